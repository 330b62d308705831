//! What is being written and not yet said, by name. Outside the log: it is nobody's change until it is saved.

use super::row;
use crate::{Result, domain::draft::KeptDraft};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

/// Every draft, oldest first.
pub(crate) fn all(connection: &Connection) -> Result<Vec<KeptDraft>> {
    let mut statement = connection.prepare_cached("SELECT name, at, content FROM draft ORDER BY at, name")?;
    let mut rows = statement.query([])?;
    let mut drafts = vec![];
    while let Some(row) = rows.next()? {
        drafts.push(KeptDraft { name: row.get("name")?, at: row::moment(row, "at")?, content: row.get("content")? });
    }
    Ok(drafts)
}

/// The drafts whose names begin with `prefix`, by name.
pub(crate) fn beginning_with(connection: &Connection, prefix: &str) -> Result<Vec<KeptDraft>> {
    Ok(all(connection)?.into_iter().filter(|draft| draft.name.starts_with(prefix)).collect())
}

/// Keeps a draft in place of the one that may be there.
pub(crate) fn keep(connection: &Connection, draft: &KeptDraft) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO draft (name, at, content) VALUES (?1, ?2, ?3)
             ON CONFLICT (name) DO UPDATE SET at = excluded.at, content = excluded.content",
        )?
        .execute(params![draft.name, row::instant(draft.at), draft.content])?;
    Ok(())
}

/// Throws a draft away.
pub(crate) fn discard(connection: &Connection, name: &str) -> Result<()> {
    connection.prepare_cached("DELETE FROM draft WHERE name = ?1")?.execute([name])?;
    Ok(())
}

/// Throws away what was kept before a moment.
pub(crate) fn discard_before(connection: &Connection, moment: DateTime<Utc>) -> Result<()> {
    connection.prepare_cached("DELETE FROM draft WHERE at < ?1")?.execute([row::instant(moment)])?;
    Ok(())
}
