# Miljødeklarasjoner (EPD): enheter, moduler, tvil og sammenligning med grensen i et krav.

declaration-format-ilcd-xml = ILCD+EPD (XML)
declaration-format-ilcd-json = ILCD+EPD (JSON)
declaration-format-open-epd = openEPD

joint-given = Oppgitt
joint-summed = Lagt sammen av A1, A2 og A3
declaration-unit-unsaid = (ukjent enhet)
error-declaration-unsafe = Filen har en dokumenttypeerklæring (DTD) og leses ikke: den kan brukes til å angripe programmet. Be om en fil uten.
cli-command-epd = Les miljødeklarasjoner (EPD) og si hva som står i dem. Endrer ingenting
cli-epd-files = Miljødeklarasjoner: ILCD+EPD (.xml, .zip), soda4LCA (.json) og openEPD (.json)

declared-unit-kg = kg
declared-unit-t = tonn
declared-unit-g = g
declared-unit-m2 = m²
declared-unit-m3 = m³
declared-unit-l = liter
declared-unit-m = m
declared-unit-km = km
declared-unit-piece = stk.
declared-unit-kwh = kWh
declared-unit-mj = MJ
declared-unit-tkm = tonnkilometer
declared-unit-h = time
declared-unit-sqft = kvadratfot
declared-unit-lb = pund
declared-unit-short-ton = short ton (907 kg)
declared-unit-yd3 = kubikkyard

module-A1 = Råvarer
module-A2 = Transport til fabrikk
module-A3 = Produksjon
module-A1-A3 = Råvarer, transport og produksjon
module-A4 = Transport til byggeplass
module-A5 = Bygging
module-B1 = Bruk
module-B2 = Vedlikehold
module-B3 = Reparasjon
module-B4 = Utskifting
module-B5 = Ombygging
module-B6 = Energi i drift
module-B7 = Vann i drift
module-C1 = Riving
module-C2 = Transport av avfall
module-C3 = Avfallsbehandling
module-C4 = Deponering
module-D = Etter livsløpet: ombruk og gjenvinning

indicator-gwp-total = GWP totalt
indicator-gwp = GWP
indicator-gwp-fossil = GWP fossilt
indicator-gwp-biogenic = GWP biogent
indicator-gwp-luluc = GWP arealbruk
indicator-gwp-ghg = GWP uten biogent karbon

product-property-mass = Masse
product-property-mass-value = { $value } kg
product-property-gross-density = Densitet
product-property-gross-density-value = { $value } kg/m³
product-property-bulk-density = Løsdensitet
product-property-bulk-density-value = { $value } kg/m³
product-property-grammage = Flatevekt
product-property-grammage-value = { $value } kg/m²
product-property-thickness = Tykkelse
product-property-thickness-value = { $value } m
product-property-linear-density = Vekt per meter
product-property-linear-density-value = { $value } kg/m
product-property-volume = Volum
product-property-volume-value = { $value } m³
product-property-area = Areal
product-property-area-value = { $value } m²
product-property-length = Lengde
product-property-length-value = { $value } m

declaration-doubt-lapsed = Gikk ut { $date }.
declaration-doubt-year-only = Bare året står: { $year }. Deklarasjonen regnes som gyldig ut året. Kontroller datoen mot det trykte dokumentet.
declaration-doubt-no-valid-to = Det står ikke hvor lenge deklarasjonen er gyldig.
declaration-doubt-strange-valid-to = Siste gyldige dag kan ikke leses: «{ $value }».
declaration-doubt-no-name = Produktet har ikke noe navn i filen.
declaration-doubt-no-number = Deklarasjonen har ikke noe registreringsnummer i filen.
declaration-doubt-number-from-text = Nummeret { $number } er funnet i en tekst, ikke i feltet for det. Kontroller det.
declaration-doubt-no-declared-amount = Det står ikke hvilken mengde tallene gjelder for (deklarert enhet).
declaration-doubt-no-declared-unit = Mengden står, men ikke enheten. Be om filen med strømmer og enheter (zip).
declaration-doubt-unknown-unit = Enheten «{ $unit }» er ikke kjent.
declaration-doubt-unit-from-text = Mengde og enhet er funnet i en tekst: «{ $value }». Kontroller dem.
declaration-doubt-amount-not-one = Tallene gjelder for { $amount } { $unit }, ikke for 1.
declaration-doubt-strange-amount = Deklarert mengde er { $amount }. Det kan ikke stemme.
declaration-doubt-several-flows = Filen deklarerer { $count } produkter. Det første er lest.
declaration-doubt-no-footprint = Filen har ingen klimatall (GWP).
declaration-doubt-no-total = Filen har deler av klimafotavtrykket, men ikke det hele.
declaration-doubt-no-joint = A1–A3 står ikke, og kan heller ikke legges sammen av A1, A2 og A3.
declaration-doubt-sum-differs = A1–A3 er oppgitt til { $given }, men A1 + A2 + A3 blir { $sum }.
declaration-doubt-summed = A1–A3 er lagt sammen av A1, A2 og A3.
declaration-doubt-negative-joint = A1–A3 er negativt ({ $value }): produktet binder karbon som slippes ut senere i livsløpet.
declaration-doubt-unreadable-value = { $module }: «{ $value }» er ikke et tall.
declaration-doubt-ambiguous-value = { $module }: «{ $value }» kan leses på to måter.
declaration-doubt-unknown-module = Modulen «{ $module }» er ikke kjent ({ $value }) og er ikke tatt med.
declaration-doubt-value-twice = { $module } har to ulike tall.
declaration-doubt-no-default-scenario = { $module } har flere scenarioer, og ingen av dem er merket som det som gjelder.
declaration-doubt-unknown-indicator-unit = Klimatallene er i en ukjent enhet: «{ $unit }».
declaration-doubt-several-methods = Filen har klimatall etter flere metoder, og de er ulike. Brukt: { $method }.
declaration-doubt-density-contradicted = Densiteten ({ $density } kg/m³) stemmer ikke med flatevekt og tykkelse ({ $other } kg/m³) og brukes ikke.
declaration-doubt-unknown-property-unit = «{ $property }» er i en ukjent enhet («{ $unit }») og brukes ikke.
declaration-doubt-not-specific = Tallene er ikke for ett bestemt produkt: { $subtype }.
declaration-doubt-missing-part = Filen viser til data som ikke følger med ({ $part ->
    [flow] produktet og enheten
   *[other] { $part }
}).

comparison-met = Innenfor: { $value } mot grensen { $limit }.
comparison-not-met = Over grensen: { $value } mot grensen { $limit }.
comparison-no-limit = Kravet har ingen grense i tall.
comparison-limit-per-nothing = Kan ikke sammenlignes: grensen ({ $limit }) sier ikke per hva. Skriv for eksempel «kg CO₂e/m³» som enhet i kravet.
comparison-unknown-limit = Kan ikke sammenlignes: enheten i kravet («{ $limitUnit }») er ikke en kjent enhet for klimafotavtrykk.
comparison-no-footprint = Kan ikke sammenlignes: deklarasjonen har ikke noe tall for A1–A3 i kg CO₂e.
comparison-no-declared-unit = Kan ikke sammenlignes: deklarasjonen sier ikke hvilken mengde og enhet tallet gjelder for.
comparison-no-way = Kan ikke sammenlignes: grensen er per { $per }, deklarasjonen per { $unit }, og filen gir ikke densitet, tykkelse eller masse som kan brukes.
comparison-by = Omregnet med { $steps } fra filen.

declaration-line-name = Produkt
declaration-line-number = Nummer
declaration-line-owner = Eier
declaration-line-operator = Programoperatør
declaration-line-valid = Gyldig til
declaration-line-declared = Deklarert
declaration-line-standard = Standard
declaration-line-gwp = Klimafotavtrykk, kg CO₂e
declaration-line-nd = ikke deklarert
declaration-line-unread = kan ikke leses («{ $word }»)
declaration-line-default = { $name } (gjelder)
declaration-line-refused = avvist: { $file }: { $reason }
declaration-line-summary = { $read } lest, { $refused } avvist
declaration-line-yearonly = { $date } (bare året er oppgitt)
declaration-line-look = Se på

declaration-title = Miljødeklarasjon
declaration-against-limits = Mot grensen i kravene
declaration-head-module = Modul
declaration-head-scenario = Scenario
declaration-head-value = kg CO₂e
declaration-take = Bruk opplysningene
declaration-which = Filen har flere deklarasjoner
declaration-known = Nummeret finnes allerede: { $title }
declaration-replace = Oppdater { $title } i stedet for å lage et nytt dokument
declaration-unread = Miljødeklarasjonen kunne ikke leses
