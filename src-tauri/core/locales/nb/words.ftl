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
contract-kind-service = Tjenestekontrakt

contract-object-goods = Varer
contract-object-services = Tjenester
contract-object-works = Bygge- og anleggsarbeid

contract-status-planned = Planlagt
contract-status-running = Løpende
contract-status-last-option-window = Siste opsjonsfrist nær
contract-status-expiring = Utløper
contract-status-expired = Utløpt
contract-status-terminated = Avsluttet før tiden

option-decision-undecided = Ikke avgjort
option-decision-exercised = Utløst
option-decision-declined = Ikke utløst

## Procurement

criterion-price = Pris
criterion-quality = Kvalitet
criterion-environment = Miljø
criterion-other = Annet

climate-route-weighted-30 = Miljø vektet minst 30{"\u00A0"}%
climate-route-weighted-30-hint = Kriteriene som uttrykkelig gjelder klima og miljø, må til sammen vektes minst 30{"\u00A0"}%. Bare underkriterier som nevner miljø, teller.
climate-route-top-three = Prioritert rekkefølge med miljø blant de tre øverste
climate-route-top-three-hint = Brukes når kriteriene står i prioritert rekkefølge i stedet for å vektes. Miljø bør da være blant de tre øverste.
climate-route-requirements-instead = Miljøkrav i stedet for tildelingskriterium
climate-route-requirements-instead-hint = Miljøkrav i kravspesifikasjonen erstatter kriteriet. Krever skriftlig begrunnelse; for anskaffelser startet før 1.{"\u00A0"}juli 2026 må den vise at det er klart at kravene gir bedre klima- og miljøeffekt.
climate-route-criterion-and-requirements = Miljø som tildelingskriterium, kombinert med miljøkrav
climate-route-criterion-and-requirements-hint = For anskaffelser startet fra 1.{"\u00A0"}juli 2026. Miljø er både kriterium og krav. Krever en skriftlig tekst om kravene.
climate-route-below-thirty-with-requirements = Miljø vektet under 30{"\u00A0"}%, kombinert med miljøkrav (omstridt)
climate-route-below-thirty-with-requirements-hint = For anskaffelser startet før 1.{"\u00A0"}juli 2026. Klagenemnda har godtatt dette i to saker, direktoratet gjør det ikke. Krever skriftlig begrunnelse.
climate-route-insignificant = Uvesentlig klimaavtrykk og miljøbelastning
climate-route-insignificant-hint = Både klimaavtrykket og miljøbelastningen må være uvesentlig. Krever skriftlig begrunnelse.
climate-route-critical-interest = Unntak for helse, sikkerhet eller beredskap
climate-route-critical-interest-hint = For anskaffelser startet fra 1.{"\u00A0"}juli 2026. Kan ikke kombineres med andre unntak. Krever skriftlig begrunnelse.
climate-route-national-minimum = Unntak for obligatoriske, standardiserte nasjonale minstekrav
climate-route-national-minimum-hint = For anskaffelser startet fra 1.{"\u00A0"}juli 2026. Det må finnes slike minstekrav for det som kjøpes. Krever skriftlig begrunnelse.
climate-route-not-covered = Ikke omfattet av plikten
climate-route-not-covered-hint = Plikten gjelder ikke denne anskaffelsen, for eksempel fordi den startet før 1.{"\u00A0"}januar 2024.

## Requirement

placement-qualification = Kvalifikasjonskrav
placement-specification = Kravspesifikasjon
placement-award-criterion = Tildelingskriterium
placement-contract-clause = Kontraktsvilkår

basis-contract = Avtalt
basis-contract-hint = Gjelder fordi det står i kontrakten.
basis-law = Lovkrav
basis-law-hint = Kravet følger helt eller delvis av lov eller forskrift. Den delen gjelder uansett hva kontrakten sier, og brudd på den er lovbrudd.

risk-low = Lav
risk-medium = Middels
risk-high = Høy

measure-quantity = Tall med grense
measure-yes-no = Ja eller nei
measure-document = Gyldig dokument

comparator-at-least = minst
comparator-at-most = høyst
comparator-exactly = nøyaktig

sanction-none = Ingen sanksjon avtalt
sanction-per-breach = Konvensjonalbot per brudd
sanction-per-day = Dagmulkt
sanction-percentage = Prisavslag
sanction-withheld-milestone = Tilbakehold av betaling ved milepæl
sanction-termination = Rett til heving

level-basis = Basis
level-advanced = Avansert
level-spearhead = Spydspiss

kind-eco-labelled-service = Miljømerket tjeneste
kind-eco-labelled-share = Andel miljømerkede produkter
kind-management-system = Miljøledelsessystem
kind-fossil-free-site = Fossilfri byggeplass
kind-emission-free-site = Utslippsfri byggeplass
kind-building-heat = Byggvarme og byggtørk
kind-epd = Miljødeklarasjon (EPD) og grense for klimafotavtrykk
kind-vehicles = Kjøretøy og transport
kind-return-scheme = Returordning for emballasje
kind-recyclable-packaging = Materialgjenvinnbar emballasje
kind-waste-sorting = Avfallssortering på byggeplass
kind-food-waste = Matsvinn
kind-timber = Trevirke
kind-hazardous-substances = Helse- og miljøfarlige stoffer
kind-reuse = Ombruk, reparasjon og levetid
kind-deliveries = Færre leveringer og engangsartikler
kind-site-plan = Miljøoppfølgingsplan og klimagassregnskap
kind-other = Annet

## Follow-up

outcome-fulfilled = Oppfylt
outcome-partly = Delvis oppfylt
outcome-not-fulfilled = Ikke oppfylt
outcome-not-verified = Ikke kontrollert
outcome-not-applicable = Ikke aktuelt

requirement-state-fulfilled = Oppfylt
requirement-state-partly = Delvis oppfylt
requirement-state-below-offer = Under tilbudet
requirement-state-not-fulfilled = Ikke oppfylt
requirement-state-not-verified = Ikke kontrollert
requirement-state-not-applicable = Ikke aktuelt

contract-state-breach = Brudd
contract-state-partly = Delvis oppfylt
contract-state-unknown = Ikke kontrollert
contract-state-fulfilled = Oppfylt

judgement-meets = Innfrir krav og tilbud
judgement-below-offer = Under tilbudet
judgement-below-requirement = Under kravet
# Where less is better, a value that falls short lies above.
judgement-above-offer = Over tilbudet
judgement-above-requirement = Over kravet

working-day-rule-next = Til neste virkedag
working-day-rule-previous = Til forrige virkedag

milepost-start = Kontraktens start
milepost-start-of = kontraktens start
milepost-end = Kontraktens slutt
milepost-end-of = kontraktens slutt
milepost-option-notice = Varslingsfrist for opsjon
milepost-option-notice-of = varslingsfristen for opsjonen

due-overdue = Forfalt
due-soon = Snart
due-expires = Utløper

value-required = Krav
value-offered = Tilbudt
value-actual = Faktisk

## Evidence

evidence-class-third-party = Lisens eller sertifikat fra tredjepart
evidence-class-equivalent = Likeverdig bevis fra tredjepart
evidence-class-self-declaration = Egenerklæring

## Nonconformity

step-opened = Åpnet
step-notice-sent = Varslet
step-deadline-set = Frist satt
step-corrected = Rettet
step-verified = Verifisert
step-closed = Lukket
step-sanctioned = Sanksjonert
step-withdrawn = Trukket

## Nouns

noun-register = register
    .definite = registeret
    .plural = registre
    .plural-definite = registrene
noun-contract = kontrakt
    .definite = kontrakten
    .plural = kontrakter
    .plural-definite = kontraktene
noun-supplier = leverandør
    .definite = leverandøren
    .plural = leverandører
    .plural-definite = leverandørene
noun-requirement = miljøkrav
    .definite = miljøkravet
    .plural = miljøkrav
    .plural-definite = miljøkravene
noun-kind = kravtype
    .definite = kravtypen
    .plural = kravtyper
    .plural-definite = kravtypene
noun-library-requirement = bibliotekkrav
    .definite = bibliotekkravet
    .plural = bibliotekkrav
    .plural-definite = bibliotekkravene
noun-plan = oppfølgingsplan
    .definite = oppfølgingsplanen
    .plural = oppfølgingsplaner
    .plural-definite = oppfølgingsplanene
noun-check = kontroll
    .definite = kontrollen
    .plural = kontroller
    .plural-definite = kontrollene
noun-outcome = resultat
    .definite = resultatet
    .plural = resultater
    .plural-definite = resultatene
noun-evidence = dokumentasjon
    .definite = dokumentasjonen
    .plural = dokumenter
    .plural-definite = dokumentene
noun-nonconformity = avvik
    .definite = avviket
    .plural = avvik
    .plural-definite = avvikene
noun-corrective-action = korrigerende tiltak
    .definite = det korrigerende tiltaket
    .plural = korrigerende tiltak
    .plural-definite = de korrigerende tiltakene
noun-meeting = leverandørmøte
    .definite = leverandørmøtet
    .plural = leverandørmøter
    .plural-definite = leverandørmøtene
noun-decision = beslutning
    .definite = beslutningen
    .plural = beslutninger
    .plural-definite = beslutningene
noun-indicator = indikator
    .definite = indikatoren
    .plural = indikatorer
    .plural-definite = indikatorene
noun-measurement = måling
    .definite = målingen
    .plural = målinger
    .plural-definite = målingene
noun-goal = mål
    .definite = målet
    .plural = mål
    .plural-definite = målene
noun-measure = tiltak
    .definite = tiltaket
    .plural = tiltak
    .plural-definite = tiltakene
noun-change = endring
    .definite = endringen
    .plural = endringer
    .plural-definite = endringene
noun-option = opsjon
    .definite = opsjonen
    .plural = opsjoner
    .plural-definite = opsjonene
noun-criterion = tildelingskriterium
    .definite = tildelingskriteriet
    .plural = tildelingskriterier
    .plural-definite = tildelingskriteriene
noun-notice = kunngjøring
    .definite = kunngjøringen
    .plural = kunngjøringer
    .plural-definite = kunngjøringene
noun-report = rapport
    .definite = rapporten
    .plural = rapporter
    .plural-definite = rapportene

## Units; those that are the same in all languages (%, kg, kWh, kg CO₂e/m³) have no key

unit-percentage-points = prosentpoeng
unit-deliveries = { $count ->
    [one] levering
   *[other] leveringer
}
unit-orders = { $count ->
    [one] bestilling
   *[other] bestillinger
}
unit-documents = { $count ->
    [one] dokument
   *[other] dokumenter
}
unit-items = { $count ->
    [one] artikkel
   *[other] artikler
}
unit-pieces = stk.
unit-kroner = kr
unit-vehicles = kjøretøy
unit-trips = { $count ->
    [one] tur
   *[other] turer
}
unit-pickups = { $count ->
    [one] henting
   *[other] hentinger
}
unit-measurements = { $count ->
    [one] måling
   *[other] målinger
}
unit-hours = { $count ->
    [one] time
   *[other] timer
}
unit-machine-hours = { $count ->
    [one] maskintime
   *[other] maskintimer
}
unit-days = { $count ->
    [one] dag
   *[other] dager
}
unit-weeks = { $count ->
    [one] uke
   *[other] uker
}
unit-months = { $count ->
    [one] måned
   *[other] måneder
}
unit-years = år
unit-tonnes = tonn
unit-litres = liter
unit-grams-per-meal = g per måltid
unit-kilograms-per-year = kg per år
unit-deliveries-per-year = { $count ->
    [one] levering per år
   *[other] leveringer per år
}
unit-deliveries-per-week = { $count ->
    [one] levering per uke
   *[other] leveringer per uke
}
unit-times-per-year = { $count ->
    [one] gang per år
   *[other] ganger per år
}

## Warnings: what is wrong, and what follows. `.short` stands in tables.
## $requirement is the requirement's number and title, $value is named at each.

warning-no-sanction-agreed = { $requirement }: Ingen sanksjon er avtalt. Da er det vanskelig å håndheve kravet ved brudd. Avtal en sanksjon, eller noter hvorfor det ikke trengs.
    .short = Ingen sanksjon
warning-limit-missing = { $requirement }: Grensen mangler. Uten den har kontrollene ikke noe å sammenligne med. Fyll inn grensen.
    .short = Grense mangler
warning-no-requirements = Kontrakten har ingen miljøkrav. Da er det ingenting å følge opp. Legg til krav fra biblioteket eller skriv egne.
    .short = Ingen miljøkrav
# $value: the route
warning-justification-missing = Begrunnelsen mangler for «{ $value }». Regelen om klima og miljø i §{"\u00A0"}7-9 krever at den er skriftlig. Skriv den inn.
    .short = Begrunnelse mangler
# $value: the route
warning-route-unavailable = «{ $value }» finnes ikke i reglene som gjaldt da anskaffelsen startet. Kontroller startdatoen, eller velg på nytt hvordan §{"\u00A0"}7-9 er fulgt.
    .short = Finnes ikke i reglene
# $value: the weight, in percent
warning-weight-too-low = Miljø er vektet { $value } til sammen, men skal være minst 30{"\u00A0"}%. Kontroller vektene, eller velg på nytt hvordan §{"\u00A0"}7-9 er fulgt.
    .short = Miljø vektet for lavt
warning-not-top-three = Miljø er ikke blant de tre øverste kriteriene. Kontroller rekkefølgen, eller velg på nytt hvordan §{"\u00A0"}7-9 er fulgt.
    .short = Miljø ikke blant de tre øverste
# $value: the route
warning-contested-route = «{ $value }» er omstridt: klagenemnda har godtatt det i to saker, direktoratet gjør det ikke. Sørg for at begrunnelsen er god.
    .short = Omstridt
# $value: the number
warning-wrong-organisation-number = Kontrollsifferet i organisasjonsnummeret { $value } stemmer ikke. Nummeret er lagret slik det står. Sjekk det mot Brønnøysundregistrene.
    .short = Organisasjonsnummer stemmer ikke
# $value: the code
warning-wrong-cpv-check-digit = Kontrollsifferet i CPV-koden { $value } stemmer ikke. Koden er lagret slik den står. Sjekk den mot kodelisten.
    .short = CPV-kode stemmer ikke
# $value: how many
warning-ended-with-open-checks = Kontrakten er avsluttet, men har kontroller uten resultat ({ $value }). Før resultatene, eller noter at de ikke er kontrollert.
    .short = Avsluttet uten alle kontroller
warning-no-end-date = Kontrakten har ingen sluttdato. Kontrollene planlegges 24 måneder fram. Fyll inn datoen når den er kjent.
    .short = Ingen sluttdato
warning-no-follow-up-plan = { $requirement }: Ingen oppfølgingsplan. Da kommer kravet aldri opp til kontroll. Velg hvor ofte det skal kontrolleres.
    .short = Ingen oppfølgingsplan
# $value: the deadline
warning-option-notice-passed = Fristen { $value } for å varsle om opsjonen er passert, og det er ikke ført om den ble utløst. Før hva som ble bestemt.
    .short = Opsjonsfrist passert
# $value: the nonconformity's number, or its title
warning-no-enforcement-documented = Det er ikke dokumentert at avviket { $value } er fulgt opp. Et brudd som får ligge, kan bli en ulovlig endring av kontrakten. Ta neste steg, og før det.
    .short = Ingen oppfølging dokumentert

due-group-overdue = Forfalt
due-group-this-week = Denne uken
due-group-next-30 = Neste 30 dager
due-group-later = Senere

order-title = Kontrakt
order-state = Tilstand
order-supplier = Leverandør
order-manager = Ansvarlig
order-end = Slutt
order-next-check = Neste kontroll
order-coverage = Dekning
order-value = Verdi
file-owner-evidence = dokument
file-owner-step = steg
file-owner-agenda-item = sak
