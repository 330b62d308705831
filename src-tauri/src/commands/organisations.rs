//! Answers of the public register of organisations: choose files, look at what they would change, fill it in.

use super::{Answer, OnDesk};
use crate::{desk::Desk, files, taking::Taking};
use register::{
    domain::registration::Registration,
    exchange::{file, organisation},
    register::{
        Written,
        organisations::{OrganisationRow, OrganisationsRead},
    },
};
use serde::Serialize;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, State};

/// What files would change, before anything is.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct OrganisationPreview {
    /// The file's name; of several, with commas between.
    pub file: String,
    /// What it says of each unit, beside the supplier it is about.
    pub rows: Vec<OrganisationRow>,
}

/// Lets the user choose an answer of the register and tells what it would change; nothing if none was chosen. Changes nothing.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_organisations(app: AppHandle, desk: OnDesk<'_>) -> Answer<Option<OrganisationPreview>> {
    let Some(path) = files::choose(&app, "file-kind-organisation", &["json"], desk.text()) else { return Ok(None) };
    preview(&desk, &[path]).map(Some)
}

/// The same for answers that were dropped on the window. `dropped` is the number the page was told. Nothing if they are other
/// files: those can still be asked for by that number.
#[tauri::command(async)]
#[specta::specta]
pub fn take_dropped_organisations(desk: OnDesk<'_>, taking: State<'_, Taking>, dropped: u32) -> Answer<Option<OrganisationPreview>> {
    let paths = taking.dropped_if(dropped, |path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json")));
    if paths.is_empty() { Ok(None) } else { preview(&desk, &paths).map(Some) }
}

/// What files say together; of a unit that stands in several, what the last one says.
fn preview(desk: &Desk, paths: &[PathBuf]) -> Answer<OrganisationPreview> {
    let mut answers: Vec<Registration> = vec![];
    for path in paths {
        let read = file::read(path, organisation::MAX_BYTES).and_then(|bytes| organisation::read(&bytes));
        for answer in read.map_err(|error| desk.failure(&error))? {
            answers.retain(|before| before.number != answer.number);
            answers.push(answer);
        }
    }
    let rows = desk.with(|register, _| register.preview_organisations(&answers))?;
    let name = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
    let names: Vec<String> = paths.iter().filter_map(|path| name(path)).collect();
    Ok(OrganisationPreview { file: names.join(", "), rows })
}

/// Fills suppliers in from chosen answers, as one change; units that no supplier stands for are made suppliers if asked.
#[tauri::command(async)]
#[specta::specta]
pub fn read_organisations(desk: OnDesk<'_>, answers: Vec<Registration>, add_new: bool) -> Answer<Written<OrganisationsRead>> {
    desk.with(|register, occasion| register.read_organisations(&answers, add_new, occasion))
}
