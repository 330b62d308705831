//! The disk is full at any write. Everything that writes is tried with room for nothing, for one page, for two, until it has
//! enough; and in a process that may make no file longer than so and so much, where it is the write itself that fails.
//! What fails says so with a code, leaves nothing half-done, and keeps what was there: the register, its copies, a package.

use crate::{
    acting::{Acting, package_is_whole, take_in},
    aftermath::{Answered, copies, holds},
    chance::Chance,
    counted::{Counted, at_length},
    place::{TODAY, built, key, new_register, said, today},
    small_disk::{Mounted, text, with_mounts},
};
use register::{
    Error,
    domain::backup::BackupReason,
    error::Code,
    exchange::{package, spreadsheet::whole::save_register_book},
    register::{Register, files, keys},
    text::Text,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

/// A page of a disk in memory, in kilobytes.
const PAGE: usize = 4;

/// Something that writes.
struct Act {
    name: &'static str,
    run: fn(&Path, bool, Option<Register>) -> Result<(), Error>,
    /// Whether the register is opened before the room is taken.
    opened: bool,
    /// Whether it is tried in a sealed register too.
    sealed: bool,
}

fn opened(register: Option<Register>) -> Register {
    register.expect("it was opened")
}

fn outside(path: &Path) -> PathBuf {
    path.ancestors().nth(3).expect("a folder above the disk").join("Lisens.pdf")
}

const ACTS: [Act; 11] = [
    Act { name: "opening", opened: false, sealed: true, run: |path, sealed, _| Register::open(path, &key(sealed)).map(|_| ()) },
    Act {
        name: "a change",
        opened: true,
        sealed: true,
        run: |_, _, register| {
            let mut register = opened(register);
            let supplier = register::domain::supplier::SupplierDraft { name: "Ny AS".into(), ..Default::default() };
            register.add_supplier(&supplier, &today()).map(|_| ())
        },
    },
    Act { name: "taking back", opened: true, sealed: true, run: |_, _, register| opened(register).undo(&today()).map(|_| ()) },
    Act {
        name: "a draft",
        opened: true,
        sealed: true,
        run: |_, _, register| opened(register).keep_draft("new-contract", &format!("\"{}\"", "x".repeat(20_000)), &today()),
    },
    Act {
        name: "a list taken in",
        opened: true,
        sealed: true,
        run: |_, _, register| take_in(&mut opened(register), b"Tittel;Avtalenummer\nRenhold;K-1\nMat;K-2\n", &today()),
    },
    Act {
        name: "a document",
        opened: true,
        sealed: true,
        run: |path, _, register| {
            let mut register = opened(register);
            let taken = files::take(&register.contents(), &outside(path), &mut |_| true)?;
            let id = register.evidence_list(&register::register::evidence::EvidenceQuery::default(), &today())?.rows[0].evidence.id;
            let owner = register::domain::file::OwnerRef { noun: register::domain::file::FileOwner::Evidence, id: id.0 };
            register.add_files(owner, &[taken], &today()).map(|_| ())
        },
    },
    Act {
        name: "a copy",
        opened: true,
        sealed: true,
        run: |_, _, register| opened(register).back_up(BackupReason::ByHand, today().now, &mut |_| true).map(|_| ()),
    },
    Act {
        name: "a package",
        opened: true,
        sealed: true,
        run: |path, _, register| {
            package::write(&opened(register), &path.with_extension(package::ENDING), &today(), &mut |_| true).map(|_| ())
        },
    },
    Act {
        name: "a workbook",
        opened: true,
        sealed: false,
        run: |path, _, register| {
            let text = Text::of(register::domain::language::Language::Bokmal);
            save_register_book(&mut opened(register), &path.with_extension("xlsx"), text, &today(), &mut |_, _| true)
        },
    },
    Act { name: "settling", opened: true, sealed: true, run: |_, _, register| opened(register).settle() },
    Act {
        name: "sealing",
        opened: true,
        sealed: false,
        run: |_, _, register| {
            keys::seal(opened(register), Some("fire blå elger på ski i mai"), false, &today(), &mut |_, _| true).map(|_| ())
        },
    },
];

/// Copies what lies in a folder, and in its folders.
fn lay(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let (one, other) = (entry.path(), to.join(entry.file_name()));
        if one.is_dir() {
            lay(&one, &other);
        } else {
            fs::copy(&one, &other).expect("laid there");
        }
    }
}

/// A register that was worked in, with a copy and a package beside it.
fn worked_in(folder: &Path, sealed: bool) -> Answered {
    fs::create_dir_all(folder).expect("a folder");
    let path = new_register(folder, sealed);
    let mut register = Register::open(&path, &key(sealed)).expect("the register opens");
    let mut acting = Acting::by(Chance::of(7), 0);
    acting.furnish(&mut register, &today()).expect("it is done");
    register.back_up(BackupReason::ByHand, today().now, &mut |_| true).expect("a copy");
    package::write(&register, &path.with_extension(package::ENDING), &today(), &mut |_| true).expect("a package");
    register.settle().expect("settled");
    drop(register);
    Answered::of(&path, sealed, acting.kept)
}

/// Kilobytes that are used on a disk.
fn used(disk: &Path) -> usize {
    let said = Command::new("df").args(["--output=used", "--block-size=1024"]).arg(disk).output().expect("df runs");
    String::from_utf8_lossy(&said.stdout).lines().last().and_then(|line| line.trim().parse().ok()).expect("df says how much")
}

/// Errors that say what is wrong with the disk.
const fn says_so(code: Code) -> bool {
    matches!(code, Code::DiskFull | Code::FileUnreadable | Code::Report)
}

fn tried(
    act: &Act,
    sealed: bool,
    disk: &Path,
    mounted: &Mounted,
    base: &Path,
    before: &Answered,
    room: usize,
) -> (bool, Result<Duration, String>) {
    mounted.resize(64 * 1024);
    let folder = disk.join("r");
    let _ = fs::remove_dir_all(&folder);
    lay(base, &folder);
    let path = folder.join("Miljøkrav.kravspor");
    let (had, package) = (copies(&path), path.with_extension(package::ENDING));
    let register = act.opened.then(|| Register::open(&path, &key(sealed)).expect("the register opens"));
    mounted.resize(used(disk) + room);
    let done = (act.run)(&path, sealed, register);
    mounted.resize(64 * 1024);
    let enough = done.is_ok();
    if let Err(error) = &done
        && !says_so(error.code)
    {
        return (enough, Err(format!("refused with {error:?}")));
    }
    if act.name == "sealing" && done.is_ok() {
        return (enough, if keys::is_sealed(&path) { Ok(Duration::ZERO) } else { Err("it is not sealed".into()) });
    }
    // What was kept of the form is written over, or it is not.
    let mut came_out = holds(&path, sealed, TODAY, &Answered { kept: 0, ..before.clone() });
    let now = copies(&path);
    if !had.iter().all(|copy| now.contains(copy)) {
        came_out = Err("a copy that was there is gone".into());
    }
    if let Err(error) = package_is_whole(&package) {
        came_out = Err(format!("the package that was there: {error:?}"));
    }
    let half = |path: &Path| path.extension().is_some_and(|ending| ["half", "new", "part"].iter().any(|one| ending == *one));
    let left = every_file(&folder).into_iter().find(|path| half(path) || path.display().to_string().contains("ing-0"));
    if let Some(left) = left {
        came_out = Err(format!("{} is left behind", left.display()));
    }
    (enough, came_out)
}

fn every_file(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { every_file(&path) } else { vec![path] }).collect()
}

#[test]
fn a_full_disk_at_any_write_is_said_and_takes_nothing_that_was_there() {
    let Some(mounts) = with_mounts("no_room::a_full_disk_at_any_write_is_said_and_takes_nothing_that_was_there") else { return };
    let disk = mounts.join("disk");
    let mounted = Mounted::in_memory(&disk, 64 * 1024);
    fs::write(mounts.join("Lisens.pdf"), Chance::of(3).bytes(90_000)).expect("a document");
    let mut counted = Counted::of("disk full");
    for sealed in [false, true] {
        let base = mounts.join(said(sealed));
        let before = worked_in(&base, sealed);
        for act in ACTS.iter().filter(|act| act.sealed || !sealed) {
            let (mut room, mut failed) = (0, 0);
            // Stretching the key takes its time.
            let slow = act.name == "sealing";
            loop {
                let (enough, came_out) = tried(act, sealed, &disk, &mounted, &base, &before, room);
                counted.tried(format!("{} {} with room for {room} kB", said(sealed), act.name), came_out);
                if enough {
                    break;
                }
                failed += 1;
                room += match (at_length(), slow) {
                    (true, false) => PAGE,
                    (true, true) => 8 * PAGE,
                    (false, false) => PAGE + room / 2 / PAGE * PAGE,
                    (false, true) => 200 * PAGE,
                };
                assert!(room < 40_000, "{} has room enough", act.name);
            }
            println!("  {} {}: failed at {failed} sizes, {room} kB were enough", said(sealed), act.name);
            assert!(failed > 0 || ["opening", "settling"].contains(&act.name), "{} writes nothing?", act.name);
        }
    }
    counted.end("");
}

#[test]
fn a_program_that_may_make_no_longer_file_says_so_and_takes_nothing_that_was_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let base = folder.path().join("base");
    let before = worked_in(&base, false);
    let contract =
        Register::open(&base.join("Miljøkrav.kravspor"), &key(false)).and_then(|one| one.contract_ids()).expect("contracts")[0].to_string();
    let list = folder.path().join("liste.csv");
    fs::write(&list, "Tittel;Avtalenummer\nRenhold;K-1\n").expect("a list");
    let passphrase = folder.path().join("ord.txt");
    fs::write(&passphrase, "fire blå elger på ski i mai\n").expect("a passphrase");
    let mut counted = Counted::of("file size limit");
    let acts: [&[&str]; 6] = [
        &["undo"],
        &["import", "contracts", text(&list)],
        &["export", "package", "--out", "ny.kravspor-pakke"],
        &["export", "xlsx", "--out", "ny.xlsx"],
        &["report", "contract", &contract, "--out", "ny.pdf"],
        &["key", "seal", "--new-passphrase-file", text(&passphrase)],
    ];
    for act in acts {
        let (mut limit, mut failed) = (0_usize, 0);
        loop {
            let at = folder.path().join("r");
            let _ = fs::remove_dir_all(&at);
            lay(&base, &at);
            let path = at.join("Miljøkrav.kravspor");
            let mut run = Command::new("sh");
            // A program that is told of the limit by a signal dies of it, unless it does not listen.
            run.args(["-c", "trap '' XFSZ; exec prlimit --fsize=\"$0\" \"$@\"", &limit.to_string()]).arg(built("kravspor-cli"));
            run.arg("--register").arg(&path).args(["--today", TODAY, "--json"]).args(act).current_dir(&at).stdin(Stdio::null());
            let ended = run.env("HOME", &at).env_remove("DBUS_SESSION_BUS_ADDRESS").output().expect("the terminal program runs");
            let said = String::from_utf8_lossy(&ended.stderr).into_owned();
            let code = said
                .lines()
                .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
                .find_map(|line| line["code"].as_str().map(str::to_owned));
            let done = ended.status.success();
            let came_out = match (done, code) {
                (true, _) if act[0] == "key" => Ok(Duration::ZERO),
                (false, None) => Err(format!("ended with {:?}: {said}", ended.status)),
                _ => holds(&path, false, TODAY, &before),
            };
            let came_out = if !done && ["ny.kravspor-pakke", "ny.xlsx", "ny.pdf"].iter().any(|name| at.join(name).exists()) {
                Err("half a file is left".into())
            } else {
                came_out
            };
            counted.tried(format!("{} {} with files of {limit} bytes", act[0], act.get(1).unwrap_or(&"")), came_out);
            if done {
                break;
            }
            failed += 1;
            limit += match (at_length(), act[0]) {
                (true, "key") => 65_536,
                (true, _) => 4_096,
                (false, "key") => 400_000,
                (false, _) => 4_096 + limit,
            };
            assert!(limit < 20_000_000, "{act:?} is never done: {said}");
        }
        println!("  {} {}: failed at {failed} limits", act[0], act.get(1).unwrap_or(&""));
    }
    counted.end("");
}
