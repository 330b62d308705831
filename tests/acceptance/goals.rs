//! Mål og tiltak in the window: a faulty pack shown at its line, packs taken in, a goal tied to what serves it, a measure in the
//! action plan, the yearly revision, and all of it taken back; the report; and a strategy written here.

use crate::support::{App, RegisterFile};
use register::{
    domain::{contract::ContractDraft, kinds::Kind, language::Language, occasion::Occasion, requirement::Level},
    register::{Key, Register, library, settings::Settings},
    text::Text,
};
use serde_json::json;
use std::{collections::BTreeMap, path::Path};

const TODAY: &str = "2026-11-20";

const PACK: &str = r#"{
  "format": 1,
  "id": "egen-strategi",
  "version": 1,
  "language": "nb",
  "title": "Egen strategi",
  "goals": [
    { "number": "1", "level": "goal", "text": "Mindre avfall", "kinds": ["reuse"] }
  ]
}"#;

fn seed(path: &Path) {
    let today = "2026-01-05".parse().expect("a day");
    let now = Occasion { today, now: today.and_hms_opt(9, 0, 0).expect("a time").and_utc(), who: "Kari Nes".into() };
    let mut register = Register::create(path, &Key::None).expect("a register");
    let settings = Settings { organisation: "Fjordvik kommune".into(), user: "Kari Nes".into(), ..Settings::default() };
    register.edit_settings(&settings, &now).expect("settings");
    let draft = ContractDraft { manager: "Kari Nes".into(), start: Some(today), ..ContractDraft::titled("Nytt skolebygg") };
    let contract = register.add_contract(&draft, &now).expect("a contract").value;
    let wanted = library::draft(Kind::Epd, Level::Basis, &BTreeMap::new(), Text::of(Language::Bokmal)).expect("a library requirement");
    register.add_requirements(contract, &[wanted], &now).expect("requirements");
}

#[tokio::test]
async fn goals_are_taken_in_tied_planned_revised_and_taken_back() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let file = data.path().join("register.kravspor");
    seed(&file);
    let chosen = data.path().join("pakke.json");
    std::fs::write(&chosen, PACK.replace("\"reuse\"", "\"reuse\", \"plast\"")).expect("a pack");
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", chosen.to_str().expect("a path"))]).await;
    app.button("Start med et tomt register").await.click().await;
    app.link("Mål og tiltak").await.click().await;
    app.heading("Mål og tiltak").await;
    app.sees("Ingen strategier ennå").await;
    app.axe("goals-empty").await;
    app.screenshot("goals-empty").await;
    let register = RegisterFile::open(&file);

    // A faulty pack says where, and nothing is taken in; mended, it is.
    app.button("Les inn strategi").await.click().await;
    app.dialog("Les inn strategi").await;
    app.button("Velg fil …").await.click().await;
    app.sees("Linje 8, tegn 83: Kravtypen «plast» finnes ikke i biblioteket.").await;
    app.axe("goals-faults").await;
    app.screenshot("goals-faults").await;
    assert_eq!(register.value::<i64>("SELECT count(*) FROM strategy"), 0);
    std::fs::write(&chosen, PACK).expect("a pack");
    app.button("Velg fil …").await.click().await;
    app.button("Les inn Egen strategi").await.click().await;
    app.no_dialog().await;
    app.sees("Lest inn: Egen strategi").await;

    app.button("Les inn strategi").await.click().await;
    app.button("Les inn Strategi for grønne innkjøp 2020–2024").await.click().await;
    app.no_dialog().await;
    app.sees("55 mål og tiltak").await;
    app.settled().await;
    app.screenshot("goals-list").await;
    app.axe("goals-list").await;

    // Tied to a library requirement as it is proposed: the contract's requirement comes with it.
    app.button("1.5 EPD vurderes").await.click().await;
    app.heading("1.5 EPD vurderes").await;
    app.sees("Tiltaket står ikke i handlingsplanen som gjelder").await;
    app.button("Knytt til Miljødeklarasjon").await.click().await;
    app.sees("Knyttet til mål 1.5").await;
    app.sees("Nytt skolebygg").await;
    assert_eq!(register.value::<i64>("SELECT count(*) FROM goal_link WHERE removed = 0"), 1);
    app.settled().await;
    app.axe("goals-panel").await;
    app.screenshot("goals-panel").await;

    // In the plan, with somebody responsible and a deadline.
    app.button("Sett i handlingsplanen 2026").await.click().await;
    app.field("Status").await.choose("Pågår").await;
    app.field("Ansvarlig").await.fill("Kari Nes").await;
    app.field("Frist").await.fill("30.06.2026").await;
    app.field("Årets merknad").await.fill("Mal er laget").await;
    app.press("Ctrl+S").await;
    app.sees("Tiltaket er lagret i handlingsplanen").await;
    app.sees("Fristen 30.06.2026 er passert").await;
    app.press("Escape").await;

    app.link("Handlingsplan").await.click().await;
    app.sees("1 over fristen").await;
    app.settled().await;
    app.axe("goals-plan").await;
    app.screenshot("goals-plan").await;
    app.resize(320, 640).await;
    assert!(!app.scrolls_sideways().await);
    app.screenshot("goals-plan-320").await;
    app.resize(1280, 800).await;

    // Ticks stay over Esc, and are let go of by Avbryt.
    let ticked = "return document.querySelectorAll('dialog[open] :checked').length";
    for (closed_by, left) in [("Escape", 1), ("Avbryt", 0)] {
        app.button("Sett tiltak i planen").await.click().await;
        app.dialog("Sett tiltak i handlingsplanen 2026").await;
        if closed_by == "Escape" {
            app.run("document.querySelector('dialog[open] input[type=checkbox]').click()", vec![]).await;
            app.press("Ctrl+N").await;
            app.press("Escape").await;
        } else {
            app.button("Avbryt").await.click().await;
        }
        app.no_dialog().await;
        app.button("Sett tiltak i planen").await.click().await;
        app.dialog("Sett tiltak i handlingsplanen 2026").await;
        assert_eq!(app.run(ticked, vec![]).await, json!(left), "{closed_by}");
        app.press("Escape").await;
        app.no_dialog().await;
    }

    // The yearly revision, and back.
    app.button("Revider 2026").await.click().await;
    app.dialog("Årlig revisjon av handlingsplanen 2026").await;
    app.field("Merknad for 2026").await.fill("Kreves i alle nye avtaler").await;
    app.axe("goals-revision").await;
    app.screenshot("goals-revision").await;
    app.button("Revider og begynn på 2027").await.click().await;
    app.sees("Handlingsplanen 2026 er revidert").await;
    app.no_dialog().await;
    let carried =
        "SELECT count(*) FROM action_line WHERE year = 2027 AND carried_from IS NOT NULL AND deadline = '2027-06-30' AND removed = 0";
    assert_eq!(register.value::<i64>(carried), 1);
    app.link("2026").await.click().await;
    app.sees("Handlingsplan 2026, revidert 20.11.2026 av Kari Nes").await;
    app.sees("Kreves i alle nye avtaler").await;
    app.settled().await;
    app.screenshot("goals-plan-revised").await;
    app.press("Ctrl+Z").await;
    app.sees("Revider 2026").await;
    assert_eq!(register.value::<i64>("SELECT count(*) FROM action_line WHERE year = 2027"), 0);

    // The contract says what it serves.
    app.go("/contracts").await;
    app.heading("Kontrakter").await;
    app.run("document.querySelector('[role=grid] [role=row][tabindex=\"0\"]').focus()", vec![]).await;
    app.press("Enter").await;
    app.sees("Mål dette bidrar til").await;
    app.sees("1.5 EPD vurderes").await;

    // The report.
    app.go("/reports?report=goals").await;
    app.field("Strategi").await.choose("Strategi for grønne innkjøp 2020–2024").await;
    app.sees("Mål og tiltak: Strategi for grønne innkjøp").await;
    app.settled().await;
    app.screenshot("goals-report-preview").await;
    app.find("radio", "Valgt periode").await.click().await;
    app.button("Lagre PDF").await.click().await;
    app.sees("Skriv minst én av datoene.").await;
    app.focus_is_on("Fra og med").await;
    app.field("Fra og med").await.fill("01.01.2026").await;
    app.settled().await;
    app.screenshot("goals-report-period").await;
    app.button("Lagre PDF").await.click().await;
    app.sees("pakke.json.pdf").await;
    assert!(std::fs::read(data.path().join("pakke.json.pdf")).expect("the report was saved").starts_with(b"%PDF"));
    app.screenshot("goals-report").await;
    app.close().await;
}

#[tokio::test]
async fn a_strategy_is_written_here_and_saved_as_a_pack() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let file = data.path().join("register.kravspor");
    seed(&file);
    let chosen = data.path().join("egen.json");
    let app = App::start(data.path(), TODAY, &[("KRAVSPOR_CHOOSE", chosen.to_str().expect("a path"))]).await;
    app.button("Start med et tomt register").await.click().await;
    app.link("Mål og tiltak").await.click().await;
    app.button("Ny strategi").await.click().await;
    app.dialog("Ny strategi").await;
    app.field("Tittel").await.fill("Miljøstrategi for Fjordvik").await;
    app.field("Første år").await.fill("2026").await;
    app.axe("goals-new-strategy").await;
    app.screenshot("goals-new-strategy").await;
    app.press("Ctrl+S").await;
    app.no_dialog().await;
    app.sees("Strategien har ingen mål ennå").await;

    app.button("Nytt mål").await.click().await;
    app.dialog("Nytt mål").await;
    app.field("Nummer").await.fill("1").await;
    app.field("Mål eller tiltak").await.fill("Halve utslippene").await;
    app.find("checkbox", "Fossilfri byggeplass").await.click().await;
    app.axe("goals-new-goal").await;
    app.press("Ctrl+S").await;
    app.no_dialog().await;
    app.heading("1 Halve utslippene").await;
    app.button("Nytt mål eller tiltak under dette").await.click().await;
    app.field("Nummer").await.fill("1").await;
    app.field("Mål eller tiltak").await.fill("Krav i alle avtaler").await;
    app.press("Ctrl+S").await;
    app.sees("Strategien har alt et mål eller tiltak med nummer 1").await;
    app.field("Nummer").await.fill("1.1").await;
    app.press("Ctrl+S").await;
    app.no_dialog().await;
    app.button("1.1 Krav i alle avtaler").await;
    app.press("Escape").await;
    app.focus_is_on("1 Halve utslippene").await;
    app.press("ArrowDown").await;
    app.press("Enter").await;
    app.heading("1.1 Krav i alle avtaler").await;

    app.button("Lagre som pakke").await.click().await;
    app.sees("egen.json").await;
    let written = std::fs::read_to_string(&chosen).expect("the pack was saved");
    let pack = register::exchange::pack::read(&written).expect("the pack reads back");
    assert_eq!((pack.id.as_str(), pack.goals[0].measures[0].number.as_str()), ("miljostrategi-for-fjordvik", "1.1"));

    app.button("Legg målet i papirkurven").await.click().await;
    app.sees("Ligger i papirkurven: 1.1").await;
    app.go("/bin").await;
    app.sees("1.1 Krav i alle avtaler").await;
    app.press("Ctrl+Z").await;
    let register = RegisterFile::open(&file);
    app.sees("Angret").await;
    assert_eq!(register.value::<i64>("SELECT count(*) FROM goal WHERE removed = 0"), 2);
    app.close().await;
}
