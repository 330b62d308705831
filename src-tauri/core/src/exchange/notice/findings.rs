//! What is noted while reading: values left out and warnings, each once.

use super::{
    code::{Field, Reason, WarningCode},
    model::{LeftOut, NoticeWarning},
    value::shortened,
};

/// Longest value that is repeated in a list.
const SHOWN: usize = 400;
/// Longest list; a notice with more problems than this is not read closer.
const MOST: usize = 300;

/// What has been noted so far, and the lot that is being read.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub(super) left_out: Vec<LeftOut>,
    pub(super) warnings: Vec<NoticeWarning>,
    pub(super) lot: Option<String>,
}

impl Findings {
    pub(super) fn leave_out(&mut self, field: Field, value: &str, reason: Reason) {
        let entry = LeftOut { field, value: shortened(value, SHOWN).0, reason, lot: self.lot.clone() };
        if self.left_out.len() < MOST && !self.left_out.contains(&entry) {
            self.left_out.push(entry);
        }
    }
    pub(super) fn warn(&mut self, code: WarningCode, value: &str) {
        let entry = NoticeWarning { code, value: shortened(value, SHOWN).0, lot: self.lot.clone() };
        if self.warnings.len() < MOST && !self.warnings.contains(&entry) {
            self.warnings.push(entry);
        }
    }
}
