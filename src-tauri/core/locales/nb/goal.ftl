# Mål og tiltak: strategier, det som bidrar, og handlingsplanen.
error-goal-number-twice = Strategien har alt et mål eller tiltak med nummer { $value }. Gi dette et annet nummer.
error-goal-misplaced = Et tiltak kan ikke ha mål eller tiltak under seg. Legg det under et mål i stedet, eller velg et annet nivå.
error-not-a-measure = Bare tiltak kan stå i handlingsplanen, og { $value } er et mål. Lag et tiltak under målet, og sett det i planen.
error-plan-year-closed = Handlingsplanen for { $value } gjelder ikke nå: den er revidert, eller et annet år gjelder. Skriv i året som gjelder.
error-pack-older = Pakken har versjon { $version }, og registeret har alt versjon { $known } av strategien. Ingenting er endret. Bruk den nyeste pakken.
error-pack-faulty = Pakken har feil og er ikke lest inn ({ $sum } i alt). { $reason } Rett filen, og prøv igjen.
error-strategy-without-goals = Strategien har ingen mål, og en strategipakke uten mål kan ikke tas inn noe sted. Legg til et mål først. Ingen fil er skrevet.
error-field-area = Område
error-field-first-year = Første år
error-field-last-year = Siste år
error-field-adopted = Vedtatt
error-field-version = Versjon
error-field-kinds = Kravtyper
error-field-lines = Tiltakene i året
change-import-strategy = Lest inn strategi
change-add-strategy = Ny strategi
change-edit-strategy = Endret strategi
change-remove-strategy = Strategi til papirkurven
change-add-goal = Nytt mål eller tiltak
change-edit-goal = Endret mål eller tiltak
change-remove-goal = Mål eller tiltak til papirkurven
change-link-goal = Knyttet til mål eller tiltak
change-unlink-goal = Løsnet fra mål eller tiltak
change-plan-measures = Tiltak satt i handlingsplanen
change-edit-action = Endret tiltak i handlingsplanen
change-remove-action = Tiltak tatt ut av handlingsplanen
change-revise-action-plan = Revidert handlingsplan
goal-level-main-goal = Hovedmål
goal-level-focus-area = Satsingsområde
goal-level-goal = Mål
goal-level-sub-goal = Delmål
goal-level-step = Trinn
goal-level-measure = Tiltak
goal-origin-pack = Fra pakken
goal-origin-own = Eget
goal-origin-past = Ikke i nyeste versjon
goal-link-library = Bibliotekkrav
goal-link-requirement = Miljøkrav
goal-link-contract = Kontrakt
goal-link-indicator = Indikator
goal-state-breach = Brudd
goal-state-partly = Delvis oppfylt
goal-state-unknown = Ikke kontrollert
goal-state-fulfilled = Oppfylt
goal-state-nothing = Ingenting bidrar
indicator-standing-reached = Målet er nådd
indicator-standing-behind = Målet er ikke nådd
indicator-standing-not-measured = Ikke målt
indicator-standing-no-target = Uten målverdi
action-status-not-started = Ikke påbegynt
action-status-ongoing = Pågår
action-status-done = Gjennomført
action-status-dropped = Ikke gjennomført
revision-carry = Videreføres
revision-close = Avsluttes
goal-missing-nothing-contributes = Ingenting er knyttet til.
goal-missing-under-without = { $count ->
    [one] Ett mål eller tiltak under det har ingenting som bidrar.
   *[other] { $count } mål eller tiltak under det har ingenting som bidrar.
}
goal-missing-kind-not-linked = Foreslått bibliotekkrav er ikke knyttet til: { $value }.
goal-missing-kind-not-used = Ingen løpende kontrakt har dette kravet: { $value }.
goal-missing-only-ended = Alt som bidro, er i kontrakter som er avsluttet.
goal-missing-breaches = { $count ->
    [one] Ett brudd i det som bidrar.
   *[other] { $count } brudd i det som bidrar.
}
goal-missing-not-controlled = { $count ->
    [one] Ett krav er ikke kontrollert.
   *[other] { $count } krav er ikke kontrollert.
}
goal-missing-nothing-measured = Ingen indikator viser hvor langt målet er nådd.
goal-missing-not-measured = { $count ->
    [one] Én indikator er ikke målt.
   *[other] { $count } indikatorer er ikke målt.
}
goal-missing-behind = { $count ->
    [one] Én indikator har ikke nådd målverdien.
   *[other] { $count } indikatorer har ikke nådd målverdien.
}
goal-missing-year-passed = Målåret { $value } er passert.
goal-missing-not-planned = Tiltaket står ikke i handlingsplanen som gjelder.
goal-missing-no-responsible = Ingen er ansvarlig for tiltaket.
goal-missing-no-deadline = Tiltaket har ingen frist.
goal-missing-overdue = Fristen { $value } er passert.
history-noun-strategy = Strategi
history-noun-goal = Mål eller tiltak
history-noun-goal-link = Knytning til mål
history-noun-action-plan = Handlingsplan
history-noun-action-line = Tiltak i handlingsplanen
history-field-pack = Pakkens navn
history-field-version = Versjon
history-field-language = Språk
history-field-strategy-owner = Vedtatt av
history-field-adopted = Vedtatt
history-field-first-year = Første år
history-field-last-year = Siste år
history-field-level = Nivå
history-field-area = Område
history-field-kinds = Kravtyper
history-field-origin = Opphav
history-field-noun = Knyttet til
history-field-status = Status
history-field-revised-on = Revidert
history-field-revised-by = Revidert av
history-kind-goal = Mål og tiltak
care-noun-strategy = Strategier
care-noun-goal = Mål og tiltak
care-noun-goal-link = Det som er knyttet til mål
care-noun-action-plan = Handlingsplanens år
care-noun-action-line = Tiltak i handlingsplanen
noun-strategy = strategi
    .definite = strategien
    .plural = strategier
    .plural-definite = strategiene
nav-goals = Mål og tiltak
workbook-strategies = Strategier
workbook-goals = Mål og tiltak
workbook-goal-links = Knyttet til mål
workbook-action-plan = Handlingsplan
workbook-strategy-key = Strategiens nøkkel
workbook-goal-key = Målets nøkkel
workbook-parent-key = Nøkkelen til målet over
goal-strategy = Strategi
goal-number = Nummer
goal-text = Mål eller tiltak
goal-level = Nivå
goal-area = Område
goal-year = Målår
goal-kinds = Kravtyper som foreslås
goal-origin = Opphav
goal-source = Kilde
goal-owner = Vedtatt av
goal-adopted = Vedtatt
goal-first-year = Første år
goal-last-year = Siste år
goal-version = Versjon
goal-language = Språk
goal-pack = Pakkens navn
goal-linked-as = Slags
goal-linked-to = Knyttet til
goal-plan-year = År
goal-action-status = Status
goal-action-note = Årets merknad
goal-revised = Revidert
goal-state = Tilstand
pack-finding = Linje { $line }, tegn { $column }: { $sentence }
pack-fault-not-json = Dette er ikke gyldig JSON. Se etter et komma, en klamme eller et anførselstegn som mangler like før.
pack-fault-too-complex = Filen har flere eller dypere verdier enn en pakke kan ha.
pack-fault-unknown-format = Formatet { $said } er ukjent for dette programmet, som kjenner format 1. Pakken er trolig laget med et nyere program.
pack-fault-missing-key = «{ $name }» mangler her.
pack-fault-unknown-key = «{ $name }» er ikke et navn som en pakke kan ha her.{ $said ->
    [none] {""}
   *[other] {" "}Er det «{ $said }» som er ment?
}
pack-fault-key-twice = «{ $name }» står to ganger her.
pack-fault-wrong-sort = «{ $name }» har en verdi av feil slag: tekst i anførselstegn, tall uten, lister i hakeparenteser, mål og tiltak i krøllparenteser.
pack-fault-blank = «{ $name }» er tom.
pack-fault-too-long = «{ $name }» er for lang: det er plass til { $said } tegn.
pack-fault-wrong-id = «{ $said }» kan ikke være navnet på en pakke: bruk små bokstaver a–z, sifre og bindestrek.
pack-fault-unknown-language = Språket «{ $said }» er ukjent. Det kan være nb, nn eller en.
pack-fault-unknown-level = Nivået «{ $said }» er ukjent her. Et mål kan være main-goal, focus-area, goal, sub-goal eller step; tiltak står i «measures».
pack-fault-unknown-kind = Kravtypen «{ $said }» finnes ikke i biblioteket.
pack-fault-unknown-parent = «{ $said }», som dette skal stå under, finnes ikke i pakken.
pack-fault-wrong-parent = Dette kan ikke stå under «{ $said }»: det er et tiltak, eller de står under hverandre.
pack-fault-wrong-day = «{ $said }» er ikke en dato. Skriv år, måned og dag, for eksempel 2021-06-23.
pack-fault-out-of-range = «{ $name }» er utenfor det som kan være: årstall er fra 1900 til 2200, versjoner fra 1 til 1 000 000.
pack-fault-years-backwards = Det siste året er før det første.
pack-fault-number-twice = Nummeret { $said } står også på linje { $other }.
pack-fault-id-twice = «{ $said }» er også navnet på det på linje { $other }.
pack-fault-too-many = Det er plass til { $said } mål og tiltak i en strategi.
pack-fault-no-goals = Pakken har verken mål eller tiltak.
goal-fulfilled-of = Oppfylt
goal-missing = Mangler
action-plan-title = Handlingsplan { $year }
pack-taken = Lest inn: { $title }. { $added } mål og tiltak.
pack-taken-again = Oppdatert: { $title }. { $added } nye, { $changed } endret, { $past } beholdt selv om de ikke er i denne versjonen, { $removed } til papirkurven.
cli-command-goals = Vis strategier med mål og tiltak: hva som bidrar, hvordan det står, og hva som mangler
cli-goals-strategy = Bare denne strategien: ID, pakkens navn eller tittel
cli-command-action-plan = Vis handlingsplanen for et år: status, ansvarlig, frist og merknad
cli-action-plan-year = Året. Uten dette vises året som gjelder
cli-value-year = ÅR
cli-value-strategy = STRATEGI
cli-command-pack = Strategier som pakker: kontroller, les inn, ta ut
cli-command-pack-check = Kontroller en strategipakke, og si hva som er feil, med linje og tegn. Endrer ingenting
cli-command-pack-import = Les inn en strategi fra en pakke, eller oppdater den til en nyere versjon
cli-command-pack-export = Skriv en strategi til en pakke som kan leses inn et annet sted
cli-pack-check-file = Pakken som kontrolleres
cli-pack-import-file = Pakken som leses inn
cli-pack-shipped = En av strategiene som følger med: baerum-klimastrategi-2030, lillestrom-gronne-innkjop-2020-2024 eller ks-sirkulaer-okonomi-stige
cli-pack-strategy = Strategiens ID, pakkens navn eller tittelen
cli-wrong-pack-file = En strategipakke må ha et navn som slutter på .json.
cli-pack-whole = { $count ->
    [one] Pakken er uten feil: { $title }, versjon { $version }, ett mål eller tiltak.
   *[other] Pakken er uten feil: { $title }, versjon { $version }, { $count } mål og tiltak.
}
cli-pack-refused = { $count ->
    [one] Pakken har én feil.
   *[other] Pakken har { $count } feil.
}
cli-pack-saved = Strategien er skrevet til { $path }
file-kind-strategy-pack = Strategipakke (JSON)
goal-requirements = Krav
goal-controlled = Kontrollert
goal-fulfilled = Oppfylt
goal-via = Gjennom bibliotekkravet
goal-in-force = Løper
goal-contributes = Bidrar
goal-value-against = { $said }, målverdi { $target }

## Rapporten
report-goals = Mål og tiltak
report-goals-hint = Hvert mål og tiltak i en vedtatt strategi: hva som bidrar, hvordan det står, hva som mangler, og handlingsplanen
report-goals-as-of = Per { $date }. Tilstanden er tilstanden til det som bidrar: krav, kontrakter og indikatorer som gjelder nå. Om et mål er nådd, sier strategien selv.
report-goals-short = Kort sagt
report-goals-none = Registeret har ingen strategier.
report-goals-count = { $count ->
    [one] Ett mål eller tiltak
   *[other] { $count } mål og tiltak
}
report-goals-served = Noe bidrar
report-goals-of = { $part } av { $all }
report-goals-breach = Med brudd
report-goals-uncontrolled = Krav ikke kontrollert
report-goals-decide = Dette trenger en avgjørelse
report-goals-decide-none = Ingen brudd, passerte målår eller overskredne frister.
report-goals-adopted = Vedtatt { $date } av { $owner }
report-goals-owned = Vedtatt av { $owner }
report-goals-fulfilled-of = { $part } av { $all } krav oppfylt

report-goals-more = { $count ->
    [one] og én til
   *[other] og { $count } til
}
report-goals-ended = avsluttet

report-goals-until = innen { $year }
report-goals-plan = Handlingsplan { $year }
report-goals-plan-none = Det er ikke laget noen handlingsplan.
report-goals-plan-empty = Ingen tiltak i dette året.
report-goals-plan-outside = Ingen av handlingsplanens år er i perioden.
report-goals-revised = Handlingsplan { $year }, revidert { $date }
report-goals-revised-by = Handlingsplan { $year }, revidert { $date } av { $who }
report-goals-xlsx = Alt som bidrar, står i regnearket.
report-goals-file = Mål og tiltak { $date }.pdf
cli-command-report-goals = Rapport om mål og tiltak, med handlingsplanen
goal-deadline = Frist
report-goals-contributes = Bidrar, og mangler
