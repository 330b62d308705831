//! A nonconformity: a breach and the dated steps taken about it. Its state is derived from the steps.

pub(crate) mod validate;

use super::{
    choice::choice,
    id::{CheckId, ContractId, NonconformityId, RequirementId, StepId},
    money::Money,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

choice! {
    /// A step, in the order they build on each other.
    StepKind, "step" {
        /// Åpnet.
        Opened = "opened",
        /// Varslet skriftlig.
        NoticeSent = "notice-sent",
        /// Frist satt.
        DeadlineSet = "deadline-set",
        /// Rettet.
        Corrected = "corrected",
        /// Verifisert.
        Verified = "verified",
        /// Lukket.
        Closed = "closed",
        /// Sanksjonert.
        Sanctioned = "sanctioned",
        /// Trukket.
        Withdrawn = "withdrawn",
    }
}

/// One dated step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Step {
    /// Key.
    pub id: StepId,
    /// What was done.
    pub kind: StepKind,
    /// On which day.
    pub on: NaiveDate,
    /// By whom.
    pub by: String,
    /// What was said or found.
    pub text: String,
    /// For a deadline: the day.
    pub deadline: Option<NaiveDate>,
    /// For a sanction: the amount.
    pub amount: Option<Money>,
}

/// A stored nonconformity with its steps, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Nonconformity {
    /// Key.
    pub id: NonconformityId,
    /// The contract.
    pub contract_id: ContractId,
    /// Number within the register and year: `A-2026-03`.
    pub number: String,
    /// The requirement that was broken, if one.
    pub requirement_id: Option<RequirementId>,
    /// The check that found it, if one.
    pub check_id: Option<CheckId>,
    /// Title.
    pub title: String,
    /// Steps, oldest first.
    pub steps: Vec<Step>,
}

impl Nonconformity {
    /// Whether it is still open: neither closed nor withdrawn.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.steps.iter().any(|step| matches!(step.kind, StepKind::Closed | StepKind::Withdrawn))
    }
    /// The latest step.
    #[must_use]
    pub fn latest(&self) -> Option<&Step> {
        self.steps.last()
    }
    /// The latest deadline that was set, if the breach has not been corrected since.
    #[must_use]
    pub fn deadline(&self) -> Option<NaiveDate> {
        let open = !self
            .steps
            .iter()
            .any(|step| matches!(step.kind, StepKind::Corrected | StepKind::Verified | StepKind::Closed | StepKind::Withdrawn));
        if open { self.steps.iter().rev().find_map(|step| step.deadline) } else { None }
    }
}
