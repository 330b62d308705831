# Avvik: tilstandar, steg, tavle, liste og skjema.
nonconformity-state-not-notified = Varsel ikkje sendt
nonconformity-state-notified = Varsla, frist ikkje sett
nonconformity-state-deadline-running = Frist løper
nonconformity-state-deadline-missed = Frist broten
nonconformity-state-sanctioned = Sanksjonert
nonconformity-state-corrected = Retta, skal verifiserast
nonconformity-state-verified = Verifisert, kan lukkast
nonconformity-state-closed = Lukka
nonconformity-state-withdrawn = Trekt
nonconformity-view-open = Opne
nonconformity-view-mine = Mine
nonconformity-view-quiet = Utan nytt steg
nonconformity-view-deadline-soon = Frist innan 14 dagar
nonconformity-view-breach-of-law = Brot på lov
nonconformity-view-closed = Lukka
notice-gap-no-supplier = Kontrakten har ingen leverandør å skrive til.
notice-gap-no-address = Leverandøren har inga adresse.
notice-gap-no-case-number = Kontrakten har ikkje saksnummer.
notice-gap-no-clause = Punktet i kontrakten er ikkje oppgitt for kravet.
notice-gap-nothing-found = Det står ikkje kva som er funne.
notice-gap-no-corrective-action = Det står ikkje kva leverandøren skal gjere.
notice-gap-no-deadline = Ingen frist er sett.
notice-gap-no-sanction = Ingen sanksjon er avtalt.
notice-gap-no-organisation = Namnet på verksemda er ikkje sett i innstillingane.

nav-nonconformities = Avvik
nav-nonconformities-count = { $count } opne
nc-title = Avvik
nc-new = Nytt avvik
nc-views = Utval
nc-shown-as = Vising
nc-as-list = Liste
nc-as-board = Tavle
nc-waiting = Hentar avvika
nc-failed = Avvika kunne ikkje hentast
nc-one-waiting = Hentar avviket
nc-one-failed = Avviket kunne ikkje hentast
nc-missing = Avviket finst ikkje lenger
nc-missing-said = Det kan liggje i papirkorga. Ctrl Z hentar det siste tilbake.
nc-none-ever = Ingen avvik enno
nc-none-ever-said = Eit avvik blir opna når eit krav er brote: frå svaret på ein kontroll med tasten A, eller her. Varsel, frist og steg blir ståande med dato.
nc-none-open = Ingen opne avvik
nc-none-view = Ingen avvik i dette utvalet
nc-show-open = Vis alle opne
nc-column-title = Avvik
nc-column-state = Tilstand
nc-column-steps = Steg
nc-column-deadline = Frist for retting
nc-column-sanction = Sanksjon
nc-column-last = Siste steg
nc-column-last-long = Dagar sidan siste steg
nc-next = Neste: { $step }
nc-next-notice-sent = skriftleg varsel
nc-next-deadline-set = frist for retting
nc-next-corrected = retting
nc-next-verified = verifisering
nc-next-sanctioned = sanksjon
nc-next-closed = lukking
nc-no-deadline = Ingen frist
nc-days = { $count } d
nc-days-over = { $count } d over
nc-days-since = { $count ->
    [0] i dag
   *[other] { $count } d sidan
}
nc-quiet-words = { $count } dagar utan nytt steg
nc-corrected-on = retta { $date }
nc-imposed = { $amount } ilagt
nc-steps-label = Steg tekne: { $taken }. Neste: { $next }
nc-steps-label-done = Steg tekne: { $taken }
nc-legend-taken = teke
nc-legend-next = neste
nc-legend-sanction = sanksjon
nc-legend-quiet = { $count ->
    [one] over éin dag utan nytt steg
   *[other] over { $count } dagar utan nytt steg
}
nc-law = Brot på lov
nc-board-keys = Dra eit kort til ei kolonne for å registrere steget dit. Piltastar flyttar mellom korta. Enter opnar avviket. Mellomrom registrerer neste steg.
nc-drop-step = Slepp for «{ $step }»
nc-board-empty = Ingen her

nc-trail = Sporet i saka
nc-trail-done-by = av { $who }
nc-step-due = innan { $date }
nc-step-not-taken = ikkje teke
nc-step-deadline = Frist { $date }
nc-step-edit = Endre steget { $step }
nc-step-remove = Fjern steget { $step }
nc-step-removed = Steget er fjerna: { $step }
nc-step-saved = Steget er lagra: { $step }
nc-step-failed = Steget vart ikkje lagra
nc-step-new = Registrer steg
nc-step-change = Endre steget
nc-step-kind = Steg
nc-step-save = Lagre steg
nc-step-text = Kva er gjort
nc-step-text-reason = Grunngiving
nc-step-on = Dato
nc-step-by = Av
nc-step-sets-deadline = Frist for retting
nc-step-with-deadline-said = Fristen blir lagra som eit eige steg saman med varselet. Kan stå tomt.
nc-step-menu = Andre steg
nc-close-why = Avviket er ikkje verifisert. Skriv kvifor det blir lukka.

nc-calc = Slik blir beløpet rekna
nc-calc-breaches = Talet på brot
nc-calc-from = Frå og med
nc-calc-to = Til og med
nc-calc-working-days = Berre verkedagar tel
nc-calc-working-days-said = Alle dagar tel når kontrakten ikkje seier noko anna.
nc-calc-base = Beløpet prosenten blir rekna av
nc-calc-amount = Beløp
nc-calc-amount-said = Tomt felt: det utrekna beløpet.
nc-calc-why = Kvifor eit anna beløp
nc-calc-days = { $rate } × { $days ->
    [one] { $days } dag
   *[other] { $days } dagar
} = { $amount }
nc-calc-working = { $rate } × { $days ->
    [one] { $days } verkedag
   *[other] { $days } verkedagar
} = { $amount }
nc-calc-breach = { $rate } × { $count ->
    [one] { $count } brot
   *[other] { $count } brot
} = { $amount }
nc-calc-share = { $percent } av { $base } = { $amount }
nc-calc-period = { $from } til og med { $to }, dagen etter fristen rekna med
nc-calc-none = Sanksjonen «{ $sanction }» har ikkje eit beløp som kan reknast ut. Skriv kva som blir gjort.
nc-calc-lacks-amount = Satsen er ikkje skriven i kravet. Beløpet kan skrivast for hand.
nc-calc-lacks-days = Skriv frå og til dato for å rekne ut beløpet.
nc-calc-lacks-base = Skriv kva beløp prosenten blir rekna av.
nc-calc-not-agreed = Ingen sanksjon er avtalt for dette kravet. Eit beløp kan skrivast, men sjekk heimelen først.
nc-calc-changed = Sett til { $amount } i staden for { $calculated }: { $why }
nc-possible = Sanksjon i dag
nc-possible-corrected = Sanksjon til retta
nc-imposed-sum = Ilagd sanksjon

nc-open-title = Opne avvik
nc-open-save = Opne avvik
nc-open-contract = Kontrakt
nc-open-contract-choose = Vel kontrakt
nc-open-requirement = Krav som er brote
nc-open-requirement-none = Ikkje knytt til eit krav
nc-open-found-on = Funne
nc-open-found = Kva er funne
nc-open-action = Kva leverandøren skal gjere
nc-open-action-said = Eitt tiltak per linje. Står i brevet til leverandøren.
nc-opened = Avviket er opna: { $title }
nc-open-failed = Avviket vart ikkje opna
nc-edit = Rediger avviket
nc-edited = Avviket er lagra
nc-edit-failed = Avviket vart ikkje lagra
nc-remove = Legg avviket i papirkorga
nc-removed = Avviket ligg i papirkorga: { $title }
nc-from-check = Opne avvik når svaret blir lagra
nc-from-check-said = Avviket får namnet på kravet, merknaden og datoen for kontrollen.
nc-from-check-saved = Svart og avvik opna: { $title }
nc-about = Om avviket
nc-fact-contract = Kontrakt
nc-fact-requirement = Krav
nc-fact-supplier = Leverandør
nc-fact-case = Sak
nc-fact-responsible = Ansvarleg
nc-fact-agreed = Avtalt sanksjon
nc-fact-found = Funne
nc-fact-action = Skal gjerast
nc-fact-documents = Dokumentasjon
nc-quiet-note = Inga handheving er dokumentert på { $count } dagar. Eit avvik som ligg, kan bli sett på som ei ulovleg endring av kontrakten.
contract-tab-nonconformities = Avvik
settings-quiet-days = Dagar utan nytt steg før eit avvik blir rekna som ikkje handheva
settings-quiet-days-said = 1–365. Blir vist i Mi veke, på kontrakten og i rapportane.
error-field-quiet-days = Dagar utan nytt steg
error-field-found-on = Funne
error-field-corrective-action = Kva leverandøren skal gjere
error-field-breaches = Talet på brot
error-field-base = Beløpet prosenten blir rekna av
error-field-changed-because = Kvifor eit anna beløp
history-field-corrective-action = Kva leverandøren skal gjere
