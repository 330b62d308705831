//! The hash that a row outside the log has of its own. Knows no table.

use crate::Result;
use rusqlite::Row;

/// Of a row's values, with the length of each, so that no two rows read alike.
pub(crate) fn of(values: &[&[u8]]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    for value in values {
        hasher.update(&u64::try_from(value.len()).unwrap_or(u64::MAX).to_le_bytes()).update(value);
    }
    *hasher.finalize().as_bytes()
}

/// Whether a row with these values is as it was kept. Rows of before there were hashes have none, and are believed.
pub(crate) fn fits(row: &Row<'_>, values: &[&[u8]]) -> Result<bool> {
    let kept: Option<Vec<u8>> = row.get("hash")?;
    Ok(kept.is_none_or(|kept| kept == of(values)))
}
