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
