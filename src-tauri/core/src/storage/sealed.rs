//! Bytes sealed with a key, in a form that can be written as it comes and read from any place.
//! Knows no file by name and no register.
//!
//! The form: eight bytes that say what it is, nineteen of chance, then parts of 64 KiB, each followed by its sixteen-byte
//! seal. It is the STREAM construction (Hoang, Reyhanitabar, Rogaway and Vizár 2015) over XChaCha20-Poly1305 with a 32-bit
//! counter: parts cannot be changed, moved, left out or cut off without it showing.

use super::secret::{self, Secret};
use crate::{Error, Result, error::Code};
use aead_stream::{NewStream, Nonce, StreamBE32, StreamPrimitive as _, aead::Payload};
use chacha20poly1305::XChaCha20Poly1305;
use std::io::{self, Read, Seek, SeekFrom, Write};
use zeroize::Zeroizing;

type Stream = StreamBE32<XChaCha20Poly1305>;

const MARK: [u8; 8] = *b"KrvSeal1";
const CHANCE: usize = 19;
/// Bytes before the first part.
const HEAD: u64 = 27;
const PART: usize = 1 << 16;
const SEAL: usize = 16;

/// How many bytes `length` bytes are when they are sealed.
pub(crate) const fn sealed_length(length: u64) -> u64 {
    let parts = if length == 0 { 1 } else { length.div_ceil(PART as u64) };
    HEAD + length + parts * SEAL as u64
}

/// Whether a file that begins with these bytes is sealed.
pub(crate) fn begins(head: [u8; 8]) -> bool {
    head == MARK
}

fn stream(key: &Secret, chance: &[u8; CHANCE]) -> Stream {
    let nonce: &Nonce<XChaCha20Poly1305, Stream> = chance.into();
    Stream::new(key.bytes().into(), nonce)
}

/// Seals what is written to it. What was not ended with [`Sealing::end`] cannot be opened.
pub(crate) struct Sealing<W: Write> {
    to: W,
    stream: Stream,
    part: Zeroizing<Vec<u8>>,
    place: u32,
}

impl<W: Write> Sealing<W> {
    /// Begins. Errors: the system has no source of chance; `to` takes nothing.
    pub(crate) fn begin(mut to: W, key: &Secret) -> Result<Self> {
        let mut chance = [0; CHANCE];
        secret::random(&mut chance)?;
        let begun = to.write_all(&MARK).and_then(|()| to.write_all(&chance));
        begun.map_err(|error| Error::new(if is_full(&error) { Code::DiskFull } else { Code::FileUnreadable }).with("reason", error))?;
        Ok(Self { to, stream: stream(key, &chance), part: Zeroizing::new(Vec::with_capacity(PART + SEAL)), place: 0 })
    }

    /// Ends, and answers what was written to.
    pub(crate) fn end(mut self) -> io::Result<W> {
        self.seal(true)?;
        self.to.flush()?;
        Ok(self.to)
    }

    fn seal(&mut self, last: bool) -> io::Result<()> {
        let sealed = self.stream.encrypt(self.place, last, Payload { msg: &self.part, aad: &MARK }).map_err(|_| too_long())?;
        self.to.write_all(&sealed)?;
        self.part.clear();
        // The last place of all is left free, since the part that ends must have one.
        self.place = self.place.checked_add(1).filter(|place| *place < u32::MAX).ok_or_else(too_long)?;
        Ok(())
    }
}

impl<W: Write> Write for Sealing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // A full part is sealed only when more comes: the last one is sealed as the last.
        if self.part.len() == PART && !bytes.is_empty() {
            self.seal(false)?;
        }
        let taken = bytes.get(..bytes.len().min(PART - self.part.len())).unwrap_or_default();
        self.part.extend_from_slice(taken);
        Ok(taken.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// Opens what was sealed, from any place in it.
pub(crate) struct Opening<R: Read + Seek> {
    from: R,
    stream: Stream,
    /// Bytes of what is inside.
    length: u64,
    place: u64,
    /// The part that was opened last, and its number.
    part: Zeroizing<Vec<u8>>,
    opened: Option<u64>,
}

impl<R: Read + Seek> Opening<R> {
    /// Begins. Errors: [`Code::FileContentLost`] if it was not sealed, or not with this key; [`Code::FileUnreadable`].
    pub(crate) fn begin(mut from: R, key: &Secret) -> Result<Self> {
        let unread = |error: io::Error| Error::new(Code::FileUnreadable).with("reason", error);
        let lost = || Error::new(Code::FileContentLost);
        let whole = from.seek(SeekFrom::End(0)).map_err(unread)?;
        from.seek(SeekFrom::Start(0)).map_err(unread)?;
        let (mut mark, mut chance) = ([0; 8], [0; CHANCE]);
        from.read_exact(&mut mark).and_then(|()| from.read_exact(&mut chance)).map_err(|_| lost())?;
        let length = opened_length(whole).ok_or_else(lost)?;
        if mark != MARK {
            return Err(lost());
        }
        let stream = stream(key, &chance);
        let mut opening = Self { from, stream, length, place: 0, part: Zeroizing::new(vec![]), opened: None };
        // The last part says that nothing is cut off; it is looked at before anything is answered.
        opening.open(opening.last()).map_err(|_| lost())?;
        Ok(opening)
    }

    /// Bytes of what is inside.
    pub(crate) const fn length(&self) -> u64 {
        self.length
    }

    const fn last(&self) -> u64 {
        if self.length == 0 { 0 } else { (self.length - 1) / PART as u64 }
    }

    fn open(&mut self, number: u64) -> io::Result<()> {
        if self.opened == Some(number) {
            return Ok(());
        }
        self.opened = None;
        let last = number == self.last();
        let inside = if last { self.length - number * PART as u64 } else { PART as u64 };
        let mut sealed = vec![0; usize::try_from(inside).unwrap_or(PART) + SEAL];
        self.from.seek(SeekFrom::Start(HEAD + number * (PART + SEAL) as u64))?;
        self.from.read_exact(&mut sealed)?;
        let place = u32::try_from(number).map_err(|_| too_long())?;
        let part = self.stream.decrypt(place, last, Payload { msg: &sealed, aad: &MARK });
        self.part = Zeroizing::new(part.map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "the seal is broken"))?);
        self.opened = Some(number);
        Ok(())
    }
}

impl<R: Read + Seek> Read for Opening<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.place >= self.length || into.is_empty() {
            return Ok(0);
        }
        self.open(self.place / PART as u64)?;
        let from = usize::try_from(self.place % PART as u64).unwrap_or(PART);
        let there = self.part.get(from..).unwrap_or_default();
        let count = there.len().min(into.len());
        if let (Some(to), Some(bytes)) = (into.get_mut(..count), there.get(..count)) {
            to.copy_from_slice(bytes);
        }
        self.place += count as u64;
        Ok(count)
    }
}

impl<R: Read + Seek> Seek for Opening<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = match to {
            SeekFrom::Start(place) => Some(place),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
            SeekFrom::Current(by) => self.place.checked_add_signed(by),
        };
        self.place = place.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        Ok(self.place)
    }
}

/// How many bytes are inside `whole` sealed ones; nothing if no sealed bytes are that many.
pub(crate) fn opened_length(whole: u64) -> Option<u64> {
    let parts = whole.checked_sub(HEAD)?;
    let count = parts.div_ceil((PART + SEAL) as u64).max(1);
    let length = parts.checked_sub(count * SEAL as u64)?;
    (sealed_length(length) == whole).then_some(length)
}

/// Seals a few bytes in memory. Errors: the system has no source of chance.
pub(crate) fn seal(bytes: &[u8], key: &Secret) -> Result<Vec<u8>> {
    let mut sealing = Sealing::begin(vec![], key)?;
    let sealed = sealing.write_all(bytes).and_then(|()| sealing.end());
    sealed.map_err(|error| Error::new(Code::Storage).with("reason", error))
}

/// Opens what [`seal`] sealed; nothing if the key is another or a byte was changed.
pub(crate) fn open(sealed: &[u8], key: &Secret) -> Option<Zeroizing<Vec<u8>>> {
    let mut opening = Opening::begin(io::Cursor::new(sealed), key).ok()?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(usize::try_from(opening.length()).unwrap_or(0)));
    opening.read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn is_full(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded)
}

fn too_long() -> io::Error {
    io::Error::from(io::ErrorKind::FileTooLarge)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key(byte: u8) -> Secret {
        Secret::take(vec![byte; 32]).unwrap()
    }

    #[test]
    fn what_is_sealed_is_as_long_as_it_says_and_opens_with_its_key_alone() {
        for length in [0, 1, PART - 1, PART, PART + 1, 3 * PART] {
            let bytes: Vec<u8> = (0..length).map(|place| (place % 251) as u8).collect();
            let sealed = seal(&bytes, &key(1)).unwrap();
            assert_eq!(sealed.len() as u64, sealed_length(length as u64));
            assert_eq!(*open(&sealed, &key(1)).unwrap(), bytes);
            assert!(open(&sealed, &key(2)).is_none());
        }
        assert_ne!(seal(b"det samme", &key(1)).unwrap(), seal(b"det samme", &key(1)).unwrap());
    }

    #[test]
    fn parts_cannot_be_left_out_moved_or_cut_off() {
        let sealed = seal(&vec![9; 3 * PART], &key(1)).unwrap();
        let part = |number: usize| 27 + number * (PART + SEAL)..27 + (number + 1) * (PART + SEAL);
        let without = |number: usize| [&sealed[..part(number).start], &sealed[part(number).end..]].concat();
        for number in 0..3 {
            assert!(open(&without(number), &key(1)).is_none());
        }
        let mut moved = sealed.clone();
        moved.copy_within(part(0), part(1).start);
        assert!(open(&moved, &key(1)).is_none());
        assert!(open(&[sealed.clone(), vec![0]].concat(), &key(1)).is_none());
    }

    proptest! {
        #[test]
        fn a_changed_or_missing_byte_is_seen(length in 0..200_000_usize, place in any::<prop::sample::Index>(), bit in 0..8_u32) {
            let sealed = seal(&vec![5; length], &key(3)).unwrap();
            let mut changed = sealed.clone();
            changed[place.index(sealed.len())] ^= 1 << bit;
            prop_assert!(open(&changed, &key(3)).is_none());
            prop_assert!(open(&sealed[..place.index(sealed.len())], &key(3)).is_none());
        }

        #[test]
        fn reading_from_any_place_gives_what_is_there(length in 0..200_000_usize, place in 0..200_000_u64, count in 0..70_000_usize) {
            let bytes: Vec<u8> = (0..length).map(|place| (place * 7 % 253) as u8).collect();
            let mut opening = Opening::begin(io::Cursor::new(seal(&bytes, &key(4)).unwrap()), &key(4)).unwrap();
            opening.seek(SeekFrom::Start(place)).unwrap();
            let mut read = vec![];
            opening.by_ref().take(count as u64).read_to_end(&mut read).unwrap();
            let from = bytes.len().min(place as usize);
            prop_assert_eq!(&read, &bytes[from..bytes.len().min(from + count)]);
        }
    }
}
