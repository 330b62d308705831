//! The whole of a register, to be carried elsewhere and made anew there: every row that people or the log made, and the
//! contents of files. Knows no form of a file: that is `exchange`'s.
//!
//! What is made anew is the same register, history included. The one difference is the device: whoever goes on writing in
//! the new file is another one than in the old, or two laptops would sign different changes alike.

use super::{
    Contents, Key, Register,
    making::{self, beside, discard, put_in_place},
};
use crate::{
    Error, Result,
    domain::occasion::Occasion,
    error::Code,
    storage::{database, file_content, journal, salvage, whole},
};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs,
    io::{self, Read, Write},
    path::{Path, PathBuf},
};
use uuid::Uuid;

pub use crate::storage::whole::{Column, Field, Holds, Shape};

/// The newest schema whose rows can be read.
pub const SCHEMA_VERSION: i64 = whole::schema_version();

/// How much of a file is held in memory at a time, in bytes.
const PART: usize = 1 << 18;

/// A register as it is at one moment, whatever is done in it meanwhile.
pub struct Whole<'a> {
    register: &'a Register,
    shapes: Vec<Shape>,
}

/// A content that a file of the register has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// Its SHA-256, 64 hexadecimal digits.
    pub sha256: String,
    /// Bytes; none if it is lost.
    pub size: Option<u64>,
}

impl Register {
    /// The register as it is now. Errors: the database's.
    pub fn whole(&self) -> Result<Whole<'_>> {
        let shapes = whole::shapes(&self.connection)?;
        self.connection.execute_batch("BEGIN")?;
        Ok(Whole { register: self, shapes })
    }

    /// Which register this is, wherever it has been carried.
    pub fn identity(&self) -> Result<Uuid> {
        whole::identity(&self.connection, self.log.device)
    }
}

impl Drop for Whole<'_> {
    fn drop(&mut self) {
        // Nothing was written: there is nothing to lose if even that fails.
        let _ = self.register.connection.execute_batch("ROLLBACK");
    }
}

impl Whole<'_> {
    /// Its tables.
    #[must_use]
    pub fn shapes(&self) -> &[Shape] {
        &self.shapes
    }

    /// How many rows a table has.
    pub fn count(&self, shape: &Shape) -> Result<u64> {
        whole::count(&self.register.connection, shape)
    }

    /// Hands over every row of a table, always in the same order. Errors: those of `each`.
    pub fn rows(&self, shape: &Shape, each: &mut dyn FnMut(&[Field<'_>]) -> Result<()>) -> Result<()> {
        whole::each_row(&self.register.connection, shape, each)
    }

    /// A content, to be read. It is not held against its name: whoever reads it must. Errors: [`Code::FileContentLost`].
    pub fn content(&self, sha256: &str) -> Result<impl Read + use<>> {
        self.register.contents().reader(sha256)
    }

    /// The latest change of the log: its number and hash.
    pub fn last_change(&self) -> Result<Option<(i64, Vec<u8>)>> {
        whole::last_change(&self.register.connection)
    }

    /// The contents of its files, by their SHA-256. What is missing from the folder is answered as lost, unless nothing but
    /// an undone change speaks of it.
    pub fn contents(&self) -> Result<Vec<Content>> {
        let (needed, undone) = whole::contents(&self.register.connection)?;
        let kept = self.register.contents();
        let found = |sha256: &String| Content { sha256: sha256.clone(), size: kept.size(sha256) };
        let mut contents: Vec<Content> = needed.iter().map(found).collect();
        contents.extend(undone.iter().map(found).filter(|content| content.size.is_some()));
        contents.sort_by(|one, other| one.sha256.cmp(&other.sha256));
        Ok(contents)
    }
}

/// A register that is being made anew, beside its place.
pub struct Filling {
    connection: crate::storage::Connection,
    shapes: Vec<Shape>,
    /// Statements of the shapes, in the same order.
    insertions: Vec<String>,
    version: i64,
    aside: PathBuf,
    files: Contents,
    key: Key,
    path: PathBuf,
    finished: bool,
}

impl Filling {
    /// Begins a register at `path`, to be opened with `key`, in the shape that `version` of the schema had (1 to [`SCHEMA_VERSION`]). Whatever
    /// goes wrong, nothing is left behind.
    /// Errors: [`Code::FileExists`] for the register, or a folder of files that is not empty; [`Code::FolderMissing`],
    /// [`Code::FolderReadOnly`], [`Code::DiskFull`].
    pub fn begin(path: &Path, key: &Key, version: i64) -> Result<Self> {
        if path.exists() {
            return Err(Error::new(Code::FileExists).with("path", path.display()));
        }
        let folder = file_content::folder(path);
        if fs::read_dir(&folder).is_ok_and(|mut entries| entries.next().is_some()) || folder.is_file() {
            return Err(Error::new(Code::FileExists).with("path", folder.display()));
        }
        let aside = making::aside(path);
        let files = Contents::in_folder(beside(&aside, ".files"), key);
        let made = database::create_as_of(&aside, key, version.clamp(1, SCHEMA_VERSION));
        let connection = made.map_err(|error| of_folder(error, path))?;
        let mut filling = Self {
            connection,
            shapes: vec![],
            insertions: vec![],
            version,
            aside,
            files,
            key: key.clone(),
            path: path.to_owned(),
            finished: false,
        };
        // Nothing to protect until it is in its place; it is thrown away whole if anything fails.
        database::unguard(&filling.connection)?;
        filling.shapes = whole::shapes(&filling.connection)?;
        filling.insertions = filling.shapes.iter().map(whole::insertion).collect();
        whole::begin_filling(&filling.connection)?;
        Ok(filling)
    }

    /// The tables that it takes.
    #[must_use]
    pub fn shapes(&self) -> &[Shape] {
        &self.shapes
    }

    pub(super) const fn connection(&self) -> &crate::storage::Connection {
        &self.connection
    }

    /// Puts a row into the table at `place` among [`Self::shapes`], a value for every column.
    /// Errors: the row is not one that the table takes.
    pub fn insert(&self, place: usize, fields: &[Field<'_>]) -> Result<()> {
        self.insertions.get(place).map_or(Ok(()), |insertion| whole::insert(&self.connection, insertion, fields))
    }

    /// Puts a file's content in. Answers whether it is what its name says.
    /// Errors: [`Code::DiskFull`], [`Code::FileUnreadable`], those of `go_on`, which is told how many bytes more are done.
    pub fn content(&self, sha256: &str, from: &mut dyn Read, go_on: &mut dyn FnMut(u64) -> Result<()>) -> Result<bool> {
        fs::create_dir_all(self.files.folder()).map_err(|error| Error::unmade(self.files.folder(), &error))?;
        let path = self.files.path(sha256);
        let unmade = |error: &io::Error| Error::unmade(&self.path, error);
        let mut to = self.files.begin(&path)?;
        let (mut hash, mut part) = (Sha256::new(), vec![0; PART]);
        loop {
            let read = match from.read(&mut part) {
                Ok(0) => break,
                Ok(read) => read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                // What it is read from says why.
                Err(_) => return Ok(false),
            };
            let bytes = part.get(..read).unwrap_or_default();
            hash.update(bytes);
            to.write_all(bytes).map_err(|error| unmade(&error))?;
            go_on(read as u64)?;
        }
        to.end().map_err(|error| unmade(&error))?;
        file_content::protect(&path).map_err(|error| unmade(&error))?;
        let found: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(found == sha256)
    }

    /// Ends the rows: holds them together, and brings an older shape up to date.
    /// `last_change` is what the log must end with. Errors: a row points to one that is not there; [`Code::RegisterDamaged`] if the
    /// log does not hold together or was cut.
    pub fn end_rows(&mut self, register: Uuid, last_change: Option<(i64, String)>) -> Result<()> {
        whole::identify(&self.connection, register)?;
        whole::end_filling(&self.connection)?;
        database::update(&mut self.connection, self.version)?;
        journal::verify_chain(&self.connection)?;
        let hex = |bytes: Vec<u8>| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let last = whole::last_change(&self.connection)?.map(|(id, hash)| (id, hex(hash)));
        if last == last_change { Ok(()) } else { Err(Error::new(Code::RegisterDamaged)) }
    }

    /// Ends rows that are not all there: what hangs on what is lost is let go of, and the log ends before its first gap. Answers how many rows were
    /// let go of, by table, and how many changes are left.
    pub(super) fn end_what_is_left(&mut self, register: Uuid) -> Result<(BTreeMap<String, u64>, u64)> {
        let changes = salvage::cut_log(&self.connection)?;
        let dropped = salvage::drop_loose(&self.connection, &self.shapes)?;
        whole::identify(&self.connection, register)?;
        whole::end_filling(&self.connection)?;
        database::update(&mut self.connection, self.version)?;
        journal::verify_chain(&self.connection)?;
        Ok((dropped, changes))
    }

    /// Makes what is derived from the rows, and opens the register in its place. `go_on` is told how much of how much is
    /// done and answers whether to go on. Errors: [`Code::Cancelled`], [`Code::FileExists`] if the name was taken meanwhile,
    /// a value that the program does not know.
    pub fn finish(mut self, occasion: &Occasion, go_on: &mut dyn FnMut(u64, u64) -> bool) -> Result<Register> {
        whole::derive(&mut self.connection, occasion.today, go_on)?;
        database::guard(&self.connection)?;
        database::settle(&self.connection)?;
        let connection = std::mem::replace(&mut self.connection, database::nothing()?);
        drop(connection);
        let folder = file_content::folder(&self.path);
        let with_files = self.files.folder().exists();
        if with_files {
            let unmade = |error: io::Error| Error::unmade(&folder, &error);
            file_content::sync(self.files.folder()).map_err(unmade)?;
            // Empty, as was seen when this began, or it cannot be removed.
            let _ = fs::remove_dir(&folder);
            fs::rename(self.files.folder(), &folder).map_err(unmade)?;
        }
        let opened = put_in_place(&self.aside, &self.path);
        if let Err(error) = opened {
            if with_files {
                // Ours: back under the name that is thrown away.
                let _ = fs::rename(&folder, self.files.folder());
            }
            return Err(error);
        }
        self.finished = true;
        Register::open(&self.path, &self.key)
    }
}

impl Drop for Filling {
    fn drop(&mut self) {
        if !self.finished {
            // Closed first: some systems remove no open file.
            if let Ok(nothing) = database::nothing() {
                drop(std::mem::replace(&mut self.connection, nothing));
            }
            discard(&self.aside);
            file_content::discard_folder(self.files.folder());
        }
    }
}

/// The name that a register is made under is nobody's business.
fn of_folder(error: Error, path: &Path) -> Error {
    if matches!(error.code, Code::FolderMissing | Code::FolderReadOnly) { error } else { error.with("path", path.display()) }
}
