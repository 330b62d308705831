//! Recording results of checks.

use crate::{run::Terminal, seed::seed};
use serde_json::json;

fn with_a_check() -> (Terminal, String, String) {
    let terminal = Terminal::new();
    let contract = seed(&terminal).contract;
    let check = terminal.run("--json due --days 30").json()[0]["check_id"].as_str().expect("an id").to_owned();
    (terminal, contract, check)
}

#[test]
fn a_result_is_recorded_with_all_that_was_found() {
    let (terminal, contract, _) = with_a_check();
    // The latest of the ten that are overdue: a requirement stands as its latest due check says.
    let check = terminal.run("--json due --days 0").json()[9]["check_id"].as_str().expect("an id").to_owned();
    let answer = terminal
        .run_with(&[
            "record",
            &check,
            "--outcome",
            "not-fulfilled",
            "--actual",
            "64,5",
            "--note",
            "Mindre enn tilbudt",
            "--on",
            "2026-11-19",
            "--json",
        ])
        .json();
    assert_eq!(
        (&answer["check_id"], &answer["outcome"], &answer["checked_on"]),
        (&json!(check), &json!("not-fulfilled"), &json!("2026-11-19"))
    );
    let sheet = terminal.run(&format!("--json contract {contract}")).json();
    let latest = &sheet["requirements"][0]["latest"];
    assert_eq!(latest["id"], answer["result_id"]);
    assert_eq!(
        (&latest["actual"], &latest["note"], &latest["recorded_by"]),
        (&json!(64.5), &json!("Mindre enn tilbudt"), &json!("Kari Nes"))
    );
    // Above what is required, below what was offered.
    assert_eq!(sheet["requirements"][0]["state"], "below-offer");
    assert_eq!(sheet["state"], "breach");
}

#[test]
fn without_a_date_it_was_today() {
    let (terminal, _, check) = with_a_check();
    let said = terminal.run(&format!("record {check} --outcome fulfilled --actual 71")).done();
    assert!(said.starts_with("Ført: Oppfylt, 71\u{a0}%, 21.11.2026 (resultat "), "{said}");
    assert_eq!(terminal.run("--json due --days 30").json().as_array().map(Vec::len), Some(10));
}

#[test]
fn every_outcome_can_be_recorded() {
    let (terminal, contract, check) = with_a_check();
    for outcome in ["fulfilled", "partly", "not-fulfilled", "not-verified", "not-applicable"] {
        terminal.run(&format!("record {check} --outcome {outcome}")).done();
        let sheet = terminal.run(&format!("--json contract {contract}")).json();
        assert_eq!(sheet["requirements"][0]["checks"][0]["result"]["outcome"], outcome);
    }
}

#[test]
fn a_result_from_the_future_is_refused() {
    let (terminal, _, check) = with_a_check();
    assert_eq!(terminal.run(&format!("--json record {check} --outcome fulfilled --on 2026-11-22")).refused_with(), "result-in-future");
    assert_eq!(terminal.run("--json due --days 30").json().as_array().map(Vec::len), Some(11));
}

#[test]
fn a_check_that_does_not_exist_is_refused() {
    let (terminal, ..) = with_a_check();
    for id in ["0190b0a2-0000-7000-8000-000000000000", "K1"] {
        let refused = terminal.run(&format!("record {id} --outcome fulfilled")).refused();
        assert!(refused.starts_with("Kontrollen finnes ikke"), "{refused}");
    }
}

#[test]
fn an_outcome_a_number_or_a_day_that_does_not_exist_is_wrong_usage() {
    let (terminal, _, check) = with_a_check();
    for wrong in ["--outcome good", "", "--outcome fulfilled --actual much", "--outcome fulfilled --on 2026-02-30"] {
        let answer = terminal.run(&format!("record {check} {wrong}"));
        assert_eq!((answer.code, answer.out.as_str()), (2, ""), "{wrong}: {}", answer.err);
    }
}

#[test]
fn a_number_that_may_be_a_thousand_is_refused_and_the_value_is_told_as_it_was_understood() {
    let (terminal, _, check) = with_a_check();
    for (language, advice) in [("nb", "Skriv 1000 for ett tusen"), ("nn", "Skriv 1000 for eitt tusen")] {
        let answer = terminal.run(&format!("--lang {language} record {check} --outcome fulfilled --actual 1.000"));
        assert_eq!((answer.code, answer.out.as_str()), (2, ""), "{}", answer.err);
        assert!(answer.err.contains("1.000") && answer.err.contains(advice), "{}", answer.err);
    }
    assert_eq!(terminal.run("--json due --days 30").json().as_array().map(Vec::len), Some(11), "nothing was recorded");
    let said = terminal.run_with(&["record", &check, "--outcome", "fulfilled", "--actual", "1 000,25"]).done();
    assert!(said.starts_with("Ført: Oppfylt, 1\u{a0}000,25\u{a0}%, "), "{said}");
    // In English a comma groups and a point parts decimals, as in the window's fields.
    for (typed, read) in [("1,000", 1_000.0), ("1.000", 1.0)] {
        let told = terminal.run(&format!("--json --lang en record {check} --outcome fulfilled --actual {typed}")).json();
        assert_eq!(told["actual"].as_f64(), Some(read), "{typed}");
    }
    let told = terminal.run(&format!("--json record {check} --outcome fulfilled --actual 62.5")).json();
    assert_eq!(told["actual"], json!(62.5));
}

#[test]
fn a_result_that_its_value_or_its_document_speaks_against_is_recorded_with_a_note() {
    let (terminal, _, check) = with_a_check();
    let said = terminal.run(&format!("record {check} --outcome fulfilled --actual 59")).done();
    let lines: Vec<&str> = said.lines().collect();
    assert!(lines.len() == 2 && lines[1].starts_with("Merk: Resultatet stemmer ikke med verdien"), "{said}");
    let said = terminal.run(&format!("record {check} --outcome fulfilled --valid-to 2026-11-20 --lang en")).done();
    assert!(said.lines().count() == 2 && said.contains("Note: The document was no longer valid"), "{said}");
    let told = terminal.run(&format!("--json record {check} --outcome not-fulfilled --actual 70 --valid-to 2026-11-20")).json();
    assert_eq!(told["doubts"], json!(["against-value"]));
    assert_eq!(terminal.run(&format!("record {check} --outcome fulfilled --actual 70")).done().lines().count(), 1);
}
