//! A declaration in ILCD's terms, from XML or soda4LCA's JSON alike.

use super::{
    archive::Archive,
    dates::{self, Last},
    indicator::{self, Written},
    names::{anies, any, at, reference, references, step, texts, tidy},
    properties::{self, Flow, FlowProperty, Material},
};
use crate::{
    domain::{
        declaration::{
            Declaration, Format, Name,
            doubt::{Doubt, DoubtCode},
            footprint::Scenario,
            product::Declared,
            unit::Unit,
        },
        figure::Figure,
        kinds,
    },
    exchange::json::Json,
};

/// Most scenarios that are taken.
const MOST_SCENARIOS: usize = 200;

/// Whether a value in JSON is such a declaration, whole or cut.
pub(super) fn is_one(json: &Json) -> bool {
    ["processInformation", "exchanges", "LCIAResults"].iter().any(|part| matches!(json.get(part), Json::Object(_)))
}

/// Reads one. What the archive holds of what it refers to is taken from there.
pub(super) fn read(process: &Json, format: Format, archive: &Archive) -> Declaration {
    let mut one = Declaration::blank(format);
    let information = step(process, "processInformation");
    let about = step(information, "dataSetInformation");
    let published = at(process, &["administrativeInformation", "publicationAndOwnership"]);
    let modelling = step(process, "modellingAndValidation");
    one.key = tidy(step(about, "UUID").text());
    one.version = tidy(step(published, "dataSetVersion").text());
    one.names = names(step(about, "name"));
    one.owner = reference(step(published, "referenceToOwnershipOfDataSet"));
    one.operator = operator(published);
    one.verifier = references(at(modelling, &["validation", "review", "referenceToNameOfReviewerAndInstitution"])).join(", ");
    let compliance =
        at(modelling, &["complianceDeclarations", "compliance"]).items().iter().map(|one| step(one, "referenceToComplianceSystem"));
    one.standards = distinct(compliance.map(reference));
    one.rules = references(at(modelling, &["LCIMethodAndAllocation", "referenceToLCAMethodDetails"]));
    one.subtype = any(step(modelling, "LCIMethodAndAllocation"), "subType").map(|any| tidy(any.get("value").text())).unwrap_or_default();
    validity(&mut one, step(information, "time"));
    number(&mut one, about, published, modelling);
    one.scenarios = scenarios(about);
    one.service_life = service_life(about);
    let manufacturers = any(step(modelling, "dataSourcesTreatmentAndRepresentativeness"), "manufacturers");
    let contact = |manufacturer: &Json| reference(at(manufacturer, &["contact"]));
    one.manufacturer = manufacturers
        .map(|all| distinct(at(all.get("value"), &["manufacturer"]).items().iter().map(contact)).join(", "))
        .unwrap_or_default();
    declared(&mut one, process, step(information, "quantitativeReference"), archive);
    for result in at(process, &["LCIAResults", "LCIAResult"]).items() {
        footprint(&mut one, result);
    }
    indicator::order(&mut one);
    one
}

fn distinct(all: impl Iterator<Item = String>) -> Vec<String> {
    let mut once: Vec<String> = vec![];
    for one in all.take(super::names::MOST) {
        if !one.is_empty() && !once.contains(&one) {
            once.push(one);
        }
    }
    once
}

/// Names by language; what else belongs to a name stands beside it.
fn names(name: &Json) -> Vec<Name> {
    let mut names: Vec<Name> =
        texts(step(name, "baseName")).into_iter().map(|(language, text)| Name { language, text, more: String::new() }).collect();
    for part in ["treatmentStandardsRoutes", "mixAndLocationTypes", "functionalUnitFlowProperties"] {
        for (language, text) in texts(step(name, part)) {
            let none = text.eq_ignore_ascii_case("none");
            if let Some(own) = names.iter_mut().find(|own| own.language == language && !none) {
                own.more = if own.more.is_empty() { text } else { format!("{}; {text}", own.more) };
            }
        }
    }
    names
}

fn operator(published: &Json) -> String {
    let authority = reference(step(published, "referenceToRegistrationAuthority"));
    if !authority.is_empty() {
        return authority;
    }
    any(published, "referenceToPublisher").map(|any| reference(any.get("value"))).unwrap_or_default()
}

/// The three days. An exact last day is taken where one is given, in its own field or beside the year; or else the year is.
fn validity(one: &mut Declaration, time: &Json) {
    let day = |name: &str| any(time, name).and_then(|any| dates::day(any.get("value").text()));
    one.published = day("publicationDateOfEPD");
    one.valid_from = one.published;
    let exact = day("expirationDateOfEPD");
    let written = step(time, "dataSetValidUntil");
    let said = dates::last(written.text());
    let described = texts(step(time, "timeRepresentativenessDescription"));
    let beside = |year| described.iter().find_map(|(_, text)| dates::range(text, year));
    match (exact, said) {
        (Some(day), _) | (None, Some(Last::Day(day))) => one.valid_to = Some(day),
        (None, Some(Last::Year(year))) => match beside(year) {
            Some((from, to)) => {
                one.valid_from = one.valid_from.or(Some(from));
                one.valid_to = Some(to);
            }
            None => {
                one.valid_to = dates::end_of(year);
                one.valid_to_year_only = true;
            }
        },
        (None, None) if written.is_null() || written.text().is_empty() => {}
        (None, None) => one.doubts.push(Doubt::new(DoubtCode::StrangeValidTo).with("value", written.text())),
    }
}

/// The registration number, or one that stands in a text and looks like those of a programme operator.
fn number(one: &mut Declaration, about: &Json, published: &Json, modelling: &Json) {
    one.number = tidy(step(published, "registrationNumber").text());
    if one.number.is_empty() {
        one.number = texts(step(published, "registrationNumber")).into_iter().next().map(|(_, text)| text).unwrap_or_default();
    }
    if !one.number.is_empty() {
        return;
    }
    let in_names = one.names.iter().map(|name| name.text.clone());
    let synonyms = texts(step(about, "synonyms")).into_iter().map(|(_, text)| text);
    let sources = references(at(modelling, &["dataSourcesTreatmentAndRepresentativeness", "referenceToDataSource"]));
    if let Some(found) = in_names.chain(synonyms).chain(sources).find_map(|text| number_in(&text)) {
        one.doubts.push(Doubt::new(DoubtCode::NumberFromText).with("number", &found));
        one.number = found;
    }
}

/// The first word that looks like the number of a declaration.
pub(super) fn number_in(text: &str) -> Option<String> {
    let looks_like = kinds::Kind::Epd.facts().looks_like?;
    text.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | ';')).find(|word| looks_like(word)).map(str::to_owned)
}

/// XML holds them in one block, soda4LCA's JSON beside each other.
fn scenarios(about: &Json) -> Vec<Scenario> {
    let listed = anies(about).iter().flat_map(|any| any.get("scenario").items().iter().chain(at(any, &["value", "scenario"]).items()));
    let one = |scenario: &Json| Scenario {
        name: tidy(scenario.get("name").text()),
        group: tidy(scenario.get("group").text()),
        description: texts(step(scenario, "description")).into_iter().next().map(|(_, text)| text).unwrap_or_default(),
        default: scenario.get("default").is_true(),
    };
    listed.take(MOST_SCENARIOS).map(one).filter(|scenario| !scenario.name.is_empty()).collect()
}

fn service_life(about: &Json) -> Option<Figure> {
    let life = any(about, "referenceServiceLife")?;
    let years = [life.get("years").text(), at(life, &["value", "years"]).text(), life.get("value").text()];
    years.iter().find_map(|years| Figure::parse(years).ok()).filter(|years| *years > Figure::ZERO)
}

/// The exchange that the whole data set is about, and the flow it is of.
fn declared(one: &mut Declaration, process: &Json, quantity: &Json, archive: &Archive) {
    let exchanges = at(process, &["exchanges", "exchange"]).items();
    let referred: Vec<&str> =
        step(quantity, "referenceToReferenceFlow").items().iter().map(Json::text).filter(|key| !key.is_empty()).collect();
    let by_key = |key: &&str| exchanges.iter().find(|exchange| exchange.get("dataSetInternalID").text() == *key);
    let mut found: Vec<&Json> = referred.iter().filter_map(by_key).collect();
    if found.is_empty() {
        found = exchanges.iter().filter(|exchange| exchange.get("referenceFlow").is_true()).collect();
    }
    if found.len() > 1 {
        one.doubts.push(Doubt::new(DoubtCode::SeveralFlows).with("count", found.len()));
    }
    let Some(exchange) = found.first() else {
        from_text(one, quantity);
        return;
    };
    let figure = |name: &str| Figure::parse(step(exchange, name).text()).ok();
    let amount = figure("resultingAmount").or_else(|| figure("meanAmount"));
    let key = at(exchange, &["referenceToFlowDataSet", "refObjectId"]).text();
    let inside = archive.flow(key);
    if inside.is_none() && one.format == Format::IlcdXml {
        one.doubts.push(Doubt::new(DoubtCode::Missing).with("part", "flow"));
    }
    let flow = inside.unwrap_or_else(|| flow_within(exchange));
    properties::declare(one, amount.or_else(|| figure("resultingflowAmount")), figure("resultingflowAmount"), &flow);
    properties::materials(one, &flow.materials);
    if one.manufacturer.is_empty() {
        one.manufacturer.clone_from(&flow.vendor);
    }
    if one.declared.as_ref().is_none_or(|declared| declared.unit.is_none() && declared.word.is_empty()) {
        from_text(one, quantity);
    }
}

/// `1 m2 of flooring…` where the functional unit is described and nothing else says what is declared.
fn from_text(one: &mut Declaration, quantity: &Json) {
    let described = texts(step(quantity, "functionalUnitOrOther"));
    let read = |text: &String| {
        let mut words = text.split_whitespace();
        let amount = Figure::parse(words.next()?).ok()?;
        let word = words.next()?.trim_end_matches([',', ';', ':']);
        Unit::named(word).map(|unit| Declared { amount, word: word.to_owned(), unit: Some(unit) })
    };
    if let Some((declared, text)) = described.iter().find_map(|(_, text)| read(text).map(|declared| (declared, text))) {
        one.doubts.push(Doubt::new(DoubtCode::UnitFromText).with("value", text));
        one.declared = Some(declared);
    }
}

/// The flow as soda4LCA's extended JSON gives it within the exchange.
fn flow_within(exchange: &Json) -> Flow {
    let property = |property: &Json| FlowProperty {
        key: property.get("uuid").text().to_owned(),
        name: texts(property.get("name"))
            .into_iter()
            .find(|(language, _)| language == "en")
            .map(|(_, name)| name)
            .unwrap_or_else(|| texts(property.get("name")).into_iter().next().map(|(_, name)| name).unwrap_or_default()),
        mean: Figure::parse(property.get("meanValue").text()).ok(),
        reference: property.get("referenceFlowProperty").is_true(),
        unit: tidy(property.get("referenceUnit").text()),
        unit_group: property.get("unitGroupUUID").text().to_owned(),
    };
    let material = |material: &Json| Material {
        name: tidy(material.get("name").text()),
        value: material.get("value").text().to_owned(),
        unit: tidy(material.get("unit").text()),
    };
    Flow {
        properties: exchange.get("flowProperties").items().iter().take(super::names::MOST).map(property).collect(),
        materials: exchange.get("materialProperties").items().iter().take(super::names::MOST).map(material).collect(),
        vendor: String::new(),
    }
}

fn footprint(one: &mut Declaration, result: &Json) {
    let method = step(result, "referenceToLCIAMethodDataSet");
    let named: Vec<String> = texts(step(method, "shortDescription")).into_iter().map(|(_, text)| text).collect();
    let Some(kind) = indicator::kind_of(step(method, "refObjectId").text(), &named) else { return };
    let unit = any(result, "referenceToUnitGroupDataSet").map(|any| reference(any.get("value"))).unwrap_or_default();
    let written = anies(result).iter().filter(|any| !any.get("module").is_null()).map(|any| Written {
        module: any.get("module").text(),
        scenario: any.get("scenario").text(),
        value: Some(any.get("value").text()),
    });
    indicator::add(one, (kind, reference(method), String::new()), &unit, written);
}
