//! Registers of other versions: a newer one is refused and not touched, each earlier one opens and can be worked in.

use crate::{
    aftermath::{Answered, holds},
    counted::Counted,
    place::{TODAY, database, key, new_register, repository, said},
};
use register::{
    error::Code,
    register::{
        Register,
        inspection::{FaultKind, inspect},
    },
};
use std::fs;

#[test]
fn a_register_of_a_newer_version_is_refused_and_not_one_byte_of_it_changes() {
    let mut counted = Counted::of("register of a newer version");
    for sealed in [false, true] {
        let known = i32::try_from(register::register::whole::SCHEMA_VERSION).expect("a version");
        for version in [known + 1, known + 2, 99, i32::MAX] {
            let folder = tempfile::tempdir().expect("a folder");
            let path = new_register(folder.path(), sealed);
            database(&path, sealed).and_then(|one| one.pragma_update(None, "user_version", version)).expect("a newer register");
            let bytes = fs::read(&path).expect("the register");
            let refused = Register::open(&path, &key(sealed)).map(|_| ()).map_err(|error| error.code);
            let untouched = fs::read(&path).expect("the register") == bytes && fs::read_dir(folder.path()).expect("a folder").count() == 1;
            let came_out = match refused {
                Err(Code::RegisterNewer) if untouched => Ok(std::time::Duration::ZERO),
                other => Err(format!("{other:?}, untouched: {untouched}")),
            };
            counted.tried(format!("{} {version}", said(sealed)), came_out);
        }
    }
    counted.end("");
}

#[test]
fn a_register_of_every_version_so_far_opens_and_can_be_worked_in() {
    let mut counted = Counted::of("register of an earlier version");
    for version in 1..=register::register::whole::SCHEMA_VERSION {
        let frozen = repository(&format!("src-tauri/core/testdata/registers/{version:04}.kravspor"));
        assert!(frozen.is_file(), "{} is kept for good", frozen.display());
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("gammelt.kravspor");
        fs::copy(&frozen, &path).expect("copied");
        let answered = Answered::of(&path, false, 0);
        let unlike = Register::open(&path, &key(false)).and_then(|register| register.rows_unlike_the_log());
        let came_out = holds(&path, false, TODAY, &answered);
        let day = TODAY.parse().expect("a day");
        let looked = Register::open(&path, &key(false)).and_then(|register| inspect(&register.place(), day, &mut |_| true));
        // Its tables were made by another version; what lacks its files is no fault of theirs.
        let pages = looked.map(|report| report.faults.iter().any(|fault| fault.kind == FaultKind::Pages));
        assert_eq!(pages, Ok(false), "version {version} is taken for damaged");
        counted.tried(version, if unlike == Ok(vec![]) { came_out } else { Err(format!("{unlike:?}")) });
    }
    counted.end("");
}
