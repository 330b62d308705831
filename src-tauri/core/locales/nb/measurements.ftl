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
