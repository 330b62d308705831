//! How columns of files of one shape were read last time. Outside the log: a habit, and nobody's change.

use super::row;
use crate::Result;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};

/// What was kept for a shape and a noun: JSON.
pub(crate) fn find(connection: &Connection, shape: &[u8; 32], noun: &str) -> Result<Option<String>> {
    let content = connection
        .prepare_cached("SELECT content FROM column_mapping WHERE shape = ?1 AND noun = ?2")?
        .query_row(params![shape, noun], |row| row.get(0))
        .optional()?;
    Ok(content)
}

/// Keeps it in place of what was kept before.
pub(crate) fn keep(connection: &Connection, shape: &[u8; 32], noun: &str, content: &str, at: DateTime<Utc>) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO column_mapping (shape, noun, at, content) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (shape, noun) DO UPDATE SET at = excluded.at, content = excluded.content",
        )?
        .execute(params![shape, noun, row::instant(at), content])?;
    Ok(())
}
