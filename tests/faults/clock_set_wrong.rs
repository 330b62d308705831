//! The clock is set back and forward by years: what is reckoned is right for the day that it is said to be, nothing is lost, a copy
//! is made every time, and the shelf of copies is never emptied for it.

use crate::{
    acting::Acting,
    aftermath::{Answered, copies, holds},
    chance::Chance,
    counted::{Counted, times},
    place::{TODAY, key, new_register, on, said},
};
use register::{domain::backup::BackupReason, register::Register};

/// So many of the newest copies are kept whatever the clock says (`domain/backup.rs`).
const ALWAYS_KEPT: usize = 12;

#[test]
fn a_clock_that_is_set_wrong_spoils_nothing() {
    let mut chance = Chance::of_this_run("clock set wrong");
    let mut counted = Counted::of("clock set back and forward");
    let days = [
        TODAY,
        "2031-02-28",
        "2019-01-01",
        "2024-02-29",
        "1999-12-31",
        "2100-01-01",
        "2026-11-20",
        "2028-02-29",
        "2190-12-30",
        "2026-11-22",
    ];
    for sealed in [false, true] {
        for number in 0..times(1, 10) {
            let folder = tempfile::tempdir().expect("a folder");
            let path = new_register(folder.path(), sealed);
            let mut acting = Acting::by(Chance::of(chance.next()), 0);
            for (turn, day) in days.iter().enumerate() {
                let day = if turn == 0 || turn + 1 == days.len() { *day } else { days[chance.below(days.len())] };
                let had = copies(&path);
                let mut work = || -> Result<(), register::Error> {
                    let mut register = Register::open(&path, &key(sealed))?;
                    register.turn_to(&on(day))?;
                    if turn == 0 {
                        acting.furnish(&mut register, &on(day))?;
                    }
                    for _ in 0..4 {
                        acting.act(&mut register, &on(day))?;
                    }
                    register.back_up(BackupReason::Automatic, on(day).now, &mut |_| true).map(|_| ())
                };
                let came_out = work().map_err(|error| format!("{error:?}")).and_then(|()| {
                    let now = copies(&path);
                    // Above so many, the schedule makes room: what it lets go of has a neighbour of its hour, day or month.
                    let enough = now.len() >= ALWAYS_KEPT.min(had.len() + 1);
                    let made = now.iter().any(|copy| !had.contains(copy));
                    if enough && made { Ok(()) } else { Err(format!("{} copies were there, {} are", had.len(), now.len())) }
                });
                let answered = Answered::of(&path, sealed, acting.kept);
                let came_out = came_out.and_then(|()| holds(&path, sealed, day, &answered));
                counted.tried(format!("{} {number}, on {day}", said(sealed)), came_out);
            }
            let mut register = Register::open(&path, &key(sealed)).expect("the register opens");
            let due = register.backup_is_due(on(TODAY).now + chrono::TimeDelta::days(2)).expect("it says");
            assert!(due, "copies from a day that has not come do not stand in the way of new ones");
            register.turn_to(&on(TODAY)).expect("the day");
        }
    }
    counted.end("");
}
