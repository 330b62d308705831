//! Kind 5, utslippsfri byggeplass: the share of energy or machine hours without direct emissions on the site.
//! Agreed, or ordered by local regulation. What the site includes must be said: transport of materials and masses is outside A5.

use super::{Kind, KindFacts, LEAD_DAYS, LevelFacts, Rhythm};
use crate::domain::requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind};

/// What is known about the kind, apart from its texts.
pub const FACTS: KindFacts = KindFacts {
    kind: Kind::EmissionFreeSite,
    version: 1,
    reviewed: "2026-11-21",
    placement: Placement::ContractClause,
    basis: Basis::Contract,
    measure: Measure::Quantity,
    comparator: Comparator::AtLeast,
    unit: "%",
    risk: Risk::High,
    sanction: SanctionKind::Percentage,
    levels: &[
        LevelFacts::agreed(Level::Basis, Measure::YesNo),
        LevelFacts::agreed(Level::Advanced, Measure::Quantity),
        LevelFacts::agreed(Level::Spearhead, Measure::Quantity).limit(100),
    ],
    rhythms,
    looks_like: None,
    proof: None,
    lead_days: LEAD_DAYS,
};

fn rhythms() -> Vec<Rhythm> {
    vec![Rhythm::every(1)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_level_is_the_whole_site() {
        assert_eq!(FACTS.level(Level::Spearhead).and_then(|level| level.limit), Some(100));
    }

    #[test]
    fn the_step_before_is_a_blank() {
        assert_eq!(FACTS.level(Level::Advanced).map(|level| (level.measure, level.limit)), Some((Measure::Quantity, None)));
    }

    #[test]
    fn meters_are_read_monthly() {
        assert_eq!(rhythms(), [Rhythm::every(1)]);
    }
}
