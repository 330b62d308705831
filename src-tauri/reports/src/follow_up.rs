//! Report 8, the follow-up plan: the checks of a period by week and responsible. Sets what it is given; chooses nothing.

use crate::{
    layout::{Cell, Column, Fact, Row, Symbol, Table},
    options::Options,
    tabular::{Heading, table_report},
};
use chrono::{Datelike, Days, NaiveDate};
use register::{Result, register::follow_up::CheckRow, text::Text};

/// Whose and of what the plan is, in words, for the line under its title; blank = everyone's, of everything.
#[derive(Debug, Clone, Default)]
pub struct PlanOf {
    /// The person.
    pub responsible: String,
    /// The kind of requirement.
    pub kind: String,
    /// The supplier.
    pub supplier: String,
}

/// Prints the follow-up plan. Errors: `invalid-image` for the logo, `cancelled`, `report`.
pub fn follow_up_report(checks: &[CheckRow], of: &PlanOf, options: &Options) -> Result<Vec<u8>> {
    let text = options.text();
    let table = Table::new(vec![
        Column::text(text.get("followup-column-due"), 26.0),
        Column::text(text.get("followup-column-responsible"), 36.0),
        Column::text(text.get("followup-column-requirement"), 74.0),
        Column::text(text.get("followup-column-required"), 34.0),
    ]);
    let mut checks: Vec<&CheckRow> = checks.iter().collect();
    let today = options.made_on;
    let week = |row: &CheckRow| (row.check.due >= today).then(|| monday_of(row.check.due));
    checks.sort_by(|a, b| {
        (week(a), &a.check.responsible, a.check.due, a.check.check_id).cmp(&(week(b), &b.check.responsible, b.check.due, b.check.check_id))
    });
    let mut rows = vec![];
    let mut last = None;
    for check in checks.iter().copied() {
        let this = week(check);
        if last != Some(this) {
            rows.push(Row::Group(this.map_or_else(|| text.get("due-group-overdue"), |monday| week_name(monday, text))));
            last = Some(this);
        }
        rows.push(row(check, today, text));
    }
    let facts = said_of(of).map(|(name, value)| Fact::new(text.get(&format!("followup-column-{name}")), value)).collect();
    // What is overdue is part of it, whenever it was due.
    let last = checks.iter().map(|row| row.check.due).max().map(|last| last.max(today));
    let whole = last.map_or_else(|| text.get("none"), |last| text.period(None, Some(last)));
    let heading = Heading { title: text.get("report-follow-up"), about: about(checks.len(), of, options), facts, whole };
    table_report(&heading, &table, &rows, options)
}

fn row(row: &CheckRow, today: NaiveDate, text: &Text) -> Row {
    let check = &row.check;
    let due = text.date(check.due);
    let due = if check.due < today { Cell::status(Symbol::Overdue, due.as_str()) } else { due.into() };
    let responsible = if check.responsible.is_empty() { text.get("none") } else { check.responsible.clone() };
    let label = if check.label.is_empty() { String::new() } else { format!(" – {}", check.label) };
    let requirement = format!("{} {}{label}", text.requirement_number(check.requirement_number), check.requirement_title);
    let moved = if row.reason.is_empty() { String::new() } else { format!("{}: {}", text.get("followup-column-reason"), row.reason) };
    let place: Vec<&str> =
        [&check.contract_title, &check.supplier, &moved].into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    let required = if check.target.required.is_some() { text.required_value(&check.target) } else { text.get("none") };
    Row::Cells(vec![due, responsible.into(), Cell::from(requirement).noted(place.join(" · ")), required.into()])
}

fn monday_of(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday()))).unwrap_or(day)
}

/// `Uke 48, 23.11.2026–29.11.2026`
fn week_name(monday: NaiveDate, text: &Text) -> String {
    let sunday = monday.checked_add_days(Days::new(6));
    let name = text.week(monday);
    let mut letters = name.chars();
    let capital: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    format!("{capital}, {}", text.period(Some(monday), sunday))
}

/// `12 kontroller, til og med 21.02.2027. Ansvarlig: Kari Nordmann.`
fn about(count: usize, of: &PlanOf, options: &Options) -> String {
    let text = options.text();
    let period = options.period.shown(text).map(|period| format!(", {period}")).unwrap_or_default();
    let mut about = format!("{}{period}.", text.get_with("report-follow-up-count", &[("count", count.into())]));
    for (name, value) in said_of(of) {
        about.push_str(&format!(" {}: {value}.", text.get(&format!("followup-column-{name}"))));
    }
    about
}

/// What was chosen, by the name of its column.
fn said_of(of: &PlanOf) -> impl Iterator<Item = (&'static str, &str)> {
    let all = [("responsible", &of.responsible), ("kind", &of.kind), ("supplier", &of.supplier)];
    all.into_iter().map(|(name, value)| (name, value.as_str())).filter(|(_, value)| !value.is_empty())
}
