//! Reading foreign files: parse → check → operations; and writing what other programs read. Knows no SQL.

pub mod apart;
pub mod archive;
pub mod calendar;
pub mod declaration;
pub mod document;
pub mod file;
pub mod intake;
pub mod json;
pub mod notice;
pub mod organisation;
pub mod pack;
pub mod package;
pub mod proof;
pub mod spreadsheet;
pub mod table;
