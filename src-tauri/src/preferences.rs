//! What belongs to the program on this laptop, not to a register: language, theme, which register was open.
//! A small JSON file; one that cannot be read counts as none, since nothing in it is worth stopping for.

use chrono::NaiveDate;
use register::{Error, Result, domain::language::Language, error::Code};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// Light, dark, or as the system is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system is.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The preferences of this laptop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(default)]
pub struct Preferences {
    /// Language of screen and reports.
    pub language: Language,
    /// Light or dark.
    pub theme: Theme,
    /// Whether single letters answer a check (O, D, I, K, N).
    pub letter_keys: bool,
    /// The size of everything in the window, in percent of the usual (50–300).
    pub zoom: u32,
    /// Whether the desktop reminds of what is due, once a day.
    pub reminders: bool,
    /// The day it last did.
    pub reminded_on: Option<NaiveDate>,
    /// How Oppfølging was filtered last, as the page wrote it; blank = not at all.
    pub filters: String,
    /// The registers that were locked by hand or by time: this computer does not open them by itself.
    pub locked: Vec<PathBuf>,
    /// Minutes without a key or a click after which a sealed register is locked; 0 = never.
    pub lock_after: u32,
    /// The register that was open last.
    pub register: Option<PathBuf>,
    /// Where copies are brought besides the place beside the register; none if nowhere.
    pub second_place: Option<PathBuf>,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: Language::Bokmal,
            theme: Theme::System,
            letter_keys: true,
            zoom: 100,
            reminders: true,
            reminded_on: None,
            filters: String::new(),
            locked: vec![],
            lock_after: 15,
            register: None,
            second_place: None,
        }
    }
}

const FILE: &str = "preferences.json";

impl Preferences {
    /// Reads the file in `folder`.
    pub fn read(folder: &Path) -> Self {
        std::fs::read(folder.join(FILE)).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// The same, with the register at `path` locked.
    #[must_use]
    pub fn with_locked(self, path: &Path) -> Self {
        let mut other = self.with_unlocked(path);
        other.locked.push(path.to_owned());
        other
    }

    /// The same, with the register at `path` not locked.
    #[must_use]
    pub fn with_unlocked(mut self, path: &Path) -> Self {
        self.locked.retain(|locked| locked != path);
        self
    }

    /// Writes the file, whole or not at all.
    pub fn write(&self, folder: &Path) -> Result<()> {
        let path = folder.join(FILE);
        let draft = folder.join("preferences.json.new");
        let failed = |error: std::io::Error| Error::new(Code::FileUnreadable).with("path", path.display()).with("reason", error);
        let json = serde_json::to_vec_pretty(self).map_err(|error| failed(error.into()))?;
        std::fs::write(&draft, json).and_then(|()| std::fs::rename(&draft, &path)).map_err(failed)
    }
}
