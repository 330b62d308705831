//! What the follow-up list and its calendar are asked: which checks, of whom, in which period. Knows no SQL and no day.

use crate::domain::{
    choice::choice,
    id::{ContractId, SupplierId},
    kinds::Kind,
    limits::{self, Findings},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

choice! {
    /// Which checks are listed.
    CheckShow, "check-show" {
        /// Those nobody has answered yet, earliest first.
        Open = "open",
        /// Those that have been answered, latest first.
        Answered = "answered",
    }
}

/// Which checks, and which part of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CheckQuery {
    /// Open or answered.
    pub show: CheckShow,
    /// First due date, inclusive; blank = from the beginning, so that all that is overdue is there.
    pub from: Option<NaiveDate>,
    /// Last due date, inclusive; blank = no end.
    pub to: Option<NaiveDate>,
    /// Only this person's; an empty name = those nobody is responsible for; blank = everyone's.
    pub responsible: Option<String>,
    /// Only this kind of requirement.
    pub kind: Option<Kind>,
    /// Only contracts with this supplier.
    pub supplier: Option<SupplierId>,
    /// Only this contract.
    pub contract: Option<ContractId>,
    /// Words that must each occur in the contract's title, numbers or suppliers, or in the requirement.
    pub text: String,
    /// First row, from 0.
    pub offset: u32,
    /// At most this many rows (1–100,000).
    pub limit: u32,
}

impl CheckQuery {
    /// Checks that a person's name is such as a requirement may have. Errors: [`crate::error::Code::TooLong`], in field `responsible`.
    pub(crate) fn validate(&self) -> crate::Result<()> {
        let mut found = Findings::default();
        found.text("responsible", self.responsible.as_deref().unwrap_or_default(), limits::SHORT);
        limits::first(found.all())
    }
}

impl Default for CheckQuery {
    fn default() -> Self {
        Self {
            show: CheckShow::Open,
            from: None,
            to: None,
            responsible: None,
            kind: None,
            supplier: None,
            contract: None,
            text: String::new(),
            offset: 0,
            limit: 100_000,
        }
    }
}
