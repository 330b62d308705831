//! A bit is another one in a register, in its write-ahead file or in the content of a document: it is seen, or makes no
//! difference; what is shown as right is right.
//!
//! In a sealed register every page and every part of a content has its seal. In one that lies open, what a person wrote can be
//! changed without the database's noticing: there it is the whole check that must see it.

use crate::{
    acting::Acting,
    aftermath::{can_be_worked_in, changes, rows},
    chance::Chance,
    counted::{Counted, times},
    place::{TODAY, key, new_register, said, today},
};
use register::{
    Error,
    domain::{contract_list::ContractQuery, file::File},
    register::{Register, evidence::EvidenceQuery, inspection},
};
use sha2::{Digest, Sha256};
use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

/// What a write-ahead file holds at the least, bytes: several changes.
const WRITTEN: u64 = 200_000;

/// A register that somebody worked in.
struct Worked {
    _folder: tempfile::TempDir,
    path: PathBuf,
    sealed: bool,
    /// Its files as they lie there, to be laid there again.
    files: Vec<(PathBuf, Vec<u8>)>,
    /// Every change of its log, with its hash.
    log: Vec<(i64, Vec<u8>)>,
    shown: String,
}

impl Worked {
    /// `settled` leaves nothing in the write-ahead file; otherwise a good part of it is there alone.
    fn new(sealed: bool, settled: bool, chance: &Chance) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let made = new_register(folder.path(), sealed);
        let mut register = Register::open(&made, &key(sealed)).expect("the register opens");
        let mut acting = Acting::by(chance.clone(), 0);
        acting.furnish(&mut register, &today()).expect("it is done");
        for number in 0..60 {
            acting.act(&mut register, &today()).expect("it is done");
            if number == 30 {
                register.settle().expect("settled");
            }
            register.turn_to(&today()).expect("the day");
        }
        // A bit of a document is flipped too: there must be one with a file.
        while documents(&register).is_empty() {
            acting.act(&mut register, &today()).expect("it is done");
        }
        if settled {
            register.settle().expect("settled");
        }
        // What was done last may have emptied the write-ahead file, or be a kept draft, which is in no log to know it by.
        let log_file = PathBuf::from(format!("{}-wal", made.display()));
        let mut logged = false;
        while !(settled || logged && fs::metadata(&log_file).is_ok_and(|file| file.len() > WRITTEN)) {
            let before = changes(&register).expect("the log").len();
            acting.act(&mut register, &today()).expect("it is done");
            logged = changes(&register).expect("the log").len() > before;
        }
        // As it lies on the disk while it is open; the copy is of nobody's open file.
        let path = folder.path().join("kopi").join("Miljøkrav.kravspor");
        fs::create_dir_all(path.with_extension("files")).expect("a folder");
        let mut files = vec![];
        for ending in ["", "-wal"] {
            let named = |path: &Path| PathBuf::from(format!("{}{ending}", path.display()));
            if let Ok(bytes) = fs::read(named(&made)) {
                fs::write(named(&path), &bytes).expect("laid there");
                files.push((named(&path), bytes));
            }
        }
        for entry in fs::read_dir(made.with_extension("files")).expect("documents").flatten() {
            fs::copy(entry.path(), path.with_extension("files").join(entry.file_name())).expect("a content");
        }
        let log = changes(&register).expect("the log");
        drop(register);
        let shown = shown(&path, sealed).expect("it reads");
        Self { _folder: folder, path, sealed, files, log, shown }
    }

    fn beside(&self, ending: &str) -> PathBuf {
        PathBuf::from(format!("{}{ending}", self.path.display()))
    }
}

/// Everything that was entered, and the log.
fn state(register: &Register) -> Result<String, Error> {
    let whole = register.whole()?;
    let last = whole.last_change()?;
    drop(whole);
    let mut hasher = blake3::Hasher::new();
    hasher.update(format!("{last:?}").as_bytes());
    for row in rows(register)? {
        hasher.update(row.as_bytes());
    }
    Ok(hasher.finalize().to_hex().to_string())
}

/// Everything that is shown of it: the lists, the sheets, the history, what search finds.
fn shown(path: &Path, sealed: bool) -> Result<String, Error> {
    let mut register = Register::open(path, &key(sealed))?;
    let occasion = today();
    let mut all = state(&register)?;
    let list = register.contracts(&ContractQuery::default(), &occasion)?;
    all += &format!("{list:?}");
    for row in &list.rows {
        all += &format!("{:?}", register.contract_sheet(row.id, &occasion)?);
    }
    all += &format!("{:?}", register.evidence_list(&EvidenceQuery::default(), &occasion)?);
    all += &format!("{:?}", register.suppliers()?);
    all += &format!("{:?}", register.week(None, &occasion)?);
    all += &format!("{:?}", register.history(None, 500)?);
    all += &format!("{:?}{:?}", register.settings()?, register.kept_drafts()?);
    for word in ["renhold", "miljømerket", "svanemerket", "grønn"] {
        // What is found; the order is by nearness, and no statement about anything.
        let mut found: Vec<String> = register.search(word, 200)?.iter().map(|hit| format!("{hit:?}")).collect();
        found.sort_unstable();
        all += &found.concat();
    }
    Ok(all)
}

/// What a register's whole check says of it.
fn whole_check(path: &Path, sealed: bool) -> Result<(), String> {
    let register = Register::open(path, &key(sealed)).map_err(|error| format!("{error:?}"))?;
    let report = inspection::inspect(&register.place(), today().today, &mut |_| true).map_err(|error| format!("{error:?}"))?;
    if report.is_sound() { Ok(()) } else { Err(format!("{:?}", report.faults)) }
}

/// How a flipped bit came out.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone, Copy)]
enum Came {
    /// Refused, with a code, when it was opened or read.
    Seen,
    /// Seen by the whole check.
    SeenByCheck,
    /// Everything is as it was.
    Harmless,
    /// As it was before the last change in the write-ahead file.
    Earlier,
    /// Something else is shown, and nothing sees it.
    Wrong,
}

fn judged(worked: &Worked) -> Came {
    match shown(&worked.path, worked.sealed) {
        Err(_) => Came::Seen,
        Ok(now) if now == worked.shown => Came::Harmless,
        Ok(_) => {
            if whole_check(&worked.path, worked.sealed).is_err() {
                return Came::SeenByCheck;
            }
            if earlier(worked).is_some() { Came::Earlier } else { Came::Wrong }
        }
    }
}

/// Whether the register is as it was before the last change of its log, to which the rows fit. Nothing tells that change from one
/// that was being written when the power went.
fn earlier(worked: &Worked) -> Option<()> {
    let mut register = Register::open(&worked.path, &key(worked.sealed)).ok()?;
    let (latest, hash) = register.whole().ok()?.last_change().ok()??;
    let known = worked.log.iter().any(|(id, known)| (*id, known) == (latest, &hash));
    let older = worked.log.last().is_some_and(|(last, _)| latest + 1 == *last);
    (known && older && can_be_worked_in(&mut register, TODAY).is_ok()).then_some(())
}

/// What is shown otherwise, for whoever looks into it.
fn otherwise(worked: &Worked) -> String {
    let now = shown(&worked.path, worked.sealed).unwrap_or_default();
    // The state's hash comes first.
    let same = worked.shown.chars().zip(now.chars()).skip(64).take_while(|(one, other)| one == other).count() + 64;
    let part = |text: &str| text.chars().skip(same.saturating_sub(80)).take(300).collect::<String>();
    format!("\n    was …{}…\n    is …{}…", part(&worked.shown), part(&now))
}

/// Flips bits of one of the files by chance, one at a time, and judges each.
fn flip(what: &str, worked: &Worked, ending: &str, count: usize, chance: &mut Chance, allowed: &[Came]) {
    let mut counted = Counted::of(format!("flipped bit in {what}, {}", said(worked.sealed)));
    let target = worked.beside(ending);
    let bytes = worked.files.iter().find(|(path, _)| *path == target).expect("the file").1.clone();
    let mut came_out = std::collections::BTreeMap::new();
    for _ in 0..count {
        for (path, bytes) in &worked.files {
            fs::write(path, bytes).expect("laid there again");
        }
        let _ = fs::remove_file(worked.beside("-shm"));
        let (place, bit) = (chance.below(bytes.len()), chance.below(8));
        let mut changed = bytes.clone();
        changed[place] ^= 1 << bit;
        fs::write(&target, &changed).expect("laid there");
        let came = judged(worked);
        *came_out.entry(came).or_insert(0) += 1;
        let wrong = || format!("bit {bit} of byte {place} (page {}): {came:?}{}", place / 4096 + 1, otherwise(worked));
        counted.tried(what, if allowed.contains(&came) { Ok(Duration::ZERO) } else { Err(wrong()) });
    }
    counted.end(&format!("; {came_out:?}"));
}

#[test]
fn a_flipped_bit_in_a_sealed_register_is_seen_or_makes_no_difference() {
    let mut chance = Chance::of_this_run("bits of a sealed register");
    let worked = Worked::new(true, true, &chance);
    flip("a register", &worked, "", times(60, 1_000), &mut chance, &[Came::Seen, Came::Harmless]);
}

#[test]
fn a_flipped_bit_in_an_open_register_is_seen_at_once_or_by_the_check_or_makes_no_difference() {
    let mut chance = Chance::of_this_run("bits of an open register");
    let worked = Worked::new(false, true, &chance);
    flip("a register", &worked, "", times(60, 1_000), &mut chance, &[Came::Seen, Came::SeenByCheck, Came::Harmless]);
}

#[test]
fn a_flipped_bit_in_a_write_ahead_file_is_seen_or_is_of_the_change_that_was_written_last() {
    let mut chance = Chance::of_this_run("bits of a write-ahead file");
    for sealed in [false, true] {
        let worked = Worked::new(sealed, false, &chance);
        let allowed = [Came::Seen, Came::Harmless, Came::Earlier];
        flip("a write-ahead file", &worked, "-wal", times(20, 500), &mut chance, &allowed);
    }
}

/// The files of the documents.
fn documents(register: &Register) -> Vec<File> {
    // Listing takes a register to itself.
    let mut register = register.place().open().expect("the register opens");
    let rows = register.evidence_list(&EvidenceQuery::default(), &today()).expect("documents").rows;
    rows.into_iter().flat_map(|row| row.evidence.files).collect()
}

#[test]
fn a_flipped_bit_in_a_document_is_seen_when_it_is_read() {
    let mut chance = Chance::of_this_run("bits of a document");
    for sealed in [false, true] {
        let worked = Worked::new(sealed, true, &chance);
        let register = Register::open(&worked.path, &key(sealed)).expect("the register opens");
        let contents = register.whole().and_then(|whole| whole.contents()).expect("contents");
        let ids = documents(&register);
        assert!(!contents.is_empty() && !ids.is_empty(), "or the test proves nothing");
        let mut counted = Counted::of(format!("flipped bit in a document, {}", said(sealed)));
        let mut seen = 0;
        for _ in 0..times(40, 500) {
            let file = chance.pick(&ids).expect("a file");
            let right = register.file_content(file.id).expect("it reads").1;
            // Its place on the disk says nothing of it where it is sealed: the one that is as long.
            let length = if sealed { None } else { Some(u64::from(file.size)) };
            let place = stored(&worked.path, &file.sha256, length, &right, &register, file.id);
            let bytes = fs::read(&place).expect("the content");
            let (at, bit) = (chance.below(bytes.len()), chance.below(8));
            let mut changed = bytes.clone();
            changed[at] ^= 1 << bit;
            lay(&place, &changed);
            let came_out = match register.file_content(file.id) {
                Err(error) => {
                    seen += 1;
                    if error.code == register::error::Code::FileContentLost { Ok(Duration::ZERO) } else { Err(format!("{error:?}")) }
                }
                Ok((_, now)) if now == right => Ok(Duration::ZERO),
                Ok(_) => Err(format!("bit {bit} of byte {at} of {} is shown", bytes.len())),
            };
            lay(&place, &bytes);
            counted.tried(&file.name, came_out);
        }
        assert!(seen > 0, "or the test proves nothing");
        counted.end(&format!("; seen {seen}"));
    }
}

/// Lays a content down in place of a protected one.
fn lay(place: &Path, bytes: &[u8]) {
    let _ = fs::remove_file(place);
    fs::write(place, bytes).expect("laid there");
}

/// Where a content lies: by its name in an open register; in a sealed one it is found by taking it away.
fn stored(path: &Path, sha256: &str, length: Option<u64>, right: &[u8], register: &Register, id: register::domain::id::FileId) -> PathBuf {
    let folder = path.with_extension("files");
    if length.is_some() {
        let found: String = Sha256::digest(right).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(found, sha256);
        return folder.join(sha256);
    }
    for entry in fs::read_dir(&folder).expect("documents").flatten() {
        let away = entry.path().with_extension("borte");
        fs::rename(entry.path(), &away).expect("taken away");
        let gone = register.file_content(id).is_err();
        fs::rename(&away, entry.path()).expect("laid back");
        if gone {
            return entry.path();
        }
    }
    panic!("the content of {sha256} is nowhere")
}
