//! Strategy packs: read with the place of everything that is wrong, and written. `docs/strategy-packs.md` says the form for
//! people; [`crate::domain::strategy::pack`] is what it holds. Whoever wrote a pack is nobody we know: size, depth and count are bounded.

mod checking;
mod located;

use crate::{
    Error, Result,
    domain::{choice::choice, strategy::pack::Pack},
    error::Code,
    exchange::file,
    text::Text,
};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// How the name of a pack's file ends.
pub const ENDING: &str = "json";
/// Largest pack that is read, in bytes; the largest shipped one has ten thousand.
pub const MAX_SIZE: usize = 2 * 1024 * 1024;
/// Most faults that are told of one pack.
const MAX_FAULTS: usize = 200;

choice! {
    /// What is wrong with a pack.
    PackFault, "pack-fault" {
        /// Not JSON from here on.
        NotJson = "not-json",
        /// More values, or deeper, than is read.
        TooComplex = "too-complex",
        /// A form that this program does not know. Said: its number.
        UnknownFormat = "unknown-format",
        /// A key that there must be is not there. Name: the key.
        MissingKey = "missing-key",
        /// A key that the form does not know. Name: the key. Said: what may have been meant.
        UnknownKey = "unknown-key",
        /// The same key stands twice. Name: the key.
        KeyTwice = "key-twice",
        /// A value of another sort than its key takes. Name: the key.
        WrongSort = "wrong-sort",
        /// A text that must say something is blank. Name: the key.
        Blank = "blank",
        /// A text that is too long. Name: the key. Said: how many characters it may have.
        TooLong = "too-long",
        /// The pack's own name has other letters than it may. Said: the name.
        WrongId = "wrong-id",
        /// A language that there is not. Said: the language.
        UnknownLanguage = "unknown-language",
        /// A level that there is not. Said: the level.
        UnknownLevel = "unknown-level",
        /// A kind of requirement that there is not. Said: the kind.
        UnknownKind = "unknown-kind",
        /// A goal that this should stand under is not in the pack. Said: what it is said to be.
        UnknownParent = "unknown-parent",
        /// It stands under a measure, or under itself. Said: what it should stand under.
        WrongParent = "wrong-parent",
        /// Not a day. Said: what stands there.
        WrongDay = "wrong-day",
        /// A year outside 1900–2200, or a version outside 1–1,000,000. Name: the key.
        OutOfRange = "out-of-range",
        /// The last year is before the first.
        YearsBackwards = "years-backwards",
        /// Another goal or measure has the number. Said: the number. Line: where it stands first.
        NumberTwice = "number-twice",
        /// Another goal or measure is known by the same. Said: the name. Line: where it stands first.
        IdTwice = "id-twice",
        /// More goals than are kept. Said: how many may be.
        TooMany = "too-many",
        /// There are neither goals nor measures.
        NoGoals = "no-goals",
    }
}

/// Something that is wrong with a pack, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PackFinding {
    /// Line, from 1.
    pub line: u32,
    /// Column, in characters from 1.
    pub column: u32,
    /// What.
    pub fault: PackFault,
    /// The key it is about; may be blank.
    pub name: String,
    /// What stands there, or what the sentence names (see [`PackFault`]); may be blank.
    pub said: String,
    /// Another line that the sentence names; 0 if none.
    pub other_line: u32,
}

/// Reads a pack. What is wrong is answered whole, in the order of the file, not only its first fault.
pub fn read(text: &str) -> std::result::Result<Pack, Vec<PackFinding>> {
    checking::check(text)
}

/// Reads a pack from a file. The outer error is that it cannot be read at all.
/// Errors: [`Code::FileMissing`] and the others of [`file::read`], [`Code::FileTooLarge`].
pub fn read_file(path: &Path) -> Result<std::result::Result<Pack, Vec<PackFinding>>> {
    let bytes = file::read(path, MAX_SIZE)?;
    if bytes.len() > MAX_SIZE {
        return Err(Error::new(Code::FileTooLarge).with("path", path.display()).with("max", MAX_SIZE / 1024 / 1024));
    }
    Ok(match std::str::from_utf8(&bytes) {
        Ok(text) => read(text),
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let (line, column) = located::place(std::str::from_utf8(good).unwrap_or_default(), good.len());
            Err(vec![PackFinding { line, column, fault: PackFault::NotJson, name: String::new(), said: String::new(), other_line: 0 }])
        }
    })
}

/// A pack as it is written to a file.
#[must_use]
pub fn write(pack: &Pack) -> String {
    // Everything in a pack is plain data with text keys: it can always be written.
    serde_json::to_string_pretty(pack).map(|json| json + "\n").unwrap_or_default()
}

impl PackFinding {
    /// What is wrong, in words.
    #[must_use]
    pub fn sentence(&self, text: &Text) -> String {
        let said = if self.said.is_empty() { "none" } else { &self.said };
        let other = self.other_line.to_string();
        text.get_with(self.fault.text_key(), &[("name", self.name.as_str().into()), ("said", said.into()), ("other", other.into())])
    }

    /// Where, and what is wrong: `Linje 12, tegn 5: …`.
    #[must_use]
    pub fn told(&self, text: &Text) -> String {
        let args =
            [("line", self.line.to_string().into()), ("column", self.column.to_string().into()), ("sentence", self.sentence(text).into())];
        text.get_with("pack-finding", &args)
    }
}

/// A pack that is refused, as one error that names its first fault.
#[must_use]
pub fn refused(findings: &[PackFinding], text: &Text) -> Error {
    let first = findings.first().map(|finding| finding.told(text)).unwrap_or_default();
    Error::new(Code::PackFaulty).with("reason", first).with("sum", findings.len())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests;
