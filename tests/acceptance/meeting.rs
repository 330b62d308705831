//! A supplier meeting from the agenda to the signed minutes, by keyboard, with the program killed in the middle of it.

use crate::support::{App, RegisterFile, until};
use chrono::NaiveDate;
use register::{
    domain::{
        contract::{ContractDraft, ContractSupplier},
        decimal::Decimal,
        follow_up::{Cadence, PlanDraft},
        kinds::Kind,
        language::Language,
        occasion::Occasion,
        requirement::{Comparator, Level, RequirementDraft, Target},
        supplier::SupplierDraft,
    },
    register::{Key, Register, library, settings::Settings},
    text::Text,
};
use std::{collections::BTreeMap, path::Path, process::Command, time::Duration};

const TODAY: &str = "2026-11-23";
const NEXT: &str = "2026-12-16";
const CONTRACT: &str = "Mykpapir, såpe og engangsprodukter";
const SHARE: &str = "Andel miljømerkede produkter";
const NOTE: &str = "Såpe i storkanne har ikke vært merket siden juli";
const DECISION: &str = "Bytte til miljømerket såpe på alle bestillinger";

fn on(text: &str) -> Occasion {
    let today: NaiveDate = text.parse().expect("a date");
    Occasion { today, now: today.and_hms_opt(8, 0, 0).expect("a time").and_utc(), who: "Ingrid Sæther".into() }
}

/// A contract since New Year with a share that is checked every quarter and a return scheme once a year.
fn seed(path: &Path) {
    let then = on("2026-01-05");
    let mut register = Register::create(path, &Key::None).expect("a register");
    let settings = Settings { organisation: "Fjordvik kommune".into(), user: "Ingrid Sæther".into(), ..Settings::default() };
    register.edit_settings(&settings, &then).expect("settings");
    let supplier = SupplierDraft { name: "Nordpapir og Renhold AS".into(), contact: "Ida Holm".into(), ..SupplierDraft::default() };
    let supplier = register.add_supplier(&supplier, &then).expect("a supplier").value;
    let draft = ContractDraft {
        case_number: "26/01234".into(),
        manager: "Ingrid Sæther".into(),
        start: Some("2026-01-01".parse().expect("a date")),
        end: Some("2028-12-31".parse().expect("a date")),
        suppliers: vec![ContractSupplier { supplier, main: true }],
        ..ContractDraft::titled(CONTRACT)
    };
    let contract = register.add_contract(&draft, &then).expect("a contract").value;
    let text = Text::of(Language::Bokmal);
    let plan = |months| vec![PlanDraft { id: None, cadence: Cadence::Every { months, anchor: None, season: None }, unannounced: false }];
    let of_kind = |kind| library::draft(kind, Level::Basis, &BTreeMap::new(), text).expect("a library requirement");
    let share = RequirementDraft {
        title: SHARE.into(),
        target: Target { offered: Some(Decimal::whole(65)), ..Target::quantity(Comparator::AtLeast, Some(Decimal::whole(60)), "%") },
        plans: plan(9),
        ..of_kind(Kind::EcoLabelledShare)
    };
    let scheme = RequirementDraft { title: "Returordning for emballasje".into(), plans: plan(10), ..of_kind(Kind::ReturnScheme) };
    register.add_requirements(contract, &[share, scheme], &then).expect("requirements");
}

#[tokio::test]
async fn a_meeting_survives_a_kill_and_ends_in_minutes() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let file = data.path().join("register.kravspor");
    let minutes = data.path().join("referat.pdf");
    let choose = [("KRAVSPOR_CHOOSE", minutes.to_str().expect("a path"))];
    seed(&file);

    let app = App::start(data.path(), TODAY, &choose).await;
    opens_the_own_register(&app).await;
    prepares(&app, TODAY).await;
    let meeting = app.address().await;
    app.button("Start møtet").await.click().await;
    app.heading(SHARE).await;
    app.axe("meeting mode").await;
    types_about_the_share(&app).await;
    app.screenshot("meeting-typed").await;
    is_kept(&app, &file).await;
    // The driver, the program and its web processes, by SIGKILL: nobody says good-bye.
    drop(app);

    let app = App::start(data.path(), TODAY, &choose).await;
    app.link("Leverandørmøter").await.click().await;
    app.sees("Pågår").await;
    app.go(&meeting).await;
    app.button("Fortsett møtet").await.click().await;
    app.heading(SHARE).await;
    everything_typed_is_there(&app).await;
    app.screenshot("meeting-after-kill").await;
    finishes_by_keyboard(&app, &file).await;
    prints(&app, &minutes).await;

    app.link("Min uke").await.click().await;
    app.sees("Bestemt i møter").await;
    app.sees(DECISION).await;
    app.screenshot("meeting-week").await;
    app.close().await;

    let app = App::start(data.path(), NEXT, &choose).await;
    prepares(&app, NEXT).await;
    app.sees("Tidligere beslutning").await;
    app.sees(DECISION).await;
    app.screenshot("meeting-next").await;
    puts_off_what_was_decided(&app, &file).await;
    app.close().await;
    let left = RegisterFile::open(&file);
    assert_eq!(left.value::<String>("PRAGMA integrity_check"), "ok");
}

async fn opens_the_own_register(app: &App) {
    app.button("Start med et tomt register").await.click().await;
    app.heading("Kontrakter").await;
}

/// From the list, by keys: the contract, the day, who takes part.
async fn prepares(app: &App, today: &str) {
    app.link("Leverandørmøter").await.click().await;
    app.heading("Leverandørmøter").await;
    app.settled().await;
    app.press("Ctrl+N").await;
    app.dialog("Forbered møte").await;
    app.focus_is_on("Kontrakt eller leverandør").await;
    app.type_keys("Mykpapir").await;
    app.find("option", CONTRACT).await;
    app.press("ArrowDown").await;
    app.press("Enter").await;
    let title = app.field("Tittel").await;
    let named = until(Duration::from_secs(10), || async {
        let now = title.value().await;
        if now == "Leverandørmøte med Nordpapir og Renhold AS" { Ok(()) } else { Err(now) }
    });
    assert_eq!(named.await, Ok(()), "on {today} the meeting is named by the supplier");
    assert_eq!(app.field("Navn, deltaker 1").await.value().await, "Ingrid Sæther");
    assert_eq!(app.field("Navn, deltaker 2").await.value().await, "Ida Holm");
    app.field("Sted").await.fill("Rådhuset").await;
    if today == TODAY {
        app.axe("prepare").await;
        app.screenshot("meeting-prepare").await;
    }
    app.press("Ctrl+S").await;
    app.no_dialog().await;
    app.heading("Leverandørmøte med Nordpapir og Renhold AS").await;
    app.settled().await;
}

/// What was decided last time is given a new deadline in the same saving as what is said of it now.
async fn puts_off_what_was_decided(app: &App, file: &Path) {
    app.button("Start møtet").await.click().await;
    app.sees("1 av 2").await;
    app.press("ArrowDown").await;
    app.heading(DECISION).await;
    app.button("Endre beslutningen").await.focus().await;
    app.press("Enter").await;
    app.focus_is_on("Frist").await;
    assert_eq!(app.find("region", "Endre beslutningen").await.within("field", "Ansvarlig").await.value().await, "Ida Holm");
    app.press("Ctrl+A").await;
    app.type_keys("20.1.2027").await;
    app.press("Escape").await;
    app.press("i").await;
    app.screenshot("meeting-put-off").await;
    app.axe("an earlier decision that is changed").await;
    app.press("Ctrl+Enter").await;
    app.sees("Lagret").await;
    let deadline = || RegisterFile::open(file).value::<String>("SELECT deadline FROM decision WHERE text LIKE 'Bytte til%'");
    assert_eq!(deadline(), "2027-01-20");
    app.press("Ctrl+Z").await;
    let back = until(Duration::from_secs(5), || async { if deadline() == "2026-12-10" { Ok(()) } else { Err(deadline()) } });
    assert_eq!(back.await, Ok(()), "the deadline as it was");
}

async fn types_about_the_share(app: &App) {
    app.press("v").await;
    app.focus_is_on("Faktisk").await;
    app.type_keys("53").await;
    app.sees("7 prosentpoeng under kravet, 12 under tilbudet").await;
    app.press("Escape").await;
    app.press("m").await;
    app.focus_is_on("Notat til referatet").await;
    app.type_keys(NOTE).await;
    app.press("Escape").await;
    app.press("b").await;
    app.focus_is_on("Beslutning").await;
    app.type_keys(DECISION).await;
    app.tab_to("Ansvarlig").await;
    app.type_keys("Ida Holm").await;
    app.tab_to("Frist").await;
    // Half a date: it must come back as it was typed.
    app.type_keys("10.12").await;
}

/// What was typed last is on the disk within a moment, without a key that says so.
async fn is_kept(app: &App, file: &Path) {
    let register = RegisterFile::open(file);
    let seen = until(Duration::from_secs(3), || async {
        let kept: String = register.value("SELECT coalesce(max(content), '') FROM draft WHERE name LIKE 'meeting/%'");
        if kept.contains("10.12") && kept.contains(NOTE) && kept.contains("\"53\"") { Ok(()) } else { Err(kept) }
    });
    if let Err(kept) = seen.await {
        app.fail(&format!("what was typed is not on the disk, but: {kept}")).await;
    }
    assert_eq!(register.value::<i64>("SELECT count(*) FROM result"), 0, "nothing was saved");
}

async fn everything_typed_is_there(app: &App) {
    app.sees("Her er det du skrev sist.").await;
    for (field, typed) in
        [("Faktisk", "53"), ("Notat til referatet", NOTE), ("Beslutning", DECISION), ("Ansvarlig", "Ida Holm"), ("Frist", "10.12")]
    {
        assert_eq!(app.field(field).await.value().await, typed, "{field}");
    }
    app.sees("7 prosentpoeng under kravet, 12 under tilbudet").await;
}

async fn finishes_by_keyboard(app: &App, file: &Path) {
    app.find("checkbox", "Opprett avvik").await.focus().await;
    app.press("Space").await;
    app.press("Ctrl+Enter").await;
    app.heading("Returordning for emballasje").await;
    app.sees("1 av 2 behandlet").await;
    let register = RegisterFile::open(file);
    assert_eq!(register.value::<i64>("SELECT actual FROM result WHERE meeting_id IS NOT NULL"), 53_000_000);
    assert_eq!(register.value::<String>("SELECT deadline FROM decision"), "2026-12-10");
    assert_eq!(register.value::<i64>("SELECT count(*) FROM nonconformity WHERE agenda_item_id IS NOT NULL"), 1);
    assert_eq!(register.value::<i64>("SELECT count(*) FROM draft WHERE name LIKE 'meeting/%'"), 0);
    // One key answers the other; an arrow goes back and forth.
    app.press("k").await;
    app.press("Escape").await;
    app.press("ArrowUp").await;
    app.heading(SHARE).await;
    app.sees("er opprettet").await;
    app.press("ArrowDown").await;
    app.heading("Returordning for emballasje").await;
    app.press("Ctrl+Enter").await;
    app.sees("2 av 2 behandlet").await;
    app.focus_is_on("Avslutt og lag referat").await;
    app.screenshot("meeting-treated").await;
    app.resize(640, 400).await;
    if app.scrolls_sideways().await {
        app.fail("meeting mode scrolls sideways at 200 %").await;
    }
    app.screenshot("meeting-200").await;
    app.axe("meeting mode at 200 %").await;
    app.resize(1280, 800).await;
    app.colour_scheme("dark").await;
    app.axe("meeting mode, dark").await;
    app.screenshot("meeting-dark").await;
    app.colour_scheme("light").await;
    app.button("Avslutt og lag referat").await.focus().await;
    app.press("Enter").await;
    app.focus_is_on("Lagre som PDF").await;
}

async fn prints(app: &App, minutes: &Path) {
    app.press("Enter").await;
    app.sees("Referatet er lagret").await;
    app.axe("held meeting").await;
    app.screenshot("meeting-held").await;
    let read = Command::new("pdftotext").arg("-layout").arg(minutes).arg("-").output().expect("pdftotext runs (Debian: poppler-utils)");
    let text = String::from_utf8_lossy(&read.stdout).replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ");
    for said in ["Referat fra leverandørmøte", CONTRACT, "Ida Holm", "53 %", "Ikke oppfylt", "10.12.2026", "Underskrift", "A-2026-01"] {
        assert!(text.contains(said), "“{said}” is not in the minutes:\n{text}");
    }
    for said in [NOTE, DECISION] {
        // A column may part it, but its words are there.
        assert!(said.split(' ').all(|word| text.contains(word)), "“{said}” is not in the minutes:\n{text}");
    }
    let own = std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests");
    let tagged = Command::new("/usr/bin/python3").arg(Path::new(&own).join("pdf/structure.py")).arg(minutes).output().expect("python runs");
    assert!(tagged.status.success(), "{}{}", String::from_utf8_lossy(&tagged.stdout), String::from_utf8_lossy(&tagged.stderr));
}
