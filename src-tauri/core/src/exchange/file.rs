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
    if path.is_dir() {
        return Err(Error::unmade(path, &io::ErrorKind::IsADirectory.into()));
    }
    let draft = draft_of(path);
    let written = fs::OpenOptions::new().write(true).create_new(true).open(&draft).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.and_then(|()| fs::rename(&draft, path)).map_err(|error| {
        // Ours alone, and half of it is of no use.
        let _ = fs::remove_file(&draft);
        Error::unmade(path, &error)
    })
}

/// Beside the file, so that it can be renamed; one a process, so that two reports at once do not meet.
fn draft_of(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}.new", std::process::id()))
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
