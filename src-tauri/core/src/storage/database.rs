//! One register file: opening, creating, checking what it is, and turning SQLite's answers into coded errors.
//! Never deletes or repairs a file.

use crate::{Error, Result, error::Code};
use rusqlite::{Connection, ErrorCode, OpenFlags, config::DbConfig};
use std::path::Path;

/// Marks the file as a register: "Krvs".
const APPLICATION_ID: i64 = 0x4b72_7673;

/// The migrations, in order; the number of the last is the schema version (`user_version`).
const MIGRATIONS: &[&str] = &[include_str!("migrations/0001_register.sql"), include_str!("migrations/0002_follow_up.sql")];

/// The newest schema this program knows.
pub(crate) const SCHEMA_VERSION: i64 = MIGRATIONS.len() as i64;

/// How a register is unlocked.
#[derive(Debug, Clone, Default)]
pub enum Key {
    /// Not encrypted.
    #[default]
    None,
    /// 32 raw bytes.
    Raw([u8; 32]),
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let code = match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Code::RegisterBusy,
            Some(ErrorCode::DiskFull) => Code::DiskFull,
            Some(ErrorCode::NotADatabase) => Code::NotARegister,
            Some(ErrorCode::DatabaseCorrupt) => Code::RegisterDamaged,
            Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::SystemIoFailure) => {
                Code::FileUnreadable
            }
            _ => Code::Storage,
        };
        Self::new(code).with("reason", error)
    }
}

/// Makes a register at `path`. Errors: [`Code::FileExists`] if there is a file, [`Code::FileUnreadable`].
pub(crate) fn create(path: &Path, key: &Key) -> Result<Connection> {
    // Made by the file system first, so that two starts at once cannot both make it.
    std::fs::OpenOptions::new().write(true).create_new(true).open(path).map_err(|error| file_error(path, &error))?;
    let made = connect(path, key).and_then(|mut connection| {
        write_ahead(&connection)?;
        migrate(&mut connection, 0)?;
        Ok(connection)
    });
    if made.is_err() {
        // Ours alone: it did not exist a moment ago and holds nothing.
        let _ = std::fs::remove_file(path);
    }
    made.map_err(|error| error.with("path", path.display()))
}

/// Opens the register at `path`.
///
/// Errors: [`Code::FileMissing`], [`Code::RegisterEmpty`], [`Code::NotARegister`] (or a wrong key),
/// [`Code::RegisterDamaged`], [`Code::RegisterNewer`], [`Code::RegisterBusy`].
pub(crate) fn open(path: &Path, key: &Key) -> Result<Connection> {
    let size = std::fs::metadata(path).map_err(|error| file_error(path, &error))?;
    let at_path = |error: Error| error.with("path", path.display());
    if size.is_dir() {
        return Err(at_path(Error::new(Code::NotARegister)));
    }
    if size.len() == 0 {
        return Err(at_path(Error::new(Code::RegisterEmpty)));
    }
    if matches!(key, Key::None) {
        let mut start = [0; 16];
        let read = std::fs::File::open(path).and_then(|mut file| std::io::Read::read(&mut file, &mut start));
        if !matches!(read, Ok(16)) || start != *b"SQLite format 3\0" {
            return Err(at_path(Error::new(Code::NotARegister)));
        }
    }
    let connection = connect(path, key).map_err(at_path)?;
    // A write-protected file opens for reading only, and the first thing anybody wrote would be lost.
    if connection.is_readonly("main").map_err(|error| at_path(error.into()))? {
        return Err(at_path(Error::new(Code::FileUnreadable).with("reason", "read-only")));
    }
    let (application_id, version): (i64, i64) = connection
        .query_row("SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version)", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .map_err(|error| at_path(error.into()))?;
    if application_id != APPLICATION_ID {
        return Err(at_path(Error::new(Code::NotARegister)));
    }
    if version > SCHEMA_VERSION {
        return Err(at_path(Error::new(Code::RegisterNewer).with("version", version).with("known", SCHEMA_VERSION)));
    }
    // A file that was cut short still opens; reading its pages' count against its size shows it at no cost.
    let (pages, page_size): (i64, i64) = connection
        .query_row(
            "SELECT (SELECT page_count FROM pragma_page_count), (SELECT CAST(page_size AS INTEGER) FROM pragma_page_size)",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .map_err(|error| at_path(error.into()))?;
    let mut wal = path.as_os_str().to_owned();
    wal.push("-wal");
    let wal = std::fs::metadata(wal).map_or(0, |file| file.len());
    if wal == 0 && size.len() < u64::try_from(pages.saturating_mul(page_size)).unwrap_or(0) {
        return Err(at_path(Error::new(Code::RegisterDamaged)));
    }
    connection.query_row("SELECT count(*) FROM (SELECT 1 FROM change LIMIT 1)", [], |_| Ok(())).map_err(|error| {
        let error = Error::from(error);
        at_path(if error.code == Code::Storage { Error { code: Code::RegisterDamaged, ..error } } else { error })
    })?;
    let mut connection = connection;
    // Only now, since it may write to the file.
    write_ahead(&connection).map_err(at_path)?;
    if version < SCHEMA_VERSION {
        migrate(&mut connection, version).map_err(at_path)?;
    }
    Ok(connection)
}

fn file_error(path: &Path, error: &std::io::Error) -> Error {
    let code = match error.kind() {
        std::io::ErrorKind::NotFound => Code::FileMissing,
        std::io::ErrorKind::AlreadyExists => Code::FileExists,
        std::io::ErrorKind::StorageFull => Code::DiskFull,
        _ => Code::FileUnreadable,
    };
    Error::new(code).with("path", path.display()).with("reason", error)
}

/// Opens the file without writing to it.
fn connect(path: &Path, key: &Key) -> Result<Connection> {
    // An absolute path is never one of SQLite's own names (`:memory:`, `file:…`).
    let path = std::path::absolute(path).map_err(|error| file_error(path, &error))?;
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    if let Key::Raw(bytes) = key {
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        connection.pragma_update(None, "key", format!("x'{hex}'"))?;
    }
    connection.execute_batch(include_str!("sql/pragmas.sql"))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

fn write_ahead(connection: &Connection) -> Result<()> {
    Ok(connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?)
}

/// Makes writing fast and a power cut fatal: for a new file that is thrown away whole if it is not finished.
pub(crate) fn unguard(connection: &Connection) -> Result<()> {
    Ok(connection.execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -128000;")?)
}

/// Ends what [`unguard`] began.
pub(crate) fn guard(connection: &Connection) -> Result<()> {
    Ok(connection.execute_batch("PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL;")?)
}

fn migrate(connection: &mut Connection, from: i64) -> Result<()> {
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    // Together with the tables, so that a file is never half a register.
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    for migration in MIGRATIONS.iter().skip(usize::try_from(from).unwrap_or(usize::MAX)) {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "user_version", SCHEMA_VERSION)?;
    transaction.commit()?;
    Ok(())
}

/// Copies the write-ahead file into the register and empties it. Errors: [`Code::RegisterBusy`].
pub(crate) fn settle(connection: &Connection) -> Result<()> {
    let busy: bool = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy { Err(Error::new(Code::RegisterBusy)) } else { Ok(()) }
}
