//! Copies of a register with its documents: made whole or not at all, looked through, kept by rule, brought to a second place.
//! They lie beside the register, in `Navn.backups/`. Never changes the register, and never deletes the newest copies.

mod fingerprint;
mod folder;
mod second_place;

pub use folder::{Backup, BackupHolding, Folder, LastChange, holding, is_sealed_copy, key_of_copy};
pub use second_place::{bring, is_reachable};

use super::{Contents, Register};
use crate::{
    Error, Result,
    domain::backup::{self as rule, BackupReason, BackupState},
    error::Code,
    storage::{Connection, backup, database::Key, file_content, journal, whole},
};
use chrono::{DateTime, Utc};
use serde::Serialize;
use std::{
    fs,
    path::{Path, PathBuf},
};

pub(super) use folder::broken;

/// A copy that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct MadeBackup {
    /// Where.
    pub path: String,
    /// The copy.
    pub backup: Backup,
    /// Documents that were not with the copies yet.
    pub new_files: u32,
    /// Documents that the register has lost, and the copy therefore lacks too unless an earlier one had them.
    pub lost_files: u32,
    /// Older copies that need not be kept any more.
    pub dropped: u32,
}

/// How far a copy has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Documents looked at.
    pub done: u64,
    /// Of how many.
    pub all: u64,
}

/// Told how far it has come; answers whether to go on.
pub type GoOn<'a> = &'a mut dyn FnMut(Progress) -> bool;

impl Register {
    /// Makes a whole copy, its documents with it, and looks it through.
    /// Errors: [`Code::DiskFull`], [`Code::FolderReadOnly`], [`Code::FileUnreadable`], [`Code::RegisterDamaged`] if what was copied does
    /// not hold, [`Code::Cancelled`] if `go_on` says so. Then the copies are as they were.
    pub fn back_up(&self, reason: BackupReason, now: DateTime<Utc>, go_on: GoOn<'_>) -> Result<MadeBackup> {
        let folder = Folder::beside(&self.path);
        let mut made = make(&self.connection, &self.key, &self.path, reason, now, go_on)?;
        made.dropped = drop_surplus(&folder, now);
        Ok(made)
    }

    /// How the register stands with the copies beside it, and when it was changed last.
    pub fn backup_state(&self, now: DateTime<Utc>) -> Result<(BackupState, Option<DateTime<Utc>>)> {
        let newest = Folder::beside(&self.path).newest(now);
        let changed = self.changed_at()?;
        Ok((rule::state(newest, changed, rule::TOO_OLD, now), changed))
    }

    /// Whether a copy is due.
    pub fn backup_is_due(&self, now: DateTime<Utc>) -> Result<bool> {
        let newest = Folder::beside(&self.path).newest(now);
        let Some(changed) = self.changed_at()? else { return Ok(false) };
        Ok(rule::is_due(newest, newest.is_none_or(|at| changed > at), now))
    }

    /// When it was changed last; none if it never was.
    pub fn changed_at(&self) -> Result<Option<DateTime<Utc>>> {
        let last = backup::last(&self.connection)?;
        Ok(last.and_then(|last| last.at.parse().ok()))
    }

    /// Whether the newest copy holds changes that this register does not: its file was set back, or was copied without what lay beside
    /// it. What a copy that somebody put back has replaced is known to hold more, and unreadable copies say nothing.
    #[must_use]
    pub fn is_behind_its_copy(&self) -> bool {
        let folder = Folder::beside(&self.path);
        let Some(newest) = folder.copies().into_iter().next() else { return false };
        let look = || -> Result<bool> {
            let restored: Option<DateTime<Utc>> = backup::last_restore(&self.connection)?.and_then(|at| at.parse().ok());
            if restored.is_some_and(|at| newest.at <= at) {
                return Ok(false);
            }
            let copy = crate::storage::database::look_into(&folder.copy(&newest.name)?, &self.key)?;
            let Some((id, hash)) = whole::last_change(&copy)? else { return Ok(false) };
            Ok(journal::hash_of(&self.connection, id)?.is_none_or(|own| own != hash))
        };
        look().unwrap_or(false)
    }
}

/// Makes a copy of what `connection` has open. Nothing is dropped.
pub(super) fn make(
    connection: &Connection,
    key: &Key,
    register: &Path,
    reason: BackupReason,
    now: DateTime<Utc>,
    go_on: GoOn<'_>,
) -> Result<MadeBackup> {
    let folder = Folder::beside(register);
    folder.sweep();
    let whole = folder.take_name(reason, now)?;
    // Under another name until it is whole: what is called a copy is one.
    let part = Folder::part(&whole);
    let copied = fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .open(&part)
        .map_err(|error| Error::unmade(&part, &error))
        .and_then(|_| backup::copy(connection, key, &part, &mut || go_on(Progress { done: 0, all: 0 })))
        .and_then(|()| folder::bring_ways(register, &folder))
        // After the rows: what came in meanwhile is copied too, and what is too many does no harm.
        .and_then(|()| documents(connection, &Contents::of(register, key), &folder.contents(key), go_on))
        .and_then(|counts| vouch(&part, &whole, key, go_on).map(|()| counts))
        .and_then(|counts| fs::rename(&part, &whole).map(|()| counts).map_err(|error| Error::unmade(&whole, &error)));
    let (new_files, lost_files) = match copied {
        Ok(counts) => counts,
        Err(error) => {
            let _ = fs::remove_file(&part);
            let _ = fs::remove_file(&whole);
            let _ = fs::remove_file(Folder::sum(&whole));
            return Err(error);
        }
    };
    // The copy itself is on the disk; that its name is too is all the better.
    let _ = file_content::sync(folder.path());
    let name = whole.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let backup = folder
        .copies()
        .into_iter()
        .find(|copy| copy.name == name)
        .ok_or_else(|| Error::new(Code::FileMissing).with("path", whole.display()))?;
    Ok(MadeBackup { path: whole.display().to_string(), backup, new_files, lost_files, dropped: 0 })
}

/// Says what the bytes of a copy are, unless every page of it says that itself: a sealed one does.
fn vouch(part: &Path, whole: &Path, key: &Key, go_on: GoOn<'_>) -> Result<()> {
    if key.secret().is_some() {
        return Ok(());
    }
    fingerprint::write(part, whole, &mut || go_on(Progress { done: 0, all: 0 }))
}

/// Copies a register of an older shape before it is brought up to date. Opening knows no clock: the moment is the one that new ids take.
pub(super) fn before_update(connection: &Connection, key: &Key, register: &Path) -> Result<()> {
    let moment = uuid::Uuid::now_v7().get_timestamp().map(|moment| moment.to_unix());
    let now = moment.and_then(|(seconds, nanos)| DateTime::from_timestamp(i64::try_from(seconds).ok()?, nanos));
    make(connection, key, register, BackupReason::BeforeUpdate, now.unwrap_or_default(), &mut |_| true).map(|_| ())
}

/// Brings the contents of documents that are not there yet. Answers how many were new, and how many are lost.
fn documents(connection: &Connection, from: &Contents, to: &Contents, go_on: GoOn<'_>) -> Result<(u32, u32)> {
    let (needed, undone) = whole::contents(connection)?;
    let all = (needed.len() + undone.len()) as u64;
    let (mut new, mut lost) = (0, 0);
    for (done, sha256) in needed.iter().chain(&undone).enumerate() {
        if !go_on(Progress { done: done as u64, all }) {
            return Err(Error::new(Code::Cancelled));
        }
        let there = to.size(sha256);
        let here = from.size(sha256);
        if there.is_some() && (here.is_none() || there == here) {
            continue;
        }
        match from.copy_to(sha256, to, &mut |_| go_on(Progress { done: done as u64, all })) {
            Ok(()) => new += 1,
            // The register lacks it too: its rows are worth copying all the same.
            Err(Error { code: Code::FileContentLost, .. }) if needed.contains(sha256) => lost += 1,
            Err(Error { code: Code::FileContentLost, .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok((new, lost))
}

/// Whether a copy can be read to its last page and its history is what was written. Errors: [`Code::Cancelled`] if `go_on` says so.
pub(super) fn verify(path: &Path, key: &Key, go_on: &mut dyn FnMut() -> bool) -> Result<bool> {
    let Ok(copy) = crate::storage::database::look_into(path, key) else { return Ok(false) };
    Ok(fingerprint::holds(path, go_on)? && backup::look_through(path, key, go_on)? && journal::verify_chain(&copy).is_ok())
}

/// Removes the copies that need not be kept. Answers how many.
fn drop_surplus(folder: &Folder, now: DateTime<Utc>) -> u32 {
    let copies = folder.copies();
    let times: Vec<_> = copies.iter().map(|copy| (copy.at, copy.reason)).collect();
    let surplus = rule::surplus(&times, now).into_iter().filter_map(|place| copies.get(place));
    let dropped = surplus.filter(|copy| folder.remove(&copy.name));
    u32::try_from(dropped.count()).unwrap_or(u32::MAX)
}

/// Forgets what the bytes of a copy were, when it is another file.
pub(super) fn forget_fingerprint(copy: &Path) {
    let _ = fs::remove_file(Folder::sum(copy));
}

/// The copies of the register at `path` that lie beside it.
pub(super) fn copies(path: &Path) -> Vec<PathBuf> {
    let folder = Folder::beside(path);
    folder.copies().iter().filter_map(|copy| folder.copy(&copy.name).ok()).collect()
}
