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
error-being-sealed = Registeret blir låst akkurat no. Vent til det er ferdig, eller avbryt låsinga.
error-package-locked = Pakken er låst. Skriv passordet som vart valt då han vart laga.
error-wrong-package-passphrase = Passordet til pakken er feil. Det er det som vart valt då pakken vart laga, og kan vere eit anna enn registeret sitt.

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
locked-use-computer = Bruk det maskina hugsar
lock-now = Lås registeret
key-lock = Lås registeret
passphrase-show = Vis det som blir skrive
settings-lock-after = Lås registeret når ingen har rørt maskina på
    .said = Gjeld register med passord. Då blir ingenting vist før nokon låser opp.
settings-lock-minutes = { $minutes ->
    [0] Aldri
   *[other] { $minutes } minutt
}

## Eit nytt register, og styrken på eit passord
making-title = Lag registeret
making-said = Alt du fører, blir kryptert på denne maskina. Vel det som skal opne registeret.
making-way = Korleis skal registeret opnast?
making-way-passphrase = Med passord
    .said = Du blir spurd kvar gong.
making-way-both = Med passord, og denne maskina hugsar nøkkelen
    .said = Du blir berre spurd når du har låst sjølv, og på andre maskiner.
making-way-keychain = Utan passord: denne maskina hugsar nøkkelen
    .said = Blir opna av den som er logga inn på maskina. Blir maskina borte, er attopprettingsnøkkelen den einaste vegen inn.
making-do = Lag registeret
making-failed = Registeret vart ikkje laga
passphrase-new = Passord
    .said = Fire eller fem tilfeldige ord er lette å hugse og vanskelege å gjette.
passphrase-again = Passordet ein gong til
passphrase-new-missing = Skriv eit passord.
passphrase-again-missing = Skriv passordet ein gong til.
passphrase-unlike = Dei to passorda er ikkje like.
strength = Styrke
strength-short = { $left ->
    [one] eitt teikn til
   *[other] { $left } teikn til
}
strength-weak = svakt. Vanlege ord, namn og talrekkjer blir gjetta først: legg til eit par tilfeldige ord.
strength-fair = brukbart. Held mot ein nysgjerrig kollega.
strength-good = godt. Held mot den som har maskina.
strength-strong = sterkt. Held mot den som har maskina og mykje tid.

## Attopprettingsnøkkelen
recovery-key-title = Ta vare på attopprettingsnøkkelen
recovery-key-said = Han opnar { $name } når passordet er gløymt eller maskina er borte. Han blir berre vist no.
recovery-key-shown = Attopprettingsnøkkelen
recovery-key-save = Lagre arket som PDF
recovery-key-saved = Arket er lagra: { $path }
recovery-key-print = Skriv det ut, og slett fila etterpå.
recovery-key-failed = Arket vart ikkje lagra
recovery-key-kept = Nøkkelen ligg på ein trygg stad
recovery-key-kept-missing = Legg nøkkelen på ein trygg stad først. Utan han og utan passordet kan ingen opne registeret.
recovery-key-on = Hald fram

## Lås og nøklar i innstillingane
lock-title = Lås og nøklar
keys-unread = Låsane kunne ikkje lesast
keys-waiting = Hentar låsane
keys-example = Eksempelregisteret er til for å visast, og blir ikkje låst. Register du lagar sjølv, er låste frå første stund.
keys-open = Registeret ligg ope: den som har fila, kan lese alt.
keys-read-only = Registeret er skriveverna, så låsane kan ikkje endrast.
keys-seal = Lås dette registeret
    .said = Krypterer registeret, filene og kopiane der dei ligg, og fjernar det som låg ope.
keys-seal-backup = Kopiar du sjølv har lagt andre stader, blir liggjande opne.
keys-seal-failed = Registeret vart ikkje låst
keys-sealing = Krypterer: { $done } av { $all } er ferdig
keys-sealing-begun = Krypterer registeret …
keys-sealed = Registeret er låst med nøkkel
keys-passphrase = Passord
keys-recovery-key = Attopprettingsnøkkel
keys-keychain = Denne maskina
keys-set-on = Sett { $date }
keys-made-on = Laga { $date }
keys-none = Ingen
keys-remembers = Hugsar nøkkelen
keys-remembers-not = Hugsar ikkje nøkkelen
keys-no-keychain = Har ingen nøkkelring som svarar
keys-passphrase-set = Set passord …
keys-passphrase-change = Byt passord …
keys-passphrase-remove = Fjern passordet …
keys-recovery-new = Lag ny …
keys-recovery-remove = Fjern …
keys-remember = Hugs nøkkelen
keys-forget = Gløym nøkkelen
keys-dialog-set = Set eit passord
keys-dialog-change = Byt passord
keys-dialog-remove-passphrase = Fjern passordet
    .said = Etterpå blir registeret opna av den som er logga inn på denne maskina, og elles berre med attopprettingsnøkkelen.
keys-dialog-recovery = Lag ein ny attopprettingsnøkkel
    .said = Den gamle sluttar å verke med ein gong. Makuler arket du har.
keys-dialog-remove-recovery = Fjern attopprettingsnøkkelen
    .said = Blir passordet gløymt etterpå, kan ingen opne registeret, heller ikkje tryggingskopiane.
keys-shown-passphrase = Passordet no
keys-shown-recovery-key = Attopprettingsnøkkelen no
keys-shown-missing = Skriv det som opnar registeret no.
keys-new-passphrase = Nytt passord
keys-change-failed = Låsane vart ikkje endra
keys-passphrase-changed = Passordet er bytt. Det gamle opnar ikkje lenger.
keys-passphrase-was-set = Passordet er sett
keys-passphrase-removed = Passordet er fjerna
keys-recovery-removed = Attopprettingsnøkkelen er fjerna
keys-remembered = Denne maskina hugsar nøkkelen
keys-forgotten = Denne maskina har gløymt nøkkelen
keys-do-set = Set passordet
keys-do-change = Byt passordet
keys-do-remove = Fjern
keys-do-recovery = Lag ny nøkkel
cli-recovery-key-pdf = Skriv òg attopprettingsnøkkelen på eit ark til å skrive ut (.pdf)
cli-recovery-key-page = Arket med nøkkelen: { $path }

## Pakkar
cli-export-package-seal = Lås pakken med eit passord: utan det kan ingen lese han
give-package-ask = Lagre registeret som pakke
give-package-lock = Lås pakken med eit passord
    .said = Den som skal lese pakken, må ha passordet. Gi det på ein annan måte enn saman med fila.
give-package-open = Utan passord kan alle som får fila, lese alt i registeret.
package-unlock = Pakken er låst
    .said = Skriv passordet som vart valt då { $name } vart laga.
package-passphrase = Passordet til pakken
package-unlock-do = Opne pakken
making-package-title = Lag eit register av pakken
making-package-said = Registeret som blir laga, blir kryptert på denne maskina. Vel det som skal opne det. Det kan vere noko anna enn det som opnar pakken.
making-choosing = Ventar på at du vel kvar registeret skal liggje
