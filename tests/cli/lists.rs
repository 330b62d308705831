//! Lists: tables for people, arrays of objects for programs.

use crate::{run::Terminal, seed::seed};
use register::{
    domain::{contract::ContractDraft, occasion::Occasion},
    register::{Key, Register},
};
use serde_json::Value;
use std::{io::Read, process::Stdio};

fn seeded() -> (Terminal, crate::seed::Seeded) {
    let terminal = Terminal::new();
    let seeded = seed(&terminal);
    (terminal, seeded)
}

fn titles(rows: &Value) -> Vec<&str> {
    rows.as_array().expect("an array").iter().filter_map(|row| row["title"].as_str()).collect()
}

#[test]
fn contracts_stand_in_norwegian_order() {
    let (terminal, seeded) = seeded();
    let rows = terminal.run("--json contracts").json();
    assert_eq!(titles(&rows), ["Vask av arbeidstøy", "Ærlig mat i kantina 🥕"]);
    assert_eq!(rows[0]["id"], seeded.contract);
    assert_eq!(rows[0]["estimated_value"], 120_000_000);
    assert_eq!(rows[0]["state"], "unknown");
    assert_eq!(rows[0]["current_end"], "2027-12-31");
}

#[test]
fn a_table_has_its_columns_under_each_other() {
    let (terminal, seeded) = seeded();
    let table = terminal.run("contracts").done();
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines.len(), 4, "{table}");
    assert!(lines[0].starts_with("Tittel") && lines[0].contains("Kontraktsnr.") && lines[2].ends_with(&seeded.contract), "{table}");
    assert!(lines[2].contains("31.12.2027") && lines[2].contains("Ikke kontrollert"), "{table}");
    // A carrot takes two places on the screen and one in the text.
    let place = |line: &str, word: &str| line.chars().take(line.split(word).next().unwrap_or_default().chars().count()).count();
    assert_eq!(place(lines[2], "Kari Nes"), place(lines[3], "Kari Nes") + 1, "{table}");
    assert!(!table.contains('\u{1b}'), "no colour where there is no terminal");
}

#[test]
fn each_language_has_its_words_and_the_same_names_in_json() {
    let (terminal, _) = seeded();
    assert!(terminal.run("--lang nn contracts").done().contains("Ikkje kontrollert"));
    let english = terminal.run("contracts --lang en").done();
    assert!(english.contains("Title") && english.contains("31 Dec 2027"), "{english}");
    assert_eq!(terminal.run("--lang en --json contracts").json(), terminal.run("--json contracts").json());
}

#[test]
fn due_checks_come_earliest_first_with_what_is_needed_to_answer_them() {
    let (terminal, seeded) = seeded();
    let checks = terminal.run("--json due --days 30").json();
    let checks = checks.as_array().expect("an array");
    // Monthly from 5 January: ten are overdue, and 5 December is a Saturday.
    assert_eq!(checks.len(), 11);
    let last = &checks[10];
    assert_eq!((&last["due"], &last["days"]), (&"2026-12-07".into(), &16.into()));
    assert_eq!((&last["contract_id"], &last["contract_title"]), (&seeded.contract.as_str().into(), &"Vask av arbeidstøy".into()));
    assert_eq!((&last["requirement_title"], &last["responsible"]), (&"Miljømerkede vaskemidler".into(), &"Kari Nes".into()));
    assert!(last["check_id"].as_str().is_some_and(|id| id.len() == 36));
    let days: Vec<i64> = checks.iter().filter_map(|check| check["days"].as_i64()).collect();
    assert!(days.is_sorted() && days[0] < 0, "{days:?}");
}

#[test]
fn due_may_be_one_persons() {
    let (terminal, _) = seeded();
    assert_eq!(terminal.run_with(&["--json", "due", "--responsible", "Kari Nes"]).json().as_array().map(Vec::len), Some(11));
    assert_eq!(terminal.run_with(&["--json", "due", "--responsible", "Ola"]).json().as_array().map(Vec::len), Some(0));
    assert_eq!(
        terminal.run_with(&["due", "--responsible", "Ola", "--days", "1"]).done(),
        "Ingen kontroller er forfalt eller har frist innen 1 dag.\n"
    );
}

#[test]
fn a_contract_is_named_by_its_id_or_by_a_number_that_only_it_has() {
    let (terminal, seeded) = seeded();
    let by_id = terminal.run(&format!("--json contract {}", seeded.contract)).json();
    assert_eq!(by_id["contract"]["title"], "Vask av arbeidstøy");
    assert_eq!(by_id["requirements"][0]["requirement"]["target"]["offered"], 70);
    assert_eq!(terminal.run(&format!("contract {} --json", seeded.number)).json(), by_id);
    let both = terminal.run(&format!("--json contract {}", seeded.case_number));
    assert!(both.err.contains(&seeded.contract), "{}", both.err);
    assert_eq!(both.refused_with(), "several-contracts");
    for unknown in ["2026-18", "0190b0a2-0000-7000-8000-000000000000"] {
        assert_eq!(terminal.run(&format!("--json contract {unknown}")).refused_with(), "not-found", "{unknown}");
    }
}

#[test]
fn a_contract_shows_its_requirements_and_the_checks_to_answer() {
    let (terminal, seeded) = seeded();
    let shown = terminal.run(&format!("contract {}", seeded.contract)).done();
    for words in ["Vask av arbeidstøy\n", "1 200 000 kr", "05.01.2026–31.12.2027", "K1", "≥ 60 %", "70 %"] {
        assert!(shown.replace('\u{a0}', " ").contains(words), "{words} in {shown}");
    }
    let checks = terminal.run("--json due --days 30").json();
    for check in checks.as_array().expect("an array") {
        assert!(shown.contains(check["check_id"].as_str().expect("an id")), "{check}");
    }
}

#[test]
fn the_library_has_all_eighteen_kinds_in_the_chosen_language_and_needs_no_register() {
    let terminal = Terminal::new();
    let library = terminal.run_bare(&["--json", "library", "--lang", "en"]).json();
    let library = library.as_array().expect("an array");
    assert_eq!(library.len(), 18);
    assert_eq!((&library[0]["kind"], &library[0]["name"]), (&"eco-labelled-service".into(), &"Ecolabelled service".into()));
    assert_eq!(terminal.run_bare(&["library"]).done().lines().count(), 20);
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let (terminal, _) = seeded();
    let register = terminal.register();
    let words = ["--register", register.to_str().expect("a path"), "--json", "library"];
    let mut child = terminal.command(&words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program");
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().expect("standard error").read_to_string(&mut said).expect("text");
    assert_eq!((child.wait().expect("an end").code(), said.as_str()), (Some(0), ""));
}

#[test]
fn what_is_shown_cannot_steer_the_terminal_whatever_is_in_the_register_or_in_a_name() {
    let terminal = Terminal::new();
    let folder = terminal.path("mappe\u{1b}[2J");
    std::fs::create_dir(&folder).expect("a folder");
    let register = folder.join("\u{9b}31m.kravspor");
    let path = register.to_str().expect("a path");
    let run = |words: &[&str]| terminal.run_bare(&["--register", path].into_iter().chain(words.iter().copied()).collect::<Vec<_>>());
    let harmless = |text: &str| {
        assert!(!text.contains(['\u{1b}', '\u{9b}', '\u{7}', '\r', '\u{202e}']), "{text:?}");
    };
    let made = run(&["new"]).done();
    harmless(&made);
    assert!(made.contains("\\u{1b}[2J") && made.lines().count() == 1, "{made}");
    let mut open = Register::open(&register, &Key::None).expect("the register");
    let now = Occasion { today: "2026-11-21".parse().expect("a date"), now: Default::default(), who: "Kari\u{1b}]0;x\u{7}".into() };
    let draft = ContractDraft { manager: "Per\u{9b}2J".into(), ..ContractDraft::titled("Tittel\u{1b}[31m\u{202e}") };
    let id = open.add_contract(&draft, &now).expect("a contract").value.to_string();
    drop(open);
    for words in [&["contracts"][..], &["contract", &id], &["history"], &["due"], &["undo"], &["redo"]] {
        for json in [&[][..], &["--json"]] {
            if words == ["redo"] {
                run(&["undo"]).done();
            }
            let answer = run(&[words, json].concat());
            harmless(&answer.out);
            harmless(&answer.err);
            assert_eq!(answer.code, 0, "{words:?}: {}", answer.err);
            if words == ["undo"] {
                run(&["redo"]).done();
            }
        }
    }
    for wrong in [
        &["contract", "x\u{1b}[2J"][..],
        &["--today", "\u{1b}[2J", "due"],
        &["\u{1b}[2J"],
        &["--\u{1b}x"],
        &["report", "contract", &id, "--out", "\u{1b}/x.pdf"],
    ] {
        for json in [&[][..], &["--json"]] {
            let answer = run(&[wrong, json].concat());
            assert!(answer.code != 0 && answer.err.len() > 10, "{wrong:?}");
            harmless(&answer.err);
        }
    }
}
