//! A breach is enforced: seen on the board, noticed by letter, fined by the day, corrected, verified, closed, and taken back.

use crate::support::{App, RegisterFile, until};
use serde_json::json;
use std::path::Path;
use std::time::Duration;

const TODAY: &str = "2026-11-23";
const LATER: &str = "2026-12-14";
const TITLE: &str = "For lite nullutslipp og biogass";
const STEPS: &str = "SELECT count(*) FROM nonconformity_step WHERE removed = 0 AND nonconformity_id =
  (SELECT id FROM nonconformity WHERE title LIKE 'For lite nullutslipp%')";

#[tokio::test]
async fn a_breach_is_noticed_fined_corrected_and_closed_and_each_step_is_taken_back() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_OPEN_WITH", "/bin/true")]).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.heading("Min uke").await;
    is_found_on_the_board(&app).await;
    writes_to_the_supplier(&app).await;
    app.close().await;

    // The deadline passes.
    let app = App::start(data.path(), LATER, &[]).await;
    let file = register_in(data.path());
    app.link("Avvik").await.click().await;
    app.button("Liste").await.click().await;
    app.row(TITLE).await.focus().await;
    app.press("Enter").await;
    app.sees("Frist brutt").await;
    let before = RegisterFile::open(&file).value::<i64>(STEPS);
    is_fined_by_the_day(&app).await;
    for (step, next) in [("Rettet", "Verifisert"), ("Verifisert", "Lukket"), ("Lukket", "")] {
        takes(&app, step).await;
        proposes(&app, next).await;
    }
    counts(&file, before + 4).await;
    for left in (before..before + 4).rev() {
        app.press("Ctrl+Z").await;
        counts(&file, left).await;
    }
    app.sees("Frist brutt").await;
    app.close().await;
}

async fn is_found_on_the_board(app: &App) {
    app.link("Avvik").await.click().await;
    app.heading("Avvik").await;
    app.button("Tavle").await.click().await;
    app.button(TITLE).await.focus().await;
    app.screenshot("nonconformity-board").await;
    is_dragged(app).await;
    app.button(TITLE).await.focus().await;
    app.press("Enter").await;
    app.sees("Sporet i saken").await;
}

/// A card let go over a column asks for the step that leads there; nothing is recorded before a person says what was done.
async fn is_dragged(app: &App) {
    app.resize(1920, 1080).await;
    let column = app.find("region", "Sanksjonert").await;
    app.button(TITLE).await.drag_over(&column).await;
    app.sees("Slipp for «Sanksjonert»").await;
    app.screenshot("nonconformity-dragged").await;
    app.let_go().await;
    proposes(app, "Sanksjonert").await;
    app.press("Escape").await;
    let none = "return document.querySelector('.side-panel') === null";
    let closed = until(Duration::from_secs(5), || async { if app.run(none, vec![]).await == json!(true) { Ok(()) } else { Err(()) } });
    assert!(closed.await.is_ok(), "the panel is closed");
    app.resize(1280, 800).await;
}

async fn writes_to_the_supplier(app: &App) {
    app.button("Brev til leverandøren").await.click().await;
    app.focus_is_on("Frist for retting").await;
    app.type_keys("4.12.2026").await;
    app.press("Ctrl+S").await;
    app.sees("Brevet er laget, og avviket er varslet").await;
    app.sees("Varsel om avvik A-2026").await;
    app.sees("Frist 04.12.2026").await;
    app.screenshot("nonconformity-letter").await;
}

async fn is_fined_by_the_day(app: &App) {
    app.field("Steg").await.choose("Sanksjonert").await;
    app.sees("5 000 kr × 10 dager = 50 000 kr").await;
    app.screenshot("nonconformity-fine").await;
    app.field("Hva er gjort").await.fill("Dagmulkt fra fristen").await;
    app.press("Ctrl+S").await;
    app.sees("Steget er lagret: Sanksjonert").await;
    app.sees("Ilagt sanksjon").await;
    proposes(app, "Rettet").await;
}

/// The form stands anew with the next step in it, or is gone when there is none.
async fn proposes(app: &App, next: &str) {
    let proposed = "const field = document.querySelector('.side-panel select[name=kind]');
        return field === null ? '' : field.selectedOptions[0].textContent";
    let seen = until(Duration::from_secs(10), || async {
        let now = app.run(proposed, vec![]).await;
        if now.as_str() == Some(next) { Ok(()) } else { Err(now) }
    });
    if let Err(now) = seen.await {
        app.fail(&format!("“{next}” is not the step that is proposed, but {now}")).await;
    }
}

async fn takes(app: &App, step: &str) {
    app.field("Steg").await.choose(step).await;
    app.field("Hva er gjort").await.fill(step).await;
    app.press("Ctrl+S").await;
    app.sees(&format!("Steget er lagret: {step}")).await;
}

async fn counts(file: &Path, wanted: i64) {
    let stored = until(Duration::from_secs(10), || async {
        let now = RegisterFile::open(file).value::<i64>(STEPS);
        if now == wanted { Ok(()) } else { Err(now) }
    });
    assert_eq!(stored.await, Ok(()), "steps that are stored");
}

fn register_in(folder: &Path) -> std::path::PathBuf {
    let files = std::fs::read_dir(folder).expect("the data folder").flatten().map(|entry| entry.path());
    files.into_iter().find(|path| path.extension().is_some_and(|ending| ending == "kravspor")).expect("the example register")
}
