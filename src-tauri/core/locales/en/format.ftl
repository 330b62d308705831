# Dates, numbers and counts. Dates and decimals are shown by the program and come in as text; see src/text.rs.

none = –
yes = Yes
no = No
document-valid = Valid
document-not-valid = Not valid

date-long = { $weekday } { $day } { $month } { $year }
week-number = week{"\u00A0"}{ $week }
period = { $start } – { $end }
period-from = from { $start }
period-until = until { $end }

day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
days-ahead = in { $count }{"\u00A0"}{ $count ->
    [one] day
   *[other] days
}
days-ago = { $count }{"\u00A0"}{ $count ->
    [one] day
   *[other] days
} ago
days-over = { $count }{"\u00A0"}d overdue

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
number-10 = ten
number-11 = eleven
number-12 = twelve

count-contracts = { $count }{"\u00A0"}{ $count ->
    [one] contract
   *[other] contracts
}
count-suppliers = { $count }{"\u00A0"}{ $count ->
    [one] supplier
   *[other] suppliers
}
count-requirements = { $count }{"\u00A0"}{ $count ->
    [one] requirement
   *[other] requirements
}
count-checks = { $count }{"\u00A0"}{ $count ->
    [one] check
   *[other] checks
}
count-nonconformities = { $count }{"\u00A0"}{ $count ->
    [one] nonconformity
   *[other] nonconformities
}
count-warnings = { $count }{"\u00A0"}{ $count ->
    [one] warning
   *[other] warnings
}
count-changes = { $count }{"\u00A0"}{ $count ->
    [one] change
   *[other] changes
}
count-days = { $count }{"\u00A0"}{ $count ->
    [one] day
   *[other] days
}
count-months = { $count }{"\u00A0"}{ $count ->
    [one] month
   *[other] months
}
count-years = { $count }{"\u00A0"}{ $count ->
    [one] year
   *[other] years
}

cadence-every = { $count ->
    [1] Every month
    [3] Every quarter
    [6] Every six months
    [12] Every year
   *[other] Every { $count }{"\u00A0"}months
}
cadence-after-last = { $count }{"\u00A0"}{ $count ->
    [one] month
   *[other] months
} after the last check
cadence-before-expiry = { $count }{"\u00A0"}{ $count ->
    [one] day
   *[other] days
} before the document expires
cadence-unannounced = unannounced

milestone-before = { $count }{"\u00A0"}{ $count ->
    [one] day
   *[other] days
} before { $milepost }
milestone-on = on { $milepost }
milestone-after = { $count }{"\u00A0"}{ $count ->
    [one] day
   *[other] days
} after { $milepost }
