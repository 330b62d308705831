//! One row of a list, looked at closely: every cell that is read, what stands in it and what came of it. And the way from one row
//! that waits for a decision to the next. Decides nothing.

use super::{
    field::FieldKind,
    preview::RowState,
    session::Intake,
    shown::{self, RowView},
};
use crate::text::Text;
use chrono::NaiveDate;
use serde::Serialize;

/// A row with its cells.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct RowSheet {
    /// The row, as the list shows it.
    pub row: RowView,
    /// Its cells that are read, by column.
    pub cells: Vec<CellView>,
}

/// A cell that is read.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct CellView {
    /// The column's place, from 0.
    pub column: u32,
    /// The cell: `D7`.
    pub cell: String,
    /// What the field is called.
    pub label: String,
    /// For choices: what can be typed instead.
    pub choices: Vec<String>,
    /// What stands in the file.
    pub in_file: String,
    /// What was typed in its place; nothing if the file's holds.
    pub typed: Option<String>,
    /// What it was read as; blank if nothing.
    pub read: String,
}

/// A row that waits for a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
pub struct NextRow {
    /// Its number in the file.
    pub number: u32,
    /// Its place among all rows of the preview, from 0.
    pub place: u32,
}

/// A row of the preview with its cells, by its number in the file; nothing if the preview has no such row.
#[must_use]
pub fn row_sheet(intake: &Intake, number: u32, today: NaiveDate, text: &Text) -> Option<RowSheet> {
    let noun = intake.noun();
    let previewed = intake.preview()?.rows.iter().find(|row| row.number == number)?;
    let sheet = intake.sheet();
    let row = sheet.rows.iter().find(|row| row.number == number)?;
    let typed = &intake.decisions().typed;
    let read = intake.read_row(row, today)?;
    let cells = intake.mapping().columns.iter().enumerate().filter_map(|(place, used)| {
        let field = noun.field(used.field.as_deref()?)?;
        let column = shown::count(place);
        let value = noun.fields().iter().position(|own| own.name == field.name).map(|at| read.value(at));
        let choices = match field.kind {
            FieldKind::Choice(choices) => (choices.all)().iter().map(|(_, key)| text.get(key)).collect(),
            FieldKind::YesNo => vec![text.get("yes"), text.get("no")],
            _ => vec![],
        };
        Some(CellView {
            column,
            cell: shown::cell_name(Some(column), number),
            label: shown::label(noun, field.name, text),
            choices,
            in_file: shown::cell_shown(row.cell(place), text),
            typed: typed.get(&(number, column)).cloned(),
            read: value.map_or(String::new(), |value| shown::value(value, text)),
        })
    });
    Some(RowSheet { row: shown::row(noun, previewed, text), cells: cells.collect() })
}

/// The next row after one that is refused or doubtful, from the top again if none comes after it.
#[must_use]
pub fn next_to_decide(intake: &Intake, after: u32) -> Option<NextRow> {
    let rows = &intake.preview()?.rows;
    let mut waiting = rows.iter().enumerate().filter(|(_, row)| matches!(row.state, RowState::Refused | RowState::Doubtful));
    let found = waiting.clone().find(|(_, row)| row.number > after).or_else(|| waiting.next());
    found.map(|(place, row)| NextRow { number: row.number, place: shown::count(place) })
}
