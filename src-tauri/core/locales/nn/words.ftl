# The glossary: one word for every choice, noun and unit. Key of a choice: <prefix>-<name>, as in src/domain.

## The three languages, each in its own

language-nb = Bokmål
language-nn = Nynorsk
language-en = English

## Contract

contract-kind-framework = Rammeavtale
contract-kind-dynamic-purchasing = Dynamisk innkjøpsordning
contract-kind-single-purchase = Enkeltkjøp
contract-kind-works = Bygg og anlegg
contract-kind-service = Tenestekontrakt

contract-object-goods = Varer
contract-object-services = Tenester
contract-object-works = Byggje- og anleggsarbeid

contract-status-planned = Planlagd
contract-status-running = Løpande
contract-status-last-option-window = Siste opsjonsfrist nær
contract-status-expiring = Går ut
contract-status-expired = Gått ut
contract-status-terminated = Avslutta før tida

option-decision-undecided = Ikkje avgjord
option-decision-exercised = Utløyst
option-decision-declined = Ikkje utløyst

## Procurement

criterion-price = Pris
criterion-quality = Kvalitet
criterion-environment = Miljø
criterion-other = Anna

climate-route-weighted-30 = Miljø vekta minst 30{"\u00A0"}%
climate-route-weighted-30-hint = Kriteria som uttrykkjeleg gjeld klima og miljø, må til saman vektast minst 30{"\u00A0"}%. Berre underkriterium som nemner miljø, tel med.
climate-route-top-three = Prioritert rekkjefølgje med miljø blant dei tre øvste
climate-route-top-three-hint = Blir brukt når kriteria står i prioritert rekkjefølgje i staden for å bli vekta. Miljø bør då vere blant dei tre øvste.
climate-route-requirements-instead = Miljøkrav i staden for tildelingskriterium
climate-route-requirements-instead-hint = Miljøkrav i kravspesifikasjonen erstattar kriteriet. Krev skriftleg grunngiving; for anskaffingar starta før 1.{"\u00A0"}juli 2026 må ho vise at det er klart at krava gir betre klima- og miljøeffekt.
climate-route-criterion-and-requirements = Miljø som tildelingskriterium, kombinert med miljøkrav
climate-route-criterion-and-requirements-hint = For anskaffingar starta frå 1.{"\u00A0"}juli 2026. Miljø er både kriterium og krav. Krev ein skriftleg tekst om krava.
climate-route-below-thirty-with-requirements = Miljø vekta under 30{"\u00A0"}%, kombinert med miljøkrav (omstridt)
climate-route-below-thirty-with-requirements-hint = For anskaffingar starta før 1.{"\u00A0"}juli 2026. Klagenemnda har godteke dette i to saker, direktoratet gjer det ikkje. Krev skriftleg grunngiving.
climate-route-insignificant = Uvesentleg klimaavtrykk og miljøbelastning
climate-route-insignificant-hint = Både klimaavtrykket og miljøbelastninga må vere uvesentleg. Krev skriftleg grunngiving.
climate-route-critical-interest = Unntak for helse, tryggleik eller beredskap
climate-route-critical-interest-hint = For anskaffingar starta frå 1.{"\u00A0"}juli 2026. Kan ikkje kombinerast med andre unntak. Krev skriftleg grunngiving.
climate-route-national-minimum = Unntak for obligatoriske, standardiserte nasjonale minstekrav
climate-route-national-minimum-hint = For anskaffingar starta frå 1.{"\u00A0"}juli 2026. Det må finnast slike minstekrav for det som blir kjøpt. Krev skriftleg grunngiving.
climate-route-not-covered = Ikkje omfatta av plikta
climate-route-not-covered-hint = Plikta gjeld ikkje denne anskaffinga, til dømes fordi ho starta før 1.{"\u00A0"}januar 2024.

## Requirement

placement-qualification = Kvalifikasjonskrav
placement-specification = Kravspesifikasjon
placement-award-criterion = Tildelingskriterium
placement-contract-clause = Kontraktsvilkår

basis-contract = Avtalt
basis-contract-hint = Gjeld fordi det står i kontrakten.
basis-law = Lovkrav
basis-law-hint = Kravet følgjer heilt eller delvis av lov eller forskrift. Den delen gjeld uansett kva kontrakten seier, og brot på han er lovbrot.

risk-low = Låg
risk-medium = Middels
risk-high = Høg

measure-quantity = Tal med grense
measure-yes-no = Ja eller nei
measure-document = Gyldig dokument

comparator-at-least = minst
comparator-at-most = høgst
comparator-exactly = nøyaktig

sanction-none = Ingen sanksjon avtalt
sanction-per-breach = Konvensjonalbot per brot
sanction-per-day = Dagmulkt
sanction-percentage = Prisavslag
sanction-withheld-milestone = Tilbakehald av betaling ved milepæl
sanction-termination = Rett til heving

level-basis = Basis
level-advanced = Avansert
level-spearhead = Spydspiss

kind-eco-labelled-service = Miljømerkt teneste
kind-eco-labelled-share = Del miljømerkte produkt
kind-management-system = Miljøleiingssystem
kind-fossil-free-site = Fossilfri byggjeplass
kind-emission-free-site = Utsleppsfri byggjeplass
kind-building-heat = Byggvarme og byggtørk
kind-epd = Miljødeklarasjon (EPD) og grense for klimafotavtrykk
kind-vehicles = Køyretøy og transport
kind-return-scheme = Returordning for emballasje
kind-recyclable-packaging = Materialgjenvinnbar emballasje
kind-waste-sorting = Avfallssortering på byggjeplass
kind-food-waste = Matsvinn
kind-timber = Trevirke
kind-hazardous-substances = Helse- og miljøfarlege stoff
kind-reuse = Ombruk, reparasjon og levetid
kind-deliveries = Færre leveringar og eingongsartiklar
kind-site-plan = Miljøoppfølgingsplan og klimagassrekneskap
kind-other = Anna

## Follow-up

outcome-fulfilled = Oppfylt
outcome-partly = Delvis oppfylt
outcome-not-fulfilled = Ikkje oppfylt
outcome-not-verified = Ikkje kontrollert
outcome-not-applicable = Ikkje aktuelt

requirement-state-fulfilled = Oppfylt
requirement-state-partly = Delvis oppfylt
requirement-state-below-offer = Under tilbodet
requirement-state-not-fulfilled = Ikkje oppfylt
requirement-state-not-verified = Ikkje kontrollert
requirement-state-not-applicable = Ikkje aktuelt

contract-state-breach = Brot
contract-state-partly = Delvis oppfylt
contract-state-unknown = Ikkje kontrollert
contract-state-fulfilled = Oppfylt

judgement-meets = Innfrir krav og tilbod
judgement-below-offer = Under tilbodet
judgement-below-requirement = Under kravet
# Where less is better, a value that falls short lies above.
judgement-above-offer = Over tilbodet
judgement-above-requirement = Over kravet

working-day-rule-next = Til neste yrkedag
working-day-rule-previous = Til førre yrkedag

milepost-start = Starten på kontrakten
milepost-start-of = starten på kontrakten
milepost-end = Slutten på kontrakten
milepost-end-of = slutten på kontrakten
milepost-option-notice = Varslingsfrist for opsjon
milepost-option-notice-of = varslingsfristen for opsjonen

due-overdue = Forfalle
due-soon = Snart
due-expires = Går ut

value-required = Krav
value-offered = Tilbode
value-actual = Faktisk

## Evidence

evidence-class-third-party = Lisens eller sertifikat frå tredjepart
evidence-class-equivalent = Likeverdig bevis frå tredjepart
evidence-class-self-declaration = Eigenerklæring

## Nonconformity

step-opened = Opna
step-notice-sent = Varsla
step-deadline-set = Frist sett
step-corrected = Retta
step-verified = Verifisert
step-closed = Lukka
step-sanctioned = Sanksjonert
step-withdrawn = Trekt

## Nouns

noun-register = register
    .definite = registeret
    .plural = register
    .plural-definite = registera
noun-contract = kontrakt
    .definite = kontrakten
    .plural = kontraktar
    .plural-definite = kontraktane
noun-supplier = leverandør
    .definite = leverandøren
    .plural = leverandørar
    .plural-definite = leverandørane
noun-requirement = miljøkrav
    .definite = miljøkravet
    .plural = miljøkrav
    .plural-definite = miljøkrava
noun-kind = kravtype
    .definite = kravtypen
    .plural = kravtypar
    .plural-definite = kravtypane
noun-library-requirement = bibliotekkrav
    .definite = bibliotekkravet
    .plural = bibliotekkrav
    .plural-definite = bibliotekkrava
noun-plan = oppfølgingsplan
    .definite = oppfølgingsplanen
    .plural = oppfølgingsplanar
    .plural-definite = oppfølgingsplanane
noun-check = kontroll
    .definite = kontrollen
    .plural = kontrollar
    .plural-definite = kontrollane
noun-outcome = resultat
    .definite = resultatet
    .plural = resultat
    .plural-definite = resultata
noun-evidence = dokumentasjon
    .definite = dokumentasjonen
    .plural = dokument
    .plural-definite = dokumenta
noun-nonconformity = avvik
    .definite = avviket
    .plural = avvik
    .plural-definite = avvika
noun-corrective-action = korrigerande tiltak
    .definite = det korrigerande tiltaket
    .plural = korrigerande tiltak
    .plural-definite = dei korrigerande tiltaka
noun-meeting = leverandørmøte
    .definite = leverandørmøtet
    .plural = leverandørmøte
    .plural-definite = leverandørmøta
noun-decision = avgjerd
    .definite = avgjerda
    .plural = avgjerder
    .plural-definite = avgjerdene
noun-indicator = indikator
    .definite = indikatoren
    .plural = indikatorar
    .plural-definite = indikatorane
noun-measurement = måling
    .definite = målinga
    .plural = målingar
    .plural-definite = målingane
noun-goal = mål
    .definite = målet
    .plural = mål
    .plural-definite = måla
noun-measure = tiltak
    .definite = tiltaket
    .plural = tiltak
    .plural-definite = tiltaka
noun-change = endring
    .definite = endringa
    .plural = endringar
    .plural-definite = endringane
noun-option = opsjon
    .definite = opsjonen
    .plural = opsjonar
    .plural-definite = opsjonane
noun-criterion = tildelingskriterium
    .definite = tildelingskriteriet
    .plural = tildelingskriterium
    .plural-definite = tildelingskriteria
noun-notice = kunngjering
    .definite = kunngjeringa
    .plural = kunngjeringar
    .plural-definite = kunngjeringane
noun-report = rapport
    .definite = rapporten
    .plural = rapportar
    .plural-definite = rapportane

## Units; those that are the same in all languages (%, kg, kWh, kg CO₂e/m³) have no key

unit-percentage-points = prosentpoeng
unit-deliveries = { $count ->
    [one] levering
   *[other] leveringar
}
unit-orders = { $count ->
    [one] bestilling
   *[other] bestillingar
}
unit-documents = dokument
unit-items = { $count ->
    [one] artikkel
   *[other] artiklar
}
unit-pieces = stk.
unit-kroner = kr
unit-vehicles = køyretøy
unit-trips = { $count ->
    [one] tur
   *[other] turar
}
unit-pickups = { $count ->
    [one] henting
   *[other] hentingar
}
unit-measurements = { $count ->
    [one] måling
   *[other] målingar
}
unit-hours = { $count ->
    [one] time
   *[other] timar
}
unit-machine-hours = { $count ->
    [one] maskintime
   *[other] maskintimar
}
unit-days = { $count ->
    [one] dag
   *[other] dagar
}
unit-weeks = { $count ->
    [one] veke
   *[other] veker
}
unit-months = { $count ->
    [one] månad
   *[other] månader
}
unit-years = år
unit-tonnes = tonn
unit-litres = liter
unit-grams-per-meal = g per måltid
unit-kilograms-per-year = kg per år
unit-deliveries-per-year = { $count ->
    [one] levering per år
   *[other] leveringar per år
}
unit-deliveries-per-week = { $count ->
    [one] levering per veke
   *[other] leveringar per veke
}
unit-times-per-year = { $count ->
    [one] gong per år
   *[other] gonger per år
}

## Warnings: what is wrong, and what follows. `.short` stands in tables.
## $requirement is the requirement's number and title, $value is named at each.

warning-no-sanction-agreed = { $requirement }: Ingen sanksjon er avtalt. Då er det vanskeleg å handheve kravet ved brot. Avtal ein sanksjon, eller noter kvifor det ikkje trengst.
    .short = Ingen sanksjon
warning-limit-missing = { $requirement }: Grensa manglar. Utan den har kontrollane ikkje noko å samanlikne med. Fyll inn grensa.
    .short = Grense manglar
warning-no-requirements = Kontrakten har ingen miljøkrav. Då er det ingenting å følgje opp. Legg til krav frå biblioteket eller skriv eigne.
    .short = Ingen miljøkrav
# $value: the route
warning-justification-missing = Grunngivinga manglar for «{ $value }». Regelen om klima og miljø i §{"\u00A0"}7-9 krev at ho er skriftleg. Skriv ho inn.
    .short = Grunngiving manglar
# $value: the route
warning-route-unavailable = «{ $value }» finst ikkje i reglane som gjaldt då anskaffinga starta. Kontroller startdatoen, eller vel på nytt korleis §{"\u00A0"}7-9 er følgd.
    .short = Finst ikkje i reglane
# $value: the weight, in percent
warning-weight-too-low = Miljø er vekta { $value } til saman, men skal vere minst 30{"\u00A0"}%. Kontroller vektene, eller vel på nytt korleis §{"\u00A0"}7-9 er følgd.
    .short = Miljø vekta for lågt
warning-not-top-three = Miljø er ikkje blant dei tre øvste kriteria. Kontroller rekkjefølgja, eller vel på nytt korleis §{"\u00A0"}7-9 er følgd.
    .short = Miljø ikkje blant dei tre øvste
# $value: the route
warning-contested-route = «{ $value }» er omstridt: klagenemnda har godteke det i to saker, direktoratet gjer det ikkje. Syt for at grunngivinga er god.
    .short = Omstridt
# $value: the number
warning-wrong-organisation-number = Kontrollsifferet i organisasjonsnummeret { $value } stemmer ikkje. Nummeret er lagra slik det står. Sjekk det mot Brønnøysundregistra.
    .short = Organisasjonsnummer stemmer ikkje
# $value: the code
warning-wrong-cpv-check-digit = Kontrollsifferet i CPV-koden { $value } stemmer ikkje. Koden er lagra slik han står. Sjekk han mot kodelista.
    .short = CPV-kode stemmer ikkje
# $value: how many
warning-ended-with-open-checks = Kontrakten er avslutta, men har kontrollar utan resultat ({ $value }). Før resultata, eller noter at dei ikkje er kontrollerte.
    .short = Avslutta utan alle kontrollar
warning-no-end-date = Kontrakten har ingen sluttdato. Kontrollane blir planlagde 24 månader fram. Fyll inn datoen når han er kjend.
    .short = Ingen sluttdato
warning-no-follow-up-plan = { $requirement }: Ingen oppfølgingsplan. Då kjem kravet aldri opp til kontroll. Vel kor ofte det skal kontrollerast.
    .short = Ingen oppfølgingsplan
# $value: the deadline
warning-option-notice-passed = Fristen { $value } for å varsle om opsjonen er passert, og det er ikkje ført om han vart utløyst. Før kva som vart bestemt.
    .short = Opsjonsfrist passert
# $value: the nonconformity's number, or its title
warning-no-enforcement-documented = Det er ikkje dokumentert at avviket { $value } er følgt opp. Eit brot som får liggje, kan bli ei ulovleg endring av kontrakten. Ta neste steg, og før det.
    .short = Inga oppfølging dokumentert

due-group-overdue = Forfalle
due-group-this-week = Denne veka
due-group-next-30 = Neste 30 dagar
due-group-later = Seinare

order-title = Kontrakt
order-state = Tilstand
order-supplier = Leverandør
order-manager = Ansvarleg
order-end = Slutt
order-next-check = Neste kontroll
order-coverage = Dekning
order-value = Verdi
file-owner-evidence = dokument
file-owner-step = steg
file-owner-agenda-item = sak
