//! A whole copy of an open register, made by the database itself: consistent whatever is being written meanwhile, and looked
//! through before it is answered. Evidence files are not part of it: they are named by their content and never change.

use super::database::{Key, unlock};
use crate::{Error, Result, error::Code};
use rusqlite::{Connection, OpenFlags, backup::Backup};
use std::path::Path;

/// Copies the register into a new file at `to`, which must be there and empty; it is sealed as the register is. The copy is one file by itself, and on the disk
/// when this answers. Errors: [`Code::DiskFull`], [`Code::FileUnreadable`], [`Code::RegisterDamaged`] if the copy does not hold.
pub(crate) fn copy(source: &Connection, key: &Key, to: &Path) -> Result<()> {
    {
        let mut copy = Connection::open_with_flags(to, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        unlock(&copy, key)?;
        // One file, without others beside it, whatever the source is.
        copy.query_row("PRAGMA journal_mode = MEMORY", [], |_| Ok(()))?;
        Backup::new(source, &mut copy)?.step(-1)?;
        copy.query_row("PRAGMA journal_mode = DELETE", [], |_| Ok(()))?;
    }
    let file = std::fs::OpenOptions::new().write(true).open(to).map_err(|error| Error::unmade(to, &error))?;
    file.sync_all().map_err(|error| Error::unmade(to, &error))?;
    let copy = Connection::open_with_flags(to, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    unlock(&copy, key)?;
    let state: String = copy.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if state == "ok" { Ok(()) } else { Err(Error::new(Code::RegisterDamaged).with("path", to.display())) }
}
