### Kravspor in the terminal: help, answers and errors

cli-about = Kravspor: environmental requirements in contracts, followed up. From the terminal, without a window.

## Headings and values in the help
cli-heading-usage = Use
cli-heading-commands = Commands
cli-heading-arguments = What is given
cli-heading-options = Options
cli-heading-common = Common options, before or after the command
cli-value-command = COMMAND
cli-value-options = COMMON OPTIONS
cli-value-file = FILE
cli-value-report-file = FILE.pdf
cli-value-date = YYYY-MM-DD
cli-value-language = LANGUAGE
cli-value-count = COUNT
cli-value-number = NUMBER
cli-value-text = TEXT
cli-value-name = NAME
cli-value-id = ID
cli-value-contract = CONTRACT
cli-value-outcome = OUTCOME

## Common options
cli-register = The register to use. Without it, your own, the same as in the window
cli-today = The day it is to be true for, such as 2026-11-21. Without it, today
cli-lang = Language: nb (bokmål), nn (nynorsk) or en (English). Without it, bokmål
cli-json = Answer in JSON, for other programs
cli-help = Show this help
cli-version = Show the version

## The commands
cli-command-new = Make an empty register
cli-command-example = Make the example register, which is marked as an example on every screen and page
cli-command-sample = Make a large, lifelike register to try things on
cli-command-notice = Read public notices and say what is in them, or why they are refused. Changes nothing
cli-command-contracts = Show all contracts
cli-command-contract = Show one contract with its environmental requirements and next checks
cli-command-due = Show checks that are overdue or soon due
cli-command-library = Show the library requirements
cli-command-record = Record the result of a check
cli-command-report = Write a report to a PDF file
cli-command-report-contract = Compliance report for one contract
cli-command-undo = Undo the latest change
cli-command-redo = Redo what was last undone
cli-command-history = Show the latest changes, newest first

cli-sample-contracts = How many contracts, from 1 to 5000. Without it, 5000
cli-sample-seed = The same number gives the same register. Without it, 1
cli-notice-files = Notices in eForms XML, as published on Doffin and TED
cli-contract-id = The contract’s ID, or its contract number or case number if only one contract has it
cli-due-days = How many days ahead. Without it, 30
cli-due-responsible = Only checks that this person is responsible for
cli-record-check = The check’s ID, as “due” and “contract” show it
cli-record-outcome = What was found: fulfilled, partly, not-fulfilled, not-verified or not-applicable
cli-record-actual = The value that was found, such as 59.5. Where the answer is yes or no: 1 for yes, 0 for no
cli-record-note = Note
cli-record-on = The day the check was made. Without it, today
cli-record-valid-to = For documents: the last day that what was shown is valid
cli-report-out = The file the report is written to. An older report there is replaced. The folder must exist
cli-report-from = Only what belongs to the period from this day on. A check belongs to the period its deadline is in
cli-report-to = Only what belongs to the period until and including this day
cli-report-cover = With a cover page
cli-report-no-logo = Without the logo
cli-report-second = Let this person sign the letter beside you
cli-history-limit = How many changes. Without it, 100

cli-notes =
    Your own register: { $file }

    The answer comes on standard output. Exit codes: 0 done, 1 refused (the reason is on standard error), 2 wrong use.
    “notice” answers 1 when at least one file is refused; the others are read all the same.

    With --json, lists are an array of objects and everything else is one object. Names are the same in all languages.
    Dates are YYYY-MM-DD, numbers have a point, and amounts are whole øre (1/100 NOK). If something is refused, standard
    error is an object with “code” and “message”.

    Examples:
      kravspor-cli --register try.kravspor example
      kravspor-cli --register try.kravspor due --days 30
      kravspor-cli --register try.kravspor report contract CONTRACT --out report.pdf

## Answers
cli-made = Made: { $path }
cli-recorded = Recorded: { $outcome }, { $date } (result { $id })
cli-recorded-value = Recorded: { $outcome }, { $value }, { $date } (result { $id })
cli-recorded-doubt = Note: { $doubt }
cli-report-saved = Written: { $path }
cli-undone = undone
cli-none-contracts = There are no contracts in the register.
cli-none-requirements = The contract has no environmental requirements.
cli-none-checks = No open checks.
cli-none-due =
    { $count ->
        [0] No checks are overdue or due today.
        [one] No checks are overdue or due within { $count } day.
       *[other] No checks are overdue or due within { $count } days.
    }
cli-none-history = Nothing has been changed yet.

## One contract
cli-contract-figures = { $fulfilled } of those checked, { $all } requirements in all
cli-contract-requirements = Environmental requirements
cli-contract-next-checks = Checks that are overdue, and the next for each requirement

## Columns
cli-column-title = Title
cli-column-contract = Contract
cli-column-contract-id = Contract ID
cli-column-contract-number = Contract no.
cli-column-case-number = Case no.
cli-column-supplier = Supplier
cli-column-manager = Manager
cli-column-department = Department
cli-column-value = Estimated value
cli-column-term = Runs
cli-column-status = Status
cli-column-state = State
cli-column-fulfilled = Fulfilled
cli-column-on-time = On time
cli-column-nonconformities = Open nonconformities
cli-column-end = Ends
cli-column-next-check = Next check
cli-column-due = Due
cli-column-days = Days
cli-column-requirement = Requirement
cli-column-responsible = Responsible
cli-column-question = Question
cli-column-check-id = Check ID
cli-column-number = No.
cli-column-required = Required
cli-column-offered = Offered
cli-column-actual = Actual
cli-column-checked = Checked
cli-column-kind = Library requirement
cli-column-kind-name = Name in data
cli-column-levels = Levels
cli-column-basis = Basis
cli-column-rhythm = Rhythm
cli-column-version = Version
cli-column-reviewed = Reviewed
cli-column-when = When
cli-column-who = Who
cli-column-change = Change
cli-column-undone = Undone

## Refused
cli-refused-several = Several contracts have the number “{ $number }”. Use the ID of the one you mean: { $ids }.
cli-refused-no-register = You have no register yet ({ $path }). Make an empty one with “kravspor-cli new”, or try the example: “kravspor-cli --register try.kravspor example”. If your register lies elsewhere, name its file with --register.
cli-refused-output = The answer could not be written ({ $reason }). What was done stands.

## Wrong use
cli-wrong-date = Write a date that exists, as year, month and day: 2026-11-21.
cli-wrong-number = Write a number, such as 59.5.
cli-wrong-number-doubtful = It may be thousands as well as decimals. Write 1000 for one thousand and 1.0 for one.
cli-wrong-count = Write a whole number without a sign.
cli-wrong-report-file = The name must end in .pdf.
cli-wrong-value = “{ $value }” does not fit { $argument }. { $reason }
cli-wrong-choice = “{ $value }” is not among the choices for { $argument }. Choose one of these: { $choices }.
cli-wrong-no-value = { $argument } lacks a value.
cli-wrong-argument = { $argument } does not exist here.
cli-wrong-command = “{ $value }” is no command.
cli-wrong-no-command = The command is missing.
cli-wrong-missing = This must be given: { $argument }.
cli-wrong-twice = { $argument } can only be given once.
cli-wrong-encoding = Some of what was written cannot be read as text.
cli-wrong-usage = The command could not be understood.
cli-wrong-suggestion = Did you mean { $name }?
cli-wrong-see = Help: kravspor-cli --lang en --help
cli-column-buyer = Contracting authority
