# Opplysningar frå Einingsregisteret.

registration-status-active = I Einingsregisteret
registration-status-liquidation = Under avvikling
registration-status-forced-dissolution = Under tvangsavvikling eller tvangsoppløysing
registration-status-bankrupt = Konkurs
registration-status-deleted = Sletta
registration-status-withheld = Fjerna av juridiske årsaker
warning-supplier-deleted = Leverandøren { $value } er sletta i Einingsregisteret. Avklar kven som svarer for kontrakten no.
    .short = Leverandør sletta
warning-supplier-bankrupt = Leverandøren { $value } er konkurs ifølgje Einingsregisteret. Avklar med buet om kontrakten blir oppfylt, og sikre krava dykkar.
    .short = Leverandør konkurs
warning-supplier-winding-up = Leverandøren { $value } er under avvikling ifølgje Einingsregisteret. Avklar om kontrakten blir oppfylt.
    .short = Leverandør under avvikling
cli-command-unit = Les svar frå Einingsregisteret og sei kva dei ville endra hos leverandørane
cli-unit-files = Svar i JSON frå Einingsregisteret: éi eining, ei liste eller ei side av eit søk
cli-unit-apply = Fyll inn hos leverandørane som har numra, som éi endring. Utan dette blir ingenting endra
cli-unit-new = Lag leverandørar av einingar som ikkje er i registeret. Berre saman med --apply
organisation-change-changed = blir endra
organisation-change-new = ny
organisation-change-same = uendra
organisation-none = Ingen einingar i svaret.
organisation-sum = { $changed } endra, { $added } nye, { $same } uendra
organisation-since = { $status } frå { $date }
organisation-field-name = Namn
organisation-field-number = Organisasjonsnummer
organisation-field-address = Adresse
organisation-field-postal-code = Postnummer
organisation-field-city = Poststad
organisation-field-status = Status
file-kind-organisation = Svar frå Einingsregisteret (JSON)
organisation-choose = Hent opplysningar frå fil
organisation-drop-here = Her kan du sleppe svar frå Einingsregisteret (JSON). Andre filer blir ikkje lesne her.
organisation-title = Opplysningar frå { $file }
organisation-chosen = { $count ->
    [one] { $count } vald
   *[other] { $count } valde
}
organisation-apply = Fyll inn
organisation-not-applied = Ingenting vart fylt inn
organisation-same = { $count ->
    [one] Éi eining er som før eller utan namn.
   *[other] { $count } einingar er som før eller utan namn.
}
organisation-becomes = blir
organisation-status = Einingsregisteret
organisation-as-of = lese inn { $date }
