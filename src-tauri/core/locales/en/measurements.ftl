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
measurement-short-not-available = not avail.
measurement-short-not-applicable = not appl.

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
