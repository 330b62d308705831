//! Texts that the cells of a workbook refer to by number. Knows no file format.

use super::limits::{MOST_CELLS, MOST_TEXT, much_text, too_large};
use crate::Result;

/// One after the other in one piece: a workbook may have a million of them.
#[derive(Debug, Default)]
pub(super) struct Strings {
    text: String,
    ends: Vec<usize>,
}

impl Strings {
    /// One more. Errors: too many, or too much.
    pub(super) fn push(&mut self, text: &str) -> Result<()> {
        self.text.push_str(text);
        self.ends.push(self.text.len());
        if self.ends.len() > MOST_CELLS {
            return Err(too_large("cells", MOST_CELLS));
        }
        if self.text.len() > MOST_TEXT { Err(much_text()) } else { Ok(()) }
    }

    /// By its number, from 0.
    pub(super) fn get(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)?;
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.text.get(start..end)
    }
}
