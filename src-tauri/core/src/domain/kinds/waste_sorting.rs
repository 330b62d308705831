//! Kind 11, avfallssortering på byggeplass: the share of the waste, by weight, that leaves in clean fractions.
//! 70 % is law (TEK17 § 9-8). 95 % is one municipality's own goal (Lillestrøm), and the step between is a blank.

use super::{Kind, KindFacts, LEAD_DAYS, LevelFacts, Rhythm};
use crate::domain::{
    follow_up::Milepost,
    requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind},
};

/// What is known about the kind, apart from its texts.
pub const FACTS: KindFacts = KindFacts {
    kind: Kind::WasteSorting,
    version: 1,
    reviewed: "2026-11-21",
    placement: Placement::ContractClause,
    basis: Basis::Law,
    measure: Measure::Quantity,
    comparator: Comparator::AtLeast,
    unit: "%",
    risk: Risk::Medium,
    sanction: SanctionKind::Percentage,
    levels: &[
        LevelFacts::law(Level::Basis, Measure::Quantity).limit(70),
        LevelFacts::agreed(Level::Advanced, Measure::Quantity),
        LevelFacts::agreed(Level::Spearhead, Measure::Quantity).limit(95),
    ],
    rhythms,
    looks_like: None,
    proof: None,
    lead_days: LEAD_DAYS,
};

fn rhythms() -> Vec<Rhythm> {
    vec![Rhythm::every(1), Rhythm::milestones([("library-milestone-handover", Milepost::End, -14)])]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seventy_per_cent_is_law() {
        assert_eq!(FACTS.level(Level::Basis).map(|level| (level.basis, level.limit)), Some((Basis::Law, Some(70))));
    }

    #[test]
    fn ninety_five_per_cent_must_be_agreed() {
        assert_eq!(FACTS.level(Level::Spearhead).map(|level| (level.basis, level.limit)), Some((Basis::Contract, Some(95))));
    }

    #[test]
    fn slips_are_seen_monthly_and_the_final_report_before_handover() {
        assert_eq!(rhythms().len(), 2);
        assert_eq!(rhythms().first(), Some(&Rhythm::every(1)));
    }
}
