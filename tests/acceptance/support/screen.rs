//! The screen the program's window is on, seen from beside it: which window is its, and which lies above which.

use std::path::Path;
use x11rb::{
    connection::Connection as _,
    protocol::xproto::{AtomEnum, ConnectionExt, CreateWindowAux, MapState, Window, WindowClass},
    rust_connection::RustConnection,
    wrapper::ConnectionExt as _,
};

x11rb::atom_manager! {
    Atoms: AtomsCookie { XdndAware, _NET_WM_PID, }
}

/// A connection to the screen; what it made is gone when it is dropped.
pub struct Screen {
    pub(super) display: RustConnection,
    pub(super) root: Window,
    atoms: Atoms,
}

impl Screen {
    /// Connects to the screen that the tests run on.
    pub fn connect() -> Self {
        let (display, number) = RustConnection::connect(None).expect("there is a screen");
        let root = display.setup().roots[number].root;
        let atoms = Atoms::new(&display).expect("names are asked for").reply().expect("names are given");
        Self { display, root, atoms }
    }

    /// The window of the program that was given this data folder: the largest it shows, since its tooltips are windows too.
    pub fn window_of(&self, data: &Path) -> Window {
        let (mut left, mut found) = (vec![self.root], vec![]);
        while let Some(window) = left.pop() {
            let number = |name| {
                let asked = self.display.get_property(false, window, name, AtomEnum::ANY, 0, 1).expect("asked");
                asked.reply().ok().and_then(|reply| reply.value32()?.next())
            };
            let shown = || {
                let about = self.display.get_window_attributes(window).expect("asked").reply();
                about.is_ok_and(|about| about.map_state == MapState::VIEWABLE)
            };
            if number(self.atoms.XdndAware).is_some() && shown() && number(self.atoms._NET_WM_PID).is_some_and(|id| works_on(id, data)) {
                let size = self.display.get_geometry(window).expect("asked").reply();
                found.push((size.map_or(0, |size| u32::from(size.width) * u32::from(size.height)), window));
            }
            left.extend(self.children(window));
        }
        let largest = found.into_iter().max().map(|(_, window)| window);
        largest.unwrap_or_else(|| panic!("the program on {} shows no window", data.display()))
    }

    /// Lays a window of another program's over everything.
    pub fn cover(&self) -> Window {
        let window = self.display.generate_id().expect("a window's number");
        let about = CreateWindowAux::new().override_redirect(1);
        self.display.create_window(0, window, self.root, 0, 0, 1920, 1080, 0, WindowClass::INPUT_OUTPUT, 0, &about).expect("asked");
        self.display.map_window(window).expect("asked");
        self.display.sync().expect("the screen is there");
        window
    }

    /// Whether one window lies above another.
    pub fn is_above(&self, one: Window, other: Window) -> bool {
        let order = self.children(self.root);
        let place = |window| order.iter().position(|each| *each == window).expect("the window is on the screen");
        place(one) > place(other)
    }

    /// The windows in a window, the lowest first.
    fn children(&self, window: Window) -> Vec<Window> {
        let tree = self.display.query_tree(window).expect("asked").reply();
        tree.map(|tree| tree.children).unwrap_or_default()
    }
}

/// Whether a process was started on this data folder: several tests share one screen.
fn works_on(process: u32, data: &Path) -> bool {
    let wanted = format!("KRAVSPOR_DATA_DIR={}", data.display());
    let environment = std::fs::read(format!("/proc/{process}/environ")).unwrap_or_default();
    environment.split(|byte| *byte == 0).any(|one| one == wanted.as_bytes())
}
