//! `undo`: takes the latest change back.

use super::{Entry, bare, history::answer_turn};

pub const ENTRY: Entry = Entry {
    name: "undo",
    key: "undo",
    shape: bare,
    run: |_, desk| {
        let (mut register, occasion) = desk.open()?;
        answer_turn(desk, "undone", register.undo(&occasion)?.value)
    },
};
