# Sikkerhetskopier, kontroll, berging, papirkurv og bevis for historikken.
error-backup-broken = Sikkerhetskopien holder ikke: noe i den kan ikke leses ({ $path }). Velg en eldre kopi. Registeret er ikke rørt.
error-backup-place-missing = Stedet for sikkerhetskopier er ikke tilgjengelig ({ $path }). Sett inn minnepinnen eller koble til disken, og prøv igjen. Kopien ved siden av registeret er i orden.
error-nothing-salvaged = Ingenting i filen kunne leses ({ $path }). Gjenopprett en sikkerhetskopi i stedet. Filen er ikke rørt.
error-proof-broken = Historikken er ikke slik den ble skrevet: linje { $line } stemmer ikke. Be om en ny fil fra registeret.
error-not-a-proof = Filen er ikke en historikk fra Kravspor.
error-proof-newer = Historikken er skrevet av en nyere versjon av Kravspor (format { $version }, denne kjenner { $known }). Oppdater programmet.
error-bring-back-conflict = Kan ikke hentes ut av papirkurven: noe det henger sammen med, er endret siden. Se i historikken hva som er endret.

backup-reason-automatic = Automatisk
backup-reason-by-hand = Laget for hånd
backup-reason-before-import = Før innlesing av liste
backup-reason-before-update = Før oppdatering av registeret
backup-reason-before-restore = Før gjenoppretting
backup-state-good = I orden
backup-state-empty = Ingenting å kopiere ennå
backup-state-none = Ingen kopi
backup-state-old = For gammel

inspection-stage-pages = Leser filen
inspection-stage-references = Ser etter løse tråder
inspection-stage-history = Regner over historikken
inspection-stage-values = Holder verdiene mot historikken
inspection-stage-derived = Regner over det som er utledet
inspection-stage-documents = Leser dokumentene
inspection-stage-copies = Leser den nyeste kopien
fault-unopenable = Registeret lar seg ikke åpne. Gjenopprett en sikkerhetskopi, eller berg det som kan leses.
fault-pages = { $count ->
    [one] Ett sted i filen kan ikke leses eller stemmer ikke med resten. Gjenopprett en sikkerhetskopi, eller berg det som kan leses.
   *[other] { $count } steder i filen kan ikke leses eller stemmer ikke med resten. Gjenopprett en sikkerhetskopi, eller berg det som kan leses.
}
fault-references = { $count ->
    [one] Én rad viser til noe som ikke finnes. Gjenopprett en sikkerhetskopi, eller berg det som kan leses.
   *[other] { $count } rader viser til noe som ikke finnes. Gjenopprett en sikkerhetskopi, eller berg det som kan leses.
}
fault-history = Historikken er ikke slik den ble skrevet. Sammenlign med en sikkerhetskopi, og gjenopprett den om det er den som er riktig.
fault-rows = { $count ->
    [one] Én opplysning er ikke slik historikken sier at den ble skrevet inn. Gjenopprett en sikkerhetskopi.
   *[other] { $count } opplysninger er ikke slik historikken sier at de ble skrevet inn. Gjenopprett en sikkerhetskopi.
}
fault-unlogged = { $count ->
    [one] Ett utkast eller én kolonneinnlesing er ikke slik den ble tatt vare på, og blir ikke brukt. Alt som er lagret, er slik det skal være.
   *[other] { $count } utkast eller kolonneinnlesinger er ikke slik de ble tatt vare på, og blir ikke brukt. Alt som er lagret, er slik det skal være.
}
fault-behind = Den nyeste sikkerhetskopien har endringer som registeret mangler. Registeret er satt tilbake, eller flyttet uten alt som hørte til.
fault-derived = Noe som regnes ut, stemmer ikke med det som er skrevet inn. Det kan regnes ut på nytt uten at noe går tapt.
fault-lost-documents = { $count ->
    [one] Filen til ett dokument mangler.
   *[other] Filene til { $count } dokumenter mangler.
}
fault-changed-documents = { $count ->
    [one] Filen til ett dokument er ikke den som ble lagt ved.
   *[other] Filene til { $count } dokumenter er ikke dem som ble lagt ved.
}
fault-orphans = { $count ->
    [one] Én fil hører ikke til noe. Den gjør ingen skade.
   *[other] { $count } filer hører ikke til noe. De gjør ingen skade.
}
fault-broken-copy = Den nyeste sikkerhetskopien holder ikke. Lag en ny.
fault-no-copy = Det finnes ingen sikkerhetskopi ennå.
inspection-sound = Alt i registeret kan leses, henger sammen og er slik det ble skrevet.
inspection-looked-at = { $changes ->
    [one] Én endring
   *[other] { $changes } endringer
}, { $documents ->
    [one] én fil
   *[other] { $documents } filer
} og { $copies ->
    [0] ingen sikkerhetskopi
    [one] én sikkerhetskopi
   *[other] { $copies } sikkerhetskopier
} er sett gjennom.

change-restore-backup = Gjenopprettet fra sikkerhetskopi
change-salvage = Berget fra et skadet register
change-bring-back = Hentet ut av papirkurven

salvage-file = { $name } berget
file-kind-history = Historikk fra Kravspor

## Fra terminalen
cli-command-backup = Lag en sikkerhetskopi, med dokumentene
cli-command-restore = Sett en sikkerhetskopi i stedet for registeret. Uten NAVN listes kopiene
cli-command-check = Kontroller registeret: filen, historikken, dokumentene og kopiene
cli-command-verify = Regn over historikken, i registeret eller i en fil fra «export history»
cli-command-salvage = Lag et nytt register av det som kan leses av et skadet
cli-command-bin = Vis hva som ligger i papirkurven, eller hent noe ut
cli-command-export-history = Skriv historikken til en fil for revisjon, med bevis for at den er hel
cli-backup-to = Et annet sted i tillegg, for eksempel en minnepinne
cli-restore-name = Kopien: navnet fra listen, eller en fil
cli-value-copy = KOPI
cli-value-folder = MAPPE
cli-check-mend = Rett opp det som kan rettes uten at noe går tapt
cli-verify-file = Filen fra «export history». Uten denne regnes registerets egen historikk over
cli-salvage-to = Det nye registeret
cli-bin-bring-back = Hent ut det som endringen med dette nummeret la der
cli-backup-made = Sikkerhetskopien er laget og lest gjennom: { $path }
cli-backup-brought = Den ligger også her: { $path }
cli-backup-brought-before = Den lå her fra før: { $path }
cli-backup-lost = { $count ->
    [one] Én fil mangler i registeret, og derfor også i kopien.
   *[other] { $count } filer mangler i registeret, og derfor også i kopien.
}
cli-column-copy = Kopi
cli-column-reason = Grunn
cli-column-size = Størrelse
cli-column-contracts-held = Kontrakter
cli-column-results-held = Resultater
cli-column-last-change = Siste endring
cli-none-backups = Det er ingen sikkerhetskopier ennå. «kravspor-cli backup» lager en.
cli-restored = Registeret er slik det var i kopien.
cli-restored-undo = Det som ble erstattet, er kopiert. Slik angres gjenopprettingen: kravspor-cli restore { $name }
cli-restored-aside = Det som ble erstattet, kunne ikke leses helt. Det ligger her: { $path }
cli-restored-lost = { $count ->
    [one] Filen til ett dokument finnes ikke lenger noe sted.
   *[other] Filene til { $count } dokumenter finnes ikke lenger noe sted.
}
cli-check-unsound = Kontrollen fant noe som må rettes opp.
cli-verified = Historikken er hel: { $changes ->
    [one] én endring
   *[other] { $changes } endringer
}. Siste kjennetegn: { $hash }
cli-verified-compare = Er dette det samme kjennetegnet som i en annen kopi, er de to like til siste endring.
cli-salvaged = Det som kunne leses, er i et nytt register: { $path }
cli-salvaged-noun = Hva
cli-salvaged-rows = Berget
cli-salvaged-left = Ikke med
cli-salvaged-whole = Alt lest
cli-salvaged-changes = Historikk: { $kept } endringer er med, { $cut } etter et hull er ikke.
cli-salvaged-documents = Dokumentfiler: { $kept } er med, { $lost } er tapt.
cli-none-salvaged = Ingenting.
cli-none-bin = Papirkurven er tom.
cli-bin-brought-back = Hentet ut av papirkurven: { $subject }
cli-proof-written = Historikken er skrevet og regnet over: { $path }
cli-restore-passphrase = Fil med passordet til en kopi som åpnes med et annet enn registeret, på første linje
cli-wrong-history-file = Navnet må slutte på .kravspor-historikk.
