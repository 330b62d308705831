//! What a file may be that somebody tries to open, and what is answered.

use super::fixture::*;
use crate::{
    error::Code,
    register::{Key, Register, Secret, example, sample},
    storage::database::{self, Opened},
};
use rusqlite::Connection;
use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

fn sealed(byte: u8) -> Key {
    Key::Sealed(Secret::take(vec![byte; 32]).unwrap())
}

/// A closed register with something in it; its bytes.
fn closed(key: &Key) -> (tempfile::TempDir, std::path::PathBuf, Vec<u8>) {
    let (folder, path) = place();
    let mut register = Register::create(&path, key).unwrap();
    let id = register.add_contract(&contract("Hemmelig renhold", "2026-01-01", Some("2028-12-31")), &at("2026-01-05")).unwrap().value;
    register.add_requirements(id, &[followed("Miljømerket såpe", vec![every(1)])], &at("2026-01-05")).unwrap();
    register.settle().unwrap();
    drop(register);
    let bytes = fs::read(&path).unwrap();
    (folder, path, bytes)
}

fn refusal(path: &Path, key: &Key) -> Code {
    match Register::open(path, key) {
        Err(error) => {
            assert_eq!(error.params["path"], path.display().to_string());
            error.code
        }
        Ok(_) => panic!("{} was opened", path.display()),
    }
}

#[test]
fn what_is_no_register_is_refused_by_what_it_is_and_left_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("fil.kravspor");
    assert_eq!(refusal(&path, &Key::None), Code::FileMissing);
    assert!(!path.exists(), "opening makes no file");
    assert_eq!(refusal(folder.path(), &Key::None), Code::NotAFile);
    for (bytes, code) in [
        (vec![], Code::RegisterEmpty),
        (b"x".to_vec(), Code::NotARegister),
        (b"SQLite format 3\0".to_vec(), Code::NotARegister),
        ("Dette er et brev. ".repeat(1_000).into_bytes(), Code::NotARegister),
        (vec![0; 8_192], Code::NotARegister),
        ((0..60_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect(), Code::NotARegister),
        ([b"SQLite format 3\0".as_slice(), &[0xff; 9_000]].concat(), Code::NotARegister),
    ] {
        fs::write(&path, &bytes).unwrap();
        assert_eq!(refusal(&path, &Key::None), code, "{} bytes", bytes.len());
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
}

#[test]
fn a_register_is_not_made_over_a_file_or_where_no_folder_is() {
    let (_folder, path, bytes) = closed(&Key::None);
    assert_eq!(Register::create(&path, &Key::None).map(|_| ()).unwrap_err().code, Code::FileExists);
    assert_eq!(fs::read(&path).unwrap(), bytes);
    let nowhere = path.with_file_name("mappe").join("nytt.kravspor");
    let made = [
        Register::create(&nowhere, &Key::None),
        example::make(&nowhere, &at("2026-01-05")),
        sample::make(&nowhere, 1, 1, &at("2026-01-05")),
    ];
    for made in made {
        let error = made.map(|_| ()).unwrap_err();
        assert_eq!((error.code, &error.params["path"]), (Code::FolderMissing, &nowhere.parent().unwrap().display().to_string()));
    }
}

#[test]
fn another_programs_database_and_a_newer_register_are_refused_and_left_as_they_were() {
    let (_folder, path, bytes) = closed(&Key::None);
    for (sql, code) in [
        ("PRAGMA application_id = 252006673", Code::NotARegister),
        ("PRAGMA user_version = 99", Code::RegisterNewer),
        ("PRAGMA user_version = 0", Code::RegisterDamaged),
        ("PRAGMA user_version = -1", Code::RegisterDamaged),
        ("DROP TABLE change_concern; DROP TABLE change", Code::RegisterDamaged),
        ("DELETE FROM fact", Code::RegisterDamaged),
    ] {
        fs::write(&path, &bytes).unwrap();
        let other = Connection::open(&path).unwrap();
        other.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}; PRAGMA wal_checkpoint(TRUNCATE)")).unwrap();
        drop(other);
        let before = fs::read(&path).unwrap();
        assert_eq!(refusal(&path, &Key::None), code, "{sql}");
        assert_eq!(fs::read(&path).unwrap(), before, "{sql}");
    }
    let elsewhere = path.with_file_name("annet.db");
    let other = Connection::open(&elsewhere).unwrap();
    other.execute_batch("PRAGMA journal_mode = DELETE; CREATE TABLE contract (id); PRAGMA user_version = 1").unwrap();
    drop(other);
    let before = fs::read(&elsewhere).unwrap();
    assert_eq!(refusal(&elsewhere, &Key::None), Code::NotARegister);
    assert!(fs::read(&elsewhere).unwrap() == before, "another program's file was written to");

    fs::write(&path, &bytes).unwrap();
    let newer = Connection::open(&path).unwrap();
    newer.execute_batch("PRAGMA user_version = 99").unwrap();
    drop(newer);
    let error = Register::open(&path, &Key::None).map(|_| ()).unwrap_err();
    assert_eq!((&error.params["version"], &error.params["known"]), (&"99".to_owned(), &database::SCHEMA_VERSION.to_string()));
}

#[test]
fn a_register_that_is_cut_short_is_never_opened_as_if_it_were_whole() {
    for key in [Key::None, sealed(7)] {
        let (_folder, path, bytes) = closed(&key);
        let mut lengths: Vec<usize> = (1..40).chain((40..bytes.len()).step_by(2_731)).collect();
        lengths.extend([99, 100, 101, 512, 4_095, 4_096, 4_097, bytes.len() - 4_096, bytes.len() - 100, bytes.len() - 1]);
        for length in lengths {
            fs::write(&path, &bytes[..length]).unwrap();
            let code = refusal(&path, &key);
            assert!(matches!(code, Code::RegisterDamaged | Code::NotARegister), "{key:?} at {length}: {code:?}");
            assert!(fs::read(&path).unwrap() == bytes[..length], "{key:?} at {length}: written to");
        }
        fs::write(&path, &bytes).unwrap();
        assert!(Register::open(&path, &key).is_ok());
    }
}

#[test]
fn a_name_may_hold_any_letter_the_file_system_takes() {
    let folder = tempfile::tempdir().unwrap();
    let long = "a".repeat(250);
    for name in
        ["Blåbærsyltetøy og miljø.kravspor", "100 % #1? & co.kravspor", "løv🍃🧪.kravspor", "file:x?mode=ro", "it's; DROP TABLE", &long]
    {
        let path = folder.path().join(name);
        let mut register = Register::create(&path, &Key::None).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        register.add_contract(&contract("Renhold", "2026-01-01", None), &at("2026-01-05")).unwrap();
        drop(register);
        assert!(path.is_file());
        assert_eq!(Register::open(&path, &Key::None).unwrap().contract_ids().unwrap().len(), 1, "{name}");
    }
    // SQLite names its own files after it, and a name has 255 bytes at most.
    let longest = folder.path().join("b".repeat(253));
    assert_eq!(Register::create(&longest, &Key::None).map(|_| ()).unwrap_err().code, Code::FileUnreadable);
    assert!(!longest.exists(), "nothing is left behind");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 6, "nothing is left behind under another name either");
    let deep = folder.path().join("mappe ".repeat(20).trim()).join("æ#%?".repeat(20));
    fs::create_dir_all(&deep).unwrap();
    drop(Register::create(&deep.join("r"), &Key::None).unwrap());
    assert!(Register::open(&deep.join("r"), &Key::None).is_ok());
}

/// A write-protected register: an administrator may write to it all the same, so it is not left to the file's rights.
fn write_protected(path: &Path) -> crate::Result<Register> {
    Register::from(Opened { connection: database::open_to_read(path, &Key::None)?, read_only: true }, path, &Key::None)
}

#[test]
fn a_write_protected_register_is_read_as_of_today_and_refuses_every_change() {
    let (folder, path, bytes) = closed(&Key::None);
    let now = at("2026-06-15");
    let due = Register::open(&path, &Key::None).and_then(|mut register| register.due(0, None, 100, &now)).unwrap();
    fs::write(&path, &bytes).unwrap();

    let mut register = write_protected(&path).unwrap();
    let id = register.contract_ids().unwrap()[0];
    assert_eq!(register.due(0, None, 100, &now).unwrap(), due);
    assert!(!due.is_empty(), "or the test proves nothing");
    assert_eq!(register.contract_sheet(id, &now).unwrap().contract.draft.title, "Hemmelig renhold");
    let refused = |error: crate::Error| (error.code, error.params["path"].clone());
    let expected = (Code::RegisterReadOnly, path.display().to_string());
    let change = register.add_contract(&contract("Mat", "2026-01-01", None), &now).unwrap_err();
    assert_eq!(refused(change), expected);
    assert_eq!(refused(register.undo(&now).unwrap_err()), expected);
    assert_eq!(refused(register.redo(&now).unwrap_err()), expected);
    drop(register);
    assert!(fs::read(&path).unwrap() == bytes, "written to");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is made beside it");
}

#[test]
fn a_register_in_a_folder_or_file_without_write_access_opens_for_reading() {
    let (folder, path, _) = closed(&Key::None);
    let protect = |path: &Path, on: bool| {
        let mut permissions = fs::metadata(path).unwrap().permissions();
        permissions.set_readonly(on);
        fs::set_permissions(path, permissions).unwrap();
    };
    for protected in [vec![path.as_path()], vec![folder.path()], vec![path.as_path(), folder.path()]] {
        protected.iter().for_each(|path| protect(path, true));
        // An administrator may write to both all the same.
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "what was opened before left something");
        let bound = fs::OpenOptions::new().write(true).open(&path).is_err() || fs::write(folder.path().join("prøve"), "").is_err();
        let register = Register::open(&path, &Key::None).map(|register| (register.is_read_only(), register.contract_ids().unwrap().len()));
        protected.iter().for_each(|path| protect(path, false));
        let _ = fs::remove_file(folder.path().join("prøve"));
        assert_eq!(register, Ok((bound, 1)));
    }
}

#[test]
fn a_write_protected_register_that_somebody_has_open_is_read_with_what_is_beside_it() {
    let (_folder, path, _) = closed(&Key::None);
    let mut other = Register::open(&path, &Key::None).unwrap();
    other.add_contract(&contract("Mat", "2026-01-01", None), &at("2026-01-06")).unwrap();
    assert_eq!(write_protected(&path).unwrap().contract_ids().unwrap().len(), 2);
}

#[test]
fn an_encrypted_register_opens_with_its_key_alone_and_shows_nothing_of_what_is_in_it() {
    let key = sealed(42);
    let (_folder, path, bytes) = closed(&key);
    let register = Register::open(&path, &key).unwrap();
    assert_eq!(register.contract_ids().unwrap().len(), 1);
    drop(register);
    assert_eq!(refusal(&path, &sealed(43)), Code::RegisterDamaged);
    assert_eq!(refusal(&path, &Key::None), Code::NotARegister);
    let holds = |bytes: &[u8], text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
    for text in ["Hemmelig", "Miljømerket", "SQLite format", "contract"] {
        assert!(!holds(&bytes, text), "{text}");
    }
    let (_folder, plain, bytes) = closed(&Key::None);
    assert!(holds(&bytes, "Hemmelig"), "or the test proves nothing");
    assert_eq!(refusal(&plain, &key), Code::RegisterDamaged);
}

#[test]
fn a_flipped_byte_in_an_encrypted_register_is_an_error_and_no_wrong_value() {
    let key = sealed(42);
    let (_folder, path, bytes) = closed(&key);
    for place in (4_096..bytes.len()).step_by(4_096).map(|page| page + 777) {
        let mut damaged = bytes.clone();
        damaged[place] ^= 1;
        fs::write(&path, &damaged).unwrap();
        let read = Register::open(&path, &key).and_then(|mut register| {
            register.verify_chain()?;
            let id = register.contract_ids()?.first().copied().ok_or(crate::Error::new(Code::NotFound))?;
            register.contract_sheet(id, &at("2026-06-01"))?;
            register.derived_rows_are_true(day("2026-06-01"))
        });
        if let Err(error) = read {
            assert!(matches!(error.code, Code::RegisterDamaged | Code::NotARegister), "{place}: {error:?}");
        }
    }
}

#[test]
fn two_programs_may_have_it_open_and_each_sees_what_the_other_does() {
    let (_folder, path, _) = closed(&Key::None);
    let mut one = Register::open(&path, &Key::None).unwrap();
    let mut other = Register::open(&path, &Key::None).unwrap();
    one.add_contract(&contract("Frakt", "2026-01-01", None), &at("2026-01-06")).unwrap();
    other.add_contract(&contract("Mat", "2026-01-01", None), &at("2026-01-06")).unwrap();
    assert_eq!(one.contract_ids().unwrap().len(), 3);
    assert_eq!(one.undo(&at("2026-01-06")).unwrap().value.1, "Mat");
    assert_eq!(other.contract_ids().unwrap().len(), 2);
    assert_eq!(other.verify_chain(), Ok(()));
}

#[test]
fn while_another_program_writes_one_can_read_and_is_told_to_wait_with_writing() {
    let (_folder, path, _) = closed(&Key::None);
    let mut register = Register::open(&path, &Key::None).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert_eq!(register.contract_ids().unwrap().len(), 1);
    let begun = Instant::now();
    let answer = register.add_contract(&contract("Mat", "2026-01-01", None), &at("2026-01-06"));
    assert_eq!(answer.unwrap_err().code, Code::RegisterBusy);
    assert!(begun.elapsed() < Duration::from_secs(8));
    other.execute_batch("ROLLBACK").unwrap();
    register.add_contract(&contract("Mat", "2026-01-01", None), &at("2026-01-06")).unwrap();
}

#[test]
fn a_register_that_another_program_keeps_to_itself_is_busy() {
    let (_folder, path, _) = closed(&Key::None);
    let other = Connection::open(&path).unwrap();
    other.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE fact SET value = value").unwrap();
    let begun = Instant::now();
    assert_eq!(refusal(&path, &Key::None), Code::RegisterBusy);
    assert!(begun.elapsed() < Duration::from_secs(12));
}

#[cfg(unix)]
#[test]
fn a_pipe_or_a_device_is_no_file_and_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("rør");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for path in [pipe.as_path(), Path::new("/dev/null"), Path::new("/dev/zero")] {
        assert_eq!(refusal(path, &Key::None), Code::NotAFile);
        assert_eq!(crate::exchange::file::read(path, 10).unwrap_err().code, Code::NotAFile);
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_said_to_be_so() {
    use std::os::unix::fs::PermissionsExt;
    let (_folder, path, _) = closed(&Key::None);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    // An administrator may read it all the same.
    if fs::File::open(&path).is_err() {
        assert_eq!(refusal(&path, &Key::None), Code::FileForbidden);
    }
    assert_eq!(crate::Error::unread(&path, &std::io::ErrorKind::PermissionDenied.into()).code, Code::FileForbidden);
}
