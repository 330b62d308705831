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
lock-now = Lås registeret
key-lock = Lås registeret
passphrase-show = Vis det som skrives
settings-lock-after = Lås registeret når ingen har rørt maskinen på
    .said = Gjelder registre med passord. Da vises ingenting før noen låser opp.
settings-lock-minutes = { $minutes ->
    [0] Aldri
   *[other] { $minutes } minutter
}
