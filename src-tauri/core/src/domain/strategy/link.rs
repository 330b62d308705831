//! What serves a goal.

use crate::domain::{
    choice::choice,
    id::{ContractId, GoalId, GoalLinkId, IndicatorId, RequirementId},
    kinds::Kind,
};
use serde::{Deserialize, Serialize};

choice! {
    /// What a goal may be tied to.
    LinkNoun, "goal-link" {
        /// A library requirement, and with it every requirement of its kind.
        Library = "library",
        /// One requirement.
        Requirement = "requirement",
        /// One contract, with all its requirements as it stands.
        Contract = "contract",
        /// A figure followed over the years.
        Indicator = "indicator",
    }
}

/// What a goal is tied to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type)]
#[serde(tag = "noun", content = "id", rename_all = "kebab-case")]
pub enum LinkTarget {
    /// A library requirement, by its kind.
    Library(Kind),
    /// A requirement.
    Requirement(RequirementId),
    /// A contract.
    Contract(ContractId),
    /// An indicator.
    Indicator(IndicatorId),
}

impl LinkTarget {
    /// What sort of thing it is.
    #[must_use]
    pub const fn noun(self) -> LinkNoun {
        match self {
            Self::Library(_) => LinkNoun::Library,
            Self::Requirement(_) => LinkNoun::Requirement,
            Self::Contract(_) => LinkNoun::Contract,
            Self::Indicator(_) => LinkNoun::Indicator,
        }
    }

    /// The key of the link between a goal and this.
    #[must_use]
    pub fn key(self, goal: GoalId) -> GoalLinkId {
        let target = match self {
            Self::Library(kind) => kind.to_string(),
            Self::Requirement(id) => id.to_string(),
            Self::Contract(id) => id.to_string(),
            Self::Indicator(id) => id.to_string(),
        };
        GoalLinkId::of(goal, self.noun().as_str(), &target)
    }
}

/// A goal tied to something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct GoalLink {
    /// The goal or measure.
    pub goal_id: GoalId,
    /// What serves it.
    pub target: LinkTarget,
}
