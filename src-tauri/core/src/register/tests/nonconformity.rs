//! Nonconformities from breach to closed: amounts, dates, states, history, and each step taken back again.

use super::fixture::*;
use crate::{
    domain::{
        file::{FileOwner, OwnerRef},
        follow_up::{Outcome, ResultDraft},
        id::{ContractId, NonconformityId},
        meeting::{Finding, ItemKind, MeetingDraft, Treatment},
        money::Money,
        nonconformity::{NonconformityState, StepDraft, StepKind, sanction::SanctionBasis},
        requirement::{Basis, RequirementDraft, Sanction, SanctionKind},
    },
    error::Code,
    register::{Register, checks::Along, files, nonconformity_list::NonconformityView, nonconformity_sheet::NoticeGap, settings::Settings},
};
use tempfile::TempDir;

fn taken(kind: StepKind, on: &str, text: &str) -> StepDraft {
    StepDraft { kind, on: day(on), by: String::new(), text: text.into(), deadline: None, amount: None, basis: None }
}

fn fined(kind: SanctionKind) -> RequirementDraft {
    let sanction = Sanction { kind, amount: Some(Money::kroner(10_000)), percent: None, text: "punkt 8.6".into() };
    RequirementDraft { sanction, basis: Basis::Law, ..followed("Fossilfri byggeplass", vec![every(3)]) }
}

/// A contract whose one requirement is fined per day, and a breach that a check found on 1 April.
fn breached() -> (TempDir, Register, ContractId, NonconformityId) {
    let (folder, mut register) = new_register();
    let id = register.add_contract(&contract("Skole", "2026-01-01", Some("2027-12-31")), &at("2026-01-05")).unwrap().value;
    register.add_requirements(id, &[fined(SanctionKind::PerDay)], &at("2026-01-05")).unwrap();
    let check = register.contract_sheet(id, &at("2026-04-01")).unwrap().requirements[0].checks[0].check.id;
    let mut draft = found(Outcome::NotFulfilled, "2026-04-01");
    draft.note = "Dieselaggregat i bruk".into();
    register.record_result(check, &draft, &at("2026-04-01")).unwrap();
    let breach = register.open_nonconformity_of_check(check, &at("2026-04-02")).unwrap().value;
    (folder, register, id, breach)
}

/// The same breach, found across the table: one key for the outcome, and a nonconformity in the same stroke.
fn breached_in_a_meeting() -> (TempDir, Register, ContractId, NonconformityId) {
    let (folder, mut register) = new_register();
    let id = register.add_contract(&contract("Skole", "2026-01-01", Some("2027-12-31")), &at("2026-01-05")).unwrap().value;
    register.add_requirements(id, &[fined(SanctionKind::PerDay)], &at("2026-01-05")).unwrap();
    let now = at("2026-04-01");
    let draft = MeetingDraft {
        contract_id: Some(id),
        supplier_id: None,
        title: "Byggemøte 7".into(),
        held_on: now.today,
        place: "Brakka".into(),
        participants: vec![],
        notes: String::new(),
        internal_notes: String::new(),
    };
    let meeting = register.add_meeting(&draft, &now).unwrap().value;
    let items = register.meeting_sheet(meeting, &now).unwrap().items;
    let check = items.iter().find(|one| one.item.kind == ItemKind::Check).unwrap().item.id;
    let treatment = Treatment {
        finding: Some(Finding { outcome: Outcome::NotFulfilled, actual: None, valid_to: None }),
        note: "Dieselaggregat i bruk".into(),
        internal_note: "Vurder dagmulkt".into(),
        decisions: vec![],
        carried_out: None,
        earlier: None,
        nonconformity: "Diesel på byggeplassen".into(),
    };
    let breach = register.treat_item(check, &treatment, &now).unwrap().value.unwrap();
    (folder, register, id, breach)
}

fn state(register: &mut Register, id: NonconformityId, on: &str) -> NonconformityState {
    register.nonconformity_sheet(id, &at(on)).unwrap().line.state
}

#[test]
fn a_whole_cycle_has_its_amounts_dates_and_history_and_is_taken_back_step_by_step() {
    use NonconformityState as State;
    let (_folder, mut register, contract, id) = breached_in_a_meeting();
    let sheet = register.nonconformity_sheet(id, &at("2026-04-02")).unwrap();
    assert_eq!((sheet.nonconformity.found(), sheet.nonconformity.steps[0].on), ("Dieselaggregat i bruk", day("2026-04-01")));
    assert_eq!((sheet.line.state, sheet.line.next_step), (State::NotNotified, Some(StepKind::NoticeSent)));

    let before_notice = tracked(&register);
    let deadline = StepDraft { deadline: Some(day("2026-05-31")), ..taken(StepKind::DeadlineSet, "2026-04-07", "Ta ut aggregatet") };
    register.take_steps(id, &[taken(StepKind::NoticeSent, "2026-04-07", "Brev"), deadline], &[], &at("2026-04-07")).unwrap();
    assert_eq!(state(&mut register, id, "2026-05-31"), State::DeadlineRunning);
    let missed = register.nonconformity_sheet(id, &at("2026-06-14")).unwrap();
    assert_eq!((missed.line.state, missed.line.days_to_deadline), (State::DeadlineMissed, Some(-14)));
    assert_eq!(missed.line.next_step, Some(StepKind::Sanctioned));
    let calculated = missed.calculation.unwrap();
    assert_eq!((calculated.basis.from, calculated.basis.to), (Some(day("2026-06-01")), Some(day("2026-06-14"))));
    assert_eq!((calculated.rate, calculated.days), (Some(Money::kroner(10_000)), Some(14)));
    assert_eq!(calculated.amount, Some(Money::kroner(140_000)));

    let fine = StepDraft { basis: Some(calculated.basis), ..taken(StepKind::Sanctioned, "2026-06-14", "Dagmulkt") };
    register.take_steps(id, &[fine], &[], &at("2026-06-14")).unwrap();
    register.take_steps(id, &[taken(StepKind::Corrected, "2026-06-14", "Fjernvarme på plass")], &[], &at("2026-06-15")).unwrap();
    let corrected = register.nonconformity_sheet(id, &at("2026-09-01")).unwrap();
    assert_eq!((corrected.line.state, corrected.line.imposed), (State::Corrected, Some(Money::kroner(140_000))));
    assert_eq!(corrected.calculation.unwrap().days, Some(14), "counted to the day it was corrected, however late it is asked");
    register.take_steps(id, &[taken(StepKind::Verified, "2026-06-16", "Befaring")], &[], &at("2026-06-16")).unwrap();
    register.take_steps(id, &[taken(StepKind::Closed, "2026-06-17", "")], &[], &at("2026-06-17")).unwrap();

    let closed = register.nonconformity_sheet(id, &at("2026-06-17")).unwrap();
    assert_eq!((closed.line.state, closed.line.next_step, closed.line.imposed), (State::Closed, None, Some(Money::kroner(140_000))));
    let steps: Vec<_> = closed.nonconformity.steps.iter().map(|step| (step.kind.as_str(), step.on.to_string())).collect();
    let expected = [
        ("opened", "2026-04-01"),
        ("notice-sent", "2026-04-07"),
        ("deadline-set", "2026-04-07"),
        ("sanctioned", "2026-06-14"),
        ("corrected", "2026-06-14"),
        ("verified", "2026-06-16"),
        ("closed", "2026-06-17"),
    ];
    assert_eq!(steps, expected.map(|(kind, on)| (kind, on.to_owned())));
    let kept = closed.nonconformity.steps[3].calculation.clone().unwrap();
    assert_eq!((kept.rate, kept.days, kept.amount), (Some(Money::kroner(10_000)), Some(14), Some(Money::kroner(140_000))));
    let told: Vec<_> = register.contract_history(contract, None, 6).unwrap().into_iter().map(|entry| entry.name).collect();
    assert_eq!(told, ["add-step", "add-step", "add-step", "add-step", "add-step", "treat-item"]);
    assert!(register.derived_rows_are_true(day("2026-06-17")).unwrap());

    let now = at("2026-06-17");
    for expected in [State::Verified, State::Corrected, State::Sanctioned, State::DeadlineMissed, State::NotNotified] {
        register.undo(&now).unwrap();
        assert_eq!(state(&mut register, id, "2026-06-17"), expected);
        assert!(register.derived_rows_are_true(now.today).unwrap());
    }
    assert_eq!(tracked(&register), before_notice, "notice and deadline are one change");
    register.undo(&now).unwrap();
    assert_eq!(register.nonconformity_sheet(id, &now).unwrap_err().code, Code::NotFound);
    let open = &register.contract_sheet(contract, &now).unwrap().requirements[0].checks[0];
    assert_eq!(open.result, None, "what the meeting found is taken back with it");
    for _ in 0..6 {
        register.redo(&now).unwrap();
    }
    assert_eq!(state(&mut register, id, "2026-06-17"), State::Closed);
}

#[test]
fn a_breach_is_answered_and_opened_as_one_change() {
    let (_folder, mut register, contract, _) = breached();
    let now = at("2026-07-02");
    let check = register.contract_sheet(contract, &now).unwrap().requirements[0].checks[1].check.id;
    let before = tracked(&register);
    let answer = ResultDraft { note: "Aggregatet står der".into(), ..found(Outcome::NotFulfilled, "2026-07-01") };
    register.record_result_with(check, &answer, &Along { breach: true, ..Along::default() }, &now).unwrap();
    let sheet = register.contract_sheet(contract, &now).unwrap();
    let opened = sheet.nonconformities.iter().find(|one| one.check_id == Some(check)).unwrap();
    assert_eq!((opened.title.as_str(), opened.found()), ("Fossilfri byggeplass", "Aggregatet står der"));
    assert_eq!(opened.steps[0].on, day("2026-07-01"), "the day of the check");
    assert_eq!(register.undo(&now).unwrap().value.0, "record-result");
    assert_eq!(tracked(&register), before);
}

#[test]
fn another_amount_than_the_calculated_one_is_kept_with_its_reason() {
    let (_folder, mut register, _, id) = breached();
    let deadline = StepDraft { deadline: Some(day("2026-04-20")), ..taken(StepKind::DeadlineSet, "2026-04-07", "") };
    register.take_steps(id, &[deadline], &[], &at("2026-04-07")).unwrap();
    let basis = register.calculate_sanction(id, None, &at("2026-04-22")).unwrap().unwrap().basis;
    let mut fine = StepDraft { amount: Some(Money::kroner(15_000)), ..taken(StepKind::Sanctioned, "2026-04-22", "") };
    fine.basis = Some(basis.clone());
    let error = register.take_steps(id, std::slice::from_ref(&fine), &[], &at("2026-04-22")).unwrap_err();
    assert_eq!((error.field.as_deref(), error.code), (Some("changed_because"), Code::Required));
    fine.basis = Some(SanctionBasis { changed_because: "Avtalt i møte".into(), ..basis });
    register.take_steps(id, &[fine], &[], &at("2026-04-22")).unwrap();
    let sheet = register.nonconformity_sheet(id, &at("2026-04-22")).unwrap();
    let last = sheet.nonconformity.latest().unwrap();
    let calculation = last.calculation.as_ref().unwrap();
    assert_eq!((last.amount, calculation.amount), (Some(Money::kroner(15_000)), Some(Money::kroner(20_000))));
    assert_eq!(calculation.basis.changed_because, "Avtalt i møte");
}

#[test]
fn a_step_is_corrected_and_removed_unless_another_builds_on_it() {
    let (_folder, mut register, _, id) = breached();
    let now = at("2026-05-01");
    for (kind, on) in [(StepKind::NoticeSent, "2026-04-10"), (StepKind::Corrected, "2026-04-20"), (StepKind::Verified, "2026-04-25")] {
        register.take_steps(id, &[taken(kind, on, "")], &[], &now).unwrap();
    }
    let steps = register.nonconformity_sheet(id, &now).unwrap().nonconformity.steps;
    let edit = |register: &mut Register, place: usize, on: &str| {
        let draft = taken(steps[place].kind, on, "Rettet tekst");
        register.edit_step(steps[place].id, &draft, &now).map(|_| ()).map_err(|error| error.code)
    };
    assert_eq!(edit(&mut register, 1, "2026-04-21"), Err(Code::StepOutOfOrder), "after the one that builds on it");
    assert_eq!(edit(&mut register, 1, "2026-03-31"), Err(Code::StepOutOfOrder), "before the one it builds on");
    assert_eq!(edit(&mut register, 3, "2026-05-02"), Err(Code::StepInFuture));
    assert_eq!(edit(&mut register, 1, "2026-04-15"), Ok(()));
    let removed =
        |register: &mut Register, place: usize| register.remove_step(steps[place].id, &now).map(|_| ()).map_err(|error| error.code);
    assert_eq!(removed(&mut register, 0), Err(Code::StepOutOfOrder), "the one that opened it");
    assert_eq!(removed(&mut register, 2), Err(Code::StepNotYet), "what is verified was corrected");
    assert_eq!(removed(&mut register, 3), Ok(()));
    assert_eq!(removed(&mut register, 3), Err(Code::NotFound));
    let left = register.nonconformity_sheet(id, &now).unwrap().nonconformity.steps;
    assert_eq!(left.iter().map(|step| step.on.to_string()).collect::<Vec<_>>(), ["2026-04-01", "2026-04-15", "2026-04-20"]);
    assert!(register.derived_rows_are_true(now.today).unwrap());
    register.undo(&now).unwrap();
    assert_eq!(register.nonconformity_sheet(id, &now).unwrap().nonconformity.steps.len(), 4);
}

#[test]
fn title_finding_and_corrective_action_are_edited_and_the_whole_goes_in_the_bin() {
    let (_folder, mut register, contract, id) = breached();
    let now = at("2026-04-10");
    register.edit_nonconformity(id, " Diesel på plassen ", "Aggregat i bygg B", "Ta det ut av drift", &now).unwrap();
    let one = register.nonconformity_sheet(id, &now).unwrap().nonconformity;
    assert_eq!(
        (one.title.as_str(), one.found(), one.corrective_action.as_str()),
        ("Diesel på plassen", "Aggregat i bygg B", "Ta det ut av drift")
    );
    assert_eq!(register.edit_nonconformity(id, " ", "", "", &now).unwrap_err().field.as_deref(), Some("title"));
    register.remove_nonconformity(id, &now).unwrap();
    assert_eq!(register.nonconformity_sheet(id, &now).unwrap_err().code, Code::NotFound);
    assert_eq!(register.contract_sheet(contract, &now).unwrap().figures.open_nonconformities, 0);
    register.undo(&now).unwrap();
    assert_eq!(register.contract_sheet(contract, &now).unwrap().figures.open_nonconformities, 1);
}

#[test]
fn files_come_and_go_with_their_step() {
    let (folder, mut register, _, id) = breached();
    let now = at("2026-04-10");
    let source = folder.path().join("Varsel om avvik.pdf");
    std::fs::write(&source, b"%PDF-1.7 brev").unwrap();
    let taken_in = files::take(&register.contents(), &source, &mut |_| true).unwrap();
    let step = register.take_steps(id, &[taken(StepKind::NoticeSent, "2026-04-10", "")], &[taken_in], &now).unwrap().value[0];
    let sheet = register.nonconformity_sheet(id, &now).unwrap();
    assert_eq!((sheet.files[0].step, sheet.files[0].files[0].name.as_str()), (step, "Varsel om avvik.pdf"));
    register.undo(&now).unwrap();
    assert_eq!(register.files(OwnerRef { noun: FileOwner::Step, id: step.0 }).unwrap(), []);
}

#[test]
fn each_view_shows_its_own_and_counts_all() {
    let (_folder, mut register, contract, id) = breached();
    let settings = Settings { user: "Kari".into(), ..Settings::default() };
    register.edit_settings(&settings, &at("2026-04-02")).unwrap();
    let free = register.open_nonconformity(contract, None, None, "Manglende rapport", "", &at("2026-04-02")).unwrap().value;
    let deadline = StepDraft { deadline: Some(day("2026-05-01")), ..taken(StepKind::DeadlineSet, "2026-04-16", "") };
    register.take_steps(free, &[deadline], &[], &at("2026-04-16")).unwrap();
    let withdrawn = register.open_nonconformity(contract, None, None, "Feil", "", &at("2026-04-16")).unwrap().value;
    register.take_steps(withdrawn, &[taken(StepKind::Withdrawn, "2026-04-16", "Feil måler")], &[], &at("2026-04-16")).unwrap();

    let mut of = |view, on: &str| {
        let list = register.nonconformities(view, None, &at(on)).unwrap();
        let keys: Vec<_> = list.lines.iter().map(|line| line.id).collect();
        (keys, list.counts.iter().map(|one| one.count).collect::<Vec<_>>())
    };
    assert_eq!(of(NonconformityView::Open, "2026-04-16"), (vec![free, id], vec![2, 2, 1, 0, 1, 1]), "the nearest deadline first");
    assert_eq!(of(NonconformityView::Quiet, "2026-04-16").0, [id], "15 days");
    assert_eq!(of(NonconformityView::BreachOfLaw, "2026-04-16").0, [id]);
    assert_eq!(of(NonconformityView::Closed, "2026-04-16").0, [withdrawn]);
    assert_eq!(of(NonconformityView::DeadlineSoon, "2026-04-17").0, [free]);
    assert_eq!(register.nonconformities(NonconformityView::Open, Some(ContractId::new()), &at("2026-04-17")).unwrap().lines, []);
}

#[test]
fn how_long_a_nonconformity_may_be_left_alone_is_a_setting() {
    let (_folder, mut register, contract, id) = breached();
    let now = at("2026-04-09");
    let warned = |register: &mut Register| {
        let sheet = register.contract_sheet(contract, &now).unwrap();
        let told = sheet.warnings.iter().any(|one| one.kind == crate::domain::warning::WarningKind::NoEnforcementDocumented);
        let idle = register.week(None, &now).unwrap().idle_nonconformities;
        assert_eq!(told, idle.iter().any(|one| one.id == id));
        assert!(register.derived_rows_are_true(now.today).unwrap());
        told
    };
    assert!(!warned(&mut register), "8 days of 14");
    let settings = Settings { quiet_days: Some(7), ..register.settings().unwrap() };
    register.edit_settings(&settings, &now).unwrap();
    assert!(warned(&mut register));
    register.undo(&now).unwrap();
    assert!(!warned(&mut register));
    for days in [0, 366] {
        let wrong = Settings { quiet_days: Some(days), ..Settings::default() };
        assert_eq!(register.edit_settings(&wrong, &now).unwrap_err().code, Code::SizeRange);
    }
}

#[test]
fn a_notice_is_shown_before_it_is_said_to_be_sent() {
    let (_folder, mut register, _, id) = breached();
    let now = at("2026-04-10");
    let before = tracked(&register);
    let (sheet, steps) = register.notice_sheet(id, Some(day("2026-04-24")), &now).unwrap();
    assert_eq!(tracked(&register), before, "nothing is written");
    assert_eq!(sheet.nonconformity.deadline(), Some(day("2026-04-24")));
    let lacks = [NoticeGap::NoSupplier, NoticeGap::NoCaseNumber, NoticeGap::NoClause, NoticeGap::NoCorrectiveAction];
    assert_eq!(sheet.gaps, [&lacks[..], &[NoticeGap::NoOrganisation]].concat());
    register.take_steps(id, &steps, &[], &now).unwrap();
    assert_eq!(state(&mut register, id, "2026-04-10"), NonconformityState::DeadlineRunning);
    register.undo(&now).unwrap();
    assert_eq!(tracked(&register), before, "one change");
    let past = register.notice_sheet(id, Some(day("2026-04-09")), &now).unwrap_err();
    assert_eq!((past.field.as_deref(), past.code), (Some("deadline"), Code::EndBeforeStart));
    assert_eq!(register.nonconformity_numbered("A-2026-01"), Ok(id));
    assert_eq!(register.nonconformity_numbered("A-1999-01").unwrap_err().code, Code::NotFound);
}
