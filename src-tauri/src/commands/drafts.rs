//! What is being typed, kept over a closed window or a killed program.

use super::{Answer, OnDesk};

/// Keeps what is being typed in a form; it is on the disk when this answers.
#[tauri::command(async)]
#[specta::specta]
pub fn keep_draft(desk: OnDesk<'_>, name: String, content: String) -> Answer<()> {
    desk.with(|register, occasion| register.keep_draft(&name, &content, occasion))
}

/// Throws away what was being typed.
#[tauri::command(async)]
#[specta::specta]
pub fn discard_draft(desk: OnDesk<'_>, name: String) -> Answer<()> {
    desk.with(|register, _| register.discard_draft(&name))
}
