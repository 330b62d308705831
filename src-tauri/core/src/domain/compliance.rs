//! Compliance figures: one definition, used everywhere.

pub mod standing;

use super::{
    choice::choice,
    decimal::Decimal,
    follow_up::Outcome,
    requirement::{Comparator, Target},
};
use serde::{Deserialize, Serialize};

choice! {
    /// How a requirement stands after its latest due check.
    RequirementState, "requirement-state" {
        /// Oppfylt.
        Fulfilled = "fulfilled",
        /// Delvis oppfylt.
        Partly = "partly",
        /// Under tilbudet: not fulfilled, with a value that meets the requirement but not the offer.
        BelowOffer = "below-offer",
        /// Ikke oppfylt.
        NotFulfilled = "not-fulfilled",
        /// Ikke kontrollert.
        NotVerified = "not-verified",
        /// Ikke aktuelt.
        NotApplicable = "not-applicable",
    }
}
choice! {
    /// How a contract stands: the gravest of its requirements and nonconformities.
    ContractState, "contract-state" {
        /// Brudd.
        Breach = "breach",
        /// Delvis oppfylt.
        Partly = "partly",
        /// Ikke kontrollert.
        Unknown = "unknown",
        /// Oppfylt.
        Fulfilled = "fulfilled",
    }
}
choice! {
    /// How a value compares with the target.
    Judgement, "judgement" {
        /// Meets the requirement and the offer.
        Meets = "meets",
        /// Meets the requirement, falls short of the offer: a breach of the offer.
        BelowOffer = "below-offer",
        /// Falls short of the requirement.
        BelowRequirement = "below-requirement",
    }
}

/// Figures of one or many contracts. Shares are never given without their base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct Figures {
    /// All requirements.
    pub requirements: u32,
    /// Requirements whose latest due check says not applicable; left out of the two below.
    pub not_applicable: u32,
    /// Requirements whose latest due check has an outcome other than not verified.
    pub controlled: u32,
    /// Of the controlled: fulfilled.
    pub fulfilled: u32,
    /// Of the controlled: partly fulfilled.
    pub partly: u32,
    /// Of the controlled: not fulfilled (below the offer included).
    pub not_fulfilled: u32,
    /// Of the not fulfilled: below the offer only.
    pub below_offer: u32,
    /// Requirements that are neither controlled nor not applicable.
    pub not_controlled: u32,
    /// Checks that were due: answered, or their due date has passed.
    pub checks_due: u32,
    /// Of these: answered on or before their due date.
    pub checks_on_time: u32,
    /// Checks whose due date has passed without an answer.
    pub overdue: u32,
    /// Open nonconformities.
    pub open_nonconformities: u32,
}

impl Target {
    /// Compares a value. `None` if there is nothing to compare with.
    #[must_use]
    pub fn judge(&self, actual: Decimal) -> Option<Judgement> {
        let meets = |limit: Decimal| match self.comparator {
            Comparator::AtLeast => actual >= limit,
            Comparator::AtMost => actual <= limit,
            Comparator::Exactly => actual == limit,
        };
        match (self.required, self.binding_offer()) {
            (Some(required), _) if !meets(required) => Some(Judgement::BelowRequirement),
            (_, Some(offered)) if !meets(offered) => Some(Judgement::BelowOffer),
            (None, None) => None,
            _ => Some(Judgement::Meets),
        }
    }

    /// The offer, if it is better than the requirement: only then does it bind.
    #[must_use]
    pub fn binding_offer(&self) -> Option<Decimal> {
        let offered = self.offered?;
        match (self.required, self.comparator) {
            (None, _) => Some(offered),
            (Some(required), Comparator::AtLeast) => (offered > required).then_some(offered),
            (Some(required), Comparator::AtMost) => (offered < required).then_some(offered),
            (Some(_), Comparator::Exactly) => None,
        }
    }

    /// The outcome a value speaks for.
    #[must_use]
    pub fn proposed_outcome(&self, actual: Decimal) -> Option<Outcome> {
        Some(match self.judge(actual)? {
            Judgement::Meets => Outcome::Fulfilled,
            Judgement::BelowOffer | Judgement::BelowRequirement => Outcome::NotFulfilled,
        })
    }

    /// The state that an outcome with its value stands for.
    #[must_use]
    pub fn state(&self, outcome: Outcome, actual: Option<Decimal>) -> RequirementState {
        match outcome {
            Outcome::Fulfilled => RequirementState::Fulfilled,
            Outcome::Partly => RequirementState::Partly,
            Outcome::NotFulfilled if actual.and_then(|value| self.judge(value)) == Some(Judgement::BelowOffer) => {
                RequirementState::BelowOffer
            }
            Outcome::NotFulfilled => RequirementState::NotFulfilled,
            Outcome::NotVerified => RequirementState::NotVerified,
            Outcome::NotApplicable => RequirementState::NotApplicable,
        }
    }
}

impl Figures {
    /// The state of the contract that these figures are of.
    #[must_use]
    pub const fn state(&self) -> ContractState {
        if self.not_fulfilled > 0 || self.open_nonconformities > 0 {
            ContractState::Breach
        } else if self.partly > 0 {
            ContractState::Partly
        } else if self.not_controlled > 0 || self.fulfilled == 0 {
            ContractState::Unknown
        } else {
            ContractState::Fulfilled
        }
    }

    /// Counts a requirement by its state.
    pub const fn count(&mut self, state: RequirementState) {
        self.requirements += 1;
        match state {
            RequirementState::Fulfilled => self.fulfilled += 1,
            RequirementState::Partly => self.partly += 1,
            RequirementState::BelowOffer => {
                self.not_fulfilled += 1;
                self.below_offer += 1;
            }
            RequirementState::NotFulfilled => self.not_fulfilled += 1,
            RequirementState::NotVerified => {
                self.not_controlled += 1;
                return;
            }
            RequirementState::NotApplicable => {
                self.not_applicable += 1;
                return;
            }
        }
        self.controlled += 1;
    }

    /// Adds the figures of another contract.
    pub const fn add(&mut self, other: &Self) {
        self.requirements += other.requirements;
        self.not_applicable += other.not_applicable;
        self.controlled += other.controlled;
        self.fulfilled += other.fulfilled;
        self.partly += other.partly;
        self.not_fulfilled += other.not_fulfilled;
        self.below_offer += other.below_offer;
        self.not_controlled += other.not_controlled;
        self.checks_due += other.checks_due;
        self.checks_on_time += other.checks_on_time;
        self.overdue += other.overdue;
        self.open_nonconformities += other.open_nonconformities;
    }
}
