//! The power is cut while somebody works: what the disk has been given until then is copied, and everything else is gone. The
//! file system lies in a file; what its programs have not asked to be written out is not in it.

use crate::{
    actor::Actor,
    aftermath::{Answered, holds},
    chance::Chance,
    counted::{Counted, times},
    place::{TODAY, new_register, said},
    small_disk::{Mounted, run, text, with_mounts},
};
use std::{
    path::{Path, PathBuf},
    time::Duration,
};

/// A file system in a file, mounted.
struct Disk {
    image: PathBuf,
    at: PathBuf,
    mounted: Option<Mounted>,
}

impl Disk {
    fn new(folder: &Path) -> Self {
        let (image, at) = (folder.join("image"), folder.join("disk"));
        let _ = std::fs::remove_file(&image);
        assert!(run("truncate", &["-s", "96M", text(&image)]) && run("mkfs.ext4", &["-q", "-F", text(&image)]), "a file system");
        let mounted = Mounted::image(&image, &at);
        assert!(mounted.is_some(), "it is mounted");
        Self { image, at, mounted }
    }

    /// Everything is on the disk as of now.
    fn settle(&self) {
        assert!(run("sync", &["-f", text(&self.at)]));
    }

    /// What is on the disk when the power is cut now, mounted as after a new start.
    fn cut(&mut self) -> Mounted {
        let copy = self.image.with_file_name("copy");
        assert!(run("cp", &["--sparse=always", text(&self.image), text(&copy)]), "the disk is copied");
        self.mounted = None;
        Mounted::image(&copy, &self.at).expect("the file system mends itself")
    }
}

#[test]
fn a_power_cut_loses_nothing_that_was_answered() {
    let Some(mounts) = with_mounts("power_cut::a_power_cut_loses_nothing_that_was_answered") else { return };
    let mut chance = Chance::of_this_run("power cut");
    let mut counted = Counted::of("power cut");
    let mut changes = 0;
    for cut in 0..times(6, 100) {
        let sealed = cut % 2 == 1;
        let mut disk = Disk::new(&mounts);
        let path = new_register(&disk.at, sealed);
        disk.settle();
        let actor = Actor::start(&path, sealed, TODAY, &Answered::default(), &mut chance);
        let answered = actor.killed_after(Duration::from_millis(50 + chance.next() % 700));
        assert_eq!(answered.refused, Vec::<String>::new(), "refused though nothing was wrong");
        let _after = disk.cut();
        counted.tried(format!("{} {cut}", said(sealed)), holds(&path, sealed, TODAY, &answered));
        changes += answered.done;
    }
    counted.end(&format!("; {changes} actions answered"));
}

/// What a register would lose if its changes were not flushed: without this, the test above could pass for want of power cuts.
#[test]
fn the_same_cuts_lose_what_was_never_flushed() {
    let Some(mounts) = with_mounts("power_cut::the_same_cuts_lose_what_was_never_flushed") else { return };
    let mut lost = 0;
    for _ in 0..3 {
        let mut disk = Disk::new(&mounts);
        let path = new_register(&disk.at, false);
        disk.settle();
        let careless = rusqlite::Connection::open(&path).expect("the register");
        careless.execute_batch("PRAGMA synchronous = OFF; BEGIN; INSERT INTO fact VALUES ('careless', '1'); COMMIT").expect("a row");
        // The connection is left open, as by a program that is gone.
        std::mem::forget(careless);
        let _after = disk.cut();
        let kept = rusqlite::Connection::open(&path)
            .and_then(|after| after.query_row("SELECT count(*) FROM fact WHERE name = 'careless'", [], |row| row.get::<_, i64>(0)));
        lost += usize::from(kept != Ok(1));
    }
    assert_eq!(lost, 3, "a cut takes what was not flushed");
}
