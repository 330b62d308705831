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
