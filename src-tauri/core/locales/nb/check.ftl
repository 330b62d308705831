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

## Kontrollen
check-title = Kontroll
check-correct-title = Rett svaret
check-due = frist { $date }
check-due-late = { $late }, frist { $date }
check-unannounced = uanmeldt
check-by-hand = lagt til for hånd
check-moved-mark = flyttet for hånd
check-moved = Flyttet for hånd: { $reason }
check-late = { $count }{"\u00A0"}{ $count ->
    [one] dag
   *[other] dager
} for sent
check-in-time = i tide
check-valid-to = gyldig til { $date }
check-none-answered = Ingen kontroller er gjort ennå.
check-correct = Rett svaret fra { $date }
check-answer-now = Svar

## Oppfølging
check-list = Kontroller i kontrakten
check-requirement = Miljøkrav
check-all-requirements = Alle miljøkrav
check-open = Ikke svart på
check-shown = Vis
check-shown-open = Åpne
check-shown-done = Gjennomførte
check-shown-all = Alle
check-show-all = Vis alle kontroller
check-overdue-word = forfalt
check-coming-word = kommende
check-answered-word = gjennomført
check-coverage = Gjort i tide: { $part } av { $base }
check-planned-to = Planlagt til kontrakten slutter { $date }.
check-planned-open = Kontrakten har ingen sluttdato, så det planlegges 24 måneder fram.
check-planned-options = { $count ->
    [one] Utløses opsjonen
   *[other] Utløses { $count } opsjoner
}, planlegges { $months }{"\u00A0"}{ $months ->
    [one] måned
   *[other] måneder
} til.
check-follows-dates = Kontrollene følger datoene i kontrakten når de endres.
check-none-open = Ingen åpne kontroller
check-none-shown = Ingen kontroller å vise
check-none-said = Kontroller kommer fra rytmen i hvert miljøkrav, eller legges til for hånd.
check-none-requirements-said = Legg til miljøkrav, så planlegges kontrollene av seg selv.
check-last = Sist
check-never = ikke kontrollert før
check-open-requirement = Vis miljøkravet

## Flytte og legge til
check-move = Flytt …
check-move-title = Flytt kontrollen
check-move-save = Flytt
check-move-said = Begrunnelsen står i historikken. En flyttet kontroll blir liggende der du la den.
check-move-reason-missing = Skriv hvorfor kontrollen flyttes.
check-move-failed = Kontrollen ble ikke flyttet
check-moved-done = { $title }: flyttet til { $date }
check-new = Ny kontroll
check-label = Hva den gjelder
check-added = Ny kontroll { $date }
check-add-failed = Kontrollen ble ikke lagt til

## Det som er rart ved et resultat
result-doubt-against-value = Resultatet stemmer ikke med verdien: den sier noe annet om kravet er oppfylt. Er det en feil, så før kontrollen en gang til; det siste gjelder.
result-doubt-lapsed = Dokumentet var ikke lenger gyldig da det ble kontrollert, men kravet er ført som oppfylt. Er det en feil, så før kontrollen en gang til; det siste gjelder.
