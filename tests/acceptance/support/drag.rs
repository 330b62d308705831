//! Files dragged from a file manager, as the desktop does it: a source of X11's drag and drop (XDND version 5) beside the program,
//! whose own window system hears of it. Knows only the protocol; where the files land is the window's affair.

use super::screen::Screen;
use std::{
    path::Path,
    time::{Duration, Instant},
};
use x11rb::{
    CURRENT_TIME,
    connection::Connection as _,
    protocol::{
        Event,
        xproto::{
            AtomEnum, ClientMessageEvent, ConnectionExt, CreateWindowAux, EventMask, PropMode, SELECTION_NOTIFY_EVENT,
            SelectionNotifyEvent, SelectionRequestEvent, Window, WindowClass,
        },
    },
    wrapper::ConnectionExt as _,
};

const LIMIT: Duration = Duration::from_secs(15);
/// Between two looks for what came.
const PAUSE: Duration = Duration::from_millis(10);
/// How long a hand is still at the least.
const STILL: Duration = Duration::from_millis(200);
/// XDND's own.
const VERSION: u32 = 5;

x11rb::atom_manager! {
    Atoms: AtomsCookie {
        XdndSelection, XdndEnter, XdndPosition, XdndStatus, XdndLeave, XdndDrop, XdndFinished, XdndActionCopy,
        TARGETS,
        UriList: b"text/uri-list",
    }
}

/// Files in the hand, over no window yet.
pub struct DraggedFiles {
    screen: Screen,
    atoms: Atoms,
    source: Window,
    /// What the files are called in the protocol: one address a line.
    list: String,
    /// The window they are held over, and where on the screen its upper left corner is.
    over: Option<(Window, i16, i16)>,
}

impl DraggedFiles {
    /// Takes the files into the hand.
    pub fn take(files: &[&Path]) -> Self {
        let screen = Screen::connect();
        let (display, root) = (&screen.display, screen.root);
        let atoms = Atoms::new(display).expect("names are asked for").reply().expect("names are given");
        let source = display.generate_id().expect("a window's number");
        display
            .create_window(0, source, root, -10, -10, 1, 1, 0, WindowClass::INPUT_ONLY, 0, &CreateWindowAux::new())
            .expect("a window to drag from");
        display.set_selection_owner(source, atoms.XdndSelection, CURRENT_TIME).expect("the selection is taken");
        let list = files.iter().map(|file| format!("file://{}\r\n", address(file))).collect();
        Self { atoms, source, list, over: None, screen }
    }

    /// Holds them over the program that works on this data folder, at a place in its window. Answers whether it would take them.
    pub fn hold(&mut self, data: &Path, x: i16, y: i16) -> bool {
        let (window, left, top) = match self.over {
            Some(over) => over,
            None => self.enter(data),
        };
        let place = (u32::from((left + x).cast_unsigned()) << 16) | u32::from((top + y).cast_unsigned());
        self.send(window, self.atoms.XdndPosition, [0, place, CURRENT_TIME, self.atoms.XdndActionCopy]);
        let status = self.hear(self.atoms.XdndStatus);
        // The window asks which files they are once it has said that it takes files.
        self.answer_for(STILL);
        status.data.as_data32()[1] & 1 == 1
    }

    /// Takes them out of the window again.
    pub fn leave(&mut self) {
        let (window, ..) = self.over.take().expect("they are held over a window");
        self.send(window, self.atoms.XdndLeave, [0, 0, 0, 0]);
        self.answer_for(STILL);
    }

    /// Lets them go where they are held. Answers whether they were taken.
    pub fn let_go(self) -> bool {
        let (window, ..) = self.over.expect("they are held over a window");
        self.send(window, self.atoms.XdndDrop, [0, CURRENT_TIME, 0, 0]);
        let finished = self.hear(self.atoms.XdndFinished);
        finished.data.as_data32()[1] & 1 == 1
    }

    fn enter(&mut self, data: &Path) -> (Window, i16, i16) {
        let window = self.screen.window_of(data);
        let corner =
            self.screen.display.translate_coordinates(window, self.screen.root, 0, 0).expect("asked").reply().expect("the window is there");
        self.send(window, self.atoms.XdndEnter, [VERSION << 24, self.atoms.UriList, 0, 0]);
        let over = (window, corner.dst_x, corner.dst_y);
        self.over = Some(over);
        over
    }

    fn send(&self, window: Window, kind: u32, [a, b, c, d]: [u32; 4]) {
        let message = ClientMessageEvent::new(32, window, kind, [self.source, a, b, c, d]);
        self.screen.display.send_event(false, window, EventMask::NO_EVENT, message).expect("the window is told");
        self.screen.display.flush().expect("the window is told");
    }

    /// Waits for the window's answer, giving out meanwhile which files they are.
    fn hear(&self, kind: u32) -> ClientMessageEvent {
        let began = Instant::now();
        while began.elapsed() < LIMIT {
            match self.screen.display.poll_for_event().expect("the screen is there") {
                Some(Event::ClientMessage(message)) if message.type_ == kind => return message,
                Some(Event::SelectionRequest(asked)) => self.give(&asked),
                Some(_) => {}
                None => std::thread::sleep(PAUSE),
            }
        }
        panic!("the window never answered what was dragged over it");
    }

    fn answer_for(&self, time: Duration) {
        let began = Instant::now();
        while began.elapsed() < time {
            match self.screen.display.poll_for_event().expect("the screen is there") {
                Some(Event::SelectionRequest(asked)) => self.give(&asked),
                Some(_) => {}
                None => std::thread::sleep(PAUSE),
            }
        }
    }

    fn give(&self, asked: &SelectionRequestEvent) {
        let property = if asked.property == 0 { asked.target } else { asked.property };
        let given = if asked.target == self.atoms.UriList {
            let written =
                self.screen.display.change_property8(PropMode::REPLACE, asked.requestor, property, asked.target, self.list.as_bytes());
            written.is_ok()
        } else if asked.target == self.atoms.TARGETS {
            let kinds = [self.atoms.TARGETS, self.atoms.UriList];
            self.screen.display.change_property32(PropMode::REPLACE, asked.requestor, property, AtomEnum::ATOM, &kinds).is_ok()
        } else {
            false
        };
        let told = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: asked.time,
            requestor: asked.requestor,
            selection: asked.selection,
            target: asked.target,
            property: if given { property } else { 0 },
        };
        self.screen.display.send_event(false, asked.requestor, EventMask::NO_EVENT, told).expect("the window is told");
        self.screen.display.flush().expect("the window is told");
    }
}

/// A path as the protocol has it: what is not plain is written as `%C3%A6`.
fn address(file: &Path) -> String {
    let path = file.to_str().expect("a path that is text");
    path.bytes().fold(String::new(), |mut written, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' => written.push(char::from(byte)),
            _ => written.push_str(&format!("%{byte:02X}")),
        }
        written
    })
}
