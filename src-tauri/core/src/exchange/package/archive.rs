//! The ZIP around a package: which members there are, and their bytes held against the manifest. Trusts nothing: names are
//! known ones or refused, and nothing is unpacked further than was said.

use super::{FORMAT, MANIFEST, Manifest, Part, VERSION, damaged, hex, is_sha256, newer};
use crate::{Error, Result, domain::limits, error::Code, register::whole};
use sha2::{Digest, Sha256};
use std::{
    collections::HashSet,
    io::{self, BufRead, BufReader, Read, Seek, SeekFrom},
};
use zip::{CompressionMethod, ZipArchive, read::ZipFile};

/// Most members: tables and contents of files.
pub(super) const PARTS: u64 = 100_000;
/// Largest table of contents of the ZIP, in bytes.
const DIRECTORY: u64 = 32 << 20;
/// Largest manifest, in bytes.
const MANIFEST_SIZE: u64 = 32 << 20;
/// Largest line of a table; of the log, whose changes may be of thousands of rows.
const LINE: usize = 16 << 20;
const LOG_LINE: usize = 96 << 20;
/// How many times its packed size a member may have, above [`SMALL`] bytes: deflate can reach a thousand, rows cannot.
const RATIO: u64 = 300;
const SMALL: u64 = 4 << 20;
/// Bytes of the record at the end of a ZIP, when it has no comment.
const END: u64 = 22;

/// An opened package.
pub(super) struct Archive<R> {
    zip: ZipArchive<R>,
    /// What it says of itself.
    pub(super) manifest: Manifest,
}

impl<R: Read + Seek> Archive<R> {
    /// Opens a package and holds the names of its members against its manifest.
    /// Errors: [`Code::NotAPackage`], [`Code::PackageNewer`], [`Code::PackageDamaged`].
    pub(super) fn open(mut from: R) -> Result<Self> {
        let entries = entries(&mut from)?;
        let mut zip = ZipArchive::new(from).map_err(|_| damaged("zip"))?;
        if zip.len() as u64 != entries || zip.has_duplicate_names() {
            return Err(damaged("zip"));
        }
        let manifest = manifest(&mut zip)?;
        let named: HashSet<&str> = manifest.parts.iter().map(|part| part.name.as_str()).collect();
        if named.len() != manifest.parts.len() || named.len() as u64 + 1 != entries {
            return Err(damaged(MANIFEST));
        }
        let mut archive = Self { zip, manifest };
        for at in 0..archive.manifest.parts.len() {
            archive.examine(at)?;
        }
        Ok(archive)
    }

    /// What is said of a member, held against what the ZIP says. Errors: [`Code::PackageDamaged`].
    fn examine(&mut self, at: usize) -> Result<()> {
        let Some(part) = self.manifest.parts.get(at) else { return Ok(()) };
        let refused = || damaged(&part.name);
        let fits = match kind(&part.name) {
            Some(Kind::Table(_)) => part.rows.is_some_and(|rows| rows <= part.bytes) && is_sha256(&part.sha256),
            Some(Kind::File(name)) => part.rows.is_none() && part.sha256 == name && part.bytes <= limits::FILE_SIZE,
            None => false,
        };
        let index = self.zip.index_for_name(&part.name).ok_or_else(refused)?;
        let member = self.zip.by_index_raw(index).map_err(|_| refused())?;
        let plain = !member.is_symlink() && !member.encrypted();
        let packed = matches!(member.compression(), CompressionMethod::Stored | CompressionMethod::Deflated);
        let swollen = part.bytes > SMALL && part.bytes / RATIO > member.compressed_size();
        if fits && plain && packed && !swollen && member.size() == part.bytes { Ok(()) } else { Err(refused()) }
    }

    /// A member to read. Errors: [`Code::PackageDamaged`].
    pub(super) fn part(&mut self, at: usize) -> Result<(Part, ZipFile<'_, R>)> {
        let part = self.manifest.parts.get(at).cloned().ok_or_else(|| damaged(MANIFEST))?;
        let member = self.zip.by_name(&part.name).map_err(|_| damaged(&part.name))?;
        Ok((part, member))
    }
}

/// What a member is, by its name.
pub(super) enum Kind<'a> {
    Table(&'a str),
    File(&'a str),
}

/// What a member is; none if it has no place in a package.
pub(super) fn kind(name: &str) -> Option<Kind<'_>> {
    if let Some(file) = name.strip_prefix("files/") {
        return is_sha256(file).then_some(Kind::File(file));
    }
    let table = name.strip_prefix("tables/")?.strip_suffix(".jsonl")?;
    let plain = !table.is_empty() && table.len() <= 60 && table.bytes().all(|letter| matches!(letter, b'a'..=b'z' | b'_'));
    plain.then_some(Kind::Table(table))
}

/// How many members the end of the file says there are, before anything is made room for.
fn entries<R: Read + Seek>(from: &mut R) -> Result<u64> {
    let broken = |_: io::Error| damaged("zip");
    let mut start = [0; 4];
    from.seek(SeekFrom::Start(0)).map_err(broken)?;
    if from.read_exact(&mut start).is_err() || start != *b"PK\x03\x04" {
        return Err(Error::new(Code::NotAPackage));
    }
    let length = from.seek(SeekFrom::End(0)).map_err(broken)?;
    let mut end = [0; END as usize];
    from.seek(SeekFrom::Start(length.checked_sub(END).ok_or_else(|| damaged("zip"))?)).map_err(broken)?;
    from.read_exact(&mut end).map_err(broken)?;
    if end.get(..4) != Some(b"PK\x05\x06") || end.get(20..) != Some(&[0, 0]) {
        return Err(damaged("zip"));
    }
    let (mut count, mut size) = (number(&end, 10, 2), number(&end, 12, 4));
    if count == 0xffff || size == 0xffff_ffff {
        // The larger form: a record of its own, and twenty bytes before the end that say where it is.
        let mut place = [0; 20];
        from.seek(SeekFrom::Start(length.checked_sub(END + 20).ok_or_else(|| damaged("zip"))?)).map_err(broken)?;
        from.read_exact(&mut place).map_err(broken)?;
        if place.get(..4) == Some(b"PK\x06\x07") {
            let mut record = [0; 56];
            from.seek(SeekFrom::Start(number(&place, 8, 8))).map_err(broken)?;
            from.read_exact(&mut record).map_err(broken)?;
            (count, size) = (number(&record, 32, 8), number(&record, 40, 8));
        }
    }
    if count > PARTS + 1 || size > DIRECTORY {
        return Err(damaged("zip"));
    }
    from.seek(SeekFrom::Start(0)).map_err(broken)?;
    Ok(count)
}

fn number(bytes: &[u8], at: usize, length: usize) -> u64 {
    let bytes = bytes.get(at..at + length).unwrap_or_default();
    bytes.iter().rev().fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
}

fn manifest<R: Read + Seek>(zip: &mut ZipArchive<R>) -> Result<Manifest> {
    #[derive(serde::Deserialize)]
    struct Versions {
        format: String,
        format_version: u32,
        schema_version: i64,
    }
    let member = zip.by_name(MANIFEST).map_err(|error| match error {
        zip::result::ZipError::FileNotFound => Error::new(Code::NotAPackage),
        _ => damaged(MANIFEST),
    })?;
    let mut json = vec![];
    member.take(MANIFEST_SIZE + 1).read_to_end(&mut json).map_err(|_| damaged(MANIFEST))?;
    if json.len() as u64 > MANIFEST_SIZE {
        return Err(damaged(MANIFEST));
    }
    let versions: Versions = serde_json::from_slice(&json).map_err(|_| damaged(MANIFEST))?;
    if versions.format != FORMAT {
        return Err(Error::new(Code::NotAPackage));
    }
    if versions.format_version > VERSION || versions.schema_version > whole::SCHEMA_VERSION {
        return Err(newer(versions.format_version, versions.schema_version));
    }
    if versions.format_version == 0 || versions.schema_version < 1 {
        return Err(damaged(MANIFEST));
    }
    serde_json::from_slice(&json).map_err(|_| damaged(MANIFEST))
}

/// Reads a table's lines, and holds them against what the manifest says. `each` is told a line, without its end.
/// Errors: [`Code::PackageDamaged`], those of `each`.
pub(super) fn lines(part: &Part, from: impl Read, each: &mut dyn FnMut(&[u8]) -> Result<()>) -> Result<()> {
    let refused = || damaged(&part.name);
    let longest = if part.name == "tables/change.jsonl" { LOG_LINE } else { LINE };
    let mut hash = Sha256::new();
    let mut reader = BufReader::with_capacity(1 << 17, from.take(part.bytes.saturating_add(1)));
    let (mut line, mut rows, mut bytes) = (vec![], 0_u64, 0_u64);
    loop {
        line.clear();
        let read = (&mut reader).take(longest as u64).read_until(b'\n', &mut line).map_err(|_| refused())?;
        if read == 0 {
            break;
        }
        hash.update(&line);
        rows += 1;
        bytes += read as u64;
        match line.split_last() {
            Some((b'\n', row)) => each(row)?,
            _ => return Err(refused()),
        }
    }
    let same = bytes == part.bytes && Some(rows) == part.rows && hex(&hash.finalize()) == part.sha256;
    if same { Ok(()) } else { Err(refused()) }
}
