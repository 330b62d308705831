//! What is counted, as of when, and what it leads to.

use super::*;
use crate::domain::{
    compliance::standing::Found,
    contract::{ContractDraft, ContractOption, OptionDecision},
    follow_up::Outcome,
    id::{OptionId, StepId},
    nonconformity::{Step, StepKind},
    portfolio::decision::DecisionKind,
    requirement::{Measure, SanctionKind},
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
const TODAY: &str = "2026-11-21";

fn check(due: &str, found: Option<(Outcome, &str)>) -> CheckFact {
    CheckFact { due: day(due), found: found.map(|(outcome, on)| Found { outcome, actual: None, checked_on: day(on) }) }
}
fn requirement(number: u32, kind: Kind, checks: Vec<CheckFact>) -> RequirementFacts {
    RequirementFacts {
        id: RequirementId::new(),
        number,
        kind,
        title: format!("Krav {number}"),
        target: Target { measure: Measure::YesNo, ..Target::yes() },
        sanction: Sanction { kind: SanctionKind::PerDay, ..Sanction::none() },
        basis: Basis::Contract,
        checks,
        goals: vec![],
    }
}
fn contract(title: &str, department: &str, start: &str, end: &str, requirements: Vec<RequirementFacts>) -> ContractFacts {
    let draft = ContractDraft {
        department: department.into(),
        start: Some(day(start)),
        end: Some(day(end)),
        manager: "Kari".into(),
        ..ContractDraft::titled(title)
    };
    ContractFacts {
        contract: Contract { id: ContractId::new(), draft },
        suppliers: vec![],
        suppliers_gone: vec![],
        warnings: BTreeMap::new(),
        requirements,
        nonconformities: vec![],
        documents: vec![],
    }
}
fn fulfilled(due: &str) -> CheckFact {
    check(due, Some((Outcome::Fulfilled, due)))
}
fn step(kind: StepKind, on: &str, deadline: Option<&str>) -> Step {
    Step {
        id: StepId::new(),
        kind,
        on: day(on),
        by: String::new(),
        text: String::new(),
        deadline: deadline.map(day),
        amount: None,
        calculation: None,
    }
}
fn nonconformity(facts: &ContractFacts, number: &str, requirement: Option<usize>, steps: Vec<Step>) -> Nonconformity {
    Nonconformity {
        id: NonconformityId::new(),
        contract_id: facts.contract.id,
        number: number.into(),
        requirement_id: requirement.map(|place| facts.requirements[place].id),
        check_id: None,
        title: "Brudd".into(),
        corrective_action: String::new(),
        steps,
    }
}
fn seen(facts: Vec<ContractFacts>, ask: &PortfolioAsk) -> Portfolio {
    portfolio(facts, ask, 14, day(TODAY), &mut || true).unwrap()
}
fn everything(facts: Vec<ContractFacts>) -> Portfolio {
    seen(facts, &PortfolioAsk::default())
}

#[test]
fn only_contracts_that_run_are_counted_and_the_others_are_told() {
    let one = || vec![requirement(1, Kind::Other, vec![fulfilled("2026-03-02")])];
    let mut open = contract("Med åpent avvik", "A", "2020-01-01", "2024-12-31", one());
    open.nonconformities = vec![nonconformity(&open, "A-1", None, vec![step(StepKind::Opened, "2024-12-01", None)])];
    let facts = || {
        vec![
            contract("Løper", "A", "2025-01-01", "2027-12-31", one()),
            contract("Kommer", "A", "2027-01-01", "2027-12-31", one()),
            contract("Ferdig", "A", "2020-01-01", "2024-12-31", one()),
            contract("Uten krav", "A", "2025-01-01", "2027-12-31", vec![]),
            open.clone(),
        ]
    };
    let found = everything(facts());
    assert_eq!((found.whole.contracts, found.whole.by_state), (2, [1, 0, 0, 1]));
    assert_eq!(found.left_out, LeftOut { planned: 1, ended: 1, without_requirements: 1 });
    let with_planned = seen(facts(), &PortfolioAsk { planned_too: true, ..PortfolioAsk::default() });
    assert_eq!((with_planned.whole.contracts, with_planned.left_out.planned), (3, 0));
    let of_2024 = PortfolioAsk { from: Some(day("2024-01-01")), to: Some(day("2024-12-31")), ..PortfolioAsk::default() };
    let titles: Vec<String> = seen(facts(), &of_2024).contracts.into_iter().map(|one| one.title).collect();
    assert_eq!(titles, ["Med åpent avvik", "Ferdig"], "those that ran then");
}

#[test]
fn groups_add_up_to_the_whole_except_where_a_contract_stands_in_several() {
    let mut two =
        contract("To leverandører", "B", "2025-01-01", "2027-12-31", vec![requirement(1, Kind::Epd, vec![check("2026-03-02", None)])]);
    two.suppliers = vec![(SupplierId::new(), "Øst".into()), (SupplierId::new(), "Vest".into())];
    let found = everything(vec![
        contract(
            "Renhold",
            "A",
            "2025-01-01",
            "2027-12-31",
            vec![
                requirement(1, Kind::Epd, vec![fulfilled("2026-03-02")]),
                requirement(2, Kind::Timber, vec![check("2026-03-02", Some((Outcome::Partly, "2026-03-09")))]),
            ],
        ),
        two,
    ]);
    let sum = |groups: &[group::Group]| {
        groups.iter().fold(Figures::default(), |mut sum, group| {
            sum.add(&group.figures);
            sum
        })
    };
    assert_eq!(sum(&found.departments), found.whole.figures);
    assert_eq!(sum(&found.kinds), found.whole.figures, "each requirement is of one kind");
    assert_eq!(found.suppliers.iter().map(|group| group.contracts).sum::<u32>(), 3, "two suppliers, and one contract without");
    let epd = &found.kinds[0];
    assert_eq!((epd.name.as_str(), epd.contracts, epd.by_state), ("epd", 2, [0, 0, 1, 1]));
    assert_eq!((epd.figures.requirements, epd.figures.controlled, epd.figures.not_controlled), (2, 1, 1));
}

#[test]
fn a_kind_leaves_the_other_requirements_out_of_states_and_figures() {
    let mut facts = contract(
        "Bygg",
        "A",
        "2025-01-01",
        "2027-12-31",
        vec![
            requirement(1, Kind::Epd, vec![fulfilled("2026-03-02")]),
            requirement(2, Kind::Timber, vec![check("2026-03-02", Some((Outcome::NotFulfilled, "2026-03-02")))]),
        ],
    );
    facts.warnings = BTreeMap::from([(WarningKind::NoSanctionAgreed, 7), (WarningKind::JustificationMissing, 1)]);
    let ask = PortfolioAsk { selection: PortfolioSelection { kind: Some(Kind::Epd), ..Default::default() }, ..Default::default() };
    let found = seen(vec![facts, contract("Ikke EPD", "A", "2025-01-01", "2027-12-31", vec![requirement(1, Kind::Timber, vec![])])], &ask);
    assert_eq!((found.whole.by_state, found.whole.figures.requirements), ([0, 0, 0, 1], 1));
    assert_eq!(found.warnings.iter().map(|one| (one.kind, one.count)).collect::<Vec<_>>(), [(WarningKind::JustificationMissing, 1)]);
    assert!(found.lone_breaches.is_empty());
}

#[test]
fn a_period_counts_the_checks_that_fell_due_in_it_and_the_state_is_of_today() {
    let checks = vec![fulfilled("2025-03-03"), fulfilled("2025-09-01"), check("2026-03-02", Some((Outcome::NotFulfilled, "2026-03-02")))];
    let facts = vec![contract("Renhold", "A", "2025-01-01", "2027-12-31", vec![requirement(1, Kind::Other, checks)])];
    let found = seen(facts, &PortfolioAsk { from: Some(day("2025-01-01")), to: Some(day("2025-12-31")), ..PortfolioAsk::default() });
    assert_eq!((found.whole.figures.checks_due, found.whole.figures.fulfilled), (2, 1));
    assert_eq!(found.contracts[0].state, ContractState::Breach);
}

#[test]
fn the_trend_knows_only_what_was_known_then() {
    // Due in March, answered in May: overdue at the end of the first quarter, controlled at the end of the second.
    let late = vec![check("2026-03-02", Some((Outcome::Fulfilled, "2026-05-04")))];
    let found = everything(vec![contract("Renhold", "A", "2026-01-01", "2027-12-31", vec![requirement(1, Kind::Other, late)])]);
    let points: Vec<_> = found.trend.iter().map(|point| (point.on.to_string(), point.figures.controlled, point.figures.overdue)).collect();
    let of = |on: &str, controlled, overdue| (on.to_owned(), controlled, overdue);
    assert_eq!(points, [of("2026-03-31", 0, 1), of("2026-06-30", 1, 0), of("2026-09-30", 1, 0), of("2026-11-21", 1, 0)]);
    assert_eq!(found.trend.last().unwrap().figures, found.whole.figures, "the last point is what stands above");
    assert_eq!(found.before, Some(Before { on: day("2026-08-21"), by_state: [0, 0, 0, 1] }));
}

#[test]
fn what_must_be_decided_follows_from_steps_deadlines_and_what_is_missing() {
    let broken = || vec![requirement(1, Kind::Other, vec![check("2026-03-02", Some((Outcome::NotFulfilled, "2026-03-02")))])];
    let mut missed = contract("Frist brutt", "A", "2025-01-01", "2027-12-31", broken());
    missed.nonconformities = vec![nonconformity(
        &missed,
        "A-1",
        Some(0),
        vec![step(StepKind::Opened, "2026-03-02", None), step(StepKind::NoticeSent, "2026-03-03", Some("2026-04-01"))],
    )];
    let mut quiet = contract("Ikke varslet", "A", "2025-01-01", "2027-12-31", broken());
    quiet.nonconformities = vec![nonconformity(&quiet, "A-2", Some(0), vec![step(StepKind::Opened, "2026-10-01", None)])];
    let alone = contract("Uten avvik", "A", "2025-01-01", "2027-12-31", broken());
    let unchecked =
        contract("Aldri kontrollert", "A", "2025-01-01", "2027-12-31", vec![requirement(1, Kind::Other, vec![check("2026-03-02", None)])]);
    let mut ending = contract("Opsjon", "A", "2025-01-01", "2027-02-28", vec![requirement(1, Kind::Other, vec![fulfilled("2026-03-02")])]);
    ending.contract.draft.options =
        vec![ContractOption { id: OptionId::new(), months: 12, notice_days: 60, decision: OptionDecision::Undecided, decided_on: None }];
    ending.documents = vec![DocumentFacts { title: "Lisens".into(), requirement: Some(ending.requirements[0].id), on: day("2026-10-31") }];
    ending.warnings = BTreeMap::from([(WarningKind::JustificationMissing, 1), (WarningKind::NoSanctionAgreed, 2)]);
    ending.suppliers_gone = vec!["Konkurs AS".into()];
    let found = everything(vec![missed, quiet, alone, unchecked, ending]);
    let said: Vec<_> = found.decisions.iter().map(|one| (one.kind, one.subjects[0].contract_title.as_str(), one.count())).collect();
    assert_eq!(
        said,
        [
            (DecisionKind::Sanction, "Frist brutt", 1),
            (DecisionKind::Notice, "Ikke varslet", 1),
            (DecisionKind::Supplier, "Opsjon", 1),
            (DecisionKind::Breach, "Uten avvik", 1),
            (DecisionKind::Option, "Opsjon", 1),
            (DecisionKind::Unchecked, "Aldri kontrollert", 1),
            (DecisionKind::Evidence, "Opsjon", 1),
            (DecisionKind::Justification, "Opsjon", 1),
            (DecisionKind::NoSanction, "Opsjon", 2),
        ]
    );
    assert_eq!(found.decisions[0].subjects[0].on, Some(day("2026-04-01")));
    assert_eq!(found.decisions[0].subjects[0].decides, "Kari", "the manager, where no owner is known");
}

#[test]
fn nothing_is_a_portfolio_too_and_stopping_makes_none() {
    let found = everything(vec![]);
    assert_eq!((found.whole, found.trend.len(), found.decisions.len(), found.before), (group::Group::default(), 0, 0, None));
    let one = vec![contract("Renhold", "A", "2025-01-01", "2027-12-31", vec![])];
    assert_eq!(portfolio(one, &PortfolioAsk::default(), 14, day(TODAY), &mut || false), None);
}

#[test]
fn documents_of_one_name_and_day_are_one_and_those_of_ended_contracts_none() {
    let mut facts = contract(
        "Renhold",
        "A",
        "2025-01-01",
        "2027-12-31",
        vec![requirement(1, Kind::Other, vec![]), requirement(2, Kind::Other, vec![])],
    );
    let lapse =
        |place: usize, on: &str| DocumentFacts { title: "ISO 14001".into(), requirement: Some(facts.requirements[place].id), on: day(on) };
    facts.documents = vec![lapse(0, "2026-10-31"), lapse(1, "2026-10-31"), lapse(1, "2027-10-31"), lapse(0, "2028-10-31")];
    let found = everything(vec![facts]);
    assert_eq!((found.whole.lapsed, found.whole.lapsing, found.lapsing.len()), (1, 1, 2));
}
