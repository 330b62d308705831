//! Registers and tables to test with.

use crate::{
    domain::occasion::Occasion,
    exchange::{
        intake::{
            finding::FindingCode,
            noun::Noun,
            preview::{PreviewRow, RowState},
            session::Intake,
        },
        table::{Cell, Row, Sheet, Table},
    },
    register::{Key, Register},
};
use chrono::NaiveDate;
use tempfile::TempDir;

pub(super) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(super) fn occasion() -> Occasion {
    let today = day("2026-11-22");
    Occasion { today, now: today.and_hms_opt(9, 0, 0).unwrap().and_utc(), who: "Kari".into() }
}

pub(super) fn register() -> (TempDir, Register) {
    let folder = tempfile::tempdir().unwrap();
    let register = Register::create(&folder.path().join("r.kravspor"), &Key::None).unwrap();
    (folder, register)
}

/// A sheet of texts, a line a row, cells parted by `|`; rows that are quite blank are left out, as readers do.
pub(super) fn sheet(name: &str, text: &str) -> Sheet {
    let rows = text.trim_matches('\n').lines().enumerate().map(|(place, line)| {
        let cell = |text: &str| match text.trim() {
            "" => Cell::Blank,
            date if date.starts_with('@') => Cell::Date(day(&date[1..])),
            number if number.starts_with('#') => Cell::Number(crate::domain::decimal::Decimal::parse(&number[1..]).unwrap()),
            text => Cell::Text(text.replace("\\n", "\n")),
        };
        Row { number: u32::try_from(place + 1).unwrap(), cells: line.trim().split('|').map(cell).collect() }
    });
    Sheet { name: name.into(), hidden: false, rows: rows.filter(|row| row.cells.iter().any(|cell| *cell != Cell::Blank)).collect() }
}

pub(super) fn table(text: &str) -> Table {
    Table { sheets: vec![sheet("Ark1", text)] }
}

/// The list, opened and looked at.
pub(super) fn looked(noun: Noun, table: &Table, register: &mut Register) -> Intake {
    let mut intake = Intake::begin(noun, "liste.xlsx", table.clone(), register).unwrap();
    intake.look(register, &occasion()).unwrap();
    intake
}

/// Takes a list in, every doubt accepted.
pub(super) fn take_in(noun: Noun, table: &Table, register: &mut Register) -> Intake {
    let mut intake = looked(noun, table, register);
    intake.decide(|decisions| decisions.accept_all = true);
    intake.look(register, &occasion()).unwrap();
    let told: Vec<_> = intake.preview().unwrap().rows.iter().filter(|row| row.state == RowState::Refused).cloned().collect();
    assert!(told.is_empty(), "{told:#?}");
    intake.take_in(register, &occasion(), &mut |_, _| true).unwrap();
    register.verify_chain().unwrap();
    assert!(register.derived_rows_are_true(occasion().today).unwrap());
    intake
}

/// Reads the same list again: nothing is new or changed. Then takes back what was taken in: nothing is left.
pub(super) fn again_and_back(noun: Noun, table: &Table, register: &mut Register) {
    let intake = looked(noun, table, register);
    let preview = intake.preview().unwrap();
    let others: Vec<_> = preview.rows.iter().filter(|row| row.becomes != RowState::Same).collect();
    assert!(others.is_empty(), "a second reading changes something: {others:#?}");
    assert!(preview.made.is_empty(), "{:?}", preview.made);
    register.undo(&occasion()).unwrap();
    assert!(register.derived_rows_are_true(occasion().today).unwrap());
}

pub(super) fn rows(intake: &Intake) -> &[PreviewRow] {
    &intake.preview().unwrap().rows
}

/// Row numbers with their states.
pub(super) fn states(intake: &Intake) -> Vec<(u32, RowState)> {
    rows(intake).iter().map(|row| (row.number, row.state)).collect()
}

/// Row numbers with what was found.
pub(super) fn found(intake: &Intake) -> Vec<(u32, FindingCode)> {
    rows(intake).iter().flat_map(|row| row.findings.iter().map(|finding| (row.number, finding.code))).collect()
}

/// What each column is read as; blank if it is not.
pub(super) fn fields(intake: &Intake) -> Vec<&str> {
    intake.mapping().columns.iter().map(|used| used.field.as_deref().unwrap_or("")).collect()
}
