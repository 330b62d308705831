//! A breach found across the table, followed to its end in the window: meeting, letter, missed deadline, fine by the day,
//! corrected, verified, closed; with its amounts, dates and history, and each step taken back and done again.

use crate::support::{App, RegisterFile, until};
use chrono::NaiveDate;
use register::{
    domain::{
        contract::{ContractDraft, ContractSupplier},
        follow_up::{Cadence, PlanDraft},
        kinds::Kind,
        language::Language,
        money::Money,
        occasion::Occasion,
        requirement::{Level, RequirementDraft, Sanction, SanctionKind},
        supplier::SupplierDraft,
    },
    register::{Key, Register, library, settings::Settings},
    text::Text,
};
use std::{collections::BTreeMap, path::Path, time::Duration};

const MEETING: &str = "2026-11-23";
/// Two weeks after the deadline of 7 December.
const FINED: &str = "2026-12-21";
const CLOSED: &str = "2026-12-22";
const CONTRACT: &str = "Nytt skolebygg på Solbakken";
const BREACH: &str = "Fossilfri byggeplass";
const FOUND: &str = "To dieselaggregat i bruk siden uke 45";

#[tokio::test]
async fn a_breach_found_in_a_meeting_is_followed_until_it_is_closed() {
    let data = tempfile::tempdir().expect("a folder for the register");
    let file = data.path().join("register.kravspor");
    seed(&file);

    let app = App::start(data.path(), MEETING, &[("KRAVSPOR_OPEN_WITH", "/bin/true")]).await;
    app.button("Start med et tomt register").await.click().await;
    app.heading("Kontrakter").await;
    is_found_in_a_meeting(&app).await;
    is_opened_in_the_list(&app, "Varsel ikke sendt").await;
    app.sees(FOUND).await;
    is_noticed_by_letter(&app).await;
    app.close().await;

    let app = App::start(data.path(), FINED, &[]).await;
    is_opened_in_the_list(&app, "Frist brutt").await;
    is_fined_for_two_weeks(&app, &file).await;
    takes(&app, "Rettet", "Fjernvarme er koblet til").await;
    stands(&app, "Rettet, skal verifiseres").await;
    app.close().await;

    let app = App::start(data.path(), CLOSED, &[]).await;
    is_opened_in_the_list(&app, "Rettet, skal verifiseres").await;
    takes(&app, "Verifisert", "Befaring uten funn").await;
    stands(&app, "Verifisert, kan lukkes").await;
    takes(&app, "Lukket", "").await;
    stands(&app, "Lukket").await;
    has_its_whole_trail(&app).await;
    is_in_the_contracts_history(&app).await;
    is_taken_back_and_done_again(&app, &file).await;
    app.close().await;
    assert_eq!(RegisterFile::open(&file).value::<String>("PRAGMA integrity_check"), "ok");
}

/// A building contract whose fossil-free site is checked monthly, with 10 000 kr agreed for each day of breach.
fn seed(path: &Path) {
    let today: NaiveDate = "2026-01-05".parse().expect("a date");
    let then = Occasion { today, now: today.and_hms_opt(8, 0, 0).expect("a time").and_utc(), who: "Ingrid Sæther".into() };
    let mut register = Register::create(path, &Key::None).expect("a register");
    let settings = Settings { organisation: "Fjordvik kommune".into(), user: "Ingrid Sæther".into(), ..Settings::default() };
    register.edit_settings(&settings, &then).expect("settings");
    let supplier = SupplierDraft { name: "Solbakken Bygg AS".into(), contact: "Ida Holm".into(), ..SupplierDraft::default() };
    let supplier = register.add_supplier(&supplier, &then).expect("a supplier").value;
    let draft = ContractDraft {
        case_number: "26/00412".into(),
        manager: "Ingrid Sæther".into(),
        start: Some("2026-11-01".parse().expect("a date")),
        end: Some("2028-06-30".parse().expect("a date")),
        suppliers: vec![ContractSupplier { supplier, main: true }],
        ..ContractDraft::titled(CONTRACT)
    };
    let contract = register.add_contract(&draft, &then).expect("a contract").value;
    let levels = library::draft(Kind::FossilFreeSite, Level::Basis, &BTreeMap::new(), Text::of(Language::Bokmal));
    let per_day = Sanction { kind: SanctionKind::PerDay, amount: Some(Money::kroner(10_000)), percent: None, text: "punkt 8.6".into() };
    let requirement = RequirementDraft {
        title: BREACH.into(),
        clause: "punkt 8.6".into(),
        sanction: per_day,
        plans: vec![PlanDraft { id: None, cadence: Cadence::Every { months: 1, anchor: None, season: None }, unannounced: false }],
        ..levels.expect("a library requirement")
    };
    register.add_requirements(contract, &[requirement], &then).expect("a requirement");
}

/// One key for the answer, one for the note, one box for the nonconformity; then the meeting is over.
async fn is_found_in_a_meeting(app: &App) {
    app.link("Leverandørmøter").await.click().await;
    app.heading("Leverandørmøter").await;
    app.settled().await;
    app.press("Ctrl+N").await;
    app.dialog("Forbered møte").await;
    app.focus_is_on("Kontrakt eller leverandør").await;
    app.type_keys("skolebygg").await;
    app.find("option", CONTRACT).await;
    app.press("ArrowDown").await;
    app.press("Enter").await;
    app.find("field", "Navn, deltaker 2").await;
    app.press("Ctrl+S").await;
    app.no_dialog().await;
    app.button("Start møtet").await.click().await;
    app.heading(BREACH).await;
    app.press("i").await;
    app.press("m").await;
    app.focus_is_on("Notat til referatet").await;
    app.type_keys(FOUND).await;
    app.press("Escape").await;
    app.find("checkbox", "Opprett avvik").await.focus().await;
    app.press("Space").await;
    app.screenshot("cycle-found").await;
    app.press("Ctrl+Enter").await;
    app.sees("Lagret").await;
    app.button("Avslutt og lag referat").await.focus().await;
    app.press("Enter").await;
    app.focus_is_on("Lagre som PDF").await;
}

async fn is_opened_in_the_list(app: &App, state: &str) {
    app.link("Avvik").await.click().await;
    app.heading("Avvik").await;
    app.button("Liste").await.click().await;
    app.row(BREACH).await.focus().await;
    app.press("Enter").await;
    app.sees("Sporet i saken").await;
    stands(app, state).await;
}

async fn is_noticed_by_letter(app: &App) {
    app.button("Brev til leverandøren").await.click().await;
    app.focus_is_on("Frist for retting").await;
    app.type_keys("7.12.2026").await;
    app.press("Ctrl+S").await;
    app.sees("Brevet er laget, og avviket er varslet").await;
    stands(app, "Frist løper").await;
    app.sees("Frist 07.12.2026").await;
}

async fn is_fined_for_two_weeks(app: &App, file: &Path) {
    app.sees("14 d over").await;
    app.sees("Sanksjon i dag").await;
    app.field("Steg").await.choose("Sanksjonert").await;
    app.sees("10 000 kr × 14 dager = 140 000 kr").await;
    app.sees("08.12.2026 til og med 21.12.2026").await;
    app.screenshot("cycle-fine").await;
    app.field("Hva er gjort").await.fill("Dagmulkt fra fristen").await;
    app.press("Ctrl+S").await;
    app.sees("Steget er lagret: Sanksjonert").await;
    stands(app, "Sanksjonert").await;
    app.sees("Ilagt sanksjon").await;
    app.sees("140 000 kr").await;
    let stored = RegisterFile::open(file).value::<i64>("SELECT amount FROM nonconformity_step WHERE kind = 'sanctioned' AND removed = 0");
    assert_eq!(stored, 14_000_000, "øre");
}

async fn takes(app: &App, step: &str, said: &str) {
    proposes(app, step).await;
    if !said.is_empty() {
        app.field("Hva er gjort").await.fill(said).await;
    }
    app.press("Ctrl+S").await;
    app.sees(&format!("Steget er lagret: {step}")).await;
}

/// The form stands with the step that comes next.
async fn proposes(app: &App, next: &str) {
    let proposed = "return document.querySelector('.side-panel select[name=kind]')?.selectedOptions[0]?.textContent ?? ''";
    reads(app, proposed, next).await;
}

/// The state beside the list.
async fn stands(app: &App, state: &str) {
    reads(app, "return document.querySelector('.nc-standing .state-word')?.innerText ?? ''", state).await;
}

async fn reads(app: &App, script: &str, wanted: &str) {
    let seen = until(Duration::from_secs(10), || async {
        let now = app.run(script, vec![]).await;
        if now.as_str().map(str::trim) == Some(wanted) { Ok(()) } else { Err(now) }
    });
    if let Err(now) = seen.await {
        app.fail(&format!("it says {now}, not “{wanted}”")).await;
    }
}

/// Every step with its day, in order, as the case is read years later.
async fn has_its_whole_trail(app: &App) {
    let trail = "return [...document.querySelectorAll('.nc-trail > li .nc-head')]
        .map((one) => one.innerText.replace(/\\s+/g, ' ').trim()).join(' | ')";
    let expected = "Åpnet 23.11.2026 | Varslet 23.11.2026 | Frist satt 23.11.2026 | Sanksjonert 140 000 kr 21.12.2026 | \
        Rettet 21.12.2026 | Verifisert 22.12.2026 | Lukket 22.12.2026";
    reads(app, trail, expected).await;
    for said in [FOUND, "Frist 07.12.2026", "10 000 kr × 14 dager = 140 000 kr", "Fjernvarme er koblet til", "Befaring uten funn"] {
        app.sees(said).await;
    }
    app.screenshot("cycle-closed").await;
}

async fn is_in_the_contracts_history(app: &App) {
    let back = app.address().await;
    app.link(CONTRACT).await.click().await;
    app.link("Historikk").await.click().await;
    let told =
        "return [...document.querySelectorAll('.history-entry .history-head .m')].slice(0, 7).map((one) => one.innerText).join(' | ')";
    let steps = ["Nytt steg i avvik"; 5].join(" | ");
    reads(app, told, &format!("{steps} | Avsluttet leverandørmøte | Behandlet sak i møte")).await;
    app.screenshot("cycle-history").await;
    app.go(&back).await;
    app.sees("Sporet i saken").await;
}

/// Ctrl Z from the end to the moment before the meeting found anything, and Ctrl Y all the way back.
async fn is_taken_back_and_done_again(app: &App, file: &Path) {
    for state in ["Verifisert, kan lukkes", "Rettet, skal verifiseres", "Sanksjonert", "Frist brutt", "Varsel ikke sendt"] {
        app.press("Ctrl+Z").await;
        stands(app, state).await;
    }
    app.press("Ctrl+Z").await;
    counts(file, "SELECT count(*) FROM meeting WHERE ended = 0 AND removed = 0", 1).await;
    app.press("Ctrl+Z").await;
    app.sees("Avviket finnes ikke lenger").await;
    counts(file, "SELECT count(*) FROM result", 0).await;
    for _ in 0..6 {
        app.press("Ctrl+Y").await;
    }
    stands(app, "Verifisert, kan lukkes").await;
    app.press("Ctrl+Y").await;
    stands(app, "Lukket").await;
    has_its_whole_trail(app).await;
}

async fn counts(file: &Path, sql: &str, wanted: i64) {
    let stored = until(Duration::from_secs(10), || async {
        let now = RegisterFile::open(file).value::<i64>(sql);
        if now == wanted { Ok(()) } else { Err(now) }
    });
    assert_eq!(stored.await, Ok(()), "{sql}");
}
