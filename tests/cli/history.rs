//! History, undo and redo.

use crate::{run::Terminal, seed::seed};
use serde_json::json;

#[test]
fn a_result_can_be_undone_and_done_again() {
    let terminal = Terminal::new();
    seed(&terminal);
    let due = || terminal.run("--json due --days 30").json();
    let before = due();
    let check = before[0]["check_id"].as_str().expect("an id").to_owned();
    terminal.run(&format!("record {check} --outcome fulfilled")).done();
    let after = due();
    assert_ne!(after, before);
    assert_eq!(terminal.run("undo").done(), "Angret: Svart på kontroll: Miljømerkede vaskemidler\n");
    assert_eq!(due(), before);
    let redone = terminal.run("--json redo").json();
    assert_eq!(redone, json!({"name": "record-result", "subject": "Miljømerkede vaskemidler"}));
    assert_eq!(due(), after);
}

#[test]
fn with_nothing_to_undo_or_redo_it_is_refused() {
    let terminal = Terminal::new().with_new_register();
    assert_eq!(terminal.run("--json undo").refused_with(), "nothing-to-undo");
    assert_eq!(terminal.run("--json redo").refused_with(), "nothing-to-redo");
    assert_eq!(terminal.run("--lang en redo").refused(), "There is nothing to redo.\n");
}

#[test]
fn history_tells_who_did_what_newest_first() {
    let terminal = Terminal::new();
    seed(&terminal);
    let entries = terminal.run("--json history").json();
    let names: Vec<&str> = entries.as_array().expect("an array").iter().filter_map(|entry| entry["name"].as_str()).collect();
    assert_eq!(names, ["add-requirements", "add-contract", "add-contract", "edit-settings"]);
    assert_eq!((&entries[0]["who"], &entries[0]["at"]), (&json!("Kari Nes"), &json!("2026-01-05T08:00:00Z")));
    let table = terminal.run("history --limit 1").done();
    assert_eq!(table.lines().count(), 3, "{table}");
    assert!(table.contains("05.01.2026 09:00") && table.contains("Nye miljøkrav: Miljømerkede vaskemidler"), "{table}");
}

#[test]
fn history_says_what_was_undone() {
    let terminal = Terminal::new();
    seed(&terminal);
    terminal.run("undo").done();
    let entries = terminal.run("--json history --limit 2").json();
    assert_eq!((&entries[0]["name"], &entries[1]["undone"]), (&json!("undo-add-requirements"), &json!(true)));
    assert!(terminal.run("history").done().contains("Angret: Nye miljøkrav"));
}
