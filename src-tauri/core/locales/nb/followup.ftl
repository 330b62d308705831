# Oppfølging: list, calendar, export, reminders.
error-checks-answered = Disse kontrollene er alt besvart, og ingen er endret: { $name }. Ta dem ut av utvalget, og prøv igjen.
error-too-many = Så mange kan ikke endres på én gang. Velg { $max } eller færre.

holiday-new-year = første nyttårsdag
holiday-labour-day = første mai
holiday-constitution-day = grunnlovsdagen
holiday-christmas-day = første juledag
holiday-second-christmas-day = andre juledag
holiday-maundy-thursday = skjærtorsdag
holiday-good-friday = langfredag
holiday-easter-sunday = første påskedag
holiday-easter-monday = andre påskedag
holiday-ascension-day = Kristi himmelfartsdag
holiday-whit-sunday = første pinsedag
holiday-whit-monday = andre pinsedag

check-show-open = Åpne
check-show-answered = Besvarte

# In the calendar file
calendar-name = Miljøoppfølging
calendar-category = Miljøkrav
calendar-contract = Kontrakt
calendar-supplier = Leverandør
calendar-requirement = Miljøkrav
calendar-question = Spørsmål
calendar-required = Krav
calendar-responsible = Ansvarlig
calendar-reason = Flyttet fordi
calendar-summary = { $requirement } – { $contract }

# The desktop's reminder
reminder-title = Kontroller som venter
reminder-today = { $today ->
    [one] { $today } kontroll forfaller i dag.
   *[other] { $today } kontroller forfaller i dag.
}
reminder-overdue = { $overdue ->
    [one] { $overdue } kontroll er forfalt.
   *[other] { $overdue } kontroller er forfalt.
}
reminder-both = { $today ->
    [one] { $today } kontroll forfaller i dag, og { $overdue } er forfalt.
   *[other] { $today } kontroller forfaller i dag, og { $overdue } er forfalt.
}
reminder-open = Åpne Min uke
settings-reminders = Påminnelser på skrivebordet
    .said = Én gang om dagen, når kontroller forfaller i dag eller er forfalt. Aldri mens du er i møte.

# The screen, the spreadsheets and the files
nav-followup = Oppfølging
followup-title = Oppfølging
followup-file = Oppfølging { $date }
contracts-sheet = Kontrakter
file-kind-ics = Kalender
file-kind-xlsx = Regneark
followup-column-due = Frist
followup-column-days = Dager til
followup-column-number = Nr.
followup-column-requirement = Miljøkrav
followup-column-kind = Kravtype
followup-column-label = Milepæl
followup-column-question = Spørsmål
followup-column-contract = Kontrakt
followup-column-contract-number = Kontraktsnummer
followup-column-case-number = Saksnummer
followup-column-supplier = Leverandør
followup-column-responsible = Ansvarlig
followup-column-required = Krav
followup-column-outcome = Resultat
followup-column-checked-on = Kontrollert
followup-column-reason = Flyttet fordi
contracts-column-title = Kontrakt
contracts-column-case-number = Saksnummer
contracts-column-contract-number = Kontraktsnummer
contracts-column-supplier = Leverandør
contracts-column-manager = Kontraktsansvarlig
contracts-column-department = Avdeling
contracts-column-status = Status
contracts-column-state = Tilstand
contracts-column-end = Slutt
contracts-column-next = Neste kontroll
contracts-column-value = Verdi (kr)
contracts-column-requirements = Miljøkrav
contracts-column-fulfilled = Oppfylt
contracts-column-controlled = Kontrollert
contracts-column-overdue = Forfalt
followup-view = Vis som
followup-view-list = Liste
followup-view-month = Måned
followup-show = Vis
followup-period = Frist
followup-period-30 = innen 30 dager
followup-period-90 = innen 90 dager
followup-period-365 = innen et år
followup-period-all = alle
followup-past-30 = siste 30 dager
followup-past-90 = siste 90 dager
followup-past-365 = siste år
followup-past-all = alle
followup-filter-text = Søk i kontroller
followup-filter-placeholder = Kontrakt, leverandør, krav
followup-filter-text-clear = Tøm søket
followup-filters = Filtre
followup-filters-on = Filtre ({ $count })
followup-nobody = Ingen
followup-mine = Meg ({ $name })
followup-list = Kontroller
followup-waiting = Henter kontrollene
followup-failed = Kontrollene kunne ikke vises
followup-none = Ingen kontroller venter
followup-none-said = Kontroller kommer hit når miljøkravene i kontraktene har en oppfølgingsplan.
followup-none-answered = Ingen besvarte kontroller i perioden
followup-no-hits = Ingen kontroller passer
followup-select = Velg { $title }
followup-column-select = Valgt
followup-clear-selection = Opphev valget
followup-select-all = Velg alle
followup-selection = Valgte kontroller
followup-answer = Svar
followup-open = Åpne
followup-move = Flytt …
followup-assign = Gi til …
followup-export = Eksporter
followup-export-ics = Kalender (.ics)
followup-export-failed = Filen ble ikke lagret
followup-exported = Lagret som { $path }
followup-move-way = Flytt
followup-move-way-day = Alle til samme dag
followup-move-way-working-days = Hver et antall arbeidsdager
followup-move-days = Arbeidsdager
followup-move-days-said = Minus flytter tidligere. Helger og helligdager telles ikke.
followup-move-said = Begrunnelsen står på hver kontroll og i historikken. Senere endringer i planen lar dem stå.
followup-move-reason-missing = Skriv hvorfor kontrollene flyttes.
followup-move-failed = Kontrollene ble ikke flyttet
followup-move-save = Flytt
followup-assign-to = Ny ansvarlig
followup-assign-said = Tomt felt gir dem tilbake til den som er ansvarlig for miljøkravet.
followup-assign-failed = Kontrollene ble ikke gitt videre
followup-assign-save = Gi
followup-month-failed = Måneden kunne ikke vises
followup-month-waiting = Henter måneden
followup-month-previous = Forrige måned
followup-month-next = Neste måned
followup-month-today = I dag
followup-month-keys = Piltastene flytter dagen, Page Up og Page Down måneden. Enter åpner dagen.
followup-week = Uke
followup-week-short = Uke
followup-day-none = Ingen kontroller denne dagen
followup-day-open = Åpne kontroller
followup-day-answered = Besvarte kontroller
followup-back-to-day = Tilbake til dagen
followup-moved = Flyttet: { $reason }
followup-due = Frist { $date }
followup-responsible-none = ingen ansvarlig
followup-open-requirement = Åpne miljøkravet
followup-checked = Kontrollert { $date }
followup-chosen = { $count ->
    [one] { $count } kontroll valgt
   *[other] { $count } kontroller valgt
}
followup-move-title = { $count ->
    [one] Flytt { $count } kontroll
   *[other] Flytt { $count } kontroller
}
followup-assign-title = { $count ->
    [one] Gi { $count } kontroll til en annen
   *[other] Gi { $count } kontroller til en annen
}
followup-moved-done = { $count ->
    [one] { $count } kontroll er flyttet
   *[other] { $count } kontroller er flyttet
}
followup-assigned-done = { $count ->
    [one] { $count } kontroll er gitt videre
   *[other] { $count } kontroller er gitt videre
}
followup-sum = { $count ->
    [one] <b>{ $count }</b> kontroll
   *[other] <b>{ $count }</b> kontroller
}
followup-day-count-overdue = { $count ->
    [one] { $count } forfalt
   *[other] { $count } forfalt
}
followup-day-count-open = { $count ->
    [one] { $count } åpen
   *[other] { $count } åpne
}
followup-day-count-answered = { $count ->
    [one] { $count } besvart
   *[other] { $count } besvart
}

# Filters over lists
filter-is = { $label }:
filter-any = { $label }: alle
filter-clear = Fjern filteret { $label }
followup-moved-mark = flyttet

# The plan on paper, and in the terminal
report-follow-up = Oppfølgingsplan
report-follow-up-hint = Kontrollene i en periode, etter uke og ansvarlig
cli-command-follow-up = Vis åpne kontroller etter person, kravtype og leverandør, eller lagre dem som kalender eller regneark
cli-command-report-follow-up = Skriv ut oppfølgingsplanen for en periode som PDF
cli-follow-up-from = Første frist; uten den er alt som er forfalt med
cli-follow-up-to = Siste frist; uten den om 90 dager
cli-follow-up-kind = Bare denne kravtypen
cli-follow-up-supplier = Bare kontrakter med denne leverandøren
cli-follow-up-ics = Lagre som kalender i denne filen (.ics)
cli-follow-up-xlsx = Lagre som regneark i denne filen (.xlsx)
cli-wrong-ics-file = Kalenderen lagres i en fil som slutter på .ics.
cli-wrong-xlsx-file = Regnearket lagres i en fil som slutter på .xlsx.
cli-follow-up-no-supplier = Ingen leverandør i kontraktene heter «{ $name }».
report-follow-up-count = { $count ->
    [0] Ingen kontroller
    [one] { $count } kontroll
   *[other] { $count } kontroller
}
