//! Zip archives of others: what is in them, and unpacking it with bounds that hold whatever the archive says of itself.
//! Knows no format that is kept in an archive, writes none and touches no file.

use flate2::{Crc, read::DeflateDecoder};
use std::io::{self, Cursor, Read};
use zip::{CompressionMethod, ZipArchive};

/// Most entries that are looked at.
const MOST_ENTRIES: usize = 20_000;

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
    method: CompressionMethod,
    /// Where its bytes begin; nothing if that cannot be made out.
    start: Option<u64>,
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
    /// Reads the list of entries. Errors: [`Fault::Damaged`], [`Fault::TooLarge`] when there are more than 20,000.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Fault> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Fault::Damaged("zip: directory"))?;
        if zip.len() > MOST_ENTRIES {
            return Err(Fault::TooLarge);
        }
        let entries = (0..zip.len()).map(|at| {
            let entry = zip.by_index_raw(at).map_err(|_| Fault::Damaged("zip: entry"))?;
            let name = String::from_utf8_lossy(entry.name_raw()).replace('\\', "/");
            Ok(Entry {
                name: name.trim_start_matches('/').to_owned(),
                size: entry.size(),
                packed: entry.compressed_size(),
                method: entry.compression(),
                start: entry.data_start(),
                encrypted: entry.encrypted(),
                crc: entry.crc32(),
            })
        });
        Ok(Self { bytes, entries: entries.collect::<Result<_, _>>()? })
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
            CompressionMethod::Stored => Source::Stored(packed),
            CompressionMethod::Deflated => Source::Deflated(Box::new(DeflateDecoder::new(packed))),
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
        let start = usize::try_from(entry.start?).ok()?;
        self.bytes.get(start..start.checked_add(usize::try_from(entry.packed).ok()?)?)
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
