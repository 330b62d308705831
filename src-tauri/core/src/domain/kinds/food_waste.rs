//! Kind 12, matsvinn: edible food that is thrown away, weighed at least twice a year.
//! Whether matsvinnloven is in force was not verified: the requirement is agreed. The limit per guest is a blank.

use super::{Kind, KindFacts, LEAD_DAYS, LevelFacts, Rhythm};
use crate::domain::requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind};

/// What is known about the kind, apart from its texts.
pub const FACTS: KindFacts = KindFacts {
    kind: Kind::FoodWaste,
    version: 1,
    reviewed: "2026-11-21",
    placement: Placement::ContractClause,
    basis: Basis::Contract,
    measure: Measure::YesNo,
    comparator: Comparator::AtMost,
    unit: "unit-grams-per-guest",
    risk: Risk::Medium,
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
    fn what_is_weighed_twice_a_year_is_checked_twice_a_year() {
        assert_eq!(rhythms(), [Rhythm::every(6)]);
    }

    #[test]
    fn less_is_better() {
        assert_eq!(FACTS.comparator, Comparator::AtMost);
    }

    #[test]
    fn it_is_agreed_as_long_as_the_act_is_not_verified() {
        assert_eq!(FACTS.basis, Basis::Contract);
    }
}
