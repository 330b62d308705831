//! Documents: list, show, register, edit, remove.

use super::{Answer, OnDesk};
use register::{
    domain::{evidence::EvidenceDraft, id::EvidenceId, kinds::Kind},
    register::{
        Written,
        evidence::{EvidenceList, EvidenceQuery, EvidenceRow},
        files::TakenFile,
    },
};

/// Documents with how they stand, and what is missing.
#[tauri::command(async)]
#[specta::specta]
pub fn evidence_list(desk: OnDesk<'_>, query: EvidenceQuery) -> Answer<EvidenceList> {
    desk.with(|register, occasion| register.evidence_list(&query, occasion))
}

/// One document.
#[tauri::command(async)]
#[specta::specta]
pub fn evidence(desk: OnDesk<'_>, id: EvidenceId) -> Answer<EvidenceRow> {
    desk.with(|register, occasion| register.evidence(id, occasion.today))
}

/// Registers a document with its files, as one change.
#[tauri::command(async)]
#[specta::specta]
pub fn add_evidence(desk: OnDesk<'_>, draft: EvidenceDraft, files: Vec<TakenFile>) -> Answer<Written<EvidenceId>> {
    desk.with(|register, occasion| register.add_evidence_with(&draft, &files, occasion))
}

/// Edits a document, and what it serves.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_evidence(desk: OnDesk<'_>, id: EvidenceId, draft: EvidenceDraft) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.edit_evidence(id, &draft, occasion))
}

/// Puts a document in the bin.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_evidence(desk: OnDesk<'_>, id: EvidenceId) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.remove_evidence(id, occasion))
}

/// Whether a number looks like those of none of the kinds of requirement it is to serve. Reads nothing.
#[tauri::command]
#[specta::specta]
pub fn number_is_unusual(number: &str, kinds: Vec<Kind>) -> bool {
    register::register::evidence::number_is_unusual(number, &kinds)
}
