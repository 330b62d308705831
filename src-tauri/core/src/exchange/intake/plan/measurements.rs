//! Measurements: found again by indicator and period. A value that differs is a new one for the period; the earlier is kept.

use super::{Plan, becomes, contract_of};
use crate::{
    domain::{
        decimal::Decimal,
        id::{ContractId, IndicatorId, MeasurementId},
        indicator::{Direction, IndicatorDraft, Measurement, MeasurementDraft, MeasurementState, Scope, UnitKind},
    },
    exchange::intake::{
        compare::{Contracts, alike},
        field::Value,
        finding::{Finding, FindingCode, Grade},
    },
    register::intake::{Known, Step},
};
use std::collections::{HashMap, HashSet};

/// What an indicator is known by.
type Name = (String, String, Option<ContractId>, String);

fn name_of(draft: &IndicatorDraft) -> Name {
    (alike(&draft.name), alike(&draft.part), draft.contract, alike(&draft.scope_name))
}

pub(super) fn plan(plan: &mut Plan<'_>, known: &Known) {
    let contracts = Contracts::of(known);
    // What the register or an earlier row says of each indicator; the row that said it, if one did.
    let mut indicators: HashMap<Name, (IndicatorId, IndicatorDraft)> =
        known.indicators.iter().map(|indicator| (name_of(&indicator.draft), (indicator.id, indicator.draft.clone()))).collect();
    let stored: HashMap<IndicatorId, &IndicatorDraft> = known.indicators.iter().map(|indicator| (indicator.id, &indicator.draft)).collect();
    let held: HashMap<(IndicatorId, String), &Measurement> =
        known.measurements.iter().map(|one| ((one.indicator_id, period_of(&one.draft)), one)).collect();
    let by_key: HashMap<MeasurementId, &Measurement> = known.measurements.iter().map(|one| (one.id, one)).collect();
    let mut seen_keys = HashMap::new();
    let mut seen: HashMap<(IndicatorId, String), u32> = HashMap::new();
    let mut order: Vec<Name> = vec![];
    let mut named: HashSet<IndicatorId> = HashSet::new();
    let mut measurements = vec![];
    for place in plan.usable() {
        let keyed = plan.keyed(place, |key| by_key.get(&MeasurementId(key)).copied());
        if keyed.is_some_and(|one| plan.key_is_taken(place, &mut seen_keys, one.id.0)) {
            continue;
        }
        let Some((name, measurement)) = row(plan, &contracts, &mut indicators, place) else { continue };
        let Some((id, _)) = indicators.get(&name) else { continue };
        let id = *id;
        if let Some(one) = keyed
            && (one.indicator_id != id || period_of(&one.draft) != period_of(&measurement))
        {
            let known = stored.get(&one.indicator_id).map_or("", |draft| draft.name.as_str());
            let read = format!("{known} {}", one.draft.period);
            plan.find(place, Some("key"), Finding::new(Grade::Refused, FindingCode::KeyDiffers).with("read", read.trim()));
            continue;
        }
        if named.insert(id) {
            order.push(name);
        }
        let key = (id, period_of(&measurement));
        if let Some(earlier) = seen.insert(key.clone(), plan.rows[place].number) {
            plan.rows[place].joins = Some(earlier);
            plan.find(place, None, Finding::new(Grade::Note, FindingCode::RowTwice).with("row", earlier));
            continue;
        }
        let before = held.get(&key).copied();
        let mut measurement = measurement;
        if let Some(before) = before {
            // Blank cells never erase.
            if measurement.source.is_empty() {
                measurement.source.clone_from(&before.draft.source);
            }
            if measurement.note.is_empty() {
                measurement.note.clone_from(&before.draft.note);
            }
            measurement.period.clone_from(&before.draft.period);
        }
        let value = |draft: Option<&MeasurementDraft>| draft.map_or(Value::Blank, shown);
        let old = before.map(|before| &before.draft);
        let changed = old != Some(&measurement);
        if changed {
            plan.change(place, "value", value(old), shown(&measurement));
            if let Some(before) = old {
                plan.find(
                    place,
                    Some("value"),
                    Finding::new(Grade::Note, FindingCode::Correction).with("read", super::written(&shown(before))),
                );
            }
            plan.count("measurement", before.is_none());
            measurements.push(Step::Measurement(Measurement { id: MeasurementId::new(), indicator_id: id, draft: measurement }));
        }
        plan.rows[place].becomes = becomes(before.is_some(), changed || !plan.rows[place].changes.is_empty());
    }
    for name in order {
        let Some((id, draft)) = indicators.remove(&name) else { continue };
        if stored.get(&id).copied() != Some(&draft) {
            plan.count("indicator", !stored.contains_key(&id));
            plan.steps.push(Step::Indicator(id, draft));
        }
    }
    plan.steps.append(&mut measurements);
}

fn shown(draft: &MeasurementDraft) -> Value {
    draft.value.map_or(Value::Choice(draft.state.as_str(), draft.state.text_key()), Value::Number)
}

/// What a row says: of which indicator, which is written down among `indicators`, and what was measured.
fn row(
    plan: &mut Plan<'_>,
    contracts: &Contracts<'_>,
    indicators: &mut HashMap<Name, (IndicatorId, IndicatorDraft)>,
    place: usize,
) -> Option<(Name, MeasurementDraft)> {
    let names_contract = ["contract-number", "case-number", "contract"].iter().any(|field| !plan.text(place, field).is_empty());
    let contract = if names_contract { Some(contract_of(plan, contracts, place)?.id) } else { None };
    let scope_name = plan.text(place, "scope-name").to_owned();
    for field in ["indicator", "year", "value"] {
        if plan.value(place, field).is_blank() {
            plan.require(place, field);
            return None;
        }
    }
    let said: Option<Scope> = plan.value(place, "scope").choice().and_then(|name| name.parse().ok());
    let scope = match (contract, scope_name.is_empty(), said) {
        (Some(_), ..) => Scope::Contract,
        (None, false, Some(scope @ (Scope::Service | Scope::ProductArea))) => scope,
        (None, false, _) => Scope::ProductArea,
        (None, true, scope) => scope.unwrap_or(Scope::Register),
    };
    let mut draft = IndicatorDraft {
        name: plan.text(place, "indicator").to_owned(),
        part: plan.text(place, "part").to_owned(),
        unit_kind: UnitKind::Amount,
        unit: String::new(),
        direction: Direction::Neutral,
        scope,
        contract,
        scope_name,
        target: None,
        target_year: None,
        notes: String::new(),
    };
    let name = name_of(&draft);
    let (id, before) = indicators.get(&name).map_or((IndicatorId::new(), None), |(id, draft)| (*id, Some(draft.clone())));
    if let Some(before) = &before {
        draft = before.clone();
    } else {
        plan.change(place, "indicator", Value::Blank, Value::Text(draft.name.clone()));
    }
    for field in ["unit", "unit-kind", "direction", "target", "target-year"] {
        let value = plan.value(place, field);
        if value.is_blank() {
            continue;
        }
        let from = get(&draft, field);
        set(&mut draft, field, value);
        let to = get(&draft, field);
        if from != to {
            plan.change(place, field, from, to);
        }
    }
    if before.is_none() && plan.value(place, "unit-kind").is_blank() {
        draft.unit_kind = match draft.unit.as_str() {
            "%" | "prosent" => UnitKind::Share,
            "" | "stk" | "stk." | "antall" => UnitKind::Count,
            _ => UnitKind::Amount,
        };
    }
    if let Err(error) = draft.validate() {
        plan.rule(
            place,
            &error,
            &[
                ("scope_name", "scope-name"),
                ("contract", "contract"),
                ("target", "target"),
                ("target_year", "target-year"),
                ("name", "indicator"),
            ],
        );
        return None;
    }
    let year = plan.value(place, "year").number().map_or(0, |year| year.millionths() / 1_000_000);
    let label = plan.text(place, "period-label");
    let (state, value) = match plan.value(place, "value") {
        Value::Number(number) => (MeasurementState::Measured, Some(*number)),
        other => (other.choice().and_then(|name| name.parse().ok()).unwrap_or(MeasurementState::NotAvailable), None),
    };
    let measurement = MeasurementDraft {
        year: i32::try_from(year).unwrap_or(0),
        period: label_of(year, label),
        state,
        value,
        source: plan.text(place, "source").to_owned(),
        note: plan.text(place, "note").to_owned(),
    };
    // What is counted may have been guessed; a share was said to be one.
    let share = measurement.value.filter(|_| draft.unit_kind == UnitKind::Share);
    let checked = measurement.validate().and_then(|()| share.map_or(Ok(()), |value| draft.check(value)));
    if let Err(error) = checked {
        plan.rule(
            place,
            &error,
            &[("year", "year"), ("period", "period-label"), ("value", "value"), ("source", "source"), ("note", "note")],
        );
        return None;
    }
    indicators.insert(name.clone(), (id, draft));
    Some((name, measurement))
}

/// A label with its year first, as labels are: "1. halvår" of two years are two periods.
fn label_of(year: i64, label: &str) -> String {
    match label {
        "" => year.to_string(),
        _ if label.chars().take_while(char::is_ascii_digit).count() == 4 => label.to_owned(),
        _ => format!("{year} {label}"),
    }
}

/// What a period is found again by.
fn period_of(draft: &MeasurementDraft) -> String {
    alike(&label_of(draft.year.into(), &draft.period))
}

fn get(draft: &IndicatorDraft, field: &str) -> Value {
    match field {
        "unit" => Value::of_text(&draft.unit),
        "unit-kind" => Value::Choice(draft.unit_kind.as_str(), draft.unit_kind.text_key()),
        "direction" => Value::Choice(draft.direction.as_str(), draft.direction.text_key()),
        "target" => draft.target.map_or(Value::Blank, Value::Number),
        "target-year" => draft.target_year.map_or(Value::Blank, |year| Value::Number(Decimal::whole(year))),
        _ => Value::Blank,
    }
}

fn set(draft: &mut IndicatorDraft, field: &str, value: &Value) {
    match field {
        "unit" => value.text().clone_into(&mut draft.unit),
        "unit-kind" => draft.unit_kind = value.choice().and_then(|name| name.parse().ok()).unwrap_or(draft.unit_kind),
        "direction" => draft.direction = value.choice().and_then(|name| name.parse().ok()).unwrap_or(draft.direction),
        "target" => draft.target = value.number(),
        "target-year" => draft.target_year = value.number().and_then(|year| i32::try_from(year.millionths() / 1_000_000).ok()),
        _ => {}
    }
}
