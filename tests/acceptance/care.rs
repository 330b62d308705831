//! Looking after a register in the window: a copy is put back and that is taken back, a damaged register says so calmly and is
//! restored or salvaged, what was removed is brought back, and the history is given to an auditor.

use crate::support::{App, PASSPHRASE, RegisterFile};
use chrono::NaiveDate;
use register::{
    domain::{backup::BackupReason, contract::ContractDraft, occasion::Occasion},
    register::{Key, Register},
};
use std::{
    fs,
    io::{Seek, SeekFrom, Write},
    path::Path,
};

const TODAY: &str = "2026-11-23";
const FIRST: &str = "Renhold av skoler";
const SECOND: &str = "Lekeplassutstyr i bydelene";

/// Writes over the page that a register is known by: it can no longer be opened, and the rest of it is as it was.
fn damage(path: &Path) {
    let page: u32 = RegisterFile::open(path).value("SELECT rootpage FROM sqlite_schema WHERE name = 'fact'");
    let mut file = fs::OpenOptions::new().write(true).open(path).expect("the register can be written to");
    file.seek(SeekFrom::Start(u64::from(page - 1) * 4096 + 8)).expect("it is so long");
    file.write_all(&[0x5a; 64]).expect("written");
}

fn occasion() -> Occasion {
    let today: NaiveDate = TODAY.parse().expect("a date");
    Occasion { today, now: today.and_hms_opt(9, 0, 0).expect("a time").and_utc(), who: "Ingrid Sæther".into() }
}

/// A register that lies open, with a contract that is in its copy and one that is not.
fn copied(path: &Path) -> Register {
    let mut register = Register::create(path, &Key::None).expect("a register");
    register.add_contract(&ContractDraft::titled(FIRST), &occasion()).expect("a contract");
    register.back_up(BackupReason::Automatic, occasion().now, &mut |_| true).expect("a copy");
    register.add_contract(&ContractDraft::titled(SECOND), &occasion()).expect("a contract");
    register
}

async fn adds(app: &App, title: &str) {
    app.go("/contracts/new").await;
    app.field("Tittel").await.fill(title).await;
    app.press("Ctrl+S").await;
    app.heading(title).await;
}

/// Looks at a page in the widths and colours it must stand.
async fn is_looked_at(app: &App, name: &str) {
    for (width, height, scheme) in [(1280, 800, "light"), (320, 700, "dark")] {
        app.resize(width, height).await;
        app.colour_scheme(scheme).await;
        app.pause().await;
        app.screenshot(&format!("care-{name}-{width}-{scheme}")).await;
        assert!(!app.scrolls_sideways().await, "{name}, {width} px wide, scrolls sideways");
        app.axe(&format!("{name}, {width} px, {scheme}")).await;
    }
    app.resize(1280, 800).await;
    app.colour_scheme("light").await;
}

#[tokio::test]
async fn a_copy_is_put_back_and_that_is_taken_back_and_what_is_damaged_is_salvaged() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let path = data.path().join("register.kravspor");
    let salvaged = data.path().join("Berget.kravspor");
    let choose = [("KRAVSPOR_CHOOSE", salvaged.to_str().expect("a path"))];
    let app = App::start(data.path(), TODAY, &choose).await;
    app.button("Start med et tomt register").await.click().await;
    app.makes_its_register().await;
    app.sees("Ingen kontrakter ennå").await;
    adds(&app, FIRST).await;
    app.press("Ctrl+L").await;
    app.sees("Registeret er låst").await;
    app.field("Passord").await.fill(PASSPHRASE).await;
    app.press("Enter").await;
    // The age of the newest copy is on the screen wherever one is, and leads to the copies.
    app.link("Ingen kopi ennå").await.click().await;
    app.heading("Sikkerhetskopier").await;
    app.button("Lag kopi nå").await.click().await;
    app.sees("Kopien er laget og lest gjennom").await;
    app.sees("Siste kopi: i dag kl.").await;
    app.link("Kopi: i dag").await;
    app.sees("1 kontrakt, 0 miljøkrav, 0 resultater, 0 dokumenter").await;
    is_looked_at(&app, "backups").await;

    adds(&app, SECOND).await;
    app.go("/settings/backups").await;
    app.button("Gjenopprett kopien fra 23.11.2026").await.click().await;
    let dialog = app.dialog("Gjenopprett kopien fra i dag").await;
    app.sees("Det som er der nå, kopieres først, så du kan angre").await;
    is_looked_at(&app, "restore").await;
    dialog.within("button", "Gjenopprett").await.click().await;
    app.sees("Registeret er slik det var i dag").await;
    app.no_dialog().await;
    is_looked_at(&app, "restored").await;
    app.go("/contracts").await;
    app.sees(FIRST).await;
    app.no_longer_sees(SECOND).await;
    app.go("/settings/backups").await;
    app.button("Angre gjenopprettingen").await.click().await;
    app.sees("Gjenopprettingen er angret").await;
    app.go("/contracts").await;
    app.sees(SECOND).await;
    app.close().await;

    damage(&path);
    let app = App::start(data.path(), TODAY, &choose).await;
    app.field("Passord").await.fill(PASSPHRASE).await;
    app.press("Enter").await;
    app.heading("Registeret «Mitt register» kan ikke åpnes").await;
    app.sees("Ingenting er slettet").await;
    app.sees("1 kontrakt, 0 miljøkrav").await;
    is_looked_at(&app, "damaged").await;
    app.button("Kontroller nå").await.click().await;
    app.sees("Registeret lar seg ikke åpne").await;
    let before = fs::read(&path).expect("the damaged register");
    app.button("Berg det som kan leses").await.click().await;
    app.heading("Dette er berget").await;
    is_looked_at(&app, "salvaged").await;
    app.go("/contracts").await;
    app.sees(FIRST).await;
    app.sees(SECOND).await;
    assert_eq!(fs::read(&path).expect("the damaged register"), before, "it is not touched");
    app.go("/settings/check").await;
    app.button("Kontroller nå").await.click().await;
    app.sees("Alt i registeret kan leses").await;
    app.close().await;
}

#[tokio::test]
async fn a_register_that_cannot_be_opened_is_restored_from_its_copy_and_laid_aside() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let path = data.path().join("register.kravspor");
    copied(&path).settle().expect("settled");
    damage(&path);
    let app = App::start(data.path(), TODAY, &[]).await;
    app.button("Start med et tomt register").await.click().await;
    app.heading("Registeret «Mitt register» kan ikke åpnes").await;
    app.button("Gjenopprett kopien fra 23.11.2026").await.click().await;
    app.dialog("Gjenopprett kopien fra").await.within("button", "Gjenopprett").await.click().await;
    app.sees("Registeret er slik det var i dag").await;
    app.sees("Det er lagt til side og ikke slettet").await;
    app.go("/contracts").await;
    app.sees(FIRST).await;
    app.no_longer_sees(SECOND).await;
    app.close().await;
}

#[tokio::test]
async fn what_was_removed_is_brought_back_and_the_history_is_given_to_an_auditor() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let mut register = copied(&data.path().join("register.kravspor"));
    let gone = register.add_contract(&ContractDraft::titled("Kopipapir"), &occasion()).expect("a contract").value;
    register.remove_contract(gone, &occasion()).expect("in the bin");
    register.settle().expect("settled");
    drop(register);
    let proof = data.path().join("historikk.kravspor-historikk");
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", proof.to_str().expect("a path"))]).await;
    app.button("Start med et tomt register").await.click().await;
    app.heading("Kontrakter").await;
    app.link("Papirkurv").await.click().await;
    app.sees("Kontrakt Kopipapir").await;
    is_looked_at(&app, "bin").await;
    app.button("Hent tilbake Kopipapir").await.click().await;
    app.sees("Hentet tilbake: Kopipapir").await;
    app.sees("Papirkurven er tom").await;
    app.press("Ctrl+Z").await;
    app.sees("Kontrakt Kopipapir").await;

    app.go("/settings/history").await;
    app.sees("Hentet ut av papirkurven").await;
    app.sees(SECOND).await;
    is_looked_at(&app, "history").await;
    app.field("Søk i historikken").await.fill("kopipapir").await;
    app.no_longer_sees(SECOND).await;
    app.sees("Ny kontrakt").await;
    app.field("Til og med").await.fill("01.01.2020").await;
    app.press("Tab").await;
    app.sees("Ingen endringer passer med filtrene").await;
    app.button("Lagre for revisor").await.click().await;
    app.dialog("Historikken er lagret").await;
    app.sees("Skriv ned kjennetegnet").await;
    is_looked_at(&app, "proof").await;
    assert!(proof.exists());
    app.close().await;
}
