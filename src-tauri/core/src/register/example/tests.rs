//! The example on several days: it must look used on any of them.

use super::*;
use crate::{
    domain::{
        compliance::ContractState, contract::ContractStatus, contract_list::ContractQuery, meeting::MeetingState, warning::WarningKind,
    },
    error::Code,
    register::{Key, week::DueGroup, week::Week},
};
use chrono::{NaiveDate, NaiveTime};
use std::collections::BTreeSet;

fn on(day: &str) -> Occasion {
    let today: NaiveDate = day.parse().unwrap();
    Occasion { today, now: today.and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap()).and_utc(), who: String::new() }
}

fn made(day: &str) -> (tempfile::TempDir, Register, Occasion) {
    let folder = tempfile::tempdir().unwrap();
    let occasion = on(day);
    let register = make(&folder.path().join("eksempel.kravspor"), &occasion).unwrap();
    (folder, register, occasion)
}

fn is_complete(week: &Week, day: &str, whose: &str) {
    assert!(week.counts.iter().all(|count| *count > 0), "{day} {whose}: {:?}", week.counts);
    for group in [DueGroup::Overdue, DueGroup::ThisWeek, DueGroup::Next30] {
        assert!(week.checks.iter().any(|check| check.group == group), "{day} {whose}: {group}");
    }
    assert!(!week.deadlines.is_empty(), "{day} {whose}: deadlines");
    assert!(week.lapsing.iter().any(|document| document.days < 0), "{day} {whose}: lapsed");
    assert!(week.lapsing.iter().any(|document| document.days >= 0), "{day} {whose}: lapsing");
    assert!(!week.idle_nonconformities.is_empty(), "{day} {whose}: idle");
    assert!(!week.decisions.is_empty(), "{day} {whose}: decisions of a meeting");
    for kind in [WarningKind::NoSanctionAgreed, WarningKind::JustificationMissing] {
        assert!(week.missing.iter().any(|missing| missing.kind == kind), "{day} {whose}: {kind}");
    }
}

fn min_uke_has_something_in_every_group(register: &mut Register, day: &str, occasion: &Occasion) {
    is_complete(&register.week(None, occasion).unwrap(), day, "everyone");
    let user = register.settings().unwrap().user;
    is_complete(&register.week(Some(&user), occasion).unwrap(), day, &user);
}

fn a_meeting_was_held_and_another_is_prepared(register: &mut Register, day: &str, occasion: &Occasion) {
    let meetings = register.meetings(None, None, occasion).unwrap().meetings;
    let states: Vec<_> = meetings.iter().map(|one| one.state).collect();
    assert!(states.contains(&MeetingState::Held) && states.contains(&MeetingState::Coming), "{day}: {states:?}");
    for one in meetings {
        let sheet = register.meeting_sheet(one.meeting.id, occasion).unwrap();
        assert!(sheet.items.len() >= 2, "{day}: {} has {} items", one.meeting.draft.title, sheet.items.len());
    }
}

fn contracts_are_in_every_state_of_their_life(register: &mut Register, day: &str, occasion: &Occasion) {
    let list = register.contracts(&ContractQuery::default(), occasion).unwrap();
    assert_eq!(list.rows.len(), 12, "{day}");
    let life: BTreeSet<_> = list.rows.iter().map(|row| row.status).collect();
    for status in [
        ContractStatus::Planned,
        ContractStatus::Running,
        ContractStatus::LastOptionWindow,
        ContractStatus::Expiring,
        ContractStatus::Expired,
    ] {
        assert!(life.contains(&status), "{day}: {status}");
    }
    let states: BTreeSet<_> = list.rows.iter().map(|row| row.state).collect();
    assert!(states.contains(&ContractState::Breach) && states.contains(&ContractState::Unknown), "{day}: {states:?}");
    assert!(list.rows.iter().any(|row| row.current_end.is_none()), "{day}: open-ended");
}

fn every_contract_reads_and_keeps_the_rules(register: &mut Register, day: &str, occasion: &Occasion) {
    let mut warned = BTreeSet::new();
    for id in register.contract_ids().unwrap() {
        let sheet = register.contract_sheet(id, occasion).unwrap();
        assert_eq!(sheet.contract.draft.validate_all(), [], "{day} {}", sheet.contract.draft.title);
        assert!((3..=9).contains(&sheet.requirements.len()));
        warned.extend(sheet.warnings.iter().map(|warning| warning.kind));
        for supplier in &sheet.suppliers {
            assert!(supplier.draft.organisation_number.as_ref().unwrap().check_digit_is_right(), "{}", supplier.draft.name);
        }
        for requirement in &sheet.requirements {
            let draft = &requirement.requirement.draft;
            assert_eq!(draft.validate_all(), [], "{day} {}", draft.title);
            assert!(!draft.wording.contains('[') && !draft.title.contains('⟦'), "a blank in {}: {}", draft.title, draft.wording);
            for result in requirement.checks.iter().filter_map(|line| line.result.as_ref()) {
                assert!(result.checked_on < occasion.today && result.recorded_at <= occasion.now, "{day} {}", draft.title);
            }
        }
    }
    for kind in [
        WarningKind::WrongCpvCheckDigit,
        WarningKind::LimitMissing,
        WarningKind::NoFollowUpPlan,
        WarningKind::MilestoneOutsideTerm,
        WarningKind::RouteUnavailable,
    ] {
        assert!(!warned.contains(&kind), "{day}: {kind}");
    }
    assert!(register.derived_rows_are_true(occasion.today).unwrap(), "{day}");
}

#[test]
fn the_history_is_told_in_order_and_nothing_of_it_can_be_undone() {
    let (_folder, mut register, occasion) = made("2026-11-21");
    assert_eq!(register.undo_state().unwrap(), crate::register::history::UndoState::default());
    assert_eq!(register.undo(&occasion).unwrap_err().code, Code::NothingToUndo);
    let (mut before, mut entries) = (None, vec![]);
    loop {
        let page = register.history(before, 200).unwrap();
        let Some(last) = page.last() else { break };
        before = Some(last.id);
        entries.extend(page);
    }
    assert!((250..700).contains(&entries.len()), "{}", entries.len());
    assert!(entries.iter().rev().is_sorted_by_key(|entry| entry.at));
    let years = (entries[0].at - entries[entries.len() - 1].at).num_days() / 365;
    assert!((2..=4).contains(&years));
    let people: BTreeSet<_> = entries.iter().map(|entry| entry.who.as_str()).collect();
    assert!(people.len() >= 4, "{people:?}");
}

fn requirements_are_in_every_state(register: &mut Register, day: &str, occasion: &Occasion) {
    use crate::domain::compliance::RequirementState::{BelowOffer, Fulfilled, NotFulfilled, NotVerified, Partly};
    let sheets: Vec<_> = register.contract_ids().unwrap().into_iter().map(|id| register.contract_sheet(id, occasion).unwrap()).collect();
    let states: BTreeSet<_> = sheets.iter().flat_map(|sheet| sheet.requirements.iter().map(|one| one.state)).collect();
    for state in [Fulfilled, Partly, BelowOffer, NotFulfilled, NotVerified] {
        assert!(states.contains(&state), "{day}: {state}");
    }
    let closed = sheets.iter().flat_map(|sheet| &sheet.nonconformities).filter(|one| !one.is_open()).count();
    let found = sheets.iter().flat_map(|sheet| &sheet.nonconformities).filter(|one| one.check_id.is_some()).count();
    assert_eq!((closed, found), (2, 4), "{day}");
    let demanded = sheets.iter().flat_map(|sheet| &sheet.nonconformities).all(|one| !one.corrective_action.is_empty());
    assert!(demanded, "{day}: what is demanded of the supplier is said");
}

#[test]
fn it_stays_the_example_when_it_is_opened_again_and_a_new_change_can_be_undone() {
    let (folder, register, occasion) = made("2026-11-21");
    assert!(register.is_example());
    drop(register);
    let path = folder.path().join("eksempel.kravspor");
    let mut register = Register::open(&path, &Key::None).unwrap();
    assert!(register.is_example());
    let check = register.week(None, &occasion).unwrap().checks.remove(0);
    register.move_check(check.check_id, occasion.today, "Avtalt på telefon", &occasion).unwrap();
    assert_eq!(register.undo(&occasion).unwrap().value.0, "move-check");
    assert!(register.undo_state().unwrap().undo.is_none());
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().contains("making")), "{left:?}");
}

#[test]
fn a_file_that_is_there_is_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("eksempel.kravspor");
    std::fs::write(&path, "kept").unwrap();
    assert_eq!(make(&path, &on("2026-11-21")).err().unwrap().code, Code::FileExists);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "kept");
}

/// It must look used on any day: a test a day, since making it takes a while.
fn looks_used_on(day: &str) {
    let (_folder, mut register, occasion) = made(day);
    min_uke_has_something_in_every_group(&mut register, day, &occasion);
    contracts_are_in_every_state_of_their_life(&mut register, day, &occasion);
    a_meeting_was_held_and_another_is_prepared(&mut register, day, &occasion);
    every_contract_reads_and_keeps_the_rules(&mut register, day, &occasion);
    requirements_are_in_every_state(&mut register, day, &occasion);
    register.verify_chain().unwrap();
}

#[test]
fn it_looks_used_on_a_saturday() {
    looks_used_on("2026-11-21");
}

#[test]
fn it_looks_used_on_a_public_holiday() {
    looks_used_on("2027-01-01");
}

#[test]
fn it_looks_used_on_a_leap_day() {
    looks_used_on("2028-02-29");
}

#[test]
fn it_looks_used_on_a_sunday() {
    looks_used_on("2027-05-23");
}

#[test]
fn it_looks_used_on_a_monday() {
    looks_used_on("2027-06-14");
}

#[test]
fn it_looks_used_on_the_last_day_of_a_year() {
    looks_used_on("2026-12-31");
}

#[test]
fn it_looks_used_on_a_day_in_the_middle_of_easter() {
    looks_used_on("2027-03-27");
}

#[test]
#[ignore = "takes minutes"]
fn it_looks_used_on_days_of_many_years() {
    let first: NaiveDate = "2026-11-21".parse().unwrap();
    for day in first.iter_days().step_by(23).take(64) {
        looks_used_on(&day.to_string());
    }
}
