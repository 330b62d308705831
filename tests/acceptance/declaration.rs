//! Environmental product declarations: dropped, several taken in together, read as they stand, and held against a limit with the
//! steps from one unit to another shown.

use crate::support::{App, RegisterFile};
use serde_json::json;
use std::path::{Path, PathBuf};

const TODAY: &str = "2026-11-21";

/// Two products of one supplier in one file: A1, A2 and A3 apart and a bare year; and together, with scenarios that nobody has
/// chosen between.
const TWO: &str = r#"[
 {"doctype": "openEPD", "openepd_version": "0.1", "id": "a", "language": "nb", "product_name": "Lavkarbonbetong B35 M45 – fabrikkblandet, Dmax 22, for plasstøpte konstruksjoner",
  "program_operator_doc_id": "NEPD-9001-9001-NO", "date_of_issue": "2023-04-03", "valid_until": "2027",
  "declared_unit": {"qty": 1, "unit": "m3"}, "kg_per_declared_unit": {"qty": 2400, "unit": "kg"},
  "manufacturer": {"name": "Fjordbetong AS"}, "compliance": [{"short_name": "EN 15804+A2"}],
  "impacts": {"EF 3.0": {"gwp": {"A1": {"mean": 200, "unit": "kgCO2e"}, "A2": {"mean": 10.5, "unit": "kgCO2e"}, "A3": {"mean": 5, "unit": "kgCO2e"},
   "A4": "ND", "A5": "MNA", "C1": 1.25}}}},
 {"doctype": "openEPD", "openepd_version": "0.1", "id": "b", "language": "nb", "product_name": "Betong B45",
  "program_operator_doc_id": "NEPD-9002-9002-NO", "date_of_issue": "2024-02-01", "valid_until": "2029-02-01",
  "declared_unit": {"qty": 1, "unit": "m3"}, "kg_per_declared_unit": {"qty": 2400, "unit": "kg"},
  "manufacturer": {"name": "Fjordbetong AS"}, "compliance": [{"short_name": "EN 15804+A2"}],
  "impacts": {"EF 3.0": {"gwp": {"A1A2A3": {"mean": 312.5, "unit": "kgCO2e"},
   "C_scenarios": [{"name": "Deponi", "C3": {"mean": 2, "unit": "kgCO2e"}}, {"name": "Ombruk", "C3": {"mean": 3, "unit": "kgCO2e"}}]}}}}
]"#;

fn shared(name: &str) -> Option<PathBuf> {
    let own = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo runs the tests"));
    let folders = ["../../shared/data/epd", "../../../shared/data/epd"];
    folders.iter().map(|folder| own.join(folder).join(name)).find(|path| path.is_file())
}

/// A requirement with a limit for the climate footprint, in a unit.
async fn with_limit(app: &App, contract: &str, title: &str, most: f64, unit: &str) {
    let draft = json!({
        "kind": "epd", "title": title, "wording": "Klimafotavtrykket skal dokumenteres med EPD.", "question": "Er EPD-en under grensen?",
        "placement": "contract-clause", "basis": "contract", "clause": "", "library": null, "plans": [], "notes": "", "risk": "medium",
        "responsible": "", "sanction": {"kind": "none", "amount": null, "percent": null, "text": ""},
        "target": {"measure": "quantity", "comparator": "at-most", "required": most, "offered": null, "unit": unit},
    });
    let add = "const done = arguments[arguments.length - 1];
        window.__TAURI_INTERNALS__.invoke('add_requirements', { contract: arguments[0], drafts: [arguments[1]] })
          .then(() => done('added'), (error) => done(JSON.stringify(error)))";
    assert_eq!(app.run_async(add, vec![json!(contract), draft]).await, json!("added"));
}

async fn example(data: &Path) -> (App, RegisterFile, String) {
    let app = App::start(data, TODAY, &[]).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.heading("Min uke").await;
    let register = RegisterFile::open(&data.join("eksempel.kravspor"));
    let contract = register.key("SELECT id FROM contract WHERE title LIKE 'Renholdstjenester%' LIMIT 1");
    (app, register, contract)
}

/// Chooses what the documents serve by what is typed of it.
async fn serves(app: &App, title: &str) {
    app.field("Finn miljøkrav, kontrakt eller leverandør").await.fill(title).await;
    app.sees(title).await;
    app.press("ArrowDown").await;
    app.press("Enter").await;
}

#[tokio::test]
async fn several_declarations_of_a_file_are_taken_in_together_and_stand_against_the_limit_with_the_steps_shown() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let file = data.path().join("betong æøå.json");
    std::fs::write(&file, TWO).expect("a file to drop");
    let (app, register, contract) = example(data.path()).await;
    with_limit(&app, &contract, "Betong under grensen", 240.0, "kg CO₂e/m³").await;
    with_limit(&app, &contract, "Betong etter vekt", 0.1, "kg CO₂e/kg").await;
    let before: i64 = register.value("SELECT count(*) FROM evidence WHERE removed = 0");

    app.go(&format!("/contract/{contract}/evidence")).await;
    app.field("Søk i dokumentene").await;
    app.drop_files(data.path(), &[&file], ".ev-desk").await;
    app.heading("Nytt dokument").await;
    app.heading("2 miljødeklarasjoner").await;
    app.find("checkbox", "Lavkarbonbetong B35 M45").await;
    app.sees("NEPD-9001-9001-NO · 1 m³ · A1–A3: 215,5 kg CO₂e · gyldig til 31.12.2027 (bare året er oppgitt)").await;
    app.sees("NEPD-9002-9002-NO · 1 m³ · A1–A3: 312,5 kg CO₂e · gyldig til 01.02.2029").await;
    the_figures_are_shown_as_they_stand(&app).await;

    app.button("Velg alle").await.click().await;
    serves(&app, "Betong under grensen").await;
    serves(&app, "Betong etter vekt").await;
    app.sees("Innenfor: 215,5 mot grensen 240 kg CO₂e/m³.").await;
    app.sees("Over grensen: 312,5 mot grensen 240 kg CO₂e/m³.").await;
    app.sees("Over grensen: 0,1302 mot grensen 0,1 kg CO₂e/kg. Omregnet med 2 400 kg fra filen.").await;
    for (width, scheme) in [(1280, "light"), (1280, "dark"), (320, "light")] {
        app.resize(width, 800).await;
        app.colour_scheme(scheme).await;
        app.pause().await;
        app.screenshot(&format!("declaration-several-{width}-{scheme}")).await;
        assert!(!app.scrolls_sideways().await, "{width} px wide scrolls sideways");
        app.axe(&format!("several declarations, {width} px, {scheme}")).await;
    }
    app.resize(1280, 800).await;
    app.colour_scheme("light").await;
    app.press("Ctrl+S").await;
    app.sees("Registrerte 2 miljødeklarasjoner").await;
    let made: String = register.value(
        "SELECT group_concat(number || ' ' || issuer || ' ' || valid_to, '; ') FROM
         (SELECT * FROM evidence WHERE removed = 0 AND number LIKE 'NEPD-900%' ORDER BY number)",
    );
    assert_eq!(made, "NEPD-9001-9001-NO Fjordbetong AS 2027-12-31; NEPD-9002-9002-NO Fjordbetong AS 2029-02-01");
    assert_eq!(register.value::<i64>("SELECT count(*) FROM file WHERE removed = 0 AND name = 'betong æøå.json'"), 2, "each has its file");

    // The document says the same when it is opened.
    app.row("Lavkarbonbetong B35 M45").await.click().await;
    app.press("Enter").await;
    app.sees("Innenfor: 215,5 mot grensen 240 kg CO₂e/m³.").await;
    app.settled().await;
    app.screenshot("declaration-kept").await;
    app.axe("a declaration that is kept").await;
    for (language, said) in [("Nynorsk", "Innanfor: 215,5"), ("English", "Within: 215.5"), ("Bokmål", "Innenfor: 215,5")] {
        let here = app.address().await;
        app.go("/settings").await;
        app.find("radio", language).await.click().await;
        app.go(&here).await;
        app.sees(said).await;
        assert_eq!(app.unspoken().await, Vec::<String>::new(), "{language}");
        app.screenshot(&format!("declaration-kept-{language}")).await;
    }
    // One change, taken back as one.
    app.press("Escape").await;
    app.press("Ctrl+Z").await;
    app.sees("Angret: ").await;
    assert_eq!(register.value::<i64>("SELECT count(*) FROM evidence WHERE removed = 0"), before);
    app.close().await;
}

async fn the_figures_are_shown_as_they_stand(app: &App) {
    for button in app.find_all("button", "Vis tallene").await {
        button.click().await;
    }
    app.sees("Lagt sammen av A1, A2 og A3").await;
    let rows = "return [...document.querySelectorAll('.decl-table tbody tr')].map((row) => row.innerText.replace(/\\s+/g, ' ').trim())";
    let rows = app.run(rows, vec![]).await;
    let rows: Vec<&str> = rows.as_array().into_iter().flatten().filter_map(|row| row.as_str()).collect();
    for row in [
        "A1–A3 Lagt sammen av A1, A2 og A3 215,5",
        "A1 Råvarer 200",
        "A2 Transport til fabrikk 10,5",
        "A3 Produksjon 5",
        "A4 Transport til byggeplass ikke deklarert",
        "A5 Bygging ikke deklarert",
        "C1 Riving 1,25",
        "A1–A3 Råvarer, transport og produksjon 312,5",
        "C3 Avfallsbehandling Deponi 2",
        "C3 Avfallsbehandling Ombruk 3",
    ] {
        assert!(rows.contains(&row), "“{row}” is not among {rows:#?}");
    }
    app.sees("Bare året står: 2027.").await;
    app.sees("C3 har flere scenarioer, og ingen av dem er merket som det som gjelder.").await;
    for button in app.find_all("button", "Skjul tallene").await {
        button.click().await;
    }
}

#[tokio::test]
async fn a_real_declaration_of_concrete_is_taken_in_and_known_the_next_time() {
    let Some(file) = shared("ilcd-json/0aa8b645-02d9-41b4-8aa3-70335af2a9e7.json") else {
        return eprintln!("skipped: the shared declarations are not here");
    };
    let cut = shared("hostile-json/truncated.json");
    let data = tempfile::tempdir().expect("a folder for the register");
    let (app, register, contract) = example(data.path()).await;
    with_limit(&app, &contract, "Betong under grensen", 240.0, "kg CO₂e/m³").await;
    app.go("/evidence").await;
    app.drop_files(data.path(), &[&file], ".ev-desk").await;
    app.heading("Nytt dokument").await;
    app.heading("Miljødeklarasjon").await;
    app.sees("1 m³").await;
    app.sees("256,7").await;
    // A1 + A2 + A3 of the file: 256.723356887539 + 8.485777018525 + 3.385395098948.
    app.sees("268,6").await;
    app.screenshot("declaration-real").await;
    app.axe("a real declaration").await;
    app.button("Bruk opplysningene").await.click().await;
    assert_eq!(app.field("Nummer").await.value().await, "NEPD-4945-3957-DK");
    assert!(app.field("Gyldig til").await.value().await.ends_with("2028"));
    serves(&app, "Betong under grensen").await;
    app.sees("Over grensen: 268,6 mot grensen 240 kg CO₂e/m³.").await;
    app.press("Ctrl+S").await;
    app.sees("Registrerte dokumentet").await;

    // The same again is known by its number, and can renew the document in place of making another.
    app.go("/evidence").await;
    app.drop_files(data.path(), &[&file], ".ev-desk").await;
    app.sees("Nummeret finnes allerede").await;
    app.button("Bruk opplysningene").await.click().await;
    app.find("checkbox", "Oppdater ").await.click().await;
    serves(&app, "Betong under grensen").await;
    app.press("Ctrl+S").await;
    app.sees("Registrerte dokumentet").await;
    let held = "SELECT count(*) FROM evidence WHERE removed = 0 AND number = 'NEPD-4945-3957-DK'";
    assert_eq!(register.value::<i64>(held), 1);

    if let Some(cut) = cut {
        app.go("/evidence").await;
        app.drop_files(data.path(), &[&cut], ".ev-desk").await;
        app.sees("«truncated.json» kunne ikke leses som miljødeklarasjon").await;
        app.screenshot("declaration-cut").await;
        app.axe("a declaration that is cut short").await;
    }
    app.close().await;
}
