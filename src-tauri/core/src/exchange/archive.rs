//! Zip archives of others: what is in them, and unpacking it with bounds that hold whatever the archive says of itself.
//! Knows no format that is kept in an archive, writes none and touches no file.

use flate2::{Crc, read::DeflateDecoder};
use std::io::{self, Read};

/// Most entries that are looked at.
const MOST_ENTRIES: usize = 10_000;
/// Where the last record of an archive begins at the earliest: it may end in a comment of 65,535 bytes.
const LONGEST_END: usize = 22 + 65_535;

/// Why an archive or something in it was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Cut short, or not what it says it is; in a few words why.
    Damaged(&'static str),
    /// Protected by a password.
    Encrypted,
    /// Larger than was asked for.
    TooLarge,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Damaged(why) => why,
            Self::Encrypted => "encrypted",
            Self::TooLarge => "too large",
        })
    }
}

impl std::error::Error for Fault {}

/// Something in an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its path in the archive, with `/` between folders and none in front.
    pub name: String,
    /// How many bytes it says it unpacks to.
    pub size: u64,
    packed: u64,
    method: u16,
    start: u64,
    encrypted: bool,
    crc: u32,
}

/// An archive in memory.
#[derive(Debug)]
pub struct Archive<'a> {
    bytes: &'a [u8],
    entries: Vec<Entry>,
}

impl<'a> Archive<'a> {
    /// Reads the list of entries. Errors: [`Fault::Damaged`], [`Fault::TooLarge`] when there are more than 10,000.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Fault> {
        let from = bytes.len().saturating_sub(LONGEST_END);
        let tail = bytes.get(from..).unwrap_or_default();
        let end = tail.windows(4).rposition(|window| window == b"PK\x05\x06").ok_or(Fault::Damaged("zip: no end"))? + from;
        let mut directory = Directory::of_end(bytes, end)?;
        if let Some(wide) = Directory::of_wide_end(bytes, end) {
            directory = wide;
        }
        let mut place = directory.start(bytes)?;
        let mut entries = vec![];
        for _ in 0..directory.count {
            if entries.len() >= MOST_ENTRIES {
                return Err(Fault::TooLarge);
            }
            let (mut entry, next) = entry(bytes, place).ok_or(Fault::Damaged("zip: directory"))?;
            entry.start = entry.start.saturating_add(directory.before);
            entries.push(entry);
            place = next;
        }
        Ok(Self { bytes, entries })
    }

    /// What is in it, in its order.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entry at a path; small and capital letters are the same.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<&Entry> {
        let path = path.trim_start_matches('/');
        self.entries
            .iter()
            .find(|entry| entry.name == path)
            .or_else(|| self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(path)))
    }

    /// Unpacks an entry bit by bit. Reading fails with a [`Fault`] inside when there are more than `most` bytes, or more than
    /// it said, or others. Errors: [`Fault::Encrypted`], [`Fault::Damaged`], [`Fault::TooLarge`] by what it says of itself.
    pub fn stream(&self, entry: &Entry, most: u64) -> Result<Unpacking<'a>, Fault> {
        if entry.encrypted {
            return Err(Fault::Encrypted);
        }
        if entry.size > most {
            return Err(Fault::TooLarge);
        }
        let packed = self.packed(entry).ok_or(Fault::Damaged("zip: entry"))?;
        let source = match entry.method {
            0 => Source::Stored(packed),
            8 => Source::Deflated(Box::new(DeflateDecoder::new(packed))),
            _ => return Err(Fault::Damaged("zip: method")),
        };
        Ok(Unpacking { source, left: entry.size, crc: Crc::new(), expected: entry.crc, ended: false })
    }

    /// Unpacks an entry whole. Errors: as [`Archive::stream`].
    pub fn unpack(&self, entry: &Entry, most: u64) -> Result<Vec<u8>, Fault> {
        let mut bytes = vec![];
        self.stream(entry, most)?.read_to_end(&mut bytes).map_err(|error| fault_of(&error))?;
        Ok(bytes)
    }

    fn packed(&self, entry: &Entry) -> Option<&'a [u8]> {
        let start = usize::try_from(entry.start).ok()?;
        let head = self.bytes.get(start..start.checked_add(30)?)?;
        if !head.starts_with(b"PK\x03\x04") {
            return None;
        }
        let data = start + 30 + usize::from(u16_at(head, 26)?) + usize::from(u16_at(head, 28)?);
        self.bytes.get(data..data.checked_add(usize::try_from(entry.packed).ok()?)?)
    }
}

/// The fault that reading an [`Unpacking`] failed with.
#[must_use]
pub fn fault_of(error: &io::Error) -> Fault {
    error.get_ref().and_then(|inner| inner.downcast_ref::<Fault>()).copied().unwrap_or(Fault::Damaged("zip: deflate"))
}

/// An entry as it comes.
#[derive(Debug)]
pub struct Unpacking<'a> {
    source: Source<'a>,
    left: u64,
    crc: Crc,
    expected: u32,
    ended: bool,
}

#[derive(Debug)]
enum Source<'a> {
    Stored(&'a [u8]),
    Deflated(Box<DeflateDecoder<&'a [u8]>>),
}

impl Read for Unpacking<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if into.is_empty() || self.ended {
            return Ok(0);
        }
        let read = match &mut self.source {
            Source::Stored(bytes) => bytes.read(into)?,
            Source::Deflated(decoder) => decoder.read(into)?,
        };
        let count = u64::try_from(read).unwrap_or(u64::MAX);
        if count > self.left {
            return Err(io::Error::other(Fault::Damaged("zip: more than declared")));
        }
        self.left -= count;
        self.crc.update(&into[..read]);
        if read == 0 {
            self.ended = true;
            if self.left > 0 {
                return Err(io::Error::other(Fault::Damaged("zip: less than declared")));
            }
            if self.crc.sum() != self.expected {
                return Err(io::Error::other(Fault::Damaged("zip: checksum")));
            }
        }
        Ok(read)
    }
}

/// Where the list of entries is said to be.
struct Directory {
    count: u64,
    size: u64,
    offset: u64,
    /// Where it ends: right before the record that tells of it.
    end: u64,
    /// Bytes in front of the archive that it does not count.
    before: u64,
}

impl Directory {
    fn of_end(bytes: &[u8], end: usize) -> Result<Self, Fault> {
        let read = || {
            let record = bytes.get(end..)?;
            Some(Self {
                count: u64::from(u16_at(record, 10)?),
                size: u64::from(u32_at(record, 12)?),
                offset: u64::from(u32_at(record, 16)?),
                end: u64::try_from(end).ok()?,
                before: 0,
            })
        };
        read().map(Self::placed).ok_or(Fault::Damaged("zip: end"))
    }

    /// The record of archives that outgrew the old one, which some programs always write.
    fn of_wide_end(bytes: &[u8], end: usize) -> Option<Self> {
        let locator = bytes.get(end.checked_sub(20)?..end)?;
        if !locator.starts_with(b"PK\x06\x07") {
            return None;
        }
        let at = usize::try_from(u64_at(locator, 8)?).ok()?;
        let record = bytes.get(at..).filter(|record| record.starts_with(b"PK\x06\x06"))?;
        let directory = Self {
            count: u64_at(record, 32)?,
            size: u64_at(record, 40)?,
            offset: u64_at(record, 48)?,
            end: u64::try_from(at).ok()?,
            before: 0,
        };
        Some(directory.placed())
    }

    fn placed(mut self) -> Self {
        self.before = self.end.saturating_sub(self.size).saturating_sub(self.offset);
        self
    }

    fn start(&self, bytes: &[u8]) -> Result<usize, Fault> {
        let at = |place: u64| usize::try_from(place).ok().filter(|place| *place <= bytes.len());
        let marked = |place: &usize| self.count == 0 || bytes.get(*place..).is_some_and(|rest| rest.starts_with(b"PK\x01\x02"));
        at(self.offset.saturating_add(self.before)).filter(marked).ok_or(Fault::Damaged("zip: directory"))
    }
}

fn entry(bytes: &[u8], place: usize) -> Option<(Entry, usize)> {
    let head = bytes.get(place..)?.get(..46)?;
    if !head.starts_with(b"PK\x01\x02") {
        return None;
    }
    let (name, extra, comment) = (usize::from(u16_at(head, 28)?), usize::from(u16_at(head, 30)?), usize::from(u16_at(head, 32)?));
    let named = place + 46;
    let extra_at = named + name;
    let name = String::from_utf8_lossy(bytes.get(named..extra_at)?).replace('\\', "/");
    let extra_bytes = bytes.get(extra_at..extra_at + extra)?;
    let mut sizes = [u64::from(u32_at(head, 24)?), u64::from(u32_at(head, 20)?), u64::from(u32_at(head, 42)?)];
    widen(&mut sizes, extra_bytes);
    let entry = Entry {
        name: name.trim_start_matches('/').to_owned(),
        size: sizes[0],
        packed: sizes[1],
        start: sizes[2],
        method: u16_at(head, 10)?,
        encrypted: u16_at(head, 8)? & 1 != 0,
        crc: u32_at(head, 16)?,
    };
    Some((entry, extra_at + extra + comment))
}

/// Numbers that did not fit in the old record stand in a field of the new one, in order.
fn widen(sizes: &mut [u64; 3], extra: &[u8]) {
    let mut rest = extra;
    while let (Some(kind), Some(length)) = (u16_at(rest, 0), u16_at(rest, 2)) {
        let Some(field) = rest.get(4..4 + usize::from(length)) else { return };
        if kind == 1 {
            let mut wide = field.chunks_exact(8);
            for size in sizes.iter_mut().filter(|size| **size == u64::from(u32::MAX)) {
                if let Some(value) = wide.next().and_then(|value| u64_at(value, 0)) {
                    *size = value;
                }
            }
        }
        rest = &rest[4 + usize::from(length)..];
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at.checked_add(2)?)?.try_into().ok().map(u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at.checked_add(4)?)?.try_into().ok().map(u32::from_le_bytes)
}

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..at.checked_add(8)?)?.try_into().ok().map(u64::from_le_bytes)
}
