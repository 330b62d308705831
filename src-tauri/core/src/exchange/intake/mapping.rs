//! Which column is what: as it is worked with, as it is remembered for files of one shape, and as the terminal reads it from a file.

use super::{heading, noun::Noun};
use crate::{Error, Result, domain::choice::choice, error::Code};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

choice! {
    /// Which comes first in 03/04/2025.
    DateOrder, "import-dates" {
        /// 3 April.
        DayFirst = "day-first",
        /// March 4.
        MonthFirst = "month-first",
    }
}

/// What one column is read as.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct ColumnUse {
    /// The field's name; nothing = the column is not read.
    pub field: Option<String>,
    /// For columns with days that can be read in two ways: which comes first, once somebody has said so.
    pub dates: Option<DateOrder>,
}

/// How a list is read.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Mapping {
    /// The sheet's place, from 0.
    pub sheet: usize,
    /// The number of the row with the headings; 0 = there is none.
    pub header: u32,
    /// What each column is read as, from the first; what is missing is not read.
    pub columns: Vec<ColumnUse>,
}

impl Mapping {
    /// The column of a field, from 0.
    #[must_use]
    pub fn column_of(&self, field: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.field.as_deref() == Some(field))
    }

    /// Errors: [`Code::ColumnMissing`] with the field's name in `field`, [`Code::ColumnTwice`], [`Code::UnknownChoice`].
    pub fn validate(&self, noun: Noun) -> Result<()> {
        let mut seen = BTreeSet::new();
        for name in self.columns.iter().filter_map(|column| column.field.as_deref()) {
            let field = noun.field(name).ok_or_else(|| Error::new(Code::UnknownChoice).with("value", name))?;
            if !seen.insert(field.name) {
                return Err(Error::field(field.name, Code::ColumnTwice));
            }
        }
        match self.missing(noun).first() {
            Some(name) => Err(Error::field(*name, Code::ColumnMissing)),
            None => Ok(()),
        }
    }

    /// The required fields that no column is read as.
    #[must_use]
    pub fn missing(&self, noun: Noun) -> Vec<&'static str> {
        let required = noun.fields().iter().filter(|field| field.required).map(|field| field.name);
        required.filter(|name| self.column_of(name).is_none()).collect()
    }
}

/// Files with the same headings in the same order have one shape.
#[must_use]
pub fn shape(headings: &[String]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    for heading in headings {
        let folded = heading::fold(heading);
        hasher.update(&(folded.len() as u64).to_le_bytes());
        hasher.update(folded.as_bytes());
    }
    *hasher.finalize().as_bytes()
}

/// A mapping as `kravspor-cli import --mapping` reads it:
///
/// ```json
/// { "sheet": "Blad1", "header": 4,
///   "columns": { "Diarie": "case-number", "Varugrupp": "title", "G": "supplier", "Kategori": null },
///   "dates": { "Fr.o.m.": "day-first" } }
/// ```
///
/// A column is named by its heading or by its letter. Columns that are not named are read as proposed; `null` = not read.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MappingFile {
    /// The sheet's name; nothing = as proposed.
    pub sheet: Option<String>,
    /// The number of the row with the headings; nothing = as proposed.
    pub header: Option<u32>,
    /// What columns are read as, by heading or letter.
    pub columns: BTreeMap<String, Option<String>>,
    /// Which comes first in the days of a column, by heading or letter.
    pub dates: BTreeMap<String, DateOrder>,
}

/// `A` for 0, `Z` for 25, `AA` for 26: as spreadsheet programs name columns.
#[must_use]
pub fn letter(column: usize) -> String {
    let mut letters = vec![];
    let mut left = column + 1;
    while left > 0 {
        left -= 1;
        letters.push(char::from(b'A' + u8::try_from(left % 26).unwrap_or(0)));
        left /= 26;
    }
    letters.iter().rev().collect()
}

/// `D7` is the row 7 and the column 3, counted from 0. Nothing if it names no cell.
#[must_use]
pub fn place(cell: &str) -> Option<(u32, u32)> {
    let cell = cell.trim().to_ascii_uppercase();
    let digits = cell.find(|sign: char| sign.is_ascii_digit())?;
    let (letters, row) = cell.split_at(digits);
    if letters.is_empty() || letters.len() > 3 || !letters.bytes().all(|letter| letter.is_ascii_uppercase()) {
        return None;
    }
    let column = letters.bytes().fold(0, |column, letter| column * 26 + u32::from(letter - b'A') + 1);
    Some((row.parse().ok()?, column - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_spreadsheet_programs_do() {
        for (column, name) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")] {
            assert_eq!(letter(column), name);
            assert_eq!(place(&format!("{name}7")), Some((7, u32::try_from(column).unwrap_or(0))));
        }
        assert_eq!([place("7"), place("D"), place("Å7"), place("ABCD1")], [None; 4]);
    }

    #[test]
    fn a_shape_is_the_headings_in_their_order_whatever_their_case() {
        let of = |headings: &[&str]| shape(&headings.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>());
        assert_eq!(of(&["Leverandør", "Org.nr."]), of(&["LEVERANDØR ", "orgnr"]));
        assert_ne!(of(&["Leverandør", "Org.nr."]), of(&["Org.nr.", "Leverandør"]));
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
    }
}
