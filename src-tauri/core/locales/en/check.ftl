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
check-own-choice = The value speaks for “{ $proposed }”, but you have chosen “{ $outcome }”. Your choice counts.

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
