//! A disk that is full while a file is copied in, and while a change is saved: it is said, nothing is half done, and once there is
//! room again the same is done anew. On a real disk of a few megabytes, in a space of mounts of the test's own.

use crate::support::{App, LIMIT, RegisterFile, until};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const TODAY: &str = "2026-11-21";
/// Where the small disk is, for the test inside.
const DISK: &str = "KRAVSPOR_TEST_SMALL_DISK";
/// What the shell ends with where no disk may be mounted.
const NO_MOUNT: i32 = 77;

/// Runs the test of this name anew with a disk of its own at `disk`. Answers whether it could.
fn on_a_disk_of_its_own(name: &str, disk: &Path, size: &str) -> bool {
    let inside = format!("mount -t tmpfs -o size={size} none \"$0\" || exit {NO_MOUNT}; exec \"$@\"");
    let own = std::env::current_exe().expect("a test program knows its path");
    // A user who is not the system's own may mount in a space of users of his own; some systems allow one and not the other.
    for space in ["-Urm", "-m"] {
        let mut run = Command::new("unshare");
        run.arg(space).args(["sh", "-c", &inside]).arg(disk).arg(&own).args([name, "--exact", "--nocapture"]).env(DISK, disk);
        let Ok(ended) = run.status() else { continue };
        match ended.code() {
            Some(0) => return true,
            // Refused by `unshare` itself, or by `mount`.
            Some(1 | NO_MOUNT) => {}
            other => panic!("the test on the small disk ended with {other:?}"),
        }
    }
    false
}

/// The room that is left on a disk, in bytes.
fn room(disk: &Path) -> usize {
    let said = Command::new("df").args(["--output=avail", "--block-size=1"]).arg(disk).output().expect("df runs");
    let text = String::from_utf8_lossy(&said.stdout).into_owned();
    text.lines().last().and_then(|line| line.trim().parse().ok()).expect("df says how much")
}

/// Fills the disk until `left` bytes are free.
fn fill(disk: &Path, left: usize) -> PathBuf {
    let ballast = disk.join("ballast");
    fs::write(&ballast, vec![7; room(disk).saturating_sub(left)]).expect("the disk takes as much as it has room for");
    ballast
}

fn entries(folder: &Path) -> Vec<String> {
    let Ok(found) = fs::read_dir(folder) else { return vec![] };
    found.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

#[tokio::test]
async fn a_full_disk_is_said_leaves_nothing_half_done_and_the_same_works_when_there_is_room() {
    let Some(disk) = std::env::var_os(DISK).map(PathBuf::from) else {
        let home = tempfile::tempdir().expect("a folder for the disk");
        let name = "full_disk::a_full_disk_is_said_leaves_nothing_half_done_and_the_same_works_when_there_is_room";
        if !on_a_disk_of_its_own(name, home.path(), "24m") {
            eprintln!("skipped: no disk of a few megabytes may be mounted here");
        }
        return;
    };
    // The web view's own files lie elsewhere: it is the register that is short of room.
    let elsewhere = tempfile::tempdir().expect("a folder for the web view");
    std::os::unix::fs::symlink(elsewhere.path(), disk.join("window")).expect("a link");
    let chosen = elsewhere.path().join("Målerapport.pdf");
    let content: Vec<u8> = (0..4_000_000_u32).flat_map(u32::to_le_bytes).take(4_000_000).collect();
    fs::write(&chosen, &content).expect("a file to attach");
    let app = App::start(&disk, TODAY, &[("KRAVSPOR_CHOOSE", chosen.to_str().expect("a path"))]).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.heading("Min uke").await;
    let path = disk.join("eksempel.kravspor");
    let register = RegisterFile::open(&path);
    let kept = entries(&disk.join("eksempel.files"));
    let contract = register.key("SELECT id FROM contract WHERE title LIKE 'Renholdstjenester%' LIMIT 1");

    let ballast = fill(&disk, 2_000_000);
    app.go(&format!("/contract/{contract}/evidence?new=1")).await;
    app.button("Legg ved fil").await.click().await;
    app.sees("En fil ble ikke lagt ved.").await;
    app.sees("Målerapport.pdf: Disken er full").await;
    app.screenshot("full-disk-file").await;
    assert_eq!(entries(&disk.join("eksempel.files")), kept, "no half file is left");

    // What is written without a file still fits, until there is no room at all.
    fs::remove_file(&ballast).expect("the ballast is taken away");
    let ballast = fill(&disk, 0);
    let before: i64 = register.value("SELECT count(*) FROM evidence");
    app.field("Tittel").await.fill("Rapport uten plass").await;
    app.field("Finn miljøkrav, kontrakt eller leverandør").await.click().await;
    app.press("ArrowDown").await;
    app.press("Enter").await;
    app.press("Ctrl+S").await;
    app.sees("Disken er full, så endringen er ikke lagret.").await;
    let in_view = "const box = document.querySelector('.error-notice')?.getBoundingClientRect(); return box !== undefined && box.top >= 0 && box.bottom <= innerHeight";
    let seen = until(LIMIT, || async { if app.run(in_view, vec![]).await == serde_json::json!(true) { Ok(()) } else { Err(()) } });
    assert_eq!(seen.await, Ok(()), "it is said where it is seen");
    app.screenshot("full-disk-change").await;
    assert_eq!(register.value::<i64>("SELECT count(*) FROM evidence"), before);
    assert_eq!(register.value::<String>("PRAGMA integrity_check"), "ok");

    // Room again: the form still holds what was typed, the file is attached, and both are saved.
    fs::remove_file(&ballast).expect("the ballast is taken away");
    app.button("Legg ved fil").await.click().await;
    app.find("button", "Fjern Målerapport.pdf").await;
    app.press("Ctrl+S").await;
    app.sees("Registrerte dokumentet «Rapport uten plass»").await;
    let sha256: String = register.value("SELECT lower(hex(sha256)) FROM file WHERE name = 'Målerapport.pdf'");
    assert!(fs::read(disk.join("eksempel.files").join(sha256)).expect("the content is kept") == content);
    assert_eq!(register.value::<String>("PRAGMA integrity_check"), "ok");
    app.close().await;
}

#[tokio::test]
async fn what_has_no_room_is_not_given_out_and_leaves_no_half_file() {
    let Some(disk) = std::env::var_os(DISK).map(PathBuf::from) else {
        let home = tempfile::tempdir().expect("a folder for the disk");
        if !on_a_disk_of_its_own("full_disk::what_has_no_room_is_not_given_out_and_leaves_no_half_file", home.path(), "2m") {
            eprintln!("skipped: no disk of a few megabytes may be mounted here");
        }
        return;
    };
    let data = tempfile::tempdir().expect("a folder for the register");
    let chosen = disk.join("ut");
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", chosen.to_str().expect("a path"))]).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.heading("Min uke").await;
    let ballast = fill(&disk, 0);
    app.link("Kontrakter").await.click().await;
    app.heading("Kontrakter").await;
    app.settled().await;
    app.press("Ctrl+E").await;
    app.sees("Listen ble ikke lagret. Disken er full").await;
    app.screenshot("full-disk-list").await;
    app.link("Innstillinger").await.click().await;
    app.button("Lagre regneark").await.click().await;
    app.sees("Regnearket ble ikke lagret").await;
    saves_a_package(&app).await;
    app.sees("Pakken ble ikke lagret").await;
    app.screenshot("full-disk-giving").await;
    app.axe("giving out without room").await;
    assert_eq!(entries(&disk), ["ballast"], "no half file is left");
    fs::remove_file(&ballast).expect("the ballast is taken away");
    saves_a_package(&app).await;
    app.sees("Pakken er lagret og lest på nytt for kontroll").await;
    app.close().await;
}

async fn saves_a_package(app: &App) {
    app.button("Lagre pakke").await.click().await;
    let dialog = app.dialog("Lagre registeret som pakke").await;
    dialog.within("button", "Lagre pakke").await.click().await;
}
