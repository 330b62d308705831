//! Everything given back: a list by its key, the whole register as a workbook and as a package, and the package as a new register.

use crate::support::{App, RegisterFile};

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
