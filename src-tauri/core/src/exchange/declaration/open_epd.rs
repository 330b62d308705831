//! A declaration in openEPD's JSON: the declared unit as amount and unit, impacts by method, indicator and module.

use super::{
    dates::{self, Last},
    ilcd::number_in,
    indicator::{self, Written},
    names::tidy,
    properties,
};
use crate::{
    domain::{
        declaration::{
            Declaration, Format, Name,
            doubt::{Doubt, DoubtCode},
            footprint::{IndicatorKind, Scenario},
            product::{Declared, PropertyKind},
            unit::{Dimension, Unit},
        },
        figure::Figure,
    },
    exchange::json::Json,
};

/// Methods in the order in which they count, by how their names begin: those of EN 15804+A2, then +A1, then others.
const METHODS: [&str; 9] = ["ef 3.1", "ef 3.0", "ef", "en 15804", "ipcc", "ar6", "cml", "recipe", "traci"];
/// Most methods that are looked at.
const MOST_METHODS: usize = 30;

/// Whether a value in JSON is such a declaration.
pub(super) fn is_one(json: &Json) -> bool {
    let kind = json.get("doctype").text().to_lowercase();
    kind.contains("epd") && kind.contains("open")
        || kind == "opengenericestimate"
        || !json.get("openepd_version").is_null()
        || (matches!(json.get("impacts"), Json::Object(_)) && !json.get("declared_unit").is_null())
}

/// Reads one.
pub(super) fn read(json: &Json) -> Declaration {
    let mut one = Declaration::blank(Format::OpenEpd);
    let text = |name: &str| tidy(json.get(name).text());
    one.key = text("id");
    one.version = text("version");
    let language: String = json.get("language").text().chars().take(2).collect();
    let name = if text("product_name").is_empty() { text("name") } else { text("product_name") };
    one.names.extend((!name.is_empty()).then_some(Name {
        language: language.to_lowercase(),
        text: name,
        more: text("product_description"),
    }));
    one.number = text("program_operator_doc_id");
    if one.number.is_empty()
        && let Some(found) = one.names.first().and_then(|name| number_in(&name.text))
    {
        one.doubts.push(Doubt::new(DoubtCode::NumberFromText).with("number", &found));
        one.number = found;
    }
    let makers = [json.get("manufacturer"), json.get("manufacturers")];
    one.manufacturer = makers
        .iter()
        .flat_map(|maker| maker.items())
        .map(organisation)
        .filter(|name| !name.is_empty())
        .take(20)
        .collect::<Vec<_>>()
        .join(", ");
    one.owner = [organisation(json.get("owner")), one.manufacturer.clone(), organisation(json.get("publisher"))]
        .into_iter()
        .find(|name| !name.is_empty())
        .unwrap_or_default();
    one.operator = organisation(json.get("program_operator"));
    one.verifier = organisation(json.get("third_party_verifier"));
    if one.verifier.is_empty() {
        one.verifier = text("third_party_verifier_name");
    }
    one.published = dates::day(json.get("date_of_issue").text());
    one.valid_from = one.published;
    validity(&mut one, json.get("valid_until"));
    standards(&mut one, json);
    one.subtype = match json.get("doctype").text().to_lowercase().as_str() {
        "opengenericestimate" => "generic".to_owned(),
        "openindustryepd" => "average".to_owned(),
        _ => String::new(),
    };
    one.service_life = Figure::parse(json.get("product_service_life_years").text()).ok().filter(|years| *years > Figure::ZERO);
    one.declared = declared(json.get("declared_unit"));
    mass(&mut one, json);
    impacts(&mut one, json.get("impacts"));
    one
}

/// The name of an organisation: its name, or else its place on the web.
fn organisation(json: &Json) -> String {
    match json {
        Json::Text(name) => tidy(name),
        other => {
            let name = tidy(other.get("name").text());
            if name.is_empty() { tidy(other.get("web_domain").text()) } else { name }
        }
    }
}

fn validity(one: &mut Declaration, until: &Json) {
    match dates::last(until.text()) {
        Some(Last::Day(day)) => one.valid_to = Some(day),
        Some(Last::Year(year)) => {
            one.valid_to = dates::end_of(year);
            one.valid_to_year_only = true;
        }
        None if until.text().is_empty() => {}
        None => one.doubts.push(Doubt::new(DoubtCode::StrangeValidTo).with("value", until.text())),
    }
}

fn standards(one: &mut Declaration, json: &Json) {
    let named = |standard: &Json| match standard {
        Json::Text(name) => tidy(name),
        other => [other.get("short_name").text(), other.get("name").text()]
            .iter()
            .map(|name| tidy(name))
            .find(|name| !name.is_empty())
            .unwrap_or_default(),
    };
    let all = json.get("compliance").items().iter().chain(json.get("standards").items());
    one.standards = all.take(super::names::MOST).map(named).filter(|name| !name.is_empty()).collect();
    let rules = json.get("pcr");
    let name = [named(rules), tidy(rules.get("id").text())].into_iter().find(|name| !name.is_empty());
    one.rules.extend(name);
}

/// `{"qty": 1, "unit": "m3"}`, or `"1 m3"`.
fn declared(json: &Json) -> Option<Declared> {
    let (amount, word) = amount_and_unit(json)?;
    Some(Declared { amount, unit: Unit::named(&word), word })
}

fn amount_and_unit(json: &Json) -> Option<(Figure, String)> {
    if let Json::Text(text) = json {
        let text = text.trim();
        let split = text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '+'))).unwrap_or(text.len());
        let (amount, word) = text.split_at(split);
        let amount = if amount.is_empty() { Figure::ONE } else { Figure::parse(amount).ok()? };
        return Some((amount, tidy(word)));
    }
    let amount = ["qty", "quantity", "amount", "value"].iter().find_map(|name| Figure::parse(json.get(name).text()).ok())?;
    Some((amount, tidy(json.get("unit").text())))
}

/// What the declared amount weighs.
fn mass(one: &mut Declaration, json: &Json) {
    for name in ["kg_per_declared_unit", "mass_per_declared_unit"] {
        let value = json.get(name);
        let read = match value {
            Json::Number(number) => Figure::parse(number).ok().map(|amount| (amount, "kg".to_owned())),
            other => amount_and_unit(other),
        };
        let Some((amount, word)) = read else { continue };
        let word = if word.is_empty() { "kg".to_owned() } else { word };
        match Unit::named(&word).filter(|unit| unit.dimension() == Dimension::Mass) {
            Some(unit) => properties::add(one, PropertyKind::Mass, amount.times(unit.factor()), name),
            None => one.doubts.push(Doubt::new(DoubtCode::UnknownPropertyUnit).with("property", name).with("unit", word)),
        }
    }
}

fn impacts(one: &mut Declaration, impacts: &Json) {
    let rank = |method: &str| {
        let plain = method.to_lowercase();
        METHODS.iter().position(|start| plain.starts_with(start)).unwrap_or(METHODS.len())
    };
    let mut methods: Vec<&(String, Json)> = impacts.entries().iter().take(MOST_METHODS).collect();
    methods.sort_by_key(|(method, _)| rank(method));
    for (method, indicators) in methods {
        let second_edition =
            method.to_lowercase().starts_with("ef") || one.standards.iter().any(|standard| standard.replace(' ', "").contains("+A2"));
        for (name, scopes) in indicators.entries().iter().take(super::names::MOST) {
            let kind = match name.to_lowercase().replace('_', "-").as_str() {
                "gwp" | "gwp-total" if second_edition => IndicatorKind::Total,
                "gwp" | "gwp-total" => IndicatorKind::Whole,
                "gwp-fossil" => IndicatorKind::Fossil,
                "gwp-biogenic" => IndicatorKind::Biogenic,
                "gwp-luluc" => IndicatorKind::LandUse,
                "gwp-ghg" => IndicatorKind::WithoutBiogenic,
                _ => continue,
            };
            scope_set(one, (kind, tidy(name), tidy(method)), scopes);
        }
    }
    indicator::order(one);
}

/// The values of one indicator. All are in one unit by the format's rules; those in another are not taken for numbers.
fn scope_set(one: &mut Declaration, about: (IndicatorKind, String, String), scopes: &Json) {
    let measured = |scope: &str, value: &Json| !scope.ends_with("_years") && !matches!(scope, "C_scenarios" | "ext") && !value.is_null();
    let ends = scopes.get("C_scenarios").items();
    let in_scenarios =
        ends.iter().take(50).flat_map(|end| end.entries().iter().map(move |(scope, value)| (scope, value, end.get("name").text())));
    let in_scenarios = in_scenarios.filter(|(scope, ..)| matches!(scope.as_str(), "C1" | "C2" | "C3" | "C4" | "D"));
    let all: Vec<(&String, &Json, &str)> = scopes
        .entries()
        .iter()
        .filter(|(scope, value)| measured(scope, value))
        .map(|(scope, value)| (scope, value, ""))
        .chain(in_scenarios)
        .collect();
    for name in ends.iter().map(|end| tidy(end.get("name").text())).filter(|name| !name.is_empty()).take(50) {
        if !one.scenarios.iter().any(|known| known.name == name) {
            one.scenarios.push(Scenario { name, ..Scenario::default() });
        }
    }
    let unit = all.iter().map(|(_, value, _)| value.get("unit").text()).find(|unit| !unit.is_empty()).unwrap_or_default();
    let written: Vec<Written<'_>> = all
        .iter()
        .map(|(scope, value, scenario)| {
            let number = match value {
                Json::Object(_) => {
                    ["mean", "qty", "value"].iter().map(|name| value.get(name)).find(|number| !number.is_null()).map(Json::text)
                }
                other => Some(other.text()),
            };
            let own = value.get("unit").text();
            let other_unit = !own.is_empty() && own != unit;
            Written { module: scope, scenario, value: if other_unit { Some(own) } else { number } }
        })
        .collect();
    indicator::add(one, about, unit, written);
}
