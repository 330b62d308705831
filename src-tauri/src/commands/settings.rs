//! The register's settings, and the preferences of this laptop.

use super::{Answer, OnDesk};
use crate::{files, preferences::Preferences};
use register::register::{Written, settings::Settings};
use tauri::AppHandle;

/// The register's settings.
#[tauri::command(async)]
#[specta::specta]
pub fn settings(desk: OnDesk<'_>) -> Answer<Settings> {
    desk.with(|register, _| register.settings())
}

/// Edits the register's settings.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_settings(desk: OnDesk<'_>, settings: Settings) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.edit_settings(&settings, occasion))
}

/// Keeps language, theme, keys, size, reminders and when to lock. Which register is open, whether it is locked, and when it last
/// reminded, is not the page's to say.
#[tauri::command(async)]
#[specta::specta]
pub fn keep_preferences(desk: OnDesk<'_>, preferences: Preferences) -> Answer<()> {
    let Preferences { register, locked, reminded_on, .. } = desk.preferences();
    desk.keep(Preferences { register, locked, reminded_on, ..preferences })
}

/// Says whether a meeting is on: others may be looking at the screen then, so nothing reminds.
#[tauri::command(async)]
#[specta::specta]
pub fn set_meeting_mode(desk: OnDesk<'_>, on: bool) {
    desk.set_meeting(on);
}

/// Lets the user choose a picture and answers it in base64; nothing if none was chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_logo(app: AppHandle, desk: OnDesk<'_>) -> Answer<Option<String>> {
    let Some(path) = files::choose(&app, "file-kind-picture", &["png", "jpg", "jpeg"], desk.text()) else { return Ok(None) };
    files::picture(&path).map(Some).map_err(|error| desk.failure(&error))
}
