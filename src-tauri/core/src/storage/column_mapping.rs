//! How columns of files of one shape were read last time. Outside the log: a habit, and nobody's change.

use super::{row, row_hash};
use crate::Result;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params, types::ValueRef};

/// The columns that a row's hash is of.
const HASHED: [&str; 4] = ["shape", "noun", "at", "content"];

/// What was kept for a shape and a noun: JSON. What is not as it was kept is nothing.
pub(crate) fn find(connection: &Connection, shape: &[u8; 32], noun: &str) -> Result<Option<String>> {
    let mut statement = connection.prepare_cached("SELECT * FROM column_mapping WHERE shape = ?1 AND noun = ?2")?;
    let mut rows = statement.query(params![shape, noun])?;
    match rows.next()? {
        Some(row) if row_hash::fits(row, &HASHED)? => Ok(Some(row.get("content")?)),
        _ => Ok(None),
    }
}

/// How many are not as they were kept.
pub(crate) fn spoiled(connection: &Connection) -> Result<usize> {
    Ok(keys_of_spoiled(connection)?.len())
}

/// Throws away those that are not as they were kept.
pub(crate) fn discard_spoiled(connection: &Connection) -> Result<()> {
    for (shape, noun) in keys_of_spoiled(connection)? {
        connection.prepare_cached("DELETE FROM column_mapping WHERE shape = ?1 AND noun = ?2")?.execute(params![shape, noun])?;
    }
    Ok(())
}

fn keys_of_spoiled(connection: &Connection) -> Result<Vec<(Vec<u8>, String)>> {
    let mut statement = connection.prepare_cached("SELECT * FROM column_mapping")?;
    let mut rows = statement.query([])?;
    let mut keys = vec![];
    while let Some(row) = rows.next()? {
        if !row_hash::fits(row, &HASHED)? {
            keys.push((row.get("shape")?, row.get("noun")?));
        }
    }
    Ok(keys)
}

/// Keeps it in place of what was kept before.
pub(crate) fn keep(connection: &Connection, shape: &[u8; 32], noun: &str, content: &str, at: DateTime<Utc>) -> Result<()> {
    let at = row::instant(at);
    let hash = row_hash::of([ValueRef::Blob(shape), noun.into(), at.as_str().into(), content.into()]);
    connection
        .prepare_cached(
            "INSERT INTO column_mapping (shape, noun, at, content, hash) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (shape, noun) DO UPDATE SET at = excluded.at, content = excluded.content, hash = excluded.hash",
        )?
        .execute(params![shape, noun, at, content, hash])?;
    Ok(())
}
