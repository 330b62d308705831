//! The real program in a window, driven as a person drives it: by role and name, by keyboard, and by looking.
//! Holds no expectations about contracts; those are the tests'.

// A test uses what it needs; the next one may need the rest.
#![allow(dead_code, unused_imports)]

mod app;
mod axe;
mod desktop;
mod drag;
mod element;
mod keychain;
mod keys;
mod making;
mod page;
mod pdf;
mod register_file;
mod screen;
mod wait;

pub use app::{App, DARK, program, terminal_program};
pub use desktop::Desktop;
pub use drag::DraggedFiles;
pub use element::Found;
pub use keychain::Keychain;
pub use making::PASSPHRASE;
pub use pdf::{pdf, written};
pub use register_file::RegisterFile;
pub use screen::Screen;
pub use wait::until;
