//! Kind 18, annet: a requirement in a person's own words. The wording asks for what makes it possible to follow up:
//! measure, proof, rhythm and sanction. There is no default rhythm: it must be chosen.

use super::{Kind, KindFacts, LEAD_DAYS, LevelFacts};
use crate::domain::requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind};

/// What is known about the kind, apart from its texts.
pub const FACTS: KindFacts = KindFacts {
    kind: Kind::Other,
    version: 1,
    reviewed: "2026-11-21",
    placement: Placement::ContractClause,
    basis: Basis::Contract,
    measure: Measure::YesNo,
    comparator: Comparator::AtLeast,
    unit: "",
    risk: Risk::Medium,
    sanction: SanctionKind::PerBreach,
    levels: &[LevelFacts::agreed(Level::Basis, Measure::YesNo)],
    rhythms: Vec::new,
    looks_like: None,
    proof: None,
    lead_days: LEAD_DAYS,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_rhythm_must_be_chosen() {
        assert!((FACTS.rhythms)().is_empty());
    }

    #[test]
    fn nothing_is_known_about_its_numbers() {
        assert!(FACTS.looks_like.is_none());
    }
}
