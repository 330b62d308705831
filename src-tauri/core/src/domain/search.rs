//! Finding contracts, suppliers, requirements, goals and indicators by what is typed.

use super::{choice::choice, id::ContractId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

choice! {
    /// What was found.
    SearchNoun, "noun" {
        /// A contract.
        Contract = "contract",
        /// A supplier.
        Supplier = "supplier",
        /// A requirement.
        Requirement = "requirement",
        /// A strategy.
        Strategy = "strategy",
        /// A goal or a measure.
        Goal = "goal",
        /// An indicator.
        Indicator = "indicator",
    }
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct SearchHit {
    /// What it is.
    pub noun: SearchNoun,
    /// Its key.
    pub key: Uuid,
    /// The contract it belongs to.
    pub contract_id: Option<ContractId>,
    /// Its title or name; a goal's number before it.
    pub title: String,
    /// A contract's suppliers, a requirement's contract, a supplier's number, who adopted a strategy, a goal's strategy, the table
    /// an indicator stands in.
    pub detail: String,
}
