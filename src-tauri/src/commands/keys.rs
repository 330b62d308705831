//! The ways into a sealed register: locking, unlocking, and changing what opens it. Making registers sealed is in `sealing`.

use super::{
    Answer, OnDesk,
    files::forget_opened,
    reports::OnPrinted,
    sealing::{MadeKey, OnFreshKey, keep_fresh},
    start::{Start, open_or_leave, state, take},
};
use crate::desk::Desk;
use register::{
    Error, Result,
    domain::passphrase::{self, Strength},
    error::Code,
    register::{
        Register,
        keys::{self, Way, WayKind, WaysIn},
    },
};
use serde::Deserialize;
use zeroize::Zeroizing;

/// What somebody typed to show that they may change the ways in.
#[derive(Deserialize, specta::Type)]
pub struct Permit {
    /// What it is.
    pub way: WayKind,
    /// As it was typed.
    pub typed: String,
}

/// Locks the open register: its key and all that was read of it are let go of, and copies that were looked at are thrown away.
/// This computer does not open it by itself until somebody has unlocked it. Errors: `not-sealed`, `no-register`.
#[tauri::command(async)]
#[specta::specta]
pub fn lock(desk: OnDesk<'_>, printed: OnPrinted<'_>) -> Answer<Start> {
    let sealed = |register: &Register| if register.is_sealed() { Ok(register.path().to_owned()) } else { Err(Error::new(Code::NotSealed)) };
    let path = desk.with(|register, _| sealed(register))?;
    // Remembered first: a program that ends here must not come back open.
    desk.keep(desk.preferences().with_locked(&path))?;
    desk.lock_up();
    printed.forget();
    forget_opened(&desk.folder);
    state(&desk)
}

/// Unlocks the register that is locked, with what somebody typed. After three wrong tries each has to wait longer.
/// Errors: `wrong-passphrase`, `wrong-recovery-key`, `too-soon`, those of opening a register; `no-register` if none is locked.
#[tauri::command(async)]
#[specta::specta]
pub fn unlock(desk: OnDesk<'_>, way: WayKind, typed: String) -> Answer<Start> {
    let typed = Zeroizing::new(typed);
    let Some(path) = desk.locked() else { return Err(desk.failure(&Error::new(Code::NoRegister))) };
    let key = desk.attempt(|| keys::key(&path, &way_of(way, &typed)))?;
    match open_or_leave(&desk, &path, &key)? {
        Some(register) => unlocked(&desk, register),
        // The page says what is wrong with it, and what can be done.
        None => state(&desk),
    }
}

/// Unlocks the register that is locked with what this computer remembers: only one that has no passphrase, whose lock is a screen
/// before it and no more. Errors: `register-locked` if there is a passphrase, `not-in-keychain`, `keychain-unavailable`.
#[tauri::command(async)]
#[specta::specta]
pub fn unlock_remembered(desk: OnDesk<'_>) -> Answer<Start> {
    let Some(path) = desk.locked() else { return Err(desk.failure(&Error::new(Code::NoRegister))) };
    let open = || {
        if keys::ways_in(&path)?.passphrase.is_some() {
            return Err(Error::new(Code::RegisterLocked));
        }
        Register::open(&path, &keys::key(&path, &Way::Keychain)?)
    };
    let register = open().map_err(|error| desk.failure(&error.of_register(&path)))?;
    unlocked(&desk, register)
}

fn unlocked(desk: &Desk, register: Register) -> Answer<Start> {
    desk.keep(desk.preferences().with_unlocked(register.path()))?;
    take(desk, register)
}

/// The way that somebody typed.
pub(super) fn way_of(way: WayKind, typed: &str) -> Way<'_> {
    match way {
        WayKind::Passphrase => Way::Passphrase(typed),
        WayKind::RecoveryKey => Way::RecoveryKey(typed),
    }
}

/// How strong a passphrase is. What is typed is neither kept nor written anywhere.
#[tauri::command(async)]
#[specta::specta]
pub fn passphrase_strength(desk: OnDesk<'_>, typed: String) -> Strength {
    let typed = Zeroizing::new(typed);
    let near = desk.with(|register, occasion| Ok([register.settings()?.organisation, occasion.who.clone()])).unwrap_or_default();
    passphrase::strength(&typed, &near.each_ref().map(String::as_str))
}

/// Whether this computer has a keychain that could remember a key.
#[tauri::command(async)]
#[specta::specta]
pub fn keychain_is_there() -> bool {
    keys::keychain_is_there()
}

/// The ways into the open register. Errors: `no-register`, `key-file-missing`, `key-file-damaged`.
#[tauri::command(async)]
#[specta::specta]
pub fn ways_in(desk: OnDesk<'_>) -> Answer<WaysIn> {
    desk.with(|register, _| register.ways_in())
}

/// Sets the passphrase in place of the one there was, if there was one.
/// Errors: in field `permit` those of [`unlock`] for what shows that one may; in field `passphrase` `passphrase-weak`, `too-long`.
#[tauri::command(async)]
#[specta::specta]
pub fn set_passphrase(desk: OnDesk<'_>, permit: Option<Permit>, passphrase: String) -> Answer<WaysIn> {
    let passphrase = Zeroizing::new(passphrase);
    permitted(&desk, permit)?;
    desk.with(|register, occasion| {
        register.set_passphrase(&passphrase, occasion)?;
        register.ways_in()
    })
}

/// Takes the passphrase away. Errors: as [`set_passphrase`]; `last-way-in` unless this computer remembers and there is a recovery key.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_passphrase(desk: OnDesk<'_>, permit: Option<Permit>) -> Answer<WaysIn> {
    changed(&desk, permit, |register| register.remove_passphrase())
}

/// Makes a recovery key in place of the one there was, which then opens nothing. Errors: as [`set_passphrase`].
#[tauri::command(async)]
#[specta::specta]
pub fn new_recovery_key(desk: OnDesk<'_>, fresh: OnFreshKey<'_>, permit: Option<Permit>) -> Answer<MadeKey> {
    permitted(&desk, permit)?;
    let (key, settings, occasion, path) = desk.with(|register, occasion| {
        let key = register.new_recovery_key(occasion)?;
        Ok((key, register.settings()?, occasion.clone(), register.path().to_owned()))
    })?;
    Ok(keep_fresh(&desk, &fresh, key, &path, settings.organisation, &occasion, None))
}

/// Takes the recovery key away. Errors: as [`set_passphrase`]; `last-way-in` unless there is a passphrase.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_recovery_key(desk: OnDesk<'_>, permit: Option<Permit>) -> Answer<WaysIn> {
    changed(&desk, permit, |register| register.remove_recovery_key())
}

/// Has this computer open the register by itself. Errors: `not-sealed`, `keychain-unavailable`.
#[tauri::command(async)]
#[specta::specta]
pub fn remember_key(desk: OnDesk<'_>) -> Answer<WaysIn> {
    desk.with(|register, _| {
        register.remember()?;
        register.ways_in()
    })
}

/// Has this computer forget the register's key. Errors: `last-way-in`, `keychain-unavailable`.
#[tauri::command(async)]
#[specta::specta]
pub fn forget_key(desk: OnDesk<'_>) -> Answer<WaysIn> {
    desk.with(|register, _| {
        register.forget()?;
        register.ways_in()
    })
}

fn changed(desk: &Desk, permit: Option<Permit>, change: impl FnOnce(&Register) -> Result<()>) -> Answer<WaysIn> {
    permitted(desk, permit)?;
    desk.with(|register, _| {
        change(register)?;
        register.ways_in()
    })
}

/// Whoever comes by an unlocked computer must not make a way in of their own: a register with a passphrase asks for it, or for the
/// recovery key, before its ways in are changed. After three wrong tries each has to wait longer.
fn permitted(desk: &Desk, permit: Option<Permit>) -> Answer<()> {
    let (path, ways) = desk.with(|register, _| Ok((register.path().to_owned(), register.ways_in()?)))?;
    if ways.passphrase.is_none() {
        return Ok(());
    }
    let of_field = |error: Error| Error { field: Some("permit".to_owned()), ..error };
    let Some(Permit { way, typed }) = permit else { return Err(desk.failure(&of_field(Error::new(Code::WrongPassphrase)))) };
    let typed = Zeroizing::new(typed);
    desk.attempt(|| keys::check(&path, &way_of(way, &typed)).map_err(of_field)).map_err(|failure| {
        // Too soon is about the same field.
        crate::failure::Failure { field: Some("permit".to_owned()), ..failure }
    })
}
