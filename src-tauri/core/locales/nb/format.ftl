# Dates, numbers and counts. Dates and decimals are shown by the program and come in as text; see src/text.rs.

none = –
yes = Ja
no = Nei
document-valid = Gyldig
document-not-valid = Ikke gyldig

date-long = { $weekday } { $day }. { $month } { $year }
week-number = uke{"\u00A0"}{ $week }
period = { $start }–{ $end }
period-from = fra { $start }
period-until = til { $end }

day-today = i dag
day-tomorrow = i morgen
day-yesterday = i går
days-ahead = om { $count }{"\u00A0"}{ $count ->
    [one] dag
   *[other] dager
}
days-ago = { $count }{"\u00A0"}{ $count ->
    [one] dag
   *[other] dager
} siden
days-over = { $count }{"\u00A0"}d over

weekday-1 = mandag
weekday-2 = tirsdag
weekday-3 = onsdag
weekday-4 = torsdag
weekday-5 = fredag
weekday-6 = lørdag
weekday-7 = søndag

month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember

month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mars
month-short-4 = apr.
month-short-5 = mai
month-short-6 = juni
month-short-7 = juli
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = des.

number-2 = to
number-3 = tre
number-4 = fire
number-5 = fem
number-6 = seks
number-7 = sju
number-8 = åtte
number-9 = ni
number-10 = ti
number-11 = elleve
number-12 = tolv

count-contracts = { $count }{"\u00A0"}{ $count ->
    [one] kontrakt
   *[other] kontrakter
}
count-suppliers = { $count }{"\u00A0"}{ $count ->
    [one] leverandør
   *[other] leverandører
}
count-requirements = { $count }{"\u00A0"}miljøkrav
count-checks = { $count }{"\u00A0"}{ $count ->
    [one] kontroll
   *[other] kontroller
}
count-nonconformities = { $count }{"\u00A0"}avvik
count-warnings = { $count }{"\u00A0"}{ $count ->
    [one] varsel
   *[other] varsler
}
count-changes = { $count }{"\u00A0"}{ $count ->
    [one] endring
   *[other] endringer
}
count-days = { $count }{"\u00A0"}{ $count ->
    [one] dag
   *[other] dager
}
count-months = { $count }{"\u00A0"}{ $count ->
    [one] måned
   *[other] måneder
}
count-years = { $count }{"\u00A0"}år

cadence-every = { $count ->
    [1] Hver måned
    [3] Hvert kvartal
    [6] Hvert halvår
    [12] Hvert år
   *[other] Hver { $count }. måned
}
cadence-after-last = { $count }{"\u00A0"}{ $count ->
    [one] måned
   *[other] måneder
} etter forrige kontroll
cadence-before-expiry = { $count }{"\u00A0"}{ $count ->
    [one] dag
   *[other] dager
} før dokumentet utløper
cadence-unannounced = uanmeldt

milestone-before = { $count }{"\u00A0"}{ $count ->
    [one] dag
   *[other] dager
} før { $milepost }
milestone-on = ved { $milepost }
milestone-after = { $count }{"\u00A0"}{ $count ->
    [one] dag
   *[other] dager
} etter { $milepost }
