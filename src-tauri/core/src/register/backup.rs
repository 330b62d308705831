//! Copies of the register that are made before something large is done to it. They lie beside it, in `Navn.backups/`.
//! Never deletes one that is whole.

use super::Register;
use crate::{Error, Result, storage::backup};
use chrono::{DateTime, Utc};
use std::path::{Path, PathBuf};

/// What a copy is made before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Before {
    /// A list is taken in.
    Import,
}

impl Before {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Import => "import",
        }
    }
}

/// Where the copies of the register at `path` lie: `Navn.backups` beside `Navn.kravspor`.
fn folder(path: &Path) -> PathBuf {
    path.with_extension("backups")
}

/// Makes a whole, verified copy, under a name nothing else has. Answers where. Errors: [`crate::error::Code::DiskFull`],
/// [`crate::error::Code::FolderReadOnly`], [`crate::error::Code::FileUnreadable`], [`crate::error::Code::Cancelled`] if `go_on`
/// says so; then there is no copy.
pub fn before(register: &Register, before: Before, now: DateTime<Utc>, go_on: &mut dyn FnMut() -> bool) -> Result<PathBuf> {
    let folder = folder(&register.path);
    std::fs::create_dir_all(&folder).map_err(|error| Error::unmade(&folder.join("x"), &error))?;
    let name = format!("{}-before-{}", now.format("%Y%m%dT%H%M%S%3fZ"), before.as_str());
    let whole = free(&folder, &name)?;
    // Under another name until it is whole: what is called a copy is one.
    let part = whole.with_extension("part");
    let made = std::fs::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .open(&part)
        .map_err(|error| Error::unmade(&part, &error))
        .and_then(|_| backup::copy(&register.connection, &register.key, &part, go_on))
        .and_then(|()| std::fs::rename(&part, &whole).map_err(|error| Error::unmade(&whole, &error)));
    if let Err(error) = made {
        let _ = std::fs::remove_file(&part);
        let _ = std::fs::remove_file(&whole);
        return Err(error);
    }
    sync_folder(&folder);
    Ok(whole)
}

/// The copies of the register at `path` that lie beside it.
pub(super) fn copies(path: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder(path)).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|ending| ending == "kravspor")).collect()
}

/// Takes a name that nothing has, by making an empty file of it.
fn free(folder: &Path, name: &str) -> Result<PathBuf> {
    let mut number = 1;
    loop {
        let path = folder.join(if number == 1 { format!("{name}.kravspor") } else { format!("{name}-{number}.kravspor") });
        match std::fs::OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(_) => return Ok(path),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists && number < 10_000 => number += 1,
            Err(error) => return Err(Error::unmade(&path, &error)),
        }
    }
}

#[cfg(unix)]
fn sync_folder(folder: &Path) {
    // The copy itself is on the disk; that its name is too is all the better.
    let _ = std::fs::File::open(folder).and_then(|folder| folder.sync_all());
}

#[cfg(not(unix))]
const fn sync_folder(_: &Path) {}
