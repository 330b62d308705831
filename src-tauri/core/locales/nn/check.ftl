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
check-own-choice = Verdien talar for «{ $proposed }», men du har valt «{ $outcome }». Valet ditt gjeld.

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

## Kontrollen
check-title = Kontroll
check-correct-title = Rett svaret
check-due = frist { $date }
check-due-late = { $late }, frist { $date }
check-unannounced = uanmeld
check-by-hand = lagd til for hand
check-moved-mark = flytta for hand
check-moved = Flytta for hand: { $reason }
check-late = { $count }{"\u00A0"}{ $count ->
    [one] dag
   *[other] dagar
} for seint
check-in-time = i tide
check-valid-to = gyldig til { $date }
check-none-answered = Ingen kontrollar er gjorde enno.
check-correct = Rett svaret frå { $date }
check-answer-now = Svar

## Oppfølging
check-list = Kontrollar i kontrakten
check-requirement = Miljøkrav
check-all-requirements = Alle miljøkrav
check-open = Ikkje svart på
check-shown = Vis
check-shown-open = Opne
check-shown-done = Gjennomførte
check-shown-all = Alle
check-show-all = Vis alle kontrollar
check-overdue-word = forfalle
check-coming-word = komande
check-answered-word = gjennomført
check-coverage = Gjort i tide: { $part } av { $base }
check-planned-to = Planlagt til kontrakten sluttar { $date }.
check-planned-open = Kontrakten har ingen sluttdato, så det blir planlagt 24 månader fram.
check-planned-options = { $count ->
    [one] Blir opsjonen utløyst
   *[other] Blir { $count } opsjonar utløyste
}, blir det planlagt { $months }{"\u00A0"}{ $months ->
    [one] månad
   *[other] månader
} til.
check-follows-dates = Kontrollane følgjer datoane i kontrakten når dei blir endra.
check-none-open = Ingen opne kontrollar
check-none-shown = Ingen kontrollar å vise
check-none-said = Kontrollar kjem frå rytmen i kvart miljøkrav, eller blir lagde til for hand.
check-none-requirements-said = Legg til miljøkrav, så blir kontrollane planlagde av seg sjølve.
check-last = Sist
check-never = ikkje kontrollert før
check-open-requirement = Vis miljøkravet

## Flytte og legge til
check-move = Flytt …
check-move-title = Flytt kontrollen
check-move-save = Flytt
check-move-said = Grunngivinga står i historikken. Ein flytta kontroll blir liggjande der du la han.
check-move-reason-missing = Skriv kvifor kontrollen blir flytta.
check-move-failed = Kontrollen vart ikkje flytta
check-moved-done = { $title }: flytta til { $date }
check-new = Ny kontroll
check-label = Kva han gjeld
check-added = Ny kontroll { $date }
check-add-failed = Kontrollen vart ikkje lagd til

## Det som er rart ved eit resultat
result-doubt-against-value = Resultatet stemmer ikkje med verdien: han seier noko anna om kravet er oppfylt. Er det ein feil, så før kontrollen ein gong til; det siste gjeld.
result-doubt-lapsed = Dokumentet var ikkje lenger gyldig då det vart kontrollert, men kravet er ført som oppfylt. Er det ein feil, så før kontrollen ein gong til; det siste gjeld.
