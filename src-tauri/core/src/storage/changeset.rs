//! SQLite's session extension: recording a transaction's row changes, inverting them, applying them, reading them.
//! The one place in the core that calls C: rusqlite's own wrapper has no flags on `apply`, and without
//! `SQLITE_CHANGESETAPPLY_FKNOACTION` an undo could silently cascade.
#![allow(unsafe_code)]

use crate::{Error, Result, error::Code};
use rusqlite::{Connection, ffi};
use std::{
    ffi::{CStr, c_char, c_int, c_void},
    ptr,
};

/// `SQLITE_CHANGESETAPPLY_FKNOACTION`: foreign key actions are not performed while applying.
const FKNOACTION: c_int = 0x8;

/// The tables whose row changes are kept in the log.
pub(crate) const TRACKED: [&str; 30] = [
    "supplier",
    "contract",
    "contract_supplier",
    "contract_option",
    "award_criterion",
    "requirement",
    "plan",
    "planned_check",
    "result",
    "evidence",
    "evidence_requirement",
    "evidence_contract",
    "evidence_supplier",
    "result_evidence",
    "file",
    "meeting",
    "participant",
    "agenda_item",
    "decision",
    "nonconformity",
    "nonconformity_step",
    "setting",
    "indicator",
    "measurement",
    "declaration",
    "strategy",
    "goal",
    "goal_link",
    "action_plan",
    "action_line",
];

fn refused(what: &str, code: c_int) -> Error {
    Error::new(Code::Storage).with("reason", format!("{what}: {code}"))
}

/// A running recording of one connection's row changes.
pub(crate) struct Recording<'a> {
    session: *mut ffi::sqlite3_session,
    // The session must not outlive its connection.
    _connection: std::marker::PhantomData<&'a Connection>,
}

unsafe extern "C" fn is_tracked(_: *mut c_void, table: *const c_char) -> c_int {
    // SAFETY: SQLite passes a valid, zero-terminated table name.
    let name = unsafe { CStr::from_ptr(table) };
    c_int::from(TRACKED.iter().any(|tracked| tracked.as_bytes() == name.to_bytes()))
}

impl<'a> Recording<'a> {
    /// Starts recording.
    pub(crate) fn start(connection: &'a Connection) -> Result<Self> {
        let mut session = ptr::null_mut();
        // SAFETY: the handle is open for as long as the connection is borrowed; the name is zero-terminated.
        let code = unsafe { ffi::sqlite3session_create(connection.handle(), c"main".as_ptr(), &raw mut session) };
        if code != ffi::SQLITE_OK {
            return Err(refused("session", code));
        }
        let recording = Self { session, _connection: std::marker::PhantomData };
        // SAFETY: the session is valid; a null table means all tables, narrowed by the filter.
        let code = unsafe {
            ffi::sqlite3session_table_filter(session, Some(is_tracked), ptr::null_mut());
            ffi::sqlite3session_attach(session, ptr::null())
        };
        if code == ffi::SQLITE_OK { Ok(recording) } else { Err(refused("session attach", code)) }
    }

    /// What has been changed so far.
    pub(crate) fn changeset(&self) -> Result<Vec<u8>> {
        let (mut size, mut bytes) = (0, ptr::null_mut());
        // SAFETY: the session is valid; SQLite gives a buffer of `size` bytes that `take` frees.
        let code = unsafe { ffi::sqlite3session_changeset(self.session, &raw mut size, &raw mut bytes) };
        if code == ffi::SQLITE_OK { Ok(unsafe { take(bytes, size) }) } else { Err(refused("changeset", code)) }
    }
}

impl Drop for Recording<'_> {
    fn drop(&mut self) {
        // SAFETY: made by `sqlite3session_create`, deleted once.
        unsafe { ffi::sqlite3session_delete(self.session) }
    }
}

/// Copies and frees a buffer of SQLite's.
///
/// # Safety
/// `bytes` is null or a buffer of `size` bytes from `sqlite3_malloc`.
unsafe fn take(bytes: *mut c_void, size: c_int) -> Vec<u8> {
    let length = usize::try_from(size).unwrap_or(0);
    if bytes.is_null() || length == 0 {
        // SAFETY: freeing null is allowed.
        unsafe { ffi::sqlite3_free(bytes) };
        return vec![];
    }
    // SAFETY: promised by the caller.
    let copy = unsafe { std::slice::from_raw_parts(bytes.cast::<u8>(), length) }.to_vec();
    // SAFETY: promised by the caller; not used again.
    unsafe { ffi::sqlite3_free(bytes) };
    copy
}

fn size_of(changeset: &[u8]) -> Result<c_int> {
    c_int::try_from(changeset.len()).map_err(|_| Error::new(Code::Storage).with("reason", "changeset too large"))
}

/// The changes that take `changeset` back.
pub(crate) fn invert(changeset: &[u8]) -> Result<Vec<u8>> {
    if changeset.is_empty() {
        return Ok(vec![]);
    }
    let (mut size, mut bytes) = (0, ptr::null_mut());
    // SAFETY: input pointer and length belong together; the output is freed by `take`.
    let code = unsafe { ffi::sqlite3changeset_invert(size_of(changeset)?, changeset.as_ptr().cast(), &raw mut size, &raw mut bytes) };
    if code == ffi::SQLITE_OK { Ok(unsafe { take(bytes, size) }) } else { Err(refused("invert", code)) }
}

unsafe extern "C" fn on_conflict(_: *mut c_void, _: c_int, _: *mut ffi::sqlite3_changeset_iter) -> c_int {
    ffi::SQLITE_CHANGESET_ABORT
}

unsafe extern "C" fn leave_out(_: *mut c_void, _: c_int, _: *mut ffi::sqlite3_changeset_iter) -> c_int {
    ffi::SQLITE_CHANGESET_OMIT
}

/// Applies a changeset within the open transaction. Any row that is not as expected stops it.
/// Errors: [`Code::UndoConflict`].
pub(crate) fn apply(connection: &Connection, changeset: &[u8]) -> Result<()> {
    apply_by(connection, changeset, on_conflict)
}

/// Applies what can be applied of a changeset: a change of a row that is not there, or not as expected, is left out.
pub(crate) fn replay(connection: &Connection, changeset: &[u8]) -> Result<()> {
    apply_by(connection, changeset, leave_out)
}

type OnConflict = unsafe extern "C" fn(*mut c_void, c_int, *mut ffi::sqlite3_changeset_iter) -> c_int;

fn apply_by(connection: &Connection, changeset: &[u8], on_conflict: OnConflict) -> Result<()> {
    if changeset.is_empty() {
        return Ok(());
    }
    // SAFETY: the handle is open; pointer and length belong together; the callback touches nothing;
    // no rebase buffer is asked for.
    let code = unsafe {
        ffi::sqlite3changeset_apply_v2(
            connection.handle(),
            size_of(changeset)?,
            changeset.as_ptr().cast_mut().cast(),
            None,
            Some(on_conflict),
            ptr::null_mut(),
            ptr::null_mut(),
            ptr::null_mut(),
            FKNOACTION,
        )
    };
    match code {
        ffi::SQLITE_OK => Ok(()),
        ffi::SQLITE_ABORT | ffi::SQLITE_CONSTRAINT => Err(Error::new(Code::UndoConflict)),
        other => Err(refused("apply", other)),
    }
}

/// What happened to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RowChange {
    Inserted,
    Updated,
    Deleted,
}

/// A value in a changeset, as people read it; keys are not shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    Null,
    Text(String),
    Number(i64),
    Bytes(Vec<u8>),
}

/// One row of a changeset: per column the old and the new value, where given.
#[derive(Debug, Clone)]
pub(crate) struct ChangedRow {
    pub(crate) table: String,
    pub(crate) change: RowChange,
    pub(crate) columns: Vec<(Option<Value>, Option<Value>)>,
}

/// Reads a changeset row by row.
pub(crate) fn rows(changeset: &[u8]) -> Result<Vec<ChangedRow>> {
    if changeset.is_empty() {
        return Ok(vec![]);
    }
    let mut iterator = ptr::null_mut();
    // SAFETY: pointer and length belong together and outlive the iterator, which is finalised below.
    let code = unsafe { ffi::sqlite3changeset_start(&raw mut iterator, size_of(changeset)?, changeset.as_ptr().cast_mut().cast()) };
    if code != ffi::SQLITE_OK {
        return Err(refused("changeset start", code));
    }
    let mut rows = vec![];
    // SAFETY: the iterator is valid until finalised; names and values are copied before the next step.
    let code = unsafe {
        while ffi::sqlite3changeset_next(iterator) == ffi::SQLITE_ROW {
            let (mut table, mut columns, mut operation, mut indirect) = (ptr::null(), 0, 0, 0);
            if ffi::sqlite3changeset_op(iterator, &raw mut table, &raw mut columns, &raw mut operation, &raw mut indirect) != ffi::SQLITE_OK
            {
                break;
            }
            let change = match operation {
                ffi::SQLITE_INSERT => RowChange::Inserted,
                ffi::SQLITE_DELETE => RowChange::Deleted,
                _ => RowChange::Updated,
            };
            let values = (0..columns)
                .map(|column| {
                    let (mut old, mut new) = (ptr::null_mut(), ptr::null_mut());
                    if change != RowChange::Inserted {
                        ffi::sqlite3changeset_old(iterator, column, &raw mut old);
                    }
                    if change != RowChange::Deleted {
                        ffi::sqlite3changeset_new(iterator, column, &raw mut new);
                    }
                    (value(old), value(new))
                })
                .collect();
            rows.push(ChangedRow { table: CStr::from_ptr(table).to_string_lossy().into_owned(), change, columns: values });
        }
        ffi::sqlite3changeset_finalize(iterator)
    };
    if code == ffi::SQLITE_OK { Ok(rows) } else { Err(refused("changeset", code)) }
}

/// # Safety
/// `value` is null or a value of the iterator's current row.
unsafe fn value(value: *mut ffi::sqlite3_value) -> Option<Value> {
    if value.is_null() {
        return None;
    }
    // SAFETY: promised by the caller; bytes are read with the length SQLite gives.
    unsafe {
        let bytes = |start: *const u8| {
            let length = usize::try_from(ffi::sqlite3_value_bytes(value)).unwrap_or(0);
            if start.is_null() { vec![] } else { std::slice::from_raw_parts(start, length).to_vec() }
        };
        Some(match ffi::sqlite3_value_type(value) {
            ffi::SQLITE_INTEGER => Value::Number(ffi::sqlite3_value_int64(value)),
            ffi::SQLITE_TEXT => Value::Text(String::from_utf8_lossy(&bytes(ffi::sqlite3_value_text(value))).into_owned()),
            ffi::SQLITE_BLOB => Value::Bytes(bytes(ffi::sqlite3_value_blob(value).cast())),
            _ => Value::Null,
        })
    }
}
