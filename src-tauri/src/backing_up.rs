//! Copies by the program itself while it runs: when it looks whether one is due, and what it knows of the latest try. Works on openings
//! of its own: nobody waits for a copy.

use crate::{
    desk::Desk,
    failure::Failure,
    rounds::{self, Round},
    work::Latest,
};
use register::{
    Error, Result,
    domain::{backup::BackupReason, occasion::Occasion},
    register::{Place, backup},
};
use serde::Serialize;
use std::{
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tauri::{AppHandle, Emitter, Manager};

/// Tells the page that copies were made, or could not be.
const CHANGED: &str = "backups-changed";
/// When it is looked whether a copy is due.
const ROUND: Round = Round { first: Duration::from_secs(15), pause: Duration::from_mins(5), after: "KRAVSPOR_BACK_UP_AFTER" };

/// How far a copy has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
pub struct BackupCome {
    /// Documents looked at.
    pub done: u32,
    /// Of how many; 0 while the register itself is copied.
    pub all: u32,
}

impl From<backup::Progress> for BackupCome {
    fn from(progress: backup::Progress) -> Self {
        let part = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
        Self { done: part(progress.done), all: part(progress.all) }
    }
}

/// What is going on with copies.
#[derive(Default)]
pub struct BackingUp {
    /// The copying that somebody asked for.
    pub asked: Latest<BackupCome>,
    /// One copying at a time.
    turn: Mutex<()>,
    /// Why the latest copy could not be made beside the register.
    failed: Mutex<Option<Failure>>,
    /// Why the latest copy could not be brought to the second place.
    not_brought: Mutex<Option<Failure>>,
}

fn lock<T>(what: &Mutex<T>) -> MutexGuard<'_, T> {
    what.lock().unwrap_or_else(PoisonError::into_inner)
}

impl BackingUp {
    /// Why the latest copy could not be made, if it could not.
    pub fn failed(&self) -> Option<Failure> {
        lock(&self.failed).clone()
    }
    /// Why the latest copy could not be brought to the second place, if it could not.
    pub fn not_brought(&self) -> Option<Failure> {
        lock(&self.not_brought).clone()
    }

    /// Waits for a copy that is being made, and holds off the next until what is answered is dropped: a copy that is made while the
    /// register is sealed would lie open beside it.
    pub fn hold_off(&self) -> MutexGuard<'_, ()> {
        lock(&self.turn)
    }

    /// Makes a copy, and brings it to the second place. What went wrong is remembered until something goes right.
    /// Errors: those of the copy beside the register; a second place that is not there is only remembered.
    pub fn make(
        &self,
        desk: &Desk,
        place: &Place,
        reason: BackupReason,
        occasion: &Occasion,
        go_on: backup::GoOn<'_>,
    ) -> Result<backup::MadeBackup> {
        let _turn = lock(&self.turn);
        let made = place.open().and_then(|register| register.back_up(reason, occasion.now, go_on));
        *lock(&self.failed) =
            made.as_ref().err().filter(|error| error.code != register::error::Code::Cancelled).map(|error| desk.failure(error));
        if made.is_ok()
            && let Some(second) = desk.preferences().second_place
        {
            self.bring(desk, place, &second, occasion, go_on);
        }
        made
    }

    fn bring(&self, desk: &Desk, place: &Place, second: &Path, occasion: &Occasion, go_on: backup::GoOn<'_>) {
        let brought = backup::bring(place, second, occasion.now, &mut || go_on(backup::Progress { done: 0, all: 0 }));
        *lock(&self.not_brought) = brought.err().map(|error: Error| desk.failure(&error));
    }
}

/// Begins to look, for as long as the program runs.
pub fn begin(app: AppHandle) {
    rounds::begin(app, ROUND, |app| {
        look(app);
        true
    });
}

/// Makes a copy if one is due.
fn look(app: &AppHandle) {
    let desk = app.state::<Desk>();
    let asked = desk.with(|register, occasion| {
        let wanted = !register.is_example() && !register.is_read_only() && register.backup_is_due(occasion.now)?;
        Ok((wanted, register.place(), occasion.clone()))
    });
    // No register is open, or not one that can be read: the window says so.
    let Ok((true, place, occasion)) = asked else { return };
    let backing_up = app.state::<BackingUp>();
    // What went wrong is remembered, and the page shows it.
    let _ = backing_up.make(&desk, &place, BackupReason::Automatic, &occasion, &mut |_| true);
    let _ = app.emit(CHANGED, ());
}
