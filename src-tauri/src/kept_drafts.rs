//! Drafts of forms that were open when the window closed: a small JSON file beside the register, since what is typed
//! about a register belongs with it and not in the web view's storage. What a draft holds only the page knows.
//! A file that cannot be read counts as none: a draft is never worth stopping for.

use chrono::{DateTime, Utc};
use register::{Error, Result, error::Code};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// A draft of one form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct KeptDraft {
    /// Names the form: `contract/new`, `contract/<key>`.
    pub name: String,
    /// When it was kept.
    pub at: DateTime<Utc>,
    /// What was typed, as the page wrote it.
    pub content: String,
}

/// The longest name of a form, in bytes.
const LONGEST_NAME: usize = 200;
/// The most a draft may hold, in bytes: every text field of the largest form filled.
const LARGEST: usize = 4 << 20;
/// So many drafts are kept; the oldest go first.
const MOST: usize = 20;

/// The drafts beside the register at `register`, oldest first.
pub fn all(register: &Path) -> Vec<KeptDraft> {
    std::fs::read(file(register)).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
}

/// Keeps a draft in place of an earlier one of the same form. Errors: too long, the file cannot be written.
pub fn keep(register: &Path, draft: KeptDraft) -> Result<()> {
    for (part, length, most) in [("name", draft.name.len(), LONGEST_NAME), ("content", draft.content.len(), LARGEST)] {
        if length > most {
            return Err(Error::new(Code::SizeRange).with("min", 0).with("max", most).with("part", part));
        }
    }
    let mut drafts = all(register);
    drafts.retain(|other| other.name != draft.name);
    drafts.push(draft);
    drafts.drain(..drafts.len().saturating_sub(MOST));
    write(register, &drafts)
}

/// Forgets the draft of a form, if there is one. The file goes with the last. Errors: the file cannot be written.
pub fn drop(register: &Path, name: &str) -> Result<()> {
    let mut drafts = all(register);
    let before = drafts.len();
    drafts.retain(|other| other.name != name);
    if drafts.len() == before { Ok(()) } else { write(register, &drafts) }
}

/// The file beside a register: `register.kravspor` has `register.kravspor.drafts`.
fn file(register: &Path) -> PathBuf {
    let mut name = register.as_os_str().to_owned();
    name.push(".drafts");
    name.into()
}

/// Writes the file, whole or not at all.
fn write(register: &Path, drafts: &[KeptDraft]) -> Result<()> {
    let path = file(register);
    let failed = |error: std::io::Error| Error::new(Code::FileUnreadable).with("path", path.display()).with("reason", error);
    if drafts.is_empty() {
        return std::fs::remove_file(&path).map_err(failed);
    }
    let new = path.with_extension("drafts.new");
    let json = serde_json::to_vec(drafts).map_err(|error| failed(error.into()))?;
    std::fs::write(&new, json).and_then(|()| std::fs::rename(&new, &path)).map_err(failed)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    fn draft(name: &str, content: &str) -> KeptDraft {
        KeptDraft { name: name.into(), at: DateTime::UNIX_EPOCH, content: content.into() }
    }

    #[test]
    fn the_latest_draft_of_a_form_is_kept_until_it_is_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let register = folder.path().join("register.kravspor");
        assert_eq!(all(&register), []);
        keep(&register, draft("contract/new", "1")).unwrap();
        keep(&register, draft("supplier/new", "2")).unwrap();
        keep(&register, draft("contract/new", "3")).unwrap();
        assert_eq!(all(&register), [draft("supplier/new", "2"), draft("contract/new", "3")]);
        drop(&register, "supplier/new").unwrap();
        drop(&register, "supplier/new").unwrap();
        assert_eq!(all(&register), [draft("contract/new", "3")]);
        drop(&register, "contract/new").unwrap();
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is left behind");
    }

    #[test]
    fn a_damaged_file_counts_as_none_and_is_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        let register = folder.path().join("register.kravspor");
        std::fs::write(file(&register), b"[{").unwrap();
        assert_eq!(all(&register), []);
        keep(&register, draft("contract/new", "1")).unwrap();
        assert_eq!(all(&register), [draft("contract/new", "1")]);
    }

    #[test]
    fn old_drafts_make_room_and_endless_ones_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let register = folder.path().join("register.kravspor");
        for form in 0..MOST + 3 {
            keep(&register, draft(&format!("contract/{form}"), "")).unwrap();
        }
        let names: Vec<String> = all(&register).into_iter().map(|draft| draft.name).collect();
        assert_eq!((names.len(), names[0].as_str()), (MOST, "contract/3"));
        assert!(keep(&register, draft("contract/new", &"x".repeat(LARGEST + 1))).is_err());
        assert!(keep(&register, draft(&"x".repeat(LONGEST_NAME + 1), "")).is_err());
    }
}
