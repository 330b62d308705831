//! Taking in lists of others: which column is what, what a cell says, and, row by row, what reading the list in would do to the
//! register: new, changed, the same, doubtful or refused. Then, in one change, doing it.
//!
//! Owns headings, the reading of cells and the comparison with what the register knows. Must not open files (a
//! [`Table`](super::table::Table) comes in), look at a clock, or write but through [`Register`](crate::register::Register).
//!
//! Nothing is guessed: what can be read in two ways is asked about or marked, and a blank cell never erases.

mod compare;
pub mod field;
mod fields;
pub mod finding;
mod heading;
pub mod mapping;
pub mod noun;
mod plan;
pub mod preview;
mod propose;
pub mod reading;
pub mod row_sheet;
mod rows;
pub mod session;
pub mod shown;

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests;
