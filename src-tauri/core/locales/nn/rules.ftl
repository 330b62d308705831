# Words of the rules: deadlines, thresholds, and warnings and errors that only the rules know.

deadline-option-notice = Frist for å varsle om opsjon
deadline-end = Kontrakten sluttar

threshold-scope = Anskaffingslova gjeld
threshold-national = Nasjonal terskelverdi
threshold-eea-municipal = EØS-terskelverdi, varer og tenester, kommunar
threshold-eea-works = EØS-terskelverdi, bygg og anlegg
threshold-eea-state = EØS-terskelverdi, varer og tenester, staten
threshold-eea-utilities = EØS-terskelverdi, varer og tenester, forsyning

# $value: the milestone's name, or its date
warning-milestone-outside-term = { $requirement }: Milepælen «{ $value }» ligg utanfor kontraktsperioden. Det blir ikkje laga nokon kontroll for han. Flytt milepælen eller rett datoane.
    .short = Milepæl utanfor perioden
warning-route-missing = Det er ikkje ført korleis §{"\u00A0"}7-9 om klima og miljø er følgd. Då kan det heller ikkje dokumenterast. Vel det som gjeld.
    .short = §{"\u00A0"}7-9 ikkje ført

error-option-notice-too-early = Varslingsfristen for opsjonen ligg før kontrakten startar. Då er fristen alt ute. Endre talet på dagar eller datoane.
error-weights-and-ranks = Nokre kriterium har vekt, og andre har plass i ei prioritert rekkjefølgje. Då er det uklart kva som gjeld. Bruk det eine for alle.
error-supplier-twice = Leverandøren står to gonger i kontrakten. Fjern den eine.
error-main-supplier-twice = To leverandørar er sette som hovudleverandør. Berre éin kan vere det. Vel kven.
error-nonconformity-closed = Avviket er lukka eller trekt, så det kan ikkje få fleire steg. Opne eit nytt avvik om brotet har teke seg opp att.
