//! Dates in a contract that somebody must act on.

use super::choice::choice;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

choice! {
    /// What kind of date.
    DeadlineKind, "deadline" {
        /// Notice of an option must be given.
        OptionNotice = "option-notice",
        /// The contract ends.
        End = "end",
    }
}

/// One date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Deadline {
    /// What kind of date.
    pub kind: DeadlineKind,
    /// The date.
    pub on: NaiveDate,
    /// For options: which one, from 1.
    pub option: Option<u32>,
}
