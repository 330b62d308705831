//! Drafts of open forms, over a closed window.

use super::{Answer, OnDesk};
use crate::kept_drafts::{self, KeptDraft};

/// The drafts of this register's forms, oldest first.
#[tauri::command(async)]
#[specta::specta]
pub fn kept_drafts(desk: OnDesk<'_>) -> Answer<Vec<KeptDraft>> {
    desk.with(|register, _| Ok(kept_drafts::all(register.path())))
}

/// Keeps what is typed in a form. Errors: too long, the file beside the register cannot be written.
#[tauri::command(async)]
#[specta::specta]
pub fn keep_draft(desk: OnDesk<'_>, name: String, content: String) -> Answer<()> {
    desk.with(|register, occasion| kept_drafts::keep(register.path(), KeptDraft { name, at: occasion.now, content }))
}

/// Forgets the draft of a form.
#[tauri::command(async)]
#[specta::specta]
pub fn drop_draft(desk: OnDesk<'_>, name: String) -> Answer<()> {
    desk.with(|register, _| kept_drafts::drop(register.path(), &name))
}
