### Sidene der en liste leses inn fra regneark. Ordene for felt, rader og funn står i import.ftl.

## Begynnelsen
intake-title = Les inn fra regneark
intake-title-contracts = Les inn kontrakter
intake-title-suppliers = Les inn leverandører
intake-title-requirements = Les inn miljøkrav
intake-title-results = Les inn kontroller og resultater
intake-title-measurements = Les inn målinger
intake-title-evidence = Les inn dokumentasjon
intake-crumbs = Du er her
intake-about = Velg en liste du har i Excel, LibreOffice eller som CSV. Du ser gjennom hver rad før noe lagres.
intake-noun = Hva er det en liste over?
intake-holds-contracts = Én rad per kontrakt, eller én per leverandør i kontrakten. Trenger tittel eller leverandør, helst også nummer og datoer.
intake-holds-suppliers = Én rad per leverandør. Trenger navn, helst også organisasjonsnummer.
intake-holds-requirements = Én rad per miljøkrav. Trenger tittel på kravet og nummeret eller navnet på en kontrakt som er i registeret.
intake-holds-results = Én rad per kontroll. Trenger kontrakten, kravet, datoen og helst resultatet.
intake-holds-measurements = Én rad per måling. Trenger hva som måles, år og verdi.
intake-holds-evidence = Én rad per dokument. Trenger tittel, helst også nummer, utsteder og gyldighet.
intake-choose = Velg fil …
intake-drop-here = eller slipp filen her. Excel (.xlsx, .xlsm, .xlsb, .xls), OpenDocument (.ods) eller tekst (.csv, .txt).
intake-let-go = Slipp filen for å lese den
intake-template-said = Har du ingen liste?
intake-template = Lagre en mal å fylle ut …
intake-template-saved = Malen er lagret: { $path }
intake-template-file = Mal for innlesing
intake-reading = Leser «{ $file }» …
intake-reading-stopped = Lesingen er stoppet. Ingenting er lest inn.
intake-unread = Filen ble ikke lest
intake-failed = Lista kunne ikke vises
intake-waiting = Henter lista …
intake-open-already = «{ $file }» er åpen fra før
intake-open-already-said = Gjør den ferdig, eller forkast den før du begynner på en ny liste.
intake-go-on = Fortsett med den
intake-discard = Forkast lista …
intake-discard-title = Forkaste «{ $file }»?
intake-discard-said = Det du har valgt og rettet, går tapt. Filen og registeret røres ikke.
intake-discard-confirm = Forkast lista

## Stegene
intake-steps = Steg
intake-step-file = Fil og overskrift
intake-step-columns = Kolonner
intake-step-rows = Se gjennom
intake-step-take-in = Les inn
intake-back = Tilbake
intake-next-columns = Videre til kolonnene
intake-next-rows = Se gjennom radene
intake-next-take-in = Videre til innlesing

## Fil og overskrift
intake-sheet = Hvilket ark er lista i?
intake-sheet-size = { $rows ->
    [one] { $rows } rad
   *[other] { $rows } rader
}, { $columns } kolonner
intake-sheet-hidden = { $size }. Skjult i regnearket
intake-sheet-failed = Arket ble ikke lest
intake-header = Hvilken rad har overskriftene?
intake-header-because = Rad { $row } er foreslått: { $known } av { $said } overskrifter er kjente.
intake-header-remembered = Rad { $row } er foreslått: en fil med de samme overskriftene er lest inn før.
intake-header-proposed = Rad { $row } er foreslått: den ser ut som overskrifter, men ingen av dem er kjente.
intake-header-chosen = Du har valgt rad { $row }.
intake-header-none-said = Ingen rad er valgt: kolonnene heter A, B, C, og alle rader er innhold.
intake-header-how = Klikk på raden, eller flytt med piltastene. Enter går videre.
intake-header-row = Overskriftene står i rad
intake-header-none = Lista har ingen overskrifter
intake-other-header = Bytte overskriftsrad?
intake-other-sheet = Bytte ark?
intake-other-said = { $count ->
    [one] Ett valg du har gjort for kolonner eller rader, går tapt. Filen og registeret røres ikke.
   *[other] { $count } valg du har gjort for kolonner og rader, går tapt. Filen og registeret røres ikke.
}
intake-other-header-confirm = Bytt rad
intake-other-sheet-confirm = Bytt ark
intake-first-rows = De første radene
intake-row = Rad
intake-proposed = Foreslått
intake-rows-below = { $count ->
    [0] Ingen rader under overskriften
    [one] { $count } rad under overskriften
   *[other] { $count } rader under overskriften
}

## Kolonner
intake-column = Kolonne { $letter }
intake-column-in-file = Kolonne i filen
intake-column-empty = Ingen verdier
intake-remembered = Kolonnene er lest som sist, fordi filen har de samme overskriftene.
intake-read-as = Leses som
intake-not-read = Leses ikke
intake-field-required = { $field } (må være med)
intake-missing = Pek ut kolonnen for: { $fields }.
intake-to-answer = { $count ->
    [one] Datoene i én kolonne kan leses på to måter. Si hvilken som er rett:
   *[other] Datoene i { $count } kolonner kan leses på to måter. Si hvilken som er rett:
}
intake-answer-column = { $name }
intake-twice = «{ $name }» leses alt som «{ $field }». Velg noe annet her, eller flytt det hit.
intake-move-here = Flytt hit
intake-columns-failed = Valget ble ikke lagret
intake-columns-read = { $read } av { $of } kolonner leses
intake-days = I { $cell } står det { $written }. Hvilken dag er det?
intake-day-first = Dagen står først i alle datoer i kolonnen.
intake-month-first = Måneden står først i alle datoer i kolonnen.
intake-day-first-shown = Dagen står først: { $cell } ({ $written }) kan bare leses slik.
intake-month-first-shown = Måneden står først: { $cell } ({ $written }) kan bare leses slik.

## Se gjennom
intake-previewing = Ser gjennom lista …
intake-preview-failed = Lista kunne ikke ses gjennom
intake-filter = Vis rader
intake-all = Alle
intake-rows = Rader i lista
intake-rows-failed = Radene kunne ikke vises
intake-state = Status
intake-about-what = Gjelder
intake-what = Hva skjer
intake-untitled = Rad { $row } uten tittel
intake-and-more = (og { $count } til)
intake-from-to = { $field }: { $from } → { $to }
intake-field-is = { $field }: { $value }
intake-joins = Hører sammen med rad { $row }
intake-no-rows = Ingen rader å lese inn
intake-no-rows-said = Ingen av radene under overskriften har noe i kolonnene som leses. Se på overskriften og kolonnene igjen.
intake-to-header = Velg overskriftsrad på nytt
intake-none-of-these = Ingen rader her
intake-show-all = Vis alle radene
intake-to-decide = Dette må avgjøres
intake-refused-said = Rett cellene, eller utelat radene.
intake-empty-kind = { $count ->
    [one] Tøm cellen
   *[other] Tøm de { $count } cellene
}
intake-leave-out-refused = { $count ->
    [one] Utelat den avviste raden
   *[other] Utelat alle { $count } avviste
}
intake-accept-kind = { $count ->
    [one] Stemmer
   *[other] Stemmer for alle { $count }
}
intake-left-to-decide = { $count ->
    [one] { $count } rad må avgjøres
   *[other] { $count } rader må avgjøres
}
intake-all-decided = Alt er avgjort
intake-nothing-left = Ingen rader står igjen å avgjøre
intake-next-to-decide = Neste å avgjøre

## En rad
intake-panel-sub = Rad { $row } i filen
intake-row-failed = Raden kunne ikke vises
intake-findings = Merknader til raden
intake-findings-of = Merknader til { $field }
intake-accept = Stemmer
intake-accepted-undo = Stemmer ikke likevel
intake-leave-out = Utelat raden
intake-take-back = Ta med raden igjen
intake-next = Neste
intake-cells = Cellene
intake-read-to = Lest som { $read }
intake-cell-blank = Tom
intake-cell-in-file = Som i filen: { $written }
intake-cell-was = I filen står det «{ $written }».
intake-cell-was-blank = I filen er cellen tom.
intake-cell-back = Sett tilbake
intake-mend-failed = Cellen ble ikke rettet
intake-changes = Dette endres
intake-from = Fra
intake-to = til

## Les inn
intake-will = Dette skjer når du leser inn
intake-new-contract = { $count ->
    [one] { $count } ny kontrakt
   *[other] { $count } nye kontrakter
}
intake-changed-contract = { $count ->
    [one] { $count } endret kontrakt
   *[other] { $count } endrede kontrakter
}
intake-new-supplier = { $count ->
    [one] { $count } ny leverandør
   *[other] { $count } nye leverandører
}
intake-changed-supplier = { $count ->
    [one] { $count } endret leverandør
   *[other] { $count } endrede leverandører
}
intake-new-requirement = { $count ->
    [one] { $count } nytt miljøkrav
   *[other] { $count } nye miljøkrav
}
intake-changed-requirement = { $count ->
    [one] { $count } endret miljøkrav
   *[other] { $count } endrede miljøkrav
}
intake-new-check = { $count ->
    [one] { $count } ny kontroll
   *[other] { $count } nye kontroller
}
intake-changed-check = { $count ->
    [one] { $count } endret kontroll
   *[other] { $count } endrede kontroller
}
intake-new-result = { $count ->
    [one] { $count } nytt resultat
   *[other] { $count } nye resultater
}
intake-changed-result = { $count ->
    [one] { $count } rettet resultat
   *[other] { $count } rettede resultater
}
intake-new-indicator = { $count ->
    [one] { $count } ny måleserie
   *[other] { $count } nye måleserier
}
intake-changed-indicator = { $count ->
    [one] { $count } endret måleserie
   *[other] { $count } endrede måleserier
}
intake-new-measurement = { $count ->
    [one] { $count } ny måling
   *[other] { $count } nye målinger
}
intake-changed-measurement = { $count ->
    [one] { $count } rettet måling
   *[other] { $count } rettede målinger
}
intake-new-evidence = { $count ->
    [one] { $count } nytt dokument
   *[other] { $count } nye dokumenter
}
intake-changed-evidence = { $count ->
    [one] { $count } endret dokument
   *[other] { $count } endrede dokumenter
}
intake-same = { $count ->
    [one] { $count } rad er lik det som står i registeret
   *[other] { $count } rader er like det som står i registeret
}
intake-left-out = { $count ->
    [one] { $count } rad er utelatt
   *[other] { $count } rader er utelatt
}
intake-safe = Det tas en sikkerhetskopi av registeret først. Alt leses inn som én endring, som kan angres med Ctrl{"\u00A0"}Z.
intake-nothing-to-do = Det er ingenting å lese inn
intake-nothing-to-do-said = Ingen rader er nye eller endret.
intake-take-in = Les inn
intake-taking-in = Tar sikkerhetskopi og leser inn …
intake-taking-in-of = Leser inn: { $done } av { $count }
intake-stopped = Innlesingen er stoppet. Ingenting er lest inn, og lista er slik du forlot den.
intake-not-taken-in = Lista ble ikke lest inn
intake-looked-again = Forhåndsvisningen er laget på nytt. Tallene over gjelder registeret slik det er nå.
intake-done = Lista er lest inn
intake-undone = Angret: «{ $file }» er ikke lest inn
intake-undone-said = Registeret er som før.
intake-see = Gå til { $place }
intake-another = Les inn en liste til
