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
