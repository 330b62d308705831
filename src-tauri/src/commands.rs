//! The commands of the window, one file a noun. Thin: parse, call the register, answer.

pub mod backups;
pub mod checks;
pub mod contracts;
pub mod cpv;
pub mod declarations;
pub mod drafts;
pub mod evidence;
pub mod files;
pub mod follow_up;
pub mod giving;
pub mod goals;
pub mod history;
pub mod import_rows;
pub mod imports;
pub mod inspection;
pub mod keys;
pub mod library;
pub mod measurements;
pub mod meetings;
pub mod nonconformities;
pub mod notices;
pub mod organisations;
pub mod portfolios;
pub mod reports;
pub mod requirements;
pub mod sealing;
pub mod settings;
pub mod start;
pub mod suppliers;
pub mod templates;

use crate::{desk::Desk, failure::Failure};

/// What every command answers.
pub type Answer<T> = Result<T, Failure>;

/// The desk, as commands get it.
pub type OnDesk<'a> = tauri::State<'a, Desk>;
