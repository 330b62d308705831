# Sidene for tryggingskopiar, kontroll, berging, papirkorg og heile historikken.

care-title = Ta vare på registeret
care-crumbs = Tilbake til
care-moment = { $day } kl.{"\u00A0"}{ $time }
care-backups = Tryggingskopiar
    .said = Når registeret sist vart kopiert, og slik set du ein kopi tilbake.
care-check = Kontroller registeret
    .said = Ser gjennom alt, og seier kva som eventuelt er gale.
care-history = Historikk
    .said = Alt som er gjort: kven, når, og frå kva til kva. Kan lagrast for revisor.
nav-bin = Papirkorg
    .said = Det som er fjerna, og slik hentar du det tilbake.

## Linja nedst i menyen
backup-line = Kopi: { $moment }
backup-line-failed = Siste kopi mislukkast
backup-line-example = Eksempel: blir ikkje kopiert
backup-line-empty = Ingenting å kopiere

## Tryggingskopiar
backups-standing = Slik står det til
backups-list = Kopiar
backups-unread = Kopiane kunne ikkje lesast
backups-waiting = Hentar kopiane
backups-said = Kravspor kopierer sjølv, kvar time medan du arbeider, og les gjennom kvar kopi. Dokumenta er med.
backups-said-example = Eksempelregisteret blir ikkje kopiert av seg sjølv. Du kan lage ein kopi for å prøve.
backups-where = Kopiane ligg her:
backup-last = Siste kopi: { $moment }
backup-none = Ingen kopi enno
backup-old = { $count ->
    [one] Ingen kopi på éin dag
   *[other] Ingen kopi på { $count } dagar
}
backup-make = Lag kopi no
backup-going = Kopierer registeret …
backup-come = Kopierer dokumenta: { $done } av { $all }
backup-made = Kopien er laga og lesen gjennom ({ $size }).
backup-made-lost = { $count ->
    [one] Eitt dokument manglar i registeret, og er difor ikkje med.
   *[other] { $count } dokument manglar i registeret, og er difor ikkje med.
}
backup-stopped = Kopieringa vart avbroten. Dei eldre kopiane er som før.
backup-failed = Siste kopi vart ikkje laga
backup-behind = Den nyaste kopien har endringar som registeret manglar. Registeret er kanskje sett tilbake, eller flytta utan alt som høyrde til. Sjå kva kopien held, og attopprett han om det er han som er rett.
backup-none-yet = Ingen kopiar enno
backup-none-yet-said = Den første blir laga av seg sjølv kort tid etter at du har ført noko. Du kan òg lage ein no.
backup-none-yet-example = Eksempelregisteret blir berre kopiert når du ber om det.
backup-show-all = Vis alle dei { $count } kopiane
backup-day-near = { $near }, { $date }
backup-holding-waiting = Ser kva han held …
backup-holds = { $contracts ->
    [one] 1 kontrakt
   *[other] { $contracts } kontraktar
}, { $requirements } miljøkrav, { $results } resultat, { $documents } dokument
backup-holds-nothing = Ingen kontraktar enno
backup-last-change = Sist: { $change } ({ $who }, { $moment })

## Ein stad til
second-title = Ein stad til
second-said = Vel ein minnepinne eller ein annan disk, så blir kvar kopi lagd der òg. Då har du ein kopi om maskina blir borte.
second-choose = Vel stad …
second-other = Vel ein annan …
second-forget = Slutt å kopiere dit
second-failed = Staden vart ikkje vald
second-away = Staden er ikkje tilgjengeleg no
second-none = Ingen kopi der enno

## Attopprette
restore-do = Attopprett
restore-this = Attopprett kopien frå { $day } kl. { $time }
restore-title = Attopprett kopien frå { $moment }?
restore-holds = Kopien held
restore-said = Registeret blir slik det var då kopien vart laga. Det som er der no, blir kopiert først, så du kan angre.
restore-said-damaged = Registeret blir slik det var då kopien vart laga. Den skadde fila blir lagd til side og ikkje sletta.
restore-unsaved = { $count ->
    [one] Eitt skjema har endringar som ikkje er lagra. Dei går tapt.
   *[other] { $count } skjema har endringar som ikkje er lagra. Dei går tapt.
}
restore-going = Attopprettar …
restore-come = Hentar dokumenta: { $done } av { $all }
restore-stopped = Attopprettinga vart avbroten. Registeret er som før.
restore-failed = Kopien vart ikkje attoppretta
restore-done = Registeret er attoppretta frå kopien
restore-done-at = Registeret er slik det var { $moment }
restore-taken-back = Attopprettinga er angra. Registeret er slik det var før.
restore-undo = Angre attopprettinga
restore-news = Nett attoppretta
restore-replaced = Det som var her, er kopiert. Du kan angre.
restore-aside = Det som var her, kunne ikkje lesast heilt. Det er lagt til side og ikkje sletta:
restore-lost = { $count ->
    [one] Fila til eitt dokument finst ikkje lenger nokon stad.
   *[other] Filene til { $count } dokument finst ikkje lenger nokon stad.
}
restore-other = Hent frå ein annan kopi …
restore-other-title = Attopprett denne kopien?
restore-other-unread = Kopien kunne ikkje brukast
restore-other-locked = Kopien er låst. Skriv det som opna registeret då kopien vart laga.
restore-other-said = Du vel sjølv kvar registeret skal liggje. Det som er ope no, blir ikkje rørt.
restore-other-said-locked = Er det ein kopi av registeret som er ope, tek han plassen til det, og det som er der no, blir kopiert først. Elles vel du kvar han skal liggje.

## Eit register som ikkje kan opnast
damaged-title = Registeret «{ $name }» kan ikkje opnast
damaged-gone-title = Registeret «{ $name }» er ikkje der det plar vere
damaged-nothing-deleted = Ingenting er sletta. Fila ligg der ho låg, og Kravspor endrar henne ikkje.
damaged-gone-said = Kopiane er her framleis. Ligg fila ein annan stad, på ein minnepinne til dømes, kan du kople han til og starte Kravspor på nytt.
damaged-restore = Set ein kopi tilbake
damaged-restore-said = Det tryggaste er å bruke den nyaste kopien som held det du ventar.
damaged-no-copies = Det ligg ingen kopiar ved sida av registeret. Har du ein annan stad, kan du hente han.
damaged-look = Sjå nærare på fila
damaged-check = Kontroller
    .said = Seier kva som er gale. Endrar ingenting.
damaged-salvage = Berg det som kan lesast
    .said = Lagar eit nytt register av det som lèt seg lese. Bruk dette når kopiane manglar noko du treng.
damaged-others = Noko anna

## Kontroll
inspection-do = Kontroller no
inspection-said = Kontrollen ser gjennom alt registeret består av:
inspection-looks-pages = at kvar del av fila kan lesast
inspection-looks-references = at ingenting viser til noko som ikkje finst
inspection-looks-history = at inga linje i historikken er endra eller fjerna etterpå
inspection-looks-derived = at det som blir rekna ut, stemmer med det som er skrive inn
inspection-looks-documents = at kvart dokument er det same som då det vart lagt ved
inspection-looks-copies = at den nyaste tryggingskopien held
inspection-changes-nothing = Kontrollen endrar ingenting, og du kan arbeide vidare medan han går.
inspection-begun = Byrjar kontrollen
inspection-come = { $said }: { $done } av { $all }
inspection-stopped = Avbrote. Ingenting er endra.
inspection-faults = { $count ->
    [one] Éin ting bør rettast opp. Det du har ført, kan lesast.
   *[other] { $count } ting bør rettast opp. Det du har ført, kan lesast.
}
inspection-grave = Noko i registeret er skadd. Ingenting er sletta, og under står det kva du kan gjere.
inspection-mended = Retta opp. Alt i registeret kan lesast og heng saman.
inspection-to-copies = Gå til tryggingskopiane
inspect-failed = Kontrollen vart ikkje fullført
mend-failed = Det vart ikkje retta opp
mend-do = Rett opp
mend-said = Å rette opp hentar det som manglar frå kopiane, reknar ut på nytt og fjernar utkast som er øydelagde. Ingenting som er lagra, går tapt.
fault-which = { $count ->
    [one] Vis kva for ein
   *[other] Vis kva for nokre
}
fault-which-more = { $count ->
    [one] og éin til
   *[other] og { $count } til
}
fault-details = Teknisk omtale
fault-history-entry = Endring nr. { $number }

## Berging
salvage-title = Dette er berga
salvage-do = Berg det som kan lesast
salvage-choosing = Vel kvar det nye registeret skal liggje
salvage-going = Bergar det som kan lesast
salvage-failed = Det vart ikkje berga noko
salvage-done = Alt kunne lesast. Ingenting er tapt.
salvage-done-part = Det som kunne lesast, er berga. Noko manglar.
salvage-done-said = Dette er eit nytt register. Det skadde ligg der det låg, og er ikkje rørt.
salvage-noun = Kva
salvage-rows = Berga
salvage-lost = Ikkje med
salvage-whole = Alt er med
salvage-left = { $count ->
    [one] Éi rad kunne ikkje vere med, fordi det ho høyrer til, er tapt.
   *[other] { $count } rader kunne ikkje vere med, fordi det dei høyrer til, er tapt.
}
salvage-not-whole = Noko kunne ikkje lesast.
salvage-history = { $changes ->
    [one] Historikken: éi endring er med.
   *[other] Historikken: { $changes } endringar er med.
}
salvage-history-cut = { $count ->
    [one] Éi endring etter eit hol i historikken er ikkje med.
   *[other] { $count } endringar etter eit hol i historikken er ikkje med.
}
salvage-documents = { $count ->
    [one] Éi dokumentfil er med.
   *[other] { $count } dokumentfiler er med.
}
salvage-documents-lost = { $count ->
    [one] Éi dokumentfil er tapt:
   *[other] { $count } dokumentfiler er tapte:
}
care-noun-supplier = Leverandørar
care-noun-contract = Kontraktar
care-noun-contract-supplier = Leverandørar i kontraktane
care-noun-contract-option = Opsjonar
care-noun-award-criterion = Tildelingskriterium
care-noun-requirement = Miljøkrav
care-noun-plan = Oppfølgingsplanar
care-noun-planned-check = Kontrollar
care-noun-result = Resultat
care-noun-evidence = Dokumentasjon
care-noun-evidence-requirement = Dokumentasjon for miljøkrav
care-noun-evidence-contract = Dokumentasjon for kontraktar
care-noun-evidence-supplier = Dokumentasjon for leverandørar
care-noun-result-evidence = Dokumentasjon vist ved kontroll
care-noun-file = Filer
care-noun-meeting = Leverandørmøte
care-noun-participant = Deltakarar i møte
care-noun-agenda-item = Saker i møte
care-noun-decision = Avgjerder
care-noun-nonconformity = Avvik
care-noun-nonconformity-step = Steg i avvik
care-noun-setting = Innstillingar
care-noun-indicator = Indikatorar
care-noun-measurement = Målingar
care-noun-declaration = Miljødeklarasjonar
care-noun-column-mapping = Kolonnar frå tidlegare innlesingar
care-noun-draft = Utkast
care-noun-change = Historikk

## Papirkorg
bin-said = Ingenting her blir sletta av seg sjølv.
bin-none = Papirkorga er tom
bin-none-said = Det du fjernar, hamnar her og kan hentast tilbake.
bin-to-history = Sjå historikken
bin-failed = Papirkorga kunne ikkje lesast
bin-waiting = Hentar papirkorga
bin-filter = Filtrer papirkorga
bin-filter-placeholder = Namn, slag eller person
bin-filter-clear = Tøm filteret
bin-removed-by = Fjerna av { $who }, { $moment }
bin-bring-back = Hent tilbake
bin-bring-back-this = Hent tilbake { $what }
bin-brought-back = Henta tilbake: { $what }
bin-count = { $count ->
    [one] <b>1</b> i papirkorga
   *[other] <b>{ $count }</b> i papirkorga
}
bin-remove-contract = Kontrakt
bin-remove-requirement = Miljøkrav
bin-remove-supplier = Leverandør
bin-remove-evidence = Dokument
bin-remove-file = Fil
bin-remove-nonconformity = Avvik
bin-remove-meeting = Leverandørmøte

## Heile historikken
history-filters = Filter
history-filter-text = Søk i historikken
history-filter-placeholder = Namnet på det som vart endra
history-filter-clear = Tøm søket
history-by = Person
history-kind = Gjeld
history-from-day = Frå og med
history-to-day = Til og med
history-backwards = Den siste dagen er før den første.
history-no-hits = Ingen endringar passar med filtera
history-all-none-said = Når noko blir ført i registeret, står det her kven som gjorde det, og når.
history-kind-contract = Kontraktar
history-kind-requirement = Miljøkrav
history-kind-check = Kontrollar og resultat
history-kind-supplier = Leverandørar
history-kind-evidence = Dokumentasjon og filer
history-kind-nonconformity = Avvik
history-kind-meeting = Møte og avgjerder
history-kind-measurement = Målingar
history-kind-register = Heile registeret

## Historikken for revisor
proof-save = Lagre for revisor
proof-title = Historikken er lagra
proof-said = Fila held kvar endring, og kan kontrollerast av kven som helst utan Kravspor: blir ei einaste linje endra eller fjerna, synest det.
proof-file = Fil
proof-changes = Endringar
proof-period = Tidsrom
proof-people = Personar
proof-hash = Kjenneteikn
proof-hash-said = Skriv ned kjenneteiknet ein annan stad, i arkivet til dømes. Har ei seinare fil det same kjenneteiknet på same staden, er alt før det uendra. Blir kontrollert med «kravspor-cli verify».
