//! Clocks that are behind or ahead, starts that meet, and names that SQLite would take for its own.

use super::fixture::*;
use crate::{
    domain::follow_up::Outcome,
    error::Code,
    register::{Key, Register},
};

/// Every open check with its due date.
fn open(register: &Register) -> Vec<(Vec<u8>, String)> {
    let mut statement = register.connection.prepare("SELECT check_id, due FROM open_check ORDER BY check_id").unwrap();
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().collect::<Result<_, _>>().unwrap()
}

#[test]
fn looking_back_at_an_earlier_day_changes_no_check() {
    let (_folder, mut register) = new_register();
    let id = register.add_contract(&contract("Strøm", "2026-01-01", None), &at("2026-01-05")).unwrap().value;
    register.add_requirements(id, &[followed("Forbruk", vec![every(3)])], &at("2026-01-05")).unwrap();
    register.week(None, &at("2026-11-22")).unwrap();
    let before = open(&register);
    assert!(before.iter().any(|(_, due)| due.as_str() < "2026-11-22"), "something was missed");
    register.week(None, &at("2020-01-01")).unwrap();
    register.week(None, &at("2026-11-22")).unwrap();
    assert_eq!(open(&register), before);
}

#[test]
fn editing_with_a_clock_that_is_behind_withdraws_nothing_that_was_planned() {
    let (_folder, mut register) = new_register();
    let draft = contract("Strøm", "2026-01-01", None);
    let id = register.add_contract(&draft, &at("2026-01-05")).unwrap().value;
    register.add_requirements(id, &[followed("Forbruk", vec![every(3)])], &at("2026-01-05")).unwrap();
    let before = open(&register);
    let mut renamed = draft;
    renamed.notes = "Ny avtale om måling".into();
    register.edit_contract(id, &renamed, &at("2020-01-01")).unwrap();
    register.week(None, &at("2026-01-05")).unwrap();
    assert_eq!(open(&register), before);
}

#[test]
fn a_correction_holds_whatever_the_clock_says() {
    let (_folder, mut register) = new_register();
    let id = register.add_contract(&contract("Renhold", "2026-01-01", Some("2027-12-31")), &at("2026-01-05")).unwrap().value;
    register.add_requirements(id, &[followed("Miljømerket", vec![every(3)])], &at("2026-01-05")).unwrap();
    let check = register.contract_sheet(id, &at("2026-05-05")).unwrap().requirements[0].checks[0].check.id;
    register.record_result(check, &found(Outcome::Fulfilled, "2026-04-01"), &at("2026-05-05")).unwrap();
    register.record_result(check, &found(Outcome::NotFulfilled, "2026-04-01"), &at("2026-05-04")).unwrap();
    let sheet = register.contract_sheet(id, &at("2026-05-05")).unwrap();
    assert_eq!(sheet.requirements[0].latest.as_ref().unwrap().outcome, Outcome::NotFulfilled);
}

#[test]
fn a_register_with_one_of_sqlites_own_names_is_a_file() {
    let (folder, _) = place();
    for name in [":memory:", "file:x?mode=memory"] {
        let path = folder.path().join(name);
        let mut register = Register::create(&path, &Key::None).unwrap();
        register.add_contract(&contract("Renhold", "2026-01-01", None), &at("2026-01-05")).unwrap();
        drop(register);
        assert_eq!(Register::open(&path, &Key::None).unwrap().contract_ids().unwrap().len(), 1, "{name}");
    }
}

#[test]
fn of_several_starts_that_make_the_example_one_wins_and_it_is_whole() {
    let (_folder, path) = place();
    let made: Vec<_> = std::thread::scope(|scope| {
        let starts: Vec<_> = (0..3).map(|_| scope.spawn(|| crate::register::example::make(&path, &at("2026-11-21")).map(|_| ()))).collect();
        starts.into_iter().map(|start| start.join().unwrap()).collect()
    });
    assert_eq!(made.iter().filter(|one| one.is_ok()).count(), 1);
    assert!(made.iter().filter_map(|one| one.as_ref().err()).all(|error| error.code == Code::FileExists));
    let mut register = Register::open(&path, &Key::None).unwrap();
    assert_eq!(register.contract_ids().unwrap().len(), 12);
    assert!(register.derived_rows_are_true(day("2026-11-21")).unwrap());
}
