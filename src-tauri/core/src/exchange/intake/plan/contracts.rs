//! Contracts: rows about the same contract are one contract, each with its supplier.

mod found;
mod said;

use super::Plan;
use crate::{
    domain::{
        contract::{ContractDraft, ContractSupplier},
        id::{ContractId, SupplierId},
    },
    exchange::intake::{
        compare::{Contracts, Suppliers, alike},
        field::Value,
        finding::{Finding, FindingCode, Grade},
        preview::RowState,
    },
    register::intake::{Known, Step},
};
use chrono::NaiveDate;
use found::{Group, existing, groups};
use said::{fit_notices, get, says, set};
use std::collections::BTreeSet;

/// The fields that are the contract's own; the supplier's two are apart.
const OWN: [&str; 18] = [
    "contract-number",
    "case-number",
    "title",
    "start",
    "end",
    "buyer",
    "options",
    "signed",
    "value",
    "kind",
    "object",
    "cpv",
    "department",
    "owner",
    "manager",
    "terminated",
    "management-system",
    "notes",
];

/// Places among [`OWN`].
const NUMBER: usize = 0;
const CASE: usize = 1;
const TITLE: usize = 2;
const START: usize = 3;
const END: usize = 4;
const BUYER: usize = 5;

pub(super) fn plan(plan: &mut Plan<'_>, known: &Known) {
    let contracts = Contracts::of(known);
    let mut suppliers = Suppliers::of(known);
    let places = Places::of(plan);
    let rows: Vec<About> = plan.usable().into_iter().map(|place| About::of(plan, &places, place, known, &contracts)).collect();
    for group in groups(&rows) {
        one(plan, &contracts, &mut suppliers, &group);
    }
    // Suppliers come before the contracts that name them. One that only a refused contract names is not made.
    let named: BTreeSet<SupplierId> = plan
        .steps
        .iter()
        .filter_map(
            |step| if let Step::Contract { draft, .. } = step { Some(draft.suppliers.iter().map(|part| part.supplier)) } else { None },
        )
        .flatten()
        .collect();
    let mut steps: Vec<Step> = vec![];
    for (id, draft) in &suppliers.drafts {
        let new = !suppliers.is_known(*id);
        if !new || named.contains(id) {
            plan.count("supplier", new);
            steps.push(Step::Supplier(*id, draft.clone()));
        }
    }
    steps.append(&mut plan.steps);
    plan.steps = steps;
}

/// Where the fields stand among the values: looked up once, not row by row.
struct Places {
    own: [usize; OWN.len()],
    period: usize,
}

impl Places {
    fn of(plan: &Plan<'_>) -> Self {
        Self { own: OWN.map(|field| plan.read.place(field)), period: plan.read.place("period") }
    }
}

/// What a row says about its contract.
struct About<'a> {
    place: usize,
    /// The contract that its key is of.
    key: Option<ContractId>,
    /// In the order of [`OWN`].
    own: Vec<Value>,
    /// The title, or what is made of the rest in its place.
    title: String,
    title_made: bool,
    supplier: &'a str,
    number: &'a Value,
}

impl<'a> About<'a> {
    fn of(plan: &mut Plan<'a>, places: &Places, place: usize, known: &Known, contracts: &Contracts<'_>) -> Self {
        let key = plan.keyed(place, |key| contracts.by_key(ContractId(key))).map(|contract| contract.id);
        let row = plan.row(place);
        let mut own: Vec<Value> = places.own.iter().map(|at| row.value(*at).clone()).collect();
        if let Value::Period(start, end) = row.value(places.period) {
            // Columns of their own say it more surely.
            let mut differs = false;
            for (at, day) in [(START, Value::Date(*start)), (END, end.map_or(Value::NoEnd, Value::Date))] {
                if own[at].is_blank() {
                    own[at] = day;
                } else {
                    differs |= own[at] != day;
                }
            }
            if differs {
                plan.find(place, Some("period"), Finding::new(Grade::Doubt, FindingCode::PeriodDiffers));
            }
        }
        // The register's own organisation goes without saying.
        if !known.organisation.is_empty() && alike(own[BUYER].text()) == alike(&known.organisation) {
            own[BUYER] = Value::Blank;
        }
        let supplier = plan.text(place, "supplier");
        let number = plan.value(place, "organisation-number");
        let mut title = own[TITLE].text().to_owned();
        let title_made = title.is_empty();
        if title_made {
            let parts = [supplier, if own[NUMBER].is_blank() { own[CASE].text() } else { own[NUMBER].text() }];
            title = parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(", ");
            title = title.chars().take(crate::domain::limits::TITLE).collect();
        }
        Self { place, key, own, title, title_made, supplier, number }
    }

    fn contract_number(&self) -> &str {
        self.own[NUMBER].text()
    }
    fn case_number(&self) -> &str {
        self.own[CASE].text()
    }
    fn start(&self) -> Option<NaiveDate> {
        self.own[START].date()
    }
}

/// Where the errors of a contract's rules belong.
const FIELDS: [(&str, &str); 8] = [
    ("title", "title"),
    ("end", "end"),
    ("start", "start"),
    ("signed", "signed"),
    ("terminated", "terminated"),
    ("estimated_value", "value"),
    ("suppliers", "supplier"),
    ("options", "options"),
];

fn one(plan: &mut Plan<'_>, contracts: &Contracts<'_>, suppliers: &mut Suppliers<'_>, group: &Group<'_, '_>) {
    let Some(first) = group.rows.first() else { return };
    let found = existing(contracts, suppliers, group);
    for row in &group.rows {
        plan.rows[row.place].title.clone_from(&row.title);
    }
    let stored = match found {
        Ok(stored) => stored,
        Err(count) => {
            let field = if first.contract_number().is_empty() { "title" } else { "contract-number" };
            for row in &group.rows {
                plan.find(row.place, Some(field), Finding::new(Grade::Refused, FindingCode::SeveralFit).with("count", count));
            }
            return;
        }
    };
    let known = stored.is_some();
    let id = stored.map_or_else(ContractId::new, |contract| contract.id);
    let before = stored.map_or_else(|| ContractDraft::titled(""), |contract| contract.draft.clone());
    let mut draft = before.clone();
    let mut set_by: [Option<usize>; OWN.len()] = [None; OWN.len()];
    let mut refused = false;
    for row in &group.rows {
        let place = row.place;
        for (at, field) in OWN.iter().copied().enumerate() {
            let value = &row.own[at];
            if value.is_blank() {
                continue;
            }
            match set_by[at] {
                Some(earlier) => {
                    if !says(&draft, field, value) {
                        let (number, kept) = (plan.rows[earlier].number, super::written(&get(&draft, field)));
                        plan.find(
                            place,
                            Some(field),
                            Finding::new(Grade::Doubt, FindingCode::RowsDiffer).with("row", number).with("read", kept),
                        );
                    }
                }
                None => {
                    set_by[at] = Some(place);
                    if !says(&draft, field, value) {
                        let from = get(&draft, field);
                        set(&mut draft, field, value);
                        plan.change(place, field, from, value.clone());
                    }
                }
            }
        }
        refused |= !add_supplier(plan, suppliers, &mut draft, row);
        let row_changes = !plan.rows[place].changes.is_empty();
        plan.rows[place].becomes = match (known, row_changes) {
            (true, true) => RowState::Changed,
            (false, true) => RowState::New,
            _ => RowState::Same,
        };
        if place != first.place {
            plan.rows[place].joins = Some(plan.rows[first.place].number);
            if !row_changes {
                let number = plan.rows[first.place].number;
                plan.find(place, None, Finding::new(Grade::Note, FindingCode::RowTwice).with("row", number));
            }
        }
    }
    if !known {
        about_new(plan, &mut draft, first, set_by[END].is_some());
        if draft.title.is_empty() {
            return plan.require(first.place, "title");
        }
    }
    for row in &group.rows {
        plan.rows[row.place].title.clone_from(&draft.title);
    }
    fit_notices(&mut draft, &before);
    if let Err(error) = draft.validate() {
        plan.rule(first.place, &error, &FIELDS);
        return;
    }
    // Rows that came to nothing take the others with them only once they are left out or mended.
    if !refused && draft != before {
        plan.count("contract", !known);
        plan.steps.push(Step::Contract { id, draft: Box::new(draft), known });
    }
}

/// What is said of a contract that is not in the register: a title that had to be made, and that no end is given.
fn about_new(plan: &mut Plan<'_>, draft: &mut ContractDraft, first: &About<'_>, end_given: bool) {
    if draft.title.is_empty() && !first.title.is_empty() {
        draft.title.clone_from(&first.title);
        let finding = Finding::new(Grade::Doubt, FindingCode::TitleMade).with("read", &first.title);
        plan.find(first.place, Some("title"), finding);
        plan.change(first.place, "title", Value::Blank, Value::Text(first.title.clone()));
    }
    let column = ["end", "period"].into_iter().find(|field| plan.column(field).is_some());
    if let (Some(field), false, None) = (column, end_given, draft.terminated) {
        plan.find(first.place, Some(field), Finding::new(Grade::Doubt, FindingCode::BlankEnd));
    }
}

/// Adds a row's supplier to the contract. Answers whether it could.
fn add_supplier(plan: &mut Plan<'_>, suppliers: &mut Suppliers<'_>, draft: &mut ContractDraft, row: &About<'_>) -> bool {
    let number = if let Value::Organisation(number) = row.number { Some(number) } else { None };
    if row.supplier.is_empty() && number.is_none() {
        return true;
    }
    if row.supplier.is_empty() && suppliers.find("", number).is_none() {
        plan.require(row.place, "supplier");
        return false;
    }
    let found = suppliers.find_or_make(None, row.supplier, number);
    if let Some(name) = &found.other_name {
        plan.find(row.place, Some("supplier"), Finding::new(Grade::Note, FindingCode::OtherName).with("read", name));
    }
    if found.several > 1 {
        plan.find(row.place, Some("supplier"), Finding::new(Grade::Doubt, FindingCode::SeveralFit).with("count", found.several));
    }
    if (found.new || found.numbered)
        && let Some(number) = number
    {
        plan.change(row.place, "organisation-number", Value::Blank, Value::Organisation(number.clone()));
    }
    contact(plan, suppliers, found.id, row.place);
    if !draft.suppliers.iter().any(|part| part.supplier == found.id) {
        let name = suppliers.draft(found.id).map_or(row.supplier, |draft| draft.name.as_str()).to_owned();
        draft.suppliers.push(ContractSupplier { supplier: found.id, main: draft.suppliers.is_empty() });
        plan.change(row.place, "supplier", Value::Blank, Value::Text(name));
    }
    true
}

/// Writes a row's contact person to its supplier, where nothing is known of one. Another one that is known stays: a supplier
/// has one, also where each contract names its own.
fn contact(plan: &mut Plan<'_>, suppliers: &mut Suppliers<'_>, id: SupplierId, place: usize) {
    let Some(mut draft) = suppliers.draft(id).cloned() else { return };
    let mut changed = false;
    for (field, own) in
        [("supplier-contact", &mut draft.contact), ("supplier-email", &mut draft.email), ("supplier-phone", &mut draft.phone)]
    {
        let text = plan.text(place, field);
        if text.is_empty() || alike(text) == alike(own) {
            continue;
        }
        if own.is_empty() {
            plan.change(place, field, Value::Blank, Value::Text(text.to_owned()));
            text.clone_into(own);
            changed = true;
        } else {
            plan.find(place, Some(field), Finding::new(Grade::Note, FindingCode::OtherContact).with("read", &*own));
        }
    }
    if changed {
        suppliers.write(id, draft);
    }
}
