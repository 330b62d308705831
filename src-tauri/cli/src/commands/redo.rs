//! `redo`: does the latest undone change again.

use super::{Entry, bare, history::answer_turn};

pub const ENTRY: Entry = Entry {
    name: "redo",
    key: "redo",
    shape: bare,
    run: |_, desk| {
        let (mut register, occasion) = desk.open()?;
        answer_turn(desk, "redone", register.redo(&occasion)?.value)
    },
};
