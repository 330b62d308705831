# Supplier meetings: agenda, meeting mode, decisions.

## Words

meeting-side-buyer = Buyer
meeting-side-supplier = Supplier
agenda-kind-check = Checks
agenda-kind-nonconformity = Open nonconformities
agenda-kind-evidence = Documents
agenda-kind-decision = From the last meeting
agenda-kind-option-notice = Options
agenda-kind-own = Other
meeting-state-open = In progress
meeting-state-coming = Coming
meeting-state-held = Held

## Errors

error-meeting-ended = The meeting has been ended. Open it again to change what was said.
error-item-treated = The item has been treated and cannot be taken off the agenda. Undo the treatment first if it does not belong there.
error-field-held-on = Date
error-field-place = Place
error-field-participants = Participants
error-field-participants-name = Participant’s name
error-field-participants-role = Participant’s role
error-field-decisions = Decisions
error-field-decisions-text = Decision
error-field-internal-note = Internal note
error-field-internal-notes = Internal notes
error-field-nonconformity = Nonconformity
error-field-done-on = Carried out
error-field-contract-id = Contract or supplier
