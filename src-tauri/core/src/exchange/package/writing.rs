//! Writing a package: beside its place first, read again, and only then given its name.

use super::{
    Carried, FORMAT, GoOn, LastChange, MANIFEST, Manifest, Part, Progress, Stage, VERSION, archive::PARTS, hex, reading, row::Lines,
};
use crate::{
    Error, Result,
    domain::{occasion::Occasion, passphrase},
    error::Code,
    exchange::file,
    register::{
        Register, locked_file,
        whole::{self, Content, Shape, Whole},
    },
};
use chrono::{Datelike, Timelike};
use sha2::{Digest, Sha256};
use std::{
    io::{self, BufWriter, Read, Write},
    path::Path,
};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// Rows between two looks at whether to go on.
const ROWS: u64 = 512;
/// How much of a content is held in memory, in bytes.
const PIECE: usize = 1 << 18;
/// What a row counts for in the progress, in bytes: about what one takes.
const ROW_WEIGHT: u64 = 300;

/// Packs a register into a file at `path`, in place of the one that may be there. `go_on` is told how far it has come.
/// The register is packed as it is now, whatever is done in it meanwhile by others.
/// Errors: [`Code::FolderMissing`], [`Code::FolderReadOnly`], [`Code::DiskFull`], [`Code::Cancelled`], [`Code::TooMany`] files.
/// Whatever goes wrong, what was there before stays, and nothing half-done is left.
pub fn write(register: &Register, path: &Path, occasion: &Occasion, go_on: GoOn<'_>) -> Result<Carried> {
    kept(path, |draft| {
        let unmade = |error: io::Error| Error::unmade(path, &error);
        let zip = ZipWriter::new(BufWriter::with_capacity(1 << 17, draft.try_clone().map_err(unmade)?));
        let (manifest, mut end) = pack(register, zip, path, occasion, go_on)?;
        end.flush().map_err(unmade)?;
        draft.sync_all().map_err(unmade)?;
        let again = reading::verify(io::BufReader::with_capacity(1 << 17, draft.try_clone().map_err(unmade)?), go_on)?;
        Ok((manifest, again))
    })
}

/// As [`write`], locked with a passphrase of its own: nothing of it is on the disk in the open, at no moment.
/// Errors: in field `passphrase` [`Code::PassphraseWeak`] and [`Code::TooLong`] besides.
pub fn write_locked(register: &Register, path: &Path, passphrase: &str, occasion: &Occasion, go_on: GoOn<'_>) -> Result<Carried> {
    let organisation = register.settings()?.organisation;
    passphrase::check(passphrase, &[&occasion.who, &organisation])?;
    kept(path, |draft| {
        let unmade = |error: io::Error| Error::unmade(path, &error);
        let file = BufWriter::with_capacity(1 << 17, draft.try_clone().map_err(unmade)?);
        // A seal cannot be gone back to: sizes are written after what they are of.
        let zip = ZipWriter::new_stream(locked_file::begin(file, passphrase)?);
        let (manifest, end) = pack(register, zip, path, occasion, go_on)?;
        end.into_inner().end().map_err(unmade)?;
        draft.sync_all().map_err(unmade)?;
        let again = io::BufReader::with_capacity(1 << 17, draft.try_clone().map_err(unmade)?);
        let again = reading::verify(io::BufReader::with_capacity(1 << 17, locked_file::open(again, passphrase)?), go_on)?;
        Ok((manifest, again))
    })
}

/// Gives a package its name once it has been read again. Some disks take what they cannot give back; a package is often the only copy.
fn kept(path: &Path, fill: impl FnOnce(&std::fs::File) -> Result<(Manifest, Manifest)>) -> Result<Carried> {
    let mut carried = Carried::default();
    file::write_by(path, |draft| {
        let (manifest, again) = fill(draft)?;
        if again != manifest {
            return Err(super::damaged(MANIFEST));
        }
        carried = reading::carried(&manifest, draft.metadata().map_err(|error| Error::unmade(path, &error))?.len());
        Ok(())
    })?;
    Ok(carried)
}

/// Packs everything into `zip`. Answers what was packed, and what it was written to.
fn pack<W: Write + io::Seek>(
    register: &Register,
    zip: ZipWriter<W>,
    path: &Path,
    occasion: &Occasion,
    go_on: GoOn<'_>,
) -> Result<(Manifest, W)> {
    let whole = register.whole()?;
    let mut packing = Packing { zip, path, at: zip_time(occasion), parts: vec![], done: 0, all: 0, go_on };
    let lost_files = packing.pack(&whole)?;
    let last_change = whole.last_change()?.map(|(id, hash)| LastChange { id, hash: hex(&hash) });
    let manifest = Manifest {
        format: FORMAT.to_owned(),
        format_version: VERSION,
        program_version: env!("CARGO_PKG_VERSION").to_owned(),
        schema_version: whole::SCHEMA_VERSION,
        register: register.identity()?,
        organisation: register.settings()?.organisation,
        made_at: occasion.now,
        made_by: occasion.who.clone(),
        last_change,
        parts: std::mem::take(&mut packing.parts),
        lost_files,
    };
    let end = packing.end(&manifest)?;
    Ok((manifest, end))
}

struct Packing<'a, 'b, W: Write + io::Seek> {
    zip: ZipWriter<W>,
    path: &'a Path,
    at: DateTime,
    parts: Vec<Part>,
    done: u64,
    all: u64,
    go_on: &'a mut (dyn FnMut(Progress) -> bool + 'b),
}

impl<W: Write + io::Seek> Packing<'_, '_, W> {
    /// Packs everything; answers the contents that are lost.
    fn pack(&mut self, whole: &Whole<'_>) -> Result<Vec<String>> {
        let contents = whole.contents()?;
        if contents.len() as u64 + whole.shapes().len() as u64 > PARTS {
            return Err(Error::new(Code::TooMany).with("max", PARTS));
        }
        let mut rows = 0;
        for shape in whole.shapes() {
            rows += whole.count(shape)?;
        }
        self.all = rows * ROW_WEIGHT + contents.iter().filter_map(|content| content.size).sum::<u64>();
        for shape in whole.shapes() {
            self.table(whole, shape)?;
        }
        let mut lost = vec![];
        for content in &contents {
            if !self.content(whole, content)? {
                lost.push(content.sha256.clone());
            }
        }
        Ok(lost)
    }

    fn table(&mut self, whole: &Whole<'_>, shape: &Shape) -> Result<()> {
        let name = format!("tables/{}.jsonl", shape.name);
        self.begin(&name, CompressionMethod::Deflated)?;
        let lines = Lines::of(shape);
        let (mut hash, mut line, mut rows, mut bytes) = (Sha256::new(), vec![], 0_u64, 0_u64);
        whole.rows(shape, &mut |fields| {
            lines.write(fields, &mut line)?;
            hash.update(&line);
            self.zip.write_all(&line).map_err(|error| Error::unmade(self.path, &error))?;
            rows += 1;
            bytes += line.len() as u64;
            self.done += ROW_WEIGHT;
            if rows.is_multiple_of(ROWS) { self.tell() } else { Ok(()) }
        })?;
        self.tell()?;
        self.parts.push(Part { name, bytes, rows: Some(rows), sha256: hex(&hash.finalize()) });
        Ok(())
    }

    /// Packs a content; answers whether it was there and what its name says.
    fn content(&mut self, whole: &Whole<'_>, content: &Content) -> Result<bool> {
        if content.size.is_none() {
            return Ok(false);
        }
        // Looked through first: a member of the ZIP that has been begun cannot be taken out again.
        match self.through(whole, content, |_, _| Ok(())) {
            Ok((_, sha256)) if sha256 == content.sha256 => {}
            Err(error) if error.code == Code::Cancelled => return Err(error),
            _ => return Ok(false),
        }
        let name = format!("files/{}", content.sha256);
        self.begin(&name, CompressionMethod::Stored)?;
        let (bytes, sha256) = self.through(whole, content, |packing, piece| {
            packing.done += piece.len() as u64;
            packing.zip.write_all(piece).map_err(|error| Error::unmade(packing.path, &error))
        })?;
        if sha256 != content.sha256 {
            return Err(Error::new(Code::FileContentLost));
        }
        self.parts.push(Part { name, bytes, rows: None, sha256 });
        Ok(true)
    }

    /// Reads a content in pieces; answers its bytes and their SHA-256.
    fn through(&mut self, whole: &Whole<'_>, content: &Content, each: impl Fn(&mut Self, &[u8]) -> Result<()>) -> Result<(u64, String)> {
        let mut file = whole.content(&content.sha256)?;
        let (mut hash, mut piece, mut bytes) = (Sha256::new(), vec![0; PIECE], 0);
        loop {
            match file.read(&mut piece) {
                Ok(0) => return Ok((bytes, hex(&hash.finalize()))),
                Ok(read) => {
                    let piece = piece.get(..read).unwrap_or_default();
                    hash.update(piece);
                    bytes += read as u64;
                    each(self, piece)?;
                    self.tell()?;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => return Err(Error::new(Code::FileContentLost)),
            }
        }
    }

    fn begin(&mut self, name: &str, packed: CompressionMethod) -> Result<()> {
        let options = SimpleFileOptions::default().compression_method(packed).last_modified_time(self.at).large_file(true);
        self.zip.start_file(name, options).map_err(|error| self.unmade(error))
    }

    fn end(mut self, manifest: &Manifest) -> Result<W> {
        self.begin(MANIFEST, CompressionMethod::Deflated)?;
        let failed = |error: io::Error| Error::unmade(self.path, &error);
        serde_json::to_writer_pretty(&mut self.zip, manifest).map_err(|error| failed(error.into()))?;
        let path = self.path;
        self.zip.finish().map_err(|error| Error::unmade(path, &error.into()))
    }

    fn unmade(&self, error: zip::result::ZipError) -> Error {
        Error::unmade(self.path, &error.into())
    }

    fn tell(&mut self) -> Result<()> {
        let progress = Progress { stage: Stage::Writing, done: self.done.min(self.all), all: self.all };
        if (self.go_on)(progress) { Ok(()) } else { Err(Error::new(Code::Cancelled)) }
    }
}

/// The moment as a ZIP has it; the earliest it can have, for a year that it cannot.
fn zip_time(occasion: &Occasion) -> DateTime {
    let (day, time) = (occasion.now.date_naive(), occasion.now.time());
    let part = |number: u32| u8::try_from(number).unwrap_or(0);
    let year = u16::try_from(day.year()).unwrap_or(0);
    DateTime::from_date_and_time(year, part(day.month()), part(day.day()), part(time.hour()), part(time.minute()), part(time.second()))
        .unwrap_or_default()
}
