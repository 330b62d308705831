//! Reading foreign files: parse → check → operations. Knows no SQL.

pub mod document;
pub mod file;
pub mod notice;
