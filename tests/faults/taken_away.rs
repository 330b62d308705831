//! The register's file or folder is taken away, exchanged or write-protected while somebody works in it: what cannot be kept is not
//! answered as kept.

use crate::{
    acting::Acting,
    actor::Actor,
    aftermath::{Answered, holds},
    chance::Chance,
    counted::Counted,
    place::{TODAY, key, new_register, said, today},
    small_disk::{Mounted, run, text, with_mounts},
};
use register::{Error, domain::supplier::SupplierDraft, error::Code, register::Register};
use std::{fs, path::Path, time::Duration};

fn change(register: &mut Register, name: &str) -> Result<(), Error> {
    register.add_supplier(&SupplierDraft { name: name.into(), ..SupplierDraft::default() }, &today()).map(|_| ())
}

fn worked_in(folder: &Path, sealed: bool) -> (std::path::PathBuf, Register) {
    let path = new_register(folder, sealed);
    let mut register = Register::open(&path, &key(sealed)).expect("the register opens");
    Acting::by(Chance::of(11), 0).furnish(&mut register, &today()).expect("it is done");
    (path, register)
}

#[test]
fn what_is_changed_in_a_register_that_was_taken_away_is_refused_and_not_answered() {
    let mut counted = Counted::of("register taken away or exchanged while open");
    for sealed in [false, true] {
        for fault in ["removed", "moved", "folder moved", "exchanged", "copied over", "removed with what lies beside it"] {
            let folder = tempfile::tempdir().expect("a folder");
            let at = folder.path().join("mappe");
            fs::create_dir(&at).expect("a folder");
            let (path, mut register) = worked_in(&at, sealed);
            let elsewhere = folder.path().join("annet");
            fs::create_dir(&elsewhere).expect("a folder");
            let (other, others) = worked_in(&elsewhere, sealed);
            others.settle().expect("settled");
            drop(others);
            register.settle().expect("settled");
            match fault {
                "removed" => fs::remove_file(&path).expect("removed"),
                "moved" => fs::rename(&path, at.join("flyttet.kravspor")).expect("moved"),
                "folder moved" => fs::rename(&at, folder.path().join("ny")).expect("moved"),
                "exchanged" => fs::rename(&other, &path).expect("exchanged"),
                "copied over" => {
                    fs::remove_file(&path).expect("removed");
                    fs::copy(&other, &path).expect("copied over");
                }
                _ => {
                    for ending in ["", "-wal", "-shm"] {
                        let _ = fs::remove_file(format!("{}{ending}", path.display()));
                    }
                }
            }
            let done = change(&mut register, "Ny AS");
            let undone = register.undo(&today()).map(|_| ());
            drop(register);
            let came_out = match (done, undone) {
                (Err(one), Err(other)) if gone(one.code) && gone(other.code) => Ok(std::time::Duration::ZERO),
                answered => Err(format!("{answered:?}")),
            };
            // The one that took its place is as it was.
            let came_out = came_out.and_then(|fine| {
                if matches!(fault, "exchanged" | "copied over") { holds(&path, sealed, TODAY, &Answered::default()) } else { Ok(fine) }
            });
            counted.tried(format!("{} {fault}", said(sealed)), came_out);
        }
    }
    counted.end("");
}

const fn gone(code: Code) -> bool {
    matches!(code, Code::FileMissing | Code::RegisterReplaced | Code::RegisterReadOnly)
}

#[test]
fn a_disk_that_becomes_write_protected_refuses_changes_and_reads_on() {
    let test = "taken_away::a_disk_that_becomes_write_protected_refuses_changes_and_reads_on";
    let Some(mounts) = with_mounts(test) else { return };
    let disk = mounts.join("disk");
    let _mounted = Mounted::in_memory(&disk, 64 * 1024);
    let mut counted = Counted::of("write-protected disk");
    for (number, sealed) in [(0, false), (1, true)] {
        for settled in [true, false] {
            let folder = disk.join(format!("{number}-{settled}"));
            fs::create_dir(&folder).expect("a folder");
            let (path, register) = worked_in(&folder, sealed);
            register.settle().expect("settled");
            drop(register);
            let mut known = Answered::of(&path, sealed, 1);
            if !settled {
                // Somebody else's program, which was killed: what it wrote last lies beside the register.
                known = Actor::start(&path, sealed, TODAY, &known, &mut Chance::of(13)).killed_after(Duration::from_millis(300));
            }
            let before: Vec<_> = ["", "-wal"].iter().map(|ending| fs::read(format!("{}{ending}", path.display())).ok()).collect();
            assert!(
                run("mount", &["-o", "remount,ro", text(&disk)]) || run("mount", &["-o", "remount,ro", "-f", text(&disk)]),
                "write-protected"
            );
            let came_out = match Register::open(&path, &key(sealed)) {
                Ok(mut register) => {
                    let refused = change(&mut register, "Ny AS").map_err(|error| error.code);
                    let read = register.contract_ids().map(|ids| ids.len());
                    if refused == Err(Code::RegisterReadOnly) && read.as_ref().is_ok_and(|count| *count > 0) {
                        Ok(())
                    } else {
                        Err(format!("{refused:?}, {read:?}"))
                    }
                }
                Err(error) if !settled && error.code == Code::RegisterUnsettled => Ok(()),
                Err(error) => Err(format!("{error:?}")),
            };
            let after: Vec<_> = ["", "-wal"].iter().map(|ending| fs::read(format!("{}{ending}", path.display())).ok()).collect();
            assert!(run("mount", &["-o", "remount,rw", text(&disk)]), "no longer write-protected");
            let came_out = came_out.and_then(|()| if before == after { Ok(()) } else { Err("it was written to".into()) });
            counted.tried(format!("{} settled {settled}", said(sealed)), came_out.and_then(|()| holds(&path, sealed, TODAY, &known)));
        }
    }
    counted.end("");
}
