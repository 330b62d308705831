//! Kind 7, EPD og grense for klimafotavtrykk: a valid third-party declaration (ISO 14025, EN 15804) and a limit for A1–A3
//! per declared unit. No law demands it, and the limits of no table were verified: limit and declared unit are blanks.
//! Too late once cast: checked before ordering.

use super::{Kind, KindFacts, LEAD_DAYS, LevelFacts, Rhythm, number};
use crate::domain::{
    evidence::EvidenceKind,
    follow_up::Milepost,
    requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind},
};

/// What is known about the kind, apart from its texts.
pub const FACTS: KindFacts = KindFacts {
    kind: Kind::Epd,
    version: 1,
    reviewed: "2026-11-21",
    placement: Placement::Specification,
    basis: Basis::Contract,
    measure: Measure::Quantity,
    comparator: Comparator::AtMost,
    unit: "kg CO₂e",
    risk: Risk::High,
    sanction: SanctionKind::WithheldMilestone,
    levels: &[LevelFacts::agreed(Level::Basis, Measure::Quantity)],
    rhythms,
    looks_like: Some(looks_like),
    proof: Some(EvidenceKind::Epd),
    lead_days: LEAD_DAYS,
};

fn rhythms() -> Vec<Rhythm> {
    vec![Rhythm::milestones([("library-milestone-before-ordering", Milepost::Start, 30)]), Rhythm::before_expiry(60)]
}

/// NEPD-4945-3957-DK, EPD-IES-0003435:001 (before: S-P-03435) and EPD-KLO-20170147-IAC1-DE.
fn looks_like(number: &str) -> bool {
    let plain = number::normal(number);
    match plain.split('-').collect::<Vec<_>>()[..] {
        ["NEPD", first, second] => number::digits(first, 2..=6) && number::digits(second, 2..=6),
        ["NEPD", first, second, language] => {
            number::digits(first, 2..=6) && number::digits(second, 2..=6) && number::letters(language, 2..=3)
        }
        ["S", "P", serial] => number::digits(serial, 5..=5),
        ["EPD", "IES", serial] => {
            let (serial, edition) = serial.split_once(':').unwrap_or((serial, "001"));
            number::digits(serial, 7..=7) && number::digits(edition, 3..=3)
        }
        ["EPD", holder, serial, edition, language] => {
            number::letters(holder, 3..=3)
                && number::digits(serial, 8..=8)
                && edition.len() == 4
                && edition.bytes().all(|b| b.is_ascii_alphanumeric())
                && number::letters(language, 2..=2)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_three_programme_operators_are_known() {
        for number in ["NEPD-4945-3957-DK", "NEPD-4945-3957", "EPD-IES-0003435:001", "S-P-03435", "EPD-KLO-20170147-IAC1-DE"] {
            assert!(looks_like(number), "{number}");
        }
    }

    #[test]
    fn a_number_that_fits_none_is_warned_about() {
        for number in ["", "4945", "NEPD-4945", "EPD-MFA-48", "EPD-KLO-2017-IAC1-DE", "S-P-3435"] {
            assert!(!looks_like(number), "{number}");
        }
    }

    #[test]
    fn a_footprint_must_stay_below_a_limit_that_a_person_fills() {
        assert_eq!(FACTS.comparator, Comparator::AtMost);
        assert_eq!(FACTS.levels.iter().filter_map(|level| level.limit).count(), 0);
    }
}
