//! What must hold of a register after any fault: it opens at once, is whole by the database's own checks and by the log's chain,
//! holds every change that was answered, nothing half-done, files with their content, and can be worked in.

use crate::{
    acting::{DRAFT, package_is_whole},
    place::{database, key, on},
};
use register::{
    Error,
    register::{Key, Register, whole::Field},
};
use sha2::{Digest, Sha256};
use std::{
    io::Read,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

/// How long opening may take: "at once", with room for a machine that does other work.
const AT_ONCE: Duration = Duration::from_secs(3);

/// What somebody was answered: up to which change, and what was kept of a form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answered {
    /// Number of the latest change; 0 for none.
    pub change: i64,
    /// Its hash.
    pub hash: String,
    /// The number in the kept draft.
    pub kept: u64,
    /// How often something was refused that should not have been, with the last word about it.
    pub refused: Vec<String>,
    /// How much was done.
    pub done: usize,
}

impl Answered {
    /// What is said of a register after something was done.
    pub fn line(register: &Register, kept: u64) -> String {
        match register.whole().and_then(|whole| whole.last_change()) {
            Ok(Some((change, hash))) => format!("answered {change} {} {kept}\n", hex(&hash)),
            Ok(None) => format!("answered 0 - {kept}\n"),
            Err(error) => format!("refused {} {error:?}\n", error.code),
        }
    }

    /// Hears a line that was said.
    pub fn hear(&mut self, line: &str) {
        let words: Vec<&str> = line.split(' ').collect();
        match words[..] {
            ["answered", change, hash, kept] => {
                // A line that was cut off has no whole hash.
                if let (Ok(change), true, Ok(kept)) = (change.parse(), hash.len() == 64 || hash == "-", kept.parse()) {
                    self.change = change;
                    self.hash = hash.to_owned();
                    self.kept = kept;
                    self.done += 1;
                }
            }
            ["refused", ..] => self.refused.push(line.to_owned()),
            _ => {}
        }
    }

    /// How the register at `path` stands now.
    pub fn of(path: &Path, sealed: bool, kept: u64) -> Self {
        let mut now = Self::default();
        now.hear(Self::line(&Register::open(path, &key(sealed)).expect("the register opens"), kept).trim());
        now
    }
}

/// Holds a register against what was answered. Answers how long it took to open, or what is wrong.
pub fn holds(path: &Path, sealed: bool, day: &str, answered: &Answered) -> Result<Duration, String> {
    let began = Instant::now();
    let mut register = Register::open(path, &key(sealed)).map_err(|error| format!("does not open: {error:?}"))?;
    let opened_in = began.elapsed();
    if opened_in > AT_ONCE {
        return Err(format!("opened after {opened_in:?}"));
    }
    let said = |what: &str, error: &Error| format!("{what}: {error:?}");
    register.verify_chain().map_err(|error| said("the chain", &error))?;
    checked_by_the_database(path, sealed)?;
    answered_is_there(&register, answered)?;
    let kept = register.kept_drafts().map_err(|error| said("drafts", &error))?;
    let kept = kept.iter().find(|draft| draft.name == DRAFT).and_then(|draft| draft.content.parse::<u64>().ok()).unwrap_or(0);
    if kept < answered.kept {
        return Err(format!("the draft {} was kept, {kept} is there", answered.kept));
    }
    contents_are_there(&register)?;
    let occasion = on(day);
    register.turn_to(&occasion).map_err(|error| said("the day", &error))?;
    if !register.derived_rows_are_true(occasion.today).map_err(|error| said("derived rows", &error))? {
        return Err("derived rows are not what the rows say".into());
    }
    can_be_worked_in(&mut register, day)?;
    copies_are_whole(path, sealed)?;
    Ok(opened_in)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Integrity and foreign keys.
pub fn checked_by_the_database(path: &Path, sealed: bool) -> Result<(), String> {
    let asked = || -> rusqlite::Result<(String, i64)> {
        let connection = database(path, sealed)?;
        let integrity = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        let dangling = connection.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
        Ok((integrity, dangling))
    };
    match asked() {
        Ok((said, 0)) if said == "ok" => Ok(()),
        Ok((said, dangling)) => Err(format!("integrity: {said}; {dangling} rows name what is not there")),
        Err(error) => Err(format!("the database's check: {error}")),
    }
}

/// Every change of the log, with its hash.
pub fn changes(register: &Register) -> Result<Vec<(i64, Vec<u8>)>, Error> {
    let whole = register.whole()?;
    let shape = whole.shapes().iter().find(|shape| shape.name == "change").cloned().expect("there is a log");
    let place = |name: &str| shape.columns.iter().position(|column| column.name == name).expect("a column");
    let (id_at, hash_at) = (place("id"), place("hash"));
    let mut all = vec![];
    whole.rows(&shape, &mut |fields| {
        if let (Field::Number(id), Field::Bytes(hash)) = (fields[id_at], fields[hash_at]) {
            all.push((id, hash.to_vec()));
        }
        Ok(())
    })?;
    Ok(all)
}

/// The answered change is in the log as it was.
fn answered_is_there(register: &Register, answered: &Answered) -> Result<(), String> {
    let log = changes(register).map_err(|error| format!("the log: {error:?}"))?;
    let latest = log.last().map_or(0, |(id, _)| *id);
    match log.iter().find(|(id, _)| *id == answered.change) {
        _ if answered.change == 0 => Ok(()),
        Some((_, hash)) if hex(hash) == answered.hash => Ok(()),
        Some(_) => Err(format!("change {} is another one", answered.change)),
        None => Err(format!("change {} was answered and is lost; the latest is {latest}", answered.change)),
    }
}

/// Every file that a row speaks of has its content.
pub fn contents_are_there(register: &Register) -> Result<(), String> {
    let whole = register.whole().map_err(|error| format!("{error:?}"))?;
    for content in whole.contents().map_err(|error| format!("contents: {error:?}"))? {
        let mut bytes = vec![];
        let mut reader = whole.content(&content.sha256).map_err(|error| format!("content {}: {error:?}", content.sha256))?;
        reader.read_to_end(&mut bytes).map_err(|error| format!("content {}: {error}", content.sha256))?;
        if hex(&Sha256::digest(&bytes)) != content.sha256 {
            return Err(format!("content {} is another one", content.sha256));
        }
    }
    Ok(())
}

/// Every tracked row, in an order that says nothing of when it was written.
pub fn rows(register: &Register) -> Result<Vec<String>, Error> {
    let whole = register.whole()?;
    let mut all = vec![];
    for shape in whole.shapes().iter().filter(|shape| !matches!(shape.name.as_str(), "change" | "change_concern" | "fact")) {
        whole.rows(shape, &mut |fields| {
            all.push(format!("{} {fields:?}", shape.name));
            Ok(())
        })?;
    }
    all.sort_unstable();
    Ok(all)
}

/// The latest change can be taken back, which refuses rows that are not as the change left them, and done again.
pub fn can_be_worked_in(register: &mut Register, day: &str) -> Result<(), String> {
    use register::error::Code;
    let occasion = on(day);
    let before = rows(register).map_err(|error| format!("{error:?}"))?;
    match register.undo(&occasion) {
        Ok(_) => {}
        Err(error) if error.code == Code::NothingToUndo => return Ok(()),
        Err(error) => return Err(format!("the latest change cannot be taken back: {error:?}")),
    }
    register.redo(&occasion).map_err(|error| format!("the latest change cannot be done again: {error:?}"))?;
    register.turn_to(&occasion).map_err(|error| format!("the day: {error:?}"))?;
    if rows(register).map_err(|error| format!("{error:?}"))? == before {
        Ok(())
    } else {
        Err("taking the latest change back and doing it again leads elsewhere".into())
    }
}

/// What is called a copy or a package is one. An empty file that holds a copy's name is none.
fn copies_are_whole(path: &Path, sealed: bool) -> Result<(), String> {
    let package = path.with_extension(register::exchange::package::ENDING);
    if package.exists() {
        package_is_whole(&package).map_err(|error| format!("the package is not whole: {error:?}"))?;
    }
    for copy in copies(path) {
        let opened = Register::open(&copy, &key(sealed)).and_then(|copy| copy.verify_chain());
        opened.map_err(|error| format!("the copy {} is not whole: {error:?}", copy.display()))?;
    }
    Ok(())
}

/// The copies of a register that lie beside it.
pub fn copies(path: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(path.with_extension("backups")).into_iter().flatten().flatten();
    let copies = entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|ending| ending == "kravspor"));
    copies.filter(|copy| std::fs::metadata(copy).is_ok_and(|about| about.len() > 0)).collect()
}

/// Opens a register by another key.
pub fn opens(path: &Path, key: &Key) -> Result<(), Error> {
    Register::open(path, key).map(|_| ())
}
