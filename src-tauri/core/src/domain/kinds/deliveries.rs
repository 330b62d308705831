//! Kind 16, færre leveringer og engangsartikler: a reduction against a baseline, corrected for volume.
//! Some single-use plastic is forbidden by law; the number of deliveries must be agreed. The reduction is a blank.

use super::{Kind, KindFacts, LEAD_DAYS, LevelFacts, Rhythm};
use crate::domain::requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind};

/// What is known about the kind, apart from its texts.
pub const FACTS: KindFacts = KindFacts {
    kind: Kind::Deliveries,
    version: 1,
    reviewed: "2026-11-21",
    placement: Placement::ContractClause,
    basis: Basis::Contract,
    measure: Measure::Quantity,
    comparator: Comparator::AtLeast,
    unit: "%",
    risk: Risk::Low,
    sanction: SanctionKind::PerBreach,
    levels: &[LevelFacts::agreed(Level::Basis, Measure::YesNo), LevelFacts::agreed(Level::Advanced, Measure::Quantity)],
    rhythms,
    looks_like: None,
    proof: None,
    lead_days: LEAD_DAYS,
};

fn rhythms() -> Vec<Rhythm> {
    vec![Rhythm::every(6)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reduction_is_compared_upwards() {
        assert_eq!((FACTS.comparator, FACTS.unit), (Comparator::AtLeast, "%"));
    }

    #[test]
    fn it_is_followed_half_yearly() {
        assert_eq!(rhythms(), [Rhythm::every(6)]);
    }
}
