//! Strategies with their goals, what serves them, and the action plan through its years.

use super::fixture::*;
use crate::{
    domain::{
        decimal::Decimal,
        id::{GoalId, StrategyId},
        indicator::{Direction, IndicatorDraft, UnitKind, tests::draft},
        kinds::Kind,
        language::Language,
        strategy::{
            GoalDraft, GoalLevel, GoalOrigin, StrategyDraft,
            action::{ActionDraft, ActionStatus, Revised, Revision, RevisionChoice},
            link::LinkTarget,
            pack::Pack,
            standing::{GoalState, IndicatorStanding, MissingKind},
        },
    },
    error::Code,
    register::{Register, goal_sheet::GoalSheet, measurements::Cell, strategies::shipped},
};

fn lillestrom() -> Pack {
    shipped().unwrap().remove(1)
}

fn numbered(register: &Register, strategy: StrategyId, number: &str) -> GoalId {
    register.goals(strategy).unwrap().into_iter().find(|(goal, _)| goal.draft.number == number).unwrap().0.id
}

fn sheet(register: &mut Register, id: GoalId, today: &str) -> GoalSheet {
    register.goal_sheet(id, &at(today)).unwrap()
}

fn own(title: &str) -> StrategyDraft {
    StrategyDraft {
        title: title.into(),
        owner: "Fjordvik kommune".into(),
        adopted: None,
        first_year: Some(2026),
        last_year: Some(2030),
        source: String::new(),
        language: Language::Bokmal,
        version: 1,
        notes: String::new(),
    }
}

fn goal(level: GoalLevel, number: &str, text: &str) -> GoalDraft {
    GoalDraft { level, number: number.into(), text: text.into(), area: String::new(), year: None, kinds: vec![], notes: String::new() }
}

/// A register with a strategy and a contract with an EPD requirement.
fn with_contract() -> (tempfile::TempDir, Register, StrategyId, crate::domain::id::RequirementId) {
    let (folder, mut register) = new_register();
    let now = at("2026-01-05");
    let strategy = register.import_pack(&lillestrom(), &now).unwrap().value.strategy_id;
    let id = register.add_contract(&contract("Skolebygg", "2026-01-01", Some("2027-12-31")), &now).unwrap().value;
    let mut draft = followed("EPD for betong", vec![every(3)]);
    draft.kind = Kind::Epd;
    let requirement = register.add_requirements(id, &[draft], &now).unwrap().value[0];
    (folder, register, strategy, requirement)
}

#[test]
fn every_shipped_pack_is_taken_in_and_given_out_as_it_was() {
    let (_folder, mut register) = new_register();
    for pack in shipped().unwrap() {
        let taken = register.import_pack(&pack, &at("2026-01-05")).unwrap().value;
        assert_eq!((taken.before, taken.changed, taken.removed), (None, 0, 0));
        assert_eq!(register.pack_of(taken.strategy_id).unwrap(), pack);
        let again = register.import_pack(&pack, &at("2026-01-06")).unwrap();
        assert!(again.touched.is_empty(), "the same again is no change: {:?}", again.value);
    }
    assert_eq!(register.strategies().unwrap().len(), 3);
    register.verify_chain().unwrap();
    assert_eq!(register.rows_unlike_the_log(), Ok(vec![]));
}

#[test]
fn a_newer_version_changes_the_words_and_keeps_what_is_tied() {
    let (_folder, mut register, strategy, requirement) = with_contract();
    let now = at("2026-02-01");
    let epd = numbered(&register, strategy, "1.5");
    let labels = numbered(&register, strategy, "1.1");
    register.link_goal(epd, &[LinkTarget::Requirement(requirement)], &now).unwrap();
    register.link_goal(labels, &[LinkTarget::Library(Kind::EcoLabelledShare)], &now).unwrap();
    register.plan_measures(2026, &[epd], &now).unwrap();

    let mut newer = lillestrom();
    newer.version = 2;
    newer.goals[0].measures[4].text = "EPD kreves".into();
    // One that something is tied to is no longer there, and one that nothing is.
    newer.goals[0].measures.remove(0);
    newer.goals[0].measures.remove(0);
    let taken = register.import_pack(&newer, &at("2027-01-10")).unwrap().value;
    assert_eq!((taken.strategy_id, taken.before, taken.added, taken.past, taken.removed), (strategy, Some(1), 0, 1, 1));

    let sheet = sheet(&mut register, epd, "2027-01-10");
    assert_eq!(sheet.row.goal.draft.text, "EPD kreves");
    assert_eq!(sheet.links, [LinkTarget::Requirement(requirement)]);
    assert_eq!(sheet.actions.len(), 1);
    let past = register.goals(strategy).unwrap().into_iter().find(|(goal, _)| goal.id == labels).unwrap().0;
    assert_eq!(past.origin, GoalOrigin::Past);
    assert_eq!(register.pack_of(strategy).unwrap(), newer);
    assert_eq!(register.import_pack(&lillestrom(), &at("2027-01-11")).unwrap_err().code, Code::PackOlder);

    register.undo(&at("2027-01-11")).unwrap();
    assert_eq!(register.pack_of(strategy).unwrap(), lillestrom());
}

#[test]
fn an_own_strategy_is_written_here_and_reads_back_the_same_elsewhere() {
    let (_folder, mut register) = new_register();
    let now = at("2026-01-05");
    let id = register.add_strategy(&own("Miljøstrategi for Fjordvik"), &now).unwrap().value;
    let main = register.add_goal(id, None, &goal(GoalLevel::MainGoal, "1", "Halve utslippene"), &now).unwrap().value;
    let measure = register.add_goal(id, Some(main), &goal(GoalLevel::Measure, "1.1", "Utslippsfrie kjøretøy"), &now).unwrap().value;
    register.add_goal(id, Some(main), &goal(GoalLevel::SubGoal, "1.2", "Mindre transport"), &now).unwrap();
    register
        .edit_goal(
            measure,
            &GoalDraft { kinds: vec![Kind::Vehicles, Kind::Vehicles], ..goal(GoalLevel::Measure, "1.3", "Utslippsfrie biler") },
            &now,
        )
        .unwrap();
    let pack = register.pack_of(id).unwrap();
    assert_eq!(pack.id, "miljostrategi-for-fjordvik");
    assert_eq!(pack.goals[0].measures[0].id.as_deref(), Some("1.1"), "what it is known by stays");
    assert_eq!(crate::exchange::pack::read(&crate::exchange::pack::write(&pack)).as_ref(), Ok(&pack));

    let (_other, mut elsewhere) = new_register();
    let taken = elsewhere.import_pack(&pack, &now).unwrap().value;
    assert_eq!((taken.added, elsewhere.pack_of(taken.strategy_id).unwrap()), (3, pack));
    let twice = register.add_strategy(&own("Miljøstrategi for Fjordvik"), &now).unwrap().value;
    assert_eq!(register.pack_of(twice).unwrap_err().code, Code::StrategyWithoutGoals, "no register would take it in");
    register.add_goal(twice, None, &goal(GoalLevel::MainGoal, "1", "Halve utslippene"), &now).unwrap();
    assert_eq!(register.pack_of(twice).unwrap().id, "miljostrategi-for-fjordvik-2");
}

#[test]
fn own_measures_outlive_a_new_version_even_when_it_takes_their_number() {
    let (_folder, mut register) = new_register();
    let now = at("2026-01-05");
    let strategy = register.import_pack(&lillestrom(), &now).unwrap().value.strategy_id;
    let parent = numbered(&register, strategy, "4");
    let mine = register.add_goal(strategy, Some(parent), &goal(GoalLevel::Measure, "4.5", "Egen pilot"), &now).unwrap().value;
    let mut newer = lillestrom();
    newer.version = 2;
    let mut new = newer.goals[3].measures[3].clone();
    (new.number, new.text, new.id) = ("4.5".into(), "Ny pilot".into(), Some("pilot".into()));
    newer.goals[3].measures.push(new);
    register.import_pack(&newer, &now).unwrap();
    let kept = sheet(&mut register, mine, "2026-01-06").row.goal;
    assert_eq!((kept.draft.number.as_str(), kept.origin), ("4.5*", GoalOrigin::Own));
    let pack = register.pack_of(strategy).unwrap();
    assert_eq!(crate::exchange::pack::read(&crate::exchange::pack::write(&pack)), Ok(pack));
}

/// A strategy of a pack with a measure 4.5 that was written here, and is tied to a requirement.
fn with_own_measure() -> (tempfile::TempDir, Register, StrategyId, GoalId) {
    let (folder, mut register, strategy, requirement) = with_contract();
    let now = at("2026-01-05");
    let parent = numbered(&register, strategy, "4");
    let mine = register.add_goal(strategy, Some(parent), &goal(GoalLevel::Measure, "4.5", "Egen pilot"), &now).unwrap().value;
    register.link_goal(mine, &[LinkTarget::Requirement(requirement)], &now).unwrap();
    (folder, register, strategy, mine)
}

#[test]
fn a_measure_of_ones_own_is_not_taken_for_the_packs_because_of_its_number() {
    let (_folder, mut register, strategy, mine) = with_own_measure();
    let now = at("2026-01-05");
    let mut newer = lillestrom();
    newer.version = 2;
    let mut new = newer.goals[3].measures[3].clone();
    (new.number, new.text, new.id) = ("4.5".into(), "Ny pilot".into(), None);
    newer.goals[3].measures.push(new);
    let taken = register.import_pack(&newer, &now).unwrap().value;
    assert_eq!((taken.added, taken.changed), (1, 0));
    let kept = sheet(&mut register, mine, "2026-01-06");
    assert_eq!((kept.row.goal.draft.number.as_str(), kept.row.goal.draft.text.as_str()), ("4.5*", "Egen pilot"));
    assert_eq!((kept.row.goal.origin, kept.links.len()), (GoalOrigin::Own, 1));
    let theirs = numbered(&register, strategy, "4.5");
    assert!(sheet(&mut register, theirs, "2026-01-06").links.is_empty());
    assert_eq!(register.import_pack(&newer, &now).unwrap().value.added, 0, "the next time each is known again");
}

#[test]
fn ones_own_pack_taken_in_again_finds_what_was_written_here() {
    let (_folder, mut register, strategy, mine) = with_own_measure();
    let now = at("2026-01-05");
    let mut pack = register.pack_of(strategy).unwrap();
    pack.version += 1;
    let own = pack.goals[3].measures.iter_mut().find(|one| one.number == "4.5").unwrap();
    own.text = "Egen pilot i to skoler".into();
    let taken = register.import_pack(&pack, &now).unwrap().value;
    assert_eq!((taken.added, taken.changed), (0, 1));
    let kept = sheet(&mut register, mine, "2026-01-06");
    assert_eq!((kept.row.goal.draft.number.as_str(), kept.row.goal.draft.text.as_str()), ("4.5", "Egen pilot i to skoler"));
    assert_eq!(kept.links.len(), 1);
}

#[test]
fn a_figure_of_a_period_that_does_not_begin_with_its_year_is_read() {
    let (_folder, mut register, strategy, _) = with_contract();
    let now = at("2026-02-01");
    let share = register.add_indicator(&draft(UnitKind::Share, "%"), &now).unwrap().value;
    let cell = Cell { indicator: share, period: "2025".into(), text: Some("40".into()), source: None, note: None };
    register.put_measurements(&[cell], Language::Bokmal, &now).unwrap();
    // As a list may have named it.
    register.connection.execute("UPDATE measurement SET period = '1. halvår'", []).unwrap();
    let goal = register.goals(strategy).unwrap()[0].0.id;
    register.link_goal(goal, &[LinkTarget::Indicator(share)], &now).unwrap();
    let figure = sheet(&mut register, goal, "2026-02-02").contributions.remove(0);
    assert_eq!((figure.period.as_str(), figure.value), ("1. halvår", Some(Decimal::whole(40))));
}

#[test]
fn a_figure_stands_by_its_latest_whole_year_and_a_share_by_its_latest_period() {
    let (_folder, mut register, strategy, _) = with_contract();
    let now = at("2026-02-01");
    let indicator = |name: &str, unit_kind, direction, target: i32| IndicatorDraft {
        name: name.into(),
        direction,
        target: Some(Decimal::whole(target)),
        ..draft(unit_kind, if unit_kind == UnitKind::Share { "%" } else { "tonn" })
    };
    let share = register.add_indicator(&indicator("Andel", UnitKind::Share, Direction::Up, 60), &now).unwrap().value;
    let waste = register.add_indicator(&indicator("Avfall", UnitKind::Amount, Direction::Down, 100), &now).unwrap().value;
    let put = |indicator, period: &str, text: &str, register: &mut Register| {
        let cell = Cell { indicator, period: period.into(), text: Some(text.into()), source: None, note: None };
        register.put_measurements(&[cell], Language::Bokmal, &now).unwrap();
    };
    for (period, text) in [("2021_10", "47"), ("2021", "62")] {
        put(share, period, text, &mut register);
    }
    for (period, text) in [("2020", "120"), ("2021_04", "60")] {
        put(waste, period, text, &mut register);
    }
    let goal = numbered(&register, strategy, "1.5");
    register.link_goal(goal, &[LinkTarget::Indicator(share), LinkTarget::Indicator(waste)], &now).unwrap();
    let figures = |register: &mut Register| {
        let mut found: Vec<_> = sheet(register, goal, "2026-02-01")
            .contributions
            .iter()
            .map(|one| (one.title.clone(), one.period.clone(), one.indicator.unwrap()))
            .collect();
        found.sort();
        found
    };
    assert_eq!(
        figures(&mut register),
        [
            ("Andel".to_owned(), "2021".to_owned(), IndicatorStanding::Reached),
            ("Avfall".to_owned(), "2020".to_owned(), IndicatorStanding::Behind)
        ],
        "four months of waste are below the limit of a year, and say nothing of it"
    );
    put(share, "2022_04", "55", &mut register);
    assert_eq!(figures(&mut register)[0], ("Andel".to_owned(), "2022_04".to_owned(), IndicatorStanding::Behind));
}

#[test]
fn numbers_are_given_once_and_nothing_stands_under_a_measure() {
    let (_folder, mut register) = new_register();
    let now = at("2026-01-05");
    let id = register.add_strategy(&own("Strategi"), &now).unwrap().value;
    let measure = register.add_goal(id, None, &goal(GoalLevel::Measure, "1", "Tiltak"), &now).unwrap().value;
    let twice = register.add_goal(id, None, &goal(GoalLevel::Goal, "1 ", "Mål"), &now).unwrap_err();
    assert_eq!((twice.code, twice.field.as_deref()), (Code::GoalNumberTwice, Some("number")));
    assert_eq!(register.add_goal(id, Some(measure), &goal(GoalLevel::Goal, "2", "Mål"), &now).unwrap_err().code, Code::GoalMisplaced);
    let above = register.add_goal(id, None, &goal(GoalLevel::Goal, "3", "Mål"), &now).unwrap().value;
    register.add_goal(id, Some(above), &goal(GoalLevel::Goal, "3.1", "Mål"), &now).unwrap();
    assert_eq!(register.edit_goal(above, &goal(GoalLevel::Measure, "3", "Mål"), &now).unwrap_err().code, Code::GoalMisplaced);
    assert_eq!(register.add_goal(id, None, &goal(GoalLevel::Goal, "", "Mål"), &now).unwrap_err().code, Code::Required);
    let elsewhere = register.add_strategy(&own("En annen"), &now).unwrap().value;
    assert_eq!(register.add_goal(elsewhere, Some(above), &goal(GoalLevel::Goal, "4", "Mål"), &now).unwrap_err().code, Code::NotFound);
}

#[test]
fn a_requirement_serves_a_goal_by_itself_or_with_its_library_requirement() {
    let (_folder, mut register, strategy, requirement) = with_contract();
    let now = at("2026-02-01");
    let epd = numbered(&register, strategy, "1.5");
    let before = sheet(&mut register, epd, "2026-02-01");
    assert_eq!(before.row.standing.state, GoalState::Nothing);
    assert_eq!(before.proposed_kinds, [Kind::Epd]);
    assert_eq!(before.proposed_requirements.iter().map(|one| one.id).collect::<Vec<_>>(), [requirement]);

    register.link_goal(epd, &[LinkTarget::Library(Kind::Epd)], &now).unwrap();
    let tied = sheet(&mut register, epd, "2026-02-01");
    assert_eq!(
        tied.contributions.iter().map(|one| (one.target, one.via)).collect::<Vec<_>>(),
        [(LinkTarget::Requirement(requirement), Some(Kind::Epd))]
    );
    assert!(tied.proposed_kinds.is_empty() && tied.proposed_requirements.is_empty());
    assert_eq!(tied.row.standing.state, GoalState::Unknown);
    let contract = tied.contributions[0].contract_id.unwrap();
    let served = register.goals_served(contract).unwrap();
    assert_eq!(served.iter().map(|one| (one.number.as_str(), one.requirement_id)).collect::<Vec<_>>(), [("1.5", Some(requirement))]);

    register.link_goal(epd, &[LinkTarget::Requirement(requirement)], &now).unwrap();
    let both = sheet(&mut register, epd, "2026-02-01");
    assert_eq!((both.contributions.len(), both.contributions[0].via), (1, None), "each thing once");
    assert_eq!(
        register.history_of(&crate::register::history::HistoryFilter { contract: Some(contract), ..Default::default() }, None, 1).unwrap()
            [0]
        .name,
        "link-goal"
    );

    // What serves a measure serves the goal above it.
    let first = numbered(&register, strategy, "1");
    let above = sheet(&mut register, first, "2026-02-01");
    assert_eq!(above.row.standing.figures.requirements, 1);
    assert!(above.row.standing.missing.iter().any(|one| one.kind == MissingKind::UnderWithout && one.count == 16));

    register.unlink_goal(epd, &[LinkTarget::Library(Kind::Epd), LinkTarget::Requirement(requirement)], &now).unwrap();
    assert!(sheet(&mut register, epd, "2026-02-01").contributions.is_empty());
    register.undo(&now).unwrap();
    assert_eq!(sheet(&mut register, epd, "2026-02-01").contributions.len(), 1);
    register.redo(&now).unwrap();
    assert!(sheet(&mut register, epd, "2026-02-01").links.is_empty());
}

#[test]
fn the_state_of_a_goal_is_the_state_its_requirements_have_on_their_contract() {
    let (_folder, mut register, strategy, requirement) = with_contract();
    let epd = numbered(&register, strategy, "1.5");
    register.link_goal(epd, &[LinkTarget::Requirement(requirement)], &at("2026-02-01")).unwrap();
    let contract = register.contract_ids().unwrap()[0];
    for (day, outcome) in
        [("2026-04-05", Some(crate::domain::follow_up::Outcome::NotFulfilled)), ("2026-07-05", None), ("2026-12-05", None)]
    {
        let now = at(day);
        if let Some(outcome) = outcome {
            let check = register.contract_sheet(contract, &now).unwrap().requirements[0].checks[0].check.id;
            register.record_result(check, &found(outcome, day), &now).unwrap();
        }
        let on_contract = register.contract_sheet(contract, &now).unwrap().requirements[0].state;
        let here = sheet(&mut register, epd, day).contributions[0].requirement_state;
        assert_eq!(here, Some(on_contract), "{day}");
    }
    // When the contract has ended, it is shown and not counted.
    let ended = sheet(&mut register, epd, "2028-01-01");
    assert!(!ended.contributions[0].in_force);
    assert_eq!(ended.row.standing.missing[0].kind, MissingKind::OnlyEnded);
}

#[test]
fn the_action_plan_goes_from_year_to_year_and_what_was_is_kept() {
    let (_folder, mut register, strategy, _) = with_contract();
    let now = at("2026-02-01");
    let of = |number: &str| numbered(&register, strategy, number);
    let (epd, labels, routines, sanctions) = (of("1.5"), of("1.1"), of("1.9"), of("1.10"));
    assert_eq!(register.action_plan(None, &now).unwrap().unplanned.len(), 51);
    register.plan_measures(2026, &[epd, labels, routines], &now).unwrap();
    assert_eq!(register.plan_measures(2027, &[sanctions], &now).unwrap_err().code, Code::PlanYearClosed);
    let above = of_goal(&register, strategy);
    assert_eq!(register.plan_measures(2026, &[above], &now).unwrap_err().code, Code::NotAMeasure);
    let line = ActionDraft {
        status: ActionStatus::Ongoing,
        responsible: "Kari Nordmann".into(),
        deadline: Some(day("2026-06-30")),
        note: "Mal er under arbeid".into(),
    };
    register.edit_action(routines, 2026, &line, &now).unwrap();
    let plan = register.action_plan(None, &at("2026-07-01")).unwrap();
    assert_eq!(
        plan.rows.iter().map(|row| row.goal.draft.number.as_str()).collect::<Vec<_>>(),
        ["1.1", "1.5", "1.9"],
        "in the strategy's order"
    );
    assert!(plan.rows[2].overdue);

    let revised =
        |goal_id, choice, status, note: &str| Revised { goal_id, choice, status, note: note.into(), deadline: Some(day("2027-06-30")) };
    let revision = Revision {
        year: 2026,
        lines: vec![
            revised(labels, RevisionChoice::Close, ActionStatus::Done, "I alle nye avtaler"),
            revised(epd, RevisionChoice::Close, ActionStatus::Dropped, "Overtatt av ny standard"),
            revised(routines, RevisionChoice::Carry, ActionStatus::Ongoing, "Fortsetter"),
        ],
        add: vec![sanctions],
        note: "Vedtatt av ledergruppen".into(),
    };
    let mut short = revision.clone();
    short.lines.pop();
    assert_eq!(register.revise_action_plan(&short, &at("2027-01-15")).unwrap_err().code, Code::Required);
    assert_eq!(register.revise_action_plan(&revision, &at("2027-01-15")).unwrap().value, 2027);

    let next = register.action_plan(None, &at("2027-01-15")).unwrap();
    assert_eq!((next.year, next.in_force), (2027, Some(2027)));
    let lines: Vec<_> = next
        .rows
        .iter()
        .map(|row| (row.goal.draft.number.as_str(), row.line.draft.responsible.as_str(), row.line.carried_from.is_some()))
        .collect();
    assert_eq!(lines, [("1.9", "Kari Nordmann", true), ("1.10", "", false)]);
    let past = register.action_plan(Some(2026), &at("2027-01-15")).unwrap();
    assert_eq!(past.rows[0].line.draft.note, "I alle nye avtaler");
    assert_eq!(past.years[0].note, "Vedtatt av ledergruppen");
    assert_eq!(register.edit_action(routines, 2026, &line, &now).unwrap_err().code, Code::PlanYearClosed);
    assert_eq!(register.revise_action_plan(&revision, &now).unwrap_err().code, Code::PlanYearClosed);

    register.undo(&at("2027-01-16")).unwrap();
    assert_eq!(register.action_plan(None, &at("2027-01-16")).unwrap().rows.len(), 3);
    register.edit_action(labels, 2026, &line, &now).unwrap();
}

fn of_goal(register: &Register, strategy: StrategyId) -> GoalId {
    numbered(register, strategy, "1")
}

#[test]
fn a_goal_goes_to_the_bin_with_what_is_under_it_and_comes_back_with_it() {
    let (_folder, mut register, strategy, requirement) = with_contract();
    let now = at("2026-02-01");
    let first = numbered(&register, strategy, "1");
    let epd = numbered(&register, strategy, "1.5");
    register.link_goal(epd, &[LinkTarget::Requirement(requirement)], &now).unwrap();
    register.plan_measures(2026, &[epd], &now).unwrap();
    register.remove_goal(first, &now).unwrap();
    assert_eq!(register.goals(strategy).unwrap().len(), 55 - 18);
    assert!(register.action_plan(None, &now).unwrap().rows.is_empty());
    let bin = register.bin().unwrap();
    assert_eq!(bin[0].name, "remove-goal");
    register.bring_back(bin[0].id, &now).unwrap();
    assert_eq!(register.goals(strategy).unwrap().len(), 55);
    assert_eq!(sheet(&mut register, epd, "2026-02-01").contributions.len(), 1);

    register.remove_strategy(strategy, &now).unwrap();
    assert!(register.strategies().unwrap().is_empty());
    assert_eq!(register.goal_sheet(epd, &now).unwrap_err().code, Code::NotFound);
    // A pack that is taken in again is a new strategy: what is in the bin stays there.
    let again = register.import_pack(&lillestrom(), &now).unwrap().value;
    assert_ne!(again.strategy_id, strategy);
}

#[test]
fn what_is_removed_serves_nothing_and_no_link_is_made_to_it() {
    let (_folder, mut register, strategy, requirement) = with_contract();
    let now = at("2026-02-01");
    let epd = numbered(&register, strategy, "1.5");
    register.link_goal(epd, &[LinkTarget::Requirement(requirement)], &now).unwrap();
    register.remove_requirement(requirement, &now).unwrap();
    assert!(sheet(&mut register, epd, "2026-02-01").links.is_empty());
    assert_eq!(register.link_goal(epd, &[LinkTarget::Requirement(requirement)], &now).unwrap_err().code, Code::NotFound);
    register.undo(&now).unwrap();
    assert_eq!(sheet(&mut register, epd, "2026-02-01").links.len(), 1);
}
