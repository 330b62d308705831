# Nøkler: hvorfor et register ikke åpnes, og hvorfor en nøkkel ikke endres.
error-passphrase-weak = Passordet er for lett å gjette. Bruk minst { $min } tegn. Fire eller fem tilfeldige ord er bedre enn ett vanskelig.
error-wrong-passphrase = Passordet er feil. Se etter store og små bokstaver, og prøv igjen.
error-wrong-recovery-key = Dette er ikke gjenopprettingsnøkkelen til registeret. Den har 32 tegn i grupper på fire. Se på arket, og prøv igjen.
error-register-locked = Registeret er låst. Åpne det med passordet eller gjenopprettingsnøkkelen.
error-key-file-missing = Registeret er låst, og filen med låsene mangler ({ $path }). Den skal ligge ved siden av registeret. Hent den fra sikkerhetskopien, og prøv igjen.
error-key-file-damaged = Filen med låsene til registeret er skadet ({ $reason }). Hent den fra sikkerhetskopien, og prøv igjen. Registeret er ikke rørt.
error-keychain-unavailable = Maskinen har ingen nøkkelring som svarer ({ $reason }). Åpne registeret med passordet i stedet.
error-not-in-keychain = Maskinen husker ikke nøkkelen til registeret. Åpne det med passordet eller gjenopprettingsnøkkelen.
error-last-way-in = Uten denne kunne ingen åpnet registeret igjen. Lag en annen vei inn først.
error-not-sealed = Registeret er ikke låst med nøkkel, så det er ingen nøkkel å endre.
error-already-sealed = Registeret er låst med nøkkel fra før.
error-example-not-sealed = Eksempelregisteret er til for å vises, og låses ikke. Bruk ditt eget register.
error-too-soon = Passordet har vært feil flere ganger. Vent { $seconds } sekunder, og prøv igjen.
error-being-sealed = Registeret blir låst akkurat nå. Vent til det er ferdig, eller avbryt låsingen.
error-package-locked = Pakken er låst. Skriv passordet som ble valgt da den ble laget.
error-wrong-package-passphrase = Passordet til pakken er feil. Det er det som ble valgt da pakken ble laget, og kan være et annet enn registerets.

## Nøkler
cli-command-key = Vis og endre hvordan et låst register åpnes
cli-command-key-list = Vis hvordan registeret åpnes
cli-command-key-seal = Lås et register som ligger åpent: alt i det krypteres der det er
cli-command-key-set-passphrase = Sett et nytt passord
cli-command-key-remove-passphrase = Fjern passordet
cli-command-key-new-recovery-key = Lag en ny gjenopprettingsnøkkel. Den gamle slutter å virke
cli-command-key-remove-recovery-key = Fjern gjenopprettingsnøkkelen
cli-command-key-remember = La denne maskinen huske nøkkelen
cli-command-key-forget = La denne maskinen glemme nøkkelen
cli-passphrase-file = Fil med passordet til et låst register, på første linje. Uten dette spørres det
cli-recovery-key-file = Fil med gjenopprettingsnøkkelen til et låst register, på første linje
cli-key-new-passphrase = Fil med det nye passordet, på første linje. Uten dette spørres det
cli-new-seal = Lås registeret: alt i det krypteres. Gjenopprettingsnøkkelen vises én gang
cli-new-remember = La denne maskinen huske nøkkelen
cli-key-ask = Passord
cli-key-ask-new = Nytt passord
cli-key-ask-again = Det samme en gang til
cli-key-unlike = De to passordene er ikke like. Ingenting er endret.
cli-key-no-passphrase = Det nye passordet må stå i en fil når ingen kan skrive det inn. Bruk --new-passphrase-file.
cli-key-recovery = Gjenopprettingsnøkkelen. Den åpner registeret når passordet er glemt:
cli-key-keep = Skriv den ned og legg den et trygt sted. Den vises bare denne ene gangen.
cli-key-open = Registeret er ikke låst: alle som har filen, kan lese den.
cli-key-way = Måte
cli-key-state = Tilstand
cli-key-passphrase = Passord
cli-key-recovery-key = Gjenopprettingsnøkkel
cli-key-keychain = Nøkkelringen på maskinen
cli-key-none = Ingen
cli-key-remembered = Husker nøkkelen
cli-key-not-remembered = Husker ikke nøkkelen
cli-key-no-keychain = Maskinen har ingen nøkkelring som svarer

## I vinduet
locked-title = Låst
locked-said = Registeret er låst. Ingenting av det vises før det er åpnet.
locked-passphrase = Passord
locked-passphrase-missing = Skriv passordet.
locked-recovery-key = Gjenopprettingsnøkkel
    .said = 32 tegn i grupper på fire, fra arket du la bort. Store og små bokstaver er like gode.
locked-recovery-key-missing = Skriv gjenopprettingsnøkkelen.
locked-open = Lås opp
locked-use-recovery-key = Bruk gjenopprettingsnøkkelen
locked-use-passphrase = Bruk passordet
locked-use-computer = Bruk det maskinen husker
lock-now = Lås registeret
key-lock = Lås registeret
passphrase-show = Vis det som skrives
settings-lock-after = Lås registeret når ingen har rørt maskinen på
    .said = Gjelder registre med passord. Da vises ingenting før noen låser opp.
settings-lock-minutes = { $minutes ->
    [0] Aldri
   *[other] { $minutes } minutter
}

## Et nytt register, og styrken på et passord
making-title = Lag registeret
making-said = Alt du fører, krypteres på denne maskinen. Velg det som skal åpne registeret.
making-way = Hvordan skal registeret åpnes?
making-way-passphrase = Med passord
    .said = Spørres om hver gang.
making-way-both = Med passord, og denne maskinen husker nøkkelen
    .said = Spørres bare om når du har låst selv, og på andre maskiner.
making-way-keychain = Uten passord: denne maskinen husker nøkkelen
    .said = Åpnes av den som er logget inn på maskinen. Blir maskinen borte, er gjenopprettingsnøkkelen eneste vei inn.
making-do = Lag registeret
making-failed = Registeret ble ikke laget
passphrase-new = Passord
    .said = Fire eller fem tilfeldige ord er lette å huske og vanskelige å gjette.
passphrase-again = Passordet en gang til
passphrase-new-missing = Skriv et passord.
passphrase-again-missing = Skriv passordet en gang til.
passphrase-unlike = De to passordene er ikke like.
strength = Styrke
strength-short = { $left ->
    [one] ett tegn til
   *[other] { $left } tegn til
}
strength-weak = svakt. Vanlige ord, navn og tallrekker gjettes først: legg til et par tilfeldige ord.
strength-fair = brukbart. Holder mot en nysgjerrig kollega.
strength-good = godt. Holder mot den som har maskinen.
strength-strong = sterkt. Holder mot den som har maskinen og mye tid.

## Gjenopprettingsnøkkelen
recovery-key-title = Ta vare på gjenopprettingsnøkkelen
recovery-key-said = Den åpner { $name } når passordet er glemt eller maskinen er borte. Den vises bare nå.
recovery-key-shown = Gjenopprettingsnøkkelen
recovery-key-save = Lagre arket som PDF
recovery-key-saved = Arket er lagret: { $path }
recovery-key-print = Skriv det ut, og slett filen etterpå.
recovery-key-failed = Arket ble ikke lagret
recovery-key-kept = Nøkkelen ligger på et trygt sted
recovery-key-kept-missing = Legg nøkkelen på et trygt sted først. Uten den og uten passordet kan ingen åpne registeret.
recovery-key-on = Fortsett

## Lås og nøkler i innstillingene
lock-title = Lås og nøkler
keys-unread = Låsene kunne ikke leses
keys-waiting = Henter låsene
keys-example = Eksempelregisteret er til for å vises, og låses ikke. Registre du lager selv, er låst fra første stund.
keys-open = Registeret ligger åpent: den som har filen, kan lese alt.
keys-read-only = Registeret er skrivebeskyttet, så låsene kan ikke endres.
keys-seal = Lås dette registeret
    .said = Krypterer registeret, filene og kopiene der de ligger, og fjerner det som lå åpent.
keys-seal-backup = Kopier du selv har lagt andre steder, blir liggende åpne.
keys-seal-failed = Registeret ble ikke låst
keys-sealing = Krypterer: { $done } av { $all } er ferdig
keys-sealing-begun = Krypterer registeret …
keys-sealed = Registeret er låst med nøkkel
keys-passphrase = Passord
keys-recovery-key = Gjenopprettingsnøkkel
keys-keychain = Denne maskinen
keys-set-on = Satt { $date }
keys-made-on = Laget { $date }
keys-none = Ingen
keys-remembers = Husker nøkkelen
keys-remembers-not = Husker ikke nøkkelen
keys-no-keychain = Har ingen nøkkelring som svarer
keys-passphrase-set = Sett passord …
keys-passphrase-change = Bytt passord …
keys-passphrase-remove = Fjern passordet …
keys-recovery-new = Lag ny …
keys-recovery-remove = Fjern …
keys-remember = Husk nøkkelen
keys-forget = Glem nøkkelen
keys-dialog-set = Sett et passord
keys-dialog-change = Bytt passord
keys-dialog-remove-passphrase = Fjern passordet
    .said = Etterpå åpnes registeret av den som er logget inn på denne maskinen, og ellers bare med gjenopprettingsnøkkelen.
keys-dialog-recovery = Lag en ny gjenopprettingsnøkkel
    .said = Den gamle slutter å virke med en gang. Makuler arket du har.
keys-dialog-remove-recovery = Fjern gjenopprettingsnøkkelen
    .said = Blir passordet glemt etterpå, kan ingen åpne registeret, heller ikke sikkerhetskopiene.
keys-shown-passphrase = Passordet nå
keys-shown-recovery-key = Gjenopprettingsnøkkelen nå
keys-shown-missing = Skriv det som åpner registeret nå.
keys-new-passphrase = Nytt passord
keys-change-failed = Låsene ble ikke endret
keys-passphrase-changed = Passordet er byttet. Det gamle åpner ikke lenger.
keys-passphrase-was-set = Passordet er satt
keys-passphrase-removed = Passordet er fjernet
keys-recovery-removed = Gjenopprettingsnøkkelen er fjernet
keys-remembered = Denne maskinen husker nøkkelen
keys-forgotten = Denne maskinen har glemt nøkkelen
keys-do-set = Sett passordet
keys-do-change = Bytt passordet
keys-do-remove = Fjern
keys-do-recovery = Lag ny nøkkel
cli-recovery-key-pdf = Skriv også gjenopprettingsnøkkelen på et ark til å skrive ut (.pdf)
cli-recovery-key-page = Arket med nøkkelen: { $path }

## Pakker
cli-export-package-seal = Lås pakken med et passord: uten det kan ingen lese den
give-package-ask = Lagre registeret som pakke
give-package-lock = Lås pakken med et passord
    .said = Den som skal lese pakken, må ha passordet. Gi det på en annen måte enn sammen med filen.
give-package-open = Uten passord kan alle som får filen, lese alt i registeret.
package-unlock = Pakken er låst
    .said = Skriv passordet som ble valgt da { $name } ble laget.
package-passphrase = Passordet til pakken
package-unlock-do = Åpne pakken
making-package-title = Lag et register av pakken
making-package-said = Registeret som lages, krypteres på denne maskinen. Velg det som skal åpne det. Det kan være noe annet enn det som åpner pakken.
making-choosing = Venter på at du velger hvor registeret skal ligge
