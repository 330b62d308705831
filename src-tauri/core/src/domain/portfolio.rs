//! Many contracts seen together, as management and a meeting with one supplier see them: what is counted, by whom and what,
//! what runs out, and what someone must decide. Every figure is `compliance`'s, reckoned here from facts that were read.
//!
//! Must not know how the facts are stored, nor how anything is printed.

pub mod decision;
mod earlier;
pub mod group;
mod reckoning;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests;

pub use reckoning::portfolio;

use super::{
    climate_account::ClimateLine,
    compliance::{ContractState, Figures, RequirementState, standing::CheckFact},
    contract::{Contract, ContractKind, ContractStatus, DeadlineKind},
    id::{ContractId, NonconformityId, RequirementId, SupplierId},
    kinds::Kind,
    limits::{self, Findings},
    money::Money,
    nonconformity::{Nonconformity, NonconformityState},
    requirement::{Basis, Sanction, Target},
    warning::WarningKind,
};
use chrono::NaiveDate;
use decision::Decision;
use group::Group;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How far ahead what runs out is shown, in months.
pub const AHEAD_MONTHS: u32 = 12;
/// How far back the states are compared with, in months.
pub const BACK_MONTHS: u32 = 3;

/// Which contracts, and which of their requirements.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct PortfolioSelection {
    /// Only this department; blank text = those without one.
    pub department: Option<String>,
    /// Only this contract manager; blank text = those without one.
    pub manager: Option<String>,
    /// Only contracts with this supplier.
    pub supplier: Option<SupplierId>,
    /// Only requirements of this kind, and contracts that have one: states and figures are of these requirements alone.
    pub kind: Option<Kind>,
    /// Only contracts that stand so.
    pub state: Option<ContractState>,
}

/// What a portfolio is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PortfolioAsk {
    /// Which contracts.
    pub selection: PortfolioSelection,
    /// First day of the period that the figures are of; blank = no bound.
    pub from: Option<NaiveDate>,
    /// Its last day; blank = no bound.
    pub to: Option<NaiveDate>,
    /// Whether contracts that have not begun are counted too, as before a meeting with their supplier.
    pub planned_too: bool,
}

impl PortfolioSelection {
    /// Checks that names are such as contracts may have. Errors: [`crate::error::Code::TooLong`], in field `department` or `manager`.
    pub(crate) fn validate(&self) -> crate::Result<()> {
        let mut found = Findings::default();
        found.text("department", self.department.as_deref().unwrap_or_default(), limits::SHORT);
        found.text("manager", self.manager.as_deref().unwrap_or_default(), limits::SHORT);
        limits::first(found.all())
    }
}

impl PortfolioAsk {
    /// Whether the figures are of a period.
    #[must_use]
    pub const fn is_bounded(&self) -> bool {
        self.from.is_some() || self.to.is_some()
    }
    /// Whether a day is in the period.
    #[must_use]
    pub fn contains(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// What is read of a contract.
#[derive(Debug, Clone)]
pub struct ContractFacts {
    /// The contract.
    pub contract: Contract,
    /// Its suppliers' names, in the contract's order.
    pub suppliers: Vec<(SupplierId, String)>,
    /// Names of those that the public register says are deleted, bankrupt or being wound up.
    pub suppliers_gone: Vec<String>,
    /// Its warnings of today, counted by kind.
    pub warnings: BTreeMap<WarningKind, u32>,
    /// Its requirements, by number.
    pub requirements: Vec<RequirementFacts>,
    /// Its nonconformities.
    pub nonconformities: Vec<Nonconformity>,
    /// Last days of the documents that its requirements hang on, with the documents' titles.
    pub documents: Vec<DocumentFacts>,
}

/// What is read of a requirement.
#[derive(Debug, Clone)]
pub struct RequirementFacts {
    /// Key.
    pub id: RequirementId,
    /// Its number (K1…).
    pub number: u32,
    /// Its kind.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// What a check compares with.
    pub target: Target,
    /// What follows from a breach.
    pub sanction: Sanction,
    /// What binds the supplier.
    pub basis: Basis,
    /// Its checks, by due date.
    pub checks: Vec<CheckFact>,
    /// The goals it contributes to: the place of each among all, and its name.
    pub goals: Vec<(usize, GoalName)>,
}

/// What a goal is called.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GoalName {
    /// The title of its strategy, where there are several; blank otherwise.
    pub strategy: String,
    /// Its number and text.
    pub name: String,
}

/// The last day of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentFacts {
    /// What it is: its title, or that of the requirement it was shown for.
    pub title: String,
    /// The requirement; blank if it is about the contract or its supplier as a whole.
    pub requirement: Option<RequirementId>,
    /// Last day it is valid.
    pub on: NaiveDate,
}

/// Contracts that are not counted, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct LeftOut {
    /// Not begun yet.
    pub planned: u32,
    /// Ended, with no nonconformity open.
    pub ended: u32,
    /// Without requirements: counted nowhere but here and among the warnings.
    pub without_requirements: u32,
}

/// The figures at the end of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct TrendPoint {
    /// The day.
    pub on: NaiveDate,
    /// How many of the contracts that ran then had requirements.
    pub contracts: u32,
    /// The figures of these, as they were known then.
    pub figures: Figures,
}

/// How contracts stood on an earlier day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Before {
    /// The day.
    pub on: NaiveDate,
    /// Contracts by state: breach, partly, unknown, fulfilled.
    pub by_state: [u32; 4],
}

/// A contract in one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PortfolioContract {
    /// Key.
    pub id: ContractId,
    /// Title.
    pub title: String,
    /// Saksnummer.
    pub case_number: String,
    /// The contract's own number.
    pub contract_number: String,
    /// Sort of agreement.
    pub kind: Option<ContractKind>,
    /// Suppliers' names, the main one first.
    pub suppliers: Vec<String>,
    /// Department.
    pub department: String,
    /// Contract owner.
    pub owner: String,
    /// Contract manager.
    pub manager: String,
    /// Estimated value excl. VAT.
    pub value: Option<Money>,
    /// Where it is in its life.
    pub status: ContractStatus,
    /// The current last day; blank = open-ended.
    pub current_end: Option<NaiveDate>,
    /// How it stands today.
    pub state: ContractState,
    /// The figures of the period, or of all time.
    pub figures: Figures,
    /// Warnings that management sees ([`group::told`]).
    pub warnings: u32,
    /// The earliest open check; blank once it has ended.
    pub next_due: Option<NaiveDate>,
}

/// A nonconformity that is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PortfolioNonconformity {
    /// Key.
    pub id: NonconformityId,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// The contract.
    pub contract_id: ContractId,
    /// Its title.
    pub contract_title: String,
    /// The contract's department.
    pub department: String,
    /// Suppliers of the contract.
    pub suppliers: Vec<String>,
    /// The broken requirement's number, if one.
    pub requirement: Option<u32>,
    /// How far it has come.
    pub state: NonconformityState,
    /// The deadline that runs or was missed.
    pub deadline: Option<NaiveDate>,
    /// Days since anything was done.
    pub days_since_last_step: u32,
    /// Whether no enforcement is documented.
    pub quiet: bool,
    /// Amounts that were imposed.
    pub imposed: Option<Money>,
    /// Whether what was broken is demanded by law.
    pub breach_of_law: bool,
}

/// A requirement that is not fulfilled and about which no nonconformity is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct LoneBreach {
    /// The contract.
    pub contract_id: ContractId,
    /// Its title.
    pub contract_title: String,
    /// The contract's department.
    pub department: String,
    /// The requirement's number.
    pub number: u32,
    /// Its title.
    pub title: String,
    /// Not fulfilled, or below the offer.
    pub state: RequirementState,
}

/// What happened to nonconformities in the period, or ever.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct NonconformityCounts {
    /// Opened.
    pub opened: u32,
    /// Closed or withdrawn.
    pub closed: u32,
    /// How many sanctions with an amount were imposed.
    pub sanctions: u32,
    /// Their sum.
    pub imposed: Option<Money>,
}

/// A contract that ends, or an option that must be used or declined.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Ending {
    /// The contract.
    pub contract_id: ContractId,
    /// Its title.
    pub contract_title: String,
    /// The contract's department.
    pub department: String,
    /// Which.
    pub kind: DeadlineKind,
    /// When.
    pub on: NaiveDate,
    /// How the contract stands.
    pub state: ContractState,
    /// Estimated value excl. VAT.
    pub value: Option<Money>,
}

/// A document that lapses or has lapsed while it is needed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct LapsingLine {
    /// The contract.
    pub contract_id: ContractId,
    /// Its title.
    pub contract_title: String,
    /// The contract's department.
    pub department: String,
    /// What document.
    pub title: String,
    /// The requirement's number, if it serves one.
    pub requirement: Option<u32>,
    /// Last day valid.
    pub on: NaiveDate,
}

/// A kind of warning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct WarningLine {
    /// Which.
    pub kind: WarningKind,
    /// How many times.
    pub count: u32,
    /// In how many contracts.
    pub contracts: u32,
}

/// Many contracts on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Portfolio {
    /// The day it is true for.
    pub today: NaiveDate,
    /// Days without a step after which a nonconformity lacks enforcement.
    pub quiet_days: u32,
    /// Which contracts.
    pub selection: PortfolioSelection,
    /// First day of the period that the figures are of; blank = no bound.
    pub from: Option<NaiveDate>,
    /// Its last day; blank = no bound.
    pub to: Option<NaiveDate>,
    /// The name of the supplier that was chosen; blank if none was.
    pub supplier: String,
    /// What is not counted.
    pub left_out: LeftOut,
    /// All of it.
    pub whole: Group,
    /// How the contracts stood some months ago; blank if none ran then.
    pub before: Option<Before>,
    /// The figures at the end of quarters, oldest first; the last is today.
    pub trend: Vec<TrendPoint>,
    /// What must be decided, the gravest first.
    pub decisions: Vec<Decision>,
    /// By department, gravest first.
    pub departments: Vec<Group>,
    /// By supplier, gravest first. A contract with several stands with each.
    pub suppliers: Vec<Group>,
    /// By kind of requirement, in the library's order.
    pub kinds: Vec<Group>,
    /// By goal of an adopted strategy, in the order of their numbers. A requirement may contribute to several.
    pub goals: Vec<Group>,
    /// Every contract that is counted, gravest first.
    pub contracts: Vec<PortfolioContract>,
    /// What happened to nonconformities.
    pub nonconformity_counts: NonconformityCounts,
    /// Those that are open, gravest first.
    pub nonconformities: Vec<PortfolioNonconformity>,
    /// Requirements that are not fulfilled and about which nothing is opened.
    pub lone_breaches: Vec<LoneBreach>,
    /// What ends within a year, earliest first.
    pub endings: Vec<Ending>,
    /// Documents that have lapsed or will within a year, earliest first.
    pub lapsing: Vec<LapsingLine>,
    /// Warnings by kind.
    pub warnings: Vec<WarningLine>,
    /// What suppliers have reported for the yearly climate account, which is not reckoned from these facts: blank until it is put here.
    pub climate: Vec<ClimateLine>,
}
