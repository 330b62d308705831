//! The desktop's reminder, through a real session bus: shown once a day, silent in a meeting and when it is not wanted, and a click
//! opens Min uke.

use crate::support::{App, Desktop, RegisterFile, Screen, until};
use serde_json::json;
use std::{path::Path, time::Duration};

/// Long enough for the program to look several times.
const SEVERAL_LOOKS: Duration = Duration::from_millis(3500);

async fn start(data: &Path, day: &str, desktop: &Desktop) -> App {
    App::start(data, day, &[desktop.variable(), ("KRAVSPOR_REMIND_AFTER", "1")]).await
}

async fn are_shown(app: &App, desktop: &Desktop, count: usize) {
    let shown = until(Duration::from_secs(10), || async {
        let now = desktop.shown().len();
        if now == count { Ok(()) } else { Err(now) }
    });
    if let Err(now) = shown.await {
        app.fail(&format!("{now} reminders are shown, not {count}")).await;
    }
}

/// What the box in the settings does, without leaving the screen that is open.
async fn want(app: &App, wanted: bool) {
    let script = "const [wanted, done] = arguments;
        const preferences = { language: 'nb', theme: 'system', letter_keys: true, zoom: 100, reminders: wanted };
        window.__TAURI_INTERNALS__.invoke('keep_preferences', { preferences }).then(() => done(true), (error) => done(String(error)))";
    assert_eq!(app.run_async(script, vec![json!(wanted)]).await, json!(true));
}

#[tokio::test]
async fn the_reminder_comes_once_a_day_and_a_click_on_it_opens_min_uke() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let desktop = Desktop::start();
    let app = start(data.path(), "2026-11-23", &desktop).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.heading("Min uke").await;
    app.go("/suppliers").await;
    app.heading("Leverandører").await;
    are_shown(&app, &desktop, 1).await;
    let [reminder] = <[_; 1]>::try_from(desktop.shown()).expect("one reminder");
    assert_eq!((reminder.program.as_str(), reminder.title.as_str()), ("Kravspor", "Kontroller som venter"));
    assert!(reminder.text.ends_with('.') && reminder.text.contains("forfalt"), "{}", reminder.text);
    assert_eq!(reminder.actions, ["default", "Åpne Min uke"]);

    let screen = Screen::connect();
    let window = screen.window_of(data.path());
    let other = screen.cover();
    assert!(screen.is_above(other, window));
    desktop.click(reminder.number);
    app.heading("Min uke").await;
    let raised = until(Duration::from_secs(5), || async { if screen.is_above(window, other) { Ok(()) } else { Err(()) } }).await;
    assert!(raised.is_ok(), "the window lies above what covered it");

    tokio::time::sleep(SEVERAL_LOOKS).await;
    assert_eq!(desktop.shown().len(), 1, "once a day");
    app.close().await;
    let app = start(data.path(), "2026-11-23", &desktop).await;
    app.heading("Min uke").await;
    tokio::time::sleep(SEVERAL_LOOKS).await;
    assert_eq!(desktop.shown().len(), 1, "once a day, however often the program is started");
    app.close().await;
}

#[tokio::test]
async fn no_reminder_comes_when_it_is_not_wanted_or_others_look_at_the_screen() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let desktop = Desktop::start();
    let app = start(data.path(), "2026-11-23", &desktop).await;
    // Before there is a register there is nothing to remind of.
    want(&app, false).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.heading("Min uke").await;
    tokio::time::sleep(SEVERAL_LOOKS).await;
    assert_eq!(desktop.shown(), [], "it is not wanted");

    let register = RegisterFile::open(&data.path().join("eksempel.kravspor"));
    let meeting = register.key("SELECT id FROM meeting WHERE ended = 0 AND removed = 0 LIMIT 1");
    app.go(&format!("/meeting/{meeting}/run")).await;
    want(&app, true).await;
    tokio::time::sleep(SEVERAL_LOOKS).await;
    assert_eq!(desktop.shown(), [], "others look at the screen");

    app.go("/contracts").await;
    app.heading("Kontrakter").await;
    are_shown(&app, &desktop, 1).await;
    app.close().await;
}
