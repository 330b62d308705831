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
