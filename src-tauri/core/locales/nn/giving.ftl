# Ta ut: rekneark, pakke og kalender, og å lese ei pakke.
cli-command-export = Ta ut det som er i registeret, til andre program
cli-command-export-xlsx = Ta ut ei liste, eller heile registeret, som rekneark
cli-command-export-package = Ta ut heile registeret som éi pakke, med historikk og filer
cli-command-export-ics = Ta ut kontrollar som kalender
cli-command-restore-package = Lag eit nytt register av ei pakke
cli-export-out = Fila det blir skrive til. Ei eldre fil der blir bytt ut. Mappa må finnast
cli-export-list = Lista som blir teken ut: contracts, suppliers, requirements, results, checks, evidence, missing-evidence, nonconformities, meetings, week, library eller history. Utan dette blir heile registeret teke ut
cli-export-contract = Berre det som høyrer til denne kontrakten: ID, kontraktsnummer eller saksnummer
cli-export-text = Berre det som har desse orda (contracts, checks og evidence)
cli-export-status = Berre kontraktar med denne statusen (contracts)
cli-export-view = Kva avvik (nonconformities): open, mine, quiet, deadline-soon, breach-of-law eller closed. Utan dette dei opne
cli-restore-package = Pakka som skal lesast (.kravspor-pakke)
cli-restore-to = Fila det nye registeret blir laga i. Der kan det ikkje liggje noko frå før. Utan dette: fila --register seier
cli-wrong-package-file = Namnet må slutte på .kravspor-pakke.
package-written = Pakka er skriven og lesen på nytt for kontroll: { $path }
package-restored = Registeret er laga: { $path }
package-holds = { $contracts ->
    [one] 1 kontrakt
   *[other] { $contracts } kontraktar
}, { $requirements } miljøkrav, { $results } resultat, { $files ->
    [one] 1 fil
   *[other] { $files } filer
} og { $changes ->
    [one] 1 endring
   *[other] { $changes } endringar
} i historikken.
package-lost-files = { $count ->
    [one] 1 fil manglar eller er skadd i registeret som vart pakka, og er ikkje med.
   *[other] { $count } filer manglar eller er skadde i registeret som vart pakka, og er ikkje med.
}

## Lister som rekneark
export-sheet = Til rekneark
export-sheet-said = Lagrar lista slik ho blir vist no, som Excel-fil (.xlsx)
export-file = { $name } { $date }
export-saved = Lagra: { $path }
export-failed = Lista vart ikkje lagra
contracts-column-on-time = I tide
contracts-column-due-so-far = Kontrollar til no
contracts-column-warnings = Varsel
sheet-contract = Kontrakt
sheet-supplier = Leverandør
sheet-notes = Notat
sheet-comparator = Samanlikning
sheet-unit = Eining
sheet-checked-on = Sist kontrollert
sheet-sanction = Sanksjon
sheet-risk = Risiko
sheet-placement = Plassering
sheet-clause = Punkt
sheet-wording = Kravtekst
sheet-requirements = Miljøkrav
sheet-results = Kontrollar og resultat
sheet-valid-from = Gyldig frå
sheet-valid-to = Gyldig til
sheet-recorded-by = Ført av
sheet-note = Merknad
sheet-files = Filer
sheet-missing-evidence = Manglar dokumentasjon
sheet-opened-on = Opna
sheet-corrected-on = Retta
sheet-imposed = Ilagt (kr)
sheet-breach-of-law = Brot på lov
sheet-held-on = Møtedato
sheet-meeting = Møte
sheet-place = Stad
sheet-participants = Deltakarar
sheet-items = Saker
sheet-treated = Handsama
sheet-decisions = Avgjerder
sheet-open-decisions = Ikkje gjennomført
sheet-decision = Avgjerd
sheet-change-number = Nr.
sheet-when = Tidspunkt
sheet-who = Kven
sheet-change = Endring
sheet-field = Felt
sheet-before = Før
sheet-after = Etter
sheet-undone = Angra
sheet-history = Historikk
sheet-date = Dato
sheet-what = Kva
sheet-count = Tal på
sheet-first-contract = Den første
sheet-level = Nivå
sheet-cell-cut = korta av: eit rekneark tek berre 32 767 teikn i ei celle
file-kind-package = Pakke frå Kravspor

## Heile registeret som rekneark
workbook-indicators = Indikatorar
workbook-measurements = Målingar
workbook-title = Registeret
workbook-explanation = Forklaring
workbook-sheet = Ark
workbook-rows = Rader
workbook-about = Om arket
workbook-made = Heile registeret, teke ut { $date } av { $who }.
workbook-readable = Kan endrast her og lesast inn att. Overskriftene er dei same som ved innlesing.
workbook-for-reading = Til lesing. Endringar her blir ikkje lesne inn.
workbook-about-key = Kolonnen «Nøkkel» seier kva rad i registeret rada er. La han stå, så blir rada funnen att òg når alt anna i ho er endra. Nye rader har ingen nøkkel.
workbook-about-blank = Ei tom celle slettar ingenting når arket blir lese inn. Rader som manglar, blir ikkje fjerna.
workbook-about-package = Skal heile registeret flyttast til ei anna maskin med historikk og filer, så ta det ut som pakke.
workbook-contract-suppliers = Leverandørar i kontraktar
workbook-main = Hovudleverandør
workbook-contract-key = Nøkkelen til kontrakten
workbook-supplier-key = Nøkkelen til leverandøren
workbook-requirement-key = Nøkkelen til kravet
workbook-evidence-key = Nøkkelen til dokumentet
workbook-served-key = Nøkkelen til det
workbook-nonconformity-key = Nøkkelen til avviket
workbook-meeting-key = Nøkkelen til møtet
workbook-options = Opsjonar
workbook-months = Månader
workbook-notice-days = Varsel (dagar)
workbook-decision = Avgjerd
workbook-decided-on = Avgjort
workbook-criteria = Tildelingskriterium
workbook-criterion = Kriterium
workbook-criterion-kind = Slags kriterium
workbook-weight = Vekt
workbook-rank = Prioritet
workbook-procurement-started = Innkjøpet starta
workbook-awarded = Tildelt
workbook-climate-route = Klima og miljø (§ 7-9)
workbook-justification = Grunngiving
workbook-notice = Kunngjering
workbook-plans = Oppfølgingsplanar
workbook-unannounced = Uanmeld
workbook-planned-from = Planlagd frå
workbook-serves = Dokumenta gjeld for
workbook-served-as = Kva
workbook-corrective-action = Korrigerande tiltak
workbook-steps = Steg i avvik
workbook-step = Steg
workbook-amount = Beløp (kr)
workbook-internal-notes = Interne notat
workbook-name = Namn
workbook-role = Rolle
workbook-side = For kven
workbook-agenda = Agenda
workbook-item-kind = Slags sak
workbook-item = Sak
workbook-done-on = Gjennomført
workbook-setting = Innstilling
workbook-value = Verdi
workbook-organisation = Verksemd
workbook-user = Brukar
workbook-working-day-rule = Fristar på fridagar
workbook-quiet-days = Dagar utan nytt steg i eit avvik

## Vindauget
export-stop = Avbryt ({ $percent } %)
export-cancelled = Avbrote. Inga fil er lagra.
key-to-sheet = Lista til rekneark
give-title = Ta ut og ta inn
give-workbook = Heile registeret som rekneark
    .said = Eitt ark for kvar ting: kontraktar, leverandørar, miljøkrav, kontrollar, dokument, avvik, møte. Kan endrast i Excel eller LibreOffice og lesast inn att.
give-workbook-do = Lagre rekneark
give-workbook-done = Reknearket er lagra
give-workbook-failed = Reknearket vart ikkje lagra
give-package = Heile registeret som pakke
    .said = Alt, med historikk og filer, i éi fil. Kravspor på ei anna maskin les henne tilbake til det same registeret.
give-package-do = Lagre pakke
give-package-done = Pakka er lagra og lesen på nytt for kontroll
give-package-failed = Pakka vart ikkje lagra
give-restore = Les ei pakke
    .said = Lagar eit nytt register av pakka og opnar det. Registeret som er ope no, blir ikkje rørt.
give-restore-do = Vel pakke
give-restore-done = Registeret er laga og opna
give-restore-failed = Pakka vart ikkje lesen
give-choosing = Ventar på at du vel fil
give-stage-writing = Skriv: { $percent } %
give-stage-verifying = Les på nytt for kontroll: { $percent } %
give-stage-reading = Les pakka: { $percent } %
give-stage-deriving = Gjer registeret klart: { $percent } %
package-restored-holds = Registeret er laga og opna: { $contracts ->
    [one] 1 kontrakt
   *[other] { $contracts } kontraktar
}, { $requirements } miljøkrav og { $files ->
    [one] 1 fil
   *[other] { $files } filer
}.
start-package = Les ei pakke
    .said = Lag eit register av ei pakke frå ei anna maskin, med historikk og filer.
register-way-package = Les ei pakke …
