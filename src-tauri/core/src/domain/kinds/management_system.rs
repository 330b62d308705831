//! Kind 3, miljøledelsessystem: own routines, a certificate (ISO 14001, Miljøfyrtårn, EMAS or equivalent), an EMAS statement.
//! Certificates are surveilled yearly, so the rhythm is yearly. A qualification requirement binds at tender only;
//! to be followed up it must be repeated as a clause.

use super::{Kind, KindFacts, LEAD_DAYS, LevelFacts, Rhythm, number};
use crate::domain::evidence::EvidenceKind;
use crate::domain::requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind};

/// What is known about the kind, apart from its texts.
pub const FACTS: KindFacts = KindFacts {
    kind: Kind::ManagementSystem,
    version: 1,
    reviewed: "2026-11-21",
    placement: Placement::ContractClause,
    basis: Basis::Contract,
    measure: Measure::Document,
    comparator: Comparator::AtLeast,
    unit: "",
    risk: Risk::Low,
    sanction: SanctionKind::PerDay,
    levels: &[
        LevelFacts::agreed(Level::Basis, Measure::Document),
        LevelFacts::agreed(Level::Advanced, Measure::Document),
        LevelFacts::agreed(Level::Spearhead, Measure::Document),
    ],
    rhythms,
    looks_like: Some(looks_like),
    proof: Some(EvidenceKind::Certificate),
    lead_days: LEAD_DAYS,
};

fn rhythms() -> Vec<Rhythm> {
    vec![Rhythm::every(12), Rhythm::before_expiry(60)]
}

/// Certificates are numbered by each certifier; only EMAS registrations have a known form, `NO-` and digits.
fn looks_like(number: &str) -> bool {
    number::normal(number).strip_prefix("NO-").is_none_or(|serial| number::digits(serial, 1..=9))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_norwegian_emas_number_ends_in_digits() {
        assert!(looks_like("NO-000123"));
        assert!(!looks_like("NO-ABC"));
    }

    #[test]
    fn other_certificate_numbers_are_left_alone() {
        assert!(looks_like("EMS 561234-B"));
    }

    #[test]
    fn a_certificate_is_followed_yearly_and_before_it_lapses() {
        assert_eq!(rhythms(), [Rhythm::every(12), Rhythm::before_expiry(60)]);
    }

    #[test]
    fn it_is_a_clause_since_a_qualification_requirement_binds_only_at_tender() {
        assert_eq!(FACTS.placement, Placement::ContractClause);
    }
}
