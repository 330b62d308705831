# Nonconformities: states, steps, board, list and forms.
nonconformity-state-not-notified = Notice not sent
nonconformity-state-notified = Notified, no deadline set
nonconformity-state-deadline-running = Deadline running
nonconformity-state-deadline-missed = Deadline missed
nonconformity-state-sanctioned = Sanctioned
nonconformity-state-corrected = Corrected, to be verified
nonconformity-state-verified = Verified, can be closed
nonconformity-state-closed = Closed
nonconformity-state-withdrawn = Withdrawn
nonconformity-view-open = Open
nonconformity-view-mine = Mine
nonconformity-view-quiet = No new step
nonconformity-view-deadline-soon = Deadline within 14 days
nonconformity-view-breach-of-law = Breach of law
nonconformity-view-closed = Closed
notice-gap-no-supplier = The contract has no supplier to write to.
notice-gap-no-address = The supplier has no address.
notice-gap-no-case-number = The contract has no case number.
notice-gap-no-clause = The clause of the requirement is not given.
notice-gap-nothing-found = It does not say what was found.
notice-gap-no-corrective-action = It does not say what the supplier must do.
notice-gap-no-deadline = No deadline is set.
notice-gap-no-sanction = No sanction was agreed.
notice-gap-no-organisation = The organisation's name is not set in the settings.

nav-nonconformities = Nonconformities
nav-nonconformities-count = { $count } open
nc-title = Nonconformities
nc-new = New nonconformity
nc-views = Selections
nc-shown-as = View
nc-as-list = List
nc-as-board = Board
nc-waiting = Fetching the nonconformities
nc-failed = The nonconformities could not be fetched
nc-one-waiting = Fetching the nonconformity
nc-one-failed = The nonconformity could not be fetched
nc-missing = The nonconformity no longer exists
nc-missing-said = It may be in the bin. Ctrl Z brings the latest back.
nc-none-ever = No nonconformities yet
nc-none-ever-said = A nonconformity is opened when a requirement is broken: from the answer to a check with the key A, or here. Notice, deadline and steps are kept with their dates.
nc-none-open = No open nonconformities
nc-none-view = No nonconformities in this selection
nc-show-open = Show all open
nc-column-title = Nonconformity
nc-column-state = State
nc-column-steps = Steps
nc-column-deadline = Deadline
nc-column-sanction = Sanction
nc-column-last = Last step
nc-column-last-long = Days since the last step
nc-next = Next: { $step }
nc-next-notice-sent = written notice
nc-next-deadline-set = deadline for correction
nc-next-corrected = correction
nc-next-verified = verification
nc-next-sanctioned = sanction
nc-next-closed = closing
nc-no-deadline = No deadline
nc-days = { $count } d
nc-days-over = { $count } d over
nc-days-since = { $count ->
    [0] today
   *[other] { $count } d ago
}
nc-quiet-words = { $count } days without a new step
nc-corrected-on = corrected { $date }
nc-imposed = { $amount } imposed
nc-steps-label = Steps taken: { $taken }. Next: { $next }
nc-steps-label-done = Steps taken: { $taken }
nc-legend-taken = taken
nc-legend-next = next
nc-legend-sanction = sanction
nc-legend-quiet = { $count ->
    [one] more than one day without a new step
   *[other] more than { $count } days without a new step
}
nc-law = Breach of law
nc-board-keys = Drag a card to a column to record the step that leads there. Arrow keys move between the cards. Enter opens the nonconformity. Space records the next step.
nc-drop-step = Drop for “{ $step }”
nc-board-empty = None here

nc-trail = The trail of the case
nc-trail-done-by = by { $who }
nc-step-due = by { $date }
nc-step-not-taken = not taken
nc-step-deadline = Deadline { $date }
nc-step-edit = Edit the step { $step }
nc-step-remove = Remove the step { $step }
nc-step-removed = The step was removed: { $step }
nc-step-saved = The step was saved: { $step }
nc-step-failed = The step was not saved
nc-step-new = Record a step
nc-step-change = Edit the step
nc-step-kind = Step
nc-step-save = Save step
nc-step-text = What was done
nc-step-text-reason = Reason
nc-step-on = Date
nc-step-by = By
nc-step-sets-deadline = Deadline for correction
nc-step-with-deadline-said = The deadline is saved as a step of its own together with the notice. May be blank.
nc-step-menu = Other steps
nc-close-why = The nonconformity is not verified. Say why it is closed.

nc-calc = How the amount is calculated
nc-calc-breaches = Number of breaches
nc-calc-from = From and including
nc-calc-to = To and including
nc-calc-working-days = Only working days count
nc-calc-working-days-said = Every day counts unless the contract says otherwise.
nc-calc-base = The amount the percentage is taken of
nc-calc-amount = Amount
nc-calc-amount-said = Blank: the calculated amount.
nc-calc-why = Why another amount
nc-calc-days = { $rate } × { $days ->
    [one] { $days } day
   *[other] { $days } days
} = { $amount }
nc-calc-working = { $rate } × { $days ->
    [one] { $days } working day
   *[other] { $days } working days
} = { $amount }
nc-calc-breach = { $rate } × { $count ->
    [one] { $count } breach
   *[other] { $count } breaches
} = { $amount }
nc-calc-share = { $percent } of { $base } = { $amount }
nc-calc-period = { $from } to { $to }, both included, from the day after the deadline
nc-calc-none = The sanction “{ $sanction }” has no amount to calculate. Say what is done.
nc-calc-lacks-amount = The requirement gives no rate. The amount can be written by hand.
nc-calc-lacks-days = Give from and to dates to calculate the amount.
nc-calc-lacks-base = Give the amount the percentage is taken of.
nc-calc-not-agreed = No sanction was agreed for this requirement. An amount can be written, but check the legal basis first.
nc-calc-changed = Set to { $amount } instead of { $calculated }: { $why }
nc-possible = Sanction as of today
nc-possible-corrected = Sanction until corrected
nc-imposed-sum = Sanction imposed

nc-open-title = Open a nonconformity
nc-open-save = Open nonconformity
nc-open-contract = Contract
nc-open-contract-choose = Choose a contract
nc-open-requirement = Requirement that is broken
nc-open-requirement-none = Not tied to a requirement
nc-open-found-on = Found on
nc-open-found = What was found
nc-open-action = What the supplier must do
nc-open-action-said = One action per line. Stands in the letter to the supplier.
nc-opened = The nonconformity was opened: { $title }
nc-open-failed = The nonconformity was not opened
nc-edit = Edit the nonconformity
nc-edited = The nonconformity was saved
nc-edit-failed = The nonconformity was not saved
nc-remove = Put the nonconformity in the bin
nc-removed = The nonconformity is in the bin: { $title }
nc-from-check = Open a nonconformity when the answer is saved
nc-from-check-said = It takes the requirement's name, the note and the day of the check.
nc-from-check-saved = Answered and nonconformity opened: { $title }
nc-about = About the nonconformity
nc-fact-contract = Contract
nc-fact-requirement = Requirement
nc-fact-supplier = Supplier
nc-fact-case = Case
nc-fact-responsible = Responsible
nc-fact-agreed = Agreed sanction
nc-fact-found = Found
nc-fact-action = To be done
nc-fact-documents = Documents
nc-quiet-note = No enforcement is documented for { $count } days. A nonconformity that is left alone may be seen as an unlawful change of the contract.
contract-tab-nonconformities = Nonconformities
settings-quiet-days = Days without a new step before a nonconformity counts as not enforced
settings-quiet-days-said = 1–365. Shown in My week, on the contract and in the reports.
error-field-quiet-days = Days without a new step
error-field-found-on = Found on
error-field-corrective-action = What the supplier must do
error-field-breaches = Number of breaches
error-field-base = The amount the percentage is taken of
error-field-changed-because = Why another amount
history-field-corrective-action = What the supplier must do
