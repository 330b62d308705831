# Giving out: spreadsheet, package and calendar, and reading a package.
cli-command-export = Give what is in the register to other programs
cli-command-export-xlsx = Save a list, or the whole register, as a spreadsheet
cli-command-export-package = Pack the whole register into one file, with its history and files
cli-command-export-ics = Save checks as a calendar
cli-command-restore-package = Make a new register of a package
cli-export-out = The file to write. An older file there is replaced. The folder must exist
cli-export-list = The list to save: contracts, suppliers, requirements, results, checks, evidence, missing-evidence, nonconformities, meetings, week, library or history. Without this, the whole register
cli-export-contract = Only what belongs to this contract: id, contract number or case number
cli-export-text = Only what has these words (contracts, checks and evidence)
cli-export-status = Only contracts of this status (contracts)
cli-export-view = Which nonconformities (nonconformities): open, mine, quiet, deadline-soon, breach-of-law or closed. Without this, the open ones
cli-restore-package = The package to read (.kravspor-pakke)
cli-restore-to = The file to make the new register in. Nothing may be there. Without this: the file that --register names
cli-wrong-package-file = The name must end in .kravspor-pakke.
package-written = The package is written and has been read again to see that it is whole: { $path }
package-restored = The register is made: { $path }
package-holds = { $contracts ->
    [one] 1 contract
   *[other] { $contracts } contracts
}, { $requirements } environmental requirements, { $results } results, { $files ->
    [one] 1 file
   *[other] { $files } files
} and { $changes ->
    [one] 1 change
   *[other] { $changes } changes
} in the history.
package-lost-files = { $count ->
    [one] 1 file is missing or damaged in the register that was packed, and is left out.
   *[other] { $count } files are missing or damaged in the register that was packed, and are left out.
}

## Lists as spreadsheets
export-sheet = To spreadsheet
export-sheet-said = Saves the list as it is shown now, as an Excel file (.xlsx)
export-file = { $name } { $date }
export-saved = Saved: { $path }
export-failed = The list was not saved
contracts-column-on-time = On time
contracts-column-due-so-far = Checks so far
contracts-column-warnings = Warnings
sheet-contract = Contract
sheet-supplier = Supplier
sheet-notes = Notes
sheet-comparator = Compared
sheet-unit = Unit
sheet-checked-on = Last checked
sheet-sanction = Sanction
sheet-risk = Risk
sheet-placement = Placement
sheet-clause = Clause
sheet-wording = Wording
sheet-requirements = Environmental requirements
sheet-results = Checks and results
sheet-valid-from = Valid from
sheet-valid-to = Valid to
sheet-recorded-by = Recorded by
sheet-note = Note
sheet-files = Files
sheet-missing-evidence = Evidence missing
sheet-opened-on = Opened
sheet-corrected-on = Corrected
sheet-imposed = Imposed (NOK)
sheet-breach-of-law = Breach of law
sheet-held-on = Meeting date
sheet-meeting = Meeting
sheet-place = Place
sheet-participants = Participants
sheet-items = Items
sheet-treated = Treated
sheet-decisions = Decisions
sheet-open-decisions = Not carried out
sheet-decision = Decision
sheet-change-number = No.
sheet-when = When
sheet-who = Who
sheet-change = Change
sheet-field = Field
sheet-before = Before
sheet-after = After
sheet-undone = Undone
sheet-history = History
sheet-date = Date
sheet-what = What
sheet-count = Count
sheet-first-contract = The first
sheet-level = Level
sheet-cell-cut = cut off: a spreadsheet takes only 32,767 characters in a cell
file-kind-package = Kravspor package

## The whole register as a spreadsheet
workbook-indicators = Indicators
workbook-measurements = Measurements
workbook-title = The register
workbook-explanation = Explanation
workbook-sheet = Sheet
workbook-rows = Rows
workbook-about = About the sheet
workbook-made = The whole register, as of { $date }, given out by { $who }.
workbook-readable = Can be edited here and read in again. The headings are those that reading in knows.
workbook-for-reading = For reading. Changes here are not read in.
workbook-about-key = The column “Key” says which row of the register the row is. Leave it, and the row is found again even when all else in it is changed. New rows have no key.
workbook-about-blank = A blank cell erases nothing when the sheet is read in. Rows that are missing are not removed.
workbook-about-package = To move the whole register to another machine with its history and files, give it out as a package.
workbook-contract-suppliers = Suppliers of contracts
workbook-main = Main supplier
workbook-contract-key = Key of the contract
workbook-supplier-key = Key of the supplier
workbook-requirement-key = Key of the requirement
workbook-evidence-key = Key of the document
workbook-served-key = Key of that
workbook-nonconformity-key = Key of the nonconformity
workbook-meeting-key = Key of the meeting
workbook-options = Options
workbook-months = Months
workbook-notice-days = Notice (days)
workbook-decision = Decision
workbook-decided-on = Decided
workbook-criteria = Award criteria
workbook-criterion = Criterion
workbook-criterion-kind = Kind of criterion
workbook-weight = Weight
workbook-rank = Priority
workbook-procurement-started = Procurement started
workbook-awarded = Awarded
workbook-climate-route = Climate and environment (§ 7-9)
workbook-justification = Justification
workbook-notice = Notice
workbook-plans = Follow-up plans
workbook-unannounced = Unannounced
workbook-planned-from = Planned from
workbook-serves = What documents serve
workbook-served-as = What
workbook-corrective-action = Corrective action
workbook-steps = Steps of nonconformities
workbook-step = Step
workbook-amount = Amount (NOK)
workbook-internal-notes = Internal notes
workbook-name = Name
workbook-role = Role
workbook-side = For whom
workbook-agenda = Agenda
workbook-item-kind = Kind of item
workbook-item = Item
workbook-done-on = Carried out
workbook-setting = Setting
workbook-value = Value
workbook-organisation = Organisation
workbook-user = User
workbook-working-day-rule = Due dates on days off
workbook-quiet-days = Days without a step in a nonconformity

## The window
export-stop = Cancel ({ $percent } %)
export-cancelled = Cancelled. No file was saved.
key-to-sheet = The list to a spreadsheet
give-title = Give out and take in
give-workbook = The whole register as a spreadsheet
    .said = One sheet for each thing: contracts, suppliers, requirements, checks, documents, nonconformities, meetings. Can be edited in Excel or LibreOffice and read in again.
give-workbook-do = Save spreadsheet
give-workbook-done = The spreadsheet is saved
give-workbook-failed = The spreadsheet was not saved
give-package = The whole register as a package
    .said = Everything, with history and files, in one file. Kravspor on another machine reads it back to the same register.
give-package-do = Save package
give-package-done = The package is saved and has been read again to see that it is whole
give-package-failed = The package was not saved
give-restore = Read a package
    .said = Makes a new register of the package and opens it. The register that is open now is not touched.
give-restore-do = Choose package
give-restore-done = The register is made and open
give-restore-failed = The package was not read
give-choosing = Waiting for you to choose a file
give-stage-writing = Writing: { $percent } %
give-stage-verifying = Reading again to see that it is whole: { $percent } %
give-stage-reading = Reading the package: { $percent } %
give-stage-deriving = Making the register ready: { $percent } %
package-restored-holds = The register is made and open: { $contracts ->
    [one] 1 contract
   *[other] { $contracts } contracts
}, { $requirements } environmental requirements and { $files ->
    [one] 1 file
   *[other] { $files } files
}.
start-package = Read a package
    .said = Make a register of a package from another machine, with its history and files.
register-way-package = Read a package …
