//! The program is killed (SIGKILL) at any moment of any action.

use crate::{
    actor::Actor,
    aftermath::{Answered, holds},
    chance::Chance,
    counted::{Counted, times},
    place::{TODAY, new_register, said},
};
use std::time::Duration;

/// How many kills a register goes through before the next one begins anew.
const A_REGISTER: usize = 25;
/// How long it is left to work, at most.
const LONGEST: u64 = 300;

#[test]
fn a_kill_at_any_moment_loses_nothing_that_was_answered_and_leaves_nothing_half_done() {
    let mut chance = Chance::of_this_run("killed at work");
    let mut counted = Counted::of("kill -9 at work");
    let (runs, mut changes, mut refused) = (times(20, 800), 0, vec![]);
    for number in 0..runs.div_ceil(A_REGISTER) {
        for sealed in [false, true] {
            let folder = tempfile::tempdir().expect("a folder");
            let path = new_register(folder.path(), sealed);
            let mut answered = Answered::default();
            for kill in 0..A_REGISTER.min(runs) / 2 + 1 {
                let actor = Actor::start(&path, sealed, TODAY, &answered, &mut chance);
                answered = actor.killed_after(Duration::from_micros(chance.next() % (LONGEST * 1_000)));
                refused.append(&mut answered.refused);
                counted.tried(format!("{} {number}.{kill}", said(sealed)), holds(&path, sealed, TODAY, &answered));
                changes += std::mem::take(&mut answered.done);
                let latest = Answered::of(&path, sealed, answered.kept);
                answered = Answered { kept: answered.kept, ..latest };
            }
        }
    }
    assert!(refused.is_empty(), "refused though nothing was wrong: {refused:#?}");
    assert!(changes > counted.runs(), "somebody was at work: {changes}");
    counted.end(&format!("; {changes} actions answered"));
}
