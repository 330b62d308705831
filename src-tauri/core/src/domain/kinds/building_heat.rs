//! Kind 6, byggvarme og byggtørk: what heats and dries a building under construction.
//! Mineral oil is forbidden by law since 2022-01-01 (forskrift 2018-06-28-1060), with exemptions. Gas is not:
//! to be without it must be agreed, also at the basis level, whose core is the law.

use super::{Kind, KindFacts, LEAD_DAYS, LevelFacts, Rhythm};
use crate::domain::requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind};

/// What is known about the kind, apart from its texts.
pub const FACTS: KindFacts = KindFacts {
    kind: Kind::BuildingHeat,
    version: 1,
    reviewed: "2026-11-21",
    placement: Placement::ContractClause,
    basis: Basis::Law,
    measure: Measure::YesNo,
    comparator: Comparator::AtLeast,
    unit: "",
    risk: Risk::High,
    sanction: SanctionKind::PerDay,
    levels: &[
        LevelFacts::law(Level::Basis, Measure::YesNo),
        LevelFacts::agreed(Level::Advanced, Measure::YesNo),
        LevelFacts::agreed(Level::Spearhead, Measure::YesNo),
    ],
    rhythms,
    looks_like: None,
    proof: None,
    lead_days: LEAD_DAYS,
};

fn rhythms() -> Vec<Rhythm> {
    vec![Rhythm::in_season(1, 10, 4)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mineral_oil_is_forbidden_by_law() {
        assert_eq!(FACTS.basis, Basis::Law);
    }

    #[test]
    fn more_than_the_law_must_be_agreed() {
        assert_eq!(FACTS.level(Level::Advanced).map(|level| level.basis), Some(Basis::Contract));
        assert_eq!(FACTS.level(Level::Spearhead).map(|level| level.basis), Some(Basis::Contract));
    }

    #[test]
    fn it_is_checked_monthly_from_october_to_april() {
        assert_eq!(rhythms(), [Rhythm::in_season(1, 10, 4)]);
    }
}
