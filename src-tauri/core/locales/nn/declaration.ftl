# Miljødeklarasjonar (EPD): einingar, modular, tvil og samanlikning med grensa i eit krav.

declaration-format-ilcd-xml = ILCD+EPD (XML)
declaration-format-ilcd-json = ILCD+EPD (JSON)
declaration-format-open-epd = openEPD

joint-given = Oppgjeve
joint-summed = Lagt saman av A1, A2 og A3
declaration-unit-unsaid = (ukjend eining)
error-declaration-unsafe = Fila har ei dokumenttypeerklæring (DTD) og blir ikkje lesen: ho kan brukast til å angripe programmet. Be om ei fil utan.
cli-command-epd = Les miljødeklarasjonar (EPD) og sei kva som står i dei. Endrar ingenting
cli-epd-files = Miljødeklarasjonar: ILCD+EPD (.xml, .zip), soda4LCA (.json) og openEPD (.json)

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
module-A4 = Transport til byggjeplass
module-A5 = Bygging
module-B1 = Bruk
module-B2 = Vedlikehald
module-B3 = Reparasjon
module-B4 = Utskifting
module-B5 = Ombygging
module-B6 = Energi i drift
module-B7 = Vatn i drift
module-C1 = Riving
module-C2 = Transport av avfall
module-C3 = Avfallshandsaming
module-C4 = Deponering
module-D = Etter livsløpet: ombruk og gjenvinning

indicator-gwp-total = GWP totalt
indicator-gwp = GWP
indicator-gwp-fossil = GWP fossilt
indicator-gwp-biogenic = GWP biogent
indicator-gwp-luluc = GWP arealbruk
indicator-gwp-ghg = GWP utan biogent karbon

product-property-mass = Masse
product-property-mass-value = { $value } kg
product-property-gross-density = Densitet
product-property-gross-density-value = { $value } kg/m³
product-property-bulk-density = Lausdensitet
product-property-bulk-density-value = { $value } kg/m³
product-property-grammage = Flatevekt
product-property-grammage-value = { $value } kg/m²
product-property-thickness = Tjukkleik
product-property-thickness-value = { $value } m
product-property-linear-density = Vekt per meter
product-property-linear-density-value = { $value } kg/m
product-property-volume = Volum
product-property-volume-value = { $value } m³
product-property-area = Areal
product-property-area-value = { $value } m²
product-property-length = Lengd
product-property-length-value = { $value } m

declaration-doubt-lapsed = Gjekk ut { $date }.
declaration-doubt-year-only = Berre året står: { $year }. Deklarasjonen blir rekna som gyldig ut året. Kontroller datoen mot det trykte dokumentet.
declaration-doubt-no-valid-to = Det står ikkje kor lenge deklarasjonen er gyldig.
declaration-doubt-strange-valid-to = Siste gyldige dag kan ikkje lesast: «{ $value }».
declaration-doubt-no-name = Produktet har ikkje noko namn i fila.
declaration-doubt-no-number = Deklarasjonen har ikkje noko registreringsnummer i fila.
declaration-doubt-number-from-text = Nummeret { $number } er funne i ein tekst, ikkje i feltet for det. Kontroller det.
declaration-doubt-no-declared-amount = Det står ikkje kva mengd tala gjeld for (deklarert eining).
declaration-doubt-no-declared-unit = Mengda står, men ikkje eininga. Be om fila med straumar og einingar (zip).
declaration-doubt-unknown-unit = Eininga «{ $unit }» er ikkje kjend.
declaration-doubt-unit-from-text = Mengd og eining er funne i ein tekst: «{ $value }». Kontroller dei.
declaration-doubt-amount-not-one = Tala gjeld for { $amount } { $unit }, ikkje for 1.
declaration-doubt-strange-amount = Deklarert mengd er { $amount }. Det kan ikkje stemme.
declaration-doubt-several-flows = Fila deklarerer { $count } produkt. Det første er lese.
declaration-doubt-no-footprint = Fila har ingen klimatal (GWP).
declaration-doubt-no-total = Fila har delar av klimafotavtrykket, men ikkje det heile.
declaration-doubt-no-joint = A1–A3 står ikkje, og kan heller ikkje leggjast saman av A1, A2 og A3.
declaration-doubt-sum-differs = A1–A3 er oppgjeve til { $given }, men A1 + A2 + A3 blir { $sum }.
declaration-doubt-summed = A1–A3 er lagt saman av A1, A2 og A3.
declaration-doubt-negative-joint = A1–A3 er negativt ({ $value }): produktet bind karbon som blir sleppt ut seinare i livsløpet.
declaration-doubt-unreadable-value = { $module }: «{ $value }» er ikkje eit tal.
declaration-doubt-ambiguous-value = { $module }: «{ $value }» kan lesast på to måtar.
declaration-doubt-unknown-module = Modulen «{ $module }» er ikkje kjend ({ $value }) og er ikkje teken med.
declaration-doubt-value-twice = { $module } har to ulike tal.
declaration-doubt-no-default-scenario = { $module } har fleire scenario, og ingen av dei er merkt som det som gjeld.
declaration-doubt-unknown-indicator-unit = Klimatala er i ei ukjend eining: «{ $unit }».
declaration-doubt-several-methods = Fila har klimatal etter fleire metodar, og dei er ulike. Brukt: { $method }.
declaration-doubt-density-contradicted = Densiteten ({ $density } kg/m³) stemmer ikkje med flatevekt og tjukkleik ({ $other } kg/m³) og blir ikkje brukt.
declaration-doubt-unknown-property-unit = «{ $property }» er i ei ukjend eining («{ $unit }») og blir ikkje brukt.
declaration-doubt-not-specific = Tala er ikkje for eitt bestemt produkt: { $subtype }.
declaration-doubt-missing-part = Fila viser til data som ikkje følgjer med ({ $part ->
    [flow] produktet og eininga
   *[other] { $part }
}).

comparison-met = Innanfor: { $value } mot grensa { $limit }.
comparison-not-met = Over grensa: { $value } mot grensa { $limit }.
comparison-no-limit = Kravet har inga grense i tal.
comparison-limit-per-nothing = Kan ikkje samanliknast: grensa ({ $limit }) seier ikkje per kva. Skriv til dømes «kg CO₂e/m³» som eining i kravet.
comparison-unknown-limit = Kan ikkje samanliknast: eininga i kravet («{ $limitUnit }») er ikkje ei kjend eining for klimafotavtrykk.
comparison-no-footprint = Kan ikkje samanliknast: deklarasjonen har ikkje noko tal for A1–A3 i kg CO₂e.
comparison-no-declared-unit = Kan ikkje samanliknast: deklarasjonen seier ikkje kva mengd og eining talet gjeld for.
comparison-no-way = Kan ikkje samanliknast: grensa er per { $per }, deklarasjonen per { $unit }, og fila gjev ikkje densitet, tjukkleik eller masse som kan brukast.
comparison-by = Rekna om med { $steps } frå fila.

declaration-line-name = Produkt
declaration-line-number = Nummer
declaration-line-owner = Eigar
declaration-line-operator = Programoperatør
declaration-line-valid = Gyldig til
declaration-line-declared = Deklarert
declaration-line-standard = Standard
declaration-line-gwp = Klimafotavtrykk, kg CO₂e
declaration-line-nd = ikkje deklarert
declaration-line-unread = kan ikkje lesast («{ $word }»)
declaration-line-default = { $name } (gjeld)
declaration-line-refused = avvist: { $file }: { $reason }
declaration-line-summary = { $read } lesne, { $refused } avviste
declaration-line-yearonly = { $date } (berre året er oppgjeve)
declaration-line-look = Sjå på

declaration-title = Miljødeklarasjon
declaration-against-limits = Mot grensa i krava
declaration-head-module = Modul
declaration-head-scenario = Scenario
declaration-head-value = kg CO₂e
declaration-take = Bruk opplysningane
declaration-which = Fila har fleire deklarasjonar
declaration-known = Nummeret finst allereie: { $title }
declaration-replace = Oppdater { $title } i staden for å lage eit nytt dokument
declaration-unread = Miljødeklarasjonen kunne ikkje lesast
