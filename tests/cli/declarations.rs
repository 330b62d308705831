//! `epd` and `unit`: what files of others say, in words and for programs.

use crate::run::{Terminal, code_of};
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A declaration as openEPD has it: only A1 to A3 one by one, and a bare year.
const OPEN_EPD: &str = r#"{
  "doctype": "openEPD", "openepd_version": "0.1", "id": "ec3abc", "product_name": "Betong B30", "declaration_url": "https://eksempel.no/epd",
  "program_operator_doc_id": "NEPD-1-2-NO", "date_of_issue": "2024-01-01", "valid_until": "2029-01-01",
  "declared_unit": {"qty": 1, "unit": "m3"},
  "impacts": {"EF 3.0": {"gwp": {"A1": {"mean": 200.5, "unit": "kgCO2e"}, "A2": {"mean": 10, "unit": "kgCO2e"}, "A3": {"mean": 5.5, "unit": "kgCO2e"}}}}
}"#;

fn shared(path: &str) -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let path = std::env::var_os("KRAVSPOR_SHARED_DATA").map_or(beside, PathBuf::from).join(path);
    path.exists().then_some(path)
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}

#[test]
fn a_declaration_is_told_for_programs_with_the_fields_that_are_promised() {
    let terminal = Terminal::new();
    let file = terminal.path("betong.json");
    fs::write(&file, OPEN_EPD).expect("a file");
    let told = terminal.run_bare(&["--json", "epd", text(&file)]).json();
    let one = &told[0];
    assert_eq!((&one["name"], &one["number"], &one["valid_to"]), (&json!("Betong B30"), &json!("NEPD-1-2-NO"), &json!("2029-01-01")));
    assert_eq!((&one["declared_amount"], &one["declared_unit"]), (&json!(1), &json!("m3")));
    assert_eq!((&one["gwp"]["A1"], &one["gwp"]["C1"]), (&json!(200.5), &Value::Null));
    assert_eq!(one["a1_a3"], json!(216));
    for language in ["nb", "nn", "en"] {
        let said = terminal.run_bare(&["--lang", language, "epd", text(&file)]).done();
        assert!(said.contains("Betong B30") && said.contains("216") && !said.contains(['⟦', '⟧']), "{said}");
    }
}

#[test]
fn files_that_are_refused_are_told_beside_those_that_are_read() {
    let terminal = Terminal::new();
    let (good, bad, missing) = (terminal.path("god.json"), terminal.path("dårlig.json"), terminal.path("ingen.xml"));
    fs::write(&good, OPEN_EPD).expect("a file");
    fs::write(&bad, &OPEN_EPD[..100]).expect("a file");
    let answer = terminal.run_bare(&["--json", "epd", text(&good), text(&bad), text(&missing)]);
    assert_eq!((answer.code, code_of(&answer.err).as_str()), (1, "declarations-refused"));
    let told: Value = serde_json::from_str(&answer.out).expect("JSON");
    assert_eq!(
        told.as_array().expect("a list").iter().map(|one| one["read"].as_bool()).collect::<Vec<_>>(),
        [Some(true), Some(false), Some(false)]
    );
    assert!(told[1]["message"].as_str().is_some_and(|message| message.len() > 10));
    assert_eq!(told[2]["code"], "file-missing");
    for language in ["nb", "nn", "en"] {
        let said = terminal.run_bare(&["--lang", language, "epd", text(&bad)]);
        assert!(said.code == 1 && !said.out.contains(['⟦', '⟧']) && !said.err.contains(['⟦', '⟧']), "{} {}", said.out, said.err);
    }
    assert_eq!(terminal.run_bare(&["epd"]).code, 2);
}

#[test]
fn every_shared_declaration_is_read_or_refused_and_keeps_its_declared_amount() {
    let Some(folder) = shared("epd") else {
        eprintln!("skipped: the shared declarations are not here");
        return;
    };
    let terminal = Terminal::new();
    let mut files: Vec<PathBuf> = ["hostile-json", "ilcd-json", "ilcd-xml"]
        .iter()
        .flat_map(|one| fs::read_dir(folder.join(one)).expect("a folder").map(|entry| entry.expect("an entry").path()))
        .collect();
    files.sort();
    let words: Vec<&str> = ["--json", "epd"].into_iter().chain(files.iter().map(|path| text(path))).collect();
    let told: Value = serde_json::from_str(&terminal.run_bare(&words).out).expect("JSON");
    let read: Vec<&Value> = told.as_array().expect("a list").iter().filter(|one| one["read"] == true).collect();
    assert!(read.len() >= 32, "{} of {}", read.len(), files.len());
    let without = read.iter().filter(|one| one["declared_amount"].is_null()).count();
    println!("{} files, {} declarations read, {without} without a declared amount", files.len(), read.len());
    assert!(without <= 2, "{without}");
}

#[test]
fn an_answer_of_the_register_of_units_is_shown_and_then_written() {
    let Some(answer) = shared("orgnr/python-brreg/enheter-details-response.json") else {
        eprintln!("skipped: the shared answers are not here");
        return;
    };
    let terminal = Terminal::new().with_new_register();
    let told = terminal.run_with(&["--json", "unit", text(&answer)]).json();
    assert!(told.to_string().len() > 20, "{told}");
    for language in ["nb", "nn", "en"] {
        let said = terminal.run_with(&["--lang", language, "unit", text(&answer)]).done();
        assert!(!said.is_empty() && !said.contains(['⟦', '⟧']), "{said}");
    }
    let odd = terminal.path("svar.json");
    for contents in ["", "[]", "{}", "{\"organisasjonsnummer\": 12}", "ikke json", "[[[[[["] {
        fs::write(&odd, contents).expect("a file");
        let said = terminal.run_with(&["--json", "unit", text(&odd)]);
        assert!(said.code == 1 || said.code == 0, "{contents}: {}", said.err);
        assert!(said.code == 0 || !code_of(&said.err).is_empty());
    }
    assert_eq!(terminal.run_with(&["--json", "unit", "ingen.json"]).refused_with(), "file-missing");
}
