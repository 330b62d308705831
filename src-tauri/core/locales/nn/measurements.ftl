# Målingar: tal som blir følgde over åra.
error-invalid-period = «{ $value }» er ikkje ein periode. Skriv eit år, som 2021, eller ein del av eit år som byrjar med året, som 2021_10.
error-period-twice = Perioden { $value } står to gonger. Ta vare på den eine.
error-share-range = { $value } er ingen del: han må vere mellom { $min } og { $max } %.
error-not-a-count = { $value } er ikkje eit tal på noko: skriv eit heilt tal frå 0 og oppover.
error-wrong-unit = Verdien er oppgitt i «{ $value }», men indikatoren blir følgd i { $known }. Skriv talet i den eininga.
error-block-too-large = Det du limte inn, har { $part ->
    [rows] { $value } rader, men det er berre plass til { $max } herifrå
   *[columns] { $value } kolonnar, men det er berre plass til { $max } herifrå
}. Vel ei anna celle å byrje i, eller legg til det som vantar. Ingenting er endra.
error-row-unknown = Det er inga rad som heiter «{ $name }» i tabellen. Rett namnet, eller legg til indikatoren først.
error-cell-twice = «{ $name }» er oppgitt to gonger { $value }. Ta vare på den eine.
error-field-unit-kind = Type tal
error-field-period = Periode
error-field-scope-name = Område
error-field-target-year = Målår
error-field-source = Kjelde

change-add-indicator = Ny indikator
change-edit-indicator = Endra indikator
change-remove-indicator = Sletta indikator
change-move-indicator = Flytta indikator
change-put-measurements = Førte målingar

movement-unit-points = prosentpoeng
movement-unit-percent = prosent
movement-points = { $number } pp
verdict-better = betre
verdict-worse = svakare
verdict-unchanged = uendra
verdict-moved = endra
measurement-short-not-available = I/T
measurement-short-not-applicable = IA

award-figure-goods-with-environment = Del vareinnkjøp med «miljø» som tildelingskriterium
award-figure-with-environment = Del innkjøp totalt med «miljø» som tildelingskriterium
award-figure-mean-weight = Gjennomsnittleg vekting av «miljø» der «miljø» er brukt som tildelingskriterium
award-figure-weighted-thirty = Del innkjøp der «miljø» er vekta 30 % eller meir
award-figure-management-system = Del innkjøp med krav til leverandør om miljøleiingssystem
award-figure-price-only = Del innkjøp der «pris» er vekta 100 %
award-base = { $part } av { $base }
award-base-mean = snitt av { $base }
award-unknown = { $count ->
    [one] 1 innkjøp seier det ikkje
   *[other] { $count } innkjøp seier det ikkje
}

report-measurements = Målingar
report-measurements-hint = Tala som blir følgde over åra: tabellar, endringar og figurar
report-measurements-title-of = Målingar: { $scope }
report-measurements-whole = alle år
report-measurements-about = Endring i delar er i prosentpoeng (pp), endring i tal og mengder i prosent. I/T: ikkje tilgjengeleg. IA: ikkje aktuelt. Pila viser retninga, ordet om ho er ønskt.
report-measurements-glance = Kort sagt
report-measurements-sum = { $all ->
    [one] Eitt tal blir følgt
   *[other] { $all } tal blir følgde
}. Mellom dei to siste heile åra vart { $better } betre, { $worse } svakare og { $same } uendra eller utan ønskt retning. { $none ->
    [0] Alle kan samanliknast.
    [one] Eitt kan ikkje samanliknast, fordi eit av åra vantar.
   *[other] { $none } kan ikkje samanliknast, fordi eit av åra vantar.
}
report-measurements-empty = Ingen målingar er lagde inn.
report-measurements-worse = Svakare enn året før
report-measurements-from-to = Frå og til
report-measurements-no-values = Ingen verdiar i perioden.
report-measurements-part-year = { $periods } er del av eit år og blir vist med ope punkt. Endringa gjeld siste heile år.
report-measurements-source = Kjelde: { $source }.
report-measurements-earlier = Eldre periodar ({ $periods }) står i reknearket.
report-measurements-file = Målingar { $date }.pdf
cli-command-report-measurements = Skriv ut målingane som PDF
measurements-indicator = Indikator
measurements-change = Endring siste år
measurements-change-between = Endring { $from }–{ $to }
measurements-verdict = Vurdering
measurements-target = mål { $value }
measurements-target-by = mål { $value } innan { $year }
measurements-target-head = Mål
measurements-none-short = vantar
measurements-of-product-area = Produktområde
measurements-of-service = Tenester
measurements-of-contract = Enkeltavtalar
measurements-of-register = Heile verksemda
measurements-awards = Konkurransar, rekna av registeret
measurements-awards-about = Rekna av kontraktane etter tildelingsår. Éin kontrakt med tildelingsdato er eitt innkjøp. Året som går, er rekna til og med i dag. Under kvart tal står kor mange det er rekna av.
measurements-awards-unknown = Ikkje med i tala
measurements-table = Tabell
measurements-change-in = Endring i
measurements-value = Verdi
measurements-counted = Tel med
measurements-base = Av
measurements-unknown = Seier det ikkje
measurements-awards-sheet = Konkurransar
measurements-awards-none = Ingen kontraktar har tildelingsdato enno.
measurements-awarded = Tildelt
measurements-contract = Kontrakt
measurements-weight = Vekt
cli-command-measurements = Vis målingane, eller tala som blir rekna av kontraktane
cli-measurements-computed = vis tala som blir rekna av kontraktane etter tildelingsår
cli-measurements-contracts = vis òg kontraktane bak kvart tal
cli-measurements-scope = berre indikatorar av dette slaget
nav-measurements = Målingar
