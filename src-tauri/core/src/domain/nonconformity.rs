//! A nonconformity: a breach and the dated steps taken about it. Its state is derived from the steps.

pub mod sanction;
pub mod trail;
pub(crate) mod validate;

use super::{
    choice::choice,
    id::{CheckId, ContractId, NonconformityId, RequirementId, StepId},
    money::Money,
};
use chrono::NaiveDate;
use sanction::{SanctionBasis, SanctionCalculation};
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

choice! {
    /// How far a nonconformity has come: derived from its steps and today, never stored. In the order of the board.
    NonconformityState, "nonconformity-state" {
        /// Varsel ikke sendt.
        NotNotified = "not-notified",
        /// Varslet, frist ikke satt.
        Notified = "notified",
        /// Frist løper.
        DeadlineRunning = "deadline-running",
        /// Frist brutt.
        DeadlineMissed = "deadline-missed",
        /// Sanksjonert.
        Sanctioned = "sanctioned",
        /// Rettet, skal verifiseres.
        Corrected = "corrected",
        /// Verifisert, skal lukkes.
        Verified = "verified",
        /// Lukket.
        Closed = "closed",
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
    /// For a sanction: how the amount came about. Blank if it was written without.
    pub calculation: Option<SanctionCalculation>,
}

/// A step as a person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct StepDraft {
    /// What was done.
    pub kind: StepKind,
    /// On which day; not after today.
    pub on: NaiveDate,
    /// By whom; blank = whoever writes it.
    pub by: String,
    /// What was said or found, at most 10,000 characters.
    pub text: String,
    /// For a deadline, or a notice that sets one: the day.
    pub deadline: Option<NaiveDate>,
    /// For a sanction: the amount. Blank = what is calculated.
    pub amount: Option<Money>,
    /// For a sanction: what the amount is calculated from. Blank = it is not calculated.
    pub basis: Option<SanctionBasis>,
}

/// A nonconformity as a person opens it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct NonconformityDraft {
    /// The contract.
    pub contract_id: ContractId,
    /// The requirement that was broken, if one.
    pub requirement_id: Option<RequirementId>,
    /// The check that found it, if one.
    pub check_id: Option<CheckId>,
    /// Title, 1–400 characters.
    pub title: String,
    /// The day it was found; blank = today.
    pub found_on: Option<NaiveDate>,
    /// What was found.
    pub found: String,
    /// What the supplier must do.
    pub corrective_action: String,
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
    /// What the supplier must do.
    pub corrective_action: String,
    /// Steps, oldest first.
    pub steps: Vec<Step>,
}
