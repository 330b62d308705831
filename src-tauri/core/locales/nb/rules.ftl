# Words of the rules: deadlines, thresholds, and warnings and errors that only the rules know.

deadline-option-notice = Frist for å varsle om opsjon
deadline-end = Kontrakten slutter

threshold-scope = Anskaffelsesloven gjelder
threshold-national = Nasjonal terskelverdi
threshold-eea-municipal = EØS-terskelverdi, varer og tjenester, kommuner
threshold-eea-works = EØS-terskelverdi, bygg og anlegg
threshold-eea-state = EØS-terskelverdi, varer og tjenester, staten
threshold-eea-utilities = EØS-terskelverdi, varer og tjenester, forsyning

# $value: the milestone's name, or its date
warning-milestone-outside-term = { $requirement }: Milepælen «{ $value }» ligger utenfor kontraktsperioden. Det lages ingen kontroll for den. Flytt milepælen eller rett datoene.
    .short = Milepæl utenfor perioden
warning-route-missing = Det er ikke ført hvordan §{"\u00A0"}7-9 om klima og miljø er fulgt. Da kan det heller ikke dokumenteres. Velg det som gjelder.
    .short = §{"\u00A0"}7-9 ikke ført

error-option-notice-too-early = Varslingsfristen for opsjonen ligger før kontrakten starter. Da er fristen allerede ute. Endre antall dager eller datoene.
error-weights-and-ranks = Noen kriterier har vekt, og andre har plass i en prioritert rekkefølge. Da er det uklart hva som gjelder. Bruk det ene for alle.
error-supplier-twice = Leverandøren står to ganger i kontrakten. Fjern den ene.
error-main-supplier-twice = To leverandører er satt som hovedleverandør. Bare én kan være det. Velg hvem.
error-nonconformity-closed = Avviket er lukket eller trukket, så det kan ikke få flere steg. Åpne et nytt avvik hvis bruddet har gjentatt seg.
