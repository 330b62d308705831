//! A file that the user chose and that a later command works on: the page never names a path.

use register::{Error, Result, error::Code};
use std::{
    marker::PhantomData,
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

/// What files are chosen to be.
pub trait Noun {
    /// As the glossary calls it.
    const NOUN: &str;
}

/// A package to make a register of.
#[derive(Debug)]
pub struct Package;
impl Noun for Package {
    const NOUN: &str = "package";
}

/// A copy from elsewhere to put back.
#[derive(Debug)]
pub struct Backup;
impl Noun for Backup {
    const NOUN: &str = "backup";
}

/// The file that was chosen last to be an `Of`.
#[derive(Debug)]
pub struct Chosen<Of>(Mutex<Option<PathBuf>>, PhantomData<Of>);

impl<Of> Default for Chosen<Of> {
    fn default() -> Self {
        Self(Mutex::default(), PhantomData)
    }
}

impl<Of: Noun> Chosen<Of> {
    /// Keeps it in place of the one before.
    pub fn keep(&self, path: PathBuf) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(path);
    }

    /// The one there is. Errors: [`Code::NotFound`].
    pub fn path(&self) -> Result<PathBuf> {
        let chosen = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        chosen.ok_or_else(|| Error::new(Code::NotFound).with("noun", Of::NOUN).with("id", "-"))
    }
}
