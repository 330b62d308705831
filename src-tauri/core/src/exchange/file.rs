//! Files that are not registers: reading one whole, and writing one whole or not at all.

use crate::{Error, Result, error::Code};
use std::{
    fs,
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

/// Reads a file, but no further than one byte past `max`: who receives it refuses what is larger.
/// Pipes and devices are refused: reading them may never end. Errors: [`Code::FileMissing`],
/// [`Code::FileForbidden`], [`Code::NotAFile`], [`Code::FileUnreadable`].
pub fn read(path: &Path, max: usize) -> Result<Vec<u8>> {
    let about = fs::metadata(path).map_err(|error| Error::unread(path, &error))?;
    if !about.is_file() {
        return Err(Error::new(Code::NotAFile).with("path", path.display()));
    }
    let mut bytes = vec![];
    let most = u64::try_from(max).unwrap_or(u64::MAX).saturating_add(1);
    fs::File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)).map_err(|error| Error::unread(path, &error))?;
    Ok(bytes)
}

/// Writes a file in place of the one that may be there. Whoever opens it meanwhile sees the one or the other, whole.
/// Errors: [`Code::FolderMissing`], [`Code::FolderReadOnly`], [`Code::DiskFull`], [`Code::FileUnreadable`].
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    write_by(path, |mut file| file.write_all(bytes).map_err(|error| Error::unmade(path, &error)))
}

/// As [`write`], with what `fill` writes into the file; it may read it again too. Errors: those of `fill` too.
pub fn write_by(path: &Path, fill: impl FnOnce(&fs::File) -> Result<()>) -> Result<()> {
    if path.is_dir() {
        return Err(Error::unmade(path, &io::ErrorKind::IsADirectory.into()));
    }
    let draft = draft_of(path);
    let unmade = |error: io::Error| Error::unmade(path, &error);
    let file = fs::OpenOptions::new().read(true).write(true).create_new(true).open(&draft).map_err(unmade)?;
    let written = fill(&file).and_then(|()| file.sync_all().map_err(unmade));
    drop(file);
    let named = written.and_then(|()| fs::rename(&draft, path).map_err(unmade));
    match named {
        Ok(()) => keep_name(path),
        // Ours alone, and half of it is of no use.
        Err(_) => drop(fs::remove_file(&draft)),
    }
    named
}

/// Has the folder written too, so that the name outlives a power cut as the contents do. Where a system has no such call or
/// forbids it, the file is in its place all the same.
fn keep_name(path: &Path) {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if cfg!(unix) {
        let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
    }
}

/// Beside the file, so that it can be renamed; under a name nobody else has, so that neither two reports at once nor what a program
/// that was cut off has left are in the way. It has room where the file's own name is as long as may be.
fn draft_of(path: &Path) -> PathBuf {
    path.with_file_name(format!(".{}.new", uuid::Uuid::now_v7().simple()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_cannot_be_written_for_want_of_its_folder_is_said_to_lack_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("fil"), "").unwrap();
        for missing in ["ingen", "ingen/mappe", "fil"] {
            let missing = folder.path().join(missing);
            let error = write(&missing.join("rapport.pdf"), b"%PDF").unwrap_err();
            assert_eq!((error.code, error.params["path"].as_str()), (Code::FolderMissing, missing.to_str().unwrap()));
        }
    }
}
