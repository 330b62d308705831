//! What declarations say, stored beside the documents that they are.

use super::{journal::Writing, row};
use crate::{
    Result,
    domain::{declaration::Declaration, id::EvidenceId},
};
use rusqlite::{Connection, params};

/// What a document says as a declaration, if it is one and has not been removed.
pub(crate) fn declaration(connection: &Connection, id: EvidenceId) -> Result<Option<Declaration>> {
    let mut statement = connection.prepare_cached("SELECT content FROM declaration WHERE evidence_id = ?1 AND removed = 0")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    rows.next()?.map(|row| row::json(row, "content")).transpose()
}

/// Stores what a document says, in place of what was stored before.
pub(crate) fn save(writing: &Writing<'_>, id: EvidenceId, declaration: &Declaration) -> Result<()> {
    writing
        .prepare_cached(
            "INSERT INTO declaration (evidence_id, content, removed) VALUES (?1, ?2, 0)
             ON CONFLICT (evidence_id) DO UPDATE SET content = excluded.content, removed = 0",
        )?
        .execute(params![id.0.as_bytes(), row::to_json(declaration)?])?;
    Ok(())
}

/// The documents that are declarations with a number, whatever its letters' case, the latest first.
pub(crate) fn with_number(connection: &Connection, number: &str) -> Result<Vec<EvidenceId>> {
    let mut statement = connection.prepare_cached(
        "SELECT id FROM evidence WHERE removed = 0 AND kind = 'epd' AND number <> '' AND upper(trim(number)) = upper(trim(?1)) ORDER BY id DESC",
    )?;
    let mut rows = statement.query([number])?;
    let mut found = vec![];
    while let Some(row) = rows.next()? {
        found.push(EvidenceId(row::key(row, "id")?));
    }
    Ok(found)
}
