//! Kind 9, returordning for emballasje: membership in an approved producer responsibility organisation.
//! Law (avfallsforskriften § 7-5) for producers and importers of at least 1000 kg a year of one packaging type;
//! what is asked of smaller ones, and of the supplier's own suppliers, must be agreed.

use super::{Kind, KindFacts, LEAD_DAYS, LevelFacts, Rhythm};
use crate::domain::requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind};

/// What is known about the kind, apart from its texts.
pub const FACTS: KindFacts = KindFacts {
    kind: Kind::ReturnScheme,
    version: 1,
    reviewed: "2026-11-21",
    placement: Placement::ContractClause,
    basis: Basis::Law,
    measure: Measure::Document,
    comparator: Comparator::AtLeast,
    unit: "",
    risk: Risk::Low,
    sanction: SanctionKind::PerBreach,
    levels: &[LevelFacts::law(Level::Basis, Measure::Document), LevelFacts::agreed(Level::Advanced, Measure::YesNo)],
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
    fn membership_is_law_and_more_must_be_agreed() {
        assert_eq!(FACTS.level(Level::Basis).map(|level| level.basis), Some(Basis::Law));
        assert_eq!(FACTS.level(Level::Advanced).map(|level| level.basis), Some(Basis::Contract));
    }

    #[test]
    fn membership_is_yearly_and_so_is_the_check() {
        assert_eq!(rhythms(), [Rhythm::every(12)]);
    }
}
