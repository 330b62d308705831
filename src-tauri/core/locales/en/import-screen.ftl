### The pages where a list is read in from a spreadsheet. The words for fields, rows and findings are in import.ftl.

## The beginning
intake-title = Read in from spreadsheet
intake-title-contracts = Read in contracts
intake-title-suppliers = Read in suppliers
intake-title-requirements = Read in requirements
intake-title-results = Read in checks and results
intake-title-measurements = Read in measurements
intake-title-evidence = Read in documents
intake-crumbs = You are here
intake-about = Choose a list you have in Excel, LibreOffice or as CSV. You look through every row before anything is stored.
intake-noun = What is it a list of?
intake-holds-contracts = One row a contract, or one a supplier of it. Needs a title or a supplier, preferably number and dates too.
intake-holds-suppliers = One row a supplier. Needs the name, preferably the organisation number too.
intake-holds-requirements = One row a requirement. Needs its title and the number or name of a contract that is in the register.
intake-holds-results = One row a check. Needs the contract, the requirement, the date and preferably the result.
intake-holds-measurements = One row a measurement. Needs what is measured, year and value.
intake-holds-evidence = One row a document. Needs the title, preferably number, issuer and validity too.
intake-choose = Choose file …
intake-drop-here = or drop the file here. Excel (.xlsx, .xlsm, .xlsb, .xls), OpenDocument (.ods) or text (.csv, .txt).
intake-let-go = Let go to read the file
intake-template-said = Do you have no list?
intake-template = Save a template to fill in …
intake-template-saved = The template is saved: { $path }
intake-template-file = Template for reading in
intake-reading = Reading “{ $file }” …
intake-reading-stopped = The reading was stopped. Nothing was read in.
intake-unread = The file was not read
intake-failed = The list could not be shown
intake-waiting = Fetching the list …
intake-open-already = “{ $file }” is open already
intake-open-already-said = Finish it, or discard it before you begin on another list.
intake-go-on = Go on with it
intake-discard = Discard the list …
intake-discard-title = Discard “{ $file }”?
intake-discard-said = What you have chosen and mended is lost. The file and the register are left as they are.
intake-discard-confirm = Discard the list

## The steps
intake-steps = Steps
intake-step-file = File and headings
intake-step-columns = Columns
intake-step-rows = Look through
intake-step-take-in = Read in
intake-back = Back
intake-next-columns = On to the columns
intake-next-rows = Look through the rows
intake-next-take-in = On to reading in

## File and headings
intake-sheet = Which sheet is the list in?
intake-sheet-size = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}, { $columns } columns
intake-sheet-hidden = { $size }. Hidden in the spreadsheet
intake-sheet-failed = The sheet was not read
intake-header = Which row has the headings?
intake-header-because = Row { $row } is proposed: { $known } of { $said } headings are known.
intake-header-remembered = Row { $row } is proposed: a file with the same headings was read in before.
intake-header-proposed = Row { $row } is proposed: it looks like headings, but none of them is known.
intake-header-chosen = You have chosen row { $row }.
intake-header-none-said = No row is chosen: the columns are called A, B, C, and every row is content.
intake-header-how = Click the row, or move with the arrow keys. Enter goes on.
intake-header-row = The headings are in row
intake-header-none = The list has no headings
intake-other-header = Change the heading row?
intake-other-sheet = Change the sheet?
intake-other-said = { $count ->
    [one] One choice you have made about columns or rows will be lost. The file and the register are not touched.
   *[other] { $count } choices you have made about columns and rows will be lost. The file and the register are not touched.
}
intake-other-header-confirm = Change row
intake-other-sheet-confirm = Change sheet
intake-first-rows = The first rows
intake-row = Row
intake-proposed = Proposed
intake-rows-below = { $count ->
    [0] No rows under the headings
    [one] { $count } row under the headings
   *[other] { $count } rows under the headings
}

## Columns
intake-column = Column { $letter }
intake-column-in-file = Column of the file
intake-column-empty = No values
intake-remembered = The columns are read as last time, since the file has the same headings.
intake-read-as = Read as
intake-not-read = Not read
intake-field-required = { $field } (needed)
intake-missing = Point out the column for: { $fields }.
intake-to-answer = { $count ->
    [one] The dates of one column can be read in two ways. Say which is right:
   *[other] The dates of { $count } columns can be read in two ways. Say which is right:
}
intake-answer-column = { $name }
intake-twice = “{ $name }” is read as “{ $field }” already. Choose something else here, or move it here.
intake-move-here = Move it here
intake-columns-failed = The choice was not kept
intake-columns-read = { $read } of { $of } columns are read
intake-days = { $cell } says { $written }. Which day is that?
intake-day-first = The day comes first in every date of the column.
intake-month-first = The month comes first in every date of the column.
intake-day-first-shown = The day comes first: { $cell } ({ $written }) can only be read so.
intake-month-first-shown = The month comes first: { $cell } ({ $written }) can only be read so.

## Look through
intake-previewing = Looking through the list …
intake-preview-failed = The list could not be looked through
intake-filter = Show rows
intake-all = All
intake-rows = Rows of the list
intake-rows-failed = The rows could not be shown
intake-state = State
intake-about-what = About
intake-what = What happens
intake-untitled = Row { $row } without a title
intake-and-more = (and { $count } more)
intake-from-to = { $field }: { $from } → { $to }
intake-field-is = { $field }: { $value }
intake-joins = Belongs with row { $row }
intake-no-rows = No rows to read in
intake-no-rows-said = None of the rows under the headings has anything in the columns that are read. Look at headings and columns again.
intake-to-header = Choose the heading row anew
intake-none-of-these = No rows here
intake-show-all = Show all rows
intake-to-decide = This has to be decided
intake-refused-said = Mend the cells, or leave the rows out.
intake-empty-kind = { $count ->
    [one] Empty the cell
   *[other] Empty the { $count } cells
}
intake-leave-out-refused = { $count ->
    [one] Leave out the refused row
   *[other] Leave out all { $count } refused
}
intake-accept-kind = { $count ->
    [one] Right as shown
   *[other] All { $count } are right as shown
}
intake-left-to-decide = { $count ->
    [one] { $count } row has to be decided
   *[other] { $count } rows have to be decided
}
intake-all-decided = Everything is decided
intake-nothing-left = No rows are left to decide
intake-next-to-decide = Next to decide

## A row
intake-panel-sub = Row { $row } of the file
intake-row-failed = The row could not be shown
intake-findings = Remarks on the row
intake-findings-of = Remarks on { $field }
intake-accept = Right as shown
intake-accepted-undo = Not right after all
intake-leave-out = Leave the row out
intake-take-back = Take the row in again
intake-next = Next
intake-cells = The cells
intake-read-to = Read as { $read }
intake-cell-blank = Blank
intake-cell-in-file = As in the file: { $written }
intake-cell-was = The file says “{ $written }”.
intake-cell-was-blank = The cell is blank in the file.
intake-cell-back = Put it back
intake-mend-failed = The cell was not mended
intake-changes = What changes
intake-from = From
intake-to = to

## Read in
intake-will = This happens when you read it in
intake-new-contract = { $count ->
    [one] { $count } new contract
   *[other] { $count } new contracts
}
intake-changed-contract = { $count ->
    [one] { $count } changed contract
   *[other] { $count } changed contracts
}
intake-new-supplier = { $count ->
    [one] { $count } new supplier
   *[other] { $count } new suppliers
}
intake-changed-supplier = { $count ->
    [one] { $count } changed supplier
   *[other] { $count } changed suppliers
}
intake-new-requirement = { $count ->
    [one] { $count } new requirement
   *[other] { $count } new requirements
}
intake-changed-requirement = { $count ->
    [one] { $count } changed requirement
   *[other] { $count } changed requirements
}
intake-new-check = { $count ->
    [one] { $count } new check
   *[other] { $count } new checks
}
intake-changed-check = { $count ->
    [one] { $count } changed check
   *[other] { $count } changed checks
}
intake-new-result = { $count ->
    [one] { $count } new result
   *[other] { $count } new results
}
intake-changed-result = { $count ->
    [one] { $count } corrected result
   *[other] { $count } corrected results
}
intake-new-indicator = { $count ->
    [one] { $count } new series of measurements
   *[other] { $count } new series of measurements
}
intake-changed-indicator = { $count ->
    [one] { $count } changed series of measurements
   *[other] { $count } changed series of measurements
}
intake-new-measurement = { $count ->
    [one] { $count } new measurement
   *[other] { $count } new measurements
}
intake-changed-measurement = { $count ->
    [one] { $count } corrected measurement
   *[other] { $count } corrected measurements
}
intake-new-evidence = { $count ->
    [one] { $count } new document
   *[other] { $count } new documents
}
intake-changed-evidence = { $count ->
    [one] { $count } changed document
   *[other] { $count } changed documents
}
intake-same = { $count ->
    [one] { $count } row says what the register says
   *[other] { $count } rows say what the register says
}
intake-left-out = { $count ->
    [one] { $count } row is left out
   *[other] { $count } rows are left out
}
intake-safe = A copy of the register is made first. Everything is read in as one change, which Ctrl{"\u00A0"}Z takes back.
intake-nothing-to-do = There is nothing to read in
intake-nothing-to-do-said = No rows are new or changed.
intake-take-in = Read in
intake-taking-in = Making a copy and reading in …
intake-taking-in-of = Reading in: { $done } of { $count }
intake-stopped = The reading in was stopped. Nothing was read in, and the list is as you left it.
intake-not-taken-in = The list was not read in
intake-looked-again = The preview has been made anew. The figures above are of the register as it is now.
intake-done = The list is read in
intake-undone = Undone: “{ $file }” is not read in
intake-undone-said = The register is as before.
intake-see = Go to { $place }
intake-another = Read in another list
