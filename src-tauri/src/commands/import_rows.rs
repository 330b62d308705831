//! One row of the list that is on its way in, to be looked at closely; and the next one that waits for a decision.

use super::{
    Answer, OnDesk,
    imports::{Intaking, with},
};
use register::{
    Error,
    error::Code,
    exchange::intake::{
        finding::FindingCode,
        row_sheet::{self, NextRow, RowSheet},
        shown::{self, PreviewView},
    },
};
use tauri::State;

/// A row with every cell of it that is read: `row` is its number in the file. Errors: `not-found` if the preview has no such row.
#[tauri::command(async)]
#[specta::specta]
pub fn intake_row(desk: OnDesk<'_>, intaking: State<'_, Intaking>, row: u32) -> Answer<RowSheet> {
    with(&desk, &intaking, |intake, _, occasion| {
        let missing = || Error::new(Code::NotFound).with("noun", "row").with("id", row);
        row_sheet::row_sheet(intake, row, occasion.today, desk.text()).ok_or_else(missing)
    })
}

/// Empties every cell that is refused for one reason; those of a field that must be given are refused for that then. Answers the
/// new preview.
#[tauri::command(async)]
#[specta::specta]
pub fn empty_refused_intake_cells(desk: OnDesk<'_>, intaking: State<'_, Intaking>, code: FindingCode) -> Answer<PreviewView> {
    with(&desk, &intaking, |intake, register, occasion| {
        intake.empty_refused(code);
        Ok(shown::preview(intake.look(register, occasion)?, desk.text()))
    })
}

/// The next row after one (by number; 0 = from the top) that is refused or doubtful; the first of all if none comes after it,
/// nothing if all is decided.
#[tauri::command(async)]
#[specta::specta]
pub fn next_intake_row(desk: OnDesk<'_>, intaking: State<'_, Intaking>, after: u32) -> Answer<Option<NextRow>> {
    with(&desk, &intaking, |intake, _, _| Ok(row_sheet::next_to_decide(intake, after)))
}
