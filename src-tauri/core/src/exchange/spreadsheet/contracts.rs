//! The list of contracts as a spreadsheet.

use super::{Cell, Column, Sheet};
use crate::{domain::contract_list::ContractRow, text::Text};

/// The list as it is seen.
#[must_use]
pub fn contract_sheet(rows: &[ContractRow], text: &Text) -> Sheet {
    let columns = [
        ("title", 44),
        ("case-number", 14),
        ("contract-number", 14),
        ("supplier", 28),
        ("manager", 22),
        ("department", 22),
        ("status", 16),
        ("state", 18),
        ("end", 12),
        ("next", 12),
        ("value", 18),
        ("requirements", 12),
        ("fulfilled", 12),
        ("controlled", 12),
        ("overdue", 12),
        ("on-time", 12),
        ("due-so-far", 12),
        ("warnings", 10),
    ];
    Sheet {
        name: text.get("contracts-sheet"),
        columns: columns.map(|(name, width)| Column { head: text.get(&format!("contracts-column-{name}")), width }).into(),
        rows: rows.iter().map(|row| cells(row, text)).collect(),
    }
}

fn cells(row: &ContractRow, text: &Text) -> Vec<Cell> {
    let count = |count: u32| Cell::Count(i64::from(count));
    vec![
        row.title.as_str().into(),
        row.case_number.as_str().into(),
        row.contract_number.as_str().into(),
        row.supplier.as_str().into(),
        row.manager.as_str().into(),
        row.department.as_str().into(),
        text.get(row.status.text_key()).into(),
        text.get(row.state.text_key()).into(),
        row.current_end.into(),
        row.next_due.into(),
        row.estimated_value.map_or(Cell::Blank, Cell::Money),
        count(row.figures.requirements),
        count(row.figures.fulfilled),
        count(row.figures.controlled),
        count(row.figures.overdue),
        count(row.figures.checks_on_time),
        count(row.figures.checks_due),
        count(row.warnings),
    ]
}
