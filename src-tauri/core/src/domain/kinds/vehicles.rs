//! Kind 8, kjøretøy og transport: Euro class and the share of trips with zero emission or biogas.
//! The law binds public acquisition of vehicles; what a carrier drives must be agreed.
//! Quarterly while steps are phased in. Euro classes say nothing about CO₂.

use super::{Kind, KindFacts, LEAD_DAYS, LevelFacts, Rhythm};
use crate::domain::requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind};

/// What is known about the kind, apart from its texts.
pub const FACTS: KindFacts = KindFacts {
    kind: Kind::Vehicles,
    version: 1,
    reviewed: "2026-11-21",
    placement: Placement::ContractClause,
    basis: Basis::Contract,
    measure: Measure::Quantity,
    comparator: Comparator::AtLeast,
    unit: "%",
    risk: Risk::Medium,
    sanction: SanctionKind::PerDay,
    levels: &[
        LevelFacts::agreed(Level::Basis, Measure::YesNo),
        LevelFacts::agreed(Level::Advanced, Measure::Quantity),
        LevelFacts::agreed(Level::Spearhead, Measure::YesNo),
    ],
    rhythms,
    looks_like: None,
    proof: None,
    lead_days: LEAD_DAYS,
};

fn rhythms() -> Vec<Rhythm> {
    vec![Rhythm::every(3)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_carrier_drives_must_be_agreed() {
        assert!(FACTS.levels.iter().all(|level| level.basis == Basis::Contract));
    }

    #[test]
    fn a_share_is_compared_upwards_from_a_limit_that_a_person_fills() {
        assert_eq!(FACTS.level(Level::Advanced).map(|level| (level.measure, level.limit)), Some((Measure::Quantity, None)));
        assert_eq!(FACTS.comparator, Comparator::AtLeast);
    }

    #[test]
    fn it_is_followed_quarterly() {
        assert_eq!(rhythms(), [Rhythm::every(3)]);
    }
}
