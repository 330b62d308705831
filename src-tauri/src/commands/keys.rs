//! Sealed registers: locking the one that is open, and unlocking the one that is not.

use super::{
    Answer, OnDesk,
    files::forget_opened,
    start::{Start, state, take},
};
use crate::preferences::Preferences;
use register::{
    Error,
    error::Code,
    register::{
        Register,
        keys::{self, Way, WayKind},
    },
};
use zeroize::Zeroizing;

/// Locks the open register: its key and all that was read of it are let go of, and copies that were looked at are thrown away.
/// This computer does not open it by itself until somebody has unlocked it. Errors: `not-sealed`, `no-register`.
#[tauri::command(async)]
#[specta::specta]
pub fn lock(desk: OnDesk<'_>) -> Answer<Start> {
    desk.with(|register, _| if register.is_sealed() { Ok(()) } else { Err(Error::new(Code::NotSealed)) })?;
    // Remembered first: a program that ends here must not come back open.
    desk.keep(Preferences { locked: true, ..desk.preferences() })?;
    desk.lock_up();
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
    let register = desk.attempt(|| {
        let way = match way {
            WayKind::Passphrase => Way::Passphrase(&typed),
            WayKind::RecoveryKey => Way::RecoveryKey(&typed),
        };
        Register::open(&path, &keys::key(&path, &way)?)
    })?;
    desk.keep(Preferences { locked: false, ..desk.preferences() })?;
    take(&desk, register)
}
