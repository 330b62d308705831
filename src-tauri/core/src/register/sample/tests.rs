//! The sample: its size, that it repeats, and that it is a register like any other.

use super::*;
use crate::{
    domain::{contract_list::ContractQuery, follow_up::Check, id::ContractId},
    register::contract_sheet::ContractSheet,
};
use chrono::{NaiveDate, NaiveTime};
use std::collections::BTreeSet;

fn on(day: &str) -> Occasion {
    let today: NaiveDate = day.parse().unwrap();
    Occasion { today, now: today.and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap()).and_utc(), who: String::new() }
}

fn made(contracts: u32, seed: u64, occasion: &Occasion) -> (tempfile::TempDir, Register) {
    let folder = tempfile::tempdir().unwrap();
    let register = make(&folder.path().join("prove.kravspor"), contracts, seed, occasion).unwrap();
    (folder, register)
}

fn sheets(register: &mut Register, occasion: &Occasion) -> Vec<ContractSheet> {
    let mut ids: Vec<ContractId> = register.contract_ids().unwrap();
    ids.sort();
    ids.into_iter().map(|id| register.contract_sheet(id, occasion).unwrap()).collect()
}

#[test]
fn a_sample_has_the_size_that_was_asked_for_and_reads_like_any_register() {
    let occasion = on("2026-11-21");
    let (_folder, mut register) = made(30, 1, &occasion);
    assert!(!register.is_example());
    assert_eq!(register.suppliers().unwrap().len(), 6);
    let all = sheets(&mut register, &occasion);
    assert_eq!(all.len(), 30);
    for sheet in &all {
        assert_eq!(sheet.contract.draft.validate_all(), [], "{}", sheet.contract.draft.title);
        assert_eq!(sheet.requirements.len(), REQUIREMENTS);
        for one in &sheet.requirements {
            assert_eq!(one.requirement.draft.validate_all(), []);
            assert!(!one.requirement.draft.wording.contains('['), "{}", one.requirement.draft.wording);
            assert!(CHECKS.contains(&one.checks.len()), "{} {}", sheet.contract.draft.title, one.checks.len());
            let past = one.checks.iter().filter(|line| line.check.due < occasion.today).count();
            let answered = one.checks.iter().filter(|line| line.result.is_some()).count();
            assert!(answered <= past);
            assert!(one.checks.iter().filter_map(|line| line.result.as_ref()).all(|result| result.checked_on <= occasion.today));
        }
    }
    let total = |count: fn(&ContractSheet) -> u32| all.iter().map(count).sum::<u32>();
    let (due, overdue) = (total(|sheet| sheet.figures.checks_due), total(|sheet| sheet.figures.overdue));
    assert!(overdue > 0 && overdue * 10 < due, "{overdue} of {due}");
    assert!(register.derived_rows_are_true(occasion.today).unwrap());
    register.verify_chain().unwrap();
    assert!(register.undo_state().unwrap().undo.is_none());
    assert_eq!(register.history(None, 100).unwrap().len(), 31, "the suppliers and each contract; plans of the open-ended reach far enough");
}

#[test]
fn the_same_seed_and_day_give_the_same_register_and_another_seed_another() {
    let occasion = on("2027-03-31");
    let contents = |seed| {
        let (_folder, mut register) = made(6, seed, &occasion);
        sheets(&mut register, &occasion)
    };
    assert_eq!(contents(7), contents(7));
    assert_ne!(contents(7), contents(8));
}

#[test]
fn planning_a_requirement_again_leaves_its_checks_as_they_are() {
    let occasion = on("2028-02-29");
    let (_folder, mut register) = made(8, 3, &occasion);
    let checks = |sheets: &[ContractSheet]| -> BTreeSet<CheckDays> {
        sheets.iter().flat_map(|sheet| &sheet.requirements).flat_map(|one| &one.checks).map(|line| plain(&line.check)).collect()
    };
    let before = sheets(&mut register, &occasion);
    for sheet in &before {
        let mut draft = sheet.contract.draft.clone();
        draft.notes = "lest".into();
        register.edit_contract(sheet.contract.id, &draft, &occasion).unwrap();
        for one in &sheet.requirements {
            register.edit_requirement(one.requirement.id, &one.requirement.draft, &occasion).unwrap();
        }
    }
    let after = sheets(&mut register, &occasion);
    assert_eq!(checks(&before), checks(&after));
}

type CheckDays = (crate::domain::id::CheckId, NaiveDate, NaiveDate);
fn plain(check: &Check) -> CheckDays {
    (check.id, check.nominal, check.due)
}

#[test]
fn a_size_that_cannot_be_made_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prove.kravspor");
    for contracts in [0, 5_001] {
        let error = make(&path, contracts, 1, &on("2026-11-21")).err().unwrap();
        assert_eq!((error.code, error.params["min"].as_str(), error.params["max"].as_str()), (Code::SizeRange, "1", "5000"));
    }
    assert!(!path.exists());
}

#[test]
fn a_week_of_many_contracts_has_something_for_everyone() {
    let occasion = on("2026-11-23");
    let (_folder, mut register) = made(60, 2, &occasion);
    let week = register.week(None, &occasion).unwrap();
    assert!(week.counts.iter().all(|count| *count > 0), "{:?}", week.counts);
    assert_eq!(register.contracts(&ContractQuery::default(), &occasion).unwrap().rows.len(), 60);
    let people = register.contract_filters().unwrap().people;
    assert!((15..=20).contains(&people.len()), "{}", people.len());
}

/// Not a test of truth: how long it takes and how large it is. `KRAVSPOR_SAMPLE=5000 cargo test … -- --ignored --nocapture`.
#[test]
#[ignore = "measures"]
fn how_long_a_sample_takes() {
    let contracts = std::env::var("KRAVSPOR_SAMPLE").ok().and_then(|text| text.parse().ok()).unwrap_or(200);
    let occasion = on("2026-11-21");
    let begun = std::time::Instant::now();
    let (folder, mut register) = made(contracts, 1, &occasion);
    let took = begun.elapsed();
    let size = std::fs::metadata(folder.path().join("prove.kravspor")).unwrap().len();
    let begun = std::time::Instant::now();
    let counts = register.week(None, &occasion).unwrap().counts;
    println!("{contracts} contracts in {took:?}, {} MB, week {:?} in {:?}", size / 1_000_000, counts, begun.elapsed());
}
