//! A register with known contents: two contracts, one with a requirement that is followed up every month.

use crate::run::{TODAY, Terminal};
use chrono::NaiveDate;
use register::{
    domain::{
        contract::ContractDraft,
        decimal::Decimal,
        follow_up::{Cadence, PlanDraft},
        kinds::Kind,
        money::Money,
        occasion::Occasion,
        requirement::{Comparator, Level, RequirementDraft, Target},
    },
    register::{Key, Register, library, settings::Settings},
    text::Text,
};
use std::collections::BTreeMap;

/// Keys of what is in the register.
pub struct Seeded {
    /// The contract with a requirement.
    pub contract: String,
    /// The number of that contract, which no other has.
    pub number: &'static str,
    /// The case number of both contracts.
    pub case_number: &'static str,
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

/// Makes the register. It was made in January, so that checks are overdue by [`TODAY`].
pub fn seed(terminal: &Terminal) -> Seeded {
    let in_january = Occasion {
        today: day("2026-01-05"),
        now: day("2026-01-05").and_hms_opt(8, 0, 0).expect("a time").and_utc(),
        who: "Kari Nes".into(),
    };
    let mut register = Register::create(&terminal.register(), &Key::None).expect("a register");
    let settings = Settings { organisation: "Øyfjord kommune".into(), user: "Kari Nes".into(), ..Settings::default() };
    register.edit_settings(&settings, &in_january).expect("settings");
    let seeded = Seeded { contract: String::new(), number: "2026-17", case_number: "25/00310" };
    let draft = |title: &str, number: &str| ContractDraft {
        contract_number: number.into(),
        case_number: seeded.case_number.into(),
        manager: "Kari Nes".into(),
        estimated_value: Some(Money::kroner(1_200_000)),
        start: Some(day("2026-01-05")),
        end: Some(day("2027-12-31")),
        ..ContractDraft::titled(title)
    };
    register.add_contract(&draft("Ærlig mat i kantina 🥕", ""), &in_january).expect("a contract");
    let contract = register.add_contract(&draft("Vask av arbeidstøy", seeded.number), &in_january).expect("a contract").value;
    let requirement = RequirementDraft {
        title: "Miljømerkede vaskemidler".into(),
        target: Target { offered: Some(Decimal::whole(70)), ..Target::quantity(Comparator::AtLeast, Some(Decimal::whole(60)), "%") },
        plans: vec![PlanDraft { id: None, cadence: Cadence::Every { months: 1, anchor: None, season: None }, unannounced: false }],
        ..library_requirement()
    };
    register.add_requirements(contract, &[requirement], &in_january).expect("a requirement");
    assert!(in_january.today < day(TODAY));
    Seeded { contract: contract.to_string(), ..seeded }
}

/// A share of eco-labelled products, as the library has it.
pub fn library_requirement() -> RequirementDraft {
    let text = Text::of(register::domain::language::Language::Bokmal);
    library::draft(Kind::EcoLabelledShare, Level::Basis, &BTreeMap::new(), text).expect("a library requirement")
}
