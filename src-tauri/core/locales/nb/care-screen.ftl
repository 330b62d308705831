# Sidene for sikkerhetskopier, kontroll, berging, papirkurv og hele historikken.

care-title = Ta vare på registeret
care-crumbs = Tilbake til
care-moment = { $day } kl.{"\u00A0"}{ $time }
care-backups = Sikkerhetskopier
    .said = Når registeret sist ble kopiert, og slik settes en kopi tilbake.
care-check = Kontroller registeret
    .said = Ser gjennom alt, og sier hva som eventuelt er galt.
care-history = Historikk
    .said = Alt som er gjort: hvem, når, og fra hva til hva. Kan lagres for revisor.
nav-bin = Papirkurv
    .said = Det som er fjernet, og slik hentes det tilbake.

## Linjen nederst i menyen
backup-line = Kopi: { $moment }
backup-line-failed = Siste kopi mislyktes
backup-line-example = Eksempel: kopieres ikke
backup-line-empty = Ingenting å kopiere

## Sikkerhetskopier
backups-standing = Slik står det til
backups-list = Kopier
backups-unread = Kopiene kunne ikke leses
backups-waiting = Henter kopiene
backups-said = Kravspor kopierer selv, hver time mens du arbeider, og leser gjennom hver kopi. Dokumentene er med.
backups-said-example = Eksempelregisteret kopieres ikke av seg selv. Du kan lage en kopi for å prøve.
backups-where = Kopiene ligger her:
backup-last = Siste kopi: { $moment }
backup-none = Ingen kopi ennå
backup-old = { $count ->
    [one] Ingen kopi på én dag
   *[other] Ingen kopi på { $count } dager
}
backup-make = Lag kopi nå
backup-going = Kopierer registeret …
backup-come = Kopierer dokumentene: { $done } av { $all }
backup-made = Kopien er laget og lest gjennom ({ $size }).
backup-made-lost = { $count ->
    [one] Ett dokument mangler i registeret, og er derfor ikke med.
   *[other] { $count } dokumenter mangler i registeret, og er derfor ikke med.
}
backup-stopped = Kopieringen ble avbrutt. De eldre kopiene er som før.
backup-failed = Siste kopi ble ikke laget
backup-behind = Den nyeste kopien har endringer som registeret mangler. Registeret er kanskje satt tilbake, eller flyttet uten alt som hørte til. Se hva kopien holder, og gjenopprett den hvis det er den som er riktig.
backup-none-yet = Ingen kopier ennå
backup-none-yet-said = Den første lages av seg selv kort tid etter at du har ført noe. Du kan også lage en nå.
backup-none-yet-example = Eksempelregisteret kopieres bare når du ber om det.
backup-show-all = Vis alle { $count } kopiene
backup-day-near = { $near }, { $date }
backup-holding-waiting = Ser hva den holder …
backup-holds = { $contracts ->
    [one] 1 kontrakt
   *[other] { $contracts } kontrakter
}, { $requirements } miljøkrav, { $results ->
    [one] 1 resultat
   *[other] { $results } resultater
}, { $documents ->
    [one] 1 dokument
   *[other] { $documents } dokumenter
}
backup-holds-nothing = Ingen kontrakter ennå
backup-last-change = Sist: { $change } ({ $who }, { $moment })

## Et sted til
second-title = Et sted til
second-said = Velg en minnepinne eller en annen disk, så legges hver kopi der også. Da har du en kopi om maskinen blir borte.
second-choose = Velg sted …
second-other = Velg et annet …
second-forget = Slutt å kopiere dit
second-failed = Stedet ble ikke valgt
second-away = Stedet er ikke tilgjengelig nå
second-none = Ingen kopi der ennå

## Gjenopprette
restore-do = Gjenopprett
restore-this = Gjenopprett kopien fra { $day } kl. { $time }
restore-title = Gjenopprett kopien fra { $moment }?
restore-holds = Kopien holder
restore-said = Registeret blir slik det var da kopien ble laget. Det som er der nå, kopieres først, så du kan angre.
restore-said-damaged = Registeret blir slik det var da kopien ble laget. Den skadede filen legges til side og slettes ikke.
restore-unsaved = { $count ->
    [one] Ett skjema har endringer som ikke er lagret. De går tapt.
   *[other] { $count } skjemaer har endringer som ikke er lagret. De går tapt.
}
restore-going = Gjenoppretter …
restore-come = Henter dokumentene: { $done } av { $all }
restore-stopped = Gjenopprettingen ble avbrutt. Registeret er som før.
restore-failed = Kopien ble ikke gjenopprettet
restore-done = Registeret er gjenopprettet fra kopien
restore-done-at = Registeret er slik det var { $moment }
restore-taken-back = Gjenopprettingen er angret. Registeret er slik det var før.
restore-undo = Angre gjenopprettingen
restore-news = Nettopp gjenopprettet
restore-replaced = Det som var her, er kopiert. Du kan angre.
restore-aside = Det som var her, kunne ikke leses helt. Det er lagt til side og ikke slettet:
restore-lost = { $count ->
    [one] Filen til ett dokument finnes ikke lenger noe sted.
   *[other] Filene til { $count } dokumenter finnes ikke lenger noe sted.
}
restore-other = Hent fra en annen kopi …
restore-other-title = Gjenopprett denne kopien?
restore-other-unread = Kopien kunne ikke brukes
restore-other-locked = Kopien er låst. Skriv det som åpnet registeret da kopien ble laget.
restore-other-said = Du velger selv hvor registeret skal ligge. Det som er åpent nå, blir ikke rørt.
restore-other-said-locked = Er det en kopi av registeret som er åpent, tar den plassen til det, og det som er der nå, kopieres først. Ellers velger du hvor den skal ligge.

## Et register som ikke kan åpnes
damaged-title = Registeret «{ $name }» kan ikke åpnes
damaged-gone-title = Registeret «{ $name }» er ikke der det pleier
damaged-nothing-deleted = Ingenting er slettet. Filen ligger der den lå, og Kravspor endrer den ikke.
damaged-gone-said = Kopiene er her fortsatt. Ligger filen et annet sted, på en minnepinne for eksempel, kan du koble den til og starte Kravspor på nytt.
damaged-restore = Sett en kopi tilbake
damaged-restore-said = Det tryggeste er å bruke den nyeste kopien som holder det du venter.
damaged-no-copies = Det ligger ingen kopier ved siden av registeret. Har du en et annet sted, kan du hente den.
damaged-look = Se nærmere på filen
damaged-check = Kontroller
    .said = Sier hva som er galt. Endrer ingenting.
damaged-salvage = Berg det som kan leses
    .said = Lager et nytt register av det som lar seg lese. Bruk dette når kopiene mangler noe du trenger.
damaged-others = Noe annet

## Kontroll
inspection-do = Kontroller nå
inspection-said = Kontrollen ser gjennom alt registeret består av:
inspection-looks-pages = at hver del av filen kan leses
inspection-looks-references = at ingenting viser til noe som ikke finnes
inspection-looks-history = at ingen linje i historikken er endret eller fjernet etterpå
inspection-looks-derived = at det som regnes ut, stemmer med det som er skrevet inn
inspection-looks-documents = at hvert dokument er det samme som da det ble lagt ved
inspection-looks-copies = at den nyeste sikkerhetskopien holder
inspection-changes-nothing = Kontrollen endrer ingenting, og du kan arbeide videre mens den går.
inspection-begun = Begynner kontrollen
inspection-come = { $said }: { $done } av { $all }
inspection-stopped = Avbrutt. Ingenting er endret.
inspection-faults = { $count ->
    [one] Én ting bør rettes opp. Det du har ført, kan leses.
   *[other] { $count } ting bør rettes opp. Det du har ført, kan leses.
}
inspection-grave = Noe i registeret er skadet. Ingenting er slettet, og under står det hva du kan gjøre.
inspection-mended = Rettet opp. Alt i registeret kan leses og henger sammen.
inspection-to-copies = Gå til sikkerhetskopiene
inspect-failed = Kontrollen ble ikke fullført
mend-failed = Det ble ikke rettet opp
mend-do = Rett opp
mend-said = Å rette opp henter det som mangler fra kopiene, regner ut på nytt og fjerner utkast som er ødelagt. Ingenting som er lagret, går tapt.
fault-which = { $count ->
    [one] Vis hvilken
   *[other] Vis hvilke
}
fault-which-more = { $count ->
    [one] og én til
   *[other] og { $count } til
}
fault-details = Teknisk beskrivelse
fault-history-entry = Endring nr. { $number }

## Berging
salvage-title = Dette er berget
salvage-do = Berg det som kan leses
salvage-choosing = Velg hvor det nye registeret skal ligge
salvage-going = Berger det som kan leses
salvage-failed = Det ble ikke berget noe
salvage-done = Alt kunne leses. Ingenting er tapt.
salvage-done-part = Det som kunne leses, er berget. Noe mangler.
salvage-done-said = Dette er et nytt register. Det skadede ligger der det lå, og er ikke rørt.
salvage-noun = Hva
salvage-rows = Berget
salvage-lost = Ikke med
salvage-whole = Alt er med
salvage-left = { $count ->
    [one] Én rad kunne ikke være med, fordi det den hører til, er tapt.
   *[other] { $count } rader kunne ikke være med, fordi det de hører til, er tapt.
}
salvage-not-whole = Noe kunne ikke leses.
salvage-history = { $changes ->
    [one] Historikken: én endring er med.
   *[other] Historikken: { $changes } endringer er med.
}
salvage-history-cut = { $count ->
    [one] Én endring etter et hull i historikken er ikke med.
   *[other] { $count } endringer etter et hull i historikken er ikke med.
}
salvage-documents = { $count ->
    [one] Én dokumentfil er med.
   *[other] { $count } dokumentfiler er med.
}
salvage-documents-lost = { $count ->
    [one] Én dokumentfil er tapt:
   *[other] { $count } dokumentfiler er tapt:
}
care-noun-supplier = Leverandører
care-noun-contract = Kontrakter
care-noun-contract-supplier = Leverandører i kontraktene
care-noun-contract-option = Opsjoner
care-noun-award-criterion = Tildelingskriterier
care-noun-requirement = Miljøkrav
care-noun-plan = Oppfølgingsplaner
care-noun-planned-check = Kontroller
care-noun-result = Resultater
care-noun-evidence = Dokumentasjon
care-noun-evidence-requirement = Dokumentasjon for miljøkrav
care-noun-evidence-contract = Dokumentasjon for kontrakter
care-noun-evidence-supplier = Dokumentasjon for leverandører
care-noun-result-evidence = Dokumentasjon vist ved kontroll
care-noun-file = Filer
care-noun-meeting = Leverandørmøter
care-noun-participant = Deltakere i møter
care-noun-agenda-item = Saker i møter
care-noun-decision = Beslutninger
care-noun-nonconformity = Avvik
care-noun-nonconformity-step = Steg i avvik
care-noun-setting = Innstillinger
care-noun-indicator = Indikatorer
care-noun-measurement = Målinger
care-noun-declaration = Miljødeklarasjoner
care-noun-column-mapping = Kolonner fra tidligere innlesinger
care-noun-draft = Utkast
care-noun-change = Historikk

## Papirkurv
bin-said = Ingenting her slettes av seg selv.
bin-none = Papirkurven er tom
bin-none-said = Det du fjerner, havner her og kan hentes tilbake.
bin-to-history = Se historikken
bin-failed = Papirkurven kunne ikke leses
bin-waiting = Henter papirkurven
bin-filter = Filtrer papirkurven
bin-filter-placeholder = Navn, slag eller person
bin-filter-clear = Tøm filteret
bin-removed-by = Fjernet av { $who }, { $moment }
bin-bring-back = Hent tilbake
bin-bring-back-this = Hent tilbake { $what }
bin-brought-back = Hentet tilbake: { $what }
bin-count = { $count ->
    [one] <b>1</b> i papirkurven
   *[other] <b>{ $count }</b> i papirkurven
}
bin-remove-contract = Kontrakt
bin-remove-requirement = Miljøkrav
bin-remove-supplier = Leverandør
bin-remove-evidence = Dokument
bin-remove-file = Fil
bin-remove-nonconformity = Avvik
bin-remove-meeting = Leverandørmøte

## Hele historikken
history-filters = Filtre
history-filter-text = Søk i historikken
history-filter-placeholder = Navnet på det som ble endret
history-filter-clear = Tøm søket
history-by = Person
history-kind = Gjelder
history-from-day = Fra og med
history-to-day = Til og med
history-backwards = Den siste dagen er før den første.
history-no-hits = Ingen endringer passer med filtrene
history-all-none-said = Når noe føres i registeret, står det her hvem som gjorde det, og når.
history-kind-contract = Kontrakter
history-kind-requirement = Miljøkrav
history-kind-check = Kontroller og resultater
history-kind-supplier = Leverandører
history-kind-evidence = Dokumentasjon og filer
history-kind-nonconformity = Avvik
history-kind-meeting = Møter og beslutninger
history-kind-measurement = Målinger
history-kind-register = Hele registeret

## Historikken for revisor
proof-save = Lagre for revisor
proof-title = Historikken er lagret
proof-said = Filen holder hver endring, og kan kontrolleres av hvem som helst uten Kravspor: endres eller fjernes en eneste linje, synes det.
proof-file = Fil
proof-changes = Endringer
proof-period = Tidsrom
proof-people = Personer
proof-hash = Kjennetegn
proof-hash-said = Skriv ned kjennetegnet et annet sted, i arkivet for eksempel. Har en senere fil det samme kjennetegnet på samme sted, er alt før det uendret. Kontrolleres med «kravspor-cli verify».
