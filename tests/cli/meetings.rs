//! Supplier meetings from the terminal: the list, and their minutes.

use crate::{
    run::{TODAY, Terminal},
    seed::seed,
};
use chrono::NaiveDate;
use register::{
    domain::{id::ContractId, meeting::MeetingDraft, occasion::Occasion},
    register::{Key, Register},
};

fn prepared(terminal: &Terminal) -> String {
    let contract: ContractId = seed(terminal).contract.parse().expect("a key");
    let today: NaiveDate = TODAY.parse().expect("a date");
    let occasion = Occasion { today, now: today.and_hms_opt(8, 0, 0).expect("a time").and_utc(), who: "Kari Nes".into() };
    let mut register = Register::open(&terminal.register(), &Key::None).expect("the register");
    let draft = MeetingDraft {
        contract_id: Some(contract),
        supplier_id: None,
        title: "Leverandørmøte om vask".into(),
        held_on: today,
        place: "Rådhuset".into(),
        participants: vec![],
        notes: String::new(),
        internal_notes: "Hemmelig".into(),
    };
    register.add_meeting(&draft, &occasion).expect("a meeting").value.to_string()
}

#[test]
fn meetings_are_listed_with_how_far_they_have_come() {
    let terminal = Terminal::new();
    let id = prepared(&terminal);
    let rows = terminal.run("--json meetings").json();
    assert_eq!((&rows[0]["meeting"]["id"], &rows[0]["state"]), (&id.as_str().into(), &"coming".into()));
    let table = terminal.run("meetings --lang nn").done();
    assert!(table.contains("Leverandørmøte om vask") && table.contains("Kommande") && table.contains(&id), "{table}");
}

#[test]
fn minutes_are_printed_of_one_meeting() {
    let terminal = Terminal::new();
    let id = prepared(&terminal);
    let path = terminal.path("referat.pdf");
    let out = path.to_str().expect("a path");
    terminal.run_with(&["report", "minutes", &id, "--out", out]).done();
    let document = std::fs::read(&path).expect("the minutes");
    assert!(document.starts_with(b"%PDF-"), "{} bytes", document.len());
    let answer = terminal.run_with(&["--json", "report", "minutes", "nei", "--out", out]);
    assert_eq!(answer.refused_with(), "not-found");
}
