//! Contracts: rows about the same contract are one contract, each with its supplier.

use super::Plan;
use crate::{
    domain::{
        contract::{Contract, ContractDraft, ContractSupplier},
        id::{ContractId, SupplierId},
    },
    exchange::intake::{
        compare::{Contracts, Suppliers, alike, number_alike},
        field::Value,
        finding::{Finding, FindingCode, Grade},
        preview::RowState,
    },
    register::intake::{Known, Step},
};
use chrono::NaiveDate;
use std::collections::{BTreeSet, HashMap};

/// The fields that are the contract's own; the supplier's two are apart.
const OWN: [&str; 16] = [
    "contract-number",
    "case-number",
    "title",
    "start",
    "end",
    "signed",
    "value",
    "kind",
    "object",
    "buyer",
    "department",
    "owner",
    "manager",
    "terminated",
    "management-system",
    "notes",
];

pub(super) fn plan(plan: &mut Plan<'_>, known: &Known) {
    let contracts = Contracts::of(known);
    let mut suppliers = Suppliers::of(known);
    let places = Places::of(plan);
    let rows: Vec<About> = plan.usable().into_iter().map(|place| About::of(plan, &places, place, known)).collect();
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
    /// In the order of [`OWN`].
    own: Vec<Value>,
    /// The title, or what is made of the rest in its place.
    title: String,
    title_made: bool,
    supplier: &'a str,
    number: &'a Value,
}

impl<'a> About<'a> {
    fn of(plan: &Plan<'a>, places: &Places, place: usize, known: &Known) -> Self {
        let row = plan.row(place);
        let mut own: Vec<Value> = places.own.iter().map(|at| row.value(*at).clone()).collect();
        if let Value::Period(start, end) = row.value(places.period) {
            // Columns of their own say it more surely.
            if own[3].is_blank() {
                own[3] = Value::Date(*start);
            }
            if own[4].is_blank() {
                own[4] = end.map_or(Value::NoEnd, Value::Date);
            }
        }
        // The register's own organisation goes without saying.
        if !known.organisation.is_empty() && alike(own[9].text()) == alike(&known.organisation) {
            own[9] = Value::Blank;
        }
        let supplier = plan.text(place, "supplier");
        let number = plan.value(place, "organisation-number");
        let mut title = own[2].text().to_owned();
        let title_made = title.is_empty();
        if title_made {
            let parts = [supplier, if own[0].is_blank() { own[1].text() } else { own[0].text() }];
            title = parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(", ");
            title = title.chars().take(crate::domain::limits::TITLE).collect();
        }
        Self { place, own, title, title_made, supplier, number }
    }

    fn contract_number(&self) -> &str {
        self.own[0].text()
    }
    fn case_number(&self) -> &str {
        self.own[1].text()
    }
    fn start(&self) -> Option<NaiveDate> {
        self.own[3].date()
    }
}

/// The rows about one contract, in their order.
struct Group<'r, 'a> {
    rows: Vec<&'r About<'a>>,
    /// The case has contracts of several titles in this list.
    shared_case: bool,
}

/// Rows with the same contract number are one contract; without one, the same case number, unless its rows have several
/// titles; without that, the same title and start.
fn groups<'r, 'a>(rows: &'r [About<'a>]) -> Vec<Group<'r, 'a>> {
    let mut titles: HashMap<String, BTreeSet<String>> = HashMap::new();
    for row in rows.iter().filter(|row| !row.case_number().is_empty() && !row.title_made) {
        titles.entry(number_alike(row.case_number())).or_default().insert(alike(&row.title));
    }
    let shared = |row: &About<'_>| titles.get(&number_alike(row.case_number())).is_some_and(|titles| titles.len() > 1);
    let mut places: HashMap<(u8, String, String), usize> = HashMap::new();
    let mut groups: Vec<Group<'r, 'a>> = vec![];
    for row in rows {
        let shared_case = !row.case_number().is_empty() && shared(row);
        let key = if !row.contract_number().is_empty() {
            (0, number_alike(row.contract_number()), String::new())
        } else if !row.case_number().is_empty() {
            (1, number_alike(row.case_number()), if shared_case { alike(&row.title) } else { String::new() })
        } else {
            (2, alike(&row.title), row.start().map(|day| day.to_string()).unwrap_or_default())
        };
        let place = *places.entry(key).or_insert_with(|| {
            groups.push(Group { rows: vec![], shared_case });
            groups.len() - 1
        });
        groups[place].rows.push(row);
    }
    groups
}

/// The contract in the register that a group is about. The error is how many fit.
fn existing<'k>(contracts: &Contracts<'k>, suppliers: &Suppliers<'_>, group: &Group<'_, '_>) -> Result<Option<&'k Contract>, usize> {
    let first =
        |text: &dyn Fn(&About<'_>) -> String| group.rows.iter().map(|row| text(row)).find(|text| !text.is_empty()).unwrap_or_default();
    let number = first(&|row| row.contract_number().to_owned());
    let case = first(&|row| row.case_number().to_owned());
    let title = first(&|row| row.title.clone());
    let start = group.rows.iter().find_map(|row| row.start());
    let named: BTreeSet<SupplierId> = group
        .rows
        .iter()
        .filter_map(|row| suppliers.find(row.supplier, if let Value::Organisation(number) = row.number { Some(number) } else { None }))
        .map(|(id, _)| id)
        .collect();
    let has_supplier = |contract: &Contract| contract.draft.suppliers.iter().any(|part| named.contains(&part.supplier));
    let same_title = |contract: &Contract| alike(&contract.draft.title) == alike(&title);
    let same_start = |contract: &Contract| start.is_some() && contract.draft.start == start;
    let choose = |mut fitting: Vec<&'k Contract>| {
        for fits in [&same_title as &dyn Fn(&Contract) -> bool, &same_start, &has_supplier] {
            if fitting.len() > 1 && fitting.iter().any(|contract| fits(contract)) {
                fitting.retain(|contract| fits(contract));
            }
        }
        match fitting[..] {
            [] => Ok(None),
            [one] => Ok(Some(one)),
            _ => Err(fitting.len()),
        }
    };
    if !number.is_empty() {
        let fitting = contracts.with_number(&number).to_vec();
        if !fitting.is_empty() {
            return choose(fitting);
        }
    }
    // One that has another number is another contract.
    let free = |contract: &&'k Contract| number.is_empty() || contract.draft.contract_number.is_empty();
    if !case.is_empty() {
        let mut fitting: Vec<&'k Contract> = contracts.with_case(&case).iter().copied().filter(free).collect();
        if group.shared_case {
            fitting.retain(|contract| same_title(contract));
        }
        // A case holds several contracts: something besides must be the same.
        fitting.retain(|contract| same_title(contract) || same_start(contract) || has_supplier(contract));
        if !fitting.is_empty() {
            return choose(fitting);
        }
    }
    let free = |contract: &&'k Contract| free(contract) && (case.is_empty() || contract.draft.case_number.is_empty());
    let fitting: Vec<&'k Contract> = contracts
        .with_title(&title)
        .iter()
        .copied()
        .filter(free)
        .filter(|contract| start.is_none() || contract.draft.start == start)
        .filter(|contract| named_fits(contract, &named, group))
        .collect();
    choose(fitting)
}

/// Whether a contract's suppliers are those of the rows, as far as either says.
fn named_fits(contract: &Contract, named: &BTreeSet<SupplierId>, group: &Group<'_, '_>) -> bool {
    let says = group.rows.iter().any(|row| !row.supplier.is_empty() || !row.number.is_blank());
    !says || contract.draft.suppliers.is_empty() || contract.draft.suppliers.iter().any(|part| named.contains(&part.supplier))
}

/// Where the errors of a contract's rules belong.
const FIELDS: [(&str, &str); 7] = [
    ("title", "title"),
    ("end", "end"),
    ("start", "start"),
    ("signed", "signed"),
    ("terminated", "terminated"),
    ("estimated_value", "value"),
    ("suppliers", "supplier"),
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
        about_new(plan, &mut draft, first, set_by[4].is_some());
        if draft.title.is_empty() {
            return plan.require(first.place, "title");
        }
    }
    for row in &group.rows {
        plan.rows[row.place].title.clone_from(&draft.title);
    }
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
    let found = suppliers.find_or_make(row.supplier, number);
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
    if !draft.suppliers.iter().any(|part| part.supplier == found.id) {
        let name = suppliers.draft(found.id).map_or(row.supplier, |draft| draft.name.as_str()).to_owned();
        draft.suppliers.push(ContractSupplier { supplier: found.id, main: draft.suppliers.is_empty() });
        plan.change(row.place, "supplier", Value::Blank, Value::Text(name));
    }
    true
}

/// Whether a contract says a value already.
fn says(draft: &ContractDraft, field: &str, value: &Value) -> bool {
    let own = get(draft, field);
    own == *value || (own.is_blank() && *value == Value::NoEnd && field == "end" && !draft.title.is_empty())
}

/// What a contract says in a field.
fn get(draft: &ContractDraft, field: &str) -> Value {
    let day = |day: Option<NaiveDate>| day.map_or(Value::Blank, Value::Date);
    match field {
        "contract-number" => Value::of_text(&draft.contract_number),
        "case-number" => Value::of_text(&draft.case_number),
        "title" => Value::of_text(&draft.title),
        "start" => day(draft.start),
        "end" => day(draft.end),
        "signed" => day(draft.signed),
        "terminated" => day(draft.terminated),
        "value" => draft.estimated_value.map_or(Value::Blank, Value::Money),
        "kind" => draft.kind.map_or(Value::Blank, |kind| Value::Choice(kind.as_str(), kind.text_key())),
        "object" => draft.object.map_or(Value::Blank, |object| Value::Choice(object.as_str(), object.text_key())),
        "buyer" => Value::of_text(&draft.buyer),
        "department" => Value::of_text(&draft.department),
        "owner" => Value::of_text(&draft.owner),
        "manager" => Value::of_text(&draft.manager),
        "management-system" => draft.procurement.management_system_required.map_or(Value::Blank, Value::Yes),
        "notes" => Value::of_text(&draft.notes),
        _ => Value::Blank,
    }
}

fn set(draft: &mut ContractDraft, field: &str, value: &Value) {
    let text = || value.text().to_owned();
    match field {
        "contract-number" => draft.contract_number = text(),
        "case-number" => draft.case_number = text(),
        "title" => draft.title = text(),
        "start" => draft.start = value.date(),
        "end" => draft.end = value.date(),
        "signed" => draft.signed = value.date(),
        "terminated" => draft.terminated = value.date(),
        "value" => draft.estimated_value = value.money(),
        "kind" => draft.kind = value.choice().and_then(|name| name.parse().ok()),
        "object" => draft.object = value.choice().and_then(|name| name.parse().ok()),
        "buyer" => draft.buyer = text(),
        "department" => draft.department = text(),
        "owner" => draft.owner = text(),
        "manager" => draft.manager = text(),
        "management-system" => draft.procurement.management_system_required = if let Value::Yes(yes) = value { Some(*yes) } else { None },
        "notes" => draft.notes = text(),
        _ => {}
    }
}
