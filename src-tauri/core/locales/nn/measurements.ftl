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
