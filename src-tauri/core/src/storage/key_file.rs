//! The ways into a sealed register: `Navn.keys` beside `Navn.kravspor`, a small JSON file. Each way holds the register's key,
//! sealed with what the way asks for. Nothing in it helps without that.
//! Must not hold the register's key, a passphrase or a recovery key in the open.

use super::{
    sealed,
    secret::{self, Secret},
};
use crate::{Error, Result, domain::recovery_key, error::Code};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use base64::{Engine, prelude::BASE64_STANDARD};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};
use uuid::Uuid;
use zeroize::Zeroizing;

/// What a way asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum WayKind {
    /// A passphrase that somebody remembers.
    Passphrase,
    /// The key that was printed.
    RecoveryKey,
}

/// How hard a passphrase is to try, as Argon2id counts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    /// As much memory as every laptop spares, and one pass: the start of tuning. RFC 9106's second recommendation.
    const BASE: Self = Self { memory_kib: 64 * 1024, passes: 1, lanes: 4 };
    /// Fewest passes of that recommendation.
    const FEWEST: u32 = 3;
    /// What a file may ask for: no file makes the program take all memory or hang.
    const MOST: Self = Self { memory_kib: 1024 * 1024, passes: 64, lanes: 16 };

    /// Memory in KiB, passes and lanes, as they are written.
    pub(crate) const fn numbers(self) -> [u32; 3] {
        [self.memory_kib, self.passes, self.lanes]
    }

    /// As they were written. What asks for too much is refused when it is used.
    pub(crate) const fn of([memory_kib, passes, lanes]: [u32; 3]) -> Self {
        Self { memory_kib, passes, lanes }
    }

    /// What takes about half a second on this computer. Takes some time itself.
    pub(crate) fn tuned() -> Result<Self> {
        // The quickest of some: other work on the computer must not make the passphrase cheaper to guess.
        let mut pass = Duration::MAX;
        for _ in 0..3 {
            let begun = Instant::now();
            Self::BASE.stretch("", &[0; 16])?;
            pass = pass.min(begun.elapsed()).max(Duration::from_millis(1));
        }
        let passes = u32::try_from(Duration::from_millis(500).as_millis() / pass.as_millis().max(1)).unwrap_or(Self::FEWEST);
        Ok(Self { passes: passes.clamp(Self::FEWEST, Self::MOST.passes), ..Self::BASE })
    }

    /// The least that Argon2 does, for tests that are about something else.
    #[cfg(test)]
    pub(crate) const fn least() -> Self {
        Self { memory_kib: 8, passes: 1, lanes: 1 }
    }

    /// What a passphrase is stretched to. Errors: [`Code::KeyFileDamaged`] for costs that no file may ask for.
    pub(crate) fn stretch(self, passphrase: &str, salt: &[u8]) -> Result<Secret> {
        let failed = |error: argon2::Error| Error::new(Code::KeyFileDamaged).with("reason", error);
        if self.memory_kib > Self::MOST.memory_kib || self.passes > Self::MOST.passes || self.lanes > Self::MOST.lanes {
            return Err(Error::new(Code::KeyFileDamaged).with("reason", "cost"));
        }
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).map_err(failed)?;
        let blocks = params.block_count();
        let mut memory = Vec::new();
        memory.try_reserve_exact(blocks).map_err(|error| Error::new(Code::Storage).with("reason", error))?;
        memory.resize(blocks, Block::new());
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let mut stretched = Ok(());
        let key = Secret::made(|key| {
            stretched = argon.hash_password_into_with_memory(passphrase.as_bytes(), salt, key, &mut memory);
        });
        stretched.map(|()| key).map_err(failed)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Way {
    way: WayKind,
    made: DateTime<Utc>,
    salt: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    argon2id: Option<Cost>,
    sealed: String,
}

/// The ways into one register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeyFile {
    format: u32,
    /// The name under which the system's keychain knows the register's key.
    pub(crate) register: Uuid,
    ways: Vec<Way>,
}

const FORMAT: u32 = 1;
/// Largest file that is read, in bytes.
const LARGEST: u64 = 64 * 1024;

/// Where the ways into a register lie.
pub(crate) fn path(register: &Path) -> PathBuf {
    register.with_extension("keys")
}

/// Gives the ways into a register that is not there another name: `Navn.keys` becomes `Navn-<key>.keys-earlier`. Nothing if there are none.
/// Errors: those of writing beside it.
pub(crate) fn set_aside(register: &Path) -> Result<()> {
    let from = path(register);
    let stem = register.file_stem().unwrap_or_default().to_string_lossy();
    let to = register.with_file_name(format!("{stem}-{}.keys-earlier", uuid::Uuid::now_v7().simple()));
    match std::fs::rename(&from, &to) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Error::unmade(&to, &error)),
        _ => Ok(()),
    }
}

impl KeyFile {
    /// No way in yet.
    pub(crate) fn new() -> Self {
        Self { format: FORMAT, register: Uuid::now_v7(), ways: vec![] }
    }

    /// Reads the ways into the register at `register`. Errors: [`Code::KeyFileMissing`], [`Code::KeyFileDamaged`].
    pub(crate) fn read(register: &Path) -> Result<Self> {
        let path = path(register);
        let at = |code, reason: &dyn std::fmt::Display| Error::new(code).with("path", path.display()).with("reason", reason);
        let about = fs::metadata(&path).map_err(|error| at(Code::KeyFileMissing, &error))?;
        if !about.is_file() || about.len() > LARGEST {
            return Err(at(Code::KeyFileDamaged, &"size"));
        }
        let bytes = fs::read(&path).map_err(|error| at(Code::KeyFileMissing, &error))?;
        let read: Self = serde_json::from_slice(&bytes).map_err(|error| at(Code::KeyFileDamaged, &error))?;
        if read.format == FORMAT { Ok(read) } else { Err(at(Code::RegisterNewer, &"format")) }
    }

    /// Writes the ways beside the register, whole or not at all, and onto the disk.
    /// Errors: [`Code::FolderReadOnly`], [`Code::DiskFull`], [`Code::FileUnreadable`].
    pub(crate) fn write(&self, register: &Path) -> Result<()> {
        let place = path(register);
        let unmade = |error: std::io::Error| Error::unmade(&place, &error);
        let json = serde_json::to_vec_pretty(self).map_err(|error| unmade(error.into()))?;
        let half = super::database::beside(&place, &format!(".{}.half", Uuid::now_v7().simple()));
        let written = fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&half)
            .and_then(|mut file| file.write_all(&json).and_then(|()| file.sync_all()))
            .and_then(|()| fs::rename(&half, &place))
            .and_then(|()| place.parent().filter(|folder| !folder.as_os_str().is_empty()).map_or(Ok(()), super::file_content::sync));
        if written.is_err() {
            // Ours alone, and half of it is of no use.
            let _ = fs::remove_file(&half);
        }
        written.map_err(unmade)
    }

    /// The ways there are, and when they were made.
    pub(crate) fn ways(&self) -> impl Iterator<Item = (WayKind, DateTime<Utc>)> {
        self.ways.iter().map(|way| (way.way, way.made))
    }

    /// Whether there is a way of that kind.
    pub(crate) fn has(&self, kind: WayKind) -> bool {
        self.ways.iter().any(|way| way.way == kind)
    }

    /// Adds a passphrase in place of the one there was.
    pub(crate) fn set_passphrase(&mut self, key: &Secret, passphrase: &str, cost: Cost, now: DateTime<Utc>) -> Result<()> {
        let mut salt = [0; 16];
        secret::random(&mut salt)?;
        let sealed = sealed::seal(key.bytes(), &cost.stretch(&normal(passphrase), &salt)?)?;
        self.set(WayKind::Passphrase, &salt, Some(cost), &sealed, now);
        Ok(())
    }

    /// Makes a recovery key in place of the one there was; answers it as it is printed. It is nowhere else.
    pub(crate) fn set_recovery_key(&mut self, key: &Secret, now: DateTime<Utc>) -> Result<Zeroizing<String>> {
        let (mut salt, mut chance) = ([0; 16], Zeroizing::new([0; recovery_key::CHANCE]));
        secret::random(&mut salt)?;
        secret::random(chance.as_mut())?;
        let printed = Zeroizing::new(recovery_key::printed(&chance));
        let typed = Zeroizing::new(recovery_key::read(&printed).unwrap_or_default());
        let sealed = sealed::seal(key.bytes(), &of_recovery_key(&typed, &salt))?;
        self.set(WayKind::RecoveryKey, &salt, None, &sealed, now);
        Ok(printed)
    }

    /// Takes a way away. Answers whether there was one.
    pub(crate) fn remove(&mut self, kind: WayKind) -> bool {
        let before = self.ways.len();
        self.ways.retain(|way| way.way != kind);
        self.ways.len() < before
    }

    /// The register's key, by its passphrase. Takes about half a second.
    /// Errors: [`Code::WrongPassphrase`], [`Code::KeyFileDamaged`].
    pub(crate) fn open_with_passphrase(&self, passphrase: &str) -> Result<Secret> {
        self.open(WayKind::Passphrase, Code::WrongPassphrase, |way, salt| {
            let cost = way.argon2id.ok_or_else(|| Error::new(Code::KeyFileDamaged).with("reason", "argon2id"))?;
            cost.stretch(&normal(passphrase), salt)
        })
    }

    /// The register's key, by its recovery key as somebody typed it. Errors: [`Code::WrongRecoveryKey`], [`Code::KeyFileDamaged`].
    pub(crate) fn open_with_recovery_key(&self, typed: &str) -> Result<Secret> {
        let Some(typed) = recovery_key::read(typed).map(Zeroizing::new) else { return Err(Error::new(Code::WrongRecoveryKey)) };
        self.open(WayKind::RecoveryKey, Code::WrongRecoveryKey, |_, salt| Ok(of_recovery_key(&typed, salt)))
    }

    fn set(&mut self, way: WayKind, salt: &[u8], argon2id: Option<Cost>, sealed: &[u8], made: DateTime<Utc>) {
        self.remove(way);
        self.ways.push(Way { way, made, salt: BASE64_STANDARD.encode(salt), argon2id, sealed: BASE64_STANDARD.encode(sealed) });
    }

    fn open(&self, kind: WayKind, wrong: Code, key: impl Fn(&Way, &[u8]) -> Result<Secret>) -> Result<Secret> {
        let damaged = || Error::new(Code::KeyFileDamaged);
        for way in self.ways.iter().filter(|way| way.way == kind) {
            let salt = BASE64_STANDARD.decode(&way.salt).map_err(|_| damaged())?;
            let sealed = BASE64_STANDARD.decode(&way.sealed).map_err(|_| damaged())?;
            if let Some(found) = sealed::open(&sealed, &key(way, &salt)?).and_then(|bytes| Secret::take(bytes.to_vec())) {
                return Ok(found);
            }
        }
        Err(Error::new(wrong))
    }
}

/// One form of what can be typed in two: an å of one character or of two, and spaces at the ends.
pub(crate) fn normal(passphrase: &str) -> Zeroizing<String> {
    let composed = icu_normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(passphrase.trim());
    Zeroizing::new(composed.into_owned())
}

/// A recovery key is chance enough by itself: it needs no stretching.
fn of_recovery_key(typed: &str, salt: &[u8]) -> Secret {
    let mut hasher = blake3::Hasher::new_derive_key("Kravspor 2026-11-22 recovery key of a register");
    hasher.update(salt).update(typed.as_bytes());
    let key = Secret::made(|bytes| hasher.finalize_xof().fill(bytes));
    hasher.reset();
    key
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn now() -> DateTime<Utc> {
        "2026-11-22T08:00:00Z".parse().unwrap()
    }

    #[test]
    fn each_way_opens_and_no_other() {
        let key = Secret::random().unwrap();
        let mut file = KeyFile::new();
        file.set_passphrase(&key, "fire blå elger på ski", Cost::least(), now()).unwrap();
        let printed = file.set_recovery_key(&key, now()).unwrap();
        assert_eq!(file.open_with_passphrase(" fire bla\u{30a} elger på ski ").unwrap().bytes(), key.bytes());
        assert_eq!(file.open_with_recovery_key(&printed.to_lowercase()).unwrap().bytes(), key.bytes());
        assert_eq!(file.open_with_passphrase("fire blå elger pa ski").unwrap_err().code, Code::WrongPassphrase);
        assert_eq!(file.open_with_recovery_key("7KQ2").unwrap_err().code, Code::WrongRecoveryKey);
        let other = recovery_key::printed(&[3; recovery_key::CHANCE]);
        assert_eq!(file.open_with_recovery_key(&other).unwrap_err().code, Code::WrongRecoveryKey);
    }

    #[test]
    fn a_new_way_takes_the_place_of_the_old_one_and_removing_closes_it() {
        let key = Secret::random().unwrap();
        let mut file = KeyFile::new();
        let first = file.set_recovery_key(&key, now()).unwrap();
        let second = file.set_recovery_key(&key, now()).unwrap();
        assert_eq!(file.ways().count(), 1);
        assert_eq!(file.open_with_recovery_key(&first).unwrap_err().code, Code::WrongRecoveryKey);
        assert!(file.open_with_recovery_key(&second).is_ok());
        assert!(file.remove(WayKind::RecoveryKey) && !file.remove(WayKind::RecoveryKey));
        assert_eq!(file.open_with_recovery_key(&second).unwrap_err().code, Code::WrongRecoveryKey);
    }

    #[test]
    fn it_is_written_whole_and_holds_no_key_in_the_open() {
        let home = tempfile::tempdir().unwrap();
        let register = home.path().join("Vår kommune.kravspor");
        let key = Secret::random().unwrap();
        let mut file = KeyFile::new();
        file.set_passphrase(&key, "hemmelig setning", Cost::least(), now()).unwrap();
        file.write(&register).unwrap();
        assert_eq!(KeyFile::read(&register).unwrap(), file);
        let bytes = fs::read(path(&register)).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert!(!text.contains("hemmelig") && !text.contains(&BASE64_STANDARD.encode(key.bytes())));
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_that_is_damaged_or_asks_for_all_memory_is_refused() {
        let home = tempfile::tempdir().unwrap();
        let register = home.path().join("r.kravspor");
        assert_eq!(KeyFile::read(&register).unwrap_err().code, Code::KeyFileMissing);
        for bytes in [&b"{"[..], b"[]", b"", &[0xff; 100], &[b' '; 70_000]] {
            fs::write(path(&register), bytes).unwrap();
            assert_eq!(KeyFile::read(&register).unwrap_err().code, Code::KeyFileDamaged);
        }
        let key = Secret::random().unwrap();
        let mut file = KeyFile::new();
        for cost in
            [Cost { memory_kib: u32::MAX, ..Cost::least() }, Cost { passes: u32::MAX, ..Cost::least() }, Cost { lanes: 0, ..Cost::least() }]
        {
            assert_eq!(file.set_passphrase(&key, "x", cost, now()).unwrap_err().code, Code::KeyFileDamaged);
        }
        file.set(WayKind::Passphrase, b"", Some(Cost::least()), b"", now());
        assert_eq!(file.open_with_passphrase("x").unwrap_err().code, Code::KeyFileDamaged);
    }
}
