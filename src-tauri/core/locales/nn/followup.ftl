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
