# Files that are attached, and evidence: certificates, licences, EPDs, reports.

## Files
files = Files
files-attach = Attach a file
files-drop-here = or drop files here
files-let-go = Let go to attach
files-open = Open { $name }
files-save = Save a copy of { $name }
files-remove = Remove { $name }
files-taking = Copying { $name }
files-taking-of = Copying { $name } ({ $place } of { $count })
files-taken-of = { $done } of { $size }
files-refused = { $count ->
    [one] One file was not attached.
   *[other] { $count } files were not attached.
}
files-failed = No files were attached.
files-attached = { $count ->
    [one] Attached { $names }
   *[other] Attached { $count } files
}
files-removed = Removed { $name }
files-saved = Saved a copy: { $path }
files-unread = The files could not be shown

## Documents
evidence-kind-licence = Licence
evidence-kind-certificate = Certificate
evidence-kind-epd = Environmental product declaration (EPD)
evidence-kind-report = Report
evidence-kind-statistics = Statistics
evidence-kind-invoice = Invoice or weigh slip
evidence-kind-statement = Confirmation or statement
evidence-kind-safety-data-sheet = Safety data sheet
evidence-kind-photo = Photo
evidence-kind-other = Other
validity-lapsed = Lapsed
validity-lapsing = Lapsing
validity-not-yet = Not valid yet
validity-valid = Valid
validity-open = Without an end date
served-requirement = Requirement
served-contract = Contract
served-supplier = Supplier
evidence-order-validity = What is urgent
evidence-order-title = Title
evidence-order-issuer = Issuer
evidence-order-kind = Kind
evidence-order-valid-to = Valid to

## Evidence
nav-evidence = Evidence
contract-tab-evidence = Evidence
evidence-views = Selections of documents
evidence-view-all = All
evidence-view-act = Lapsed and lapsing
evidence-view-missing = Missing
evidence-new = New document
evidence-one = Document
evidence-edit = Edit the document
evidence-remove = Remove the document
evidence-kind = Kind
evidence-kind-any = All kinds
evidence-title = Title
evidence-number = Number
evidence-issuer = Issuer
evidence-class = Class of evidence
evidence-valid-from = Valid from
evidence-valid-to = Valid to
evidence-received = Received
evidence-notes = Notes
evidence-validity = Validity
evidence-serves = Serves
evidence-serves-chosen = What the document serves
evidence-serves-find = Find a requirement, contract or supplier
evidence-serves-hint = One document may serve several.
evidence-serves-remove = Take away { $name }
evidence-serves-missing = Choose at least one requirement, contract or supplier that the document serves.
evidence-number-unusual = The number has an unusual form. Check that it was copied correctly.
evidence-files = { $count ->
    [one] One file
   *[other] { $count } files
}
evidence-files-of = The files of { $title }
evidence-lapsed-on = Lapsed { $date }
evidence-lapsing-on = Lapses { $date }
evidence-not-yet-on = Valid from { $date }
evidence-valid-on = Valid to { $date }
evidence-replaced = Replaced, lapsed { $date }
evidence-never = No evidence
evidence-missing-proof = Shown by
evidence-missing-any = Valid document
evidence-missing-last = Last document
evidence-filter = Search the documents
evidence-filter-placeholder = Title, number, issuer
evidence-filter-clear = Clear the search
evidence-waiting = Fetching documents
evidence-list-failed = The documents could not be fetched
evidence-failed = The document could not be shown
evidence-not-saved = The document was not saved
evidence-added = Registered the document “{ $title }”
evidence-saved = Saved the document “{ $title }”
evidence-removed = Removed the document “{ $title }”
evidence-none = No documents yet
evidence-none-said = Drop a certificate, a licence or an EPD anywhere in the window, or register it yourself.
evidence-none-to-act = No document has lapsed or lapses soon
evidence-none-missing = No requirement lacks evidence
evidence-no-hits = No document fits the filter
evidence-sum-lapsed = lapsed
evidence-sum-lapsing = lapsing
evidence-sum-valid = valid
evidence-sum-missing = missing
error-field-serves = Serves

## Proposals from a document's text
document-unread-encrypted = The file is attached, but there is no text to read: it is protected by a password. Fill in the fields yourself.
document-unread-damaged = The file is attached, but there is no text to read: it is damaged or not a PDF. Fill in the fields yourself.
document-unread-no-text = The file is attached, but there is no text to read: it was probably scanned. Fill in the fields yourself.
document-unread-too-large = The file is attached, but it is too large for its text to be read. Fill in the fields yourself.
document-unread-too-slow = The file is attached, but its text could not be read in time. Fill in the fields yourself.
proposed-kind = Kind
proposed-number = Number
proposed-issuer = Issuer
proposed-valid-from = Valid from
proposed-valid-to = Valid to
evidence-proposals = Proposals from the document
evidence-proposals-said = Found in the text. Check them before you use them.
evidence-take-all = Use all
evidence-take = Use { $name }: { $value }
evidence-take-short = Use
evidence-taken = Used
evidence-nothing-proposed = Found neither a number nor dates in the text. Fill in the fields yourself.
evidence-shown = Evidence
evidence-show-existing = Choose a document
evidence-show-none = No document
evidence-show-files-said = The files are registered as a document for the requirement when you save. Fill in number and validity under Evidence.
check-shown-documents = Shown: { $names }
evidence-show-new = Register a new document
evidence-of-requirement = Evidence
evidence-of-requirement-none = No documents for this requirement.
evidence-of-supplier = Evidence
evidence-of-supplier-none = No documents for the supplier or its contracts.

## On paper
report-evidence-files = { $count ->
    [one] File: { $names }
   *[other] Files: { $names }
}
