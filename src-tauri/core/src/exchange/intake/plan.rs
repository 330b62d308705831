//! From rows of values to what is done to the register. One file a noun.

mod contracts;
mod evidence;
mod measurements;
mod requirements;
mod results;
mod suppliers;

use super::{
    compare::{Contracts, Requirements},
    field::Value,
    finding::{Finding, FindingCode, Grade},
    noun::Noun,
    preview::{Decisions, FieldChange, Made, Preview, PreviewRow, RowState},
    rows::{ReadRow, ReadRows},
};
use crate::{
    Error,
    domain::{contract::Contract, id::ContractId, occasion::Occasion, requirement::Requirement},
    register::intake::{Known, Step, Wanted},
};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// What of the register a noun's rows are compared with.
pub(super) const fn wanted(noun: Noun) -> Wanted {
    let nothing = Wanted { requirements: false, checks: false, evidence: false, measurements: false };
    match noun {
        Noun::Contracts | Noun::Suppliers => nothing,
        Noun::Requirements => Wanted { requirements: true, ..nothing },
        Noun::Results => Wanted { requirements: true, checks: true, ..nothing },
        Noun::Measurements => Wanted { measurements: true, ..nothing },
        Noun::Evidence => Wanted { requirements: true, evidence: true, ..nothing },
    }
}

/// Compares rows with what the register knows.
pub(super) fn plan(noun: Noun, read: &ReadRows, known: &Known, decisions: &Decisions, occasion: &Occasion) -> Preview {
    let mut plan = Plan {
        rows: read
            .rows
            .iter()
            .map(|row| PreviewRow {
                number: row.number,
                state: RowState::Same,
                becomes: RowState::Same,
                title: titled(noun, read, row),
                joins: None,
                findings: row.findings.clone(),
                changes: vec![],
            })
            .collect(),
        read,
        steps: vec![],
        made: BTreeMap::new(),
        decisions,
        occasion,
    };
    match noun {
        Noun::Contracts => contracts::plan(&mut plan, known),
        Noun::Suppliers => suppliers::plan(&mut plan, known),
        Noun::Requirements => requirements::plan(&mut plan, known),
        Noun::Results => results::plan(&mut plan, known),
        Noun::Measurements => measurements::plan(&mut plan, known),
        Noun::Evidence => evidence::plan(&mut plan, known),
    }
    let Plan { mut rows, steps, made, .. } = plan;
    let mut counts = [0; RowState::ALL.len()];
    for row in &mut rows {
        row.settle(decisions);
        counts[row.state as usize] += 1;
    }
    let undecided =
        read.days.iter().filter(|(_, days)| days.must_be_asked()).filter_map(|(column, _)| u32::try_from(*column).ok()).collect();
    Preview { rows, counts, undecided, made, steps }
}

/// What a row is called as long as nothing more is known of it, also if it comes to nothing: the first of what names it.
fn titled(noun: Noun, read: &ReadRows, row: &ReadRow) -> String {
    let names: &[&str] = match noun {
        Noun::Contracts => &["title", "supplier", "contract-number", "case-number"],
        Noun::Suppliers => &["name"],
        Noun::Requirements => &["title", "wording"],
        Noun::Results => &["requirement", "requirement-number", "contract", "contract-number", "case-number"],
        Noun::Measurements => &["indicator"],
        Noun::Evidence => &["title", "document-number"],
    };
    let named = names.iter().map(|field| row.value(read.place(field)).text()).find(|text| !text.is_empty());
    named.unwrap_or_default().chars().take(crate::domain::limits::TITLE).collect()
}

/// A preview that is being made.
struct Plan<'a> {
    read: &'a ReadRows,
    rows: Vec<PreviewRow>,
    steps: Vec<Step>,
    made: BTreeMap<&'static str, Made>,
    decisions: &'a Decisions,
    occasion: &'a Occasion,
}

impl<'a> Plan<'a> {
    /// The rows that can come to something, by their place: neither left out nor refused.
    fn usable(&self) -> Vec<usize> {
        let usable = |place: &usize| !self.decisions.left_out.contains(&self.rows[*place].number) && !self.read.rows[*place].is_refused();
        (0..self.rows.len()).filter(usable).collect()
    }

    fn row(&self, place: usize) -> &'a ReadRow {
        &self.read.rows[place]
    }

    /// A row's value of a field.
    fn value(&self, place: usize, field: &str) -> &'a Value {
        self.row(place).value(self.read.place(field))
    }

    /// A row's text of a field; blank if it says nothing.
    fn text(&self, place: usize, field: &str) -> &'a str {
        self.value(place, field).text()
    }

    fn column(&self, field: &str) -> Option<u32> {
        self.read.column(field).and_then(|column| u32::try_from(column).ok())
    }

    /// What a row's key stands for, nothing without one. Says so if it stands for nothing.
    fn keyed<T>(&mut self, place: usize, stands_for: impl FnOnce(Uuid) -> Option<T>) -> Option<T> {
        let key = Uuid::parse_str(self.text(place, "key")).ok()?;
        let found = stands_for(key);
        if found.is_none() {
            self.find(place, Some("key"), Finding::new(Grade::Doubt, FindingCode::UnknownKey));
        }
        found
    }

    /// Refuses a row whose key an earlier one has: a row that was copied to write a new one. Answers whether it is refused.
    fn key_is_taken(&mut self, place: usize, seen: &mut HashMap<Uuid, u32>, key: Uuid) -> bool {
        let number = self.rows[place].number;
        match seen.insert(key, number) {
            Some(earlier) => {
                self.find(place, Some("key"), Finding::new(Grade::Refused, FindingCode::KeyTwice).with("row", earlier));
                true
            }
            None => false,
        }
    }

    /// Says something about a row's field.
    fn find(&mut self, place: usize, field: Option<&'static str>, finding: Finding) {
        let column = field.and_then(|field| self.column(field));
        let written = field.map_or(String::new(), |field| written(self.value(place, field)));
        self.rows[place].findings.push(Finding { field: finding.field.or(field), column, written, ..finding });
    }

    /// Says that a rule of the register refuses what follows from a row.
    fn rule(&mut self, place: usize, error: &Error, fields: &[(&str, &'static str)]) {
        let named =
            error.field.as_deref().and_then(|path| fields.iter().find(|(start, _)| path.starts_with(start)).map(|(_, field)| *field));
        let finding = match error.code {
            crate::error::Code::EndBeforeStart => Finding::new(Grade::Refused, FindingCode::EndBeforeStart),
            crate::error::Code::Required => Finding::new(Grade::Refused, FindingCode::Required),
            _ => Finding::new(Grade::Refused, FindingCode::Rule).with("error", error.code),
        };
        self.find(place, named, finding);
    }

    /// Says that a field must be given.
    fn require(&mut self, place: usize, field: &'static str) {
        self.find(place, Some(field), Finding::new(Grade::Refused, FindingCode::Required).of(field));
    }

    fn change(&mut self, place: usize, field: &'static str, from: Value, to: Value) {
        let column = self.column(field);
        self.rows[place].changes.push(FieldChange { field, column, from, to });
    }

    fn count(&mut self, noun: &'static str, new: bool) {
        let made = self.made.entry(noun).or_default();
        if new {
            made.new += 1;
        } else {
            made.changed += 1;
        }
    }
}

/// A value as it is told in a finding.
fn written(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Date(day) => day.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Organisation(number) => number.as_str().to_owned(),
        Value::Options(months) => months.iter().map(u32::to_string).collect::<Vec<_>>().join(" + "),
        _ => String::new(),
    }
}

/// The contract that a row about something else names. Says what is the matter if there is not exactly one.
fn contract_of<'k>(plan: &mut Plan<'_>, contracts: &Contracts<'k>, place: usize) -> Option<&'k Contract> {
    let (number, case, title) = (plan.text(place, "contract-number"), plan.text(place, "case-number"), plan.text(place, "contract"));
    let field = [("contract-number", number), ("case-number", case), ("contract", title)].into_iter().find(|(_, text)| !text.is_empty());
    let Some((field, _)) = field else {
        let field = ["contract-number", "case-number", "contract"].into_iter().find(|field| plan.column(field).is_some());
        plan.require(place, field.unwrap_or("contract"));
        return None;
    };
    match contracts.named(number, case, title) {
        Ok(contract) => Some(contract),
        Err(count) => {
            plan.find(place, Some(field), unfound("contract", count));
            None
        }
    }
}

/// Says so if a row names another contract than the one it is about by its key.
fn other_contract(plan: &mut Plan<'_>, contracts: &Contracts<'_>, place: usize, own: ContractId) {
    let (number, case, title) = (plan.text(place, "contract-number"), plan.text(place, "case-number"), plan.text(place, "contract"));
    // One that is not found is the same under what it was called before.
    let Ok(named) = contracts.named(number, case, title) else { return };
    if named.id != own
        && let Some(contract) = contracts.by_key(own)
    {
        let finding = Finding::new(Grade::Doubt, FindingCode::KeyDiffers).with("read", &contract.draft.title);
        plan.find(place, Some("key"), finding);
    }
}

/// The requirement that a row names within a contract. Says what is the matter if there is not exactly one.
fn requirement_of<'k>(
    plan: &mut Plan<'_>,
    requirements: &Requirements<'k>,
    contract: ContractId,
    place: usize,
    title: &str,
) -> Option<&'k Requirement> {
    let (number, title) = (plan.text(place, "requirement-number"), plan.text(place, title));
    let field = if number.is_empty() && !title.is_empty() { "requirement" } else { "requirement-number" };
    match requirements.named(contract, number, title) {
        Ok(requirement) => Some(requirement),
        Err(count) => {
            let field = if plan.column(field).is_some() { field } else { "requirement" };
            plan.find(place, Some(field), unfound("requirement", count));
            None
        }
    }
}

fn unfound(noun: &'static str, count: usize) -> Finding {
    if count == 0 {
        Finding::new(Grade::Refused, FindingCode::NotInRegister).with("noun", noun)
    } else {
        Finding::new(Grade::Refused, FindingCode::SeveralFit).with("count", count)
    }
}

/// Whether a row is new, changed or the same, from what it changes.
const fn becomes(known: bool, changes: bool) -> RowState {
    match (known, changes) {
        (true, true) => RowState::Changed,
        (false, true) => RowState::New,
        _ => RowState::Same,
    }
}
