//! Min uke: what is due when, for whom.

use super::fixture::*;
use crate::{
    domain::{
        contract::{ContractDraft, ContractSupplier},
        evidence::EvidenceDraft,
        follow_up::Outcome,
        nonconformity::StepKind,
        requirement::RequirementDraft,
    },
    register::{evidence::EvidenceQuery, lapsing::LapsingDocument, week::DueGroup},
};

#[test]
fn checks_are_overdue_due_to_sunday_or_within_thirty_days() {
    let (_folder, mut register) = new_register();
    let id = register.add_contract(&contract("Renhold", "2026-01-01", Some("2027-12-31")), &at("2026-01-05")).unwrap().value;
    let one = register.add_requirements(id, &[requirement("Miljømerket")], &at("2026-01-05")).unwrap().value[0];
    for due in ["2027-01-30", "2027-01-29", "2027-01-04", "2027-01-03", "2026-12-30", "2026-12-29"] {
        register.add_check(one, day(due), due, &at("2026-01-05")).unwrap();
    }
    let week = register.week(None, &at("2026-12-30")).unwrap();
    assert_eq!((week.week, week.counts), (53, [1, 2, 2]));
    let checks: Vec<_> = week.checks.iter().map(|check| (check.label.as_str(), check.group, check.days)).collect();
    assert_eq!(
        checks,
        [
            ("2026-12-29", DueGroup::Overdue, -1),
            ("2026-12-30", DueGroup::ThisWeek, 0),
            ("2027-01-03", DueGroup::ThisWeek, 4),
            ("2027-01-04", DueGroup::Next30, 5),
            ("2027-01-29", DueGroup::Next30, 30),
        ]
    );
    for (today, number) in [("2027-01-03", 53), ("2027-01-04", 1), ("2025-12-29", 1), ("2026-11-21", 47)] {
        assert_eq!(register.week(None, &at(today)).unwrap().week, number, "{today}");
    }
    assert_eq!(register.week(None, &at("2027-01-03")).unwrap().counts, [2, 1, 3], "on a Sunday the week is that day");
}

#[test]
fn mine_are_those_i_answer_for_and_those_nobody_else_does_in_my_contracts() {
    let (_folder, mut register) = new_register();
    let now = at("2026-03-10");
    let id = register.add_contract(&contract("Renhold", "2026-01-01", Some("2026-05-31")), &now).unwrap().value;
    let with = |responsible: &str| RequirementDraft { responsible: responsible.into(), ..requirement("K") };
    let ids = register.add_requirements(id, &[with(""), with("Ola"), with("Kari")], &now).unwrap().value;
    for one in &ids {
        register.add_check(*one, day("2026-03-11"), "", &now).unwrap();
    }
    register.open_nonconformity(id, None, None, "Diesel", "", &at("2026-02-01")).unwrap();
    let counts = |register: &mut crate::register::Register, person| register.week(person, &now).unwrap().counts;
    assert_eq!(counts(&mut register, None), [0, 3, 0]);
    assert_eq!(counts(&mut register, Some("Kari")), [0, 2, 0]);
    assert_eq!(counts(&mut register, Some("Ola")), [0, 1, 0]);
    assert_eq!(counts(&mut register, Some("Åse")), [0, 0, 0]);
    let (kari, ola) = (register.week(Some("Kari"), &now).unwrap(), register.week(Some("Ola"), &now).unwrap());
    assert_eq!((kari.deadlines.len(), kari.idle_nonconformities.len(), kari.missing.is_empty()), (1, 1, false));
    assert_eq!((ola.deadlines.len(), ola.idle_nonconformities.len(), ola.missing.is_empty()), (0, 0, true));
    assert_eq!((kari.deadlines[0].days, kari.idle_nonconformities[0].days), (82, 37));

    let draft = ContractDraft { manager: "Ola".into(), ..contract("Renhold", "2026-01-01", Some("2026-05-31")) };
    register.edit_contract(id, &draft, &now).unwrap();
    assert_eq!(counts(&mut register, Some("Ola")), [0, 2, 0], "another manager takes over what was nobody's");
}

#[test]
fn a_check_shows_what_was_found_the_last_time() {
    let (_folder, mut register) = new_register();
    let id = register.add_contract(&contract("Renhold", "2026-01-01", Some("2027-12-31")), &at("2026-01-05")).unwrap().value;
    register.add_requirements(id, &[followed("Miljømerket", vec![every(3)])], &at("2026-01-05")).unwrap();
    let first = register.week(None, &at("2026-03-25")).unwrap().checks.remove(0);
    assert_eq!((first.last_state, first.supplier.as_str(), first.requirement_number), (None, "", 1));
    register.record_result(first.check_id, &found(Outcome::Partly, "2026-03-25"), &at("2026-03-25")).unwrap();
    let next = register.week(None, &at("2026-06-20")).unwrap().checks.remove(0);
    assert_eq!((next.last_state.map(|state| state.as_str()), next.last_checked_on), (Some("partly"), Some(day("2026-03-25"))));
}

#[test]
fn what_has_ended_or_is_removed_asks_for_nothing_more() {
    let (_folder, mut register) = new_register();
    let now = at("2026-01-05");
    let id = register.add_contract(&contract("Renhold", "2026-01-01", Some("2026-12-31")), &now).unwrap().value;
    let one = register.add_requirements(id, &[followed("Miljømerket", vec![every(3)])], &now).unwrap().value[0];
    register.add_evidence(&document("Svanemerket", "2026-11-30", vec![one]), &now).unwrap();
    let before = register.week(None, &at("2026-12-31")).unwrap();
    assert_eq!((before.counts[0], before.lapsing.len(), before.deadlines.len()), (3, 1, 1));
    assert_eq!((before.lapsing[0].days, before.lapsing[0].title.as_str()), (-31, "Svanemerket"));
    let after = register.week(None, &at("2027-01-01")).unwrap();
    assert_eq!((after.counts, after.lapsing.len(), after.deadlines.len()), ([0, 0, 0], 0, 0));
    assert_eq!(register.contract_sheet(id, &at("2027-01-01")).unwrap().figures.overdue, 3, "what was missed was missed");
    register.turn_to(&at("2026-06-01")).unwrap();
    register.remove_contract(id, &at("2026-06-01")).unwrap();
    let removed = register.week(None, &at("2026-06-01")).unwrap();
    assert_eq!((removed.counts, removed.checks.len(), removed.deadlines.len(), removed.missing.len()), ([0, 0, 0], 0, 0, 0));
}

#[test]
fn a_nonconformity_is_idle_after_a_fortnight_without_a_step() {
    let (_folder, mut register) = new_register();
    let id = register.add_contract(&contract("Renhold", "2026-01-01", Some("2027-12-31")), &at("2026-01-05")).unwrap().value;
    let breach = register.open_nonconformity(id, None, None, "Diesel", "", &at("2026-03-01")).unwrap().value;
    let idle = |register: &mut crate::register::Register, today| register.week(None, &at(today)).unwrap().idle_nonconformities.len();
    assert_eq!((idle(&mut register, "2026-03-15"), idle(&mut register, "2026-03-16")), (0, 1));
    register.add_step(breach, &step(StepKind::NoticeSent, "2026-03-16"), &at("2026-03-16")).unwrap();
    assert_eq!((idle(&mut register, "2026-03-16"), idle(&mut register, "2026-03-31")), (0, 1));
    register.add_step(breach, &step(StepKind::Closed, "2026-03-31"), &at("2026-03-31")).unwrap();
    assert_eq!(idle(&mut register, "2026-06-01"), 0);
}

#[test]
fn the_screen_holds_one_hundred_overdue_checks_and_counts_them_all() {
    let (_folder, mut register) = new_register();
    let id = register.add_contract(&contract("Evig", "1970-01-01", Some("2030-12-31")), &at("1970-01-01")).unwrap().value;
    register.add_requirements(id, &[followed("Månedlig", vec![every(1)])], &at("1970-01-01")).unwrap();
    let week = register.week(None, &at("2026-03-10")).unwrap();
    assert_eq!((week.counts[0], week.counts[1] + week.counts[2]), (674, 1));
    assert_eq!(week.checks.len(), 101);
    assert_eq!(week.checks[0].due, day("1970-02-02"), "the oldest first");
    assert_eq!(week.checks[100].group, DueGroup::Next30, "what is ahead is not crowded out");
    assert_eq!(register.due(7, None, 3, &at("2026-03-10")).unwrap().len(), 3);
    assert_eq!(register.due(u32::MAX, None, u32::MAX, &at("2026-03-10")).unwrap().len(), 731);
}

#[test]
fn a_document_that_was_renewed_does_not_lapse_any_more() {
    let (_folder, mut register) = new_register();
    let now = at("2026-03-10");
    let id = register.add_contract(&contract("Renhold", "2026-01-01", Some("2027-12-31")), &now).unwrap().value;
    let ids = register.add_requirements(id, &[requirement("Vask"), requirement("Papir")], &now).unwrap().value;
    let lapsing = |register: &mut crate::register::Register| -> Vec<(String, String)> {
        let week = register.week(None, &now).unwrap();
        week.lapsing.into_iter().map(|one| (one.title, one.valid_to.to_string())).collect()
    };
    let line = |title: &str, on: &str| (title.to_owned(), on.to_owned());
    register.add_evidence(&document("Svanemerket", "2026-01-31", ids.clone()), &now).unwrap();
    assert_eq!(lapsing(&mut register), [line("Svanemerket", "2026-01-31")], "once, though it serves two");
    register.add_evidence(&document("Svanemerket, nytt", "2026-04-30", vec![ids[0]]), &now).unwrap();
    let both = [line("Svanemerket", "2026-01-31"), line("Svanemerket, nytt", "2026-04-30")];
    assert_eq!(lapsing(&mut register), both, "the paper still has the old one");
    let check = register.add_check(ids[1], day("2026-03-10"), "", &now).unwrap().value;
    let shown = crate::domain::follow_up::ResultDraft { valid_to: Some(day("2026-05-01")), ..found(Outcome::Fulfilled, "2026-03-10") };
    register.record_result(check, &shown, &now).unwrap();
    assert_eq!(lapsing(&mut register), [line("Svanemerket, nytt", "2026-04-30"), line("Papir", "2026-05-01")]);
    register.add_evidence(&document("Svanemerket, neste", "2029-04-30", ids), &now).unwrap();
    assert_eq!(lapsing(&mut register), []);
}

/// A certificate of a supplier with two contracts that run and one that has ended, and one of a contract alone.
#[test]
fn a_document_of_a_supplier_or_a_contract_lapses_too_and_is_told_once() {
    let (_folder, mut register) = new_register();
    let now = at("2026-03-10");
    let supplier = register.add_supplier(&supplier("Blåfjell AS"), &now).unwrap().value;
    let mut of = |title: &str, manager: &str, end: &str| {
        let suppliers = vec![ContractSupplier { supplier, main: true }];
        let draft = ContractDraft { manager: manager.into(), suppliers, ..contract(title, "2025-01-01", Some(end)) };
        register.add_contract(&draft, &now).unwrap().value
    };
    let [_, own, other] = [of("Avsluttet", "Kari", "2025-12-31"), of("Renhold", "Kari", "2027-12-31"), of("Vask", "Ola", "2026-12-31")];
    let requirement = register.add_requirements(own, &[requirement("Miljøledelse")], &now).unwrap().value[0];
    let whole = |title: &str, to: &str| EvidenceDraft { suppliers: vec![supplier], ..document(title, to, vec![]) };
    let certificate = register.add_evidence(&whole("ISO 14001", "2026-04-30"), &now).unwrap().value;
    let plan = EvidenceDraft { number: String::new(), contracts: vec![other], ..document("Miljøplan", "2026-03-01", vec![]) };
    register.add_evidence(&plan, &now).unwrap();
    let lapsing = |register: &mut crate::register::Register, person: Option<&str>, on: &str| -> Vec<String> {
        let week = register.week(person, &at(on)).unwrap();
        assert!(register.derived_rows_are_true(day(on)).unwrap());
        let told = |one: LapsingDocument| format!("{} {} {} {}", one.title, one.contracts, one.contract_title, one.suppliers.join(","));
        week.lapsing.into_iter().map(told).collect()
    };
    assert_eq!(lapsing(&mut register, None, "2026-03-10"), ["Miljøplan 1 Vask ", "ISO 14001 2 Renhold Blåfjell AS"]);
    assert_eq!(lapsing(&mut register, Some("Kari"), "2026-03-10"), ["ISO 14001 1 Renhold Blåfjell AS"]);
    assert_eq!(lapsing(&mut register, None, "2026-02-28"), ["Miljøplan 1 Vask "], "61 days ahead");
    assert_eq!(lapsing(&mut register, Some("Ola"), "2027-01-01"), Vec::<String>::new(), "the contract has ended");

    // For a requirement it is told by that.
    register
        .edit_evidence(certificate, &EvidenceDraft { requirements: vec![requirement], ..whole("ISO 14001", "2026-04-30") }, &now)
        .unwrap();
    assert_eq!(lapsing(&mut register, Some("Kari"), "2026-03-10"), ["ISO 14001 1 Renhold "]);
    register.undo(&now).unwrap();
    // A new one of the same name takes its place.
    register.add_evidence(&whole("ISO 14001", "2029-04-30"), &now).unwrap();
    assert_eq!(lapsing(&mut register, None, "2026-03-10"), ["Miljøplan 1 Vask "]);
    let rows = register.evidence_list(&EvidenceQuery::default(), &now).unwrap().rows;
    assert!(rows.iter().any(|row| row.evidence.id == certificate && row.replaced));
}
