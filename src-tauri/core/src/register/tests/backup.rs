//! Copies, putting them back, the register's own check, what can be salvaged, and the bin.

use super::fixture::*;
use crate::{
    domain::{
        backup::{BackupReason, BackupState},
        evidence::EvidenceDraft,
        file::{FileOwner, OwnerRef},
        id::{ContractId, EvidenceId},
        occasion::Occasion,
    },
    error::Code,
    register::{
        Key, Place, Register, Secret,
        backup::{Folder, bring},
        files,
        inspection::{FaultKind, inspect, mend},
        restoring,
        salvage::salvage,
    },
    storage::database,
};
use chrono::TimeDelta;
use std::{fs, path::Path};

struct Office {
    home: tempfile::TempDir,
    register: Option<Register>,
    place: Place,
    now: Occasion,
    contract: ContractId,
    document: EvidenceId,
}

impl Office {
    /// A register with a contract, a requirement and a document with a file.
    fn open(key: &Key) -> Self {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("Miljøkrav.kravspor");
        let mut register = Register::create(&path, key).unwrap();
        register.connection.execute_batch("PRAGMA synchronous = OFF").unwrap();
        let now = at("2026-03-02");
        let contract = register.add_contract(&contract("Renhold", "2026-01-01", Some("2027-12-31")), &now).unwrap().value;
        register.add_requirements(contract, &[followed("Miljømerket renhold", vec![every(6)])], &now).unwrap();
        let document = register
            .add_evidence(&EvidenceDraft { contracts: vec![contract], ..document("Lisens", "2027-01-31", vec![]) }, &now)
            .unwrap()
            .value;
        let mut office = Self { place: register.place(), register: Some(register), home, now, contract, document };
        office.attach("Svanemerket lisens 3089 0012");
        office
    }

    fn register(&mut self) -> &mut Register {
        self.register.as_mut().unwrap()
    }

    fn attach(&mut self, text: &str) -> String {
        let source = self.home.path().join("Lisens.txt");
        fs::write(&source, text).unwrap();
        let (document, now) = (self.document, self.now.clone());
        let taken = files::take(&self.register().contents(), &source, &mut |_| true).unwrap();
        fs::remove_file(source).unwrap();
        let owner = OwnerRef { noun: FileOwner::Evidence, id: document.0 };
        self.register().add_files(owner, std::slice::from_ref(&taken), &now).unwrap();
        taken.sha256
    }

    fn back_up(&mut self, reason: BackupReason) -> crate::register::backup::MadeBackup {
        let now = self.now.now;
        self.register().back_up(reason, now, &mut |_| true).unwrap()
    }

    fn titles(&mut self) -> Vec<String> {
        let ids = self.register().contract_ids().unwrap();
        let now = self.now.clone();
        ids.into_iter().map(|id| self.register().contract_sheet(id, &now).unwrap().contract.draft.title).collect()
    }

    fn restore(&mut self, name: &str) -> restoring::Restored {
        self.now.now += TimeDelta::minutes(1);
        let copy = Folder::beside(self.place.path()).copy(name).unwrap();
        let key = restoring::key_for(&copy, &self.place.key, None).unwrap();
        let ready = restoring::prepare(&self.place, &copy, &key, &self.now, &mut |_| true).unwrap();
        ready.put_in_place(&mut self.register).unwrap()
    }

    fn faults(&self) -> Vec<FaultKind> {
        let report = inspect(&self.place, self.now.today, &mut |_| true).unwrap();
        report.faults.into_iter().map(|fault| fault.kind).collect()
    }

    fn content_of(&mut self, sha256: &str) -> std::path::PathBuf {
        self.register().contents().path(sha256)
    }
}

fn keys() -> [Key; 2] {
    [Key::None, Key::Sealed(Secret::random().unwrap())]
}

/// Writes over the middle of a file, whatever protects it.
fn damage(path: &Path, at: u64) {
    use std::io::{Seek, SeekFrom, Write};
    let mut rights = fs::metadata(path).unwrap().permissions();
    #[allow(clippy::permissions_set_readonly_false)]
    rights.set_readonly(false);
    fs::set_permissions(path, rights).unwrap();
    let mut file = fs::OpenOptions::new().write(true).open(path).unwrap();
    file.seek(SeekFrom::Start(at)).unwrap();
    file.write_all(&[0x5a; 64]).unwrap();
}

#[test]
fn a_copy_holds_everything_and_its_documents_are_brought_once() {
    for key in keys() {
        let mut office = Office::open(&key);
        let first = office.back_up(BackupReason::ByHand);
        assert_eq!((first.new_files, first.lost_files), (1, 0));
        assert_eq!(first.backup.reason, BackupReason::ByHand);
        let again = office.back_up(BackupReason::Automatic);
        assert_eq!(again.new_files, 0);
        assert_ne!(first.path, again.path, "made at the same moment");
        let folder = Folder::beside(office.place.path());
        let held = folder.holding(&first.backup.name, &key).unwrap();
        assert_eq!((held.contracts, held.requirements, held.results, held.documents), (1, 1, 0, 1));
        assert_eq!(held.last_change.unwrap().name, "add-files");
        assert_eq!(folder.copies().len(), 2);
    }
}

#[test]
fn a_restored_register_is_as_it_was_and_restoring_is_taken_back_by_restoring() {
    for key in keys() {
        let mut office = Office::open(&key);
        let before = tracked(office.register());
        let copy = office.back_up(BackupReason::ByHand);
        let now = office.now.clone();
        office.register().add_contract(&contract("Møbler", "2026-01-01", None), &now).unwrap();
        let after = tracked(office.register());
        let restored = office.restore(&copy.backup.name);
        assert_eq!(tracked(office.register()), before);
        assert_eq!(office.titles(), ["Renhold"]);
        assert_eq!(restored.lost_files, 0);
        let last = office.register().history(None, 1).unwrap().remove(0);
        assert_eq!((last.name.as_str(), last.who.as_str()), ("restore-backup", "Kari"));
        office.register().verify_chain().unwrap();
        assert!(office.faults().contains(&FaultKind::Behind), "the newest copy knows more");
        // What was done before the copy can still be undone.
        assert_eq!(office.register().undo(&now).unwrap().value.0, "add-files");
        office.register().redo(&now).unwrap();

        office.restore(&restored.replaced.unwrap());
        assert_eq!(tracked(office.register()), after);
        assert_eq!(office.titles().len(), 2);
    }
}

#[test]
fn a_document_that_was_lost_comes_back_with_the_copy() {
    for key in keys() {
        let mut office = Office::open(&key);
        let sha256 = office.attach("Miljøfyrtårn");
        let copy = office.back_up(BackupReason::ByHand);
        let content = office.content_of(&sha256);
        database_free_remove(&content);
        assert_eq!(office.faults(), [FaultKind::LostDocuments]);
        let restored = office.restore(&copy.backup.name);
        assert_eq!(restored.lost_files, 0);
        assert!(content.is_file());
    }
}

fn database_free_remove(path: &Path) {
    crate::storage::file_content::remove(path).unwrap();
}

#[test]
fn a_register_that_is_gone_or_damaged_is_put_back_and_what_was_damaged_is_kept() {
    for key in keys() {
        let mut office = Office::open(&key);
        let before = tracked(office.register());
        let copy = office.back_up(BackupReason::ByHand);
        office.register = None;
        fs::remove_file(office.place.path()).unwrap();
        let restored = office.restore(&copy.backup.name);
        assert_eq!((restored.replaced, restored.aside), (None, None));
        assert_eq!(tracked(office.register()), before);

        office.register().settle().unwrap();
        office.register = None;
        for page in 0..3 {
            damage(office.place.path(), page * 4096 + 20);
        }
        let damaged = fs::read(office.place.path()).unwrap();
        assert!(office.faults().contains(&FaultKind::Unopenable));
        let restored = office.restore(&copy.backup.name);
        assert_eq!(fs::read(restored.aside.unwrap()).unwrap(), damaged, "nothing is deleted");
        assert_eq!(tracked(office.register()), before);
        assert_eq!(office.faults(), []);
    }
}

#[test]
fn a_copy_that_does_not_hold_is_refused_and_nothing_is_touched() {
    for key in keys() {
        let mut office = Office::open(&key);
        let copy = office.back_up(BackupReason::ByHand);
        let path = Path::new(&copy.path);
        damage(path, fs::metadata(path).unwrap().len() / 2);
        let before = tracked(office.register());
        let refused = restoring::prepare(&office.place, path, &key, &office.now, &mut |_| true).err().unwrap();
        assert_eq!(refused.code, Code::BackupBroken);
        assert_eq!(tracked(office.register()), before);
        assert_eq!(office.faults(), [FaultKind::BrokenCopy]);
        assert_eq!(Folder::beside(office.place.path()).copies().len(), 1, "and no copy was made for nothing");
    }
}

#[test]
fn a_register_that_was_changed_after_it_was_copied_is_not_replaced() {
    let mut office = Office::open(&Key::None);
    let copy = office.back_up(BackupReason::ByHand);
    let ready = restoring::prepare(&office.place, Path::new(&copy.path), &Key::None, &office.now, &mut |_| true).unwrap();
    let now = office.now.clone();
    office.register().add_contract(&contract("Møbler", "2026-01-01", None), &now).unwrap();
    assert_eq!(ready.put_in_place(&mut office.register).unwrap_err().code, Code::RegisterBusy);
    assert_eq!(office.titles().len(), 2);
    let left = fs::read_dir(office.home.path()).unwrap().map(|entry| entry.unwrap().file_name());
    assert!(left.into_iter().all(|name| !name.to_string_lossy().contains("restoring")));
}

#[test]
fn a_restore_that_is_stopped_leaves_everything_as_it_was() {
    let mut office = Office::open(&Key::None);
    let copy = office.back_up(BackupReason::ByHand);
    let before = tracked(office.register());
    for stop_at in 0..12 {
        let mut told = 0;
        let prepared = restoring::prepare(&office.place, Path::new(&copy.path), &Key::None, &office.now, &mut |_| {
            told += 1;
            told <= stop_at
        });
        if let Err(error) = prepared {
            assert_eq!(error.code, Code::Cancelled);
        }
        assert_eq!(tracked(office.register()), before);
    }
}

#[test]
fn the_second_place_gets_what_the_first_has_and_says_when_it_is_not_there() {
    for key in keys() {
        let mut office = Office::open(&key);
        let stick = office.home.path().join("minnepinne");
        office.back_up(BackupReason::Automatic);
        let bring = |office: &Office| bring(&office.place, &stick, office.now.now, &mut || true);
        assert_eq!(bring(&office).unwrap_err().code, Code::BackupPlaceMissing);
        fs::create_dir(&stick).unwrap();
        assert!(bring(&office).unwrap());
        assert!(!bring(&office).unwrap(), "it is there");
        let identity = office.register().identity().unwrap();
        let there = Folder::within(&stick, office.place.path(), identity);
        assert_eq!(there.copies(), Folder::beside(office.place.path()).copies());
        // The laptop is lost: the copy at the second place makes the register anew elsewhere.
        let elsewhere = tempfile::tempdir().unwrap();
        let place = restoring::place_of(&elsewhere.path().join("Miljøkrav.kravspor"), &key);
        let copy = there.copy(&there.copies()[0].name).unwrap();
        let mut open = None;
        let restored = restoring::prepare(&place, &copy, &key, &office.now, &mut |_| true).unwrap().put_in_place(&mut open).unwrap();
        assert_eq!(restored.lost_files, 0);
        assert_eq!(tracked(open.as_ref().unwrap()), tracked(office.register()));
        assert_eq!(inspect(&place, office.now.today, &mut |_| true).unwrap().documents, 1);
    }
}

#[test]
fn old_copies_are_let_go_of_and_a_warning_comes_when_the_newest_is_too_old() {
    let mut office = Office::open(&Key::None);
    let begun = office.now.now;
    assert_eq!(office.register().backup_state(begun).unwrap().0, BackupState::None);
    for hours in 0..60 {
        office.now.now = begun + TimeDelta::hours(hours);
        office.back_up(BackupReason::Automatic);
    }
    let left = Folder::beside(office.place.path()).copies().len();
    assert!((24 + 2..=24 + 3).contains(&left), "the hours of a day, and the days before it: {left}");
    let now = office.now.clone();
    assert_eq!(office.register().backup_state(now.now).unwrap().0, BackupState::Good);
    let later = Occasion { now: now.now + TimeDelta::hours(1), ..now };
    office.register().add_contract(&contract("Møbler", "2026-01-01", None), &later).unwrap();
    assert!(office.register().backup_is_due(later.now).unwrap());
    assert_eq!(office.register().backup_state(later.now + TimeDelta::days(3)).unwrap().0, BackupState::Old);
}

#[test]
fn a_copy_is_made_before_a_register_is_brought_up_to_date() {
    let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/registers");
    let first = fs::read_dir(frozen)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|ending| ending == "kravspor"));
    let (_folder, path) = place();
    fs::copy(first.unwrap(), &path).unwrap();
    drop(Register::open(&path, &Key::None).unwrap());
    let copies = Folder::beside(&path).copies();
    assert_eq!(copies.len(), 1);
    assert_eq!(copies[0].reason, BackupReason::BeforeUpdate);
    let copy = Folder::beside(&path).copy(&copies[0].name).unwrap();
    let version: i64 = database::look_into(&copy, &Key::None).unwrap().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    assert!(version < database::SCHEMA_VERSION, "as it was");
    drop(Register::open(&path, &Key::None).unwrap());
    assert_eq!(Folder::beside(&path).copies().len(), 1);
}

#[test]
fn a_sound_register_is_said_to_be_sound_and_every_fault_is_found() {
    for key in keys() {
        let mut office = Office::open(&key);
        office.back_up(BackupReason::Automatic);
        let report = inspect(&office.place, office.now.today, &mut |_| true).unwrap();
        assert!(report.is_sound() && report.faults.is_empty(), "{report:?}");
        assert_eq!((report.documents, report.copies), (1, 1));
        assert_eq!(report.changes, 4);

        let sha256 = office.attach("Miljøfyrtårn");
        office.back_up(BackupReason::Automatic);
        damage(&office.content_of(&sha256), 3);
        fs::write(office.content_of(&sha256).with_file_name("f".repeat(64)), "løs").unwrap();
        let connection = &office.register().connection;
        connection.execute_batch("UPDATE contract_digest SET manager = 'Ola'").unwrap();
        assert_eq!(office.faults(), [FaultKind::Derived, FaultKind::ChangedDocuments, FaultKind::Orphans]);
        let now = office.now.clone();
        let mended = mend(office.register(), &now, &mut |_| true).unwrap();
        assert_eq!(mended.faults.iter().map(|fault| fault.kind).collect::<Vec<_>>(), [FaultKind::Orphans]);

        // Past the log, where the database sees nothing wrong.
        office.register().connection.execute_batch("UPDATE requirement SET title = 'Miljømerket renhald'").unwrap();
        mend(office.register(), &now, &mut |_| true).unwrap();
        let report = inspect(&office.place, office.now.today, &mut |_| true).unwrap();
        assert_eq!((report.faults[0].kind, report.faults[0].which.as_slice()), (FaultKind::Values, &["requirement".to_owned()][..]));

        office.register().connection.execute_batch("UPDATE change SET who = 'Ola' WHERE id = 2").unwrap();
        let report = inspect(&office.place, office.now.today, &mut |_| true).unwrap();
        assert_eq!((report.faults[0].kind, report.faults[0].which.as_slice()), (FaultKind::History, &["2".to_owned()][..]));
        assert!(!report.is_sound());
    }
}

#[test]
fn what_can_be_read_of_a_damaged_register_is_salvaged_and_the_damaged_one_is_not_touched() {
    for key in keys() {
        let mut office = Office::open(&key);
        let now = office.now.clone();
        for number in 0..400 {
            let id = office.register().add_contract(&contract(&format!("Kontrakt {number}"), "2026-01-01", None), &now).unwrap().value;
            let _ = id;
        }
        office.register().settle().unwrap();
        office.register = None;
        let whole = {
            let register = office.place.open().unwrap();
            count(&register, "SELECT count(*) FROM contract")
        };
        let path = office.place.path().to_owned();
        let sealed = key.secret().is_some();
        // A leaf of contracts; of a sealed register, where nothing can be seen from outside, one page in nine.
        let pages: Vec<u64> = if sealed {
            (30..fs::metadata(&path).unwrap().len() / 4096).step_by(9).collect()
        } else {
            vec![leaf_of("contract", &office.place)]
        };
        for page in pages {
            damage(&path, (page - 1) * 4096 + 8);
        }
        let damaged = fs::read(&path).unwrap();
        let to = office.home.path().join("Berget.kravspor");
        let salvaged = salvage(&office.place, &to, &now, &mut |_, _| true).unwrap();
        assert_eq!(fs::read(&path).unwrap(), damaged);
        let contracts = salvaged.nouns.iter().find(|noun| noun.noun == "contract").unwrap();
        let least = if sealed { whole / 2 } else { whole - 60 };
        assert!(!contracts.whole && i64::from(contracts.rows) < whole && i64::from(contracts.rows) > least, "{contracts:?} of {whole}");
        if !sealed {
            assert_eq!((salvaged.documents, salvaged.lost_document_count), (1, 0));
            assert_eq!((salvaged.changes, salvaged.changes_cut), (404, 0));
        }
        let mut made = restoring::place_of(&to, &key).open().unwrap();
        made.verify_chain().unwrap();
        assert!(made.derived_rows_are_true(now.today).unwrap());
        assert_eq!(made.history(None, 1).unwrap()[0].name, "salvage");
        let report = inspect(&restoring::place_of(&to, &key), now.today, &mut |_| true).unwrap();
        assert_eq!(report.faults.iter().map(|one| one.kind).collect::<Vec<_>>(), [FaultKind::NoCopy]);
        made.add_contract(&contract("Ny", "2026-01-01", None), &now).unwrap();
        let left = fs::read_dir(office.home.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        assert!(left.into_iter().all(|name| !name.contains("salvaging") && !name.contains("making")));
    }
}

/// A page in the middle of a table: where its rows are.
fn leaf_of(table: &str, place: &Place) -> u64 {
    let root = count(&place.open().unwrap(), &format!("SELECT rootpage FROM sqlite_schema WHERE name = '{table}'")) as usize;
    let bytes = fs::read(place.path()).unwrap();
    let page = &bytes[(root - 1) * 4096..root * 4096];
    assert_eq!(page[0], 5, "large enough to have leaves");
    // Each cell of an interior page begins with the number of the page below.
    let cell = usize::from(u16::from_be_bytes([page[12 + 4], page[12 + 5]]));
    u64::from(u32::from_be_bytes([page[cell], page[cell + 1], page[cell + 2], page[cell + 3]]))
}

#[test]
fn of_what_is_no_register_nothing_is_salvaged_and_nothing_is_left() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("Tull.kravspor");
    fs::write(&path, [7; 40_000]).unwrap();
    let to = home.path().join("Berget.kravspor");
    let refused = salvage(&restoring::place_of(&path, &Key::None), &to, &at("2026-03-02"), &mut |_, _| true).unwrap_err();
    assert_eq!(refused.code, Code::NothingSalvaged);
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
}

#[test]
fn what_was_put_in_the_bin_is_listed_there_and_comes_back_with_all_that_went_with_it() {
    let mut office = Office::open(&Key::None);
    let (now, id) = (office.now.clone(), office.contract);
    let before = tracked(office.register());
    office.register().remove_contract(id, &now).unwrap();
    let document = office.document;
    office.register().remove_evidence(document, &now).unwrap();
    let bin = office.register().bin().unwrap();
    assert_eq!(
        bin.iter().map(|one| (one.name.as_str(), one.subject.as_str())).collect::<Vec<_>>(),
        [("remove-evidence", "Lisens"), ("remove-contract", "Renhold")]
    );
    office.register().bring_back(bin[1].id, &now).unwrap();
    assert_eq!(office.titles(), ["Renhold"]);
    assert_eq!(office.register().bin().unwrap().len(), 1);
    office.register().bring_back(bin[0].id, &now).unwrap();
    assert_eq!(tracked(office.register()), before);
    assert!(office.register().bin().unwrap().is_empty());
    assert!(office.register().derived_rows_are_true(now.today).unwrap());
    // Itself undone like anything else, and then it is in the bin again.
    assert_eq!(office.register().undo(&now).unwrap().value.0, "bring-back");
    assert_eq!(office.register().bin().unwrap().len(), 1);
    assert_eq!(office.register().bring_back(9_999, &now).unwrap_err().code, Code::NotFound);
}

#[test]
fn the_history_is_found_by_person_thing_and_time() {
    use crate::{domain::change::Change, register::history::HistoryFilter};
    let mut office = Office::open(&Key::None);
    let ola = Occasion { who: "Ola".into(), ..at("2026-05-01") };
    office.register().add_contract(&contract("Møbler 50 %", "2026-01-01", None), &ola).unwrap();
    let id = office.contract;
    let names = |office: &mut Office, filter: HistoryFilter| -> Vec<String> {
        office.register().history_of(&filter, None, 50).unwrap().into_iter().map(|one| one.name).collect()
    };
    let all = HistoryFilter::default();
    assert_eq!(names(&mut office, all.clone()).len(), 5);
    assert_eq!(names(&mut office, HistoryFilter { who: Some("Ola".into()), ..all.clone() }), ["add-contract"]);
    assert_eq!(names(&mut office, HistoryFilter { text: "50 %".into(), ..all.clone() }), ["add-contract"]);
    assert_eq!(names(&mut office, HistoryFilter { text: "_".into(), ..all.clone() }), Vec::<String>::new());
    assert_eq!(names(&mut office, HistoryFilter { from: Some(ola.now), ..all.clone() }), ["add-contract"]);
    assert_eq!(names(&mut office, HistoryFilter { to: Some(ola.now), ..all.clone() }).len(), 4);
    assert_eq!(
        names(&mut office, HistoryFilter { contract: Some(id), ..all.clone() }),
        ["add-files", "add-evidence", "add-requirements", "add-contract"]
    );
    assert_eq!(names(&mut office, HistoryFilter { names: vec![Change::AddContract, Change::AddFiles], ..all }).len(), 3);
    assert_eq!(office.register().history_people().unwrap(), ["Kari", "Ola"]);
}

#[test]
fn an_exported_history_is_proven_without_the_register_and_every_change_to_it_shows() {
    use crate::exchange::proof;
    let mut office = Office::open(&Key::None);
    let path = office.home.path().join("Historikk.kravspor-historikk");
    let now = office.now.clone();
    let proven = proof::write(office.register(), &path, &now, &mut |_| true).unwrap();
    assert_eq!((proven.changes, proven.people.as_slice()), (4, &["Kari".to_owned()][..]));
    assert_eq!(proof::verify(&path, &mut |_| true).unwrap(), proven);
    let whole = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = whole.lines().collect();
    for forged in [
        whole.replace("Kari", "Kåre"),
        whole.replace("\"Renhold\"", "\"Renhald\""),
        [&lines[..3], &lines[4..]].concat().join("\n") + "\n",
        [&lines[..2], &[lines[3], lines[2], lines[4]]].concat().join("\n") + "\n",
        lines[..4].join("\n") + "\n",
        whole.trim_end().to_owned(),
        whole.replacen("\"id\":3", "\"id\":4", 1),
        whole.clone() + "\n",
    ] {
        assert_ne!(forged, whole);
        fs::write(&path, &forged).unwrap();
        assert_eq!(proof::verify(&path, &mut |_| true).unwrap_err().code, Code::ProofBroken, "{}", &forged[..400.min(forged.len())]);
    }
    for not in ["", "{}\n", "noe annet", "{\"format\":\"annet\",\"format_version\":1}\n"] {
        fs::write(&path, not).unwrap();
        assert_eq!(proof::verify(&path, &mut |_| true).unwrap_err().code, Code::NotAProof, "{not}");
    }
    fs::write(&path, "{\"format\":\"kravspor-history\",\"format_version\":9}\n").unwrap();
    assert_eq!(proof::verify(&path, &mut |_| true).unwrap_err().code, Code::ProofNewer);
    // What the register itself cannot vouch for is not written.
    office.register().connection.execute_batch("UPDATE change SET subject = 'x' WHERE id = 2").unwrap();
    assert_eq!(proof::write(office.register(), &path, &now, &mut |_| true).unwrap_err().code, Code::RegisterDamaged);
}
