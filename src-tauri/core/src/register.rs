//! The operations, one file a noun: check the rule, then store. The only way to read or change a register.
//! Must not hold SQL; knows no window, terminal or page.

pub mod action_plan;
pub mod backup;
mod bin;
pub mod checks;
pub mod contract_sheet;
mod contracts;
pub mod declarations;
mod drafts;
pub mod evidence;
pub mod example;
pub mod files;
pub mod follow_up;
mod goal_links;
pub mod goal_sheet;
pub mod history;
pub mod inspection;
pub mod intake;
pub mod keys;
pub mod lapsing;
pub mod library;
pub mod locked_file;
mod making;
pub mod measurements;
pub mod meeting_sheet;
pub mod meetings;
mod nonconformities;
pub mod nonconformity_list;
pub mod nonconformity_sheet;
pub mod organisations;
mod plans;
pub mod portfolio;
pub mod proving;
mod requirements;
pub mod restoring;
pub mod salvage;
pub mod sample;
mod sealing;
pub mod settings;
pub mod strategies;
pub mod suppliers;
pub mod week;
pub mod whole;

pub use crate::storage::{database::Key, file_content::Contents, journal::Written, secret::Secret};

use crate::storage::Connection;
use crate::{
    Error, Result,
    domain::{change::Change, id::ContractId, occasion::Occasion, search::SearchHit},
    error::Code,
    storage::{contract_digest, database, database::Opened, due, journal, journal::Log, journal::Writing, search, setting},
};
use chrono::NaiveDate;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// Where a register is and what opens it: for whoever works on it beside an opening that is busy.
#[derive(Debug, Clone)]
pub struct Place {
    path: PathBuf,
    key: Key,
}

impl Place {
    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What opens it.
    #[must_use]
    pub const fn key(&self) -> &Key {
        &self.key
    }

    /// Opens it once more. Errors: those of [`Register::open`].
    pub fn open(&self) -> Result<Register> {
        Register::open(&self.path, &self.key)
    }
}

/// One open register.
pub struct Register {
    connection: Connection,
    key: Key,
    path: PathBuf,
    log: Log,
    example: bool,
    /// The file cannot be written to: what is open is a copy of it in memory.
    read_only: bool,
    /// Which file was opened, whatever it is called since.
    file: Option<database::FileMark>,
    /// The day the derived rows were last brought up to.
    fresh_for: Option<NaiveDate>,
}

impl Register {
    /// Makes a register at `path`. Errors: [`Code::FileExists`], [`Code::FolderMissing`], [`Code::FolderReadOnly`],
    /// [`Code::FileUnreadable`], [`Code::DiskFull`].
    pub fn create(path: &Path, key: &Key) -> Result<Self> {
        making::empty(path, key)
    }

    /// Makes a register where it is: one that is cut off while it is made is left half-made, so `path` is nobody's name for it yet.
    fn create_aside(path: &Path, key: &Key) -> Result<Self> {
        let connection = database::create(path, key)?;
        setting::save_fact(&connection, "device", &Uuid::now_v7().to_string())?;
        Self::from(Opened { connection, read_only: false }, path, key)
    }

    /// The same, marked as the example everywhere, for good.
    pub(crate) fn create_example(path: &Path, key: &Key) -> Result<Self> {
        let mut register = Self::create_aside(path, key)?;
        setting::save_fact(&register.connection, "example", "1")?;
        register.example = true;
        Ok(register)
    }

    /// Opens the register at `path`. One that is write-protected, or lies in a folder that is, is read as it is now and
    /// refuses every change. An older one is copied before it is brought up to date. Errors: [`Code::FileMissing`], [`Code::FileForbidden`], [`Code::NotAFile`],
    /// [`Code::RegisterEmpty`], [`Code::NotARegister`], [`Code::RegisterLocked`],
    /// [`Code::RegisterDamaged`], [`Code::RegisterNewer`], [`Code::RegisterBusy`], [`Code::RegisterUnsettled`].
    pub fn open(path: &Path, key: &Key) -> Result<Self> {
        let mut copied = |connection: &Connection| backup::before_update(connection, key, path);
        let register = Self::from(database::open(path, key, &mut copied)?, path, key)?;
        if let Some(secret) = key.secret().filter(|_| !register.read_only) {
            sealing::sweep(path, secret);
        }
        Ok(register)
    }

    fn from(Opened { connection, read_only }: Opened, path: &Path, key: &Key) -> Result<Self> {
        let device = device(&connection).map_err(|error| error.with("path", path.display()))?;
        let example = setting::fact(&connection, "example")?.is_some();
        Ok(Self {
            connection,
            key: key.clone(),
            path: path.to_owned(),
            log: Log { device, by_program: false },
            example,
            read_only,
            file: database::mark(path),
            fresh_for: None,
        })
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where it is and what opens it.
    #[must_use]
    pub fn place(&self) -> Place {
        Place { path: self.path.clone(), key: self.key.clone() }
    }

    /// The contents of its files, to be read and copied while the register does something else.
    #[must_use]
    pub fn contents(&self) -> Contents {
        Contents::of(&self.path, &self.key)
    }

    /// Whether it is the example register: to be marked as such on every screen and page.
    #[must_use]
    pub const fn is_example(&self) -> bool {
        self.example
    }

    /// Whether nothing can be changed, since the file or its folder is write-protected.
    #[must_use]
    pub const fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Errors: [`Code::RegisterReadOnly`]; [`Code::FileMissing`] and [`Code::RegisterReplaced`] if the file was taken away or exchanged:
    /// some systems write on into one that no name leads to, and what is written there is gone with the program.
    fn must_be_writable(&self) -> Result<()> {
        let refused = |code| Err(Error::new(code).with("path", self.path.display()));
        match database::mark(&self.path) {
            _ if self.read_only => refused(Code::RegisterReadOnly),
            None => refused(Code::FileMissing),
            found if found != self.file => refused(Code::RegisterReplaced),
            _ => Ok(()),
        }
    }

    /// Takes the latest change back. Answers its name and subject. Errors: [`Code::NothingToUndo`], [`Code::UndoConflict`].
    pub fn undo(&mut self, occasion: &Occasion) -> Result<Written<(String, String)>> {
        self.must_be_writable()?;
        // What was planned ahead may have been taken back along with it.
        self.plan_anew()?;
        self.log.undo(&mut self.connection, occasion)
    }

    /// Does the latest undone change again. Answers its name and subject. Errors: [`Code::NothingToRedo`], [`Code::RedoConflict`].
    pub fn redo(&mut self, occasion: &Occasion) -> Result<Written<(String, String)>> {
        self.must_be_writable()?;
        self.plan_anew()?;
        self.log.redo(&mut self.connection, occasion)
    }

    /// What matches all words of `text`, at most `limit` (up to 200): contracts, suppliers and requirements first.
    pub fn search(&self, text: &str, limit: u32) -> Result<Vec<SearchHit>> {
        search::search(&self.connection, text, limit.min(200))
    }

    /// Copies what is in the write-ahead file into the register and empties it, so that the one file is whole.
    /// Errors: [`Code::RegisterBusy`] if somebody else is reading it.
    pub fn settle(&self) -> Result<()> {
        database::settle(&self.connection)
    }

    /// One user action. See [`journal`].
    fn write<T>(&mut self, change: Change, occasion: &Occasion, action: impl FnOnce(&Writing<'_>) -> Result<T>) -> Result<Written<T>> {
        // What is planned ahead for the day is needed for reading too.
        if change != Change::ExtendPlans {
            self.must_be_writable()?;
        }
        self.log.write(&mut self.connection, change, occasion, action)
    }

    /// The same, for what is about many contracts: `go_on` hears of what is derived after it, and may stop it.
    fn write_much<T>(
        &mut self,
        change: Change,
        occasion: &Occasion,
        action: impl FnOnce(&Writing<'_>) -> Result<T>,
        go_on: &mut dyn FnMut(usize, usize) -> bool,
    ) -> Result<Written<T>> {
        self.must_be_writable()?;
        self.log.write_much(&mut self.connection, change, occasion, action, go_on)
    }

    /// Brings what is derived up to `today`: plans of open-ended contracts reach on, what was due becomes overdue.
    /// Cheap when nothing has passed since the last time.
    pub fn turn_to(&mut self, occasion: &Occasion) -> Result<()> {
        if self.fresh_for == Some(occasion.today) {
            return Ok(());
        }
        self.extend_plans(occasion)?;
        contract_digest::refresh_stale(&mut self.connection, occasion.today)?;
        self.fresh_for = Some(occasion.today);
        Ok(())
    }

    /// How many checks are overdue or due by Sunday, of everyone or of one person.
    pub fn due_this_week(&mut self, person: Option<&str>, occasion: &Occasion) -> Result<u32> {
        self.turn_to(occasion)?;
        let sunday = week::sunday_of(occasion.today);
        due::count_open(&self.connection, None, sunday, person)
    }

    /// Checks that every derived row is what the tracked rows say; for tests and for the register's own check.
    /// Changes nothing.
    pub fn derived_rows_are_true(&mut self, today: NaiveDate) -> Result<bool> {
        journal::derived_rows_are_true(&mut self.connection, today)
    }

    /// The same, if nothing has looked at the register since an earlier day.
    fn derived_rows_are_true_on(&mut self, today: NaiveDate) -> Result<bool> {
        journal::derived_rows_are_true_on(&mut self.connection, today)
    }

    /// Checks that no logged change was edited or taken out. Errors: [`Code::RegisterDamaged`] with the first `change`
    /// that does not fit. A log that was cut at its end is not seen.
    pub fn verify_chain(&self) -> Result<()> {
        journal::verify_chain(&self.connection)
    }

    /// Holds every row against the log. Answers the tables with rows that are not what it says.
    pub fn rows_unlike_the_log(&self) -> Result<Vec<String>> {
        Ok(journal::rows_unlike_the_log(&self.connection, &mut |_, _| true)?.into_keys().collect())
    }

    /// The keys of all contracts.
    pub fn contract_ids(&self) -> Result<Vec<ContractId>> {
        crate::storage::contract::ids(&self.connection)
    }
}

/// Which device writes in a file. Errors: [`Code::RegisterDamaged`].
fn device(connection: &Connection) -> Result<Uuid> {
    let device = setting::fact(connection, "device")?.and_then(|text| Uuid::parse_str(&text).ok());
    device.ok_or_else(|| Error::new(Code::RegisterDamaged))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests;
