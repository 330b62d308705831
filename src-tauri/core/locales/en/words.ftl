# The glossary: one word for every choice, noun and unit. Key of a choice: <prefix>-<name>, as in src/domain.

## The three languages, each in its own

language-nb = Bokmål
language-nn = Nynorsk
language-en = English

## Contract

contract-kind-framework = Framework agreement
contract-kind-dynamic-purchasing = Dynamic purchasing system
contract-kind-single-purchase = Single purchase
contract-kind-works = Works contract
contract-kind-service = Service contract

contract-object-goods = Goods
contract-object-services = Services
contract-object-works = Works

contract-status-planned = Planned
contract-status-running = Running
contract-status-last-option-window = Last option deadline near
contract-status-expiring = Expires
contract-status-expired = Expired
contract-status-terminated = Ended early

option-decision-undecided = Not decided
option-decision-exercised = Exercised
option-decision-declined = Not exercised

## Procurement

criterion-price = Price
criterion-quality = Quality
criterion-environment = Environment
criterion-other = Other

climate-route-weighted-30 = Environment weighted at least 30%
climate-route-weighted-30-hint = Criteria that expressly concern climate and environment must together weigh at least 30%. Only sub-criteria that name the environment count.
climate-route-top-three = Order of priority with environment among the top three
climate-route-top-three-hint = Used where criteria are put in order of priority instead of weighted. Environment should then be among the top three.
climate-route-requirements-instead = Environmental requirements instead of an award criterion
climate-route-requirements-instead-hint = Environmental requirements in the specification replace the criterion. A written justification is required; for procurements begun before 1{"\u00A0"}July 2026 it must show that it is clear that the requirements give a better climate and environmental effect.
climate-route-criterion-and-requirements = Environment as award criterion, combined with environmental requirements
climate-route-criterion-and-requirements-hint = For procurements begun from 1{"\u00A0"}July 2026. Environment is both criterion and requirement. A written text about the requirements is required.
climate-route-below-thirty-with-requirements = Environment weighted below 30%, combined with environmental requirements (contested)
climate-route-below-thirty-with-requirements-hint = For procurements begun before 1{"\u00A0"}July 2026. The complaints board has accepted this in two cases, the directorate does not. A written justification is required.
climate-route-insignificant = Insignificant climate footprint and environmental load
climate-route-insignificant-hint = Both the climate footprint and the environmental load must be insignificant. A written justification is required.
climate-route-critical-interest = Exemption for health, safety or preparedness
climate-route-critical-interest-hint = For procurements begun from 1{"\u00A0"}July 2026. Cannot be combined with other exemptions. A written justification is required.
climate-route-national-minimum = Exemption for mandatory, standardised national minimum requirements
climate-route-national-minimum-hint = For procurements begun from 1{"\u00A0"}July 2026. Such minimum requirements must exist for what is bought. A written justification is required.
climate-route-not-covered = Not covered by the duty
climate-route-not-covered-hint = The duty does not apply to this procurement, for example because it began before 1{"\u00A0"}January 2024.

## Requirement

placement-qualification = Qualification requirement
placement-specification = Requirement specification
placement-award-criterion = Award criterion
placement-contract-clause = Contract clause

basis-contract = Agreed
basis-contract-hint = Applies because the contract says so.
basis-law = Law
basis-law-hint = All or part of the requirement follows from an act or regulation. That part applies whatever the contract says, and breaching it is a breach of law.

risk-low = Low
risk-medium = Medium
risk-high = High

measure-quantity = Number with a limit
measure-yes-no = Yes or no
measure-document = Valid document

comparator-at-least = at least
comparator-at-most = at most
comparator-exactly = exactly

sanction-none = No sanction agreed
sanction-per-breach = Agreed penalty per breach
sanction-per-day = Daily penalty
sanction-percentage = Price reduction
sanction-withheld-milestone = Milestone payment withheld
sanction-termination = Right to terminate

level-basis = Basic
level-advanced = Advanced
level-spearhead = Spearhead

kind-eco-labelled-service = Ecolabelled service
kind-eco-labelled-share = Share of ecolabelled products
kind-management-system = Environmental management system
kind-fossil-free-site = Fossil-free building site
kind-emission-free-site = Emission-free building site
kind-building-heat = Building heat and drying
kind-epd = Environmental product declaration (EPD) and climate footprint limit
kind-vehicles = Vehicles and transport
kind-return-scheme = Packaging return scheme
kind-recyclable-packaging = Recyclable packaging
kind-waste-sorting = Waste sorting on building sites
kind-food-waste = Food waste
kind-timber = Timber
kind-hazardous-substances = Hazardous substances
kind-reuse = Reuse, repair and lifetime
kind-deliveries = Fewer deliveries and single-use items
kind-site-plan = Environmental follow-up plan and climate account
kind-other = Other

## Follow-up

outcome-fulfilled = Fulfilled
outcome-partly = Partly fulfilled
outcome-not-fulfilled = Not fulfilled
outcome-not-verified = Not verified
outcome-not-applicable = Not applicable

requirement-state-fulfilled = Fulfilled
requirement-state-partly = Partly fulfilled
requirement-state-below-offer = Below offer
requirement-state-not-fulfilled = Not fulfilled
requirement-state-not-verified = Not verified
requirement-state-not-applicable = Not applicable

contract-state-breach = Breach
contract-state-partly = Partly fulfilled
contract-state-unknown = Not verified
contract-state-fulfilled = Fulfilled

judgement-meets = Meets requirement and offer
judgement-below-offer = Below offer
judgement-below-requirement = Below requirement
# Where less is better, a value that falls short lies above.
judgement-above-offer = Above offer
judgement-above-requirement = Above requirement

working-day-rule-next = To the next working day
working-day-rule-previous = To the previous working day

milepost-start = Start of the contract
milepost-start-of = the start of the contract
milepost-end = End of the contract
milepost-end-of = the end of the contract
milepost-option-notice = Option notice deadline
milepost-option-notice-of = the option notice deadline

due-overdue = Overdue
due-soon = Soon
due-expires = Expires

value-required = Required
value-offered = Offered
value-actual = Actual

## Evidence

evidence-class-third-party = Third-party licence or certificate
evidence-class-equivalent = Equivalent third-party proof
evidence-class-self-declaration = Self-declaration

## Nonconformity

step-opened = Opened
step-notice-sent = Notified
step-deadline-set = Deadline set
step-corrected = Corrected
step-verified = Verified
step-closed = Closed
step-sanctioned = Sanctioned
step-withdrawn = Withdrawn

## Nouns

noun-register = register
    .definite = the register
    .plural = registers
    .plural-definite = the registers
noun-contract = contract
    .definite = the contract
    .plural = contracts
    .plural-definite = the contracts
noun-supplier = supplier
    .definite = the supplier
    .plural = suppliers
    .plural-definite = the suppliers
noun-requirement = environmental requirement
    .definite = the environmental requirement
    .plural = environmental requirements
    .plural-definite = the environmental requirements
noun-kind = requirement kind
    .definite = the requirement kind
    .plural = requirement kinds
    .plural-definite = the requirement kinds
noun-library-requirement = library requirement
    .definite = the library requirement
    .plural = library requirements
    .plural-definite = the library requirements
noun-plan = follow-up plan
    .definite = the follow-up plan
    .plural = follow-up plans
    .plural-definite = the follow-up plans
noun-check = check
    .definite = the check
    .plural = checks
    .plural-definite = the checks
noun-outcome = outcome
    .definite = the outcome
    .plural = outcomes
    .plural-definite = the outcomes
noun-evidence = evidence
    .definite = the evidence
    .plural = documents
    .plural-definite = the documents
noun-nonconformity = nonconformity
    .definite = the nonconformity
    .plural = nonconformities
    .plural-definite = the nonconformities
noun-corrective-action = corrective action
    .definite = the corrective action
    .plural = corrective actions
    .plural-definite = the corrective actions
noun-meeting = supplier meeting
    .definite = the supplier meeting
    .plural = supplier meetings
    .plural-definite = the supplier meetings
noun-decision = decision
    .definite = the decision
    .plural = decisions
    .plural-definite = the decisions
noun-indicator = indicator
    .definite = the indicator
    .plural = indicators
    .plural-definite = the indicators
noun-measurement = measurement
    .definite = the measurement
    .plural = measurements
    .plural-definite = the measurements
noun-goal = goal
    .definite = the goal
    .plural = goals
    .plural-definite = the goals
noun-measure = measure
    .definite = the measure
    .plural = measures
    .plural-definite = the measures
noun-change = change
    .definite = the change
    .plural = changes
    .plural-definite = the changes
noun-option = option
    .definite = the option
    .plural = options
    .plural-definite = the options
noun-criterion = award criterion
    .definite = the award criterion
    .plural = award criteria
    .plural-definite = the award criteria
noun-notice = notice
    .definite = the notice
    .plural = notices
    .plural-definite = the notices
noun-report = report
    .definite = the report
    .plural = reports
    .plural-definite = the reports

## Units; those that are the same in all languages (%, kg, kWh, kg CO₂e/m³) have no key

unit-percentage-points = { $count ->
    [one] percentage point
   *[other] percentage points
}
unit-deliveries = { $count ->
    [one] delivery
   *[other] deliveries
}
unit-orders = { $count ->
    [one] order
   *[other] orders
}
unit-documents = { $count ->
    [one] document
   *[other] documents
}
unit-items = { $count ->
    [one] item
   *[other] items
}
unit-pieces = pcs
unit-kroner = NOK
unit-vehicles = { $count ->
    [one] vehicle
   *[other] vehicles
}
unit-trips = { $count ->
    [one] trip
   *[other] trips
}
unit-pickups = { $count ->
    [one] pick-up
   *[other] pick-ups
}
unit-measurements = { $count ->
    [one] measurement
   *[other] measurements
}
unit-hours = { $count ->
    [one] hour
   *[other] hours
}
unit-machine-hours = { $count ->
    [one] machine-hour
   *[other] machine-hours
}
unit-days = { $count ->
    [one] day
   *[other] days
}
unit-weeks = { $count ->
    [one] week
   *[other] weeks
}
unit-months = { $count ->
    [one] month
   *[other] months
}
unit-years = { $count ->
    [one] year
   *[other] years
}
unit-tonnes = { $count ->
    [one] tonne
   *[other] tonnes
}
unit-litres = { $count ->
    [one] litre
   *[other] litres
}
unit-grams-per-meal = g per meal
unit-kilograms-per-year = kg per year
unit-deliveries-per-year = { $count ->
    [one] delivery per year
   *[other] deliveries per year
}
unit-deliveries-per-week = { $count ->
    [one] delivery per week
   *[other] deliveries per week
}
unit-times-per-year = { $count ->
    [one] time per year
   *[other] times per year
}

## Warnings: what is wrong, and what follows. `.short` stands in tables.
## $requirement is the requirement's number and title, $value is named at each.

warning-no-sanction-agreed = { $requirement }: No sanction is agreed. That makes the requirement hard to enforce if it is breached. Agree on a sanction, or note why none is needed.
    .short = No sanction
warning-limit-missing = { $requirement }: The limit is missing. Without it, the checks have nothing to compare with. Fill in the limit.
    .short = Limit missing
warning-no-requirements = The contract has no environmental requirements, so there is nothing to follow up. Add requirements from the library or write your own.
    .short = No requirements
# $value: the route
warning-justification-missing = The justification is missing for “{ $value }”. The rule on climate and environment in §{"\u00A0"}7-9 demands it in writing. Write it down.
    .short = Justification missing
# $value: the route
warning-route-unavailable = “{ $value }” is not in the rules that applied when the procurement began. Check the starting date, or choose again how §{"\u00A0"}7-9 was followed.
    .short = Not in the rules
# $value: the weight, in percent
warning-weight-too-low = Environment weighs { $value } in all, but must weigh at least 30%. Check the weights, or choose again how §{"\u00A0"}7-9 was followed.
    .short = Environment weighted too low
warning-not-top-three = Environment is not among the top three criteria. Check the order, or choose again how §{"\u00A0"}7-9 was followed.
    .short = Environment not in the top three
# $value: the route
warning-contested-route = “{ $value }” is contested: the complaints board has accepted it in two cases, the directorate does not. Make sure that the justification is good.
    .short = Contested
# $value: the number
warning-wrong-organisation-number = The check digit of organisation number { $value } is wrong. The number is kept as it stands. Check it against the Brønnøysund registers.
    .short = Organisation number is wrong
# $value: the code
warning-wrong-cpv-check-digit = The check digit of CPV code { $value } is wrong. The code is kept as it stands. Check it against the list of codes.
    .short = CPV code is wrong
# $value: how many
warning-ended-with-open-checks = The contract has ended, but has checks without a result ({ $value }). Enter the results, or note that they were not verified.
    .short = Ended with open checks
warning-no-end-date = The contract has no end date. Checks are planned 24 months ahead. Fill in the date when it is known.
    .short = No end date
warning-no-follow-up-plan = { $requirement }: No follow-up plan, so the requirement never comes up for a check. Choose how often it shall be checked.
    .short = No follow-up plan
# $value: the deadline
warning-option-notice-passed = The deadline { $value } for giving notice of the option has passed, and no decision is entered. Enter what was decided.
    .short = Option deadline passed
# $value: the nonconformity's number, or its title
warning-no-enforcement-documented = Nothing shows that nonconformity { $value } has been followed up. A breach left alone can become an unlawful change of the contract. Take the next step and enter it.
    .short = No enforcement documented

due-group-overdue = Overdue
due-group-this-week = This week
due-group-next-30 = Next 30 days
due-group-later = Later

order-title = Contract
order-state = State
order-supplier = Supplier
order-manager = Manager
order-end = End
order-next-check = Next check
order-coverage = Coverage
order-value = Value
file-owner-evidence = document
file-owner-step = step
file-owner-agenda-item = agenda item
