//! The follow-up list as a spreadsheet: the columns of the screen and what is needed beside it.

use super::{Cell, Column, Sheet};
use crate::{register::follow_up::CheckRow, text::Text};

/// The list as it is seen.
#[must_use]
pub fn check_sheet(rows: &[CheckRow], text: &Text) -> Sheet {
    let columns = [
        ("due", 12),
        ("days", 8),
        ("number", 8),
        ("requirement", 40),
        ("kind", 26),
        ("label", 18),
        ("question", 50),
        ("contract", 40),
        ("contract-number", 14),
        ("case-number", 14),
        ("supplier", 28),
        ("responsible", 22),
        ("required", 14),
        ("outcome", 18),
        ("checked-on", 14),
        ("reason", 36),
    ];
    Sheet {
        name: text.get("followup-title"),
        columns: columns.map(|(name, width)| Column { head: text.get(&format!("followup-column-{name}")), width }).into(),
        rows: rows.iter().map(|row| cells(row, text)).collect(),
    }
}

fn cells(row: &CheckRow, text: &Text) -> Vec<Cell> {
    let check = &row.check;
    let days = if row.outcome.is_some() { Cell::Blank } else { Cell::Count(i64::from(check.days)) };
    vec![
        Cell::Date(check.due),
        days,
        text.requirement_number(check.requirement_number).into(),
        check.requirement_title.as_str().into(),
        text.get(row.kind.text_key()).into(),
        check.label.as_str().into(),
        check.question.as_str().into(),
        check.contract_title.as_str().into(),
        row.contract_number.as_str().into(),
        row.case_number.as_str().into(),
        check.supplier.as_str().into(),
        check.responsible.as_str().into(),
        if check.target.required.is_some() { text.required_value(&check.target).into() } else { Cell::Blank },
        row.outcome.map_or(Cell::Blank, |outcome| text.get(outcome.text_key()).into()),
        row.checked_on.into(),
        row.reason.as_str().into(),
    ]
}
