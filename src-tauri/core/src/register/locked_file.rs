//! Files that leave the register locked with a passphrase of their own: packages. Knows nothing of what is in them.

use crate::{
    Result,
    storage::{key_file::Cost, passphrase_file, sealed::Sealing},
};
use std::io::{Read, Seek, Write};

pub(crate) use crate::storage::passphrase_file::is_locked;

/// Begins one, at the usual cost. Takes about a second. Errors: those of writing.
pub(crate) fn begin<W: Write>(to: W, passphrase: &str) -> Result<Sealing<W>> {
    passphrase_file::begin(to, passphrase, Cost::tuned()?)
}

/// Opens one. Errors: [`crate::error::Code::WrongPackagePassphrase`], [`crate::error::Code::PackageDamaged`].
pub(crate) fn open<R: Read + Seek>(from: R, passphrase: &str) -> Result<impl Read + Seek> {
    passphrase_file::open(from, passphrase)
}
