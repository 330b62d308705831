# Nøklar: kvifor eit register ikkje blir opna, og kvifor ein nøkkel ikkje blir endra.
error-passphrase-weak = Passordet er for lett å gjette. Bruk minst { $min } teikn. Fire eller fem tilfeldige ord er betre enn eitt vanskeleg.
error-wrong-passphrase = Passordet er feil. Sjå etter store og små bokstavar, og prøv igjen.
error-wrong-recovery-key = Dette er ikkje attopprettingsnøkkelen til registeret. Han har 32 teikn i grupper på fire. Sjå på arket, og prøv igjen.
error-register-locked = Registeret er låst. Opne det med passordet eller attopprettingsnøkkelen.
error-key-file-missing = Registeret er låst, og fila med låsane manglar ({ $path }). Ho skal liggje ved sida av registeret. Hent ho frå tryggingskopien, og prøv igjen.
error-key-file-damaged = Fila med låsane til registeret er skadd ({ $reason }). Hent ho frå tryggingskopien, og prøv igjen. Registeret er ikkje rørt.
error-keychain-unavailable = Maskina har ingen nøkkelring som svarar ({ $reason }). Opne registeret med passordet i staden.
error-not-in-keychain = Maskina hugsar ikkje nøkkelen til registeret. Opne det med passordet eller attopprettingsnøkkelen.
error-last-way-in = Utan denne kunne ingen ha opna registeret igjen. Lag ein annan veg inn først.
error-not-sealed = Registeret er ikkje låst med nøkkel, så det er ingen nøkkel å endre.
error-already-sealed = Registeret er låst med nøkkel frå før.
error-example-not-sealed = Eksempelregisteret er til for å visast, og blir ikkje låst. Bruk ditt eige register.
error-too-soon = Passordet har vore feil fleire gonger. Vent { $seconds } sekund, og prøv igjen.

## Nøklar
cli-command-key = Vis og endre korleis eit låst register blir opna
cli-command-key-list = Vis korleis registeret blir opna
cli-command-key-seal = Lås eit register som ligg ope: alt i det blir kryptert der det er
cli-command-key-set-passphrase = Set eit nytt passord
cli-command-key-remove-passphrase = Fjern passordet
cli-command-key-new-recovery-key = Lag ein ny attopprettingsnøkkel. Den gamle sluttar å verke
cli-command-key-remove-recovery-key = Fjern attopprettingsnøkkelen
cli-command-key-remember = La denne maskina hugse nøkkelen
cli-command-key-forget = La denne maskina gløyme nøkkelen
cli-passphrase-file = Fil med passordet til eit låst register, på første linje. Utan dette blir det spurt
cli-recovery-key-file = Fil med attopprettingsnøkkelen til eit låst register, på første linje
cli-key-new-passphrase = Fil med det nye passordet, på første linje. Utan dette blir det spurt
cli-new-seal = Lås registeret: alt i det blir kryptert. Attopprettingsnøkkelen blir vist éin gong
cli-new-remember = La denne maskina hugse nøkkelen
cli-key-ask = Passord
cli-key-ask-new = Nytt passord
cli-key-ask-again = Det same ein gong til
cli-key-unlike = Dei to passorda er ikkje like. Ingenting er endra.
cli-key-no-passphrase = Det nye passordet må stå i ei fil når ingen kan skrive det inn. Bruk --new-passphrase-file.
cli-key-recovery = Attopprettingsnøkkelen. Han opnar registeret når passordet er gløymt:
cli-key-keep = Skriv han ned og legg han ein trygg stad. Han blir vist berre denne eine gongen.
cli-key-open = Registeret er ikkje låst: alle som har fila, kan lese ho.
cli-key-way = Måte
cli-key-state = Tilstand
cli-key-passphrase = Passord
cli-key-recovery-key = Attopprettingsnøkkel
cli-key-keychain = Nøkkelringen på maskina
cli-key-none = Ingen
cli-key-remembered = Hugsar nøkkelen
cli-key-not-remembered = Hugsar ikkje nøkkelen
cli-key-no-keychain = Maskina har ingen nøkkelring som svarar

## I vindauget
locked-title = Låst
locked-said = Registeret er låst. Ingenting av det blir vist før det er opna.
locked-passphrase = Passord
locked-passphrase-missing = Skriv passordet.
locked-recovery-key = Attopprettingsnøkkel
    .said = 32 teikn i grupper på fire, frå arket du la bort. Store og små bokstavar er like gode.
locked-recovery-key-missing = Skriv attopprettingsnøkkelen.
locked-open = Lås opp
locked-use-recovery-key = Bruk attopprettingsnøkkelen
locked-use-passphrase = Bruk passordet
lock-now = Lås registeret
key-lock = Lås registeret
passphrase-show = Vis det som blir skrive
settings-lock-after = Lås registeret når ingen har rørt maskina på
    .said = Gjeld register med passord. Då blir ingenting vist før nokon låser opp.
settings-lock-minutes = { $minutes ->
    [0] Aldri
   *[other] { $minutes } minutt
}
