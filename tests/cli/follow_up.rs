//! `follow-up` and `report follow-up`: which checks, and the files that other programs read. Independent parsers read them here.

use crate::run::{TODAY, Terminal};
use chrono::NaiveDate;
use register::{
    domain::{
        contract::{ContractDraft, ContractSupplier},
        follow_up::{Outcome, ResultDraft},
        id::CheckId,
        occasion::Occasion,
        requirement::RequirementDraft,
        supplier::SupplierDraft,
    },
    register::{Key, Register, follow_up::MoveTo},
};
use serde_json::{Value, json};
use std::{collections::BTreeMap, path::Path, process::Command};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn at(text: &str) -> Occasion {
    Occasion { today: day(text), now: day(text).and_hms_opt(8, 30, 0).expect("a time").and_utc(), who: "Kari Nes".into() }
}

/// What a calendar and a spreadsheet must carry unharmed.
fn hostile() -> Vec<(String, String)> {
    let long = "Ærlighet varer lengst, også på øya; ".repeat(14);
    [
        ("Miljømerket, renhold; og \\ mer", "Er alt merket?\nOgså såpen, kluten; bøtta?"),
        ("=1+1", "-2"),
        ("@SUM(A1)", "+47 55 55 55 55"),
        ("🥕👩‍🌾 Mat 🇳🇴", "Veid: \"ja\" eller 'nei'?"),
        (long.trim(), &"Å".repeat(500)),
        ("Kort", ""),
    ]
    .map(|(title, question)| (title.chars().take(300).collect(), question.to_owned()))
    .into()
}

/// A contract with one requirement and one check for each of [`hostile`], due on the days after 30 November.
fn seed(terminal: &Terminal) -> Vec<CheckId> {
    let now = at("2026-11-02");
    let mut register = Register::create(&terminal.register(), &Key::None).expect("a register");
    let supplier = SupplierDraft { name: "Måltid, Øst; & sønn AS".into(), ..SupplierDraft::default() };
    let supplier = register.add_supplier(&supplier, &now).expect("a supplier").value;
    let draft = ContractDraft {
        suppliers: vec![ContractSupplier { supplier, main: true }],
        manager: "Kari Nes".into(),
        start: Some(day("2026-01-01")),
        end: Some(day("2027-12-31")),
        ..ContractDraft::titled("Mat til sykehjem, del 2; 🥕")
    };
    let contract = register.add_contract(&draft, &now).expect("a contract").value;
    let requirement =
        |(title, question): (String, String)| RequirementDraft { title, question, plans: vec![], ..crate::seed::library_requirement() };
    let drafts: Vec<_> = hostile().into_iter().map(requirement).collect();
    let requirements = register.add_requirements(contract, &drafts, &now).expect("requirements").value;
    let due = |n: u64| day("2026-12-01") + chrono::Days::new(n);
    (0..).zip(requirements).map(|(n, one)| register.add_check(one, due(n), "", &now).expect("a check").value).collect()
}

fn read(script: &str, file: &Path) -> Value {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("exports").join(script);
    let read = Command::new("/usr/bin/python3").arg(script).arg(file).output().expect("python3 runs");
    let said = String::from_utf8_lossy(&read.stderr);
    assert!(read.status.success(), "{said} (Debian: python3-icalendar libical-dev python3-openpyxl)");
    serde_json::from_slice(&read.stdout).expect("JSON")
}

/// What both parsers found; fails where they disagree.
fn events(file: &Path) -> BTreeMap<String, Value> {
    let bytes = std::fs::read(file).expect("a calendar");
    assert!(bytes.split(|byte| *byte == b'\n').all(|line| line.len() <= 76 && line.last().is_none_or(|end| *end == b'\r')));
    let read = read("read_calendar.py", file);
    assert_eq!(read["python"], read["libical"], "the two parsers agree");
    let events = read["python"]["events"].as_array().expect("events").clone();
    events.into_iter().map(|event| (event["uid"].as_str().expect("a key").to_owned(), event)).collect()
}

#[test]
fn independent_parsers_read_keys_days_texts_and_alarms_out_of_the_calendar() {
    let terminal = Terminal::new();
    let checks = seed(&terminal);
    let file = terminal.path("oppfølging.ics");
    let saved = terminal.run_with(&["--json", "follow-up", "--ics", file.to_str().expect("a path")]).json();
    assert_eq!(saved[0]["path"], file.to_str().expect("a path"));
    let events = events(&file);
    assert_eq!(events.len(), checks.len());
    for ((n, check), (title, question)) in (0..).zip(&checks).zip(hostile()) {
        let event = events.iter().find(|(uid, _)| uid.starts_with(&check.to_string())).expect("the check's event").1;
        let due = day("2026-12-01") + chrono::Days::new(n);
        assert_eq!(event["summary"], format!("{title} – Mat til sykehjem, del 2; 🥕"));
        assert_eq!(
            (event["start"].clone(), event["end"].clone()),
            (json!(due.to_string()), json!(due.succ_opt().expect("a day").to_string()))
        );
        assert_eq!((event["status"].clone(), event["alarms"].clone()), (json!("CONFIRMED"), json!([-(6 * 24 + 15) * 3600, -15 * 3600])));
        let description = event["description"].as_str().expect("a text");
        assert!(description.contains("Leverandør: Måltid, Øst; & sønn AS\n"), "{description}");
        assert!(question.is_empty() || description.contains(&format!("Spørsmål: {question}")), "{description}");
        assert_eq!(event["categories"][0], "Miljøkrav");
    }
}

#[test]
fn a_later_file_updates_what_an_earlier_one_made() {
    let terminal = Terminal::new();
    let checks = seed(&terminal);
    let file = terminal.path("plan.ics");
    let export = || {
        terminal.run_with(&["follow-up", "--ics", file.to_str().expect("a path")]).done();
        events(&file)
    };
    let first = export();
    assert_eq!(first, export(), "the same register and day make the same file");
    {
        let mut register = Register::open(&terminal.register(), &Key::None).expect("the register");
        let today = at(TODAY);
        register.move_checks(&checks[..1], MoveTo::Day { due: day("2027-01-15") }, "Ferie", &today).expect("moved");
        let found = ResultDraft { outcome: Outcome::Fulfilled, actual: None, note: String::new(), checked_on: day(TODAY), valid_to: None };
        register.record_result(checks[1], &found, &today).expect("answered");
    }
    let second = export();
    assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>(), "the keys stay");
    let of = |events: &BTreeMap<String, Value>, check: CheckId| {
        events.iter().find(|(uid, _)| uid.starts_with(&check.to_string())).expect("the check").1.clone()
    };
    let (moved, answered) = (of(&second, checks[0]), of(&second, checks[1]));
    assert_eq!((moved["start"].clone(), moved["status"].clone()), (json!("2027-01-15"), json!("CONFIRMED")));
    assert!(moved["description"].as_str().expect("a text").ends_with("Flyttet fordi: Ferie"));
    assert_eq!((answered["status"].clone(), answered["alarms"].clone()), (json!("CANCELLED"), json!([])));
    assert!(moved["sequence"].as_u64() > of(&first, checks[0])["sequence"].as_u64());
}

#[test]
fn a_spreadsheet_has_real_dates_and_numbers_and_texts_that_stay_texts() {
    let terminal = Terminal::new();
    seed(&terminal);
    let file = terminal.path("plan.xlsx");
    terminal.run_with(&["follow-up", "--xlsx", file.to_str().expect("a path")]).done();
    let sheet = read("read_spreadsheet.py", &file);
    assert_eq!((sheet["name"].clone(), sheet["frozen"].clone()), (json!("Oppfølging"), json!("A2")));
    assert_eq!(sheet["filter"], "A1:P7");
    let rows = sheet["rows"].as_array().expect("rows");
    assert_eq!((rows.len(), rows[0][0]["value"].clone(), rows[0][3]["value"].clone()), (7, json!("Frist"), json!("Miljøkrav")));
    for (row, (title, _)) in rows[1..].iter().zip(hostile()) {
        assert_eq!((row[0]["kind"].clone(), row[0]["format"].clone()), (json!("date"), json!("dd.mm.yyyy")));
        assert_eq!((row[1]["kind"].clone(), row[3]["kind"].clone()), (json!("int"), json!("str")));
        assert_eq!((row[3]["value"].clone(), row[3]["type"].clone()), (json!(title), json!("s")), "never a formula");
    }
    assert_eq!((rows[1][0]["value"].clone(), rows[1][1]["value"].clone()), (json!("2026-12-01"), json!(10)));
    let again = std::fs::read(&file).expect("a file");
    terminal.run_with(&["follow-up", "--xlsx", file.to_str().expect("a path")]).done();
    // The moment of making is in it, to the second; everything else is the same.
    assert_eq!(again.len(), std::fs::read(&file).expect("a file").len());
}

#[test]
fn the_list_is_narrowed_and_what_is_not_there_is_refused_by_name() {
    let terminal = Terminal::new();
    seed(&terminal);
    let count = |words: &[&str]| terminal.run_with(&[&["--json", "follow-up"], words].concat()).json().as_array().expect("rows").len();
    assert_eq!((count(&[]), count(&["--to", "2026-12-02"]), count(&["--from", "2026-12-02"])), (6, 2, 5));
    assert_eq!((count(&["--responsible", "Kari Nes"]), count(&["--responsible", "Ola"])), (6, 0));
    assert_eq!((count(&["--supplier", "måltid, øst; & SØNN as"]), count(&["--kind", "timber"])), (6, 0));
    let refused = terminal.run_with(&["follow-up", "--supplier", "Ukjent AS"]);
    assert!(refused.code == 1 && refused.err.contains("«Ukjent AS»"), "{}", refused.err);
    assert_eq!(terminal.run("follow-up --from 2026-12-02 --to 2026-12-01").code, 1);
    assert_eq!(terminal.run("follow-up --ics plan.pdf").code, 2);
    assert_eq!(terminal.run("follow-up --kind tre").code, 2);
}

#[test]
fn the_plan_is_printed_by_week_and_responsible() {
    let terminal = Terminal::new();
    seed(&terminal);
    let file = terminal.path("plan.pdf");
    terminal.run_with(&["report", "follow-up", "--out", file.to_str().expect("a path")]).done();
    let Ok(text) = Command::new("pdftotext").args(["-layout".as_ref(), file.as_os_str(), "-".as_ref()]).output() else { return };
    let text = String::from_utf8_lossy(&text.stdout).into_owned();
    for said in ["Oppfølgingsplan", "6 kontroller", "Uke 49, 30.11.2026–06.12.2026", "01.12.2026", "Kari Nes", "=1+1"] {
        assert!(text.contains(said), "{said} in {text}");
    }
    let empty = terminal.path("tom.pdf");
    terminal.run_with(&["report", "follow-up", "--responsible", "Ola", "--out", empty.to_str().expect("a path")]).done();
}
