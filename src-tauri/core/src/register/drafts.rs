//! Drafts of what is being written: kept over a closed window or a killed program, thrown away when it is saved.
//! They lie in the register, since what is typed about it belongs nowhere else, but are no part of its history.

use super::Register;
use crate::{
    Result,
    domain::{draft::KeptDraft, occasion::Occasion},
    storage::draft,
};
use chrono::Days;

/// A draft that nobody has come back to for so long is thrown away.
const FORGOTTEN: Days = Days::new(365);

impl Register {
    /// The drafts of this register's forms, oldest first.
    pub fn kept_drafts(&self) -> Result<Vec<KeptDraft>> {
        draft::all(&self.connection)
    }

    /// Keeps a draft in place of an earlier one of the same form. It is on the disk when this answers.
    /// Errors: the rules of [`KeptDraft`].
    pub fn keep_draft(&mut self, name: &str, content: &str, occasion: &Occasion) -> Result<()> {
        let kept = KeptDraft { name: name.to_owned(), at: occasion.now, content: content.to_owned() };
        kept.validate()?;
        self.must_be_writable()?;
        if let Some(moment) = occasion.now.checked_sub_days(FORGOTTEN) {
            draft::discard_before(&self.connection, moment)?;
        }
        draft::keep(&self.connection, &kept)
    }

    /// Throws a draft away: what it held was saved, or is not wanted.
    pub fn drop_draft(&mut self, name: &str) -> Result<()> {
        draft::discard(&self.connection, name)
    }
}
