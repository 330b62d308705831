# Målinger: tall som følges over årene.
error-invalid-period = «{ $value }» er ikke en periode. Skriv et år, som 2021, eller en del av et år som begynner med året, som 2021_10.
error-period-twice = Perioden { $value } står to ganger. Behold den ene.
error-share-range = { $value } er ingen andel: den må være mellom { $min } og { $max } %.
error-not-a-count = { $value } er ikke et antall: skriv et helt tall fra 0 og oppover.
error-wrong-unit = Verdien er oppgitt i «{ $value }», men indikatoren følges i { $known }. Skriv tallet i den enheten.
error-block-too-large = Det du limte inn, har { $part ->
    [rows] { $value } rader, men det er bare plass til { $max } herfra
   *[columns] { $value } kolonner, men det er bare plass til { $max } herfra
}. Velg en annen celle å begynne i, eller legg til det som mangler. Ingenting er endret.
error-row-unknown = Det er ingen rad som heter «{ $name }» i tabellen. Rett navnet, eller legg til indikatoren først.
error-cell-twice = «{ $name }» er oppgitt to ganger { $value }. Behold den ene.
error-column-unnamed = Kolonnen har verdier, men ingen periode øverst. Skriv perioden i første rad, eller ta kolonnen bort.
error-rows-unnamed = Første rad ser ut som perioder ({ $value }), men ingen navn i første kolonne sier hvor radene hører hjemme. Ta med navnene, eller lim inn tallene uten første rad. Er det tall, lim inn én rad om gangen.
error-field-unit-kind = Type tall
error-field-period = Periode
error-field-scope-name = Område
error-field-target-year = Målår
error-field-source = Kilde

change-add-indicator = Ny indikator
change-edit-indicator = Endret indikator
change-remove-indicator = Slettet indikator
change-move-indicator = Flyttet indikator
change-put-measurements = Ført målinger

movement-unit-points = prosentpoeng
movement-unit-percent = prosent
movement-points = { $number } pp
verdict-better = bedre
verdict-worse = svakere
verdict-unchanged = uendret
verdict-moved = endret
measurement-short-not-available = I/T
measurement-short-not-applicable = IA

award-figure-goods-with-environment = Andel vareanskaffelser med «miljø» som tildelingskriterium
award-figure-with-environment = Andel anskaffelser totalt med «miljø» som tildelingskriterium
award-figure-mean-weight = Gjennomsnittlig vekting av «miljø» der «miljø» er brukt som tildelingskriterium
award-figure-weighted-thirty = Andel anskaffelser der «miljø» er vektet 30 % eller mer
award-figure-management-system = Andel anskaffelser med krav til leverandør om miljøledelsessystem
award-figure-price-only = Andel anskaffelser der «pris» er vektet 100 %
award-base = { $part } av { $base }
award-base-mean = snitt av { $base }
award-unknown = { $count ->
    [one] 1 anskaffelse sier det ikke
   *[other] { $count } anskaffelser sier det ikke
}

report-measurements = Målinger
report-measurements-hint = Tallene som følges over årene: tabeller, endringer og figurer
report-measurements-title-of = Målinger: { $scope }
report-measurements-whole = alle år
report-measurements-about = Endring i andeler er i prosentpoeng (pp), endring i antall og mengder i prosent. I/T: ikke tilgjengelig. IA: ikke aktuelt. Pilen viser retningen, ordet om den er ønsket.
report-measurements-glance = Kort sagt
report-measurements-sum = { $all ->
    [one] Ett tall følges
   *[other] { $all } tall følges
}. Mellom de to siste hele årene ble { $better } bedre, { $worse } svakere og { $same } uendret eller uten ønsket retning. { $none ->
    [0] Alle kan sammenlignes.
    [one] Ett kan ikke sammenlignes, fordi et av årene mangler.
   *[other] { $none } kan ikke sammenlignes, fordi et av årene mangler.
}
report-measurements-empty = Ingen målinger er lagt inn.
report-measurements-worse = Svakere enn året før
report-measurements-from-to = Fra og til
report-measurements-no-values = Ingen verdier i perioden.
report-measurements-part-year = { $periods } er del av et år og vises med åpent punkt. Endringen gjelder siste hele år.
report-measurements-source = Kilde: { $source }.
report-measurements-earlier = Eldre perioder ({ $periods }) står i regnearket.
report-measurements-file = Målinger { $date }.pdf
cli-command-report-measurements = Skriv ut målingene som PDF
measurements-indicator = Indikator
measurements-change = Endring siste år
measurements-change-between = Endring { $from }–{ $to }
measurements-verdict = Vurdering
measurements-target = mål { $value }
measurements-target-by = mål { $value } innen { $year }
measurements-target-head = Mål
measurements-none-short = mangler
measurements-of-product-area = Produktområder
measurements-of-service = Tjenester
measurements-of-contract = Enkeltavtaler
measurements-of-register = Hele virksomheten
measurements-awards = Konkurranser, regnet av registeret
measurements-awards-about = Regnet av kontraktene etter tildelingsår. Én kontrakt med tildelingsdato er én anskaffelse. Året som går, er regnet til og med i dag. Under hvert tall står hvor mange det er regnet av.
measurements-awards-unknown = Ikke med i tallene
measurements-table = Tabell
measurements-change-in = Endring i
measurements-value = Verdi
measurements-counted = Teller med
measurements-base = Av
measurements-unknown = Sier det ikke
measurements-awards-sheet = Konkurranser
measurements-awards-none = Ingen kontrakter har tildelingsdato ennå.
measurements-awarded = Tildelt
measurements-contract = Kontrakt
measurements-weight = Vekt
cli-command-measurements = Vis målingene, eller tallene som regnes av kontraktene
cli-measurements-computed = vis tallene som regnes av kontraktene etter tildelingsår
cli-measurements-contracts = vis også kontraktene bak hvert tall
cli-measurements-scope = bare indikatorer av dette slaget
nav-measurements = Målinger

# Skjermen.
reports-measurements = Målinger
    .said = Tall over årene, tabeller og figurer
measurements-print = Hva som skrives ut
measurements-print-all = Alt
measurements-all = Alle
measurements-views = Hva målingene gjelder
measurements-grid = Målinger per periode
measurements-new = Ny indikator
measurements-edit = Rediger indikatoren
measurements-remove = Legg indikatoren i papirkurven
measurements-removed = «{ $name }» er lagt i papirkurven, med verdiene.
measurements-added = Indikatoren «{ $name }» er lagret.
measurements-edited = Endringene i «{ $name }» er lagret.
measurements-not-saved = Indikatoren ble ikke lagret
measurements-move-up = Flytt opp
measurements-move-down = Flytt ned
measurements-new-period = Ny periode
measurements-add-period = Legg til kolonnen
measurements-period-said = Et år, som 2026, eller en del av et år med sitt eget navn, som 2026_10 for januar–oktober.
measurements-part-year = Del av et år
measurements-no-period = Legg til det første året, og skriv eller lim inn tallene.
measurements-paste = Lim inn fra Excel
measurements-paste-block = Celler fra regnearket
measurements-paste-said = Kopier cellene i Excel og lim dem inn her. De legges fra { $cell } og utover. Med årstall i første rad og navn i første kolonne finner de plassen selv, og nye år blir med. Med årstall og uten navn legges radene fra cellen og nedover. Rett i tabellen går det like godt med Ctrl V.
measurements-paste-take = Legg inn
measurements-put = { $count } verdier er ført
measurements-refused = { $count ->
    [one] Én celle kan ikke lagres, og står merket i tabellen.
   *[other] { $count } celler kan ikke lagres, og står merket i tabellen.
} { $waiting ->
    [0] Rett, og trykk Enter.
   *[other] Resten av det du limte inn, venter til de er rettet. Ingenting av det er borte.
}
measurements-misfit = Det du limte inn, passer ikke. Ingenting er endret.
measurements-block-place = Rad { $row }, kolonne { $column }
measurements-more = og { $count } til
measurements-go = Gå til den første
measurements-forget = Forkast det som ikke er lagret
measurements-unsaved = { $count ->
    [one] Én celle er ikke lagret
   *[other] { $count } celler er ikke lagret
}
measurements-waiting = Venter på cellene som må rettes
measurements-waiting-for = Henter målingene
measurements-failed = Målingene kunne ikke hentes
measurements-chart-failed = Figuren kunne ikke tegnes
measurements-none-ever = Ingen indikatorer ennå
measurements-none-here = Ingen indikatorer av dette slaget
measurements-none-said = En indikator er et tall dere følger år for år, som andelen miljømerkede produkter eller antall leveringer.
measurements-import = Les inn fra regneark
measurements-legend-not-available = ikke tilgjengelig
measurements-legend-not-applicable = ikke aktuelt
measurements-keys = Enter endrer cellen, Ctrl V limer inn, mellomrom viser raden
measurements-note = Merknad
measurements-value-of = Verdien for { $period }
measurements-value-none = Ingen verdi for { $period } ennå. Skriv den i tabellen.
measurements-about-save = Lagre kilde og merknad
measurements-about-saved = Kilde og merknad er lagret
measurements-about-failed = Kilde og merknad ble ikke lagret
measurements-part-said = For eksempel «kjøp» og «i sortiment», som to indikatorer med samme navn.
measurements-unit-said = For eksempel kg, tonn, km, kr. Tom for antall.
measurements-scope-name-register = Tabell
    .said = Indikatorer med samme tabellnavn står sammen.
measurements-scope-name-product-area = Produktområde
    .said = Områdene blir rader i én tabell for indikatoren.
measurements-scope-name-service = Tjeneste
    .said = Tall om samme tjeneste står i én tabell.
measurements-scope-name-contract = Rad i egen tabell
    .said = Fylles ut når samme tall følges i flere avtaler, for eksempel vareleveringer.
measurements-awards-none-said = Fyll ut tildelingsdato og tildelingskriterier på kontraktene, så regnes andelene ut her.
measurements-awards-star = noen anskaffelser sier det ikke, og er ikke med i tallet
measurements-awards-undated = { $count ->
    [one] 1 kontrakt er uten tildelingsdato
   *[other] { $count } kontrakter er uten tildelingsdato
}
measurements-behind = { $figure }, { $period }: { $value }. Vis kontraktene
measurements-behind-counts = Teller med
measurements-behind-base = Bare i grunnlaget
measurements-behind-unknown = Sier det ikke
keys-measurements = I målingene
measurements-key-edit = Endre cellen
measurements-key-take = Ta inn og gå videre
measurements-key-choose = Velg flere celler
measurements-key-clear = Ta bort verdien
measurements-key-copy = Kopier, klipp ut og lim inn
