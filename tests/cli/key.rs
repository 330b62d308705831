//! `new --seal` and `key`: a sealed register opens with what it should and nothing else, and says nothing on the disk.

use crate::run::{Answer, Terminal};
use std::{fs, path::Path};

const PASSPHRASE: &str = "fire blå elger på ski i mai";

fn file(terminal: &Terminal, name: &str, line: &str) -> String {
    let path = terminal.path(name);
    fs::write(&path, format!("{line}\r\n")).expect("written");
    path.to_str().expect("a plain path").to_owned()
}

/// A terminal with a sealed register; its recovery key.
fn sealed() -> (Terminal, String) {
    let terminal = Terminal::new();
    let passphrase = file(&terminal, "passphrase.txt", PASSPHRASE);
    let made = terminal.run_with(&["new", "--seal", "--new-passphrase-file", &passphrase, "--json"]).json();
    (terminal, made["recovery_key"].as_str().expect("a recovery key").to_owned())
}

fn with_passphrase(terminal: &Terminal, words: &[&str]) -> Answer {
    let passphrase = terminal.path("passphrase.txt");
    let mut all = words.to_vec();
    all.extend(["--passphrase-file", passphrase.to_str().expect("a plain path")]);
    terminal.run_with(&all)
}

#[test]
fn a_sealed_register_is_worked_in_with_its_passphrase_and_is_shut_without() {
    let (terminal, _) = sealed();
    let list = file(&terminal, "liste.csv", "Kontraktsnavn;Leverandør;Startdato\nHemmelig renhold;Rent AS;05.01.2026");
    with_passphrase(&terminal, &["import", "contracts", &list]).done();
    assert_eq!(with_passphrase(&terminal, &["contracts", "--json"]).json()[0]["title"], "Hemmelig renhold");
    assert_eq!(terminal.run("contracts --json").refused_with(), "register-locked");
    let wrong = file(&terminal, "wrong.txt", "fire blå elger på ski i juni");
    assert_eq!(terminal.run_with(&["contracts", "--json", "--passphrase-file", &wrong]).refused_with(), "wrong-passphrase");
    assert_eq!(terminal.run_with(&["contracts", "--json", "--passphrase-file", "borte.txt"]).refused_with(), "file-missing");
    fs::remove_file(&list).expect("removed");
    shut(terminal.register().parent().expect("a folder"), "Hemmelig renhold");
}

/// No file under the folder, the register's copies too, holds the text.
fn shut(folder: &Path, text: &str) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let place = entry.expect("an entry").path();
        if place.is_dir() {
            shut(&place, text);
        } else if place.extension().is_none_or(|ending| ending != "txt") {
            let bytes = fs::read(&place).expect("a file");
            assert!(!bytes.windows(text.len()).any(|part| part == text.as_bytes()), "{}", place.display());
        }
    }
}

#[test]
fn whoever_forgot_the_passphrase_comes_back_with_the_recovery_key() {
    let (terminal, printed) = sealed();
    let recovery = file(&terminal, "recovery.txt", &printed.to_lowercase().replace('-', " "));
    let new = file(&terminal, "new.txt", "et helt nytt passord med fem ord");
    terminal.run_with(&["key", "set-passphrase", "--new-passphrase-file", &new, "--recovery-key-file", &recovery]).done();
    assert_eq!(with_passphrase(&terminal, &["contracts", "--json"]).refused_with(), "wrong-passphrase");
    terminal.run_with(&["contracts", "--passphrase-file", &new]).done();

    let again = terminal.run_with(&["key", "new-recovery-key", "--passphrase-file", &new, "--json"]).json();
    assert_eq!(terminal.run_with(&["contracts", "--json", "--recovery-key-file", &recovery]).refused_with(), "wrong-recovery-key");
    let recovery = file(&terminal, "recovery.txt", again["recovery_key"].as_str().expect("a recovery key"));
    terminal.run_with(&["contracts", "--recovery-key-file", &recovery]).done();
}

#[test]
fn the_ways_in_are_shown_and_the_last_one_cannot_be_taken_away() {
    let (terminal, _) = sealed();
    let ways = with_passphrase(&terminal, &["key", "list", "--json"]).json();
    assert_eq!((&ways["sealed"], &ways["remembered"]), (&true.into(), &false.into()));
    with_passphrase(&terminal, &["key", "remove-recovery-key"]).done();
    assert_eq!(with_passphrase(&terminal, &["key", "remove-passphrase", "--json"]).refused_with(), "last-way-in");
    let shown = with_passphrase(&terminal, &["key", "list"]).done();
    assert!(shown.contains("Gjenopprettingsnøkkel") && shown.contains("Ingen"), "{shown}");

    let open = Terminal::new().with_new_register();
    assert!(open.run("key list").done().contains("ikke låst"));
    assert_eq!(open.run("key new-recovery-key --json").refused_with(), "not-sealed");
}

#[test]
fn a_register_that_lay_open_is_sealed_where_it_is() {
    let terminal = Terminal::new().with_new_register();
    let passphrase = file(&terminal, "passphrase.txt", PASSPHRASE);
    let list = file(&terminal, "liste.csv", "Kontraktsnavn;Leverandør;Startdato\nHemmelig renhold;Rent AS;05.01.2026");
    terminal.run_with(&["import", "contracts", &list]).done();
    fs::remove_file(&list).expect("removed");
    terminal.run_with(&["key", "seal", "--new-passphrase-file", &passphrase]).done();
    shut(terminal.register().parent().expect("a folder"), "Hemmelig renhold");
    assert_eq!(terminal.run("contracts --json").refused_with(), "register-locked");
    assert_eq!(with_passphrase(&terminal, &["contracts", "--json"]).json()[0]["title"], "Hemmelig renhold");
    with_passphrase(&terminal, &["undo"]).done();
    assert_eq!(with_passphrase(&terminal, &["contracts", "--json"]).json(), serde_json::json!([]));
    let again = with_passphrase(&terminal, &["key", "seal", "--json", "--new-passphrase-file", &passphrase]);
    assert_eq!(again.refused_with(), "already-sealed");
}

#[test]
fn a_weak_passphrase_is_refused_and_nothing_is_made() {
    let terminal = Terminal::new();
    let weak = file(&terminal, "weak.txt", "kommune123");
    assert_eq!(terminal.run_with(&["new", "--seal", "--json", "--new-passphrase-file", &weak]).refused_with(), "passphrase-weak");
    assert!(!terminal.register().exists() && !terminal.register().with_extension("keys").exists());
    let asked = terminal.run("new --seal --json").refused_with();
    assert_eq!(asked, "usage", "nobody is there to type one");
}

#[test]
fn ways_in_that_are_gone_or_damaged_are_told_of_by_their_place() {
    let (terminal, _) = sealed();
    let keys = terminal.register().with_extension("keys");
    fs::write(&keys, "{").expect("written");
    assert_eq!(with_passphrase(&terminal, &["contracts", "--json"]).refused_with(), "key-file-damaged");
    fs::remove_file(&keys).expect("removed");
    assert_eq!(with_passphrase(&terminal, &["contracts", "--json"]).refused_with(), "not-a-register");
}

#[test]
fn a_recovery_key_is_printed_on_a_page_and_shown_also_when_the_page_cannot_be_written() {
    let terminal = Terminal::new();
    let passphrase = file(&terminal, "passphrase.txt", PASSPHRASE);
    let page = terminal.path("ark.pdf");
    let page = page.to_str().expect("a plain path");
    let words = ["new", "--seal", "--new-passphrase-file", &passphrase, "--recovery-key-pdf", page, "--json"];
    let made = terminal.run_with(&words).json();
    assert_eq!(made["page"], page);
    assert!(fs::read(page).expect("the page").starts_with(b"%PDF-"));
    let nowhere = terminal.path("ingen/ark.pdf");
    let answer = with_passphrase(&terminal, &["key", "new-recovery-key", "--json", "--pdf", nowhere.to_str().expect("a plain path")]);
    assert_eq!(answer.code, 1);
    let shown: serde_json::Value = serde_json::from_str(&answer.out).expect("the key is answered all the same");
    let recovery = file(&terminal, "recovery.txt", shown["recovery_key"].as_str().expect("a recovery key"));
    terminal.run_with(&["contracts", "--recovery-key-file", &recovery]).done();
}

#[test]
fn a_locked_package_makes_a_sealed_register_for_whoever_has_its_passphrase() {
    let (terminal, _) = sealed();
    let list = file(&terminal, "liste.csv", "Kontraktsnavn;Leverandør;Startdato\nHemmelig renhold;Rent AS;05.01.2026");
    with_passphrase(&terminal, &["import", "contracts", &list]).done();
    fs::remove_file(&list).expect("removed");
    let own = file(&terminal, "package.txt", "sju grå måker over havna i natt");
    let package = terminal.path("ut.kravspor-pakke");
    let package = package.to_str().expect("a plain path");
    with_passphrase(&terminal, &["export", "package", "--out", package, "--seal", "--new-passphrase-file", &own]).done();
    shut(terminal.register().parent().expect("a folder"), "Hemmelig renhold");

    let to = terminal.path("igjen.kravspor");
    let to = to.to_str().expect("a plain path");
    let refused = |words: &[&str]| {
        let mut all = vec!["restore-package", package, "--to", to, "--json"];
        all.extend(words);
        terminal.run_with(&all).refused_with()
    };
    assert_eq!(refused(&[]), "package-locked");
    let passphrase = terminal.path("passphrase.txt");
    assert_eq!(refused(&["--passphrase-file", passphrase.to_str().expect("a plain path")]), "wrong-package-passphrase");
    let new = file(&terminal, "new.txt", "et helt nytt passord med fem ord");
    let words = ["restore-package", package, "--to", to, "--json", "--passphrase-file", &own, "--seal", "--new-passphrase-file", &new];
    let made = terminal.run_with(&words).json();
    assert_eq!((&made["contracts"], made["recovery_key"].as_str().map(str::len)), (&1.into(), Some(39)));
    shut(terminal.register().parent().expect("a folder"), "Hemmelig renhold");
    let listed = terminal.run_with(&["contracts", "--json", "--register", to, "--passphrase-file", &new]).json();
    assert_eq!(listed[0]["title"], "Hemmelig renhold");
}
