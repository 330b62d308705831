//! Kind 4, fossilfri byggeplass: no fossil fuel in machines; biofuel, electricity and hydrogen are allowed.
//! No national duty (a municipality may order more). The highest level is kind 5, the emission-free site.
//! Burnt fuel cannot be inspected afterwards: monthly, and now and then without notice.

use super::{Kind, KindFacts, LEAD_DAYS, LevelFacts, Rhythm};
use crate::domain::requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind};

/// What is known about the kind, apart from its texts.
pub const FACTS: KindFacts = KindFacts {
    kind: Kind::FossilFreeSite,
    version: 1,
    reviewed: "2026-11-21",
    placement: Placement::ContractClause,
    basis: Basis::Contract,
    measure: Measure::YesNo,
    comparator: Comparator::AtLeast,
    unit: "%",
    risk: Risk::High,
    sanction: SanctionKind::PerDay,
    levels: &[LevelFacts::agreed(Level::Basis, Measure::YesNo), LevelFacts::agreed(Level::Advanced, Measure::Quantity)],
    rhythms,
    looks_like: None,
    proof: None,
    lead_days: LEAD_DAYS,
};

fn rhythms() -> Vec<Rhythm> {
    vec![Rhythm::every(1), Rhythm::every(6).unannounced()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_checked_monthly_and_twice_a_year_without_notice() {
        assert_eq!(rhythms(), [Rhythm::every(1), Rhythm { unannounced: true, ..Rhythm::every(6) }]);
    }

    #[test]
    fn its_spearhead_is_the_emission_free_site() {
        assert!(FACTS.level(Level::Spearhead).is_none());
        assert!(Kind::EmissionFreeSite.facts().level(Level::Spearhead).is_some());
    }

    #[test]
    fn it_must_be_agreed() {
        assert_eq!(FACTS.basis, Basis::Contract);
    }
}
