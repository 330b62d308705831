//! The history of a register as a file for an auditor: every change, readable, with what its hash is over, so that whoever has the file can
//! reckon the chain again without the register. Reading trusts nothing.
//!
//! # The format (version 1)
//!
//! UTF-8, one JSON object a line. The first is the [`Head`]. Each of the others is a [`Line`]: a change, in their order from the first. `changeset` is base64 of a
//! changeset of SQLite's session extension; `values` is what that says to people, and is held against it when the file is verified.
//!
//! A change's `hash` is BLAKE3 over, in this order: the hash of the change before it (32 zero bytes before the first), the device (16
//! bytes), sequence, clock, target (0 if blank) and schema version (each 8 bytes, least significant first, together one field), `at`, `who`, `name`,
//! `subject`, `role`, and the changeset; before each field its length in bytes as 8 bytes, least significant first.

use crate::{
    Error, Result,
    domain::occasion::Occasion,
    error::Code,
    register::{
        Register,
        history::ValueChange,
        proving::{ProvenChange, Verifying},
    },
};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde::{Deserialize, Serialize};
use std::{
    fs,
    io::{BufRead, BufReader, BufWriter, Read, Write},
    path::Path,
};
use uuid::Uuid;

/// How the file's name ends.
pub const ENDING: &str = "kravspor-historikk";
const FORMAT: &str = "kravspor-history";
const VERSION: u32 = 1;
/// Longest line that is read, in bytes: a change may be of thousands of rows.
const LINE: u64 = 192 << 20;

/// The first line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// `kravspor-history`.
    pub format: String,
    /// Version of the format.
    pub format_version: u32,
    /// Version of the program that wrote it.
    pub program_version: String,
    /// The register's identity.
    pub register: Uuid,
    /// Whose register it is; blank if not said.
    pub organisation: String,
    /// When it was written, RFC 3339.
    pub made_at: chrono::DateTime<chrono::Utc>,
    /// By whom; blank if not known.
    pub made_by: String,
    /// How many changes follow.
    pub changes: u64,
    /// The hash of the last: what to compare with a copy or another export.
    pub last_hash: String,
}

/// A change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    id: i64,
    device: Uuid,
    sequence: i64,
    clock: i64,
    at: String,
    who: String,
    name: String,
    subject: String,
    role: String,
    target: Option<i64>,
    schema_version: i64,
    undone: bool,
    values: Vec<ValueChange>,
    changeset: String,
    hash: String,
}

/// What a verified history says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct Proven {
    /// The register's identity.
    pub register: Uuid,
    /// Whose register it is; blank if not said.
    pub organisation: String,
    /// Changes.
    pub changes: u32,
    /// When the first was made, as it was written; blank if there is none.
    pub first: Option<String>,
    /// When the last was made.
    pub last: Option<String>,
    /// Everyone who made one.
    pub people: Vec<String>,
    /// The hash of the last: what to compare with a copy or another export.
    pub last_hash: String,
}

/// Writes the history of `register` to `path`, in place of what may be there, whole or not at all.
/// Errors: [`Code::RegisterDamaged`] with the first `change` that is not what was written; those of writing; [`Code::Cancelled`].
pub fn write(register: &Register, path: &Path, occasion: &Occasion, go_on: &mut dyn FnMut(u64) -> bool) -> Result<Proven> {
    register.verify_chain()?;
    super::file::write_by(path, |file| {
        let mut out = BufWriter::new(file);
        let unmade = |error: std::io::Error| Error::unmade(path, &error);
        let (changes, last_hash) = register.log_end()?;
        let head = Head {
            format: FORMAT.to_owned(),
            format_version: VERSION,
            program_version: env!("CARGO_PKG_VERSION").to_owned(),
            register: register.identity()?,
            organisation: register.settings()?.organisation,
            made_at: occasion.now,
            made_by: occasion.who.clone(),
            changes,
            last_hash: hex(&last_hash),
        };
        line(&mut out, &head).map_err(unmade)?;
        register.each_change(&mut |change| {
            if change.id as u64 > changes {
                return Ok(());
            }
            line(&mut out, &written(change)).map_err(unmade)?;
            if go_on(change.id as u64) { Ok(()) } else { Err(Error::new(Code::Cancelled)) }
        })?;
        out.flush().map_err(unmade)
    })?;
    verify(path, go_on)
}

fn written(change: &ProvenChange) -> Line {
    Line {
        id: change.id,
        device: change.device,
        sequence: change.sequence,
        clock: change.clock,
        at: change.at.clone(),
        who: change.who.clone(),
        name: change.name.clone(),
        subject: change.subject.clone(),
        role: change.role.clone(),
        target: change.target,
        schema_version: change.schema_version,
        undone: change.undone,
        values: change.values.clone(),
        changeset: BASE64_STANDARD.encode(&change.changeset),
        hash: hex(&change.hash),
    }
}

fn line(out: &mut impl Write, value: &impl Serialize) -> std::io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}

/// Reckons the chain of an exported history again, and holds what stands there for people against what was hashed.
/// Errors: [`Code::NotAProof`], [`Code::ProofNewer`], [`Code::ProofBroken`] with the first `line` that is not what was written; those of reading;
/// [`Code::Cancelled`].
pub fn verify(path: &Path, go_on: &mut dyn FnMut(u64) -> bool) -> Result<Proven> {
    let about = fs::metadata(path).map_err(|error| Error::unread(path, &error))?;
    if !about.is_file() {
        return Err(Error::new(Code::NotAFile).with("path", path.display()));
    }
    let file = fs::File::open(path).map_err(|error| Error::unread(path, &error))?;
    let mut lines = Lines { from: BufReader::with_capacity(1 << 17, file), line: 0, bytes: vec![] };
    let head = head(lines.next().map_err(|_| Error::new(Code::NotAProof))?)?;
    let mut verifying = Verifying::begin()?;
    let mut people: Vec<String> = vec![];
    let (mut first, mut last, mut changes) = (None, None, 0_u64);
    loop {
        let at = lines.line + 1;
        let broken = || Error::new(Code::ProofBroken).with("line", at);
        let bytes = lines.next().map_err(|_| broken())?;
        let Some(bytes) = bytes else { break };
        let line: Line = serde_json::from_slice(bytes).map_err(|_| broken())?;
        changes += 1;
        let change = change(line).ok_or_else(broken)?;
        if u64::try_from(change.id).ok() != Some(changes) || !verifying.holds(&change)? {
            return Err(broken());
        }
        if !people.contains(&change.who) && !change.who.is_empty() {
            people.push(change.who);
        }
        first.get_or_insert_with(|| change.at.clone());
        last = Some(change.at);
        if !go_on(changes) {
            return Err(Error::new(Code::Cancelled));
        }
    }
    if changes != head.changes || hex(verifying.last_hash()) != head.last_hash {
        return Err(Error::new(Code::ProofBroken).with("line", lines.line + 1));
    }
    people.sort();
    Ok(Proven {
        register: head.register,
        organisation: head.organisation,
        changes: u32::try_from(changes).unwrap_or(u32::MAX),
        first,
        last,
        people,
        last_hash: head.last_hash,
    })
}

fn head(bytes: Option<&[u8]>) -> Result<Head> {
    #[derive(Deserialize)]
    struct Format {
        format: String,
        format_version: u32,
    }
    let not = || Error::new(Code::NotAProof);
    let bytes = bytes.ok_or_else(not)?;
    let format: Format = serde_json::from_slice(bytes).map_err(|_| not())?;
    if format.format != FORMAT {
        return Err(not());
    }
    if format.format_version > VERSION {
        return Err(Error::new(Code::ProofNewer).with("version", format.format_version).with("known", VERSION));
    }
    serde_json::from_slice(bytes).map_err(|_| Error::new(Code::ProofBroken).with("line", 1))
}

fn change(line: Line) -> Option<ProvenChange> {
    let hash = (0..32)
        .map(|at| line.hash.get(at * 2..at * 2 + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok()))
        .collect::<Option<Vec<u8>>>()?;
    if hex(&hash) != line.hash {
        return None;
    }
    Some(ProvenChange {
        id: line.id,
        device: line.device,
        sequence: line.sequence,
        clock: line.clock,
        at: line.at,
        who: line.who,
        name: line.name,
        subject: line.subject,
        role: line.role,
        target: line.target,
        schema_version: line.schema_version,
        undone: line.undone,
        values: line.values,
        changeset: BASE64_STANDARD.decode(line.changeset).ok()?,
        hash,
    })
}

struct Lines<R> {
    from: BufReader<R>,
    line: u64,
    bytes: Vec<u8>,
}

impl<R: Read> Lines<R> {
    /// The next line; none at the end. Errors: one that is too long, or cannot be read.
    fn next(&mut self) -> std::io::Result<Option<&[u8]>> {
        self.bytes.clear();
        let read = (&mut self.from).take(LINE + 1).read_until(b'\n', &mut self.bytes)?;
        if read == 0 {
            return Ok(None);
        }
        if read as u64 > LINE || self.bytes.pop() != Some(b'\n') {
            return Err(std::io::ErrorKind::InvalidData.into());
        }
        self.line += 1;
        Ok(Some(&self.bytes))
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
