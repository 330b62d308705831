# Measurements: figures followed over the years.
error-invalid-period = “{ $value }” is not a period. Write a year, such as 2021, or a part of a year that begins with its year, such as 2021_10.
error-period-twice = The period { $value } is there twice. Keep one of them.
error-share-range = { $value } is no share: it must be between { $min } and { $max }%.
error-not-a-count = { $value } is not a count: write a whole number from 0 up.
error-wrong-unit = The value is given in “{ $value }”, but the indicator is followed in { $known }. Write the number in that unit.
error-block-too-large = What you pasted has { $part ->
    [rows] { $value } rows, but there is room for only { $max } from here
   *[columns] { $value } columns, but there is room for only { $max } from here
}. Choose another cell to begin in, or add what is missing. Nothing was changed.
error-row-unknown = No row of the table is called “{ $name }”. Correct the name, or add the indicator first.
error-cell-twice = “{ $name }” is given twice { $value }. Keep one of them.
error-column-unnamed = The column has values, but no period at its top. Type the period in the first row, or take the column away.
error-rows-unnamed = The first row looks like periods ({ $value }), but no names in the first column say where the rows belong. Bring the names along, or paste the figures without the first row. If they are figures, paste one row at a time.
error-field-unit-kind = Type of figure
error-field-period = Period
error-field-scope-name = Area
error-field-target-year = Target year
error-field-source = Source

change-add-indicator = New indicator
change-edit-indicator = Edited indicator
change-remove-indicator = Deleted indicator
change-move-indicator = Moved indicator
change-put-measurements = Entered measurements

movement-unit-points = percentage points
movement-unit-percent = percent
movement-points = { $number } pp
verdict-better = better
verdict-worse = worse
verdict-unchanged = unchanged
verdict-moved = changed
measurement-short-not-available = n/av.
measurement-short-not-applicable = n/ap.

award-figure-goods-with-environment = Share of goods procurements with environment as an award criterion
award-figure-with-environment = Share of all procurements with environment as an award criterion
award-figure-mean-weight = Mean weight of environment where it is an award criterion
award-figure-weighted-thirty = Share of procurements with environment weighted 30% or more
award-figure-management-system = Share of procurements demanding an environmental management system
award-figure-price-only = Share of procurements with price weighted 100%
award-base = { $part } of { $base }
award-base-mean = mean of { $base }
award-unknown = { $count ->
    [one] 1 procurement does not say
   *[other] { $count } procurements do not say
}

report-measurements = Measurements
report-measurements-hint = The figures followed over the years: tables, changes and charts
report-measurements-title-of = Measurements: { $scope }
report-measurements-whole = all years
report-measurements-about = Changes in shares are in percentage points (pp), changes in counts and amounts in percent. The arrow shows the direction, the word whether it is the one wanted.
report-measurements-glance = In short
report-measurements-sum = { $all ->
    [one] One figure is followed
   *[other] { $all } figures are followed
}. Between the last two whole years { $better } got better, { $worse } got worse and { $same } did not change or have no wanted direction. { $none ->
    [0] All can be compared.
    [one] One cannot be compared, since one of the years is missing.
   *[other] { $none } cannot be compared, since one of the years is missing.
}
report-measurements-empty = No measurements have been entered.
report-measurements-worse = Worse than the year before
report-measurements-from-to = From and to
report-measurements-no-values = No values in the period.
report-measurements-part-year = { $periods } is part of a year and is shown with an open point. The change is between the last whole years.
report-measurements-source = Source: { $source }.
report-measurements-earlier = Earlier periods ({ $periods }) are in the spreadsheet.
report-measurements-file = Measurements { $date }.pdf
cli-command-report-measurements = Print the measurements as a PDF
measurements-indicator = Indicator
measurements-change = Change last year
measurements-change-between = Change { $from }–{ $to }
measurements-verdict = Verdict
measurements-target = target { $value }
measurements-target-by = target { $value } by { $year }
measurements-target-head = Target
measurements-none-short = missing
measurements-of-product-area = Product areas
measurements-of-service = Services
measurements-of-contract = Single agreements
measurements-of-register = The whole organisation
measurements-awards = Procurements, reckoned from the register
measurements-awards-about = Reckoned from the contracts by year of award. One contract with a date of award is one procurement. The running year is reckoned up to today. Below each figure is how many it is reckoned from.
measurements-awards-unknown = Not in the figures
measurements-table = Table
measurements-change-in = Change in
measurements-value = Value
measurements-counted = Counts
measurements-base = Of
measurements-unknown = Does not say
measurements-awards-sheet = Procurements
measurements-awards-none = No contract has a date of award yet.
measurements-awarded = Awarded
measurements-contract = Contract
measurements-weight = Weight
cli-command-measurements = Show the measurements, or the figures reckoned from the contracts
cli-measurements-computed = show the figures reckoned from the contracts by year of award
cli-measurements-contracts = show the contracts behind each figure too
cli-measurements-scope = only indicators of this sort
nav-measurements = Measurements

# The screen.
reports-measurements = Measurements
    .said = Figures over the years, tables and charts
measurements-print = What is printed
measurements-print-all = Everything
measurements-all = All
measurements-views = What the measurements are about
measurements-grid = Measurements by period
measurements-new = New indicator
measurements-edit = Edit the indicator
measurements-remove = Put the indicator in the bin
measurements-removed = “{ $name }” was put in the bin, with its values.
measurements-added = The indicator “{ $name }” was saved.
measurements-edited = The changes to “{ $name }” were saved.
measurements-not-saved = The indicator was not saved
measurements-move-up = Move up
measurements-move-down = Move down
measurements-new-period = New period
measurements-add-period = Add the column
measurements-period-said = A year, such as 2026, or a part of one under a name of its own, such as 2026_10 for January–October.
measurements-part-year = Part of a year
measurements-no-period = Add the first year, and type or paste the figures.
measurements-paste = Paste from Excel
measurements-paste-block = Cells from the spreadsheet
measurements-paste-said = Copy the cells in Excel and paste them here. They are laid from { $cell } on. With years in the first row and names in the first column they find their own place, and new years come along. With years and no names the rows go from the cell down. Ctrl V works straight in the table too.
measurements-paste-take = Put in
measurements-put = { $count } values were entered
measurements-refused = { $count ->
    [one] One cell cannot be saved, and is marked in the table.
   *[other] { $count } cells cannot be saved, and are marked in the table.
} { $waiting ->
    [0] Correct it, and press Enter.
   *[other] The rest of what you pasted waits until they are corrected. Nothing of it is lost.
}
measurements-misfit = What you pasted does not fit. Nothing was changed.
measurements-block-place = Row { $row }, column { $column }
measurements-more = and { $count } more
measurements-go = Go to the first
measurements-forget = Discard what is not saved
measurements-unsaved = { $count ->
    [one] One cell is not saved
   *[other] { $count } cells are not saved
}
measurements-waiting = Waits for the cells that must be corrected
measurements-waiting-for = Fetching the measurements
measurements-failed = The measurements could not be fetched
measurements-chart-failed = The chart could not be drawn
measurements-none-ever = No indicators yet
measurements-none-here = No indicators of this sort
measurements-none-said = An indicator is a figure followed year by year, such as the share of eco-labelled products or the number of deliveries.
measurements-import = Read in from a spreadsheet
measurements-legend-not-available = not available
measurements-legend-not-applicable = not applicable
measurements-keys = Enter edits the cell, Ctrl V pastes, Space shows the row
measurements-note = Note
measurements-value-of = The value of { $period }
measurements-value-none = No value for { $period } yet. Type it in the table.
measurements-about-save = Save source and note
measurements-about-saved = Source and note were saved
measurements-about-failed = Source and note were not saved
measurements-part-said = For example “bought” and “in the assortment”, as two indicators with one name.
measurements-unit-said = For example kg, tonnes, km, kr. Blank for a count.
measurements-scope-name-register = Table
    .said = Indicators with the same table name stand together.
measurements-scope-name-product-area = Product area
    .said = The areas become rows in one table for the indicator.
measurements-scope-name-service = Service
    .said = Figures about the same service stand in one table.
measurements-scope-name-contract = Row in a table of its own
    .said = Filled in when the same figure is followed in several agreements, such as deliveries.
measurements-awards-none-said = Fill in the date of award and the award criteria of the contracts, and the shares are reckoned here.
measurements-awards-star = some procurements do not say, and are not in the figure
measurements-awards-undated = { $count ->
    [one] 1 contract has no date of award
   *[other] { $count } contracts have no date of award
}
measurements-behind = { $figure }, { $period }: { $value }. Show the contracts
measurements-behind-counts = Count
measurements-behind-base = Only in the base
measurements-behind-unknown = Do not say
keys-measurements = In the measurements
measurements-key-edit = Edit the cell
measurements-key-take = Take it and go on
measurements-key-choose = Choose several cells
measurements-key-clear = Take the value away
measurements-key-copy = Copy, cut and paste
