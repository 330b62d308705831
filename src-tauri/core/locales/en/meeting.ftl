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
error-field-earlier = Earlier decision
error-field-earlier-text = Earlier decision
error-field-internal-note = Internal note
error-field-internal-notes = Internal notes
error-field-nonconformity = Nonconformity
error-field-done-on = Carried out
error-field-contract-id = Contract or supplier

## Screens

nav-meetings = Supplier meetings
agenda-one-check = Check
agenda-one-nonconformity = Nonconformity
agenda-one-evidence = Document
agenda-one-decision = Earlier decision
agenda-one-option-notice = Option
agenda-one-own = Item
agenda-one-contract = Contract
meeting-title = Supplier meeting
meeting-title-with = Supplier meeting with { $name }
meeting-crumbs = Where you are
meeting-none = No meetings yet
meeting-none-here = No meetings here yet
meeting-none-said = Prepare a meeting, and its agenda is filled with checks that are overdue or near, open nonconformities, documents that expire, and what was decided last time.
meeting-list-waiting = Reading the meetings
meeting-list-failed = The meetings could not be read
meeting-waiting = Reading the meeting
meeting-failed = The meeting could not be read
meeting-missing = There is no such meeting
meeting-missing-said = It may have been removed. Undo with Ctrl Z, or go to the list.
meeting-to-list = To the supplier meetings
meeting-prepare = Prepare meeting
meeting-prepare-do = Make agenda
meeting-prepared = The meeting is prepared
meeting-edit = Edit the meeting
meeting-saved = The meeting is saved
meeting-save-failed = The meeting was not saved
meeting-remove = Remove
meeting-removed = The meeting is removed
meeting-reopen = Open again
meeting-start = Start the meeting
meeting-go-on = Go on with the meeting
meeting-about-placeholder = Type a part of the name
meeting-about-found = Contracts and suppliers
meeting-about-contract = Contract
meeting-about-supplier = Supplier
meeting-place-placeholder = Town hall, 9–10 a.m.
meeting-participant-add = Add participant
meeting-participant-name = Name, participant { $number }
meeting-participant-role = Role, participant { $number }
meeting-participant-side = For whom, participant { $number }
meeting-participant-remove = Remove participant: { $name }
meeting-participant-nameless = A participant has no name. Type it, or remove the row.
meeting-person-role = { $name } ({ $role })
meeting-notes = To the minutes, of the meeting as a whole
meeting-internal-notes = Internal notes
meeting-internal-said = Never part of the minutes.
meeting-open-decisions = Decided and not carried out
meeting-decided-on = decided { $date }
meeting-decided-in = Decided in
meeting-decision-complete = Carried out
meeting-decision-complete-named = Carried out: { $decision }
meeting-decision-done = The decision is carried out
meeting-done-on = carried out { $date }
meeting-no-deadline = no deadline
meeting-agenda = Agenda
meeting-option = Option: use or not
meeting-treated = treated
meeting-begun = begun
meeting-on-due = due { $date }
meeting-on-deadline = deadline { $date }
meeting-on-to = until { $date }
meeting-on-notice = give notice by { $date }
meeting-refresh = Fetch new items
meeting-add-item = Add item
meeting-add-item-title = What the item is about
meeting-item-removed = The item is off the agenda
meeting-item-saved = Saved: { $title }
meeting-item-failed = The item was not saved
meeting-not-kept = What you type is not being kept just now
meeting-restored = Here is what you typed last. It is kept, but not saved.
meeting-forget = Discard
meeting-move-up = Move the item up
meeting-move-down = Move the item down
meeting-remove-item = Take the item off the agenda
meeting-remove-treated = The item has been treated and stays
meeting-note = Note to the minutes
meeting-responsible = Responsible
meeting-decision-add = More decisions
meeting-earlier-change = Change the decision
meeting-earlier-keep = Leave it as it is
meeting-decision-missing = Type what was decided, or clear responsible and deadline.
meeting-numbered = { $name } { $number }
meeting-breach = Open a nonconformity
meeting-breach-opened = Nonconformity { $number } is open
meeting-carried-out = Was it carried out?
meeting-carried-out-yes = Carried out
meeting-carried-out-no = Not carried out
meeting-internal-switch = Show internal notes
meeting-internal-shown = Internal notes are shown
meeting-internal-hidden = Internal notes are hidden
meeting-pause = Pause
meeting-pause-said = Leave the meeting and go on later
meeting-end = End and make minutes
meeting-empty = No items
meeting-empty-said = Nothing is overdue or near. Add an item, or fetch new ones.
meeting-previous = Previous
meeting-save-next = Save and next
meeting-hint-value = value
meeting-hint-note = note
meeting-hint-decision = decision
meeting-hint-item = item
week-decisions = Decided in meetings
contract-tab-meetings = Meetings
supplier-meetings = Supplier meetings
meeting-count = { $count }{"\u00A0"}{ $count ->
    [one] meeting
   *[other] meetings
}
meeting-count-items = { $count }{"\u00A0"}{ $count ->
    [one] item
   *[other] items
}
meeting-count-decisions = { $count }{"\u00A0"}{ $count ->
    [one] decision
   *[other] decisions
}
meeting-count-open = { $count ->
    [one] 1 open
   *[other] { $count } open
}
meeting-treated-of = { $treated } of { $count } treated
meeting-item-of = { $kind } { $number } of { $count }
meeting-refreshed = { $count ->
    [0] The agenda has all that is overdue or near
    [one] 1 item is added
   *[other] { $count } items are added
}

## The minutes

minutes-title = Minutes of supplier meeting
minutes-hint = Participants, what was found, decisions with responsible and deadline, open points and signatures.
minutes-of = Minutes of supplier meeting { $date }
minutes-time = Date
minutes-place = Place
minutes-meeting = Meeting
minutes-present = Present
minutes-for = For
minutes-found = The requirements that were reviewed
minutes-outcome = Result
minutes-offered = offered { $value }
minutes-others = Other items
minutes-carried-out = Carried out { $date }.
minutes-not-carried-out = Not carried out.
minutes-decided = What was decided
minutes-decided-none = Nothing was decided that must be followed up.
minutes-decided-on = decided { $date }
minutes-number = No.
minutes-opened = Nonconformities that were opened
minutes-open = Open points for the next meeting
minutes-point = Point
minutes-not-reached = Not reached in the meeting
minutes-notes = About the meeting
minutes-remarks = Remarks on the minutes are sent to { $name }.
minutes-place-date = Place and date
minutes-signature = Signature
minutes-for-party = for { $party }
minutes-file = Minutes { $about } { $date }.pdf
minutes-save = Save as PDF
minutes-saved = The minutes are saved: { $path }
minutes-open-file = Open
minutes-language = Language of the minutes
minutes-failed = The minutes were not made
minutes-section = Minutes
minutes-said = Internal notes are never part of them.
cli-command-meetings = Show all supplier meetings
cli-command-report-minutes = Minutes of one supplier meeting
cli-meeting-id = The key of the meeting, as «meetings» shows it
cli-value-meeting = MEETING
cli-column-treated = Treated
cli-column-open-decisions = Open decisions
cli-column-meeting-id = Meeting
minutes-requirement = Requirement
minutes-choose = Choose a meeting that was held

## Keys and history

meeting-ended = The meeting is ended
meeting-head-name = Name
meeting-head-role = Role
meeting-head-side = For
keys-meeting = In meetings
meeting-key-value = Type the value
meeting-key-note = Type a note
meeting-key-decision = Type a decision
meeting-key-item = Next and previous item
meeting-key-move = Move the item
meeting-key-out = Out of the field
history-noun-meeting = Supplier meeting
history-noun-participant = Participant
history-noun-agenda-item = Item
history-noun-decision = Decision
history-field-held-on = Date
history-field-place = Place
history-field-ended = Ended
history-field-internal-notes = Internal notes
history-field-internal-note = Internal note
history-field-side = For
history-field-role = Role
history-field-treated = Treated
history-field-done-on = Carried out
