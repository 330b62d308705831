# Arket med gjenopprettingsnøkkelen.
recovery-title = Gjenopprettingsnøkkel
recovery-title-of = Gjenopprettingsnøkkel for { $name }
recovery-file = Gjenopprettingsnøkkel { $name } { $date }
recovery-about = Denne nøkkelen åpner registeret når passordet er glemt, og når maskinen som husket det, er borte. Den finnes bare på dette arket.
recovery-register = Register
recovery-made = Laget
recovery-keep = Slik tar du vare på arket
recovery-keep-apart = Skriv ut arket, og legg det et annet sted enn maskinen: i arkivet, i et låst skap eller hos en kollega du stoler på. Den som har både arket og filen, kan lese alt i registeret.
recovery-keep-file = Slett PDF-filen når arket er skrevet ut. Ligger den igjen på maskinen, er låsen lite verdt.
recovery-keep-old = Lages det en ny nøkkel under Innstillinger, slutter denne å virke. Makuler arket da.
recovery-use = Slik bruker du nøkkelen
recovery-use-choose = 1. Åpne Kravspor. Der registeret er låst, velger du «Bruk gjenopprettingsnøkkelen».
recovery-use-type = 2. Skriv de 32 tegnene. Store og små bokstaver er like gode, og strekene kan du la være. Bokstavene I, L, O og U er ikke i bruk: runde tegn er tallet null, rette er tallet én.
recovery-use-after = 3. Sett et nytt passord under Innstillinger → Lås og nøkler.
recovery-opens = Hva nøkkelen åpner
recovery-opens-register = Registeret og sikkerhetskopiene av det, på hvilken som helst maskin. Filen med låsene (navnet slutter på .keys) må ligge ved siden av registeret.
recovery-opens-not = Den åpner ikke pakker som er låst med eget passord, og ikke andre registre.
