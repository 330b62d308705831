//! Each warning comes when it should, and not otherwise.

use super::*;
use crate::domain::{
    contract::{ContractOption, OptionDecision},
    cpv::Cpv,
    follow_up::{Milepost, Milestone, MilestoneDate, PlanDraft},
    id::{ContractId, OptionId, RequirementId, SupplierId},
    nonconformity::{
        StepKind,
        validate::tests::{nonconformity, step},
    },
    organisation_number::OrganisationNumber,
    procurement::{ClimateRoute, Procurement},
    requirement::{Comparator, Sanction, Target, validate::tests::requirement},
    supplier::SupplierDraft,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A contract, with a requirement, that nothing is odd about.
struct Desk {
    contract: ContractDraft,
    requirements: Vec<Requirement>,
    nonconformities: Vec<Nonconformity>,
    suppliers: Vec<Supplier>,
    open_checks: u32,
    today: NaiveDate,
}

impl Desk {
    fn new() -> Self {
        let contract = ContractDraft { start: Some(day("2025-01-01")), end: Some(day("2026-12-31")), ..ContractDraft::titled("Renhold") };
        let mut draft = requirement("Svanemerket renhold");
        draft.sanction = Sanction { kind: SanctionKind::Termination, ..Sanction::none() };
        draft.plans = vec![PlanDraft { id: None, cadence: Cadence::AfterLast { months: 6 }, unannounced: false }];
        let requirement = Requirement { id: RequirementId::new(), contract_id: ContractId::new(), number: 3, draft };
        Self {
            contract,
            requirements: vec![requirement],
            nonconformities: vec![],
            suppliers: vec![],
            open_checks: 4,
            today: day("2026-03-01"),
        }
    }
    fn warnings(&self) -> Vec<(WarningKind, Option<u32>, String)> {
        let Self { contract, requirements, nonconformities, suppliers, open_checks, today } = self;
        let facts =
            Facts { contract, requirements, nonconformities, suppliers, open_checks: *open_checks, quiet_days: QUIET_DAYS, today: *today };
        contract_warnings(facts).into_iter().map(|warning| (warning.kind, warning.requirement, warning.value)).collect()
    }
}

fn of_contract(kind: WarningKind, value: &str) -> (WarningKind, Option<u32>, String) {
    (kind, None, value.to_owned())
}
fn of_requirement(kind: WarningKind, value: &str) -> (WarningKind, Option<u32>, String) {
    (kind, Some(3), value.to_owned())
}

#[test]
fn a_sound_contract_has_no_warnings() {
    assert_eq!(Desk::new().warnings(), []);
}

#[test]
fn a_requirement_without_a_sanction_a_limit_or_a_plan_says_so() {
    let mut desk = Desk::new();
    let draft = &mut desk.requirements[0].draft;
    draft.sanction = Sanction::none();
    draft.target = Target::quantity(Comparator::AtLeast, None, "%");
    draft.plans.clear();
    let expected = [WarningKind::NoSanctionAgreed, WarningKind::LimitMissing, WarningKind::NoFollowUpPlan];
    assert_eq!(desk.warnings(), expected.map(|kind| of_requirement(kind, "")));
    desk.requirements.clear();
    assert_eq!(desk.warnings(), [of_contract(WarningKind::NoRequirements, "")]);
}

#[test]
fn a_milestone_that_no_check_can_be_made_for_says_so() {
    let mut desk = Desk::new();
    let milestone = |label: &str, days| Milestone { label: label.into(), on: MilestoneDate::Offset { from: Milepost::End, days } };
    let milestones = vec![milestone("Sluttrapport", 30), milestone("Sluttbefaring", 0)];
    desk.requirements[0].draft.plans[0].cadence = Cadence::Milestones { milestones };
    assert_eq!(desk.warnings(), [of_requirement(WarningKind::MilestoneOutsideTerm, "Sluttrapport")]);
}

#[test]
fn a_contract_that_has_ended_tells_of_its_open_checks_and_asks_for_no_plan() {
    let mut desk = Desk::new();
    desk.requirements[0].draft.plans.clear();
    desk.today = day("2027-01-01");
    assert_eq!(desk.warnings(), [of_contract(WarningKind::EndedWithOpenChecks, "4")]);
    desk.open_checks = 0;
    assert_eq!(desk.warnings(), []);
}

#[test]
fn a_passed_notice_deadline_and_a_missing_end_are_told() {
    let mut desk = Desk::new();
    let option = ContractOption { id: OptionId::new(), months: 12, notice_days: 90, decision: OptionDecision::Undecided, decided_on: None };
    desk.contract.options = vec![option];
    desk.today = day("2026-10-02");
    assert_eq!(desk.warnings(), [], "the last day to give notice");
    desk.today = day("2026-10-03");
    assert_eq!(desk.warnings(), [of_contract(WarningKind::OptionNoticePassed, "2026-10-02")]);
    desk.contract.options.clear();
    desk.contract.end = None;
    assert_eq!(desk.warnings(), [of_contract(WarningKind::NoEndDate, "")]);
}

#[test]
fn an_open_nonconformity_left_alone_for_more_than_two_weeks_is_told() {
    let mut desk = Desk::new();
    let mut quiet = nonconformity("A-2026-01", vec![step(StepKind::Opened, "2026-02-01"), step(StepKind::NoticeSent, "2026-02-15")]);
    quiet.requirement_id = Some(desk.requirements[0].id);
    desk.nonconformities = vec![quiet];
    assert_eq!(desk.warnings(), [], "14 days");
    desk.today = day("2026-03-02");
    assert_eq!(desk.warnings(), [of_requirement(WarningKind::NoEnforcementDocumented, "A-2026-01")]);
    desk.nonconformities[0].steps.push(step(StepKind::Closed, "2026-02-16"));
    assert_eq!(desk.warnings(), []);
}

#[test]
fn the_answer_to_the_climate_duty_is_looked_at() {
    let mut desk = Desk::new();
    desk.contract.procurement = Procurement {
        started: Some(day("2024-06-01")),
        climate_route: Some(ClimateRoute::BelowThirtyWithRequirements),
        ..Procurement::default()
    };
    let route = "below-thirty-with-requirements";
    let expected = [of_contract(WarningKind::JustificationMissing, route), of_contract(WarningKind::ContestedRoute, route)];
    assert_eq!(desk.warnings(), expected);
}

#[test]
fn wrong_check_digits_are_told_and_kept() {
    let mut desk = Desk::new();
    desk.contract.cpv = ["90910000-9", "33760000-6", "33760000"].map(|code| Cpv::parse(code).unwrap()).to_vec();
    let number = OrganisationNumber::parse("123456789").unwrap();
    assert!(!number.check_digit_is_right());
    let draft = SupplierDraft { name: "Ren AS".into(), organisation_number: Some(number), ..SupplierDraft::default() };
    desk.suppliers = vec![Supplier { id: SupplierId::new(), draft, registration: None }];
    let expected =
        [of_contract(WarningKind::WrongOrganisationNumber, "123456789"), of_contract(WarningKind::WrongCpvCheckDigit, "33760000-6")];
    assert_eq!(desk.warnings(), expected);
}
