//! Making a new register of what can be read of a damaged one. The damaged one is never written to, renamed or deleted.

use super::{
    Contents, Place, Register,
    backup::Folder,
    making::{beside, discard},
    whole::{Field, Filling},
};
use crate::{
    Error, Result,
    domain::{change::Change, occasion::Occasion},
    error::Code,
    storage::{file, key_file, key_file::KeyFile, salvage::Wreck},
};
use serde::Serialize;
use std::{collections::BTreeMap, fs, path::Path};
use uuid::Uuid;

/// What was salvaged.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, specta::Type)]
pub struct Salvaged {
    /// Where the new register is.
    pub path: String,
    /// What became of each noun, those that lost something first.
    pub nouns: Vec<SalvagedNoun>,
    /// Changes of the history that could be taken along: those before its first gap.
    pub changes: u32,
    /// Changes that could be read, and stand after a gap.
    pub changes_cut: u32,
    /// Documents' contents that were taken along.
    pub documents: u32,
    /// Documents' contents that are lost, by the names of the files; at most twenty are named.
    pub lost_documents: Vec<String>,
    /// How many those are.
    pub lost_document_count: u32,
}

/// What became of one noun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, specta::Type)]
pub struct SalvagedNoun {
    /// The table: the text key is `noun-<noun>`.
    pub noun: String,
    /// Whether its rows are not things by themselves, but say what belongs to what.
    pub links: bool,
    /// Rows that are in the new register.
    pub rows: u32,
    /// Rows that could be read and had to be left, since what they hang on is lost or they are no rows of such a noun.
    pub left: u32,
    /// Whether all of it could be read.
    pub whole: bool,
}

/// Told how far it has come, in tables and files of how many; answers whether to go on.
pub type GoOn<'a> = &'a mut dyn FnMut(u32, u32) -> bool;

/// Tables whose rows say what belongs to what.
const LINKS: [&str; 5] = ["contract_supplier", "evidence_requirement", "evidence_contract", "evidence_supplier", "result_evidence"];
/// Names that are listed.
const NAMED: usize = 20;

/// Makes a new register at `to`, where there is none, of what can be read of the one at `place`, with its documents, those from its copies
/// among them. It opens with the same ways in.
/// Errors: [`Code::NothingSalvaged`], [`Code::FileExists`], [`Code::FolderMissing`], [`Code::DiskFull`]; [`Code::Cancelled`] if `go_on` says so.
/// Then nothing is left behind.
pub fn salvage(place: &Place, to: &Path, occasion: &Occasion, go_on: GoOn<'_>) -> Result<Salvaged> {
    let ways = key_file::path(to);
    if ways.exists() {
        return Err(Error::new(Code::FileExists).with("path", ways.display()));
    }
    let copy = beside(to, &format!(".salvaging-{}", Uuid::now_v7().simple()));
    let salvaged = aside(&place.path, &copy).and_then(|()| of_copy(place, &copy, to, occasion, go_on));
    discard(&copy);
    salvaged
}

/// Copies the file and what lies beside it: opening it may write to it.
fn aside(path: &Path, copy: &Path) -> Result<()> {
    for ending in ["", "-wal"] {
        let from = beside(path, ending);
        if ending.is_empty() || from.exists() {
            fs::copy(&from, beside(copy, ending)).map_err(|error| Error::unread(&from, &error))?;
        }
    }
    Ok(())
}

fn of_copy(place: &Place, copy: &Path, to: &Path, occasion: &Occasion, go_on: GoOn<'_>) -> Result<Salvaged> {
    let nothing = |_: Error| Error::new(Code::NothingSalvaged).with("path", place.path.display());
    let mut wreck = Wreck::open(copy, &place.key).map_err(nothing)?;
    let mut filling = Filling::begin(to, &place.key, wreck.version())?;
    let shapes = filling.shapes().to_vec();
    let all = u32::try_from(shapes.len()).unwrap_or(u32::MAX);
    let mut gathered = BTreeMap::new();
    for (at, shape) in shapes.iter().enumerate() {
        if !go_on(u32::try_from(at).unwrap_or(u32::MAX), all) {
            return Err(Error::new(Code::Cancelled));
        }
        let own = shape.name == "fact";
        let name = shape.columns.iter().position(|column| column.name == "name");
        let found = wreck.gather(shape, &mut |fields| {
            // Which device writes where is the new file's own.
            let skipped = own && matches!(name.and_then(|at| fields.get(at)), Some(Field::Text("device" | "register")));
            if skipped {
                return Ok(true);
            }
            match filling.insert(at, fields) {
                Ok(()) => Ok(true),
                Err(Error { code: Code::DiskFull, .. }) => Err(Error::new(Code::DiskFull).with("path", to.display())),
                Err(_) => Ok(false),
            }
        })?;
        gathered.insert(shape.name.clone(), found);
    }
    if gathered.get("contract").is_none_or(|contracts| contracts.rows == 0) && gathered.values().any(|one| !one.whole) {
        return Err(nothing(Error::new(Code::NothingSalvaged)));
    }
    let read_changes = gathered.get("change").map_or(0, |changes| changes.rows);
    let (dropped, changes) = filling.end_what_is_left(wreck.identity().unwrap_or_else(Uuid::now_v7))?;
    let files = filling.files_named()?;
    let mut salvaged = Salvaged {
        path: to.display().to_string(),
        changes: part(changes),
        changes_cut: part(read_changes.saturating_sub(changes)),
        ..Salvaged::default()
    };
    bring_documents(place, &filling, &files, &mut salvaged, go_on)?;
    finish(place, filling, to, occasion)?;
    for (noun, found) in gathered.into_iter().filter(|(noun, _)| !matches!(noun.as_str(), "change" | "change_concern" | "fact")) {
        let lost = dropped.get(&noun).copied().unwrap_or(0);
        let links = LINKS.contains(&noun.as_str());
        salvaged.nouns.push(SalvagedNoun {
            noun,
            links,
            rows: part(found.rows - lost),
            left: part(found.refused + lost),
            whole: found.whole,
        });
    }
    let order = |noun: &SalvagedNoun| shapes.iter().position(|shape| shape.name == noun.noun);
    salvaged.nouns.sort_by_key(|noun| (noun.whole && noun.left == 0, noun.links, order(noun)));
    Ok(salvaged)
}

fn bring_documents(place: &Place, filling: &Filling, files: &[(String, String)], salvaged: &mut Salvaged, go_on: GoOn<'_>) -> Result<()> {
    let own = Contents::of(&place.path, &place.key);
    let copied = Folder::beside(&place.path).contents(&place.key);
    let all = part(files.len() as u64);
    for ((sha256, name), done) in files.iter().zip(0..) {
        let mut goes_on = || go_on(done, all);
        if !goes_on() {
            return Err(Error::new(Code::Cancelled));
        }
        let mut brought = false;
        for from in [&own, &copied] {
            if !brought && from.holds(sha256, &mut goes_on)? {
                brought = filling.content(sha256, &mut from.reader(sha256)?, &mut |_| Ok(()))?;
            }
        }
        if brought {
            salvaged.documents += 1;
        } else {
            salvaged.lost_document_count += 1;
            if salvaged.lost_documents.len() < NAMED {
                salvaged.lost_documents.push(name.clone());
            }
        }
    }
    Ok(())
}

/// Puts the new register in its place with its ways in, and enters in its history where it comes from.
fn finish(place: &Place, filling: Filling, to: &Path, occasion: &Occasion) -> Result<()> {
    if place.key.secret().is_some() && key_file::path(&place.path).exists() {
        // Before the register: without them it could never be opened.
        KeyFile::read(&place.path)?.write(to)?;
    }
    let made = filling.finish(occasion, &mut |_, _| true).and_then(|mut register| {
        let Register { connection, log, .. } = &mut register;
        log.write_in_bulk(connection, Change::Salvage, occasion, |_| Ok(()))?;
        register.settle()
    });
    if made.is_err() && !to.exists() {
        let _ = fs::remove_file(key_file::path(to));
    }
    made
}

impl Filling {
    /// Every content that a file has, with a name that it is known by.
    fn files_named(&self) -> Result<Vec<(String, String)>> {
        file::contents(self.connection())
    }
}

fn part(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
