//! Requirements of contracts that are in the register: found again by contract and number, or else title.

use super::{Plan, becomes, contract_of, other_contract};
use crate::{
    domain::{
        follow_up::{Cadence, PlanDraft},
        id::{ContractId, RequirementId},
        requirement::{Measure, Requirement, RequirementDraft, Target},
    },
    exchange::intake::{
        compare::{Contracts, Requirements, alike},
        field::Value,
        finding::{Finding, FindingCode, Grade},
    },
    register::intake::{Known, Step},
};
use std::collections::HashMap;

/// What a row can say about a requirement itself, in the order in which it is set: what follows from the measure comes after it.
const OWN: [&str; 18] = [
    "title",
    "requirement-kind",
    "wording",
    "question",
    "placement",
    "basis",
    "clause",
    "measure",
    "comparator",
    "required",
    "offered",
    "unit",
    "sanction",
    "sanction-amount",
    "sanction-percent",
    "sanction-text",
    "risk",
    "responsible",
];

pub(super) fn plan(plan: &mut Plan<'_>, known: &Known) {
    let (contracts, requirements) = (Contracts::of(known), Requirements::of(known));
    // Requirements that an earlier row of the list is about, by key or, if new, by contract and title.
    let mut seen_keys = HashMap::new();
    let mut seen_known: HashMap<RequirementId, u32> = HashMap::new();
    let mut seen_new: HashMap<(ContractId, String), u32> = HashMap::new();
    for place in plan.usable() {
        let keyed = plan.keyed(place, |key| requirements.by_key(RequirementId(key)));
        let (stored, contract) = match keyed {
            Some(stored) => {
                if plan.key_is_taken(place, &mut seen_keys, stored.id.0) {
                    continue;
                }
                other_contract(plan, &contracts, place, stored.contract_id);
                (Some(stored), stored.contract_id)
            }
            None => match named(plan, &contracts, &requirements, place) {
                Some(found) => found,
                None => continue,
            },
        };
        let title = plan.text(place, "title").to_owned();
        if let (true, Some(stored)) = (title.is_empty(), stored) {
            plan.rows[place].title.clone_from(&stored.draft.title);
        }
        let number = plan.rows[place].number;
        let earlier = match stored {
            Some(stored) => seen_known.insert(stored.id, number),
            None => seen_new.insert((contract, alike(&title)), number),
        };
        if let Some(earlier) = earlier {
            plan.rows[place].joins = Some(earlier);
            plan.find(place, None, Finding::new(Grade::Note, FindingCode::RowTwice).with("row", earlier));
            continue;
        }
        if stored.is_none() {
            // What is not known of a new one is kept as another kind; what is known already stays.
            let unknown = |finding: &&mut Finding| finding.field == Some("requirement-kind") && finding.code == FindingCode::UnknownChoice;
            plan.rows[place].findings.iter_mut().filter(unknown).for_each(|finding| finding.code = FindingCode::OtherKind);
        }
        let mut draft = stored.map_or_else(|| RequirementDraft::titled(""), |stored| stored.draft.clone());
        for field in OWN.into_iter().chain(["every-months", "notes"]) {
            let value = plan.value(place, field);
            if value.is_blank() {
                continue;
            }
            let from = get(&draft, field);
            set(&mut draft, field, value, stored.is_some());
            let to = get(&draft, field);
            if from != to {
                plan.change(place, field, from, to);
            }
        }
        plan.rows[place].becomes = becomes(stored.is_some(), !plan.rows[place].changes.is_empty());
        if let Err(error) = draft.validate() {
            plan.rule(
                place,
                &error,
                &[
                    ("sanction.percent", "sanction-percent"),
                    ("sanction.amount", "sanction-amount"),
                    ("plans", "every-months"),
                    ("title", "title"),
                ],
            );
            continue;
        }
        match stored {
            Some(stored) if stored.draft == draft => {}
            Some(stored) => {
                plan.count("requirement", false);
                plan.steps.push(Step::EditRequirement(stored.id, Box::new(draft)));
            }
            None => {
                plan.count("requirement", true);
                plan.steps.push(Step::AddRequirement(contract, Box::new(draft)));
            }
        }
    }
}

/// The requirement and its contract that a row names: by contract and number, or else title. The requirement may be new.
fn named<'k>(
    plan: &mut Plan<'_>,
    contracts: &Contracts<'k>,
    requirements: &Requirements<'k>,
    place: usize,
) -> Option<(Option<&'k Requirement>, ContractId)> {
    let title = plan.text(place, "title");
    if title.is_empty() {
        plan.require(place, "title");
        return None;
    }
    let contract = contract_of(plan, contracts, place)?.id;
    let number = plan.text(place, "requirement-number");
    let mut stored = requirements.named(contract, number, title);
    if matches!(stored, Err(0)) && !number.is_empty() {
        // A number that the register does not know is the file's own.
        stored = requirements.named(contract, "", title);
    }
    match stored {
        Ok(stored) => Some((Some(stored), contract)),
        Err(0) => Some((None, contract)),
        Err(count) => {
            plan.find(place, Some("title"), Finding::new(Grade::Refused, FindingCode::SeveralFit).with("count", count));
            None
        }
    }
}

fn get(draft: &RequirementDraft, field: &str) -> Value {
    let number = |number: Option<_>| number.map_or(Value::Blank, Value::Number);
    let is_quantity = draft.target.measure == Measure::Quantity;
    match field {
        "title" => Value::of_text(&draft.title),
        "requirement-kind" => Value::Choice(draft.kind.as_str(), draft.kind.text_key()),
        "wording" => Value::of_text(&draft.wording),
        "question" => Value::of_text(&draft.question),
        "placement" => Value::Choice(draft.placement.as_str(), draft.placement.text_key()),
        "basis" => Value::Choice(draft.basis.as_str(), draft.basis.text_key()),
        "clause" => Value::of_text(&draft.clause),
        "measure" => Value::Choice(draft.target.measure.as_str(), draft.target.measure.text_key()),
        "comparator" => Value::Choice(draft.target.comparator.as_str(), draft.target.comparator.text_key()),
        // 1 stands for yes: no number that anybody wrote.
        "required" if is_quantity => number(draft.target.required),
        "offered" if is_quantity => number(draft.target.offered),
        "unit" => Value::of_text(&draft.target.unit),
        "sanction" => Value::Choice(draft.sanction.kind.as_str(), draft.sanction.kind.text_key()),
        "sanction-amount" => draft.sanction.amount.map_or(Value::Blank, Value::Money),
        "sanction-percent" => number(draft.sanction.percent),
        "sanction-text" => Value::of_text(&draft.sanction.text),
        "risk" => Value::Choice(draft.risk.as_str(), draft.risk.text_key()),
        "responsible" => Value::of_text(&draft.responsible),
        "every-months" => match draft.plans.first().map(|plan| &plan.cadence) {
            Some(Cadence::Every { months, .. } | Cadence::AfterLast { months }) => {
                Value::Number(crate::domain::decimal::Decimal::whole(i32::try_from(*months).unwrap_or(0)))
            }
            _ => Value::Blank,
        },
        "notes" => Value::of_text(&draft.notes),
        _ => Value::Blank,
    }
}

fn set(draft: &mut RequirementDraft, field: &str, value: &Value, known: bool) {
    let text = || value.text().to_owned();
    let target = &mut draft.target;
    match field {
        "title" => draft.title = text(),
        "wording" => draft.wording = text(),
        "question" => draft.question = text(),
        "clause" => draft.clause = text(),
        "responsible" => draft.responsible = text(),
        "notes" => draft.notes = text(),
        "requirement-kind" => draft.kind = chosen(value, draft.kind),
        "placement" => draft.placement = chosen(value, draft.placement),
        "basis" => draft.basis = chosen(value, draft.basis),
        "risk" => draft.risk = chosen(value, draft.risk),
        "measure" => {
            let measure = chosen(value, target.measure);
            if measure != target.measure {
                *target = match measure {
                    Measure::Quantity => Target::quantity(target.comparator, None, ""),
                    Measure::YesNo => Target::yes(),
                    Measure::Document => Target::document(),
                };
            }
        }
        "comparator" if target.measure == Measure::Quantity || !known => target.comparator = chosen(value, target.comparator),
        "comparator" => {}
        "required" | "offered" | "unit" => {
            // Who gives a limit or a unit means a number, unless the measure says otherwise.
            if target.measure != Measure::Quantity && !known {
                *target = Target::quantity(target.comparator, None, "");
            }
            match (field, target.measure) {
                ("required", Measure::Quantity) => target.required = value.number(),
                ("offered", Measure::Quantity) => target.offered = value.number(),
                ("unit", Measure::Quantity) => target.unit = text(),
                _ => {}
            }
        }
        "sanction" => draft.sanction.kind = chosen(value, draft.sanction.kind),
        "sanction-amount" => draft.sanction.amount = value.money(),
        "sanction-percent" => draft.sanction.percent = value.number(),
        "sanction-text" => draft.sanction.text = text(),
        "every-months" => {
            let months = value.number().and_then(|months| u32::try_from(months.millionths() / 1_000_000).ok()).unwrap_or(0);
            match draft.plans.first_mut().map(|plan| &mut plan.cadence) {
                Some(Cadence::Every { months: own, .. } | Cadence::AfterLast { months: own }) => *own = months,
                // Another rhythm is more than a number can say: it stays.
                Some(_) => {}
                None => draft.plans.push(PlanDraft {
                    id: None,
                    cadence: Cadence::Every { months, anchor: None, season: None },
                    unannounced: false,
                }),
            }
        }
        _ => {}
    }
}

fn chosen<T: std::str::FromStr>(value: &Value, otherwise: T) -> T {
    value.choice().and_then(|name| name.parse().ok()).unwrap_or(otherwise)
}
