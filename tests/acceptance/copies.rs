//! Copies elsewhere in the window: the second place and what is said when it is gone, a copy from there on a computer that has no
//! register, and a register that is not where it was.

use crate::support::App;
use register::{
    domain::{backup::BackupReason, contract::ContractDraft, occasion::Occasion},
    register::{Key, Register, backup::Folder},
};
use std::{
    fs,
    path::{Path, PathBuf},
};

const TODAY: &str = "2026-11-23";
const TITLE: &str = "Renhold av skoler";

fn occasion() -> Occasion {
    Occasion {
        today: TODAY.parse().expect("a date"),
        now: format!("{TODAY}T09:00:00Z").parse().expect("a time"),
        who: "Ingrid Sæther".into(),
    }
}

/// A register with a contract.
fn made(path: &Path) -> Register {
    let mut register = Register::create(path, &Key::None).expect("a register");
    register.add_contract(&ContractDraft::titled(TITLE), &occasion()).expect("a contract");
    register
}

/// The copies in a place that keeps several registers'.
fn copies_in(place: &Path) -> Vec<PathBuf> {
    let folders = fs::read_dir(place).expect("the place is there").map(|entry| entry.expect("an entry").path());
    let files = folders.filter(|path| path.is_dir()).flat_map(|folder| fs::read_dir(folder).expect("a folder"));
    files.map(|entry| entry.expect("an entry").path()).filter(|path| path.extension().is_some_and(|is| is == "kravspor")).collect()
}

#[tokio::test]
async fn copies_are_brought_to_a_second_place_and_it_is_said_when_it_is_gone() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let path = data.path().join("register.kravspor");
    made(&path).settle().expect("settled");
    let stick = data.path().join("minnepinne");
    fs::create_dir(&stick).expect("a folder");
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", stick.to_str().expect("a path"))]).await;
    app.button("Start med et tomt register").await.click().await;
    app.heading("Kontrakter").await;
    app.go("/settings/backups").await;
    app.button("Velg sted …").await.click().await;
    app.sees("Ingen kopi der ennå").await;
    app.button("Lag kopi nå").await.click().await;
    app.sees("Kopien er laget og lest gjennom").await;
    app.no_longer_sees("Ingen kopi der ennå").await;
    assert_eq!(copies_in(&stick).len(), 1);
    app.screenshot("copies-second-place").await;

    // The stick is pulled out: the copy beside the register is made all the same, and the place is said to be away.
    let pocket = data.path().join("lomme");
    fs::rename(&stick, &pocket).expect("pulled out");
    app.button("Lag kopi nå").await.click().await;
    app.sees("Stedet er ikke tilgjengelig nå").await;
    app.sees("Stedet for sikkerhetskopier er ikke tilgjengelig").await;
    app.screenshot("copies-second-place-away").await;
    app.axe("the second place is away").await;
    assert_eq!(Folder::beside(&path).copies().len(), 2);
    assert_eq!(copies_in(&pocket).len(), 1, "what was there is kept");
    fs::rename(&pocket, &stick).expect("put in again");
    app.button("Lag kopi nå").await.click().await;
    app.no_longer_sees("Stedet er ikke tilgjengelig nå").await;
    assert_eq!(copies_in(&stick).len(), 2);
    app.button("Slutt å kopiere dit").await.click().await;
    app.button("Velg sted …").await;
    assert_eq!(copies_in(&stick).len(), 2, "what was brought is kept");
    app.close().await;
}

#[tokio::test]
async fn a_copy_from_a_memory_stick_takes_the_place_of_the_register_that_it_is_of() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let path = data.path().join("register.kravspor");
    let register = made(&path);
    let copy = register.back_up(BackupReason::ByHand, occasion().now, &mut |_| true).expect("a copy");
    let stick = data.path().join("fra minnepinnen.kravspor");
    fs::copy(&copy.path, &stick).expect("carried");
    let mut register = register;
    register.add_contract(&ContractDraft::titled("Lekeplassutstyr"), &occasion()).expect("a contract");
    register.settle().expect("settled");
    drop(register);
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", stick.to_str().expect("a path"))]).await;
    app.button("Start med et tomt register").await.click().await;
    app.heading("Kontrakter").await;
    app.go("/settings/backups").await;
    app.button("Hent fra en annen kopi …").await.click().await;
    let dialog = app.dialog("Gjenopprett denne kopien?").await;
    app.sees("Registeret blir slik det var da kopien ble laget").await;
    app.screenshot("copies-other").await;
    app.axe("a copy from elsewhere").await;
    dialog.within("button", "Gjenopprett").await.click().await;
    app.sees("Det som var her, er kopiert. Du kan angre.").await;
    app.go("/contracts").await;
    app.sees(TITLE).await;
    app.no_longer_sees("Lekeplassutstyr").await;
    app.close().await;
}

#[tokio::test]
async fn a_register_that_is_not_where_it_was_is_restored_from_the_copies_beside_it() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let path = data.path().join("register.kravspor");
    let register = made(&path);
    register.back_up(BackupReason::Automatic, occasion().now, &mut |_| true).expect("a copy");
    register.settle().expect("settled");
    drop(register);
    let app = App::start(data.path(), TODAY, &[]).await;
    app.button("Start med et tomt register").await.click().await;
    app.heading("Kontrakter").await;
    app.close().await;
    fs::remove_file(&path).expect("gone");
    let app = App::start(data.path(), TODAY, &[]).await;
    app.heading("Registeret «Mitt register» er ikke der det pleier").await;
    app.screenshot("copies-gone").await;
    app.axe("a register that is gone").await;
    app.button("Gjenopprett kopien fra 23.11.2026").await.click().await;
    app.dialog("Gjenopprett kopien fra").await.within("button", "Gjenopprett").await.click().await;
    app.sees("Registeret er slik det var").await;
    app.go("/contracts").await;
    app.sees(TITLE).await;
    app.close().await;
}
