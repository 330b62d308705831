//! Real lists of others, where they are: thousands of rows, taken in whole, found again, and taken back.

use super::fixture::*;
use crate::exchange::{
    intake::{mapping::DateOrder, noun::Noun, preview::RowState, session::Intake},
    table,
};
use std::{
    path::{Path, PathBuf},
    time::Instant,
};

fn real(name: &str) -> Option<table::Table> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let path = std::env::var_os("KRAVSPOR_SHARED").map_or_else(beside, PathBuf::from).join("data/contract-lists").join(name);
    if !path.exists() {
        eprintln!("skipped: {} is not here", path.display());
        return None;
    }
    Some(table::read(&std::fs::read(path).unwrap(), name).unwrap())
}

/// Takes a whole list in with every doubt accepted and what is refused left out; then again, and back.
fn whole(name: &str, adjust: impl Fn(&mut Intake)) -> Option<(Vec<String>, [u32; 6])> {
    let table = real(name)?;
    let (_folder, mut register) = register();
    let mut intake = Intake::begin(Noun::Contracts, name, table.clone(), &register).unwrap();
    let columns = fields(&intake).into_iter().map(str::to_owned).collect();
    adjust(&mut intake);
    intake.decide(|decisions| (decisions.accept_all, decisions.leave_out_refused) = (true, true));
    let began = Instant::now();
    intake.look(&mut register, &occasion()).unwrap();
    let (counts, looked) = (intake.preview().unwrap().counts, began.elapsed());
    intake.take_in(&mut register, &occasion(), &mut |_, _| true).unwrap();
    eprintln!("{name}: looked at in {looked:?}, taken in after {:?}", began.elapsed());
    let mut again = Intake::begin(Noun::Contracts, name, table, &register).unwrap();
    again.look(&mut register, &occasion()).unwrap();
    let changed: Vec<_> = rows(&again).iter().filter(|row| matches!(row.becomes, RowState::New | RowState::Changed)).take(3).collect();
    assert!(changed.is_empty(), "{changed:#?}");
    assert!(again.preview().unwrap().made.is_empty());
    assert!(register.derived_rows_are_true(occasion().today).unwrap());
    register.undo(&occasion()).unwrap();
    assert!(register.known(Default::default()).unwrap().contracts.is_empty());
    Some((columns, counts))
}

#[test]
fn a_list_of_an_american_university_is_read_with_the_month_first() {
    let Some((columns, counts)) = whole("nebraska_unl_scraped_contracts.csv", |intake| {
        let days: Vec<_> = intake.days();
        assert!(days.iter().all(|(_, days)| days.order == Some(DateOrder::MonthFirst)), "{days:?}");
    }) else {
        return;
    };
    assert_eq!(columns, ["", "contract-number", "kind", "", "buyer", "supplier", "value", "start", "end", "", ""]);
    eprintln!("nebraska: {counts:?}");
    assert_eq!(counts.iter().sum::<u32>(), 3_699);
}

#[test]
fn a_list_of_british_councils_has_a_row_a_supplier() {
    let Some((columns, counts)) = whole("uk_councils_contractsfinder_awards_first_half.csv", |intake| {
        // Eight digits are no Norwegian number: the column is not read.
        let mut columns = intake.mapping().columns.clone();
        columns.iter_mut().filter(|used| used.field.as_deref() == Some("organisation-number")).for_each(|used| used.field = None);
        intake.set_columns(columns).unwrap();
    }) else {
        return;
    };
    for field in ["contract-number", "buyer", "title", "signed", "value", "start", "end", "supplier"] {
        assert!(columns.iter().any(|column| column == field), "{field}: {columns:?}");
    }
    eprintln!("uk: {counts:?}");
    assert!(counts[RowState::New as usize] > 500, "{counts:?}");
}
