//! A hash of a row's values. Knows no table.

use crate::Result;
use rusqlite::{Row, types::ValueRef};

/// Of values in their order, each with its type and length, so that no two rows read alike.
pub(crate) fn of<'a>(values: impl IntoIterator<Item = ValueRef<'a>>) -> [u8; 32] {
    let length = |bytes: &[u8]| u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_le_bytes();
    let mut hasher = blake3::Hasher::new();
    for value in values {
        let (kind, number, bytes): (u8, [u8; 8], &[u8]) = match value {
            ValueRef::Null => (0, [0; 8], &[]),
            ValueRef::Integer(number) => (1, number.to_le_bytes(), &[]),
            ValueRef::Real(number) => (2, number.to_le_bytes(), &[]),
            ValueRef::Text(bytes) => (3, length(bytes), bytes),
            ValueRef::Blob(bytes) => (4, length(bytes), bytes),
        };
        hasher.update(&[kind]).update(&number).update(bytes);
    }
    *hasher.finalize().as_bytes()
}

/// Whether a row of a table that lies outside the log is as it was kept: its column `hash` is of the others, in the order of `columns`.
/// Rows of before there were hashes have none, and are believed.
pub(crate) fn fits(row: &Row<'_>, columns: &[&str]) -> Result<bool> {
    let Some(kept) = row.get::<_, Option<Vec<u8>>>("hash")? else { return Ok(true) };
    let values = columns.iter().map(|column| row.get_ref(*column)).collect::<std::result::Result<Vec<_>, _>>()?;
    Ok(kept == of(values))
}
