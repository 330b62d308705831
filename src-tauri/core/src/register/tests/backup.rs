//! Copies: what they hold, where they are brought, which are kept.

use super::{fixture::*, office::*};
use crate::{
    domain::{
        backup::{BackupReason, BackupState},
        occasion::Occasion,
    },
    error::Code,
    register::{
        Key, Register,
        backup::{Folder, bring},
        inspection::inspect,
        restoring,
    },
    storage::database,
};
use chrono::TimeDelta;
use std::{fs, path::Path};

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
    let first = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/registers/0001.kravspor");
    let (_folder, path) = place();
    fs::copy(first, &path).unwrap();
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
