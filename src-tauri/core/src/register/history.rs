//! Changes as people read them: who, when, what, from which value to which.

use super::Register;
use crate::storage::Connection;
use crate::{
    Error, Result,
    domain::{change::Change, id::ContractId, id::SupplierId},
    error::Code,
    storage::{
        changeset::{self, RowChange, Value},
        journal::{self, Asked, Logged},
        row::instant,
    },
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// One user action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct HistoryEntry {
    /// Its place in the log, from 1.
    pub id: u32,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub who: String,
    /// What: the text key is `change-<name>`.
    pub name: String,
    /// What it concerned: a title.
    pub subject: String,
    /// Whether it was undone later.
    pub undone: bool,
    /// If it is an undo or a redo: of which change.
    pub undoes: Option<u32>,
    /// Values that changed.
    pub values: Vec<ValueChange>,
}

/// One value that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ValueChange {
    /// The noun: `contract`, `requirement`, `result`…
    pub noun: String,
    /// The field, as in the draft: the text key is `field-<field>`.
    pub field: String,
    /// Before; blank if it was added.
    pub from: Option<String>,
    /// After; blank if it was removed.
    pub to: Option<String>,
}

/// What Ctrl Z and Ctrl Y would do now.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct UndoState {
    /// The change that would be undone: its name and subject.
    pub undo: Option<(String, String)>,
    /// The change that would be done again.
    pub redo: Option<(String, String)>,
}

/// Columns that say nothing to people: keys, order, derived values, whole answers of others.
pub(super) const SILENT: [&str; 12] = [
    "id",
    "title_key",
    "name_key",
    "position",
    "planned_from",
    "recorded_at",
    "calculation",
    "owner_noun",
    "size",
    "content",
    "registration",
    "key",
];
/// At most so many values of one change are shown.
const MAX_VALUES: usize = 60;
/// Characters of one value that are shown; a logo has a million.
const MAX_CHARS: usize = 1_000;

/// Which changes are looked for; blank is all.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(default, deny_unknown_fields)]
pub struct HistoryFilter {
    /// By whom: the whole name.
    pub who: Option<String>,
    /// What the title of what was changed holds.
    pub text: String,
    /// From this moment.
    pub from: Option<DateTime<Utc>>,
    /// Before this one.
    pub to: Option<DateTime<Utc>>,
    /// Kinds of change by their names; all if there are none.
    pub names: Vec<Change>,
    /// About this contract.
    pub contract: Option<ContractId>,
    /// About this supplier.
    pub supplier: Option<SupplierId>,
}

/// Characters of a name or a title that are looked for, at most.
const LONGEST: usize = 400;

impl Register {
    /// The latest changes, newest first, before the entry `before` if given, at most `limit` (up to 500).
    pub fn history(&self, before: Option<u32>, limit: u32) -> Result<Vec<HistoryEntry>> {
        entries(&self.connection, None, before, limit)
    }

    /// The latest of the changes that `filter` asks for, newest first. Errors: [`Code::TooLong`].
    pub fn history_of(&self, filter: &HistoryFilter, before: Option<u32>, limit: u32) -> Result<Vec<HistoryEntry>> {
        for (field, text) in [("text", filter.text.as_str()), ("who", filter.who.as_deref().unwrap_or_default())] {
            if text.chars().count() > LONGEST {
                return Err(Error::field(field, Code::TooLong).with("max", LONGEST));
            }
        }
        let names: Vec<String> = filter.names.iter().map(|name| name.as_str().to_owned()).collect();
        let asked = Asked {
            concern: filter.contract.map(|id| id.0).or(filter.supplier.map(|id| id.0)),
            who: filter.who.as_deref(),
            text: &filter.text,
            from: filter.from.map(instant),
            to: filter.to.map(instant),
            names: &names,
            before: before.map(i64::from),
        };
        read(&self.connection, &asked, limit)
    }

    /// Everyone who changed something, by name.
    pub fn history_people(&self) -> Result<Vec<String>> {
        journal::people(&self.connection)
    }

    /// The latest changes of one contract.
    pub fn contract_history(&self, id: ContractId, before: Option<u32>, limit: u32) -> Result<Vec<HistoryEntry>> {
        entries(&self.connection, Some(id.0), before, limit)
    }

    /// The latest changes of one supplier.
    pub fn supplier_history(&self, id: SupplierId, before: Option<u32>, limit: u32) -> Result<Vec<HistoryEntry>> {
        entries(&self.connection, Some(id.0), before, limit)
    }

    /// What undo and redo would do now.
    pub fn undo_state(&self) -> Result<UndoState> {
        let name = |target: journal::Target| (target.name, target.subject);
        Ok(UndoState { undo: journal::undo_target(&self.connection)?.map(name), redo: journal::redo_target(&self.connection)?.map(name) })
    }
}

fn entries(connection: &Connection, concern: Option<uuid::Uuid>, before: Option<u32>, limit: u32) -> Result<Vec<HistoryEntry>> {
    read(connection, &Asked { concern, before: before.map(i64::from), ..Asked::default() }, limit)
}

fn read(connection: &Connection, asked: &Asked<'_>, limit: u32) -> Result<Vec<HistoryEntry>> {
    journal::history(connection, asked, limit.min(500))?.into_iter().map(|logged| entry(connection, logged)).collect()
}

pub(super) fn entry(connection: &Connection, logged: Logged) -> Result<HistoryEntry> {
    let damaged = || Error::new(Code::RegisterDamaged);
    let number = |id: i64| u32::try_from(id).map_err(|_| damaged());
    let values = values(connection, &logged.changeset)?;
    Ok(HistoryEntry {
        id: number(logged.id)?,
        at: logged.at.parse().map_err(|_| damaged())?,
        who: logged.who,
        name: if logged.target.is_some() { format!("{}-{}", logged.role, logged.name) } else { logged.name },
        subject: logged.subject,
        undone: logged.undone,
        undoes: logged.target.map(number).transpose()?,
        values,
    })
}

/// The values of a change that say something to people. Planned checks are left out: they follow from the rest.
pub(super) fn values(connection: &Connection, changes: &[u8]) -> Result<Vec<ValueChange>> {
    let mut values = vec![];
    for row in changeset::rows(changes)? {
        if row.table == "planned_check" && row.change != RowChange::Updated {
            continue;
        }
        let columns = journal::columns(connection, &row.table)?;
        for (column, (old, new)) in columns.iter().zip(row.columns) {
            let (from, to) = (shown(old), shown(new));
            if from == to || SILENT.contains(&column.as_str()) || values.len() == MAX_VALUES {
                continue;
            }
            values.push(ValueChange { noun: row.table.clone(), field: column.clone(), from, to });
        }
    }
    Ok(values)
}

/// A stored value as text; keys and blanks are nothing to read.
fn shown(value: Option<Value>) -> Option<String> {
    match value? {
        Value::Null | Value::Bytes(_) => None,
        Value::Text(text) if text.is_empty() => None,
        Value::Text(text) if text.chars().nth(MAX_CHARS).is_some() => Some(text.chars().take(MAX_CHARS).chain(['…']).collect()),
        Value::Text(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
    }
}
