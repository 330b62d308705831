//! The figures of a group of contracts or requirements: a department's, a supplier's, a kind's, a goal's, or of all.

use super::super::{
    compliance::{ContractState, Figures},
    money::Money,
    warning::WarningKind,
};
use serde::{Deserialize, Serialize};

/// The figures of a group.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct Group {
    /// Whose: a department's or supplier's name, a kind's stable name, a goal's name; blank = those without one, or all.
    pub name: String,
    /// What it is a part of: a goal's strategy, where there are several; blank otherwise.
    pub within: String,
    /// Contracts with requirements.
    pub contracts: u32,
    /// Of these, by state: breach, partly, unknown, fulfilled.
    pub by_state: [u32; 4],
    /// The figures, of the period or of all time.
    pub figures: Figures,
    /// Warnings that management sees ([`told`]), those of contracts without requirements too.
    pub warnings: u32,
    /// Contracts that end within a year.
    pub ending: u32,
    /// Documents that have lapsed.
    pub lapsed: u32,
    /// Documents that lapse within a year.
    pub lapsing: u32,
    /// Estimated value of the contracts, as far as it is known.
    pub value: Option<Money>,
}

impl Group {
    /// An empty group.
    #[must_use]
    pub fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }
    /// Its name with what it is a part of, for where no heading says that.
    #[must_use]
    pub fn whole_name(&self) -> String {
        if self.within.is_empty() { self.name.clone() } else { format!("{}: {}", self.within, self.name) }
    }
    /// Counts a contract by its state.
    pub fn count_state(&mut self, state: ContractState) {
        self.contracts += 1;
        let place = ContractState::ALL.iter().position(|one| *one == state);
        if let Some(slot) = place.and_then(|place| self.by_state.get_mut(place)) {
            *slot += 1;
        }
    }
    /// How many of its contracts stand so.
    #[must_use]
    pub fn in_state(&self, state: ContractState) -> u32 {
        ContractState::ALL.iter().zip(self.by_state).find(|(one, _)| **one == state).map_or(0, |(_, count)| count)
    }
    /// Adds an amount to its value; what is not known is left out. Capped at what is kept.
    pub fn add_value(&mut self, value: Option<Money>) {
        let Some(value) = value else { return };
        let sum = self.value.map_or(0, Money::ore).saturating_add(value.ore());
        self.value = Money::from_ore(sum).ok().or(self.value);
    }
    /// Adds another group that shares no contract with it.
    pub fn add(&mut self, other: &Self) {
        self.contracts += other.contracts;
        for (slot, more) in self.by_state.iter_mut().zip(other.by_state) {
            *slot += more;
        }
        self.figures.add(&other.figures);
        self.warnings += other.warnings;
        self.ending += other.ending;
        self.lapsed += other.lapsed;
        self.lapsing += other.lapsing;
        self.add_value(other.value);
    }
    /// What it is sorted by, gravest first: breaches, then what is overdue, then what is not controlled.
    #[must_use]
    pub(super) fn gravity(&self) -> impl Ord + use<> {
        let [breach, partly, unknown, _] = self.by_state;
        std::cmp::Reverse((breach, self.figures.not_fulfilled, self.figures.overdue, partly, unknown, self.contracts))
    }
}

/// Whether a warning is one that management is told the number of: no sanction agreed, no justification, no enforcement.
#[must_use]
pub const fn told(kind: WarningKind) -> bool {
    matches!(kind, WarningKind::NoSanctionAgreed | WarningKind::JustificationMissing | WarningKind::NoEnforcementDocumented)
}
