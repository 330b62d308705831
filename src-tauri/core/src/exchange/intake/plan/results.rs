//! Checks and what they found: found again by requirement and due date. A result that differs from the one that holds is a
//! correction; the earlier one is kept.

use super::{Plan, becomes, contract_of, other_contract, requirement_of};
use crate::{
    domain::{
        decimal::Decimal,
        follow_up::{Check, CheckResult, Outcome, ResultDraft},
        id::{CheckId, RequirementId, ResultId},
        requirement::{Measure, Requirement},
    },
    exchange::intake::{
        compare::{Contracts, Requirements},
        field::Value,
        finding::{Finding, FindingCode, Grade},
    },
    register::intake::{Known, Step},
};
use chrono::NaiveDate;
use std::collections::HashMap;

pub(super) fn plan(plan: &mut Plan<'_>, known: &Known) {
    let (contracts, requirements) = (Contracts::of(known), Requirements::of(known));
    let mut checks: HashMap<(RequirementId, NaiveDate), (&Check, Option<&CheckResult>)> = HashMap::new();
    for (check, result) in &known.checks {
        // A day that re-planning or a person moved is known by both its days; the due one goes first.
        checks.entry((check.requirement_id, check.nominal)).or_insert((check, result.as_ref()));
    }
    for (check, result) in &known.checks {
        checks.insert((check.requirement_id, check.due), (check, result.as_ref()));
    }
    let mut seen: HashMap<(RequirementId, NaiveDate), u32> = HashMap::new();
    let by_key: HashMap<CheckId, (&Check, Option<&CheckResult>)> =
        known.checks.iter().map(|(check, result)| (check.id, (check, result.as_ref()))).collect();
    let mut seen_keys = HashMap::new();
    for place in plan.usable() {
        let keyed = plan.keyed(place, |key| by_key.get(&CheckId(key)).copied());
        let keyed = keyed.and_then(|(check, result)| Some((check, result, requirements.by_key(check.requirement_id)?)));
        let (requirement, due, stored) = match keyed {
            Some((check, result, requirement)) => {
                plan.rows[place].title = titled(requirement);
                if plan.key_is_taken(place, &mut seen_keys, check.id.0) {
                    continue;
                }
                other_contract(plan, &contracts, place, requirement.contract_id);
                if plan.value(place, "due").date().is_some_and(|due| due != check.due) {
                    // Whoever moves a due date gives a reason, which a list has no column for.
                    plan.find(place, Some("due"), Finding::new(Grade::Refused, FindingCode::DueDiffers).with("read", check.due));
                    continue;
                }
                (requirement, check.due, Some((check, result)))
            }
            None => {
                let Some((requirement, due)) = named(plan, &contracts, &requirements, place) else { continue };
                (requirement, due, checks.get(&(requirement.id, due)).copied())
            }
        };
        if let Some(earlier) = seen.insert((requirement.id, due), plan.rows[place].number)
            && keyed.is_none()
        {
            plan.rows[place].joins = Some(earlier);
            plan.find(place, None, Finding::new(Grade::Note, FindingCode::RowTwice).with("row", earlier));
            continue;
        }
        let (check, new_check) = match stored {
            Some((check, _)) => (check.clone(), false),
            None => (by_hand(requirement.id, due), true),
        };
        if new_check {
            plan.change(place, "due", Value::Blank, Value::Date(due));
        }
        let before = stored.and_then(|(_, result)| result);
        let measure = requirement.draft.target.measure;
        let Some(draft) = result(plan, place, due, before, measure) else { continue };
        if let Some(draft) = &draft
            && let Err(error) = draft.validate(plan.occasion.today)
        {
            if error.code == crate::error::Code::ResultInFuture {
                let field = if plan.column("checked-on").is_some() { "checked-on" } else { "due" };
                plan.find(place, Some(field), Finding::new(Grade::Refused, FindingCode::InFuture));
            } else {
                plan.rule(place, &error, &[("note", "note"), ("valid_to", "valid-to"), ("checked_on", "checked-on"), ("actual", "actual")]);
            }
            continue;
        }
        let changed = plan.rows[place].changes.iter().any(|change| change.field != "due");
        plan.rows[place].becomes = becomes(before.is_some(), new_check || changed);
        let check_id = check.id;
        if new_check {
            plan.count("check", true);
            plan.steps.push(Step::Check(check));
        }
        if let (Some(draft), true) = (draft, changed) {
            if let Some(before) = before {
                plan.find(place, Some("outcome"), Finding::new(Grade::Note, FindingCode::Correction).with("read", before.outcome));
            }
            plan.count("result", before.is_none());
            let now = plan.occasion.now;
            // A correction is later than what it corrects, whatever the clock says.
            let recorded_at = before.map_or(now, |before| now.max(before.recorded_at + chrono::TimeDelta::milliseconds(1)));
            plan.steps.push(Step::Result(
                requirement.id,
                CheckResult {
                    id: ResultId::new(),
                    check_id,
                    outcome: draft.outcome,
                    actual: draft.actual,
                    note: draft.note,
                    checked_on: draft.checked_on,
                    valid_to: draft.valid_to,
                    recorded_at,
                    recorded_by: plan.occasion.who.clone(),
                },
            ));
        }
    }
}

fn titled(requirement: &Requirement) -> String {
    format!("K{} {}", requirement.number, requirement.draft.title)
}

/// The requirement and due date that a row names.
fn named<'k>(
    plan: &mut Plan<'_>,
    contracts: &Contracts<'k>,
    requirements: &Requirements<'k>,
    place: usize,
) -> Option<(&'k Requirement, NaiveDate)> {
    let contract = contract_of(plan, contracts, place)?;
    plan.rows[place].title.clone_from(&contract.draft.title);
    let requirement = requirement_of(plan, requirements, contract.id, place, "requirement")?;
    plan.rows[place].title = titled(requirement);
    let due = plan.value(place, "due").date();
    if due.is_none() {
        plan.require(place, "due");
    }
    Some((requirement, due?))
}

/// A check outside the rhythms.
fn by_hand(requirement_id: RequirementId, due: NaiveDate) -> Check {
    Check {
        id: CheckId::new(),
        requirement_id,
        plan_id: None,
        nominal: due,
        due,
        label: String::new(),
        unannounced: false,
        moved_by_hand: true,
        reason: String::new(),
    }
}

/// What a row says was found, over what holds now; none of the row is used if it is refused, no result if it says none.
fn result(
    plan: &mut Plan<'_>,
    place: usize,
    due: NaiveDate,
    before: Option<&CheckResult>,
    measure: Measure,
) -> Option<Option<ResultDraft>> {
    let said = |field: &str| plan.value(place, field);
    let outcome: Option<Outcome> = said("outcome").choice().and_then(|name| name.parse().ok());
    let actual = said("actual").number();
    let (checked_on, valid_to) = (said("checked-on").date(), said("valid-to").date());
    let note = plan.text(place, "note").to_owned();
    let Some(outcome) = outcome.or(before.map(|before| before.outcome)) else {
        if actual.is_some() || checked_on.is_some() {
            // What was measured says nothing of whether that is enough: a person judges.
            plan.require(place, "outcome");
            return None;
        }
        return Some(None);
    };
    let stands_for = match (measure, outcome) {
        (Measure::Quantity, _) => None,
        (_, Outcome::Fulfilled) => Some(Decimal::YES),
        (_, Outcome::NotFulfilled) => Some(Decimal::ZERO),
        _ => None,
    };
    let draft = ResultDraft {
        outcome,
        actual: actual.or(before.and_then(|before| before.actual)).or(stands_for),
        note: if note.is_empty() { before.map(|before| before.note.clone()).unwrap_or_default() } else { note },
        checked_on: checked_on.or(before.map(|before| before.checked_on)).unwrap_or(due),
        valid_to: valid_to.or(before.and_then(|before| before.valid_to)),
    };
    let day = |day: Option<NaiveDate>| day.map_or(Value::Blank, Value::Date);
    let choice = |outcome: Outcome| Value::Choice(outcome.as_str(), outcome.text_key());
    let number = |number: Option<Decimal>| number.map_or(Value::Blank, Value::Number);
    let told = [
        ("outcome", before.map_or(Value::Blank, |before| choice(before.outcome)), choice(draft.outcome)),
        ("actual", number(before.and_then(|before| before.actual)), number(draft.actual)),
        ("checked-on", day(before.map(|before| before.checked_on)), Value::Date(draft.checked_on)),
        ("valid-to", day(before.and_then(|before| before.valid_to)), day(draft.valid_to)),
        ("note", before.map_or(Value::Blank, |before| Value::of_text(&before.note)), Value::of_text(&draft.note)),
    ];
    for (field, from, to) in told {
        if from != to {
            plan.change(place, field, from, to);
        }
    }
    Some(Some(draft))
}
