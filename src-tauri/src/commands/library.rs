//! The built-in library of requirements.

use super::{Answer, OnDesk};
use register::{
    domain::{
        kinds::Kind,
        requirement::{Level, RequirementDraft},
    },
    register::library::{self, LibraryRequirement},
};
use serde::Deserialize;
use std::collections::BTreeMap;

/// All 18 kinds, in the language of the screen.
#[tauri::command(async)]
#[specta::specta]
pub fn library(desk: OnDesk<'_>) -> Answer<Vec<LibraryRequirement>> {
    Ok(library::library(desk.text()))
}

/// What is taken from the library.
#[derive(Debug, Clone, Deserialize, specta::Type)]
pub struct LibraryChoice {
    /// Which kind.
    pub kind: Kind,
    /// At which level of ambition.
    pub level: Level,
    /// The blanks that were filled, by name.
    pub blanks: BTreeMap<String, String>,
}

/// Frozen copies of library requirements, to be edited and added to a contract.
#[tauri::command(async)]
#[specta::specta]
pub fn library_drafts(desk: OnDesk<'_>, choices: Vec<LibraryChoice>) -> Answer<Vec<RequirementDraft>> {
    choices
        .into_iter()
        .map(|choice| library::draft(choice.kind, choice.level, &choice.blanks, desk.text()))
        .collect::<register::Result<_>>()
        .map_err(|error| desk.failure(&error))
}
