//! The workbook to fill in and read in.

use super::{Answer, OnDesk, reports::SavedReport};
use crate::files;
use register::exchange::{file, spreadsheet::template::template};
use tauri::AppHandle;

/// Lets the user say where a workbook with explained columns, drop-downs and examples is saved; nothing if nowhere.
#[tauri::command(async)]
#[specta::specta]
pub fn save_import_template(app: AppHandle, desk: OnDesk<'_>) -> Answer<Option<SavedReport>> {
    let name = format!("{}.xlsx", desk.text().get("intake-template-file"));
    let Some(path) = files::choose_place(&app, "file-kind-xlsx", &name, desk.text()) else { return Ok(None) };
    let made = template(desk.text(), &desk.occasion(String::new())).and_then(|bytes| file::write(&path, &bytes));
    made.map_err(|error| desk.failure(&error))?;
    Ok(Some(SavedReport { path: path.display().to_string() }))
}
