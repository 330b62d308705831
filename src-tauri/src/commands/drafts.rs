//! Drafts of open forms, over a closed window.

use super::{Answer, OnDesk};
use register::domain::draft::KeptDraft;

/// The drafts of this register's forms, oldest first.
#[tauri::command(async)]
#[specta::specta]
pub fn kept_drafts(desk: OnDesk<'_>) -> Answer<Vec<KeptDraft>> {
    desk.with(|register, _| register.kept_drafts())
}

/// Keeps what is typed in a form. Errors: too long, not JSON.
//! What is being typed, kept over a closed window or a killed program.
/// Keeps what is being typed in a form; it is on the disk when this answers.
#[tauri::command(async)]
#[specta::specta]
pub fn keep_draft(desk: OnDesk<'_>, name: String, content: String) -> Answer<()> {
    desk.with(|register, occasion| register.keep_draft(&name, &content, occasion))
}

/// Forgets the draft of a form.
#[tauri::command(async)]
#[specta::specta]
pub fn drop_draft(desk: OnDesk<'_>, name: String) -> Answer<()> {
    desk.with(|register, _| register.drop_draft(&name))
/// Throws away what was being typed.
pub fn discard_draft(desk: OnDesk<'_>, name: String) -> Answer<()> {
    desk.with(|register, _| register.discard_draft(&name))
}
