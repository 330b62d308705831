//! What the program looks to by itself, again and again for as long as it runs. Knows not what.

use crate::desk::Desk;
use std::time::Duration;
use tauri::{AppHandle, Manager};

/// When something is looked to.
#[derive(Debug, Clone, Copy)]
pub struct Round {
    /// Time before the first look: for the window to be drawn, and a register to be opened.
    pub first: Duration,
    /// Between two looks.
    pub pause: Duration,
    /// The environment variable that gives both in seconds where the day is held still. Without it such a program looks to nothing,
    /// since its day is nobody's.
    pub after: &'static str,
}

/// Begins to look, until `look` answers that it need not.
pub fn begin(app: AppHandle, round: Round, look: fn(&AppHandle) -> bool) {
    let asked = std::env::var(round.after).ok().and_then(|seconds| seconds.parse().ok()).map(Duration::from_secs);
    let (first, pause) = match (asked, app.state::<Desk>().day_is_held()) {
        (Some(after), _) => (after, after),
        (None, false) => (round.first, round.pause),
        (None, true) => return,
    };
    std::thread::spawn(move || {
        std::thread::sleep(first);
        while look(&app) {
            std::thread::sleep(pause);
        }
    });
}
