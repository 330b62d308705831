//! A list from a spreadsheet becomes contracts: what can be read in two ways is asked about, what is wrong is mended in its
//! place, and the whole of it is taken back as one thing.

use crate::support::{App, RegisterFile, until};
use std::path::{Path, PathBuf};
use std::time::Duration;

const TODAY: &str = "2026-11-21";

/// A title block, days that can be read in two ways, an organisation number of eight digits, an end far off, fillers.
const LIST: &str = "\u{feff}Fjordvik kommune;;;;;;
Avtaleoversikt, sist oppdatert 1. november;;;;;;
;;;;;;
Avtalenr;Avtale;Leverandør;Org.nr;Startdato;Sluttdato;Kontraktsverdi
A-1;Mykpapir og renholdsprodukter;Nordpapir og Renhold AS;923 609 016;03/04/2025;31.12.2099;1 200 000,50
A-2;Lekeplassutstyr;Krabat Uterom AS;97476067;05/06/2025;28.02.2027;-
A-3;Renhold av skoler;Nordpapir og Renhold AS;923 609 016;07/08/2024;01.06.2090;0.0
";

async fn contracts_are(register: &RegisterFile, wanted: i64) {
    let seen = until(Duration::from_secs(15), || async {
        let now: i64 = register.value("SELECT count(*) FROM contract WHERE removed = 0");
        if now == wanted { Ok(()) } else { Err(now) }
    });
    assert_eq!(seen.await, Ok(()), "contracts in the register");
}

#[tokio::test]
async fn a_messy_list_becomes_contracts_and_is_taken_back() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let chosen = data.path().join("Avtaleoversikt.csv");
    std::fs::write(&chosen, LIST).expect("the list can be written");
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", chosen.to_str().expect("a path"))]).await;
    app.button("Les inn kontraktene fra Excel").await.click().await;
    app.makes_its_register().await;
    app.heading("Les inn fra regneark").await;
    app.screenshot("import-begin").await;
    app.axe("the beginning of an import").await;
    let register = RegisterFile::open(&data.path().join("register.kravspor"));

    app.button("Velg fil …").await.click().await;
    the_headings_are_found_under_the_title(&app).await;
    the_order_of_days_is_asked_for_once(&app).await;
    what_is_wrong_is_mended_in_its_place(&app).await;

    app.sees("3 nye kontrakter").await;
    app.sees("2 nye leverandører").await;
    app.sees("Det tas en sikkerhetskopi").await;
    app.screenshot("import-take-in").await;
    app.axe("what will happen").await;
    app.press("Ctrl+S").await;
    app.sees("Lista er lest inn").await;
    contracts_are(&register, 3).await;
    let starts: String =
        register.value("SELECT group_concat(starts, ' ') FROM (SELECT starts FROM contract WHERE removed = 0 ORDER BY starts)");
    assert_eq!(starts, "2024-08-07 2025-04-03 2025-06-05");
    let number: i64 = register.value("SELECT count(*) FROM supplier WHERE organisation_number = '974760673'");
    assert_eq!(number, 1, "the number that was typed");
    app.pause().await;
    app.screenshot("import-done").await;
    app.axe("what was read in").await;

    the_same_file_changes_nothing(&app).await;
    app.link("Kontrakter").await.click().await;
    app.sees("Lekeplassutstyr").await;
    app.press("Ctrl+Z").await;
    app.sees("Angret: Lest inn kontrakter").await;
    contracts_are(&register, 0).await;
    app.sees("Ingen kontrakter ennå").await;
    app.no_longer_sees("Lekeplassutstyr").await;
    app.go("/suppliers").await;
    app.sees("Ingen leverandører").await;
    app.close().await;
}

async fn the_headings_are_found_under_the_title(app: &App) {
    app.heading("Les inn kontrakter").await;
    app.sees("Rad 4 er foreslått").await;
    assert!(app.find("radio", "Overskriftene står i rad 4").await.is_checked().await);
    for (width, height) in [(1280, 800), (320, 640)] {
        app.resize(width, height).await;
        app.screenshot(&format!("import-file-{width}")).await;
        assert!(!app.scrolls_sideways().await, "{width} px wide scrolls sideways");
        app.axe(&format!("the headings, {width} px")).await;
    }
    app.resize(1280, 800).await;
    app.button("Videre til kolonnene").await.click().await;
}

async fn the_order_of_days_is_asked_for_once(app: &App) {
    app.sees("Datoene i én kolonne kan leses på to måter").await;
    app.screenshot("import-columns").await;
    app.axe("the columns").await;
    // Two columns cannot be the same.
    app.field("Kontraktsverdi: Leses som").await.choose("Tittel").await;
    app.sees("leses alt som «Tittel»").await;
    app.field("Kontraktsverdi: Leses som").await.choose("Estimert verdi").await;
    // Nobody is let past the question.
    app.button("Se gjennom radene").await.click().await;
    app.heading("Startdato").await;
    app.find("radio", "torsdag 3. april 2025").await.click().await;
    app.sees("Dagen står først i alle datoer i kolonnen").await;
    app.button("Se gjennom radene").await.click().await;
}

async fn what_is_wrong_is_mended_in_its_place(app: &App) {
    app.sees("2 rader må avgjøres").await;
    app.screenshot("import-rows").await;
    app.axe("the rows").await;
    assert_eq!(app.unspoken().await, Vec::<String>::new());
    // N goes to the next row to decide, Enter opens it where it is wrong.
    app.press("N").await;
    app.focus_is_on("Avvist").await;
    app.press("Enter").await;
    app.focus_is_on("Organisasjonsnummer").await;
    app.screenshot("import-row").await;
    app.axe("a row").await;
    app.field("Organisasjonsnummer").await.fill("974 760 673").await;
    app.press("Enter").await;
    app.sees("1 rad må avgjøres").await;
    app.sees("I filen står det «97476067»").await;
    app.press("Escape").await;
    // What is only doubtful is accepted by one key.
    app.press("N").await;
    app.focus_is_on("Tvilsom").await;
    app.press("S").await;
    app.sees("Alt er avgjort").await;
    app.button("Videre til innlesing").await.click().await;
}

async fn the_same_file_changes_nothing(app: &App) {
    app.button("Les inn en liste til").await.click().await;
    app.button("Velg fil …").await.click().await;
    app.sees("en fil med de samme overskriftene er lest inn før").await;
    app.button("Videre til kolonnene").await.click().await;
    app.sees("Kolonnene er lest som sist").await;
    app.button("Se gjennom radene").await.click().await;
    app.row("Uendret").await;
    // The list stays while another page is looked at, and is asked about before it is thrown away.
    app.go("/contracts").await;
    app.go("/import").await;
    app.heading("Les inn kontrakter").await;
    app.button("Forkast lista …").await.click().await;
    app.dialog("Forkaste").await.within("button", "Forkast lista").await.click().await;
    app.heading("Les inn fra regneark").await;
}

fn shared(name: &str) -> Option<PathBuf> {
    let own = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests"));
    let folders = ["../../shared/data/contract-lists", "../../../shared/data/contract-lists"];
    folders.iter().map(|folder| own.join(folder).join(name)).find(|path| path.is_file())
}

/// The first lines of a real list that `keep` wants, with its headings.
fn part_of(path: &Path, keep: impl Fn(&str) -> bool) -> String {
    let whole = std::fs::read_to_string(path).expect("the list is text");
    let mut lines = whole.lines();
    let headings = lines.next().unwrap_or_default();
    let rows: Vec<&str> = lines.filter(|line| keep(line)).take(30).collect();
    format!("{headings}\n{}\n", rows.join("\n"))
}

/// American contracts whose first days can all be read in two ways, and British ones, some with company numbers of eight signs.
#[tokio::test]
async fn real_lists_of_others_are_read_in_and_taken_back() {
    let (Some(american), Some(british)) =
        (shared("nebraska_unl_scraped_contracts.csv"), shared("uk_councils_contractsfinder_awards_first_half.csv"))
    else {
        return eprintln!("skipped: the shared lists are not here");
    };
    let data = tempfile::tempdir().expect("a folder for the register");
    let chosen = data.path().join("contracts.csv");
    std::fs::write(&chosen, part_of(&american, is_doubtful)).expect("the list can be written");
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", chosen.to_str().expect("a path"))]).await;
    app.button("Les inn kontraktene fra Excel").await.click().await;
    app.makes_its_register().await;
    app.button("Velg fil …").await.click().await;
    let register_file = data.path().join("register.kravspor");
    app.button("Videre til kolonnene").await.click().await;
    app.sees("kan leses på to måter").await;
    app.screenshot("import-american-columns").await;
    for radio in app.find_all("radio", "").await {
        if radio.attribute("value").await.as_deref() == Some("month-first") {
            radio.click().await;
            app.settled().await;
        }
    }
    decides_all_and_reads_in(&app, "import-american-rows").await;
    let register = RegisterFile::open(&register_file);
    let american: i64 = register.value("SELECT count(*) FROM contract WHERE removed = 0");
    assert!(american > 5, "{american} American contracts");

    std::fs::write(&chosen, part_of(&british, |line| line.matches(',').count() >= 17 && line.matches('"').count() % 2 == 0))
        .expect("the list can be written");
    app.button("Les inn en liste til").await.click().await;
    app.button("Velg fil …").await.click().await;
    app.button("Videre til kolonnene").await.click().await;
    app.field("supplier_id: Leses som").await.choose("Organisasjonsnummer").await;
    decides_all_and_reads_in(&app, "import-british-rows").await;
    // Pressed again before the page has the first answer: both are taken back, and the screen says so.
    app.press("Ctrl+Z").await;
    app.press("Ctrl+Z").await;
    contracts_are(&register, 0).await;
    app.sees("Angret: «contracts.csv» er ikke lest inn").await;
    app.sees("Registeret er som før.").await;
    app.link("Kontrakter").await.click().await;
    app.sees("Ingen kontrakter ennå").await;
    app.go("/suppliers").await;
    app.sees("Ingen leverandører").await;
    app.close().await;
}

/// A contract whose first day has no number above 12.
fn is_doubtful(line: &str) -> bool {
    let mut days = line.split(',').filter(|part| part.len() == 10 && part.matches('/').count() == 2);
    let part = |day: &str, place: usize| day.split('/').nth(place).and_then(|part| part.parse::<u32>().ok());
    days.next().is_some_and(|first| part(first, 0).is_some_and(|it| it <= 12) && part(first, 1).is_some_and(|it| it <= 12))
}

/// Empties what is refused and may be blank, leaves out what else is refused, accepts every doubt by its kind, and reads the rest in.
async fn decides_all_and_reads_in(app: &App, screen: &str) {
    app.button("Se gjennom radene").await.click().await;
    app.sees("Hva skjer").await;
    app.settled().await;
    app.screenshot(screen).await;
    app.axe(screen).await;
    // Found and pressed in one: what is decided leaves the list at once.
    let decide = "[...document.querySelectorAll('.to-decide button')].find((button) => !button.disabled)?.click();
        return document.querySelector('.to-decide') === null";
    let decided = until(Duration::from_secs(60), || async {
        let all = app.run(decide, vec![]).await == serde_json::json!(true);
        app.settled().await;
        if all { Ok(()) } else { Err("something is still to be decided") }
    });
    assert_eq!(decided.await, Ok(()));
    app.sees("Alt er avgjort").await;
    app.button("Videre til innlesing").await.click().await;
    app.sees("Dette skjer når du leser inn").await;
    app.press("Ctrl+S").await;
    app.sees("Lista er lest inn").await;
}
