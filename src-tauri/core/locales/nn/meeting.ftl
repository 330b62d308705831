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
error-field-internal-note = Internt notat
error-field-internal-notes = Interne notat
error-field-nonconformity = Avvik
error-field-done-on = Gjennomført
error-field-contract-id = Kontrakt eller leverandør
