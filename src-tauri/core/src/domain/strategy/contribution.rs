//! What serves a goal, and how it stands. Knows not how it was read.

use super::{link::LinkTarget, standing::IndicatorStanding};
use crate::domain::{
    compliance::{ContractState, RequirementState},
    decimal::Decimal,
    id::{ContractId, GoalId},
    kinds::Kind,
};
use serde::{Deserialize, Serialize};

/// Something that serves a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Contribution {
    /// What it is.
    pub target: LinkTarget,
    /// The goal it is tied to: the one that is shown, or one under it.
    pub goal_id: GoalId,
    /// That goal's number.
    pub goal_number: String,
    /// The library requirement that it comes with; blank if it is tied itself.
    pub via: Option<Kind>,
    /// The requirement's number in its contract (K1…).
    pub number: Option<u32>,
    /// Its title, or the indicator's name.
    pub title: String,
    /// The contract it is, or is in.
    pub contract_id: Option<ContractId>,
    /// That contract's title; blank if it is none.
    pub contract: String,
    /// That contract's case number.
    pub case_number: String,
    /// Whether the contract has not ended; what has ended is shown and not counted.
    pub in_force: bool,
    /// How the requirement stands.
    pub requirement_state: Option<RequirementState>,
    /// How the contract stands.
    pub contract_state: Option<ContractState>,
    /// How the figure stands.
    pub indicator: Option<IndicatorStanding>,
    /// The figure's latest period; blank if it has none.
    pub period: String,
    /// Its value.
    pub value: Option<Decimal>,
    /// What it is held against.
    pub target_value: Option<Decimal>,
    /// The unit of both.
    pub unit: String,
}
