//! Files: take in, give to a document, a step or an item, read, put in the bin.

use super::{Register, Written};
use crate::{
    Error, Result,
    domain::{
        change::Change,
        file::{File, FileOwner, OwnerRef},
        id::FileId,
        limits,
        occasion::Occasion,
    },
    error::Code,
    storage::{self, file, file_content::Contents, journal::Writing},
};
use std::path::Path;

/// A file whose content lies beside the register, and that belongs to nothing yet.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
pub struct TakenFile {
    /// What it was called where it came from.
    pub name: String,
    /// Bytes.
    pub size: u32,
    /// SHA-256 of the content, 64 hexadecimal digits.
    pub sha256: String,
}

/// Copies a file's content among `contents`, without the register: copying 200 MB must hold up nobody. `go_on` is told how many bytes are done and answers whether to go on.
/// Errors: [`Code::FileMissing`], [`Code::FileUnreadable`], [`Code::FolderGiven`], [`Code::FileTooLarge`] (200 MB), [`Code::FileChanged`],
/// [`Code::DiskFull`], [`Code::Cancelled`]. Whatever goes wrong, nothing is left behind.
pub fn take(contents: &Contents, source: &Path, go_on: &mut dyn FnMut(u64) -> bool) -> Result<TakenFile> {
    let content = contents.take(source, go_on)?;
    let name = source.file_name().unwrap_or_default().to_string_lossy().chars().take(limits::TITLE).collect();
    Ok(TakenFile { name, size: content.size, sha256: content.sha256 })
}

/// The content of a file that was copied in. Errors: [`Code::FileContentLost`].
pub fn read(contents: &Contents, taken: &TakenFile) -> Result<Vec<u8>> {
    must_lie_there(contents, taken)?;
    contents.read(&taken.sha256).map_err(|error| error.with("name", &taken.name))
}

fn must_lie_there(contents: &Contents, taken: &TakenFile) -> Result<()> {
    let named = taken.sha256.len() == 64 && taken.sha256.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
    let there = named && contents.size(&taken.sha256).is_some();
    if there { Ok(()) } else { Err(Error::field("files", Code::FileContentLost).with("name", &taken.name)) }
}

/// Says, within a change, that files belong to something. What it has already is not given twice.
/// Errors: [`Code::TooLong`], [`Code::SizeRange`], [`Code::FileContentLost`] if the content does not lie there.
pub(super) fn give(contents: &Contents, writing: &Writing<'_>, owner: OwnerRef, taken: &[TakenFile]) -> Result<()> {
    let mut there = file::of(writing, owner.id)?;
    for one in taken {
        if one.name.chars().count() > limits::TITLE {
            return Err(Error::field("files", Code::TooLong).with("max", limits::TITLE));
        }
        must_lie_there(contents, one)?;
        if there.iter().any(|file| file.sha256 == one.sha256) {
            continue;
        }
        if there.len() >= limits::FILES {
            return Err(Error::field("files", Code::SizeRange).with("min", 0).with("max", limits::FILES));
        }
        let new = File { id: FileId::new(), name: one.name.clone(), size: one.size, sha256: one.sha256.clone() };
        file::add(writing, owner, &new)?;
        there.push(new);
    }
    Ok(())
}

/// Copies a file's content out of `contents` to `to`, in place of what may be there, without the register. Answers the content's first bytes, by which [`crate::domain::file::is_program`] tells a program.
/// Errors: [`Code::FileContentLost`], [`Code::FileMissing`], [`Code::FileUnreadable`], [`Code::DiskFull`].
pub fn copy_out(contents: &Contents, one: &File, to: &Path) -> Result<Vec<u8>> {
    contents.copy_out(&one.sha256, to).map_err(|error| error.with("name", &one.name))
}

impl Register {
    /// Gives files to a document, a step or an item. Errors: those of [`take`]'s contents that are gone
    /// ([`Code::FileContentLost`]), more than 200 ([`Code::SizeRange`]), not found.
    pub fn add_files(&mut self, owner: OwnerRef, taken: &[TakenFile], occasion: &Occasion) -> Result<Written<()>> {
        let contents = self.contents();
        self.write(Change::AddFiles, occasion, |writing| {
            concern(writing, owner)?;
            give(&contents, writing, owner, taken)
        })
    }

    /// Puts a file in the bin. Its content stays, since undo must find it.
    pub fn remove_file(&mut self, id: FileId, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::RemoveFile, occasion, |writing| {
            let (owner, one) = file::file(writing, id)?;
            concern(writing, owner)?;
            writing.subject(&one.name);
            file::remove(writing, id)
        })
    }

    /// The files of a document, a step or an item.
    pub fn files(&self, owner: OwnerRef) -> Result<Vec<File>> {
        file::of(&self.connection, owner.id)
    }

    /// One file. Errors: not found.
    pub fn file(&self, id: FileId) -> Result<File> {
        Ok(file::file(&self.connection, id)?.1)
    }

    /// A file and its content, held against its fingerprint. Errors: [`Code::FileContentLost`], not found.
    pub fn file_content(&self, id: FileId) -> Result<(File, Vec<u8>)> {
        let (_, one) = file::file(&self.connection, id)?;
        let bytes = self.contents().read(&one.sha256).map_err(|error| error.with("name", &one.name))?;
        Ok((one, bytes))
    }
}

/// Says whose history a file's coming and going belongs to, and what it is the file of.
fn concern(writing: &Writing<'_>, owner: OwnerRef) -> Result<()> {
    match owner.noun {
        FileOwner::Evidence => storage::evidence::concern(writing, crate::domain::id::EvidenceId(owner.id)),
        FileOwner::Step => storage::nonconformity::concern_step(writing, crate::domain::id::StepId(owner.id)),
        FileOwner::AgendaItem => storage::meeting::concern_item(writing, crate::domain::id::AgendaItemId(owner.id)),
    }
}
