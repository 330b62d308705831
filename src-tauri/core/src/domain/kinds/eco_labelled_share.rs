//! Kind 2, andel miljømerkede produkter: how much of what is bought, or of the assortment, holds a type I ecolabel.
//! There is no national threshold: baseline and target are blanks, and so is what the share is counted in.
//! No number format: the labels that count have formats of their own.

use super::{Kind, KindFacts, LEAD_DAYS, LevelFacts, Rhythm};
use crate::domain::requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind};

/// What is known about the kind, apart from its texts.
pub const FACTS: KindFacts = KindFacts {
    kind: Kind::EcoLabelledShare,
    version: 1,
    reviewed: "2026-11-21",
    placement: Placement::ContractClause,
    basis: Basis::Contract,
    measure: Measure::Quantity,
    comparator: Comparator::AtLeast,
    unit: "%",
    risk: Risk::Medium,
    sanction: SanctionKind::Percentage,
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
    fn no_share_is_proposed_since_no_national_threshold_exists() {
        assert!(FACTS.levels.iter().all(|level| level.limit.is_none()));
        assert_eq!((FACTS.comparator, FACTS.unit), (Comparator::AtLeast, "%"));
    }

    #[test]
    fn the_share_is_followed_quarterly_while_buying_can_still_be_steered() {
        assert_eq!(rhythms(), [Rhythm::every(3)]);
    }
}
