# Filer som velges og lagres.
file-kind-picture = Bilde (PNG, JPEG)
file-kind-register = Kravspor-register
file-kind-notice = Kunngjøring (XML)
file-kind-report = PDF
report-contract-file = Miljøkrav { $contract } { $date }.pdf

change-add-contract = Ny kontrakt
change-read-notice = Lest inn fra kunngjøring
change-edit-contract = Endret kontrakt
change-remove-contract = Kontrakt til papirkurven
change-restore-contract = Kontrakt hentet fra papirkurven
change-add-requirements = Nye miljøkrav
change-edit-requirement = Endret miljøkrav
change-remove-requirement = Miljøkrav til papirkurven
change-record-result = Svart på kontroll
change-move-check = Flyttet kontroll
change-add-check = Ny kontroll
change-add-supplier = Ny leverandør
change-edit-supplier = Endret leverandør
change-remove-supplier = Leverandør til papirkurven
change-add-evidence = Ny dokumentasjon
change-open-nonconformity = Åpnet avvik
change-add-step = Nytt steg i avvik
change-edit-settings = Endret innstillinger
change-make-example = Laget eksempelregisteret
change-make-sample = Laget prøvekontrakt
change-extend-plans = Planlagt videre framover
