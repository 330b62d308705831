//! Goals and indicators found from anywhere, and what lies over a page: dialogs, panels and news do not get in each other's way.

use crate::support::App;
use serde_json::json;

const TODAY: &str = "2026-11-23";

async fn example(data: &std::path::Path) -> App {
    let app = App::start(data, TODAY, &[]).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.heading("Min uke").await;
    app
}

/// Searches from wherever one is, and opens the first that is found.
async fn finds(app: &App, typed: &str, first: &str) {
    app.press("Ctrl+K").await;
    app.dialog("Søk eller gå til").await;
    app.type_keys(typed).await;
    app.sees(first).await;
    app.screenshot(&format!("found-{typed}")).await;
    app.press("Enter").await;
    app.no_dialog().await;
}

#[tokio::test]
async fn a_goal_and_an_indicator_are_found_and_opened_at_their_place() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let app = example(data.path()).await;
    finds(&app, "1.5", "1.5 EPD vurderes").await;
    app.heading("1.5 EPD vurderes").await;
    app.focus_is_on("1.5 EPD vurderes").await;
    // From the page itself, and of another strategy.
    finds(&app, "klimastrategi", "Klimastrategi 2030").await;
    app.no_longer_sees("1.5 EPD vurderes").await;
    finds(&app, "enkeltturer", "Antall enkeltturer").await;
    app.heading("Målinger").await;
    app.heading("Antall enkeltturer").await;
    app.sees("Verdien for 2020").await;
    let at = app.run("return document.activeElement.closest('tr')?.dataset.row ?? document.activeElement.outerHTML", vec![]).await;
    assert_eq!(at, json!("Antall enkeltturer"));
    app.close().await;
}

#[tokio::test]
async fn what_lies_over_a_page_leaves_what_is_below_as_it_is() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let app = example(data.path()).await;
    app.go("/goals").await;
    app.button("Nytt mål").await.click().await;
    app.dialog("Nytt mål").await;
    // All of it is on the screen, its buttons too.
    let ends = "const it = document.querySelector('dialog[open]').getBoundingClientRect(); return it.bottom <= innerHeight && it.top >= 0";
    assert_eq!(app.run(ends, vec![]).await, json!(true));
    app.field("Nummer").await.fill("9").await;
    app.field("Mål eller tiltak").await.fill("Halve utslippene").await;
    app.press("Ctrl+S").await;
    app.no_dialog().await;
    app.heading("9 Halve utslippene").await;
    // What was done is told, and covers no button of the panel.
    app.sees("Lagt til: 9 Halve utslippene").await;
    let covered = "const it = document.querySelector('.sp-f button'), box = it.getBoundingClientRect();
        return !it.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2))";
    assert_eq!(app.run(covered, vec![]).await, json!(false), "a toast covers the panel's button");
    app.button("Knytt til noe").await.click().await;
    app.dialog("Knytt til 9 Halve utslippene").await;
    // What is chosen there stays over Esc.
    app.field("Kontrakt").await.click().await;
    app.type_keys("mykpapir").await;
    app.find("option", "Rammeavtale mykpapir, renholdsprodukter og engangsprodukter").await;
    app.press("ArrowDown").await;
    app.press("Enter").await;
    app.find("checkbox", "Hele kontrakten").await.click().await;
    app.press("Escape").await;
    app.no_dialog().await;
    app.button("Knytt til noe").await.click().await;
    app.dialog("Knytt til 9 Halve utslippene").await;
    assert!(app.field("Kontrakt").await.value().await.starts_with("Rammeavtale mykpapir"));
    assert!(app.find("checkbox", "Hele kontrakten").await.is_checked().await);
    app.screenshot("goals-link").await;
    app.find("button", "Knytt til").await.click().await;
    app.no_dialog().await;
    app.sees("Knyttet til mål 9").await;
    app.heading("9 Halve utslippene").await;
    app.press("Escape").await;
    app.no_longer_shows(".side-panel").await;
    app.close().await;
}
