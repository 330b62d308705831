# Leverandørmøter: agenda, møteverktøy, beslutninger.

## Ord

meeting-side-buyer = Oppdragsgiver
meeting-side-supplier = Leverandør
agenda-kind-check = Kontroller
agenda-kind-nonconformity = Åpne avvik
agenda-kind-evidence = Dokumentasjon
agenda-kind-decision = Fra forrige møte
agenda-kind-option-notice = Opsjoner
agenda-kind-own = Annet
meeting-state-open = Pågår
meeting-state-coming = Kommende
meeting-state-held = Holdt

## Feil

error-meeting-ended = Møtet er avsluttet. Åpne det på nytt for å endre det som ble sagt.
error-item-treated = Saken er behandlet og kan ikke tas av agendaen. Angre behandlingen først hvis den ikke hører hjemme der.
error-field-held-on = Dato
error-field-place = Sted
error-field-participants = Deltakere
error-field-participants-name = Deltakerens navn
error-field-participants-role = Deltakerens rolle
error-field-decisions = Beslutninger
error-field-decisions-text = Beslutning
error-field-earlier = Tidligere beslutning
error-field-earlier-text = Tidligere beslutning
error-field-internal-note = Internt notat
error-field-internal-notes = Interne notater
error-field-nonconformity = Avvik
error-field-done-on = Gjennomført
error-field-contract-id = Kontrakt eller leverandør

## Skjermene

nav-meetings = Leverandørmøter
agenda-one-check = Kontroll
agenda-one-nonconformity = Avvik
agenda-one-evidence = Dokument
agenda-one-decision = Tidligere beslutning
agenda-one-option-notice = Opsjon
agenda-one-own = Sak
agenda-one-contract = Kontrakt
meeting-title = Leverandørmøte
meeting-title-with = Leverandørmøte med { $name }
meeting-crumbs = Hvor du er
meeting-none = Ingen møter ennå
meeting-none-here = Ingen møter her ennå
meeting-none-said = Forbered et møte, så fylles agendaen med kontroller som er forfalt eller nær, åpne avvik, dokumenter som går ut, og det som ble bestemt sist.
meeting-list-waiting = Henter møtene
meeting-list-failed = Møtene kunne ikke hentes
meeting-waiting = Henter møtet
meeting-failed = Møtet kunne ikke hentes
meeting-missing = Møtet finnes ikke
meeting-missing-said = Det kan være fjernet. Angre med Ctrl Z, eller gå til listen.
meeting-to-list = Til leverandørmøtene
meeting-prepare = Forbered møte
meeting-prepare-do = Lag agenda
meeting-prepared = Møtet er forberedt
meeting-edit = Rediger møtet
meeting-saved = Møtet er lagret
meeting-save-failed = Møtet ble ikke lagret
meeting-remove = Fjern
meeting-removed = Møtet er fjernet
meeting-reopen = Åpne på nytt
meeting-start = Start møtet
meeting-go-on = Fortsett møtet
meeting-about-placeholder = Skriv en del av navnet
meeting-about-found = Kontrakter og leverandører
meeting-about-contract = Kontrakt
meeting-about-supplier = Leverandør
meeting-place-placeholder = Rådhuset, kl. 9–10
meeting-participant-add = Legg til deltaker
meeting-participant-name = Navn, deltaker { $number }
meeting-participant-role = Rolle, deltaker { $number }
meeting-participant-side = For hvem, deltaker { $number }
meeting-participant-remove = Fjern deltaker: { $name }
meeting-participant-nameless = En deltaker mangler navn. Skriv det, eller fjern raden.
meeting-person-role = { $name } ({ $role })
meeting-notes = Til referatet, om møtet som helhet
meeting-internal-notes = Interne notater
meeting-internal-said = Kommer aldri med i referatet.
meeting-open-decisions = Bestemt og ikke gjennomført
meeting-decided-on = bestemt { $date }
meeting-decided-in = Bestemt i
meeting-decision-complete = Gjennomført
meeting-decision-complete-named = Gjennomført: { $decision }
meeting-decision-done = Beslutningen er gjennomført
meeting-done-on = gjennomført { $date }
meeting-no-deadline = ingen frist
meeting-agenda = Agenda
meeting-option = Opsjon: bruk eller ikke
meeting-treated = behandlet
meeting-begun = påbegynt
meeting-on-due = forfaller { $date }
meeting-on-deadline = frist { $date }
meeting-on-to = til { $date }
meeting-on-notice = varsle innen { $date }
meeting-refresh = Hent nye saker
meeting-add-item = Legg til sak
meeting-add-item-title = Hva saken gjelder
meeting-item-removed = Saken er tatt av agendaen
meeting-item-saved = Lagret: { $title }
meeting-item-failed = Saken ble ikke lagret
meeting-not-kept = Det du skriver, blir ikke tatt vare på akkurat nå
meeting-restored = Her er det du skrev sist. Det er tatt vare på, men ikke lagret.
meeting-forget = Forkast
meeting-move-up = Flytt saken opp
meeting-move-down = Flytt saken ned
meeting-remove-item = Ta saken av agendaen
meeting-remove-treated = Saken er behandlet og blir stående
meeting-note = Notat til referatet
meeting-responsible = Ansvarlig
meeting-decision-add = Flere beslutninger
meeting-earlier-change = Endre beslutningen
meeting-earlier-keep = La den stå som den er
meeting-decision-missing = Skriv hva som ble bestemt, eller tøm ansvarlig og frist.
meeting-numbered = { $name } { $number }
meeting-breach = Opprett avvik
meeting-breach-opened = Avvik { $number } er opprettet
meeting-carried-out = Er den gjennomført?
meeting-carried-out-yes = Gjennomført
meeting-carried-out-no = Ikke gjennomført
meeting-internal-switch = Vis interne notater
meeting-internal-shown = Interne notater vises
meeting-internal-hidden = Interne notater er skjult
meeting-pause = Pause
meeting-pause-said = Gå ut av møtet og fortsett senere
meeting-end = Avslutt og lag referat
meeting-empty = Ingen saker
meeting-empty-said = Ingenting er forfalt eller nær. Legg til en sak, eller hent nye.
meeting-previous = Forrige
meeting-save-next = Lagre og neste
meeting-hint-value = verdi
meeting-hint-note = notat
meeting-hint-decision = beslutning
meeting-hint-item = sak
week-decisions = Bestemt i møter
contract-tab-meetings = Møter
supplier-meetings = Leverandørmøter
meeting-count = { $count }{"\u00A0"}{ $count ->
    [one] møte
   *[other] møter
}
meeting-count-items = { $count }{"\u00A0"}{ $count ->
    [one] sak
   *[other] saker
}
meeting-count-decisions = { $count }{"\u00A0"}{ $count ->
    [one] beslutning
   *[other] beslutninger
}
meeting-count-open = { $count ->
    [one] 1 åpen
   *[other] { $count } åpne
}
meeting-treated-of = { $treated } av { $count } behandlet
meeting-item-of = { $kind } { $number } av { $count }
meeting-refreshed = { $count ->
    [0] Agendaen har alt som er forfalt eller nær
    [one] 1 sak er lagt til
   *[other] { $count } saker er lagt til
}

## Referatet

minutes-title = Referat fra leverandørmøte
minutes-hint = Deltakere, det som ble funnet, beslutninger med ansvarlig og frist, åpne punkter og underskrifter.
minutes-of = Referat fra leverandørmøte { $date }
minutes-time = Tid
minutes-place = Sted
minutes-meeting = Møte
minutes-present = Til stede
minutes-for = For
minutes-found = Miljøkravene som ble gjennomgått
minutes-outcome = Resultat
minutes-offered = tilbudt { $value }
minutes-others = Andre saker
minutes-carried-out = Gjennomført { $date }.
minutes-not-carried-out = Ikke gjennomført.
minutes-decided = Det som ble bestemt
minutes-decided-none = Det ble ikke bestemt noe som skal følges opp.
minutes-decided-on = bestemt { $date }
minutes-number = Nr.
minutes-opened = Avvik som ble åpnet
minutes-open = Åpne punkter til neste møte
minutes-point = Punkt
minutes-not-reached = Ikke gjennomgått i møtet
minutes-notes = Om møtet
minutes-remarks = Merknader til referatet sendes { $name }.
minutes-place-date = Sted og dato
minutes-signature = Underskrift
minutes-for-party = for { $party }
minutes-file = Referat { $about } { $date }.pdf
minutes-save = Lagre som PDF
minutes-saved = Referatet er lagret: { $path }
minutes-open-file = Åpne
minutes-language = Språk i referatet
minutes-failed = Referatet ble ikke laget
minutes-section = Referat
minutes-said = Interne notater kommer aldri med.
cli-command-meetings = Vis alle leverandørmøter
cli-command-report-minutes = Referat fra ett leverandørmøte
cli-meeting-id = Nøkkelen til møtet, som «meetings» viser
cli-value-meeting = MØTE
cli-column-treated = Behandlet
cli-column-open-decisions = Åpne beslutninger
cli-column-meeting-id = Møte
minutes-requirement = Miljøkrav
minutes-choose = Velg et møte som er holdt

## Taster og historikk

meeting-ended = Møtet er avsluttet
meeting-head-name = Navn
meeting-head-role = Rolle
meeting-head-side = For
keys-meeting = I møter
meeting-key-value = Skriv verdien
meeting-key-note = Skriv notat
meeting-key-decision = Skriv beslutning
meeting-key-item = Neste og forrige sak
meeting-key-move = Flytt saken
meeting-key-out = Ut av feltet
history-noun-meeting = Leverandørmøte
history-noun-participant = Deltaker
history-noun-agenda-item = Sak
history-noun-decision = Beslutning
history-field-held-on = Dato
history-field-place = Sted
history-field-ended = Avsluttet
history-field-internal-notes = Interne notater
history-field-internal-note = Internt notat
history-field-side = For
history-field-role = Rolle
history-field-treated = Behandlet
history-field-done-on = Gjennomført
