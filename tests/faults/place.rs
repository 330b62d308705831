//! Where a register to test with is, what opens it, and files to read into it.

use register::{
    domain::occasion::Occasion,
    register::{Key, Register, Secret},
};
use std::path::{Path, PathBuf};

/// The day of every test, a Saturday.
pub const TODAY: &str = "2026-11-21";

/// A moment of a day, by Kari.
pub fn on(day: &str) -> Occasion {
    let today: chrono::NaiveDate = day.parse().expect("a date");
    Occasion { today, now: today.and_hms_opt(9, 0, 0).expect("a time").and_utc(), who: "Kari Nes".into() }
}

/// [`TODAY`].
pub fn today() -> Occasion {
    on(TODAY)
}

/// Open or sealed. The key of those that are sealed is always the same: what is tested is not the way in.
pub fn key(sealed: bool) -> Key {
    if sealed { Key::Sealed(Secret::take(vec![42; 32]).expect("32 bytes")) } else { Key::None }
}

/// "open" or "sealed".
pub const fn said(sealed: bool) -> &'static str {
    if sealed { "sealed" } else { "open" }
}

/// The register's file as the database itself opens it, to hold it against the database's own checks.
pub fn database(path: &Path, sealed: bool) -> rusqlite::Result<rusqlite::Connection> {
    let connection = rusqlite::Connection::open(path)?;
    if sealed {
        // As `storage/secret.rs` leads it out; it is fixed for good.
        let key = blake3::derive_key("Kravspor 2026-11-22 database of a register", &[42; 32]);
        let digits: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
        connection.execute_batch(&format!("PRAGMA key = \"x'{digits}'\";"))?;
    }
    Ok(connection)
}

/// A new register in a folder.
pub fn new_register(folder: &Path, sealed: bool) -> PathBuf {
    let path = folder.join("Miljøkrav.kravspor");
    drop(Register::create(&path, &key(sealed)).expect("a register"));
    path
}

/// A file of the repository.
pub fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// A program that was built beside the tests.
pub fn built(name: &str) -> PathBuf {
    let own = std::env::current_exe().expect("a test program knows its path");
    let program = own.ancestors().nth(2).expect("test programs lie in target/PROFILE/deps").join(name);
    assert!(program.exists(), "{} is not built: cargo build --workspace", program.display());
    program
}
