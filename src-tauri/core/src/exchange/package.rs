//! A whole register as one file, `.kravspor-pakke`: to keep, to move to another machine, to read with something else. Another
//! installation makes the same register of it, history included. Bytes that are read may be hostile.
//!
//! # The format (version 1)
//!
//! A ZIP file whose members are stored or deflated, not encrypted, and named in ASCII:
//!
//! - `manifest.json`: one object, written last. See [`Manifest`]: the format (`kravspor-package`) and its version, the version
//!   of the schema, the register's identity, who made the package and when, the latest change, and every other member with
//!   its bytes, rows and SHA-256.
//! - `tables/<table>.jsonl`: one table, one row a line (UTF-8, `\n` after each), one object a row with **every** column of the
//!   table in the schema's version, in any order. Numbers are whole: amounts in øre, shares and measured values in millionths,
//!   yes and no as 1 and 0. Dates are `YYYY-MM-DD`. Blank is `null`. Keys are UUIDs in their usual form; `sha256` and `hash` are
//!   hexadecimal; sort keys (`…_key`) and `changeset` are base64 (RFC 4648, padded).
//!   The tables are every noun's, removed rows too, then `change` (the log, with its changesets of SQLite's session extension
//!   and its chain of hashes), `change_concern` (whose history a change is in) and `fact` (what is known of the register).
//! - `files/<sha256>`: the content of a file, once, named by its SHA-256. Rows of `file` say whose it is and what it is called.
//!
//! Not in it: what is derived from these rows (made anew when it is read), drafts of what nobody has saved yet, remembered
//! columns of spreadsheets (a habit of one installation), and which device wrote the file: whoever reads a package writes on as
//! a device of its own, under the same register and the same chain, so that two laptops never sign different changes alike.
//!
//! A package may be locked with a passphrase: then the ZIP is sealed from its first byte to its last, as `storage::passphrase_file` says.
//!
//! A package of an older schema is read into that schema and brought up to date as a register of that age is. A content that
//! was lost in the register that was packed is named in `lost_files`: the register that is read back lacks it too.

mod archive;
mod reading;
mod restoring;
mod row;
mod writing;

pub use reading::verify;
pub use restoring::{check_passphrase, is_locked, look, restore, restore_locked};
pub use writing::{write, write_locked};

use crate::{Error, error::Code, register::whole};
use serde::{Deserialize, Serialize};

/// How the file's name ends.
pub const ENDING: &str = "kravspor-pakke";
/// What the manifest calls the format.
const FORMAT: &str = "kravspor-package";
/// The newest version of the format that is read, and the one that is written.
const VERSION: u32 = 1;
/// The member that says what the others are.
const MANIFEST: &str = "manifest.json";

/// What a package holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// `kravspor-package`.
    pub format: String,
    /// Version of the format.
    pub format_version: u32,
    /// Version of the program that wrote it.
    pub program_version: String,
    /// Version of the schema that the tables follow.
    pub schema_version: i64,
    /// The register's identity, a UUID: the same wherever it is carried.
    pub register: uuid::Uuid,
    /// Whose register it is; blank if not said.
    pub organisation: String,
    /// When it was made, RFC 3339.
    pub made_at: chrono::DateTime<chrono::Utc>,
    /// By whom; blank if not known.
    pub made_by: String,
    /// The latest change of the log; none if there is no change.
    pub last_change: Option<LastChange>,
    /// Every member but this one, in their order in the file.
    pub parts: Vec<Part>,
    /// SHA-256 of contents that were missing or damaged when it was made.
    pub lost_files: Vec<String>,
}

/// The latest change of a log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LastChange {
    /// Its number.
    pub id: i64,
    /// Its hash, 64 hexadecimal digits.
    pub hash: String,
}

/// A member of a package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// Its bytes, unpacked.
    pub bytes: u64,
    /// Its rows; blank for a file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<u64>,
    /// SHA-256 of its bytes, unpacked: 64 hexadecimal digits.
    pub sha256: String,
}

/// What was packed or read, in numbers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, specta::Type)]
pub struct Carried {
    /// Contracts, without those in the bin.
    pub contracts: u32,
    /// Suppliers, without those in the bin.
    pub suppliers: u32,
    /// Requirements, without those in the bin.
    pub requirements: u32,
    /// Results of checks.
    pub results: u32,
    /// Changes in the log.
    pub changes: u32,
    /// Contents of files.
    pub files: u32,
    /// Contents that are missing or damaged in the register that was packed.
    pub lost_files: u32,
    /// Bytes of the package, in kilobytes.
    pub kilobytes: u32,
}

/// What is going on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// The package is being written.
    Writing,
    /// It is being read again, to see that it is whole.
    Verifying,
    /// A package is being read into a new register.
    Reading,
    /// What is derived is being made.
    Deriving,
}

/// How far something has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is going on.
    pub stage: Stage,
    /// How much is done.
    pub done: u64,
    /// Of how much.
    pub all: u64,
}

/// Told how far it has come; answers whether to go on.
pub type GoOn<'a> = &'a mut dyn FnMut(Progress) -> bool;

/// The versions as the sentence names them: of the format and of the schema.
fn newer(format: u32, schema: i64) -> Error {
    let known = format!("{VERSION}.{}", whole::SCHEMA_VERSION);
    Error::new(Code::PackageNewer).with("version", format!("{format}.{schema}")).with("known", known)
}

fn damaged(part: &str) -> Error {
    // What stands in a hostile file is not repeated at any length.
    Error::new(Code::PackageDamaged).with("part", part.chars().take(100).collect::<String>())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests;
