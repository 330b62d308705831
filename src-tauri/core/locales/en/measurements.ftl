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
