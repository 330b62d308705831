//! Making a register that comes with contents: beside its place first, so that a half-made one is never found under
//! its name. Knows nothing of what the contents are.

use super::{Key, Register};
pub(super) use crate::storage::database::beside;
use crate::{Error, Result, error::Code, storage::database};
use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};

/// Makes a register at `path` with nothing in it. Errors: those of [`Register::create`].
pub(super) fn empty(path: &Path, key: &Key) -> Result<Register> {
    made_aside(path, key, |aside| Register::create_aside(aside, key)?.settle())
}

/// Makes a register at `path` with what `fill` puts in. Its changes are the program's own: shown in the history, not
/// undone. Errors: [`Code::FileExists`], [`Code::FileUnreadable`], [`Code::DiskFull`], those of `fill`.
pub(super) fn make(path: &Path, example: bool, fill: impl FnOnce(&mut Register) -> Result<()>) -> Result<Register> {
    made_aside(path, &Key::None, |aside| fill_aside(aside, example, fill))
}

/// A name beside `path` that nobody else has: two starts at once make two, and the first to be in place wins. It is no
/// longer where the register's own name is.
pub(super) fn aside(path: &Path) -> PathBuf {
    path.with_file_name(format!(".making-{}", uuid::Uuid::now_v7().simple()))
}

fn made_aside(path: &Path, key: &Key, make: impl FnOnce(&Path) -> Result<()>) -> Result<Register> {
    if path.exists() {
        return Err(Error::new(Code::FileExists).with("path", path.display()));
    }
    let aside = aside(path);
    let made = make(&aside).and_then(|()| put_in_place(&aside, path));
    if made.is_err() {
        discard(&aside);
    }
    // The name that it is made under is nobody's business; the folder is the same.
    let of_folder = |code| matches!(code, Code::FolderMissing | Code::FolderReadOnly);
    let named = |error: Error| if of_folder(error.code) { error } else { error.with("path", path.display()) };
    made.map_err(|error| if error.params.contains_key("path") { named(error) } else { error })?;
    let opened = Register::open(path, key).and_then(|register| {
        // Made to be written to: its name leaves no room for the names of the database's own files beside it.
        if register.is_read_only() { Err(Error::new(Code::FileUnreadable).with("path", path.display())) } else { Ok(register) }
    });
    if opened.is_err() {
        // Ours alone: it was not there a moment ago.
        discard(path);
    }
    opened
}

fn fill_aside(aside: &Path, example: bool, fill: impl FnOnce(&mut Register) -> Result<()>) -> Result<()> {
    let mut register = if example { Register::create_example(aside, &Key::None) } else { Register::create_aside(aside, &Key::None) }?;
    register.log.by_program = true;
    // Nothing to protect until it is in its place; it is thrown away whole if anything fails.
    database::unguard(&register.connection)?;
    fill(&mut register)?;
    database::guard(&register.connection)?;
    register.settle()
}

/// Gives a whole file its name. Errors: [`Code::FileExists`] if the name is taken.
pub(super) fn put_in_place(aside: &Path, path: &Path) -> Result<()> {
    let unmade = |error: std::io::Error| Error::unmade(path, &error);
    File::options().write(true).open(aside).and_then(|file| file.sync_all()).map_err(unmade)?;
    // A link refuses a name that is taken, where a rename would overwrite it. Not every file system has links.
    let in_place = match fs::hard_link(aside, path) {
        Ok(()) => fs::remove_file(aside).map_err(unmade),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Err(Error::new(Code::FileExists).with("path", path.display())),
        Err(_) if path.exists() => Err(Error::new(Code::FileExists).with("path", path.display())),
        Err(_) => fs::rename(aside, path).map_err(unmade),
    };
    in_place.and_then(|()| keep_names(path).map_err(unmade))
}

/// Has the folder of a file written to disk, so that the file's name outlives a power cut as its contents do.
#[cfg(unix)]
fn keep_names(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        // Some file systems cannot, and some folders may be written to but not read: the register is in its place all the same.
        Err(error)
            if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported | io::ErrorKind::PermissionDenied) =>
        {
            Ok(())
        }
        synced => synced,
    }
}

/// A folder cannot be opened as a file; the system keeps its names by its own journal.
#[cfg(not(unix))]
fn keep_names(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Throws away a register that was made aside.
pub(super) fn discard(aside: &Path) {
    for ending in ["", "-wal", "-shm", "-journal"] {
        let _ = fs::remove_file(beside(aside, ending));
    }
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_that_is_kept_is_that_of_the_file() {
        let folder = tempfile::tempdir().unwrap();
        assert!(keep_names(&folder.path().join("register.kravspor")).is_ok());
        assert!(keep_names(Path::new("register.kravspor")).is_ok(), "a bare name is in the folder the program was started in");
        let gone = folder.path().join("ingen").join("register.kravspor");
        assert_eq!(keep_names(&gone).unwrap_err().kind(), io::ErrorKind::NotFound);
    }
}
