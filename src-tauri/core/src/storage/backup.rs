//! A whole copy of an open register, made by the database itself: consistent whatever is being written meanwhile, and looked
//! through before it is answered. Evidence files are not part of it: they are named by their content and never change.

use super::{
    database::{Key, unlock},
    integrity::{self, Depth},
};
use crate::{Error, Result, domain::change::Change, error::Code};
use rusqlite::{
    Connection, OpenFlags, OptionalExtension,
    backup::{Backup, StepResult},
};
use std::{path::Path, thread, time::Duration};

/// Pages between two looks at whether to go on.
const PAGES: i32 = 2048;
/// Time to wait for another program that is in the way.
const GLANCE: Duration = Duration::from_millis(50);

/// Copies the register into a new file at `to`, which must be there and empty; it is sealed as the register is. The copy is one
/// file by itself, and on the disk when this answers. Errors: [`Code::DiskFull`], [`Code::FileUnreadable`],
/// [`Code::RegisterDamaged`] if the copy does not hold, [`Code::Cancelled`] if `go_on` says so.
pub(crate) fn copy(source: &Connection, key: &Key, to: &Path, go_on: &mut dyn FnMut() -> bool) -> Result<()> {
    {
        let mut copy = Connection::open_with_flags(to, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        unlock(&copy, key)?;
        // One file, without others beside it, whatever the source is.
        copy.query_row("PRAGMA journal_mode = MEMORY", [], |_| Ok(()))?;
        let backup = Backup::new(source, &mut copy)?;
        loop {
            match backup.step(PAGES)? {
                StepResult::Done => break,
                StepResult::More => {}
                // Another program is in the way for a moment.
                _ => thread::sleep(GLANCE),
            }
            if !go_on() {
                return Err(Error::new(Code::Cancelled));
            }
        }
        drop(backup);
        copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    }
    let file = std::fs::OpenOptions::new().write(true).open(to).map_err(|error| Error::unmade(to, &error))?;
    file.sync_all().map_err(|error| Error::unmade(to, &error))?;
    if look_through(to, key, go_on)? { Ok(()) } else { Err(Error::new(Code::RegisterDamaged).with("path", to.display())) }
}

/// Whether every page of a copy can be read and fits with the others. Errors: [`Code::Cancelled`].
pub(crate) fn look_through(path: &Path, key: &Key, go_on: &mut dyn FnMut() -> bool) -> Result<bool> {
    let copy = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    unlock(&copy, key)?;
    Ok(integrity::faults(copy, Depth::Pages, go_on)?.is_empty())
}

/// What a register holds, in numbers.
pub(crate) struct Holding {
    pub(crate) contracts: u32,
    pub(crate) requirements: u32,
    pub(crate) results: u32,
    pub(crate) documents: u32,
    pub(crate) last: Option<Last>,
}

/// The latest change that somebody made.
pub(crate) struct Last {
    pub(crate) id: i64,
    pub(crate) at: String,
    pub(crate) who: String,
    pub(crate) name: String,
    pub(crate) subject: String,
}

/// What a register holds.
pub(crate) fn holding(connection: &Connection) -> Result<Holding> {
    let last = last(connection)?;
    let holding = connection.query_row(include_str!("sql/holding.sql"), [], |row| {
        Ok(Holding {
            contracts: row.get("contracts")?,
            requirements: row.get("requirements")?,
            results: row.get("results")?,
            documents: row.get("documents")?,
            last,
        })
    })?;
    Ok(holding)
}

/// The latest change that somebody made, and not the program by itself.
pub(crate) fn last(connection: &Connection) -> Result<Option<Last>> {
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Last { id: row.get("id")?, at: row.get("at")?, who: row.get("who")?, name: row.get("name")?, subject: row.get("subject")? })
    };
    Ok(connection.prepare_cached(include_str!("sql/last_change.sql"))?.query_row([], read).optional()?)
}

/// When a copy took the register's place last; none if none ever did.
pub(crate) fn last_restore(connection: &Connection) -> Result<Option<String>> {
    let mut statement = connection.prepare_cached("SELECT at FROM change WHERE name = ?1 ORDER BY id DESC LIMIT 1")?;
    Ok(statement.query_row([Change::RestoreBackup.as_str()], |row| row.get(0)).optional()?)
}
