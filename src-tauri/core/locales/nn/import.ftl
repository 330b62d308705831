# Innlesing av lister: felt, tilstandar og funn.
file-kind-spreadsheet = Rekneark eller tekst med skiljeteikn
error-rows-undecided = { $value } rader er avviste eller tvilsame. Rett dei, godta dei eller utelat dei, og prøv igjen.
import-noun-contracts = Kontraktar
import-noun-suppliers = Leverandørar
import-noun-requirements = Miljøkrav
import-noun-results = Kontrollar og resultat
import-noun-measurements = Målingar
import-noun-evidence = Dokumentasjon
import-state-refused = Avvist
import-state-doubtful = Tvilsam
import-state-new = Ny
import-state-changed = Endra
import-state-same = Uendra
import-state-left-out = Utelaten
import-grade-refused = Avvist
import-grade-doubt = Tvil
import-grade-note = Merknad
import-because-heading = Foreslått ut frå overskrifta
import-because-values = Foreslått ut frå verdiane
import-because-remembered = Som førre gong
import-because-chosen = Vald
import-dates-day-first = Dagen først
import-dates-month-first = Månaden først
import-no-end = ingen sluttdato

# Felt i lister.
import-field-contract-number = Kontraktsnummer
import-field-case-number = Saksnummer
import-field-title = Tittel
import-field-supplier = Leverandør
import-field-organisation-number = Organisasjonsnummer
import-field-period = Periode (start og slutt i éi kolonne)
import-field-start = Startdato
import-field-end = Sluttdato
import-field-signed = Signert
import-field-contracts-value = Estimert verdi
import-field-measurements-value = Verdi
import-field-value = Verdi
import-field-kind = Kontraktstype
import-field-object = Kva som blir kjøpt
import-field-buyer = Oppdragsgivar
import-field-department = Avdeling
import-field-owner = Kontraktseigar
import-field-manager = Kontraktsansvarleg
import-field-terminated = Avslutta før tida
import-field-management-system = Krav om miljøleiingssystem
import-field-notes = Merknader
import-field-name = Namn
import-field-address = Adresse
import-field-postal-code = Postnummer
import-field-city = Poststad
import-field-contact = Kontaktperson
import-field-email = E-post
import-field-phone = Telefon
import-field-contract = Kontrakt
import-field-requirement-number = Kravnummer
import-field-requirement = Miljøkrav
import-field-requirement-kind = Kravtype
import-field-wording = Ordlyd
import-field-question = Kontrollspørsmål
import-field-placement = Kvar kravet står
import-field-basis = Grunnlag
import-field-clause = Punkt i kontrakten
import-field-measure = Blir målt som
import-field-comparator = Minst eller høgst
import-field-required = Kravverdi
import-field-offered = Tilboden verdi
import-field-unit = Eining
import-field-sanction = Sanksjon
import-field-sanction-amount = Sanksjonsbeløp
import-field-sanction-percent = Sanksjonsprosent
import-field-sanction-text = Om sanksjonen
import-field-risk = Risiko
import-field-responsible = Ansvarleg
import-field-every-months = Kontroll kvar (månader)
import-field-due = Frist
import-field-outcome = Resultat
import-field-actual = Faktisk verdi
import-field-checked-on = Kontrollert
import-field-valid-to = Gyldig til
import-field-valid-from = Gyldig frå
import-field-note = Merknad
import-field-indicator = Indikator
import-field-part = Del
import-field-year = År
import-field-period-label = Periode
import-field-unit-kind = Type tal
import-field-direction = Ønskt retning
import-field-scope = Gjeld
import-field-scope-name = Produktområde eller teneste
import-field-target = Mål
import-field-target-year = Målår
import-field-source = Kjelde
import-field-document-number = Dokumentnummer
import-field-evidence-kind = Dokumenttype
import-field-issuer = Utferdar
import-field-evidence-class = Provkraft
import-field-received = Motteken

# På kommandolinja.
cli-command-import = Les inn ei liste frå eit rekneark. Seier først kva som vil skje, rad for rad
cli-value-list = LISTE
cli-value-row = RAD
cli-value-rows = RADER
cli-value-dates = REKKJEFØLGJE
cli-value-cell = CELLE=TEKST
cli-import-noun = Kva lista handlar om: contracts, suppliers, requirements, results, measurements eller evidence
cli-import-file = Reknearket (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .txt)
cli-import-sheet = Arket som blir lese. Utan: det som ser ut til å ha lista
cli-import-header = Nummeret på rada med overskrifter, 0 = ingen
cli-import-mapping = JSON-fil som seier kva kolonnane er
cli-import-dates = Kva som står først i 03/04/2025: day-first eller month-first
cli-import-set = Les ei celle som noko anna, til dømes D7=923609016. D7= tømmer ho. Kan gjentakast
cli-import-leave-out = Rader som blir utelatne, til dømes 5,7-9
cli-import-accept = Godta alt som er tvilsamt, slik det blir vist
cli-import-leave-out-refused = Utelat rader som er avviste
cli-import-dry-run = Vis berre kva som vil skje. Endrar ingenting
cli-import-notes =
    Fila til --mapping er JSON:
    {"{"} "sheet": "Blad1", "header": 4,
          "columns": {"{"} "Diarie": "case-number", "G": "supplier", "Kategori": null {"}"},
          "dates": {"{"} "Fr.o.m.": "day-first" {"}"} {"}"}
    Ei kolonne blir nemnd med overskrifta eller bokstaven sin, eit felt med namnet sitt i data (--json viser dei);
    null = blir ikkje lesen. Det som ikkje er nemnt, blir lese som føreslått.
    Les ingenting inn så lenge rader er avviste eller tvilsame. Før innlesinga blir det laga ein kopi av registeret ved sida av det.
cli-import-wrong-mapping = Fila som seier kva kolonnane er, kan ikkje lesast: { $reason }
cli-import-wrong-set = «{ $value }» seier ikkje kva ei celle skal lesast som. Skriv til dømes D7=923609016.
cli-import-wrong-rows = «{ $value }» er ikkje rader. Skriv til dømes 5,7-9.
cli-import-done = Lese inn frå { $file }. «undo» angrar alt.
cli-import-not-read = blir ikkje lesen
cli-import-no-rows = Ingen rader under overskriftene.
cli-import-sheet-read = { $file }, ark «{ $sheet }», overskrifter i rad { $header }
cli-import-counts = { $new } nye, { $changed } endra, { $same } uendra, { $doubtful } tvilsame, { $refused } avviste, { $leftOut } utelatne
cli-import-column-column = Kolonne
cli-import-column-heading = Overskrift
cli-import-column-field = Blir lesen som
cli-import-column-row = Rad
cli-import-column-state = Tilstand
cli-import-column-title = Gjeld
cli-import-column-said = Funn og endringar

# Indikatorar og målingar.
unit-kind-share = Del i prosent
unit-kind-count = Tal på
unit-kind-amount = Mengd eller beløp
direction-up = Opp er bra
direction-down = Ned er bra
direction-neutral = Nøytral
scope-register = Heile verksemda
scope-contract = Éin kontrakt
scope-product-area = Produktområde
scope-service = Teneste
measurement-state-measured = Målt
measurement-state-not-available = I/T (ikkje tilgjengeleg)
measurement-state-not-applicable = IA (ikkje aktuelt)

# Funn: kort namn, og kva som er funne.
import-finding-name-required = Manglar
import-finding-required = Cella er tom, men må fyllast ut. Skriv inn ein verdi, eller utelat rada.
import-finding-name-too-long = For lang tekst
import-finding-too-long = Teksten er lengre enn { $max } teikn. Kort han ned.
import-finding-name-invalid-date = Ikkje ein dato
import-finding-invalid-date = «{ $written }» er ikkje ein dato. Skriv han som 31.12.2026, eller tøm cella.
import-finding-name-date-out-of-range = Dato utanfor 1900–2200
import-finding-date-out-of-range = «{ $written }» ligg utanfor åra 1900–2200. Rett datoen, eller tøm cella.
import-finding-name-date-order = Dag eller månad først?
import-finding-date-order = «{ $written }» kan vere { $first } eller { $second }. Vel for kolonnen om dag eller månad står først.
import-finding-name-part-of-date = Berre år eller månad
import-finding-part-of-date = «{ $written }» seier berre år eller månad. Det blir lese som { $read }. Godta det, eller skriv heile datoen.
import-finding-name-end-before-start = Slutt før start
import-finding-end-before-start = Slutten ligg før starten. Rett ein av datoane, eller utelat rada.
import-finding-name-no-end = Ingen sluttdato
import-finding-no-end = «{ $written }» blir lese som at det ikkje er nokon sluttdato.
import-finding-name-far-end = Sluttdato langt fram
import-finding-far-end = { $read } er langt fram og blir lese som ingen sluttdato. Godta det, eller skriv datoen på nytt for å ta vare på han.
import-finding-name-blank-end = Sluttdato manglar
import-finding-blank-end = Det står ingen sluttdato. Kontrakten løper då til han blir sagd opp. Godta det, eller skriv inn ein dato.
import-finding-name-invalid-period = Ikkje ein periode
import-finding-invalid-period = «{ $written }» er ikkje to datoar. Skriv han som 01.01.2026–31.12.2027, eller tøm cella.
import-finding-name-period-differs = Perioden og datoane er ulike
import-finding-period-differs = Perioden seier noko anna enn kolonnane for start og slutt, som gjeld. Godta det, eller rett cella.
import-finding-name-invalid-number = Ikkje eit tal
import-finding-invalid-number = «{ $written }» er ikkje eit tal. Rett det, eller tøm cella.
import-finding-name-ambiguous-number = Tusen eller desimalar?
import-finding-ambiguous-number = «{ $written }» blir lese som { $read }. Godta det, eller skriv talet med komma før desimalane.
import-finding-name-negative-amount = Negativt beløp
import-finding-negative-amount = Beløpet er negativt. Rett det, eller tøm cella.
import-finding-name-foreign-currency = Annan valuta
import-finding-foreign-currency = «{ $written }» er i { $currency }. Talet blir teke inn som kroner, utan omrekning. Godta det, skriv beløpet i kroner, eller tøm cella.
import-finding-name-invalid-organisation-number = Ikkje eit organisasjonsnummer
import-finding-invalid-organisation-number = «{ $written }» er ikkje eit norsk organisasjonsnummer med ni siffer. Rett det, eller tøm cella.
import-finding-name-wrong-check-digit = Feil kontrollsiffer
import-finding-wrong-check-digit = Kontrollsifferet i «{ $written }» stemmer ikkje. Truleg er eit siffer feil. Rett det, eller godta det som det står.
import-finding-name-unknown-choice = Ukjent val
import-finding-unknown-choice = «{ $written }» er ikkje eit av vala. Feltet blir ståande tomt. Godta det, eller skriv eit av vala.
import-finding-name-not-yes-no = Ikkje ja eller nei
import-finding-not-yes-no = «{ $written }» er verken ja eller nei. Feltet blir ståande tomt. Godta det, eller skriv ja eller nei.
import-finding-name-fault = Feil i reknearket
import-finding-fault = Reknearket kunne ikkje rekne ut cella ({ $fault }). Feltet blir ståande tomt. Godta det, eller skriv inn verdien.
import-finding-name-title-made = Tittel manglar
import-finding-title-made = Det står ingen tittel. Kontrakten får tittelen «{ $read }». Godta det, eller skriv ein tittel.
import-finding-name-rows-differ = Rader som seier ulikt
import-finding-rows-differ = Rad { $row } om det same seier «{ $read }», som gjeld. Godta det, eller rett ei av cellene.
import-finding-name-row-twice = Same rad to gonger
import-finding-row-twice = Rada seier det same som rad { $row }.
import-finding-name-other-name = Anna namn i registeret
import-finding-other-name = Leverandøren med dette organisasjonsnummeret heiter «{ $read }» i registeret. Det namnet blir ståande.
import-finding-name-several-fit = Fleire passar
import-finding-several-fit = { $count } i registeret passar med rada. Skriv noko som skil dei, eller utelat rada.
import-finding-name-not-in-register = Finst ikkje i registeret
import-finding-not-in-register =
    { $noun ->
        [requirement] Miljøkravet
        [supplier] Leverandøren
       *[contract] Kontrakten
    } finst ikkje i registeret. Rett cella, les inn det som manglar først, eller utelat rada.
import-finding-name-rule = Kan ikkje lagrast
import-finding-rule = Det rada seier kan ikkje lagrast. Rett ho, eller utelat ho.
import-finding-name-in-future = Resultat fram i tid
import-finding-in-future = Resultatet er datert etter i dag. Rett datoen, eller utelat rada.
import-finding-name-other-kind = Ukjend kravtype
import-finding-other-kind = Kravtypen er ikkje kjend. Kravet blir teke inn som «Anna».
import-finding-name-correction = Rettar det som står
import-finding-correction = Registeret seier «{ $read }» frå før. Rada blir ei retting, og det gamle blir ståande i historikken.
