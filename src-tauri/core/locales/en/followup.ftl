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
