//! What is being written and not yet said, by name. Outside the log: it is nobody's change until it is saved.

use crate::Result;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};

/// A draft's content (JSON) and when it was kept last.
pub(crate) fn draft(connection: &Connection, name: &str) -> Result<Option<(String, String)>> {
    let mut statement = connection.prepare_cached("SELECT content, at FROM draft WHERE name = ?1")?;
    Ok(statement.query_row([name], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

/// The names of the drafts that begin with `prefix`, with when they were kept last.
pub(crate) fn beginning_with(connection: &Connection, prefix: &str) -> Result<Vec<(String, String)>> {
    let mut statement = connection.prepare_cached("SELECT name, at FROM draft WHERE substr(name, 1, length(?1)) = ?1 ORDER BY name")?;
    let names = statement.query_map([prefix], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(names.collect::<Result<_, _>>()?)
}

/// Keeps a draft in place of the one that may be there.
pub(crate) fn keep(connection: &Connection, name: &str, content: &str, at: DateTime<Utc>) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO draft (name, at, content) VALUES (?1, ?2, ?3) ON CONFLICT (name) DO UPDATE SET at = excluded.at, content = excluded.content")?
        .execute(params![name, super::row::instant(at), content])?;
    Ok(())
}

/// Throws a draft away.
pub(crate) fn discard(connection: &Connection, name: &str) -> Result<()> {
    connection.prepare_cached("DELETE FROM draft WHERE name = ?1")?.execute([name])?;
    Ok(())
}
