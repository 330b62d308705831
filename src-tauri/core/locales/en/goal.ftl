# Goals and measures: strategies, what contributes, and the action plan.
error-goal-number-twice = The strategy already has a goal or measure with the number { $value }. Give this one another number.
error-goal-misplaced = A measure cannot have goals or measures under it. Put it under a goal instead, or choose another level.
error-not-a-measure = Only measures can be in the action plan, and { $value } is a goal. Make a measure under the goal and put that in the plan.
error-plan-year-closed = The action plan for { $value } is not in force: it has been revised, or another year is. Write in the year in force.
error-pack-older = The pack has version { $version }, and the register already has version { $known } of the strategy. Nothing was changed. Use the newest pack.
error-pack-faulty = The pack has faults and was not taken in ({ $sum } in all). { $reason } Correct the file and try again.
error-strategy-without-goals = The strategy has no goals, and a strategy pack without goals cannot be taken in anywhere. Add a goal first. No file was written.
error-field-area = Area
error-field-first-year = First year
error-field-last-year = Last year
error-field-adopted = Adopted
error-field-version = Version
error-field-kinds = Requirement kinds
error-field-lines = The measures of the year
change-import-strategy = Took in a strategy
change-add-strategy = New strategy
change-edit-strategy = Edited a strategy
change-remove-strategy = Strategy to the bin
change-add-goal = New goal or measure
change-edit-goal = Edited a goal or measure
change-remove-goal = Goal or measure to the bin
change-link-goal = Tied to a goal or measure
change-unlink-goal = Let go of by a goal or measure
change-plan-measures = Measures put in the action plan
change-edit-action = Edited a measure in the action plan
change-remove-action = Measure taken out of the action plan
change-revise-action-plan = Revised the action plan
goal-level-main-goal = Main goal
goal-level-focus-area = Focus area
goal-level-goal = Goal
goal-level-sub-goal = Sub-goal
goal-level-step = Step
goal-level-measure = Measure
goal-origin-pack = From the pack
goal-origin-own = Own
goal-origin-past = Not in the newest version
goal-link-library = Library requirement
goal-link-requirement = Requirement
goal-link-contract = Contract
goal-link-indicator = Indicator
goal-state-breach = Breach
goal-state-partly = Partly fulfilled
goal-state-unknown = Not verified
goal-state-fulfilled = Fulfilled
goal-state-nothing = Nothing contributes
indicator-standing-reached = Target reached
indicator-standing-behind = Target not reached
indicator-standing-not-measured = Not measured
indicator-standing-no-target = No target
action-status-not-started = Not started
action-status-ongoing = Ongoing
action-status-done = Done
action-status-dropped = Not carried out
revision-carry = Carried on
revision-close = Closed
goal-missing-nothing-contributes = Nothing is tied to it.
goal-missing-under-without = { $count ->
    [one] Nothing contributes to one goal or measure under it.
   *[other] Nothing contributes to { $count } goals or measures under it.
}
goal-missing-kind-not-linked = A proposed library requirement is not tied to it: { $value }.
goal-missing-kind-not-used = No contract in force has this requirement: { $value }.
goal-missing-only-ended = All that contributed is in contracts that have ended.
goal-missing-breaches = { $count ->
    [one] One breach in what contributes.
   *[other] { $count } breaches in what contributes.
}
goal-missing-not-controlled = { $count ->
    [one] One requirement is not verified.
   *[other] { $count } requirements are not verified.
}
goal-missing-nothing-measured = No indicator shows how far the goal has been reached.
goal-missing-not-measured = { $count ->
    [one] One indicator is not measured.
   *[other] { $count } indicators are not measured.
}
goal-missing-behind = { $count ->
    [one] One indicator has not reached its target.
   *[other] { $count } indicators have not reached their targets.
}
goal-missing-year-passed = The target year { $value } has passed.
goal-missing-not-planned = The measure is not in the action plan in force.
goal-missing-no-responsible = Nobody is responsible for the measure.
goal-missing-no-deadline = The measure has no deadline.
goal-missing-overdue = The deadline { $value } has passed.
history-noun-strategy = Strategy
history-noun-goal = Goal or measure
history-noun-goal-link = Tie to a goal
history-noun-action-plan = Action plan
history-noun-action-line = Measure in the action plan
history-field-pack = Name of the pack
history-field-version = Version
history-field-language = Language
history-field-strategy-owner = Adopted by
history-field-adopted = Adopted
history-field-first-year = First year
history-field-last-year = Last year
history-field-level = Level
history-field-area = Area
history-field-kinds = Requirement kinds
history-field-origin = Origin
history-field-noun = Tied to
history-field-status = Status
history-field-revised-on = Revised
history-field-revised-by = Revised by
history-kind-goal = Goals and measures
care-noun-strategy = Strategies
care-noun-goal = Goals and measures
care-noun-goal-link = What is tied to goals
care-noun-action-plan = Years of the action plan
care-noun-action-line = Measures in the action plan
noun-strategy = strategy
    .definite = the strategy
    .plural = strategies
    .plural-definite = the strategies
nav-goals = Goals and measures
workbook-strategies = Strategies
workbook-goals = Goals and measures
workbook-goal-links = Tied to goals
workbook-action-plan = Action plan
workbook-strategy-key = The strategy's key
workbook-goal-key = The goal's key
workbook-parent-key = Key of the goal above
goal-strategy = Strategy
goal-number = Number
goal-text = Goal or measure
goal-level = Level
goal-area = Area
goal-year = Target year
goal-kinds = Requirement kinds proposed
goal-origin = Origin
goal-source = Source
goal-owner = Adopted by
goal-adopted = Adopted
goal-first-year = First year
goal-last-year = Last year
goal-version = Version
goal-language = Language
goal-pack = Name of the pack
goal-linked-as = Sort
goal-linked-to = Tied to
goal-plan-year = Year
goal-action-status = Status
goal-action-note = The year's note
goal-revised = Revised
goal-state = State
pack-finding = Line { $line }, column { $column }: { $sentence }
pack-fault-not-json = This is not valid JSON. Look for a comma, a bracket or a quotation mark missing just before.
pack-fault-too-complex = The file has more values, or deeper ones, than a pack can have.
pack-fault-unknown-format = The form { $said } is not known to this program, which knows form 1. The pack was probably made with a newer program.
pack-fault-missing-key = “{ $name }” is missing here.
pack-fault-unknown-key = “{ $name }” is not a name that a pack can have here.{ $said ->
    [none] {""}
   *[other] {" "}Is “{ $said }” what was meant?
}
pack-fault-key-twice = “{ $name }” stands twice here.
pack-fault-wrong-sort = “{ $name }” has a value of the wrong sort: text in quotation marks, numbers without, lists in square brackets, goals and measures in braces.
pack-fault-blank = “{ $name }” is blank.
pack-fault-too-long = “{ $name }” is too long: there is room for { $said } characters.
pack-fault-wrong-id = “{ $said }” cannot be the name of a pack: use small letters a–z, digits and hyphens.
pack-fault-unknown-language = The language “{ $said }” is unknown. It can be nb, nn or en.
pack-fault-unknown-level = The level “{ $said }” is unknown here. A goal can be main-goal, focus-area, goal, sub-goal or step; measures stand in “measures”.
pack-fault-unknown-kind = The requirement kind “{ $said }” is not in the library.
pack-fault-unknown-parent = “{ $said }”, which this is to stand under, is not in the pack.
pack-fault-wrong-parent = This cannot stand under “{ $said }”: that is a measure, or they stand under each other.
pack-fault-wrong-day = “{ $said }” is not a date. Write year, month and day, for example 2021-06-23.
pack-fault-out-of-range = “{ $name }” is outside what can be: years are from 1900 to 2200, versions from 1 to 1,000,000.
pack-fault-years-backwards = The last year is before the first.
pack-fault-number-twice = The number { $said } is also on line { $other }.
pack-fault-id-twice = “{ $said }” is also the name of what is on line { $other }.
pack-fault-too-many = There is room for { $said } goals and measures in a strategy.
pack-fault-no-goals = The pack has neither goals nor measures.
goal-fulfilled-of = Fulfilled
goal-missing = Missing
action-plan-title = Action plan { $year }
pack-taken = Taken in: { $title }. { $added } goals and measures.
pack-taken-again = Updated: { $title }. { $added } new, { $changed } changed, { $past } kept although not in this version, { $removed } to the bin.
cli-command-goals = Show strategies with goals and measures: what contributes, how it stands, what is missing
cli-goals-strategy = Only this strategy: ID, name of the pack or title
cli-command-action-plan = Show the action plan of a year: status, responsible, deadline and note
cli-action-plan-year = The year. Without this the year in force is shown
cli-value-year = YEAR
cli-value-strategy = STRATEGY
cli-command-pack = Strategies as packs: check, take in, give out
cli-command-pack-check = Check a strategy pack and say what is wrong, with line and column. Changes nothing
cli-command-pack-import = Take in a strategy from a pack, or update it to a newer version
cli-command-pack-export = Write a strategy to a pack that can be taken in elsewhere
cli-pack-check-file = The pack that is checked
cli-pack-import-file = The pack that is taken in
cli-pack-shipped = One of the strategies that come with the program: baerum-klimastrategi-2030, lillestrom-gronne-innkjop-2020-2024 or ks-sirkulaer-okonomi-stige
cli-pack-strategy = The strategy's ID, its pack's name or its title
cli-wrong-pack-file = A strategy pack must have a name that ends in .json.
cli-pack-whole = { $count ->
    [one] The pack has no faults: { $title }, version { $version }, one goal or measure.
   *[other] The pack has no faults: { $title }, version { $version }, { $count } goals and measures.
}
cli-pack-refused = { $count ->
    [one] The pack has one fault.
   *[other] The pack has { $count } faults.
}
cli-pack-saved = The strategy was written to { $path }
file-kind-strategy-pack = Strategy pack (JSON)
goal-requirements = Requirements
goal-controlled = Verified
goal-fulfilled = Fulfilled
goal-via = By the library requirement
goal-in-force = In force
goal-contributes = Contributes
goal-value-against = { $said }, target { $target }

report-goals = Goals and measures
report-goals-hint = Each goal and measure of an adopted strategy: what contributes, how it stands, what is missing, and the action plan
report-goals-as-of = As of { $date }. The state is that of what contributes: requirements, contracts and indicators in force. Whether a goal is reached is for the strategy itself to say.
report-goals-short = In short
report-goals-none = The register has no strategies.
report-goals-count = { $count ->
    [one] One goal or measure
   *[other] { $count } goals and measures
}
report-goals-served = Something contributes
report-goals-of = { $part } of { $all }
report-goals-breach = With breaches
report-goals-uncontrolled = Requirements not verified
report-goals-decide = This needs a decision
report-goals-decide-none = No breaches, passed target years or missed deadlines.
report-goals-adopted = Adopted { $date } by { $owner }
report-goals-owned = Adopted by { $owner }
report-goals-fulfilled-of = { $part } of { $all } requirements fulfilled

report-goals-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
report-goals-ended = ended

report-goals-until = by { $year }
report-goals-plan = Action plan { $year }
report-goals-plan-none = No action plan has been made.
report-goals-plan-empty = No measures in this year.
report-goals-plan-outside = No year of the action plan is in the period.
report-goals-revised = Action plan { $year }, revised { $date }
report-goals-revised-by = Action plan { $year }, revised { $date } by { $who }
report-goals-xlsx = Everything that contributes is in the spreadsheet.
report-goals-file = Goals and measures { $date }.pdf
cli-command-report-goals = Report of goals and measures, with the action plan
goal-deadline = Deadline
report-goals-contributes = Contributes, and missing
