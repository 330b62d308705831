//! Settings of the register, and facts about its file, by name.

use super::journal::Writing;
use crate::Result;
use rusqlite::{Connection, OptionalExtension, params};

/// A setting's value.
pub(crate) fn setting(connection: &Connection, name: &str) -> Result<Option<String>> {
    let value = connection.prepare_cached("SELECT value FROM setting WHERE name = ?1")?.query_row([name], |row| row.get(0)).optional()?;
    Ok(value)
}

/// The name of the setting that says how long a nonconformity may be left alone.
pub(crate) const QUIET_DAYS: &str = "quiet-days";

/// Days without a step after which an open nonconformity is said to lack enforcement.
pub(crate) fn quiet_days(connection: &Connection) -> Result<u32> {
    let days = setting(connection, QUIET_DAYS)?.and_then(|text| text.parse().ok());
    Ok(days.unwrap_or(crate::domain::warning::QUIET_DAYS))
}

/// Stores a setting.
pub(crate) fn save(writing: &Writing<'_>, name: &str, value: &str) -> Result<()> {
    writing
        .prepare_cached("INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value")?
        .execute(params![name, value])?;
    Ok(())
}

/// A fact about the file. Facts are not changes: they are not undone.
pub(crate) fn fact(connection: &Connection, name: &str) -> Result<Option<String>> {
    let value = connection.prepare_cached("SELECT value FROM fact WHERE name = ?1")?.query_row([name], |row| row.get(0)).optional()?;
    Ok(value)
}

/// Stores a fact about the file.
pub(crate) fn save_fact(connection: &Connection, name: &str, value: &str) -> Result<()> {
    connection.execute(
        "INSERT INTO fact (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        params![name, value],
    )?;
    Ok(())
}
