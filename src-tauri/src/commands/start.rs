//! Starting: which register is open, the example, an empty one, another one.

use super::{
    Answer, OnDesk,
    backups::{BackupMark, OnBackingUp, mark},
};
use crate::{desk::Desk, failure::Failure, files, preferences::Preferences};
use chrono::NaiveDate;
use register::{
    Error, Result,
    error::Code,
    register::{
        Key, Register,
        backup::{Backup, Folder},
        history::UndoState,
        inspection::is_damage,
        keys::{self, Way, WaysIn},
        restoring,
    },
};
use serde::Serialize;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager};

/// What the page needs to know first.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct Start {
    /// The program's version.
    pub version: String,
    /// The day it is.
    pub today: NaiveDate,
    /// The preferences of this laptop.
    pub preferences: Preferences,
    /// The open register; blank at the first start, and when it is locked.
    pub register: Option<OpenRegister>,
    /// The register that must be unlocked first.
    pub locked: Option<LockedRegister>,
    /// The register that should be open and cannot be opened.
    pub damaged: Option<DamagedRegister>,
    /// Whether the user's own register has been made.
    pub own: bool,
}

/// A register that cannot be opened: it is gone, or not what was written.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct DamagedRegister {
    /// Where its file is, or was.
    pub path: String,
    /// Its file's name without ending.
    pub name: String,
    /// Why it cannot be opened.
    pub failure: Failure,
    /// Whether there is a file.
    pub is_there: bool,
    /// The copies beside it, newest first.
    pub copies: Vec<Backup>,
}

/// A register that must be unlocked.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct LockedRegister {
    /// Where its file is.
    pub path: String,
    /// Its file's name without ending.
    pub name: String,
    /// What opens it.
    pub ways: WaysIn,
}

/// The register that is open.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct OpenRegister {
    /// Where its file is.
    pub path: String,
    /// Its file's name without ending.
    pub name: String,
    /// The organisation whose it is.
    pub organisation: String,
    /// Whose name is entered as who did something.
    pub user: String,
    /// Whether it is the example.
    pub example: bool,
    /// Whether it can be locked.
    pub sealed: bool,
}

/// Opens the register that was open last, if none is yet, and says how things stand.
/// Errors: those of opening a register; the page offers the other ways to start then.
#[tauri::command(async)]
#[specta::specta]
pub fn start(desk: OnDesk<'_>) -> Answer<Start> {
    begin(&desk)
}

fn begin(desk: &Desk) -> Answer<Start> {
    if !desk.is_open()
        && !desk.is_sealing()
        && let Some(path) = desk.preferences().register
    {
        match opened(desk, &path)? {
            Found::Open(register) => desk.put(*register),
            Found::Locked => desk.leave_locked(path),
            Found::Damaged => {}
        }
    }
    state(desk)
}

/// What is at a path.
enum Found {
    /// A register, opened.
    Open(Box<Register>),
    /// One that somebody must unlock first.
    Locked,
    /// One that cannot be opened; the desk knows.
    Damaged,
}

/// The register at `path`.
fn opened(desk: &Desk, path: &Path) -> Answer<Found> {
    let key = if !keys::is_sealed(path) {
        Key::None
    } else if desk.preferences().locked.iter().any(|locked| locked == path) {
        return Ok(Found::Locked);
    } else {
        match keys::key(path, &Way::Keychain) {
            Ok(key) => key,
            // Whatever is wrong with the keychain, there are other ways in; the page says what is wrong with those.
            Err(_) => return Ok(Found::Locked),
        }
    };
    Ok(open_or_leave(desk, path, &key)?.map_or(Found::Damaged, |register| Found::Open(Box::new(register))))
}

/// The register at `path`, opened with `key`; nothing if it is gone or damaged and has copies or contents to be saved: the page says so then.
/// Errors: those of opening a register.
pub(super) fn open_or_leave(desk: &Desk, path: &Path, key: &Key) -> Answer<Option<Register>> {
    match Register::open(path, key) {
        Ok(register) => Ok(Some(register)),
        Err(error) => {
            let gone = error.code == Code::FileMissing && !Folder::beside(path).copies().is_empty();
            let failure = desk.failure(&error.clone().of_register(path));
            if !gone && !is_damage(error.code) {
                return Err(failure);
            }
            desk.leave_damaged(restoring::place_of(path, key), failure);
            Ok(None)
        }
    }
}

/// Opens the register at `path` in place of the one that is open, or leaves it locked.
fn turn_to(desk: &Desk, path: &Path) -> Answer<Start> {
    desk.must_be_free()?;
    match opened(desk, path)? {
        Found::Open(register) => take(desk, *register),
        Found::Damaged => {
            // Beside an open register it is only said: that one stays on the desk. So it is of a file that never was a register.
            let never_was_one = Folder::beside(path).copies().is_empty() && keeps_nothing(desk);
            if desk.is_open() || never_was_one {
                return Err(desk.forget_damaged().unwrap_or_else(|| desk.failure(&Error::new(Code::RegisterDamaged))));
            }
            desk.keep(Preferences { register: Some(path.to_owned()), ..desk.preferences() })?;
            state(desk)
        }
        Found::Locked => {
            // What it is about to replace is not shown behind it.
            desk.lock_up();
            desk.leave_locked(path.to_owned());
            desk.keep(Preferences { register: Some(path.to_owned()), ..desk.preferences() })?;
            state(desk)
        }
    }
}

/// Whether what is said of the damaged register is that there is nothing of a register in it.
fn keeps_nothing(desk: &Desk) -> bool {
    let nothing = [Code::NotARegister, Code::RegisterEmpty].map(Code::as_str);
    desk.damaged().is_some_and(|(_, failure)| nothing.contains(&failure.code.as_str()))
}

/// How things stand, without opening anything: after a refused start too.
#[tauri::command(async)]
#[specta::specta]
pub fn standing(desk: OnDesk<'_>) -> Answer<Start> {
    state(&desk)
}

pub(super) fn state(desk: &Desk) -> Answer<Start> {
    let register = if desk.is_open() { Some(desk.with(|register, _| open_register(register))?) } else { None };
    let locked = match desk.locked() {
        Some(path) if register.is_none() => Some(LockedRegister {
            path: path.display().to_string(),
            name: name_of(&path),
            ways: keys::ways_in(&path).map_err(|error| desk.failure(&error.of_register(&path)))?,
        }),
        _ => None,
    };
    let damaged = desk.damaged().map(|(place, failure)| DamagedRegister {
        path: place.path().display().to_string(),
        name: name_of(place.path()),
        failure,
        is_there: place.path().exists(),
        copies: Folder::beside(place.path()).copies(),
    });
    Ok(Start {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        today: desk.occasion(String::new()).today,
        preferences: desk.preferences(),
        register,
        locked,
        damaged,
        own: own(desk).exists(),
    })
}

/// Opens the example register; makes it first if it is not there.
#[tauri::command(async)]
#[specta::specta]
pub fn open_example(desk: OnDesk<'_>) -> Answer<Start> {
    let path = desk.folder.join("eksempel.kravspor");
    let open = || -> Result<Register> {
        if path.exists() {
            return Register::open(&path, &Key::None);
        }
        register::register::example::make(&path, &desk.occasion(String::new()))
    };
    let register = open().map_err(|error| desk.failure(&error))?;
    take(&desk, register)
}

/// Where the program keeps the user's own register.
pub(super) fn own(desk: &Desk) -> PathBuf {
    desk.folder.join("register.kravspor")
}

/// Opens the user's own register. Errors: `file-missing` if it has not been made.
#[tauri::command(async)]
#[specta::specta]
pub fn open_own(desk: OnDesk<'_>) -> Answer<Start> {
    turn_to(&desk, &own(&desk))
}

/// Lets the user choose another register; nothing changes if none is chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn open_other(app: AppHandle, desk: OnDesk<'_>) -> Answer<Start> {
    match files::choose(&app, "file-kind-register", &["kravspor"], desk.text()) {
        Some(path) => turn_to(&desk, &path),
        None => state(&desk),
    }
}

/// Remembered first: if that fails, the register that was there stays on the desk, as the preferences say.
pub(super) fn take(desk: &Desk, register: Register) -> Answer<Start> {
    desk.must_be_free()?;
    desk.keep(Preferences { register: Some(register.path().to_owned()), ..desk.preferences() })?;
    desk.put(register);
    state(desk)
}

/// What the frame of the window shows.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct ShellFacts {
    /// The open register.
    pub register: OpenRegister,
    /// What undo and redo would do.
    pub undo: UndoState,
    /// Checks overdue or due this week: the user's own, or everyone's if no user is set.
    pub due_this_week: u32,
    /// How it stands with its copies.
    pub backup: BackupMark,
    /// Contracts in the register.
    pub contracts: u32,
    /// Open nonconformities in the register.
    pub open_nonconformities: u32,
    /// The day it is.
    pub today: NaiveDate,
}

/// What the frame of the window shows. Errors: `no-register`.
#[tauri::command(async)]
#[specta::specta]
pub fn shell_facts(desk: OnDesk<'_>, backing_up: OnBackingUp<'_>) -> Answer<ShellFacts> {
    let failed = backing_up.failed().is_some();
    desk.with(|register, occasion| {
        let person = (!occasion.who.is_empty()).then_some(occasion.who.as_str());
        Ok(ShellFacts {
            register: open_register(register)?,
            undo: register.undo_state()?,
            backup: mark(register, occasion, failed)?,
            due_this_week: register.due_this_week(person, occasion)?,
            open_nonconformities: register.open_nonconformities(occasion)?,
            contracts: u32::try_from(register.contract_ids()?.len()).unwrap_or(u32::MAX),
            today: occasion.today,
        })
    })
}

pub(super) fn name_of(path: &Path) -> String {
    path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn open_register(register: &Register) -> Result<OpenRegister> {
    let settings = register.settings()?;
    Ok(OpenRegister {
        path: register.path().display().to_string(),
        name: name_of(register.path()),
        organisation: settings.organisation,
        user: settings.user,
        example: register.is_example(),
        sealed: register.is_sealed(),
    })
}

/// Sets the size of everything in the window, in percent of the usual; outside 50–300 the nearest of these.
/// Errors: none that the user can do anything about: a window that cannot be sized stays as it is.
#[tauri::command(async)]
#[specta::specta]
pub fn zoom(app: AppHandle, percent: u32) {
    let scale = f64::from(percent.clamp(50, 300)) / 100.0;
    for window in app.webview_windows().values() {
        if let Err(error) = window.set_zoom(scale) {
            eprintln!("kravspor: the size could not be changed: {error}");
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::clock::Clock;

    fn desk(folder: &Path) -> Desk {
        Desk::set_up(folder.to_owned(), Clock::from_environment().unwrap())
    }

    #[test]
    fn a_register_that_is_gone_is_told_of_by_its_place_and_the_other_ways_to_start_are_open() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mitt.kravspor");
        take(&desk(folder.path()), Register::create(&path, &Key::None).unwrap()).unwrap();
        std::fs::remove_file(&path).unwrap();

        let desk = desk(folder.path());
        let refused = begin(&desk).unwrap_err();
        assert_eq!((refused.code.as_str(), &refused.params["path"]), ("file-missing", &path.display().to_string()));
        assert!(refused.sentence.contains(&path.display().to_string()), "{}", refused.sentence);
        assert!(state(&desk).unwrap().register.is_none());
        assert!(!path.exists(), "looking for it does not make it");
        take(&desk, Register::create(&folder.path().join("nytt.kravspor"), &Key::None).unwrap()).unwrap();
        assert_eq!(begin(&desk).unwrap().register.unwrap().name, "nytt");
    }

    #[test]
    fn a_register_that_cannot_be_remembered_does_not_take_the_place_of_the_one_on_the_desk() {
        let folder = tempfile::tempdir().unwrap();
        let desk = desk(folder.path());
        let register = |name: &str| Register::create(&folder.path().join(name), &Key::None).unwrap();
        take(&desk, register("en.kravspor")).unwrap();
        // Nothing can be written to a file that is a folder.
        std::fs::create_dir(folder.path().join("preferences.json.new")).unwrap();
        assert!(take(&desk, register("to.kravspor")).is_err());
        let stands = state(&desk).unwrap();
        assert_eq!(stands.register.unwrap().name, "en");
        assert!(stands.preferences.register.unwrap().ends_with("en.kravspor"));
    }
}
