//! Making registers: empty, the example, a large lifelike one.

use crate::run::{TODAY, Terminal};
use serde_json::json;

#[test]
fn a_new_register_is_empty() {
    let terminal = Terminal::new();
    let said = terminal.run("new").done();
    assert_eq!(said, format!("Laget: {}\n", terminal.register().display()));
    assert_eq!(terminal.run("--json contracts").json(), json!([]));
    assert_eq!(terminal.run("contracts").done(), "Det er ingen kontrakter i registeret.\n");
}

#[test]
fn a_register_is_never_made_over_another_file() {
    let terminal = Terminal::new();
    std::fs::write(terminal.register(), "noe viktig").expect("a file");
    for command in ["new", "example", "sample --contracts 1 --seed 1"] {
        assert_eq!(terminal.run(&format!("--json {command}")).refused_with(), "file-exists", "{command}");
        assert_eq!(std::fs::read(terminal.register()).expect("the file"), b"noe viktig", "{command}");
    }
}

#[test]
fn a_register_is_not_made_in_a_folder_that_is_not_there() {
    let terminal = Terminal::new();
    let path = terminal.path("ingen/mappe.kravspor");
    let register = path.to_str().expect("a path");
    let folder = path.parent().expect("a folder");
    for command in ["new", "example", "sample"] {
        assert_eq!(terminal.run_bare(&["--json", "--register", register, command]).refused_with(), "folder-missing", "{command}");
        let sentence = terminal.run_bare(&["--register", register, command]).refused();
        assert!(sentence.starts_with(&format!("Fant ikke mappen {}.", folder.display())), "{command}: {sentence}");
        assert!(!folder.exists());
    }
}

#[test]
fn without_a_register_named_the_users_own_is_used() {
    let terminal = Terminal::new();
    assert_eq!(terminal.run_bare(&["--json", "contracts"]).refused_with(), "file-missing");
    for language in ["nb", "nn", "en"] {
        let sentence = terminal.run_bare(&["--lang", language, "contracts"]).refused();
        for named in ["register.kravspor", "kravspor-cli new", "example", "--register"] {
            assert!(sentence.contains(named), "{named} in {sentence}");
        }
    }
    terminal.run_bare(&["new"]).done();
    assert!(terminal.path("data/no.kravspor.app/register.kravspor").exists());
    assert_eq!(terminal.run_bare(&["--json", "contracts"]).json(), json!([]));
}

#[test]
fn the_example_register_has_contracts_and_is_marked() {
    let terminal = Terminal::new();
    assert_eq!(terminal.run("--json example").json()["example"], json!(true));
    let contracts = terminal.run("--json contracts").json();
    assert!(contracts.as_array().is_some_and(|rows| rows.len() >= 10), "{contracts}");
    assert!(!terminal.run("--json due --days 30").json().as_array().expect("an array").is_empty());
}

#[test]
fn the_same_seed_and_day_give_the_same_sample() {
    let titles = |seed: u32| {
        let terminal = Terminal::new();
        terminal.run(&format!("sample --contracts 7 --seed {seed}")).done();
        let rows = terminal.run("--json contracts").json();
        rows.as_array().expect("an array").iter().map(|row| row["title"].to_string() + &row["figures"].to_string()).collect::<Vec<_>>()
    };
    let first = titles(3);
    assert_eq!(first.len(), 7);
    assert_eq!(titles(3), first);
    assert_ne!(titles(4), first);
}

#[test]
fn a_sample_of_no_contracts_or_too_many_is_refused_and_leaves_nothing() {
    let terminal = Terminal::new();
    for count in [0, 5001] {
        assert_eq!(terminal.run(&format!("--json sample --contracts {count}")).refused_with(), "size-range");
        assert!(!terminal.register().exists(), "made on {TODAY}");
    }
}
