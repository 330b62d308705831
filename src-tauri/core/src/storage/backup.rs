//! A whole copy of an open register, made by the database itself: consistent whatever is being written meanwhile, and looked
//! through before it is answered. Evidence files are not part of it: they are named by their content and never change.

use super::database::{Key, unlock};
use crate::{Error, Result, error::Code};
use rusqlite::{
    Connection, OpenFlags,
    backup::{Backup, StepResult},
};
use std::{path::Path, sync::mpsc, thread, time::Duration};

/// Pages between two looks at whether to go on.
const PAGES: i32 = 2048;
/// Time between two looks while the copy is looked through.
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
    let copy = Connection::open_with_flags(to, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    unlock(&copy, key)?;
    if holds(copy, go_on)? { Ok(()) } else { Err(Error::new(Code::RegisterDamaged).with("path", to.display())) }
}

/// Looks a copy through, which takes its time if it is large. Errors: [`Code::Cancelled`].
fn holds(copy: Connection, go_on: &mut dyn FnMut() -> bool) -> Result<bool> {
    let stop = copy.get_interrupt_handle();
    let mut stopped = false;
    let (says, hears) = mpsc::channel::<()>();
    let looking = thread::spawn(move || {
        // Gone when this ends, however it ends.
        let _says = says;
        copy.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0))
    });
    while hears.recv_timeout(GLANCE) == Err(mpsc::RecvTimeoutError::Timeout) {
        if !stopped && !go_on() {
            stopped = true;
            stop.interrupt();
        }
    }
    match looking.join() {
        _ if stopped => Err(Error::new(Code::Cancelled)),
        Ok(state) => Ok(state? == "ok"),
        Err(_) => Ok(false),
    }
}
