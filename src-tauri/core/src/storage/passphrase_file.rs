//! A file that is sealed with a passphrase of its own: what is carried away from the register and its ways in.
//! Knows nothing of what is in it.
//!
//! The form: eight bytes that say what it is, Argon2id's memory in KiB, passes and lanes (32 bits each, little-endian), a salt of
//! sixteen bytes, the file's own key sealed with what the passphrase is stretched to, then everything else sealed with that key, as
//! `storage::sealed` says. So a wrong passphrase is told from a damaged file, all but its first bytes.

use super::{
    key_file::{Cost, normal},
    sealed::{self, Opening, Sealing},
    secret::{self, Secret},
};
use crate::{Error, Result, error::Code};
use std::{
    fs,
    io::{self, Read, Seek, SeekFrom, Write},
    path::Path,
};

const MARK: [u8; 8] = *b"KrvLock1";
const SALT: usize = 16;
/// Bytes of a sealed key of 32.
const KEY: usize = sealed::sealed_length(32) as usize;
/// Bytes before what is sealed with the file's own key.
const HEAD: usize = 8 + 12 + SALT + KEY;

/// Whether the file at `path` begins as one that is sealed with a passphrase.
pub(crate) fn is_locked(path: &Path) -> bool {
    let mut head = [0; 8];
    fs::File::open(path).and_then(|mut file| file.read_exact(&mut head)).is_ok() && head == MARK
}

/// Begins to write one. Takes about half a second. What was not ended with [`Sealing::end`] cannot be opened.
/// Errors: the system has no source of chance, [`Code::DiskFull`], [`Code::FileUnreadable`].
pub(crate) fn begin<W: Write>(mut to: W, passphrase: &str, cost: Cost) -> Result<Sealing<W>> {
    let mut salt = [0; SALT];
    secret::random(&mut salt)?;
    let key = Secret::random()?;
    let sealed = sealed::seal(key.bytes(), &cost.stretch(&normal(passphrase), &salt)?)?;
    let mut head = Vec::with_capacity(HEAD);
    head.extend(MARK);
    for number in cost.numbers() {
        head.extend(number.to_le_bytes());
    }
    head.extend(salt);
    head.extend(sealed);
    to.write_all(&head).map_err(|error| {
        let full = matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded);
        Error::new(if full { Code::DiskFull } else { Code::FileUnreadable }).with("reason", error)
    })?;
    Sealing::begin(to, &key)
}

/// Opens one. Takes about half a second.
/// Errors: [`Code::WrongPackagePassphrase`], [`Code::PackageDamaged`] if it is cut off or asks for more than any computer has.
pub(crate) fn open<R: Read + Seek>(mut from: R, passphrase: &str) -> Result<Opening<After<R>>> {
    let damaged = || Error::new(Code::PackageDamaged).with("part", "lock");
    let mut head = [0; HEAD];
    from.seek(SeekFrom::Start(0)).and_then(|_| from.read_exact(&mut head)).map_err(|_| damaged())?;
    let (mark, rest) = head.split_at(8);
    let (numbers, rest) = rest.split_at(12);
    let (salt, sealed) = rest.split_at(SALT);
    if mark != MARK {
        return Err(damaged());
    }
    let number = |at: usize| numbers.get(at * 4..at * 4 + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_le_bytes);
    let stretched = Cost::of([number(0), number(1), number(2)]).stretch(&normal(passphrase), salt).map_err(|_| damaged())?;
    let key = sealed::open(sealed, &stretched).and_then(|bytes| Secret::take(bytes.to_vec()));
    let key = key.ok_or_else(|| Error::new(Code::WrongPackagePassphrase))?;
    Opening::begin(After { from, begin: HEAD as u64 }, &key).map_err(|_| damaged())
}

/// What comes after the beginning of something, as if it were all there is.
pub(crate) struct After<R> {
    from: R,
    begin: u64,
}

impl<R: Read> Read for After<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.from.read(into)
    }
}

impl<R: Seek> Seek for After<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let to = match to {
            SeekFrom::Start(place) => SeekFrom::Start(place.saturating_add(self.begin)),
            other => other,
        };
        let place = self.from.seek(to)?;
        place.checked_sub(self.begin).ok_or_else(|| io::ErrorKind::InvalidInput.into())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn locked(bytes: &[u8]) -> Vec<u8> {
        let mut sealing = begin(vec![], "fire blå elger", Cost::least()).unwrap();
        sealing.write_all(bytes).unwrap();
        sealing.end().unwrap()
    }

    fn opened(file: &[u8], passphrase: &str) -> Result<Vec<u8>> {
        let mut bytes = vec![];
        open(io::Cursor::new(file), passphrase)?.read_to_end(&mut bytes).map_err(|_| Error::new(Code::PackageDamaged))?;
        Ok(bytes)
    }

    #[test]
    fn it_opens_with_its_passphrase_however_its_letters_are_composed_and_from_any_place() {
        let bytes: Vec<u8> = (0..200_000_u32).map(|number| (number % 251) as u8).collect();
        let file = locked(&bytes);
        assert_eq!(opened(&file, " fire bla\u{30a} elger ").unwrap(), bytes);
        assert_eq!(opened(&file, "fire bla elger").unwrap_err().code, Code::WrongPackagePassphrase);
        let mut opening = open(io::Cursor::new(&file), "fire blå elger").unwrap();
        opening.seek(SeekFrom::End(-1000)).unwrap();
        let mut end = vec![];
        opening.read_to_end(&mut end).unwrap();
        assert_eq!(end, bytes[bytes.len() - 1000..]);
    }

    #[test]
    fn a_byte_that_is_changed_anywhere_and_a_file_that_is_cut_off_are_seen() {
        let bytes = vec![7; 70_000];
        let file = locked(&bytes);
        for at in (0..HEAD + 40).chain((0..file.len()).step_by(997)) {
            let mut changed = file.clone();
            changed[at] ^= 1 << (at % 8);
            let code = opened(&changed, "fire blå elger").unwrap_err().code;
            assert!(matches!(code, Code::WrongPackagePassphrase | Code::PackageDamaged), "{at}: {code}");
        }
        for length in (0..file.len()).step_by(1009) {
            assert!(opened(&file[..length], "fire blå elger").is_err(), "cut at {length}");
        }
    }
}
