# A contract’s requirements: the list, the side panel, the form, and what is taken from the library.
## Listen
requirement-list = Requirements of the contract
requirement-list-failed = The contract could not be fetched
requirement-waiting = Fetching the requirements
requirement-state = State
requirement-title-sanction = Requirement and sanction
requirement-development = Over time
requirement-development-words = Over time: { $words }
requirement-next = Next check
requirement-documents = { $count }{"\u00A0"}{ $count ->
    [one] document
   *[other] documents
}
requirement-count-word = requirements
requirement-new = New requirement
requirement-from-library = Add from library
requirement-none = No requirements yet
requirement-none-said = Take several at once from the library, or write the requirements as they stand in the contract.
requirement-warned-no-sanction-agreed = { $count } { $count ->
    [one] requirement
   *[other] requirements
} without an agreed sanction
requirement-warned-limit-missing = { $count } without a limit
requirement-warned-no-follow-up-plan = { $count } without a follow-up plan
requirement-warned-milestone-outside-term = { $count } with a milestone outside the term

## Ett krav
requirement-offered-binding = Offered, binding
requirement-actual-on = Actual { $date }
requirement-no-sanction = No sanction is agreed. A breach is then hard to enforce: agree on a sanction, or note why none is needed.
requirement-next-check = The requirement’s next check
requirement-more-open = { $count ->
    [one] One more open check
   *[other] { $count } more open checks
}
requirement-no-open = No open checks.
requirement-no-plan = No follow-up plan: the requirement never comes up for a check.
requirement-no-plan-short = No plan
requirement-no-plan-said = Without a rhythm no checks are made. Choose how often the requirement is to be checked.
requirement-history = History
requirement-agreed = Agreed
requirement-kind = Kind of requirement
requirement-origin = Taken from
requirement-library-version = Library version { $version }, { $level }
requirement-library-newer = The library has a newer version ({ $version }). The requirement here does not change by itself.
requirement-edit = Edit the requirement
requirement-remove = Delete the requirement
requirement-removed = Deleted: { $title }

## Skjemaet
requirement-new-title = New requirement
requirement-edit-title = Edit { $number }
requirement-added = New requirement: { $title }
requirement-added-many = { $count ->
    [one] One requirement added
   *[other] { $count } requirements added
}
requirement-edited = Saved: { $title }
requirement-failed = The requirement was not saved
requirement-failed-many = The requirements were not saved
requirement-library-instead = If the requirement is in the library, wording, question and rhythm come with it.
requirement-part-what = The requirement
requirement-part-target = What is compared
requirement-part-sanction = What follows from a breach
requirement-part-follow-up = Follow-up
requirement-wording-said = As it stands in the contract.
requirement-question-said = What is answered in each check.
requirement-comparator = The limit is
requirement-limit = Required (limit)
requirement-limit-side = Required, { $side }
requirement-limit-asked = Write the limit. Without it the checks have nothing to compare with.
requirement-limit-asked-again = The limit is blank. Write it, or add once more to save without it.
requirement-limit-given = Required: { $limit }, given by the library.
requirement-offered-field = Offered by the supplier
requirement-offer-binds = The offer is better than the requirement and is binding: { $offered }.
requirement-offer-not-better = The offer is not better than the requirement, so the requirement counts.
requirement-sanction-field = Agreed sanction
requirement-sanction-text = Clause and what else is agreed
requirement-amount-day = Amount per day
requirement-risk-said = How hard the environment is hit if the requirement is not kept.
requirement-risk-proposes = Proposed at this risk: { $rhythm }. Use it
requirement-responsible-else = Blank: { $manager }, the contract manager.
requirement-responsible-none = Blank: the contract manager.

## Rytmer
requirement-add-plan = Add rhythm
requirement-remove-plan = Remove the rhythm “{ $plan }”
requirement-plan-type = Rhythm
requirement-plan-every = Fixed, every N months
requirement-plan-after-last = Some time after the last check
requirement-plan-milestones = On milestones
requirement-plan-before-expiry = Before the document expires
requirement-plan-months = Number of months
requirement-plan-days = Days before
requirement-plan-anchor = Counted from
requirement-season-from = Season from
requirement-season-to = Season to
requirement-season-all = All year
requirement-unannounced = Unannounced: the supplier is not told beforehand
requirement-add-milestone = Add milestone
requirement-remove-milestone = Remove the milestone “{ $milestone }”
requirement-milestone-when = When
requirement-milestone-date = On a date
requirement-milestone-start-before = Before the contract’s start
requirement-milestone-start-after = After the contract’s start
requirement-milestone-end-before = Before the contract’s end
requirement-milestone-end-after = After the contract’s end
requirement-milestone-option-notice-before = Before the option’s notice deadline
requirement-milestone-option-notice-after = After the option’s notice deadline
requirement-plans-now = Follow-up: { $plans }

## From the library
requirement-library-title = Add requirements from the library
requirement-library-to = To: { $contract }. The contract gets its own copy, which does not change when the library is updated.
requirement-pick = Add to the contract
requirement-kind-known = in the contract already
requirement-picked = { $count } chosen
requirement-picked-no-sanction = { $count } without an agreed sanction
requirement-picked-no-limit = { $count } without a limit
requirement-picked-blanks = { $count ->
    [one] one blank in the wording is not filled
   *[other] { $count } blanks in the wording are not filled
}
requirement-add-none = Add
requirement-add-count = Add { $count } { $count ->
    [one] requirement
   *[other] requirements
}
