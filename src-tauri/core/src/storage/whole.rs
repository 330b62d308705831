//! The whole of a register, table by table and row by row, for what carries it elsewhere: what people entered, the log and
//! what is known of the file. What is derived, drafts and habits are no part of it. Knows no noun and no form of a file.

use super::{changeset, contract_digest, database::SCHEMA_VERSION, search, setting};
use crate::{Error, Result, domain::id::ContractId, error::Code};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter, types::ValueRef};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The tables beside the tracked ones: the log, whose history a change is in, and facts about the file.
const BESIDE: [&str; 3] = ["change", "change_concern", "fact"];
/// Facts that belong to one file and not to the register in it: which device writes there.
const OWN_FACTS: &str = "'device', 'register'";

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// Whole numbers.
    Number,
    /// Texts.
    Text,
    /// Bytes.
    Bytes,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What it holds, unless it is blank.
    pub holds: Holds,
}

/// A table and its columns, in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// Its name.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
}

/// A value of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field<'a> {
    /// Nothing.
    Blank,
    /// A whole number.
    Number(i64),
    /// A text.
    Text(&'a str),
    /// Bytes.
    Bytes(&'a [u8]),
}

impl rusqlite::ToSql for Field<'_> {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(rusqlite::types::ToSqlOutput::Borrowed(match self {
            Self::Blank => ValueRef::Null,
            Self::Number(number) => ValueRef::Integer(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

fn damaged() -> Error {
    Error::new(Code::RegisterDamaged)
}

/// The tables that a register is made of, in the order in which they are carried.
pub(crate) fn shapes(connection: &Connection) -> Result<Vec<Shape>> {
    // A table that an older schema has not is not a part of it.
    let names = changeset::TRACKED.iter().chain(&BESIDE);
    let shapes = names.map(|name| shape(connection, name)).collect::<Result<Vec<_>>>()?;
    Ok(shapes.into_iter().filter(|shape| !shape.columns.is_empty()).collect())
}

fn shape(connection: &Connection, table: &str) -> Result<Shape> {
    let mut statement = connection.prepare("SELECT name, type FROM pragma_table_info(?1) ORDER BY cid")?;
    let mut rows = statement.query([table])?;
    let mut columns = vec![];
    while let Some(row) = rows.next()? {
        let kind: String = row.get(1)?;
        let holds = match kind.as_str() {
            "INTEGER" => Holds::Number,
            "TEXT" => Holds::Text,
            "BLOB" => Holds::Bytes,
            _ => return Err(damaged()),
        };
        columns.push(Column { name: row.get(0)?, holds });
    }
    Ok(Shape { name: table.to_owned(), columns })
}

/// Rows of one table that are carried.
fn source(shape: &Shape) -> String {
    let without = if shape.name == "fact" { format!(" WHERE name NOT IN ({OWN_FACTS})") } else { String::new() };
    format!("FROM \"{}\"{without}", shape.name)
}

/// How many rows of a table are carried.
pub(crate) fn count(connection: &Connection, shape: &Shape) -> Result<u64> {
    let rows: i64 = connection.query_row(&format!("SELECT count(*) {}", source(shape)), [], |row| row.get(0))?;
    Ok(u64::try_from(rows).unwrap_or(0))
}

/// Hands over every row of a table, always in the same order.
pub(crate) fn each_row(connection: &Connection, shape: &Shape, each: &mut dyn FnMut(&[Field<'_>]) -> Result<()>) -> Result<()> {
    let names: Vec<String> = shape.columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
    let without_rowid: bool =
        connection.query_row("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?1", [&shape.name], |row| row.get(0))?;
    // Where rows have an order of their own they keep it; elsewhere it is that of their keys.
    let order = if without_rowid { primary_key(connection, &shape.name)? } else { "rowid".to_owned() };
    let mut statement = connection.prepare(&format!("SELECT {} {} ORDER BY {order}", names.join(", "), source(shape)))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let mut fields = Vec::with_capacity(shape.columns.len());
        for at in 0..shape.columns.len() {
            fields.push(field(row, at).ok_or_else(damaged)?);
        }
        each(&fields)?;
    }
    Ok(())
}

/// A value of a row that is being read; none if no row of a register holds such a one.
pub(crate) fn field<'a>(row: &'a Row<'_>, at: usize) -> Option<Field<'a>> {
    match row.get_ref(at).ok()? {
        ValueRef::Null => Some(Field::Blank),
        ValueRef::Integer(number) => Some(Field::Number(number)),
        ValueRef::Text(text) => std::str::from_utf8(text).ok().map(Field::Text),
        ValueRef::Blob(bytes) => Some(Field::Bytes(bytes)),
        ValueRef::Real(_) => None,
    }
}

fn primary_key(connection: &Connection, table: &str) -> Result<String> {
    let mut statement = connection.prepare("SELECT name FROM pragma_table_info(?1) WHERE pk > 0 ORDER BY pk")?;
    let names = statement.query_map([table], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    Ok(names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", "))
}

/// The statement that puts a row in as it was.
pub(crate) fn insertion(shape: &Shape) -> String {
    let names: Vec<String> = shape.columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
    format!("INSERT INTO \"{}\" ({}) VALUES ({})", shape.name, names.join(", "), vec!["?"; names.len()].join(", "))
}

/// Puts a row in by an [`insertion`].
pub(crate) fn insert(connection: &Connection, insertion: &str, fields: &[Field<'_>]) -> Result<()> {
    connection.prepare_cached(insertion)?.execute(params_from_iter(fields))?;
    Ok(())
}

/// The contents of files that a register needs, by SHA-256 in hexadecimal digits: those of every row, also of one in the
/// bin, and of what was undone and may be done again. The second are there if they are there.
pub(crate) fn contents(connection: &Connection) -> Result<(BTreeSet<String>, BTreeSet<String>)> {
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let columns = super::journal::columns(connection, "file")?;
    // The first shape knew no files.
    let Some(column) = columns.iter().position(|name| name == "sha256") else { return Ok((BTreeSet::new(), BTreeSet::new())) };
    let mut statement = connection.prepare("SELECT DISTINCT sha256 FROM file")?;
    let needed: BTreeSet<String> =
        statement.query_map([], |row| row.get::<_, Vec<u8>>(0))?.map(|bytes| Ok(hex(&bytes?))).collect::<Result<_>>()?;
    let mut undone = BTreeSet::new();
    let mut statement = connection.prepare("SELECT changeset FROM change WHERE undone = 1")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for changed in changeset::rows(&row.get::<_, Vec<u8>>(0)?)?.into_iter().filter(|changed| changed.table == "file") {
            if let Some((_, Some(changeset::Value::Bytes(bytes)))) = changed.columns.get(column) {
                undone.insert(hex(bytes));
            }
        }
    }
    Ok((needed.clone(), undone.difference(&needed).cloned().collect()))
}

/// The latest change of the log: its number and hash.
pub(crate) fn last_change(connection: &Connection) -> Result<Option<(i64, Vec<u8>)>> {
    let found = connection.query_row("SELECT id, hash FROM change ORDER BY id DESC LIMIT 1", [], |row| Ok((row.get(0)?, row.get(1)?)));
    Ok(found.optional()?)
}

/// The register's identity: that of the file it was begun in, wherever it has been carried since.
pub(crate) fn identity(connection: &Connection, device: Uuid) -> Result<Uuid> {
    let known = setting::fact(connection, "register")?;
    Ok(known.and_then(|text| Uuid::parse_str(&text).ok()).unwrap_or(device))
}

/// Says which register a file holds, and that a device of its own writes in it from now on.
pub(crate) fn identify(connection: &Connection, register: Uuid) -> Result<()> {
    setting::save_fact(connection, "register", &register.to_string())?;
    setting::save_fact(connection, "device", &Uuid::now_v7().to_string())
}

/// The version of the schema that rows are read by.
pub(crate) const fn schema_version() -> i64 {
    SCHEMA_VERSION
}

/// Begins filling an empty register: what rows point to may come later than they do.
pub(crate) fn begin_filling(connection: &Connection) -> Result<()> {
    Ok(connection.execute_batch("BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON;")?)
}

/// Ends what [`begin_filling`] began. Errors: a row points to one that is not there.
pub(crate) fn end_filling(connection: &Connection) -> Result<()> {
    Ok(connection.execute_batch("COMMIT")?)
}

/// Makes all derived rows. `go_on` is told how many contracts and suppliers are done, and answers whether to go on.
/// Errors: [`Code::Cancelled`]; a value that the program does not know.
pub(crate) fn derive(connection: &mut Connection, today: NaiveDate, go_on: &mut dyn FnMut(u64, u64) -> bool) -> Result<()> {
    let transaction = connection.transaction()?;
    contract_digest::forget_all(&transaction)?;
    search::forget_all(&transaction)?;
    let contracts: Vec<ContractId> = super::contract::ids(&transaction)?;
    let suppliers = super::supplier::suppliers(&transaction)?;
    let all = (contracts.len() + suppliers.len()) as u64;
    let mut done = 0;
    let mut step = || {
        done += 1;
        if go_on(done, all) { Ok(()) } else { Err(Error::new(Code::Cancelled)) }
    };
    for contract in contracts {
        let basis = contract_digest::basis(&transaction, contract)?;
        contract_digest::refresh_from(&transaction, contract, basis.as_ref(), today)?;
        search::refresh_contract(&transaction, contract, basis.as_ref())?;
        step()?;
    }
    for supplier in suppliers {
        search::refresh_supplier(&transaction, supplier.id)?;
        step()?;
    }
    Ok(transaction.commit()?)
}
