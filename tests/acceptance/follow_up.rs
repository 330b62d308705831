//! Oppfølging by keyboard: narrowed, several moved with a reason, given to another, exported, taken back, and seen as a month.

use crate::support::{App, RegisterFile, until};
use register::{
    domain::{
        contract::ContractDraft, kinds::Kind, language::Language, occasion::Occasion, requirement::Level, requirement::RequirementDraft,
    },
    register::{Key, Register, library, settings::Settings},
    text::Text,
};
use std::{collections::BTreeMap, path::Path, time::Duration};

/// A Saturday.
const TODAY: &str = "2026-11-21";
const DUE: [&str; 6] = ["2026-11-10", "2026-11-20", "2026-11-22", "2026-11-27", "2026-12-10", "2027-01-15"];

fn seed(path: &Path) {
    let today = "2026-01-05".parse().expect("a day");
    let now = Occasion { today, now: today.and_hms_opt(9, 0, 0).expect("a time").and_utc(), who: "Kari Nes".into() };
    let mut register = Register::create(path, &Key::None).expect("a register");
    let settings = Settings { organisation: "Fjordvik kommune".into(), user: "Kari Nes".into(), ..Settings::default() };
    register.edit_settings(&settings, &now).expect("settings");
    let draft = ContractDraft { manager: "Kari Nes".into(), start: Some(today), ..ContractDraft::titled("Mat til sykehjem") };
    let contract = register.add_contract(&draft, &now).expect("a contract").value;
    let text = Text::of(Language::Bokmal);
    let with = |kind: Kind, title: &str| {
        let library = library::draft(kind, Level::Basis, &BTreeMap::new(), text).expect("a library requirement");
        RequirementDraft { title: title.into(), plans: vec![], ..library }
    };
    let drafts = [with(Kind::EcoLabelledShare, "Økologisk andel"), with(Kind::FoodWaste, "Matsvinn veid")];
    let requirements = register.add_requirements(contract, &drafts, &now).expect("requirements").value;
    for (place, due) in DUE.iter().enumerate() {
        register.add_check(requirements[place % 2], due.parse().expect("a day"), "", &now).expect("a check");
    }
}

/// Puts the focus on the row that Tab would come to.
async fn into_the_list(app: &App) {
    app.settled().await;
    app.run("document.querySelector('[role=grid] [role=row][tabindex=\"0\"]').focus()", vec![]).await;
}

#[tokio::test]
async fn checks_are_filtered_moved_assigned_exported_and_seen_by_the_month() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let file = data.path().join("register.kravspor");
    seed(&file);
    let exported = data.path().join("plan");
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", exported.to_str().expect("a path"))]).await;
    app.button("Start med et tomt register").await.click().await;
    app.link("Oppfølging").await.click().await;
    app.heading("Oppfølging").await;
    app.sees("6 kontroller").await;
    app.sees("Forfalt 2").await;
    app.screenshot("follow-up-list").await;

    app.field("Kravtype").await.choose("Matsvinn").await;
    app.sees("3 kontroller").await;
    app.button("Fjern filteret Kravtype").await.click().await;
    app.sees("6 kontroller").await;

    into_the_list(&app).await;
    app.press("Space").await;
    app.press("Shift+ArrowDown").await;
    app.press("Shift+ArrowDown").await;
    app.sees("3 kontroller valgt").await;
    app.axe("follow-up-chosen").await;
    app.button("Flytt …").await.click().await;
    app.dialog("Flytt 3 kontroller").await;
    app.find("radio", "Hver et antall arbeidsdager").await.click().await;
    app.field("Arbeidsdager").await.fill("3").await;
    app.field("Begrunnelse").await.fill("Leverandøren har ferie").await;
    app.press("Ctrl+S").await;
    app.sees("3 kontroller er flyttet").await;
    app.no_dialog().await;
    let register = RegisterFile::open(&file);
    let moved = "SELECT group_concat(due) FROM (SELECT due FROM planned_check WHERE reason = 'Leverandøren har ferie' ORDER BY due)";
    assert_eq!(register.value::<String>(moved), "2026-11-13,2026-11-25,2026-11-25");

    into_the_list(&app).await;
    app.press("Ctrl+A").await;
    app.sees("6 kontroller valgt").await;
    app.button("Gi til …").await.click().await;
    app.field("Ny ansvarlig").await.fill("Åse Bø").await;
    app.press("Ctrl+S").await;
    app.sees("6 kontroller er gitt videre").await;
    app.no_dialog().await;
    let assigned = "SELECT count(*) FROM open_check WHERE responsible = 'Åse Bø'";
    assert_eq!(register.value::<i64>(assigned), 6);
    app.settled().await;
    app.press("Ctrl+Z").await;
    app.sees("Kari Nes").await;
    assert_eq!(register.value::<i64>(assigned), 0);

    into_the_list(&app).await;
    app.press("Space").await;
    app.press("Shift+ArrowDown").await;
    app.sees("2 kontroller valgt").await;
    app.button("Kalender (.ics)").await.click().await;
    app.sees("plan.ics").await;
    let calendar = std::fs::read_to_string(exported.with_extension("ics")).expect("the calendar was saved");
    assert_eq!((calendar.matches("BEGIN:VEVENT").count(), calendar.matches("STATUS:CONFIRMED").count()), (2, 2));
    app.button("Til regneark").await.click().await;
    app.sees("plan.xlsx").await;
    assert!(std::fs::read(exported.with_extension("xlsx")).expect("the spreadsheet was saved").starts_with(b"PK"));

    app.find("radio", "Måned").await.click().await;
    app.sees("November 2026").await;
    app.settled().await;
    app.screenshot("follow-up-month").await;
    app.axe("follow-up-month").await;
    // Where there is no room for words the figures still stand there.
    app.resize(320, 640).await;
    let figures = "return [...document.querySelectorAll('.fu-figure')].filter((one) => one.getClientRects().length > 0).map((one) => one.textContent)";
    assert_eq!(app.run(figures, vec![]).await.as_array().map(Vec::len), Some(3), "a figure for each day with checks");
    assert!(!app.scrolls_sideways().await);
    app.screenshot("follow-up-month-320").await;
    app.resize(1280, 800).await;
    app.run("document.querySelector('td[tabindex=\"0\"]').focus()", vec![]).await;
    app.press("PageDown").await;
    app.sees("Desember 2026").await;
    app.sees("første juledag").await;
    app.settled().await;
    for stroke in ["ArrowUp", "ArrowUp", "ArrowRight", "ArrowRight", "ArrowRight"] {
        app.press(stroke).await;
    }
    app.focus_is_on("torsdag 10. desember 2026").await;
    app.press("Enter").await;
    app.heading("Torsdag 10. desember 2026").await;
    app.find("button", "Økologisk andel").await.click().await;
    app.press("O").await;
    app.press("Ctrl+S").await;
    app.sees("1 besvart").await;
    assert_eq!(register.value::<i64>("SELECT count(*) FROM result"), 1);

    // What was chosen lies with the laptop's preferences, for the next start.
    let kept = until(Duration::from_secs(5), || async {
        let kept = std::fs::read_to_string(data.path().join("preferences.json")).unwrap_or_default();
        if kept.contains("month") { Ok(()) } else { Err(kept) }
    });
    assert_eq!(kept.await, Ok(()), "how the list is shown is kept on this laptop");
    app.close().await;
}
