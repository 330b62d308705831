# Environmental product declarations (EPDs): units, modules, doubts and comparison with a requirement's limit.

declaration-format-ilcd-xml = ILCD+EPD (XML)
declaration-format-ilcd-json = ILCD+EPD (JSON)
declaration-format-open-epd = openEPD

joint-given = Given
joint-summed = Sum of A1, A2 and A3
declaration-unit-unsaid = (unknown unit)
error-declaration-unsafe = The file has a document type declaration (DTD) and is not read: it can be used to attack the program. Ask for a file without one.
cli-command-epd = Read environmental product declarations (EPDs) and say what is in them. Changes nothing
cli-epd-files = Environmental product declarations: ILCD+EPD (.xml, .zip), soda4LCA (.json) and openEPD (.json)

declared-unit-kg = kg
declared-unit-t = tonne
declared-unit-g = g
declared-unit-m2 = m²
declared-unit-m3 = m³
declared-unit-l = litre
declared-unit-m = m
declared-unit-km = km
declared-unit-piece = piece
declared-unit-kwh = kWh
declared-unit-mj = MJ
declared-unit-tkm = tonne-kilometre
declared-unit-h = hour
declared-unit-sqft = square foot
declared-unit-lb = pound
declared-unit-short-ton = short ton
declared-unit-yd3 = cubic yard

module-A1 = Raw materials
module-A2 = Transport to the factory
module-A3 = Manufacturing
module-A1-A3 = Raw materials, transport and manufacturing
module-A4 = Transport to the site
module-A5 = Construction
module-B1 = Use
module-B2 = Maintenance
module-B3 = Repair
module-B4 = Replacement
module-B5 = Refurbishment
module-B6 = Energy in use
module-B7 = Water in use
module-C1 = Demolition
module-C2 = Transport of waste
module-C3 = Waste processing
module-C4 = Disposal
module-D = Beyond the life cycle: reuse and recycling

indicator-gwp-total = GWP total
indicator-gwp = GWP
indicator-gwp-fossil = GWP fossil
indicator-gwp-biogenic = GWP biogenic
indicator-gwp-luluc = GWP land use
indicator-gwp-ghg = GWP without biogenic carbon

product-property-mass = Mass
product-property-mass-value = { $value } kg
product-property-gross-density = Density
product-property-gross-density-value = { $value } kg/m³
product-property-bulk-density = Bulk density
product-property-bulk-density-value = { $value } kg/m³
product-property-grammage = Mass per area
product-property-grammage-value = { $value } kg/m²
product-property-thickness = Thickness
product-property-thickness-value = { $value } m
product-property-linear-density = Mass per metre
product-property-linear-density-value = { $value } kg/m
product-property-volume = Volume
product-property-volume-value = { $value } m³
product-property-area = Area
product-property-area-value = { $value } m²
product-property-length = Length
product-property-length-value = { $value } m

declaration-doubt-lapsed = Lapsed on { $date }.
declaration-doubt-year-only = Only the year is given: { $year }. The declaration is taken to be valid until the end of that year. Check the date against the printed document.
declaration-doubt-no-valid-to = The file does not say how long the declaration is valid.
declaration-doubt-strange-valid-to = The last day of validity cannot be read: “{ $value }”.
declaration-doubt-no-name = The product has no name in the file.
declaration-doubt-no-number = The declaration has no registration number in the file.
declaration-doubt-number-from-text = The number { $number } was found in a text, not in its own field. Check it.
declaration-doubt-no-declared-amount = The file does not say which amount the figures are for (declared unit).
declaration-doubt-no-declared-unit = The amount is given, its unit is not. Ask for the file with flows and units (zip).
declaration-doubt-unknown-unit = The unit “{ $unit }” is not known.
declaration-doubt-unit-from-text = Amount and unit were found in a text: “{ $value }”. Check them.
declaration-doubt-amount-not-one = The figures are for { $amount } { $unit }, not for 1.
declaration-doubt-strange-amount = The declared amount is { $amount }. That cannot be right.
declaration-doubt-several-flows = The file declares { $count } products. The first was read.
declaration-doubt-no-footprint = The file has no climate figures (GWP).
declaration-doubt-no-total = The file has parts of the climate footprint, but not the whole.
declaration-doubt-no-joint = A1–A3 is not given, and cannot be summed from A1, A2 and A3 either.
declaration-doubt-sum-differs = A1–A3 is given as { $given }, but A1 + A2 + A3 makes { $sum }.
declaration-doubt-summed = A1–A3 is the sum of A1, A2 and A3.
declaration-doubt-negative-joint = A1–A3 is negative ({ $value }): the product holds carbon that is released later in its life cycle.
declaration-doubt-unreadable-value = { $module }: “{ $value }” is not a number.
declaration-doubt-ambiguous-value = { $module }: “{ $value }” can be read in two ways.
declaration-doubt-unknown-module = The module “{ $module }” is not known ({ $value }) and was left out.
declaration-doubt-value-twice = { $module } has two different figures.
declaration-doubt-no-default-scenario = { $module } has several scenarios, and none of them is marked as the one that applies.
declaration-doubt-unknown-indicator-unit = The climate figures are in an unknown unit: “{ $unit }”.
declaration-doubt-several-methods = The file has climate figures by several methods, and they differ. Used: { $method }.
declaration-doubt-density-contradicted = The density ({ $density } kg/m³) does not agree with mass per area and thickness ({ $other } kg/m³) and is not used.
declaration-doubt-unknown-property-unit = “{ $property }” is in an unknown unit (“{ $unit }”) and is not used.
declaration-doubt-not-specific = The figures are not for one particular product: { $subtype }.
declaration-doubt-missing-part = The file refers to data that is not in it ({ $part ->
    [flow] the product and its unit
   *[other] { $part }
}).

comparison-met = Within: { $value } against the limit { $limit }.
comparison-not-met = Above the limit: { $value } against the limit { $limit }.
comparison-no-limit = The requirement has no limit in numbers.
comparison-limit-per-nothing = Cannot be compared: the limit ({ $limit }) does not say per what. Write for instance “kg CO₂e/m³” as the requirement’s unit.
comparison-unknown-limit = Cannot be compared: the requirement’s unit (“{ $limitUnit }”) is not a known unit for a climate footprint.
comparison-no-footprint = Cannot be compared: the declaration has no figure for A1–A3 in kg CO₂e.
comparison-no-declared-unit = Cannot be compared: the declaration does not say which amount and unit the figure is for.
comparison-no-way = Cannot be compared: the limit is per { $per }, the declaration per { $unit }, and the file gives no density, thickness or mass that can be used.
comparison-by = Converted with { $steps } from the file.

declaration-line-name = Product
declaration-line-number = Number
declaration-line-owner = Owner
declaration-line-operator = Programme operator
declaration-line-valid = Valid until
declaration-line-declared = Declared
declaration-line-standard = Standard
declaration-line-gwp = Climate footprint, kg CO₂e
declaration-line-nd = not declared
declaration-line-unread = cannot be read (“{ $word }”)
declaration-line-default = { $name } (applies)
declaration-line-refused = refused: { $file }: { $reason }
declaration-line-summary = { $read } read, { $refused } refused
declaration-line-yearonly = { $date } (only the year is given)
declaration-line-look = Look at

declaration-title = Environmental product declaration
declaration-against-limits = Against the requirements’ limits
declaration-head-module = Module
declaration-head-scenario = Scenario
declaration-head-value = kg CO₂e
declaration-take = Use these facts
declaration-which = The file has several declarations
declaration-known = The number is there already: { $title }
declaration-replace = Update { $title } instead of making a new document
declaration-unread = The declaration could not be read
