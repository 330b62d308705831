# Taking lists in: fields, states and findings.
file-kind-spreadsheet = Spreadsheet or delimited text
error-rows-undecided = { $value } rows are refused or doubtful. Correct them, accept them or leave them out, and retry.
import-noun-contracts = Contracts
import-noun-suppliers = Suppliers
import-noun-requirements = Environmental requirements
import-noun-results = Checks and results
import-noun-measurements = Measurements
import-noun-evidence = Evidence
import-state-refused = Refused
import-state-doubtful = Doubtful
import-state-new = New
import-state-changed = Changed
import-state-same = Unchanged
import-state-left-out = Left out
import-grade-refused = Refused
import-grade-doubt = Doubt
import-grade-note = Note
import-because-heading = Proposed from the heading
import-because-values = Proposed from the values
import-because-remembered = As last time
import-because-chosen = Chosen
import-dates-day-first = Day first
import-dates-month-first = Month first
import-no-end = no end date

# Fields of lists.
import-field-contract-number = Contract number
import-field-case-number = Case number
import-field-title = Title
import-field-supplier = Supplier
import-field-organisation-number = Organisation number
import-field-period = Period (start and end in one column)
import-field-start = Start date
import-field-end = End date
import-field-signed = Signed
import-field-contracts-value = Estimated value
import-field-measurements-value = Value
import-field-value = Value
import-field-kind = Contract type
import-field-object = What is bought
import-field-buyer = Buyer
import-field-department = Department
import-field-owner = Contract owner
import-field-manager = Contract manager
import-field-terminated = Terminated early
import-field-management-system = Environmental management system required
import-field-notes = Notes
import-field-name = Name
import-field-address = Address
import-field-postal-code = Postal code
import-field-city = City
import-field-contact = Contact person
import-field-email = Email
import-field-phone = Phone
import-field-contract = Contract
import-field-requirement-number = Requirement number
import-field-requirement = Requirement
import-field-requirement-kind = Requirement type
import-field-wording = Wording
import-field-question = Check question
import-field-placement = Where it stands
import-field-basis = Basis
import-field-clause = Clause
import-field-measure = Measured as
import-field-comparator = At least or at most
import-field-required = Required value
import-field-offered = Offered value
import-field-unit = Unit
import-field-sanction = Sanction
import-field-sanction-amount = Sanction amount
import-field-sanction-percent = Sanction percentage
import-field-sanction-text = About the sanction
import-field-risk = Risk
import-field-responsible = Responsible
import-field-every-months = Check every (months)
import-field-due = Due date
import-field-outcome = Outcome
import-field-actual = Actual value
import-field-checked-on = Checked on
import-field-valid-to = Valid to
import-field-valid-from = Valid from
import-field-note = Note
import-field-indicator = Indicator
import-field-part = Part
import-field-year = Year
import-field-period-label = Period
import-field-unit-kind = Type of figure
import-field-direction = Desired direction
import-field-scope = Applies to
import-field-scope-name = Product area or service
import-field-target = Target
import-field-target-year = Target year
import-field-source = Source
import-field-document-number = Document number
import-field-evidence-kind = Document type
import-field-issuer = Issuer
import-field-evidence-class = Weight of proof
import-field-received = Received

# In the terminal.
cli-command-import = Take in a list from a spreadsheet. First says what would happen, row by row
cli-value-list = LIST
cli-value-row = ROW
cli-value-rows = ROWS
cli-value-dates = ORDER
cli-value-cell = CELL=TEXT
cli-import-noun = What the list is about: contracts, suppliers, requirements, results, measurements or evidence
cli-import-file = The spreadsheet (.xlsx, .xlsm, .xlsb, .xls, .ods, .csv, .txt)
cli-import-sheet = The sheet to read. Without: the one that seems to hold the list
cli-import-header = The number of the row with headings, 0 = none
cli-import-mapping = JSON file that says what the columns are
cli-import-dates = What comes first in 03/04/2025: day-first or month-first
cli-import-set = Read a cell as something else, such as D7=923609016. D7= empties it. May be repeated
cli-import-leave-out = Rows to leave out, such as 5,7-9
cli-import-accept = Accept everything doubtful as shown
cli-import-leave-out-refused = Leave out refused rows
cli-import-dry-run = Only show what would happen. Changes nothing
cli-import-notes =
    The file for --mapping is JSON:
    {"{"} "sheet": "Blad1", "header": 4,
          "columns": {"{"} "Diarie": "case-number", "G": "supplier", "Kategori": null {"}"},
          "dates": {"{"} "Fr.o.m.": "day-first" {"}"} {"}"}
    A column is named by its heading or its letter, a field by its name in data (--json shows them);
    null = not read. What is not named is read as proposed.
    Takes nothing in while rows are refused or doubtful. A copy of the register is made beside it first.
cli-import-wrong-mapping = The file that says what the columns are cannot be read: { $reason }
cli-import-wrong-set = “{ $value }” does not say what to read a cell as. Write, for example, D7=923609016.
cli-import-wrong-rows = “{ $value }” is not rows. Write, for example, 5,7-9.
cli-import-done = Taken in from { $file }. “undo” takes all of it back.
cli-import-not-read = not read
cli-import-no-rows = No rows under the headings.
cli-import-sheet-read = { $file }, sheet “{ $sheet }”, headings in row { $header }
cli-import-counts = { $new } new, { $changed } changed, { $same } unchanged, { $doubtful } doubtful, { $refused } refused, { $leftOut } left out
cli-import-column-column = Column
cli-import-column-heading = Heading
cli-import-column-field = Read as
cli-import-column-row = Row
cli-import-column-state = State
cli-import-column-title = About
cli-import-column-said = Findings and changes

# Indicators and measurements.
unit-kind-share = Share in percent
unit-kind-count = Count
unit-kind-amount = Amount
direction-up = Up is good
direction-down = Down is good
direction-neutral = Neutral
scope-register = The whole organisation
scope-contract = One contract
scope-product-area = Product area
scope-service = Service
measurement-state-measured = Measured
measurement-state-not-available = Not available
measurement-state-not-applicable = Not applicable

# Findings: a short name, and what was found.
import-finding-name-required = Missing
import-finding-required = The cell is blank but must be filled in. Type a value, or leave the row out.
import-finding-name-too-long = Text too long
import-finding-too-long = The text is longer than { $max } characters. Shorten it.
import-finding-name-invalid-date = Not a date
import-finding-invalid-date = “{ $written }” is not a date. Write it as 2026-12-31, or empty the cell.
import-finding-name-date-out-of-range = Date outside 1900–2200
import-finding-date-out-of-range = “{ $written }” is outside the years 1900–2200. Correct the date, or empty the cell.
import-finding-name-date-order = Day or month first?
import-finding-date-order = “{ $written }” may be { $first } or { $second }. Choose for the column whether the day or the month comes first.
import-finding-name-part-of-date = Only a year or month
import-finding-part-of-date = “{ $written }” only gives a year or month. It is read as { $read }. Accept that, or type the whole date.
import-finding-name-end-before-start = End before start
import-finding-end-before-start = The end lies before the start. Correct one of the dates, or leave the row out.
import-finding-name-no-end = No end date
import-finding-no-end = “{ $written }” is read as no end date.
import-finding-name-far-end = End date far ahead
import-finding-far-end = { $read } is far ahead and is read as no end date. Accept that, or type the date again to keep it.
import-finding-name-blank-end = End date missing
import-finding-blank-end = No end date is given. The contract then runs until terminated. Accept that, or type a date.
import-finding-name-invalid-period = Not a period
import-finding-invalid-period = “{ $written }” is not two dates. Write it as 2026-01-01 – 2027-12-31, or empty the cell.
import-finding-name-period-differs = Period and dates differ
import-finding-period-differs = The period differs from the columns for start and end, which are used. Accept that, or correct the cell.
import-finding-name-invalid-number = Not a number
import-finding-invalid-number = “{ $written }” is not a number. Correct it, or empty the cell.
import-finding-name-ambiguous-number = Thousands or decimals?
import-finding-ambiguous-number = “{ $written }” is read as { $read }. Accept that, or type the number with two decimals.
import-finding-name-negative-amount = Negative amount
import-finding-negative-amount = The amount is negative. Correct it, or empty the cell.
import-finding-name-foreign-currency = Another currency
import-finding-foreign-currency = “{ $written }” is in { $currency }. The number is taken in as Norwegian kroner, without conversion. Accept that, type the amount in kroner, or empty the cell.
import-finding-name-invalid-organisation-number = Not an organisation number
import-finding-invalid-organisation-number = “{ $written }” is not a Norwegian organisation number of nine digits. Correct it, or empty the cell.
import-finding-name-wrong-check-digit = Wrong check digit
import-finding-wrong-check-digit = The check digit of “{ $written }” is wrong. A digit is probably mistyped. Correct it, or accept it as it stands.
import-finding-name-unknown-choice = Unknown choice
import-finding-unknown-choice = “{ $written }” is not one of the choices. The field is left blank. Accept that, or type one of the choices.
import-finding-name-not-yes-no = Not yes or no
import-finding-not-yes-no = “{ $written }” is neither yes nor no. The field is left blank. Accept that, or type yes or no.
import-finding-name-fault = Error in the spreadsheet
import-finding-fault = The spreadsheet could not calculate the cell ({ $fault }). The field is left blank. Accept that, or type the value.
import-finding-name-title-made = Title missing
import-finding-title-made = No title is given. The contract is titled “{ $read }”. Accept that, or type a title.
import-finding-name-rows-differ = Rows that differ
import-finding-rows-differ = Row { $row } about the same says “{ $read }”, which is used. Accept that, or correct one of the cells.
import-finding-name-row-twice = Row given twice
import-finding-row-twice = The row says the same as row { $row }.
import-finding-name-other-name = Another name in the register
import-finding-other-name = The supplier with this organisation number is called “{ $read }” in the register. That name is kept.
import-finding-name-several-fit = Several fit
import-finding-several-fit = { $count } in the register fit the row. Type something that tells them apart, or leave the row out.
import-finding-name-not-in-register = Not in the register
import-finding-not-in-register =
    { $noun ->
        [requirement] The requirement
        [supplier] The supplier
       *[contract] The contract
    } is not in the register. Correct the cell, take in what is missing first, or leave the row out.
import-finding-name-rule = Cannot be stored
import-finding-rule = What the row says cannot be stored. Correct it, or leave it out.
import-finding-name-in-future = Result in the future
import-finding-in-future = The result is dated after today. Correct the date, or leave the row out.
import-finding-name-other-kind = Unknown requirement type
import-finding-other-kind = The requirement type is not known. The requirement is taken in as “Other”.
import-finding-name-correction = Corrects what stands
import-finding-correction = The register already says “{ $read }”. The row becomes a correction, and the old value stays in the history.
