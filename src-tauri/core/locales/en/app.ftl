### The frame of the window: menu, quick search, keys, messages and what recurs on every page.

## Menu
nav-label = Main menu
nav-register = Register:
nav-search = Find or go to
nav-week = My week
nav-week-count = { $count ->
    [one] { $count } check overdue or due this week
   *[other] { $count } checks overdue or due this week
}
nav-contracts = Contracts
nav-contracts-count = { $count } in all
nav-suppliers = Suppliers
nav-reports = Reports
nav-library = Library
nav-settings = Settings
nav-help = Help
example-register = Example register
skip-to-content = Skip to content
undo-named = Undo: { $change }
change-of = { $change } “{ $subject }”
undo-nothing = Nothing to undo
undone = Undone: { $change }
redone = Done again: { $change }
change-unnamed = last change

## Changing register
register-menu = Change register
register-way-own = Open my register
register-way-own-name = My register
register-way-example = Open the example register
register-way-other = Open another register …
register-way-new = Make a new register …
register-opened = Opened the register “{ $name }”
register-opened-example = Opened the example register. Try anything: your own register is not affected.
register-title-example = { $name } (example)
register-unsaved = Leave what is not saved?
register-unsaved-said = { $count ->
    [one] One form has changes that are not saved.
   *[other] { $count } forms have changes that are not saved.
} They are lost when another register is opened.
register-unsaved-leave = Open without saving

## Pages
contract-tabs = Parts of the contract
contract-tab-overview = Overview
contract-tab-requirements = Requirements
contract-tab-follow-up = Follow-up
contract-tab-history = History
page-missing = No such page
page-missing-said = There is nothing at this address. It may have been deleted.
page-missing-home = Go to My week
page-failed = The page could not be shown

## Quick search
palette-title = Find or go to
palette-field = Search contracts, suppliers, requirements, goals, indicators and actions
palette-placeholder = Contract, supplier, requirement, goal, indicator or action
palette-hits = Hits
palette-contract = Contracts
palette-supplier = Suppliers
palette-requirement = Requirements
palette-strategy = Strategies
palette-goal = Goals and measures
palette-indicator = Indicators
palette-actions = Actions
palette-none = No hits for “{ $sought }”
palette-move = choose
palette-open = open
palette-keys = all keyboard shortcuts

## Actions in the palette
command-new-contract = New contract
command-read-notice = Read a notice
command-make-report = Make a report
command-language = Change language: { $language }
command-light = Change to light
command-dark = Change to dark

## Keys
keys-title = Keyboard shortcuts
keys-everywhere = Everywhere
keys-lists = In lists
keys-forms = In forms
keys-import = While a list is read in
keys-outcomes = Outcome of a check
keys-single = Single letters work only outside text fields, and can be switched off in Settings.
key-palette = Find or go to
key-undo = Undo the last change
key-redo = Redo
key-back = Back
key-zoom = Larger, smaller, usual size
key-help = Show the keyboard shortcuts
key-close = Close
key-rows = Next or previous row
key-ends = First or last row
key-open = Open
key-panel = Show side panel
key-space = Space
key-filter = Filter
key-new = New
key-save = Save
key-save-next = Save and go to the next

## Buttons
button-save = Save
button-cancel = Cancel
button-close = Close
button-undo = Undo
button-retry = Try again
button-edit = Edit
button-add = Add
button-open = Open
button-clear-filters = Clear the filters

## Messages, empty, error and wait
toast-region = Messages
status-saved = Everything is saved
status-saving = Saving …
list-empty = Nothing here yet.
list-no-hits = No hits for “{ $sought }”
list-filters-on = { $count ->
    [one] One filter is on.
   *[other] { $count } filters are on.
}
panel-close = Close the side panel
app-error-unexpected = Something unexpected happened ({ $reason }). What is saved is safe. Try again, or restart Kravspor.
form-failed-field = { $title }: the field “{ $field }”

## Fields
field-optional = { $label } (optional)
field-date-placeholder = dd.mm.yyyy
field-date-unreadable = Write the date as 21.11.2026, or “today” or +7.
field-date-no-month = There is no month { $number }. Write day, month, year: 21.11.2026.
field-date-no-day = There is no such date. { $month } { $year } has { $count } days.
field-date-range = Write a year from { $first } to { $last }.
field-year-unreadable = Write a year with four digits, from 1900 to 2200.
field-number-unreadable = Write a number, such as 1234.5.
field-number-ambiguous = Do you mean { $grouped } or { $decimal }? Write the number without the point.
field-number-whole = Write a whole number.
field-number-decimals = { $count ->
    [one] At most one decimal.
   *[other] At most { $count } decimals.
}
field-number-min = The number cannot be less than { $min }.
field-number-max = The number cannot be greater than { $max }.
field-money-unreadable = Write an amount in kroner, such as 56 000 000 or 5.6 mill.
field-money-ore = An amount has at most two decimals.
field-money-large = The amount is too large.
person-suggestions = Suggestions for { $label }

## Drawings
trail-label = { $count ->
    [one] Last check: { $words }
   *[other] Last { $count } checks, oldest first: { $words }
}
chart-required = Required
chart-offered = Offered
chart-law = Law
chart-missing = { $label }: not measured

## Drafts from before the window was closed
draft-found = We found a draft from { $date } at { $time }.
draft-drop = Discard the draft
