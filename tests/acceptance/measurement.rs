//! Figures over the years in the window: typed, pasted as a block, undone, refused at the cell, and led back to contracts.

use crate::support::{App, RegisterFile, until};
use serde_json::json;
use std::{path::Path, time::Duration};

const TODAY: &str = "2026-11-23";
const VALUES: &str = "SELECT count(*) FROM measurement WHERE removed = 0";

#[tokio::test]
async fn a_grid_is_typed_in_pasted_into_undone_and_says_what_is_wrong_at_the_cell() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let app = App::start(data.path(), TODAY, &[]).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.heading("Min uke").await;
    app.link("Målinger").await.click().await;
    app.heading("Målinger").await;
    let file = data.path().join("eksempel.kravspor");
    let before = RegisterFile::open(&file).value::<i64>(VALUES);
    shows_the_presentations_tables(&app).await;
    is_typed_in_and_undone(&app, &file, before).await;
    a_bad_cell_is_marked_and_lost_is_nothing(&app, &file, before).await;
    a_block_is_pasted_as_one_change(&app, &file, before).await;
    a_block_with_a_bad_cell_waits_until_it_is_mended(&app, &file, before).await;
    a_block_that_does_not_fit_changes_nothing(&app, &file, before).await;
    a_refused_cell_of_a_new_period_is_shown(&app, &file, before).await;
    cells_are_copied_within_the_table(&app).await;
    cells_are_cut_and_pasted_from_the_upper_left(&app, &file, before).await;
    cells_are_chosen_by_drawing_over_them(&app).await;
    an_indicator_is_added(&app, &file).await;
    a_computed_figure_leads_to_its_contracts(&app).await;
    assert_eq!(app.faults(), Vec::<String>::new());
    app.close().await;
}

async fn shows_the_presentations_tables(app: &App) {
    for said in ["Andel miljømerkede produkter (kjøp)", "Flyreiser", "3 673 488", "−74,5 %", "svakere", "2021_10", "I/T"] {
        app.sees(said).await;
    }
    app.shows(".ms-picture").await;
    app.screenshot("measurements").await;
    // The panel is closed, and comes back for whoever presses a row's name.
    app.button("Lukk sidefeltet").await.click().await;
    app.no_longer_shows(".side-panel").await;
    app.run("document.querySelector('[data-row=Inkontinensprodukter] > th').click()", vec![]).await;
    app.heading("Inkontinensprodukter").await;
    app.colour_scheme("dark").await;
    app.screenshot("measurements-dark").await;
    app.colour_scheme("light").await;
    app.resize(1920, 1080).await;
    app.screenshot("measurements-wide").await;
    app.resize(1280, 800).await;
}

/// Focuses a cell by row and column from nought.
async fn at(app: &App, row: u32, column: u32) {
    let script = "document.querySelector(`[data-cell=\"${arguments[0]}.${arguments[1]}\"]`).focus()";
    app.run(script, vec![json!(row), json!(column)]).await;
}

async fn reads(app: &App, row: u32, column: u32, shown: &str) {
    let script =
        "return document.querySelector(`[data-cell=\"${arguments[0]}.${arguments[1]}\"]`).innerText.replaceAll('\\u00a0', ' ').trim()";
    let ask = || async {
        let now = app.run(script, vec![json!(row), json!(column)]).await;
        if now == json!(shown) { Ok(()) } else { Err(now) }
    };
    let found = until(Duration::from_secs(8), ask).await;
    assert!(found.is_ok(), "cell {row}.{column} shows {found:?}, not {shown}");
}

async fn holds(file: &Path, values: i64) {
    let ask = || async {
        let now = RegisterFile::open(file).value::<i64>(VALUES);
        if now == values { Ok(()) } else { Err(now) }
    };
    let found = until(Duration::from_secs(8), ask).await;
    assert!(found.is_ok(), "{found:?} values, not {values}");
}

async fn paste(app: &App, block: &str) {
    let script = "const data = new DataTransfer(); data.setData('text/plain', arguments[0]);
        document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))";
    app.run(script, vec![json!(block)]).await;
}

async fn is_typed_in_and_undone(app: &App, file: &Path, before: i64) {
    at(app, 0, 2).await;
    app.press("Enter").await;
    app.shows(".ms-input").await;
    app.press("Escape").await;
    app.no_longer_shows(".ms-input").await;
    // A digit begins anew, Enter takes it and goes down.
    app.type_keys("61").await;
    app.press("Enter").await;
    reads(app, 0, 2, "61 %").await;
    // One value holds for a cell, also when it is put over another.
    holds(file, before).await;
    app.sees("+1 pp").await;
    app.press("Ctrl+Z").await;
    reads(app, 0, 2, "53 %").await;
    // F2 goes on with what is there, Tab goes right.
    at(app, 2, 0).await;
    app.press("F2").await;
    app.type_keys(",5").await;
    app.press("Tab").await;
    reads(app, 2, 0, "37,5 %").await;
    reads(app, 2, 1, "31,0 %").await;
    app.press("Ctrl+Z").await;
    reads(app, 2, 0, "37 %").await;
    at(app, 1, 1).await;
    app.press("Delete").await;
    reads(app, 1, 1, "mangler").await;
    app.press("Ctrl+Z").await;
    reads(app, 1, 1, "13 %").await;
    holds(file, before).await;
}

async fn a_bad_cell_is_marked_and_lost_is_nothing(app: &App, file: &Path, before: i64) {
    at(app, 0, 0).await;
    app.type_keys("mange").await;
    app.press("Enter").await;
    app.sees("Én celle kan ikke lagres").await;
    app.sees("Mykpapir og rengjøringsmidler, 2018:").await;
    app.shows("[aria-invalid=true]").await;
    app.screenshot("measurements-bad-cell").await;
    // What is typed stays, also when the page is left.
    app.link("Min uke").await.click().await;
    app.heading("Min uke").await;
    app.link("Målinger").await.click().await;
    app.shows("[aria-invalid=true]").await;
    app.button("Forkast det som ikke er lagret").await.click().await;
    reads(app, 0, 0, "59 %").await;
    holds(file, before).await;
}

async fn a_block_is_pasted_as_one_change(app: &App, file: &Path, before: i64) {
    at(app, 0, 3).await;
    paste(app, "51 %\r\n54 %\r\nI/T\r\n").await;
    app.sees("3 verdier er ført").await;
    reads(app, 0, 3, "51 %").await;
    reads(app, 2, 3, "I/T").await;
    holds(file, before + 3).await;
    app.press("Ctrl+Z").await;
    holds(file, before).await;
    reads(app, 0, 3, "mangler").await;
    // With its headings a block finds its place, and brings its own year.
    at(app, 1, 0).await;
    paste(app, "Andel\t2020\t2022\nKontorrekvisita\t30 %\t44 %\nInkontinensprodukter\t53 %\t61 %\n").await;
    app.sees("2 verdier er ført").await;
    app.sees("2022").await;
    holds(file, before + 2).await;
    app.press("Ctrl+Z").await;
    holds(file, before).await;
    // Years that come before push the columns, and not whoever writes in one of them.
    at(app, 1, 0).await;
    paste(app, "Andel\t2015\t2016\nKontorrekvisita\t30 %\t44 %\n").await;
    app.sees("2016").await;
    reads(app, 1, 2, "13 %").await;
    app.type_keys("14").await;
    app.press("Enter").await;
    reads(app, 1, 2, "14 %").await;
    reads(app, 1, 0, "mangler").await;
    app.press("Ctrl+Z").await;
    app.press("Ctrl+Z").await;
    holds(file, before).await;
    reads(app, 1, 0, "13 %").await;
}

async fn a_block_with_a_bad_cell_waits_until_it_is_mended(app: &App, file: &Path, before: i64) {
    at(app, 0, 3).await;
    paste(app, "51 %\r\n154 %\r\n29 %\r\n").await;
    app.sees("Resten av det du limte inn, venter").await;
    app.sees("Inkontinensprodukter, 2021_10:").await;
    reads(app, 2, 3, "29 %").await;
    app.screenshot("measurements-bad-block").await;
    holds(file, before).await;
    app.button("Gå til den første").await.click().await;
    app.type_keys("54").await;
    app.press("Enter").await;
    app.sees("3 verdier er ført").await;
    holds(file, before + 3).await;
    reads(app, 1, 3, "54 %").await;
    app.press("Ctrl+Z").await;
    holds(file, before).await;
}

async fn a_block_that_does_not_fit_changes_nothing(app: &App, file: &Path, before: i64) {
    at(app, 0, 3).await;
    paste(app, "1\t2\t3\r\n").await;
    app.sees("Rad 1, kolonne 2:").await;
    app.sees("3 kolonner, men det er bare plass til 1 herfra").await;
    at(app, 0, 0).await;
    paste(app, "\t2018\t2018\nKontorrekvisita\t1\t2\n").await;
    app.sees("Perioden 2018 står to ganger").await;
    holds(file, before).await;
    app.button("Lukk").await.click().await;
}

async fn cells_are_copied_within_the_table(app: &App) {
    at(app, 0, 0).await;
    app.press("Shift+ArrowRight").await;
    app.press("Ctrl+c").await;
    app.pause().await;
    at(app, 1, 0).await;
    app.press("Ctrl+v").await;
    reads(app, 1, 0, "59 %").await;
    reads(app, 1, 1, "60 %").await;
    app.press("Ctrl+Z").await;
    reads(app, 1, 0, "13 %").await;
}

async fn cells_are_chosen_by_drawing_over_them(app: &App) {
    at(app, 3, 3).await;
    // Office supplies of the first year, and paper of the second.
    let (from, to) = (app.find_all("gridcell", "37 %").await, app.find_all("gridcell", "60 %").await);
    from.first().expect("the lower left").drag_over(to.first().expect("the upper right")).await;
    app.let_go().await;
    let ask = || async {
        let chosen = app.run("return [...document.querySelectorAll('.ms-chosen')].map((one) => one.dataset.cell).join(' ')", vec![]).await;
        if chosen == json!("0.0 0.1 1.0 1.1 2.0 2.1") { Ok(()) } else { Err(chosen) }
    };
    let found = until(Duration::from_secs(8), ask).await;
    assert!(found.is_ok(), "{found:?}");
    app.shows("[data-cell=\"0.1\"]:focus").await;
    app.screenshot("measurements-chosen").await;
    app.press("ArrowRight").await;
    app.no_longer_shows(".ms-chosen").await;
}

async fn cells_are_cut_and_pasted_from_the_upper_left(app: &App, file: &Path, before: i64) {
    at(app, 0, 1).await;
    app.press("Shift+ArrowLeft").await;
    app.press("Ctrl+x").await;
    reads(app, 0, 0, "mangler").await;
    reads(app, 0, 1, "mangler").await;
    holds(file, before - 2).await;
    // Chosen from below and the right, pasted from above and the left.
    at(app, 1, 1).await;
    app.press("Shift+ArrowLeft").await;
    app.press("Shift+ArrowUp").await;
    app.press("Shift+ArrowDown").await;
    app.press("Shift+ArrowRight").await;
    app.press("Shift+ArrowLeft").await;
    app.press("Ctrl+v").await;
    reads(app, 1, 0, "59 %").await;
    reads(app, 1, 1, "60 %").await;
    app.press("Ctrl+Z").await;
    reads(app, 1, 0, "13 %").await;
    app.press("Ctrl+Z").await;
    reads(app, 0, 0, "59 %").await;
    holds(file, before).await;
}

async fn a_refused_cell_of_a_new_period_is_shown(app: &App, file: &Path, before: i64) {
    at(app, 0, 0).await;
    paste(app, "Andel\t2022\nMykpapir og rengjøringsmidler\t154 %\n").await;
    app.sees("Mykpapir og rengjøringsmidler, 2022:").await;
    app.shows("[data-cell=\"0.4\"][aria-invalid=true]").await;
    app.screenshot("measurements-bad-new-period").await;
    // From a table that does not have the row.
    app.link("Tjenester").await.click().await;
    app.no_longer_shows("[aria-invalid=true]").await;
    app.button("Gå til den første").await.click().await;
    app.shows("[aria-invalid=true]:focus").await;
    app.screenshot("measurements-led-to").await;
    app.type_keys("54").await;
    app.press("Enter").await;
    holds(file, before + 1).await;
    app.press("Ctrl+Z").await;
    holds(file, before).await;
    app.link("Alle").await.click().await;
    app.sees("Flyreiser").await;
    at(app, 0, 0).await;
}

async fn an_indicator_is_added(app: &App, file: &Path) {
    app.press("Ctrl+n").await;
    app.focus_is_on("Navn").await;
    app.type_keys("Matsvinn").await;
    app.field("Gjelder").await.choose("Tjeneste").await;
    app.press("Ctrl+s").await;
    app.sees("Det er ikke fylt ut").await;
    app.field("Tjeneste").await.fill("Kantiner").await;
    app.screenshot("measurements-indicator").await;
    app.press("Ctrl+s").await;
    app.sees("Indikatoren «Matsvinn» er lagret").await;
    assert_eq!(RegisterFile::open(file).value::<i64>("SELECT count(*) FROM indicator WHERE removed = 0"), 27);
    app.button("Ny periode").await.click().await;
    app.field("Periode").await.fill("2019").await;
    app.button("Legg til kolonnen").await.click().await;
    app.sees("Perioden 2019 står to ganger").await;
    app.press("Escape").await;
    app.no_dialog().await;
}

async fn a_computed_figure_leads_to_its_contracts(app: &App) {
    app.link("Konkurranser").await.click().await;
    app.sees("Regnet av kontraktene").await;
    app.screenshot("measurements-awards").await;
    let figure = "const shown = [...document.querySelectorAll('.ms-figure')].find((one) => one.innerText.includes(' av ')); shown.click()";
    app.run(figure, vec![]).await;
    app.sees("Teller med").await;
    app.screenshot("measurements-behind").await;
    app.run("document.querySelector('.ms-behind a').click()", vec![]).await;
    app.sees("Oversikt").await;
    assert!(app.address().await.contains("/contract/"), "{}", app.address().await);
}
