//! The system's keychain (Windows Credential Manager, macOS Keychain, Secret Service): keeps the keys of registers for whoever is
//! logged in on this computer. A register must never be lost with it.

use super::secret::Secret;
use crate::{Error, Result, error::Code};
use keyring::Entry;
use uuid::Uuid;

/// Under what name the system shows the entry.
const SERVICE: &str = "Kravspor";

fn unavailable(error: &keyring::Error) -> Error {
    Error::new(Code::KeychainUnavailable).with("reason", error)
}

fn entry(register: Uuid) -> Result<Entry> {
    Entry::new(SERVICE, &register.to_string()).map_err(|error| unavailable(&error))
}

/// Whether this computer has a keychain that answers.
pub(crate) fn is_there() -> bool {
    Entry::store_status().is_ok()
}

/// The key of a register; nothing if it is not kept there. Errors: [`Code::KeychainUnavailable`].
pub(crate) fn key(register: Uuid) -> Result<Option<Secret>> {
    match entry(register)?.get_secret() {
        Ok(bytes) => Ok(Secret::take(bytes)),
        Err(keyring::Error::NoEntry) => Ok(None),
        Err(error) => Err(unavailable(&error)),
    }
}

/// Keeps the key of a register there. Errors: [`Code::KeychainUnavailable`].
pub(crate) fn keep(register: Uuid, key: &Secret) -> Result<()> {
    entry(register)?.set_secret(key.bytes()).map_err(|error| unavailable(&error))
}

/// Forgets the key of a register, if it is there. Errors: [`Code::KeychainUnavailable`].
pub(crate) fn forget(register: Uuid) -> Result<()> {
    match entry(register)?.delete_credential() {
        Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
        Err(error) => Err(unavailable(&error)),
    }
}
