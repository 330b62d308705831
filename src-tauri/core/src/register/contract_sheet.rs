//! Everything about one contract on one day, as its page and its report show it. A read model: holds no rule of its own.

use crate::domain::{
    compliance::{ContractState, Figures, RequirementState},
    contract::{Contract, ContractStatus},
    contract_deadline::Deadline,
    evidence::Evidence,
    follow_up::{Check, CheckResult, Plan},
    nonconformity::Nonconformity,
    requirement::Requirement,
    supplier::Supplier,
    warning::Warning,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One contract with all that hangs on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ContractSheet {
    /// The day it is true for.
    pub today: NaiveDate,
    /// The contract.
    pub contract: Contract,
    /// Its suppliers, in the contract's order.
    pub suppliers: Vec<Supplier>,
    /// Where it is in its life.
    pub status: ContractStatus,
    /// The current last day, inclusive; blank = open-ended.
    pub current_end: Option<NaiveDate>,
    /// Dates to act on, earliest first.
    pub deadlines: Vec<Deadline>,
    /// How it stands.
    pub state: ContractState,
    /// The figures behind.
    pub figures: Figures,
    /// What is missing or doubtful.
    pub warnings: Vec<Warning>,
    /// Requirements, by number.
    pub requirements: Vec<RequirementSheet>,
    /// Documents, by validity.
    pub evidence: Vec<Evidence>,
    /// Nonconformities, newest first.
    pub nonconformities: Vec<Nonconformity>,
}

/// One requirement with its checks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RequirementSheet {
    /// The requirement.
    pub requirement: Requirement,
    /// Who follows it up: its own responsible, or the contract's manager.
    pub responsible: String,
    /// How it stands.
    pub state: RequirementState,
    /// The latest result, if any check has been answered.
    pub latest: Option<CheckResult>,
    /// Its rhythms.
    pub plans: Vec<Plan>,
    /// Its checks with their results, by due date, oldest first.
    pub checks: Vec<CheckLine>,
    /// The earliest open check.
    pub next_due: Option<NaiveDate>,
}

/// A check and what was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CheckLine {
    /// The check.
    pub check: Check,
    /// What was found; blank = open.
    pub result: Option<CheckResult>,
    /// The state the result stands for.
    pub state: Option<RequirementState>,
}
