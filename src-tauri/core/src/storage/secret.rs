//! Keys in memory: made by chance, led out of one another, and overwritten when they are no longer needed.
//! Never shown, logged or written by itself.

use crate::{Error, Result, error::Code};
use zeroize::{Zeroize, Zeroizing};

/// 32 bytes that nobody may see.
#[derive(Clone)]
pub struct Secret(Zeroizing<[u8; 32]>);

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
        let mut bytes = Zeroizing::new([0; 32]);
        random(bytes.as_mut())?;
        Ok(Self(bytes))
    }

    /// Takes 32 bytes over; what they came in is overwritten. Nothing if they are not 32.
    #[must_use]
    pub fn take(mut from: Vec<u8>) -> Option<Self> {
        let bytes = <[u8; 32]>::try_from(from.as_slice()).ok().map(|bytes| Self(Zeroizing::new(bytes)));
        from.zeroize();
        bytes
    }

    pub(crate) const fn from(bytes: Zeroizing<[u8; 32]>) -> Self {
        Self(bytes)
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The key for one purpose.
    pub(crate) fn led_to(&self, purpose: Purpose) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key(purpose.context());
        hasher.update(self.bytes());
        let led = Self(Zeroizing::new(*hasher.finalize().as_bytes()));
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
