//! Oppfølging: what is listed for whom, the month, and what is done with several checks at once.

use super::fixture::*;
use crate::{
    domain::{
        check_list::{CheckQuery, CheckShow},
        contract::{ContractDraft, ContractSupplier},
        follow_up::Outcome,
        id::{CheckId, ContractId, RequirementId, SupplierId},
        kinds::Kind,
        requirement::RequirementDraft,
    },
    error::Code,
    register::{
        Register,
        follow_up::{CheckList, MoveTo},
    },
    schedule::holidays::Holiday,
};
use tempfile::TempDir;

struct Town {
    _folder: TempDir,
    register: Register,
    cleaning: ContractId,
    food: ContractId,
    diner: SupplierId,
    requirements: Vec<RequirementId>,
    checks: Vec<CheckId>,
}

/// Two contracts, three requirements; checks due on the days below, in that order.
const DUE: [&str; 6] = ["2026-11-10", "2026-11-23", "2026-11-27", "2026-12-10", "2026-12-25", "2027-03-01"];

fn town() -> Town {
    let (folder, mut register) = new_register();
    let now = at("2026-01-05");
    let diner = register.add_supplier(&supplier("Måltid Øst AS"), &now).unwrap().value;
    let cleaning = register.add_contract(&contract("Renhold av skoler", "2026-01-01", Some("2028-12-31")), &now).unwrap().value;
    let draft = ContractDraft {
        suppliers: vec![ContractSupplier { supplier: diner, main: true }],
        manager: "Ola".into(),
        ..contract("Mat til sykehjem", "2026-01-01", Some("2028-12-31"))
    };
    let food = register.add_contract(&draft, &now).unwrap().value;
    let with = |title: &str, kind| RequirementDraft { kind, ..requirement(title) };
    let first = register.add_requirements(cleaning, &[with("Miljømerket renhold", Kind::EcoLabelledService)], &now).unwrap().value;
    let second = [with("Matsvinn målt", Kind::FoodWaste), with("Ærlig, emballasje; retur", Kind::ReturnScheme)];
    let second = register.add_requirements(food, &second, &now).unwrap().value;
    let requirements = vec![first[0], second[0], second[1]];
    let checks = (0..).zip(DUE).map(|(n, due)| register.add_check(requirements[n % 3], day(due), due, &now).unwrap().value).collect();
    Town { _folder: folder, register, cleaning, food, diner, requirements, checks }
}

fn due_days(list: &CheckList) -> Vec<String> {
    list.rows.iter().map(|row| row.check.due.to_string()).collect()
}

#[test]
fn open_checks_are_listed_by_due_date_and_counted_in_their_groups() {
    let mut town = town();
    let list = town.register.check_list(&CheckQuery::default(), &at("2026-11-22")).unwrap();
    assert_eq!((list.total, list.groups), (6, [1, 0, 3, 2]));
    assert_eq!(due_days(&list), DUE);
    let list = town.register.check_list(&CheckQuery { offset: 2, limit: 2, ..CheckQuery::default() }, &at("2026-11-23")).unwrap();
    assert_eq!((list.total, list.groups, due_days(&list)), (6, [1, 2, 1, 2], DUE[2..4].iter().map(ToString::to_string).collect()));
}

#[test]
fn the_list_is_narrowed_by_person_kind_supplier_contract_period_and_text() {
    let mut town = town();
    let today = at("2026-11-22");
    let mut listed = |query: CheckQuery| due_days(&town.register.check_list(&query, &today).unwrap());
    let all = CheckQuery::default;
    let of = |places: &[usize]| places.iter().map(|place| DUE[*place].to_owned()).collect::<Vec<_>>();
    assert_eq!(listed(CheckQuery { responsible: Some("Kari".into()), ..all() }), of(&[0, 3]));
    assert_eq!(listed(CheckQuery { responsible: Some(String::new()), ..all() }), of(&[]));
    assert_eq!(listed(CheckQuery { kind: Some(Kind::FoodWaste), ..all() }), of(&[1, 4]));
    assert_eq!(listed(CheckQuery { supplier: Some(town.diner), ..all() }), of(&[1, 2, 4, 5]));
    assert_eq!(listed(CheckQuery { contract: Some(town.cleaning), ..all() }), of(&[0, 3]));
    let period = CheckQuery { from: Some(day("2026-11-23")), to: Some(day("2026-12-10")), ..all() };
    assert_eq!(listed(period), of(&[1, 2, 3]));
    for (text, places) in
        [("sykehjem", &[1, 2, 4, 5][..]), ("ærlig", &[2, 5]), ("SVINN mat", &[1, 4]), ("øt", &[]), ("\" -\u{0}", &[0, 1, 2, 3, 4, 5])]
    {
        assert_eq!(listed(CheckQuery { text: text.into(), ..all() }), of(places), "{text}");
    }
    let both = CheckQuery { supplier: Some(town.diner), kind: Some(Kind::ReturnScheme), text: "måltid".into(), ..all() };
    assert_eq!(listed(both), of(&[2, 5]));
}

#[test]
fn answered_checks_are_listed_apart_latest_first_with_what_was_found() {
    let mut town = town();
    let today = at("2026-11-22");
    for place in [0, 1] {
        town.register.record_result(town.checks[place], &found(Outcome::Partly, "2026-11-20"), &today).unwrap();
    }
    let answered = CheckQuery { show: CheckShow::Answered, ..CheckQuery::default() };
    let list = town.register.check_list(&answered, &today).unwrap();
    assert_eq!((list.total, list.groups, due_days(&list)), (2, [0; 4], vec![DUE[1].to_owned(), DUE[0].to_owned()]));
    assert_eq!((list.rows[0].outcome, list.rows[0].checked_on), (Some(Outcome::Partly), Some(day("2026-11-20"))));
    let ola = CheckQuery { responsible: Some("Ola".into()), ..answered };
    assert_eq!(due_days(&town.register.check_list(&ola, &today).unwrap()), [DUE[1]]);
    assert_eq!(town.register.check_list(&CheckQuery::default(), &today).unwrap().total, 4);
}

#[test]
fn a_month_is_whole_weeks_with_numbers_holidays_and_counts() {
    let mut town = town();
    town.register.record_result(town.checks[3], &found(Outcome::Fulfilled, "2026-11-20"), &at("2026-11-20")).unwrap();
    let month = town.register.check_month(day("2026-12-15"), &CheckQuery::default(), &at("2026-11-22")).unwrap();
    let numbers: Vec<u32> = month.weeks.iter().map(|week| week.number).collect();
    assert_eq!((month.first, numbers), (day("2026-12-01"), vec![49, 50, 51, 52, 53]));
    assert!(month.weeks.iter().all(|week| week.days.len() == 7));
    let days: Vec<_> = month.weeks.iter().flat_map(|week| &week.days).filter(|day| day.open + day.answered > 0).collect();
    let told: Vec<_> = days.iter().map(|day| (day.on.to_string(), day.open, day.answered, day.holiday)).collect();
    assert_eq!(told, [("2026-12-10".to_owned(), 0, 1, None), ("2026-12-25".to_owned(), 1, 0, Some(Holiday::ChristmasDay))]);
    let outside = town.register.check_month(day("1899-12-31"), &CheckQuery::default(), &at("2026-11-22")).unwrap_err();
    assert_eq!(outside.code, Code::DateOutOfRange);
}

#[test]
fn several_checks_are_moved_as_one_change_with_the_reason_on_each() {
    let mut town = town();
    let now = at("2026-11-22");
    let before = tracked(&town.register);
    let some = [town.checks[1], town.checks[2], town.checks[1]];
    let moved = town.register.move_checks(&some, MoveTo::WorkingDays { days: 3 }, " Leverandøren har ferie ", &now).unwrap();
    assert_eq!(moved.value, 2);
    let list = town.register.check_list(&CheckQuery { to: Some(day("2026-12-09")), ..CheckQuery::default() }, &now).unwrap();
    assert_eq!(due_days(&list), ["2026-11-10", "2026-11-26", "2026-12-02"]);
    assert!(list.rows[1..].iter().all(|row| row.moved_by_hand && row.reason == "Leverandøren har ferie"));
    let history = town.register.history(None, 1).unwrap().remove(0);
    assert_eq!(history.name, "move-checks");
    assert!(history.values.iter().any(|value| value.field == "reason" && value.to.as_deref() == Some("Leverandøren har ferie")));
    town.register.undo(&now).unwrap();
    assert_eq!(tracked(&town.register), before);
    town.register.move_checks(&some, MoveTo::Day { due: day("2026-12-15") }, "Felles møte", &now).unwrap();
    let on_day = CheckQuery { from: Some(day("2026-12-15")), to: Some(day("2026-12-15")), ..CheckQuery::default() };
    assert_eq!(town.register.check_list(&on_day, &now).unwrap().total, 2);
    assert!(town.register.derived_rows_are_true(now.today).unwrap());
}

#[test]
fn an_answered_check_among_those_to_be_moved_is_named_and_nothing_is_moved() {
    let mut town = town();
    let now = at("2026-11-22");
    town.register.record_result(town.checks[1], &found(Outcome::Fulfilled, "2026-11-20"), &now).unwrap();
    let before = tracked(&town.register);
    let refused = town.register.move_checks(&town.checks[..3], MoveTo::Day { due: day("2026-12-15") }, "Møte", &now).unwrap_err();
    assert_eq!((refused.code, refused.params["name"].as_str()), (Code::ChecksAnswered, "Matsvinn målt (2026-11-23)"));
    assert_eq!(town.register.assign_checks(&town.checks[..3], "Åse", &now).unwrap_err().code, Code::ChecksAnswered);
    let refusals = [
        (MoveTo::Day { due: day("2026-12-15") }, " ", Code::Required),
        (MoveTo::WorkingDays { days: 0 }, "Møte", Code::Required),
        (MoveTo::WorkingDays { days: 501 }, "Møte", Code::InvalidNumber),
        (MoveTo::WorkingDays { days: i32::MIN + 1 }, "Møte", Code::InvalidNumber),
        (MoveTo::Day { due: day("2201-01-01") }, "Møte", Code::DateOutOfRange),
    ];
    for (to, reason, code) in refusals {
        assert_eq!(town.register.move_checks(&town.checks[2..], to, reason, &now).unwrap_err().code, code);
    }
    assert_eq!(town.register.move_checks(&[CheckId::new()], MoveTo::WorkingDays { days: 1 }, "x", &now).unwrap_err().code, Code::NotFound);
    assert_eq!(tracked(&town.register), before);
}

#[test]
fn checks_are_given_to_another_and_back_to_the_requirements_own() {
    let mut town = town();
    let now = at("2026-11-22");
    let of = |register: &mut Register, person: &str| {
        let query = CheckQuery { responsible: Some(person.into()), ..CheckQuery::default() };
        due_days(&register.check_list(&query, &now).unwrap())
    };
    assert_eq!(town.register.assign_checks(&town.checks[..2], "  Åse Bø ", &now).unwrap().value, 2);
    assert_eq!(
        (of(&mut town.register, "Åse Bø"), of(&mut town.register, "Kari").len()),
        (DUE[..2].iter().map(ToString::to_string).collect(), 1)
    );
    assert_eq!(town.register.week(Some("Åse Bø"), &now).unwrap().counts, [1, 0, 1]);
    assert_eq!(town.register.check_filters(&now).unwrap().responsible, ["Kari", "Ola", "Åse Bø"]);
    // Planning anew leaves it with who has it, and another manager does not take it.
    let draft = ContractDraft { manager: "Nils".into(), ..contract("Renhold av skoler", "2026-01-01", Some("2028-12-31")) };
    town.register.edit_contract(town.cleaning, &draft, &now).unwrap();
    town.register.move_checks(&town.checks[..1], MoveTo::WorkingDays { days: 2 }, "Ferie", &now).unwrap();
    assert_eq!(of(&mut town.register, "Åse Bø").len(), 2);
    assert!(town.register.derived_rows_are_true(now.today).unwrap());
    town.register.assign_checks(&town.checks[..2], "", &now).unwrap();
    assert_eq!((of(&mut town.register, "Åse Bø").len(), of(&mut town.register, "Nils").len()), (0, 2));
}

#[test]
fn the_filters_offer_what_there_is_in_norwegian_order() {
    let mut town = town();
    let filters = town.register.check_filters(&at("2026-11-22")).unwrap();
    assert_eq!(filters.responsible, ["Kari", "Ola"]);
    assert_eq!(filters.kinds, [Kind::EcoLabelledService, Kind::ReturnScheme, Kind::FoodWaste]);
    assert_eq!(filters.suppliers, [(town.diner, "Måltid Øst AS".to_owned())]);
    assert_eq!(town.register.check_keys(&CheckQuery::default(), &at("2026-11-22")).unwrap(), town.checks);
}

#[test]
fn what_others_are_told_of_is_what_stands_and_what_is_called_off() {
    let mut town = town();
    let now = at("2026-11-22");
    town.register.record_result(town.checks[0], &found(Outcome::Fulfilled, "2026-11-20"), &now).unwrap();
    town.register.remove_requirement(town.requirements[1], &now).unwrap();
    let until = CheckQuery { to: Some(day("2026-12-31")), ..CheckQuery::default() };
    let told = town.register.told(&until, &[], &now).unwrap();
    let days =
        |checks: &[crate::register::follow_up::ToldCheck]| checks.iter().map(|one| one.row.check.due.to_string()).collect::<Vec<_>>();
    assert_eq!(days(&told.standing), [DUE[2], DUE[3]]);
    assert_eq!(days(&told.called_off), [DUE[0], DUE[1], DUE[4]]);
    let first = told.standing[0].revision;
    town.register.move_checks(&town.checks[2..3], MoveTo::WorkingDays { days: 1 }, "Ferie", &now).unwrap();
    let told = town.register.told(&until, &[town.checks[2]], &now).unwrap();
    assert_eq!((told.standing.len(), told.called_off.len()), (1, 0), "who chose some tells of those alone");
    assert!(told.standing[0].revision > first);
    let food = town.food;
    assert_eq!(told.standing[0].row.check.contract_id, food);
}

#[test]
fn the_list_is_read_from_its_indexes() {
    let town = town();
    let plan = |query: &CheckQuery| crate::storage::check_list::explain(&town.register.connection, query).unwrap().join("\n");
    let period = CheckQuery { to: Some(day("2026-12-31")), limit: 200, ..CheckQuery::default() };
    for (query, index) in [
        (period.clone(), "open_check_due"),
        (CheckQuery { responsible: Some("Kari".into()), ..period.clone() }, "open_check_responsible"),
        (CheckQuery { kind: Some(Kind::FoodWaste), ..period.clone() }, "open_check_kind"),
        (CheckQuery { contract: Some(town.food), ..period.clone() }, "open_check_contract"),
        (CheckQuery { show: CheckShow::Answered, from: Some(day("2026-11-01")), ..period }, "planned_check_due"),
    ] {
        let plan = plan(&query);
        assert!(plan.contains(index), "{index}:\n{plan}");
        assert!(!plan.contains("SCAN open_check\n") && !plan.contains("SCAN planned_check"), "{plan}");
    }
}
