//! What can be read of a damaged register.

use super::{fixture::*, office::*};
use crate::{
    error::Code,
    register::{
        Key, Place,
        inspection::{FaultKind, inspect},
        restoring,
        salvage::salvage,
    },
};
use std::fs;

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
