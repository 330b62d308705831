//! The bin: what was put in it and is there still, and taking it out again. Nothing in it is ever deleted.

use super::{Register, Written, history, history::HistoryEntry};
use crate::{
    Result,
    domain::occasion::Occasion,
    storage::{
        Connection,
        changeset::{self, Value},
        journal,
    },
};

impl Register {
    /// What is in the bin, as the changes by which it came there, newest first.
    pub fn bin(&self) -> Result<Vec<HistoryEntry>> {
        let mut entries = vec![];
        for logged in journal::removals(&self.connection)? {
            if is_there_still(&self.connection, &logged.changeset)? {
                entries.push(history::entry(&self.connection, logged)?);
            }
        }
        Ok(entries)
    }

    /// Takes out of the bin what the change `removal` put there, with all that went with it. Itself a change that can be undone.
    /// Errors: [`crate::error::Code::NotFound`], [`crate::error::Code::BringBackConflict`].
    pub fn bring_back(&mut self, removal: u32, occasion: &Occasion) -> Result<Written<()>> {
        self.must_be_writable()?;
        // What it brings back may have to be planned further ahead by now.
        self.plan_anew()?;
        self.log.bring_back(&mut self.connection, i64::from(removal), occasion)
    }
}

/// Whether a row that a change put in the bin is in it now.
fn is_there_still(connection: &Connection, changes: &[u8]) -> Result<bool> {
    for row in changeset::rows(changes)? {
        let columns = journal::columns(connection, &row.table)?;
        let place = |name: &str| columns.iter().position(|column| column == name);
        let (Some(id), Some(removed)) = (place("id"), place("removed")) else { continue };
        let put_in = matches!(row.columns.get(removed), Some((Some(Value::Number(0)), Some(Value::Number(1)))));
        let Some((Some(Value::Bytes(key)), _)) = row.columns.get(id).filter(|_| put_in) else { continue };
        if journal::is_removed(connection, &row.table, key)? {
            return Ok(true);
        }
    }
    Ok(false)
}
