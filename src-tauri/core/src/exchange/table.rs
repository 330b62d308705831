//! What stands in a spreadsheet of somebody else's: sheets, rows and cells, whatever program wrote it. Knows no noun and no
//! column: what a cell means is for whoever asked for it.
//!
//! Must not open files, look at a clock or know the register: bytes in, values out. The bytes may be hostile: whoever reads
//! files of others runs this where it can be stopped.

use crate::domain::decimal::Decimal;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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
