//! `report portfolio` and `report supplier`: their files, the same figures as the list of contracts, and what they refuse.

use crate::run::Terminal;
use serde_json::Value;
use std::{fs, path::Path, process::Command};

fn example() -> Terminal {
    let terminal = Terminal::new();
    terminal.run("example").done();
    terminal
}

/// Prints to `name`, and a workbook beside it.
fn printed(terminal: &Terminal, words: &[&str], name: &str) -> Vec<u8> {
    let (pdf, xlsx) = (terminal.path(name), terminal.path(name).with_extension("xlsx"));
    let files = ["--out", pdf.to_str().expect("a path"), "--xlsx", xlsx.to_str().expect("a path")];
    terminal.run_with(&words.iter().chain(&files).copied().collect::<Vec<_>>()).done();
    fs::read(&pdf).expect("the report")
}

/// What openpyxl reads out of a workbook.
fn read(file: &Path) -> Value {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("exports/read_workbook.py");
    let read = Command::new("/usr/bin/python3").arg(script).arg(file).output().expect("python3 runs");
    assert!(read.status.success(), "{} (Debian: python3-openpyxl)", String::from_utf8_lossy(&read.stderr));
    serde_json::from_slice(&read.stdout).expect("JSON")
}

fn sheet<'a>(book: &'a Value, name: &str) -> &'a Vec<Value> {
    let sheets = book["sheets"].as_array().expect("sheets");
    let found = sheets.iter().find(|sheet| sheet["name"] == name).unwrap_or_else(|| panic!("no sheet {name}"));
    found["rows"].as_array().expect("rows")
}

/// The cell under a heading in a row.
fn under(rows: &[Value], row: usize, head: &str) -> Value {
    let at = rows[0].as_array().expect("a head").iter().position(|cell| cell["value"] == head).unwrap_or_else(|| panic!("no {head}"));
    rows[row][at]["value"].clone()
}

#[test]
fn the_same_register_and_day_give_the_same_bytes() {
    let terminal = example();
    for words in [
        &["report", "portfolio"][..],
        &["report", "supplier", "Fjordvik Renholdsservice AS"],
        &["report", "portfolio", "--cover", "--lang", "nn"],
    ] {
        let first = printed(&terminal, words, "en.pdf");
        assert!(first.starts_with(b"%PDF-"), "{words:?}");
        assert!(first == printed(&terminal, words, "to.pdf"), "{words:?}");
        let book = |name: &str| fs::read(terminal.path(name)).expect("the workbook");
        assert!(book("en.xlsx").starts_with(b"PK"), "{words:?}");
    }
    let whole = printed(&terminal, &["report", "portfolio"], "hele.pdf");
    for choice in ["--department Eiendom", "--kind management-system", "--state breach", "--from 2026-01-01 --to 2026-06-30"] {
        let words: Vec<&str> = ["report", "portfolio"].into_iter().chain(choice.split(' ')).collect();
        assert!(printed(&terminal, &words, "valgt.pdf") != whole, "{choice}");
    }
}

#[test]
fn the_workbook_has_the_figures_of_the_list_of_contracts() {
    let terminal = example();
    printed(&terminal, &["report", "portfolio"], "alt.pdf");
    let book = read(&terminal.path("alt.xlsx"));
    let list = terminal.run("--json contracts").json();
    let counted: Vec<&Value> = list
        .as_array()
        .expect("a list")
        .iter()
        .filter(|row| {
            let over = matches!(row["status"].as_str(), Some("expired" | "terminated")) && row["figures"]["open_nonconformities"] == 0;
            row["status"] != "planned" && !over && row["figures"]["requirements"] != 0
        })
        .collect();
    let sum = |name: &str| counted.iter().map(|row| row["figures"][name].as_u64().expect("a count")).sum::<u64>();
    let departments = sheet(&book, "Etter avdeling");
    let last = departments.len() - 1;
    assert_eq!(under(departments, last, "Avdeling"), "Hele utvalget");
    for (head, name) in [
        ("Kontrollert", "controlled"),
        ("Oppfylt", "fulfilled"),
        ("Forfalt", "overdue"),
        ("Innen frist", "checks_on_time"),
        ("Forfalte kontroller", "checks_due"),
    ] {
        let ours = under(departments, last, head);
        assert_eq!(ours.as_u64(), Some(sum(name)), "{head}");
    }
    let contracts = sheet(&book, "Kontrakter");
    assert_eq!(contracts.len() - 1, counted.len());
    for row in counted {
        let at = (1..contracts.len()).find(|at| under(contracts, *at, "Kontrakt") == row["title"]).unwrap_or_else(|| panic!("{row}"));
        assert_eq!(under(contracts, at, "Avvik"), row["figures"]["open_nonconformities"], "{row}");
        assert_eq!(under(contracts, at, "Forfalt"), row["figures"]["overdue"], "{row}");
    }
}

#[test]
fn an_empty_register_has_a_report_too() {
    let terminal = Terminal::new().with_new_register();
    assert!(printed(&terminal, &["report", "portfolio"], "tom.pdf").starts_with(b"%PDF-"));
}

#[test]
fn a_supplier_is_found_by_name_number_or_key_and_one_that_is_not_there_leaves_no_file() {
    let terminal = example();
    let by_name = printed(&terminal, &["report", "supplier", "fjordvik renholdsservice as"], "navn.pdf");
    assert!(by_name == printed(&terminal, &["report", "supplier", "100 230 496"], "nummer.pdf"));
    let path = terminal.path("ingen.pdf");
    for words in [&["report", "supplier", "Ingen AS"][..], &["report", "portfolio", "--supplier", "Ingen AS"]] {
        let all: Vec<&str> = ["--json"].iter().chain(words).copied().chain(["--out", path.to_str().expect("a path")]).collect();
        assert_eq!(terminal.run_with(&all).refused_with(), "not-found", "{words:?}");
        assert!(!path.exists());
    }
}

#[test]
fn what_cannot_be_chosen_is_refused_before_anything_is_written() {
    let terminal = Terminal::new().with_new_register();
    let path = terminal.path("rapport.pdf");
    let out = path.to_str().expect("a path").to_owned();
    for choice in ["--kind papir", "--state bra", "--from 1.1.2026", "--xlsx tall.csv"] {
        let words = format!("report portfolio {choice} --out {out}");
        let answer = terminal.run(&words);
        assert_eq!(answer.code, 2, "{choice}: {}", answer.err);
        assert!(!path.exists());
    }
    let backwards = terminal.run(&format!("--json report portfolio --from 2026-06-30 --to 2026-01-01 --out {out}"));
    assert_eq!(backwards.refused_with(), "period-backwards");
    assert!(!path.exists());
}
