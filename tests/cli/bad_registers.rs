//! Files that cannot be opened as a register: each is refused with its reason, and none is changed.

use crate::{run::Terminal, seed::seed};
use rusqlite::Connection;
use std::time::{Duration, Instant};

fn refused(terminal: &Terminal) -> String {
    terminal.run("--json contracts").refused_with()
}

fn with(bytes: &[u8]) -> Terminal {
    let terminal = Terminal::new();
    std::fs::write(terminal.register(), bytes).expect("a file");
    terminal
}

#[test]
fn a_missing_file_is_said_to_be_missing_and_is_not_made() {
    let terminal = Terminal::new();
    for command in
        ["contracts", "due", "history", "undo", "redo", "contract 1", "record 0190b0a2-0000-7000-8000-000000000000 --outcome partly"]
    {
        assert_eq!(terminal.run(&format!("--json {command}")).refused_with(), "file-missing", "{command}");
    }
    assert!(!terminal.register().exists());
}

#[test]
fn a_file_of_no_bytes_is_an_empty_register() {
    assert_eq!(refused(&with(b"")), "register-empty");
}

#[test]
fn junk_is_not_a_register() {
    let junk: Vec<u8> = (0u32..20_000).map(|n| u8::try_from(n.wrapping_mul(2_654_435_761) >> 24).unwrap_or(0)).collect();
    let terminal = with(&junk);
    assert_eq!(refused(&terminal), "not-a-register");
    assert_eq!(std::fs::read(terminal.register()).expect("the file"), junk);
    assert_eq!(refused(&with(b"<html>")), "not-a-register");
}

#[test]
fn another_programs_database_is_not_a_register() {
    let terminal = Terminal::new();
    let connection = Connection::open(terminal.register()).expect("a database");
    connection.execute_batch("CREATE TABLE bookmark (url TEXT)").expect("a table");
    drop(connection);
    assert_eq!(refused(&terminal), "not-a-register");
}

#[test]
fn a_register_that_is_cut_short_is_damaged_and_left_alone() {
    let terminal = Terminal::new();
    seed(&terminal);
    let whole = std::fs::read(terminal.register()).expect("the register");
    for part in [whole.len() / 2, whole.len() - 1, 5_000] {
        std::fs::write(terminal.register(), &whole[..part]).expect("a file");
        assert_eq!(refused(&terminal), "register-damaged", "{part} of {}", whole.len());
        assert_eq!(std::fs::read(terminal.register()).expect("the file").len(), part);
    }
}

#[test]
fn a_register_from_a_newer_version_is_not_touched() {
    let terminal = Terminal::new().with_new_register();
    Connection::open(terminal.register()).and_then(|one| one.pragma_update(None, "user_version", 999)).expect("a newer register");
    let sentence = terminal.run("contracts").refused();
    assert!(sentence.contains("999") && sentence.contains("Oppdater Kravspor"), "{sentence}");
    assert_eq!(refused(&terminal), "register-newer");
}

#[test]
fn a_register_that_another_program_holds_is_said_to_be_busy_after_five_seconds() {
    let terminal = Terminal::new();
    seed(&terminal);
    let check = terminal.run("--json due").json()[0]["check_id"].as_str().expect("an id").to_owned();
    let other = Connection::open(terminal.register()).expect("the register");
    other.execute_batch("BEGIN EXCLUSIVE").expect("it is held");
    let began = Instant::now();
    let sentence = terminal.run(&format!("record {check} --outcome fulfilled")).refused();
    assert!(sentence.starts_with(&format!("Registeret {} er åpent", terminal.register().display())), "{sentence}");
    // Five seconds of patience, and some for a busy machine.
    assert!(began.elapsed() < Duration::from_secs(8), "{:?}", began.elapsed());
    other.execute_batch("ROLLBACK").expect("it is let go");
    terminal.run(&format!("record {check} --outcome fulfilled")).done();
}

#[test]
fn a_folder_is_not_a_register() {
    let terminal = Terminal::new();
    std::fs::create_dir(terminal.register()).expect("a folder");
    assert_eq!(refused(&terminal), "not-a-file");
}
