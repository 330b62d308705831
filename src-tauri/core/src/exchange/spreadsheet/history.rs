//! The history of changes as a spreadsheet: one row a value that changed.

use super::{Cell, Sheet, columns};
use crate::{
    domain::{decimal::Decimal, money::Money},
    register::history::{HistoryEntry, ValueChange},
    text::Text,
};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

/// Columns that hold a choice, with the prefix of its words.
const CHOICES: [(&str, &str, &str); 18] = [
    ("participant", "side", "meeting-side"),
    ("agenda_item", "kind", "agenda-one"),
    ("contract", "kind", "contract-kind"),
    ("contract", "object", "contract-object"),
    ("contract", "climate_route", "climate-route"),
    ("contract_option", "decision", "option-decision"),
    ("award_criterion", "kind", "criterion"),
    ("requirement", "kind", "kind"),
    ("requirement", "placement", "placement"),
    ("requirement", "basis", "basis"),
    ("requirement", "measure", "measure"),
    ("requirement", "comparator", "comparator"),
    ("requirement", "sanction", "sanction"),
    ("requirement", "risk", "risk"),
    ("requirement", "library_level", "level"),
    ("result", "outcome", "outcome"),
    ("evidence", "class", "evidence-class"),
    ("nonconformity_step", "kind", "step"),
];
const MONEY: [&str; 3] = ["estimated_value", "sanction_amount", "amount"];
const MILLIONTHS: [&str; 3] = ["required", "offered", "actual"];
const PERCENT: [&str; 2] = ["weight", "sanction_percent"];
const YES_NO: [&str; 7] = ["main", "management_system_required", "unannounced", "moved_by_hand", "removed", "ended", "treated"];
/// What the change itself says already, or only the program needs.
const SILENT: [&str; 3] = ["library_version", "nominal", "recorded_by"];

/// The changes, newest first; a change without values that say something is one row.
pub(super) fn history_sheet(entries: &[HistoryEntry], local: &dyn Fn(DateTime<Utc>) -> NaiveDateTime, text: &Text) -> Sheet {
    let heads = [
        ("sheet-change-number", 8),
        ("sheet-when", 18),
        ("sheet-who", 22),
        ("sheet-change", 50),
        ("sheet-field", 32),
        ("sheet-before", 40),
        ("sheet-after", 40),
        ("sheet-undone", 10),
    ];
    let mut rows = vec![];
    for entry in entries {
        let lead = || -> Vec<Cell> {
            vec![
                entry.id.into(),
                Cell::Moment(local(entry.at)),
                entry.who.as_str().into(),
                change(text, &entry.name, &entry.subject).into(),
            ]
        };
        let undone = || if entry.undone { text.get("cli-undone").into() } else { Cell::Blank };
        let told: Vec<&ValueChange> = entry.values.iter().filter(|value| !is_silent(value)).collect();
        if told.is_empty() {
            rows.push([lead(), vec![Cell::Blank, Cell::Blank, Cell::Blank, undone()]].concat());
        }
        for value in told {
            let values = vec![
                field(text, value).into(),
                stored(text, value, value.from.as_deref()),
                stored(text, value, value.to.as_deref()),
                undone(),
            ];
            rows.push([lead(), values].concat());
        }
    }
    Sheet { name: text.get("sheet-history"), columns: columns(text, &heads), rows }
}

/// `Ny kontrakt: Mykpapir`; for an undo `Angret: Ny kontrakt: Mykpapir`.
fn change(text: &Text, name: &str, subject: &str) -> String {
    for (prefix, key) in [("undo-", "undone"), ("redo-", "redone")] {
        if let Some(of) = name.strip_prefix(prefix) {
            return text.get_with(key, &[("change", change(text, of, subject).into())]);
        }
    }
    let words = text.find(&format!("change-{name}"), &[]).unwrap_or_else(|| name.to_owned());
    if subject.is_empty() { words } else { format!("{words}: {subject}") }
}

/// What says nothing: that something that was just made is not in the bin.
fn is_silent(value: &ValueChange) -> bool {
    (value.field == "removed" && (value.from.is_none() || value.to.is_none())) || SILENT.contains(&value.field.as_str())
}

fn field(text: &Text, value: &ValueChange) -> String {
    let part = |name: &str| name.replace('_', "-");
    let own = format!("history-field-{}-{}", part(&value.noun), part(&value.field));
    let found = text.find(&own, &[]).or_else(|| text.find(&format!("history-field-{}", part(&value.field)), &[]));
    let said = found.unwrap_or_else(|| value.field.clone());
    match text.find(&format!("history-noun-{}", part(&value.noun)), &[]) {
        Some(noun) => text.get_with("history-field", &[("noun", noun.into()), ("field", said.into())]),
        None => said,
    }
}

/// A stored value as what it is.
fn stored(text: &Text, value: &ValueChange, stored: Option<&str>) -> Cell {
    let Some(stored) = stored else { return Cell::Blank };
    let field = value.field.as_str();
    if let Some((_, _, prefix)) = CHOICES.iter().find(|(noun, column, _)| *noun == value.noun && *column == field) {
        return text.find(&format!("{prefix}-{stored}"), &[]).unwrap_or_else(|| stored.to_owned()).into();
    }
    if let Ok(number) = stored.parse::<i64>() {
        let decimal = || Decimal::from_millionths(number).ok();
        let known = match field {
            _ if YES_NO.contains(&field) => Some(text.yes_no(number == 1).into()),
            _ if MONEY.contains(&field) => Money::from_ore(number).ok().map(Cell::Money),
            _ if PERCENT.contains(&field) => decimal().map(Cell::Percent),
            _ if MILLIONTHS.contains(&field) => decimal().map(Cell::Number),
            _ => None,
        };
        return known.unwrap_or_else(|| stored.into());
    }
    match stored.parse::<NaiveDate>() {
        Ok(day) if stored.len() == 10 => Cell::Date(day),
        _ => stored.into(),
    }
}
