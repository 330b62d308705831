//! Kind 13, trevirke: documented sustainable timber, none of it tropical.
//! The law as verified is about legality only, so sustainability must be agreed. Followed per product range.

use super::{Kind, KindFacts, LEAD_DAYS, LevelFacts, Rhythm, number};
use crate::domain::{
    follow_up::Milepost,
    requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind},
};

/// What is known about the kind, apart from its texts.
pub const FACTS: KindFacts = KindFacts {
    kind: Kind::Timber,
    version: 1,
    reviewed: "2026-11-21",
    placement: Placement::Specification,
    basis: Basis::Contract,
    measure: Measure::YesNo,
    comparator: Comparator::AtLeast,
    unit: "",
    risk: Risk::Medium,
    sanction: SanctionKind::PerBreach,
    levels: &[LevelFacts::agreed(Level::Basis, Measure::YesNo)],
    rhythms,
    looks_like: Some(looks_like),
    proof: None,
    lead_days: LEAD_DAYS,
};

fn rhythms() -> Vec<Rhythm> {
    vec![Rhythm::milestones([("library-milestone-product-range", Milepost::Start, 30)]), Rhythm::every(12)]
}

/// Chain-of-custody certificate XXX-COC-nnnnnn, FSC licence FSC-Cnnnnnn, PEFC licence PEFC/nn-nn-nn.
fn looks_like(number: &str) -> bool {
    let plain = number::normal(number);
    if number::matches(&plain, "FSC-C999999") {
        return true;
    }
    if let Some(licence) = plain.strip_prefix("PEFC/") {
        let parts: Vec<_> = licence.split('-').collect();
        return parts.len() == 3 && parts.iter().all(|part| number::digits(part, 2..=4));
    }
    matches!(plain.split('-').collect::<Vec<_>>()[..], [certifier, "COC", serial]
        if number::letters(certifier, 2..=6) && number::digits(serial, 6..=6))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fsc_and_pefc_codes_are_known() {
        for number in ["FSC-C123456", "ABC-COC-123456", "PEFC/03-31-12", "fsc-c123456"] {
            assert!(looks_like(number), "{number}");
        }
    }

    #[test]
    fn a_code_that_fits_none_is_warned_about() {
        for number in ["FSC", "C123456", "ABC-COC-12", "PEFC/03-31"] {
            assert!(!looks_like(number), "{number}");
        }
    }

    #[test]
    fn sustainability_is_agreed_since_the_law_is_about_legality() {
        assert_eq!(FACTS.basis, Basis::Contract);
    }
}
