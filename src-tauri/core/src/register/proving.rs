//! The history as it is handed to somebody who does not trust the register: with everything the hashes are over, and the
//! reckoning of the chain again without a register.

use super::{
    Register,
    history::{self, ValueChange},
};
use crate::{
    Result,
    storage::{
        Connection, database,
        journal::{self, Entry},
        whole,
    },
};
use uuid::Uuid;

/// A change with all that its hash is over, and what it says to people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProvenChange {
    /// Its place in the log, from 1.
    pub id: i64,
    /// The device it was made on.
    pub device: Uuid,
    /// Its number among the log's.
    pub sequence: i64,
    /// The logical clock.
    pub clock: i64,
    /// When, RFC 3339.
    pub at: String,
    /// By whom.
    pub who: String,
    /// What: the text key is `change-<name>`.
    pub name: String,
    /// What it concerned.
    pub subject: String,
    /// `do`, `undo`, `redo` or `system`.
    pub role: String,
    /// Of an undo or a redo: of which change.
    pub target: Option<i64>,
    /// The schema that its rows follow.
    pub schema_version: i64,
    /// Whether it was undone later. Not part of the hash: it follows from later changes.
    pub undone: bool,
    /// From which value to which.
    pub values: Vec<ValueChange>,
    /// The rows, as SQLite's session extension writes them.
    pub changeset: Vec<u8>,
    /// BLAKE3 over the hash before it and all of the above but the last two.
    pub hash: Vec<u8>,
}

impl Register {
    /// How many changes there are, and the hash of the last; zeros if there is none.
    pub fn log_end(&self) -> Result<(u64, Vec<u8>)> {
        let last = whole::last_change(&self.connection)?;
        Ok(last.map_or_else(|| (0, vec![0; 32]), |(id, hash)| (u64::try_from(id).unwrap_or(0), hash)))
    }

    /// Hands over every change, from the first. Errors: those of `each`.
    pub fn each_change(&self, each: &mut dyn FnMut(&ProvenChange) -> Result<()>) -> Result<()> {
        journal::each_entry(&self.connection, &mut |id, entry, hash, undone| {
            each(&ProvenChange {
                id,
                device: entry.device,
                sequence: entry.sequence,
                clock: entry.clock,
                at: entry.at.to_owned(),
                who: entry.who.to_owned(),
                name: entry.name.to_owned(),
                subject: entry.subject.to_owned(),
                role: entry.role.to_owned(),
                target: entry.target,
                schema_version: entry.schema_version,
                undone,
                values: history::values(&self.connection, entry.changes)?,
                changeset: entry.changes.to_vec(),
                hash: hash.to_vec(),
            })
        })
    }
}

/// A chain that is reckoned again.
pub struct Verifying {
    /// The tables and columns that rows are named by.
    shape: Connection,
    previous: Vec<u8>,
    sequence: i64,
}

impl Verifying {
    /// Before the first change.
    pub fn begin() -> Result<Self> {
        Ok(Self { shape: database::empty()?, previous: vec![0; 32], sequence: 0 })
    }

    /// Whether the next change is what was written: its hash follows from the one before, and its values are what its rows say.
    pub fn holds(&mut self, change: &ProvenChange) -> Result<bool> {
        self.sequence += 1;
        let entry = Entry {
            device: change.device,
            sequence: change.sequence,
            clock: change.clock,
            at: &change.at,
            who: &change.who,
            name: &change.name,
            subject: &change.subject,
            role: &change.role,
            target: change.target,
            schema_version: change.schema_version,
            changes: &change.changeset,
        };
        let hash = entry.hash(&self.previous);
        let whole = change.sequence == self.sequence && hash.as_slice() == change.hash;
        self.previous = hash.to_vec();
        // Rows that the hash does not vouch for are not read.
        Ok(whole && history::values(&self.shape, &change.changeset).is_ok_and(|values| values == change.values))
    }

    /// The hash of the latest change.
    #[must_use]
    pub fn last_hash(&self) -> &[u8] {
        &self.previous
    }
}
