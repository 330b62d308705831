//! Whether every row is what the log says it became: the log is replayed from nothing and the two are held against each other. So a value that
//! was changed past the log shows, even where the database itself sees nothing wrong. Changes nothing.

use super::{columns, each_entry};
use crate::{
    Error, Result,
    domain::change::Change,
    error::Code,
    storage::{changeset, database},
};
use rusqlite::{Connection, Row, Rows, types::Value};
use std::{cmp::Ordering, collections::BTreeMap};

/// Entries between two looks at whether to go on.
const PACE: i64 = 256;

/// The tables with rows that are not what the log says, and how many. Rows that the log made in bulk, without keeping what they were, are
/// vouched for from their first change on only. Nothing is said of a register that was salvaged, whose log has an end its rows have not.
/// Errors: those of reading; [`Code::Cancelled`] if `go_on` says so.
pub(crate) fn unlike_the_log(connection: &Connection, go_on: &mut dyn FnMut(u32, u32) -> bool) -> Result<BTreeMap<String, u32>> {
    let said = database::empty()?;
    said.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA journal_mode = OFF; BEGIN;")?;
    let all: i64 = connection.query_row("SELECT coalesce(max(id), 0) FROM change", [], |row| row.get(0))?;
    let count = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
    let (mut in_bulk, mut salvaged) = (false, false);
    each_entry(connection, &mut |id, entry, _, _| {
        if id % PACE == 0 && !go_on(count(id), count(all)) {
            return Err(Error::new(Code::Cancelled));
        }
        salvaged |= entry.name == Change::Salvage.as_str();
        in_bulk |= entry.changes.is_empty() && entry.name != Change::RestoreBackup.as_str();
        changeset::replay(&said, entry.changes)
    })?;
    let mut unlike = BTreeMap::new();
    for table in changeset::TRACKED.iter().filter(|_| !salvaged) {
        let rows = differences(connection, &said, table, in_bulk)?;
        if rows > 0 {
            unlike.insert((*table).to_owned(), rows);
        }
    }
    Ok(unlike)
}

/// How many rows of a table differ. With `in_bulk`, rows that only the register has are none of them.
fn differences(register: &Connection, said: &Connection, table: &str, in_bulk: bool) -> Result<u32> {
    let names = columns(register, table)?;
    let mut keys = register.prepare_cached("SELECT cid FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk")?;
    let keys = keys.query_map([table], |row| row.get::<_, i64>(0))?.collect::<std::result::Result<Vec<_>, _>>()?;
    let keys: Vec<usize> = keys.into_iter().filter_map(|key| usize::try_from(key).ok()).collect();
    let quoted = |name: &String| format!("\"{name}\"");
    let order: Vec<String> = keys.iter().filter_map(|key| names.get(*key).map(quoted)).collect();
    let sql = format!("SELECT {} FROM \"{table}\" ORDER BY {}", names.iter().map(quoted).collect::<Vec<_>>().join(", "), order.join(", "));
    let (mut here, mut there) = (register.prepare(&sql)?, said.prepare(&sql)?);
    let (mut here, mut there) = (here.query([])?, there.query([])?);
    let (mut own, mut logged) = (next(&mut here)?, next(&mut there)?);
    let mut unlike = 0;
    loop {
        let order = match (&own, &logged) {
            (None, None) => return Ok(unlike),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(own), Some(logged)) => {
                keys.iter().map(|key| compare(own.get(*key), logged.get(*key))).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
            }
        };
        match order {
            Ordering::Less => {
                unlike += u32::from(!in_bulk);
                own = next(&mut here)?;
            }
            Ordering::Greater => {
                unlike += 1;
                logged = next(&mut there)?;
            }
            Ordering::Equal => {
                unlike += u32::from(own != logged);
                (own, logged) = (next(&mut here)?, next(&mut there)?);
            }
        }
    }
}

fn next(rows: &mut Rows<'_>) -> Result<Option<Vec<Value>>> {
    let read = |row: &Row<'_>| (0..row.as_ref().column_count()).map(|at| row.get(at)).collect::<std::result::Result<Vec<Value>, _>>();
    Ok(rows.next()?.map(read).transpose()?)
}

/// As the database orders them.
fn compare(one: Option<&Value>, other: Option<&Value>) -> Ordering {
    match (one, other) {
        (Some(Value::Integer(one)), Some(Value::Integer(other))) => one.cmp(other),
        (Some(Value::Text(one)), Some(Value::Text(other))) => one.as_bytes().cmp(other.as_bytes()),
        (Some(Value::Blob(one)), Some(Value::Blob(other))) => one.cmp(other),
        (one, other) => kind(one).cmp(&kind(other)),
    }
}

const fn kind(value: Option<&Value>) -> u8 {
    match value {
        None | Some(Value::Null) => 0,
        Some(Value::Integer(_) | Value::Real(_)) => 1,
        Some(Value::Text(_)) => 2,
        Some(Value::Blob(_)) => 3,
    }
}
