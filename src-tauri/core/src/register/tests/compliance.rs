//! The figures: by hand, and the same wherever they are shown, whatever the day.

use super::fixture::*;
use crate::{
    domain::{
        compliance::{ContractState, Figures, RequirementState},
        contract::ContractDraft,
        contract_list::ContractQuery,
        decimal::Decimal,
        follow_up::{Outcome, ResultDraft},
        id::{ContractId, RequirementId},
        requirement::{Comparator, Target},
    },
    register::Register,
};
use chrono::Days;
use proptest::prelude::*;

/// Makes a check by hand and answers it.
fn checked(register: &mut Register, one: RequirementId, due: &str, outcome: Outcome, on: &str, actual: Option<i32>) {
    let check = register.add_check(one, day(due), "", &at("2026-01-05")).unwrap().value;
    let draft = ResultDraft { actual: actual.map(Decimal::whole), ..found(outcome, on) };
    register.record_result(check, &draft, &at(on)).unwrap();
}

fn hand_made() -> (tempfile::TempDir, Register, ContractId) {
    let (folder, mut register) = new_register();
    let id = register.add_contract(&contract("Renhold", "2026-01-01", Some("2027-12-31")), &at("2026-01-05")).unwrap().value;
    let mut offered = requirement("Bedre enn kravet");
    offered.target = Target { offered: Some(Decimal::whole(80)), ..Target::quantity(Comparator::AtLeast, Some(Decimal::whole(50)), "%") };
    let titles = ["Oppfylt", "Oppfylt, så oversittet", "Ikke aktuelt", "Delvis", "Uten kontroll", "Kontroll uten svar"];
    let mut drafts: Vec<_> = titles.into_iter().map(requirement).collect();
    drafts.push(offered);
    let ids = register.add_requirements(id, &drafts, &at("2026-01-05")).unwrap().value;
    checked(&mut register, ids[0], "2026-03-02", Outcome::Fulfilled, "2026-03-02", None);
    checked(&mut register, ids[1], "2026-03-02", Outcome::Fulfilled, "2026-03-05", None);
    register.add_check(ids[1], day("2026-06-01"), "", &at("2026-01-05")).unwrap();
    checked(&mut register, ids[2], "2026-03-02", Outcome::NotApplicable, "2026-03-02", None);
    checked(&mut register, ids[3], "2026-03-02", Outcome::Partly, "2026-03-01", None);
    checked(&mut register, ids[5], "2026-03-02", Outcome::NotVerified, "2026-03-02", None);
    checked(&mut register, ids[6], "2026-03-02", Outcome::NotFulfilled, "2026-03-02", Some(60));
    (folder, register, id)
}

#[test]
fn an_overdue_check_makes_not_controlled_what_was_fulfilled() {
    let (_folder, mut register, id) = hand_made();
    let on_the_day = register.contract_sheet(id, &at("2026-06-01")).unwrap();
    let expected = Figures {
        requirements: 7,
        not_applicable: 1,
        controlled: 4,
        fulfilled: 2,
        partly: 1,
        not_fulfilled: 1,
        below_offer: 1,
        not_controlled: 2,
        checks_due: 6,
        checks_on_time: 5,
        overdue: 0,
        open_nonconformities: 0,
    };
    assert_eq!(on_the_day.figures, expected);
    let day_after = register.contract_sheet(id, &at("2026-06-02")).unwrap();
    assert_eq!(day_after.figures, Figures { controlled: 3, fulfilled: 1, not_controlled: 3, checks_due: 7, overdue: 1, ..expected });
    assert_eq!(day_after.requirements[1].state, RequirementState::NotVerified);
    assert_eq!(day_after.requirements[6].state, RequirementState::BelowOffer);
    assert_eq!(day_after.state, ContractState::Breach, "below the offer is not fulfilled");
}

#[test]
fn the_gravest_requirement_gives_the_contracts_state() {
    let (_folder, mut register) = new_register();
    let now = at("2026-03-10");
    let state = |register: &mut Register, outcomes: &[Outcome]| {
        let id = register.add_contract(&contract("Renhold", "2026-01-01", Some("2027-12-31")), &now).unwrap().value;
        for outcome in outcomes {
            let one = register.add_requirements(id, &[requirement("Krav")], &now).unwrap().value[0];
            checked(register, one, "2026-03-02", *outcome, "2026-03-02", None);
        }
        register.contract_sheet(id, &now).unwrap().state
    };
    use Outcome::{Fulfilled, NotApplicable, NotFulfilled, NotVerified, Partly};
    assert_eq!(state(&mut register, &[]), ContractState::Unknown);
    assert_eq!(state(&mut register, &[Fulfilled, NotApplicable]), ContractState::Fulfilled);
    assert_eq!(state(&mut register, &[NotApplicable]), ContractState::Unknown);
    assert_eq!(state(&mut register, &[Fulfilled, NotVerified]), ContractState::Unknown);
    assert_eq!(state(&mut register, &[Fulfilled, NotVerified, Partly]), ContractState::Partly);
    assert_eq!(state(&mut register, &[Fulfilled, Partly, NotFulfilled]), ContractState::Breach);
    let list = register.contracts(&ContractQuery::default(), &now).unwrap();
    assert_eq!((list.total, list.by_state), (6, [1, 1, 3, 1]));
    assert_eq!((list.figures.requirements, list.figures.fulfilled, list.figures.not_applicable), (11, 4, 2));
}

#[test]
fn an_open_nonconformity_is_a_breach_until_it_is_closed() {
    let (_folder, mut register, id) = hand_made();
    let now = at("2026-03-10");
    let breach = register.open_nonconformity(id, None, None, "Diesel", "", &now).unwrap().value;
    assert_eq!(register.contract_sheet(id, &now).unwrap().figures.open_nonconformities, 1);
    register.add_step(breach, &step(crate::domain::nonconformity::StepKind::Closed, "2026-03-10"), &now).unwrap();
    let sheet = register.contract_sheet(id, &now).unwrap();
    assert_eq!((sheet.figures.open_nonconformities, sheet.nonconformities[0].number.as_str()), (0, "A-2026-01"));
    register.open_nonconformity(id, None, None, "Igjen", "", &now).unwrap();
    assert_eq!(register.contract_sheet(id, &now).unwrap().nonconformities[0].number, "A-2026-02", "newest first");
}

/// What the list says of every contract is what its page says.
fn the_list_agrees_with_the_pages(register: &mut Register, today: chrono::NaiveDate) {
    let list = register.contracts(&ContractQuery::default(), &on(today)).unwrap();
    let mut sum = Figures::default();
    for row in &list.rows {
        let sheet = register.contract_sheet(row.id, &on(today)).unwrap();
        assert_eq!(row.figures, sheet.figures, "{today}");
        assert_eq!((row.state, row.status, row.current_end), (sheet.state, sheet.status, sheet.current_end), "{today}");
        assert_eq!(row.next_due, sheet.requirements.iter().filter_map(|one| one.next_due).min(), "{today}");
        assert_eq!(row.warnings as usize, sheet.warnings.len(), "{today}");
        let answered = sheet.requirements.iter().flat_map(|one| &one.checks).filter(|line| line.result.is_some()).count();
        assert_eq!(row.trail.len(), answered.min(8), "{today}");
        sum.add(&sheet.figures);
    }
    assert_eq!((list.total as usize, list.figures), (list.rows.len(), sum), "{today}");
    let overdue: u32 = register.week(None, &on(today)).unwrap().counts[0];
    assert!(overdue <= sum.overdue, "{today}: those of ended contracts are not asked for any more");
}

#[test]
fn a_contract_that_has_ended_asks_for_nothing_more_in_the_list_or_on_its_page() {
    let (_folder, mut register) = new_register();
    let now = at("2026-01-05");
    let id = register.add_contract(&contract("Kort", "2026-01-01", Some("2026-02-28")), &now).unwrap().value;
    let one = register.add_requirements(id, &[requirement("Krav")], &now).unwrap().value[0];
    let check = register.add_check(one, day("2026-02-10"), "", &now).unwrap().value;
    register.move_check(check, day("2026-06-15"), "venter på tall", &now).unwrap();
    the_list_agrees_with_the_pages(&mut register, day("2026-02-01"));
    the_list_agrees_with_the_pages(&mut register, day("2026-03-31"));
    assert_eq!(register.contract_sheet(id, &at("2026-03-31")).unwrap().requirements[0].next_due, None);
}

/// One contract for each thing that turns with time, so that none is made anew because of another.
#[test]
fn every_kind_of_turn_comes_on_its_day() {
    let (_folder, mut register) = new_register();
    let now = at("2026-01-05");
    let open_ended = contract("Avvik", "2025-01-01", None);
    let add = |register: &mut Register, draft: &ContractDraft| register.add_contract(draft, &now).unwrap().value;
    for (start, end, options) in [
        ("2026-03-15", Some("2029-12-31"), vec![]),
        ("2025-01-01", Some("2026-08-31"), vec![]),
        ("2025-01-01", Some("2027-02-28"), vec![]),
        ("2025-01-01", Some("2026-12-30"), vec![option(12, 90)]),
        ("2025-01-01", Some("2027-03-29"), vec![option(12, 30), option(24, 60)]),
    ] {
        add(&mut register, &ContractDraft { options, ..contract("Frist", start, end) });
    }
    let terminated = ContractDraft { terminated: Some(day("2026-10-15")), ..contract("Hevet", "2025-01-01", Some("2029-12-31")) };
    add(&mut register, &terminated);
    let checked = add(&mut register, &open_ended);
    let one = register.add_requirements(checked, &[requirement("Krav")], &now).unwrap().value[0];
    register.add_check(one, day("2026-05-05"), "", &now).unwrap();
    let breached = add(&mut register, &open_ended);
    register.open_nonconformity(breached, None, None, "Diesel", "", &now).unwrap();

    let mut turned = 0;
    for passed in 0..500 {
        let today = now.today + Days::new(passed);
        let kept = count(&register, "SELECT total_changes()");
        register.turn_to(&on(today)).unwrap();
        // The day itself is noted with every turn.
        turned += u32::from(count(&register, "SELECT total_changes()") > kept + 1);
        assert!(register.derived_rows_are_true(today).unwrap(), "{today}");
    }
    assert!((8..120).contains(&turned), "made anew on {turned} of 500 days");
    the_list_agrees_with_the_pages(&mut register, day("2027-05-20"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    /// A digest is read as it was kept for as long as it says it is true; made anew on any of these days it is the same.
    #[test]
    fn what_is_kept_is_true_on_every_day_that_comes(acts in proptest::collection::vec(act(), 4..20), days in 300u64..700) {
        let (_folder, mut register) = new_register();
        let start = day("2026-01-20");
        for (place, act) in (0u64..).zip(&acts) {
            perform(&mut register, act, start + Days::new(place * 5));
        }
        let start = start + Days::new(5 * acts.len() as u64);
        for passed in 0..days {
            let today = start + Days::new(passed);
            register.turn_to(&on(today)).unwrap();
            prop_assert!(register.derived_rows_are_true(today).unwrap(), "{today}");
            if passed % 50 == 0 {
                the_list_agrees_with_the_pages(&mut register, today);
            }
        }
        let back = start - Days::new(3);
        register.turn_to(&on(back)).unwrap();
        prop_assert!(register.derived_rows_are_true(back).unwrap(), "the clock may be put back");
    }
}
