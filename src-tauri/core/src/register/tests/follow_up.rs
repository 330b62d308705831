//! From plans to checks, and what happens to them as dates, rhythms and results change.

use super::fixture::*;
use crate::{
    domain::{
        contract::{ContractDraft, OptionDecision},
        follow_up::{Cadence, Outcome, PlanDraft, ResultDraft},
        id::{CheckId, ContractId},
    },
    error::Code,
    register::Register,
};

/// Nominal days of the open checks of a contract.
fn nominal(register: &mut Register, id: ContractId, today: &str) -> Vec<String> {
    let sheet = register.contract_sheet(id, &at(today)).unwrap();
    let checks = sheet.requirements.iter().flat_map(|one| &one.checks).filter(|line| line.result.is_none());
    checks.map(|line| line.check.nominal.to_string()).collect()
}

fn keys(register: &mut Register, id: ContractId, today: &str) -> Vec<CheckId> {
    let sheet = register.contract_sheet(id, &at(today)).unwrap();
    sheet.requirements.iter().flat_map(|one| &one.checks).map(|line| line.check.id).collect()
}

fn with_plan(end: Option<&str>, plan: PlanDraft) -> (tempfile::TempDir, Register, ContractId) {
    let (folder, mut register) = new_register();
    let draft = ContractDraft { options: end.iter().map(|_| option(12, 90)).collect(), ..contract("Renhold", "2026-01-01", end) };
    let id = register.add_contract(&draft, &at("2026-01-05")).unwrap().value;
    register.add_requirements(id, &[followed("Miljømerket", vec![plan])], &at("2026-01-05")).unwrap();
    (folder, register, id)
}

fn edit(register: &mut Register, id: ContractId, today: &str, change: impl FnOnce(&mut ContractDraft)) {
    let mut draft = register.contract(id).unwrap().draft;
    change(&mut draft);
    register.edit_contract(id, &draft, &at(today)).unwrap();
}

#[test]
fn checks_reach_to_the_end_and_follow_an_exercised_option_over_new_year() {
    let (_folder, mut register, id) = with_plan(Some("2026-12-31"), every(3));
    let first = ["2026-04-01", "2026-07-01", "2026-10-01"];
    assert_eq!(nominal(&mut register, id, "2026-01-05"), first);
    edit(&mut register, id, "2026-02-01", |draft| draft.options[0].decision = OptionDecision::Exercised);
    let all = [first.as_slice(), &["2027-01-01", "2027-04-01", "2027-07-01", "2027-10-01"]].concat();
    assert_eq!(nominal(&mut register, id, "2026-02-01"), all);
    let sheet = register.contract_sheet(id, &at("2026-02-01")).unwrap();
    assert_eq!(open_checks(&sheet)[3], "2027-01-04", "New Year's Day is no working day, nor is the weekend after it");
    edit(&mut register, id, "2026-03-01", |draft| draft.options[0].decision = OptionDecision::Declined);
    assert_eq!(nominal(&mut register, id, "2026-03-01"), first);
}

#[test]
fn an_end_that_is_moved_and_moved_back_leaves_the_same_checks() {
    let (_folder, mut register, id) = with_plan(Some("2027-12-31"), every(3));
    let before = keys(&mut register, id, "2026-01-05");
    assert_eq!(before.len(), 7);
    edit(&mut register, id, "2026-02-01", |draft| draft.end = Some(day("2026-07-31")));
    assert_eq!(nominal(&mut register, id, "2026-02-01"), ["2026-04-01", "2026-07-01"]);
    edit(&mut register, id, "2026-02-02", |draft| draft.end = Some(day("2027-12-31")));
    assert_eq!(keys(&mut register, id, "2026-02-02"), before);
    edit(&mut register, id, "2026-02-03", |draft| draft.terminated = Some(day("2026-04-30")));
    assert_eq!(nominal(&mut register, id, "2026-02-03"), ["2026-04-01"]);
}

#[test]
fn another_rhythm_keeps_what_was_answered_and_what_was_moved_by_hand() {
    let (_folder, mut register, id) = with_plan(Some("2026-12-31"), every(3));
    let checks = keys(&mut register, id, "2026-01-05");
    register.record_result(checks[0], &found(Outcome::Fulfilled, "2026-03-30"), &at("2026-04-01")).unwrap();
    register.move_check(checks[1], day("2026-08-20"), "Ferie", &at("2026-04-01")).unwrap();
    assert_eq!(register.move_check(checks[0], day("2026-08-20"), "Ferie", &at("2026-04-01")).unwrap_err().code, Code::CheckAnswered);
    assert_eq!(register.move_check(checks[1], day("2026-08-20"), " ", &at("2026-04-01")).unwrap_err().code, Code::Required);
    let sheet = register.contract_sheet(id, &at("2026-04-02")).unwrap();
    let mut draft = sheet.requirements[0].requirement.draft.clone();
    draft.plans[0].cadence = every(4).cadence;
    register.edit_requirement(sheet.requirements[0].requirement.id, &draft, &at("2026-04-02")).unwrap();

    let sheet = register.contract_sheet(id, &at("2026-04-02")).unwrap();
    let lines: Vec<_> = sheet.requirements[0].checks.iter().map(|line| (line.check.due.to_string(), line.result.is_some())).collect();
    let line = |due: &str, answered| (due.to_owned(), answered);
    assert_eq!(lines, [line("2026-04-01", true), line("2026-05-04", false), line("2026-08-20", false), line("2026-09-01", false)]);
    let moved = &sheet.requirements[0].checks[2].check;
    assert_eq!((moved.id, moved.moved_by_hand, moved.reason.as_str()), (checks[1], true, "Ferie"));
}

#[test]
fn a_contract_without_an_end_is_followed_up_past_every_new_year() {
    let (_folder, mut register, id) = with_plan(None, every(6));
    assert_eq!(nominal(&mut register, id, "2026-01-05"), ["2026-07-01", "2027-01-01", "2027-07-01", "2028-01-01"]);
    register.turn_to(&at("2027-06-01")).unwrap();
    let late = nominal(&mut register, id, "2028-12-30");
    assert_eq!(late.last().unwrap(), "2030-07-01");
    assert_eq!(late.len(), 9, "what was missed on the way stays: {late:?}");
    let made = register.history(None, 5).unwrap();
    assert_eq!((made[0].name.as_str(), made[0].who.as_str()), ("extend-plans", "Kari"));
    register.turn_to(&at("2028-12-30")).unwrap();
    register.turn_to(&at("2028-12-31")).unwrap();
    assert_eq!(register.history(None, 5).unwrap().len(), made.len(), "nothing to plan, no entry");
}

#[test]
fn after_the_last_check_the_next_follows_the_day_it_was_done() {
    let (_folder, mut register, id) = with_plan(Some("2027-12-31"), planned(Cadence::AfterLast { months: 6 }));
    assert_eq!(nominal(&mut register, id, "2026-01-05"), ["2026-07-01"]);
    let check = keys(&mut register, id, "2026-01-05")[0];
    register.record_result(check, &found(Outcome::Fulfilled, "2026-08-20"), &at("2026-08-21")).unwrap();
    assert_eq!(nominal(&mut register, id, "2026-08-21"), ["2027-02-20"]);
    register.record_result(check, &found(Outcome::Fulfilled, "2026-08-10"), &at("2026-08-22")).unwrap();
    assert_eq!(nominal(&mut register, id, "2026-08-22"), ["2027-02-10"], "a correction moves it");
    register.undo(&at("2026-08-22")).unwrap();
    assert_eq!(nominal(&mut register, id, "2026-08-22"), ["2027-02-20"]);
}

#[test]
fn a_correction_holds_and_what_it_corrects_is_kept() {
    let (_folder, mut register, id) = with_plan(Some("2026-12-31"), every(3));
    let check = keys(&mut register, id, "2026-01-05")[0];
    for outcome in [Outcome::Fulfilled, Outcome::NotFulfilled, Outcome::Partly] {
        register.record_result(check, &found(outcome, "2026-04-01"), &at("2026-04-01")).unwrap();
    }
    let sheet = register.contract_sheet(id, &at("2026-04-01")).unwrap();
    assert_eq!(sheet.requirements[0].latest.as_ref().unwrap().outcome, Outcome::Partly);
    assert_eq!((count(&register, "SELECT count(*) FROM result"), sheet.figures.checks_due, sheet.figures.partly), (3, 1, 1));
}

#[test]
fn a_document_is_asked_for_before_the_one_that_was_shown_lapses() {
    let (_folder, mut register, id) = with_plan(Some("2029-12-31"), planned(Cadence::BeforeExpiry { days: 60 }));
    assert_eq!(nominal(&mut register, id, "2026-01-05"), Vec::<String>::new());
    let one = register.contract_sheet(id, &at("2026-01-05")).unwrap().requirements[0].requirement.id;
    register.add_evidence(&document("Svanemerket", "2026-12-31", vec![one]), &at("2026-01-06")).unwrap();
    assert_eq!(nominal(&mut register, id, "2026-01-06"), ["2026-11-01"]);
    let check = keys(&mut register, id, "2026-01-06")[0];
    let renewed = ResultDraft { valid_to: Some(day("2028-12-31")), ..found(Outcome::Fulfilled, "2026-11-02") };
    register.record_result(check, &renewed, &at("2026-11-02")).unwrap();
    assert_eq!(nominal(&mut register, id, "2026-11-02"), ["2028-11-01"]);
}

#[test]
fn what_was_missed_stays_and_the_rhythm_goes_on() {
    let (_folder, mut register, id) = with_plan(Some("2026-12-31"), every(3));
    edit(&mut register, id, "2026-08-01", |draft| draft.end = Some(day("2027-03-31")));
    assert_eq!(nominal(&mut register, id, "2026-08-01"), ["2026-04-01", "2026-07-01", "2026-10-01", "2027-01-01"]);
    let due = register.due(0, None, 10, &at("2026-08-01")).unwrap();
    assert_eq!(due.iter().map(|check| check.days).collect::<Vec<_>>(), [-122, -31]);
}

#[test]
fn the_rule_for_days_off_holds_for_what_is_planned_from_then_on() {
    let (_folder, mut register) = new_register();
    let settings = crate::register::settings::Settings {
        working_day_rule: Some(crate::domain::follow_up::WorkingDayRule::Previous),
        ..Default::default()
    };
    register.edit_settings(&settings, &at("2026-01-05")).unwrap();
    let id = register.add_contract(&contract("Renhold", "2026-01-01", Some("2027-01-31")), &at("2026-01-05")).unwrap().value;
    register.add_requirements(id, &[followed("Miljømerket", vec![every(12)])], &at("2026-01-05")).unwrap();
    assert_eq!(open_checks(&register.contract_sheet(id, &at("2026-01-05")).unwrap()), ["2026-12-31"]);
}
