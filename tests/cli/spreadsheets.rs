//! Spreadsheets of others through the process that reads them, as the window and the terminal program do: every file of a
//! collection of odd ones is read, or refused with a reason.

use crate::run::{Terminal, program};
use register::{
    error::Code,
    exchange::table::{self, Table},
};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

/// The reasons that are no fault of the reader's.
const REASONS: [Code; 5] =
    [Code::NotASpreadsheet, Code::SpreadsheetEncrypted, Code::SpreadsheetDamaged, Code::SpreadsheetTooLarge, Code::SpreadsheetEmpty];

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = vec![];
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

fn read(path: &Path) -> register::Result<Table> {
    table::read_by(&program(), path, &|| false)
}

#[test]
fn every_spreadsheet_of_a_collection_is_read_or_refused_with_a_reason() {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let collection = std::env::var_os("KRAVSPOR_SHARED_DATA").map_or(beside, PathBuf::from).join("spreadsheets");
    let all = files(&collection);
    if all.is_empty() {
        println!("skipped: there is no collection beside the project");
        return;
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut wrong = vec![];
    for path in &all {
        let began = Instant::now();
        let outcome = read(path);
        let took = began.elapsed();
        let known = match &outcome {
            Ok(_) => "read",
            Err(error) => error.code.as_str(),
        };
        *counts.entry(known).or_default() += 1;
        let broken = outcome.as_ref().err().filter(|error| {
            let reader = error.params.get("reason").is_some_and(|reason| reason == "reader");
            reader || !REASONS.contains(&error.code)
        });
        if broken.is_some() || took > Duration::from_secs(10) {
            wrong.push(format!("{}: {known} in {took:?}", path.display()));
        }
    }
    println!("{} files: {counts:?}", all.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(counts["read"] * 4 > all.len() * 3, "{counts:?}");
}

#[test]
fn a_reader_that_is_told_to_stop_stops() {
    let terminal = Terminal::new();
    let path = terminal.path("liste.csv");
    std::fs::write(&path, "a;b;c;d;e;f\n".repeat(190_000)).expect("a list");
    let began = Instant::now();
    let stopped = table::read_by(&program(), &path, &|| began.elapsed() > Duration::from_millis(15));
    assert_eq!(stopped.expect_err("stopped").code, Code::Cancelled);
    assert_eq!(read(&path).expect("a list").sheets[0].rows.len(), 190_000);
}

#[test]
fn the_template_is_made_in_every_language_and_read_back() {
    let terminal = Terminal::new();
    for (language, sheet) in [("nb", "Slik gjør du"), ("nn", "Slik gjer du"), ("en", "How to")] {
        let path = terminal.path("mal.xlsx");
        terminal.run_bare(&["--lang", language, "template", "--out", path.to_str().expect("a plain path")]).done();
        let book = read(&path).expect("the template");
        assert_eq!(book.sheets[0].name, sheet);
    }
    assert_eq!(terminal.run_bare(&["template", "--out", "mal.csv"]).code, 2);
}
