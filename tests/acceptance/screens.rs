//! Every screen of the example register: nothing wrong for axe, nothing sideways, nothing unsaid, in light, dark, wide and narrow.

use crate::support::{App, RegisterFile};
use std::path::Path;

const TODAY: &str = "2026-11-21";

/// Addresses of every screen, with a name for its picture.
fn screens(data: &Path) -> Vec<(&'static str, String)> {
    let file = RegisterFile::open(&data.join("eksempel.kravspor"));
    let contract =
        file.key("SELECT contract_id FROM requirement WHERE removed = 0 GROUP BY contract_id ORDER BY count(*) DESC, contract_id LIMIT 1");
    let supplier = file.key("SELECT supplier_id FROM contract_supplier GROUP BY supplier_id ORDER BY count(*) DESC, supplier_id LIMIT 1");
    let requirement = file.key(
        "SELECT requirement_id FROM planned_check JOIN result ON result.check_id = planned_check.id JOIN requirement ON requirement.id = requirement_id
         WHERE requirement.removed = 0 AND actual IS NOT NULL GROUP BY requirement_id ORDER BY count(*) DESC, requirement_id LIMIT 1",
    );
    let measured = file.key(&format!("SELECT contract_id FROM requirement WHERE lower(hex(id)) = '{}'", requirement.replace('-', "")));
    let held = file.key("SELECT id FROM meeting WHERE ended = 1 LIMIT 1");
    let coming = file.key("SELECT id FROM meeting WHERE ended = 0 LIMIT 1");
    let breach = file.key("SELECT nonconformity_id FROM nonconformity_step GROUP BY nonconformity_id ORDER BY count(*) DESC LIMIT 1");
    let document = file.key("SELECT id FROM evidence WHERE removed = 0 AND valid_to IS NOT NULL ORDER BY valid_to LIMIT 1");
    let met = file.key("SELECT contract_id FROM meeting LIMIT 1");
    let goal = file.key("SELECT goal_id FROM action_line WHERE removed = 0 ORDER BY goal_id LIMIT 1");
    vec![
        ("week", "/".into()),
        ("contracts", "/contracts".into()),
        ("contract-new", "/contracts/new".into()),
        ("notice", "/contracts/notice".into()),
        ("contract-overview", format!("/contract/{contract}/overview")),
        ("contract-requirements", format!("/contract/{contract}/requirements")),
        ("contract-requirement", format!("/contract/{measured}/requirements?requirement={requirement}")),
        ("contract-follow-up", format!("/contract/{contract}/follow-up")),
        ("contract-history", format!("/contract/{contract}/history")),
        ("contract-edit", format!("/contract/{contract}/edit")),
        ("requirement-new", format!("/contract/{contract}/requirements?add=own")),
        ("requirement-edit", format!("/contract/{measured}/requirements?edit={requirement}")),
        ("contract-evidence", format!("/contract/{met}/evidence")),
        ("contract-nonconformities", format!("/contract/{met}/nonconformities")),
        ("contract-meetings", format!("/contract/{met}/meetings")),
        ("follow-up", "/follow-up".into()),
        ("evidence", "/evidence".into()),
        ("evidence-one", format!("/evidence?document={document}")),
        ("evidence-new", "/evidence?new=1".into()),
        ("meetings", "/meetings".into()),
        ("meeting-held", format!("/meeting/{held}")),
        ("meeting-coming", format!("/meeting/{coming}")),
        ("meeting-run", format!("/meeting/{coming}/run")),
        ("nonconformities-list", "/nonconformities?view=open&as=list".into()),
        ("nonconformities-board", "/nonconformities?view=open&as=board".into()),
        ("nonconformity", format!("/nonconformities?one={breach}")),
        ("nonconformity-new", "/nonconformities/new".into()),
        ("suppliers", "/suppliers".into()),
        ("supplier", format!("/suppliers/{supplier}")),
        ("supplier-new", "/suppliers/new".into()),
        ("library", "/library".into()),
        ("library-one", "/library/eco-labelled-share".into()),
        ("reports", format!("/reports?contract={contract}")),
        ("reports-portfolio", "/reports?report=portfolio".into()),
        ("reports-supplier", format!("/reports?report=supplier&supplier={supplier}")),
        ("measurements", "/measurements".into()),
        ("measurements-indicator", "/measurements?form=new".into()),
        ("measurements-awards", "/measurements?of=awards".into()),
        ("goals", "/goals".into()),
        ("goal", format!("/goals?goal={goal}")),
        ("goals-plan", "/goals/plan".into()),
        ("report-measurements", "/reports?report=measurements".into()),
        ("report-goals", "/reports?report=goals".into()),
        ("settings", "/settings".into()),
        ("backups", "/settings/backups".into()),
        ("inspection", "/settings/check".into()),
        ("history", "/settings/history".into()),
        ("bin", "/bin".into()),
        ("import-begin", BEGIN.into()),
        ("import-file", OPENED.into()),
        ("import-columns", "/import/columns".into()),
        ("import-rows", "/import/rows".into()),
        ("import-other", "/import?noun=suppliers".into()),
        ("import-take-in", DECIDED.into()),
        ("import-done", TAKEN_IN.into()),
        ("help", "/help".into()),
        ("nowhere", "/nowhere".into()),
        // Last: it is a dialog over the page.
        ("add-from-library", format!("/contract/{contract}/requirements?add=library")),
    ]
}

/// Where a list begins, where it is once it is opened, where it is once all is decided, and where it is once it is read in.
const BEGIN: &str = "/import?noun=contracts";
const OPENED: &str = "/import/file";
const DECIDED: &str = "/import/take-in";
const TAKEN_IN: &str = "/import/done";

/// A list to read in, with rows to decide, and with a row that was never read in before.
fn put_list(data: &Path, row: i64) {
    let list = format!(
        "Avtalenr;Avtale;Firma;Org.nr;Fra;Til;Merknad
B-{row};Rammeavtale om rehabilitering av ventilasjonsanlegg, byggautomasjon og energioppfølgingssystemer;Ventilasjon AS;923 609 016;13.04.2025;31.12.2027;
B-2;Totalentreprise;Entreprenør AS;97476067;15.06.2025;28.02.2027;-
B-3;Renhold;Renhold AS;923 609 016;17.08.2024;01.06.2090;
"
    );
    std::fs::write(data.join("Avtaleoversikt per 1. november – innkjøpsavdelingen.csv"), list).expect("the list can be written");
}

/// Goes to a screen; those of a list that is read in are come to by the steps before them.
async fn visit(app: &App, data: &Path, address: &str) {
    // Whatever language the window speaks in: the same buttons.
    let press = async |selector: &str| {
        app.run("document.querySelector(arguments[0])?.click()", vec![selector.into()]).await;
        app.pause().await;
        app.settled().await;
    };
    match address {
        OPENED => {
            put_list(data, RegisterFile::open(&data.join("eksempel.kravspor")).value("SELECT 10 + count(*) FROM contract"));
            press(".drop-large button").await;
            app.shows(".import-cells").await;
        }
        DECIDED => {
            app.go("/import/rows").await;
            app.shows(".to-decide button").await;
            while app.run("return document.querySelector('.to-decide button') !== null", vec![]).await == true {
                press(".to-decide button").await;
            }
            app.go(DECIDED).await;
            app.shows(".import-will").await;
        }
        TAKEN_IN => {
            press(".import-foot button:last-of-type").await;
            app.shows(".import-done").await;
        }
        _ => app.go(address).await,
    }
}

async fn example(data: &Path) -> App {
    let list = data.join("Avtaleoversikt per 1. november – innkjøpsavdelingen.csv");
    let app = App::start(data, TODAY, &[("KRAVSPOR_CHOOSE", list.to_str().expect("a path"))]).await;
    app.button("Prøv eksempelregisteret").await.click().await;
    app.heading("Min uke").await;
    app.settled().await;
    app
}

/// One screen as it stands now: a picture, and what is wrong with it.
async fn look(app: &App, name: &str, faults: &mut Vec<String>) {
    app.screenshot(&format!("screen-{name}")).await;
    if app.scrolls_sideways().await {
        faults.push(format!("{name} scrolls sideways"));
    }
    if app.frame_moves().await {
        faults.push(format!("{name} moves the window's frame"));
    }
    faults.extend(app.unspoken().await.into_iter().map(|line| format!("{name} says “{line}”")));
}

#[tokio::test]
async fn every_screen_is_for_everyone_in_light_and_dark() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let app = example(data.path()).await;
    let mut faults = Vec::new();
    for (name, address) in screens(data.path()) {
        visit(&app, data.path(), &address).await;
        for scheme in ["light", "dark"] {
            app.colour_scheme(scheme).await;
            app.pause().await;
            let screen = format!("{name}-{scheme}");
            look(&app, &screen, &mut faults).await;
            faults.extend(app.axe_findings(&screen).await);
        }
        app.colour_scheme("light").await;
    }
    app.button("Avbryt").await.click().await;
    app.no_dialog().await;
    app.press("Ctrl+K").await;
    app.dialog("Søk eller gå til").await;
    for scheme in ["light", "dark"] {
        app.colour_scheme(scheme).await;
        app.pause().await;
        let screen = format!("palette-{scheme}");
        look(&app, &screen, &mut faults).await;
        faults.extend(app.axe_findings(&screen).await);
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    app.close().await;
}

#[tokio::test]
async fn every_screen_fits_a_large_window_and_a_narrow_one() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let app = example(data.path()).await;
    let mut faults = Vec::new();
    for (width, height) in [(1920, 1080), (320, 640)] {
        app.resize(width, height).await;
        for (name, address) in screens(data.path()) {
            visit(&app, data.path(), &address).await;
            app.pause().await;
            look(&app, &format!("{name}-{width}"), &mut faults).await;
            if width == 320 {
                faults.extend(app.axe_findings(&format!("{name}-{width}")).await);
            }
        }
        app.button("Avbryt").await.click().await;
        app.no_dialog().await;
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    app.close().await;
}

#[tokio::test]
async fn every_screen_speaks_nynorsk_and_english_when_asked() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let app = example(data.path()).await;
    let mut faults = Vec::new();
    for (language, name, menu, alien) in [
        ("nn", "Nynorsk", "Leverandørar", &["Leverandører", "Miljøkravene", "Kontrollene", "Oppfølgingsplanen "][..]),
        ("en", "English", "Suppliers", &["Leverandør", "Oppfølging", "Rediger", "Lagre", "Miljøkrav", "Kontroll", "Avbryt", "Slett"][..]),
    ] {
        app.go("/settings").await;
        app.find("radio", name).await.click().await;
        app.link(menu).await;
        for (screen, address) in screens(data.path()) {
            visit(&app, data.path(), &address).await;
            let said = format!("{screen}-{language}");
            look(&app, &said, &mut faults).await;
            // What the user has written stays in the language it was written in; labels do not.
            let labels = app.run(LABELS, vec![]).await;
            let labels: Vec<&str> = labels.as_array().into_iter().flatten().filter_map(|label| label.as_str()).collect();
            for label in labels.iter().filter(|label| alien.iter().any(|word| label.contains(word))) {
                faults.push(format!("{said} has “{label}”"));
            }
        }
        app.press("Escape").await;
        app.no_dialog().await;
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    app.close().await;
}

/// Everything on the page that the program says, and not the register.
const LABELS: &str =
    "return [...document.querySelectorAll('label, legend, th, [role=columnheader], dt, nav a, button:not(.rq-open), h1, h2')]
    .filter((it) => it.getClientRects().length > 0 && !it.closest('.history, .rq-panel, .lib-detail, .lib-pick, .library, .ck-what'))
    .map((it) => it.innerText.trim()).filter(Boolean)";
