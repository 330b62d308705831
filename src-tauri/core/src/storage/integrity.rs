//! Whether what lies in a register's file can be read and fits together, as the database sees it. Changes nothing.

use super::database;
use crate::{Error, Result, error::Code};
use rusqlite::Connection;
use std::{collections::BTreeMap, sync::mpsc, thread, time::Duration};

/// Time between two looks at whether to go on.
const GLANCE: Duration = Duration::from_millis(50);

/// How closely a file is looked through.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Depth {
    /// Every page, and that tables hold together.
    Pages,
    /// Also that every index says what its table does.
    All,
}

/// What is wrong with a file, in the database's own words, at most a hundred; nothing if nothing is. Takes its time if the file is large.
/// Errors: [`Code::Cancelled`] if `go_on` says so.
pub(crate) fn faults(connection: Connection, depth: Depth, go_on: &mut dyn FnMut() -> bool) -> Result<Vec<String>> {
    let stop = connection.get_interrupt_handle();
    let mut stopped = false;
    let (says, hears) = mpsc::channel::<()>();
    let looking = thread::spawn(move || {
        // Gone when this ends, however it ends.
        let _says = says;
        let sql = match depth {
            Depth::Pages => "PRAGMA quick_check(1)",
            Depth::All => "PRAGMA integrity_check(100)",
        };
        let mut statement = connection.prepare(sql)?;
        let found = statement.query_map([], |row| row.get::<_, String>(0))?;
        found.collect::<std::result::Result<Vec<_>, _>>()
    });
    while hears.recv_timeout(GLANCE) == Err(mpsc::RecvTimeoutError::Timeout) {
        if !stopped && !go_on() {
            stopped = true;
            stop.interrupt();
        }
    }
    match looking.join() {
        _ if stopped => Err(Error::new(Code::Cancelled)),
        Ok(Ok(found)) => Ok(found.into_iter().filter(|line| line != "ok").collect()),
        // What cannot be read does not hold.
        Ok(Err(error)) => Ok(vec![error.to_string()]),
        Err(_) => Ok(vec![String::from("?")]),
    }
}

/// Names of tables and indexes that are not there, or not as this program makes them. A letter that changed its case in a column's name
/// is the same column to the database, and another one to a history that names it.
pub(crate) fn other_shapes(connection: &Connection) -> Result<Vec<String>> {
    let (made, here) = (shapes(&database::empty()?)?, shapes(connection)?);
    Ok(made.into_iter().filter(|(name, sql)| here.get(name) != Some(sql)).map(|(name, _)| name).collect())
}

fn shapes(connection: &Connection) -> Result<BTreeMap<String, String>> {
    let mut statement = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")?;
    let shapes = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(shapes.collect::<std::result::Result<_, _>>()?)
}

/// Rows that point to one that is not there: how many of each table.
pub(crate) fn loose_references(connection: &Connection) -> Result<BTreeMap<String, u32>> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let mut rows = statement.query([])?;
    let mut loose: BTreeMap<String, u32> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        *loose.entry(row.get(0)?).or_default() += 1;
    }
    Ok(loose)
}
