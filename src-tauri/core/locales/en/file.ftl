# Files that are chosen and saved.
file-kind-picture = Picture (PNG, JPEG)
file-kind-register = Kravspor register
file-kind-notice = Notice (XML)
file-kind-report = PDF
report-contract-file = Environmental requirements { $contract } { $date }.pdf

change-add-contract = New contract
change-read-notice = Read in from a notice
change-edit-contract = Edited contract
change-remove-contract = Contract to the bin
change-restore-contract = Contract out of the bin
change-add-requirements = New requirements
change-edit-requirement = Edited requirement
change-remove-requirement = Requirement to the bin
change-record-result = Answered check
change-move-check = Moved check
change-add-check = New check
change-add-supplier = New supplier
change-edit-supplier = Edited supplier
change-remove-supplier = Supplier to the bin
change-add-evidence = New evidence
change-open-nonconformity = Opened nonconformity
change-add-step = New step in nonconformity
change-edit-settings = Edited settings
change-make-example = Made the example register
change-make-sample = Made sample contract
change-extend-plans = Planned further ahead
