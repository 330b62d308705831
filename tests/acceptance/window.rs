//! The window itself, before anything is done in it.

use crate::support::{App, DARK, until};
use serde_json::json;
use std::time::Duration;

#[tokio::test]
async fn the_window_opens_with_nothing_stopped_and_nothing_exposed() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let app = App::start(data.path(), "2026-11-21", &[]).await;
    app.screenshot("start").await;
    let title = app.run("return document.title", vec![]).await;
    assert!(title.as_str().is_some_and(|title| title.ends_with("Kravspor")), "the title is {title}");
    let exposed = app.run("return [typeof window.__TAURI__, Object.isFrozen(Object.prototype)]", vec![]).await;
    assert_eq!(exposed, json!(["undefined", true]));
    app.close().await;
}

/// Without this, a policy that is not in force would look like a page without faults.
#[tokio::test]
async fn what_the_policy_stops_is_told() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let app = App::start(data.path(), "2026-11-21", &[]).await;
    app.run("document.body.insertAdjacentHTML('beforeend', '<p style=\"color:red\">x</p>')", vec![]).await;
    let told = until(Duration::from_secs(3), || async { app.faults().first().cloned().ok_or("nothing was told") }).await;
    assert!(told.as_ref().is_ok_and(|fault| fault.contains("policy style-src-attr")), "{told:?}");
}

#[tokio::test]
async fn the_first_screen_is_for_everyone_in_light_dark_and_narrow() {
    for (name, environment) in [("light", &[][..]), ("dark", &[DARK][..])] {
        let data = tempfile::tempdir().expect("a folder for the register");
        let app = App::start(data.path(), "2026-11-21", environment).await;
        for (width, height) in [(1280, 800), (1920, 1080), (320, 640)] {
            app.resize(width, height).await;
            app.screenshot(&format!("first-{name}-{width}")).await;
            assert!(!app.scrolls_sideways().await, "{width} px wide scrolls sideways");
            app.axe(&format!("the first screen, {name}, {width} px")).await;
        }
        app.close().await;
    }
}
