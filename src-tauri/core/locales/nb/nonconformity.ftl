# Avvik: tilstander, steg, tavle, liste og skjema.
nonconformity-state-not-notified = Varsel ikke sendt
nonconformity-state-notified = Varslet, frist ikke satt
nonconformity-state-deadline-running = Frist løper
nonconformity-state-deadline-missed = Frist brutt
nonconformity-state-sanctioned = Sanksjonert
nonconformity-state-corrected = Rettet, skal verifiseres
nonconformity-state-verified = Verifisert, kan lukkes
nonconformity-state-closed = Lukket
nonconformity-state-withdrawn = Trukket
nonconformity-view-open = Åpne
nonconformity-view-mine = Mine
nonconformity-view-quiet = Uten nytt steg
nonconformity-view-deadline-soon = Frist innen 14 dager
nonconformity-view-breach-of-law = Brudd på lov
nonconformity-view-closed = Lukket
notice-gap-no-supplier = Kontrakten har ingen leverandør å skrive til.
notice-gap-no-address = Leverandøren har ingen adresse.
notice-gap-no-case-number = Kontrakten har ikke saksnummer.
notice-gap-no-clause = Kravets punkt i kontrakten er ikke oppgitt.
notice-gap-nothing-found = Det står ikke hva som er funnet.
notice-gap-no-corrective-action = Det står ikke hva leverandøren skal gjøre.
notice-gap-no-deadline = Ingen frist er satt.
notice-gap-no-sanction = Ingen sanksjon er avtalt.
notice-gap-no-organisation = Virksomhetens navn er ikke satt i innstillingene.

nav-nonconformities = Avvik
nav-nonconformities-count = { $count } åpne
nc-title = Avvik
nc-new = Nytt avvik
nc-views = Utvalg
nc-shown-as = Visning
nc-as-list = Liste
nc-as-board = Tavle
nc-waiting = Henter avvikene
nc-failed = Avvikene kunne ikke hentes
nc-one-waiting = Henter avviket
nc-one-failed = Avviket kunne ikke hentes
nc-missing = Avviket finnes ikke lenger
nc-missing-said = Det kan ligge i papirkurven. Ctrl Z henter det siste tilbake.
nc-none-ever = Ingen avvik ennå
nc-none-ever-said = Et avvik åpnes når et krav er brutt: fra svaret på en kontroll med tasten A, eller her. Varsel, frist og steg blir stående med dato.
nc-none-open = Ingen åpne avvik
nc-none-view = Ingen avvik i dette utvalget
nc-show-open = Vis alle åpne
nc-column-title = Avvik
nc-column-state = Tilstand
nc-column-steps = Steg
nc-column-deadline = Frist for retting
nc-column-sanction = Sanksjon
nc-column-last = Siste steg
nc-column-last-long = Dager siden siste steg
nc-next = Neste: { $step }
nc-next-notice-sent = skriftlig varsel
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
   *[other] { $count } d siden
}
nc-quiet-words = { $count } dager uten nytt steg
nc-corrected-on = rettet { $date }
nc-imposed = { $amount } ilagt
nc-steps-label = Steg tatt: { $taken }. Neste: { $next }
nc-steps-label-done = Steg tatt: { $taken }
nc-legend-taken = tatt
nc-legend-next = neste
nc-legend-sanction = sanksjon
nc-legend-quiet = { $count ->
    [one] over én dag uten nytt steg
   *[other] over { $count } dager uten nytt steg
}
nc-law = Brudd på lov
nc-board-keys = Dra et kort til en kolonne for å registrere steget dit. Piltaster flytter mellom kortene. Enter åpner avviket. Mellomrom registrerer neste steg.
nc-drop-step = Slipp for «{ $step }»
nc-board-empty = Ingen her

nc-trail = Sporet i saken
nc-trail-done-by = av { $who }
nc-step-due = innen { $date }
nc-step-not-taken = ikke tatt
nc-step-deadline = Frist { $date }
nc-step-edit = Endre steget { $step }
nc-step-remove = Fjern steget { $step }
nc-step-removed = Steget er fjernet: { $step }
nc-step-saved = Steget er lagret: { $step }
nc-step-failed = Steget ble ikke lagret
nc-step-new = Registrer steg
nc-step-change = Endre steget
nc-step-kind = Steg
nc-step-save = Lagre steg
nc-step-text = Hva er gjort
nc-step-text-reason = Begrunnelse
nc-step-on = Dato
nc-step-by = Av
nc-step-sets-deadline = Frist for retting
nc-step-with-deadline-said = Fristen lagres som et eget steg sammen med varselet. Kan stå tomt.
nc-step-menu = Andre steg
nc-close-why = Avviket er ikke verifisert. Skriv hvorfor det lukkes.

nc-calc = Slik regnes beløpet
nc-calc-breaches = Antall brudd
nc-calc-from = Fra og med
nc-calc-to = Til og med
nc-calc-working-days = Bare virkedager teller
nc-calc-working-days-said = Alle dager teller når kontrakten ikke sier noe annet.
nc-calc-base = Beløpet prosenten regnes av
nc-calc-amount = Beløp
nc-calc-amount-said = Tomt felt: det utregnede beløpet.
nc-calc-why = Hvorfor et annet beløp
nc-calc-days = { $rate } × { $days ->
    [one] { $days } dag
   *[other] { $days } dager
} = { $amount }
nc-calc-working = { $rate } × { $days ->
    [one] { $days } virkedag
   *[other] { $days } virkedager
} = { $amount }
nc-calc-breach = { $rate } × { $count ->
    [one] { $count } brudd
   *[other] { $count } brudd
} = { $amount }
nc-calc-share = { $percent } av { $base } = { $amount }
nc-calc-period = { $from } til og med { $to }, dagen etter fristen regnet med
nc-calc-none = Sanksjonen «{ $sanction }» har ikke et beløp som kan regnes ut. Skriv hva som gjøres.
nc-calc-lacks-amount = Satsen er ikke skrevet i kravet. Beløpet kan skrives for hånd.
nc-calc-lacks-days = Skriv fra og til dato for å regne ut beløpet.
nc-calc-lacks-base = Skriv hvilket beløp prosenten regnes av.
nc-calc-not-agreed = Ingen sanksjon er avtalt for dette kravet. Et beløp kan skrives, men sjekk hjemmelen først.
nc-calc-changed = Satt til { $amount } i stedet for { $calculated }: { $why }
nc-possible = Sanksjon i dag
nc-possible-corrected = Sanksjon til rettet
nc-imposed-sum = Ilagt sanksjon

nc-open-title = Åpne avvik
nc-open-save = Åpne avvik
nc-open-contract = Kontrakt
nc-open-contract-choose = Velg kontrakt
nc-open-requirement = Krav som er brutt
nc-open-requirement-none = Ikke knyttet til et krav
nc-open-found-on = Funnet
nc-open-found = Hva er funnet
nc-open-action = Hva leverandøren skal gjøre
nc-open-action-said = Ett tiltak per linje. Står i brevet til leverandøren.
nc-opened = Avviket er åpnet: { $title }
nc-open-failed = Avviket ble ikke åpnet
nc-edit = Rediger avviket
nc-edited = Avviket er lagret
nc-edit-failed = Avviket ble ikke lagret
nc-remove = Legg avviket i papirkurven
nc-removed = Avviket ligger i papirkurven: { $title }
nc-from-check = Åpne avvik når svaret lagres
nc-from-check-said = Avviket får kravets navn, merknaden og datoen for kontrollen.
nc-from-check-saved = Svart og avvik åpnet: { $title }
nc-about = Om avviket
nc-fact-contract = Kontrakt
nc-fact-requirement = Krav
nc-fact-supplier = Leverandør
nc-fact-case = Sak
nc-fact-responsible = Ansvarlig
nc-fact-agreed = Avtalt sanksjon
nc-fact-found = Funnet
nc-fact-action = Skal gjøres
nc-fact-documents = Dokumentasjon
nc-quiet-note = Ingen håndheving er dokumentert på { $count } dager. Et avvik som ligger, kan bli sett på som en ulovlig endring av kontrakten.
contract-tab-nonconformities = Avvik
settings-quiet-days = Dager uten nytt steg før et avvik regnes som ikke håndhevet
settings-quiet-days-said = 1–365. Vises i Min uke, på kontrakten og i rapportene.
error-field-quiet-days = Dager uten nytt steg
error-field-found-on = Funnet
error-field-corrective-action = Hva leverandøren skal gjøre
error-field-breaches = Antall brudd
error-field-base = Beløpet prosenten regnes av
error-field-changed-because = Hvorfor et annet beløp
history-field-corrective-action = Hva leverandøren skal gjøre
