//! A real keychain (the Secret Service of a bus of the test's own): it opens a register by itself, and forgets it again.

use crate::run::{Answer, TODAY, Terminal};
use std::{
    fs,
    io::{BufRead, BufReader, Write},
    os::unix::fs::DirBuilderExt,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// A session bus and the keychain on it, both ended with the test.
struct Keychain {
    bus: Child,
    keychain: Child,
    address: String,
}

impl Keychain {
    /// Its files lie in the terminal's folder, and nothing of the user's own is touched.
    fn start(terminal: &Terminal) -> Self {
        let runtime = terminal.path("runtime");
        fs::DirBuilder::new().mode(0o700).create(&runtime).expect("a folder");
        let own = |command: &mut Command| {
            command.env("HOME", terminal.path("")).env("XDG_DATA_HOME", terminal.path("data")).env("XDG_RUNTIME_DIR", &runtime);
            command.stderr(Stdio::null());
        };
        let mut bus = Command::new("dbus-daemon");
        own(bus.args(["--session", "--nofork", "--nopidfile", "--print-address"]).stdout(Stdio::piped()));
        let mut bus = bus.spawn().expect("dbus-daemon starts (Debian: dbus-daemon)");
        let mut address = String::new();
        BufReader::new(bus.stdout.take().expect("its output")).read_line(&mut address).expect("an address");
        let address = address.trim().to_owned();
        let mut keychain = Command::new("gnome-keyring-daemon");
        own(keychain.args(["--foreground", "--unlock", "--components=secrets"]).env("DBUS_SESSION_BUS_ADDRESS", &address));
        let mut keychain =
            keychain.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().expect("gnome-keyring-daemon starts (Debian: gnome-keyring)");
        keychain.stdin.take().expect("its input").write_all(b"of the keychain itself").expect("told");
        Self { bus, keychain, address }
    }

    fn run(&self, terminal: &Terminal, words: &[&str]) -> Answer {
        let register = terminal.register();
        let mut all = vec!["--register", register.to_str().expect("a plain path"), "--today", TODAY];
        all.extend(words);
        let mut command = terminal.command(&all);
        command.env("DBUS_SESSION_BUS_ADDRESS", &self.address).stdin(Stdio::null());
        Answer::of(&command.output().expect("the terminal program runs"))
    }
}

impl Drop for Keychain {
    fn drop(&mut self) {
        for child in [&mut self.keychain, &mut self.bus] {
            // One that has ended already needs no more.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

#[test]
fn this_computer_opens_a_register_by_itself_until_it_forgets() {
    let terminal = Terminal::new();
    let keychain = Keychain::start(&terminal);
    let passphrase = terminal.path("passphrase.txt");
    fs::write(&passphrase, "fire blå elger på ski i mai\n").expect("written");
    let file = passphrase.to_str().expect("a plain path");
    keychain.run(&terminal, &["new", "--seal", "--new-passphrase-file", file]).done();
    assert_eq!(keychain.run(&terminal, &["contracts", "--json"]).refused_with(), "register-locked");

    // The keychain takes a moment to be there after it was started.
    let begun = Instant::now();
    while keychain.run(&terminal, &["key", "remember", "--passphrase-file", file]).code != 0 {
        assert!(begun.elapsed() < Duration::from_secs(20), "the keychain never answered");
        std::thread::sleep(Duration::from_millis(200));
    }
    assert_eq!(keychain.run(&terminal, &["contracts", "--json"]).json(), serde_json::json!([]));
    assert_eq!(keychain.run(&terminal, &["key", "list", "--json"]).json()["remembered"], true);
    // With the keychain and the recovery key, nobody need remember anything.
    keychain.run(&terminal, &["key", "remove-passphrase"]).done();
    assert_eq!(keychain.run(&terminal, &["key", "remove-recovery-key", "--json"]).refused_with(), "last-way-in");
    keychain.run(&terminal, &["key", "set-passphrase", "--new-passphrase-file", file]).done();

    keychain.run(&terminal, &["key", "forget"]).done();
    assert_eq!(keychain.run(&terminal, &["contracts", "--json"]).refused_with(), "register-locked");
    keychain.run(&terminal, &["contracts", "--passphrase-file", file]).done();
    // Without a bus there is no keychain, and that is no fault of the register's.
    assert_eq!(terminal.run_with(&["key", "list", "--json", "--passphrase-file", file]).json()["keychain"], false);
}
