# Tryggingskopiar, kontroll, berging, papirkorg og prov for historikken.
error-backup-broken = Tryggingskopien held ikkje: noko i han kan ikkje lesast ({ $path }). Vel ein eldre kopi. Registeret er ikkje rørt.
error-backup-place-missing = Staden for tryggingskopiar er ikkje tilgjengeleg ({ $path }). Set inn minnepinnen eller kople til disken, og prøv igjen. Kopien ved sida av registeret er i orden.
error-nothing-salvaged = Ingenting i fila kunne lesast ({ $path }). Attopprett ein tryggingskopi i staden. Fila er ikkje rørt.
error-proof-broken = Historikken er ikkje slik han vart skriven: linje { $line } stemmer ikkje. Be om ei ny fil frå registeret.
error-not-a-proof = Fila er ikkje ein historikk frå Kravspor.
error-proof-newer = Historikken er skriven av ein nyare versjon av Kravspor (format { $version }, denne kjenner { $known }). Oppdater programmet.
error-bring-back-conflict = Kan ikkje hentast ut av papirkorga: noko det heng saman med, er endra sidan. Sjå i historikken kva som er endra.

backup-reason-automatic = Automatisk
backup-reason-by-hand = Laga for hand
backup-reason-before-import = Før innlesing av liste
backup-reason-before-update = Før oppdatering av registeret
backup-reason-before-restore = Før attoppretting
backup-state-good = I orden
backup-state-empty = Ingenting å kopiere enno
backup-state-none = Ingen kopi
backup-state-old = For gammal

inspection-stage-pages = Les fila
inspection-stage-references = Ser etter lause trådar
inspection-stage-history = Reknar over historikken
inspection-stage-values = Held verdiane mot historikken
inspection-stage-derived = Reknar over det som er utleia
inspection-stage-documents = Les dokumenta
inspection-stage-copies = Les den nyaste kopien
fault-unopenable = Registeret lèt seg ikkje opne. Attopprett ein tryggingskopi, eller berg det som kan lesast.
fault-pages = { $count ->
    [one] Éin stad i fila kan ikkje lesast eller stemmer ikkje med resten. Attopprett ein tryggingskopi, eller berg det som kan lesast.
   *[other] { $count } stader i fila kan ikkje lesast eller stemmer ikkje med resten. Attopprett ein tryggingskopi, eller berg det som kan lesast.
}
fault-references = { $count ->
    [one] Éi rad viser til noko som ikkje finst. Attopprett ein tryggingskopi, eller berg det som kan lesast.
   *[other] { $count } rader viser til noko som ikkje finst. Attopprett ein tryggingskopi, eller berg det som kan lesast.
}
fault-history = Historikken er ikkje slik han vart skriven. Samanlikn med ein tryggingskopi, og attopprett han om det er han som er rett.
fault-rows = { $count ->
    [one] Éi opplysning er ikkje slik historikken seier at ho vart skriven inn. Attopprett ein tryggingskopi.
   *[other] { $count } opplysningar er ikkje slik historikken seier at dei vart skrivne inn. Attopprett ein tryggingskopi.
}
fault-unlogged = { $count ->
    [one] Eitt utkast eller éi kolonneinnlesing er ikkje slik det vart teke vare på, og blir ikkje brukt. Alt som er lagra, er slik det skal vere.
   *[other] { $count } utkast eller kolonneinnlesingar er ikkje slik dei vart tekne vare på, og blir ikkje brukte. Alt som er lagra, er slik det skal vere.
}
fault-behind = Den nyaste tryggingskopien har endringar som registeret manglar. Registeret er sett tilbake, eller flytta utan alt som høyrde til.
fault-derived = Noko som blir rekna ut, stemmer ikkje med det som er skrive inn. Det kan reknast ut på nytt utan at noko går tapt.
fault-lost-documents = { $count ->
    [one] Fila til eitt dokument manglar.
   *[other] Filene til { $count } dokument manglar.
}
fault-changed-documents = { $count ->
    [one] Fila til eitt dokument er ikkje den som vart lagd ved.
   *[other] Filene til { $count } dokument er ikkje dei som vart lagde ved.
}
fault-orphans = { $count ->
    [one] Éi fil høyrer ikkje til noko. Ho gjer ingen skade.
   *[other] { $count } filer høyrer ikkje til noko. Dei gjer ingen skade.
}
fault-broken-copy = Den nyaste tryggingskopien held ikkje. Lag ein ny.
fault-no-copy = Det finst ingen tryggingskopi enno.
inspection-sound = Alt i registeret kan lesast, heng saman og er slik det vart skrive.
inspection-looked-at = { $changes ->
    [one] Éi endring
   *[other] { $changes } endringar
}, { $documents ->
    [one] éi fil
   *[other] { $documents } filer
} og { $copies ->
    [0] ingen tryggingskopi
    [one] éin tryggingskopi
   *[other] { $copies } tryggingskopiar
} er sedde gjennom.

change-restore-backup = Attoppretta frå tryggingskopi
change-salvage = Berga frå eit skadd register
change-bring-back = Henta ut av papirkorga

salvage-file = { $name } berga
file-kind-history = Historikk frå Kravspor

## Frå terminalen
cli-command-backup = Lag ein tryggingskopi, med dokumenta
cli-command-restore = Set ein tryggingskopi i staden for registeret. Utan NAMN blir kopiane lista
cli-command-check = Kontroller registeret: fila, historikken, dokumenta og kopiane
cli-command-verify = Rekn over historikken, i registeret eller i ei fil frå «export history»
cli-command-salvage = Lag eit nytt register av det som kan lesast av eit skadd
cli-command-bin = Vis kva som ligg i papirkorga, eller hent noko ut
cli-command-export-history = Skriv historikken til ei fil for revisjon, med prov for at han er heil
cli-backup-to = Ein annan stad i tillegg, til dømes ein minnepinne
cli-restore-name = Kopien: namnet frå lista, eller ei fil
cli-value-copy = KOPI
cli-value-folder = MAPPE
cli-check-mend = Rett opp det som kan rettast utan at noko går tapt
cli-verify-file = Fila frå «export history». Utan denne blir historikken i registeret rekna over
cli-salvage-to = Det nye registeret
cli-bin-bring-back = Hent ut det som endringa med dette nummeret la der
cli-backup-made = Tryggingskopien er laga og lesen gjennom: { $path }
cli-backup-brought = Han ligg òg her: { $path }
cli-backup-brought-before = Han låg her frå før: { $path }
cli-backup-lost = { $count ->
    [one] Éi fil manglar i registeret, og derfor òg i kopien.
   *[other] { $count } filer manglar i registeret, og derfor òg i kopien.
}
cli-column-copy = Kopi
cli-column-reason = Grunn
cli-column-size = Storleik
cli-column-contracts-held = Kontraktar
cli-column-results-held = Resultat
cli-column-last-change = Siste endring
cli-none-backups = Det er ingen tryggingskopiar enno. «kravspor-cli backup» lagar ein.
cli-restored = Registeret er slik det var i kopien.
cli-restored-undo = Det som vart erstatta, er kopiert. Slik angrar du attopprettinga: kravspor-cli restore { $name }
cli-restored-aside = Det som vart erstatta, kunne ikkje lesast heilt. Det ligg her: { $path }
cli-restored-lost = { $count ->
    [one] Fila til eitt dokument finst ikkje lenger nokon stad.
   *[other] Filene til { $count } dokument finst ikkje lenger nokon stad.
}
cli-check-unsound = Kontrollen fann noko som må rettast opp.
cli-verified = Historikken er heil: { $changes ->
    [one] éi endring
   *[other] { $changes } endringar
}. Siste kjenneteikn: { $hash }
cli-verified-compare = Er dette det same kjenneteiknet som i ein annan kopi, er dei to like til siste endring.
cli-salvaged = Det som kunne lesast, er i eit nytt register: { $path }
cli-salvaged-noun = Kva
cli-salvaged-rows = Berga
cli-salvaged-left = Ikkje med
cli-salvaged-whole = Alt lese
cli-salvaged-changes = Historikk: { $kept } endringar er med, { $cut } etter eit hol er ikkje.
cli-salvaged-documents = Dokumentfiler: { $kept } er med, { $lost } er tapte.
cli-none-salvaged = Ingenting.
cli-none-bin = Papirkorga er tom.
cli-bin-brought-back = Henta ut av papirkorga: { $subject }
cli-proof-written = Historikken er skriven og rekna over: { $path }
cli-restore-passphrase = Fil med passordet til ein kopi som blir opna med eit anna enn registeret, på første linje
cli-wrong-history-file = Namnet må slutte på .kravspor-historikk.
