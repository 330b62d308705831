# Filer som blir valde og lagra.
file-kind-picture = Bilete (PNG, JPEG)
file-kind-register = Kravspor-register
file-kind-notice = Kunngjering (XML)
file-kind-report = PDF
report-contract-file = Miljøkrav { $contract } { $date }.pdf

change-add-contract = Ny kontrakt
change-read-notice = Lesen inn frå kunngjering
change-edit-contract = Endra kontrakt
change-remove-contract = Kontrakt til papirkorga
change-restore-contract = Kontrakt henta frå papirkorga
change-add-requirements = Nye miljøkrav
change-edit-requirement = Endra miljøkrav
change-remove-requirement = Miljøkrav til papirkorga
change-record-result = Svara på kontroll
change-move-check = Flytta kontroll
change-add-check = Ny kontroll
change-add-supplier = Ny leverandør
change-edit-supplier = Endra leverandør
change-remove-supplier = Leverandør til papirkorga
change-add-evidence = Ny dokumentasjon
change-open-nonconformity = Opna avvik
change-add-step = Nytt steg i avvik
change-edit-settings = Endra innstillingar
change-make-example = Laga eksempelregisteret
change-make-sample = Laga prøvekontrakt
change-extend-plans = Planlagt vidare framover
