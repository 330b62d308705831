//! A keychain of the test's own: gnome-keyring on a session bus of its own, with its files where the test says.

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    os::unix::{fs::DirBuilderExt, process::CommandExt},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use zbus::blocking::{connection::Builder, fdo::DBusProxy};

/// The bus and the keychain on it. Dropped, both are gone.
pub struct Keychain {
    bus: Child,
    keychain: Child,
    address: String,
}

impl Keychain {
    /// Starts them, and waits until the keychain answers.
    pub fn start(folder: &Path) -> Self {
        let runtime = folder.join("runtime");
        fs::DirBuilder::new().mode(0o700).create(&runtime).expect("a folder");
        let own = |command: &mut Command| {
            command.env("HOME", folder).env("XDG_DATA_HOME", folder.join("data")).env("XDG_RUNTIME_DIR", &runtime);
            command.stderr(Stdio::null()).process_group(0);
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
        let started = Self { bus, keychain, address };
        started.wait();
        started
    }

    fn wait(&self) {
        let connection = Builder::address(self.address.as_str()).and_then(Builder::build).expect("the bus answers");
        let names = DBusProxy::new(&connection).expect("the bus's own object");
        let begun = Instant::now();
        while !names.name_has_owner("org.freedesktop.secrets".try_into().expect("a name")).unwrap_or(false) {
            assert!(begun.elapsed() < Duration::from_secs(20), "the keychain never answered");
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// The address of the bus, for `DBUS_SESSION_BUS_ADDRESS`.
    pub fn address(&self) -> &str {
        &self.address
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
