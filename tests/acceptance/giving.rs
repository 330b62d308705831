//! Everything given back: a list by its key, the whole register as a workbook and as a package, and the package as a new register.

use crate::support::{App, RegisterFile, terminal_program};
use std::process::Command;

/// A Saturday.
const TODAY: &str = "2026-11-21";

#[tokio::test]
async fn a_list_and_the_register_are_given_out_and_a_package_makes_the_register_anew() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let chosen = data.path().join("ut");
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", chosen.to_str().expect("a path"))]).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.link("Kontrakter").await.click().await;
    app.heading("Kontrakter").await;
    app.settled().await;
    app.press("Ctrl+E").await;
    app.sees("Lagret: ").await;
    let list = std::fs::read(chosen.with_extension("xlsx")).expect("the list was saved");
    assert!(list.starts_with(b"PK"));

    app.link("Innstillinger").await.click().await;
    app.heading("Ta ut og ta inn").await;
    app.button("Lagre regneark").await.click().await;
    app.sees("Regnearket er lagret").await;
    assert!(data.path().join("ut 2.xlsx").exists(), "the list is not overwritten");
    app.button("Lagre pakke").await.click().await;
    saves_without_a_passphrase(&app).await;
    app.sees("Pakken er lagret og lest på nytt for kontroll").await;
    app.sees("i historikken").await;
    app.settled().await;
    app.screenshot("give-and-take").await;
    app.axe("give-and-take").await;
    app.close().await;

    let package = chosen.with_extension("kravspor-pakke");
    let other = tempfile::tempdir().expect("a folder for another installation");
    let carried = other.path().join("hit.kravspor-pakke");
    std::fs::copy(package, &carried).expect("carried there");
    let app = App::start(other.path(), TODAY, &[("KRAVSPOR_CHOOSE", carried.to_str().expect("a path"))]).await;
    app.button("Les en pakke").await.click().await;
    app.heading("Lag et register av pakken").await;
    app.makes_its_register().await;
    app.sees("Registeret er laget og åpnet").await;
    app.settled().await;
    app.screenshot("package-read").await;
    app.close().await;
    let count = |path: &std::path::Path, table: &str| RegisterFile::open(path).value::<i64>(&format!("SELECT count(*) FROM {table}"));
    let (here, there) = (data.path().join("eksempel.kravspor"), other.path().join("hit.kravspor-pakke.kravspor"));
    for table in ["contract", "requirement", "result", "change"] {
        assert_eq!(count(&here, table), count(&there, table), "{table}");
    }
}

/// A register that lies open has no lock suggested for its package.
async fn saves_without_a_passphrase(app: &App) {
    let dialog = app.dialog("Lagre registeret som pakke").await;
    app.sees("Uten passord kan alle som får filen, lese alt").await;
    dialog.within("button", "Lagre pakke").await.click().await;
}

#[tokio::test]
async fn giving_out_is_stopped_on_the_way_and_leaves_no_file() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let made = Command::new(terminal_program())
        .args(["sample", "--contracts", "300", "--today", TODAY, "--register"])
        .arg(data.path().join("register.kravspor"))
        .output()
        .expect("kravspor-cli is built beside the tests");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let chosen = data.path().join("ut");
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", chosen.to_str().expect("a path"))]).await;
    if let Some(own) = app.find_all("button", "Start med et tomt register").await.first() {
        own.click().await;
    }
    app.link("Innstillinger").await.click().await;
    for (button, ending) in [("Lagre regneark", "xlsx"), ("Lagre pakke", "kravspor-pakke")] {
        app.button(button).await.click().await;
        if button == "Lagre pakke" {
            saves_without_a_passphrase(&app).await;
        }
        app.sees(" %").await;
        app.screenshot(&format!("giving-{ending}")).await;
        app.axe(&format!("giving out, {ending}")).await;
        app.shows(".progress button").await;
        app.run("document.querySelector('.progress button').click()", vec![]).await;
        app.no_longer_shows(".progress").await;
        app.no_longer_sees("ble ikke lagret").await;
        assert!(!chosen.with_extension(ending).exists(), "no {ending} is written");
    }
    let rest: Vec<String> = std::fs::read_dir(data.path())
        .expect("the folder is there")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with("register") && name != "window")
        .collect();
    assert!(rest.iter().all(|name| !name.starts_with("ut")), "nothing half-written is left: {rest:?}");
    app.close().await;
}

#[tokio::test]
async fn a_package_that_is_cut_short_is_refused_and_the_register_stays_open() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let chosen = data.path().join("hit.kravspor-pakke");
    std::fs::write(&chosen, b"PK\x03\x04 and no more").expect("a file to choose");
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", chosen.to_str().expect("a path"))]).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.heading("Min uke").await;
    app.go("/settings").await;
    app.button("Velg pakke").await.click().await;
    app.sees("Pakken ble ikke lest").await;
    app.settled().await;
    app.run("document.querySelector('.set-give').scrollIntoView()", vec![]).await;
    for (width, scheme) in [(1280, "light"), (1280, "dark"), (320, "light"), (1920, "light")] {
        app.resize(width, 900).await;
        app.colour_scheme(scheme).await;
        app.pause().await;
        app.screenshot(&format!("package-refused-{width}-{scheme}")).await;
        assert!(!app.scrolls_sideways().await, "{width} px wide scrolls sideways");
        app.axe(&format!("a refused package, {width} px, {scheme}")).await;
    }
    app.resize(1280, 800).await;
    app.link("Min uke").await.click().await;
    app.heading("Min uke").await;
    app.close().await;
}
