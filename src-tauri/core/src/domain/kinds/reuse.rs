//! Kind 15, ombruk, reparasjon og levetid: guarantee, spare parts and repair, and the share that is used again.
//! The share is a blank. Reuse is not material recycling.

use super::{Kind, KindFacts, LEAD_DAYS, LevelFacts, Rhythm};
use crate::domain::requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind};

/// What is known about the kind, apart from its texts.
pub const FACTS: KindFacts = KindFacts {
    kind: Kind::Reuse,
    version: 1,
    reviewed: "2026-11-21",
    placement: Placement::Specification,
    basis: Basis::Contract,
    measure: Measure::YesNo,
    comparator: Comparator::AtLeast,
    unit: "%",
    risk: Risk::Medium,
    sanction: SanctionKind::Percentage,
    levels: &[LevelFacts::agreed(Level::Basis, Measure::YesNo), LevelFacts::agreed(Level::Spearhead, Measure::Quantity)],
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
    fn the_reused_share_is_a_blank() {
        assert_eq!(FACTS.level(Level::Spearhead).map(|level| (level.measure, level.limit)), Some((Measure::Quantity, None)));
    }

    #[test]
    fn repair_and_parts_are_checked_yearly() {
        assert_eq!(rhythms(), [Rhythm::every(12)]);
    }
}
