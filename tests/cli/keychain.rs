//! A real keychain (the Secret Service of a bus of the test's own): it opens a register by itself, and forgets it again.

use crate::{
    keychain_of_its_own::Keychain,
    run::{Answer, TODAY, Terminal},
};
use std::{fs, process::Stdio};

fn run(keychain: &Keychain, terminal: &Terminal, words: &[&str]) -> Answer {
    let register = terminal.register();
    let mut all = vec!["--register", register.to_str().expect("a plain path"), "--today", TODAY];
    all.extend(words);
    let mut command = terminal.command(&all);
    command.env("DBUS_SESSION_BUS_ADDRESS", keychain.address()).stdin(Stdio::null());
    Answer::of(&command.output().expect("the terminal program runs"))
}

#[test]
fn this_computer_opens_a_register_by_itself_until_it_forgets() {
    let terminal = Terminal::new();
    let keychain = Keychain::start(&terminal.path(""));
    let passphrase = terminal.path("passphrase.txt");
    fs::write(&passphrase, "fire blå elger på ski i mai\n").expect("written");
    let file = passphrase.to_str().expect("a plain path");
    run(&keychain, &terminal, &["new", "--seal", "--new-passphrase-file", file]).done();
    assert_eq!(run(&keychain, &terminal, &["contracts", "--json"]).refused_with(), "register-locked");

    run(&keychain, &terminal, &["key", "remember", "--passphrase-file", file]).done();
    assert_eq!(run(&keychain, &terminal, &["contracts", "--json"]).json(), serde_json::json!([]));
    assert_eq!(run(&keychain, &terminal, &["key", "list", "--json"]).json()["remembered"], true);
    // With the keychain and the recovery key, nobody need remember anything.
    run(&keychain, &terminal, &["key", "remove-passphrase"]).done();
    assert_eq!(run(&keychain, &terminal, &["key", "remove-recovery-key", "--json"]).refused_with(), "last-way-in");
    run(&keychain, &terminal, &["key", "set-passphrase", "--new-passphrase-file", file]).done();

    run(&keychain, &terminal, &["key", "forget"]).done();
    assert_eq!(run(&keychain, &terminal, &["contracts", "--json"]).refused_with(), "register-locked");
    run(&keychain, &terminal, &["contracts", "--passphrase-file", file]).done();
    // Without a bus there is no keychain, and that is no fault of the register's.
    assert_eq!(terminal.run_with(&["key", "list", "--json", "--passphrase-file", file]).json()["keychain"], false);
}
