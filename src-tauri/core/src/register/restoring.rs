//! Putting a copy in the place of a register. What is replaced is copied first, so that this too can be taken back; what is too
//! damaged to be copied is moved aside and never deleted. Cut off at any moment, what opens is the one or the other, whole.

use super::{
    Key, Place, Register,
    backup::{self, Folder, broken, key_of_copy},
    device,
    making::{beside, discard},
};
use crate::{
    Error, Result,
    domain::{backup::BackupReason, change::Change, occasion::Occasion},
    error::Code,
    storage::{Connection, database, file_content, file_content::Contents, key_file, whole},
};
use serde::Serialize;
use std::{
    fs,
    path::{Path, PathBuf},
};
use uuid::Uuid;

/// A register that was put back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Restored {
    /// The copy of what it replaced, by which this is taken back; none if there was nothing, or nothing that could be read.
    pub replaced: Option<String>,
    /// Where what it replaced lies, if that was too damaged to be copied.
    pub aside: Option<String>,
    /// Documents that neither the copy nor the register has any more.
    pub lost_files: u32,
}

/// The latest change of a log: its number and hash; none if there is none.
type LogEnd = Option<(i64, Vec<u8>)>;

/// A copy that is ready to take a register's place.
pub struct Ready {
    place: Place,
    copy: PathBuf,
    aside: PathBuf,
    /// The latest change of the register that it is to replace, when that was copied; none if it could not be.
    seen: Option<LogEnd>,
    restored: Restored,
}

/// Makes the copy at `copy`, which opens with `key`, ready to take the place of the register at `place`, or to be one where there is none.
/// Takes its time; the register may be in use meanwhile. What may lie there as a register that cannot be opened counts as damaged.
/// Errors: [`Code::BackupBroken`] if the copy does not hold, [`Code::RegisterLocked`], [`Code::DiskFull`], [`Code::FolderReadOnly`],
/// [`Code::Cancelled`] if `go_on` says so. Then everything is as it was.
pub fn prepare(place: &Place, copy: &Path, key: &Key, occasion: &Occasion, go_on: backup::GoOn<'_>) -> Result<Ready> {
    let source = database::look_into(copy, key).map_err(|error| broken(copy, error))?;
    if !backup::verify(copy, key, &mut || go_on(backup::Progress { done: 0, all: 0 }))? {
        return Err(Error::new(Code::BackupBroken).with("path", copy.display()));
    }
    let (seen, replaced) = match replaced(place, occasion, go_on)? {
        Some((seen, name)) => (Some(seen), Some(name)),
        None => (None, None),
    };
    let aside = beside(&place.path, &format!(".restoring-{}", Uuid::now_v7().simple()));
    let mut ready =
        Ready { place: place.clone(), copy: copy.to_owned(), aside, seen, restored: Restored { replaced, aside: None, lost_files: 0 } };
    ready.bring_database(&source, key)?;
    ready.restored.lost_files = ready.bring_documents(&source, key, go_on)?;
    ready.sign(occasion)?;
    Ok(ready)
}

/// Copies the register that is to be replaced. None if there is none that can be copied.
fn replaced(place: &Place, occasion: &Occasion, go_on: backup::GoOn<'_>) -> Result<Option<(LogEnd, String)>> {
    let Ok(register) = place.open() else { return Ok(None) };
    let seen = whole::last_change(&register.connection)?;
    let made = backup::make(&register.connection, &register.key, &register.path, BackupReason::BeforeRestore, occasion.now, go_on);
    match made {
        Ok(made) => Ok(Some((seen, made.backup.name))),
        // It opens, and yet not all of it can be read: it is moved aside as it is.
        Err(Error { code: Code::RegisterDamaged | Code::Storage | Code::NotARegister, .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

impl Ready {
    fn bring_database(&self, source: &Connection, key: &Key) -> Result<()> {
        match (key, &self.place.key) {
            // From before the register was sealed.
            (Key::None, Key::Sealed(secret)) => database::export(source, &self.aside, secret),
            _ => fs::copy(&self.copy, &self.aside).map(|_| ()).map_err(|error| Error::unmade(&self.aside, &error)),
        }
    }

    /// Brings back documents that the register does not have any more. Answers how many are nowhere.
    fn bring_documents(&self, source: &Connection, key: &Key, go_on: backup::GoOn<'_>) -> Result<u32> {
        let (from, to) = (Folder::of_copy(&self.copy).contents(key), Contents::of(&self.place.path, &self.key(key)));
        let (needed, _) = whole::contents(source)?;
        let (all, mut lost) = (needed.len() as u64, 0);
        for (done, sha256) in needed.iter().enumerate() {
            if !go_on(backup::Progress { done: done as u64, all }) {
                return Err(Error::new(Code::Cancelled));
            }
            if to.size(sha256).is_some() {
                continue;
            }
            match from.copy_to(sha256, &to, &mut |_| true) {
                Ok(()) => {}
                Err(Error { code: Code::FileContentLost, .. }) => lost += 1,
                Err(error) => return Err(error),
            }
        }
        Ok(lost)
    }

    /// Enters in the history that this happened, by whom and when; whoever writes on is a device of its own, since the one before
    /// may have signed later changes that this register does not have.
    fn sign(&self, occasion: &Occasion) -> Result<()> {
        let opened = database::open(&self.aside, &self.key(&Key::None), &mut |_| Ok(()))?;
        let identity = whole::identity(&opened.connection, device(&opened.connection)?)?;
        whole::identify(&opened.connection, identity)?;
        let mut register = Register::from(opened, &self.aside, &self.key(&Key::None))?;
        let Register { connection, log, .. } = &mut register;
        log.write_in_bulk(connection, Change::RestoreBackup, occasion, |_| Ok(()))?;
        register.settle()
    }

    /// What the register opens with when it is back: what it opened with, or else what the copy does.
    fn key(&self, of_copy: &Key) -> Key {
        if self.place.key.secret().is_some() { self.place.key.clone() } else { of_copy.clone() }
    }

    /// Puts the copy in the register's place. `open` is the register where it is open, and afterwards the one that is there.
    /// Errors: [`Code::RegisterBusy`] if it was changed after it was copied, or somebody else has it open; [`Code::FileUnreadable`]. Then the
    /// register is as it was.
    pub fn put_in_place(mut self, open: &mut Option<Register>) -> Result<Restored> {
        if let Some(register) = open.take() {
            let last = whole::last_change(&register.connection);
            let settled = register.settle();
            drop(register);
            let unchanged = self.seen.as_ref().is_none_or(|seen| last.as_ref().is_ok_and(|last| last == seen));
            let free = unchanged && (self.seen.is_none() || (settled.is_ok() && database::size_beside(&self.place.path, "-wal") == 0));
            if !free {
                *open = self.place.open().ok();
                return Err(Error::new(Code::RegisterBusy).with("path", self.place.path.display()));
            }
        }
        let placed = self.place();
        *open = self.place.open().ok();
        placed?;
        match open {
            Some(_) => Ok(self.restored.clone()),
            None => Err(self.place.open().err().unwrap_or_else(|| Error::new(Code::RegisterDamaged))),
        }
    }

    fn place(&mut self) -> Result<()> {
        let path = self.place.path.clone();
        let unmade = |error: std::io::Error| Error::unmade(&path, &error);
        self.bring_ways()?;
        if self.seen.is_none() && path.exists() {
            self.restored.aside = Some(set_aside(&path)?.display().to_string());
        }
        // Nothing is in them: they were closed. Left beside another file they would be taken for its own.
        for ending in ["-wal", "-shm", "-journal"] {
            let _ = fs::remove_file(beside(&path, ending));
        }
        let file = fs::File::options().write(true).open(&self.aside).map_err(unmade)?;
        file.sync_all().map_err(unmade)?;
        drop(file);
        fs::rename(&self.aside, &path).map_err(unmade)?;
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            // Whatever the system makes of it, the register is in its place.
            let _ = file_content::sync(folder);
        }
        Ok(())
    }

    /// A sealed register whose ways in are gone gets those of its copy.
    fn bring_ways(&mut self) -> Result<()> {
        let of_copy = Folder::of_copy(&self.copy).ways();
        if !key_file::path(&of_copy).exists() || database::is_plain(&self.aside) || key_file::path(&self.place.path).exists() {
            return Ok(());
        }
        key_file::KeyFile::read(&of_copy)?.write(&self.place.path)
    }
}

impl Drop for Ready {
    fn drop(&mut self) {
        // Gone if it was put in its place.
        discard(&self.aside);
    }
}

/// Moves what cannot be read, and what lies beside it, to the copies, under a name that says what it is. Answers where.
fn set_aside(path: &Path) -> Result<PathBuf> {
    let folder = Folder::beside(path);
    fs::create_dir_all(folder.path()).map_err(|error| Error::unmade(&folder.path().join("x"), &error))?;
    let name = format!("damaged-{}", Uuid::now_v7().simple());
    let to = folder.path().join(format!("{name}.kravspor-skadet"));
    // The write-ahead file first: without its register it says nothing, with it it may hold the latest changes.
    for ending in ["-wal", ""] {
        let from = beside(path, ending);
        if from.exists() {
            fs::rename(&from, beside(&to, ending)).map_err(|error| Error::unmade(&to, &error))?;
        }
    }
    Ok(to)
}

/// Where a register is, or is to be, and what opens it, without opening it.
#[must_use]
pub fn place_of(path: &Path, key: &Key) -> Place {
    Place { path: path.to_owned(), key: key.clone() }
}

/// What opens the copy at `copy`: the register's own key, or, for one that is sealed otherwise, its own ways in. Errors: those of [`key_of_copy`].
pub fn key_for(copy: &Path, own: &Key, way: Option<&super::keys::Way<'_>>) -> Result<Key> {
    if database::is_plain(copy) {
        return Ok(Key::None);
    }
    if own.secret().is_some() && database::look_into(copy, own).is_ok() {
        return Ok(own.clone());
    }
    way.map_or_else(|| Err(Error::new(Code::RegisterLocked).with("path", copy.display())), |way| key_of_copy(copy, way))
}

/// Which register a copy is of. Errors: [`Code::BackupBroken`], [`Code::RegisterLocked`].
pub fn identity_of_copy(copy: &Path, key: &Key) -> Result<Uuid> {
    let looked = database::look_into(copy, key).and_then(|connection| whole::identity(&connection, device(&connection)?));
    looked.map_err(|error| broken(copy, error))
}
