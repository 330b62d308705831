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
