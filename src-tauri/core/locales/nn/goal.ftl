# Mål og tiltak: strategiar, det som medverkar, og handlingsplanen.
error-goal-number-twice = Strategien har alt eit mål eller tiltak med nummer { $value }. Gi dette eit anna nummer.
error-goal-misplaced = Eit tiltak kan ikkje ha mål eller tiltak under seg. Legg det under eit mål i staden, eller vel eit anna nivå.
error-not-a-measure = Berre tiltak kan stå i handlingsplanen, og { $value } er eit mål. Lag eit tiltak under målet, og set det i planen.
error-plan-year-closed = Handlingsplanen for { $value } gjeld ikkje no: han er revidert, eller eit anna år gjeld. Skriv i året som gjeld.
error-pack-older = Pakken har versjon { $version }, og registeret har alt versjon { $known } av strategien. Ingenting er endra. Bruk den nyaste pakken.
error-pack-faulty = Pakken har feil og er ikkje lesen inn ({ $sum } i alt). { $reason } Rett fila, og prøv igjen.
error-strategy-without-goals = Strategien har ingen mål, og ei strategipakke utan mål kan ikkje takast inn nokon stad. Legg til eit mål først. Inga fil er skriven.
error-field-area = Område
error-field-first-year = Første år
error-field-last-year = Siste år
error-field-adopted = Vedteken
error-field-version = Versjon
error-field-kinds = Kravtypar
error-field-lines = Tiltaka i året
change-import-strategy = Lese inn strategi
change-add-strategy = Ny strategi
change-edit-strategy = Endra strategi
change-remove-strategy = Strategi til papirkorga
change-add-goal = Nytt mål eller tiltak
change-edit-goal = Endra mål eller tiltak
change-remove-goal = Mål eller tiltak til papirkorga
change-link-goal = Knytt til mål eller tiltak
change-unlink-goal = Løyst frå mål eller tiltak
change-plan-measures = Tiltak sett i handlingsplanen
change-edit-action = Endra tiltak i handlingsplanen
change-remove-action = Tiltak teke ut av handlingsplanen
change-revise-action-plan = Revidert handlingsplan
goal-level-main-goal = Hovudmål
goal-level-focus-area = Satsingsområde
goal-level-goal = Mål
goal-level-sub-goal = Delmål
goal-level-step = Trinn
goal-level-measure = Tiltak
goal-origin-pack = Frå pakken
goal-origin-own = Eige
goal-origin-past = Ikkje i nyaste versjon
goal-link-library = Bibliotekkrav
goal-link-requirement = Miljøkrav
goal-link-contract = Kontrakt
goal-link-indicator = Indikator
goal-state-breach = Brot
goal-state-partly = Delvis oppfylt
goal-state-unknown = Ikkje kontrollert
goal-state-fulfilled = Oppfylt
goal-state-nothing = Ingenting medverkar
indicator-standing-reached = Målet er nådd
indicator-standing-behind = Målet er ikkje nådd
indicator-standing-not-measured = Ikkje målt
indicator-standing-no-target = Utan målverdi
action-status-not-started = Ikkje starta
action-status-ongoing = Pågår
action-status-done = Gjennomført
action-status-dropped = Ikkje gjennomført
revision-carry = Blir ført vidare
revision-close = Blir avslutta
goal-missing-nothing-contributes = Ingenting er knytt til.
goal-missing-under-without = { $count ->
    [one] Eitt mål eller tiltak under det har ingenting som medverkar.
   *[other] { $count } mål eller tiltak under det har ingenting som medverkar.
}
goal-missing-kind-not-linked = Føreslått bibliotekkrav er ikkje knytt til: { $value }.
goal-missing-kind-not-used = Ingen løpande kontrakt har dette kravet: { $value }.
goal-missing-only-ended = Alt som medverka, er i kontraktar som er avslutta.
goal-missing-breaches = { $count ->
    [one] Eitt brot i det som medverkar.
   *[other] { $count } brot i det som medverkar.
}
goal-missing-not-controlled = { $count ->
    [one] Eitt krav er ikkje kontrollert.
   *[other] { $count } krav er ikkje kontrollerte.
}
goal-missing-nothing-measured = Ingen indikator viser kor langt målet er nådd.
goal-missing-not-measured = { $count ->
    [one] Éin indikator er ikkje målt.
   *[other] { $count } indikatorar er ikkje målte.
}
goal-missing-behind = { $count ->
    [one] Éin indikator har ikkje nådd målverdien.
   *[other] { $count } indikatorar har ikkje nådd målverdien.
}
goal-missing-year-passed = Målåret { $value } er passert.
goal-missing-not-planned = Tiltaket står ikkje i handlingsplanen som gjeld.
goal-missing-no-responsible = Ingen er ansvarleg for tiltaket.
goal-missing-no-deadline = Tiltaket har ingen frist.
goal-missing-overdue = Fristen { $value } er passert.
history-noun-strategy = Strategi
history-noun-goal = Mål eller tiltak
history-noun-goal-link = Knyting til mål
history-noun-action-plan = Handlingsplan
history-noun-action-line = Tiltak i handlingsplanen
history-field-pack = Namnet på pakken
history-field-version = Versjon
history-field-language = Språk
history-field-strategy-owner = Vedteken av
history-field-adopted = Vedteken
history-field-first-year = Første år
history-field-last-year = Siste år
history-field-level = Nivå
history-field-area = Område
history-field-kinds = Kravtypar
history-field-origin = Opphav
history-field-noun = Knytt til
history-field-status = Status
history-field-revised-on = Revidert
history-field-revised-by = Revidert av
history-kind-goal = Mål og tiltak
care-noun-strategy = Strategiar
care-noun-goal = Mål og tiltak
care-noun-goal-link = Det som er knytt til mål
care-noun-action-plan = Åra i handlingsplanen
care-noun-action-line = Tiltak i handlingsplanen
noun-strategy = strategi
    .definite = strategien
    .plural = strategiar
    .plural-definite = strategiane
nav-goals = Mål og tiltak
workbook-strategies = Strategiar
workbook-goals = Mål og tiltak
workbook-goal-links = Knytt til mål
workbook-action-plan = Handlingsplan
workbook-strategy-key = Nøkkelen til strategien
workbook-goal-key = Nøkkelen til målet
workbook-parent-key = Nøkkelen til målet over
goal-strategy = Strategi
goal-number = Nummer
goal-text = Mål eller tiltak
goal-level = Nivå
goal-area = Område
goal-year = Målår
goal-kinds = Kravtypar som blir føreslått
goal-origin = Opphav
goal-source = Kjelde
goal-owner = Vedteken av
goal-adopted = Vedteken
goal-first-year = Første år
goal-last-year = Siste år
goal-version = Versjon
goal-language = Språk
goal-pack = Namnet på pakken
goal-linked-as = Slag
goal-linked-to = Knytt til
goal-plan-year = År
goal-action-status = Status
goal-action-note = Merknaden for året
goal-revised = Revidert
goal-state = Tilstand
pack-finding = Linje { $line }, teikn { $column }: { $sentence }
pack-fault-not-json = Dette er ikkje gyldig JSON. Sjå etter eit komma, ein klamme eller eit hermeteikn som manglar like før.
pack-fault-too-complex = Fila har fleire eller djupare verdiar enn ein pakke kan ha.
pack-fault-unknown-format = Formatet { $said } er ukjent for dette programmet, som kjenner format 1. Pakken er truleg laga med eit nyare program.
pack-fault-missing-key = «{ $name }» manglar her.
pack-fault-unknown-key = «{ $name }» er ikkje eit namn som ein pakke kan ha her.{ $said ->
    [none] {""}
   *[other] {" "}Er det «{ $said }» som er meint?
}
pack-fault-key-twice = «{ $name }» står to gonger her.
pack-fault-wrong-sort = «{ $name }» har ein verdi av feil slag: tekst i hermeteikn, tal utan, lister i hakeparentesar, mål og tiltak i krøllparentesar.
pack-fault-blank = «{ $name }» er tom.
pack-fault-too-long = «{ $name }» er for lang: det er plass til { $said } teikn.
pack-fault-wrong-id = «{ $said }» kan ikkje vere namnet på ein pakke: bruk små bokstavar a–z, siffer og bindestrek.
pack-fault-unknown-language = Språket «{ $said }» er ukjent. Det kan vere nb, nn eller en.
pack-fault-unknown-level = Nivået «{ $said }» er ukjent her. Eit mål kan vere main-goal, focus-area, goal, sub-goal eller step; tiltak står i «measures».
pack-fault-unknown-kind = Kravtypen «{ $said }» finst ikkje i biblioteket.
pack-fault-unknown-parent = «{ $said }», som dette skal stå under, finst ikkje i pakken.
pack-fault-wrong-parent = Dette kan ikkje stå under «{ $said }»: det er eit tiltak, eller dei står under kvarandre.
pack-fault-wrong-day = «{ $said }» er ikkje ein dato. Skriv år, månad og dag, til dømes 2021-06-23.
pack-fault-out-of-range = «{ $name }» er utanfor det som kan vere: årstal er frå 1900 til 2200, versjonar frå 1 til 1 000 000.
pack-fault-years-backwards = Det siste året er før det første.
pack-fault-number-twice = Nummeret { $said } står òg på linje { $other }.
pack-fault-id-twice = «{ $said }» er òg namnet på det på linje { $other }.
pack-fault-too-many = Det er plass til { $said } mål og tiltak i ein strategi.
pack-fault-no-goals = Pakken har verken mål eller tiltak.
goal-fulfilled-of = Oppfylt
goal-missing = Manglar
action-plan-title = Handlingsplan { $year }
pack-taken = Lesen inn: { $title }. { $added } mål og tiltak.
pack-taken-again = Oppdatert: { $title }. { $added } nye, { $changed } endra, { $past } haldne på sjølv om dei ikkje er i denne versjonen, { $removed } til papirkorga.
cli-command-goals = Vis strategiar med mål og tiltak: kva som medverkar, korleis det står, og kva som manglar
cli-goals-strategy = Berre denne strategien: ID, namnet på pakken eller tittel
cli-command-action-plan = Vis handlingsplanen for eit år: status, ansvarleg, frist og merknad
cli-action-plan-year = Året. Utan dette blir året som gjeld vist
cli-value-year = ÅR
cli-value-strategy = STRATEGI
cli-command-pack = Strategiar som pakkar: kontroller, les inn, ta ut
cli-command-pack-check = Kontroller ein strategipakke, og sei kva som er feil, med linje og teikn. Endrar ingenting
cli-command-pack-import = Les inn ein strategi frå ein pakke, eller oppdater han til ein nyare versjon
cli-command-pack-export = Skriv ein strategi til ein pakke som kan lesast inn ein annan stad
cli-pack-check-file = Pakken som blir kontrollert
cli-pack-import-file = Pakken som blir lesen inn
cli-pack-shipped = Ein av strategiane som følgjer med: baerum-klimastrategi-2030, lillestrom-gronne-innkjop-2020-2024 eller ks-sirkulaer-okonomi-stige
cli-pack-strategy = ID-en til strategien, namnet på pakken eller tittelen
cli-wrong-pack-file = Ein strategipakke må ha eit namn som sluttar på .json.
cli-pack-whole = { $count ->
    [one] Pakken er utan feil: { $title }, versjon { $version }, eitt mål eller tiltak.
   *[other] Pakken er utan feil: { $title }, versjon { $version }, { $count } mål og tiltak.
}
cli-pack-refused = { $count ->
    [one] Pakken har éin feil.
   *[other] Pakken har { $count } feil.
}
cli-pack-saved = Strategien er skriven til { $path }
file-kind-strategy-pack = Strategipakke (JSON)
goal-requirements = Krav
goal-controlled = Kontrollert
goal-fulfilled = Oppfylt
goal-via = Gjennom bibliotekkravet
goal-in-force = Løper
goal-contributes = Medverkar
goal-value-against = { $said }, målverdi { $target }

report-goals = Mål og tiltak
report-goals-hint = Kvart mål og tiltak i ein vedteken strategi: kva som medverkar, korleis det står, kva som manglar, og handlingsplanen
report-goals-as-of = Per { $date }. Tilstanden er tilstanden til det som medverkar: krav, kontraktar og indikatorar som gjeld no. Om eit mål er nådd, seier strategien sjølv.
report-goals-short = Kort sagt
report-goals-none = Registeret har ingen strategiar.
report-goals-count = { $count ->
    [one] Eitt mål eller tiltak
   *[other] { $count } mål og tiltak
}
report-goals-served = Noko medverkar
report-goals-of = { $part } av { $all }
report-goals-breach = Med brot
report-goals-uncontrolled = Krav ikkje kontrollerte
report-goals-decide = Dette treng ei avgjerd
report-goals-decide-none = Ingen brot, passerte målår eller overskridne fristar.
report-goals-adopted = Vedteken { $date } av { $owner }
report-goals-owned = Vedteken av { $owner }
report-goals-fulfilled-of = { $part } av { $all } krav oppfylte

report-goals-more = { $count ->
    [one] og éin til
   *[other] og { $count } til
}
report-goals-ended = avslutta

report-goals-until = innan { $year }
report-goals-plan = Handlingsplan { $year }
report-goals-plan-none = Det er ikkje laga nokon handlingsplan.
report-goals-plan-empty = Ingen tiltak i dette året.
report-goals-plan-outside = Ingen av åra i handlingsplanen er i perioden.
report-goals-revised = Handlingsplan { $year }, revidert { $date }
report-goals-revised-by = Handlingsplan { $year }, revidert { $date } av { $who }
report-goals-xlsx = Alt som medverkar, står i reknearket.
report-goals-file = Mål og tiltak { $date }.pdf
cli-command-report-goals = Rapport om mål og tiltak, med handlingsplanen
goal-deadline = Frist
report-goals-contributes = Medverkar, og manglar
