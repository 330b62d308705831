//! A folder of copies: what they are called, which are there, what opens them. Changes no copy.

use crate::{
    Error, Result,
    domain::backup::BackupReason,
    error::Code,
    register::{Key, keys},
    storage::{backup, backup::Holding, database, file_content::Contents, key_file, key_file::KeyFile},
};
use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};
use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

/// How the name of a copy begins: the moment in UTC, to the millisecond.
const MOMENT: &str = "%Y%m%dT%H%M%S%3fZ";
/// The ending of a copy's name, and that of one which is not whole yet.
const ENDING: &str = "kravspor";
const PART: &str = "part";
/// The ending of the file that says what a copy's bytes are: plain SQLite reads a flipped bit as if nothing were wrong.
const SUM: &str = "sum";

/// The age from which what looks half-made is no longer being made.
const LEFT_BEHIND: Duration = Duration::from_hours(1);

/// A copy of a register, whole and looked through when it was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Backup {
    /// Its file's name without ending: what it is asked for by.
    pub name: String,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: BackupReason,
    /// Its size in kilobytes, without documents.
    pub kilobytes: u32,
}

/// What a copy holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct BackupHolding {
    /// Contracts, without those in the bin.
    pub contracts: u32,
    /// Requirements, without those in the bin.
    pub requirements: u32,
    /// Results of checks.
    pub results: u32,
    /// Documents, without those in the bin.
    pub documents: u32,
    /// The latest change: when, by whom, its name and subject. Blank if there is none.
    pub last_change: Option<LastChange>,
}

/// The latest change in a copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct LastChange {
    /// Its place in the log.
    pub id: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub who: String,
    /// What: the text key is `change-<name>`.
    pub name: String,
    /// What it concerned.
    pub subject: String,
}

/// A folder of copies of one register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// The one beside the register at `register`: `Navn.backups` beside `Navn.kravspor`.
    #[must_use]
    pub fn beside(register: &Path) -> Self {
        Self { path: register.with_extension("backups") }
    }

    /// The one for a register within a place that keeps several. Its identity is in the name: two registers may be called the same.
    #[must_use]
    pub fn within(place: &Path, register: &Path, identity: uuid::Uuid) -> Self {
        let name = register.file_stem().unwrap_or_default().to_string_lossy();
        // The end of a UUID of version 7 is chance, its beginning is the time.
        let whole = identity.simple().to_string();
        let short = whole.get(24..).unwrap_or_default();
        Self { path: place.join(format!("{name}-{short}")) }
    }

    /// The one that a copy lies in.
    #[must_use]
    pub fn of_copy(copy: &Path) -> Self {
        Self { path: copy.parent().unwrap_or(Path::new("")).to_owned() }
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The copies in it, newest first; none if it cannot be read.
    #[must_use]
    pub fn copies(&self) -> Vec<Backup> {
        let entries = fs::read_dir(&self.path).into_iter().flatten().flatten();
        let mut copies: Vec<Backup> = entries.filter_map(|entry| read(&entry)).collect();
        copies.sort_by(|one, other| other.at.cmp(&one.at).then_with(|| other.name.cmp(&one.name)));
        copies
    }

    /// When the newest copy was made. One from a day that has not come, made under a clock that was wrong, says nothing of today.
    #[must_use]
    pub fn newest(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.copies().iter().map(|copy| copy.at).find(|at| *at <= now)
    }

    /// Where a copy is. Errors: [`Code::NotFound`] for a name that is no copy's.
    pub fn copy(&self, name: &str) -> Result<PathBuf> {
        let found = self.copies().into_iter().find(|copy| copy.name == name);
        found
            .map(|copy| self.path.join(format!("{}.{ENDING}", copy.name)))
            .ok_or_else(|| Error::new(Code::NotFound).with("noun", "backup").with("id", name.chars().take(100).collect::<String>()))
    }

    /// What a copy holds. Errors: [`Code::BackupBroken`] if it cannot be read, [`Code::RegisterLocked`].
    pub fn holding(&self, name: &str, key: &Key) -> Result<BackupHolding> {
        let path = self.copy(name)?;
        holding(&path, key)
    }

    /// The contents of files that lie with the copies.
    #[must_use]
    pub(in crate::register) fn contents(&self, key: &Key) -> Contents {
        Contents::in_folder(self.path.join("files"), key)
    }

    /// Beside what the ways into the copies lie, as they lie beside a register: one file for all, or a passphrase that was changed
    /// would open the older copies for ever.
    pub(in crate::register) fn ways(&self) -> PathBuf {
        self.path.join("ways")
    }

    /// The name that a copy made now is to have, taken by an empty file, so that no other gets it.
    pub(super) fn take_name(&self, reason: BackupReason, now: DateTime<Utc>) -> Result<PathBuf> {
        fs::create_dir_all(&self.path).map_err(|error| Error::unmade(&self.path.join("x"), &error))?;
        let name = format!("{}-{}", now.format(MOMENT), reason.as_str());
        let mut number = 1;
        loop {
            let path = self.path.join(if number == 1 { format!("{name}.{ENDING}") } else { format!("{name}-{number}.{ENDING}") });
            match fs::OpenOptions::new().write(true).create_new(true).open(&path) {
                Ok(_) => return Ok(path),
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists && number < 10_000 => number += 1,
                Err(error) => return Err(Error::unmade(&path, &error)),
            }
        }
    }

    /// Where the fingerprint of a copy lies.
    pub(super) fn sum(copy: &Path) -> PathBuf {
        copy.with_extension(SUM)
    }

    /// Removes a copy. Answers whether it is gone.
    pub(super) fn remove(&self, name: &str) -> bool {
        let Ok(path) = self.copy(name) else { return false };
        let gone = fs::remove_file(&path).is_ok();
        // Of no use without it.
        let _ = fs::remove_file(Self::sum(&path));
        gone
    }

    /// What the copy that is to be called `whole` is called until it is.
    pub(super) fn part(whole: &Path) -> PathBuf {
        whole.with_extension(PART)
    }

    /// Removes what copying left behind when it was cut off: parts, and the empty files that held their names.
    pub(super) fn sweep(&self) {
        for entry in fs::read_dir(&self.path).into_iter().flatten().flatten() {
            let path = entry.path();
            let named = path.file_stem().is_some_and(|stem| moment(&stem.to_string_lossy()).is_some());
            let ending = path.extension().map(std::ffi::OsStr::to_os_string).unwrap_or_default();
            let empty = ending == ENDING && entry.metadata().is_ok_and(|about| about.len() == 0);
            let alone = ending == SUM && !path.with_extension(ENDING).exists();
            // Another program may be making a copy here at this moment.
            let left = entry.metadata().and_then(|about| about.modified()).is_ok_and(|at| at.elapsed().is_ok_and(|age| age > LEFT_BEHIND));
            if named && left && (ending == PART || empty || alone) {
                // Ours, and of no use; what cannot be removed does no harm.
                let _ = fs::remove_file(&path);
            }
        }
    }
}

/// What the copy at `path` holds. Errors: [`Code::BackupBroken`], [`Code::RegisterLocked`].
pub fn holding(path: &Path, key: &Key) -> Result<BackupHolding> {
    let held = database::look_into(path, key).and_then(|copy| backup::holding(&copy)).map_err(|error| broken(path, error))?;
    let Holding { contracts, requirements, results, documents, last } = held;
    let last_change = last
        .map(|last| {
            let at = last.at.parse().map_err(|_| Error::new(Code::BackupBroken).with("path", path.display()))?;
            Ok::<_, Error>(LastChange {
                id: u32::try_from(last.id).unwrap_or(u32::MAX),
                at,
                who: last.who,
                name: last.name,
                subject: last.subject,
            })
        })
        .transpose()?;
    Ok(BackupHolding { contracts, requirements, results, documents, last_change })
}

/// What opens the copy at `path`, which may be of a register that is elsewhere: that of its folder's ways in.
/// Errors: those of [`keys::key`].
pub fn key_of_copy(path: &Path, way: &keys::Way<'_>) -> Result<Key> {
    keys::key(&Folder::of_copy(path).ways(), way)
}

/// Whether the copy at `path` asks for a way in.
#[must_use]
pub fn is_sealed_copy(path: &Path) -> bool {
    !database::is_plain(path)
}

/// Says of a copy what was said of a register.
pub(in crate::register) fn broken(path: &Path, error: Error) -> Error {
    let code = match error.code {
        Code::RegisterDamaged | Code::NotARegister | Code::RegisterEmpty | Code::Storage => Code::BackupBroken,
        code => code,
    };
    Error { code, ..error }.with("path", path.display())
}

fn read(entry: &fs::DirEntry) -> Option<Backup> {
    let path = entry.path();
    let about = entry.metadata().ok().filter(|about| about.is_file() && about.len() > 0)?;
    if path.extension()? != ENDING {
        return None;
    }
    let name = path.file_stem()?.to_str()?.to_owned();
    let (at, rest) = moment(&name)?;
    // A number after the reason parts copies of the same moment.
    let plain = rest.trim_end_matches(|sign: char| sign.is_ascii_digit()).trim_end_matches('-');
    let reason = plain.parse().or_else(|_| rest.parse()).ok()?;
    Some(Backup { at, reason, kilobytes: u32::try_from(about.len().div_ceil(1024)).unwrap_or(u32::MAX), name })
}

fn moment(name: &str) -> Option<(DateTime<Utc>, &str)> {
    let (moment, rest) = name.split_once('-')?;
    Some((NaiveDateTime::parse_from_str(moment, MOMENT).ok()?.and_utc(), rest))
}

/// Puts the present ways into the register at `register` with its copies, unless they are there.
/// Errors: [`Code::KeyFileDamaged`], [`Code::DiskFull`], [`Code::FileUnreadable`].
pub(super) fn bring_ways(register: &Path, folder: &Folder) -> Result<()> {
    if !key_file::path(register).exists() {
        return Ok(());
    }
    let (present, to) = (KeyFile::read(register)?, folder.ways());
    if KeyFile::read(&to).is_ok_and(|there| there == present) { Ok(()) } else { present.write(&to) }
}
