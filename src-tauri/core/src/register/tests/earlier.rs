//! Registers written by every earlier version open, are whole, and what was done in them can still be undone.

use super::fixture::*;
use crate::{
    register::{Key, Register},
    storage::database,
};
use std::{fs, path::Path};

#[test]
fn a_register_of_every_shape_so_far_opens_and_its_last_change_is_undone() {
    let registers = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/registers");
    let shapes = fs::read_dir(registers).unwrap().map(|entry| entry.unwrap().path());
    let mut opened = 0;
    for frozen in shapes.filter(|path| path.extension().is_some_and(|ending| ending == "kravspor")) {
        let (_folder, path) = place();
        fs::copy(&frozen, &path).unwrap();
        let mut register = Register::open(&path, &Key::None).unwrap();
        let today = at("2026-11-22");
        register.verify_chain().unwrap();
        let overdue = register.week(None, &today).unwrap().counts[0];
        assert!(register.derived_rows_are_true(today.today).unwrap(), "{}", frozen.display());
        let (name, _) = register.undo(&today).unwrap().value;
        assert_eq!(name, "record-result");
        assert_eq!(register.week(None, &today).unwrap().counts[0], overdue + 1, "the check is open again");
        register.redo(&today).unwrap();
        assert_eq!(register.week(None, &today).unwrap().counts[0], overdue);
        assert!(register.derived_rows_are_true(today.today).unwrap());
        register.verify_chain().unwrap();
        assert_eq!(register.rows_unlike_the_log(), Ok(vec![]), "{}", frozen.display());
        opened += 1;
    }
    assert_eq!(opened, database::SCHEMA_VERSION, "each shape is frozen, today's too");
}
