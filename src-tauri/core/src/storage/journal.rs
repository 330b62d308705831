//! The one write path and the log: one user action = one transaction = one named changeset, chained by hash.
//! Undo and redo apply changesets; nothing else knows how to take anything back.

mod derived;
mod proof;
mod reading;
mod vouching;

use super::{changeset, contract_digest, nonconformity, row, search, setting};
use crate::{
    Error, Result,
    domain::occasion::Occasion,
    domain::{
        change::Change,
        id::{ContractId, SupplierId},
    },
    error::Code,
};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use std::{cell::RefCell, collections::BTreeSet, ops::Deref};
use uuid::Uuid;

pub(crate) use derived::{derived_rows_are_true, derived_rows_are_true_on};
pub(crate) use proof::{Entry, each_entry, hash_of, latest_hash, verify_chain};
pub(crate) use reading::{Asked, Logged, history, is_removed, people, removals};
pub(crate) use vouching::unlike_the_log;

/// A running transaction that will become one change.
pub(crate) struct Writing<'a> {
    transaction: &'a Transaction<'a>,
    /// The circumstances.
    pub(crate) occasion: &'a Occasion,
    concerns: RefCell<Concerns>,
}

/// What a change is about: whose derived rows are made anew, and in whose history it is shown.
#[derive(Debug, Default)]
struct Concerns {
    contracts: BTreeSet<ContractId>,
    suppliers: BTreeSet<SupplierId>,
    subject: String,
}

impl Deref for Writing<'_> {
    type Target = Connection;
    fn deref(&self) -> &Connection {
        self.transaction
    }
}

impl Writing<'_> {
    /// Says that the change is about a contract.
    pub(crate) fn concerns(&self, contract: ContractId) {
        self.concerns.borrow_mut().contracts.insert(contract);
    }
    /// Says that the change is about a supplier.
    pub(crate) fn concerns_supplier(&self, supplier: SupplierId) {
        self.concerns.borrow_mut().suppliers.insert(supplier);
    }
    /// The title by which people know what was changed.
    pub(crate) fn subject(&self, title: &str) {
        self.concerns.borrow_mut().subject = title.chars().take(400).collect();
    }
}

/// What an operation answers: its value, and which tables others must read again.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
pub struct Written<T> {
    /// The value.
    pub value: T,
    /// Names of the tables whose rows changed.
    pub touched: Vec<String>,
}

/// How a change came about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Do,
    Undo,
    Redo,
    System,
}

impl Role {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::System => "system",
        }
    }
}

/// The file's own identity in the log.
pub(crate) struct Log {
    pub(crate) device: Uuid,
    /// Whether changes are the program's own for now: shown in the history, not undone.
    pub(crate) by_program: bool,
}

impl Log {
    /// Runs `action` as one change.
    pub(crate) fn write<T>(
        &self,
        connection: &mut Connection,
        change: Change,
        occasion: &Occasion,
        action: impl FnOnce(&Writing<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        self.write_much(connection, change, occasion, action, &mut |_, _| true)
    }

    /// The same, for an `action` about so many contracts that what is derived of them takes its time: `go_on` is told how many
    /// of how many are done after it, and answers whether to go on. Errors: [`Code::Cancelled`]; then nothing is changed.
    pub(crate) fn write_much<T>(
        &self,
        connection: &mut Connection,
        change: Change,
        occasion: &Occasion,
        action: impl FnOnce(&Writing<'_>) -> Result<T>,
        go_on: &mut dyn FnMut(usize, usize) -> bool,
    ) -> Result<Written<T>> {
        let role = if self.by_program || change == Change::ExtendPlans { Role::System } else { Role::Do };
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        self.run(transaction, occasion, change.as_str(), role, None, action, go_on)
    }

    /// Runs `action` as one change of the program's that says what was made, without the rows: for contents that
    /// nobody takes back and that are too many to keep twice.
    pub(crate) fn write_in_bulk<T>(
        &self,
        connection: &mut Connection,
        change: Change,
        occasion: &Occasion,
        action: impl FnOnce(&Writing<'_>) -> Result<T>,
    ) -> Result<T> {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let writing = Writing { transaction: &transaction, occasion, concerns: RefCell::default() };
        let value = action(&writing)?;
        let concerns = writing.concerns.into_inner();
        self.append(&transaction, occasion, change.as_str(), Role::System, None, &concerns, &[])?;
        derive(&transaction, &concerns, occasion, &mut |_, _| true)?;
        transaction.commit()?;
        Ok(value)
    }

    /// Takes the latest change back. Answers its name and subject. Errors: [`Code::NothingToUndo`], [`Code::UndoConflict`].
    pub(crate) fn undo(&self, connection: &mut Connection, occasion: &Occasion) -> Result<Written<(String, String)>> {
        self.replay(connection, occasion, Role::Undo)
    }

    /// Does the latest undone change again. Answers its name and subject. Errors: [`Code::NothingToRedo`], [`Code::RedoConflict`].
    pub(crate) fn redo(&self, connection: &mut Connection, occasion: &Occasion) -> Result<Written<(String, String)>> {
        self.replay(connection, occasion, Role::Redo)
    }

    /// Takes back a change by which something was put in the bin, as a change of its own; later ones stay.
    /// Errors: [`Code::NotFound`], [`Code::BringBackConflict`] if something it hangs on was changed since.
    pub(crate) fn bring_back(&self, connection: &mut Connection, removal: i64, occasion: &Occasion) -> Result<Written<()>> {
        self.write(connection, Change::BringBack, occasion, |writing| {
            let sql = "SELECT subject, changeset FROM change WHERE id = ?1 AND role = 'do' AND undone = 0 AND name LIKE 'remove-%'";
            let read = |row: &rusqlite::Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, Vec<u8>>(1)?));
            let found = writing.query_row(sql, [removal], read).optional()?;
            let (subject, done) = found.ok_or_else(|| Error::new(Code::NotFound).with("noun", "change").with("id", removal))?;
            concerns_of(writing, removal)?;
            writing.subject(&subject);
            let changes = changeset::invert(&done)?;
            let applied = match changeset::apply(writing, &changes) {
                Err(Error { code: Code::UndoConflict, .. }) => {
                    take_back_system_changes(writing, removal)?;
                    changeset::apply(writing, &changes)
                }
                applied => applied,
            };
            applied.map_err(|error| match error.code {
                Code::UndoConflict => Error { code: Code::BringBackConflict, ..error },
                _ => error,
            })
        })
    }

    fn replay(&self, connection: &mut Connection, occasion: &Occasion, role: Role) -> Result<Written<(String, String)>> {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Within the transaction: another program may undo at the same time, and then the latest change is another one.
        let target = if role == Role::Undo { undo_target(&transaction)? } else { redo_target(&transaction)? };
        let nothing = if role == Role::Undo { Code::NothingToUndo } else { Code::NothingToRedo };
        let target = target.ok_or(Error::new(nothing))?;
        let action = |writing: &Writing<'_>| {
            let done: Vec<u8> = writing.query_row("SELECT changeset FROM change WHERE id = ?1", [target.id], |row| row.get(0))?;
            let changes = if role == Role::Undo { changeset::invert(&done)? } else { done };
            concerns_of(writing, target.id)?;
            writing.subject(&target.subject);
            match changeset::apply(writing, &changes) {
                Err(Error { code: Code::UndoConflict, .. }) => {
                    take_back_system_changes(writing, target.id)?;
                    changeset::apply(writing, &changes).map_err(|error| match (error.code, role) {
                        (Code::UndoConflict, Role::Redo) => Error { code: Code::RedoConflict, ..error },
                        _ => error,
                    })?;
                }
                applied => applied?,
            }
            writing.execute("UPDATE change SET undone = ?2 WHERE id = ?1", params![target.id, role == Role::Undo])?;
            Ok((target.name.clone(), target.subject.clone()))
        };
        self.run(transaction, occasion, &target.name, role, Some(target.id), action, &mut |_, _| true)
    }

    #[allow(clippy::too_many_arguments)]
    fn run<T>(
        &self,
        transaction: Transaction<'_>,
        occasion: &Occasion,
        name: &str,
        role: Role,
        target: Option<i64>,
        action: impl FnOnce(&Writing<'_>) -> Result<T>,
        go_on: &mut dyn FnMut(usize, usize) -> bool,
    ) -> Result<Written<T>> {
        let writing = Writing { transaction: &transaction, occasion, concerns: RefCell::default() };
        let (value, changes) = {
            let recording = changeset::Recording::start(&transaction)?;
            let value = action(&writing)?;
            (value, recording.changeset()?)
        };
        if changes.is_empty() {
            // Nothing was different from what was there: no entry, nothing to undo.
            return Ok(Written { value, touched: vec![] });
        }
        let rows = changeset::rows(&changes)?;
        let mut touched: BTreeSet<String> = rows.iter().map(|row| row.table.clone()).collect();
        touched.insert("change".to_owned());
        let concerns = writing.concerns.into_inner();
        self.append(&transaction, occasion, name, role, target, &concerns, &changes)?;
        derive(&transaction, &concerns, occasion, go_on)?;
        if touches_quiet_days(&rows) {
            for contract in nonconformity::contracts_with_any(&transaction)? {
                contract_digest::refresh(&transaction, contract, occasion.today)?;
            }
        }
        transaction.commit()?;
        Ok(Written { value, touched: touched.into_iter().collect() })
    }

    #[allow(clippy::too_many_arguments)]
    fn append(
        &self,
        connection: &Connection,
        occasion: &Occasion,
        name: &str,
        role: Role,
        target: Option<i64>,
        concerns: &Concerns,
        changes: &[u8],
    ) -> Result<()> {
        let previous: Option<(i64, i64, Vec<u8>)> = connection
            .prepare_cached("SELECT device_sequence, clock, hash FROM change ORDER BY id DESC LIMIT 1")?
            .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?;
        let (sequence, clock, previous_hash) =
            previous.map_or((1, 1, vec![0; 32]), |(sequence, clock, hash)| (sequence + 1, clock + 1, hash));
        let at = row::instant(occasion.now);
        let entry = Entry {
            device: self.device,
            sequence,
            clock,
            at: &at,
            who: &occasion.who,
            name,
            subject: &concerns.subject,
            role: role.as_str(),
            target,
            schema_version: super::database::SCHEMA_VERSION,
            changes,
        };
        connection.prepare_cached(include_str!("sql/change_insert.sql"))?.execute(params![
            self.device.as_bytes(),
            entry.sequence,
            entry.clock,
            entry.at,
            entry.who,
            entry.name,
            entry.subject,
            entry.role,
            entry.target,
            entry.schema_version,
            entry.changes,
            entry.hash(&previous_hash).as_slice(),
        ])?;
        let id = connection.last_insert_rowid();
        let mut insert = connection.prepare_cached("INSERT OR IGNORE INTO change_concern (concern, change_id) VALUES (?1, ?2)")?;
        let keys = concerns.contracts.iter().map(|key| key.0).chain(concerns.suppliers.iter().map(|key| key.0));
        for key in keys {
            insert.execute(params![key.as_bytes(), id])?;
        }
        Ok(())
    }
}

/// Says that the change is about what another one was about.
fn concerns_of(writing: &Writing<'_>, change: i64) -> Result<()> {
    let mut concerns = writing.prepare_cached("SELECT concern FROM change_concern WHERE change_id = ?1")?;
    let mut rows = concerns.query([change])?;
    while let Some(row) = rows.next()? {
        // A key is one or the other; the derived rows of neither is nothing to make anew.
        let key = row::key(row, "concern")?;
        writing.concerns(ContractId(key));
        writing.concerns_supplier(SupplierId(key));
    }
    Ok(())
}

/// Takes back what the program planned ahead since a change was last done or undone: those rows may hang on rows that
/// are to go, or be the rows that are to come back. They are planned again the next time a day is turned to.
fn take_back_system_changes(writing: &Writing<'_>, change: i64) -> Result<()> {
    let mut statement = writing.prepare_cached(include_str!("sql/system_changes_since.sql"))?;
    let planned = statement.query_map([change], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<Vec<(i64, Vec<u8>)>, _>>()?;
    for (id, changes) in planned {
        concerns_of(writing, id)?;
        changeset::apply(writing, &changeset::invert(&changes)?)?;
        writing.execute("UPDATE change SET undone = 1 WHERE id = ?1", [id])?;
    }
    Ok(())
}

/// Makes the derived rows anew of everything a change was about.
fn derive(connection: &Connection, concerns: &Concerns, occasion: &Occasion, go_on: &mut dyn FnMut(usize, usize) -> bool) -> Result<()> {
    let mut contracts = concerns.contracts.clone();
    for supplier in &concerns.suppliers {
        search::refresh_supplier(connection, *supplier)?;
        contracts.extend(super::supplier::contracts_of(connection, *supplier)?);
    }
    let all = contracts.len();
    for (done, contract) in contracts.into_iter().enumerate() {
        if done.is_multiple_of(PACE) && !go_on(done, all) {
            return Err(Error::new(Code::Cancelled));
        }
        let basis = contract_digest::basis(connection, contract)?;
        contract_digest::refresh_from(connection, contract, basis.as_ref(), occasion.today)?;
        search::refresh_contract(connection, contract, basis.as_ref())?;
    }
    Ok(())
}

/// How often progress is told, in contracts.
const PACE: usize = 64;

/// Whether a change is one of the setting that every contract with a nonconformity hangs on, though it is about none.
fn touches_quiet_days(rows: &[changeset::ChangedRow]) -> bool {
    let name = |value: &Option<changeset::Value>| matches!(value, Some(changeset::Value::Text(name)) if name == setting::QUIET_DAYS);
    let mut settings = rows.iter().filter(|row| row.table == "setting");
    settings.any(|row| row.columns.first().is_some_and(|(old, new)| name(old) || name(new)))
}

/// A change that can be taken back or done again.
pub(crate) struct Target {
    id: i64,
    pub(crate) name: String,
    pub(crate) subject: String,
}

fn target(connection: &Connection, sql: &str) -> Result<Option<Target>> {
    let found = connection
        .prepare_cached(sql)?
        .query_row([], |row| Ok(Target { id: row.get(0)?, name: row.get(1)?, subject: row.get(2)? }))
        .optional()?;
    Ok(found)
}

/// The latest change of a person's that is not undone.
pub(crate) fn undo_target(connection: &Connection) -> Result<Option<Target>> {
    target(connection, include_str!("sql/undo_target.sql"))
}

/// The latest undone change, unless something new was done since.
pub(crate) fn redo_target(connection: &Connection) -> Result<Option<Target>> {
    target(connection, include_str!("sql/redo_target.sql"))
}

/// The names of a table's columns, in order.
pub(crate) fn columns(connection: &Connection, table: &str) -> Result<Vec<String>> {
    let mut statement = connection.prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    let names = statement.query_map([table], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(names)
}
