//! A draft of a form: what was typed and not yet saved.

use crate::{Error, Result, error::Code};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The longest name of a form, in bytes.
const LONGEST_NAME: usize = 200;
/// The most a draft may hold, in bytes: every text field of the largest form filled.
const LARGEST: usize = 4 << 20;

/// A draft of one form. What it holds only the page knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct KeptDraft {
    /// Names the form: `contract/new`, `contract/<key>`, `meeting/<key>/<key>`.
    pub name: String,
    /// When it was kept.
    pub at: DateTime<Utc>,
    /// What was typed, as JSON of the page's own making.
    pub content: String,
}

impl KeptDraft {
    /// Errors: [`Code::SizeRange`] if name or content is too long, [`Code::UnknownChoice`] if the content is not JSON.
    pub(crate) fn validate(&self) -> Result<()> {
        for (part, length, most) in [("name", self.name.len(), LONGEST_NAME), ("content", self.content.len(), LARGEST)] {
            if length > most {
                return Err(Error::new(Code::SizeRange).with("min", 0).with("max", most).with("part", part));
            }
        }
        serde_json::from_str::<serde::de::IgnoredAny>(&self.content)
            .map(|_| ())
            .map_err(|_| Error::new(Code::UnknownChoice).with("value", "JSON"))
    }
}
