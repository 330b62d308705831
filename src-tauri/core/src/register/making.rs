//! Making a register that comes with contents: beside its place first, so that a half-made one is never found under
//! its name. Knows nothing of what the contents are.

use super::{Key, Register};
use crate::{Error, Result, error::Code, storage::database};
use std::{
    ffi::OsString,
    fs::{self, File},
    path::{Path, PathBuf},
};

/// Makes a register at `path` with what `fill` puts in. Its changes are the program's own: shown in the history, not
/// undone. Errors: [`Code::FileExists`], [`Code::FileUnreadable`], [`Code::DiskFull`], those of `fill`.
pub(super) fn make(path: &Path, example: bool, fill: impl FnOnce(&mut Register) -> Result<()>) -> Result<Register> {
    if path.exists() {
        return Err(Error::new(Code::FileExists).with("path", path.display()));
    }
    // A name of its own: two starts at once make two, and the first to be in place wins.
    let aside = beside(path, &format!(".making-{}", uuid::Uuid::now_v7().simple()));
    let made = fill_aside(&aside, example, fill).and_then(|()| put_in_place(&aside, path));
    if made.is_err() {
        discard(&aside);
    }
    // The name that it is made under is nobody's business; the folder is the same.
    let of_folder = |code| matches!(code, Code::FolderMissing | Code::FolderReadOnly);
    let named = |error: Error| if of_folder(error.code) { error } else { error.with("path", path.display()) };
    made.map_err(|error| if error.params.contains_key("path") { named(error) } else { error })?;
    Register::open(path, &Key::None)
}

fn fill_aside(aside: &Path, example: bool, fill: impl FnOnce(&mut Register) -> Result<()>) -> Result<()> {
    let mut register = if example { Register::create_example(aside, &Key::None) } else { Register::create(aside, &Key::None) }?;
    register.log.by_program = true;
    // Nothing to protect until it is in its place; it is thrown away whole if anything fails.
    database::unguard(&register.connection)?;
    fill(&mut register)?;
    database::guard(&register.connection)?;
    register.settle()
}

fn put_in_place(aside: &Path, path: &Path) -> Result<()> {
    let unmade = |error: std::io::Error| Error::unmade(path, &error);
    File::options().write(true).open(aside).and_then(|file| file.sync_all()).map_err(unmade)?;
    // A link refuses a name that is taken, where a rename would overwrite it. Not every file system has links.
    match fs::hard_link(aside, path) {
        Ok(()) => fs::remove_file(aside).map_err(unmade),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Err(Error::new(Code::FileExists).with("path", path.display())),
        Err(_) if path.exists() => Err(Error::new(Code::FileExists).with("path", path.display())),
        Err(_) => fs::rename(aside, path).map_err(unmade),
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}

fn discard(aside: &Path) {
    for ending in ["", "-wal", "-shm", "-journal"] {
        let _ = fs::remove_file(beside(aside, ending));
    }
}
