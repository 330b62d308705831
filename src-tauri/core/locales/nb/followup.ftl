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
