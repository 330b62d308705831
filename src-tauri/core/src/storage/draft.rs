//! What is being written and not yet said, by name. Outside the log: it is nobody's change until it is saved.

use super::{row, row_hash};
use crate::{Result, domain::draft::KeptDraft};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params, types::ValueRef};

/// The columns that a row's hash is of.
const HASHED: [&str; 3] = ["name", "at", "content"];

/// Every draft, oldest first. One that is not as it was kept is none: nothing is shown as typed that nobody typed.
pub(crate) fn all(connection: &Connection) -> Result<Vec<KeptDraft>> {
    let mut statement = connection.prepare_cached("SELECT name, at, content, hash FROM draft ORDER BY at, name")?;
    let mut rows = statement.query([])?;
    let mut drafts = vec![];
    while let Some(row) = rows.next()? {
        if row_hash::fits(row, &HASHED)? {
            drafts.push(KeptDraft { name: row.get("name")?, at: row::moment(row, "at")?, content: row.get("content")? });
        }
    }
    Ok(drafts)
}

/// How many drafts are not as they were kept.
pub(crate) fn spoiled(connection: &Connection) -> Result<usize> {
    Ok(names_of_spoiled(connection)?.len())
}

/// Throws away the drafts that are not as they were kept.
pub(crate) fn discard_spoiled(connection: &Connection) -> Result<()> {
    names_of_spoiled(connection)?.iter().try_for_each(|name| discard(connection, name))
}

fn names_of_spoiled(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached("SELECT name, at, content, hash FROM draft")?;
    let mut rows = statement.query([])?;
    let mut names = vec![];
    while let Some(row) = rows.next()? {
        if !row_hash::fits(row, &HASHED)? {
            names.push(row.get("name")?);
        }
    }
    Ok(names)
}

/// The drafts whose names begin with `prefix`, by name.
pub(crate) fn beginning_with(connection: &Connection, prefix: &str) -> Result<Vec<KeptDraft>> {
    Ok(all(connection)?.into_iter().filter(|draft| draft.name.starts_with(prefix)).collect())
}

/// Keeps a draft in place of the one that may be there.
pub(crate) fn keep(connection: &Connection, draft: &KeptDraft) -> Result<()> {
    let at = row::instant(draft.at);
    let hash = row_hash::of([draft.name.as_str(), &at, &draft.content].map(ValueRef::from));
    connection
        .prepare_cached(
            "INSERT INTO draft (name, at, content, hash) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (name) DO UPDATE SET at = excluded.at, content = excluded.content, hash = excluded.hash",
        )?
        .execute(params![draft.name, at, draft.content, hash])?;
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
