//! How much is read from a spreadsheet, and the errors that say so. Must not read anything.

use crate::{Error, error::Code, exchange::archive::Fault};

/// Largest file, in bytes.
pub const LARGEST: usize = 50 * MEGABYTE;
/// Most rows with something in them in a sheet.
pub const MOST_ROWS: usize = 200_000;
/// Most columns. Up to [`MOST_STRAY`] cells further to the right are left out: nobody meant them.
pub const MOST_COLUMNS: usize = 500;
/// Most cells beyond the last column that are taken for slips.
pub const MOST_STRAY: usize = 20;
/// Most cells in all sheets, blank ones to the left of others included.
pub const MOST_CELLS: usize = 2_000_000;
/// Most sheets.
pub const MOST_SHEETS: usize = 100;
/// Most characters in a cell; Excel takes no more either.
pub const MOST_CHARS: usize = 32_767;
/// Most bytes of text in all cells.
pub const MOST_TEXT: usize = 64 * MEGABYTE;
/// Most bytes that a part of a workbook unpacks to.
pub const MOST_UNPACKED: u64 = 400 * 1024 * 1024;

const MEGABYTE: usize = 1024 * 1024;

/// More of `part` than is read.
pub(super) fn too_large(part: &str, max: usize) -> Error {
    Error::new(Code::SpreadsheetTooLarge).with("part", part).with("max", max)
}

/// More bytes than are unpacked.
pub(super) fn unpacked() -> Error {
    too_large("unpacked", usize::try_from(MOST_UNPACKED).unwrap_or(usize::MAX) / MEGABYTE)
}

/// A larger file than is read.
pub(super) fn large_file() -> Error {
    too_large("file", LARGEST / MEGABYTE)
}

/// More text than is kept.
pub(super) fn much_text() -> Error {
    too_large("unpacked", MOST_TEXT / MEGABYTE)
}

/// More memory than reading may take.
pub(super) fn memory() -> Error {
    too_large("unpacked", 300)
}

/// Cut short, or not as the format says; `reason` in a few technical words.
pub(super) fn damaged(reason: impl ToString) -> Error {
    Error::new(Code::SpreadsheetDamaged).with("reason", reason)
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Damaged(reason) => damaged(reason),
            Fault::Encrypted => Self::new(Code::SpreadsheetEncrypted),
            Fault::TooLarge => unpacked(),
        }
    }
}
