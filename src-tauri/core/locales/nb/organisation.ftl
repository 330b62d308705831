# Opplysninger fra Enhetsregisteret.

registration-status-active = I Enhetsregisteret
registration-status-liquidation = Under avvikling
registration-status-forced-dissolution = Under tvangsavvikling eller tvangsoppløsning
registration-status-bankrupt = Konkurs
registration-status-deleted = Slettet
registration-status-withheld = Fjernet av juridiske årsaker
warning-supplier-deleted = Leverandøren { $value } er slettet i Enhetsregisteret. Avklar hvem som svarer for kontrakten nå.
    .short = Leverandør slettet
warning-supplier-bankrupt = Leverandøren { $value } er konkurs ifølge Enhetsregisteret. Avklar med boet om kontrakten blir oppfylt, og sikre kravene deres.
    .short = Leverandør konkurs
warning-supplier-winding-up = Leverandøren { $value } er under avvikling ifølge Enhetsregisteret. Avklar om kontrakten blir oppfylt.
    .short = Leverandør under avvikling
cli-command-unit = Les svar fra Enhetsregisteret og si hva de ville endret hos leverandørene
cli-unit-files = Svar i JSON fra Enhetsregisteret: én enhet, en liste eller en side av et søk
cli-unit-apply = Fyll inn hos leverandørene som har numrene, som én endring. Uten dette endres ingenting
cli-unit-new = Lag leverandører av enheter som ikke er i registeret. Bare sammen med --apply
organisation-change-changed = endres
organisation-change-new = ny
organisation-change-same = uendret
organisation-none = Ingen enheter i svaret.
organisation-sum = { $changed } endret, { $added } nye, { $same } uendret
organisation-since = { $status } fra { $date }
organisation-field-name = Navn
organisation-field-number = Organisasjonsnummer
organisation-field-address = Adresse
organisation-field-postal-code = Postnummer
organisation-field-city = Poststed
organisation-field-status = Status
file-kind-organisation = Svar fra Enhetsregisteret (JSON)
organisation-choose = Hent opplysninger fra fil
organisation-drop-here = Her kan du slippe svar fra Enhetsregisteret (JSON). Andre filer leses ikke her.
organisation-title = Opplysninger fra { $file }
organisation-chosen = { $count ->
    [one] { $count } valgt
   *[other] { $count } valgt
}
organisation-apply = Fyll inn
organisation-not-applied = Ingenting ble fylt inn
organisation-same = { $count ->
    [one] Én enhet er som før eller uten navn.
   *[other] { $count } enheter er som før eller uten navn.
}
organisation-becomes = blir
organisation-status = Enhetsregisteret
organisation-as-of = lest inn { $date }
