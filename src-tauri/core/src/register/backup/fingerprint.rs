//! What a file's bytes are, in 32 bytes, and the file beside a copy that says so.

use super::Folder;
use crate::{Error, Result, error::Code};
use std::{
    fs,
    io::{self, Read},
    path::Path,
};

/// Bytes between two looks at whether to go on.
const PART: usize = 1 << 18;

/// BLAKE3 of a file. Errors: those of reading; [`Code::Cancelled`] if `go_on` says so.
pub(super) fn of(path: &Path, go_on: &mut dyn FnMut() -> bool) -> Result<blake3::Hash> {
    let mut hasher = blake3::Hasher::new();
    each_part(path, go_on, &mut |bytes| {
        hasher.update(bytes);
        Ok(())
    })?;
    Ok(hasher.finalize())
}

/// Writes the fingerprint of `part`, which is to be called `whole`, beside it. Errors: [`Code::DiskFull`], [`Code::FileUnreadable`].
pub(super) fn write(part: &Path, whole: &Path, go_on: &mut dyn FnMut() -> bool) -> Result<()> {
    let sum = Folder::sum(whole);
    let text = format!("{}\n", of(part, go_on)?.to_hex());
    fs::write(&sum, text).and_then(|()| fs::File::open(&sum)?.sync_all()).map_err(|error| Error::unmade(&sum, &error))
}

/// Whether a copy is what its fingerprint says; one without is taken for what it is. Errors: [`Code::Cancelled`] if `go_on` says so.
pub(super) fn holds(copy: &Path, go_on: &mut dyn FnMut() -> bool) -> Result<bool> {
    let Ok(said) = fs::read_to_string(Folder::sum(copy)) else { return Ok(true) };
    match of(copy, go_on) {
        Ok(hash) => Ok(said.trim() == hash.to_hex().as_str()),
        Err(error) if error.code == Code::Cancelled => Err(error),
        Err(_) => Ok(false),
    }
}

/// Hands over a file part by part. Errors: those of reading and of `each`; [`Code::Cancelled`] if `go_on` says so.
pub(super) fn each_part(path: &Path, go_on: &mut dyn FnMut() -> bool, each: &mut dyn FnMut(&[u8]) -> Result<()>) -> Result<()> {
    let unread = |error: io::Error| Error::unread(path, &error);
    let mut file = fs::File::open(path).map_err(unread)?;
    let mut part = vec![0; PART];
    loop {
        let read = match file.read(&mut part) {
            Ok(0) => return Ok(()),
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(unread(error)),
        };
        each(part.get(..read).unwrap_or_default())?;
        if !go_on() {
            return Err(Error::new(Code::Cancelled));
        }
    }
}
