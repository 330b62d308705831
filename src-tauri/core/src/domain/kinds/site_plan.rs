//! Kind 17, miljøoppfølgingsplan og klimagassregnskap: delivered at the milestones, and within a budget if one is agreed.
//! TEK17 § 17-1 demands a climate account for some buildings but no cap: the cap is a blank.

use super::{Kind, KindFacts, LEAD_DAYS, LevelFacts, Rhythm};
use crate::domain::{
    follow_up::Milepost,
    requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind},
};

/// What is known about the kind, apart from its texts.
pub const FACTS: KindFacts = KindFacts {
    kind: Kind::SitePlan,
    version: 1,
    reviewed: "2026-11-21",
    placement: Placement::ContractClause,
    basis: Basis::Contract,
    measure: Measure::Document,
    comparator: Comparator::AtMost,
    unit: "kg CO₂e/m²",
    risk: Risk::Medium,
    sanction: SanctionKind::WithheldMilestone,
    levels: &[LevelFacts::agreed(Level::Basis, Measure::Document), LevelFacts::agreed(Level::Advanced, Measure::Quantity)],
    rhythms,
    looks_like: None,
    proof: None,
    lead_days: LEAD_DAYS,
};

fn rhythms() -> Vec<Rhythm> {
    vec![Rhythm::milestones([("library-milestone-site-plan", Milepost::Start, 30), ("library-milestone-as-built", Milepost::End, -30)])]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_checked_after_the_start_and_before_the_end() {
        let points = [("library-milestone-site-plan", Milepost::Start, 30), ("library-milestone-as-built", Milepost::End, -30)];
        assert_eq!(rhythms(), [Rhythm::milestones(points)]);
    }

    #[test]
    fn a_cap_is_agreed_and_filled_by_a_person() {
        assert_eq!(FACTS.level(Level::Advanced).map(|level| (level.basis, level.limit)), Some((Basis::Contract, None)));
        assert_eq!(FACTS.comparator, Comparator::AtMost);
    }

    #[test]
    fn a_milestone_is_withheld_until_the_document_is_there() {
        assert_eq!(FACTS.sanction, SanctionKind::WithheldMilestone);
    }
}
