//! Clocks that are behind or ahead, starts that meet, and names that SQLite would take for its own.

use super::fixture::*;
use crate::{
    domain::{
        follow_up::Outcome,
        indicator::{Direction, IndicatorDraft, UnitKind, tests::draft as indicator},
        language::Language,
    },
    error::Code,
    register::{Key, Register, measurements::Cell},
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
fn a_measurement_put_over_another_holds_whatever_the_clock_says() {
    let (_folder, mut register) = new_register();
    let draft = IndicatorDraft { name: "Matsvinn".into(), direction: Direction::Down, ..indicator(UnitKind::Amount, "tonn") };
    let waste = register.add_indicator(&draft, &at("2026-01-05")).unwrap().value;
    let cell = |text: &str| Cell { indicator: waste, period: "2025".into(), text: Some(text.into()), source: None, note: None };
    let holds = |register: &Register| -> Option<String> {
        let tables = register.measurement_tables().unwrap();
        Some(tables.groups[0].rows[0].cells.first()?.as_ref()?.draft.value?.to_string())
    };
    register.put_measurements(&[cell("50")], Language::Bokmal, &at("2026-01-06")).unwrap();
    // As a machine whose clock is ahead makes it: keys are later the later they are made.
    let ahead = uuid::Uuid::parse_str("ffffffff-ffff-7fff-bfff-ffffffffffff").unwrap();
    register.connection.execute("UPDATE measurement SET id = ?1", [ahead.as_bytes().as_slice()]).unwrap();
    register.put_measurements(&[cell("53")], Language::Bokmal, &at("2026-01-05")).unwrap();
    assert_eq!(holds(&register).as_deref(), Some("53"));
    let in_force: i64 = register.connection.query_row("SELECT count(*) FROM measurement WHERE removed = 0", [], |row| row.get(0)).unwrap();
    assert_eq!(in_force, 1, "the earlier one holds no more");
    register.undo(&at("2026-01-06")).unwrap();
    assert_eq!(holds(&register).as_deref(), Some("50"));
    register.redo(&at("2026-01-06")).unwrap();
    assert_eq!(holds(&register).as_deref(), Some("53"));
    register.put_measurements(&[cell("")], Language::Bokmal, &at("2026-01-06")).unwrap();
    assert_eq!(holds(&register), None);
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
