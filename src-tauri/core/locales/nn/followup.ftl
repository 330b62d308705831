# Oppfølging: list, calendar, export, reminders.
error-checks-answered = Desse kontrollane er alt svara på, og ingen er endra: { $name }. Ta dei ut av utvalet, og prøv igjen.
error-too-many = Så mange kan ikkje endrast på éin gong. Vel { $max } eller færre.

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

check-show-open = Opne
check-show-answered = Svara på

# In the calendar file
calendar-name = Miljøoppfølging
calendar-category = Miljøkrav
calendar-contract = Kontrakt
calendar-supplier = Leverandør
calendar-requirement = Miljøkrav
calendar-question = Spørsmål
calendar-required = Krav
calendar-responsible = Ansvarleg
calendar-reason = Flytta fordi
calendar-summary = { $requirement } – { $contract }

# The desktop's reminder
reminder-title = Kontrollar som ventar
reminder-today = { $today ->
    [one] { $today } kontroll forfell i dag.
   *[other] { $today } kontrollar forfell i dag.
}
reminder-overdue = { $overdue ->
    [one] { $overdue } kontroll er forfallen.
   *[other] { $overdue } kontrollar er forfalne.
}
reminder-both = { $today ->
    [one] { $today } kontroll forfell i dag, og { $overdue } er over fristen.
   *[other] { $today } kontrollar forfell i dag, og { $overdue } er over fristen.
}
reminder-open = Opne Mi veke
settings-reminders = Påminningar på skrivebordet
    .said = Éin gong om dagen, når kontrollar forfell i dag eller er forfalne. Aldri medan du er i møte.

# The screen, the spreadsheets and the files
nav-followup = Oppfølging
followup-title = Oppfølging
followup-file = Oppfølging { $date }
contracts-sheet = Kontraktar
file-kind-ics = Kalender
file-kind-xlsx = Rekneark
followup-column-due = Frist
followup-column-days = Dagar til
followup-column-number = Nr.
followup-column-requirement = Miljøkrav
followup-column-kind = Kravtype
followup-column-label = Milepæl
followup-column-question = Spørsmål
followup-column-contract = Kontrakt
followup-column-contract-number = Kontraktsnummer
followup-column-case-number = Saksnummer
followup-column-supplier = Leverandør
followup-column-responsible = Ansvarleg
followup-column-required = Krav
followup-column-outcome = Resultat
followup-column-checked-on = Kontrollert
followup-column-reason = Flytta fordi
contracts-column-title = Kontrakt
contracts-column-case-number = Saksnummer
contracts-column-contract-number = Kontraktsnummer
contracts-column-supplier = Leverandør
contracts-column-manager = Kontraktsansvarleg
contracts-column-department = Avdeling
contracts-column-status = Status
contracts-column-state = Tilstand
contracts-column-end = Slutt
contracts-column-next = Neste kontroll
contracts-column-value = Verdi (kr)
contracts-column-requirements = Miljøkrav
contracts-column-fulfilled = Oppfylt
contracts-column-controlled = Kontrollert
contracts-column-overdue = Forfalle
followup-view = Vis som
followup-view-list = Liste
followup-view-month = Månad
followup-show = Vis
followup-period = Frist
followup-period-30 = innan 30 dagar
followup-period-90 = innan 90 dagar
followup-period-365 = innan eit år
followup-period-all = alle
followup-past-30 = siste 30 dagar
followup-past-90 = siste 90 dagar
followup-past-365 = siste år
followup-past-all = alle
followup-filter-text = Søk i kontrollar
followup-filter-placeholder = Kontrakt, leverandør, krav
followup-filter-text-clear = Tøm søket
followup-filters = Filter
followup-filters-on = Filter ({ $count })
followup-nobody = Ingen
followup-mine = Meg ({ $name })
followup-list = Kontrollar
followup-waiting = Hentar kontrollane
followup-failed = Kontrollane kunne ikkje visast
followup-none = Ingen kontrollar ventar
followup-none-said = Kontrollar kjem hit når miljøkrava i kontraktane har ein oppfølgingsplan.
followup-none-answered = Ingen kontrollar er svara på i perioden
followup-no-hits = Ingen kontrollar passar
followup-select = Vel { $title }
followup-column-select = Vald
followup-clear-selection = Opphev valet
followup-select-all = Vel alle
followup-selection = Valde kontrollar
followup-answer = Svar
followup-open = Opne
followup-move = Flytt …
followup-assign = Gi til …
followup-export = Eksporter
followup-export-ics = Kalender (.ics)
followup-export-failed = Fila vart ikkje lagra
followup-exported = Lagra som { $path }
followup-move-way = Flytt
followup-move-way-day = Alle til same dag
followup-move-way-working-days = Kvar eit tal arbeidsdagar
followup-move-days = Arbeidsdagar
followup-move-days-said = Minus flyttar tidlegare. Helger og heilagdagar blir ikkje talde.
followup-move-said = Grunngjevinga står på kvar kontroll og i historikken. Seinare endringar i planen lèt dei stå.
followup-move-reason-missing = Skriv kvifor kontrollane blir flytta.
followup-move-failed = Kontrollane vart ikkje flytta
followup-move-save = Flytt
followup-assign-to = Ny ansvarleg
followup-assign-said = Tomt felt gir dei tilbake til den som er ansvarleg for miljøkravet.
followup-assign-failed = Kontrollane vart ikkje gitt vidare
followup-assign-save = Gi
followup-month-failed = Månaden kunne ikkje visast
followup-month-waiting = Hentar månaden
followup-month-previous = Førre månad
followup-month-next = Neste månad
followup-month-today = I dag
followup-month-keys = Piltastane flyttar dagen, Page Up og Page Down månaden. Enter opnar dagen.
followup-week = Veke
followup-week-short = Veke
followup-day-none = Ingen kontrollar denne dagen
followup-day-open = Opne kontrollar
followup-day-answered = Kontrollar det er svara på
followup-back-to-day = Tilbake til dagen
followup-moved = Flytta: { $reason }
followup-due = Frist { $date }
followup-responsible-none = ingen ansvarleg
followup-open-requirement = Opne miljøkravet
followup-checked = Kontrollert { $date }
followup-chosen = { $count ->
    [one] { $count } kontroll vald
   *[other] { $count } kontrollar valde
}
followup-move-title = { $count ->
    [one] Flytt { $count } kontroll
   *[other] Flytt { $count } kontrollar
}
followup-assign-title = { $count ->
    [one] Gi { $count } kontroll til ein annan
   *[other] Gi { $count } kontrollar til ein annan
}
followup-moved-done = { $count ->
    [one] { $count } kontroll er flytta
   *[other] { $count } kontrollar er flytta
}
followup-assigned-done = { $count ->
    [one] { $count } kontroll er gitt vidare
   *[other] { $count } kontrollar er gitt vidare
}
followup-sum = { $count ->
    [one] <b>{ $count }</b> kontroll
   *[other] <b>{ $count }</b> kontrollar
}
followup-day-count-overdue = { $count ->
    [one] { $count } forfallen
   *[other] { $count } forfalne
}
followup-day-count-open = { $count ->
    [one] { $count } open
   *[other] { $count } opne
}
followup-day-count-answered = { $count ->
    [one] { $count } svara på
   *[other] { $count } svara på
}

# Filters over lists
filter-is = { $label }:
filter-any = { $label }: alle
filter-clear = Fjern filteret { $label }
followup-moved-mark = flytta

# The plan on paper, and in the terminal
report-follow-up = Oppfølgingsplan
report-follow-up-hint = Kontrollane i ein periode, etter veke og ansvarleg
cli-command-follow-up = Vis opne kontrollar etter person, kravtype og leverandør, eller lagre dei som kalender eller rekneark
cli-command-report-follow-up = Skriv ut oppfølgingsplanen for ein periode som PDF
cli-follow-up-from = Første frist; utan den er alt som er forfalle med
cli-follow-up-to = Siste frist; utan den om 90 dagar
cli-follow-up-kind = Berre denne kravtypen
cli-follow-up-supplier = Berre kontraktar med denne leverandøren
cli-follow-up-ics = Lagre som kalender i denne fila (.ics)
cli-follow-up-xlsx = Lagre som rekneark i denne fila (.xlsx)
cli-wrong-ics-file = Kalenderen blir lagra i ei fil som sluttar på .ics.
cli-wrong-xlsx-file = Reknearket blir lagra i ei fil som sluttar på .xlsx.
cli-follow-up-no-supplier = Ingen leverandør i kontraktane heiter «{ $name }».
report-follow-up-count = { $count ->
    [0] Ingen kontrollar
    [one] { $count } kontroll
   *[other] { $count } kontrollar
}
