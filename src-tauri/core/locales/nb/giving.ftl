# Ta ut: regneark, pakke og kalender, og å lese en pakke.
cli-command-export = Ta ut det som er i registeret, til andre programmer
cli-command-export-xlsx = Ta ut en liste, eller hele registeret, som regneark
cli-command-export-package = Ta ut hele registeret som én pakke, med historikk og filer
cli-command-export-ics = Ta ut kontroller som kalender
cli-command-restore-package = Lag et nytt register av en pakke
cli-export-out = Filen det skrives til. En eldre fil der blir erstattet. Mappen må finnes
cli-export-list = Listen som tas ut: contracts, suppliers, requirements, results, checks, evidence, missing-evidence, nonconformities, meetings, week, library eller history. Uten dette tas hele registeret ut
cli-export-contract = Bare det som hører til denne kontrakten: ID, kontraktsnummer eller saksnummer
cli-export-text = Bare det som har disse ordene (contracts, checks og evidence)
cli-export-status = Bare kontrakter med denne statusen (contracts)
cli-export-view = Hvilke avvik (nonconformities): open, mine, quiet, deadline-soon, breach-of-law eller closed. Uten dette de åpne
cli-restore-package = Pakken som skal leses (.kravspor-pakke)
cli-restore-to = Filen det nye registeret lages i. Der kan det ikke ligge noe fra før. Uten dette: filen --register sier
cli-wrong-package-file = Navnet må slutte på .kravspor-pakke.
package-written = Pakken er skrevet og lest på nytt for kontroll: { $path }
package-restored = Registeret er laget: { $path }
package-holds = { $contracts ->
    [one] 1 kontrakt
   *[other] { $contracts } kontrakter
}, { $requirements } miljøkrav, { $results } resultater, { $files ->
    [one] 1 fil
   *[other] { $files } filer
} og { $changes ->
    [one] 1 endring
   *[other] { $changes } endringer
} i historikken.
package-lost-files = { $count ->
    [one] 1 fil mangler eller er skadet i registeret som ble pakket, og er ikke med.
   *[other] { $count } filer mangler eller er skadet i registeret som ble pakket, og er ikke med.
}

## Lister som regneark
export-sheet = Til regneark
export-sheet-said = Lagrer listen slik den vises nå, som Excel-fil (.xlsx)
export-file = { $name } { $date }
export-saved = Lagret: { $path }
export-failed = Listen ble ikke lagret
contracts-column-on-time = I tide
contracts-column-due-so-far = Kontroller til nå
contracts-column-warnings = Varsler
sheet-contract = Kontrakt
sheet-supplier = Leverandør
sheet-notes = Notater
sheet-comparator = Sammenlignes
sheet-unit = Enhet
sheet-checked-on = Sist kontrollert
sheet-sanction = Sanksjon
sheet-risk = Risiko
sheet-placement = Plassering
sheet-clause = Punkt
sheet-wording = Kravtekst
sheet-requirements = Miljøkrav
sheet-results = Kontroller og resultater
sheet-valid-from = Gyldig fra
sheet-valid-to = Gyldig til
sheet-recorded-by = Ført av
sheet-note = Merknad
sheet-files = Filer
sheet-missing-evidence = Mangler dokumentasjon
sheet-opened-on = Åpnet
sheet-corrected-on = Rettet
sheet-imposed = Ilagt (kr)
sheet-breach-of-law = Brudd på lov
sheet-held-on = Møtedato
sheet-meeting = Møte
sheet-place = Sted
sheet-participants = Deltakere
sheet-items = Saker
sheet-treated = Behandlet
sheet-decisions = Beslutninger
sheet-open-decisions = Ikke gjennomført
sheet-decision = Beslutning
sheet-change-number = Nr.
sheet-when = Tidspunkt
sheet-who = Hvem
sheet-change = Endring
sheet-field = Felt
sheet-before = Før
sheet-after = Etter
sheet-undone = Angret
sheet-history = Historikk
sheet-date = Dato
sheet-what = Hva
sheet-count = Antall
sheet-first-contract = Den første
sheet-level = Nivå
sheet-cell-cut = avkortet: et regneark tar bare 32 767 tegn i en celle
file-kind-package = Pakke fra Kravspor

## Hele registeret som regneark
workbook-indicators = Indikatorer
workbook-measurements = Målinger
workbook-title = Registeret
workbook-explanation = Forklaring
workbook-sheet = Ark
workbook-rows = Rader
workbook-about = Om arket
workbook-made = Hele registeret, tatt ut { $date } av { $who }.
workbook-readable = Kan endres her og leses inn igjen. Overskriftene er de samme som ved innlesing.
workbook-for-reading = Til lesing. Endringer her leses ikke inn.
workbook-about-key = Kolonnen «Nøkkel» sier hvilken rad i registeret raden er. La den stå, så finnes raden igjen også når alt annet i den er endret. Nye rader har ingen nøkkel.
workbook-about-blank = En tom celle sletter ingenting når arket leses inn. Rader som mangler, blir ikke fjernet.
workbook-about-package = Skal hele registeret flyttes til en annen maskin med historikk og filer, så ta det ut som pakke.
workbook-contract-suppliers = Leverandører i kontrakter
workbook-main = Hovedleverandør
workbook-contract-key = Kontraktens nøkkel
workbook-supplier-key = Leverandørens nøkkel
workbook-requirement-key = Kravets nøkkel
workbook-evidence-key = Dokumentets nøkkel
workbook-served-key = Nøkkelen til det
workbook-nonconformity-key = Avvikets nøkkel
workbook-meeting-key = Møtets nøkkel
workbook-options = Opsjoner
workbook-months = Måneder
workbook-notice-days = Varsel (dager)
workbook-decision = Avgjørelse
workbook-decided-on = Avgjort
workbook-criteria = Tildelingskriterier
workbook-criterion = Kriterium
workbook-criterion-kind = Slags kriterium
workbook-weight = Vekt
workbook-rank = Prioritet
workbook-procurement-started = Anskaffelsen startet
workbook-awarded = Tildelt
workbook-climate-route = Klima og miljø (§ 7-9)
workbook-justification = Begrunnelse
workbook-notice = Kunngjøring
workbook-plans = Oppfølgingsplaner
workbook-unannounced = Uanmeldt
workbook-planned-from = Planlagt fra
workbook-serves = Dokumentene gjelder for
workbook-served-as = Hva
workbook-corrective-action = Korrigerende tiltak
workbook-steps = Steg i avvik
workbook-step = Steg
workbook-amount = Beløp (kr)
workbook-internal-notes = Interne notater
workbook-name = Navn
workbook-role = Rolle
workbook-side = For hvem
workbook-agenda = Agenda
workbook-item-kind = Slags sak
workbook-item = Sak
workbook-done-on = Gjennomført
workbook-setting = Innstilling
workbook-value = Verdi
workbook-organisation = Virksomhet
workbook-user = Bruker
workbook-working-day-rule = Frister på fridager
workbook-quiet-days = Dager uten nytt steg i et avvik

## Vinduet
export-stop = Avbryt ({ $percent } %)
export-cancelled = Avbrutt. Ingen fil er lagret.
key-to-sheet = Listen til regneark
give-title = Ta ut og ta inn
give-workbook = Hele registeret som regneark
    .said = Ett ark for hver ting: kontrakter, leverandører, miljøkrav, kontroller, dokumenter, avvik, møter. Kan endres i Excel eller LibreOffice og leses inn igjen.
give-workbook-do = Lagre regneark
give-workbook-done = Regnearket er lagret
give-workbook-failed = Regnearket ble ikke lagret
give-package = Hele registeret som pakke
    .said = Alt, med historikk og filer, i én fil. Kravspor på en annen maskin leser den tilbake til det samme registeret.
give-package-do = Lagre pakke
give-package-done = Pakken er lagret og lest på nytt for kontroll
give-package-failed = Pakken ble ikke lagret
give-restore = Les en pakke
    .said = Lager et nytt register av pakken og åpner det. Registeret som er åpent nå, blir ikke rørt.
give-restore-do = Velg pakke
give-restore-done = Registeret er laget og åpnet
give-restore-failed = Pakken ble ikke lest
give-choosing = Venter på at du velger fil
give-stage-writing = Skriver: { $percent } %
give-stage-verifying = Leser på nytt for kontroll: { $percent } %
give-stage-reading = Leser pakken: { $percent } %
give-stage-deriving = Gjør registeret klart: { $percent } %
package-restored-holds = Registeret er laget og åpnet: { $contracts ->
    [one] 1 kontrakt
   *[other] { $contracts } kontrakter
}, { $requirements } miljøkrav og { $files ->
    [one] 1 fil
   *[other] { $files } filer
}.
start-package = Les en pakke
    .said = Lag et register av en pakke fra en annen maskin, med historikk og filer.
register-way-package = Les en pakke …
