//! The window without a mouse.

use crate::support::App;
use serde_json::json;
use std::path::Path;

const TODAY: &str = "2026-11-21";

async fn example(data: &Path) -> App {
    let app = App::start(data, TODAY, &[]).await;
    app.tab_to("Prøv eksempelregisteret").await;
    app.focus_is_visible().await;
    app.press("Enter").await;
    app.heading("Min uke").await;
    app.settled().await;
    app
}

#[tokio::test]
async fn the_palette_the_lists_and_the_dialogs_are_reached_and_left_by_keys() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let app = example(data.path()).await;
    the_palette_finds_and_goes(&app).await;
    a_list_is_walked_previewed_and_opened(&app).await;
    the_tabs_of_a_contract_are_reached(&app).await;
    a_dialog_holds_the_focus_and_gives_it_back(&app).await;
    the_week_is_answered_from_row_to_row(&app).await;
    app.close().await;
}

async fn the_palette_finds_and_goes(app: &App) {
    app.press("Ctrl+K").await;
    app.focus_is_on("Søk i kontrakter").await;
    app.type_keys("innst").await;
    app.find("option", "Innstillinger").await;
    app.press("Enter").await;
    app.heading("Innstillinger").await;
    app.press("Ctrl+K").await;
    app.focus_is_on("Søk i kontrakter").await;
    app.press("Escape").await;
    app.no_dialog().await;
    app.heading("Innstillinger").await;
    app.press("Ctrl+K").await;
    app.focus_is_on("Søk i kontrakter").await;
    app.type_keys("mykpapir").await;
    app.find("option", "Andel miljømerkede kjøp").await;
    app.press("Escape").await;
    app.no_dialog().await;
    app.press("Alt+Left").await;
    app.heading("Min uke").await;
    // Typed in one breath: the letters before the last find contracts, all of them a page.
    for (typed, page) in [("rapporter\u{e007}", "Rapporter"), ("min uke\u{e007}", "Min uke")] {
        app.press("Ctrl+K").await;
        app.type_keys(typed).await;
        app.no_dialog().await;
        app.heading(page).await;
    }
    app.press("?").await;
    app.dialog("Hurtigtaster").await;
    app.screenshot("keys").await;
    app.axe("the list of keys").await;
    app.press("Escape").await;
    app.no_dialog().await;
}

async fn a_list_is_walked_previewed_and_opened(app: &App) {
    app.link("Kontrakter").await.focus().await;
    app.press("Enter").await;
    app.heading("Kontrakter").await;
    app.settled().await;
    let row = "const it = document.activeElement; return it.getAttribute('role') === 'row' ? Number(it.dataset.index) : -1";
    for _ in 0..60 {
        if app.run(row, vec![]).await != json!(-1) {
            break;
        }
        app.press("Tab").await;
    }
    assert_eq!(app.run(row, vec![]).await, json!(0), "Tab comes to the first row");
    app.focus_is_visible().await;
    app.press("ArrowDown").await;
    app.press("ArrowDown").await;
    assert_eq!(app.run(row, vec![]).await, json!(2));
    app.press("Home").await;
    assert_eq!(app.run(row, vec![]).await, json!(0));
    app.press("Space").await;
    app.button("Åpne kontrakten").await;
    app.screenshot("contracts-preview").await;
    app.axe("the contract beside the list").await;
    app.press("ArrowDown").await;
    app.pause().await;
    app.press("Escape").await;
    let gone = app.find_all("button", "Åpne kontrakten").await.is_empty();
    assert!(gone, "Esc closes what lies beside the list");
    assert_eq!(app.run(row, vec![]).await, json!(1), "the focus is on the row again");
    app.press("Enter").await;
    app.find("navigation", "Deler av kontrakten").await;
    app.press("Alt+Left").await;
    app.heading("Kontrakter").await;
    app.settled().await;
    app.pause().await;
    app.screenshot("contracts-returned").await;
    assert_eq!(app.run(row, vec![]).await, json!(1), "going back returns to the row that was opened");
    app.press("Enter").await;
    app.find("navigation", "Deler av kontrakten").await;
}

async fn the_tabs_of_a_contract_are_reached(app: &App) {
    for tab in ["Miljøkrav", "Oppfølging", "Historikk", "Oversikt"] {
        let parts = app.find("navigation", "Deler av kontrakten").await;
        parts.within("link", tab).await.focus().await;
        app.press("Enter").await;
        app.settled().await;
        let current = "return document.querySelector('.views [aria-current=page]')?.innerText ?? ''";
        let now = app.run(current, vec![]).await;
        assert!(now.as_str().is_some_and(|now| now.starts_with(tab)), "{tab} is not the part shown, but {now}");
    }
}

async fn a_dialog_holds_the_focus_and_gives_it_back(app: &App) {
    app.link("Miljøkrav").await.click().await;
    let add = app.button("Hent fra bibliotek").await;
    add.focus().await;
    app.press("Enter").await;
    app.dialog("Hent miljøkrav fra biblioteket").await;
    app.pause().await;
    for _ in 0..25 {
        app.press("Tab").await;
        let inside =
            app.run("return document.activeElement === document.body || document.activeElement.closest('dialog') !== null", vec![]).await;
        assert_eq!(inside, json!(true), "the focus left the dialog for {}", app.focused().await);
    }
    app.press("Escape").await;
    app.no_dialog().await;
    app.focus_is_on("Hent fra bibliotek").await;
}

async fn the_week_is_answered_from_row_to_row(app: &App) {
    app.go("/").await;
    app.heading("Min uke").await;
    app.find("radio", "Alles").await.click().await;
    app.settled().await;
    let row = "return document.activeElement.closest('[data-check]')?.dataset.check ?? ''";
    app.tab_to("Svar på kontroll").await;
    let first = app.run(row, vec![]).await;
    app.press("ArrowDown").await;
    app.pause().await;
    let second = app.run(row, vec![]).await;
    assert_ne!(first, second, "the arrow goes to the row after");
    app.press("i").await;
    app.find("radio", "Ikke oppfylt").await;
    app.pause().await;
    assert!(app.find("radio", "Ikke oppfylt").await.is_checked().await, "the letter has chosen the outcome");
    app.screenshot("week-answer").await;
    app.axe("a check being answered").await;
    app.press("Escape").await;
    app.pause().await;
    assert_eq!(app.run(row, vec![]).await, second, "Esc gives the focus back to the row");
}
