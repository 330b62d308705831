//! One register file: opening, creating, checking what it is, and turning SQLite's answers into coded errors.
//! Never deletes or repairs a file.

use super::{
    key_file,
    secret::{Purpose, Secret},
    write_ahead,
};
use crate::{Error, Result, error::Code};
use rusqlite::{Connection, ErrorCode, OpenFlags, backup::Backup, config::DbConfig};
use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};
use zeroize::Zeroizing;

/// Marks the file as a register: "Krvs".
const APPLICATION_ID: i64 = 0x4b72_7673;

/// The migrations, in order; the number of the last is the schema version (`user_version`).
const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_register.sql"),
    include_str!("migrations/0002_follow_up.sql"),
    include_str!("migrations/0003_exchange.sql"),
    include_str!("migrations/0004_goals.sql"),
    include_str!("migrations/0005_kept.sql"),
];

/// The newest schema this program knows.
pub(crate) const SCHEMA_VERSION: i64 = MIGRATIONS.len() as i64;

/// How a register is unlocked.
#[derive(Debug, Clone, Default)]
pub enum Key {
    /// Not encrypted.
    #[default]
    None,
    /// Everything of it is sealed with keys that are led out of this one.
    Sealed(Secret),
}

impl Key {
    /// What a sealed register is sealed with.
    pub(crate) const fn secret(&self) -> Option<&Secret> {
        match self {
            Self::None => None,
            Self::Sealed(secret) => Some(secret),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let code = match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Code::RegisterBusy,
            Some(ErrorCode::DiskFull) => Code::DiskFull,
            Some(ErrorCode::NotADatabase) => Code::NotARegister,
            Some(ErrorCode::DatabaseCorrupt) => Code::RegisterDamaged,
            Some(ErrorCode::ReadOnly) => Code::RegisterReadOnly,
            Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied | ErrorCode::SystemIoFailure) => Code::FileUnreadable,
            _ => Code::Storage,
        };
        Self::new(code).with("reason", error)
    }
}

/// Makes a register at `path`. Errors: [`Code::FileExists`] if there is a file, [`Code::FolderMissing`],
/// [`Code::FolderReadOnly`], [`Code::DiskFull`], [`Code::FileUnreadable`].
pub(crate) fn create(path: &Path, key: &Key) -> Result<Connection> {
    create_as_of(path, key, SCHEMA_VERSION)
}

/// Makes a register as an earlier version made it, to be filled with what that version knew and then brought up to date
/// with [`update`]. Errors: those of [`create`].
pub(crate) fn create_as_of(path: &Path, key: &Key, version: i64) -> Result<Connection> {
    // Made by the file system first, so that two starts at once cannot both make it.
    std::fs::OpenOptions::new().write(true).create_new(true).open(path).map_err(|error| Error::unmade(path, &error))?;
    let made = connect(path, key).and_then(|mut connection| {
        write_ahead(&connection)?;
        migrate_to(&mut connection, 0, version)?;
        Ok(connection)
    });
    if made.is_err() {
        // Ours alone: it did not exist a moment ago and holds nothing.
        let _ = std::fs::remove_file(path);
    }
    made.map_err(|error| error.with("path", path.display()))
}

/// An open register file.
pub(crate) struct Opened {
    pub(crate) connection: Connection,
    /// The file cannot be written to: this is a copy of it in memory, and what is written there is gone with it.
    pub(crate) read_only: bool,
}

/// Opens the register at `path`; for reading alone where it or its folder is write-protected. `before_update` gets an older one as
/// it is before it is brought up to date; if it fails, nothing is.
///
/// Errors: [`Code::FileMissing`], [`Code::FileForbidden`], [`Code::NotAFile`], [`Code::RegisterEmpty`],
/// [`Code::NotARegister`], [`Code::RegisterLocked`] if it is sealed and there is no key, [`Code::RegisterDamaged`], [`Code::RegisterNewer`], [`Code::RegisterBusy`],
/// and those of [`open_to_read`].
pub(crate) fn open(path: &Path, key: &Key, before_update: &mut dyn FnMut(&Connection) -> Result<()>) -> Result<Opened> {
    let about = std::fs::metadata(path).map_err(|error| Error::unread(path, &error))?;
    let at_path = |error: Error| error.with("path", path.display());
    if !about.is_file() {
        return Err(at_path(Error::new(Code::NotAFile)));
    }
    if about.len() == 0 {
        return Err(at_path(Error::new(Code::RegisterEmpty)));
    }
    if write_ahead::is_damaged(path).map_err(|error| Error::unread(path, &error))? {
        return Err(at_path(Error::new(Code::RegisterDamaged)));
    }
    let locked = |error: Error| match (error.code, key) {
        // The database cannot tell what is sealed from what is no register at all.
        (Code::NotARegister, Key::None) if key_file::path(path).is_file() => Error::new(Code::RegisterLocked),
        // The key was held against its seal before it came here.
        (Code::NotARegister, Key::Sealed(_)) => Error { code: Code::RegisterDamaged, ..error },
        _ => error,
    };
    match open_to_write(path, key, about.len(), before_update).map_err(locked) {
        Ok(connection) => Ok(Opened { connection, read_only: false }),
        Err(Error { code: Code::FileUnreadable | Code::RegisterReadOnly, .. }) => {
            let connection = open_to_read(path, key).map_err(locked).map_err(at_path)?;
            Ok(Opened { connection, read_only: true })
        }
        Err(error) => Err(at_path(error)),
    }
}

/// Errors: [`Code::RegisterReadOnly`] or [`Code::FileUnreadable`] if the file, or its folder for the write-ahead file,
/// cannot be written to.
fn open_to_write(path: &Path, key: &Key, size: u64, before_update: &mut dyn FnMut(&Connection) -> Result<()>) -> Result<Connection> {
    let mut connection = connect(path, key)?;
    let version = inspect(&connection, path, size)?;
    // Only now, since it may write to the file.
    write_ahead(&connection)?;
    if version < SCHEMA_VERSION {
        before_update(&connection)?;
        migrate(&mut connection, version)?;
    }
    Ok(connection)
}

/// Reads the whole register into memory, so that it can be brought up to the day as any other and still is never
/// written to: beside a write-protected file SQLite cannot make the files that it needs even for reading.
///
/// Errors: [`Code::RegisterUnsettled`] if there is a write-ahead file that cannot be read from here,
/// [`Code::RegisterBusy`] if somebody wrote meanwhile, and those of [`open`].
pub(crate) fn open_to_read(path: &Path, key: &Key) -> Result<Connection> {
    let state =
        || std::fs::metadata(path).and_then(|about| Ok((about.len(), about.modified()?))).map_err(|error| Error::unread(path, &error));
    let before = state()?;
    // With nothing beside the file all of it is in the file, and the file can be read by itself.
    let settled = || size_beside(path, "-wal") == 0 && size_beside(path, "-journal") == 0;
    let alone = settled();
    // The system says more plainly than SQLite why a file cannot be opened.
    let source = connect_to_read(path, key, alone)
        .map_err(|error| std::fs::File::open(path).map_or_else(|why| Error::unread(path, &why), |_| error))?;
    let version = inspect(&source, path, before.0).map_err(|error| match error.code {
        Code::FileUnreadable | Code::RegisterReadOnly if !alone => Error::new(Code::RegisterUnsettled),
        _ => error,
    })?;
    let mut copy = Connection::open_in_memory()?;
    copy_out(&source, key, &mut copy)?;
    if alone && (!settled() || state()? != before) {
        return Err(Error::new(Code::RegisterBusy));
    }
    arrange(&copy)?;
    if version < SCHEMA_VERSION {
        migrate(&mut copy, version)?;
    }
    Ok(copy)
}

/// Opens a settled register, such as a copy, as it is: nothing is written, nothing is made beside it, and an older shape stays as it is.
/// Errors: those of [`open`].
pub(crate) fn look_into(path: &Path, key: &Key) -> Result<Connection> {
    let size = std::fs::metadata(path).map_err(|error| Error::unread(path, &error))?.len();
    let looked = connect_to_read(path, key, true).and_then(|connection| {
        inspect(&connection, path, size)?;
        Ok(connection)
    });
    looked.map_err(|error| match (error.code, key) {
        (Code::NotARegister, Key::None) if !is_plain(path) && size > 0 => Error::new(Code::RegisterLocked),
        (Code::NotARegister, Key::Sealed(_)) => Error { code: Code::RegisterDamaged, ..error },
        _ => error,
    })
}

/// Writes the whole of an open register into a new file at `to`, sealed with `secret`; nobody writes to the register meanwhile.
/// Whoever calls this discards the file if it fails. Errors: [`Code::RegisterBusy`], [`Code::DiskFull`].
pub(crate) fn export(source: &Connection, to: &Path, secret: &Secret) -> Result<()> {
    let version: i64 = source.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let to = std::path::absolute(to).map_err(|error| Error::unread(to, &error))?;
    // An opening that makes no files attaches none that is not there.
    std::fs::OpenOptions::new().write(true).create_new(true).open(&to).map_err(|error| Error::unmade(&to, &error))?;
    let name = to.to_str().ok_or_else(|| Error::new(Code::FileUnreadable).with("path", to.display()))?;
    let name = format!("ATTACH DATABASE '{}' AS sealed KEY ", name.replace('\'', "''"));
    // The tables that search is kept in are copied as they are.
    source.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false)?;
    let copied = source.execute_batch(&keyed(&name, secret, ";")).and_then(|()| {
        let copied = source
            .execute_batch("PRAGMA sealed.journal_mode = MEMORY; BEGIN IMMEDIATE;")
            .and_then(|()| source.query_row("SELECT sqlcipher_export('sealed')", [], |_| Ok(())))
            .and_then(|()| {
                source.execute_batch(&format!(
                    "PRAGMA sealed.application_id = {APPLICATION_ID}; PRAGMA sealed.user_version = {version}; COMMIT; \
                     PRAGMA sealed.journal_mode = DELETE;"
                ))
            });
        if copied.is_err() && !source.is_autocommit() {
            // What failed is said; that the register was let go of is all that is left to do.
            let _ = source.execute_batch("ROLLBACK");
        }
        copied.and(source.execute_batch("DETACH DATABASE sealed"))
    });
    source.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    Ok(copied?)
}

/// Whether a register's file begins as one that is not sealed.
pub(crate) fn is_plain(path: &Path) -> bool {
    use std::io::Read;
    let mut head = [0; 16];
    std::fs::File::open(path).and_then(|mut file| file.read_exact(&mut head)).is_ok() && head == *b"SQLite format 3\0"
}

/// How often others have written to the register since it was opened here.
pub(crate) fn written_by_others(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row("PRAGMA data_version", [], |row| row.get(0))?)
}

/// Copies a register into an open, empty database in memory. The database's own copying knows no way from a sealed one to one that is not.
fn copy_out(source: &Connection, key: &Key, copy: &mut Connection) -> Result<()> {
    unlock(copy, key)?;
    Backup::new(source, copy)?.step(-1)?;
    Ok(())
}

/// Whether the file is a whole register that this program knows; its schema version. Writes nothing.
fn inspect(connection: &Connection, path: &Path, size: u64) -> Result<i64> {
    let (application_id, version): (i64, i64) = connection.query_row(
        "SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version)",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    if application_id != APPLICATION_ID {
        return Err(Error::new(Code::NotARegister));
    }
    // A register is made together with its version: one that has lost it is no longer what was written.
    if version < 1 {
        return Err(Error::new(Code::RegisterDamaged));
    }
    if version > SCHEMA_VERSION {
        return Err(Error::new(Code::RegisterNewer).with("version", version).with("known", SCHEMA_VERSION));
    }
    // A file that was cut short still opens; reading its pages' count against its size shows it at no cost.
    let (pages, page_size): (i64, i64) = connection.query_row(
        "SELECT (SELECT page_count FROM pragma_page_count), (SELECT CAST(page_size AS INTEGER) FROM pragma_page_size)",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    if size_beside(path, "-wal") == 0 && size < u64::try_from(pages.saturating_mul(page_size)).unwrap_or(0) {
        return Err(Error::new(Code::RegisterDamaged));
    }
    connection.query_row("SELECT count(*) FROM (SELECT 1 FROM change LIMIT 1)", [], |_| Ok(())).map_err(|error| {
        let error = Error::from(error);
        if error.code == Code::Storage { Error { code: Code::RegisterDamaged, ..error } } else { error }
    })?;
    Ok(version)
}

/// Which file a path leads to: of two under the same name, one after the other, the marks differ. Some systems let no file be taken away
/// while it is open; there it is enough that it is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FileMark(u64, u64);

/// The mark of the file at `path`; none if there is no file.
pub(crate) fn mark(path: &Path) -> Option<FileMark> {
    let about = std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file)?;
    #[cfg(unix)]
    let mark = {
        use std::os::unix::fs::MetadataExt;
        FileMark(about.dev(), about.ino())
    };
    #[cfg(not(unix))]
    let mark = {
        drop(about);
        FileMark(0, 0)
    };
    Some(mark)
}

/// Bytes of a file that SQLite keeps beside the register; 0 if there is none.
pub(crate) fn size_beside(path: &Path, ending: &str) -> u64 {
    std::fs::metadata(beside(path, ending)).map_or(0, |file| file.len())
}

/// Opens the file for writing, without writing to it yet. Errors: [`Code::RegisterReadOnly`].
pub(crate) fn connect(path: &Path, key: &Key) -> Result<Connection> {
    // An absolute path is never one of SQLite's own names (`:memory:`, `file:…`).
    let path = std::path::absolute(path).map_err(|error| Error::unread(path, &error))?;
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // A write-protected file is opened for reading, and reading it here would leave files beside it that nobody can write to.
    if connection.is_readonly("main")? {
        return Err(Error::new(Code::RegisterReadOnly));
    }
    unlock(&connection, key)?;
    arrange(&connection)?;
    Ok(connection)
}

/// Gives the database its key, before anything else is done with it.
pub(crate) fn unlock(connection: &Connection, key: &Key) -> Result<()> {
    let Some(secret) = key.secret() else { return Ok(()) };
    connection.execute_batch(&keyed("PRAGMA key = ", secret, ";"))?;
    Ok(())
}

/// A statement with the database's key in it, overwritten when it is no longer needed. The key is used as it is, not stretched.
fn keyed(before: &str, secret: &Secret, after: &str) -> Zeroizing<String> {
    let key = raw_key(secret);
    // As long as it will be from the beginning, so that growing leaves no copies behind.
    let mut statement = Zeroizing::new(String::with_capacity(before.len() + key.len() + after.len() + 2));
    statement.push_str(before);
    statement.push('"');
    statement.push_str(&key);
    statement.push('"');
    statement.push_str(after);
    statement
}

/// The database's key as SQLCipher writes a key that is used as it is: `x'…'`.
pub(crate) fn raw_key(secret: &Secret) -> Zeroizing<String> {
    let key = secret.led_to(Purpose::Database);
    let mut text = Zeroizing::new(String::with_capacity(67));
    text.push_str("x'");
    for byte in key.bytes() {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
        }
    }
    text.push('\'');
    text
}

/// The path with something after its name.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}

/// Opens the file for reading; `alone` leaves everything beside it out of account and takes no locks.
fn connect_to_read(path: &Path, key: &Key, alone: bool) -> Result<Connection> {
    let absolute = std::path::absolute(path).map_err(|error| Error::unread(path, &error))?;
    let mut name = String::from("file://");
    let bytes = absolute.as_os_str().as_encoded_bytes();
    if !bytes.starts_with(b"/") {
        name.push('/');
    }
    for byte in bytes {
        match byte {
            b'\\' if cfg!(windows) => name.push('/'),
            b'/' | b':' | b'.' | b'-' | b'_' => name.push(char::from(*byte)),
            byte if byte.is_ascii_alphanumeric() => name.push(char::from(*byte)),
            byte => name += &format!("%{byte:02X}"),
        }
    }
    name += if alone { "?mode=ro&immutable=1" } else { "?mode=ro" };
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(name, flags)?;
    unlock(&connection, key)?;
    arrange(&connection)?;
    Ok(connection)
}

fn arrange(connection: &Connection) -> Result<()> {
    connection.execute_batch(include_str!("sql/pragmas.sql"))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(())
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

/// A database of nothing, to stand where one is being closed.
pub(crate) fn nothing() -> Result<Connection> {
    Ok(Connection::open_in_memory()?)
}

/// A register of no rows, in memory.
pub(crate) fn empty() -> Result<Connection> {
    let mut connection = nothing()?;
    migrate(&mut connection, 0)?;
    Ok(connection)
}

/// Brings a register made by [`create_as_of`] up to date.
pub(crate) fn update(connection: &mut Connection, from: i64) -> Result<()> {
    if from < SCHEMA_VERSION { migrate(connection, from) } else { Ok(()) }
}

fn migrate(connection: &mut Connection, from: i64) -> Result<()> {
    migrate_to(connection, from, SCHEMA_VERSION)
}

fn migrate_to(connection: &mut Connection, from: i64, to: i64) -> Result<()> {
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    // Together with the tables, so that a file is never half a register.
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    let place = |version: i64| usize::try_from(version).unwrap_or(usize::MAX);
    for migration in MIGRATIONS.iter().take(place(to)).skip(place(from)) {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "user_version", to)?;
    transaction.commit()?;
    Ok(())
}

/// Copies the write-ahead file into the register and empties it. Errors: [`Code::RegisterBusy`].
pub(crate) fn settle(connection: &Connection) -> Result<()> {
    let busy: bool = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy { Err(Error::new(Code::RegisterBusy)) } else { Ok(()) }
}
