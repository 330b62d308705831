//! What the file says, line by line; that other programs read the same is tried in `tests/exports`.

use super::*;
use crate::{
    domain::{check_list::CheckQuery, contract::ContractDraft, follow_up::Outcome, follow_up::ResultDraft, requirement::RequirementDraft},
    register::{Key, Register, follow_up::MoveTo},
};

fn at(day: &str) -> Occasion {
    let today: NaiveDate = day.parse().unwrap();
    Occasion { today, now: today.and_hms_opt(9, 0, 0).unwrap().and_utc(), who: "Kari".into() }
}

fn requirement(title: &str) -> RequirementDraft {
    RequirementDraft {
        question: "Har kjøkkenet veid alt,\nogså det som ble kastet; hver dag?".into(),
        ..crate::domain::requirement::validate::tests::requirement(title)
    }
}

fn written(register: &mut Register, occasion: &Occasion) -> String {
    let told = register.told(&CheckQuery::default(), &[], occasion).unwrap();
    let choice = CalendarChoice { language: Language::Bokmal, name: "", reminders: &REMINDERS };
    let bytes = calendar(&told, &choice, occasion);
    assert_eq!(bytes, calendar(&told, &choice, occasion));
    String::from_utf8(bytes).unwrap().replace("\r\n ", "")
}

fn values<'a>(file: &'a str, name: &str) -> Vec<&'a str> {
    file.lines().filter_map(|line| line.strip_prefix(name)?.strip_prefix(':')).collect()
}

#[test]
fn a_check_keeps_its_key_when_moved_and_is_called_off_when_answered() {
    let folder = tempfile::tempdir().unwrap();
    let mut register = Register::create(&folder.path().join("a.kravspor"), &Key::None).unwrap();
    let now = at("2026-11-02");
    let contract = ContractDraft {
        start: Some(now.today),
        manager: "Kari Ås".into(),
        contract_number: "K-12".into(),
        ..ContractDraft::titled("Mat, drikke; og 🥕")
    };
    let contract = register.add_contract(&contract, &now).unwrap().value;
    let requirement = register.add_requirements(contract, &[requirement("Matsvinn")], &now).unwrap().value[0];
    let check = register.add_check(requirement, "2026-11-30".parse().unwrap(), "Høst", &now).unwrap().value;

    let first = written(&mut register, &now);
    assert_eq!(values(&first, "UID"), [format!("{check}@{}.kravspor", register.told(&CheckQuery::default(), &[], &now).unwrap().register)]);
    assert_eq!((values(&first, "DTSTART;VALUE=DATE"), values(&first, "DTEND;VALUE=DATE")), (vec!["20261130"], vec!["20261201"]));
    assert_eq!(
        (values(&first, "STATUS"), values(&first, "TRANSP"), values(&first, "CLASS")),
        (vec!["CONFIRMED"], vec!["TRANSPARENT"], vec!["PUBLIC"])
    );
    assert_eq!(values(&first, "SUMMARY"), ["Matsvinn (Høst) – Mat\\, drikke\\; og 🥕"]);
    assert_eq!(values(&first, "TRIGGER"), ["-P6DT15H", "-PT15H"], "at nine in the morning, seven days and one day before");
    assert_eq!((values(&first, "DTSTAMP"), values(&first, "LAST-MODIFIED")), (vec!["20261102T090000Z"], vec!["20261102T090000Z"]));
    let description = values(&first, "DESCRIPTION")[0];
    for said in [
        "Kontrakt: Mat\\, drikke\\; og 🥕\\, K-12\\n",
        "\\nSpørsmål: Har kjøkkenet veid alt\\,\\nogså det som ble kastet\\; hver dag?",
        "Ansvarlig: Kari Ås",
    ] {
        assert!(description.contains(said), "{said} in {description}");
    }

    let later = at("2026-11-09");
    register.move_checks(&[check], MoveTo::Day { due: "2026-12-04".parse().unwrap() }, "Ferie", &later).unwrap();
    let second = written(&mut register, &later);
    assert_eq!((values(&second, "UID"), values(&second, "DTSTART;VALUE=DATE")), (values(&first, "UID"), vec!["20261204"]));
    let sequence = |file: &str| values(file, "SEQUENCE")[0].parse::<u32>().unwrap();
    assert!(sequence(&second) > sequence(&first));
    assert_eq!(values(&second, "LAST-MODIFIED"), ["20261109T090000Z"]);
    assert!(values(&second, "DESCRIPTION")[0].ends_with("\\nFlyttet fordi: Ferie"));

    let found = ResultDraft { outcome: Outcome::Fulfilled, actual: None, note: String::new(), checked_on: later.today, valid_to: None };
    register.record_result(check, &found, &later).unwrap();
    let third = written(&mut register, &later);
    assert_eq!(
        (values(&third, "UID"), values(&third, "STATUS"), values(&third, "TRIGGER")),
        (values(&first, "UID"), vec!["CANCELLED"], vec![])
    );
    assert!(sequence(&third) > sequence(&second));
}

#[test]
fn an_unannounced_check_is_private() {
    let folder = tempfile::tempdir().unwrap();
    let mut register = Register::create(&folder.path().join("a.kravspor"), &Key::None).unwrap();
    let now = at("2026-11-02");
    let contract = register.add_contract(&ContractDraft { start: Some(now.today), ..ContractDraft::titled("Bygg") }, &now).unwrap().value;
    let plan = crate::domain::follow_up::PlanDraft {
        id: None,
        cadence: crate::domain::follow_up::Cadence::Every { months: 6, anchor: None, season: None },
        unannounced: true,
    };
    register.add_requirements(contract, &[RequirementDraft { plans: vec![plan], ..requirement("Fossilfritt") }], &now).unwrap();
    let file = written(&mut register, &now);
    assert!(!values(&file, "CLASS").is_empty() && values(&file, "CLASS").iter().all(|class| *class == "PRIVATE"));
}

#[test]
fn reminders_come_in_the_morning_of_their_day() {
    assert_eq!([0, 1, 2, 7].map(before), ["PT9H", "-PT15H", "-P1DT15H", "-P6DT15H"]);
}
