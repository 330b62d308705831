# Checks: answering in place, moving, adding, and what a value means.

## Answering
check-outcome = Outcome
check-actual = Actual value
check-answer = Answer
check-document = The document
check-question-missing = Is the requirement fulfilled?
check-save-next = Save and next
check-saved = { $title }: { $outcome }
check-failed = The answer was not saved
check-outcome-missing = Choose an outcome, or type a value that can be compared with the requirement.
check-ran-out = The document expired before the check. Is it valid all the same?
check-hint-quantity = Type the value, and the outcome is proposed.
check-hint-yes-no = Answer yes or no, or choose the outcome.
check-hint-document = Say whether the document is valid and for how long, or choose the outcome.
check-no-limit = The requirement has no limit, so there is nothing to compare the value with. Choose the outcome yourself.
check-means-fulfilled = The requirement is fulfilled.
check-means-partly = The requirement is partly fulfilled.
check-means-not-fulfilled = The requirement is not fulfilled.
check-means-not-verified = The check was not made, and never counts as fulfilled.
check-means-not-applicable = The requirement does not apply now, and is left out of the figures.
check-agreed = Agreed: { $sanction }.
check-nothing-agreed = No sanction is agreed, so the breach is hard to enforce.
check-own-choice = The value points to “{ $proposed }”, but you have chosen “{ $outcome }”. Your choice counts.

## Distance to requirement and offer. $distance has a unit, $offered has none.
check-gap-below = { $distance } below the requirement.
check-gap-above = { $distance } above the requirement.
check-gap-both-below = { $distance } below the requirement, { $offered } below the offer.
check-gap-both-above = { $distance } above the requirement, { $offered } above the offer.
check-gap-offer-below = Breach of the offer: { $distance } below.
check-gap-offer-above = Breach of the offer: { $distance } above.
check-gap-requirement-met = The requirement in the contract is met, but the offer is binding.
check-gap-no = The answer is no: the requirement is not fulfilled.
check-gap-document = Not valid: the requirement is not fulfilled.
check-gap-meets = Meets the requirement.
check-gap-meets-both = Meets both the requirement and the offer.
check-gap-margin-below = { $distance } below the limit.
check-gap-margin-above = { $distance } above the limit.

## Kontrollen
check-title = Check
check-correct-title = Correct the answer
check-due = due { $date }
check-due-late = { $late }, due { $date }
check-unannounced = unannounced
check-by-hand = added by hand
check-moved-mark = moved by hand
check-moved = Moved by hand: { $reason }
check-late = { $count }{"\u00A0"}{ $count ->
    [one] day
   *[other] days
} late
check-in-time = on time
check-valid-to = valid to { $date }
check-none-answered = No checks have been made yet.
check-correct = Correct the answer of { $date }
check-answer-now = Answer

## Oppfølging
check-list = Checks of the contract
check-requirement = Requirement
check-all-requirements = All requirements
check-open = Not answered
check-shown = Show
check-shown-open = Open
check-shown-done = Done
check-shown-all = All
check-show-all = Show all checks
check-overdue-word = overdue
check-coming-word = coming
check-answered-word = done
check-coverage = Made on time: { $part } of { $base }
check-planned-to = Planned until the contract ends on { $date }.
check-planned-open = The contract has no end date, so checks are planned 24 months ahead.
check-planned-options = { $count ->
    [one] If the option is exercised
   *[other] If { $count } options are exercised
}, { $months } more { $months ->
    [one] month is
   *[other] months are
} planned.
check-follows-dates = The checks follow the contract’s dates when these are changed.
check-none-open = No open checks
check-none-shown = No checks to show
check-none-said = Checks come from the rhythm of each requirement, or are added by hand.
check-none-requirements-said = Add requirements, and their checks are planned by themselves.
check-last = Last
check-never = not checked before
check-open-requirement = Show the requirement

## Flytte og legge til
check-move = Move …
check-move-title = Move the check
check-move-save = Move
check-move-said = The reason is kept in the history. A moved check stays where you put it.
check-move-reason-missing = Write why the check is moved.
check-move-failed = The check was not moved
check-moved-done = { $title }: moved to { $date }
check-new = New check
check-label = What it is about
check-added = New check on { $date }
check-add-failed = The check was not added

## What is odd about a result
result-doubt-against-value = The result does not agree with the value, which says otherwise about whether the requirement is fulfilled. If it is a mistake, record the check once more; the latest counts.
result-doubt-lapsed = The document was no longer valid when it was checked, but the requirement is recorded as fulfilled. If it is a mistake, record the check once more; the latest counts.
