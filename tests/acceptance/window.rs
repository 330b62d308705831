//! The window itself, before anything is done in it.

use crate::support::{App, until};
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
