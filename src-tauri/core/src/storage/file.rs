//! Which files belong to what, stored. Their content is [`super::file_content`]'s.

use super::{journal::Writing, row};
use crate::{
    Error, Result,
    domain::{
        file::{File, FileOwner, OwnerRef},
        id::FileId,
    },
    error::Code,
};
use rusqlite::{Connection, Row, params};
use std::collections::HashMap;
use uuid::Uuid;

fn read(row: &Row<'_>) -> Result<File> {
    let sha256: Vec<u8> = row.get("sha256")?;
    Ok(File {
        id: FileId(row::key(row, "id")?),
        name: row.get("name")?,
        size: row.get("size")?,
        sha256: sha256.iter().map(|byte| format!("{byte:02x}")).collect(),
    })
}

/// One file. Errors: [`Code::NotFound`].
pub(crate) fn file(connection: &Connection, id: FileId) -> Result<(OwnerRef, File)> {
    let mut statement = connection.prepare_cached("SELECT * FROM file WHERE id = ?1 AND removed = 0")?;
    let mut rows = statement.query([id.0.as_bytes()])?;
    match rows.next()? {
        Some(row) => Ok((OwnerRef { noun: row::choice(row, "owner_noun")?, id: row::key(row, "owner")? }, read(row)?)),
        None => Err(Error::new(Code::NotFound).with("noun", "file").with("id", id)),
    }
}

/// The files of a document, step or item, in the order they were added.
pub(crate) fn of(connection: &Connection, owner: Uuid) -> Result<Vec<File>> {
    let mut statement = connection.prepare_cached("SELECT * FROM file WHERE owner = ?1 AND removed = 0 ORDER BY id")?;
    let mut rows = statement.query([owner.as_bytes()])?;
    let mut files = vec![];
    while let Some(row) = rows.next()? {
        files.push(read(row)?);
    }
    Ok(files)
}

/// The files of everything of one noun, by owner, each in the order they were added.
pub(crate) fn of_noun(connection: &Connection, noun: FileOwner) -> Result<HashMap<Uuid, Vec<File>>> {
    let mut statement = connection.prepare_cached("SELECT * FROM file WHERE owner_noun = ?1 AND removed = 0 ORDER BY id")?;
    let mut rows = statement.query([noun.as_str()])?;
    let mut files: HashMap<Uuid, Vec<File>> = HashMap::new();
    while let Some(row) = rows.next()? {
        files.entry(row::key(row, "owner")?).or_default().push(read(row)?);
    }
    Ok(files)
}

/// Every content that a file has, in the bin or not, with a name that it is known by.
pub(crate) fn contents(connection: &Connection) -> Result<Vec<(String, String)>> {
    let mut statement = connection.prepare("SELECT sha256, min(name) FROM file GROUP BY sha256")?;
    let named = |row: &Row<'_>| Ok((row.get::<_, Vec<u8>>(0)?, row.get::<_, String>(1)?));
    let found = statement.query_map([], named)?.collect::<std::result::Result<Vec<_>, _>>()?;
    Ok(found.into_iter().map(|(sha256, name)| (sha256.iter().map(|byte| format!("{byte:02x}")).collect(), name)).collect())
}

/// Stores that a file belongs to something.
pub(crate) fn add(writing: &Writing<'_>, owner: OwnerRef, file: &File) -> Result<()> {
    let sha256: Vec<u8> = (0..file.sha256.len() / 2)
        .filter_map(|at| file.sha256.get(at * 2..at * 2 + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok()))
        .collect();
    writing
        .prepare_cached("INSERT INTO file (id, owner_noun, owner, name, size, sha256, removed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0)")?
        .execute(params![file.id.0.as_bytes(), owner.noun.as_str(), owner.id.as_bytes(), file.name, file.size, sha256])?;
    Ok(())
}

/// Puts a file in the bin.
pub(crate) fn remove(writing: &Writing<'_>, id: FileId) -> Result<()> {
    writing.prepare_cached("UPDATE file SET removed = 1 WHERE id = ?1")?.execute([id.0.as_bytes()])?;
    Ok(())
}
