# Miljøkrava i ein kontrakt: lista, sidefeltet, skjemaet og det som blir henta i biblioteket.
## Listen
requirement-list = Miljøkrav i kontrakten
requirement-list-failed = Kontrakten kunne ikkje hentast
requirement-waiting = Hentar miljøkrava
requirement-state = Tilstand
requirement-title-sanction = Miljøkrav og sanksjon
requirement-development = Utvikling
requirement-development-words = Utvikling: { $words }
requirement-next = Neste kontroll
requirement-documents = { $count }{"\u00A0"}{ $count ->
    [one] dokument
   *[other] dokument
}
requirement-count-word = krav
requirement-new = Nytt krav
requirement-from-library = Hent frå bibliotek
requirement-none = Ingen miljøkrav enno
requirement-none-said = Hent fleire på éin gong frå biblioteket, eller skriv inn krava slik dei står i kontrakten.
requirement-warned-no-sanction-agreed = { $count } krav utan avtalt sanksjon
requirement-warned-limit-missing = { $count } utan grense
requirement-warned-no-follow-up-plan = { $count } utan oppfølgingsplan
requirement-warned-milestone-outside-term = { $count } med milepæl utanfor perioden

## Ett krav
requirement-offered-binding = Tilbode, bindande
requirement-actual-on = Faktisk { $date }
requirement-no-sanction = Ingen sanksjon er avtalt. Eit brot er då vanskeleg å handheve: avtal ein sanksjon, eller noter kvifor det ikkje trengst.
requirement-next-check = Neste kontroll av kravet
requirement-more-open = { $count ->
    [one] Éin open kontroll til
   *[other] { $count } opne kontrollar til
}
requirement-no-open = Ingen opne kontrollar.
requirement-no-plan = Ingen oppfølgingsplan: kravet kjem aldri opp til kontroll.
requirement-no-plan-short = Ingen plan
requirement-no-plan-said = Utan ein rytme blir det ikkje laga kontrollar. Vel kor ofte kravet skal kontrollerast.
requirement-history = Historikk
requirement-agreed = Avtalt
requirement-kind = Kravtype
requirement-origin = Henta frå
requirement-library-version = Bibliotek versjon { $version }, { $level }
requirement-library-newer = Biblioteket har ny versjon ({ $version }). Kravet her blir ikkje endra av seg sjølv.
requirement-edit = Rediger kravet
requirement-remove = Slett kravet
requirement-removed = Sletta: { $title }

## Skjemaet
requirement-new-title = Nytt miljøkrav
requirement-edit-title = Rediger { $number }
requirement-added = Nytt miljøkrav: { $title }
requirement-added-many = { $count ->
    [one] Eitt miljøkrav er lagt til
   *[other] { $count } miljøkrav er lagde til
}
requirement-edited = Lagra: { $title }
requirement-failed = Miljøkravet vart ikkje lagra
requirement-failed-many = Miljøkrava vart ikkje lagra
requirement-library-instead = Finst kravet i biblioteket, følgjer ordlyd, spørsmål og rytme med.
requirement-part-what = Kravet
requirement-part-target = Kva som blir samanlikna
requirement-part-sanction = Følgje av brot
requirement-part-follow-up = Oppfølging
requirement-wording-said = Slik det står i kontrakten.
requirement-question-said = Det som skal svarast på i kvar kontroll.
requirement-comparator = Grensa er
requirement-limit = Krav (grense)
requirement-limit-side = Krav, { $side }
requirement-limit-asked = Skriv grensa. Utan den har kontrollane ikkje noko å samanlikne med.
requirement-limit-asked-again = Grensa er ikkje fylt ut. Skriv ho inn, eller legg til éin gong til for å lagre utan.
requirement-limit-given = Krav: { $limit }, gitt av biblioteket.
requirement-offered-field = Tilbode av leverandøren
requirement-offer-binds = Tilbodet er betre enn kravet og er bindande: { $offered }.
requirement-offer-not-better = Tilbodet er ikkje betre enn kravet, så kravet gjeld.
requirement-sanction-field = Avtalt sanksjon
requirement-sanction-text = Punkt og kva som elles er avtalt
requirement-amount-day = Beløp per dag
requirement-risk-said = Kor hardt miljøet blir råka om kravet ikkje blir halde.
requirement-risk-proposes = Føreslått ved denne risikoen: { $rhythm }. Bruk det
requirement-responsible-else = Blank: { $manager }, kontraktsansvarleg.
requirement-responsible-none = Blank: den som er kontraktsansvarleg.

## Rytmer
requirement-add-plan = Legg til rytme
requirement-remove-plan = Fjern rytmen «{ $plan }»
requirement-plan-type = Rytme
requirement-plan-every = Fast, kvar N. månad
requirement-plan-after-last = Ei tid etter førre kontroll
requirement-plan-milestones = Ved milepælar
requirement-plan-before-expiry = Før dokumentet går ut
requirement-plan-months = Talet på månader
requirement-plan-days = Dagar før
requirement-plan-anchor = Rekna frå
requirement-season-from = Sesong frå
requirement-season-to = Sesong til
requirement-season-all = Heile året
requirement-unannounced = Uanmeld: leverandøren får ikkje vite det på førehand
requirement-add-milestone = Legg til milepæl
requirement-remove-milestone = Fjern milepælen «{ $milestone }»
requirement-milestone-when = Når
requirement-milestone-date = På ein dato
requirement-milestone-start-before = Før starten på kontrakten
requirement-milestone-start-after = Etter starten på kontrakten
requirement-milestone-end-before = Før slutten på kontrakten
requirement-milestone-end-after = Etter slutten på kontrakten
requirement-milestone-option-notice-before = Før varslingsfristen for opsjonen
requirement-milestone-option-notice-after = Etter varslingsfristen for opsjonen
requirement-plans-now = Oppfølging: { $plans }

## Hent i biblioteket
requirement-library-title = Hent miljøkrav frå biblioteket
requirement-library-to = Til: { $contract }. Kontrakten får ein eigen kopi som ikkje blir endra når biblioteket blir oppdatert.
requirement-pick = Ta med i kontrakten
requirement-kind-known = finst i kontrakten
requirement-picked = { $count ->
    [one] { $count } vald
   *[other] { $count } valde
}
requirement-picked-no-sanction = { $count } utan avtalt sanksjon
requirement-picked-no-limit = { $count } utan grense
requirement-picked-blanks = { $count ->
    [one] eitt felt i ordlyden er tomt
   *[other] { $count } felt i ordlyden er tomme
}
requirement-add-none = Legg til
requirement-add-count = Legg til { $count } krav
