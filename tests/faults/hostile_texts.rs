//! Texts that are not meant well go through every field of the register, and out of it and back: each comes back as it was, or was refused
//! with a code. What prints or calendars cannot hold is not there, or is seen to be missing; nothing else is.

mod corpus;

use crate::{
    counted::Counted,
    place::{built, key, new_register, today},
};
use register::{
    Error,
    domain::{
        check_list::CheckQuery,
        contract::ContractDraft,
        contract_list::ContractQuery,
        evidence::{EvidenceClass, EvidenceDraft, EvidenceKind},
        follow_up::{Cadence, Outcome, PlanDraft, ResultDraft},
        id::DecisionId,
        meeting::{DecisionDraft, MeetingDraft, Participant, Side, Treatment},
        requirement::RequirementDraft,
        supplier::SupplierDraft,
    },
    error::Code,
    exchange::{
        calendar::{CalendarChoice, calendar},
        intake::{noun::Noun, preview::RowState, session::Intake},
        package,
        spreadsheet::whole::save_register_book,
        table::{self, Cell},
    },
    register::{Register, evidence::EvidenceQuery, settings::Settings},
    text::Text,
};
use std::{collections::BTreeSet, process::Command, time::Duration};

/// What a field keeps of a text: all of it but blanks at its ends.
fn kept(text: &str) -> &str {
    text.trim()
}

/// Refusals that a text alone can have.
const fn refused(code: Code) -> bool {
    matches!(code, Code::TooLong | Code::Required)
}

/// Puts a text in every field of a contract and of all that belongs to it. Answers what came back that was not the text.
fn through_every_field(register: &mut Register, text: &str) -> Result<Vec<String>, Error> {
    let occasion = today();
    let mut wrong = vec![];
    let mut held = |field: &str, came: &str| {
        if came != kept(text) && came != text {
            wrong.push(format!("{field}: {came:?}"));
        }
    };
    let own = || text.to_owned();
    let supplier = SupplierDraft {
        name: own(),
        address: own(),
        postal_code: own(),
        city: own(),
        contact: own(),
        email: own(),
        phone: own(),
        notes: own(),
        ..SupplierDraft::default()
    };
    let supplier = register.add_supplier(&supplier, &occasion)?.value;
    let found = register.supplier_sheet(supplier, &occasion)?.supplier.draft;
    for (field, came) in [
        ("name", &found.name),
        ("address", &found.address),
        ("postal code", &found.postal_code),
        ("city", &found.city),
        ("contact", &found.contact),
        ("email", &found.email),
        ("phone", &found.phone),
        ("notes", &found.notes),
    ] {
        held(&format!("supplier {field}"), came);
    }
    let contract = ContractDraft {
        case_number: own(),
        contract_number: own(),
        buyer: own(),
        department: own(),
        owner: own(),
        manager: own(),
        notice: own(),
        notes: own(),
        start: Some(occasion.today - chrono::Days::new(100)),
        ..ContractDraft::titled(own())
    };
    let contract = register.add_contract(&contract, &occasion)?.value;
    let plan = PlanDraft { id: None, cadence: Cadence::Every { months: 1, anchor: None, season: None }, unannounced: false };
    let requirement = RequirementDraft {
        wording: own(),
        question: own(),
        clause: own(),
        responsible: own(),
        notes: own(),
        plans: vec![plan],
        ..RequirementDraft::titled(own())
    };
    let requirement = register.add_requirements(contract, &[requirement], &occasion)?.value[0];
    let check = register.contract_sheet(contract, &occasion)?.requirements[0].checks[0].check.id;
    let result = ResultDraft { outcome: Outcome::Partly, actual: None, note: own(), checked_on: occasion.today, valid_to: None };
    register.record_result(check, &result, &occasion)?;
    let evidence = EvidenceDraft {
        kind: EvidenceKind::Report,
        title: own(),
        number: own(),
        issuer: own(),
        class: EvidenceClass::SelfDeclaration,
        received: None,
        valid_from: None,
        valid_to: None,
        requirements: vec![requirement],
        contracts: vec![],
        suppliers: vec![],
        notes: own(),
    };
    let evidence = register.add_evidence(&evidence, &occasion)?.value;
    let document = register.evidence(evidence, occasion.today)?.evidence.draft;
    for (field, came) in
        [("title", &document.title), ("number", &document.number), ("issuer", &document.issuer), ("notes", &document.notes)]
    {
        held(&format!("evidence {field}"), came);
    }
    let nonconformity = register.open_nonconformity(contract, Some(requirement), None, text, text, &occasion)?.value;
    register.edit_nonconformity(nonconformity, text, text, text, &occasion)?;
    let meeting = MeetingDraft {
        contract_id: Some(contract),
        supplier_id: None,
        title: own(),
        held_on: occasion.today,
        place: own(),
        participants: vec![Participant { id: register::domain::id::ParticipantId::new(), side: Side::Supplier, name: own(), role: own() }],
        notes: own(),
        internal_notes: own(),
    };
    let meeting = register.add_meeting(&meeting, &occasion)?.value;
    let item = register.add_item(meeting, text, None, &occasion)?.value;
    let decision = DecisionDraft { id: DecisionId(uuid::Uuid::nil()), text: own(), responsible: own(), deadline: None };
    let treatment = Treatment {
        finding: None,
        note: own(),
        internal_note: own(),
        decisions: vec![decision],
        carried_out: None,
        earlier: None,
        nonconformity: String::new(),
    };
    register.treat_item(item, &treatment, &occasion)?;
    let settings = Settings { organisation: own(), address: own(), postal_code: own(), city: own(), user: own(), ..Settings::default() };
    register.edit_settings(&settings, &occasion)?;
    let settings = register.settings()?;
    for (field, came) in
        [("organisation", &settings.organisation), ("address", &settings.address), ("city", &settings.city), ("user", &settings.user)]
    {
        held(&format!("settings {field}"), came);
    }
    let sheet = register.contract_sheet(contract, &occasion)?;
    let draft = &sheet.contract.draft;
    for (field, came) in [
        ("title", &draft.title),
        ("case number", &draft.case_number),
        ("number", &draft.contract_number),
        ("buyer", &draft.buyer),
        ("department", &draft.department),
        ("owner", &draft.owner),
        ("manager", &draft.manager),
        ("notice", &draft.notice),
        ("notes", &draft.notes),
    ] {
        held(&format!("contract {field}"), came);
    }
    let one = &sheet.requirements[0];
    let draft = &one.requirement.draft;
    for (field, came) in [
        ("title", &draft.title),
        ("wording", &draft.wording),
        ("question", &draft.question),
        ("clause", &draft.clause),
        ("responsible", &draft.responsible),
        ("notes", &draft.notes),
    ] {
        held(&format!("requirement {field}"), came);
    }
    held("result note", one.latest.as_ref().map_or("", |result| &result.note));
    let breach = register.nonconformity_sheet(nonconformity, &occasion)?;
    held("nonconformity title", &breach.nonconformity.title);
    held("corrective action", &breach.nonconformity.corrective_action);
    held("what was found", &breach.nonconformity.steps[0].text);
    let meeting = register.meeting_sheet(meeting, &occasion)?;
    let draft = &meeting.meeting.draft;
    held("meeting title", &draft.title);
    held("meeting place", &draft.place);
    held("meeting notes", &draft.notes);
    held("internal notes", &draft.internal_notes);
    held("participant", &draft.participants[0].name);
    let item = meeting.items.iter().find(|one| one.item.id == item).expect("the item");
    held("item", &item.item.title);
    held("item note", &item.item.note);
    // Whatever it is, it is looked for as words, and nothing else.
    register.search(text, 50)?;
    Ok(wrong)
}

#[test]
fn a_text_comes_back_from_every_field_as_it_was_or_is_refused() {
    let mut counted = Counted::of("hostile text in every field");
    let folder = tempfile::tempdir().expect("a folder");
    let mut refusals = 0;
    for (place, text) in corpus::texts().iter().enumerate() {
        // A register each hundred: what is reckoned of one is not what is tried here.
        let at = folder.path().join((place / 100).to_string());
        if place % 100 == 0 {
            std::fs::create_dir(&at).expect("a folder");
            new_register(&at, false);
        }
        let mut register = Register::open(&at.join("Miljøkrav.kravspor"), &key(false)).expect("the register opens");
        let came_out = match through_every_field(&mut register, text) {
            Ok(wrong) if wrong.is_empty() => Ok(Duration::ZERO),
            Ok(wrong) => Err(wrong.join("; ")),
            Err(error) if refused(error.code) => {
                refusals += 1;
                Ok(Duration::ZERO)
            }
            Err(error) => Err(format!("{error:?}")),
        };
        counted.tried(format!("{text:.60?}"), came_out);
    }
    counted.end(&format!("; {refusals} refused with a code"));
}

/// A register whose contracts are called what the texts are, each with a requirement of that name that is followed up.
fn named_by(texts: &[String], folder: &std::path::Path) -> (Register, Vec<String>) {
    let path = new_register(folder, false);
    let mut register = Register::open(&path, &key(false)).expect("the register opens");
    let mut named = vec![];
    for text in texts {
        let draft = ContractDraft {
            start: Some(today().today - chrono::Days::new(10)),
            notes: text.clone(),
            ..ContractDraft::titled(text.clone())
        };
        let plan = PlanDraft { id: None, cadence: Cadence::Every { months: 2, anchor: None, season: None }, unannounced: false };
        let requirement = RequirementDraft { plans: vec![plan], wording: text.clone(), ..RequirementDraft::titled(text.clone()) };
        let Ok(contract) = register.add_contract(&draft, &today()) else { continue };
        if register.add_requirements(contract.value, &[requirement], &today()).is_ok() {
            named.push(kept(text).to_owned());
        }
    }
    (register, named)
}

#[test]
fn a_text_comes_back_out_of_a_workbook_a_package_and_a_list_as_it_was() {
    let texts = corpus::texts();
    let folder = tempfile::tempdir().expect("a folder");
    let (mut register, named) = named_by(&texts, folder.path());
    let mut counted = Counted::of("hostile text in a workbook, a package and a list");

    let book = folder.path().join("alt.xlsx");
    let language = Text::of(register::domain::language::Language::Bokmal);
    save_register_book(&mut register, &book, language, &today(), &mut |_, _| true).expect("a workbook");
    let read = table::read(&std::fs::read(&book).expect("the workbook"), "alt.xlsx").expect("it reads");
    let cells: BTreeSet<String> = read.sheets.iter().flat_map(|sheet| &sheet.rows).flat_map(|row| &row.cells).filter_map(written).collect();
    for text in &named {
        // A line break is one, as other programs write it too, however it was written; control letters are what no workbook holds.
        let plain = text.replace("\r\n", "\n").replace('\r', "\n").replace("_x000D_", "\n");
        let held: String = plain
            .chars()
            .filter(|letter| matches!(letter, '\n' | '\t') || !(letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}')))
            .collect();
        let there = held.trim().is_empty() || cells.contains(held.trim());
        counted.tried(format!("workbook {text:.60?}"), if there { Ok(Duration::ZERO) } else { Err("is not there".into()) });
    }

    let out = folder.path().join("alt.kravspor-pakke");
    package::write(&register, &out, &today(), &mut |_| true).expect("a package");
    let (again, _) = package::restore(&out, &folder.path().join("igjen.kravspor"), &key(false), &today(), &mut |_| true).expect("restored");
    let same = crate::aftermath::rows(&again).expect("rows") == crate::aftermath::rows(&register).expect("rows");
    counted.tried("package", if same { Ok(Duration::ZERO) } else { Err("rows differ".into()) });

    let list: String = named.iter().map(|text| format!("\"{}\";K\n", text.replace('"', "\"\""))).collect();
    let other = folder.path().join("annet");
    std::fs::create_dir(&other).expect("a folder");
    let mut taken = Register::open(&new_register(&other, false), &key(false)).expect("the register opens");
    let table = table::read(format!("Tittel;Avdeling\n{list}").as_bytes(), "liste.csv").expect("it reads");
    let mut intake = Intake::begin(Noun::Contracts, "liste.csv", table, &taken).expect("begun");
    intake.decide(|decisions| {
        decisions.accept_all = true;
        decisions.leave_out_refused = true;
    });
    intake.look(&mut taken, &today()).expect("looked at");
    let left_out = intake
        .preview()
        .map_or(0, |preview| preview.count(RowState::Refused) + preview.count(RowState::LeftOut) + preview.count(RowState::Same));
    intake.take_in(&mut taken, &today(), &mut |_, _| true).expect("taken in");
    let titles: BTreeSet<String> =
        taken.contracts(&ContractQuery::default(), &today()).expect("contracts").rows.into_iter().map(|row| seen(&row.title)).collect();
    // A list is typed by people: what cannot be seen in it is put right, and rows that say nothing, or the same twice, are refused with a code.
    let missing: Vec<_> = named.iter().filter(|text| !titles.contains(&seen(text))).collect();
    let came_out =
        if missing.len() <= left_out as usize { Ok(Duration::ZERO) } else { Err(format!("{left_out} refused, missing are {missing:?}")) };
    counted.tried("list", came_out);
    counted.end(&format!("; {left_out} rows of the list were refused with a code"));
}

/// What can be seen of a text.
fn seen(text: &str) -> String {
    let hidden = |letter: char| matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{180e}');
    text.replace("_x000D_", "").chars().filter(|letter| !letter.is_whitespace() && !letter.is_control() && !hidden(*letter)).collect()
}

fn written(cell: &Cell) -> Option<String> {
    match cell {
        Cell::Text(text) => Some(text.trim().to_owned()),
        Cell::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[test]
fn a_text_in_a_calendar_is_one_line_of_one_entry() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut register, named) = named_by(&corpus::texts(), folder.path());
    let told = register.told(&CheckQuery::default(), &[], &today()).expect("what is told");
    let choice = CalendarChoice { language: register::domain::language::Language::Bokmal, name: "Prøve", reminders: &[7] };
    let file = String::from_utf8(calendar(&told, &choice, &today())).expect("UTF-8");
    let mut counted = Counted::of("hostile text in a calendar");
    assert!(file.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])), "every line is one");
    assert!(!file.chars().any(|letter| letter.is_control() && !matches!(letter, '\r' | '\n' | '\t')), "no control letters");
    let lines = file.replace("\r\n ", "");
    let opened = lines.split("\r\n").filter(|line| *line == "BEGIN:VEVENT").count();
    let closed = lines.split("\r\n").filter(|line| *line == "END:VEVENT").count();
    let entries = lines.split("\r\n").filter(|line| line.starts_with("UID:")).count();
    assert!(opened == closed && opened == entries && opened >= named.len() / 2, "{opened} entries, {closed} ended, {entries} named");
    let unescaped: Vec<String> = lines
        .split("\r\n")
        .filter(|line| line.starts_with("SUMMARY") || line.starts_with("DESCRIPTION"))
        .map(|line| seen(&line.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")))
        .collect();
    for text in &named {
        let there = unescaped.iter().any(|line| line.contains(&seen(text)) || line.contains(&seen(text).replace('\\', "")));
        counted.tried(format!("{text:.60?}"), if there || text.contains('\\') { Ok(Duration::ZERO) } else { Err("is not there".into()) });
    }
    counted.end("");
}

#[test]
fn a_text_in_a_report_is_printed_or_seen_to_be_missing() {
    let texts: Vec<String> = corpus::texts().into_iter().filter(|text| text.chars().count() <= 300).collect();
    let folder = tempfile::tempdir().expect("a folder");
    let path = new_register(folder.path(), false);
    let mut register = Register::open(&path, &key(false)).expect("the register opens");
    let draft = ContractDraft { start: Some(today().today), ..ContractDraft::titled("Tekster") };
    let contract = register.add_contract(&draft, &today()).expect("a contract").value;
    let named: Vec<_> =
        texts.iter().map(|text| RequirementDraft { wording: text.clone(), ..RequirementDraft::titled(text.clone()) }).collect();
    let mut kept_texts = vec![];
    for requirement in named {
        let text = requirement.title.clone();
        if register.add_requirements(contract, &[requirement], &today()).is_ok() {
            kept_texts.push(text);
        }
    }
    drop(register);
    let mut counted = Counted::of("hostile text in a report");
    let out = folder.path().join("rapport.pdf");
    let mut run = Command::new(built("kravspor-cli"));
    run.arg("--register").arg(&path).args(["--today", crate::place::TODAY, "report", "contract", &contract.to_string(), "--out"]).arg(&out);
    let ended = run.env("HOME", folder.path()).output().expect("the terminal program runs");
    assert!(ended.status.success(), "{}", String::from_utf8_lossy(&ended.stderr));
    let sound = Command::new("qpdf").arg("--check").arg(&out).output().expect("qpdf runs");
    assert!(sound.status.success(), "{}", String::from_utf8_lossy(&sound.stdout));
    let read = Command::new("pdftotext").args(["-layout", "-nopgbrk"]).arg(&out).arg("-").output().expect("pdftotext runs");
    let raw = Command::new("pdftotext").args(["-raw", "-nopgbrk"]).arg(&out).arg("-").output().expect("pdftotext runs");
    let plain = |bytes: &[u8]| letters(&String::from_utf8_lossy(bytes));
    let pages = [plain(&read.stdout), plain(&raw.stdout)];
    for text in &kept_texts {
        // Only what every reader gives back letter by letter; what is written from the right is given back in another order.
        let expected = text.is_ascii() && text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
        let there = pages.iter().any(|page| page.contains(&letters(text)));
        counted.tried(format!("{text:.60?}"), if there || !expected { Ok(Duration::ZERO) } else { Err("is not printed".into()) });
    }
    counted.end("");
}

/// Letters and signs without blanks and hyphens, which lines are broken at.
fn letters(text: &str) -> String {
    text.replace("_x000D_", "")
        .chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '-' | '\u{2010}' | '\u{2011}' | '\u{ad}'))
        .collect()
}

#[test]
fn documents_are_found_by_their_texts() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut register, _) = named_by(&corpus::texts()[..20], folder.path());
    for text in corpus::texts() {
        let query = EvidenceQuery { text: text.clone(), ..EvidenceQuery::default() };
        assert!(register.evidence_list(&query, &today()).is_ok(), "{text:?}");
        let query = ContractQuery { text: text.clone(), ..ContractQuery::default() };
        assert!(register.contracts(&query, &today()).is_ok(), "{text:?}");
    }
}
