//! Contents are there whole or not at all, once each, sealed or open.

use super::*;

fn all(_: u64) -> bool {
    true
}
fn plain(register: &Path) -> Contents {
    Contents::of(register, &Key::None)
}
fn sealed(register: &Path) -> Contents {
    Contents::of(register, &Key::Sealed(Secret::take(vec![1; 32]).unwrap()))
}
fn entries(register: &Path) -> Vec<String> {
    let Ok(found) = fs::read_dir(folder(register)) else { return vec![] };
    found.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn the_same_content_is_kept_once_and_reads_back() {
    let home = tempfile::tempdir().unwrap();
    let register = home.path().join("Vår kommune.kravspor");
    for name in ["Svanemerket æøå.pdf", "kopi 🌱.pdf"] {
        fs::write(home.path().join(name), b"abc").unwrap();
        let content = plain(&register).take(&home.path().join(name), &mut all).unwrap();
        // The example of FIPS 180-2, appendix B.1.
        assert_eq!(content.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(content.size, 3);
    }
    assert_eq!(entries(&register).len(), 1);
    assert_eq!(plain(&register).read(&entries(&register)[0]).unwrap(), b"abc");
}

#[test]
fn what_is_stopped_vanishes_or_grows_leaves_nothing_behind() {
    let home = tempfile::tempdir().unwrap();
    let register = home.path().join("r.kravspor");
    let source = home.path().join("stor.bin");
    fs::write(&source, vec![7; PART * 3]).unwrap();
    assert_eq!(plain(&register).take(&source, &mut |done| done < 2 * PART as u64).unwrap_err().code, Code::Cancelled);
    let grow = |_| {
        fs::OpenOptions::new().append(true).open(&source).unwrap().write_all(&[1; PART]).unwrap();
        true
    };
    assert_eq!(plain(&register).take(&source, &mut { grow }).unwrap_err().code, Code::FileChanged);
    let shrink = |_| {
        fs::OpenOptions::new().write(true).open(&source).unwrap().set_len(10).unwrap();
        true
    };
    assert_eq!(plain(&register).take(&source, &mut { shrink }).unwrap_err().code, Code::FileChanged);
    assert_eq!(plain(&register).take(&home.path().join("borte.pdf"), &mut all).unwrap_err().code, Code::FileMissing);
    assert_eq!(plain(&register).take(home.path(), &mut all).unwrap_err().code, Code::FolderGiven);
    assert_eq!(entries(&register), Vec::<String>::new());
}

/// Whoever has it open keeps it: what was begun is copied whole.
#[test]
#[cfg(unix)]
fn a_file_that_is_deleted_while_it_is_copied_is_whole_in_the_copy() {
    let home = tempfile::tempdir().unwrap();
    let register = home.path().join("r.kravspor");
    let source = home.path().join("stor.bin");
    let bytes: Vec<u8> = (0..PART * 2 + 7).map(|at| (at % 251) as u8).collect();
    fs::write(&source, &bytes).unwrap();
    let delete = |_| {
        let _ = fs::remove_file(&source);
        true
    };
    let content = plain(&register).take(&source, &mut { delete }).unwrap();
    assert!(!source.exists());
    assert_eq!(plain(&register).read(&content.sha256).unwrap(), bytes);
}

#[test]
fn a_copy_is_whole_or_not_there() {
    let home = tempfile::tempdir().unwrap();
    let register = home.path().join("r.kravspor");
    let source = home.path().join("a.txt");
    fs::write(&source, b"sann").unwrap();
    let content = plain(&register).take(&source, &mut all).unwrap();
    let to = home.path().join("kopi.txt");
    fs::write(&to, b"noe annet").unwrap();
    assert_eq!(plain(&register).copy_out(&content.sha256, &to).unwrap(), b"sann");
    assert_eq!(fs::read(&to).unwrap(), b"sann");
    let place = plain(&register).path(&content.sha256);
    fs::remove_file(&place).unwrap();
    fs::write(&place, b"usan").unwrap();
    let second = home.path().join("kopi to.txt");
    assert_eq!(plain(&register).copy_out(&content.sha256, &second).unwrap_err().code, Code::FileContentLost);
    assert!(!second.exists());
    assert_eq!(plain(&register).copy_out(&content.sha256, &home.path().join("borte/x")).unwrap_err().code, Code::FileMissing);
    assert_eq!(
        fs::read_dir(home.path()).unwrap().filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().ends_with(".half")).count(),
        0
    );
}

#[test]
fn a_content_that_was_changed_is_not_shown_as_the_one_it_was() {
    let home = tempfile::tempdir().unwrap();
    let register = home.path().join("r.kravspor");
    let source = home.path().join("a.txt");
    fs::write(&source, b"sann").unwrap();
    let content = plain(&register).take(&source, &mut all).unwrap();
    let place = plain(&register).path(&content.sha256);
    fs::remove_file(&place).unwrap();
    assert_eq!(plain(&register).read(&content.sha256).unwrap_err().code, Code::FileContentLost);
    fs::write(&place, b"usan").unwrap();
    assert_eq!(plain(&register).read(&content.sha256).unwrap_err().code, Code::FileContentLost);
}

#[test]
fn more_than_two_hundred_megabytes_is_refused_before_anything_is_copied() {
    let home = tempfile::tempdir().unwrap();
    let source = home.path().join("film.mov");
    fs::File::create(&source).unwrap().set_len(limits::FILE_SIZE + 1).unwrap();
    let register = home.path().join("r.kravspor");
    assert_eq!(plain(&register).take(&source, &mut all).unwrap_err().code, Code::FileTooLarge);
    assert_eq!(entries(&register), Vec::<String>::new());
}

#[test]
fn a_sealed_content_reads_back_and_says_nothing_of_itself_on_the_disk() {
    let home = tempfile::tempdir().unwrap();
    let register = home.path().join("r.kravspor");
    let source = home.path().join("a.txt");
    let text = "Svanemerket, lisens 3089 0012 ".repeat(10_000);
    fs::write(&source, &text).unwrap();
    let content = sealed(&register).take(&source, &mut all).unwrap();
    assert_eq!(content, sealed(&register).take(&source, &mut all).unwrap(), "kept once");
    let [name] = entries(&register).try_into().unwrap();
    assert_ne!(name, content.sha256, "a file that somebody knows is not to be found by its fingerprint");
    let kept = fs::read(folder(&register).join(&name)).unwrap();
    assert!(!kept.windows(11).any(|part| part == b"Svanemerket"));
    assert_eq!(sealed(&register).read(&content.sha256).unwrap(), text.as_bytes());
    assert_eq!(sealed(&register).size(&content.sha256), Some(text.len() as u64));
    let to = home.path().join("kopi.txt");
    sealed(&register).copy_out(&content.sha256, &to).unwrap();
    assert_eq!(fs::read(&to).unwrap(), text.as_bytes());
}

#[test]
fn a_sealed_content_that_was_changed_cut_or_put_under_another_name_is_lost() {
    let home = tempfile::tempdir().unwrap();
    let register = home.path().join("r.kravspor");
    let contents = sealed(&register);
    let [one, other] = ["en", "to"].map(|text| {
        fs::write(home.path().join("a.txt"), text.repeat(70_000)).unwrap();
        contents.take(&home.path().join("a.txt"), &mut all).unwrap().sha256
    });
    let place = contents.path(&one);
    let whole = fs::read(&place).unwrap();
    let to = home.path().join("kopi.txt");
    let mut flipped = whole.clone();
    flipped[100_000] ^= 1;
    for bad in [&flipped[..], &whole[..whole.len() - 1], b"", &fs::read(contents.path(&other)).unwrap()] {
        fs::remove_file(&place).unwrap();
        fs::write(&place, bad).unwrap();
        assert_eq!(contents.read(&one).unwrap_err().code, Code::FileContentLost);
        assert_eq!(contents.copy_out(&one, &to).unwrap_err().code, Code::FileContentLost);
        assert!(!to.exists());
    }
}
