//! A desktop that shows notifications: a session bus of the test's own and, on it, the service that desktops have
//! (org.freedesktop.Notifications). It remembers what it was asked to show, and is clicked by the test.

use std::{
    collections::HashMap,
    io::{BufRead, BufReader},
    os::unix::process::CommandExt,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex, PoisonError},
};
use zbus::{blocking::Connection, interface, zvariant::OwnedValue};

const PATH: &str = "/org/freedesktop/Notifications";

/// What the program asked the desktop to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// By which the desktop speaks of it.
    pub number: u32,
    /// Who showed it.
    pub program: String,
    pub title: String,
    pub text: String,
    /// What can be done with it: key and name by turns.
    pub actions: Vec<String>,
}

/// The desktop. Dropped, its bus is gone.
pub struct Desktop {
    bus: Child,
    address: String,
    service: Connection,
    shown: Arc<Mutex<Vec<Shown>>>,
}

struct Notifications {
    shown: Arc<Mutex<Vec<Shown>>>,
}

#[interface(name = "org.freedesktop.Notifications")]
impl Notifications {
    #[allow(clippy::too_many_arguments)]
    fn notify(
        &self,
        program: String,
        _replaces: u32,
        _icon: String,
        title: String,
        text: String,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _time: i32,
    ) -> u32 {
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let number = u32::try_from(shown.len()).unwrap_or_default() + 1;
        shown.push(Shown { number, program, title, text, actions });
        number
    }

    fn get_capabilities(&self) -> Vec<&str> {
        vec!["actions", "body"]
    }

    fn get_server_information(&self) -> (&str, &str, &str, &str) {
        ("a desktop", "a test", "1", "1.2")
    }

    fn close_notification(&self, _number: u32) {}
}

impl Desktop {
    /// Starts a bus with the service on it.
    pub fn start() -> Self {
        let mut bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", "--print-address"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .process_group(0)
            .spawn()
            .expect("a session bus starts (Debian: dbus-daemon)");
        let mut address = String::new();
        BufReader::new(bus.stdout.take().expect("it says where it is")).read_line(&mut address).expect("it says where it is");
        let address = address.trim().to_owned();
        let shown = Arc::default();
        let service = zbus::blocking::connection::Builder::address(address.as_str())
            .and_then(|builder| builder.name("org.freedesktop.Notifications"))
            .and_then(|builder| builder.serve_at(PATH, Notifications { shown: Arc::clone(&shown) }))
            .and_then(zbus::blocking::connection::Builder::build)
            .expect("the service is on the bus");
        Self { bus, address, service, shown }
    }

    /// What a program is given to find the bus by.
    pub fn variable(&self) -> (&'static str, &str) {
        ("DBUS_SESSION_BUS_ADDRESS", &self.address)
    }

    /// What was shown so far, in order.
    pub fn shown(&self) -> Vec<Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Clicks a notification itself, not a button on it: it is told of, and the notification goes away.
    pub fn click(&self, number: u32) {
        let name = "org.freedesktop.Notifications";
        let clicked = self.service.emit_signal(None::<&str>, PATH, name, "ActionInvoked", &(number, "default"));
        // 2: the person did away with it.
        let closed = self.service.emit_signal(None::<&str>, PATH, name, "NotificationClosed", &(number, 2_u32));
        clicked.and(closed).expect("the bus is there");
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        let _ = self.bus.kill();
        let _ = self.bus.wait();
    }
}
