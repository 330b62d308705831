# Innlesing av lister: felt, tilstander og funn.
file-kind-spreadsheet = Regneark eller tekst med skilletegn
error-rows-undecided = { $value } rader er avvist eller tvilsomme. Rett dem, godta dem eller utelat dem, og prøv igjen.
import-noun-contracts = Kontrakter
import-noun-suppliers = Leverandører
import-noun-requirements = Miljøkrav
import-noun-results = Kontroller og resultater
import-noun-measurements = Målinger
import-noun-evidence = Dokumentasjon
import-state-refused = Avvist
import-state-doubtful = Tvilsom
import-state-new = Ny
import-state-changed = Endret
import-state-same = Uendret
import-state-left-out = Utelatt
import-grade-refused = Avvist
import-grade-doubt = Tvil
import-grade-note = Merknad
import-because-heading = Foreslått ut fra overskriften
import-because-values = Foreslått ut fra verdiene
import-because-remembered = Som forrige gang
import-because-chosen = Valgt
import-dates-day-first = Dagen først
import-dates-month-first = Måneden først
import-no-end = ingen sluttdato

# Felt i lister.
import-field-contract-number = Kontraktsnummer
import-field-case-number = Saksnummer
import-field-title = Tittel
import-field-supplier = Leverandør
import-field-organisation-number = Organisasjonsnummer
import-field-period = Periode (start og slutt i én kolonne)
import-field-start = Startdato
import-field-end = Sluttdato
import-field-signed = Signert
import-field-contracts-value = Estimert verdi
import-field-measurements-value = Verdi
import-field-value = Verdi
import-field-kind = Kontraktstype
import-field-object = Hva som kjøpes
import-field-buyer = Oppdragsgiver
import-field-department = Avdeling
import-field-owner = Kontraktseier
import-field-manager = Kontraktsansvarlig
import-field-terminated = Avsluttet før tiden
import-field-management-system = Krav om miljøledelsessystem
import-field-notes = Merknader
import-field-name = Navn
import-field-address = Adresse
import-field-postal-code = Postnummer
import-field-city = Poststed
import-field-contact = Kontaktperson
import-field-email = E-post
import-field-phone = Telefon
import-field-contract = Kontrakt
import-field-requirement-number = Kravnummer
import-field-requirement = Miljøkrav
import-field-requirement-kind = Kravtype
import-field-wording = Ordlyd
import-field-question = Kontrollspørsmål
import-field-placement = Hvor kravet står
import-field-basis = Grunnlag
import-field-clause = Punkt i kontrakten
import-field-measure = Måles som
import-field-comparator = Minst eller høyst
import-field-required = Kravverdi
import-field-offered = Tilbudt verdi
import-field-unit = Enhet
import-field-sanction = Sanksjon
import-field-sanction-amount = Sanksjonsbeløp
import-field-sanction-percent = Sanksjonsprosent
import-field-sanction-text = Om sanksjonen
import-field-risk = Risiko
import-field-responsible = Ansvarlig
import-field-every-months = Kontroll hver (måneder)
import-field-due = Frist
import-field-outcome = Resultat
import-field-actual = Faktisk verdi
import-field-checked-on = Kontrollert
import-field-valid-to = Gyldig til
import-field-valid-from = Gyldig fra
import-field-note = Merknad
import-field-indicator = Indikator
import-field-part = Del
import-field-year = År
import-field-period-label = Periode
import-field-unit-kind = Type tall
import-field-direction = Ønsket retning
import-field-scope = Gjelder
import-field-scope-name = Produktområde eller tjeneste
import-field-target = Mål
import-field-target-year = Målår
import-field-source = Kilde
import-field-document-number = Dokumentnummer
import-field-evidence-kind = Dokumenttype
import-field-issuer = Utsteder
import-field-evidence-class = Beviskraft
import-field-received = Mottatt

# På kommandolinja.
cli-command-import = Les inn en liste fra et regneark. Sier først hva som vil skje, rad for rad
cli-value-list = LISTE
cli-value-row = RAD
cli-value-rows = RADER
cli-value-dates = REKKEFØLGE
cli-value-cell = CELLE=TEKST
cli-import-noun = Hva lista handler om: contracts, suppliers, requirements, results, measurements eller evidence
cli-import-file = Regnearket (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .txt)
cli-import-sheet = Arket som leses. Uten: det som ser ut til å ha lista
cli-import-header = Nummeret på raden med overskrifter, 0 = ingen
cli-import-mapping = JSON-fil som sier hva kolonnene er
cli-import-dates = Hva som står først i 03/04/2025: day-first eller month-first
cli-import-set = Les en celle som noe annet, for eksempel D7=923609016. D7= tømmer den. Kan gjentas
cli-import-leave-out = Rader som utelates, for eksempel 5,7-9
cli-import-accept = Godta alt som er tvilsomt, slik det vises
cli-import-leave-out-refused = Utelat rader som er avvist
cli-import-dry-run = Vis bare hva som vil skje. Endrer ingenting
cli-import-notes =
    Filen til --mapping er JSON:
    {"{"} "sheet": "Blad1", "header": 4,
          "columns": {"{"} "Diarie": "case-number", "G": "supplier", "Kategori": null {"}"},
          "dates": {"{"} "Fr.o.m.": "day-first" {"}"} {"}"}
    En kolonne nevnes med overskriften eller bokstaven sin, et felt med navnet sitt i data (--json viser dem);
    null = leses ikke. Det som ikke nevnes, leses som foreslått.
    Leser ingenting inn så lenge rader er avvist eller tvilsomme. Før innlesingen lages en kopi av registeret ved siden av det.
cli-import-wrong-mapping = Filen som sier hva kolonnene er, kan ikke leses: { $reason }
cli-import-wrong-set = «{ $value }» sier ikke hva en celle skal leses som. Skriv for eksempel D7=923609016.
cli-import-wrong-rows = «{ $value }» er ikke rader. Skriv for eksempel 5,7-9.
cli-import-done = Lest inn fra { $file }. «undo» angrer alt.
cli-import-not-read = leses ikke
cli-import-no-rows = Ingen rader under overskriftene.
cli-import-sheet-read = { $file }, ark «{ $sheet }», overskrifter i rad { $header }
cli-import-counts = { $new } nye, { $changed } endret, { $same } uendret, { $doubtful } tvilsomme, { $refused } avvist, { $leftOut } utelatt
cli-import-column-column = Kolonne
cli-import-column-heading = Overskrift
cli-import-column-field = Leses som
cli-import-column-row = Rad
cli-import-column-state = Tilstand
cli-import-column-title = Gjelder
cli-import-column-said = Funn og endringer

# Indikatorer og målinger.
unit-kind-share = Andel i prosent
unit-kind-count = Antall
unit-kind-amount = Mengde eller beløp
direction-up = Opp er bra
direction-down = Ned er bra
direction-neutral = Nøytral
scope-register = Hele virksomheten
scope-contract = Én kontrakt
scope-product-area = Produktområde
scope-service = Tjeneste
measurement-state-measured = Målt
measurement-state-not-available = I/T (ikke tilgjengelig)
measurement-state-not-applicable = IA (ikke aktuelt)

# Funn: kort navn, og hva som er funnet.
import-finding-name-required = Mangler
import-finding-required = Cellen er tom, men må fylles ut. Skriv inn en verdi, eller utelat raden.
import-finding-name-too-long = For lang tekst
import-finding-too-long = Teksten er lengre enn { $max } tegn. Kort den ned.
import-finding-name-invalid-date = Ikke en dato
import-finding-invalid-date = «{ $written }» er ikke en dato. Skriv den som 31.12.2026, eller tøm cellen.
import-finding-name-date-out-of-range = Dato utenfor 1900–2200
import-finding-date-out-of-range = «{ $written }» ligger utenfor årene 1900–2200. Rett datoen, eller tøm cellen.
import-finding-name-date-order = Dag eller måned først?
import-finding-date-order = «{ $written }» kan være { $first } eller { $second }. Velg for kolonnen om dag eller måned står først.
import-finding-name-part-of-date = Bare år eller måned
import-finding-part-of-date = «{ $written }» sier bare år eller måned. Det leses som { $read }. Godta det, eller skriv hele datoen.
import-finding-name-end-before-start = Slutt før start
import-finding-end-before-start = Slutten ligger før starten. Rett en av datoene, eller utelat raden.
import-finding-name-no-end = Ingen sluttdato
import-finding-no-end = «{ $written }» leses som at det ikke er noen sluttdato.
import-finding-name-far-end = Sluttdato langt frem
import-finding-far-end = { $read } er langt frem og leses som ingen sluttdato. Godta det, eller skriv datoen på nytt for å beholde den.
import-finding-name-blank-end = Sluttdato mangler
import-finding-blank-end = Det står ingen sluttdato. Kontrakten løper da til den sies opp. Godta det, eller skriv inn en dato.
import-finding-name-invalid-period = Ikke en periode
import-finding-invalid-period = «{ $written }» er ikke to datoer. Skriv den som 01.01.2026–31.12.2027, eller tøm cellen.
import-finding-name-period-differs = Perioden og datoene er ulike
import-finding-period-differs = Perioden sier noe annet enn kolonnene for start og slutt, som gjelder. Godta det, eller rett cellen.
import-finding-name-invalid-number = Ikke et tall
import-finding-invalid-number = «{ $written }» er ikke et tall. Rett det, eller tøm cellen.
import-finding-name-ambiguous-number = Tusen eller desimaler?
import-finding-ambiguous-number = «{ $written }» leses som { $read }. Godta det, eller skriv tallet med komma før desimalene.
import-finding-name-negative-amount = Negativt beløp
import-finding-negative-amount = Beløpet er negativt. Rett det, eller tøm cellen.
import-finding-name-foreign-currency = Annen valuta
import-finding-foreign-currency = «{ $written }» er i { $currency }. Tallet tas inn som kroner, uten omregning. Godta det, skriv beløpet i kroner, eller tøm cellen.
import-finding-name-invalid-organisation-number = Ikke et organisasjonsnummer
import-finding-invalid-organisation-number = «{ $written }» er ikke et norsk organisasjonsnummer med ni siffer. Rett det, eller tøm cellen.
import-finding-name-wrong-check-digit = Feil kontrollsiffer
import-finding-wrong-check-digit = Kontrollsifferet i «{ $written }» stemmer ikke. Trolig er et siffer feil. Rett det, eller godta det som det står.
import-finding-name-unknown-choice = Ukjent valg
import-finding-unknown-choice = «{ $written }» er ikke et av valgene. Feltet blir stående tomt. Godta det, eller skriv et av valgene.
import-finding-name-not-yes-no = Ikke ja eller nei
import-finding-not-yes-no = «{ $written }» er verken ja eller nei. Feltet blir stående tomt. Godta det, eller skriv ja eller nei.
import-finding-name-fault = Feil i regnearket
import-finding-fault = Regnearket kunne ikke regne ut cellen ({ $fault }). Feltet blir stående tomt. Godta det, eller skriv inn verdien.
import-finding-name-title-made = Tittel mangler
import-finding-title-made = Det står ingen tittel. Kontrakten får tittelen «{ $read }». Godta det, eller skriv en tittel.
import-finding-name-rows-differ = Rader som sier ulikt
import-finding-rows-differ = Rad { $row } om det samme sier «{ $read }», som gjelder. Godta det, eller rett en av cellene.
import-finding-name-row-twice = Samme rad to ganger
import-finding-row-twice = Raden sier det samme som rad { $row }.
import-finding-name-other-name = Annet navn i registeret
import-finding-other-name = Leverandøren med dette organisasjonsnummeret heter «{ $read }» i registeret. Det navnet beholdes.
import-finding-name-several-fit = Flere passer
import-finding-several-fit = { $count } i registeret passer med raden. Skriv noe som skiller dem, eller utelat raden.
import-finding-name-not-in-register = Finnes ikke i registeret
import-finding-not-in-register =
    { $noun ->
        [requirement] Miljøkravet
        [supplier] Leverandøren
       *[contract] Kontrakten
    } finnes ikke i registeret. Rett cellen, les inn det som mangler først, eller utelat raden.
import-finding-name-rule = Kan ikke lagres
import-finding-rule = Det raden sier kan ikke lagres. Rett den, eller utelat den.
import-finding-name-in-future = Resultat frem i tid
import-finding-in-future = Resultatet er datert etter i dag. Rett datoen, eller utelat raden.
import-finding-name-other-kind = Ukjent kravtype
import-finding-other-kind = Kravtypen er ikke kjent. Kravet tas inn som «Annet».
import-finding-name-correction = Retter det som står
import-finding-correction = Registeret sier «{ $read }» fra før. Raden blir en rettelse, og det gamle blir stående i historikken.
