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
error-field-internal-note = Internt notat
error-field-internal-notes = Interne notater
error-field-nonconformity = Avvik
error-field-done-on = Gjennomført
error-field-contract-id = Kontrakt eller leverandør
