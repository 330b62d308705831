//! Every way into a register: made, changed, lost, guessed, and cut off.

use super::*;
use std::{fs, path::PathBuf};

const PASSPHRASE: &str = "fire blå elger på ski i mai";

pub fn occasion() -> Occasion {
    Occasion { today: "2026-11-22".parse().unwrap(), now: "2026-11-22T08:00:00Z".parse().unwrap(), who: "Kari".into() }
}

fn made(home: &Path) -> (PathBuf, Sealed) {
    let path = home.join("Vår kommune.kravspor");
    let sealed = create_with(&path, Some(PASSPHRASE), false, &occasion(), || Ok(Cost::least())).unwrap();
    (path, sealed)
}

#[test]
fn a_sealed_register_opens_with_its_passphrase_and_its_recovery_key_and_nothing_else() {
    let home = tempfile::tempdir().unwrap();
    let (path, sealed) = made(home.path());
    let printed = sealed.recovery_key.to_string();
    drop(sealed);
    for way in [Way::Passphrase(PASSPHRASE), Way::RecoveryKey(&printed)] {
        let key = key(&path, &way).unwrap();
        assert!(Register::open(&path, &key).unwrap().is_sealed());
    }
    assert_eq!(Register::open(&path, &Key::None).err().unwrap().code, Code::RegisterLocked);
    assert_eq!(key(&path, &Way::Passphrase("noe helt annet enn det")).unwrap_err().code, Code::WrongPassphrase);
    let other = Key::Sealed(Secret::random().unwrap());
    assert_eq!(Register::open(&path, &other).err().unwrap().code, Code::RegisterDamaged);
    fs::remove_file(key_file::path(&path)).unwrap();
    assert_eq!(key(&path, &Way::Passphrase(PASSPHRASE)).unwrap_err().code, Code::KeyFileMissing);
}

#[test]
fn nothing_that_is_written_is_on_the_disk_in_the_open() {
    let home = tempfile::tempdir().unwrap();
    let (path, Sealed { mut register, .. }) = made(home.path());
    let settings = super::super::settings::Settings { organisation: "Hemmelighetskommunen".into(), ..register.settings().unwrap() };
    register.edit_settings(&settings, &occasion()).unwrap();
    let source = home.path().join("bevis.txt");
    fs::write(&source, "Hemmelighetskommunen har bevis").unwrap();
    super::super::files::take(&register.contents(), &source, &mut |_| true).unwrap();
    fs::remove_file(&source).unwrap();
    register.back_up(crate::domain::backup::BackupReason::ByHand, occasion().now, &mut |_| true).unwrap();
    // With the write-ahead file still there, and after.
    for _ in 0..2 {
        let mut looked_at = 0;
        let mut folders = vec![home.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let place = entry.unwrap().path();
                if place.is_dir() {
                    folders.push(place);
                    continue;
                }
                let bytes = fs::read(&place).unwrap();
                looked_at += 1;
                for open in [&b"Hemmelighetskommunen"[..], b"CREATE TABLE", b"SQLite format", PASSPHRASE.as_bytes()] {
                    assert!(!bytes.windows(open.len()).any(|part| part == open), "{}", place.display());
                }
            }
        }
        assert!(looked_at >= 4, "register, ways in, file and copy: {looked_at}");
        register.settle().unwrap();
    }
    drop(path);
}

#[test]
fn the_last_way_in_cannot_be_taken_away_and_an_old_one_opens_nothing() {
    let home = tempfile::tempdir().unwrap();
    let (path, Sealed { register, recovery_key: first }) = made(home.path());
    let second = register.new_recovery_key(&occasion()).unwrap();
    assert_eq!(key(&path, &Way::RecoveryKey(&first)).unwrap_err().code, Code::WrongRecoveryKey);
    assert!(key(&path, &Way::RecoveryKey(&second)).is_ok());
    register.remove_recovery_key().unwrap();
    assert_eq!(register.remove_passphrase().unwrap_err().code, Code::LastWayIn);
    assert_eq!(register.ways_in().unwrap().recovery_key, None);
    assert!(register.ways_in().unwrap().passphrase.is_some());
}

#[test]
fn a_register_that_is_not_made_leaves_no_ways_in_and_old_ones_are_never_overwritten() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("r.kravspor");
    let create = |passphrase| create_with(&path, passphrase, false, &occasion(), || Ok(Cost::least())).err().unwrap().code;
    assert_eq!(create(Some("kort")), Code::PassphraseWeak);
    assert_eq!(create(None), Code::LastWayIn);
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
    fs::write(key_file::path(&path), "another register's").unwrap();
    let copies = home.path().join("r.backups");
    fs::create_dir(&copies).unwrap();
    fs::write(copies.join("20261122T080000000Z-by-hand.kravspor"), "a copy").unwrap();
    assert_eq!(create(Some(PASSPHRASE)), Code::FileExists, "they open a copy");
    assert_eq!(fs::read(key_file::path(&path)).unwrap(), b"another register's");
}

#[test]
fn ways_in_that_a_making_left_when_it_was_cut_off_do_not_stand_in_the_way() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("r.kravspor");
    fs::write(key_file::path(&path), "of nothing").unwrap();
    create_with(&path, Some(PASSPHRASE), false, &occasion(), || Ok(Cost::least())).unwrap();
    assert!(key(&path, &Way::Passphrase(PASSPHRASE)).is_ok());
    let aside = fs::read_dir(home.path()).unwrap().map(|entry| entry.unwrap().path());
    assert!(
        aside.filter(|path| path.extension().is_some_and(|it| it == "keys-earlier")).all(|path| fs::read(path).unwrap() == b"of nothing")
    );
}

/// A plain register with a change, a file and a copy of itself.
fn plain(home: &Path) -> (PathBuf, Register, String) {
    let path = home.join("Vår kommune.kravspor");
    let mut register = Register::create(&path, &Key::None).unwrap();
    let settings = super::super::settings::Settings { organisation: "Hemmelighetskommunen".into(), ..register.settings().unwrap() };
    register.edit_settings(&settings, &occasion()).unwrap();
    let source = home.join("bevis.txt");
    fs::write(&source, "Hemmelighetskommunen har bevis").unwrap();
    let taken = super::super::files::take(&register.contents(), &source, &mut |_| true).unwrap();
    fs::remove_file(&source).unwrap();
    register.back_up(crate::domain::backup::BackupReason::ByHand, occasion().now, &mut |_| true).unwrap();
    (path, register, taken.sha256)
}

fn lies_open(home: &Path) -> bool {
    let mut folders = vec![home.to_owned()];
    let mut open = false;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let place = entry.unwrap().path();
            if place.is_dir() {
                folders.push(place);
            } else {
                open |= fs::read(&place).unwrap().windows(20).any(|part| part == b"Hemmelighetskommunen");
            }
        }
    }
    open
}

#[test]
fn a_register_that_lay_open_is_sealed_with_its_history_its_files_and_its_copies() {
    let home = tempfile::tempdir().unwrap();
    let (path, register, sha256) = plain(home.path());
    assert!(lies_open(home.path()), "or the test proves nothing");
    let mut told = vec![];
    let Sealed { mut register, recovery_key } =
        seal_with(register, Some(PASSPHRASE), false, &occasion(), &mut |done, all| (told.push((done, all)), true).1, || Ok(Cost::least()))
            .unwrap();
    assert_eq!(told, [(1, 3), (2, 3), (3, 3)]);
    assert!(!lies_open(home.path()));
    assert_eq!(register.settings().unwrap().organisation, "Hemmelighetskommunen");
    assert_eq!(register.contents().read(&sha256).unwrap(), b"Hemmelighetskommunen har bevis");
    assert!(register.derived_rows_are_true(occasion().today).unwrap());
    register.undo(&occasion()).unwrap();
    register.redo(&occasion()).unwrap();
    drop(register);
    let copies = super::super::backup::copies(&path);
    for place in copies.iter().chain([&path]) {
        let key = key(&path, &Way::RecoveryKey(&recovery_key)).unwrap();
        assert_eq!(Register::open(place, &key).unwrap().settings().unwrap().organisation, "Hemmelighetskommunen");
    }
    assert_eq!(copies.len(), 1);
    let left: Vec<_> = fs::read_dir(home.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert!(left.iter().all(|name| !name.contains("sealing")), "{left:?}");
}

#[test]
fn a_sealing_that_is_stopped_leaves_the_register_as_it_was() {
    for stop_at in 1..=3 {
        let home = tempfile::tempdir().unwrap();
        let (path, register, sha256) = plain(home.path());
        let stopped = seal_with(register, Some(PASSPHRASE), false, &occasion(), &mut |done, _| done < stop_at, || Ok(Cost::least()));
        assert_eq!(stopped.err().unwrap().code, Code::Cancelled);
        let register = Register::open(&path, &Key::None).unwrap();
        assert_eq!(register.contents().read(&sha256).unwrap(), b"Hemmelighetskommunen har bevis");
        assert_eq!(register.settings().unwrap().organisation, "Hemmelighetskommunen");
        assert!(!is_sealed(&path) && !key_file::path(&path).exists());
        assert_eq!(fs::read_dir(path.with_extension("files")).unwrap().count(), 1);
        assert_eq!(super::super::backup::copies(&path).len(), 1);
    }
}

#[test]
fn ways_in_of_a_sealing_that_was_cut_off_shut_nobody_out() {
    let home = tempfile::tempdir().unwrap();
    let (path, register, _) = plain(home.path());
    drop(register);
    let mut file = KeyFile::new();
    file.set_recovery_key(&Secret::random().unwrap(), occasion().now).unwrap();
    file.write(&path).unwrap();
    assert!(!is_sealed(&path), "the register itself lies open");
    let register = Register::open(&path, &Key::None).unwrap();
    let sealed = seal_with(register, Some(PASSPHRASE), false, &occasion(), &mut |_, _| true, || Ok(Cost::least())).unwrap();
    assert!(sealed.register.is_sealed());
    let kept = fs::read_dir(home.path()).unwrap().filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().contains(".keys"));
    assert_eq!(kept.count(), 2, "the ways in that were there are kept under another name");
}

#[test]
fn what_is_sealed_or_an_example_is_not_sealed() {
    let home = tempfile::tempdir().unwrap();
    let (_, sealed) = made(home.path());
    let seal =
        |register| seal_with(register, Some(PASSPHRASE), false, &occasion(), &mut |_, _| true, || Ok(Cost::least())).err().unwrap().code;
    assert_eq!(seal(sealed.register), Code::AlreadySealed);
    let example = Register::create_example(&home.path().join("eksempel.kravspor"), &Key::None).unwrap();
    assert_eq!(seal(example), Code::ExampleNotSealed);
}

#[test]
fn a_write_protected_sealed_register_is_read_as_it_is() {
    let home = tempfile::tempdir().unwrap();
    let (path, Sealed { mut register, .. }) = made(home.path());
    let settings = super::super::settings::Settings { organisation: "Bø".into(), ..register.settings().unwrap() };
    register.edit_settings(&settings, &occasion()).unwrap();
    register.settle().unwrap();
    drop(register);
    let key = key(&path, &Way::Passphrase(PASSPHRASE)).unwrap();
    let connection = database::open_to_read(&path, &key).unwrap();
    let organisation: String = connection.query_row("SELECT value FROM setting WHERE name = 'organisation'", [], |row| row.get(0)).unwrap();
    assert_eq!(organisation, "Bø");
}
