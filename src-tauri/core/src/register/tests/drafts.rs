//! What is typed and not yet saved is there again, and is nobody's change.

use super::fixture::*;
use crate::{
    error::Code,
    register::{Key, Register},
};

fn names(register: &Register) -> Vec<String> {
    register.kept_drafts().unwrap().into_iter().map(|draft| draft.name).collect()
}

#[test]
fn the_latest_draft_of_a_form_is_kept_over_a_closed_register_until_it_is_dropped() {
    let (_folder, mut register) = new_register();
    for (name, content, day) in
        [("contract/new", "1", "2026-11-02"), ("supplier/new", "2", "2026-11-03"), ("contract/new", "3", "2026-11-04")]
    {
        register.keep_draft(name, content, &at(day)).unwrap();
    }
    let path = register.path().to_owned();
    drop(register);
    let mut register = Register::open(&path, &Key::None).unwrap();
    assert_eq!(names(&register), ["supplier/new", "contract/new"]);
    assert_eq!(register.kept_drafts().unwrap()[1].content, "3");
    register.drop_draft("supplier/new").unwrap();
    register.drop_draft("supplier/new").unwrap();
    assert_eq!(names(&register), ["contract/new"]);
    assert_eq!(register.undo(&at("2026-11-04")).unwrap_err().code, Code::NothingToUndo, "a draft is nobody's change");
}

#[test]
fn forgotten_drafts_make_room_and_endless_ones_are_refused() {
    let (_folder, mut register) = new_register();
    register.keep_draft("contract/old", "{}", &at("2025-11-01")).unwrap();
    register.keep_draft("contract/new", "{}", &at("2026-11-21")).unwrap();
    assert_eq!(names(&register), ["contract/new"]);
    let mut refused = |name: &str, content: &str| register.keep_draft(name, content, &at("2026-11-21")).unwrap_err().code;
    assert_eq!(refused("contract/new", &"1".repeat(5 << 20)), Code::SizeRange);
    assert_eq!(refused(&"x".repeat(201), "1"), Code::SizeRange);
    assert_eq!(refused("contract/new", "{"), Code::UnknownChoice);
}
