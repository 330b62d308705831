//! Reading foreign files: parse → check → operations. Knows no SQL.

pub mod file;
pub mod notice;
