//! Keys in memory: made by chance, led out of one another, kept out of the swap file, and overwritten when they are no longer needed.
//! Never shown, logged or written by itself.

use super::locked_pages::LockedPages;
use crate::{Error, Result, error::Code};
use std::sync::Arc;
use zeroize::{Zeroize, Zeroizing};

/// 32 bytes that nobody may see. All clones are the same bytes in one place.
#[derive(Clone)]
pub struct Secret(Arc<Kept>);

struct Kept {
    // Overwritten first, and only then may the system write the page away.
    bytes: Box<Zeroizing<[u8; 32]>>,
    _pages: LockedPages,
}

/// What a register's key is used for; each use has a key of its own, led out of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// The database and its copies.
    Database,
    /// The contents of files.
    Files,
    /// What files are called on the disk.
    FileNames,
}

impl Purpose {
    /// The context of BLAKE3's key derivation: fixed for good, since what was sealed with it must be opened with it.
    const fn context(self) -> &'static str {
        match self {
            Self::Database => "Kravspor 2026-11-22 database of a register",
            Self::Files => "Kravspor 2026-11-22 contents of files",
            Self::FileNames => "Kravspor 2026-11-22 names of files",
        }
    }
}

impl Secret {
    /// A new one, from the system's source of chance. Errors: [`Code::Storage`] if it has none.
    pub fn random() -> Result<Self> {
        Self::filled(|bytes| random(bytes))
    }

    /// Takes 32 bytes over; what they came in is overwritten. Nothing if they are not 32.
    #[must_use]
    pub fn take(mut from: Vec<u8>) -> Option<Self> {
        let taken = (from.len() == 32).then(|| Self::made(|bytes| bytes.copy_from_slice(&from)));
        from.zeroize();
        taken
    }

    /// One whose bytes `fill` writes where they stay.
    pub(crate) fn made(fill: impl FnOnce(&mut [u8; 32])) -> Self {
        let mut bytes = Box::new(Zeroizing::new([0; 32]));
        // Locked before there is anything in it.
        let pages = LockedPages::of(&**bytes);
        fill(&mut bytes);
        Self(Arc::new(Kept { bytes, _pages: pages }))
    }

    fn filled(fill: impl FnOnce(&mut [u8; 32]) -> Result<()>) -> Result<Self> {
        let mut filled = Ok(());
        let secret = Self::made(|bytes| filled = fill(bytes));
        filled.map(|()| secret)
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0.bytes
    }

    /// The key for one purpose.
    pub(crate) fn led_to(&self, purpose: Purpose) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key(purpose.context());
        hasher.update(self.bytes());
        let led = Self::made(|bytes| hasher.finalize_xof().fill(bytes));
        hasher.reset();
        led
    }
}

/// Shows that there is one, and nothing of it.
impl std::fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Secret")
    }
}

/// Fills `bytes` by chance.
pub(crate) fn random(bytes: &mut [u8]) -> Result<()> {
    getrandom::fill(bytes).map_err(|error| Error::new(Code::Storage).with("reason", error))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_never_shown() {
        let secret = Secret::take(vec![65; 32]).unwrap();
        assert_eq!(format!("{secret:?}"), "Secret");
        assert!(Secret::take(vec![1; 31]).is_none());
    }

    #[test]
    fn each_use_has_its_own_key_and_always_the_same() {
        let secret = Secret::take(vec![7; 32]).unwrap();
        let uses = [Purpose::Database, Purpose::Files, Purpose::FileNames];
        let keys: std::collections::HashSet<_> = uses.iter().map(|purpose| *secret.led_to(*purpose).bytes()).collect();
        assert_eq!(keys.len(), uses.len());
        assert_eq!(secret.led_to(Purpose::Files).bytes(), secret.clone().led_to(Purpose::Files).bytes());
        assert_ne!(Secret::random().unwrap().bytes(), Secret::random().unwrap().bytes());
    }
}
