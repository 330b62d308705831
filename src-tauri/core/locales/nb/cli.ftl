### Kravspor i terminalen: hjelp, svar og feil

cli-about = Kravspor: miljøkrav i kontrakter, fulgt opp. Fra terminalen, uten vindu. (For help in English: --lang en --help)

## Overskrifter og verdier i hjelpen
cli-heading-usage = Bruk
cli-heading-commands = Kommandoer
cli-heading-arguments = Det som oppgis
cli-heading-options = Valg
cli-heading-common = Felles valg, før eller etter kommandoen
cli-value-command = KOMMANDO
cli-value-options = FELLES VALG
cli-value-file = FIL
cli-value-report-file = FIL.pdf
cli-value-date = ÅÅÅÅ-MM-DD
cli-value-language = SPRÅK
cli-value-count = ANTALL
cli-value-number = TALL
cli-value-text = TEKST
cli-value-name = NAVN
cli-value-id = ID
cli-value-contract = KONTRAKT
cli-value-outcome = RESULTAT

## Felles valg
cli-register = Registeret som brukes. Uten dette brukes ditt eget, det samme som i vinduet
cli-today = Dagen det skal gjelde for, for eksempel 2026-11-21. Uten dette brukes dagen i dag
cli-lang = Språk: nb (bokmål), nn (nynorsk) eller en (engelsk). Uten dette brukes bokmål
cli-json = Svar i JSON, for andre programmer
cli-help = Vis denne hjelpen
cli-version = Vis versjonen

## Kommandoene
cli-command-new = Lag et tomt register
cli-command-example = Lag eksempelregisteret, som er merket som eksempel på hver skjerm og side
cli-command-sample = Lag et stort, livaktig register å prøve med
cli-command-notice = Les kunngjøringer og si hva som står i dem, eller hvorfor de avvises. Endrer ingenting
cli-command-contracts = Vis alle kontrakter
cli-command-contract = Vis én kontrakt med miljøkrav og neste kontroller
cli-command-due = Vis kontroller som er forfalt, eller som snart har frist
cli-command-library = Vis bibliotekkravene
cli-command-record = Før resultatet av en kontroll
cli-command-report = Skriv en rapport til en PDF-fil
cli-command-report-contract = Rapport om etterlevelse for én kontrakt
cli-command-undo = Angre siste endring
cli-command-redo = Gjør om igjen det som sist ble angret
cli-command-history = Vis de siste endringene, nyeste først

cli-sample-contracts = Hvor mange kontrakter, fra 1 til 5000. Uten dette lages 5000
cli-sample-seed = Samme tall gir samme register. Uten dette brukes 1
cli-notice-files = Kunngjøringer i eForms-XML, som de publiseres på Doffin og TED
cli-contract-id = Kontraktens ID, eller kontraktsnummeret eller saksnummeret hvis bare én kontrakt har det
cli-due-days = Hvor mange dager fram. Uten dette brukes 30
cli-due-responsible = Bare kontroller som denne personen er ansvarlig for
cli-record-check = Kontrollens ID, som «due» og «contract» viser
cli-record-outcome = Hva som ble funnet: fulfilled (oppfylt), partly (delvis oppfylt), not-fulfilled (ikke oppfylt), not-verified (ikke kontrollert) eller not-applicable (ikke aktuelt)
cli-record-actual = Verdien som ble funnet, for eksempel 59,5. Der svaret er ja eller nei: 1 for ja, 0 for nei
cli-record-note = Merknad
cli-record-on = Dagen kontrollen ble gjort. Uten dette brukes dagen i dag
cli-record-valid-to = For dokumenter: siste dag det som ble vist fram, er gyldig
cli-report-out = Filen rapporten skrives til. En eldre rapport der blir erstattet. Mappen må finnes
cli-report-from = Bare det som hører til perioden fra og med denne dagen. En kontroll hører til perioden fristen er i
cli-report-to = Bare det som hører til perioden til og med denne dagen
cli-report-cover = Med forside
cli-report-no-logo = Uten logoen
cli-report-second = La denne personen signere brevet ved siden av deg
cli-history-limit = Hvor mange endringer. Uten dette vises 100

cli-notes =
    Ditt eget register: { $file }

    Svaret kommer på standard ut. Sluttkoder: 0 utført, 1 avvist (grunnen står på standard feil), 2 feil bruk.
    «notice» svarer 1 når minst én fil er avvist; de andre er lest likevel.

    Med --json er lister en matrise av objekter og alt annet ett objekt. Navnene er de samme på alle språk. Datoer er
    ÅÅÅÅ-MM-DD, tall har punktum, og beløp er i hele øre. Avvises noe, er standard feil et objekt med «code» og «message».

    Eksempler:
      kravspor-cli --register prove.kravspor example
      kravspor-cli --register prove.kravspor due --days 30
      kravspor-cli --register prove.kravspor report contract KONTRAKT --out rapport.pdf

## Svar
cli-made = Laget: { $path }
cli-recorded = Ført: { $outcome }, { $date } (resultat { $id })
cli-recorded-value = Ført: { $outcome }, { $value }, { $date } (resultat { $id })
cli-recorded-doubt = Merk: { $doubt }
cli-report-saved = Skrevet: { $path }
cli-undone = angret
cli-none-contracts = Det er ingen kontrakter i registeret.
cli-none-requirements = Kontrakten har ingen miljøkrav.
cli-none-checks = Ingen åpne kontroller.
cli-none-due =
    { $count ->
        [0] Ingen kontroller er forfalt eller har frist i dag.
        [one] Ingen kontroller er forfalt eller har frist innen { $count } dag.
       *[other] Ingen kontroller er forfalt eller har frist innen { $count } dager.
    }
cli-none-history = Ingenting er endret ennå.

## Én kontrakt
cli-contract-figures = { $fulfilled } av de kontrollerte, { $all } krav i alt
cli-contract-requirements = Miljøkrav
cli-contract-next-checks = Kontroller som er forfalt, og neste for hvert krav

## Kolonner
cli-column-title = Tittel
cli-column-contract = Kontrakt
cli-column-contract-id = Kontraktens ID
cli-column-contract-number = Kontraktsnr.
cli-column-case-number = Saksnr.
cli-column-supplier = Leverandør
cli-column-manager = Ansvarlig
cli-column-department = Avdeling
cli-column-value = Anslått verdi
cli-column-term = Løper
cli-column-status = Status
cli-column-state = Tilstand
cli-column-fulfilled = Oppfylt
cli-column-on-time = I tide
cli-column-nonconformities = Åpne avvik
cli-column-end = Slutt
cli-column-next-check = Neste kontroll
cli-column-due = Frist
cli-column-days = Dager
cli-column-requirement = Miljøkrav
cli-column-responsible = Ansvarlig
cli-column-question = Spørsmål
cli-column-check-id = Kontrollens ID
cli-column-number = Nr.
cli-column-required = Krav
cli-column-offered = Tilbudt
cli-column-actual = Faktisk
cli-column-checked = Kontrollert
cli-column-kind = Bibliotekkrav
cli-column-kind-name = Navn i data
cli-column-levels = Nivåer
cli-column-basis = Grunnlag
cli-column-rhythm = Rytme
cli-column-version = Versjon
cli-column-reviewed = Gjennomgått
cli-column-when = Når
cli-column-who = Hvem
cli-column-change = Endring
cli-column-undone = Angret

## Avvist
cli-refused-several = Flere kontrakter har nummeret «{ $number }». Bruk ID-en til den du mener: { $ids }.
cli-refused-no-register = Du har ikke noe register ennå ({ $path }). Lag et tomt med «kravspor-cli new», eller prøv eksempelet: «kravspor-cli --register prove.kravspor example». Ligger registeret et annet sted, så oppgi filen med --register.
cli-refused-output = Svaret kunne ikke skrives ut ({ $reason }). Det som ble gjort, står ved lag.

## Feil bruk
cli-wrong-date = Skriv en dato som finnes, med år, måned og dag: 2026-11-21.
cli-wrong-number = Skriv et tall, for eksempel 59,5.
cli-wrong-number-doubtful = Det kan være både tusener og desimaler. Skriv 1000 for ett tusen og 1,0 for én.
cli-wrong-count = Skriv et helt tall uten fortegn.
cli-wrong-report-file = Navnet må slutte på .pdf.
cli-wrong-value = «{ $value }» passer ikke for { $argument }. { $reason }
cli-wrong-choice = «{ $value }» er ikke blant valgene for { $argument }. Velg ett av disse: { $choices }.
cli-wrong-no-value = { $argument } mangler en verdi.
cli-wrong-argument = { $argument } finnes ikke her.
cli-wrong-command = «{ $value }» er ingen kommando.
cli-wrong-no-command = Kommandoen mangler.
cli-wrong-missing = Dette må oppgis: { $argument }.
cli-wrong-twice = { $argument } kan bare oppgis én gang.
cli-wrong-encoding = Noe av det som er skrevet, kan ikke leses som tekst.
cli-wrong-usage = Kommandoen kunne ikke forstås.
cli-wrong-suggestion = Mente du { $name }?
cli-wrong-see = Hjelp: kravspor-cli --help
cli-column-buyer = Oppdragsgiver
