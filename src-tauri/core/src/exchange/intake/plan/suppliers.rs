//! Suppliers with their contact person.

use super::Plan;
use crate::{
    domain::{id::SupplierId, supplier::SupplierDraft},
    exchange::intake::{
        compare::Suppliers,
        field::Value,
        finding::{Finding, FindingCode, Grade},
        preview::RowState,
    },
    register::intake::{Known, Step},
};
use std::collections::HashMap;

/// What is written about a supplier, the number apart.
const OWN: [&str; 7] = ["address", "postal-code", "city", "contact", "email", "phone", "notes"];

pub(super) fn plan(plan: &mut Plan<'_>, known: &Known) {
    let mut suppliers = Suppliers::of(known);
    let mut first_rows = HashMap::new();
    let mut set_by: HashMap<_, usize> = HashMap::new();
    for place in plan.usable() {
        let name = plan.text(place, "name");
        let number = if let Value::Organisation(number) = plan.value(place, "organisation-number") { Some(number) } else { None };
        let key = plan.keyed(place, |key| Some(SupplierId(key)).filter(|id| suppliers.is_known(*id)));
        if name.is_empty() && key.is_none() && suppliers.find("", number).is_none() {
            plan.require(place, "name");
            continue;
        }
        let found = suppliers.find_or_make(key, name, number);
        if found.several > 1 {
            plan.find(place, Some("name"), Finding::new(Grade::Doubt, FindingCode::SeveralFit).with("count", found.several));
        }
        let stored = suppliers.stored(found.id);
        let mut draft: SupplierDraft = suppliers.draft(found.id).cloned().unwrap_or_default();
        if found.new {
            plan.change(place, "name", Value::Blank, Value::Text(name.to_owned()));
        }
        if let (true, Some(number)) = (found.new || found.numbered, number) {
            plan.change(place, "organisation-number", Value::Blank, Value::Organisation(number.clone()));
        }
        if let (Some(number), Some(own)) = (number, &draft.organisation_number)
            && own != number
        {
            // Found by its key: the list says what its number is.
            match set_by.get(&(found.id, "organisation-number")) {
                Some(earlier) => differs(plan, place, "organisation-number", *earlier, own.as_str()),
                None => {
                    plan.change(place, "organisation-number", Value::Organisation(own.clone()), Value::Organisation(number.clone()));
                    draft.organisation_number = Some(number.clone());
                    set_by.insert((found.id, "organisation-number"), place);
                }
            }
        }
        // Found by its key or number under another name: the list says what it is called now.
        if let Some(other) = found.other_name {
            match set_by.get(&(found.id, "name")) {
                Some(earlier) => differs(plan, place, "name", *earlier, &other),
                None => {
                    plan.change(place, "name", Value::of_text(&other), Value::Text(name.to_owned()));
                    name.clone_into(&mut draft.name);
                }
            }
        }
        set_by.entry((found.id, "name")).or_insert(place);
        for field in OWN {
            let text = plan.text(place, field);
            let own = own(&mut draft, field);
            if text.is_empty() || own == text {
                continue;
            }
            match set_by.get(&(found.id, field)) {
                Some(earlier) => {
                    let kept = own.clone();
                    differs(plan, place, field, *earlier, &kept);
                }
                None => {
                    let from = Value::of_text(own);
                    text.clone_into(own);
                    plan.change(place, field, from, Value::Text(text.to_owned()));
                    set_by.insert((found.id, field), place);
                }
            }
        }
        let changes = !plan.rows[place].changes.is_empty();
        plan.rows[place].becomes = match (stored.is_some(), changes) {
            (true, true) => RowState::Changed,
            (false, true) => RowState::New,
            _ => RowState::Same,
        };
        plan.rows[place].title.clone_from(&draft.name);
        if let Some(first) = first_rows.get(&found.id).copied() {
            plan.rows[place].joins = Some(first);
            if !changes {
                plan.find(place, None, Finding::new(Grade::Note, FindingCode::RowTwice).with("row", first));
            }
        } else {
            first_rows.insert(found.id, plan.rows[place].number);
        }
        if let Err(error) = draft.validate() {
            plan.rule(place, &error, &[("name", "name"), ("address", "address")]);
            continue;
        }
        if stored != Some(&draft) {
            suppliers.write(found.id, draft);
        }
    }
    for (id, draft) in suppliers.drafts.clone() {
        plan.count("supplier", !suppliers.is_known(id));
        plan.steps.push(Step::Supplier(id, draft));
    }
}

fn differs(plan: &mut Plan<'_>, place: usize, field: &'static str, earlier: usize, kept: &str) {
    let number = plan.rows[earlier].number;
    plan.find(place, Some(field), Finding::new(Grade::Doubt, FindingCode::RowsDiffer).with("row", number).with("read", kept));
}

fn own<'d>(draft: &'d mut SupplierDraft, field: &str) -> &'d mut String {
    match field {
        "address" => &mut draft.address,
        "postal-code" => &mut draft.postal_code,
        "city" => &mut draft.city,
        "contact" => &mut draft.contact,
        "email" => &mut draft.email,
        "phone" => &mut draft.phone,
        _ => &mut draft.notes,
    }
}
