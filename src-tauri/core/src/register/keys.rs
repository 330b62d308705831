//! Sealed registers and the ways into them: making, opening, passphrase, recovery key, keychain.
//! Keeps no passphrase and no recovery key; what is sealed how is storage's.

use super::{Key, Register, Secret, backup::Folder, sealing::Sealing};
use crate::{
    Error, Result,
    domain::{occasion::Occasion, passphrase},
    error::Code,
    storage::{
        database, key_file,
        key_file::{Cost, KeyFile},
        keychain,
    },
};
use chrono::{DateTime, Utc};
use serde::Serialize;
use std::path::Path;
use zeroize::Zeroizing;

pub use crate::storage::key_file::WayKind;

/// How somebody opens a sealed register.
pub enum Way<'a> {
    /// With what they remember.
    Passphrase(&'a str),
    /// With what was printed.
    RecoveryKey(&'a str),
    /// With what this computer keeps for them.
    Keychain,
}

/// The ways into a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct WaysIn {
    /// Whether the register is sealed; if not, all below is empty.
    pub sealed: bool,
    /// When the passphrase was set; none if there is none.
    pub passphrase: Option<DateTime<Utc>>,
    /// When the recovery key was made; none if there is none.
    pub recovery_key: Option<DateTime<Utc>>,
    /// Whether this computer opens it by itself.
    pub remembered: bool,
    /// Whether this computer has a keychain that could.
    pub keychain: bool,
}

/// Whether the register at `path` is sealed. One that is not may have ways in beside it all the same: a sealing that was cut off.
#[must_use]
pub fn is_sealed(path: &Path) -> bool {
    key_file::path(path).is_file() && !database::is_plain(path)
}

/// Whether this computer has a keychain that could remember a key.
#[must_use]
pub fn keychain_is_there() -> bool {
    keychain::is_there()
}

/// Whether a register may be made with these ways in. Errors, in field `passphrase`: [`Code::PassphraseWeak`], [`Code::TooLong`],
/// [`Code::LastWayIn`].
pub fn check_ways(passphrase: Option<&str>, remember: bool, occasion: &Occasion) -> Result<()> {
    match passphrase {
        Some(passphrase) => passphrase::check(passphrase, &[&occasion.who]),
        None if remember => Ok(()),
        None => Err(Error::field("passphrase", Code::LastWayIn)),
    }
}

/// The ways into the register at `path`, without opening it. Errors: [`Code::KeyFileDamaged`].
pub fn ways_in(path: &Path) -> Result<WaysIn> {
    let keychain = keychain::is_there();
    if !is_sealed(path) {
        return Ok(WaysIn { sealed: false, passphrase: None, recovery_key: None, remembered: false, keychain });
    }
    let file = KeyFile::read(path)?;
    let made = |kind| file.ways().find(|(way, _)| *way == kind).map(|(_, made)| made);
    Ok(WaysIn {
        sealed: true,
        passphrase: made(WayKind::Passphrase),
        recovery_key: made(WayKind::RecoveryKey),
        remembered: keychain && keychain::key(file.register).is_ok_and(|key| key.is_some()),
        keychain,
    })
}

/// The key of the sealed register at `path`. With a passphrase it takes about half a second.
/// Errors: [`Code::WrongPassphrase`], [`Code::WrongRecoveryKey`], [`Code::NotInKeychain`], [`Code::KeychainUnavailable`],
/// [`Code::KeyFileMissing`], [`Code::KeyFileDamaged`].
pub fn key(path: &Path, way: &Way<'_>) -> Result<Key> {
    let file = KeyFile::read(path)?;
    let secret = match way {
        Way::Passphrase(passphrase) => file.open_with_passphrase(passphrase)?,
        Way::RecoveryKey(typed) => file.open_with_recovery_key(typed)?,
        Way::Keychain => keychain::key(file.register)?.ok_or_else(|| Error::new(Code::NotInKeychain))?,
    };
    Ok(Key::Sealed(secret))
}

/// Holds what somebody says opens the sealed register at `path` against its ways in. Errors: those of [`key`].
pub fn check(path: &Path, way: &Way<'_>) -> Result<()> {
    key(path, way).map(|_| ())
}

/// The key of the database of a sealed register as SQLCipher's `PRAGMA key` takes it, quotes left out: for whoever opens the one file
/// with another program, thirty years on. Nothing for a register that lies open.
#[must_use]
pub fn database_key(key: &Key) -> Option<Zeroizing<String>> {
    key.secret().map(database::raw_key)
}

/// A register that was made sealed.
pub struct Sealed {
    /// The register.
    pub register: Register,
    /// Its recovery key, to be printed and put away. It is nowhere else.
    pub recovery_key: Zeroizing<String>,
}

/// Makes a sealed register at `path` with its ways in: a passphrase, a recovery key, and the keychain if `remember`. Without a
/// passphrase the keychain must take it.
/// Errors: [`Code::PassphraseWeak`], [`Code::TooLong`], [`Code::LastWayIn`], [`Code::KeychainUnavailable`], [`Code::FileExists`] also for
/// ways in that lie there and open copies, those of [`Register::create`]. Whatever goes wrong, nothing is left behind.
pub fn create(path: &Path, passphrase: Option<&str>, remember: bool, occasion: &Occasion) -> Result<Sealed> {
    create_with(path, passphrase, remember, occasion, Cost::tuned)
}

/// As [`create`], with a register that `make` makes at `path` to be opened with the key it is given. Answers what `make` does beside it.
pub fn create_by<T>(
    path: &Path,
    passphrase: Option<&str>,
    remember: bool,
    occasion: &Occasion,
    make: impl FnOnce(&Key) -> Result<(Register, T)>,
) -> Result<(Sealed, T)> {
    made_with(path, passphrase, remember, occasion, Cost::tuned, make)
}

fn create_with(path: &Path, passphrase: Option<&str>, remember: bool, occasion: &Occasion, cost: fn() -> Result<Cost>) -> Result<Sealed> {
    let make = |key: &Key| Register::create(path, key).map(|register| (register, ()));
    made_with(path, passphrase, remember, occasion, cost, make).map(|(sealed, ())| sealed)
}

fn made_with<T>(
    path: &Path,
    passphrase: Option<&str>,
    remember: bool,
    occasion: &Occasion,
    cost: fn() -> Result<Cost>,
    make: impl FnOnce(&Key) -> Result<(Register, T)>,
) -> Result<(Sealed, T)> {
    let beside = key_file::path(path);
    // Ways into a register that is gone still open its copies. Without copies they are what making one left when it was cut off.
    let in_use = beside.exists() && !Folder::beside(path).copies().is_empty();
    if let Some(taken) = if path.exists() { Some(path) } else { in_use.then_some(beside.as_path()) } {
        return Err(Error::new(Code::FileExists).with("path", taken.display()));
    }
    key_file::set_aside(path)?;
    let secret = Secret::random()?;
    let (file, recovery_key) = ways(&secret, passphrase, remember, occasion, cost)?;
    // The ways in before the register: a register without them could never be opened.
    file.write(path)?;
    let made = remembered(&file, &secret, remember).and_then(|()| make(&Key::Sealed(secret)));
    if made.is_err() {
        // Ours alone: they were not there a moment ago.
        let _ = std::fs::remove_file(&beside);
        if remember {
            let _ = keychain::forget(file.register);
        }
    }
    let (register, more) = made?;
    Ok((Sealed { register, recovery_key }, more))
}

fn ways(
    secret: &Secret,
    passphrase: Option<&str>,
    remember: bool,
    occasion: &Occasion,
    cost: fn() -> Result<Cost>,
) -> Result<(KeyFile, Zeroizing<String>)> {
    check_ways(passphrase, remember, occasion)?;
    let mut file = KeyFile::new();
    if let Some(passphrase) = passphrase {
        file.set_passphrase(secret, passphrase, cost()?, occasion.now)?;
    }
    let recovery_key = file.set_recovery_key(secret, occasion.now)?;
    Ok((file, recovery_key))
}

fn remembered(file: &KeyFile, secret: &Secret, remember: bool) -> Result<()> {
    if remember { keychain::keep(file.register, secret) } else { Ok(()) }
}

/// Seals an open register where it is, with its files and the copies beside it; what was open on the disk is removed when all
/// of it is sealed. The opening is given back sealed. `go_on` is told how many of how many pieces are done and answers whether to go on.
/// Errors: [`Code::AlreadySealed`], [`Code::ExampleNotSealed`], those of [`create`]; [`Code::FileContentLost`] for a file that does not hold,
/// [`Code::RegisterBusy`] if somebody else has it open, [`Code::Cancelled`]. Then the register is as it was.
pub fn seal(
    register: Register,
    passphrase: Option<&str>,
    remember: bool,
    occasion: &Occasion,
    go_on: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Sealed> {
    seal_with(register, passphrase, remember, occasion, go_on, Cost::tuned)
}

fn seal_with(
    register: Register,
    passphrase: Option<&str>,
    remember: bool,
    occasion: &Occasion,
    go_on: &mut dyn FnMut(usize, usize) -> bool,
    cost: fn() -> Result<Cost>,
) -> Result<Sealed> {
    register.must_be_writable()?;
    if register.is_sealed() {
        return Err(Error::new(Code::AlreadySealed));
    }
    if register.is_example() {
        return Err(Error::new(Code::ExampleNotSealed));
    }
    let secret = Secret::random()?;
    let (file, recovery_key) = ways(&secret, passphrase, remember, occasion, cost)?;
    let path = register.path.clone();
    let mut sealing = Sealing::begin(&path, secret.clone());
    sealing.seal(register, go_on)?;
    // The ways in before the register: from here on, whatever happens, one of the two opens.
    set_aside(&key_file::path(&path), occasion)?;
    file.write(&path)?;
    remembered(&file, &secret, remember)?;
    sealing.put_in_place()?;
    Ok(Sealed { register: Register::open(&path, &Key::Sealed(secret))?, recovery_key })
}

/// Ways in that lie where others are to be written may open copies of another register: they are kept under another name.
fn set_aside(keys: &Path, occasion: &Occasion) -> Result<()> {
    if !keys.exists() {
        return Ok(());
    }
    let name = database::beside(keys, &format!(".{}", occasion.now.format("%Y%m%dT%H%M%S%3fZ")));
    std::fs::rename(keys, &name).map_err(|error| Error::unmade(keys, &error))
}

impl Register {
    /// The ways into this register.
    pub fn ways_in(&self) -> Result<WaysIn> {
        ways_in(&self.path)
    }

    /// Whether everything of it is sealed.
    #[must_use]
    pub const fn is_sealed(&self) -> bool {
        self.key.secret().is_some()
    }

    /// Sets the passphrase, in place of the one there was. Takes about half a second.
    /// Errors: [`Code::NotSealed`], [`Code::PassphraseWeak`], [`Code::TooLong`], those of writing beside the register.
    pub fn set_passphrase(&self, passphrase: &str, occasion: &Occasion) -> Result<()> {
        let organisation = self.settings()?.organisation;
        passphrase::check(passphrase, &[&occasion.who, &organisation])?;
        let (secret, mut file) = self.ways()?;
        file.set_passphrase(secret, passphrase, Cost::tuned()?, occasion.now)?;
        file.write(&self.path)
    }

    /// Takes the passphrase away; the register opens by this computer's keychain, or with the recovery key.
    /// Errors: [`Code::NotSealed`], [`Code::LastWayIn`] unless both of these are there.
    pub fn remove_passphrase(&self) -> Result<()> {
        let (_, mut file) = self.ways()?;
        let remembered = keychain::key(file.register).is_ok_and(|key| key.is_some());
        if !remembered || !file.has(WayKind::RecoveryKey) {
            return Err(Error::new(Code::LastWayIn));
        }
        file.remove(WayKind::Passphrase);
        file.write(&self.path)
    }

    /// Makes a recovery key in place of the one there was, which then opens nothing any more. Answers it as it is printed.
    /// Errors: [`Code::NotSealed`], those of writing beside the register.
    pub fn new_recovery_key(&self, occasion: &Occasion) -> Result<Zeroizing<String>> {
        let (secret, mut file) = self.ways()?;
        let printed = file.set_recovery_key(secret, occasion.now)?;
        file.write(&self.path)?;
        Ok(printed)
    }

    /// Takes the recovery key away. Errors: [`Code::NotSealed`], [`Code::LastWayIn`] unless there is a passphrase.
    pub fn remove_recovery_key(&self) -> Result<()> {
        let (_, mut file) = self.ways()?;
        if !file.has(WayKind::Passphrase) {
            return Err(Error::new(Code::LastWayIn));
        }
        file.remove(WayKind::RecoveryKey);
        file.write(&self.path)
    }

    /// Has this computer open the register by itself. Errors: [`Code::NotSealed`], [`Code::KeychainUnavailable`].
    pub fn remember(&self) -> Result<()> {
        let (secret, file) = self.ways()?;
        keychain::keep(file.register, secret)
    }

    /// Has this computer forget the key. Errors: [`Code::NotSealed`], [`Code::LastWayIn`] if there is neither passphrase nor recovery key,
    /// [`Code::KeychainUnavailable`].
    pub fn forget(&self) -> Result<()> {
        let (_, file) = self.ways()?;
        if !file.has(WayKind::Passphrase) && !file.has(WayKind::RecoveryKey) {
            return Err(Error::new(Code::LastWayIn));
        }
        keychain::forget(file.register)
    }

    fn ways(&self) -> Result<(&Secret, KeyFile)> {
        let secret = self.key.secret().ok_or_else(|| Error::new(Code::NotSealed))?;
        self.must_be_writable()?;
        Ok((secret, KeyFile::read(&self.path)?))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
pub(super) mod tests;
