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
}
