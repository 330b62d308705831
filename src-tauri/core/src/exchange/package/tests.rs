//! A register that is packed and read back is the same one; a package that is anything else is refused whole.

use super::*;
use crate::{
    domain::occasion::Occasion,
    register::{Key, Register, example},
};
use rusqlite::Connection;
use std::{
    fs,
    io::{Cursor, Read, Write},
    path::{Path, PathBuf},
};
use tempfile::TempDir;
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

fn at(day: &str) -> Occasion {
    let today: chrono::NaiveDate = day.parse().unwrap();
    Occasion { today, now: today.and_hms_opt(9, 0, 0).unwrap().and_utc(), who: "Kari".into() }
}

fn on(_: Progress) -> bool {
    true
}

/// The example register with a document and its file, packed.
struct Packed {
    folder: TempDir,
    register: Register,
    package: PathBuf,
}

fn packed() -> Packed {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Vårt.kravspor");
    let mut register = example::make(&path, &at("2026-11-22")).unwrap();
    let paper = folder.path().join("bevis æøå.txt");
    fs::write(&paper, b"bevis").unwrap();
    let owner = crate::domain::file::OwnerRef {
        noun: crate::domain::file::FileOwner::Evidence,
        id: register.evidence_list(&Default::default(), &at("2026-11-22")).unwrap().rows[0].evidence.id.0,
    };
    let taken = crate::register::files::take(&register.contents(), &paper, &mut |_| true).unwrap();
    register.add_files(owner, &[taken], &at("2026-11-22")).unwrap();
    fs::write(&paper, b"noe annet som angres").unwrap();
    let taken = crate::register::files::take(&register.contents(), &paper, &mut |_| true).unwrap();
    register.add_files(owner, &[taken], &at("2026-11-22")).unwrap();
    register.undo(&at("2026-11-22")).unwrap();
    let package = folder.path().join("ut.kravspor-pakke");
    write(&register, &package, &at("2026-11-22"), &mut on).unwrap();
    Packed { folder, register, package }
}

fn restored(packed: &Packed, name: &str) -> Register {
    restore(&packed.package, &packed.folder.path().join(name), &Key::None, &at("2026-11-23"), &mut on).unwrap().0
}

/// Every row of every table that is no derived one, as text; the device apart.
fn rows(path: &Path) -> Vec<String> {
    let connection = Connection::open(path).unwrap();
    let names = |sql: &str| -> Vec<String> {
        connection.prepare(sql).unwrap().query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    };
    let derived = ["open_check", "requirement_digest", "contract_digest", "contract_date", "draft", "column_mapping"];
    let mut told = vec![];
    for table in names("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name") {
        if derived.contains(&table.as_str()) || table.starts_with("search_") || table.starts_with("sqlite_") {
            continue;
        }
        let own = if table == "fact" { " WHERE name NOT IN ('device', 'register', 'planned-on', 'plan-again')" } else { "" };
        let mut statement = connection.prepare(&format!("SELECT * FROM {table}{own}")).unwrap();
        let columns = statement.column_count();
        let mut found = statement.query([]).unwrap();
        let mut of_table = vec![];
        while let Some(row) = found.next().unwrap() {
            of_table.push((0..columns).map(|at| format!("{:?}", row.get_ref(at).unwrap())).collect::<Vec<_>>().join("|"));
        }
        told.push(format!("{table} {}", of_table.len()));
        told.extend(of_table);
    }
    told
}

#[test]
fn a_register_that_is_packed_and_read_back_is_the_same_history_included() {
    let mut packed = packed();
    let mut again = restored(&packed, "Igjen.kravspor");
    assert_eq!(rows(packed.register.path()), rows(again.path()));
    assert!(rows(again.path()).len() > 500);
    again.verify_chain().unwrap();
    assert!(again.derived_rows_are_true(at("2026-11-23").today).unwrap());
    assert_eq!(again.identity().unwrap(), packed.register.identity().unwrap());
    // Both go on from here in the same way: what is undone in the one is undone in the other.
    for _ in 0..3 {
        let now = at("2026-11-23");
        let redone = (packed.register.redo(&now).ok(), again.redo(&now).ok());
        assert_eq!(redone.0.map(|done| done.value), redone.1.map(|done| done.value));
        let undone = (packed.register.undo(&now).unwrap().value, again.undo(&now).unwrap().value);
        assert_eq!(undone.0, undone.1);
    }
    again.verify_chain().unwrap();
    let files = |name: &str| {
        let mut found: Vec<_> = fs::read_dir(packed.folder.path().join(name)).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        found.sort();
        found
    };
    assert_eq!(files("Vårt.files"), files("Igjen.files"), "what was undone can be done again there too");
    assert_eq!(files("Igjen.files").len(), 2);
}

#[test]
fn a_package_of_what_was_read_back_is_the_same_file() {
    let packed = packed();
    let again = restored(&packed, "Igjen.kravspor");
    let second = packed.folder.path().join("to.kravspor-pakke");
    write(&again, &second, &at("2026-11-22"), &mut on).unwrap();
    assert!(fs::read(&packed.package).unwrap() == fs::read(second).unwrap());
}

#[test]
fn whoever_reads_a_package_writes_on_as_a_device_of_its_own() {
    let packed = packed();
    let mut devices = std::collections::BTreeSet::new();
    for path in [
        packed.register.path().to_owned(),
        restored(&packed, "a.kravspor").path().to_owned(),
        restored(&packed, "b.kravspor").path().to_owned(),
    ] {
        let device: String =
            Connection::open(path).unwrap().query_row("SELECT value FROM fact WHERE name = 'device'", [], |row| row.get(0)).unwrap();
        devices.insert(device);
    }
    assert_eq!(devices.len(), 3);
}

#[test]
fn a_package_is_read_beside_and_never_over_anything() {
    let packed = packed();
    let taken = packed.register.path().to_owned();
    let before = fs::read(&taken).unwrap();
    assert_eq!(restore(&packed.package, &taken, &Key::None, &at("2026-11-23"), &mut on).map(|_| ()).unwrap_err().code, Code::FileExists);
    assert_eq!(fs::read(&taken).unwrap(), before);
    let files = packed.folder.path().join("Ny.files");
    fs::create_dir(&files).unwrap();
    restored(&packed, "Ny.kravspor");
    let own = packed.folder.path().join("Nyest.files");
    fs::create_dir(&own).unwrap();
    fs::write(own.join("brev.txt"), "mitt").unwrap();
    let refused = restore(&packed.package, &packed.folder.path().join("Nyest.kravspor"), &Key::None, &at("2026-11-23"), &mut on)
        .map(|_| ())
        .unwrap_err();
    assert_eq!((refused.code, refused.params["path"].as_str()), (Code::FileExists, own.to_str().unwrap()));
    assert_eq!(fs::read(own.join("brev.txt")).unwrap(), b"mitt");
}

fn left(packed: &Packed) -> Vec<String> {
    let names = fs::read_dir(packed.folder.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.contains("making") || name.contains(".new") || name.starts_with("halv")).collect()
}

#[test]
fn what_is_stopped_leaves_nothing_behind() {
    let packed = packed();
    for stage in [Stage::Writing, Stage::Verifying] {
        let to = packed.folder.path().join("halv.kravspor-pakke");
        let stopped = write(&packed.register, &to, &at("2026-11-22"), &mut |progress| progress.stage != stage);
        assert_eq!(stopped.unwrap_err().code, Code::Cancelled);
    }
    for stage in [Stage::Reading, Stage::Deriving] {
        let to = packed.folder.path().join("halv.kravspor");
        let stopped = restore(&packed.package, &to, &Key::None, &at("2026-11-22"), &mut |progress| progress.stage != stage);
        assert_eq!(stopped.map(|_| ()).unwrap_err().code, Code::Cancelled, "{stage:?}");
    }
    assert_eq!(left(&packed), Vec::<String>::new());
}

/// The package's members, to be put together otherwise.
fn members(package: &Path) -> Vec<(String, Vec<u8>)> {
    let mut zip = ZipArchive::new(fs::File::open(package).unwrap()).unwrap();
    (0..zip.len())
        .map(|at| {
            let mut member = zip.by_index(at).unwrap();
            let mut bytes = vec![];
            member.read_to_end(&mut bytes).unwrap();
            (member.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

fn zipped(members: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(vec![]));
    for (name, bytes) in members {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A member with other contents, and a manifest that vouches for them.
fn with_member(members: &[(String, Vec<u8>)], name: &str, bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut members = members.to_vec();
    members.iter_mut().find(|member| member.0 == name).unwrap().1 = bytes.to_vec();
    with_manifest(&members, |manifest| {
        let part = manifest.parts.iter_mut().find(|part| part.name == name).unwrap();
        part.bytes = bytes.len() as u64;
        part.rows = part.rows.map(|_| bytes.iter().filter(|byte| **byte == b'\n').count() as u64);
        part.sha256 = hex(&<sha2::Sha256 as sha2::Digest>::digest(bytes));
    })
}

fn with_manifest(members: &[(String, Vec<u8>)], change: impl FnOnce(&mut Manifest)) -> Vec<(String, Vec<u8>)> {
    let mut members = members.to_vec();
    let last = members.len() - 1;
    let mut manifest: Manifest = serde_json::from_slice(&members[last].1).unwrap();
    change(&mut manifest);
    members[last].1 = serde_json::to_vec(&manifest).unwrap();
    members
}

/// How a file is refused; and nothing is left of it.
fn refusal(packed: &Packed, bytes: &[u8]) -> Error {
    let package = packed.folder.path().join("ond.kravspor-pakke");
    fs::write(&package, bytes).unwrap();
    let to = packed.folder.path().join("halv.kravspor");
    let error = match restore(&package, &to, &Key::None, &at("2026-11-23"), &mut on) {
        Err(error) => error,
        Ok(_) => panic!("it was read"),
    };
    assert_eq!(left(packed), Vec::<String>::new(), "{error}");
    error
}

fn table<'a>(members: &'a [(String, Vec<u8>)], name: &str) -> &'a str {
    let name = format!("tables/{name}.jsonl");
    std::str::from_utf8(&members.iter().find(|member| member.0 == name).unwrap().1).unwrap()
}

#[test]
fn what_is_no_package_is_said_to_be_none() {
    let packed = packed();
    let other = zipped(&[("xl/workbook.xml".into(), b"<x/>".to_vec())]);
    let foreign = zipped(&[("manifest.json".into(), br#"{"format":"noe annet","format_version":1,"schema_version":1}"#.to_vec())]);
    for bytes in [b"".as_slice(), b"PK", b"Dette er et brev.", &[0; 100], &other, &foreign] {
        assert_eq!(refusal(&packed, bytes).code, Code::NotAPackage);
    }
}

#[test]
fn a_newer_package_is_refused_by_its_versions() {
    let packed = packed();
    let members = members(&packed.package);
    for (format, schema, named) in [(2, 3, "2.3"), (1, 99, "1.99")] {
        let newer = with_manifest(&members, |manifest| (manifest.format_version, manifest.schema_version) = (format, schema));
        let error = refusal(&packed, &zipped(&newer));
        assert_eq!((error.code, error.params["version"].as_str()), (Code::PackageNewer, named));
    }
}

#[test]
fn a_package_with_other_members_than_its_manifest_names_is_refused() {
    let packed = packed();
    let whole = members(&packed.package);
    assert!(verify(Cursor::new(zipped(&whole)), &mut on).is_ok(), "put together otherwise it is the same package");
    let added = |name: &str| {
        let mut members = whole.clone();
        members.insert(0, (name.into(), b"x".to_vec()));
        members
    };
    for name in ["../ut.txt", "files/../../ut.txt", "/etc/passwd", "C:\\ut.txt", "tables/contract_digest.jsonl", "les meg.txt"] {
        assert_eq!(refusal(&packed, &zipped(&added(name))).code, Code::PackageDamaged, "{name}");
        let vouched = with_manifest(&added(name), |manifest| {
            manifest.parts.push(Part {
                name: name.into(),
                bytes: 1,
                rows: None,
                sha256: hex(&<sha2::Sha256 as sha2::Digest>::digest(b"x")),
            });
        });
        assert_eq!(refusal(&packed, &zipped(&vouched)).code, Code::PackageDamaged, "{name}");
    }
    for missing in 0..whole.len() - 1 {
        let mut members = whole.clone();
        let name = members.remove(missing).0;
        assert_eq!(refusal(&packed, &zipped(&members)).code, Code::PackageDamaged, "without {name}");
        let vouched = with_manifest(&members, |manifest| drop(manifest.parts.remove(missing)));
        // A file that no row speaks of is no loss; the one that is spoken of is, and is found when it is asked for.
        if name.starts_with("tables/") {
            assert_eq!(refusal(&packed, &zipped(&vouched)).code, Code::PackageDamaged, "without {name}");
        }
    }
}

#[test]
fn two_members_of_one_name_and_links_are_refused() {
    let packed = packed();
    let bytes = fs::read(&packed.package).unwrap();
    // The two names are as long: only the names are exchanged, in the table of contents and before the member.
    let twice = replaced(&bytes, b"tables/agenda_item.jsonl", b"tables/nonconformity.jsonl".get(..24).unwrap());
    assert_eq!(refusal(&packed, &twice).code, Code::PackageDamaged);
    let twice = replaced(&bytes, b"tables/supplier.jsonl", b"tables/contract.jsonl");
    assert_eq!(refusal(&packed, &twice).code, Code::PackageDamaged);
    let mut zip = ZipWriter::new(Cursor::new(vec![]));
    for (name, bytes) in members(&packed.package) {
        if name.starts_with("files/") {
            zip.add_symlink(&name, "/etc/passwd", SimpleFileOptions::default()).unwrap();
        } else {
            zip.start_file(&name, SimpleFileOptions::default()).unwrap();
            zip.write_all(&bytes).unwrap();
        }
    }
    assert_eq!(refusal(&packed, &zip.finish().unwrap().into_inner()).code, Code::PackageDamaged);
}

fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for at in 0..bytes.len() - from.len() {
        if bytes[at..].starts_with(from) {
            bytes[at..at + to.len()].copy_from_slice(to);
        }
    }
    bytes
}

#[test]
fn a_row_that_the_table_does_not_take_is_refused_though_the_manifest_vouches_for_it() {
    let packed = packed();
    let whole = members(&packed.package);
    let contract = table(&whole, "contract");
    let first = contract.lines().next().unwrap();
    let id = &first[..45];
    let changed: Vec<(&str, String)> = vec![
        ("contract", contract.replacen("\"title\":", "\"heading\":", 1)),
        ("contract", contract.replacen("\"removed\":0", "\"removed\":7", 1)),
        ("contract", contract.replacen("\"removed\":0", "\"removed\":\"0\"", 1)),
        ("contract", contract.replacen("\"removed\":0", "\"removed\":0.5", 1)),
        ("contract", contract.replacen("\"removed\":0", "\"removed\":true", 1)),
        ("contract", contract.replacen("\"removed\":0", "\"removed\":[0]", 1)),
        ("contract", contract.replacen("\"removed\":0", "\"removed\":99999999999999999999", 1)),
        ("contract", contract.replacen("\"removed\":0", "\"removed\":0,\"removed\":0", 1)),
        ("contract", contract.replacen(",\"removed\":0", "", 1)),
        ("contract", contract.replacen("\"starts\":\"2", "\"starts\":\"x", 1)),
        ("contract", contract.replacen(id, "{\"id\":\"ikke en nøkkel, men like lang som en\"", 1)),
        ("contract", format!("{first}\n{contract}")),
        ("contract", contract.lines().skip(1).map(|line| format!("{line}\n")).collect()),
        ("contract", contract.trim_end().to_owned()),
        ("contract", String::new()),
        ("contract", "[".repeat(100_000) + "\n"),
        ("contract", "\u{0}\n".to_owned()),
        ("change", table(&whole, "change").replacen("\"who\":\"", "\"who\":\"X", 1)),
        ("change", table(&whole, "change").lines().skip(1).map(|line| format!("{line}\n")).collect()),
        ("change", {
            let log = table(&whole, "change");
            log.lines().take(log.lines().count() - 1).map(|line| format!("{line}\n")).collect()
        }),
        ("requirement", table(&whole, "requirement").replacen("\"comparator\":\"", "\"comparator\":\"x", 1)),
        ("result", table(&whole, "result").replacen("\"outcome\":\"", "\"outcome\":\"x", 1)),
    ];
    for (at, (name, lines)) in changed.into_iter().enumerate() {
        assert_ne!(lines, table(&whole, name), "{at}: nothing was changed");
        let vouched = with_member(&whole, &format!("tables/{name}.jsonl"), lines.as_bytes());
        assert_eq!(refusal(&packed, &zipped(&vouched)).code, Code::PackageDamaged, "{at}");
    }
}

#[test]
fn a_member_that_unpacks_to_more_than_rows_can_is_refused_before_it_is_unpacked() {
    let packed = packed();
    let whole = members(&packed.package);
    let swollen = vec![b' '; 200 << 20];
    let bomb = with_member(&whole, "tables/contract.jsonl", &swollen);
    assert_eq!(refusal(&packed, &zipped(&bomb)).code, Code::PackageDamaged);
    let mut lying = whole.clone();
    lying.iter_mut().find(|member| member.0 == "tables/contract.jsonl").unwrap().1 = swollen;
    assert_eq!(refusal(&packed, &zipped(&lying)).code, Code::PackageDamaged);
}

#[test]
fn a_package_with_a_byte_changed_or_cut_off_is_refused_or_is_the_same_register() {
    let packed = packed();
    let bytes = fs::read(&packed.package).unwrap();
    let manifest = verify(Cursor::new(&bytes), &mut on).unwrap();
    for length in (0..bytes.len()).step_by(bytes.len() / 97) {
        assert!(verify(Cursor::new(&bytes[..length]), &mut on).is_err(), "cut at {length}");
    }
    let mut refused = 0;
    for at in (0..bytes.len()).step_by(bytes.len() / 501) {
        let mut changed = bytes.clone();
        changed[at] ^= 1 << (at % 8);
        match verify(Cursor::new(&changed), &mut on) {
            // What stands between the members is read by nobody.
            Ok(same) => assert_eq!(same, manifest, "changed at {at}"),
            Err(error) => {
                assert!(matches!(error.code, Code::PackageDamaged | Code::NotAPackage | Code::PackageNewer), "{error}");
                refused += 1;
            }
        }
    }
    assert!(refused > 450, "{refused}");
}

#[test]
fn a_content_that_is_lost_is_said_to_be_and_the_rest_is_packed() {
    let packed = packed();
    let files = packed.register.path().with_extension("files");
    let name = packed.register.whole().unwrap().contents().unwrap();
    let kept = name.iter().find(|content| content.size == Some(5)).unwrap();
    fs::remove_file(files.join(&kept.sha256)).unwrap();
    let carried = write(&packed.register, &packed.package, &at("2026-11-22"), &mut on).unwrap();
    assert_eq!((carried.files, carried.lost_files), (1, 1));
    restored(&packed, "Igjen.kravspor");
}

#[test]
fn a_package_of_every_earlier_schema_is_read_and_brought_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata");
    let mut read = 0;
    for package in fs::read_dir(data.join("packages")).unwrap().map(|entry| entry.unwrap().path()) {
        if package.extension().is_none_or(|ending| ending != ENDING) {
            continue;
        }
        let name = Path::new(package.file_stem().unwrap()).with_extension("kravspor");
        let path = folder.path().join(&name);
        fs::copy(data.join("registers").join(&name), &path).unwrap();
        let (mut again, _) = restore(&package, &path.with_extension("ny.kravspor"), &Key::None, &at("2026-11-22"), &mut on).unwrap();
        again.verify_chain().unwrap();
        assert!(again.derived_rows_are_true(at("2026-11-22").today).unwrap());
        let mut original = Register::open(&path, &Key::None).unwrap();
        assert_eq!(rows(original.path()), rows(again.path()));
        assert_eq!(original.undo(&at("2026-11-22")).unwrap().value, again.undo(&at("2026-11-22")).unwrap().value);
        read += 1;
    }
    assert_eq!(read, crate::register::whole::SCHEMA_VERSION - 1);
}

const PASSPHRASE: &str = "fire blå elger på ski i mai";

#[test]
fn a_locked_package_says_nothing_and_makes_the_same_register_with_its_passphrase_alone() {
    let packed = packed();
    let locked = packed.folder.path().join("låst.kravspor-pakke");
    let refused = write_locked(&packed.register, &locked, "kort", &at("2026-11-22"), &mut on).unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::PassphraseWeak, Some("passphrase")));
    let carried = write_locked(&packed.register, &locked, PASSPHRASE, &at("2026-11-22"), &mut on).unwrap();
    assert!(carried.contracts > 5 && carried.files == 2);
    let bytes = fs::read(&locked).unwrap();
    for open in [&b"manifest.json"[..], b"tables/", b"PK", b"kravspor-package"] {
        assert!(open.len() == 2 || !bytes.windows(open.len()).any(|part| part == open));
    }
    assert!(is_locked(&locked).unwrap() && !is_locked(&packed.package).unwrap());
    let restored = |passphrase, name: &str| {
        let to = packed.folder.path().join(name);
        restore_locked(&locked, passphrase, &to, &Key::None, &at("2026-11-23"), &mut on)
    };
    assert_eq!(restored(None, "a.kravspor").err().unwrap().code, Code::PackageLocked);
    assert_eq!(restored(Some("fire røde elger"), "a.kravspor").err().unwrap().code, Code::WrongPackagePassphrase);
    assert_eq!(check_passphrase(&locked, "fire røde elger").unwrap_err().code, Code::WrongPackagePassphrase);
    check_passphrase(&locked, PASSPHRASE).unwrap();
    assert!(!packed.folder.path().join("a.kravspor").exists());
    let (again, same) = restored(Some(PASSPHRASE), "Igjen.kravspor").unwrap();
    assert_eq!(rows(packed.register.path()), rows(again.path()));
    assert_eq!((same.contracts, same.files, same.kilobytes), (carried.contracts, carried.files, carried.kilobytes));
    again.verify_chain().unwrap();
}

#[test]
fn a_locked_package_with_a_byte_changed_makes_no_register() {
    let packed = packed();
    write_locked(&packed.register, &packed.package, PASSPHRASE, &at("2026-11-22"), &mut on).unwrap();
    let bytes = fs::read(&packed.package).unwrap();
    // Each try takes half a second: in the head, in the sealed key, and in what they lock.
    for at_byte in [3, 10, 25, 60, 115, 150, bytes.len() / 2, bytes.len() - 1] {
        let mut changed = bytes.clone();
        changed[at_byte] ^= 4;
        fs::write(&packed.package, &changed).unwrap();
        let to = packed.folder.path().join("Igjen.kravspor");
        let error = restore_locked(&packed.package, Some(PASSPHRASE), &to, &Key::None, &at("2026-11-23"), &mut on).err().unwrap();
        let coded = matches!(error.code, Code::PackageDamaged | Code::WrongPackagePassphrase | Code::NotAPackage);
        assert!(coded && !to.exists(), "{at_byte}: {error}");
        assert!(!to.with_extension("files").exists());
    }
}
