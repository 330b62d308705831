//! The ways about in reading a list in: dropped on the window, gone back in, decided by keys, stopped, given up.

use crate::support::{App, RegisterFile};
use std::fmt::Write;
use std::path::Path;

const TODAY: &str = "2026-11-21";

/// Two rows that can be read as headings, a wrong organisation number, an end far off.
const LIST: &str = "\u{feff}Avtalenr;Avtale;Leverandør;Org.nr;Startdato;Sluttdato
A-1;Mykpapir og renholdsprodukter;Nordpapir og Renhold AS;923 609 016;13.04.2025;31.12.2027
A-2;Lekeplassutstyr;Krabat Uterom AS;97476067;15.06.2025;28.02.2027
A-3;Renhold av skoler, barnehager, sykehjem og omsorgsboliger i hele kommunen;Nordpapir og Renhold AS;923 609 016;17.08.2024;01.06.2090
";

/// A list of `rows` contracts that are all in order.
fn long_list(rows: usize, columns: usize) -> String {
    let mut list = String::from("Avtalenr;Avtale;Leverandør;Startdato;Sluttdato;Merknader");
    for place in 6..columns {
        let _ = write!(list, ";Kolonne {place}");
    }
    for row in 1..=rows {
        let _ = write!(list, "\nA-{row};Rammeavtale nummer {row};Leverandør {} AS;13.04.2025;31.12.2027;", row % 40);
        list.push_str(&";innhold".repeat(columns.saturating_sub(6)));
    }
    list
}

fn put(data: &Path, name: &str, content: &str) -> std::path::PathBuf {
    let path = data.join(name);
    std::fs::write(&path, content).expect("the list can be written");
    path
}

#[tokio::test]
async fn a_dropped_list_is_decided_by_keys_looked_through_again_and_given_up_for_another() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let list = put(data.path(), "Avtaler æøå 🌱.csv", LIST);
    let other = put(data.path(), "nye avtaler.csv", &LIST.replace("A-1", "B-1"));
    let app = App::start(data.path(), TODAY, &[]).await;
    app.button("Start med et tomt register").await.click().await;
    app.makes_its_register().await;
    app.sees("Ingen kontrakter ennå").await;

    // Let go on the list of contracts, it is read as one.
    app.drop_files(data.path(), &[&list], ".main").await;
    app.heading("Les inn kontrakter").await;
    app.sees("Avtaler æøå 🌱.csv").await;
    app.sees("Rad 1 er foreslått").await;
    app.button("Videre til kolonnene").await.click().await;
    app.button("Se gjennom radene").await.click().await;
    app.sees("2 rader må avgjøres").await;

    // The keys of the rows are told, and do what they say.
    app.press("?").await;
    let keys = app.dialog("Hurtigtaster").await;
    assert!(keys.text().await.contains("Når en liste leses inn"));
    app.press("Escape").await;
    app.no_dialog().await;
    app.press("N").await;
    app.focus_is_on("Avvist").await;
    app.press("U").await;
    app.focus_is_on("Utelatt").await;
    app.sees("1 rad må avgjøres").await;
    app.press("N").await;
    app.focus_is_on("Tvilsom").await;
    app.press("S").await;
    app.sees("Alt er avgjort").await;

    going_back_and_reading_a_column_otherwise_looks_again(&app).await;
    another_heading_is_asked_about(&app).await;

    // Another file is let go of meanwhile: this one is not thrown away unasked.
    app.drop_files(data.path(), &[&other], ".main").await;
    app.sees("«Avtaler æøå 🌱.csv» er åpen fra før").await;
    app.screenshot("import-another").await;
    app.axe("another list").await;
    app.button("Forkast lista …").await.click().await;
    app.dialog("Forkaste").await.within("button", "Forkast lista").await.click().await;
    app.sees("nye avtaler.csv").await;
    app.heading("Les inn kontrakter").await;
    let register = RegisterFile::open(&data.path().join("register.kravspor"));
    assert_eq!(register.value::<i64>("SELECT count(*) FROM contract"), 0, "nothing is stored by looking");
    app.close().await;
}

async fn going_back_and_reading_a_column_otherwise_looks_again(app: &App) {
    app.button("Videre til innlesing").await.click().await;
    app.sees("2 nye kontrakter").await;
    app.button("Tilbake").await.click().await;
    app.button("Tilbake").await.click().await;
    // The supplier alone is no longer told apart by its number, and the row that was left out stays so.
    app.field("Org.nr: Leses som").await.choose("Leses ikke").await;
    app.button("Se gjennom radene").await.click().await;
    app.row("Utelatt").await.click().await;
    app.press("U").await;
    app.sees("Alt er avgjort").await;
    app.button("Videre til innlesing").await.click().await;
    app.sees("3 nye kontrakter").await;
}

async fn another_heading_is_asked_about(app: &App) {
    app.link("Fil og overskrift").await.click().await;
    app.find("radio", "Lista har ingen overskrifter").await.click().await;
    app.dialog("Bytte overskriftsrad?").await;
    app.screenshot("import-other-heading").await;
    app.axe("another heading row").await;
    app.button("Avbryt").await.click().await;
    app.no_dialog().await;
    assert!(app.find("radio", "Overskriftene står i rad 1").await.is_checked().await);
    app.find("radio", "Lista har ingen overskrifter").await.click().await;
    app.button("Bytt rad").await.click().await;
    app.sees("Ingen rad er valgt").await;
    // Nothing is decided about what was just proposed.
    app.find("radio", "Overskriftene står i rad 1").await.click().await;
    app.sees("Rad 1 er foreslått").await;
    app.no_dialog().await;
}

#[tokio::test]
async fn reading_a_file_and_taking_it_in_can_both_be_stopped_and_leave_nothing_behind() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let chosen = put(data.path(), "stor liste.csv", &long_list(190_000, 10));
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", chosen.to_str().expect("a path"))]).await;
    app.button("Les inn kontraktene fra Excel").await.click().await;
    app.makes_its_register().await;
    app.button("Velg fil …").await.click().await;
    app.sees("Leser «stor liste.csv»").await;
    app.screenshot("import-reading").await;
    app.button("Avbryt").await.click().await;
    app.sees("Lesingen er stoppet. Ingenting er lest inn.").await;
    app.axe("a reading that was stopped").await;

    std::fs::write(&chosen, long_list(4_000, 6)).expect("the list can be written");
    app.button("Velg fil …").await.click().await;
    app.button("Videre til kolonnene").await.click().await;
    app.button("Se gjennom radene").await.click().await;
    app.button("Videre til innlesing").await.click().await;
    app.sees("kontrakter").await;
    app.press("Ctrl+S").await;
    app.sees("Leser inn: ").await;
    app.screenshot("import-taking-in").await;
    app.button("Avbryt").await.click().await;
    app.sees("Innlesingen er stoppet").await;
    app.axe("a taking in that was stopped").await;
    let register = RegisterFile::open(&data.path().join("register.kravspor"));
    assert_eq!(register.value::<i64>("SELECT count(*) FROM contract"), 0);
    assert_eq!(register.value::<String>("PRAGMA integrity_check"), "ok");
    // The list is as it was, and can be read in after all.
    app.button("Les inn").await;
    app.close().await;
}

#[tokio::test]
async fn a_file_with_nothing_in_it_or_nothing_but_headings_says_what_to_do() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let chosen = put(data.path(), "tom.csv", "");
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", chosen.to_str().expect("a path"))]).await;
    app.button("Les inn kontraktene fra Excel").await.click().await;
    app.makes_its_register().await;
    app.button("Velg fil …").await.click().await;
    app.sees("Filen ble ikke lest").await;
    app.screenshot("import-empty-file").await;
    app.axe("an empty file").await;
    put(data.path(), "tom.csv", "Avtalenr;Avtale;Leverandør\n");
    app.button("Velg fil …").await.click().await;
    app.sees("Ingen rader under overskriften").await;
    app.button("Videre til kolonnene").await.click().await;
    app.button("Se gjennom radene").await.click().await;
    app.sees("Ingen rader å lese inn").await;
    app.screenshot("import-no-rows").await;
    app.axe("a list without rows").await;
    app.button("Velg overskriftsrad på nytt").await.click().await;
    app.heading("Hvilken rad har overskriftene?").await;
    app.close().await;
}
