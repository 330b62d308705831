//! `backup`, `restore`, `check`, `verify`, `salvage`, `bin`: what is lost comes back, and what was changed past the register shows.

use crate::{run::Terminal, seed::seed};
use serde_json::json;
use std::{
    fs,
    io::{Seek, SeekFrom, Write},
    path::Path,
};

fn seeded() -> Terminal {
    let terminal = Terminal::new();
    seed(&terminal);
    terminal
}

fn titles(terminal: &Terminal) -> Vec<String> {
    let contracts = terminal.run("contracts --json").json();
    contracts.as_array().expect("a list").iter().map(|one| one["title"].as_str().expect("a title").to_owned()).collect()
}

/// Writes over a part of a file.
fn damage(path: &Path, at: u64) {
    let mut file = fs::OpenOptions::new().write(true).open(path).expect("opened");
    file.seek(SeekFrom::Start(at)).expect("there");
    file.write_all(&[0x5a; 600]).expect("written");
}

#[test]
fn a_copy_is_listed_with_what_it_holds_and_comes_back_and_that_is_undone() {
    let terminal = seeded();
    let made = terminal.run("backup --json").json();
    assert_eq!(made["backup"]["reason"], "by-hand");
    let before = titles(&terminal);
    let list = terminal.path("liste.csv");
    fs::write(&list, "Kontraktsnavn;Leverandør;Startdato\nNy renhold;Rent AS;05.01.2026").expect("written");
    terminal.run_with(&["import", "contracts", list.to_str().expect("a plain path")]).done();
    let after = titles(&terminal);
    assert_eq!(after.len(), before.len() + 1);

    let copies = terminal.run("restore --json").json();
    let reasons: Vec<&str> = copies.as_array().expect("a list").iter().filter_map(|copy| copy["reason"].as_str()).collect();
    assert_eq!(reasons.len(), 2, "and one before the list was taken in");
    assert!(copies.as_array().expect("a list").iter().all(|copy| copy["holding"]["contracts"] == json!(before.len())));
    let shown = terminal.run("restore").done();
    assert!(shown.contains("Laget for hånd") && shown.contains("Før innlesing av liste"), "{shown}");

    let name = made["backup"]["name"].as_str().expect("a name");
    let restored = terminal.run(&format!("restore {name} --json")).json();
    assert_eq!(titles(&terminal), before);
    terminal.run(&format!("restore {}", restored["replaced"].as_str().expect("a name"))).done();
    assert_eq!(titles(&terminal), after);
    terminal.run("check").done();
    assert_eq!(terminal.run("restore ingen-kopi --json").refused_with(), "not-found");
}

#[test]
fn a_copy_on_a_memory_stick_makes_the_register_anew_elsewhere() {
    let terminal = seeded();
    let stick = terminal.path("minnepinne");
    let to = stick.to_str().expect("a plain path").to_owned();
    assert_eq!(terminal.run_with(&["backup", "--to", &to, "--json"]).refused_with(), "backup-place-missing");
    fs::create_dir(&stick).expect("a folder");
    let brought = terminal.run_with(&["backup", "--to", &to, "--json"]).json();
    let folder = brought["brought"]["folder"].as_str().expect("a folder");
    let copy = fs::read_dir(folder)
        .expect("read")
        .map(|entry| entry.expect("an entry").path())
        .find(|path| path.extension().is_some_and(|ending| ending == "kravspor"));
    let copy = copy.expect("a copy");
    let elsewhere = terminal.path("annet sted.kravspor");
    let elsewhere = elsewhere.to_str().expect("a plain path");
    terminal.run_bare(&["--register", elsewhere, "restore", copy.to_str().expect("a plain path")]).done();
    let contracts = terminal.run_bare(&["--register", elsewhere, "contracts", "--json"]).json();
    assert_eq!(contracts.as_array().expect("a list").len(), titles(&terminal).len());
}

#[test]
fn a_check_says_what_is_wrong_and_its_exit_code_that_something_is() {
    let terminal = seeded();
    terminal.run("backup").done();
    let sound = terminal.run("check").done();
    assert!(sound.contains("slik det ble skrevet"), "{sound}");
    let bytes = fs::metadata(terminal.register()).expect("there").len();
    for page in [2, 3, 4, 5, 6, 7, 8] {
        damage(&terminal.register(), (page * 4096 - 620).min(bytes - 600));
    }
    let unsound = terminal.run("check --json");
    assert_eq!(unsound.code, 1);
    assert!(unsound.err.contains("\"unsound\""), "{}", unsound.err);
    let report: serde_json::Value = serde_json::from_str(&unsound.out).expect("a report");
    assert_eq!(report["faults"][0]["grave"], true, "{report}");
}

#[test]
fn what_can_be_read_is_salvaged_into_a_new_register() {
    let terminal = seeded();
    let damaged = fs::read(terminal.register()).expect("read");
    let to = terminal.path("berget.kravspor");
    let to = to.to_str().expect("a plain path");
    let shown = terminal.run_with(&["salvage", "--to", to]).done();
    assert!(shown.contains("\nKontrakt "), "{shown}");
    assert_eq!(fs::read(terminal.register()).expect("read"), damaged, "not touched");
    let contracts = terminal.run_bare(&["--register", to, "contracts", "--json"]).json();
    assert_eq!(contracts.as_array().expect("a list").len(), titles(&terminal).len());
    assert_eq!(terminal.run_with(&["salvage", "--to", to, "--json"]).refused_with(), "file-exists");
}

#[test]
fn an_auditor_verifies_the_history_without_the_register_and_sees_when_it_was_changed() {
    let terminal = seeded();
    let file = terminal.path("historikk.kravspor-historikk");
    let path = file.to_str().expect("a plain path");
    let written = terminal.run_with(&["export", "history", "--out", path, "--json"]).json();
    let end = terminal.run("verify --json").json();
    assert_eq!((&written["changes"], &written["last_hash"]), (&end["changes"], &end["last_hash"]));
    let proven = terminal.run_bare(&["verify", path, "--json"]).json();
    assert_eq!(proven["last_hash"], end["last_hash"]);
    let text = fs::read_to_string(&file).expect("read");
    fs::write(&file, text.replacen("Kari Nes", "Kåre Nes", 2)).expect("written");
    assert_eq!(terminal.run_bare(&["verify", path, "--json"]).refused_with(), "proof-broken");
    assert_eq!(terminal.run_bare(&["verify", terminal.register().to_str().expect("a plain path"), "--json"]).refused_with(), "not-a-proof");
}

#[test]
fn the_bin_of_a_register_in_which_nothing_was_removed_is_empty() {
    let terminal = seeded();
    assert_eq!(terminal.run("bin").done(), "Papirkurven er tom.\n");
    assert_eq!(terminal.run("bin --bring-back 1 --json").refused_with(), "not-found");
}
