//! The letter to the supplier and the nonconformity report as a reader meets them: their text, tags and bookmarks.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "fixture/contracts.rs"]
mod contracts;
#[path = "fixture/reading.rs"]
mod reading;
#[path = "fixture/reviewed.rs"]
mod reviewed;

use contracts::{day, full, options};
use reading::{Pdf, plain_text};
use register::{
    domain::{
        file::File,
        id::FileId,
        language::Language,
        money::Money,
        nonconformity::{
            Nonconformity, NonconformityState, Step, StepKind,
            sanction::{SanctionBasis, SanctionCalculation},
        },
        requirement::{Basis, Sanction, SanctionKind},
    },
    register::{
        nonconformity_list::NonconformityLine,
        nonconformity_sheet::{NonconformitySheet, StepFiles},
    },
    text::Text,
};
use reports::{Options, nonconformity_report, notice_letter};
use reviewed::reviewed;

/// The open nonconformity of the full contract, with a daily fine, a missed deadline, a demand and a picture.
fn sheet() -> NonconformitySheet {
    let data = full();
    let today = data.today;
    let mut one = data.nonconformities[0].clone();
    one.corrective_action = "Bytt ut dispenserne som ikke kan gjenvinnes.\nSend rapport for 2026 innen fristen.".into();
    let mut requirement =
        data.requirements.iter().find(|sheet| Some(sheet.requirement.id) == one.requirement_id).unwrap().requirement.clone();
    requirement.draft.clause = "punkt 8.2".into();
    requirement.draft.basis = Basis::Law;
    requirement.draft.sanction =
        Sanction { kind: SanctionKind::PerDay, amount: Some(Money::kroner(10_000)), percent: None, text: "punkt 8.6".into() };
    let basis = SanctionBasis { from: Some(day(2026, 11, 14)), to: Some(today), ..SanctionBasis::default() };
    let calculation = SanctionCalculation::of(&requirement.draft.sanction, &basis, &|_| true).unwrap();
    one.steps.push(Step {
        kind: StepKind::Sanctioned,
        on: today,
        text: "Dagmulkt til i dag.".into(),
        deadline: None,
        amount: calculation.amount,
        calculation: Some(calculation.clone()),
        ..one.steps[0].clone()
    });
    let picture = File { id: FileId(uuid::Uuid::nil()), name: "Bilde av dispensere.jpg".into(), size: 120_000, sha256: "a".repeat(64) };
    NonconformitySheet {
        today,
        quiet_days: 14,
        line: line(&one, &data.contract.draft.title),
        files: vec![StepFiles { step: one.steps[0].id, files: vec![picture] }],
        suppliers: data.suppliers,
        contract: data.contract,
        evidence: vec![],
        requirement: Some(requirement),
        check: None,
        result: None,
        calculation: Some(calculation),
        gaps: vec![],
        nonconformity: one,
    }
}

fn line(one: &Nonconformity, contract: &str) -> NonconformityLine {
    NonconformityLine {
        id: one.id,
        number: one.number.clone(),
        title: one.title.clone(),
        contract_id: one.contract_id,
        contract_title: contract.to_owned(),
        case_number: "24/00871".into(),
        supplier: "Fjordpapir Engros AS".into(),
        requirement_id: one.requirement_id,
        requirement_number: Some(8),
        requirement_title: None,
        responsible: "Ingrid Solheim".into(),
        manager: "Ingrid Solheim".into(),
        breach_of_law: true,
        sanction: None,
        state: NonconformityState::DeadlineMissed,
        next_step: Some(StepKind::Sanctioned),
        taken: one.steps.iter().map(|step| step.kind).collect(),
        deadline: one.deadline(),
        days_to_deadline: Some(-8),
        opened_on: Some(day(2026, 10, 2)),
        corrected_on: None,
        days_since_last_step: 38,
        quiet: true,
        imposed: None,
    }
}

/// Nothing is known but the nonconformity itself.
fn bare() -> NonconformitySheet {
    let mut bare = sheet();
    bare.suppliers.clear();
    bare.requirement = None;
    bare.calculation = None;
    bare.files.clear();
    bare.nonconformity.corrective_action.clear();
    bare.nonconformity.steps.truncate(1);
    bare.nonconformity.steps[0].text.clear();
    bare
}

#[test]
fn letter_and_report_are_tagged_bookmarked_and_archivable() {
    for (name, data) in [("whole", sheet()), ("bare", bare())] {
        for language in [Language::Bokmal, Language::Nynorsk, Language::English] {
            for document in [notice_letter(&data, &options(language), None), nonconformity_report(&data, &options(language))] {
                let document = document.unwrap();
                let faults = Pdf::read(&document).faults();
                assert!(faults.is_empty(), "{name} {language}: {faults:?}");
                let Some(text) = plain_text(&document) else { continue };
                assert!(!text.contains('⟦') && !text.contains("{ $"), "{name} {language}");
            }
        }
    }
}

/// What a screen reader walks through.
#[test]
fn the_tags_are_as_reviewed() {
    let options = options(Language::Bokmal);
    reviewed("notice-tags", Pdf::read(&notice_letter(&sheet(), &options, None).unwrap()).outline_of_tags());
    reviewed("nonconformity-tags", Pdf::read(&nonconformity_report(&sheet(), &options).unwrap()).outline_of_tags());
}

#[test]
fn the_letter_says_what_was_found_what_is_demanded_and_how_the_fine_is_reckoned() {
    let Some(text) = plain_text(&notice_letter(&sheet(), &options(Language::Bokmal), Some("Åse Bø")).unwrap()) else { return };
    let text = text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "Fjordpapir Engros AS",
        "24/00871",
        "A-2026-03",
        "Kravet følger også av lov",
        "Kontraktens punkt 8.2",
        "Bytt ut dispenserne",
        "13.11.2026",
        "dagmulkt på 10 000 kr for hver dag (punkt 8.6)",
        "10 000 kr × 8 dager = 80 000 kr",
        "Vedlegg: Bilde av dispensere.jpg",
        "Ingrid Solheim",
        "Fjordvik kommune · Rådhusgata 1 · 5800 Fjordvik",
        "Åse Bø",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("svare skriftlig innen"), "not by a day that has passed");
}

#[test]
fn the_english_letter_agrees_with_who_writes_it() {
    let named = options(Language::English);
    let nameless = Options { organisation: String::new(), ..options(Language::English) };
    for (options, said) in [(named, "Fjordvik kommune hereby gives notice"), (nameless, "We hereby give notice")] {
        let Some(text) = plain_text(&notice_letter(&sheet(), &options, None).unwrap()) else { return };
        let text = text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(said), "{said}: {text}");
    }
}

/// Not the time of the contract, which it says nothing about.
#[test]
fn the_cover_of_the_report_says_from_when_to_when_the_case_goes() {
    let covered = Options { cover: true, ..options(Language::Bokmal) };
    let Some(text) = plain_text(&nonconformity_report(&sheet(), &covered).unwrap()) else { return };
    let (opened, today) = (sheet().line.opened_on.unwrap(), sheet().today);
    let said = Text::of(Language::Bokmal).period(Some(opened), Some(today));
    assert!(text.contains(&said), "{said}: {text}");
    assert!(!text.contains("Hele kontraktstiden"));
}

#[test]
fn what_is_not_known_is_left_out_of_the_letter() {
    let Some(text) = plain_text(&notice_letter(&bare(), &options(Language::Bokmal), None).unwrap()) else { return };
    for unsaid in ["Dette må dere gjøre", "Frist", "Vedlegg", "Krav "] {
        assert!(!text.contains(unsaid), "{unsaid}: {text}");
    }
    assert!(text.contains("Kontrakten har ingen egen sanksjon"));
}
