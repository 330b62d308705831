//! A document is registered with a file, used for two requirements, seen as lapsing, opened as a copy nobody can write to,
//! and taken back.

use crate::support::{App, DraggedFiles, RegisterFile, pdf, until};
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

    takes_what_a_renewed_licence_says(&app, &register, &chosen).await;

    app.press("Escape").await;
    // The dates, the file, the document.
    for _ in 0..3 {
        app.press("Ctrl+Z").await;
    }
    let gone = until(Duration::from_secs(10), || async {
        let after: i64 = register.value("SELECT count(*) FROM evidence WHERE removed = 0");
        if after == before { Ok(()) } else { Err(after) }
    });
    assert_eq!(gone.await, Ok(()), "documents, before {before}");
    app.close().await;
}

/// A new file is attached to the document that is there: what its text says is proposed, and stored when it is confirmed.
async fn takes_what_a_renewed_licence_says(app: &App, register: &RegisterFile, chosen: &std::path::Path) {
    let words = pdf(&["Svanemerket", "Lisens nr. 2076 0123 for renholdstjenester", "Lisensen er gyldig til og med 30. juni 2028"]);
    std::fs::write(chosen, words).expect("another file to attach");
    let stored = "SELECT number || ' ' || valid_to FROM evidence WHERE title = 'Lisens for prøve'";
    app.button("Legg ved fil").await.click().await;
    app.heading("Forslag fra dokumentet").await;
    app.screenshot("evidence-renewed").await;
    assert_eq!(register.value::<String>(stored), " 2026-12-10", "nothing is stored before a person says so");
    app.button("Bruk alle").await.click().await;
    app.sees("Lagret dokumentet «Lisens for prøve»").await;
    app.sees("30.06.2028").await;
    assert_eq!(register.value::<String>(stored), "2076 0123 2028-06-30");
}

#[tokio::test]
async fn files_dragged_from_the_file_manager_become_a_document_with_what_its_text_proposes() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let licence = data.path().join("Lisens 2076 0123 – renhold æøå 🌱.pdf");
    let words = pdf(&["Svanemerket", "Lisens nr. 2076 0123 for renholdstjenester", "Lisensen er gyldig til og med 30. juni 2027"]);
    std::fs::write(&licence, &words).expect("a file to drag");
    let missing = data.path().join("borte.pdf");
    let app = App::start(data.path(), TODAY, &[]).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.heading("Min uke").await;
    let register = RegisterFile::open(&data.path().join("eksempel.kravspor"));
    let contract = register.key("SELECT id FROM contract WHERE title LIKE 'Renholdstjenester%' LIMIT 1");
    app.go(&format!("/contract/{contract}/evidence")).await;
    app.field("Søk i dokumentene").await;

    // Held over the window and taken away again: the list lights up and goes out, and nothing has happened.
    let (x, y) = app.middle(".ev-desk").await;
    let mut dragged = DraggedFiles::take(&[&licence, &missing]);
    assert!(dragged.hold(data.path(), x, y), "the window takes files");
    dragged.hold(data.path(), x + 5, y + 5);
    let lit = |wanted: bool| {
        let app = &app;
        move || async move {
            let now = app.run("return document.querySelector('.ev-over') !== null", vec![]).await;
            if now == serde_json::json!(wanted) { Ok(()) } else { Err(format!("lit: {now}")) }
        }
    };
    until(Duration::from_secs(5), lit(true)).await.expect("the list shows that files are held over it");
    app.screenshot("evidence-files-held").await;
    dragged.leave();
    until(Duration::from_secs(5), lit(false)).await.expect("the list no longer shows it");

    // Let go: the form of a new document opens with the file, its name whole, and what its text says to be confirmed.
    dragged.hold(data.path(), x, y);
    dragged.hold(data.path(), x + 5, y + 5);
    assert!(dragged.let_go(), "the window took the files");
    app.heading("Nytt dokument").await;
    app.sees("Lisens 2076 0123 – renhold æøå 🌱.pdf").await;
    app.sees("borte.pdf: ").await;
    app.heading("Forslag fra dokumentet").await;
    app.screenshot("evidence-files-dropped").await;
    app.axe("a new document from dropped files").await;
    assert_eq!(app.field("Nummer").await.value().await, "", "nothing is filled in before a person says so");
    app.button("Bruk alle").await.click().await;
    assert_eq!(app.field("Nummer").await.value().await, "2076 0123");
    assert_eq!(app.field("Gyldig til").await.value().await, "30.06.2027");
    app.field("Tittel").await.fill("Dratt lisens").await;
    app.field("Finn miljøkrav, kontrakt eller leverandør").await.click().await;
    app.press("ArrowDown").await;
    app.press("Enter").await;
    app.press("Ctrl+S").await;
    app.sees("Registrerte dokumentet «Dratt lisens»").await;
    let kept: String = register.value("SELECT number || ' ' || valid_to FROM evidence WHERE title = 'Dratt lisens'");
    assert_eq!(kept, "2076 0123 2027-06-30");
    let sha256: String = register.value("SELECT lower(hex(sha256)) FROM file WHERE name LIKE 'Lisens 2076 0123%'");
    let content = std::fs::read(data.path().join("eksempel.files").join(sha256)).expect("its content is kept beside the register");
    assert_eq!(content, words);
    assert!(licence.exists(), "the file that was dragged stays where it was");
    app.close().await;
}
