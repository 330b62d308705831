### Sidene der ei liste blir lesen inn frå rekneark. Orda for felt, rader og funn står i import.ftl.

## Starten
intake-title = Les inn frå rekneark
intake-title-contracts = Les inn kontraktar
intake-title-suppliers = Les inn leverandørar
intake-title-requirements = Les inn miljøkrav
intake-title-results = Les inn kontrollar og resultat
intake-title-measurements = Les inn målingar
intake-title-evidence = Les inn dokumentasjon
intake-crumbs = Du er her
intake-about = Vel ei liste du har i Excel, LibreOffice eller som CSV. Du ser gjennom kvar rad før noko blir lagra.
intake-noun = Kva er det ei liste over?
intake-holds-contracts = Éi rad per kontrakt, eller éi per leverandør i kontrakten. Treng tittel eller leverandør, helst òg nummer og datoar.
intake-holds-suppliers = Éi rad per leverandør. Treng namn, helst òg organisasjonsnummer.
intake-holds-requirements = Éi rad per miljøkrav. Treng tittel på kravet og nummeret eller namnet på ein kontrakt som er i registeret.
intake-holds-results = Éi rad per kontroll. Treng kontrakten, kravet, datoen og helst resultatet.
intake-holds-measurements = Éi rad per måling. Treng kva som blir målt, år og verdi.
intake-holds-evidence = Éi rad per dokument. Treng tittel, helst òg nummer, utferdar og gyldigheit.
intake-choose = Vel fil …
intake-drop-here = eller slepp fila her. Excel (.xlsx, .xlsm, .xlsb, .xls), OpenDocument (.ods) eller tekst (.csv, .txt).
intake-let-go = Slepp fila for å lese ho
intake-template-said = Har du inga liste?
intake-template = Lagre ein mal å fylle ut …
intake-template-saved = Malen er lagra: { $path }
intake-template-file = Mal for innlesing
intake-reading = Les «{ $file }» …
intake-reading-stopped = Lesinga er stoppa. Ingenting er lese inn.
intake-unread = Fila vart ikkje lesen
intake-failed = Lista kunne ikkje visast
intake-waiting = Hentar lista …
intake-open-already = «{ $file }» er open frå før
intake-open-already-said = Gjer ho ferdig, eller forkast ho før du byrjar på ei ny liste.
intake-go-on = Hald fram med ho
intake-discard = Forkast lista …
intake-discard-title = Forkaste «{ $file }»?
intake-discard-said = Det du har valt og retta, går tapt. Fila og registeret blir ikkje rørte.
intake-discard-confirm = Forkast lista

## Stega
intake-steps = Steg
intake-step-file = Fil og overskrift
intake-step-columns = Kolonnar
intake-step-rows = Sjå gjennom
intake-step-take-in = Les inn
intake-back = Tilbake
intake-next-columns = Vidare til kolonnane
intake-next-rows = Sjå gjennom radene
intake-next-take-in = Vidare til innlesing

## Fil og overskrift
intake-sheet = Kva ark er lista i?
intake-sheet-size = { $rows ->
    [one] { $rows } rad
   *[other] { $rows } rader
}, { $columns } kolonnar
intake-sheet-hidden = { $size }. Gøymt i reknearket
intake-sheet-failed = Arket vart ikkje lese
intake-header = Kva rad har overskriftene?
intake-header-because = Rad { $row } er foreslått: { $known } av { $said } overskrifter er kjende.
intake-header-remembered = Rad { $row } er foreslått: ei fil med dei same overskriftene er lesen inn før.
intake-header-proposed = Rad { $row } er foreslått: ho ser ut som overskrifter, men ingen av dei er kjende.
intake-header-chosen = Du har valt rad { $row }.
intake-header-none-said = Inga rad er vald: kolonnane heiter A, B, C, og alle rader er innhald.
intake-header-how = Klikk på rada, eller flytt med piltastane. Enter går vidare.
intake-header-row = Overskriftene står i rad
intake-header-none = Lista har ingen overskrifter
intake-other-header = Byte overskriftsrad?
intake-other-sheet = Byte ark?
intake-other-said = { $count ->
    [one] Eitt val du har gjort for kolonnar eller rader, går tapt. Fila og registeret blir ikkje rørte.
   *[other] { $count } val du har gjort for kolonnar og rader, går tapt. Fila og registeret blir ikkje rørte.
}
intake-other-header-confirm = Byt rad
intake-other-sheet-confirm = Byt ark
intake-first-rows = Dei første radene
intake-row = Rad
intake-proposed = Foreslått
intake-rows-below = { $count ->
    [0] Ingen rader under overskrifta
    [one] { $count } rad under overskrifta
   *[other] { $count } rader under overskrifta
}

## Kolonnar
intake-column = Kolonne { $letter }
intake-column-in-file = Kolonne i fila
intake-column-empty = Ingen verdiar
intake-remembered = Kolonnane er lesne som sist, fordi fila har dei same overskriftene.
intake-read-as = Blir lesen som
intake-not-read = Blir ikkje lesen
intake-field-required = { $field } (må vere med)
intake-missing = Peik ut kolonnen for: { $fields }.
intake-to-answer = { $count ->
    [one] Datoane i éin kolonne kan lesast på to måtar. Sei kva som er rett:
   *[other] Datoane i { $count } kolonnar kan lesast på to måtar. Sei kva som er rett:
}
intake-answer-column = { $name }
intake-twice = «{ $name }» blir alt lesen som «{ $field }». Vel noko anna her, eller flytt det hit.
intake-move-here = Flytt hit
intake-columns-failed = Valet vart ikkje lagra
intake-columns-read = { $read } av { $of } kolonnar blir lesne
intake-days = I { $cell } står det { $written }. Kva dag er det?
intake-day-first = Dagen står først i alle datoar i kolonnen.
intake-month-first = Månaden står først i alle datoar i kolonnen.
intake-day-first-shown = Dagen står først: { $cell } ({ $written }) kan berre lesast slik.
intake-month-first-shown = Månaden står først: { $cell } ({ $written }) kan berre lesast slik.

## Sjå gjennom
intake-previewing = Ser gjennom lista …
intake-preview-failed = Lista kunne ikkje sjåast gjennom
intake-filter = Vis rader
intake-all = Alle
intake-rows = Rader i lista
intake-rows-failed = Radene kunne ikkje visast
intake-state = Status
intake-about-what = Gjeld
intake-what = Kva skjer
intake-untitled = Rad { $row } utan tittel
intake-and-more = (og { $count } til)
intake-from-to = { $field }: { $from } → { $to }
intake-field-is = { $field }: { $value }
intake-joins = Høyrer saman med rad { $row }
intake-no-rows = Ingen rader å lese inn
intake-no-rows-said = Ingen av radene under overskrifta har noko i kolonnane som blir lesne. Sjå på overskrifta og kolonnane igjen.
intake-to-header = Vel overskriftsrad på nytt
intake-none-of-these = Ingen rader her
intake-show-all = Vis alle radene
intake-to-decide = Dette må avgjerast
intake-refused-said = Rett cellene, eller utelat radene.
intake-empty-kind = { $count ->
    [one] Tøm cella
   *[other] Tøm dei { $count } cellene
}
intake-leave-out-refused = { $count ->
    [one] Utelat den avviste rada
   *[other] Utelat alle { $count } avviste
}
intake-accept-kind = { $count ->
    [one] Stemmer
   *[other] Stemmer for alle { $count }
}
intake-left-to-decide = { $count ->
    [one] { $count } rad må avgjerast
   *[other] { $count } rader må avgjerast
}
intake-all-decided = Alt er avgjort
intake-nothing-left = Ingen rader står att å avgjere
intake-next-to-decide = Neste å avgjere

## Ei rad
intake-panel-sub = Rad { $row } i fila
intake-row-failed = Rada kunne ikkje visast
intake-findings = Merknader til rada
intake-findings-of = Merknader til { $field }
intake-accept = Stemmer
intake-accepted-undo = Stemmer ikkje likevel
intake-leave-out = Utelat rada
intake-take-back = Ta med rada igjen
intake-next = Neste
intake-cells = Cellene
intake-read-to = Lesen som { $read }
intake-cell-blank = Tom
intake-cell-in-file = Som i fila: { $written }
intake-cell-was = I fila står det «{ $written }».
intake-cell-was-blank = I fila er cella tom.
intake-cell-back = Set tilbake
intake-mend-failed = Cella vart ikkje retta
intake-changes = Dette blir endra
intake-from = Frå
intake-to = til

## Les inn
intake-will = Dette skjer når du les inn
intake-new-contract = { $count ->
    [one] { $count } ny kontrakt
   *[other] { $count } nye kontraktar
}
intake-changed-contract = { $count ->
    [one] { $count } endra kontrakt
   *[other] { $count } endra kontraktar
}
intake-new-supplier = { $count ->
    [one] { $count } ny leverandør
   *[other] { $count } nye leverandørar
}
intake-changed-supplier = { $count ->
    [one] { $count } endra leverandør
   *[other] { $count } endra leverandørar
}
intake-new-requirement = { $count ->
    [one] { $count } nytt miljøkrav
   *[other] { $count } nye miljøkrav
}
intake-changed-requirement = { $count ->
    [one] { $count } endra miljøkrav
   *[other] { $count } endra miljøkrav
}
intake-new-check = { $count ->
    [one] { $count } ny kontroll
   *[other] { $count } nye kontrollar
}
intake-changed-check = { $count ->
    [one] { $count } endra kontroll
   *[other] { $count } endra kontrollar
}
intake-new-result = { $count ->
    [one] { $count } nytt resultat
   *[other] { $count } nye resultat
}
intake-changed-result = { $count ->
    [one] { $count } retta resultat
   *[other] { $count } retta resultat
}
intake-new-indicator = { $count ->
    [one] { $count } ny måleserie
   *[other] { $count } nye måleseriar
}
intake-changed-indicator = { $count ->
    [one] { $count } endra måleserie
   *[other] { $count } endra måleseriar
}
intake-new-measurement = { $count ->
    [one] { $count } ny måling
   *[other] { $count } nye målingar
}
intake-changed-measurement = { $count ->
    [one] { $count } retta måling
   *[other] { $count } retta målingar
}
intake-new-evidence = { $count ->
    [one] { $count } nytt dokument
   *[other] { $count } nye dokument
}
intake-changed-evidence = { $count ->
    [one] { $count } endra dokument
   *[other] { $count } endra dokument
}
intake-same = { $count ->
    [one] { $count } rad er lik det som står i registeret
   *[other] { $count } rader er like det som står i registeret
}
intake-left-out = { $count ->
    [one] { $count } rad er utelaten
   *[other] { $count } rader er utelatne
}
intake-safe = Det blir teke ein tryggingskopi av registeret først. Alt blir lese inn som éi endring, som kan angrast med Ctrl{"\u00A0"}Z.
intake-nothing-to-do = Det er ingenting å lese inn
intake-nothing-to-do-said = Ingen rader er nye eller endra.
intake-take-in = Les inn
intake-taking-in = Tek tryggingskopi og les inn …
intake-taking-in-of = Les inn: { $done } av { $count }
intake-stopped = Innlesinga er stoppa. Ingenting er lese inn, og lista er slik du forlét ho.
intake-not-taken-in = Lista vart ikkje lesen inn
intake-looked-again = Førehandsvisinga er laga på nytt. Tala over gjeld registeret slik det er no.
intake-done = Lista er lesen inn
intake-undone = Angra: «{ $file }» er ikkje lesen inn
intake-undone-said = Registeret er som før.
intake-see = Gå til { $place }
intake-another = Les inn ei liste til
