//! Kind 10, materialgjenvinnbar emballasje: packaging that can be recycled, is made of recycled material, or is used again.
//! Three different things that are asked for one at a time. The share of recycled material is a blank.

use super::{Kind, KindFacts, LEAD_DAYS, LevelFacts, Rhythm};
use crate::domain::requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind};

/// What is known about the kind, apart from its texts.
pub const FACTS: KindFacts = KindFacts {
    kind: Kind::RecyclablePackaging,
    version: 1,
    reviewed: "2026-11-21",
    placement: Placement::ContractClause,
    basis: Basis::Contract,
    measure: Measure::Quantity,
    comparator: Comparator::AtLeast,
    unit: "%",
    risk: Risk::Low,
    sanction: SanctionKind::PerBreach,
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
    vec![Rhythm::every(12)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_recycled_share_is_a_blank() {
        assert_eq!(FACTS.level(Level::Advanced).map(|level| (level.measure, level.limit)), Some((Measure::Quantity, None)));
    }

    #[test]
    fn the_supplier_reports_yearly() {
        assert_eq!(rhythms(), [Rhythm::every(12)]);
    }
}
