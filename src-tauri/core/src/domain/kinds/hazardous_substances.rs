//! Kind 14, helse- og miljøfarlige stoffer: declared, absent, or replaced by products that were assessed beforehand.
//! Substitution and information are law; that a substance is absent must be agreed.
//! The candidate list grows about twice a year; the check is yearly, and when the list has grown.

use super::{Kind, KindFacts, LEAD_DAYS, LevelFacts, Rhythm};
use crate::domain::requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind};

/// What is known about the kind, apart from its texts.
pub const FACTS: KindFacts = KindFacts {
    kind: Kind::HazardousSubstances,
    version: 1,
    reviewed: "2026-11-21",
    placement: Placement::Specification,
    basis: Basis::Contract,
    measure: Measure::YesNo,
    comparator: Comparator::AtLeast,
    unit: "",
    risk: Risk::High,
    sanction: SanctionKind::PerBreach,
    levels: &[
        LevelFacts::agreed(Level::Basis, Measure::Document),
        LevelFacts::agreed(Level::Advanced, Measure::YesNo),
        LevelFacts::agreed(Level::Spearhead, Measure::YesNo),
    ],
    rhythms,
    looks_like: None,
    proof: None,
    lead_days: LEAD_DAYS,
};

fn rhythms() -> Vec<Rhythm> {
    vec![Rhythm::every(12)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absence_must_be_agreed() {
        assert_eq!(FACTS.level(Level::Advanced).map(|level| level.basis), Some(Basis::Contract));
    }

    #[test]
    fn a_declaration_comes_first() {
        assert_eq!(FACTS.level(Level::Basis).map(|level| level.measure), Some(Measure::Document));
    }

    #[test]
    fn it_is_checked_yearly() {
        assert_eq!(rhythms(), [Rhythm::every(12)]);
    }
}
