//! The list of contracts: filtered, sorted, a window at a time.

use crate::domain::{
    choice::choice,
    compliance::{ContractState, Figures, RequirementState},
    contract::{ContractKind, ContractStatus},
    id::ContractId,
    money::Money,
    warning::WarningKind,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

choice! {
    /// What the list is sorted by.
    ContractOrder, "order" {
        /// Title, in Norwegian order.
        Title = "title",
        /// Gravest state first.
        State = "state",
        /// Supplier.
        Supplier = "supplier",
        /// Manager.
        Manager = "manager",
        /// Current end.
        End = "end",
        /// Next open check.
        NextCheck = "next-check",
        /// Share of checks done on time.
        Coverage = "coverage",
        /// Estimated value.
        Value = "value",
    }
}

/// Which contracts, in which order, and which part of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ContractQuery {
    /// Words that must all occur (prefixes) in title, numbers or supplier; blank = all.
    pub text: String,
    /// Only these states; empty = all.
    pub states: Vec<ContractState>,
    /// Only these statuses; empty = all.
    pub statuses: Vec<ContractStatus>,
    /// Only this manager; blank = all.
    pub manager: String,
    /// Only this department; blank = all.
    pub department: String,
    /// Only contracts that are not over and have this warning, as Min uke counts them; blank = all.
    #[serde(default)]
    pub warning: Option<WarningKind>,
    /// Order.
    pub order: ContractOrder,
    /// Descending.
    pub descending: bool,
    /// First row, from 0.
    pub offset: u32,
    /// At most this many rows (1–100,000).
    pub limit: u32,
}

impl Default for ContractQuery {
    fn default() -> Self {
        Self {
            text: String::new(),
            states: vec![],
            statuses: vec![],
            manager: String::new(),
            department: String::new(),
            warning: None,
            order: ContractOrder::Title,
            descending: false,
            offset: 0,
            limit: 100_000,
        }
    }
}

/// A part of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ContractList {
    /// How many match in all.
    pub total: u32,
    /// How many of the matching stand in each state: breach, partly, unknown, fulfilled.
    pub by_state: [u32; 4],
    /// Figures of all that match.
    pub figures: Figures,
    /// The rows asked for.
    pub rows: Vec<ContractRow>,
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ContractRow {
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
    /// The main supplier's name, or the first's; blank if none.
    pub supplier: String,
    /// How many more suppliers there are.
    pub more_suppliers: u32,
    /// Contract manager.
    pub manager: String,
    /// Department.
    pub department: String,
    /// Estimated value excl. VAT.
    pub estimated_value: Option<Money>,
    /// Where it is in its life.
    pub status: ContractStatus,
    /// The current last day; blank = open-ended.
    pub current_end: Option<NaiveDate>,
    /// How it stands.
    pub state: ContractState,
    /// The figures behind.
    pub figures: Figures,
    /// The earliest open check.
    pub next_due: Option<NaiveDate>,
    /// The latest eight results of the contract, oldest first.
    pub trail: Vec<RequirementState>,
    /// How many warnings it has.
    pub warnings: u32,
}

/// What the list can be filtered by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ContractFilters {
    /// All managers, in Norwegian order.
    pub managers: Vec<String>,
    /// All departments, in Norwegian order.
    pub departments: Vec<String>,
    /// Everyone who is responsible for anything: for suggestions.
    pub people: Vec<String>,
}
