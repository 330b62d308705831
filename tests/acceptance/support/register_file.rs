//! The register's file itself, read beside the program: what the screen says is held against what is stored.

use super::PASSPHRASE;
use register::register::keys::{self, Way};
use rusqlite::{Connection, OpenFlags, types::FromSql};
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

/// Keys of the registers that were opened before: deriving one takes as long as it takes whoever guesses.
static KEYS: Mutex<Option<HashMap<PathBuf, String>>> = Mutex::new(None);

/// The open file; it is only read.
pub struct RegisterFile(Connection);

impl RegisterFile {
    /// Opens a file that the program has open or has left.
    pub fn open(path: &Path) -> Self {
        let file = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY);
        let file = file.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        if keys::is_sealed(path) {
            let mut known = KEYS.lock().unwrap_or_else(PoisonError::into_inner);
            let key = known.get_or_insert_default().entry(path.to_owned()).or_insert_with(|| key(path));
            file.execute_batch(&format!("PRAGMA key = \"{key}\";")).expect("the database takes its key");
        }
        Self(file)
    }

    /// The one value a question has as its answer.
    pub fn value<T: FromSql>(&self, sql: &str) -> T {
        self.0.query_row(sql, [], |row| row.get(0)).unwrap_or_else(|error| panic!("{sql}: {error}"))
    }

    /// The key of the one row of a question, as it stands in addresses.
    pub fn key(&self, sql: &str) -> String {
        written(&self.value::<Vec<u8>>(sql))
    }

    /// The keys that a question has as its answers.
    pub fn keys(&self, sql: &str) -> Vec<String> {
        let mut statement = self.0.prepare(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
        let rows = statement.query_map([], |row| row.get::<_, Vec<u8>>(0)).unwrap_or_else(|error| panic!("{sql}: {error}"));
        rows.map(|key| written(&key.unwrap_or_else(|error| panic!("{sql}: {error}")))).collect()
    }
}

/// A key as it stands in addresses.
fn written(key: &[u8]) -> String {
    let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

fn key(path: &Path) -> String {
    let key = keys::key(path, &Way::Passphrase(PASSPHRASE)).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    keys::database_key(&key).map(|key| key.to_string()).unwrap_or_default()
}
