# The requirement library, English. Keys are library-<kind>-<part>; the kinds' names are in words.ftl.
# [limit], [months] … in a wording are blanks that a person fills: the same names in all languages, labels in library-blank-<name>.
# look-at, pitfalls and law hold one point a line. Figures stand only where a source gives them; the rest are blanks.
# No line may begin with a square bracket, an asterisk or a full stop: Fluent reads those as something else.

## Blanks

library-blank-limit = limit
library-blank-months = number of months
library-blank-baseline = share at the start of the contract
library-blank-counted-in = NOK excluding VAT or number of units
library-blank-product-groups = product groups
library-blank-energy-measure = kWh or machine hours
library-blank-site-boundary = what counts as the building site
library-blank-material = material
library-blank-declared-unit = declared unit, such as m³
library-blank-trip-measure = trips or kilometres
library-blank-baseline-period = period compared with
library-blank-demand = what is to be done or supplied
library-blank-measured-how = how it is measured
library-blank-proof = which proof
library-blank-how-often = how often
library-blank-consequence = what is agreed for a breach

## Rhythms and milestones

library-rhythm-every-1 = Every month
library-rhythm-every-3 = Every quarter
library-rhythm-every-6 = Every six months
library-rhythm-every-12 = Every year
library-rhythm-every = Every [months] months
library-rhythm-season = [rhythm], from [from] to [to]
library-rhythm-after-last = [months] months after the previous check
library-rhythm-before-expiry = [days] days before the document expires
library-rhythm-unannounced = [rhythm], unannounced
library-rhythm-on = [label]: [date]
library-rhythm-after-start = [label]: [days] days after the start of the contract
library-rhythm-before-start = [label]: [days] days before the start of the contract
library-rhythm-after-end = [label]: [days] days after the end of the contract
library-rhythm-before-end = [label]: [days] days before the end of the contract
library-rhythm-after-option-notice = [label]: [days] days after the option’s notice deadline
library-rhythm-before-option-notice = [label]: [days] days before the option’s notice deadline
library-month-1 = January
library-month-2 = February
library-month-3 = March
library-month-4 = April
library-month-5 = May
library-month-6 = June
library-month-7 = July
library-month-8 = August
library-month-9 = September
library-month-10 = October
library-month-11 = November
library-month-12 = December
library-milestone-before-ordering = EPD before ordering
library-milestone-handover = Final report before handover
library-milestone-product-range = Product ranges reviewed
library-milestone-site-plan = Environmental follow-up plan delivered
library-milestone-as-built = “As built” climate account
unit-grams-per-guest = g per guest

## 1 Ecolabelled service

library-eco-labelled-service-purpose = An ecolabel on the service itself sets combined requirements for products in use, energy, waste and routines, verified by an independent party.
library-eco-labelled-service-wording-basis = From the start and throughout the contract period, the supplier shall use only products with a type I ecolabel (the Nordic Swan Ecolabel, the EU Ecolabel or equivalent) in the services under the contract, wherever such products exist for the purpose. The supplier shall keep an up-to-date list of the products with label and licence number, and present it at the contracting authority’s request.
library-eco-labelled-service-wording-advanced = No later than [months] months after the start, the supplier shall hold a licence for the Nordic Swan Ecolabel, the EU Ecolabel or an equivalent type I ecolabel for the service. The licence shall cover the units that perform the service and be valid for the rest of the contract period, including any option periods. The supplier shall notify the contracting authority in writing without undue delay if the licence is changed, expires or is withdrawn.
library-eco-labelled-service-wording-spearhead = From the start and throughout the contract period, including any option periods, the supplier shall hold a valid licence for the Nordic Swan Ecolabel, the EU Ecolabel or an equivalent type I ecolabel for the service. The licence shall cover the units that perform the service. The supplier shall notify the contracting authority in writing without undue delay if the licence is changed, expires or is withdrawn.
library-eco-labelled-service-question = Is the licence valid now, was it valid throughout the period since the previous check, and does it cover the units that perform the service?
library-eco-labelled-service-question-basis = Are all products in use ecolabelled, wherever ecolabelled products exist for the purpose?
library-eco-labelled-service-proof = Licence number and a dated printout from the ecolabel’s register. For the basic level: a list of the products with licence numbers.
library-eco-labelled-service-look-at =
    The holder’s name and organisation number are the supplier’s.
    The units, regions or departments that perform the service are included in the licence.
    The criteria are those for this service, and the edition is in force.
    The validity covers the whole period since the previous check.
library-eco-labelled-service-pitfalls =
    Miljøfyrtårn (Eco-Lighthouse) is a management system, not the same as a service with the Nordic Swan Ecolabel.
    Ecolabelled products do not make the service ecolabelled.
    Criteria are tightened and holders must reapply: a licence may lapse in the middle of the contract.
    It is disputed whether a requirement must be met already at the tender deadline. State when the licence must be in place.
library-eco-labelled-service-number = Nordic Swan Ecolabel: eight digits. EU Ecolabel: country/group/number, such as NO/039/00001; some countries write it their own way.
library-eco-labelled-service-rhythm = The holder reviews the licence yearly and reports deviations, so its status may change in the middle of the contract.
library-eco-labelled-service-sanction = A daily penalty from the day the licence is missing until it is in place, and a right to terminate if this is not cured within an agreed deadline. Amount and deadline must be stated in the contract.
library-eco-labelled-service-law = No law requires an ecolabelled service.
library-eco-labelled-service-agreed = Everything must be agreed: the label or equivalent, which units it covers, when the licence must be in place, the duty to notify and the sanction.
library-eco-labelled-service-sources = Nordic Swan Ecolabel, Norway (number, duties of the holder); Regulation (EC) No 66/2010 Annex II; Commission Decision (EU) 2018/680 on cleaning services; Haavind on KOFA 2023/313. DFØ has no current Norwegian criteria set for cleaning. The levels are the library’s own. Read November 2026.

## 2 Share of ecolabelled products

library-eco-labelled-share-purpose = The share shows whether the assortment and the purchases actually move towards ecolabelled products.
library-eco-labelled-share-wording-basis = Every quarter, the supplier shall report the share of products with a type I ecolabel (the Nordic Swan Ecolabel, the EU Ecolabel or equivalent), both of what was purchased and of the assortment, for [product-groups]. The share is calculated from [counted-in]. The report shall show the licence number for each product line.
library-eco-labelled-share-wording-advanced = The supplier shall ensure that at least [limit] per cent of what is purchased in [product-groups] holds a valid type I ecolabel (the Nordic Swan Ecolabel, the EU Ecolabel or equivalent) on the day of delivery. The share is calculated from [counted-in]; at the start of the contract it is [baseline] per cent. Every quarter, the supplier shall provide sales statistics with the licence number for each product line.
library-eco-labelled-share-wording-spearhead = The supplier shall supply only products with a valid type I ecolabel (the Nordic Swan Ecolabel, the EU Ecolabel or equivalent) in all product groups where such products exist. The requirement applies on the day of delivery throughout the contract period. Every quarter, the supplier shall provide sales statistics with the licence number for each product line, and justify each line without an ecolabel.
library-eco-labelled-share-question = What share of the purchases, and of the assortment, holds a valid ecolabel, and does it reach the target?
library-eco-labelled-share-question-basis = Has the report for the period been delivered, and what share of purchases and assortment does it show?
library-eco-labelled-share-question-spearhead = Are all purchased products ecolabelled in the groups where ecolabelled products exist?
library-eco-labelled-share-proof = A sales file with the licence number for each line, and a spot check in the ecolabels’ registers.
library-eco-labelled-share-look-at =
    The denominator is the one agreed: NOK or units, purchases or assortment.
    The labels are type I: for example the Nordic Swan Ecolabel, the EU Ecolabel, Blauer Engel and TCO Certified, or equivalent.
    A sample of licence numbers is in the register and was valid on the day of delivery.
    The total in the file agrees with what was invoiced.
library-eco-labelled-share-pitfalls =
    Per cent and percentage points get mixed up: write the target as the share to be reached.
    Products with a lapsed licence are counted.
    FSC, PEFC, energy labels, EPDs and the supplier’s own marks are not type I ecolabels.
    An ecolabelled assortment is of little help if other products are bought.
library-eco-labelled-share-rhythm = With quarterly figures, purchases can still be steered before the year is over.
library-eco-labelled-share-sanction = A price reduction as a percentage of turnover when the share is below the target, or a fixed amount per breach. The rate must be stated in the contract.
library-eco-labelled-share-law = No law and no national threshold sets the share.
library-eco-labelled-share-agreed = Agree what the share is calculated from, the starting point, the target, the report and the sanction. Choose the target from your own figures.
library-eco-labelled-share-sources = Bærum municipality 2020, purchases/assortment: tissue and cleaning 53/33%, incontinence 53/75%, office 30/23% (for comparison, not a norm). Which labels are type I is partly background knowledge. The levels are the library’s own. Read November 2026.

## 3 Environmental management system

library-management-system-purpose = With an environmental management system, the supplier knows its own environmental load, sets objectives and corrects what fails.
library-management-system-wording-basis = Throughout the contract period, the supplier shall have written routines for environmental management in the units that perform the contract: environmental policy, objectives, a responsible person, follow-up of nonconformities and a yearly review. The supplier shall present the routines and the latest review at the contracting authority’s request.
library-management-system-wording-advanced = From the start and throughout the contract period, including any option periods, the supplier shall hold a valid certificate for environmental management under ISO 14001, Miljøfyrtårn (Eco-Lighthouse), EMAS or equivalent. The certificate shall cover the units and activities of the contract. The supplier shall notify the contracting authority in writing without undue delay if the certificate is suspended, restricted or lost.
library-management-system-wording-spearhead = From the start and throughout the contract period, including any option periods, the supplier shall be registered in EMAS or have an equivalent system with an independently verified, public environmental statement. The registration shall cover the units of the contract. The supplier shall send the latest verified environmental statement to the contracting authority every year.
library-management-system-question = Is the certificate valid, and does it cover the units and activities of the contract?
library-management-system-question-basis = Do the routines exist, are they used in the units that perform the contract, and has this year’s review been done?
library-management-system-proof = Certificate with scope, or EMAS registration with the latest environmental statement. For the basic level: routines and the latest review.
library-management-system-look-at =
    Name, organisation number and address are the unit’s own.
    The scope names the activities that are supplied.
    The standard’s edition, the issuer and the accreditation mark are stated.
    The yearly surveillance audit has been carried out.
library-management-system-pitfalls =
    The scope leaves out the unit that actually supplies.
    Miljøfyrtårn: each unit needs its own certificate; the head office’s is not enough.
    A qualification requirement binds only at tender. Repeat it as a contract clause.
    A certificate under ISO 14001:2015 may have to be renewed under the new edition during the contract period.
library-management-system-number = EMAS in Norway: NO- and digits (not verified). Other certificates are numbered the issuer’s own way.
library-management-system-rhythm = Certificates are subject to a yearly surveillance audit. There is also a check before the certificate expires.
library-management-system-sanction = A daily penalty from the day the certificate is lost until it is back in place, and a right to terminate if this is not cured within an agreed deadline.
library-management-system-law =
    No law requires the supplier to have such a system.
    Section 16-7 second paragraph of the Norwegian Public Procurement Regulations governs which systems the authority may refer to: EMAS, systems under Article 45 of Regulation (EC) No 1221/2009, and standards certified by accredited bodies.
library-management-system-agreed = Agree that the system is to be maintained throughout the contract period, its scope, the duty to notify and the sanction.
library-management-system-sources = Miljøfyrtårn (recognised 6 December 2017, valid for three years); DQS and Guardian on ISO 14001:2026, published 15 April 2026. Certificates under the 2015 edition seem to run to April–May 2029 or their own expiry date; the final rule is not verified. The EMAS register at Brønnøysund is open. The levels are the library’s own. Read November 2026.

## 4 Fossil-free building site

library-fossil-free-site-purpose = Without fossil fuel in machines and equipment, direct fossil emissions from the building site disappear. Electricity, hydrogen and biofuel are allowed.
library-fossil-free-site-wording-basis = The supplier shall not use fossil fuel in machines and equipment on the building site during the construction period. Sporadic use is allowed only if the contracting authority has approved it in writing beforehand. Machines shall at least meet the Stage IIIB emission limits. Biofuel shall be advanced under the Norwegian Product Regulations chapter 3 annex V, or not have a high risk of indirect land-use change under Regulation (EU) 2019/807. Idling shall be kept to a minimum. Every month, the supplier shall provide a machine list, fuel invoices and sustainability documentation traceable to the invoices.
library-fossil-free-site-wording-advanced = The supplier shall not use fossil fuel in machines and equipment on the building site during the construction period. At least [limit] per cent of the energy use or machine hours, calculated in [energy-measure], shall be without direct emissions. Other machines shall at least meet Stage V under Regulation (EU) 2016/1628. Every month, the supplier shall provide a machine list, meter data, fuel invoices and sustainability documentation traceable to the invoices.
library-fossil-free-site-question = Has fossil fuel been used in machines or equipment on the building site since the previous check?
library-fossil-free-site-question-basis = Has the building site been run without fossil fuel since the previous check, and has the documentation been delivered?
library-fossil-free-site-question-advanced = What share is without direct emissions, and is the rest documented as fossil-free?
library-fossil-free-site-proof = Machine list (type, make, fuel, hours), fuel invoices and batch proof from an EU-recognised scheme (mass balance), traceable to the invoice.
library-fossil-free-site-look-at =
    The machines on the site are in the list, including the subcontractors’.
    The quantity on the invoices fits the hours.
    The proof is for the batch on the invoice, not just for the fuel supplier.
    The product sheet shows EN 15940, where agreed.
    The type plate shows the machine’s emission stage.
library-fossil-free-site-pitfalls =
    HVO is fossil-free, but not emission-free.
    Liquid biofuel beyond the biofuel mandate has little effect: prefer zero emission, then biogas.
    Blending varies over the year, and diesel from the pump may hold no biofuel at all.
    Heating and drying are a requirement kind of their own.
library-fossil-free-site-rhythm = Burnt fuel cannot be inspected afterwards. Hence every month, and now and then unannounced.
library-fossil-free-site-sanction = A daily penalty for each day fossil fuel is used or documentation is missing. The Norwegian Public Roads Administration has used a climate bonus and malus in large contracts. The amount must be stated in the contract.
library-fossil-free-site-law =
    No national duty to have a fossil-free building site.
    Municipalities may require zero emission and biogas under section 9 of the Pollution Control Act (regulation of 3 April 2025). Ask the municipality.
    The biofuel mandate for non-road machinery was 10 per cent advanced biofuel in 2023 and 2024. Rates for 2025 and 2026 were not found: check.
library-fossil-free-site-agreed = Agree what is fossil-free, which exceptions exist, the emission stage, the biofuel’s origin, monthly documentation, access for unannounced checks and the sanction. The spearhead level is the kind emission-free building site.
library-fossil-free-site-sources = DFØ’s criteria wizard (basic level, pages from 2018–2021) and fuel matrix; Bærum municipality (the definition); Norwegian Environment Agency (biofuel mandate, documentation M-10); Innst. 520 S; Bygg.no (climate bonus). The advanced level is the library’s own. Read November 2026.

## 5 Emission-free building site

library-emission-free-site-purpose = Without direct emissions of greenhouse gases and NOx on the building site, both climate emissions and local air pollution are reduced.
library-emission-free-site-wording-basis = Every month, the supplier shall provide an overview of energy use and hours for each machine on the building site, by energy carrier. The building site comprises [site-boundary]. The overview shall be based on meter data and invoices.
library-emission-free-site-wording-advanced = The supplier shall ensure that at least [limit] per cent of the energy use on the building site, calculated in [energy-measure], is without direct emissions of greenhouse gases and NOx. The building site comprises [site-boundary]. Every month, the supplier shall report the share with meter data and invoices.
library-emission-free-site-wording-spearhead = The supplier shall ensure that [limit] per cent of the energy use on the building site, calculated in [energy-measure], is without direct emissions of greenhouse gases and NOx. The building site comprises [site-boundary]. Exceptions apply only if the contracting authority has approved them in writing beforehand. Every month, the supplier shall report the share with meter data and invoices.
library-emission-free-site-question = What share of the energy or hours was without direct emissions in the period?
library-emission-free-site-question-basis = Has the overview for the period been delivered, with all machines and energy carriers?
library-emission-free-site-proof = The contractor’s fuel and energy report, meter data, and invoices for what is not electric.
library-emission-free-site-look-at =
    All machines inside the fence are included, hired ones and the subcontractors’ too.
    The meter reading fits the previous month’s.
    The share is calculated from the same measure throughout: kWh or machine hours.
    The boundary of what is included is the one agreed.
library-emission-free-site-pitfalls =
    Too little power on the site: clarify grid capacity early, and what happens if it is lacking.
    Hybrid machines have an engine with emissions.
    Charging from a diesel generator is not emission-free.
    Biogas is not zero emission.
    A5 in NS 3720 omits transport of materials, masses and people: say whether such transport is included.
library-emission-free-site-rhythm = Meters are read monthly, and the share can still be put right in the next month.
library-emission-free-site-sanction = A price reduction in per cent according to how far the share is below the one agreed. The Norwegian Public Roads Administration has used a climate bonus and malus in large contracts. The rate must be stated in the contract.
library-emission-free-site-law =
    No national duty was found.
    Municipalities may require zero emission and biogas under section 9 of the Pollution Control Act (regulation of 3 April 2025). Ask the municipality.
library-emission-free-site-agreed = Agree the site boundary, what the share is calculated from, the target, the metering, what applies if power is lacking, and the sanction.
library-emission-free-site-sources = Bærum municipality (the definition); DFØ on follow-up and the shared fuel and energy template of DFØ, Bane NOR, the Public Roads Administration, Nye Veier and Fornebubanen; Norwegian Environment Agency (Oslo reduces the requirement proportionally if power is lacking). The levels are the library’s own. Read November 2026.

## 6 Building heat and drying

library-building-heat-purpose = Heating and drying may be among the largest uses of energy on a building site in winter.
library-building-heat-wording-basis = The supplier shall not use mineral oil for temporary heating and drying on the building site; this is forbidden by regulation. Nor shall the supplier use gas or other fossil energy for heating, drying, thawing and curing. Drying shall be planned. Every month in the heating season, the supplier shall provide an overview of equipment and energy carriers, with invoices.
library-building-heat-wording-advanced = The supplier shall use only electricity, district heating, pellets or equivalent energy of non-fossil origin for heating, drying, thawing and curing on the building site. Drying shall be planned. Every month in the heating season, the supplier shall provide an overview of equipment and energy carriers, with invoices.
library-building-heat-wording-spearhead = The supplier shall use only energy without direct emissions on the building site for heating, drying, thawing and curing. Drying shall be planned. Every month in the heating season, the supplier shall provide an overview of equipment and energy carriers, with meter data and invoices.
library-building-heat-question = Has the building site been heated and dried only with energy sources that the requirement allows?
library-building-heat-question-basis = Has the building site been heated and dried without fossil energy? State in the note whether a breach concerns mineral oil (law) or gas (contract).
library-building-heat-proof = Hire list for heating and drying equipment by energy carrier, invoices and dated photos.
library-building-heat-look-at =
    The equipment in the photos is in the hire list.
    The energy carrier on the invoice is the one stated.
    The dates cover the whole month.
    Thawing and curing are included, not just heating.
library-building-heat-pitfalls =
    Gas is not forbidden by law. That it is not to be used must be agreed, and a breach is then a breach of contract.
    Diesel-fired reserve equipment stays on the site and gets used.
    Drying without a plan takes more energy than necessary.
library-building-heat-rhythm = Heat is used in the cold season, and the energy source can be seen only while it is in use.
library-building-heat-sanction = A daily penalty for each day an energy source that is not allowed is used. Use of mineral oil is also a breach of law, supervised by the municipality.
library-building-heat-law =
    Mineral oil for temporary heating and drying has been forbidden since 1 January 2022 (regulation of 28 June 2018 No. 1060).
    Holiday homes, production premises and averting flood and water damage are exempt. See the regulation for what the exemptions cover.
    The municipality supervises.
library-building-heat-agreed = Agree that gas and other fossil energy are not to be used, that thawing and curing are included, which energy sources are allowed, and the sanction.
library-building-heat-sources = The County Governor and Byggmesteren (the ban and its exemptions); Norwegian Environment Agency (gas); DFØ’s criteria wizard (basic level). Advanced and spearhead are the library’s own. Read November 2026.

## 7 EPD and footprint limit

library-epd-purpose = An EPD shows the climate footprint of a construction product under common rules. A limit per declared unit lets the product be chosen accordingly.
library-epd-wording-basis = Before ordering [material], the supplier shall present a valid, third-party verified environmental product declaration (type III EPD under ISO 14025 and EN 15804, or equivalent) for the product to be supplied. Greenhouse gas emissions in A1–A3 shall not exceed [limit] kg CO₂e per [declared-unit]. The declaration shall be valid on the day of ordering and on the day of delivery. Product and production site on the delivery note shall be those of the declaration.
library-epd-question = Is the EPD valid for the product supplied, and what are the A1–A3 emissions per declared unit?
library-epd-proof = EPD from the programme operator (preferably the digital file) and the delivery note.
library-epd-look-at =
    The declared unit is the same as in the limit.
    The edition is EN 15804 A1 or A2: figures from the two cannot simply be compared.
    The subtype: specific, average, representative or generic.
    Product, manufacturer and plant are those that supply.
    Valid on the day of ordering and on the day of delivery.
library-epd-pitfalls =
    Wrong unit: per kg, m² or m³.
    Timber has a negative figure in A1–A3 because the carbon in the wood is counted. Look at fossil and biogenic separately.
    An average of several plants says little about the one that supplies.
    An expired EPD may still be online.
    A project EPD is in no register: ask for the reference EPD it rests on.
    Concrete: name the edition of NB 37. The classes differ between 2015, 2019 and October 2025, and the limits are not verified here.
library-epd-number = For example NEPD-4945-3957-DK, EPD-IES-0003435:001 (formerly S-P-03435) or EPD-KLO-20170147-IAC1-DE.
library-epd-rhythm = Once the product is built in, it is too late. Move the milestone to before each order. EPDs are valid for five years.
library-epd-sanction = Withholding of the milestone until a valid EPD is in place, and a price reduction in per cent when emissions exceed the limit. The rate must be stated in the contract.
library-epd-law = No law demands an EPD.
library-epd-agreed = Agree the materials, the limit and its unit, which edition of the standard applies, that the EPD must be in place before ordering, and the sanction.
library-epd-sources = DFØ’s criteria wizard (basic level: table of limits, EPD during performance); LCA.no (EN 15804:2012+A2:2019); EPD-Norge (validity, project EPDs, update when more than 10 per cent worse); real EPD files (numbers and subtypes); betong.net and VA-forum (NB 37). Read November 2026.

## 8 Vehicles and transport

library-vehicles-purpose = Zero emission and biogas cut the emissions from transport, and the Euro class limits local air pollution.
library-vehicles-wording-basis = From the start and throughout the contract period, the supplier shall perform the contract only with vehicles that meet Euro VI (heavy) or Euro 6 (light), or that have no direct emissions. The requirement also applies to subcontractors. The supplier shall provide a list of the vehicles with registration number and Euro class at the start and upon changes, and present registration documents at the contracting authority’s request.
library-vehicles-wording-advanced = The supplier shall ensure that at least [limit] per cent of the transport under the contract, calculated in [trip-measure], is carried out with zero emission or biogas, in that order of priority. Other vehicles shall meet Euro VI (heavy) or Euro 6 (light). Liquid biofuel does not count. The requirement also applies to subcontractors. Every quarter, the supplier shall provide a list of the vehicles with registration number, fuel and [trip-measure].
library-vehicles-wording-spearhead = The supplier shall carry out all transport under the contract with zero emission. Biogas may be used where the supplier documents that zero emission is not possible and the contracting authority has approved it in writing beforehand. The requirement also applies to subcontractors. Every quarter, the supplier shall provide a list of the vehicles with registration number, fuel and [trip-measure].
library-vehicles-question = What share of the transport was driven with zero emission or biogas, against what is required and offered?
library-vehicles-question-basis = Do all vehicles in use meet the agreed Euro class, including the subcontractors’?
library-vehicles-question-spearhead = Was all transport driven with zero emission, or with biogas where approved?
library-vehicles-proof = Vehicle list with registration number, Euro class and fuel, trips or kilometres per vehicle, and registration documents on request.
library-vehicles-look-at =
    The registration numbers are in the vehicle register with the stated fuel and Euro class.
    The vehicles that turn up are in the list.
    The subcontractors’ vehicles are included.
    The share is calculated from what was agreed: trips or kilometres.
    Heavy vehicles first registered after 31 December 2013 are Euro VI.
library-vehicles-pitfalls =
    Euro 6 is for light vehicles, Euro VI for heavy ones.
    The Euro class says nothing about CO₂.
    The share of the vehicles is not the share of the kilometres.
    Subcontractors are forgotten.
    Euro 4 required, Euro 5 offered, Euro 3 driven: to let it pass may be an unlawful change of the contract (KOFA 2015/27).
library-vehicles-rhythm = Every quarter while the steps are phased in. DFØ suggests six months after the start and then yearly: less frequent checks can be chosen once the fleet is in place.
library-vehicles-sanction = A daily penalty for each vehicle that does not meet the requirement, until it is replaced. The amount must be stated in the contract.
library-vehicles-law =
    The regulation on energy and environmental requirements for the procurement of vehicles for road transport applies when public bodies acquire vehicles: zero emission for cars from 1 January 2022 and for vans, light and heavy, from 1 January 2023.
    City buses: the sources say 2024 or 2025. Check the regulation in force.
    Exceptions include needs that are not met, lack of charging, and biogas buses. Exceptions are reported to DFØ.
    The regulation is not read here as deciding which vehicles a carrier uses to perform the contract: agree it.
library-vehicles-agreed = Agree the Euro class, the share and what it is calculated from, that subcontractors are included, access to registration documents and the sanction. Follow the order zero emission, biogas, other.
library-vehicles-sources = The Government and DFØ (the regulation); DFØ’s criteria wizard (Euro VI for services, registration documents; pages from 2018–2021) and fuel matrix; KOFA 2015/27. For waste collection, DFØ’s advanced level is: all Euro V and a share of the pickups Euro VI. Advanced and spearhead here are the library’s own. Read November 2026.

## 9 Packaging return scheme

library-return-scheme-purpose = Membership in a producer responsibility organisation ensures that packaging is collected and recycled, and that whoever places it on the market pays for that.
library-return-scheme-wording-basis = Throughout the contract period, the supplier shall be a member of an approved producer responsibility organisation for packaging, or have an equivalent approved scheme, if the supplier produces or imports at least 1000 kg of one type of packaging a year. The supplier shall send confirmation of the membership at the start and every year thereafter. If the supplier is below this quantity, it shall confirm so in writing.
library-return-scheme-wording-advanced = Throughout the contract period, the supplier shall be a member of an approved producer responsibility organisation for packaging or have an equivalent approved scheme. If the supplier is too small to have a duty of membership, it shall have written routines for reuse and material recycling of the packaging. Every year, the supplier shall spot-check whether its own suppliers are members, and send the result to the contracting authority.
library-return-scheme-question = Is the supplier a member of an approved producer responsibility organisation now?
library-return-scheme-question-advanced = Are membership or routines in place, and have this year’s spot checks of the supplier’s own suppliers been done?
library-return-scheme-proof = This year’s confirmation from the producer responsibility organisation, or a written statement of a quantity below the limit.
library-return-scheme-look-at =
    Name and organisation number are the supplier’s.
    The organisation is approved: see the current list at the Norwegian Environment Agency.
    The types of packaging in use are included.
    The confirmation is for the current year.
library-return-scheme-pitfalls =
    A return scheme for electronics or batteries is something else.
    The wholesaler is not necessarily the importer: find out who has the duty.
    An old diploma on the wall: ask for this year’s confirmation.
library-return-scheme-rhythm = Membership is for one year at a time.
library-return-scheme-sanction = A fixed amount per breach when the confirmation is not in place by the deadline. The amount must be stated in the contract.
library-return-scheme-law =
    Norwegian Waste Regulations section 7-5 (from 1 January 2018): producers and importers of at least 1000 kg of one type of packaging a year shall be members of an approved producer responsibility organisation.
    Sections 7-7 and 7-8 have requirements for prevention.
library-return-scheme-agreed = Agree what applies to suppliers below the limit, spot checks of their own suppliers, the yearly confirmation and the sanction.
library-return-scheme-sources = Norwegian Environment Agency and Grønt Punkt (the duty; the schemes Plastretur, Returkartong, Metallgjenvinning, Resy, Sirkel Glass and Treretur); DFØ’s criteria wizard (Norsirk accepted for furniture; small suppliers in food contracts). The levels are the library’s own. Read November 2026.

## 10 Recyclable packaging

library-recyclable-packaging-purpose = Packaging that can be recycled, is made of recycled material or is used again means less waste and less use of virgin materials.
library-recyclable-packaging-wording-basis = The supplier shall take back transport and sales packaging for what is supplied at the contracting authority’s request, and ensure that it is reused or recycled through an approved producer responsibility organisation or an equivalent scheme. The supplier shall report quantity and treatment every year.
library-recyclable-packaging-wording-advanced = The supplier shall use only packaging that can be recycled as material in established schemes. At least [limit] per cent of the packaging by weight shall be recycled material. Exceptions apply where rules on food, health or dangerous goods prevent it. Every year, the supplier shall report material, weight and recycled share for each type of packaging.
library-recyclable-packaging-wording-spearhead = The supplier shall deliver in reusable transport packaging and collect it at the next delivery. Other packaging shall be recyclable as material. Every year, the supplier shall report how many times the packaging was used and what was taken out of use.
library-recyclable-packaging-question = How much of the packaging is recycled material, and can all the packaging be recycled as material?
library-recyclable-packaging-question-basis = Is packaging taken back and handed over for reuse or recycling, and has this year’s report been delivered?
library-recyclable-packaging-question-spearhead = Are deliveries made in reusable packaging, and is it collected?
library-recyclable-packaging-proof = The supplier’s yearly report with material, weight and share for each type of packaging.
library-recyclable-packaging-look-at =
    Recyclable and recycled are stated separately.
    The weight includes all packaging, transport packaging too.
    The manufacturer’s documentation backs the share.
    The packaging of the latest delivery looks as the report says.
library-recyclable-packaging-pitfalls =
    Recyclable, recycled and biodegradable are three different things.
    Packaging made of several materials often cannot be recycled.
    Large boxes with much empty space.
library-recyclable-packaging-rhythm = The supplier reports for the year that has passed.
library-recyclable-packaging-sanction = A fixed amount per breach. The amount must be stated in the contract.
library-recyclable-packaging-law =
    Packaging shall meet the essential requirements of the regulations.
    The EU packaging regulation, (EU) 2025/40, aims at 5, 10 and 15 per cent less packaging waste by 2030, 2035 and 2040 compared with 2018, and at most 50 per cent empty space in grouped, transport and e-commerce packaging. What applies in Norway is not verified: check.
library-recyclable-packaging-agreed = Agree the take-back of packaging, recyclability, recycled share, reuse, the yearly report and the sanction.
library-recyclable-packaging-sources = Norwegian Environment Agency; europalov and CLP on Regulation (EU) 2025/40; DFØ’s criteria wizard (take-back and scheme, furniture). Advanced and spearhead are the library’s own. Read November 2026.

## 11 Waste sorting

library-waste-sorting-purpose = Clean fractions can be reused or recycled. Mixed waste is usually burnt.
library-waste-sorting-wording-basis = The supplier shall ensure that at least [limit] per cent by weight of the waste from the building site is delivered in clean fractions to an approved receiver or goes to reuse. The supplier shall follow the waste plan, provide weigh slips with waste codes under NS 9431 every month, and deliver the final report before handover.
library-waste-sorting-wording-advanced = The supplier shall ensure that at least [limit] per cent by weight of the waste from the building site is delivered in clean fractions to an approved receiver or goes to reuse. Clean soil and rock are not counted. Every month, the supplier shall provide weigh slips with waste codes under NS 9431 and an updated sorting rate, and shall deliver the final report before handover.
library-waste-sorting-wording-spearhead = The supplier shall ensure that at least [limit] per cent by weight of the waste from the building site is delivered in clean fractions to an approved receiver or goes to reuse. Clean soil and rock are not counted. Every month, the supplier shall provide weigh slips with waste codes under NS 9431, an updated sorting rate and measures if the rate is lower than agreed, and shall deliver the final report before handover.
library-waste-sorting-question = How much of the waste, in per cent by weight, was delivered in clean fractions or for reuse?
library-waste-sorting-proof = Waste plan, weigh slips with waste codes under NS 9431:2011 from an approved receiver, and the final report.
library-waste-sorting-look-at =
    The weigh slips show building site, fraction, weight and receiver.
    The receiver is approved for the fraction.
    The sum of the slips equals the report.
    Hazardous waste is delivered and documented separately.
    The containers on the site hold what the sign says.
library-waste-sorting-pitfalls =
    “Sorted combustible” (sortert brennbart) counts as mixed waste.
    Reuse counts.
    Sorting everything centrally afterwards normally does not meet the requirement.
    Clean masses make the rate artificially high.
    BREEAM-NOR Wst 01 excludes demolition and masses: its rate is not that of TEK17.
library-waste-sorting-rhythm = The sorting rate can be put right along the way, not afterwards. The final report is checked before handover.
library-waste-sorting-sanction = A price reduction in per cent according to how far the rate is below the one agreed, and withholding of the last milestone until the final report is delivered. The rate must be stated in the contract.
library-waste-sorting-law =
    TEK17 section 9-8: where section 9-6 demands a waste plan, at least 70 per cent of the waste by weight shall be sorted into clean fractions.
    TEK17 section 9-6: a waste plan for more than 300 m² of new building, more than 100 m² of alteration or demolition, or structures with more than 10 tonnes of waste.
    TEK17 section 9-7: environmental mapping and reuse mapping. Section 9-9: final report.
library-waste-sorting-agreed = More than 70 per cent must be agreed, and everything where no waste plan is demanded. Agree what is counted, monthly weigh slips and the sanction. Less waste in total can be agreed in addition; DFØ has used a 5 per cent smaller quantity.
library-waste-sorting-sources = DiBK (TEK17 chapter 9 with guidance) and Byggordboka; Lillestrøm municipality’s strategy (at least 95 per cent); DFØ’s criteria wizard; BREEAM-NOR. That the limit was raised from 60 to 70 per cent on 1 July 2022 is background knowledge. Read November 2026.

## 12 Food waste

library-food-waste-purpose = Edible food that is thrown away is wasted emissions and money. What gets weighed gets smaller.
library-food-waste-wording-basis = The supplier shall measure edible food waste in storage, preparation, serving and on plates at least twice a year, and weigh it daily during the measuring period. The supplier shall have a plan against food waste and update it after each measurement. The supplier shall send the result and the plan to the contracting authority after each measurement.
library-food-waste-wording-advanced = The supplier shall ensure that edible food waste does not exceed [limit] grams per guest, calculated as the average of the measuring period. Food waste shall be measured in storage, preparation, serving and on plates at least twice a year. The supplier shall update the plan against food waste after each measurement and send result and plan to the contracting authority.
library-food-waste-question = How many grams of edible food waste per guest does the latest measurement show?
library-food-waste-question-basis = Has food waste been measured in this half-year, and has the plan been updated?
library-food-waste-proof = Measured data by day and place, number of guests, and the updated plan.
library-food-waste-look-at =
    All four stages are measured: storage, preparation, serving, plates.
    The measuring period is long enough: two periods of one month in care homes, kindergartens and schools.
    The number of guests is counted, not estimated.
    Measures in the previous plan have been carried out.
library-food-waste-pitfalls =
    Food waste here means food that could have been eaten. Peel and bones are not counted.
    Measuring in a quiet week gives too good a figure.
    Grams per guest and kilograms in total may point different ways.
library-food-waste-rhythm = It is measured at least twice a year. A yearly check comes too late to put the next measurement right.
library-food-waste-sanction = A fixed amount for each measurement or plan not delivered. The amount must be stated in the contract.
library-food-waste-law =
    A Norwegian food waste act has been proposed, with due diligence and a public account (Prop. 130 L and Innst. 373 L 2024–2025). Whether it is in force is not verified: check.
    The sector agreement aims at 15, 30 and 50 per cent less food waste by 2020, 2025 and 2030 compared with 2015. It does not bind the supplier unless agreed.
library-food-waste-agreed = Agree the method, measuring periods, plan, report, a limit per guest if any, and the sanction.
library-food-waste-sources = DFØ’s criteria wizard (measuring at least twice a year); Matvett (grams per guest; plate waste about 25 g, for comparison); Prop. 130 L (2024–2025). The advanced level is the library’s own. Read November 2026.

## 13 Timber

library-timber-purpose = Documented sustainable timber keeps the purchase from contributing to deforestation and loss of nature.
library-timber-wording-basis = The supplier shall supply only timber and timber products documented as coming from sustainable forestry by a chain-of-custody certificate from FSC, PEFC or equivalent. Tropical timber shall not be used, even if certified. Documented reused timber is allowed. For furniture with more than 10 per cent wood by weight, all the wood shall be documented, at least as FSC Mix or equivalent. Claim and chain-of-custody code shall be stated on each invoice line, and the certificate shall be valid on the day of delivery.
library-timber-question = Is all timber in the period documented as sustainable on the invoice, and is none of it tropical?
library-timber-proof = Invoices with claim and chain-of-custody code on each line, and a look-up in the FSC or PEFC register.
library-timber-look-at =
    The claim (such as FSC Mix, PEFC certified) is on the invoice line itself.
    The code on the invoice is the seller’s own, and valid on the invoice date.
    The product is within the certificate’s scope.
    The species is stated with its origin.
library-timber-pitfalls =
    A certified firm is not the same as a certified delivery.
    The code belongs to another company in the chain.
    Tropical timber comes along in veneer, doors and decking.
library-timber-number = Chain of custody: XXX-COC-123456. FSC: FSC-C123456. PEFC: PEFC/03-31-12. The formats are not verified.
library-timber-rhythm = Each product range is reviewed before its first delivery. After that, invoices are spot-checked yearly.
library-timber-sanction = A fixed amount for each delivery without a valid claim and code, and a right to have the product replaced. The amount must be stated in the contract.
library-timber-law =
    The Norwegian timber regulation of 24 April 2015 concerns whether the timber is legally harvested, not whether it is sustainable.
    The EU deforestation regulation, (EU) 2023/1115, has been postponed by Regulation (EU) 2025/2650. When it applies in Norway is not verified: check.
library-timber-agreed = Agree certification or equivalent, the ban on tropical timber, claim and code on the invoice, and the sanction.
library-timber-sources = DFØ’s criteria wizard (basic level; furniture; pages from 2018–2021); PaperIndex (invoice lines); the Norwegian timber regulation; Regulation (EU) 2025/2650. Read November 2026.

## 14 Hazardous substances

library-hazardous-substances-purpose = Substances that harm health or the environment are to be replaced by less hazardous ones. That takes knowing what the products contain.
library-hazardous-substances-wording-basis = At the start and every year thereafter, the supplier shall declare in writing whether the products contain substances on the REACH candidate list or on the Norwegian environmental authorities’ priority list, and which. The supplier shall provide valid safety data sheets for substances and mixtures before they are taken into use.
library-hazardous-substances-wording-advanced = The supplier shall not supply products that contain 0.1 per cent by weight or more of a substance on the REACH candidate list or on the Norwegian environmental authorities’ priority list. The lists apply as they stand on the day of delivery. The supplier shall document the content before the first delivery and when the lists change. Exceptions apply only if the contracting authority has approved them in writing beforehand.
library-hazardous-substances-wording-spearhead = The supplier shall supply only products that an independent scheme has assessed beforehand for their content of hazardous substances: the Nordic Swan Ecolabel, the EU Ecolabel, ECOproduct without a red rating, SINTEF Technical Approval or equivalent. The assessment shall be valid on the day of delivery.
library-hazardous-substances-question = Are the products free of the substances named in the requirement, according to the lists as they are now?
library-hazardous-substances-question-basis = Has this year’s declaration been delivered, and are there valid safety data sheets for everything that needs one?
library-hazardous-substances-question-spearhead = Do all products have a valid assessment made beforehand?
library-hazardous-substances-proof = Declaration of content, safety data sheets for mixtures, and documentation of the assessment.
library-hazardous-substances-look-at =
    The declaration names which edition of the lists it is about.
    Product name and manufacturer are those supplied.
    The data sheet is in Norwegian, dated and the latest revision.
    The parts of a composite product are assessed one by one.
library-hazardous-substances-pitfalls =
    Articles have no safety data sheet: ask for a declaration of content.
    The candidate list grows about twice a year (not verified). An old declaration does not cover new substances.
    ECOproduct has several ratings: look at the colour, not just that the product is rated.
library-hazardous-substances-rhythm = Every year. Make an extra check when the candidate list has been extended.
library-hazardous-substances-sanction = A fixed amount for each product in breach, a right to have it replaced, and a right to terminate if the breach is not cured. The amount must be stated in the contract.
library-hazardous-substances-law =
    Product Control Act section 3a: a duty to consider replacing hazardous substances (substitution).
    TEK17 section 9-2: products for construction works.
    REACH Article 31: safety data sheets for mixtures. Article 33: information about candidate substances above 0.1 per cent in articles.
library-hazardous-substances-agreed = That substances must not be in the products has to be agreed: which lists, the limit, when the list applies, the documentation and the sanction.
library-hazardous-substances-sources = DiBK (substitution, TEK17 section 9-2, products assessed beforehand); Norwegian Environment Agency (candidate substances, 0.1 per cent). The levels are the library’s own. Read November 2026.

## 15 Reuse, repair and lifetime

library-reuse-purpose = Products that last, are repaired and are used again save raw materials, emissions and money.
library-reuse-wording-basis = The supplier shall give at least three years’ guarantee on laptops, and provide spare parts and free repair instructions for at least three years. For furniture, the supplier shall provide spare parts and an exploded view. The supplier shall offer repair throughout the contract period, and report every year what was repaired, replaced and discarded.
library-reuse-wording-spearhead = The supplier shall ensure that at least [limit] per cent of what is supplied in [product-groups], calculated in [counted-in], is reused or refurbished. The products shall be checked and guaranteed. The supplier shall offer repair and return for reuse throughout the contract period, and report the reused share every year.
library-reuse-question = Is repair offered, are parts available, and has this year’s report been delivered?
library-reuse-question-spearhead = What share of the deliveries was reused or refurbished?
library-reuse-proof = Report on repair and reuse, guarantee terms, parts lists and instructions.
library-reuse-look-at =
    The guarantee covers the models supplied.
    Parts can be ordered, and their delivery time is stated.
    The instructions are freely available.
    Reused units are counted separately, with serial numbers.
    TCO Certified: the certificate is for the model and valid on delivery.
library-reuse-pitfalls =
    Reuse is not material recycling: what is shredded has not been used again.
    A guarantee is not the same as access to parts.
    An ecolabel for one model does not cover its successor.
library-reuse-rhythm = Repair, parts and share are settled for the year that has passed.
library-reuse-sanction = A price reduction in per cent when the share is not reached, or when parts cannot be provided within the agreed time. The rate must be stated in the contract.
library-reuse-law =
    Waste electrical and electronic equipment: Norwegian Waste Regulations chapter 1.
    Regulation (EU) 2023/1670 on phones and tablets applies in the EU from 20 June 2025: parts for seven years after the end of sale, delivered within 5–10 working days, and updates for at least five years. Whether and when it applies in Norway is not verified: check.
library-reuse-agreed = Agree guarantee time, parts, instructions, repair, the reused share and what it is calculated from, and the sanction.
library-reuse-sources = DFØ’s criteria wizard (basic level: laptops and furniture; pages from 2018–2021); EUR-Lex (2023/1670); TCO Development; FutureBuilt via Bærum municipality (50 per cent reused or reusable, for comparison). Read November 2026.

## 16 Fewer deliveries and single-use items

library-deliveries-purpose = Fewer deliveries mean less driving and less packaging. Fewer single-use items mean less waste.
library-deliveries-wording-basis = Every six months, the supplier shall report the number of deliveries, back orders and single-use items for each place of delivery. The supplier shall not supply single-use plastic items that are forbidden, and shall deliver orders together unless the contracting authority asks otherwise.
library-deliveries-wording-advanced = The supplier shall reduce the number of deliveries by at least [limit] per cent compared with [baseline-period], corrected for volume. Back orders count as deliveries. The supplier shall not supply single-use plastic items that are forbidden. Every six months, the supplier shall report the number of deliveries, back orders and single-use items for each place of delivery.
library-deliveries-question = By how many per cent have deliveries gone down since the period compared with, corrected for volume?
library-deliveries-question-basis = Has the half-yearly report been delivered, and have no forbidden single-use items been supplied?
library-deliveries-proof = Delivery statistics with number, back orders and volume, and a sales list of single-use items.
library-deliveries-look-at =
    Back orders are counted.
    The figure is corrected for the volume purchased.
    The places of delivery are those of the period compared with.
    Your own ordering habits: many small orders are the customer’s part of it.
library-deliveries-pitfalls =
    Fewer deliveries because less was bought are no improvement.
    Split consignments are counted as one.
    Plastic-coated card and bioplastic are single-use plastic under the ban too.
library-deliveries-rhythm = Twice a year shows the trend and leaves time to change ordering routines.
library-deliveries-sanction = A fixed amount per breach: a missing report, or a forbidden item supplied. The amount must be stated in the contract.
library-deliveries-law = Certain single-use plastic items have been forbidden since 3 July 2021: cutlery, plates, straws, stirrers and EPS food and drink containers, also of bioplastic and coated card. Medical swabs and straws are exempt.
library-deliveries-agreed = The number of deliveries must be agreed: starting point, correction for volume, back orders, report and sanction.
library-deliveries-sources = DFØ and Norwegian Environment Agency (the ban); Bærum municipality 2019–2020: 28, 13 and 19 per cent fewer deliveries in three contracts (for comparison, not a norm). The levels are the library’s own. Read November 2026.

## 17 Site environment plan and climate account

library-site-plan-purpose = The plan ties environmental objectives to responsibility and time in the project. The climate account shows whether they were reached.
library-site-plan-wording-basis = The supplier shall present a draft environmental follow-up plan (NS 3466 or equivalent) at the first site meeting, update the plan every month, and follow it throughout the construction period. Before handover, the supplier shall deliver an “as built” climate account under NS 3720 or equivalent, with the same boundaries as in the design.
library-site-plan-wording-advanced = The supplier shall ensure that the building’s greenhouse gas emissions do not exceed [limit] kg CO₂e per m² gross floor area (BTA), calculated under NS 3720:2018 or equivalent with the same boundaries as in TEK17 section 17-1. The supplier shall deliver a climate budget after the design and an “as built” climate account before handover, and shall present a draft environmental follow-up plan at the first site meeting and update it every month.
library-site-plan-question = How high are the emissions per m² gross floor area in the latest account, against what was agreed?
library-site-plan-question-basis = Was the document delivered at the milestone, and is it followed up?
library-site-plan-proof = Environmental follow-up plan with dates and responsible persons, climate budget and “as built” climate account.
library-site-plan-look-at =
    The plan has objectives, measures, responsible persons and deadlines, and is up to date.
    The account has the same boundaries, area and lifetime as the budget.
    Figures for the materials rest on EPDs for what was supplied.
    What is included: A1–A4, B2, B4 and building site waste over 50 years, without biogenic carbon (TEK17 section 17-1).
library-site-plan-pitfalls =
    The account’s boundaries were changed along the way, so that the figures cannot be compared.
    The SHA plan under the Norwegian Construction Client Regulations is about safety, health and working environment, and is another plan.
    The plan is made for the start and never updated.
    An organisation’s climate account (GHG Protocol, scopes 1–3) is something other than the building’s.
library-site-plan-rhythm = Milestones: shortly after the start, while the plan can still steer, and before handover, while something can be withheld.
library-site-plan-sanction = Withholding of the milestone until the document is delivered. What is withheld must be stated in the contract.
library-site-plan-law =
    TEK17 section 17-1 (from 1 July 2023): a climate account for blocks of flats and commercial buildings, when built and upon major rebuilding, under NS 3720:2018.
    No upper limit was found in the regulation.
library-site-plan-agreed = Agree the plan and its updates, an upper limit per m² gross floor area if any, what the account includes, the milestones and the sanction.
library-site-plan-sources = DiBK, Standard Norge and Argus (TEK17 section 17-1); DFØ’s criteria wizard (plan at the first site meeting, “as built”); Bærum municipality (GHG Protocol). BREEAM-NOR 6.1.1 (2024) can be used, with levels from Pass to Outstanding. The levels are the library’s own. Read November 2026.

## 18 Other

library-other-purpose = A requirement in your own words, for what does not fit the other kinds.
library-other-wording-basis = The supplier shall [demand]. The requirement is met when [measured-how]. The supplier shall document this with [proof], [how-often]. For a breach, [consequence] applies.
library-other-question = Is the requirement met as it was agreed to be measured, and has the proof been delivered?
library-other-proof = The proof named in the requirement. A third party is stronger than equivalent proof, which is stronger than a self-declaration.
library-other-look-at =
    The document is for this supplier, this unit and this product.
    Issuer, number, edition and validity are stated.
    Valid on the day of ordering and on the day of delivery.
library-other-pitfalls =
    A requirement without measure, proof, rhythm and sanction cannot be enforced.
    Named labels and standards must be followed by “or equivalent”.
    It does not say when the requirement must be met.
library-other-rhythm = Choose the rhythm yourself: often enough that a fault can be put right before it has done harm for long.
library-other-sanction = Choose a sanction that fits the breach: fixed amount, daily penalty, percentage, withholding or right to terminate. Ordinary remedies rarely fit an environmental breach.
library-other-law = Check whether the requirement already follows from an act or regulation, and if so, state which.
library-other-agreed = Agree four things: how it is measured, how it is documented, how often it is followed up, and what happens upon a breach.
library-other-sources = Byggejuss (ordinary sanctions rarely fit); Directive 2014/24/EU Article 43 on equivalent labels. Read November 2026.
