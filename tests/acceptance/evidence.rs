//! A document is registered with a file, used for two requirements, seen as lapsing, opened as a copy nobody can write to,
//! and taken back.

use crate::support::{App, RegisterFile, until};
use std::time::Duration;

const TODAY: &str = "2026-11-21";

#[tokio::test]
async fn a_document_with_its_file_serves_two_requirements_and_is_taken_back() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let chosen = data.path().join("Svanemerket lisens æøå.pdf");
    std::fs::write(&chosen, b"%PDF-1.7 ikke mer enn dette").expect("a file to attach");
    // The viewer writes down what it was asked to open.
    let opened = data.path().join("opened.txt");
    let viewer = data.path().join("viewer.sh");
    std::fs::write(&viewer, format!("#!/bin/sh\nprintf '%s' \"$1\" > '{}'\n", opened.display())).expect("a viewer");
    let rights = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    std::fs::set_permissions(&viewer, rights).expect("a viewer that runs");
    let answers = [("KRAVSPOR_CHOOSE", chosen.to_str().expect("a path")), ("KRAVSPOR_OPEN_WITH", viewer.to_str().expect("a path"))];
    let app = App::start(data.path(), TODAY, &answers).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.heading("Min uke").await;
    let register = RegisterFile::open(&data.path().join("eksempel.kravspor"));
    let before: i64 = register.value("SELECT count(*) FROM evidence WHERE removed = 0");

    let contract = register.key("SELECT id FROM contract WHERE title LIKE 'Renholdstjenester%' LIMIT 1");
    app.go(&format!("/contract/{contract}/evidence?new=1")).await;
    app.button("Legg ved fil").await.click().await;
    app.sees("Svanemerket lisens æøå.pdf").await;
    app.sees("ingen tekst å lese").await;
    app.field("Tittel").await.fill("Lisens for prøve").await;
    app.field("Gyldig til").await.fill("10.12.2026").await;
    for _ in 0..2 {
        app.field("Finn miljøkrav, kontrakt eller leverandør").await.click().await;
        app.press("ArrowDown").await;
        app.press("Enter").await;
    }
    app.press("Ctrl+S").await;
    app.sees("Registrerte dokumentet «Lisens for prøve»").await;
    let served: i64 = register
        .value("SELECT count(*) FROM evidence_requirement JOIN evidence ON evidence.id = evidence_id WHERE title = 'Lisens for prøve'");
    assert_eq!(served, 2);

    app.go("/evidence?view=act").await;
    app.row("Lisens for prøve").await;
    app.sees("Utløper 10.12.2026").await;
    app.row("Lisens for prøve").await.click().await;
    app.press("Enter").await;
    app.button("Åpne Svanemerket lisens æøå.pdf").await.click().await;
    // The shell makes the file before it writes in it.
    let asked = || async {
        let path = std::fs::read_to_string(&opened).map_err(|error| error.to_string())?;
        if path.is_empty() { Err("nothing is written yet".to_owned()) } else { Ok(path) }
    };
    let path = until(Duration::from_secs(10), asked).await;
    let path = path.expect("the viewer was asked");
    assert!(path.ends_with("Svanemerket lisens æøå.pdf"), "{path}");
    assert!(std::fs::metadata(&path).expect("the copy is there").permissions().readonly(), "the copy cannot be written to");

    app.press("Escape").await;
    app.press("Ctrl+Z").await;
    app.sees("Angret: ").await;
    let after: i64 = register.value("SELECT count(*) FROM evidence WHERE removed = 0");
    assert_eq!(after, before);
    app.close().await;
}
