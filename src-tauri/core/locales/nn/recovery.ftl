# Arket med attopprettingsnøkkelen.
recovery-title = Attopprettingsnøkkel
recovery-title-of = Attopprettingsnøkkel for { $name }
recovery-file = Attopprettingsnøkkel { $name } { $date }
recovery-about = Denne nøkkelen opnar registeret når passordet er gløymt, og når maskina som hugsa det, er borte. Han finst berre på dette arket.
recovery-register = Register
recovery-made = Laga
recovery-keep = Slik tek du vare på arket
recovery-keep-apart = Skriv ut arket, og legg det ein annan stad enn maskina: i arkivet, i eit låst skap eller hos ein kollega du stoler på. Den som har både arket og fila, kan lese alt i registeret.
recovery-keep-file = Slett PDF-fila når arket er skrive ut. Ligg ho att på maskina, er låsen lite verd.
recovery-keep-old = Blir det laga ein ny nøkkel under Innstillingar, sluttar denne å verke. Makuler arket då.
recovery-use = Slik bruker du nøkkelen
recovery-use-choose = 1. Opne Kravspor. Der registeret er låst, vel du «Bruk attopprettingsnøkkelen».
recovery-use-type = 2. Skriv dei 32 teikna. Store og små bokstavar er like gode, og strekane kan du la vere. Bokstavane I, L, O og U er ikkje i bruk: runde teikn er talet null, rette er talet ein.
recovery-use-after = 3. Set eit nytt passord under Innstillingar → Lås og nøklar.
recovery-opens = Kva nøkkelen opnar
recovery-opens-register = Registeret og tryggingskopiane av det, på kva maskin som helst. Fila med låsane (namnet sluttar på .keys) må liggje ved sida av registeret.
recovery-opens-not = Han opnar ikkje pakkar som er låste med eige passord, og ikkje andre register.
