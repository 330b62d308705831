//! Kind 1, miljømerket tjeneste: a service such as cleaning, laundry or printing that holds an ecolabel licence.
//! No law demands it. Basis asks for labelled agents only; a licence for the service comes with the higher levels.
//! The holder reviews the licence yearly and reports changes, so its status may move in the middle of a contract.

use super::{Kind, KindFacts, LEAD_DAYS, LevelFacts, Rhythm, number};
use crate::domain::evidence::EvidenceKind;
use crate::domain::requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind};

/// What is known about the kind, apart from its texts.
pub const FACTS: KindFacts = KindFacts {
    kind: Kind::EcoLabelledService,
    version: 1,
    reviewed: "2026-11-21",
    placement: Placement::ContractClause,
    basis: Basis::Contract,
    measure: Measure::Document,
    comparator: Comparator::AtLeast,
    unit: "",
    risk: Risk::Medium,
    sanction: SanctionKind::PerDay,
    levels: &[
        LevelFacts::agreed(Level::Basis, Measure::YesNo),
        LevelFacts::agreed(Level::Advanced, Measure::Document),
        LevelFacts::agreed(Level::Spearhead, Measure::Document),
    ],
    rhythms,
    looks_like: Some(looks_like),
    proof: Some(EvidenceKind::Licence),
    lead_days: LEAD_DAYS,
};

fn rhythms() -> Vec<Rhythm> {
    vec![Rhythm::every(6), Rhythm::before_expiry(60)]
}

/// Svanemerket: eight digits. EU Ecolabel: country / product group / number, which some countries write their own way.
fn looks_like(number: &str) -> bool {
    number::matches(number, "99999999") || eu_ecolabel(&number::normal(number))
}

fn eu_ecolabel(number: &str) -> bool {
    let parts: Vec<_> = number.split('/').collect();
    let [country, group, serial] = parts[..] else { return false };
    let country_fits = (2..=4).contains(&country.len()) && country.bytes().all(|b| b.is_ascii_alphanumeric());
    country_fits && number::digits(group, 2..=3) && number::digits(serial, 3..=5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_svanemerket_number_has_eight_digits() {
        assert!(looks_like("20760123"));
        assert!(looks_like("2076 0123"));
        assert!(!looks_like("2076012"));
        assert!(!looks_like("207601234"));
        assert!(!looks_like("2076012A"));
    }

    #[test]
    fn an_eu_ecolabel_number_has_country_group_and_number() {
        assert!(looks_like("NO/039/00001"));
        assert!(looks_like("DE/39/001"), "the German form");
        assert!(!looks_like("NO/039"));
        assert!(!looks_like("NO/ABC/00001"));
    }

    #[test]
    fn an_ecolabel_is_agreed_never_law() {
        assert!(FACTS.levels.iter().all(|level| level.basis == Basis::Contract));
    }

    #[test]
    fn a_licence_is_looked_up_twice_a_year_and_before_it_lapses() {
        assert_eq!(rhythms(), [Rhythm::every(6), Rhythm::before_expiry(60)]);
    }
}
