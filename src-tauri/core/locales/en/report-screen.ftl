# Reports: choose, make, save and open.

reports-which = Choose a report
reports-choices = Choices for the report
reports-compliance = Compliance report
    .said = One contract: requirements, results, nonconformities
reports-contract = Contract
reports-contract-placeholder = Title, case number or supplier
reports-contract-missing = Choose the contract the report is about.
reports-contract-gone = The contract could not be fetched
reports-contracts = Contracts
reports-contracts-more = { $count ->
    [one] One more contract. Type more to find it.
   *[other] { $count } more contracts. Type more to find them.
}
reports-language = Language of the report
reports-logo = Logo on the report
reports-logo-none = No logo is chosen yet. Choose one in
reports-cover = Cover page
reports-minutes = Minutes
    .said = One supplier meeting that was held
reports-nonconformity = Nonconformity report
    .said = One nonconformity with all its steps
reports-follow-up = Follow-up plan
    .said = Checks due
reports-notice = Letter on a nonconformity
    .said = Made in the nonconformity, which is then notified
reports-everyone = Everyone
reports-subject-missing = Choose what the report is about.
report-follow-up-file = Follow-up plan { $date }.pdf
reports-period = Period
reports-period-whole = The whole contract
reports-period-chosen = A chosen period
reports-period-from = From
reports-period-to = To
reports-period-missing = Enter at least one of the dates.
reports-period-backwards = The end is before the start.
reports-period-hint = A check belongs to the period its deadline is in. Status is as of today in any case.
reports-period-years = All years
reports-period-years-hint = A year is included when part of it is in the period.
reports-period-plan-hint = A year of the action plan is in when some of it is in the period. The state is as of today all the same.
reports-making = { $pages ->
    [0] Making the report …
    [one] Making the report … 1 page so far
   *[other] Making the report … { $pages } pages so far
}
reports-choosing = Choose where to save the report.
reports-cancelled = Cancelled. No file has been saved.
reports-failed = The report was not made
reports-done = The report is saved
reports-open = Open
reports-open-failed = The report could not be opened
reports-no-place = No file is saved, since no place was chosen.

reports-holds = What the report holds
reports-holds-state = How the contract stands, what the figures are counted from, and what needs action
reports-holds-facts = Facts about the contract, and how §{"\u00A0"}7-9 on climate and environment was followed
reports-holds-requirements = Each requirement: wording, required, offered and actual value over time, sanction, and all checks, those not done too
reports-holds-nonconformities = Nonconformities, what was done about them, and sanctions
reports-holds-upcoming = Checks to come
reports-holds-documents = Evidence and how long it is valid
reports-holds-notes = All notes
reports-standard = Accessible and fit for archives. The same data on the same day give the same report.
reports-no-organisation = The organisation’s name is missing from the report. Enter it in

## The preview
reports-save = Save PDF …
preview-title = The report as it will be
preview-of = The page as it will be in { $name }
preview-bar = Turn and enlarge
preview-back = Previous page
preview-on = Next page
preview-page = Page { $page } of { $count }
preview-smaller = Smaller
preview-larger = Larger
preview-whole = Whole page
preview-size = { $percent }%
preview-choose = Choose what the report is about, and it is shown here.
preview-none-minutes = No meetings have been held yet. Minutes are made of a meeting that was held.
preview-none-nonconformity = No nonconformities have been recorded yet.
preview-stopped = Cancelled. The report is not shown.
preview-again = Show the report
preview-failed = The report was made but could not be shown here. Save it and open it in a PDF reader.
