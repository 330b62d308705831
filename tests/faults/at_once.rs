//! Two at once: two programs make the same register, or open and change it; and one that sleeps in the middle of writing.

use crate::{
    actor::Actor,
    aftermath::{Answered, holds},
    chance::Chance,
    counted::{Counted, times},
    place::{TODAY, built, new_register, said},
    small_disk::run,
};
use std::{process::Stdio, thread, time::Duration};

#[test]
fn of_two_programs_that_make_the_same_register_at_once_one_does() {
    let mut counted = Counted::of("two starts at once");
    for kind in ["new", "example"] {
        for number in 0..times(2, 20) {
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join("register.kravspor");
            let start = || {
                let mut command = std::process::Command::new(built("kravspor-cli"));
                command.arg("--register").arg(&path).args(["--today", TODAY, "--json", kind]).env("HOME", folder.path());
                command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the terminal program runs")
            };
            let both = [start(), start(), start()].map(|child| child.wait_with_output().expect("it ends"));
            let made = both.iter().filter(|ended| ended.status.success()).count();
            let said: Vec<_> =
                both.iter().filter(|ended| !ended.status.success()).map(|ended| String::from_utf8_lossy(&ended.stderr)).collect();
            let came_out = if made == 1 && said.iter().all(|said| said.contains("\"file-exists\"")) {
                holds(&path, false, TODAY, &Answered::default())
            } else {
                Err(format!("{made} made it: {said:?}"))
            };
            let left = std::fs::read_dir(folder.path())
                .expect("a folder")
                .flatten()
                .filter(|entry| entry.file_name().to_string_lossy().contains("making"));
            let came_out = if left.count() == 0 { came_out } else { Err("something is left behind".into()) };
            counted.tried(format!("{kind} {number}"), came_out);
        }
    }
    counted.end("");
}

#[test]
fn two_who_work_in_the_same_register_lose_nothing_of_one_another() {
    let mut chance = Chance::of_this_run("two at work");
    let mut counted = Counted::of("two at work in one register");
    for sealed in [false, true] {
        for number in 0..times(1, 15) {
            let folder = tempfile::tempdir().expect("a folder");
            let path = new_register(folder.path(), sealed);
            let nothing = Answered::default();
            let mut both = [(); 2].map(|()| Actor::start(&path, sealed, TODAY, &nothing, &mut chance));
            thread::sleep(Duration::from_millis(600));
            let heard = [both[0].kill(), both[1].kill()];
            // A form that both keep holds what the later one wrote.
            let came_out = heard.iter().try_fold(Duration::ZERO, |slowest, answered| {
                let alone = Answered { kept: 0, ..answered.clone() };
                holds(&path, sealed, TODAY, &alone).map(|time| time.max(slowest))
            });
            let wrong: Vec<_> = heard.iter().flat_map(|answered| &answered.refused).filter(|said| !expected(said)).collect();
            let came_out = if wrong.is_empty() { came_out } else { Err(format!("{wrong:?}")) };
            counted.tried(format!("{} {number}: {} and {} done", said(sealed), heard[0].done, heard[1].done), came_out);
        }
    }
    counted.end("");
}

/// What the other one's work may be in the way of.
fn expected(said: &str) -> bool {
    ["register-busy", "preview-outdated", "undo-conflict", "redo-conflict"].iter().any(|code| said.contains(code))
}

#[test]
fn one_who_sleeps_in_the_middle_of_writing_wakes_and_goes_on() {
    let mut chance = Chance::of_this_run("sleep in mid-write");
    let mut counted = Counted::of("sleep in mid-write");
    let mut done = 0;
    for sealed in [false, true] {
        let folder = tempfile::tempdir().expect("a folder");
        let path = new_register(folder.path(), sealed);
        let mut actor = Actor::start(&path, sealed, TODAY, &Answered::default(), &mut chance);
        let id = actor.id().to_string();
        for number in 0..times(8, 100) {
            thread::sleep(Duration::from_micros(chance.next() % 40_000));
            assert!(run("kill", &["-STOP", &id]));
            thread::sleep(Duration::from_millis(20));
            // Whoever looks meanwhile sees a whole register: the last change, or the one before it.
            let looks = register::register::Register::open(&path, &crate::place::key(sealed)).and_then(|register| register.verify_chain());
            assert!(run("kill", &["-CONT", &id]));
            let came_out = looks.map_err(|error| format!("{error:?}")).map(|()| Duration::ZERO);
            counted.tried(format!("{} {number}", said(sealed)), came_out);
        }
        // It goes on, however slow the machine is.
        let asleep = actor.answered().done;
        for _ in 0..200 {
            thread::sleep(Duration::from_millis(50));
            if actor.answered().done > asleep {
                break;
            }
        }
        assert!(actor.answered().done > asleep, "it goes on when it wakes");
        let answered = actor.kill();
        done += answered.done;
        assert_eq!(answered.refused, Vec::<String>::new(), "refused though nothing was wrong");
        counted.tried(format!("{} in the end", said(sealed)), holds(&path, sealed, TODAY, &answered));
    }
    counted.end(&format!("; {done} actions answered"));
}
