# The printed reports. Sentences are templates; dates, numbers and units come in as text.

## Every report

report-page = Page { $page } of { $of }
report-made = { $report }{"\u00A0"} · {"\u00A0"}made { $date }
report-made-by = { $report }{"\u00A0"} · {"\u00A0"}made { $date } by { $name }
report-logo = Logo
report-example = Example register
report-example-notice = Example register: contracts, suppliers and results are invented.
report-period = Period
report-cover-date = Date
report-cover-by = Prepared by
report-list-and = { $first } and { $last }
report-reference-case = Case { $number }
report-reference-contract = Contract { $number }

## Contract compliance report

report-contract = Environmental compliance
report-contract-hint = All about one contract: facts, requirements with required, offered and actual value over time, checks, evidence and nonconformities.
report-contract-title = Environmental compliance: { $title }
report-contract-status = Status on { $date }.
report-contract-since = Covers the whole contract term from { $start }.
report-contract-period = The period { $period }: checks due in the period, what they showed, and steps taken in the period on nonconformities. Status and what needs action are as of { $date }. Facts, requirements and documents cover the whole contract.
report-contract-period-ahead = The period has not begun, so nothing has been checked in it yet.
report-cover-case = Case number
report-cover-contract = Contract number
report-cover-whole = The whole contract
report-cover-whole-since = The whole contract, from { $start }
report-unnamed = Untitled

report-state = The contract’s status
report-controlled = Checked
report-controlled-value = { $part } of { $whole }
report-controlled-base = requirements.{" "}
report-controlled-missing = { $count ->
    [one] 1 is not verified.
   *[other] { $count } are not verified.
}
report-controlled-none = The contract has no environmental requirements.
report-not-applicable = { $count ->
    [one] 1 is not applicable and is not counted.
   *[other] { $count } are not applicable and are not counted.
}
report-fulfilled = Fulfilled
report-fulfilled-base = { $count ->
    [one] { $part } of the one checked requirement.
   *[other] { $part } of the { $count } checked requirements.
}
report-fulfilled-none = No requirements have been checked.
report-on-time = Checks made in time
report-on-time-base = { $part } of { $count ->
    [one] 1 check due.
   *[other] { $count } checks due.
}
report-on-time-none = No checks have fallen due.
report-state-on = Contract status as of { $date }
report-figures-period = Figures for the period { $period }
report-controlled-missing-period = { $count } not checked in the period.
report-controlled-idle = { $count } had no check falling due in the period.
report-fulfilled-base-period = { $count ->
    [one] { $part } of the one requirement checked in the period.
   *[other] { $part } of the { $count } requirements checked in the period.
}
report-fulfilled-none-period = No requirements were checked in the period.
report-on-time-base-period = { $part } of { $count ->
    [one] 1 check that fell due in the period.
   *[other] { $count } checks that fell due in the period.
}
report-on-time-none-period = No checks fell due in the period.
report-on-time-missed = { $count } not done.
report-state-summary = { $count ->
    [one] The one requirement is { $states }.
   *[other] Of { $count } requirements, { $states }.
}
report-state-open = { $count } nonconformity is open.
report-state-open-many = { $count } nonconformities are open.
report-state-no-open = No nonconformities are open.
report-counted = { $count } { $state }
report-symbols-left-out = Each requirement is shown further on.

report-now = Needs action now
report-now-nothing = Nothing needs action now.
report-now-what = What
report-deadline = Deadline
report-responsible = Responsible
report-now-nonconformity = Nonconformity { $number }:
report-now-nonconformity-late = { $title }. The deadline has passed.
report-now-nonconformity-quiet = { $title }. No step documented for { $days }.
report-now-nonconformity-late-quiet = { $title }. The deadline has passed, and no step is documented for { $days }.
report-now-nonconformity-open = { $title }. Open.
report-now-overdue = { $requirement } has not been checked:
report-now-left-out = { $count ->
    [one] 1 earlier check has not been made
   *[other] { $count } earlier checks have not been made
}
report-now-overdue-count = { $count ->
    [one] 1 check is overdue.
   *[other] { $count } checks are overdue.
}
report-now-overdue-by = { $days } overdue
report-now-breach = { $requirement } is not fulfilled:
report-now-breach-alone = no nonconformity has been opened.
report-now-option = Option { $number } of { $of }:
report-now-option-notice = the supplier must be told whether it is used.
report-now-end = The contract ends:
report-now-end-plan = a new agreement or a closure must be ready.
report-now-evidence = { $number } { $title }:
report-now-evidence-expired = the document has expired.
report-now-evidence-expiring = the document is about to expire.
report-now-warning-for = { $count } of { $of } requirements: { $warning }
report-now-warning-list = ({ $requirements })

report-facts = The contract
report-fact-kind = Kind
report-fact-status = Phase
report-fact-cpv = CPV
report-fact-value = Value
report-fact-value-excl = { $amount } excl. VAT
report-fact-department = Department
report-fact-owner = Contract owner
report-fact-manager = Contract manager
report-fact-notice = Notice
report-fact-main-supplier = Main supplier
report-fact-supplier = Supplier
report-fact-no-supplier = not recorded
report-fact-organisation-number = org. no. { $number }
report-fact-organisation-number-wrong = org. no. { $number } (wrong check digit)
report-fact-signed = Signed
report-fact-term = Term
report-fact-term-none = not recorded
report-fact-current-end = Current end
report-fact-open-ended = runs until terminated
report-fact-options = Options
report-fact-option = { $number }: { $length }, { $decision }
report-fact-option-decided = { $number }: { $length }, { $decision } { $date }
report-fact-option-undecided = { $number }: { $length }, notice by { $date }
report-fact-terminated = Terminated

report-term-agreed = agreed term
report-term-option = option { $number }, { $decision }
report-term-today = today
report-term-notice = notice by { $date }
report-term-alt = Timeline of the contract: { $start } to { $end }.
report-term-alt-option = Option { $number }, { $decision }, to { $end }.
report-term-alt-today = Today is { $date }.
report-term-alt-notice = The next deadline for notice of an option is { $date }.

report-climate = Climate and environment in the procurement (§{"\u00A0"}7-9)
report-climate-rules = Rules
report-climate-rules-started = { $period }, by start on { $date }
report-climate-before = The procurement started on { $date }, before the rule applied
report-climate-started = Started
report-climate-awarded = Awarded
report-climate-route = Chosen route
report-climate-route-none = not recorded
report-climate-contested = (contested)
report-climate-criteria = Criteria
report-climate-criterion-weight = { $name } { $weight }
report-climate-criterion-rank = { $rank }. { $name }
report-climate-system = Environmental management
report-climate-system-yes = Required
report-climate-system-no = Not required
report-climate-justification = Justification
report-climate-justification-missing = Justification missing. The rule demands a written one.
report-climate-nothing = Not recorded for this contract.

report-requirements = The requirements
report-requirements-none = The contract has no environmental requirements.
report-requirement-place = { $placement }.
report-requirement-place-clause = { $placement }, { $clause }.
report-requirement-risk = Risk { $risk }.
report-requirement-responsible = Responsible { $name }.
report-requirement-law = Required by law: a breach is also a breach of law. That holds only for what an act or regulation demands.
report-requirement-library = Library requirement version { $version }, level { $level }.
report-requirement-rhythm = { $rhythm }.
report-requirement-next = Next check { $date }.
report-requirement-no-wording = The wording is not recorded.

report-gap-below-both = { $gap } { $comparator ->
    [at-most] above
   *[other] below
} the requirement and { $gap-offer } { $comparator ->
    [at-most] above
   *[other] below
} the offer.
report-gap-below-requirement = { $gap } { $comparator ->
    [at-most] above the requirement.
    [exactly] off the requirement.
   *[other] below the requirement.
}
report-gap-below-offer = Breach of the offer: { $gap } { $comparator ->
    [at-most] above
   *[other] below
} what the supplier promised. The requirement is met, but the offer binds.
report-gap-below-offer-only = Breach of the offer: { $gap } { $comparator ->
    [at-most] above
   *[other] below
} what the supplier promised.
report-gap-better-requirement = { $gap } { $comparator ->
    [at-most] below
   *[other] above
} the requirement.
report-gap-better-offer = { $gap } { $comparator ->
    [at-most] below
   *[other] above
} the offer.
report-gap-overdue = { $count ->
    [one] The check is { $days } overdue.
   *[other] { $count } checks are overdue, the oldest by { $days }.
}
report-gap-expired = The document expired on { $date }.
report-gap-expires-early = The document expires on { $date }, before the contract’s current end.
report-gap-never = The requirement has not been checked yet.
report-gap-outside-period = The latest result is from { $date } and does not belong to the period.

report-chart-required = required { $value }
report-chart-offered = offered { $value }
report-chart-title-unit = { $title }, { $unit }
report-chart-percent = per cent
report-chart-yes = yes
report-chart-no = no
report-chart-missing = not verified
report-chart-alt = Line chart of { $count } checks. The first value was { $first } ({ $first-date }), the latest { $last } ({ $last-date }). Lowest { $lowest }, highest { $highest }.
report-chart-alt-required = Required { $value }.
report-chart-alt-offered = Offered { $value }.
report-chart-alt-missing = { $count ->
    [one] 1 check has not been made.
   *[other] { $count } checks have not been made.
}
report-chart-alt-marks = Row of { $count } checks, { $first-date } to { $last-date }: { $yes } yes, { $no } no, { $missing } not verified.

report-checks-due = Due
report-checks-on = Checked
report-checks-outcome = Outcome
report-checks-actual = Actual
report-checks-note = Note
report-checks-not-done = not done
report-checks-late = { $days } late
report-checks-unannounced = unannounced
report-checks-valid = valid to { $date }
report-checks-shown = shown: { $names }
report-checks-note-below = See below the table.
report-checks-note-of = Note { $date }:
report-checks-none = No checks have fallen due yet.
report-checks-none-period = No checks have fallen due in the period.
report-checks-earlier = { $count ->
    [one] 1 earlier check
   *[other] { $count } earlier checks
}: { $timing }.
report-checks-earlier-outcomes = Outcomes: { $outcomes }.
report-checks-on-time = { $count } in time
report-checks-too-late = { $count } late
report-checks-missed = { $count } not done

report-documents = Evidence
report-documents-none = none
report-document-expired = { $number } (expired)
report-sanction = Sanction
report-sanction-none = None agreed. The requirement is hard to enforce.
report-sanction-claimed = Claimed: { $amount }.
report-sanction-claimed-period = Claimed in the period: { $amount }.
report-note = Note

report-nonconformities = Nonconformities
report-nonconformities-none = No nonconformities are recorded.
report-nonconformities-none-period = No nonconformities were open in the period.
report-steps-none-period = No steps in the period
report-step-date = Date
report-step = Step
report-step-text = What
report-step-by = Who
report-step-deadline = Deadline { $date }.
report-step-amount = Amount { $amount }.
report-step-overdue = The deadline has passed
report-nonconformity-open = { $number }: { $title }. Open
report-nonconformity-quiet = { $number }: { $title }. Open, no enforcement documented for { $days }
report-nonconformity-closed = { $number }: { $title }. { $step } { $date }
report-lanes-alt = { $count ->
    [one] Timeline of 1 nonconformity.
   *[other] Timeline of { $count } nonconformities.
}
report-lanes-alt-open = { $number }: opened { $from }, still open.
report-lanes-alt-closed = { $number }: opened { $from }, ended { $to }.
report-lanes-newest = The figure shows the { $count } newest.
report-lane-opened = opened
report-lane-notice = notice sent
report-lane-deadline = deadline
report-lane-closed = ended
report-quarter = Q{ $quarter }
report-quarter-year = Q{ $quarter } { $year }

report-sanctions = Sanctions
report-sanctions-none = No sanctions have been claimed.
report-sanctions-none-period = No sanctions were claimed in the period.
report-sanctions-amount = Claimed
report-sanctions-case = Nonconformity
report-sanctions-sum = Total

report-next = Next checks
report-next-none = No checks are planned.
report-next-requirement = Requirement
report-next-basis = Basis
report-next-by-hand = added by hand
report-next-moved = moved by hand
report-next-nominal = { $basis } ({ $date } is a day off)

report-evidence = Evidence
report-evidence-none = No evidence is recorded.
report-evidence-number = No.
report-evidence-title = Document
report-evidence-class = Proof
report-evidence-received = Received
report-evidence-valid = Valid
report-evidence-expired = expired { $date }
report-evidence-class-third-party = Third party
report-evidence-class-equivalent = Equivalent proof
report-evidence-class-self-declaration = Self-declaration

report-notes = Notes
report-notes-contract = About the contract
report-notes-supplier = About { $name }
report-notes-earlier = From earlier checks
report-notes-date = Checked
report-fact-buyer = Contracting authority
