//! Drafts of what is being written: kept over a closed window or a killed program, thrown away when it is saved.

use super::Register;
use crate::{Error, Result, domain::occasion::Occasion, error::Code, storage::draft};

/// Longest name of a draft: `contract/<key>`, `meeting/<key>/<key>`.
const NAME: usize = 200;
/// Largest draft, in bytes of JSON.
const CONTENT: usize = 2_000_000;

/// A kept draft.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
pub struct Draft {
    /// What the form holds, as JSON; only the form that wrote it knows its shape.
    pub content: String,
    /// When it was kept last: a moment (RFC 3339, UTC).
    pub at: String,
}

impl Register {
    /// Keeps a draft in place of the one that may be there. It is on the disk when this answers.
    /// Errors: [`Code::TooLong`], [`Code::UnknownChoice`] if the content is not JSON.
    pub fn keep_draft(&mut self, name: &str, content: &str, occasion: &Occasion) -> Result<()> {
        if name.chars().count() > NAME || content.len() > CONTENT {
            return Err(Error::new(Code::TooLong).with("max", if content.len() > CONTENT { CONTENT } else { NAME }));
        }
        if serde_json::from_str::<serde::de::IgnoredAny>(content).is_err() {
            return Err(Error::new(Code::UnknownChoice).with("value", "JSON"));
        }
        draft::keep(&self.connection, name, content, occasion.now)
    }

    /// A kept draft.
    pub fn draft(&self, name: &str) -> Result<Option<Draft>> {
        Ok(draft::draft(&self.connection, name)?.map(|(content, at)| Draft { content, at }))
    }

    /// The names of the drafts that begin with `prefix`, each with when it was kept last.
    pub fn drafts(&self, prefix: &str) -> Result<Vec<(String, String)>> {
        draft::beginning_with(&self.connection, prefix)
    }

    /// Throws a draft away: what it held was saved, or is not wanted.
    pub fn discard_draft(&mut self, name: &str) -> Result<()> {
        draft::discard(&self.connection, name)
    }
}
