//! Changes as people read them: who, when, what, from which value to which.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// One user action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct HistoryEntry {
    /// Its place in the log, from 1.
    pub id: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub who: String,
    /// What: the text key is `change-<name>`.
    pub name: String,
    /// What it concerned: a title.
    pub subject: String,
    /// Whether it was undone later.
    pub undone: bool,
    /// If it is an undo or a redo: of which change.
    pub undoes: Option<u32>,
    /// Values that changed.
    pub values: Vec<ValueChange>,
}

/// One value that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ValueChange {
    /// The noun: `contract`, `requirement`, `result`…
    pub noun: String,
    /// The field, as in the draft: the text key is `field-<field>`.
    pub field: String,
    /// Before; blank if it was added.
    pub from: Option<String>,
    /// After; blank if it was removed.
    pub to: Option<String>,
}

/// What Ctrl Z and Ctrl Y would do now.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct UndoState {
    /// The change that would be undone: its name and subject.
    pub undo: Option<(String, String)>,
    /// The change that would be done again.
    pub redo: Option<(String, String)>,
}
