//! Starts the built program under WebKitWebDriver, and everything a test asks of the whole window.

use std::fs::File;
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::elements::{Element, ElementRef};
use fantoccini::{Client, ClientBuilder};
use serde_json::{Map, Value, json};

use super::element::Found;
use super::keys;
use super::wait::{LIMIT, until};

const PAGE: &str = include_str!("page.js");

/// Starts the program as on a desktop set to dark.
pub const DARK: (&str, &str) = ("GTK_THEME", "Adwaita:dark");

/// The running program. Dropped, it is gone, its driver too.
pub struct App {
    pub(super) client: Client,
    _driver: ProcessGroup,
    log: PathBuf,
}

/// Driver, program and web processes in a group of their own: all of them end with the test, also one that fails.
struct ProcessGroup(Child);

impl Drop for ProcessGroup {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", self.0.id())]).status();
        let _ = self.0.wait();
        // A process that is killed holds its files until it is taken down, which takes a busy machine a while.
        for _ in 0..500 {
            if !lives(self.0.id()) {
                break;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

/// Whether a process of the group is not ended yet (Linux's `/proc/PID/stat`: name in brackets, state, parent, group).
fn lives(group: u32) -> bool {
    let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    processes.filter_map(|process| std::fs::read_to_string(process.path().join("stat")).ok()).any(|said| {
        let mut words = said.rsplit(") ").next().unwrap_or_default().split(' ');
        let state = words.next().unwrap_or_default();
        words.nth(1).is_some_and(|of| of == group.to_string()) && !matches!(state, "Z" | "X")
    })
}

impl App {
    /// Starts the program on the data folder as if `today` (`YYYY-MM-DD`) were the day, 1280 by 800.
    pub async fn start(data: &Path, today: &str, environment: &[(&str, &str)]) -> Self {
        let log = screens().join(format!("{}.log", test_name()));
        let output = File::create(&log).expect("the driver's log can be written");
        let port = free_port();
        let mut command = Command::new("WebKitWebDriver");
        command
            .args([format!("--port={port}"), "--host=127.0.0.1".into()])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("KRAVSPOR_DATA_DIR", data)
            .env("KRAVSPOR_TODAY", today)
            .env("GDK_BACKEND", "x11")
            .env("LANG", "C.UTF-8")
            .env("TZ", "Europe/Oslo")
            .env("NO_AT_BRIDGE", "1")
            // No session bus unless the test gives one: the keychain there is the user's own.
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .envs(environment.iter().copied())
            .stdin(Stdio::null())
            .stdout(output.try_clone().expect("the driver's log can be written"))
            .stderr(output)
            .process_group(0);
        let driver = ProcessGroup(command.spawn().expect("WebKitWebDriver starts (Debian: webkit2gtk-driver)"));
        let client = connect(port, &log).await;
        let app = Self { client, _driver: driver, log };
        let page = until(LIMIT, || async {
            let ready =
                app.client.execute("return document.readyState === 'complete' && location.protocol.startsWith('tauri')", vec![]).await;
            if matches!(ready, Ok(Value::Bool(true))) { Ok(()) } else { Err(format!("{ready:?}")) }
        });
        if let Err(state) = page.await {
            app.fail(&format!("the page never loaded: {state}")).await;
        }
        app.resize(1280, 800).await;
        app
    }

    /// Ends the program; the test fails if anything went wrong in the page meanwhile.
    pub async fn close(self) {
        let faults = self.faults();
        if !faults.is_empty() {
            self.fail(&format!("faults in the page: {faults:#?}")).await;
        }
        let _ = self.client.clone().close().await;
    }

    /// Kills the program, its driver and its web processes at once (SIGKILL).
    pub fn kill(self) {
        drop(self);
    }

    /// Waits for the one thing with this role and name. Names may be given by their beginning.
    pub async fn find(&self, role: &str, name: &str) -> Found<'_> {
        self.find_within(role, name, None).await
    }

    pub(super) async fn find_within(&self, role: &str, name: &str, within: Option<&Element>) -> Found<'_> {
        let found = until(LIMIT, || async {
            let (elements, names) = self.all(role, name, within).await;
            match <[Element; 1]>::try_from(elements) {
                Ok([element]) => Ok(element),
                Err(elements) if elements.is_empty() => Err(format!("no {role} is called “{name}”; there are: {}", names.join(" | "))),
                Err(elements) => Err(format!("{} of role {role} are called “{name}”", elements.len())),
            }
        });
        match found.await {
            Ok(element) => Found { app: self, element, said: format!("{role} “{name}”") },
            Err(why) => self.fail(&why).await,
        }
    }

    /// Every visible thing with this role and name, at once.
    pub async fn find_all(&self, role: &str, name: &str) -> Vec<Found<'_>> {
        let (elements, _) = self.all(role, name, None).await;
        elements.into_iter().map(|element| Found { app: self, element, said: format!("{role} “{name}”") }).collect()
    }

    async fn all(&self, role: &str, name: &str, within: Option<&Element>) -> (Vec<Element>, Vec<String>) {
        let script = format!("{PAGE}; return find(arguments[0], arguments[1], arguments[2])");
        let Ok(answer) = self.client.execute(&script, vec![json!(role), json!(name), json!(within)]).await else {
            return (Vec::new(), vec!["(the page could not be asked)".into()]);
        };
        let list = |key: &str| answer[key].as_array().cloned().unwrap_or_default();
        let reference =
            |value: &Value| value.as_object().and_then(|object| object.values().next()).and_then(Value::as_str).map(str::to_owned);
        let found = list("found");
        let references = found.iter().filter_map(reference);
        let elements = references.map(|id| Element::from_element_id(self.client.clone(), ElementRef::from(id))).collect();
        (elements, list("names").iter().filter_map(Value::as_str).map(str::to_owned).collect())
    }

    /// The button with this name.
    pub async fn button(&self, name: &str) -> Found<'_> {
        self.find("button", name).await
    }

    /// The link with this name.
    pub async fn link(&self, name: &str) -> Found<'_> {
        self.find("link", name).await
    }

    /// The field (text, number, search or list) with this label.
    pub async fn field(&self, label: &str) -> Found<'_> {
        self.find("field", label).await
    }

    /// The heading with this text.
    pub async fn heading(&self, text: &str) -> Found<'_> {
        self.find("heading", text).await
    }

    /// The table row that begins with this text.
    pub async fn row(&self, text: &str) -> Found<'_> {
        self.find("row", text).await
    }

    /// The open dialog with this name.
    pub async fn dialog(&self, name: &str) -> Found<'_> {
        self.find("dialog", name).await
    }

    /// Waits until the text stands on the screen. Spaces of every width are alike.
    pub async fn sees(&self, text: &str) {
        if !self.shows_within(LIMIT, text, true).await {
            self.fail(&format!("“{text}” never came")).await;
        }
    }

    /// Waits until the text no longer stands on the screen.
    pub async fn no_longer_sees(&self, text: &str) {
        if !self.shows_within(LIMIT, text, false).await {
            self.fail(&format!("“{text}” is still there")).await;
        }
    }

    async fn shows_within(&self, limit: Duration, text: &str, wanted: bool) -> bool {
        let wanted_text = plain(text);
        until(limit, || async { if plain(&self.text().await).contains(&wanted_text) == wanted { Ok(()) } else { Err(()) } }).await.is_ok()
    }

    /// All visible text.
    pub async fn text(&self) -> String {
        self.run("return document.body.innerText", vec![]).await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the window's title is this.
    pub async fn title_is(&self, title: &str) {
        let seen = until(LIMIT, || async {
            let now = self.client.title().await.unwrap_or_default();
            if now == title { Ok(()) } else { Err(now) }
        });
        if let Err(now) = seen.await {
            self.fail(&format!("the title is “{now}”, not “{title}”")).await;
        }
    }

    /// Presses a key, with modifiers: `Ctrl+S`, `ArrowDown`, `o`.
    pub async fn press(&self, stroke: &str) {
        if let Err(error) = self.client.perform_actions(keys::stroke(stroke)).await {
            self.fail(&format!("{stroke} could not be pressed: {error}")).await;
        }
        let _ = self.client.release_actions().await;
    }

    /// Role or tag and name of what has the keyboard focus, as `button “Lagre”`.
    pub async fn focused(&self) -> String {
        let script = format!(
            "{PAGE}; const it = document.activeElement; const role = it.getAttribute('role') ?? it.tagName.toLowerCase(); \
             return `${{role}} “${{name(it, role === 'a' ? 'link' : role)}}”`"
        );
        self.run(&script, vec![]).await.as_str().unwrap_or_default().to_owned()
    }

    /// Gives the page this many CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) {
        if let Err(error) = self.client.set_window_size(width, height).await {
            self.fail(&format!("the window could not be made {width} by {height}: {error}")).await;
        }
        let seen = until(Duration::from_secs(3), || async {
            let now = self.run("return [innerWidth, innerHeight]", vec![]).await;
            if now[0] == json!(width) { Ok(()) } else { Err(now) }
        });
        if let Err(now) = seen.await {
            self.fail(&format!("the page is {now}, not {width} by {height}")).await;
        }
    }

    /// Whether something is wider than the page, so that it scrolls sideways.
    pub async fn scrolls_sideways(&self) -> bool {
        self.run("return document.documentElement.scrollWidth > innerWidth", vec![]).await == json!(true)
    }

    /// Whether the window's frame can be moved: only parts of the page scroll.
    pub async fn frame_moves(&self) -> bool {
        let moved = "return [document.scrollingElement, document.querySelector('.app')].filter(Boolean).some((it) => {
            it.scrollTop = 999; const moved = it.scrollTop > 0; it.scrollTop = 0; return moved; })";
        self.run(moved, vec![]).await == json!(true)
    }

    /// Shows the page in `light` or `dark` from now on, whatever the desktop is set to.
    pub async fn colour_scheme(&self, scheme: &str) {
        self.run("document.documentElement.dataset.colorScheme = arguments[0]", vec![json!(scheme)]).await;
    }

    /// What went wrong in the page since it began: stopped by the content security policy, thrown, or rejected unseen.
    pub fn faults(&self) -> Vec<String> {
        let said = std::fs::read_to_string(&self.log).unwrap_or_default();
        said.lines().filter_map(|line| line.strip_prefix("kravspor: page: ")).map(str::to_owned).collect()
    }

    /// What the program said of itself when something in it panicked.
    pub fn panics(&self) -> Vec<String> {
        let said = std::fs::read_to_string(&self.log).unwrap_or_default();
        said.lines().filter(|line| line.contains("panicked at")).map(str::to_owned).collect()
    }

    /// A picture of the window as `target/screens/NAME.png`.
    pub async fn screenshot(&self, name: &str) -> PathBuf {
        let file = screens().join(format!("{name}.png"));
        match self.client.screenshot().await {
            Ok(png) => std::fs::write(&file, png).expect("the picture can be written"),
            Err(error) => eprintln!("no picture of {name}: {error}"),
        }
        file
    }

    /// Runs a script in the page and gives what it returns.
    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        match self.client.execute(script, arguments).await {
            Ok(answer) => answer,
            Err(error) => self.fail(&format!("a script failed: {error}")).await,
        }
    }

    /// Runs a script in the page that answers later, by its last argument.
    pub async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        match self.client.execute_async(script, arguments).await {
            Ok(answer) => answer,
            Err(error) => self.fail(&format!("a script failed: {error}")).await,
        }
    }

    /// Ends the test, with a picture of the window and the text on it.
    pub async fn fail(&self, why: &str) -> ! {
        let picture = self.screenshot(&format!("failed-{}", test_name())).await;
        let text = match self.client.execute("return document.body.innerText", vec![]).await {
            Ok(Value::String(text)) => text,
            other => format!("{other:?}"),
        };
        panic!("{why}\n  picture: {}\n  driver's log: {}\n  on the screen:\n{text}", picture.display(), self.log.display());
    }
}

async fn connect(port: u16, log: &Path) -> Client {
    let mut wanted = Map::new();
    wanted.insert("webkitgtk:browserOptions".into(), json!({ "binary": program(), "args": [] }));
    // A page that works at something must not be given up; what hangs is ended by the limit of the whole test.
    wanted.insert("timeouts".into(), json!({ "script": 300_000 }));
    let address = format!("http://127.0.0.1:{port}");
    let session = until(Duration::from_secs(30), || async {
        let connector = hyper_util::client::legacy::connect::HttpConnector::new();
        ClientBuilder::new(connector).capabilities(wanted.clone()).connect(&address).await
    });
    match session.await {
        Ok(client) => client,
        Err(error) => {
            let said = std::fs::read_to_string(log).unwrap_or_default();
            panic!("{} did not open its window: {error}\n{said}", program().display())
        }
    }
}

/// The built program beside the tests; `KRAVSPOR_BIN` names another.
pub fn program() -> PathBuf {
    std::env::var_os("KRAVSPOR_BIN").map_or_else(|| profile_folder().join("kravspor"), PathBuf::from)
}

/// The built program for the terminal, beside it.
pub fn terminal_program() -> PathBuf {
    profile_folder().join("kravspor-cli")
}

/// `target/debug`, where this test program's own `deps` folder is.
fn profile_folder() -> PathBuf {
    let own = std::env::current_exe().expect("a test program knows its path");
    own.ancestors().nth(2).expect("test programs lie in target/PROFILE/deps").to_owned()
}

/// A file of the repository.
pub fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

fn screens() -> PathBuf {
    let folder = profile_folder().with_file_name("screens");
    std::fs::create_dir_all(&folder).expect("target/screens can be made");
    folder
}

fn test_name() -> String {
    std::thread::current().name().unwrap_or("test").replace("::", "-")
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port is free").port()
}

fn plain(text: &str) -> String {
    text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}
