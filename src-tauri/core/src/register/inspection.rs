//! The register's own check: whether everything in it can be read, fits together and is what was written; and the mending of
//! what can be made anew without losing anything. Inspecting changes nothing.

use super::{
    Contents, Place, Register,
    backup::{self, Folder},
};
use crate::{
    Error, Result,
    domain::{choice::choice, occasion::Occasion},
    error::Code,
    storage::{column_mapping, draft, file, file_content, integrity, integrity::Depth, journal, whole},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::{collections::HashSet, fs};

choice! {
    /// What is looked at, in the order it is.
    InspectionStage, "inspection-stage" {
        /// That every page of the file can be read, and that indexes say what their tables do.
        Pages = "pages",
        /// That nothing points to what is not there.
        References = "references",
        /// That no entry of the history was edited or taken out.
        History = "history",
        /// That every value is what the history says it became.
        Values = "values",
        /// That what is reckoned is what the facts say.
        Derived = "derived",
        /// That documents are what they were when they were taken in.
        Documents = "documents",
        /// That the newest copy holds.
        Copies = "copies",
    }
}

choice! {
    /// What a check may find.
    FaultKind, "fault" {
        /// The file cannot be opened as a register.
        Unopenable = "unopenable",
        /// Pages that cannot be read, or do not fit.
        Pages = "pages",
        /// Rows that point to what is not there.
        References = "references",
        /// An entry of the history that is not what was written.
        History = "history",
        /// Values that are not what the history says: changed behind the program's back, or gone bad.
        Rows = "rows",
        /// What was typed and not saved, or a habit, that is not as it was kept. It is not shown.
        Unlogged = "unlogged",
        /// The newest copy has changes that the register lacks.
        Behind = "behind",
        /// What is reckoned is not what the facts say.
        Derived = "derived",
        /// Documents whose file is not there.
        LostDocuments = "lost-documents",
        /// Documents whose file is not what it was.
        ChangedDocuments = "changed-documents",
        /// Files that nothing speaks of.
        Orphans = "orphans",
        /// The newest copy does not hold.
        BrokenCopy = "broken-copy",
        /// There is no copy.
        NoCopy = "no-copy",
    }
}

impl FaultKind {
    /// Whether nothing is lost by it: it is worth knowing, and no more.
    #[must_use]
    pub const fn is_harmless(self) -> bool {
        matches!(self, Self::Orphans | Self::NoCopy)
    }
    /// Whether [`mend`] may put it right.
    #[must_use]
    pub const fn is_mendable(self) -> bool {
        matches!(self, Self::Unlogged | Self::Derived | Self::LostDocuments | Self::ChangedDocuments)
    }
    /// Whether what can be read should be salvaged, or a copy restored.
    #[must_use]
    pub const fn is_grave(self) -> bool {
        matches!(self, Self::Unopenable | Self::Pages | Self::References | Self::History | Self::Rows)
    }
}

/// Something that a check found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Fault {
    /// What.
    pub kind: FaultKind,
    /// How many.
    pub count: u32,
    /// Which: names, tables, places in the history, or the database's words. At most twenty.
    pub which: Vec<String>,
    /// Nothing is lost by it.
    pub harmless: bool,
    /// It may be put right.
    pub mendable: bool,
    /// A copy should be restored, or what can be read be salvaged.
    pub grave: bool,
}

/// What a check looked at and found.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct Inspection {
    /// Entries of the history.
    pub changes: u32,
    /// Documents' contents.
    pub documents: u32,
    /// Copies beside the register; the newest was looked through.
    pub copies: u32,
    /// The register's file in kilobytes.
    pub kilobytes: u32,
    /// What was found, the gravest first; nothing if all is well.
    pub faults: Vec<Fault>,
}

/// How far a check has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
pub struct InspectionProgress {
    /// What is looked at.
    pub stage: InspectionStage,
    /// How much of it is done.
    pub done: u32,
    /// Of how much; 0 if that is not known.
    pub all: u32,
}

/// Told how far it has come; answers whether to go on.
pub type GoOn<'a> = &'a mut dyn FnMut(InspectionProgress) -> bool;

/// Names that are listed.
const NAMED: usize = 20;

impl Inspection {
    fn found(&mut self, kind: FaultKind, count: usize, which: impl IntoIterator<Item = String>) {
        if count > 0 {
            let (harmless, mendable, grave) = (kind.is_harmless(), kind.is_mendable(), kind.is_grave());
            let count = u32::try_from(count).unwrap_or(u32::MAX);
            self.faults.push(Fault { kind, count, which: which.into_iter().take(NAMED).collect(), harmless, mendable, grave });
        }
    }

    /// Whether nothing was found that anybody need do something about.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.faults.iter().all(|fault| fault.harmless)
    }
}

/// Looks the register at `place` through, on openings of its own. One that cannot be opened is a fault too.
/// Errors: [`Code::FileMissing`], [`Code::RegisterLocked`], [`Code::RegisterNewer`], [`Code::RegisterBusy`] and the like;
/// [`Code::Cancelled`] if `go_on` says so.
pub fn inspect(place: &Place, today: NaiveDate, go_on: GoOn<'_>) -> Result<Inspection> {
    let mut report = Inspection::default();
    let size = fs::metadata(&place.path).map_or(0, |about| about.len());
    report.kilobytes = u32::try_from(size.div_ceil(1024)).unwrap_or(u32::MAX);
    match (place.open(), place.open()) {
        (Ok(register), Ok(second)) => Inspecting { register, place, report: &mut report, go_on }.all(second, today)?,
        (Err(error), _) | (_, Err(error)) if is_damage(error.code) => {
            report.found(FaultKind::Unopenable, 1, [error.code.as_str().to_owned()]);
            copies(place, &mut report, go_on)?;
        }
        (Err(error), _) | (_, Err(error)) => return Err(error),
    }
    report.faults.sort_by_key(|fault| (!fault.grave, fault.harmless));
    Ok(report)
}

/// Whether an opening failed since the file is not what it was.
#[must_use]
pub const fn is_damage(code: Code) -> bool {
    matches!(code, Code::RegisterDamaged | Code::NotARegister | Code::RegisterEmpty | Code::Storage)
}

struct Inspecting<'a, 'b> {
    register: Register,
    place: &'a Place,
    report: &'a mut Inspection,
    go_on: GoOn<'b>,
}

impl Inspecting<'_, '_> {
    fn all(mut self, second: Register, today: NaiveDate) -> Result<()> {
        let Self { report, go_on, .. } = &mut self;
        let faults = integrity::faults(second.connection, Depth::All, &mut || tell(*go_on, InspectionStage::Pages, 0, 0).is_ok())?;
        report.found(FaultKind::Pages, faults.len(), faults);
        if report.faults.is_empty() {
            self.step(InspectionStage::Pages, FaultKind::Pages, Self::shapes)?;
        }
        // What cannot be read is said once, not of every step that meets it.
        self.step(InspectionStage::References, FaultKind::Pages, Self::references)?;
        self.step(InspectionStage::History, FaultKind::History, Self::history)?;
        if !self.report.faults.iter().any(|fault| fault.kind == FaultKind::History) {
            self.step(InspectionStage::Values, FaultKind::Pages, Self::values)?;
        }
        self.step(InspectionStage::Values, FaultKind::Pages, Self::outside_the_log)?;
        self.step(InspectionStage::Derived, FaultKind::Pages, |inspection| inspection.derived(today))?;
        self.step(InspectionStage::Documents, FaultKind::Pages, Self::documents)?;
        copies(self.place, self.report, self.go_on)
    }

    fn step(&mut self, stage: InspectionStage, of_damage: FaultKind, step: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        tell(self.go_on, stage, 0, 0)?;
        match step(self) {
            Err(error) if is_damage(error.code) => {
                if !self.report.faults.iter().any(|fault| fault.kind == of_damage || fault.kind == FaultKind::Pages) {
                    self.report.found(of_damage, 1, error.params.get("reason").cloned());
                }
                Ok(())
            }
            done => done,
        }
    }

    fn shapes(&mut self) -> Result<()> {
        let others = integrity::other_shapes(&self.register.connection)?;
        self.report.found(FaultKind::Pages, others.len(), others);
        Ok(())
    }

    /// What lies outside the log, and is in no chain of hashes.
    fn outside_the_log(&mut self) -> Result<()> {
        let connection = &self.register.connection;
        let spoiled = [("draft", draft::spoiled(connection)?), ("column_mapping", column_mapping::spoiled(connection)?)];
        let which = spoiled.iter().filter(|(_, count)| *count > 0).map(|(table, _)| (*table).to_owned());
        self.report.found(FaultKind::Unlogged, spoiled.iter().map(|(_, count)| count).sum(), which);
        Ok(())
    }

    fn references(&mut self) -> Result<()> {
        let loose = integrity::loose_references(&self.register.connection)?;
        let count = loose.values().map(|count| *count as usize).sum();
        self.report.found(FaultKind::References, count, loose.into_keys());
        Ok(())
    }

    fn history(&mut self) -> Result<()> {
        let last = whole::last_change(&self.register.connection)?.map_or(0, |(id, _)| id);
        self.report.changes = u32::try_from(last).unwrap_or(u32::MAX);
        if let Err(error) = journal::verify_chain(&self.register.connection) {
            let Some(change) = error.params.get("change").cloned() else { return Err(error) };
            self.report.found(FaultKind::History, 1, [change]);
        }
        self.report.found(FaultKind::Behind, usize::from(self.register.is_behind_its_copy()), []);
        Ok(())
    }

    fn values(&mut self) -> Result<()> {
        let unlike = journal::rows_unlike_the_log(&self.register.connection, &mut |done, all| {
            (self.go_on)(InspectionProgress { stage: InspectionStage::Values, done, all })
        })?;
        let count = unlike.values().map(|count| *count as usize).sum();
        self.report.found(FaultKind::Rows, count, unlike.into_keys());
        Ok(())
    }

    fn derived(&mut self, today: NaiveDate) -> Result<()> {
        // Rows as of an earlier day are true ones of that day: brought up to today in memory, where nothing is kept.
        let true_rows = self.register.derived_rows_are_true_on(today)?;
        self.report.found(FaultKind::Derived, usize::from(!true_rows), []);
        Ok(())
    }

    fn documents(&mut self) -> Result<()> {
        let contents = self.register.contents();
        let named = file::contents(&self.register.connection)?;
        let all = u32::try_from(named.len()).unwrap_or(u32::MAX);
        self.report.documents = all;
        let (mut lost, mut changed) = (vec![], vec![]);
        for ((sha256, name), done) in named.iter().zip(0..) {
            tell(self.go_on, InspectionStage::Documents, done, all)?;
            if contents.size(sha256).is_none() {
                lost.push(name.clone());
            } else if !contents.holds(sha256, &mut || (self.go_on)(InspectionProgress { stage: InspectionStage::Documents, done, all }))? {
                changed.push(name.clone());
            }
        }
        self.report.found(FaultKind::LostDocuments, lost.len(), lost);
        self.report.found(FaultKind::ChangedDocuments, changed.len(), changed);
        let orphans = orphans(&self.register, &contents)?;
        self.report.found(FaultKind::Orphans, orphans.len(), orphans);
        Ok(())
    }
}

fn tell(go_on: GoOn<'_>, stage: InspectionStage, done: u32, all: u32) -> Result<()> {
    if go_on(InspectionProgress { stage, done, all }) { Ok(()) } else { Err(Error::new(Code::Cancelled)) }
}

/// The names on the disk of contents that no row and no undone change speaks of.
fn orphans(register: &Register, contents: &Contents) -> Result<Vec<String>> {
    let (needed, undone) = whole::contents(&register.connection)?;
    let known: HashSet<String> = needed.iter().chain(&undone).map(|sha256| contents.name(sha256)).collect();
    let entries = fs::read_dir(contents.folder()).into_iter().flatten().flatten();
    Ok(entries.filter_map(|entry| entry.file_name().into_string().ok()).filter(|name| !known.contains(name)).collect())
}

fn copies(place: &Place, report: &mut Inspection, go_on: GoOn<'_>) -> Result<()> {
    tell(go_on, InspectionStage::Copies, 0, 0)?;
    let folder = Folder::beside(&place.path);
    let copies = folder.copies();
    report.copies = u32::try_from(copies.len()).unwrap_or(u32::MAX);
    let Some(newest) = copies.into_iter().next() else {
        report.found(FaultKind::NoCopy, 1, []);
        return Ok(());
    };
    let holds = backup::verify(&folder.copy(&newest.name)?, &place.key, &mut || tell(go_on, InspectionStage::Copies, 0, 0).is_ok())?;
    report.found(FaultKind::BrokenCopy, usize::from(!holds), [newest.name]);
    Ok(())
}

/// Puts right what can be without losing anything: what is reckoned is made anew, what was never saved and is not as it was kept goes,
/// documents that are lost or changed are fetched from the copies. Answers what a check finds afterwards. Errors: those of [`inspect`] and of writing.
pub fn mend(register: &mut Register, occasion: &Occasion, go_on: GoOn<'_>) -> Result<Inspection> {
    register.must_be_writable()?;
    if !register.derived_rows_are_true_on(occasion.today)? {
        whole::derive(&mut register.connection, occasion.today, &mut |done, all| {
            let part = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
            go_on(InspectionProgress { stage: InspectionStage::Derived, done: part(done), all: part(all) })
        })?;
        register.fresh_for = None;
    }
    draft::discard_spoiled(&register.connection)?;
    column_mapping::discard_spoiled(&register.connection)?;
    let (own, copied) = (register.contents(), Folder::beside(&register.path).contents(&register.key));
    for (sha256, _) in file::contents(&register.connection)? {
        let mut goes_on = || tell(go_on, InspectionStage::Documents, 0, 0).is_ok();
        if own.holds(&sha256, &mut goes_on)? || !copied.holds(&sha256, &mut goes_on)? {
            continue;
        }
        if own.size(&sha256).is_some() {
            // Not what it was, and what it was is in the copies.
            file_content::remove(&own.path(&sha256)).map_err(|error| Error::unmade(&own.path(&sha256), &error))?;
        }
        copied.copy_to(&sha256, &own, &mut |_| true)?;
    }
    inspect(&register.place(), occasion.today, go_on)
}
