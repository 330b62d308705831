//! Putting a copy back: as it was, taken back, refused, stopped.

use super::{fixture::*, office::*};
use crate::{
    domain::backup::{BackupReason, BackupState},
    error::Code,
    register::{Key, backup::Folder, inspection::FaultKind, restoring},
};
use chrono::TimeDelta;
use std::{fs, path::Path};

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
        assert_eq!(office.faults(), [], "that the copy it replaced knows more is what somebody chose");
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
fn a_register_whose_file_was_set_back_is_behind_its_newest_copy() {
    for key in keys() {
        let mut office = Office::open(&key);
        let (path, earlier) = (office.place.path().to_owned(), office.home.path().join("tidligere"));
        office.register.take().unwrap().settle().unwrap();
        fs::copy(&path, &earlier).unwrap();
        office.register = Some(office.place.open().unwrap());
        let now = office.now.clone();
        office.register().add_contract(&contract("Vask", "2026-01-01", None), &now).unwrap();
        office.back_up(BackupReason::Automatic);
        assert!(!office.register().is_behind_its_copy());
        office.register.take().unwrap().settle().unwrap();
        fs::copy(&earlier, &path).unwrap();
        office.register = Some(office.place.open().unwrap());
        assert_eq!(office.faults(), [FaultKind::Behind]);
    }
}

#[test]
fn a_copy_from_a_day_that_has_not_come_says_nothing_of_today() {
    let mut office = Office::open(&Key::None);
    let now = office.now.now;
    office.register().back_up(BackupReason::Automatic, now + TimeDelta::days(900), &mut |_| true).unwrap();
    assert_eq!(office.register().backup_state(now).unwrap().0, BackupState::None);
}
