//! Copies: which there are, making one, the second place, putting one back.

use super::{
    Answer, OnDesk,
    keys::way_of,
    start::{Start, state},
};
use crate::{
    backing_up::{BackingUp, BackupCome},
    chosen::{self, Chosen},
    failure::Failure,
    files,
    preferences::Preferences,
};
use chrono::{DateTime, Utc};
use register::{
    Error,
    domain::{
        backup::{BackupReason, BackupState, SECOND_TOO_OLD, state as state_of},
        occasion::Occasion,
    },
    error::Code,
    register::{
        Key, Place, Register,
        backup::{self, Backup, BackupHolding, Folder, MadeBackup},
        keys::WayKind,
        restoring::{self, Restored},
    },
};
use serde::Serialize;
use std::path::Path;
use tauri::AppHandle;
use zeroize::Zeroizing;

/// What is going on with copies.
pub type OnBackingUp<'a> = tauri::State<'a, BackingUp>;
/// The copy that the user chose from elsewhere.
pub type OnChosen<'a> = tauri::State<'a, Chosen<chosen::Backup>>;

/// How the open register stands with its copies, in short.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct BackupMark {
    /// How it stands.
    pub state: BackupState,
    /// When the newest copy was made.
    pub newest: Option<DateTime<Utc>>,
    /// Whether the latest copy could not be made.
    pub failed: bool,
}

/// The copies of a register.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct Backups {
    /// Where they lie.
    pub folder: String,
    /// Newest first.
    pub copies: Vec<Backup>,
    /// How the register stands with them.
    pub state: BackupState,
    /// Whether the newest copy holds changes that the register does not.
    pub behind: bool,
    /// Whether it is the example, of which no copies are made unasked.
    pub example: bool,
    /// Why the latest could not be made.
    pub failed: Option<Failure>,
    /// The second place.
    pub second: Option<SecondPlace>,
}

/// Where copies are brought besides.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct SecondPlace {
    /// Where.
    pub path: String,
    /// Whether it is there now.
    pub reachable: bool,
    /// When the newest copy there was made; blank if none can be seen.
    pub newest: Option<DateTime<Utc>>,
    /// How the register stands with it.
    pub state: BackupState,
    /// Why the latest could not be brought.
    pub failed: Option<Failure>,
}

/// A register that was put back.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct RestoredRegister {
    /// How things stand.
    pub start: Start,
    /// What was restored, and what it replaced.
    pub restored: Restored,
}

/// A copy that the user chose from elsewhere.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct ChosenBackup {
    /// Where it is.
    pub path: String,
    /// Whether it asks for a passphrase or a recovery key.
    pub locked: bool,
    /// What it holds; blank while it is locked.
    pub holding: Option<BackupHolding>,
    /// Whether it is of the register that is open, and would take its place.
    pub of_open: bool,
}

/// How a register stands with its copies.
pub(super) fn mark(register: &Register, occasion: &Occasion, failed: bool) -> register::Result<BackupMark> {
    let newest = Folder::beside(register.path()).newest(occasion.now);
    let state = if register.is_example() { BackupState::Empty } else { register.backup_state(occasion.now)?.0 };
    Ok(BackupMark { state, newest, failed })
}

/// The copies of the open register.
#[tauri::command(async)]
#[specta::specta]
pub fn backups(desk: OnDesk<'_>, backing_up: OnBackingUp<'_>) -> Answer<Backups> {
    let second = desk.preferences().second_place;
    let (failed, not_brought) = (backing_up.failed(), backing_up.not_brought());
    desk.with(|register, occasion| {
        let folder = Folder::beside(register.path());
        let (state, changed) = register.backup_state(occasion.now)?;
        let second = second
            .map(|path| -> register::Result<SecondPlace> {
                let newest = Folder::within(&path, register.path(), register.identity()?).newest(occasion.now);
                Ok(SecondPlace {
                    reachable: backup::is_reachable(&path),
                    state: state_of(newest, changed, SECOND_TOO_OLD, occasion.now),
                    path: path.display().to_string(),
                    newest,
                    failed: not_brought,
                })
            })
            .transpose()?;
        Ok(Backups {
            folder: folder.path().display().to_string(),
            copies: folder.copies(),
            state,
            behind: register.is_behind_its_copy(),
            example: register.is_example(),
            failed,
            second,
        })
    })
}

/// What a copy beside the register holds. Errors: `not-found`, `backup-broken`.
#[tauri::command(async)]
#[specta::specta]
pub fn backup_holding(desk: OnDesk<'_>, name: String) -> Answer<BackupHolding> {
    let (place, _) = desk.place()?;
    let held = Folder::beside(place.path()).copy(&name).and_then(|path| {
        let key = restoring::key_for(&path, place.key(), None)?;
        backup::holding(&path, &key)
    });
    held.map_err(|error| desk.failure(&error))
}

/// Makes a copy now, and brings it to the second place. Errors: `disk-full`, `folder-read-only`, `cancelled` if it was stopped.
#[tauri::command(async)]
#[specta::specta]
pub fn make_backup(desk: OnDesk<'_>, backing_up: OnBackingUp<'_>) -> Answer<MadeBackup> {
    let (place, occasion) = desk.with(|register, occasion| Ok((register.place(), occasion.clone())))?;
    let work = backing_up.asked.begin();
    let made = backing_up.make(&desk, &place, BackupReason::ByHand, &occasion, &mut |come| work.hear(come.into()));
    backing_up.asked.end(&work);
    made.map_err(|error| desk.failure(&error))
}

/// How far the copy that was asked for has come, or the putting back; nothing if nothing is going on.
#[tauri::command(async)]
#[specta::specta]
pub fn backup_come(backing_up: OnBackingUp<'_>) -> Answer<Option<BackupCome>> {
    Ok(backing_up.asked.come())
}

/// Stops the copy that was asked for, or the putting back.
#[tauri::command(async)]
#[specta::specta]
pub fn stop_backup(backing_up: OnBackingUp<'_>) -> Answer<()> {
    backing_up.asked.stop();
    Ok(())
}

/// Lets the user choose the folder that copies are brought to besides. Answers whether one was chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_second_place(app: AppHandle, desk: OnDesk<'_>) -> Answer<bool> {
    let Some(chosen) = files::choose_folder(&app) else { return Ok(false) };
    if !backup::is_reachable(&chosen) {
        return Err(desk.failure(&Error::new(Code::BackupPlaceMissing).with("path", chosen.display())));
    }
    desk.keep(Preferences { second_place: Some(chosen), ..desk.preferences() })?;
    Ok(true)
}

/// Brings no more copies to the second place. What is there stays.
#[tauri::command(async)]
#[specta::specta]
pub fn forget_second_place(desk: OnDesk<'_>) -> Answer<()> {
    desk.keep(Preferences { second_place: None, ..desk.preferences() })
}

/// Puts a copy in the register's place. What it replaces is copied first: putting that back takes this back.
/// Errors: `not-found`, `backup-broken`, `register-busy` if something was changed meanwhile, `cancelled` if it was stopped. Then the register is as it was.
#[tauri::command(async)]
#[specta::specta]
pub fn restore_backup(desk: OnDesk<'_>, backing_up: OnBackingUp<'_>, name: String) -> Answer<RestoredRegister> {
    let (place, occasion) = desk.place()?;
    let found = Folder::beside(place.path()).copy(&name).and_then(|copy| {
        let key = restoring::key_for(&copy, place.key(), None)?;
        Ok((copy, key))
    });
    let (copy, key) = found.map_err(|error| desk.failure(&error))?;
    put_back(&desk, &backing_up, &place, &copy, &key, &occasion)
}

fn put_back(
    desk: &OnDesk<'_>,
    backing_up: &BackingUp,
    place: &Place,
    copy: &Path,
    key: &Key,
    occasion: &Occasion,
) -> Answer<RestoredRegister> {
    // A copy that is made meanwhile would be of neither.
    let _turn = backing_up.hold_off();
    let work = backing_up.asked.begin();
    let ready = restoring::prepare(place, copy, key, occasion, &mut |come| work.hear(come.into()));
    backing_up.asked.end(&work);
    let ready = ready.map_err(|error| desk.failure(&error))?;
    let replaces = desk.place().is_ok_and(|(open, _)| open.path() == place.path());
    let restored = desk.exchange(|open| {
        if open.as_ref().is_none_or(|register| register.path() == place.path()) {
            return ready.put_in_place(open);
        }
        if replaces {
            return Err(Error::new(Code::RegisterBusy).with("path", place.path().display()));
        }
        // A register that is made elsewhere takes the place on the desk when it is whole.
        let mut made = None;
        let restored = ready.put_in_place(&mut made)?;
        if let Some(before) = std::mem::replace(open, made) {
            let _ = before.settle();
        }
        Ok(restored)
    })?;
    desk.keep(Preferences { register: Some(place.path().to_owned()), ..desk.preferences() })?;
    Ok(RestoredRegister { start: state(desk)?, restored })
}

/// Lets the user choose a copy that lies elsewhere, at the second place for example. Nothing if none is chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_backup(app: AppHandle, desk: OnDesk<'_>, chosen: OnChosen<'_>) -> Answer<Option<ChosenBackup>> {
    let Some(path) = files::choose(&app, "file-kind-register", &["kravspor"], desk.text()) else { return Ok(None) };
    let open = desk.place().ok().map(|(place, _)| place);
    let own = open.as_ref().map_or(Key::None, |place| place.key().clone());
    let key = restoring::key_for(&path, &own, None);
    let (locked, holding) = match key {
        Ok(key) => (false, Some(backup::holding(&path, &key).map_err(|error| desk.failure(&error))?)),
        Err(error) if error.code == Code::RegisterLocked => (true, None),
        Err(error) => return Err(desk.failure(&error)),
    };
    let of_open = !locked && is_of_open(&desk, &path, &own);
    chosen.keep(path.clone());
    Ok(Some(ChosenBackup { path: path.display().to_string(), locked, holding, of_open }))
}

fn is_of_open(desk: &OnDesk<'_>, copy: &Path, key: &Key) -> bool {
    let identity = restoring::identity_of_copy(copy, &restoring::key_for(copy, key, None).unwrap_or_default());
    desk.with(|register, _| register.identity()).is_ok_and(|open| identity.is_ok_and(|copy| copy == open))
}

/// Puts the copy that was chosen back: in the place of the open register if it is one of it, and else where the user says. `typed` opens one that
/// is locked. Nothing if no place is chosen. Errors: those of [`restore_backup`]; `wrong-passphrase`, `wrong-recovery-key`, `too-soon`; `not-found` if none was chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn restore_chosen(
    app: AppHandle,
    desk: OnDesk<'_>,
    backing_up: OnBackingUp<'_>,
    chosen: OnChosen<'_>,
    way: WayKind,
    typed: String,
) -> Answer<Option<RestoredRegister>> {
    let typed = Zeroizing::new(typed);
    let copy = chosen.path().map_err(|error| desk.failure(&error))?;
    let open = desk.place().ok();
    let own = open.as_ref().map_or(Key::None, |(place, _)| place.key().clone());
    let way = way_of(way, &typed);
    let key = desk.attempt(|| restoring::key_for(&copy, &own, Some(&way)))?;
    let (place, occasion) = match open {
        Some((place, occasion)) if is_of_open(&desk, &copy, &key) => (place, occasion),
        _ => {
            let Some(path) = files::choose_place(&app, "file-kind-register", "register.kravspor", desk.text()) else { return Ok(None) };
            if path.exists() {
                return Err(desk.failure(&Error::new(Code::FileExists).with("path", path.display())));
            }
            (restoring::place_of(&path, &key), desk.occasion(String::new()))
        }
    };
    put_back(&desk, &backing_up, &place, &copy, &key, &occasion).map(Some)
}
