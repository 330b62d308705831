//! A public notice becomes a contract, says what it could not tell, and is known the next time.

use crate::support::{App, RegisterFile, until};
use std::path::{Path, PathBuf};
use std::time::Duration;

const TODAY: &str = "2026-11-21";
const TITLE: &str = "Intensjonskunngjøring - Kjøp av program for utarbeidelse og redigering av digitale plandata";

fn notice(name: &str) -> PathBuf {
    let own = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests"));
    own.join("../src-tauri/core/testdata/notices").join(name)
}

async fn contracts_are(register: &RegisterFile, wanted: i64) -> Result<(), i64> {
    until(Duration::from_secs(10), || async {
        let now: i64 = register.value("SELECT count(*) FROM contract WHERE removed = 0");
        if now == wanted { Ok(()) } else { Err(now) }
    })
    .await
}

async fn chooses_the_file(app: &App) {
    app.go("/contracts/notice").await;
    app.button("Velg fil …").await.click().await;
}

#[tokio::test]
async fn a_real_notice_is_read_in_once_and_known_the_next_time() {
    let data = tempfile::tempdir().expect("a folder for the register");
    // Every dialog is answered with this one file; what is in it changes.
    let chosen = data.path().join("kunngjøring.xml");
    std::fs::copy(notice("ContractAwardNotice_can-standard_2024-100829.xml"), &chosen).expect("the notice is there");
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", chosen.to_str().expect("a path"))]).await;
    app.button("Start med et tomt register").await.click().await;
    app.makes_its_register().await;
    app.sees("Ingen kontrakter ennå").await;
    let register = RegisterFile::open(&data.path().join("register.kravspor"));

    the_preview_says_what_is_missing_and_left_out(&app).await;
    app.field("Slutt").await.fill("31.12.2027").await;
    app.button("Les inn kontrakten").await.click().await;
    app.heading(TITLE).await;
    app.sees("Kontrakten er lest inn").await;
    for text in ["Focus Software AS", "826 781 742", "2024/930", "2024/1004", "18.01.2024", "17.01.2024", "31.12.2027"] {
        app.sees(text).await;
    }
    app.screenshot("notice-contract").await;
    assert_eq!(contracts_are(&register, 1).await, Ok(()));

    chooses_the_file(&app).await;
    app.sees("Denne er lest inn før. Leses den inn igjen, blir det to.").await;
    app.link("Åpne kontrakten").await.click().await;
    app.heading(TITLE).await;

    app.press("Ctrl+Z").await;
    app.sees("Angret: ").await;
    assert_eq!(contracts_are(&register, 0).await, Ok(()));
    app.sees("Kontrakten finnes ikke").await;
    app.press("Ctrl+Y").await;
    app.heading(TITLE).await;
    assert_eq!(contracts_are(&register, 1).await, Ok(()));

    a_damaged_file_is_refused(&app, &chosen).await;
    assert_eq!(contracts_are(&register, 1).await, Ok(()));
    app.close().await;
}

async fn the_preview_says_what_is_missing_and_left_out(app: &App) {
    chooses_the_file(app).await;
    app.heading(TITLE).await;
    app.sees("Ringerike Kommune").await;
    app.sees("Dette mangler i kunngjøringen").await;
    app.sees("Dette er lest, men ikke tatt med").await;
    for missing in ["Opsjoner", "Tildelingskriterier"] {
        app.find("listitem", missing).await;
    }
    app.sees("Kjøp av program for utarbeidelse og redigering av digitale plandata –").await;
    app.sees("Focus Software AS · 826 781 742").await;
    app.screenshot("notice-preview").await;
    app.axe("the notice's preview").await;
    assert!(!app.scrolls_sideways().await, "the preview scrolls sideways");
    assert_eq!(app.unspoken().await, Vec::<String>::new());
}

/// Half a file, then one that is something else altogether: both say so, and what was there before is there.
async fn a_damaged_file_is_refused(app: &App, chosen: &Path) {
    let whole = std::fs::read(chosen).expect("the notice is there");
    for (bytes, said) in [
        (&whole[..whole.len() / 2], "Kunngjøringen er skadet"),
        (&b"<?xml version=\"1.0\"?><html><body/></html>"[..], "ikke en eForms-kunngjøring"),
        (&b"%PDF-1.7 not a notice"[..], "Kunngjøringen ble ikke lest"),
        (&b""[..], "Kunngjøringen ble ikke lest"),
    ] {
        std::fs::write(chosen, bytes).expect("the file can be written");
        app.go("/help").await;
        app.go("/contracts/notice").await;
        let first = app.find_all("button", "Velg fil …").await;
        match first.first() {
            Some(button) => button.click().await,
            None => app.button("Velg en annen fil …").await.click().await,
        }
        app.sees("Kunngjøringen ble ikke lest").await;
        app.sees(said).await;
    }
    app.screenshot("notice-damaged").await;
    app.axe("a damaged notice").await;
    app.go("/contracts").await;
    app.sees("Intensjonskunngjøring").await;
}
