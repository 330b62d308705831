//! Whether the rows are what the log says: every change is gone through from the first, and what it leaves is held against what is
//! there. A value that was changed behind the program's back fits every rule of the database, but no change of the log.
//! Changes nothing.

use crate::{
    Error, Result,
    error::Code,
    storage::changeset::{self, RowChange, TRACKED, Value},
};
use rusqlite::{Connection, types::ValueRef};
use std::collections::{BTreeMap, HashMap};

/// A value, as short as it can be held against another.
type Mark = [u8; 8];
/// The values of a row; nothing where the log says nothing.
type Row = Vec<Option<Mark>>;

/// How many rows of each table are not what the log says: changed, gone, or out of nowhere. Contents that were made in bulk are not in
/// the log: of those, only what was changed since is held against it. Errors: [`Code::Cancelled`] if `go_on` says so.
pub(crate) fn rows_unlike_the_log(connection: &Connection, go_on: &mut dyn FnMut() -> bool) -> Result<BTreeMap<String, u32>> {
    let mut unlike = BTreeMap::new();
    let mut said = Said::default();
    let mut statement = connection.prepare("SELECT changeset FROM change ORDER BY id")?;
    let mut changes = statement.query([])?;
    while let Some(change) = changes.next()? {
        if !go_on() {
            return Err(Error::new(Code::Cancelled));
        }
        let bytes: Vec<u8> = change.get(0)?;
        if bytes.is_empty() {
            // What was made without its rows, or salvaged without some: nothing before it says how they are now.
            said = Said { bulk: true, ..Said::default() };
        }
        for row in changeset::rows(&bytes)? {
            said.hear(connection, &row)?;
        }
    }
    for table in TRACKED {
        let wrong = said.unlike(connection, table)?;
        if wrong > 0 {
            unlike.insert(table.to_owned(), wrong);
        }
        if !go_on() {
            return Err(Error::new(Code::Cancelled));
        }
    }
    Ok(unlike)
}

/// What the log says of every row.
#[derive(Default)]
struct Said {
    rows: HashMap<String, HashMap<Vec<Mark>, Row>>,
    keys: HashMap<String, Vec<usize>>,
    /// Something was made without its rows in the log.
    bulk: bool,
}

impl Said {
    /// The places of the columns that are a table's key.
    fn key_places(&mut self, connection: &Connection, table: &str) -> Result<&[usize]> {
        if !self.keys.contains_key(table) {
            let mut statement = connection.prepare("SELECT cid FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY cid")?;
            let places =
                statement.query_map([table], |row| row.get::<_, u16>(0).map(usize::from))?.collect::<std::result::Result<Vec<_>, _>>()?;
            self.keys.insert(table.to_owned(), places);
        }
        Ok(self.keys.get(table).map_or(&[], Vec::as_slice))
    }

    fn hear(&mut self, connection: &Connection, change: &changeset::ChangedRow) -> Result<()> {
        let of = |value: &(Option<Value>, Option<Value>)| value.1.as_ref().or(value.0.as_ref()).map(mark);
        let places = self.key_places(connection, &change.table)?.to_vec();
        // A key never changes: of a changed row only its old one is told.
        let key =
            places.iter().filter_map(|place| change.columns.get(*place)).map(|value| of(value).unwrap_or_default()).collect::<Vec<_>>();
        let rows = self.rows.entry(change.table.clone()).or_default();
        if change.change == RowChange::Deleted {
            rows.remove(&key);
            return Ok(());
        }
        let row = rows.entry(key).or_default();
        row.resize(row.len().max(change.columns.len()), None);
        for (said, (old, new)) in row.iter_mut().zip(&change.columns) {
            // A key's old value is still what it is.
            *said = new.as_ref().or(old.as_ref()).map(mark).or(*said);
        }
        Ok(())
    }

    fn unlike(&mut self, connection: &Connection, table: &str) -> Result<u32> {
        let places = self.key_places(connection, table)?.to_vec();
        let bulk = self.bulk;
        let mut said = self.rows.remove(table).unwrap_or_default();
        let mut statement = connection.prepare(&format!("SELECT * FROM \"{table}\""))?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        let mut wrong = 0;
        while let Some(row) = rows.next()? {
            let marks = (0..columns).map(|column| Ok(mark_of(row.get_ref(column)?))).collect::<Result<Vec<_>>>()?;
            let key: Vec<Mark> = places.iter().filter_map(|place| marks.get(*place).copied()).collect();
            match said.remove(&key) {
                Some(known) => {
                    let differs = known.iter().zip(&marks).any(|(said, is)| said.is_some_and(|said| said != *is));
                    wrong += u32::from(differs);
                }
                None => wrong += u32::from(!bulk),
            }
        }
        Ok(wrong + u32::try_from(said.len()).unwrap_or(u32::MAX))
    }
}

fn mark(value: &Value) -> Mark {
    match value {
        Value::Null => mark_of(ValueRef::Null),
        Value::Text(text) => mark_of(ValueRef::Text(text.as_bytes())),
        Value::Number(number) => mark_of(ValueRef::Integer(*number)),
        Value::Bytes(bytes) => mark_of(ValueRef::Blob(bytes)),
    }
}

fn mark_of(value: ValueRef<'_>) -> Mark {
    let mut hasher = blake3::Hasher::new();
    match value {
        ValueRef::Null => hasher.update(b"-"),
        ValueRef::Integer(number) => hasher.update(b"i").update(&number.to_le_bytes()),
        ValueRef::Real(number) => hasher.update(b"r").update(&number.to_le_bytes()),
        ValueRef::Text(bytes) => hasher.update(b"t").update(bytes),
        ValueRef::Blob(bytes) => hasher.update(b"b").update(bytes),
    };
    let mut mark = Mark::default();
    hasher.finalize_xof().fill(&mut mark);
    mark
}
