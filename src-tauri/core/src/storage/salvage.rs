//! Reading the rows of a damaged register past what cannot be read, and holding together what was read. The damaged file itself is
//! never opened: a copy of it is.

use super::{
    database::{self, Key},
    journal,
    whole::{self, Field, Shape},
};
use crate::{Error, Result, error::Code};
use rusqlite::{Connection, ToSql, params_from_iter, types::Value};
use std::{
    collections::{BTreeMap, VecDeque},
    path::{Path, PathBuf},
};
use uuid::Uuid;

/// How often one table is tried again in places between what was read, before the rest of it is given up.
const TRIES: usize = 400;

/// A copy of a damaged register, opened as often as it takes: a page that cannot be read may spoil the opening that met it.
pub(crate) struct Wreck {
    path: PathBuf,
    key: Key,
    connection: Connection,
    columns: BTreeMap<String, Vec<String>>,
}

/// What became of one table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Gathered {
    /// Rows that were taken.
    pub(crate) rows: u64,
    /// Rows that could be read and not be taken: no row of such a table.
    pub(crate) refused: u64,
    /// Whether all of it was read.
    pub(crate) whole: bool,
}

/// The key by which a table is read in order.
struct Order {
    /// As it stands in a statement: `rowid`, or the columns of the primary key.
    columns: Vec<String>,
    /// Whether places between two keys can be tried.
    can_be_halved: bool,
}

impl Wreck {
    /// Opens a copy of a damaged register. Errors: nothing of it can be read.
    pub(crate) fn open(path: &Path, key: &Key) -> Result<Self> {
        let connection = database::connect(path, key)?;
        // The list of tables is the one thing without which there is nothing to read.
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
        Ok(Self { path: path.to_owned(), key: key.clone(), connection, columns: BTreeMap::new() })
    }

    /// The version of its schema; the newest if it says none that there is.
    pub(crate) fn version(&self) -> i64 {
        let said = self.connection.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap_or(0);
        if (1..=database::SCHEMA_VERSION).contains(&said) { said } else { database::SCHEMA_VERSION }
    }

    /// Which register it is, if that can be read.
    pub(crate) fn identity(&self) -> Option<Uuid> {
        let fact = |name: &str| super::setting::fact(&self.connection, name).ok().flatten().and_then(|text| Uuid::parse_str(&text).ok());
        fact("register").or_else(|| fact("device"))
    }

    /// Hands over every row of a table that can be read: from its beginning, from its end, and from places between. `take` answers whether it
    /// takes the row. Errors: those of `take` and of opening the copy again.
    pub(crate) fn gather(&mut self, shape: &Shape, take: &mut dyn FnMut(&[Field<'_>]) -> Result<bool>) -> Result<Gathered> {
        let mut gathered = Gathered { whole: true, ..Gathered::default() };
        let Some(order) = self.order(shape) else { return Ok(Gathered::default()) };
        let below = self.run(shape, &order, None, None, false, take, &mut gathered)?;
        let Some(below) = below else { return Ok(gathered) };
        gathered.whole = false;
        let above = self.run(shape, &order, below.as_deref(), None, true, take, &mut gathered)?.flatten();
        if !order.can_be_halved {
            return Ok(gathered);
        }
        let mut gaps = VecDeque::from([(
            below.as_deref().and_then(<[Value]>::first).map(number),
            above.as_deref().and_then(<[Value]>::first).map(number),
        )]);
        for _ in 0..TRIES {
            let Some((low, high)) = gaps.pop_front() else { break };
            let (from, to) = (low.unwrap_or(Place::least_like(high)), high.unwrap_or(Place::most_like(low)));
            let Some(middle) = from.between(to) else { continue };
            let before = gathered.rows;
            let (low_key, high_key) = ([middle.value()], [to.value()]);
            let stopped = self.run(shape, &order, Some(&low_key), high.is_some().then_some(&high_key[..]), false, take, &mut gathered)?;
            gaps.push_back((low, Some(middle)));
            if let Some(last) = stopped {
                let reached = last.as_deref().and_then(<[Value]>::first).map(number).filter(|_| gathered.rows > before);
                gaps.push_back((Some(reached.unwrap_or(middle)), high));
            }
        }
        Ok(gathered)
    }

    /// Reads on from one key to another, both excluded. Answers nothing if it came to the end, or the last key it reached before it had to stop.
    #[allow(clippy::too_many_arguments, clippy::type_complexity)]
    fn run(
        &mut self,
        shape: &Shape,
        order: &Order,
        after: Option<&[Value]>,
        until: Option<&[Value]>,
        backwards: bool,
        take: &mut dyn FnMut(&[Field<'_>]) -> Result<bool>,
        gathered: &mut Gathered,
    ) -> Result<Option<Option<Vec<Value>>>> {
        let mut reached = None;
        let read = read(
            &self.connection,
            &statement(shape, order, after, until, backwards),
            order.columns.len(),
            after,
            until,
            &mut |key, fields| {
                if take(fields)? {
                    gathered.rows += 1;
                } else {
                    gathered.refused += 1;
                }
                reached = Some(key);
                Ok(())
            },
        );
        match read {
            Ok(()) => Ok(None),
            Err(Stopped::ByTaker(error)) => Err(error),
            Err(Stopped::ByDamage) => {
                // What met the damage may answer nothing more.
                self.connection = database::connect(&self.path, &self.key)?;
                Ok(Some(reached))
            }
        }
    }

    /// How a table's rows are ordered; none if it is not there with its columns.
    fn order(&mut self, shape: &Shape) -> Option<Order> {
        let columns = journal::columns(&self.connection, &shape.name).ok()?;
        let all = shape.columns.iter().all(|column| columns.contains(&column.name));
        if columns.is_empty() || !all {
            return None;
        }
        self.columns.insert(shape.name.clone(), columns);
        let without_rowid = "SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?1";
        if !self.connection.query_row(without_rowid, [&shape.name], |row| row.get::<_, bool>(0)).ok()? {
            return Some(Order { columns: vec!["rowid".to_owned()], can_be_halved: true });
        }
        let mut statement = self.connection.prepare("SELECT name, type FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk").ok()?;
        let keys: Vec<(String, String)> =
            statement.query_map([&shape.name], |row| Ok((row.get(0)?, row.get(1)?))).ok()?.collect::<Result<_, _>>().ok()?;
        let can_be_halved = keys.len() == 1 && keys.first().is_some_and(|(_, kind)| kind == "BLOB");
        Some(Order { columns: keys.into_iter().map(|(name, _)| format!("\"{name}\"")).collect(), can_be_halved })
    }
}

fn statement(shape: &Shape, order: &Order, after: Option<&[Value]>, until: Option<&[Value]>, backwards: bool) -> String {
    let keys = order.columns.join(", ");
    let names: Vec<String> = shape.columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
    let marks = |values: &[Value]| vec!["?"; values.len()].join(", ");
    let mut limits = vec![];
    if let Some(after) = after {
        limits.push(format!("({keys}) > ({})", marks(after)));
    }
    if let Some(until) = until {
        limits.push(format!("({keys}) < ({})", marks(until)));
    }
    let limits = if limits.is_empty() { String::new() } else { format!(" WHERE {}", limits.join(" AND ")) };
    let turned: Vec<String> = order.columns.iter().map(|key| if backwards { format!("{key} DESC") } else { key.clone() }).collect();
    format!("SELECT {keys}, {} FROM \"{}\"{limits} ORDER BY {}", names.join(", "), shape.name, turned.join(", "))
}

/// Gets a row: its key, and its fields.
type EachRow<'a> = &'a mut dyn FnMut(Vec<Value>, &[Field<'_>]) -> Result<()>;

enum Stopped {
    ByDamage,
    ByTaker(Error),
}

fn read(
    connection: &Connection,
    sql: &str,
    keys: usize,
    after: Option<&[Value]>,
    until: Option<&[Value]>,
    each: EachRow<'_>,
) -> std::result::Result<(), Stopped> {
    let damage = |_: rusqlite::Error| Stopped::ByDamage;
    let mut statement = connection.prepare(sql).map_err(damage)?;
    let values: Vec<&dyn ToSql> = after.into_iter().chain(until).flatten().map(|value| value as &dyn ToSql).collect();
    let columns = statement.column_count();
    let mut rows = statement.query(params_from_iter(values)).map_err(damage)?;
    while let Some(row) = rows.next().map_err(damage)? {
        let key = (0..keys).map(|at| row.get::<_, Value>(at)).collect::<std::result::Result<Vec<_>, _>>().map_err(damage)?;
        let fields = (keys..columns).map(|at| whole::field(row, at)).collect::<Option<Vec<_>>>();
        // A row with what no row holds is passed by.
        let Some(fields) = fields else { continue };
        each(key, &fields).map_err(Stopped::ByTaker)?;
    }
    Ok(())
}

/// A key as a number that can be halved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Row(i64),
    Key(u128),
}

fn number(value: &Value) -> Place {
    match value {
        Value::Integer(number) => Place::Row(*number),
        Value::Blob(bytes) => {
            let mut key = [0; 16];
            key.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
            Place::Key(u128::from_be_bytes(key))
        }
        _ => Place::Row(0),
    }
}

impl Place {
    fn least_like(other: Option<Self>) -> Self {
        if matches!(other, Some(Self::Row(_))) { Self::Row(0) } else { Self::Key(0) }
    }
    fn most_like(other: Option<Self>) -> Self {
        if matches!(other, Some(Self::Row(_))) { Self::Row(i64::MAX) } else { Self::Key(u128::MAX) }
    }
    fn between(self, other: Self) -> Option<Self> {
        let middle = match (self, other) {
            (Self::Row(low), Self::Row(high)) => Self::Row(low + (high.saturating_sub(low)) / 2),
            (Self::Key(low), Self::Key(high)) => Self::Key(low + (high.saturating_sub(low)) / 2),
            _ => return None,
        };
        (middle > self && middle < other).then_some(middle)
    }
    fn value(self) -> Value {
        match self {
            Self::Row(number) => Value::Integer(number),
            Self::Key(key) => Value::Blob(key.to_be_bytes().to_vec()),
        }
    }
}

/// Takes out of a register that is being filled what hangs on rows that were lost, until nothing does. Answers how many rows of each table.
pub(crate) fn drop_loose(connection: &Connection, shapes: &[Shape]) -> Result<BTreeMap<String, u64>> {
    let mut dropped: BTreeMap<String, u64> = BTreeMap::new();
    loop {
        let mut any = false;
        for shape in shapes {
            let mut statement = connection.prepare("SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?1)")?;
            let read = |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?));
            let references = statement.query_map([&shape.name], read)?.collect::<std::result::Result<Vec<_>, _>>()?;
            for (parent, from, to) in references {
                let gone = connection.execute(
                    &format!(
                        "DELETE FROM \"{0}\" WHERE \"{from}\" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"{parent}\" AS parent WHERE parent.\"{to}\" = \"{0}\".\"{from}\")",
                        shape.name
                    ),
                    [],
                )?;
                if gone > 0 {
                    any = true;
                    *dropped.entry(shape.name.clone()).or_default() += gone as u64;
                }
            }
        }
        if !any {
            return Ok(dropped);
        }
    }
}

/// Cuts a log before the first change that does not follow from those before it. Answers how many changes are left.
pub(crate) fn cut_log(connection: &Connection) -> Result<u64> {
    if let Err(error) = journal::verify_chain(connection) {
        let Some(first) = error.params.get("change").and_then(|id| id.parse::<i64>().ok()) else { return Err(error) };
        connection.execute("DELETE FROM change_concern WHERE change_id >= ?1", [first])?;
        connection.execute("DELETE FROM change WHERE id >= ?1", [first])?;
    }
    let left: i64 = connection.query_row("SELECT count(*) FROM change", [], |row| row.get(0))?;
    u64::try_from(left).map_err(|_| Error::new(Code::Storage))
}
