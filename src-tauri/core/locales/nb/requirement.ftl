# Miljøkravene i en kontrakt: listen, sidefeltet, skjemaet og det som hentes fra biblioteket.
## Listen
requirement-list = Miljøkrav i kontrakten
requirement-list-failed = Kontrakten kunne ikke hentes
requirement-waiting = Henter miljøkravene
requirement-state = Tilstand
requirement-title-sanction = Miljøkrav og sanksjon
requirement-development = Utvikling
requirement-development-words = Utvikling: { $words }
requirement-next = Neste kontroll
requirement-documents = { $count }{"\u00A0"}{ $count ->
    [one] dokument
   *[other] dokumenter
}
requirement-count-word = krav
requirement-new = Nytt krav
requirement-from-library = Hent fra bibliotek
requirement-none = Ingen miljøkrav ennå
requirement-none-said = Hent flere på én gang fra biblioteket, eller skriv inn kravene slik de står i kontrakten.
requirement-warned-no-sanction-agreed = { $count } krav uten avtalt sanksjon
requirement-warned-limit-missing = { $count } uten grense
requirement-warned-no-follow-up-plan = { $count } uten oppfølgingsplan
requirement-warned-milestone-outside-term = { $count } med milepæl utenfor perioden

## Ett krav
requirement-offered-binding = Tilbudt, bindende
requirement-actual-on = Faktisk { $date }
requirement-no-sanction = Ingen sanksjon er avtalt. Et brudd er da vanskelig å håndheve: avtal en sanksjon, eller noter hvorfor det ikke trengs.
requirement-next-check = Neste kontroll av kravet
requirement-more-open = { $count ->
    [one] Én åpen kontroll til
   *[other] { $count } åpne kontroller til
}
requirement-no-open = Ingen åpne kontroller.
requirement-no-plan = Ingen oppfølgingsplan: kravet kommer aldri opp til kontroll.
requirement-no-plan-short = Ingen plan
requirement-no-plan-said = Uten en rytme lages det ingen kontroller. Velg hvor ofte kravet skal kontrolleres.
requirement-history = Historikk
requirement-agreed = Avtalt
requirement-kind = Kravtype
requirement-origin = Hentet fra
requirement-library-version = Bibliotek versjon { $version }, { $level }
requirement-library-newer = Biblioteket har ny versjon ({ $version }). Kravet her endres ikke av seg selv.
requirement-edit = Rediger kravet
requirement-remove = Slett kravet
requirement-removed = Slettet: { $title }

## Skjemaet
requirement-new-title = Nytt miljøkrav
requirement-edit-title = Rediger { $number }
requirement-added = Nytt miljøkrav: { $title }
requirement-added-many = { $count ->
    [one] Ett miljøkrav er lagt til
   *[other] { $count } miljøkrav er lagt til
}
requirement-edited = Lagret: { $title }
requirement-failed = Miljøkravet ble ikke lagret
requirement-failed-many = Miljøkravene ble ikke lagret
requirement-library-instead = Finnes kravet i biblioteket, følger ordlyd, spørsmål og rytme med.
requirement-part-what = Kravet
requirement-part-target = Hva som sammenlignes
requirement-part-sanction = Følge av brudd
requirement-part-follow-up = Oppfølging
requirement-wording-said = Slik det står i kontrakten.
requirement-question-said = Det som skal besvares i hver kontroll.
requirement-comparator = Grensen er
requirement-limit = Krav (grense)
requirement-limit-side = Krav, { $side }
requirement-limit-asked = Skriv grensen. Uten den har kontrollene ikke noe å sammenligne med.
requirement-limit-asked-again = Grensen er ikke fylt ut. Skriv den, eller legg til én gang til for å lagre uten.
requirement-limit-given = Krav: { $limit }, gitt av biblioteket.
requirement-offered-field = Tilbudt av leverandøren
requirement-offer-binds = Tilbudet er bedre enn kravet og er bindende: { $offered }.
requirement-offer-not-better = Tilbudet er ikke bedre enn kravet, så kravet gjelder.
requirement-sanction-field = Avtalt sanksjon
requirement-sanction-text = Punkt og hva som ellers er avtalt
requirement-amount-day = Beløp per dag
requirement-risk-said = Hvor hardt miljøet rammes om kravet ikke holdes.
requirement-risk-proposes = Foreslått ved denne risikoen: { $rhythm }. Bruk det
requirement-responsible-else = Blank: { $manager }, kontraktsansvarlig.
requirement-responsible-none = Blank: den som er kontraktsansvarlig.

## Rytmer
requirement-add-plan = Legg til rytme
requirement-remove-plan = Fjern rytmen «{ $plan }»
requirement-plan-type = Rytme
requirement-plan-every = Fast, hver N. måned
requirement-plan-after-last = En tid etter forrige kontroll
requirement-plan-milestones = Ved milepæler
requirement-plan-before-expiry = Før dokumentet går ut
requirement-plan-months = Antall måneder
requirement-plan-days = Dager før
requirement-plan-anchor = Regnes fra
requirement-season-from = Sesong fra
requirement-season-to = Sesong til
requirement-season-all = Hele året
requirement-unannounced = Uanmeldt: leverandøren får ikke vite det på forhånd
requirement-add-milestone = Legg til milepæl
requirement-remove-milestone = Fjern milepælen «{ $milestone }»
requirement-milestone-when = Når
requirement-milestone-date = På en dato
requirement-milestone-start-before = Før kontraktens start
requirement-milestone-start-after = Etter kontraktens start
requirement-milestone-end-before = Før kontraktens slutt
requirement-milestone-end-after = Etter kontraktens slutt
requirement-milestone-option-notice-before = Før varslingsfristen for opsjonen
requirement-milestone-option-notice-after = Etter varslingsfristen for opsjonen
requirement-plans-now = Oppfølging: { $plans }

## Hent fra bibliotek
requirement-library-title = Hent miljøkrav fra biblioteket
requirement-library-to = Til: { $contract }. Kontrakten får en egen kopi som ikke endres når biblioteket oppdateres.
requirement-pick = Ta med i kontrakten
requirement-kind-known = finnes i kontrakten
requirement-picked = { $count } valgt
requirement-picked-no-sanction = { $count } uten avtalt sanksjon
requirement-picked-no-limit = { $count } uten grense
requirement-picked-blanks = { $count ->
    [one] ett felt i ordlyden er tomt
   *[other] { $count } felter i ordlyden er tomme
}
requirement-add-none = Legg til
requirement-add-count = Legg til { $count } krav
