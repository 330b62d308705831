//! The portfolio of the example register, held against counts made another way.

use super::fixture::*;
use crate::{
    domain::{
        climate_account::ClimateCategory,
        compliance::{ContractState, Figures, RequirementState},
        contract::ContractStatus,
        contract_list::ContractQuery,
        decimal::Decimal,
        follow_up::{Outcome, ResultDraft},
        kinds::Kind,
        portfolio::{Portfolio, PortfolioAsk, PortfolioSelection},
        requirement::{Comparator, Measure, Target},
    },
    error::Code,
    register::{Register, example},
};

const TODAY: &str = "2026-11-21";

fn made() -> (tempfile::TempDir, Register) {
    let folder = tempfile::tempdir().unwrap();
    let register = example::make(&folder.path().join("eksempel.kravspor"), &at(TODAY)).unwrap();
    (folder, register)
}
fn read(register: &mut Register, ask: &PortfolioAsk) -> Portfolio {
    register.portfolio(ask, &at(TODAY), &mut || true).unwrap()
}
fn count(register: &Register, sql: &str) -> u32 {
    register.connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn the_figures_are_those_of_the_list_of_contracts() {
    let (_folder, mut register) = made();
    let found = read(&mut register, &PortfolioAsk::default());
    let rows = register.contracts(&ContractQuery::default(), &at(TODAY)).unwrap().rows;
    let mut figures = Figures::default();
    let mut by_state = [0; 4];
    for row in &rows {
        let over = matches!(row.status, ContractStatus::Expired | ContractStatus::Terminated);
        let counted = row.status != ContractStatus::Planned && (!over || row.figures.open_nonconformities > 0);
        if counted && row.figures.requirements > 0 {
            figures.add(&row.figures);
            by_state[row.state as usize] += 1;
        }
    }
    assert!(figures.requirements > 30 && figures.not_fulfilled > 0, "the example has something to count");
    assert_eq!((found.whole.figures, found.whole.by_state), (figures, by_state));
    assert_eq!(found.trend.last().unwrap().figures, figures);
    let titles: Vec<&str> = found.contracts.iter().map(|one| one.title.as_str()).collect();
    for one in &found.contracts {
        let row = rows.iter().find(|row| row.id == one.id).unwrap();
        assert_eq!(
            (one.figures, one.state, one.current_end, one.next_due),
            (row.figures, row.state, row.current_end, row.next_due),
            "{titles:?}"
        );
    }
}

#[test]
fn the_figures_are_what_the_file_itself_says() {
    let (_folder, mut register) = made();
    let found = read(&mut register, &PortfolioAsk::default());
    let counted = "JOIN requirement q ON q.id = c.requirement_id AND q.removed = 0 JOIN contract k ON k.id = q.contract_id AND k.removed = 0 \
                   AND (k.starts IS NULL OR k.starts <= '2026-11-21') \
                   AND EXISTS (SELECT 1 FROM contract_digest d WHERE d.contract_id = k.id AND d.status NOT IN ('expired', 'terminated'))";
    let answered = "(SELECT r.checked_on FROM result r WHERE r.check_id = c.id ORDER BY r.recorded_at DESC, r.id DESC LIMIT 1)";
    let of = |condition: &str| format!("SELECT count(*) FROM planned_check c {counted} WHERE c.removed = 0 AND {condition}");
    let figures = found.whole.figures;
    assert!(!found.contracts.iter().any(|one| one.status == ContractStatus::Expired), "the counts below hold for contracts that run");
    assert_eq!(figures.checks_on_time, count(&register, &of(&format!("{answered} <= c.due"))));
    assert_eq!(figures.overdue, count(&register, &of(&format!("{answered} IS NULL AND c.due < '2026-11-21'"))));
    assert_eq!(figures.checks_due, count(&register, &of(&format!("({answered} IS NOT NULL OR c.due < '2026-11-21')"))));
    let open = "SELECT count(*) FROM nonconformity n JOIN contract_digest d ON d.contract_id = n.contract_id WHERE n.removed = 0
                AND NOT EXISTS (SELECT 1 FROM nonconformity_step s WHERE s.nonconformity_id = n.id AND s.removed = 0 AND s.kind IN ('closed', 'withdrawn'))";
    assert_eq!(found.nonconformities.len(), count(&register, open) as usize);
    assert_eq!(found.nonconformity_counts.opened, count(&register, "SELECT count(*) FROM nonconformity WHERE removed = 0"));
}

#[test]
fn departments_kinds_and_breaches_are_those_of_the_contracts_own_sheets() {
    let (_folder, mut register) = made();
    let found = read(&mut register, &PortfolioAsk::default());
    let mut lone = 0;
    for department in &found.departments {
        let mut figures = Figures::default();
        for one in found.contracts.iter().filter(|one| one.department == department.name) {
            let sheet = register.contract_sheet(one.id, &at(TODAY)).unwrap();
            figures.add(&sheet.figures);
            for requirement in &sheet.requirements {
                let open = sheet.nonconformities.iter().any(|one| one.is_open() && one.requirement_id == Some(requirement.requirement.id));
                let broken = matches!(requirement.state, RequirementState::NotFulfilled | RequirementState::BelowOffer);
                lone += usize::from(broken && !open);
            }
        }
        assert_eq!(department.figures, figures, "{}", department.name);
    }
    assert_eq!(found.lone_breaches.len(), lone);
    let of_kinds: u32 = found.kinds.iter().map(|kind| kind.figures.requirements).sum();
    assert_eq!(of_kinds, found.whole.figures.requirements);
}

#[test]
fn a_choice_is_a_part_of_the_whole() {
    let (_folder, mut register) = made();
    let whole = read(&mut register, &PortfolioAsk::default());
    let chosen = |selection: PortfolioSelection| PortfolioAsk { selection, ..PortfolioAsk::default() };
    let department = whole.departments[0].name.clone();
    let part = read(&mut register, &chosen(PortfolioSelection { department: Some(department), ..Default::default() }));
    assert_eq!(part.whole.figures, whole.departments[0].figures);
    let kind = whole.kinds[0].name.parse().unwrap();
    let part = read(&mut register, &chosen(PortfolioSelection { kind: Some(kind), ..Default::default() }));
    assert_eq!((part.whole.figures, part.whole.by_state), (whole.kinds[0].figures, whole.kinds[0].by_state));
    let state = whole.contracts[0].state;
    let part = read(&mut register, &chosen(PortfolioSelection { state: Some(state), ..Default::default() }));
    assert_eq!(part.whole.contracts, whole.whole.in_state(state));
    let rows = register.suppliers().unwrap();
    let supplier = rows.iter().find(|row| row.contracts > 0).unwrap().supplier.clone();
    let part = read(&mut register, &chosen(PortfolioSelection { supplier: Some(supplier.id), ..Default::default() }));
    assert_eq!(part.supplier, supplier.draft.name);
    let group = whole.suppliers.iter().find(|group| group.name == supplier.draft.name).unwrap();
    assert_eq!(part.whole.figures, group.figures);
    let nobody = chosen(PortfolioSelection { supplier: Some(crate::domain::id::SupplierId::new()), ..Default::default() });
    assert_eq!(register.portfolio(&nobody, &at(TODAY), &mut || true).unwrap_err().code, Code::NotFound);
    assert_eq!(register.portfolio(&PortfolioAsk::default(), &at(TODAY), &mut || false).unwrap_err().code, Code::Cancelled);
}

#[test]
fn a_name_that_no_contract_may_have_is_not_asked_for() {
    let (_folder, mut register) = new_register();
    // It stands on the page, and a word of 300,000 letters takes long to set.
    let selection = PortfolioSelection { manager: Some("x".repeat(300_000)), ..Default::default() };
    let refused = register.portfolio(&PortfolioAsk { selection, ..PortfolioAsk::default() }, &at(TODAY), &mut || true).unwrap_err();
    assert_eq!((refused.code, refused.field.as_deref()), (Code::TooLong, Some("manager")));
}

#[test]
fn many_contracts_are_read_as_few_are() {
    let folder = tempfile::tempdir().unwrap();
    let mut register = crate::register::sample::make(&folder.path().join("stort.kravspor"), 120, 7, &at(TODAY)).unwrap();
    let whole = read(&mut register, &PortfolioAsk::default());
    let mut parts = Figures::default();
    for department in &whole.departments {
        let selection = PortfolioSelection { department: Some(department.name.clone()), ..Default::default() };
        let part = read(&mut register, &PortfolioAsk { selection, ..PortfolioAsk::default() });
        assert_eq!((&part.whole.figures, part.whole.by_state), (&department.figures, department.by_state));
        parts.add(&part.whole.figures);
    }
    assert_eq!(parts, whole.whole.figures);
}

#[test]
fn the_climate_account_holds_what_was_reported_by_year() {
    let (_folder, mut register) = made();
    let found = read(&mut register, &PortfolioAsk::default());
    let flights = found.climate.iter().find(|line| line.category == ClimateCategory::Emissions).unwrap();
    assert_eq!(flights.unit, "kg CO₂e");
    let sums: Vec<String> = flights.years.iter().map(|year| year.sum.to_string()).collect();
    assert_eq!(sums, ["353876", "285498"]);
    assert!(flights.years.iter().all(|year| year.values == 1 && year.values_documented == 0));
    assert!(found.climate.iter().any(|line| line.category == ClimateCategory::Goods && line.unit == "kg"));
}

#[test]
fn what_a_declaration_may_emit_at_most_is_no_amount_and_a_state_is_of_those_in_it() {
    let (_folder, mut register) = new_register();
    let now = at("2026-01-05");
    let mut sums = vec![];
    for (title, kind, value) in [("Betong", Kind::Epd, 220), ("Flyreiser", Kind::Other, 900)] {
        let contract = register.add_contract(&contract(title, "2026-01-01", Some("2027-12-31")), &now).unwrap().value;
        let mut draft = followed(title, vec![every(3)]);
        draft.kind = kind;
        draft.target = Target {
            measure: Measure::Quantity,
            comparator: Comparator::AtMost,
            required: Some(Decimal::whole(500)),
            offered: None,
            unit: "kg CO₂e".into(),
        };
        register.add_requirements(contract, &[draft], &now).unwrap();
        let on = at("2026-04-10");
        let check = register.contract_sheet(contract, &on).unwrap().requirements[0].checks[0].check.id;
        let outcome = if value > 500 { Outcome::NotFulfilled } else { Outcome::Fulfilled };
        let result = ResultDraft { actual: Some(Decimal::whole(value)), ..found(outcome, "2026-04-10") };
        register.record_result(check, &result, &on).unwrap();
    }
    for state in [None, Some(ContractState::Breach), Some(ContractState::Fulfilled)] {
        let selection = PortfolioSelection { state, ..Default::default() };
        let ask = PortfolioAsk { selection, ..PortfolioAsk::default() };
        let account = register.portfolio(&ask, &at("2026-04-11"), &mut || true).unwrap().climate;
        sums.push(account.iter().flat_map(|line| &line.years).map(|year| year.sum.to_string()).collect::<Vec<_>>());
    }
    assert_eq!(sums, [vec!["900"], vec!["900"], vec![]]);
}

#[test]
fn a_goal_stands_with_the_requirements_that_are_tied_to_it() {
    let (_folder, mut register) = made();
    let found = read(&mut register, &PortfolioAsk::default());
    // Counted from the file: requirements tied by kind, by themselves or with their contract, each once a goal.
    let tied = "SELECT count(*) FROM (SELECT DISTINCT g.id, q.id FROM goal_link l JOIN goal g ON g.id = l.goal_id AND g.removed = 0
                JOIN strategy s ON s.id = g.strategy_id AND s.removed = 0
                JOIN requirement q ON q.removed = 0 AND (q.kind = l.kind OR q.id = l.requirement_id OR q.contract_id = l.contract_id)
                JOIN contract k ON k.id = q.contract_id AND k.removed = 0 AND (k.starts IS NULL OR k.starts <= '2026-11-21')
                JOIN contract_digest d ON d.contract_id = k.id AND d.status NOT IN ('expired', 'terminated')
                WHERE l.removed = 0)";
    let counted: u32 = found.goals.iter().map(|goal| goal.figures.requirements).sum();
    assert_eq!(counted, count(&register, tied));
    assert!(counted > 0, "the example has goals");
}
