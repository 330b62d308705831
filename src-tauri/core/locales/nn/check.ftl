# Kontrollar: svare på staden, flytte, leggje til, og kva ein verdi tyder.

## Svare
check-outcome = Resultat
check-actual = Faktisk verdi
check-answer = Svar
check-document = Dokumentet
check-question-missing = Er kravet oppfylt?
check-save-next = Lagre og neste
check-saved = { $title }: { $outcome }
check-failed = Svaret vart ikkje lagra
check-outcome-missing = Vel eit resultat, eller skriv ein verdi som kan samanliknast med kravet.
check-ran-out = Dokumentet gjekk ut før kontrollen. Er det likevel gyldig?
check-hint-quantity = Skriv verdien, så blir resultatet føreslått.
check-hint-yes-no = Svar ja eller nei, eller vel resultatet.
check-hint-document = Sei om dokumentet er gyldig og kor lenge, eller vel resultatet.
check-no-limit = Kravet har inga grense, så verdien kan ikkje samanliknast med noko. Vel resultatet sjølv.
check-means-fulfilled = Kravet er oppfylt.
check-means-partly = Kravet er delvis oppfylt.
check-means-not-fulfilled = Kravet er ikkje oppfylt.
check-means-not-verified = Kontrollen er ikkje gjord, og tel aldri som oppfylt.
check-means-not-applicable = Kravet gjeld ikkje no, og blir halde utanfor tala.
check-agreed = Avtalt: { $sanction }.
check-nothing-agreed = Ingen sanksjon er avtalt, så brotet er vanskeleg å handheve.
check-own-choice = Verdien taler for «{ $proposed }», men du har valt «{ $outcome }». Valet ditt gjeld.

## Avstand til krav og tilbod. $distance har eining, $offered ikkje.
check-gap-below = { $distance } under kravet.
check-gap-above = { $distance } over kravet.
check-gap-both-below = { $distance } under kravet, { $offered } under tilbodet.
check-gap-both-above = { $distance } over kravet, { $offered } over tilbodet.
check-gap-offer-below = Brot på tilbodet: { $distance } under.
check-gap-offer-above = Brot på tilbodet: { $distance } over.
check-gap-requirement-met = Kravet i kontrakten er innfridd, men tilbodet er bindande.
check-gap-no = Svaret er nei: kravet er ikkje oppfylt.
check-gap-document = Ikkje gyldig: kravet er ikkje oppfylt.
check-gap-meets = Innfrir kravet.
check-gap-meets-both = Innfrir både kravet og tilbodet.
check-gap-margin-below = { $distance } under grensa.
check-gap-margin-above = { $distance } over grensa.
