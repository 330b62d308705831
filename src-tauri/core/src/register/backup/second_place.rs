//! The copies' second place: a memory stick, a mapped drive. It is not always there; what was brought is read again
//! before it counts.

use super::{Folder, drop_surplus, fingerprint, folder};
use crate::{
    Error, Result,
    error::Code,
    register::{Place, device},
    storage::{database, file_content, file_content::Contents, whole},
};
use chrono::{DateTime, Utc};
use std::{collections::HashSet, fs, io::Write, path::Path};
use uuid::Uuid;

/// Whether the second place can be written to now: it is a folder, and not the one that a drive that is not there would be in.
#[must_use]
pub fn is_reachable(place: &Path) -> bool {
    place.is_dir()
}

/// Brings the newest copy of a register to its second place, with the documents that are not there yet, unless it is there. Answers
/// whether anything was brought.
/// Errors: [`Code::BackupPlaceMissing`], [`Code::NotFound`] if there is no copy, [`Code::BackupBroken`] if what was brought reads back
/// otherwise, [`Code::DiskFull`], [`Code::FolderReadOnly`], [`Code::Cancelled`]. Then what was there is there.
pub fn bring(place: &Place, second: &Path, now: DateTime<Utc>, go_on: &mut dyn FnMut() -> bool) -> Result<bool> {
    if !is_reachable(second) {
        return Err(Error::new(Code::BackupPlaceMissing).with("path", second.display()));
    }
    let from = Folder::beside(&place.path);
    let newest = from.copies().into_iter().next().ok_or_else(|| Error::new(Code::NotFound).with("noun", "backup").with("id", "-"))?;
    let source = from.copy(&newest.name)?;
    let to = Folder::within(second, &place.path, identity(&source, place)?);
    fs::create_dir_all(to.path()).map_err(|error| Error::unmade(to.path(), &error))?;
    to.sweep();
    folder::bring_ways(&place.path, &to)?;
    let there = to.copies().iter().any(|copy| copy.name == newest.name && copy.kilobytes == newest.kilobytes);
    documents(&source, place, &from.contents(&place.key), &to.contents(&place.key), go_on)?;
    if !there {
        let name = source.file_name().unwrap_or_default();
        bring_file(&source, &to.path().join(name), go_on)?;
    }
    if place.key.secret().is_some() {
        forget_plain(&to, &to.contents(&place.key), &source, place)?;
    }
    drop_surplus(&to, now);
    Ok(!there)
}

fn identity(copy: &Path, place: &Place) -> Result<Uuid> {
    let connection = database::look_into(copy, &place.key).map_err(|error| folder::broken(copy, error))?;
    whole::identity(&connection, device(&connection)?)
}

fn documents(copy: &Path, place: &Place, from: &Contents, to: &Contents, go_on: &mut dyn FnMut() -> bool) -> Result<()> {
    let connection = database::look_into(copy, &place.key).map_err(|error| folder::broken(copy, error))?;
    super::documents(&connection, from, to, &mut |_| go_on()).map(|_| ())
}

/// Copies a file, reads it again, and only then gives it its name.
fn bring_file(from: &Path, to: &Path, go_on: &mut dyn FnMut() -> bool) -> Result<()> {
    let part = Folder::part(to);
    let brought = copy_file(from, &part, go_on).and_then(|()| {
        if fingerprint::of(from, go_on)? != fingerprint::of(&part, go_on)? {
            return Err(Error::new(Code::BackupBroken).with("path", to.display()));
        }
        if database::is_plain(&part) {
            fingerprint::write(&part, to, go_on)?;
        }
        fs::rename(&part, to).map_err(|error| Error::unmade(to, &error))
    });
    if brought.is_err() {
        let _ = fs::remove_file(&part);
    }
    brought?;
    // Not every drive knows the call; the file itself is on it.
    let _ = to.parent().map(file_content::sync);
    Ok(())
}

fn copy_file(from: &Path, to: &Path, go_on: &mut dyn FnMut() -> bool) -> Result<()> {
    let mut file = fs::File::create(to).map_err(|error| Error::unmade(to, &error))?;
    fingerprint::each_part(from, go_on, &mut |bytes| file.write_all(bytes).map_err(|error| Error::unmade(to, &error)))?;
    file.sync_all().map_err(|error| Error::unmade(to, &error))
}

/// Copies from before the register was sealed must not lie open beside those that are, nor their documents.
fn forget_plain(folder: &Folder, contents: &Contents, copy: &Path, place: &Place) -> Result<()> {
    let copies = folder.copies();
    let plain: Vec<_> = copies.iter().filter_map(|copy| folder.copy(&copy.name).ok()).filter(|path| database::is_plain(path)).collect();
    if plain.is_empty() {
        return Ok(());
    }
    let (needed, undone) = whole::contents(&database::look_into(copy, &place.key)?)?;
    let sealed: HashSet<String> = needed.iter().chain(&undone).map(|sha256| contents.name(sha256)).collect();
    for entry in fs::read_dir(contents.folder()).into_iter().flatten().flatten() {
        if !entry.file_name().to_str().is_some_and(|name| sealed.contains(name)) {
            file_content::remove(&entry.path()).map_err(|error| Error::unmade(&entry.path(), &error))?;
        }
    }
    // The register itself last: while one is there, this is done again.
    for path in plain {
        let _ = fs::remove_file(Folder::sum(&path));
        fs::remove_file(&path).map_err(|error| Error::unmade(&path, &error))?;
    }
    Ok(())
}
