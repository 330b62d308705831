# Many contracts seen together: the report for management, and the report on one supplier.

report-portfolio = Portfolio report
report-portfolio-hint = Status for management: what must be decided, and how it stands by department, supplier and kind of requirement.
report-supplier = Supplier report
report-supplier-hint = All contracts with one supplier: requirements, nonconformities, checks and evidence, for the meeting with the supplier.

portfolio-title = Environmental requirements: status at{"\u00A0"}{ $date }
supplier-report-title = { $supplier }: environmental requirements at{"\u00A0"}{ $date }
portfolio-cover-whole = All that is recorded
portfolio-nothing = No running contracts with environmental requirements are in the selection.
supplier-report-nothing = The supplier has no running contracts with environmental requirements in the selection.
portfolio-lead = { $breach ->
    [0] None of { $count } contracts is in breach
   *[other] { $breach } of { $count } { $count ->
        [one] contract
       *[other] contracts
    } { $breach ->
        [one] is
       *[other] are
    } in breach
}{ $unknown ->
    [0] .
   *[other] , and in { $unknown } not every requirement has been checked.
}
portfolio-lead-fulfilled = Of the requirements that have been checked, { $share } are fulfilled{ $missing ->
    [0] . All requirements have been checked.
    [one] , but 1 requirement has not been checked.
   *[other] , but { $missing } requirements have not been checked.
}
portfolio-lead-none = No requirement has been checked.
portfolio-period = The figures are of checks due in the period { $period }. States and what must be decided are as of { $date }.
portfolio-selected = Selection: { $chosen }.
portfolio-kind-only = States and figures are of requirements of this kind alone.
portfolio-left-planned = { $count ->
    [one] 1 planned contract is not counted.
   *[other] { $count } planned contracts are not counted.
}
portfolio-left-ended = { $count ->
    [one] 1 contract that has ended is not counted.
   *[other] { $count } contracts that have ended are not counted.
}
portfolio-left-outside = { $count ->
    [one] 1 contract did not run in the period and is not counted.
   *[other] { $count } contracts did not run in the period and are not counted.
}
portfolio-left-without = { $count ->
    [one] 1 contract has no environmental requirements and is not counted.
   *[other] { $count } contracts have no environmental requirements and are not counted.
}
portfolio-by-state = { $count ->
    [one] 1 contract with environmental requirements, by state
   *[other] { $count } contracts with environmental requirements, by state
}
portfolio-by-state-since = { $count ->
    [one] 1 contract with environmental requirements, by state (change since { $date })
   *[other] { $count } contracts with environmental requirements, by state (change since { $date })
}
portfolio-by-state-period = { $count ->
    [one] 1 contract with environmental requirements ran in the period, by its state today
   *[other] { $count } contracts with environmental requirements ran in the period, by their state today
}
portfolio-states-alt = Contracts by state: { $states }.
portfolio-states-before-alt = On { $date }: { $states }.
portfolio-controlled-base = { $part } of { $whole } requirements.
portfolio-controlled-missing = { $count } not checked.
portfolio-not-applicable = { $count } do not apply and are not counted.
portfolio-fulfilled-base = { $part } of { $whole } checked requirements.
portfolio-fulfilled-none = No requirement has been checked.
portfolio-on-time-base = { $part } of { $whole } checks that were due.
portfolio-on-time-missed = { $count } not done.
portfolio-on-time-none = No check has been due.
portfolio-was = At the end of { $quarter }: { $share }.
portfolio-quarter = Q{ $quarter }{"\u00A0"}{ $year }
portfolio-now = now
portfolio-months = Jan Feb Mar Apr May June July Aug Sep Oct Nov Dec

portfolio-decide = To be decided first
portfolio-decide-nothing = Nothing needs to be decided now.
portfolio-decide-what = What
portfolio-decide-who = Who decides
portfolio-decide-several = { $count } people
portfolio-decide-first = the first
portfolio-decide-about = { $departments }, { $value } in all
portfolio-decide-full = What must be decided, contract by contract
portfolio-more-departments = { $count } more departments
portfolio-more = and { $count } more
portfolio-in-workbook = All are in the spreadsheet that belongs to the report.
portfolio-cut = Showing { $shown } of { $count }. All are in the spreadsheet that belongs to the report.

decide-sanction = Decide on a sanction:
    .one = { $what }. The deadline for correction has passed.
    .many = the deadline for correction has passed in { $count } nonconformities with an agreed sanction
decide-missed = Decide what a missed deadline leads to:
    .one = { $what }. No sanction is agreed.
    .many = the deadline for correction has passed in { $count } nonconformities without an agreed sanction
decide-notice = Send a written notice:
    .one = { $what }. The supplier has not been notified in writing.
    .many = the supplier has not been notified in writing in { $count } nonconformities
decide-enforcement = Take the nonconformity further:
    .one = { $what }. No step for { $days }.
    .many = { $count } nonconformities without a new step for more than { $quiet } days
decide-supplier = Clarify the contract:
    .one = { $what } is deleted, bankrupt or being wound up
    .many = the supplier is deleted, bankrupt or being wound up in { $contracts } contracts
decide-breach = Open a nonconformity:
    .one = { $count ->
        [one] 1 requirement is
       *[other] { $count } requirements are
    } not fulfilled, and no nonconformity is open
    .many = { $count } requirements in { $contracts } contracts are not fulfilled, and no nonconformity is open
decide-option = Use or decline the option:
    .one = the supplier must have notice by the deadline. The state is { $state }.
    .many = { $count } options have their notice deadline within 90 days
decide-end = Decide what comes after:
    .one = the contract ends. The state is { $state }.
    .many = { $contracts } contracts end within 90 days
decide-unchecked = Make time for checks:
    .one = no requirement has been checked. { $count ->
        [one] 1 check is overdue.
       *[other] { $count } checks are overdue.
    }
    .many = no requirement has been checked in { $contracts } contracts. { $count } checks are overdue.
decide-evidence = Ask for new evidence:
    .one = { $count ->
        [one] 1 document has lapsed
       *[other] { $count } documents have lapsed
    }
    .many = { $count } documents have lapsed in { $contracts } contracts
decide-justification = Write the justification (§{"\u00A0"}7-9):
    .one = the chosen route needs one, and it is missing
    .many = the chosen route needs one, and it is missing in { $contracts } contracts
decide-no-sanction = Agree on a sanction:
    .one = { $count ->
        [one] 1 requirement has
       *[other] { $count } requirements have
    } no agreed sanction
    .many = { $count } requirements in { $contracts } contracts have no agreed sanction

portfolio-trend = Development
portfolio-trend-said = Percent at the end of each quarter, of the contracts that ran then, as it was known then.
portfolio-trend-cut = The axis begins at 50.
portfolio-trend-fulfilled = fulfilled of checked
portfolio-trend-controlled = of requirements checked
portfolio-trend-on-time = on time
portfolio-read = How to read the figures: a requirement is checked when its latest due check has a result. Fulfilled is reckoned of those alone. A requirement without a result never counts as fulfilled. A contract is in breach when a requirement is not fulfilled or a nonconformity is open; otherwise not verified when a requirement has not been checked.

portfolio-by-department = By department
portfolio-by-supplier = By supplier
portfolio-by-kind = By kind of requirement
portfolio-by-goal = By goal
portfolio-goal = Goal
portfolio-no-department = Without department
portfolio-no-manager = Without manager
portfolio-no-supplier = Without supplier
portfolio-other-suppliers = { $count } other suppliers
portfolio-whole = The whole selection
portfolio-of = { $part }{"\u00A0"}of{"\u00A0"}{ $whole }
portfolio-column-contracts = Contracts
portfolio-column-breach = Breach
portfolio-column-states = Breach, partly, not checked, fulfilled
portfolio-column-controlled = Checked
portfolio-column-on-time = On time
portfolio-column-overdue = Late
portfolio-column-warnings = Warnings
portfolio-column-share = 0–100{"\u00A0"}%, mark = the whole selection
portfolio-column-state = State
portfolio-column-progress = How far
portfolio-column-count = Count
portfolio-column-warning = Warning
portfolio-column-what = What
portfolio-column-document = Document
portfolio-column-valid-to = Valid to
portfolio-column-end = End
portfolio-nothing-controlled = none checked
portfolio-open-ended = open-ended
portfolio-groups-note = The bar's length is the number of contracts. Fulfilled is the share of checked requirements, on time the share of checks that were due. Overdue are checks that have not been done. Warnings are requirements without an agreed sanction, missing justifications and nonconformities without new steps.
portfolio-suppliers-note = A contract with several suppliers stands with each of them.

portfolio-breaches = Breaches and nonconformities
portfolio-open = { $count ->
    [0] No nonconformity is open.
    [one] 1 nonconformity is open.
   *[other] { $count } nonconformities are open.
}
portfolio-opened = In all, { $opened } opened and { $closed } closed.
portfolio-opened-period = In the period, { $opened } opened and { $closed } closed.
portfolio-imposed = { $count ->
    [one] 1 sanction imposed
   *[other] { $count } sanctions imposed
}, { $sum } in all.
portfolio-imposed-none = No sanction imposed.
portfolio-open-caption = Open nonconformities
portfolio-lone-caption = Requirements not fulfilled, with no nonconformity open
portfolio-law = breach of law
portfolio-quiet = no step for { $days }
portfolio-and-more = { $name } and { $count } more

portfolio-endings = What runs out in the next twelve months
portfolio-ending-contracts = Contracts that end: { $count }
portfolio-ending-documents = Documents that lapse: { $count }
portfolio-lapsed = { $count ->
    [one] 1 document has lapsed already.
   *[other] { $count } documents have lapsed already.
}
portfolio-endings-caption = Contracts and options in the next six months
portfolio-documents-caption = Documents that have lapsed or lapse within 60 days
portfolio-warnings = Warnings

portfolio-climate = For the climate account
portfolio-climate-said = Reported by suppliers at checks, not measured by the organisation. The sum of the values of checks due in the year.
portfolio-climate-ended = Contracts that have ended are included.
portfolio-climate-line = Line
portfolio-climate-unit = Unit
portfolio-climate-documented = { $share } documented ({ $part } of { $whole })
portfolio-climate-note = Documented is the part of the amount that belongs to values for which a document was valid when it was checked. Amount times product declaration is reckoned only when exactly one valid declaration on the requirement fits the unit.
climate-line-emissions = Emissions, reckoned by the supplier
climate-line-declared = Emissions, amount times product declaration (A1–A3)
climate-line-energy = Fuel and energy
climate-line-transport = Transport
climate-line-goods = Goods and materials

supplier-report-about = The supplier
supplier-report-contracts = Contracts
supplier-report-next-meeting = Next meeting
supplier-report-decisions = Decided in meetings, not done
supplier-report-decided = Decision
supplier-report-found = Last found
supplier-report-next = Next check
supplier-report-overdue = { $count ->
    [one] 1 check is overdue
   *[other] { $count } checks are overdue
}

# In the spreadsheet only
portfolio-fulfilled-share = Fulfilled of checked
portfolio-checks-due = Checks due
portfolio-column-about = Concerns
portfolio-contracts-in = Contracts: { $state }
portfolio-lone-sheet = Not fulfilled, nothing open
portfolio-climate-reported = { $year }, reported
portfolio-climate-of-it = { $year }, of it documented
portfolio-climate-values = { $year }, number of values

# File names and the terminal
portfolio-file = Portfolio report { $date }.pdf
supplier-report-file = Supplier report { $supplier } { $date }.pdf
cli-command-report-portfolio = Report to management on all contracts
cli-command-report-supplier = Report on all contracts with one supplier
cli-portfolio-department = Only contracts of this department
cli-portfolio-manager = Only contracts that this person manages
cli-portfolio-supplier = Only contracts with the supplier of this name or organisation number
cli-portfolio-kind = Only requirements of this kind
cli-portfolio-state = Only contracts in this state
cli-portfolio-xlsx = Write the same, and all that is cut short, to this spreadsheet
cli-supplier-name = The supplier's name, organisation number or key
cli-value-supplier = SUPPLIER
cli-value-state = STATE
cli-value-kind = KIND
cli-value-department = DEPARTMENT

portfolio-millions = NOK{"\u00A0"}{ $count }{"\u00A0"}million
portfolio-state-is = The state is { $state }
portfolio-warning-no-enforcement-documented = Nonconformities without a new step: no enforcement documented
portfolio-warning-no-sanction-agreed = Requirements without an agreed sanction
portfolio-warning-justification-missing = Justification (§{"\u00A0"}7-9) missing
portfolio-warning-route-missing = No route (§{"\u00A0"}7-9) chosen
portfolio-warning-route-unavailable = The chosen route (§{"\u00A0"}7-9) is not in the rules
portfolio-warning-contested-route = The chosen route (§{"\u00A0"}7-9) is contested
portfolio-warning-limit-missing = Requirements of an amount without a limit
portfolio-warning-no-follow-up-plan = Requirements without a follow-up plan
portfolio-warning-no-requirements = Contracts without environmental requirements
portfolio-warning-no-end-date = Contracts without an end date
portfolio-count-documents = { $count ->
    [one] 1 document
   *[other] { $count } documents
}
portfolio-trend-table = The development in figures
portfolio-trend-at = At
portfolio-share-of = { $share } ({ $of })
