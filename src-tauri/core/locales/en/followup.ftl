# Oppfølging: list, calendar, export, reminders.
error-checks-answered = These checks have already been answered, and none was changed: { $name }. Take them out of the selection and try again.
error-too-many = So many cannot be changed at once. Choose { $max } or fewer.

holiday-new-year = New Year’s Day
holiday-labour-day = Labour Day
holiday-constitution-day = Constitution Day
holiday-christmas-day = Christmas Day
holiday-second-christmas-day = Second Day of Christmas
holiday-maundy-thursday = Maundy Thursday
holiday-good-friday = Good Friday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-ascension-day = Ascension Day
holiday-whit-sunday = Whit Sunday
holiday-whit-monday = Whit Monday

check-show-open = Open
check-show-answered = Answered

# In the calendar file
calendar-name = Environmental follow-up
calendar-category = Environmental requirements
calendar-contract = Contract
calendar-supplier = Supplier
calendar-requirement = Environmental requirement
calendar-question = Question
calendar-required = Required
calendar-responsible = Responsible
calendar-reason = Moved because
calendar-summary = { $requirement } – { $contract }

# The desktop's reminder
reminder-title = Checks are waiting
reminder-today = { $today ->
    [one] { $today } check is due today.
   *[other] { $today } checks are due today.
}
reminder-overdue = { $overdue ->
    [one] { $overdue } check is overdue.
   *[other] { $overdue } checks are overdue.
}
reminder-both = { $today ->
    [one] { $today } check is due today, and { $overdue } { $overdue ->
        [one] is
       *[other] are
    } overdue.
   *[other] { $today } checks are due today, and { $overdue } { $overdue ->
        [one] is
       *[other] are
    } overdue.
}
reminder-open = Open My week
settings-reminders = Desktop reminders
    .said = Once a day, when checks are due today or overdue. Never while you are in a meeting.

# The screen, the spreadsheets and the files
nav-followup = Follow-up
followup-title = Follow-up
followup-file = Follow-up { $date }
contracts-sheet = Contracts
file-kind-ics = Calendar
file-kind-xlsx = Spreadsheet
followup-column-due = Due
followup-column-days = Days left
followup-column-number = No.
followup-column-requirement = Environmental requirement
followup-column-kind = Kind of requirement
followup-column-label = Milestone
followup-column-question = Question
followup-column-contract = Contract
followup-column-contract-number = Contract number
followup-column-case-number = Case number
followup-column-supplier = Supplier
followup-column-responsible = Responsible
followup-column-required = Required
followup-column-outcome = Outcome
followup-column-checked-on = Checked on
followup-column-reason = Moved because
contracts-column-title = Contract
contracts-column-case-number = Case number
contracts-column-contract-number = Contract number
contracts-column-supplier = Supplier
contracts-column-manager = Contract manager
contracts-column-department = Department
contracts-column-status = Status
contracts-column-state = State
contracts-column-end = End
contracts-column-next = Next check
contracts-column-value = Value (NOK)
contracts-column-requirements = Requirements
contracts-column-fulfilled = Fulfilled
contracts-column-controlled = Checked
contracts-column-overdue = Overdue
followup-view = Show as
followup-view-list = List
followup-view-month = Month
followup-show = Show
followup-period = Due
followup-period-30 = within 30 days
followup-period-90 = within 90 days
followup-period-365 = within a year
followup-period-all = all
followup-past-30 = last 30 days
followup-past-90 = last 90 days
followup-past-365 = last year
followup-past-all = all
followup-filter-text = Search checks
followup-filter-placeholder = Contract, supplier, requirement
followup-filter-text-clear = Clear the search
followup-filters = Filters
followup-filters-on = Filters ({ $count })
followup-nobody = Nobody
followup-mine = Me ({ $name })
followup-list = Checks
followup-waiting = Fetching the checks
followup-failed = The checks could not be shown
followup-none = No checks are waiting
followup-none-said = Checks appear here when the environmental requirements of your contracts have a follow-up plan.
followup-none-answered = No checks answered in this period
followup-no-hits = No checks match
followup-select = Select { $title }
followup-column-select = Selected
followup-clear-selection = Clear selection
followup-select-all = Select all
followup-selection = Selected checks
followup-answer = Answer
followup-open = Open
followup-move = Move …
followup-assign = Assign …
followup-export = Export
followup-export-ics = Calendar (.ics)
followup-export-failed = The file was not saved
followup-exported = Saved as { $path }
followup-move-way = Move
followup-move-way-day = All to one day
followup-move-way-working-days = Each by working days
followup-move-days = Working days
followup-move-days-said = Minus moves earlier. Weekends and public holidays do not count.
followup-move-said = The reason is kept on each check and in the history. Later changes to the plan leave them there.
followup-move-reason-missing = Write why the checks are moved.
followup-move-failed = The checks were not moved
followup-move-save = Move
followup-assign-to = New responsible
followup-assign-said = A blank field returns them to whoever is responsible for the requirement.
followup-assign-failed = The checks were not assigned
followup-assign-save = Assign
followup-month-failed = The month could not be shown
followup-month-waiting = Fetching the month
followup-month-previous = Previous month
followup-month-next = Next month
followup-month-today = Today
followup-month-keys = Arrow keys move the day, Page Up and Page Down the month. Enter opens the day.
followup-week = Week
followup-week-short = Wk
followup-day-none = No checks on this day
followup-day-open = Open checks
followup-day-answered = Answered checks
followup-back-to-day = Back to the day
followup-moved = Moved: { $reason }
followup-due = Due { $date }
followup-responsible-none = nobody responsible
followup-open-requirement = Open the requirement
followup-checked = Checked { $date }
followup-chosen = { $count ->
    [one] { $count } check selected
   *[other] { $count } checks selected
}
followup-move-title = { $count ->
    [one] Move { $count } check
   *[other] Move { $count } checks
}
followup-assign-title = { $count ->
    [one] Assign { $count } check
   *[other] Assign { $count } checks
}
followup-moved-done = { $count ->
    [one] { $count } check was moved
   *[other] { $count } checks were moved
}
followup-assigned-done = { $count ->
    [one] { $count } check was assigned
   *[other] { $count } checks were assigned
}
followup-sum = { $count ->
    [one] <b>{ $count }</b> check
   *[other] <b>{ $count }</b> checks
}
followup-day-count-overdue = { $count ->
    [one] { $count } overdue
   *[other] { $count } overdue
}
followup-day-count-open = { $count ->
    [one] { $count } open
   *[other] { $count } open
}
followup-day-count-answered = { $count ->
    [one] { $count } answered
   *[other] { $count } answered
}

# Filters over lists
filter-is = { $label }:
filter-any = { $label }: all
filter-clear = Remove the filter { $label }
followup-moved-mark = moved

# The plan on paper, and in the terminal
report-follow-up = Follow-up plan
report-follow-up-hint = The checks of a period, by week and responsible
cli-command-follow-up = Show open checks by person, kind and supplier, or save them as a calendar or spreadsheet
cli-command-report-follow-up = Print the follow-up plan of a period as PDF
cli-follow-up-from = First due date; without it, all that is overdue is included
cli-follow-up-to = Last due date; without it, 90 days from today
cli-follow-up-kind = Only this kind of requirement
cli-follow-up-supplier = Only contracts with this supplier
cli-follow-up-ics = Save as a calendar in this file (.ics)
cli-follow-up-xlsx = Save as a spreadsheet in this file (.xlsx)
cli-wrong-ics-file = The calendar is saved in a file ending in .ics.
cli-wrong-xlsx-file = The spreadsheet is saved in a file ending in .xlsx.
cli-follow-up-no-supplier = No supplier in the contracts is called “{ $name }”.
report-follow-up-count = { $count ->
    [0] No checks
    [one] { $count } check
   *[other] { $count } checks
}
