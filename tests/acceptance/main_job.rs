//! The whole of what a contract manager does: register, plan, follow up, answer, report, take back, all in one window.

use crate::support::{App, RegisterFile, until};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

const TODAY: &str = "2026-11-21";
const TITLE: &str = "Mykpapir, såpe og engangsprodukter";
const OPEN_CHECKS: &str = "SELECT count(*) FROM planned_check WHERE removed = 0 AND id NOT IN (SELECT check_id FROM result)";
const LAST_CHECK: &str = "SELECT max(due) FROM planned_check WHERE removed = 0";

#[tokio::test]
async fn a_contract_is_registered_followed_up_reported_and_taken_back() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let report = data.path().join("rapport.pdf");
    let opened = data.path().join("opened.txt");
    let viewer = viewer_that_writes_to(&opened, data.path());
    let choose = [("KRAVSPOR_CHOOSE", report.to_str().expect("a path")), ("KRAVSPOR_OPEN_WITH", viewer.to_str().expect("a path"))];
    let app = App::start(data.path(), TODAY, &choose).await;
    let file = data.path().join("register.kravspor");

    app.button("Start med et tomt register").await.click().await;
    app.makes_its_register().await;
    app.sees("Ingen kontrakter ennå").await;
    says_who_it_is(&app).await;
    registers_the_contract(&app).await;
    adds_requirements_from_the_library(&app).await;
    writes_a_requirement_of_its_own(&app).await;
    the_plan_reaches_the_end_and_follows_it(&app, &file).await;
    answers_below_the_offer_by_keys(&app, &file).await;
    prints_in_every_language(&app, &report, &opened).await;
    takes_back_and_does_again(&app, &file).await;
    app.close().await;

    let left = RegisterFile::open(&file);
    assert_eq!(left.value::<String>("PRAGMA integrity_check"), "ok");
    assert_eq!(left.value::<String>("SELECT title FROM contract"), TITLE);
}

/// The contract's own tab, not the list of everything that is followed up.
async fn follow_up_tab(app: &App) {
    app.find("navigation", "Deler av kontrakten").await.within("link", "Oppfølging").await.click().await;
}

async fn says_who_it_is(app: &App) {
    app.link("Innstillinger").await.click().await;
    app.field("Ditt navn").await.fill("Ingrid Sæther").await;
    app.field("Virksomhet").await.fill("Fjordvik kommune").await;
    app.press("Ctrl+S").await;
    app.sees("Innstillingene er lagret").await;
    app.sees("Fjordvik kommune").await;
}

/// Hands on the keys all the way; only lists are chosen from by their words.
async fn registers_the_contract(app: &App) {
    app.link("Kontrakter").await.click().await;
    app.press("Ctrl+N").await;
    app.heading("Ny kontrakt").await;
    app.focus_is_on("Tittel").await;
    app.type_keys(TITLE).await;
    app.tab_to("Saksnummer").await;
    app.type_keys("26/01234").await;
    app.field("Avtaletype").await.choose("Rammeavtale").await;
    app.field("Hva som kjøpes").await.choose("Varer").await;
    app.tab_to("Anslått verdi").await;
    app.type_keys("5,6 mill").await;
    app.tab_to("Legg til leverandør").await;
    app.type_keys("Nordpapir og Renhold AS").await;
    app.press("Enter").await;
    app.focus_is_on("Leverandørens navn").await;
    app.tab_to("Organisasjonsnummer").await;
    app.type_keys("923609016").await;
    app.press("Enter").await;
    app.focus_is_on("Legg til leverandør").await;
    app.tab_to("Kontraktsansvarlig").await;
    app.type_keys("Ingrid Sæther").await;
    app.tab_to("Startdato").await;
    app.type_keys("1.9.2026").await;
    app.tab_to("Sluttdato").await;
    app.type_keys("31.8.2028").await;
    app.tab_to("Legg til opsjon").await;
    app.press("Enter").await;
    app.tab_back_to("Forlenger med").await;
    app.press("Ctrl+A").await;
    app.type_keys("12").await;
    app.tab_to("Varsles før slutt").await;
    app.press("Ctrl+A").await;
    app.type_keys("90").await;
    app.tab_to("Anskaffelsen startet").await;
    app.sees("Varsles senest 02.06.2028, og forlenger til 31.08.2029").await;
    app.type_keys("10.3.2026").await;
    app.tab_to("Legg til kriterium").await;
    app.sees("Reglene som gjelder anskaffelser startet fra 01.01.2024").await;
    app.press("Enter").await;
    app.press("Enter").await;
    app.press("Enter").await;
    weighs(app, 1, "Pris", "50").await;
    weighs(app, 2, "Kvalitet", "20").await;
    weighs(app, 3, "Miljø", "30").await;
    app.sees("Til sammen 100 %").await;
    app.find("radio", "Miljø vektet minst 30").await.focus().await;
    app.press("Space").await;
    app.screenshot("job-contract-form").await;
    app.press("Ctrl+S").await;
    app.heading(TITLE).await;
    app.sees("Nordpapir og Renhold AS").await;
    app.sees("923 609 016").await;
    app.sees("5 600 000 kr").await;
    app.sees("01.09.2026").await;
    app.screenshot("job-contract").await;
}

async fn weighs(app: &App, place: u32, kind: &str, weight: &str) {
    let row = app.find("group", &format!("kriterium {place}")).await;
    row.within("combobox", "Gjelder").await.choose(kind).await;
    row.within("textbox", "Kriterium").await.fill(kind).await;
    row.within("textbox", "Vekt").await.fill(weight).await;
}

async fn adds_requirements_from_the_library(app: &App) {
    app.link("Miljøkrav").await.click().await;
    app.sees("Ingen miljøkrav ennå").await;
    app.button("Hent fra bibliotek").await.click().await;
    app.dialog("Hent miljøkrav fra biblioteket").await;
    app.find("checkbox", "Andel miljømerkede produkter").await.focus().await;
    app.press("Space").await;
    app.find("radio", "Avansert").await.click().await;
    app.field("Krav, ≥").await.fill("60").await;
    app.field("Tilbudt av leverandøren").await.fill("65").await;
    app.sees("Tilbudet er bedre enn kravet og er bindende").await;
    app.field("Avtalt sanksjon").await.choose("Prisavslag").await;
    app.field("Prosent").await.fill("5").await;
    app.find("checkbox", "Miljøledelsessystem").await.focus().await;
    app.press("Space").await;
    app.find("checkbox", "Returordning for emballasje").await.focus().await;
    app.press("Space").await;
    app.sees("3 valgt").await;
    app.sees("2 uten avtalt sanksjon").await;
    app.screenshot("job-library").await;
    app.press("Ctrl+Enter").await;
    if app.text().await.contains("Grensen er ikke fylt ut") {
        app.press("Ctrl+Enter").await;
    }
    app.no_dialog().await;
    app.sees("3 miljøkrav er lagt til").await;
    app.sees("2 krav uten avtalt sanksjon").await;
}

async fn writes_a_requirement_of_its_own(app: &App) {
    app.button("Nytt krav").await.click().await;
    app.heading("Nytt miljøkrav").await;
    app.focus_is_on("Tittel").await;
    app.type_keys("Leveranser høyst to ganger i uken").await;
    app.tab_to("Ordlyd").await;
    app.type_keys("Leverandøren skal samle leveransene til høyst to i uken.").await;
    app.tab_to("Kontrollspørsmål").await;
    app.type_keys("Er det levert oftere enn to ganger i uken?").await;
    app.find("radio", "Ja eller nei").await.click().await;
    app.sees("Ingen sanksjon er avtalt").await;
    app.sees("Uten en rytme lages det ingen kontroller").await;
    app.button("Legg til rytme").await.click().await;
    app.press("Ctrl+S").await;
    app.heading("Leveranser høyst to ganger i uken").await;
    app.sees("Ingen sanksjon er avtalt. Da er det vanskelig å håndheve kravet ved brudd").await;
    app.screenshot("job-requirements").await;
}

/// The plan is stored to the day the contract ends, and is another when the end, an option or a rhythm is another.
async fn the_plan_reaches_the_end_and_follows_it(app: &App, file: &Path) {
    let register = RegisterFile::open(file);
    follow_up_tab(app).await;
    app.sees("Planlagt til kontrakten slutter 31.08.2028. Utløses opsjonen, planlegges 12\u{a0}måneder til.").await;
    let first = coming(app, &register).await;
    assert!(register.value::<String>(LAST_CHECK).as_str() > "2028-05-31", "{}", register.value::<String>(LAST_CHECK));
    app.screenshot("job-follow-up").await;

    app.link("Oversikt").await.click().await;
    app.button("Opsjon 1 (1 år): Utløst").await.click().await;
    let decide = app.find_all("button", "Opsjon 1 (1 år): Utløst").await;
    decide.last().expect("the button that decides").click().await;
    app.sees("+1 år").await;
    follow_up_tab(app).await;
    app.sees("Planlagt til kontrakten slutter 31.08.2029.").await;
    let with_option = coming(app, &register).await;
    assert!(with_option > first, "{with_option} checks with the option, {first} without");
    assert!(register.value::<String>(LAST_CHECK).as_str() > "2029-05-31");

    app.press("Ctrl+Z").await;
    app.sees("Planlagt til kontrakten slutter 31.08.2028.").await;
    assert_eq!(coming(app, &register).await, first, "without the option the plan is as it was");

    app.button("Rediger").await.click().await;
    app.heading("Rediger kontrakten").await;
    app.field("Sluttdato").await.fill("31.08.2027").await;
    app.press("Ctrl+S").await;
    app.sees("Lagret: ").await;
    follow_up_tab(app).await;
    app.sees("Planlagt til kontrakten slutter 31.08.2027.").await;
    assert!(coming(app, &register).await < first);
    assert!(register.value::<String>(LAST_CHECK).as_str() <= "2027-08-31");
    app.press("Ctrl+Z").await;
    app.sees("Planlagt til kontrakten slutter 31.08.2028.").await;
    assert_eq!(coming(app, &register).await, first);

    app.link("Miljøkrav").await.click().await;
    app.button("Leveranser høyst to ganger i uken").await.click().await;
    app.button("Rediger kravet").await.click().await;
    app.heading("Rediger K4").await;
    app.field("Antall måneder").await.fill("1").await;
    app.press("Ctrl+S").await;
    app.sees("Lagret: Leveranser").await;
    follow_up_tab(app).await;
    let monthly = coming(app, &register).await;
    assert!(monthly >= first + 12, "every month there are {monthly} checks, every third there were {first}");
}

/// How many open checks the screen counts, which are those that are stored.
async fn coming(app: &App, register: &RegisterFile) -> i64 {
    app.settled().await;
    let counted = until(Duration::from_secs(10), || async {
        let stored: i64 = register.value(OPEN_CHECKS);
        let text = app.text().await.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.contains(&format!("{stored} kommende")) { Ok(stored) } else { Err(stored) }
    });
    match counted.await {
        Ok(count) => count,
        Err(stored) => app.fail(&format!("{stored} checks are stored, but the screen does not count so many")).await,
    }
}

async fn answers_below_the_offer_by_keys(app: &App, file: &Path) {
    app.link("Min uke").await.click().await;
    app.sees("Neste 30 dager").await;
    app.sees("Andel miljømerkede produkter").await;
    app.screenshot("job-week").await;
    app.button("Svar på kontroll: Andel miljømerkede produkter").await.focus().await;
    app.press("Enter").await;
    app.focus_is_on("Faktisk verdi").await;
    app.type_keys("62").await;
    app.sees("Brudd på tilbudet: 3 prosentpoeng under").await;
    app.sees("Kravet i kontrakten er innfridd, men tilbudet er bindende.").await;
    app.pause().await;
    app.screenshot("job-answer").await;
    app.tab_to("Merknad").await;
    app.type_keys("Salgsfil for oktober og november").await;
    app.press("Ctrl+S").await;
    app.sees("Andel miljømerkede produkter: ").await;
    let register = RegisterFile::open(file);
    let stored = until(Duration::from_secs(5), || async {
        if register.value::<i64>("SELECT count(*) FROM result") == 1 { Ok(()) } else { Err(()) }
    });
    assert!(stored.await.is_ok(), "the answer is stored");
    assert_eq!(register.value::<i64>("SELECT actual FROM result"), 62_000_000);
    assert_eq!(register.value::<String>("SELECT outcome FROM result"), "not-fulfilled");
    app.link("Kontrakter").await.click().await;
    app.find("row", "Brudd").await;
    app.screenshot("job-contracts").await;
}

async fn opens_it_from_the_list(app: &App) {
    app.link("Kontrakter").await.click().await;
    app.find("row", "Brudd").await.focus().await;
    app.press("Enter").await;
    app.heading(TITLE).await;
}

async fn prints_in_every_language(app: &App, report: &Path, opened: &Path) {
    opens_it_from_the_list(app).await;
    app.button("Rapport").await.click().await;
    app.heading("Rapporter").await;
    for (language, texts) in [
        ("Bokmål", ["Etterlevelse av miljøkrav", "under tilbudet", "ingen sanksjon"]),
        ("Nynorsk", ["Etterleving av miljøkrav", "under tilbodet", "ingen sanksjon"]),
        ("English", ["Environmental compliance", "below", "no sanction"]),
    ] {
        let _ = std::fs::remove_file(report);
        app.find("radio", language).await.click().await;
        app.press("Ctrl+S").await;
        app.sees("Rapporten er lagret").await;
        let text = printed(report);
        for wanted in texts.iter().chain(&[TITLE, "Nordpapir og Renhold AS", "Fjordvik kommune", "Salgsfil for oktober og november"]) {
            assert!(text.contains(wanted), "“{wanted}” is not in the report in {language}:\n{text}");
        }
        assert!(!text.contains('⟦'), "a text is missing in {language}");
        is_sound(report);
    }
    app.screenshot("job-report").await;
    app.button("Åpne").await.click().await;
    let seen = until(Duration::from_secs(5), || async {
        let said = std::fs::read_to_string(opened).unwrap_or_default();
        if said.trim() == report.to_str().unwrap_or_default() { Ok(()) } else { Err(said) }
    });
    assert_eq!(seen.await, Ok(()), "the viewer was given the report");
}

/// The report's text, its words apart by single spaces.
fn printed(report: &Path) -> String {
    let read = Command::new("pdftotext").arg("-layout").arg(report).arg("-").output().expect("pdftotext runs (Debian: poppler-utils)");
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    String::from_utf8_lossy(&read.stdout).replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The file is whole, and its tag tree holds what the standards ask where the reader of tag trees is installed.
fn is_sound(report: &Path) {
    let whole = Command::new("qpdf").arg("--check").arg(report).output().expect("qpdf runs (Debian: qpdf)");
    assert!(whole.status.success(), "{}{}", String::from_utf8_lossy(&whole.stdout), String::from_utf8_lossy(&whole.stderr));
    let python = Command::new("/usr/bin/python3").args(["-c", "import pikepdf"]).output();
    if !python.is_ok_and(|python| python.status.success()) {
        eprintln!("the tag tree is not looked at: python3-pikepdf is missing");
        return;
    }
    let own = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests");
    let tagged = Command::new("/usr/bin/python3").arg(Path::new(&own).join("pdf/structure.py")).arg(report).output().expect("python runs");
    assert!(tagged.status.success(), "{}{}", String::from_utf8_lossy(&tagged.stdout), String::from_utf8_lossy(&tagged.stderr));
}

/// A program that writes down which file it was asked to open.
fn viewer_that_writes_to(note: &Path, folder: &Path) -> std::path::PathBuf {
    let viewer = folder.join("viewer");
    std::fs::write(&viewer, format!("#!/bin/sh\nprintf '%s' \"$1\" > '{}'\n", note.display())).expect("the viewer can be written");
    std::fs::set_permissions(&viewer, std::fs::Permissions::from_mode(0o755)).expect("the viewer can be run");
    viewer
}

/// Back to where the contract had no requirements and forth again: every step, by keys, told in the history.
async fn takes_back_and_does_again(app: &App, file: &Path) {
    let register = RegisterFile::open(file);
    let (checks, results): (i64, i64) = (register.value(OPEN_CHECKS), register.value("SELECT count(*) FROM result"));
    opens_it_from_the_list(app).await;
    app.link("Historikk").await.click().await;
    app.sees("Rediger").await;
    let requirements = "SELECT count(*) FROM requirement WHERE removed = 0";
    for (back, results, kept) in [("the answer", 0, 4), ("the rhythm", 0, 4), ("the own requirement", 0, 3), ("the library's", 0, 0)] {
        app.press("Ctrl+Z").await;
        stored(app, &register, "SELECT count(*) FROM result", results, back).await;
        stored(app, &register, requirements, kept, back).await;
    }
    app.sees("angret").await;
    app.screenshot("job-history-undone").await;
    for (again, count) in [("the library's", 3), ("the own requirement", 4), ("the rhythm", 4)] {
        app.press("Ctrl+Y").await;
        stored(app, &register, requirements, count, again).await;
    }
    app.press("Ctrl+Y").await;
    stored(app, &register, "SELECT count(*) FROM result", results, "the answer").await;
    stored(app, &register, OPEN_CHECKS, checks, "the answer").await;
    app.sees("Gjort om igjen").await;
    app.screenshot("job-history").await;
}

async fn stored(app: &App, register: &RegisterFile, sql: &str, wanted: i64, after: &str) {
    let seen = until(Duration::from_secs(10), || async {
        let now: i64 = register.value(sql);
        if now == wanted { Ok(()) } else { Err(now) }
    });
    if let Err(now) = seen.await {
        app.fail(&format!("after {after}: {sql} is {now}, not {wanted}")).await;
    }
    // The next key is for the page that has seen this one.
    app.settled().await;
    app.pause().await;
}
