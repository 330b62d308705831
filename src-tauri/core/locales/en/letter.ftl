# Letter to the supplier about a nonconformity, and the nonconformity report.
report-notice = Notice of nonconformity
report-notice-hint = Letter to the supplier about one nonconformity: what was found, what is demanded, the deadline and the agreed sanction.
report-nonconformity = Nonconformity report
report-nonconformity-hint = Everything about one nonconformity: facts, steps, amounts and documents.
report-nonconformity-title = Nonconformity { $title }
report-nonconformity-document = Document
report-nonconformity-document-of = Belongs to
letter-file = Notice of nonconformity { $number } { $date }.pdf
report-nonconformity-file = Nonconformity { $number } { $date }.pdf
letter-attention = Att: { $name }
letter-date = Date
letter-case = Our case
letter-contract = Contract
letter-number = Nonconformity
letter-handled-by = Handled by
letter-title = Notice of nonconformity: { $title }
letter-about-signed = { $title }, contract of { $date }
letter-we = We
letter-opening = { $who ->
    [We] We hereby give
   *[other] { $who } hereby gives
} notice of a nonconformity with the contract.
letter-opening-requirement = { $who ->
    [We] We hereby give
   *[other] { $who } hereby gives
} notice of a breach of the contract’s requirement “{ $requirement }”.
letter-law = The requirement also follows from law, so the breach is also a breach of law.
letter-found = What we have found
letter-demand = Requirement
letter-demand-clause = { $wording }. The contract, { $clause }.
letter-required = Required value
letter-offered = Offered
letter-actual = Measured
letter-finding = Found
letter-checked = Checked
letter-checked-on = { $date }
letter-checked-on-by = { $date } by { $name }
letter-registered = Registered
letter-documents = Documents
letter-demanded = What you must do
letter-correct-by = The matter must be corrected by { $date }.
letter-deadline-passed = The deadline was { $date }, and the matter is not corrected.
letter-action-number = No.
letter-action = Action
letter-deadline = Deadline
letter-follows = What happens if this is not corrected
letter-agreed-none = The contract has no sanction of its own for this requirement.
letter-agreed-unsized = The contract gives a right to this sanction: { $sanction }.
letter-agreed-per-breach = The contract gives a right to a fixed amount of { $amount } for each breach.
letter-agreed-per-day = The contract gives a right to a daily fine of { $amount }.
letter-agreed-percentage = The contract gives a right to a price reduction of { $percent }.
letter-agreed-withheld-milestone = The contract gives a right to withhold the payment at the milestone until the requirement is fulfilled.
letter-agreed-termination = The contract gives a right to terminate.
letter-agreed-more = { $said } ({ $more }).
letter-fine-after = We claim the fine for every day after { $date } until the matter is corrected. Every day counts unless the contract says otherwise.
letter-fine = The fine runs for every day until the matter is corrected. Every day counts unless the contract says otherwise.
letter-so-far = Up to and including { $date } this comes to
letter-reserve = We reserve the right to use other remedies under the contract and the law.
letter-disagree = If you disagree with what we have found, you must answer in writing by { $date }.
letter-regards = Yours sincerely
letter-manager = contract manager
letter-attachments = Attachments: { $files }

nc-letter = Letter to the supplier
nc-letter-make = Make the letter
nc-letter-preview = See the letter first
nc-letter-said = The letter is saved as a PDF on the step “Notified” with today's date. Send it yourself, for example from the archive system.
nc-letter-deadline = Deadline for correction
nc-letter-deadline-said = The deadline that is set, { $date }, holds if the field is blank.
nc-letter-language = Language of the letter
nc-letter-second = Also signed by
nc-letter-second-said = The name stands beside yours in the letter. Leave it blank if you sign alone.
nc-letter-lacks = The letter lacks this, and does not say it:
nc-letter-made = The letter is made, and the nonconformity is notified
nc-letter-failed = The letter was not made
nc-report = Nonconformity report (PDF)
nc-report-saved = The nonconformity report was saved: { $path }
cli-command-report-notice = Letter to the supplier about one nonconformity
cli-command-report-nonconformity = Report on one nonconformity
cli-value-nonconformity = NONCONFORMITY
cli-nonconformity-id = The key of the nonconformity or its number, for example A-2026-03
