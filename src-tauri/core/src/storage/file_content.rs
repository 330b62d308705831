//! The content of files, in a folder beside the register, each stored once and named by its SHA-256.
//! A content is whole and on the disk before any row speaks of it; one that no row speaks of does no harm.
//! Never changes or deletes a content that is there.

use crate::{Error, Result, domain::limits, error::Code};
use sha2::{Digest, Sha256};
use std::{
    fs,
    io::{self, Read, Write},
    path::{Path, PathBuf},
};
use uuid::Uuid;

/// What is known of a content that lies in the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Content {
    pub(crate) sha256: String,
    /// Bytes.
    pub(crate) size: u32,
}

/// How much is copied between two looks at whether to go on, in bytes.
const PART: usize = 1 << 18;
/// How much of a copied-out content is answered, in bytes: enough to tell a program by.
const HEAD: u64 = 64;

/// The folder of a register's files: `Navn.kravspor` has `Navn.files` beside it.
pub(crate) fn folder(register: &Path) -> PathBuf {
    register.with_extension("files")
}

/// Where a content lies.
pub(crate) fn path(register: &Path, sha256: &str) -> PathBuf {
    folder(register).join(sha256)
}

fn failed(path: &Path, error: &io::Error) -> Error {
    let code = match error.kind() {
        io::ErrorKind::NotFound => Code::FileMissing,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Code::DiskFull,
        _ => Code::FileUnreadable,
    };
    Error::new(code).with("path", path.display()).with("reason", error)
}

/// Copies a file's content in. `go_on` is told how many bytes are done, and answers whether to go on.
/// Errors: [`Code::FileMissing`], [`Code::FileUnreadable`] (also for pipes and devices), [`Code::FolderGiven`], [`Code::FileTooLarge`],
/// [`Code::FileChanged`] if it is not as long as it was when the copying began, [`Code::DiskFull`], [`Code::Cancelled`].
/// Whatever goes wrong, nothing is left behind.
pub(crate) fn take(register: &Path, source: &Path, go_on: &mut dyn FnMut(u64) -> bool) -> Result<Content> {
    let about = fs::metadata(source).map_err(|error| failed(source, &error))?;
    if about.is_dir() {
        return Err(Error::new(Code::FolderGiven).with("path", source.display()));
    }
    if !about.is_file() {
        return Err(failed(source, &io::ErrorKind::InvalidInput.into()));
    }
    if about.len() > limits::FILE_SIZE {
        return Err(Error::new(Code::FileTooLarge)
            .with("max", format!("{} MB", limits::FILE_SIZE / (1024 * 1024)))
            .with("path", source.display()));
    }
    let opened = fs::File::open(source).map_err(|error| failed(source, &error))?;
    let folder = folder(register);
    fs::create_dir_all(&folder).map_err(|error| failed(&folder, &error))?;
    let half = folder.join(format!(".{}.half", Uuid::now_v7()));
    let taken = copy(source, opened, about.len(), &half, go_on).and_then(|content| {
        let place = path(register, &content.sha256);
        // What lies there already is trusted only if it is as long: a half copy of another program's is replaced.
        let there = fs::metadata(&place).is_ok_and(|there| there.len() == u64::from(content.size));
        if there { fs::remove_file(&half) } else { protect(&half).and_then(|()| fs::rename(&half, &place)) }
            .map_err(|error| failed(&place, &error))?;
        sync(&folder).map_err(|error| failed(&folder, &error))?;
        Ok(content)
    });
    if taken.is_err() {
        // Ours alone, and half of it is of no use.
        let _ = fs::remove_file(&half);
    }
    taken
}

fn copy(source: &Path, mut from: fs::File, length: u64, half: &Path, go_on: &mut dyn FnMut(u64) -> bool) -> Result<Content> {
    let mut to = fs::OpenOptions::new().write(true).create_new(true).open(half).map_err(|error| failed(half, &error))?;
    let (mut hash, mut done, mut part) = (Sha256::new(), 0_u64, vec![0; PART]);
    loop {
        let read = match from.read(&mut part) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(failed(source, &error)),
        };
        let bytes = part.get(..read).unwrap_or_default();
        done += u64::try_from(read).unwrap_or(0);
        if done > length {
            break;
        }
        hash.update(bytes);
        to.write_all(bytes).map_err(|error| failed(half, &error))?;
        if !go_on(done) {
            return Err(Error::new(Code::Cancelled));
        }
    }
    if done != length {
        return Err(Error::new(Code::FileChanged).with("path", source.display()));
    }
    to.sync_all().map_err(|error| failed(half, &error))?;
    let sha256 = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Content { sha256, size: u32::try_from(done).unwrap_or(u32::MAX) })
}

/// Reads a content, and holds it against its name. Errors: [`Code::FileContentLost`] if it is missing or another.
pub(crate) fn read(register: &Path, sha256: &str) -> Result<Vec<u8>> {
    let lost = || Error::new(Code::FileContentLost);
    let bytes = fs::read(path(register, sha256)).map_err(|_| lost())?;
    let found: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    if found == sha256 { Ok(bytes) } else { Err(lost()) }
}

/// Copies a content out to `to`, in place of what may be there, and holds it against its name on the way. A copy that is
/// not whole is never called `to`. Answers its first bytes.
/// Errors: [`Code::FileContentLost`], [`Code::FileMissing`], [`Code::FileUnreadable`], [`Code::DiskFull`].
pub(crate) fn copy_out(register: &Path, sha256: &str, to: &Path) -> Result<Vec<u8>> {
    let lost = || Error::new(Code::FileContentLost);
    let from = fs::File::open(path(register, sha256)).map_err(|_| lost())?;
    let length = from.metadata().map_err(|_| lost())?.len();
    let half = to.with_file_name(format!(".{}.half", Uuid::now_v7()));
    let mut head = vec![];
    let copied = copy(to, from, length, &half, &mut |_| true).and_then(|content| {
        if content.sha256 != sha256 {
            return Err(lost());
        }
        let mut part = fs::File::open(&half).map_err(|error| failed(to, &error))?.take(HEAD);
        part.read_to_end(&mut head).map_err(|error| failed(to, &error))?;
        fs::rename(&half, to).map_err(|error| failed(to, &error))
    });
    if copied.is_err() {
        // Ours alone, and half of it is of no use.
        let _ = fs::remove_file(&half);
    }
    copied.map(|()| head)
}

/// Removes a folder of contents that was made aside and is of no use.
pub(crate) fn discard_folder(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.filter_map(io::Result::ok) {
        // Some systems remove no protected file.
        #[cfg(windows)]
        if let Ok(about) = entry.metadata() {
            let mut rights = about.permissions();
            rights.set_readonly(false);
            let _ = fs::set_permissions(entry.path(), rights);
        }
        let _ = fs::remove_file(entry.path());
    }
    let _ = fs::remove_dir(folder);
}

/// Marks a content as not to be written to.
pub(crate) fn protect(file: &Path) -> io::Result<()> {
    let mut rights = fs::metadata(file)?.permissions();
    rights.set_readonly(true);
    fs::set_permissions(file, rights)
}

/// A renamed file is only sure to be there after a power cut when its folder is written too; Windows needs and has no such call.
pub(crate) fn sync(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { fs::File::open(folder)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    fn all(_: u64) -> bool {
        true
    }
    fn entries(register: &Path) -> Vec<String> {
        let Ok(found) = fs::read_dir(folder(register)) else { return vec![] };
        found.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn the_same_content_is_kept_once_and_reads_back() {
        let home = tempfile::tempdir().unwrap();
        let register = home.path().join("Vår kommune.kravspor");
        for name in ["Svanemerket æøå.pdf", "kopi 🌱.pdf"] {
            fs::write(home.path().join(name), b"abc").unwrap();
            let content = take(&register, &home.path().join(name), &mut all).unwrap();
            // The example of FIPS 180-2, appendix B.1.
            assert_eq!(content.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assert_eq!(content.size, 3);
        }
        assert_eq!(entries(&register).len(), 1);
        assert_eq!(read(&register, &entries(&register)[0]).unwrap(), b"abc");
    }

    #[test]
    fn what_is_stopped_vanishes_or_grows_leaves_nothing_behind() {
        let home = tempfile::tempdir().unwrap();
        let register = home.path().join("r.kravspor");
        let source = home.path().join("stor.bin");
        fs::write(&source, vec![7; PART * 3]).unwrap();
        assert_eq!(take(&register, &source, &mut |done| done < 2 * PART as u64).unwrap_err().code, Code::Cancelled);
        let grow = |_| {
            fs::OpenOptions::new().append(true).open(&source).unwrap().write_all(&[1; PART]).unwrap();
            true
        };
        assert_eq!(take(&register, &source, &mut { grow }).unwrap_err().code, Code::FileChanged);
        let shrink = |_| {
            fs::OpenOptions::new().write(true).open(&source).unwrap().set_len(10).unwrap();
            true
        };
        assert_eq!(take(&register, &source, &mut { shrink }).unwrap_err().code, Code::FileChanged);
        assert_eq!(take(&register, &home.path().join("borte.pdf"), &mut all).unwrap_err().code, Code::FileMissing);
        assert_eq!(take(&register, home.path(), &mut all).unwrap_err().code, Code::FolderGiven);
        assert_eq!(entries(&register), Vec::<String>::new());
    }

    /// Whoever has it open keeps it: what was begun is copied whole.
    #[test]
    #[cfg(unix)]
    fn a_file_that_is_deleted_while_it_is_copied_is_whole_in_the_copy() {
        let home = tempfile::tempdir().unwrap();
        let register = home.path().join("r.kravspor");
        let source = home.path().join("stor.bin");
        let bytes: Vec<u8> = (0..PART * 2 + 7).map(|at| (at % 251) as u8).collect();
        fs::write(&source, &bytes).unwrap();
        let delete = |_| {
            let _ = fs::remove_file(&source);
            true
        };
        let content = take(&register, &source, &mut { delete }).unwrap();
        assert!(!source.exists());
        assert_eq!(read(&register, &content.sha256).unwrap(), bytes);
    }

    #[test]
    fn a_copy_is_whole_or_not_there() {
        let home = tempfile::tempdir().unwrap();
        let register = home.path().join("r.kravspor");
        let source = home.path().join("a.txt");
        fs::write(&source, b"sann").unwrap();
        let content = take(&register, &source, &mut all).unwrap();
        let to = home.path().join("kopi.txt");
        fs::write(&to, b"noe annet").unwrap();
        assert_eq!(copy_out(&register, &content.sha256, &to).unwrap(), b"sann");
        assert_eq!(fs::read(&to).unwrap(), b"sann");
        let place = path(&register, &content.sha256);
        fs::remove_file(&place).unwrap();
        fs::write(&place, b"usan").unwrap();
        let second = home.path().join("kopi to.txt");
        assert_eq!(copy_out(&register, &content.sha256, &second).unwrap_err().code, Code::FileContentLost);
        assert!(!second.exists());
        assert_eq!(copy_out(&register, &content.sha256, &home.path().join("borte/x")).unwrap_err().code, Code::FileMissing);
        assert_eq!(
            fs::read_dir(home.path())
                .unwrap()
                .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().ends_with(".half"))
                .count(),
            0
        );
    }

    #[test]
    fn a_content_that_was_changed_is_not_shown_as_the_one_it_was() {
        let home = tempfile::tempdir().unwrap();
        let register = home.path().join("r.kravspor");
        let source = home.path().join("a.txt");
        fs::write(&source, b"sann").unwrap();
        let content = take(&register, &source, &mut all).unwrap();
        let place = path(&register, &content.sha256);
        fs::remove_file(&place).unwrap();
        assert_eq!(read(&register, &content.sha256).unwrap_err().code, Code::FileContentLost);
        fs::write(&place, b"usan").unwrap();
        assert_eq!(read(&register, &content.sha256).unwrap_err().code, Code::FileContentLost);
    }

    #[test]
    fn more_than_two_hundred_megabytes_is_refused_before_anything_is_copied() {
        let home = tempfile::tempdir().unwrap();
        let source = home.path().join("film.mov");
        fs::File::create(&source).unwrap().set_len(limits::FILE_SIZE + 1).unwrap();
        let register = home.path().join("r.kravspor");
        assert_eq!(take(&register, &source, &mut all).unwrap_err().code, Code::FileTooLarge);
        assert_eq!(entries(&register), Vec::<String>::new());
    }
}
