//! What stands in a spreadsheet of somebody else's: sheets, rows and cells, whatever program wrote it. Knows no noun and no
//! column: what a cell means is for whoever asked for it.
//!
//! Must not look at a clock or know the register: bytes in, values out. The bytes may be hostile: [`read`] neither panics nor
//! keeps more than its limits, and [`read_apart`] runs it where it can be stopped.

mod answer;
mod compound;
mod encoding;
mod format;
mod gathering;
mod kind;
pub mod limits;
mod number;
mod ods;
mod package;
mod separated;
mod strings;
mod xls;
mod xlsb;
mod xlsx;
mod xml;

use super::apart::{self, Broken, Given};
use crate::{Error, Result, domain::decimal::Decimal, error::Code};
use chrono::NaiveDate;
use kind::Kind;
use serde::{Deserialize, Serialize};
use std::{
    io::{self, Write},
    path::Path,
};

/// A value in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum Cell {
    /// Nothing.
    #[default]
    Blank,
    /// A text, as it was written: `_x000D_` and the like are undone, nothing is trimmed. Also a number that is too large to
    /// reckon with, and a time of day.
    Text(String),
    /// A number.
    Number(Decimal),
    /// A number that is shown as a percentage: 30 for 30 %.
    Percent(Decimal),
    /// A day; a time of day beside it is left out.
    Date(NaiveDate),
    /// Yes or no.
    Flag(bool),
    /// What a formula failed with, such as `#DIV/0!`.
    Fault(String),
}

/// A row that has something in it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Row {
    /// Its number in the file, from 1, as spreadsheet programs show it.
    pub number: u32,
    /// Its cells from the first column; what is missing at the end is blank.
    pub cells: Vec<Cell>,
}

impl Row {
    /// The cell in a column, from 0.
    #[must_use]
    pub fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Blank)
    }
}

/// One sheet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name; the file's for text with separators.
    pub name: String,
    /// Not shown by the program that wrote it.
    pub hidden: bool,
    /// Its rows from the top; those that are quite empty are left out.
    pub rows: Vec<Row>,
}

impl Sheet {
    /// How many columns the widest row has.
    #[must_use]
    pub fn width(&self) -> usize {
        self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0)
    }
}

/// A whole file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Table {
    /// Its sheets, in their order.
    pub sheets: Vec<Sheet>,
}

/// Reads a spreadsheet: .xlsx, .xlsm, .xlsb, .xls, .ods, or text with separators. What it is is told by its content; `name` is
/// the file's, and names the sheet of a text. Formulas count as what they gave when the file was written; macros are not
/// looked at. Limits: [`limits`].
///
/// Errors: [`Code::NotASpreadsheet`], [`Code::SpreadsheetEncrypted`], [`Code::SpreadsheetDamaged`],
/// [`Code::SpreadsheetTooLarge`], [`Code::SpreadsheetEmpty`].
pub fn read(bytes: &[u8], name: &str) -> Result<Table> {
    if bytes.len() > limits::LARGEST {
        return Err(limits::large_file());
    }
    match kind::of(bytes, name) {
        Kind::Xlsx(archive) => xlsx::read(&archive),
        Kind::Text(text) => separated::read(&text, name.rsplit_once('.').map_or(name, |(stem, _)| stem)),
        Kind::BrokenArchive(fault) => Err(fault.into()),
        Kind::Other(kind) => Err(Error::new(Code::NotASpreadsheet).with("kind", kind)),
        Kind::Xlsb(archive) => xlsb::read(&archive),
        Kind::Ods(archive) => ods::read(&archive),
        Kind::Xls => xls::read(bytes),
    }
}

/// Reads a spreadsheet in a process of its own, which is stopped after 30 seconds, at 300 MB, or as soon as `stop` says so.
/// It is asked about a hundred times a second.
///
/// Errors: those of [`read`]; [`Code::FileMissing`], [`Code::FileForbidden`], [`Code::NotAFile`], [`Code::FileUnreadable`];
/// [`Code::ReadingTooSlow`], [`Code::Cancelled`].
pub fn read_apart(path: &Path, stop: &dyn Fn() -> bool) -> Result<Table> {
    sized(path)?;
    answered(apart::ask(&APART, Given::File(path), stop))
}

/// As [`read_apart`], by another program that has [`apart::serve`]; for tests of the programs.
pub fn read_by(program: &Path, path: &Path, stop: &dyn Fn() -> bool) -> Result<Table> {
    sized(path)?;
    answered(apart::ask_program(program, &APART, Given::File(path), stop))
}

/// The reader of spreadsheets, as a process of its own offers it.
pub(super) const APART: apart::Reader = apart::Reader {
    name: "table",
    bounds: apart::Bounds { seconds: 30, memory: 300 * 1024 * 1024, answer: 256 * 1024 * 1024 },
    read: answer_about,
};

fn answer_about(given: Given<'_>, into: &mut dyn Write) -> io::Result<()> {
    let name = match given {
        Given::File(path) => path.file_name().unwrap_or_default().to_string_lossy(),
        Given::Bytes(_) => "".into(),
    };
    let outcome = given.bytes(limits::LARGEST).and_then(|bytes| read(&bytes, &name));
    let mut into = io::BufWriter::new(into);
    answer::write(&outcome, &mut into)?;
    into.flush()
}

/// Refuses what need not be read to be refused.
fn sized(path: &Path) -> Result<()> {
    let about = std::fs::metadata(path).map_err(|error| Error::unread(path, &error))?;
    if !about.is_file() {
        return Err(Error::new(Code::NotAFile).with("path", path.display()));
    }
    if usize::try_from(about.len()).is_ok_and(|length| length <= limits::LARGEST) { Ok(()) } else { Err(limits::large_file()) }
}

fn answered(answer: Result<Vec<u8>, Broken>) -> Result<Table> {
    match answer {
        Ok(answer) => answer::read(&answer),
        Err(Broken::Slow) => Err(Error::new(Code::ReadingTooSlow)),
        Err(Broken::Memory) => Err(limits::memory()),
        Err(Broken::Died) => Err(limits::damaged("reader")),
        Err(Broken::Stopped) => Err(Error::new(Code::Cancelled)),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests;
