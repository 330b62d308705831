//! Kontroller registeret: what is sound, and every fault.

use super::office::*;
use crate::{
    domain::backup::BackupReason,
    register::{
        Key,
        inspection::{FaultKind, inspect, mend},
    },
};
use std::fs;

#[test]
fn a_column_whose_name_changed_its_case_is_found() {
    let mut office = Office::open(&Key::None);
    office.register().settle().unwrap();
    let mut bytes = fs::read(&office.place.path).unwrap();
    let at = bytes.windows(6).position(|letters| letters == b"issuer").unwrap();
    bytes[at + 3] = b'U';
    fs::write(&office.place.path, bytes).unwrap();
    let report = inspect(&office.place, office.now.today, &mut |_| true).unwrap();
    assert_eq!((report.faults[0].kind, report.faults[0].which.as_slice()), (FaultKind::Pages, &["evidence".to_owned()][..]));
}

#[test]
fn what_was_typed_and_not_saved_is_shown_as_it_was_or_not_at_all() {
    let mut office = Office::open(&Key::None);
    let occasion = office.now.clone();
    office.register().keep_draft("contract/new", r#"{"title":"Halvskrevet"}"#, &occasion).unwrap();
    office.register().settle().unwrap();
    let mut bytes = fs::read(&office.place.path).unwrap();
    let at = bytes.windows(11).position(|letters| letters == b"Halvskrevet").unwrap();
    bytes[at + 6] = b'e';
    fs::write(&office.place.path, bytes).unwrap();
    assert_eq!(office.place.open().unwrap().kept_drafts().unwrap(), []);
    let report = inspect(&office.place, office.now.today, &mut |_| true).unwrap();
    let fault = report.faults.iter().find(|fault| fault.kind == FaultKind::Unlogged).unwrap();
    assert_eq!((fault.count, fault.which.as_slice()), (1, &["draft".to_owned()][..]));
    let mended = mend(&mut office.place.open().unwrap(), &occasion, &mut |_| true).unwrap();
    assert!(mended.is_sound(), "{:?}", mended.faults);
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
        assert_eq!((report.faults[0].kind, report.faults[0].which.as_slice()), (FaultKind::Rows, &["requirement".to_owned()][..]));

        office.register().connection.execute_batch("UPDATE change SET who = 'Ola' WHERE id = 2").unwrap();
        let report = inspect(&office.place, office.now.today, &mut |_| true).unwrap();
        assert_eq!((report.faults[0].kind, report.faults[0].which.as_slice()), (FaultKind::History, &["2".to_owned()][..]));
        assert!(!report.is_sound());
    }
}
