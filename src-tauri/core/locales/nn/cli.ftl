### Kravspor i terminalen: hjelp, svar og feil

cli-about = Kravspor: miljøkrav i kontraktar, følgde opp. Frå terminalen, utan vindauge. (For help in English: --lang en --help)

## Overskrifter og verdiar i hjelpa
cli-heading-usage = Bruk
cli-heading-commands = Kommandoar
cli-heading-arguments = Det som blir oppgitt
cli-heading-options = Val
cli-heading-common = Felles val, før eller etter kommandoen
cli-value-command = KOMMANDO
cli-value-options = FELLES VAL
cli-value-file = FIL
cli-value-report-file = FIL.pdf
cli-value-date = ÅÅÅÅ-MM-DD
cli-value-language = SPRÅK
cli-value-count = ANTAL
cli-value-number = TAL
cli-value-text = TEKST
cli-value-name = NAMN
cli-value-id = ID
cli-value-contract = KONTRAKT
cli-value-outcome = RESULTAT

## Felles val
cli-register = Registeret som blir brukt. Utan dette er det ditt eige, det same som i vindauget
cli-today = Dagen det skal gjelde for, til dømes 2026-11-21. Utan dette er det dagen i dag
cli-lang = Språk: nb (bokmål), nn (nynorsk) eller en (engelsk). Utan dette er det bokmål
cli-json = Svar i JSON, for andre program
cli-help = Vis denne hjelpa
cli-version = Vis versjonen

## Kommandoane
cli-command-new = Lag eit tomt register
cli-command-example = Lag eksempelregisteret, som er merkt som eksempel på kvar skjerm og side
cli-command-sample = Lag eit stort, livaktig register å prøve med
cli-command-notice = Les kunngjeringar og sei kva som står i dei, eller kvifor dei blir avviste. Endrar ingenting
cli-command-contracts = Vis alle kontraktar
cli-command-contract = Vis éin kontrakt med miljøkrav og neste kontrollar
cli-command-due = Vis kontrollar som er forfalne, eller som snart har frist
cli-command-library = Vis bibliotekkrava
cli-command-record = Før resultatet av ein kontroll
cli-command-report = Skriv ein rapport til ei PDF-fil
cli-command-report-contract = Rapport om etterleving for éin kontrakt
cli-command-undo = Angre siste endring
cli-command-redo = Gjer om att det som sist vart angra
cli-command-history = Vis dei siste endringane, nyaste først

cli-sample-contracts = Kor mange kontraktar, frå 1 til 5000. Utan dette blir det 5000
cli-sample-seed = Same tal gir same register. Utan dette er det 1
cli-notice-files = Kunngjeringar i eForms-XML, slik dei blir publiserte på Doffin og TED
cli-contract-id = ID-en til kontrakten, eller kontraktsnummeret eller saksnummeret dersom berre éin kontrakt har det
cli-due-days = Kor mange dagar fram. Utan dette er det 30
cli-due-responsible = Berre kontrollar som denne personen er ansvarleg for
cli-record-check = ID-en til kontrollen, som «due» og «contract» viser
cli-record-outcome = Kva som vart funne: fulfilled (oppfylt), partly (delvis oppfylt), not-fulfilled (ikkje oppfylt), not-verified (ikkje kontrollert) eller not-applicable (ikkje aktuelt)
cli-record-actual = Verdien som vart funnen, til dømes 59,5. Der svaret er ja eller nei: 1 for ja, 0 for nei
cli-record-note = Merknad
cli-record-on = Dagen kontrollen vart gjord. Utan dette er det dagen i dag
cli-record-valid-to = For dokument: siste dag det som vart vist fram, er gyldig
cli-report-out = Fila rapporten blir skriven til. Ein eldre rapport der blir erstatta. Mappa må finnast
cli-report-from = Berre det som høyrer til perioden frå og med denne dagen. Ein kontroll høyrer til perioden fristen er i
cli-report-to = Berre det som høyrer til perioden til og med denne dagen
cli-report-cover = Med framside
cli-report-no-logo = Utan logoen
cli-report-second = La denne personen signere brevet ved sida av deg
cli-history-limit = Kor mange endringar. Utan dette blir 100 viste

cli-notes =
    Ditt eige register: { $file }

    Svaret kjem på standard ut. Sluttkodar: 0 utført, 1 avvist (grunnen står på standard feil), 2 feil bruk.
    «notice» svarer 1 når minst éi fil er avvist; dei andre er lesne likevel.

    Med --json er lister ei matrise av objekt og alt anna eitt objekt. Namna er dei same på alle språk. Datoar er
    ÅÅÅÅ-MM-DD, tal har punktum, og beløp er i heile øre. Blir noko avvist, er standard feil eit objekt med «code» og «message».

    Døme:
      kravspor-cli --register prove.kravspor example
      kravspor-cli --register prove.kravspor due --days 30
      kravspor-cli --register prove.kravspor report contract KONTRAKT --out rapport.pdf

## Svar
cli-made = Laga: { $path }
cli-recorded = Ført: { $outcome }, { $date } (resultat { $id })
cli-recorded-value = Ført: { $outcome }, { $value }, { $date } (resultat { $id })
cli-recorded-doubt = Merk: { $doubt }
cli-report-saved = Skrive: { $path }
cli-undone = angra
cli-none-contracts = Det er ingen kontraktar i registeret.
cli-none-requirements = Kontrakten har ingen miljøkrav.
cli-none-checks = Ingen opne kontrollar.
cli-none-due =
    { $count ->
        [0] Ingen kontrollar er forfalne eller har frist i dag.
        [one] Ingen kontrollar er forfalne eller har frist innan { $count } dag.
       *[other] Ingen kontrollar er forfalne eller har frist innan { $count } dagar.
    }
cli-none-history = Ingenting er endra enno.

## Éin kontrakt
cli-contract-figures = { $fulfilled } av dei kontrollerte, { $all } krav i alt
cli-contract-requirements = Miljøkrav
cli-contract-next-checks = Kontrollar som er forfalne, og den neste for kvart krav

## Kolonnar
cli-column-title = Tittel
cli-column-contract = Kontrakt
cli-column-contract-id = ID til kontrakten
cli-column-contract-number = Kontraktsnr.
cli-column-case-number = Saksnr.
cli-column-supplier = Leverandør
cli-column-manager = Ansvarleg
cli-column-department = Avdeling
cli-column-value = Anslått verdi
cli-column-term = Løper
cli-column-status = Status
cli-column-state = Tilstand
cli-column-fulfilled = Oppfylt
cli-column-on-time = I tide
cli-column-nonconformities = Opne avvik
cli-column-end = Slutt
cli-column-next-check = Neste kontroll
cli-column-due = Frist
cli-column-days = Dagar
cli-column-requirement = Miljøkrav
cli-column-responsible = Ansvarleg
cli-column-question = Spørsmål
cli-column-check-id = ID til kontrollen
cli-column-number = Nr.
cli-column-required = Krav
cli-column-offered = Tilbode
cli-column-actual = Faktisk
cli-column-checked = Kontrollert
cli-column-kind = Bibliotekkrav
cli-column-kind-name = Namn i data
cli-column-levels = Nivå
cli-column-basis = Grunnlag
cli-column-rhythm = Rytme
cli-column-version = Versjon
cli-column-reviewed = Gjennomgått
cli-column-when = Når
cli-column-who = Kven
cli-column-change = Endring
cli-column-undone = Angra

## Avvist
cli-refused-several = Fleire kontraktar har nummeret «{ $number }». Bruk ID-en til den du meiner: { $ids }.
cli-refused-no-register = Du har ikkje noko register enno ({ $path }). Lag eit tomt med «kravspor-cli new», eller prøv eksempelet: «kravspor-cli --register prove.kravspor example». Ligg registeret ein annan stad, så oppgje fila med --register.
cli-refused-output = Svaret kunne ikkje skrivast ut ({ $reason }). Det som vart gjort, står ved lag.

## Feil bruk
cli-wrong-date = Skriv ein dato som finst, med år, månad og dag: 2026-11-21.
cli-wrong-number = Skriv eit tal, til dømes 59,5.
cli-wrong-number-doubtful = Det kan vere både tusen og desimalar. Skriv 1000 for eitt tusen og 1,0 for éin.
cli-wrong-count = Skriv eit heilt tal utan forteikn.
cli-wrong-report-file = Namnet må slutte på .pdf.
cli-wrong-value = «{ $value }» passar ikkje for { $argument }. { $reason }
cli-wrong-choice = «{ $value }» er ikkje blant vala for { $argument }. Vel eitt av desse: { $choices }.
cli-wrong-no-value = { $argument } manglar ein verdi.
cli-wrong-argument = { $argument } finst ikkje her.
cli-wrong-command = «{ $value }» er ingen kommando.
cli-wrong-no-command = Kommandoen manglar.
cli-wrong-missing = Dette må oppgivast: { $argument }.
cli-wrong-twice = { $argument } kan berre oppgivast éin gong.
cli-wrong-encoding = Noko av det som er skrive, kan ikkje lesast som tekst.
cli-wrong-usage = Kommandoen kunne ikkje forståast.
cli-wrong-suggestion = Meinte du { $name }?
cli-wrong-see = Hjelp: kravspor-cli --lang nn --help
cli-column-buyer = Oppdragsgjevar
