//! An error as the window gets it: the core's code and parameters, and the sentence in the user's language.

use register::{Error, text::Text};
use serde::Serialize;
use std::collections::BTreeMap;

/// Why a command was refused or failed.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct Failure {
    /// The core's code.
    pub code: String,
    /// The field of the draft that is wrong, if one.
    pub field: Option<String>,
    /// Values the sentence names.
    pub params: BTreeMap<String, String>,
    /// What happened, what it means, what to do; without the field's name.
    pub sentence: String,
}

impl Failure {
    /// Puts an error into words.
    pub fn of(error: &Error, text: &Text) -> Self {
        Self {
            code: error.code.to_string(),
            field: error.field.clone(),
            params: error.params.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
            sentence: text.error_sentence(error),
        }
    }
}
