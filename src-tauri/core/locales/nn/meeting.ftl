# Leverandørmøte: agenda, møteverktøy, avgjerder.

## Ord

meeting-side-buyer = Oppdragsgivar
meeting-side-supplier = Leverandør
agenda-kind-check = Kontrollar
agenda-kind-nonconformity = Opne avvik
agenda-kind-evidence = Dokumentasjon
agenda-kind-decision = Frå førre møte
agenda-kind-option-notice = Opsjonar
agenda-kind-own = Anna
meeting-state-open = Pågår
meeting-state-coming = Kommande
meeting-state-held = Halde

## Feil

error-meeting-ended = Møtet er avslutta. Opne det på nytt for å endre det som vart sagt.
error-item-treated = Saka er behandla og kan ikkje takast av agendaen. Angre behandlinga først om ho ikkje høyrer heime der.
error-field-held-on = Dato
error-field-place = Stad
error-field-participants = Deltakarar
error-field-participants-name = Namnet på deltakaren
error-field-participants-role = Rolla til deltakaren
error-field-decisions = Avgjerder
error-field-decisions-text = Avgjerd
error-field-earlier = Tidlegare avgjerd
error-field-earlier-text = Tidlegare avgjerd
error-field-internal-note = Internt notat
error-field-internal-notes = Interne notat
error-field-nonconformity = Avvik
error-field-done-on = Gjennomført
error-field-contract-id = Kontrakt eller leverandør

## Skjermane

nav-meetings = Leverandørmøte
agenda-one-check = Kontroll
agenda-one-nonconformity = Avvik
agenda-one-evidence = Dokument
agenda-one-decision = Tidlegare avgjerd
agenda-one-option-notice = Opsjon
agenda-one-own = Sak
agenda-one-contract = Kontrakt
meeting-title = Leverandørmøte
meeting-title-with = Leverandørmøte med { $name }
meeting-crumbs = Kvar du er
meeting-none = Ingen møte enno
meeting-none-here = Ingen møte her enno
meeting-none-said = Førebu eit møte, så blir agendaen fylt med kontrollar som er forfalne eller nær, opne avvik, dokument som går ut, og det som vart bestemt sist.
meeting-list-waiting = Hentar møta
meeting-list-failed = Møta kunne ikkje hentast
meeting-waiting = Hentar møtet
meeting-failed = Møtet kunne ikkje hentast
meeting-missing = Møtet finst ikkje
meeting-missing-said = Det kan vere fjerna. Angre med Ctrl Z, eller gå til lista.
meeting-to-list = Til leverandørmøta
meeting-prepare = Førebu møte
meeting-prepare-do = Lag agenda
meeting-prepared = Møtet er førebudd
meeting-edit = Rediger møtet
meeting-saved = Møtet er lagra
meeting-save-failed = Møtet vart ikkje lagra
meeting-remove = Fjern
meeting-removed = Møtet er fjerna
meeting-reopen = Opne på nytt
meeting-start = Start møtet
meeting-go-on = Hald fram med møtet
meeting-about-placeholder = Skriv ein del av namnet
meeting-about-found = Kontraktar og leverandørar
meeting-about-contract = Kontrakt
meeting-about-supplier = Leverandør
meeting-place-placeholder = Rådhuset, kl. 9–10
meeting-participant-add = Legg til deltakar
meeting-participant-name = Namn, deltakar { $number }
meeting-participant-role = Rolle, deltakar { $number }
meeting-participant-side = For kven, deltakar { $number }
meeting-participant-remove = Fjern deltakar: { $name }
meeting-participant-nameless = Ein deltakar har ikkje namn. Skriv det, eller fjern rada.
meeting-person-role = { $name } ({ $role })
meeting-notes = Til referatet, om møtet i det heile
meeting-internal-notes = Interne notat
meeting-internal-said = Kjem aldri med i referatet.
meeting-open-decisions = Bestemt og ikkje gjennomført
meeting-decided-on = bestemt { $date }
meeting-decided-in = Bestemt i
meeting-decision-complete = Gjennomført
meeting-decision-complete-named = Gjennomført: { $decision }
meeting-decision-done = Avgjerda er gjennomført
meeting-done-on = gjennomført { $date }
meeting-no-deadline = ingen frist
meeting-agenda = Agenda
meeting-option = Opsjon: bruk eller ikkje
meeting-treated = behandla
meeting-begun = påbegynt
meeting-on-due = forfell { $date }
meeting-on-deadline = frist { $date }
meeting-on-to = til { $date }
meeting-on-notice = varsle innan { $date }
meeting-refresh = Hent nye saker
meeting-add-item = Legg til sak
meeting-add-item-title = Kva saka gjeld
meeting-item-removed = Saka er teken av agendaen
meeting-item-saved = Lagra: { $title }
meeting-item-failed = Saka vart ikkje lagra
meeting-not-kept = Det du skriv, blir ikkje teke vare på akkurat no
meeting-restored = Her er det du skreiv sist. Det er teke vare på, men ikkje lagra.
meeting-forget = Forkast
meeting-move-up = Flytt saka opp
meeting-move-down = Flytt saka ned
meeting-remove-item = Ta saka av agendaen
meeting-remove-treated = Saka er behandla og blir ståande
meeting-note = Notat til referatet
meeting-responsible = Ansvarleg
meeting-decision-add = Fleire avgjerder
meeting-earlier-change = Endre avgjerda
meeting-earlier-keep = La ho stå som ho er
meeting-decision-missing = Skriv kva som vart bestemt, eller tøm ansvarleg og frist.
meeting-numbered = { $name } { $number }
meeting-breach = Opprett avvik
meeting-breach-opened = Avvik { $number } er oppretta
meeting-carried-out = Er ho gjennomført?
meeting-carried-out-yes = Gjennomført
meeting-carried-out-no = Ikkje gjennomført
meeting-internal-switch = Vis interne notat
meeting-internal-shown = Interne notat er synlege
meeting-internal-hidden = Interne notat er skjulte
meeting-pause = Pause
meeting-pause-said = Gå ut av møtet og hald fram seinare
meeting-end = Avslutt og lag referat
meeting-empty = Ingen saker
meeting-empty-said = Ingenting er forfalle eller nær. Legg til ei sak, eller hent nye.
meeting-previous = Førre
meeting-save-next = Lagre og neste
meeting-hint-value = verdi
meeting-hint-note = notat
meeting-hint-decision = avgjerd
meeting-hint-item = sak
week-decisions = Bestemt i møte
contract-tab-meetings = Møte
supplier-meetings = Leverandørmøte
meeting-count = { $count }{"\u00A0"}{ $count ->
    [one] møte
   *[other] møte
}
meeting-count-items = { $count }{"\u00A0"}{ $count ->
    [one] sak
   *[other] saker
}
meeting-count-decisions = { $count }{"\u00A0"}{ $count ->
    [one] avgjerd
   *[other] avgjerder
}
meeting-count-open = { $count ->
    [one] 1 open
   *[other] { $count } opne
}
meeting-treated-of = { $treated } av { $count } behandla
meeting-item-of = { $kind } { $number } av { $count }
meeting-refreshed = { $count ->
    [0] Agendaen har alt som er forfalle eller nær
    [one] 1 sak er lagd til
   *[other] { $count } saker er lagde til
}

## Referatet

minutes-title = Referat frå leverandørmøte
minutes-hint = Deltakarar, det som vart funne, avgjerder med ansvarleg og frist, opne punkt og underskrifter.
minutes-of = Referat frå leverandørmøte { $date }
minutes-time = Tid
minutes-place = Stad
minutes-meeting = Møte
minutes-present = Til stades
minutes-for = For
minutes-found = Miljøkrava som vart gjennomgått
minutes-outcome = Resultat
minutes-offered = tilbode { $value }
minutes-others = Andre saker
minutes-carried-out = Gjennomført { $date }.
minutes-not-carried-out = Ikkje gjennomført.
minutes-decided = Det som vart bestemt
minutes-decided-none = Det vart ikkje bestemt noko som skal følgjast opp.
minutes-decided-on = bestemt { $date }
minutes-number = Nr.
minutes-opened = Avvik som vart opna
minutes-open = Opne punkt til neste møte
minutes-point = Punkt
minutes-not-reached = Ikkje gjennomgått i møtet
minutes-notes = Om møtet
minutes-remarks = Merknader til referatet blir sende til { $name }.
minutes-place-date = Stad og dato
minutes-signature = Underskrift
minutes-for-party = for { $party }
minutes-file = Referat { $about } { $date }.pdf
minutes-save = Lagre som PDF
minutes-saved = Referatet er lagra: { $path }
minutes-open-file = Opne
minutes-language = Språk i referatet
minutes-failed = Referatet vart ikkje laga
minutes-section = Referat
minutes-said = Interne notat kjem aldri med.
cli-command-meetings = Vis alle leverandørmøte
cli-command-report-minutes = Referat frå eitt leverandørmøte
cli-meeting-id = Nøkkelen til møtet, som «meetings» viser
cli-value-meeting = MØTE
cli-column-treated = Behandla
cli-column-open-decisions = Opne avgjerder
cli-column-meeting-id = Møte
minutes-requirement = Miljøkrav
minutes-choose = Vel eit møte som er halde

## Tastar og historikk

meeting-ended = Møtet er avslutta
meeting-head-name = Namn
meeting-head-role = Rolle
meeting-head-side = For
keys-meeting = I møte
meeting-key-value = Skriv verdien
meeting-key-note = Skriv notat
meeting-key-decision = Skriv avgjerd
meeting-key-item = Neste og førre sak
meeting-key-move = Flytt saka
meeting-key-out = Ut av feltet
history-noun-meeting = Leverandørmøte
history-noun-participant = Deltakar
history-noun-agenda-item = Sak
history-noun-decision = Avgjerd
history-field-held-on = Dato
history-field-place = Stad
history-field-ended = Avslutta
history-field-internal-notes = Interne notat
history-field-internal-note = Internt notat
history-field-side = For
history-field-role = Rolle
history-field-treated = Behandla
history-field-done-on = Gjennomført
