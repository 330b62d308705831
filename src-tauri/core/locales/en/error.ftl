# What happened, what it means and what to do, for every code in src/error.rs, whose docs name the values.
# Numbers come in as text, shown in the language's way.

error-in-field = Field “{ $field }”: { $sentence }

error-required = It is blank. Nothing can be saved without it. Fill it in and save again.
error-too-long = The text is too long. There is room for { $max } characters. Shorten it.
error-invalid-date = This date does not exist. Write it as 21.11.2026 or 2026-11-21.
error-date-out-of-range = The date is outside the years 1900–2200, so the year is probably mistyped. Correct it.
error-end-before-start = The end is before the start, so no checks can be planned. Correct one of the two dates.
error-option-notice-too-late = The notice deadline is after the end of the term that the option would extend, so it could not be exercised in time. Change the deadline or the dates.
error-options-overlap = The options are decided out of turn, or their periods overlap. An option can only be exercised once the one before it is. Correct the order or the decisions.
error-weights-sum = The weights add up to { $sum }%. They must add up to 100%. Correct the weights, or use an order of priority without weights.
error-weight-range = A weight must be from 0 to 100%. Correct the number.
error-rank-twice = Two criteria have the same place in the order of priority, so it is unclear which comes first. Give each its own place.
error-invalid-number = This is not a number that can be kept. Write digits only, with a point before the decimals, for example 1234.5.
error-ambiguous-number = “{ $value }” may be thousands as well as decimals. Write thousands without a point, such as 1000, and decimals with another number of digits than three, such as 1.0.
error-negative-amount = The amount is negative. Here it must be zero or more. Correct the amount.
error-invalid-organisation-number = An organisation number has nine digits. Write all nine, or leave the field blank until you have the number.
error-invalid-cpv = A CPV code has eight digits, and may have a hyphen and a check digit after them, for example 33760000-5. Correct the code.
error-invalid-cadence = The rhythm must be from 1 to 120 months, or the checks cannot be planned. Choose a number in that range.
error-result-in-future = The result is dated in the future. A check cannot have been made on a day still to come. Write the day it was made.
error-limit-missing = The requirement is a number, but its limit is missing, so checks have nothing to compare with. Write the limit, or choose yes or no.
error-unknown-choice = “{ $value }” is not among the choices here. Nothing was changed. Choose one that exists.
error-not-found = { $noun ->
    [contract] The contract
    [supplier] The supplier
    [requirement] The environmental requirement
    [plan] The follow-up plan
    [check] The check
    [result] The result
    [evidence] The document
    [nonconformity] The nonconformity
    [step] The step
    [option] The option
    [criterion] The award criterion
    [backup] The backup
    [change] The change
    [file] The file
    [meeting] The supplier meeting
    [agenda-item] The agenda item
    [decision] The decision
   *[other] What you asked for
} is not in the register ({ $id }). It may have been deleted or mistyped. Search for it again.
error-nothing-to-undo = There is nothing to undo.
error-nothing-to-redo = There is nothing to redo.
error-undo-conflict = The change cannot be undone, because something done later builds on it. Nothing was changed. Undo what came after it first.
error-redo-conflict = The change cannot be done again, because something it builds on has changed since it was undone. Nothing was changed. Enter it anew by hand.
error-step-out-of-order = The step is dated before the step it builds on, which would make the history wrong. Correct the date.
error-file-missing = The file { $path } was not found. It may have been moved or deleted, or lie on a disk that is not connected. Check the place and try again.
error-folder-missing = The folder { $path } was not found, so no file can be made there. Check the name, or make the folder first.
error-folder-read-only = No file can be made in the folder { $path }, because it is write-protected or you lack access. Nothing was written. Choose another folder, or get write access.
error-file-exists = There already is a file at { $path }. It was not overwritten. Choose another name.
error-file-unreadable = The file { $path } could not be read or written ({ $reason }). Check that you have access and that no other program is using it.
error-file-forbidden = You have no access to read the file { $path }. The file was not changed. Ask whoever owns it for access, or choose another file.
error-not-a-file = { $path } is not an ordinary file but a folder, a device or a connection between programs. It cannot be read. Choose a file.
error-file-too-large = The file is too large. Files up to { $max } can be read. Choose a smaller one.
error-register-empty = The file { $path } is completely empty, so it holds no register. Fetch a backup, or make a new register under another name.
error-not-a-register = The file { $path } cannot be opened. Either it is not a register, or the key is wrong. The file was not changed. Choose the right file, or try another key.
error-register-damaged = The register { $path } is damaged, perhaps because copying it was cut short. The file was not changed. Keep it, and fetch a backup.
error-register-newer = The register was written by a newer version of Kravspor (format { $version }, this one knows { $known }). So that nothing is lost, it was not opened. Update Kravspor and try again.
error-register-busy = The register { $path } is open in another program or window. Two cannot write at once. Close the other and try again.
error-register-read-only = The register { $path } can only be read, because the folder it lies in, or the file itself, is write-protected. Nothing was saved. Get write access to the folder, or copy the register to a folder you can write to.
error-register-unsettled = The register { $path } lies in a write-protected folder and is not closed: somebody has it open, or a program was cut off. Not all of it can be read from here. Close it where it is open, or copy it with the files beside it (-wal) to a folder you can write to.
error-disk-full = The disk is full, so the change was not saved. What was saved before is safe. Free some space and save again.
error-storage = The register answered something unexpected ({ $reason }). The change was not saved; what was saved before is safe. Close the register, open it again and retry.
error-notice-damaged = The notice is damaged: its XML breaks at line { $line }, column { $column }. Nothing was read in. Download the file from Doffin again.
error-notice-not-eforms = The file is XML, but not an eForms notice (it begins with “{ $root }”). Nothing was read in. Choose the XML file that the notice was published with on Doffin.
error-notice-unsafe = The file holds a document type declaration. These can be used to attack and are not in real notices, so it was not read in. Download the notice from Doffin again.
error-notice-too-complex = The file holds more than any notice does: { $part ->
    [depth] elements inside each other in more than { $max } levels
    [attributes] more than { $max } attributes of one element
    [namespaces] more than { $max } namespaces
    [lots] more than { $max } lots
    [cpv] more than { $max } CPV codes
    [winners] more than { $max } suppliers and contracts
   *[elements] more than { $max } elements
}. Nothing was read in. Check that it is the right file.
error-notice-encoding = The file is written in the encoding { $encoding }, which is not read. Nothing was read in. Download the notice from Doffin again, or save the file as UTF-8.
error-report = The report could not be made ({ $reason }). The register was not changed. Try again, or choose a smaller selection.
error-invalid-image = The picture cannot be printed. It must be a PNG or JPEG. Choose another picture, or save it again as PNG.
error-example-only = This is the example register, so it cannot be done here. Open your own register, or make a new one.
error-size-range = The number must be from { $min } to { $max }. Choose a number in that range.

## Names of fields, as they are named in drafts with a hyphen for an underscore

error-field-title = Title
error-field-name = Name
error-field-case-number = Case number
error-field-contract-number = Contract number
error-field-kind = Kind
error-field-object = What is bought
error-field-cpv = CPV codes
error-field-estimated-value = Estimated value
error-field-department = Department
error-field-owner = Contract owner
error-field-manager = Contract manager
error-field-suppliers = Suppliers
error-field-supplier = Supplier
error-field-main = Main supplier
error-field-signed = Signed
error-field-start = Start date
error-field-end = End date
error-field-terminated = Ended early
error-field-options = Options
error-field-options-months = Option length
error-field-notice-days = Notice period
error-field-decision = Decision
error-field-decided-on = Decided on
error-field-procurement = Procurement
error-field-started = Procurement began
error-field-awarded = Awarded
error-field-criteria = Award criteria
error-field-weight = Weight
error-field-rank = Place in the order
error-field-management-system-required = Management system required
error-field-climate-route = Climate and environment under §{"\u00A0"}7-9
error-field-justification = Justification
error-field-notice = Notice
error-field-notes = Notes
error-field-note = Note
error-field-organisation-number = Organisation number
error-field-address = Address
error-field-postal-code = Postal code
error-field-city = City
error-field-contact = Contact person
error-field-email = E-mail
error-field-phone = Telephone
error-field-wording = Wording
error-field-question = Check question
error-field-placement = Where it stands
error-field-basis = Basis
error-field-clause = Clause
error-field-target = Target
error-field-measure = Measured as
error-field-comparator = At least or at most
error-field-required = Required
error-field-offered = Offered
error-field-actual = Actual
error-field-unit = Unit
error-field-sanction = Sanction
error-field-amount = Amount
error-field-percent = Percentage
error-field-text = Text
error-field-risk = Risk
error-field-responsible = Responsible
error-field-library = Library requirement
error-field-level = Level
error-field-plans = Follow-up plan
error-field-cadence = Rhythm
error-field-months = Months
error-field-anchor = Counted from
error-field-season = Season
error-field-from = From
error-field-to = To
error-field-milestones = Milestones
error-field-label = Milestone name
error-field-on = Date
error-field-date = Date
error-field-days = Days
error-field-due = Due date
error-field-reason = Reason
error-field-outcome = Outcome
error-field-checked-on = Checked on
error-field-valid-from = Valid from
error-field-valid-to = Valid until
error-field-received = Received
error-field-number = Number
error-field-issuer = Issuer
error-field-class = Class of proof
error-field-requirements = Requirements
error-field-deadline = Deadline
error-field-by = By
error-field-organisation = Organisation
error-field-logo = Logo
error-field-language = Language

error-check-answered = The check has already been answered and cannot be moved. Correct the result instead.
error-no-register = No register is open. Open the example register or your own first.
error-field-buyer = Contracting authority
error-file-changed = The file { $path } changed while it was being copied. Nothing has been saved. Wait until it has been written, and try again.
error-cancelled = Cancelled. Nothing has been saved.
error-file-content-lost = The content of { $name } is no longer where it was stored, or it has been changed. Fetch the file from a backup, or attach it again.
error-file-not-opened = { $name } may be a program and is not opened from here. Save a copy if you are sure what it is.
error-field-files = Files
error-period-backwards = The period ends before it begins. Correct one of the two dates.
error-period-outside = The contract did not run in the period (it ran { $value }), and nothing happened then. Choose another period.
error-folder-given = { $path } is a folder. Only single files can be attached. Open the folder and choose the files in it.
error-step-in-future = The step is dated after today. Record it when it is done, or correct the date.
error-step-not-yet = The nonconformity is not recorded as corrected. Record the correction before it is verified.
