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
