//! Answers of the public register of organisations: choose files, look at what they would change, fill it in.

use super::{Answer, OnDesk};
use crate::files;
use register::{
    domain::registration::Registration,
    exchange::{file, organisation},
    register::{
        Written,
        organisations::{OrganisationRow, OrganisationsRead},
    },
};
use serde::Serialize;
use tauri::AppHandle;

/// What a file would change, before anything is.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct OrganisationPreview {
    /// The file's name.
    pub file: String,
    /// What it says of each unit, beside the supplier it is about.
    pub rows: Vec<OrganisationRow>,
}

/// Lets the user choose an answer of the register and tells what it would change; nothing if none was chosen. Changes nothing.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_organisations(app: AppHandle, desk: OnDesk<'_>) -> Answer<Option<OrganisationPreview>> {
    let Some(path) = files::choose(&app, "file-kind-organisation", &["json"], desk.text()) else { return Ok(None) };
    let answers =
        file::read(&path, organisation::MAX_BYTES).and_then(|bytes| organisation::read(&bytes)).map_err(|error| desk.failure(&error))?;
    let rows = desk.with(|register, _| register.preview_organisations(&answers))?;
    let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Some(OrganisationPreview { file, rows }))
}

/// Fills suppliers in from chosen answers, as one change; units that no supplier stands for are made suppliers if asked.
#[tauri::command(async)]
#[specta::specta]
pub fn read_organisations(desk: OnDesk<'_>, answers: Vec<Registration>, add_new: bool) -> Answer<Written<OrganisationsRead>> {
    desk.with(|register, occasion| register.read_organisations(&answers, add_new, occasion))
}
