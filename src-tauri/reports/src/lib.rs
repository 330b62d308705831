//! Register to page: tagged PDF reports (PDF/UA-1 and PDF/A-2a) of the register's read models.
//!
//! `layout` knows pages, `fonts` glyphs, `tagging` the file, `charts` pictures of figures; each report is one
//! module on top. No report reads a database or a clock: data, date and language are arguments.

pub mod charts;
pub mod fonts;
pub mod layout;
pub mod picture;
pub mod style;
pub mod tagging;
pub mod options;
pub mod tabular;

mod contract;
mod front;

pub use contract::contract_report;
pub use options::Options;
