//! The content of files, in a folder beside the register, each stored once: named by its SHA-256, or, in a sealed register,
//! sealed itself and under a name that says nothing of it.
//! A content is whole and on the disk before any row speaks of it; one that no row speaks of does no harm.
//! Never changes a content that is there.

use super::{
    database::Key,
    sealed::{self, Opening, Sealing},
    secret::{Purpose, Secret},
};
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

/// The contents of one register's files. It can be kept and used while the register is busy with something else.
#[derive(Debug, Clone)]
pub struct Contents {
    folder: PathBuf,
    keys: Option<Keys>,
}

#[derive(Debug, Clone)]
struct Keys {
    contents: Secret,
    names: Secret,
}

impl Contents {
    /// Of the register at `register`, which is opened with `key`.
    pub(crate) fn of(register: &Path, key: &Key) -> Self {
        Self::in_folder(folder(register), key)
    }

    /// In a folder of another name.
    pub(crate) fn in_folder(folder: PathBuf, key: &Key) -> Self {
        let keys = key.secret().map(|key| Keys { contents: key.led_to(Purpose::Files), names: key.led_to(Purpose::FileNames) });
        Self { folder, keys }
    }

    /// Where they lie.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where a content lies.
    pub(crate) fn path(&self, sha256: &str) -> PathBuf {
        self.folder.join(self.name(sha256))
    }

    /// What a content is called on the disk. In a sealed register it tells nobody whether a file they know is there.
    pub(crate) fn name(&self, sha256: &str) -> String {
        match &self.keys {
            None => sha256.to_owned(),
            Some(keys) => blake3::keyed_hash(keys.names.bytes(), sha256.as_bytes()).to_hex().to_string(),
        }
    }

    /// Bytes of a content; none if it is not there. Its seal is not looked at.
    pub(crate) fn size(&self, sha256: &str) -> Option<u64> {
        let about = fs::metadata(self.path(sha256)).ok().filter(fs::Metadata::is_file)?;
        match &self.keys {
            None => Some(about.len()),
            Some(_) => sealed::opened_length(about.len()),
        }
    }
}

fn failed(path: &Path, error: &io::Error) -> Error {
    let code = match error.kind() {
        io::ErrorKind::NotFound => Code::FileMissing,
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Code::DiskFull,
        _ => Code::FileUnreadable,
    };
    Error::new(code).with("path", path.display()).with("reason", error)
}

impl Contents {
    /// Copies a file's content in. `go_on` is told how many bytes are done, and answers whether to go on.
    /// Errors: [`Code::FileMissing`], [`Code::FileUnreadable`] (also for pipes and devices), [`Code::FolderGiven`], [`Code::FileTooLarge`],
    /// [`Code::FileChanged`] if it is not as long as it was when the copying began, [`Code::DiskFull`], [`Code::Cancelled`].
    /// Whatever goes wrong, nothing is left behind.
    pub(crate) fn take(&self, source: &Path, go_on: &mut dyn FnMut(u64) -> bool) -> Result<Content> {
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
        let mut opened = fs::File::open(source).map_err(|error| failed(source, &error))?;
        fs::create_dir_all(&self.folder).map_err(|error| failed(&self.folder, &error))?;
        let half = self.folder.join(format!(".{}.half", Uuid::now_v7()));
        let taken = self.begin(&half).and_then(|to| copy(source, &mut opened, about.len(), to, &half, go_on)).and_then(|content| {
            let place = self.path(&content.sha256);
            // What lies there already is trusted only if it is as long: a half copy of another program's is replaced.
            let there = self.size(&content.sha256) == Some(u64::from(content.size));
            if there { fs::remove_file(&half) } else { protect(&half).and_then(|()| fs::rename(&half, &place)) }
                .map_err(|error| failed(&place, &error))?;
            sync(&self.folder).map_err(|error| failed(&self.folder, &error))?;
            Ok(content)
        });
        if taken.is_err() {
            // Ours alone, and half of it is of no use.
            let _ = fs::remove_file(&half);
        }
        taken
    }

    /// A new file that takes a content as it is kept here. Errors: [`Code::DiskFull`], [`Code::FileUnreadable`].
    pub(crate) fn begin(&self, path: &Path) -> Result<Keeping> {
        let file = new_file(path)?;
        match &self.keys {
            None => Ok(Keeping::Open(file)),
            Some(keys) => Ok(Keeping::Sealed(Box::new(Sealing::begin(file, &keys.contents)?))),
        }
    }

    /// A content, to be read from any place. It is not held against its name: the reader must. Errors: [`Code::FileContentLost`].
    pub(crate) fn reader(&self, sha256: &str) -> Result<Kept> {
        let file = fs::File::open(self.path(sha256)).map_err(|_| Error::new(Code::FileContentLost))?;
        match &self.keys {
            None => Ok(Kept::Open(file)),
            Some(keys) => Ok(Kept::Sealed(Box::new(Opening::begin(file, &keys.contents)?))),
        }
    }

    /// Reads a content, and holds it against its name. Errors: [`Code::FileContentLost`] if it is missing or another.
    pub(crate) fn read(&self, sha256: &str) -> Result<Vec<u8>> {
        let lost = || Error::new(Code::FileContentLost);
        let mut bytes = vec![];
        self.reader(sha256)?.read_to_end(&mut bytes).map_err(|_| lost())?;
        if hex(&Sha256::digest(&bytes)) == sha256 { Ok(bytes) } else { Err(lost()) }
    }

    /// Whether a content is what its name says. Errors: [`Code::Cancelled`] if `go_on` says so.
    pub(crate) fn holds(&self, sha256: &str, go_on: &mut dyn FnMut() -> bool) -> Result<bool> {
        let Ok(mut from) = self.reader(sha256) else { return Ok(false) };
        let (mut hash, mut part) = (Sha256::new(), vec![0; PART]);
        loop {
            match from.read(&mut part) {
                Ok(0) => return Ok(hex(&hash.finalize()) == sha256),
                Ok(read) => hash.update(part.get(..read).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => return Ok(false),
            }
            if !go_on() {
                return Err(Error::new(Code::Cancelled));
            }
        }
    }

    /// Copies a content among others, where it is whole or not there, and holds it against its name on the way.
    /// Errors: [`Code::FileContentLost`], [`Code::DiskFull`], [`Code::FileUnreadable`], [`Code::Cancelled`].
    pub(crate) fn copy_to(&self, sha256: &str, to: &Self, go_on: &mut dyn FnMut(u64) -> bool) -> Result<()> {
        let lost = || Error::new(Code::FileContentLost);
        let mut from = self.reader(sha256)?;
        let length = self.size(sha256).ok_or_else(lost)?;
        fs::create_dir_all(&to.folder).map_err(|error| failed(&to.folder, &error))?;
        let (place, half) = (to.path(sha256), to.folder.join(format!(".{}.half", Uuid::now_v7())));
        let copied = to.begin(&half).and_then(|file| copy(&self.path(sha256), &mut from, length, file, &half, go_on)).and_then(|content| {
            if content.sha256 != sha256 {
                return Err(lost());
            }
            protect(&half).and_then(|()| fs::rename(&half, &place)).map_err(|error| failed(&place, &error))?;
            sync(&to.folder).map_err(|error| failed(&to.folder, &error))
        });
        if copied.is_err() {
            // Ours alone, and half of it is of no use.
            let _ = remove(&half);
        }
        copied
    }

    /// Copies a content out to `to`, in place of what may be there, and holds it against its name on the way. A copy that is
    /// not whole is never called `to`. Answers its first bytes.
    /// Errors: [`Code::FileContentLost`], [`Code::FileMissing`], [`Code::FileUnreadable`], [`Code::DiskFull`].
    pub(crate) fn copy_out(&self, sha256: &str, to: &Path) -> Result<Vec<u8>> {
        let lost = || Error::new(Code::FileContentLost);
        let mut from = self.reader(sha256)?;
        let length = self.size(sha256).ok_or_else(lost)?;
        let half = to.with_file_name(format!(".{}.half", Uuid::now_v7()));
        let mut head = vec![];
        let copied = new_file(&half)
            .and_then(|file| copy(&self.path(sha256), &mut from, length, Keeping::Open(file), &half, &mut |_| true))
            .and_then(|content| {
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
}

/// A content that is being written, as it is kept.
pub(crate) enum Keeping {
    Open(fs::File),
    Sealed(Box<Sealing<fs::File>>),
}

impl Keeping {
    /// Ends it, and sees that it is on the disk.
    pub(crate) fn end(self) -> io::Result<()> {
        match self {
            Self::Open(file) => file.sync_all(),
            Self::Sealed(sealing) => sealing.end()?.sync_all(),
        }
    }
}

impl Write for Keeping {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Open(file) => file.write(bytes),
            Self::Sealed(sealing) => sealing.write(bytes),
        }
    }
    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Open(file) => file.flush(),
            Self::Sealed(sealing) => sealing.flush(),
        }
    }
}

/// A content that is being read.
pub(crate) enum Kept {
    Open(fs::File),
    Sealed(Box<Opening<fs::File>>),
}

impl Read for Kept {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Open(file) => file.read(into),
            Self::Sealed(opening) => opening.read(into),
        }
    }
}

fn new_file(path: &Path) -> Result<fs::File> {
    fs::OpenOptions::new().write(true).create_new(true).open(path).map_err(|error| failed(path, &error))
}

fn copy(
    source: &Path,
    from: &mut dyn Read,
    length: u64,
    mut to: Keeping,
    half: &Path,
    go_on: &mut dyn FnMut(u64) -> bool,
) -> Result<Content> {
    let (mut hash, mut done, mut part) = (Sha256::new(), 0_u64, vec![0; PART]);
    loop {
        let read = match from.read(&mut part) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            // The seal of a content is broken.
            Err(error) if error.kind() == io::ErrorKind::InvalidData => return Err(Error::new(Code::FileContentLost)),
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
    to.end().map_err(|error| failed(half, &error))?;
    Ok(Content { sha256: hex(&hash.finalize()), size: u32::try_from(done).unwrap_or(u32::MAX) })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a file begins as what is sealed does.
pub(crate) fn is_sealed(path: &Path) -> bool {
    let mut head = [0; 8];
    fs::File::open(path).and_then(|mut file| file.read_exact(&mut head)).is_ok() && sealed::begins(head)
}

/// Contents beside the register at `register` that were never taken to their end: a kill leaves them.
pub(crate) fn halves(register: &Path) -> Vec<PathBuf> {
    let is_half = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()?.strip_prefix('.')?.strip_suffix(".half"));
        name.is_some_and(|name| Uuid::parse_str(name).is_ok())
    };
    entries(&folder(register)).into_iter().filter(is_half).collect()
}

/// What lies in a folder; nothing if it is not there.
pub(crate) fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

/// Removes a folder of contents that was made aside and is of no use.
pub(crate) fn discard_folder(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.filter_map(io::Result::ok) {
        let _ = remove(&entry.path());
    }
    let _ = fs::remove_dir(folder);
}

/// Removes a protected file.
pub(crate) fn remove(file: &Path) -> io::Result<()> {
    // Some systems remove none that is.
    #[cfg(windows)]
    if let Ok(about) = fs::metadata(file) {
        let mut rights = about.permissions();
        rights.set_readonly(false);
        let _ = fs::set_permissions(file, rights);
    }
    fs::remove_file(file)
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
mod tests;
