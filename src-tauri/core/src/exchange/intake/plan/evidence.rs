//! Documents: found again by number, or else by title and what they serve. Rows about the same document serve several things.

use super::{Plan, becomes, contract_of, requirement_of};
use crate::{
    domain::{
        evidence::{EvidenceClass, EvidenceDraft, EvidenceKind},
        id::EvidenceId,
    },
    exchange::intake::{
        compare::{Contracts, Requirements, Suppliers, alike, number_alike},
        field::Value,
        finding::{Finding, FindingCode, Grade},
        preview::RowState,
    },
    register::intake::{Known, Step},
};
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap};

/// What a row can say about a document itself.
const OWN: [&str; 9] =
    ["title", "document-number", "evidence-kind", "issuer", "evidence-class", "received", "valid-from", "valid-to", "notes"];

pub(super) fn plan(plan: &mut Plan<'_>, known: &Known) {
    let (contracts, requirements, suppliers) = (Contracts::of(known), Requirements::of(known), Suppliers::of(known));
    let mut by_number: HashMap<String, EvidenceId> = HashMap::new();
    let mut by_title: HashMap<String, Vec<EvidenceId>> = HashMap::new();
    let stored: HashMap<EvidenceId, &EvidenceDraft> = known.evidence.iter().map(|one| (one.id, &one.draft)).collect();
    for document in &known.evidence {
        if !document.draft.number.is_empty() {
            by_number.entry(number_alike(&document.draft.number)).or_insert(document.id);
        }
        by_title.entry(alike(&document.draft.title)).or_default().push(document.id);
    }
    let mut drafts: BTreeMap<EvidenceId, (EvidenceDraft, u32)> = BTreeMap::new();
    for place in plan.usable() {
        let keyed = plan.keyed(place, |key| Some(EvidenceId(key)).filter(|id| stored.contains_key(id)));
        let own = keyed.and_then(|id| stored.get(&id)).map_or("", |draft| draft.title.as_str());
        let title = Some(plan.text(place, "title")).filter(|title| !title.is_empty()).unwrap_or(own).to_owned();
        plan.rows[place].title.clone_from(&title);
        if title.is_empty() {
            plan.require(place, "title");
            continue;
        }
        let told = plan.rows[place].findings.len();
        let serves = match (serves(plan, &contracts, &requirements, &suppliers, place), keyed) {
            (Some(serves), _) => serves,
            (None, None) => continue,
            // It serves what it serves, also if that goes by another name now.
            (None, Some(_)) => {
                plan.rows[place].findings.iter_mut().skip(told).for_each(|finding| finding.grade = Grade::Doubt);
                empty()
            }
        };
        let number = number_alike(plan.text(place, "document-number"));
        let fits = |id: &EvidenceId| {
            let draft = drafts.get(id).map(|(draft, _)| draft).or_else(|| stored.get(id).copied());
            draft.is_some_and(|draft| (number.is_empty() || draft.number.is_empty()) && serves_any(draft, &serves))
        };
        let found = keyed.or_else(|| if number.is_empty() { None } else { by_number.get(&number).copied() });
        let found = found.or_else(|| by_title.get(&alike(&title)).and_then(|ids| ids.iter().copied().find(fits)));
        let id = found.unwrap_or_else(EvidenceId::new);
        let is_known = stored.contains_key(&id);
        let joined = drafts.get(&id).map(|(_, row)| *row);
        let mut draft =
            drafts.get(&id).map(|(draft, _)| draft.clone()).or_else(|| stored.get(&id).map(|draft| (*draft).clone())).unwrap_or_else(empty);
        for field in OWN {
            let value = plan.value(place, field);
            if value.is_blank() {
                continue;
            }
            let from = get(&draft, field);
            if from == *value || (*value == Value::NoEnd && from.is_blank()) {
                continue;
            }
            match joined {
                Some(earlier) if !from.is_blank() => {
                    let kept = super::written(&from);
                    plan.find(
                        place,
                        Some(field),
                        Finding::new(Grade::Doubt, FindingCode::RowsDiffer).with("row", earlier).with("read", kept),
                    );
                }
                _ => {
                    set(&mut draft, field, value);
                    plan.change(place, field, from, value.clone());
                }
            }
        }
        add_served(plan, place, &mut draft, &serves);
        if let Err(error) = draft.validate() {
            plan.rule(place, &error, &[("serves", "contract"), ("valid_to", "valid-to"), ("valid_from", "valid-from"), ("title", "title")]);
            continue;
        }
        let changes = !plan.rows[place].changes.is_empty();
        plan.rows[place].becomes = becomes(is_known, changes);
        plan.rows[place].joins = joined;
        if let (Some(earlier), false) = (joined, changes) {
            plan.rows[place].becomes = RowState::Same;
            plan.find(place, None, Finding::new(Grade::Note, FindingCode::RowTwice).with("row", earlier));
        }
        if !number.is_empty() {
            by_number.insert(number.clone(), id);
        }
        let named = by_title.entry(alike(&title)).or_default();
        if !named.contains(&id) {
            named.push(id);
        }
        let row = plan.rows[place].number;
        drafts.entry(id).and_modify(|(own, _)| *own = draft.clone()).or_insert((draft, row));
    }
    for (id, (draft, _)) in drafts {
        let draft = draft.once_each();
        let before = stored.get(&id).map(|before| (*before).clone().once_each());
        if before.as_ref() != Some(&draft) {
            plan.count("evidence", before.is_none());
            plan.steps.push(Step::Evidence { id, draft: Box::new(draft), known: before.is_some() });
        }
    }
}

/// A document of which nothing is known.
fn empty() -> EvidenceDraft {
    EvidenceDraft {
        kind: EvidenceKind::Other,
        title: String::new(),
        number: String::new(),
        issuer: String::new(),
        class: EvidenceClass::SelfDeclaration,
        received: None,
        valid_from: None,
        valid_to: None,
        requirements: vec![],
        contracts: vec![],
        suppliers: vec![],
        notes: String::new(),
    }
}

/// What a row says a document serves: a requirement, else a contract as a whole, else a supplier. Nothing if that is refused.
fn serves(
    plan: &mut Plan<'_>,
    contracts: &Contracts<'_>,
    requirements: &Requirements<'_>,
    suppliers: &Suppliers<'_>,
    place: usize,
) -> Option<EvidenceDraft> {
    let says = |plan: &Plan<'_>, fields: &[&str]| fields.iter().any(|field| !plan.text(place, field).is_empty());
    let mut serves = empty();
    if says(plan, &["contract-number", "case-number", "contract"]) {
        let contract = contract_of(plan, contracts, place)?;
        if says(plan, &["requirement-number", "requirement"]) {
            serves.requirements.push(requirement_of(plan, requirements, contract.id, place, "requirement")?.id);
        } else {
            serves.contracts.push(contract.id);
        }
        return Some(serves);
    }
    let name = plan.text(place, "supplier");
    let number = if let Value::Organisation(number) = plan.value(place, "organisation-number") { Some(number) } else { None };
    if name.is_empty() && number.is_none() {
        let field = ["contract-number", "case-number", "contract", "supplier"].into_iter().find(|field| plan.column(field).is_some());
        plan.require(place, field.unwrap_or("contract"));
        return None;
    }
    match suppliers.find(name, number) {
        Some((supplier, 1)) => {
            serves.suppliers.push(supplier);
            Some(serves)
        }
        found => {
            plan.find(place, Some("supplier"), super::unfound("supplier", found.map_or(0, |(_, count)| count)));
            None
        }
    }
}

fn serves_any(draft: &EvidenceDraft, serves: &EvidenceDraft) -> bool {
    serves.requirements.iter().any(|id| draft.requirements.contains(id))
        || serves.contracts.iter().any(|id| draft.contracts.contains(id))
        || serves.suppliers.iter().any(|id| draft.suppliers.contains(id))
}

/// Adds what a row says a document serves to what it serves already.
fn add_served(plan: &mut Plan<'_>, place: usize, draft: &mut EvidenceDraft, serves: &EvidenceDraft) {
    let mut added = None;
    for id in serves.requirements.iter().filter(|id| !draft.requirements.contains(id)).copied().collect::<Vec<_>>() {
        draft.requirements.push(id);
        added = Some("requirement");
    }
    for id in serves.contracts.iter().filter(|id| !draft.contracts.contains(id)).copied().collect::<Vec<_>>() {
        draft.contracts.push(id);
        added = Some("contract");
    }
    for id in serves.suppliers.iter().filter(|id| !draft.suppliers.contains(id)).copied().collect::<Vec<_>>() {
        draft.suppliers.push(id);
        added = Some("supplier");
    }
    if let Some(field) = added {
        let fields: &[&str] = match field {
            "requirement" => &["requirement-number", "requirement"],
            "contract" => &["contract-number", "case-number", "contract"],
            _ => &["supplier", "organisation-number"],
        };
        let named = fields.iter().map(|field| super::written(plan.value(place, field))).find(|text| !text.is_empty()).unwrap_or_default();
        plan.change(place, field, Value::Blank, Value::Text(named));
    }
}

fn get(draft: &EvidenceDraft, field: &str) -> Value {
    let day = |day: Option<NaiveDate>| day.map_or(Value::Blank, Value::Date);
    match field {
        "title" => Value::of_text(&draft.title),
        "document-number" => Value::of_text(&draft.number),
        "evidence-kind" => Value::Choice(draft.kind.as_str(), draft.kind.text_key()),
        "issuer" => Value::of_text(&draft.issuer),
        "evidence-class" => Value::Choice(draft.class.as_str(), draft.class.text_key()),
        "received" => day(draft.received),
        "valid-from" => day(draft.valid_from),
        "valid-to" => day(draft.valid_to),
        "notes" => Value::of_text(&draft.notes),
        _ => Value::Blank,
    }
}

fn set(draft: &mut EvidenceDraft, field: &str, value: &Value) {
    let text = || value.text().to_owned();
    match field {
        "title" => draft.title = text(),
        "document-number" => draft.number = text(),
        "evidence-kind" => draft.kind = value.choice().and_then(|name| name.parse().ok()).unwrap_or(draft.kind),
        "issuer" => draft.issuer = text(),
        "evidence-class" => draft.class = value.choice().and_then(|name| name.parse().ok()).unwrap_or(draft.class),
        "received" => draft.received = value.date(),
        "valid-from" => draft.valid_from = value.date(),
        "valid-to" => draft.valid_to = value.date(),
        "notes" => draft.notes = text(),
        _ => {}
    }
}
