//! The log as it is read: the latest changes, of everything or of one thing, and what was put in the bin.

use crate::Result;
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

/// A logged change, for reading the history.
pub(crate) struct Logged {
    pub(crate) id: i64,
    pub(crate) at: String,
    pub(crate) who: String,
    pub(crate) name: String,
    pub(crate) subject: String,
    pub(crate) role: String,
    pub(crate) target: Option<i64>,
    pub(crate) undone: bool,
    pub(crate) changeset: Vec<u8>,
}

/// Which changes are asked for; blank is all.
#[derive(Debug, Default)]
pub(crate) struct Asked<'a> {
    pub(crate) concern: Option<Uuid>,
    pub(crate) who: Option<&'a str>,
    /// What the subject holds.
    pub(crate) text: &'a str,
    /// From this moment.
    pub(crate) from: Option<String>,
    /// Before this one.
    pub(crate) to: Option<String>,
    /// Only of these names; all if there are none.
    pub(crate) names: &'a [String],
    /// Older than this entry.
    pub(crate) before: Option<i64>,
}

/// The latest changes that are asked for, newest first.
pub(crate) fn history(connection: &Connection, asked: &Asked<'_>, limit: u32) -> Result<Vec<Logged>> {
    let before = asked.before.unwrap_or(i64::MAX);
    let names = serde_json::to_string(asked.names).unwrap_or_default();
    let filters = (asked.who, like(asked.text), asked.from.as_deref(), asked.to.as_deref(), names);
    let logged = match asked.concern {
        Some(concern) => connection
            .prepare_cached(include_str!("../sql/history_of.sql"))?
            .query_map(params![before, limit, filters.0, filters.1, filters.2, filters.3, filters.4, concern.as_bytes()], read)?
            .collect::<std::result::Result<Vec<_>, _>>()?,
        None => connection
            .prepare_cached(include_str!("../sql/history.sql"))?
            .query_map(params![before, limit, filters.0, filters.1, filters.2, filters.3, filters.4], read)?
            .collect::<std::result::Result<Vec<_>, _>>()?,
    };
    Ok(logged)
}

/// Everyone who changed something, by name.
pub(crate) fn people(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached("SELECT DISTINCT who FROM change WHERE who <> '' ORDER BY who")?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<std::result::Result<Vec<_>, _>>()?)
}

/// Changes by which something was put in the bin and that were not undone, newest first.
pub(crate) fn removals(connection: &Connection) -> Result<Vec<Logged>> {
    let mut statement = connection.prepare_cached(include_str!("../sql/removals.sql"))?;
    Ok(statement.query_map([], read)?.collect::<std::result::Result<Vec<_>, _>>()?)
}

/// Whether a row of a tracked table, as a changeset names it, is in the bin. One that is gone is not.
pub(crate) fn is_removed(connection: &Connection, table: &str, key: &[u8]) -> Result<bool> {
    let known = super::changeset::TRACKED.iter().find(|tracked| **tracked == table);
    let Some(table) = known else { return Ok(false) };
    let mut statement = connection.prepare_cached(&format!("SELECT removed FROM \"{table}\" WHERE id = ?1"))?;
    Ok(statement.query_row([key], |row| row.get(0)).optional()?.unwrap_or(false))
}

fn like(text: &str) -> Option<String> {
    let text = text.trim();
    let escaped = text.replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_");
    (!text.is_empty()).then(|| format!("%{escaped}%"))
}

fn read(row: &Row<'_>) -> rusqlite::Result<Logged> {
    Ok(Logged {
        id: row.get("id")?,
        at: row.get("at")?,
        who: row.get("who")?,
        name: row.get("name")?,
        subject: row.get("subject")?,
        role: row.get("role")?,
        target: row.get("target")?,
        undone: row.get("undone")?,
        changeset: row.get("changeset")?,
    })
}
