# Kontroller: svare på stedet, flytte, legge til, og hva en verdi betyr.

## Svare
check-outcome = Resultat
check-actual = Faktisk verdi
check-answer = Svar
check-document = Dokumentet
check-question-missing = Er kravet oppfylt?
check-save-next = Lagre og neste
check-saved = { $title }: { $outcome }
check-failed = Svaret ble ikke lagret
check-outcome-missing = Velg et resultat, eller skriv en verdi som kan sammenlignes med kravet.
check-ran-out = Dokumentet gikk ut før kontrollen. Er det likevel gyldig?
check-hint-quantity = Skriv verdien, så foreslås resultatet.
check-hint-yes-no = Svar ja eller nei, eller velg resultatet.
check-hint-document = Si om dokumentet er gyldig og hvor lenge, eller velg resultatet.
check-no-limit = Kravet har ingen grense, så verdien kan ikke sammenlignes med noe. Velg resultatet selv.
check-means-fulfilled = Kravet er oppfylt.
check-means-partly = Kravet er delvis oppfylt.
check-means-not-fulfilled = Kravet er ikke oppfylt.
check-means-not-verified = Kontrollen er ikke gjort, og teller aldri som oppfylt.
check-means-not-applicable = Kravet gjelder ikke nå, og holdes utenfor tallene.
check-agreed = Avtalt: { $sanction }.
check-nothing-agreed = Ingen sanksjon er avtalt, så bruddet er vanskelig å håndheve.
check-own-choice = Verdien taler for «{ $proposed }», men du har valgt «{ $outcome }». Valget ditt gjelder.

## Avstand til krav og tilbud. $distance har enhet, $offered ikke.
check-gap-below = { $distance } under kravet.
check-gap-above = { $distance } over kravet.
check-gap-both-below = { $distance } under kravet, { $offered } under tilbudet.
check-gap-both-above = { $distance } over kravet, { $offered } over tilbudet.
check-gap-offer-below = Brudd på tilbudet: { $distance } under.
check-gap-offer-above = Brudd på tilbudet: { $distance } over.
check-gap-requirement-met = Kravet i kontrakten er innfridd, men tilbudet er bindende.
check-gap-no = Svaret er nei: kravet er ikke oppfylt.
check-gap-document = Ikke gyldig: kravet er ikke oppfylt.
check-gap-meets = Innfrir kravet.
check-gap-meets-both = Innfrir både kravet og tilbudet.
check-gap-margin-below = { $distance } under grensen.
check-gap-margin-above = { $distance } over grensen.
