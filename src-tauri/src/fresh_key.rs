//! The recovery key that was just made and has not been put away yet: kept so that its page can be printed without the page in the
//! window handing it back. Forgotten, and overwritten, as soon as somebody says that it is put away.

use chrono::NaiveDate;
use register::register::Register;
use std::sync::{Mutex, MutexGuard, PoisonError};
use zeroize::Zeroizing;

/// A recovery key with what it opens.
pub struct Fresh {
    /// The key as it is printed.
    pub key: Zeroizing<String>,
    /// The register's name as people know it.
    pub name: String,
    /// Whose register it is; blank if not said.
    pub organisation: String,
    /// Who made the key; blank if not known.
    pub who: String,
    /// The day it was made.
    pub made_on: NaiveDate,
    /// The register that is opened when the key is put away; none if it is open already.
    pub register: Option<Register>,
}

/// The recovery key that has not been put away, if there is one.
#[derive(Default)]
pub struct FreshKey(Mutex<Option<Fresh>>);

impl FreshKey {
    /// Keeps one in place of the one there was.
    pub fn keep(&self, fresh: Fresh) {
        *self.lock() = Some(fresh);
    }

    /// Looks at the one there is.
    pub fn look<T>(&self, look: impl FnOnce(&Fresh) -> T) -> Option<T> {
        self.lock().as_ref().map(look)
    }

    /// Forgets the key. Answers the register that waited for it, if one did.
    pub fn forget(&self) -> Option<Register> {
        self.lock().take().and_then(|fresh| fresh.register)
    }

    fn lock(&self) -> MutexGuard<'_, Option<Fresh>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
