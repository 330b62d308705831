//! The chain of hashes: what each is over, and whether the log is what was written. Writes nothing.

use crate::{Error, Result, error::Code, storage::row};
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

/// One entry of the log, as the hash sees it.
pub(crate) struct Entry<'a> {
    pub(crate) device: Uuid,
    pub(crate) sequence: i64,
    pub(crate) clock: i64,
    pub(crate) at: &'a str,
    pub(crate) who: &'a str,
    pub(crate) name: &'a str,
    pub(crate) subject: &'a str,
    pub(crate) role: &'a str,
    pub(crate) target: Option<i64>,
    pub(crate) schema_version: i64,
    pub(crate) changes: &'a [u8],
}

impl Entry<'_> {
    /// BLAKE3 over the previous entry's hash and every field, each with its length before it.
    pub(crate) fn hash(&self, previous: &[u8]) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new();
        let numbers = [self.sequence, self.clock, self.target.unwrap_or(0), self.schema_version].map(i64::to_le_bytes).concat();
        let fields: [&[u8]; 9] = [
            previous,
            self.device.as_bytes(),
            &numbers,
            self.at.as_bytes(),
            self.who.as_bytes(),
            self.name.as_bytes(),
            self.subject.as_bytes(),
            self.role.as_bytes(),
            self.changes,
        ];
        for field in fields {
            hasher.update(&(field.len() as u64).to_le_bytes());
            hasher.update(field);
        }
        *hasher.finalize().as_bytes()
    }
}

/// Recomputes the chain of hashes. A log that was cut at its end still holds together.
/// Errors: [`Code::RegisterDamaged`] with the first `change` that is not what was written.
pub(crate) fn verify_chain(connection: &Connection) -> Result<()> {
    let (mut previous, mut sequence) = (vec![0; 32], 0);
    each_entry(connection, &mut |id, entry, hash, _| {
        sequence += 1;
        if entry.sequence != sequence || entry.hash(&previous).as_slice() != hash {
            return Err(Error::new(Code::RegisterDamaged).with("change", id));
        }
        previous = hash.to_vec();
        Ok(())
    })
}

/// Gets an entry: its number, what its hash is over, its hash, and whether it was undone.
type EachEntry<'a> = &'a mut dyn FnMut(i64, &Entry<'_>, &[u8], bool) -> Result<()>;

/// Hands over every entry of the log, from the first: its number, what its hash is over, its hash, and whether it was undone.
/// Errors: those of `each`.
pub(crate) fn each_entry(connection: &Connection, each: EachEntry<'_>) -> Result<()> {
    let mut statement = connection.prepare(include_str!("../sql/change_chain.sql"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let text = |column: &str| row.get::<_, String>(column);
        let (at, who, name, subject, role) = (text("at")?, text("who")?, text("name")?, text("subject")?, text("role")?);
        let (changes, hash): (Vec<u8>, Vec<u8>) = (row.get("changeset")?, row.get("hash")?);
        let entry = Entry {
            device: row::key(row, "device")?,
            sequence: row.get("device_sequence")?,
            clock: row.get("clock")?,
            at: &at,
            who: &who,
            name: &name,
            subject: &subject,
            role: &role,
            target: row.get("target")?,
            schema_version: row.get("schema_version")?,
            changes: &changes,
        };
        each(row.get("id")?, &entry, &hash, row.get("undone")?)?;
    }
    Ok(())
}

/// The hash of the latest change; zeros if there is none.
pub(crate) fn latest_hash(connection: &Connection) -> Result<[u8; 32]> {
    let hash: Option<[u8; 32]> =
        connection.prepare_cached("SELECT hash FROM change ORDER BY id DESC LIMIT 1")?.query_row([], |row| row.get(0)).optional()?;
    Ok(hash.unwrap_or_default())
}

/// The hash of a change; none if there is none of that number.
pub(crate) fn hash_of(connection: &Connection, id: i64) -> Result<Option<Vec<u8>>> {
    Ok(connection.prepare_cached("SELECT hash FROM change WHERE id = ?1")?.query_row([id], |row| row.get(0)).optional()?)
}
