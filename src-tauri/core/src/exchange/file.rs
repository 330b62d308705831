//! Files that are not registers: reading one whole, and writing one whole or not at all.

use crate::{Error, Result, error::Code};
use std::{
    fs,
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

fn failed(path: &Path, error: &io::Error) -> Error {
    let code = match error.kind() {
        io::ErrorKind::NotFound => Code::FileMissing,
        io::ErrorKind::StorageFull => Code::DiskFull,
        _ => Code::FileUnreadable,
    };
    Error::new(code).with("path", path.display()).with("reason", error)
}

/// Reads a file, but no further than one byte past `max`: who receives it refuses what is larger.
/// Pipes and devices are refused: reading them may never end. Errors: [`Code::FileMissing`], [`Code::FileUnreadable`].
pub fn read(path: &Path, max: usize) -> Result<Vec<u8>> {
    let about = fs::metadata(path).map_err(|error| failed(path, &error))?;
    if !about.is_file() {
        return Err(failed(path, &io::ErrorKind::InvalidInput.into()));
    }
    let mut bytes = vec![];
    let most = u64::try_from(max).unwrap_or(u64::MAX).saturating_add(1);
    fs::File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)).map_err(|error| failed(path, &error))?;
    Ok(bytes)
}

/// Writes a file in place of the one that may be there. Whoever opens it meanwhile sees the one or the other, whole.
/// Errors: [`Code::FileMissing`] if the folder is, [`Code::DiskFull`], [`Code::FileUnreadable`].
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if path.is_dir() {
        return Err(failed(path, &io::ErrorKind::IsADirectory.into()));
    }
    let draft = draft_of(path);
    let written = fs::OpenOptions::new().write(true).create_new(true).open(&draft).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.and_then(|()| fs::rename(&draft, path)).map_err(|error| {
        // Ours alone, and half of it is of no use.
        let _ = fs::remove_file(&draft);
        failed(path, &error)
    })
}

/// Beside the file, so that it can be renamed; one a process, so that two reports at once do not meet.
fn draft_of(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}.new", std::process::id()))
}
