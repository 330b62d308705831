//! What a goal is said to stand at, and what it is said to lack.

use super::*;
use crate::domain::strategy::action::ActionStatus;

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn part(state: RequirementState) -> RequirementPart {
    RequirementPart { kind: Kind::Epd, state, in_force: true }
}

fn facts<'a>(requirements: &'a [RequirementPart]) -> Facts<'a> {
    Facts {
        level: GoalLevel::SubGoal,
        year: None,
        proposed: &[],
        linked: &[],
        requirements,
        contracts: &[],
        indicators: &[],
        under: (0, 0),
        plan_year: Some(2026),
        action: None,
        today: today(),
    }
}

fn lacks(facts: Facts<'_>) -> Vec<MissingKind> {
    standing(facts).missing.into_iter().map(|one| one.kind).collect()
}

#[test]
fn a_goal_that_nothing_serves_says_so_and_is_never_fulfilled() {
    let standing = standing(facts(&[]));
    assert_eq!(standing.state, GoalState::Nothing);
    assert_eq!(standing.missing[0].kind, MissingKind::NothingContributes);
}

#[test]
fn the_gravest_of_what_serves_a_goal_is_its_state() {
    let state = |states: &[RequirementState]| {
        let parts: Vec<_> = states.iter().map(|state| part(*state)).collect();
        standing(facts(&parts)).state
    };
    assert_eq!(state(&[RequirementState::Fulfilled, RequirementState::NotFulfilled]), GoalState::Breach);
    assert_eq!(state(&[RequirementState::Fulfilled, RequirementState::BelowOffer]), GoalState::Breach);
    assert_eq!(state(&[RequirementState::Fulfilled, RequirementState::Partly, RequirementState::NotVerified]), GoalState::Partly);
    assert_eq!(state(&[RequirementState::Fulfilled, RequirementState::NotVerified]), GoalState::Unknown);
    assert_eq!(state(&[RequirementState::Fulfilled, RequirementState::NotApplicable]), GoalState::Fulfilled);
    assert_eq!(state(&[RequirementState::NotApplicable]), GoalState::Nothing);
}

#[test]
fn what_is_not_verified_is_never_counted_as_fulfilled_and_the_share_has_its_base() {
    let parts = [part(RequirementState::Fulfilled), part(RequirementState::NotVerified), part(RequirementState::NotApplicable)];
    let figures = standing(facts(&parts)).figures;
    assert_eq!((figures.fulfilled, figures.controlled, figures.requirements), (1, 1, 2));
    assert_eq!(standing(facts(&parts)).missing, [Missing { kind: MissingKind::NotControlled, value: String::new(), count: 1 }]);
}

#[test]
fn contracts_that_have_ended_serve_a_goal_no_more() {
    let parts = [RequirementPart { in_force: false, ..part(RequirementState::Fulfilled) }];
    let standing = standing(facts(&parts));
    assert_eq!(standing.state, GoalState::Nothing);
    assert_eq!(standing.missing[0].kind, MissingKind::OnlyEnded);
    assert_eq!(standing.figures, GoalFigures::default());
}

#[test]
fn kinds_that_are_proposed_and_those_that_no_contract_has_are_named() {
    let parts = [part(RequirementState::Fulfilled)];
    let found = standing(Facts { proposed: &[Kind::Epd, Kind::Timber, Kind::Reuse], linked: &[Kind::Epd, Kind::Reuse], ..facts(&parts) });
    let named: Vec<_> = found.missing.iter().map(|one| (one.kind, one.value.as_str())).collect();
    assert_eq!(named, [(MissingKind::KindNotLinked, "timber"), (MissingKind::KindNotUsed, "reuse")]);
}

#[test]
fn a_goal_with_a_year_wants_a_figure_and_is_late_when_the_year_is_over() {
    let parts = [part(RequirementState::Partly)];
    assert_eq!(lacks(Facts { year: Some(2030), ..facts(&parts) }), [MissingKind::NothingMeasured]);
    let late = Facts { year: Some(2025), indicators: &[IndicatorStanding::Behind], ..facts(&parts) };
    assert_eq!(lacks(late), [MissingKind::Behind, MissingKind::YearPassed]);
    let reached = Facts { year: Some(2025), indicators: &[IndicatorStanding::Reached], ..facts(&[]) };
    assert_eq!((standing(reached).state, lacks(reached)), (GoalState::Fulfilled, vec![]));
}

#[test]
fn a_figure_is_held_against_its_target_the_way_that_is_good() {
    let at = |direction, target, value| {
        let number = |value: i32| Decimal::whole(value);
        indicator_standing(direction, Some(number(target)), Some((MeasurementState::Measured, Some(number(value)))))
    };
    assert_eq!(at(Direction::Up, 50, 50), IndicatorStanding::Reached);
    assert_eq!(at(Direction::Up, 50, 49), IndicatorStanding::Behind);
    assert_eq!(at(Direction::Down, 50, 49), IndicatorStanding::Reached);
    assert_eq!(at(Direction::Down, 50, 51), IndicatorStanding::Behind);
    assert_eq!(indicator_standing(Direction::Up, None, None), IndicatorStanding::NotMeasured);
    let unavailable = Some((MeasurementState::NotAvailable, None));
    assert_eq!(indicator_standing(Direction::Up, Some(Decimal::whole(1)), unavailable), IndicatorStanding::NotMeasured);
}

#[test]
fn a_measure_lacks_what_the_plan_in_force_lacks() {
    let measure = |action| Facts { level: GoalLevel::Measure, action, ..facts(&[]) };
    assert_eq!(lacks(measure(None)), [MissingKind::NothingContributes, MissingKind::NotPlanned]);
    let line = ActionDraft { status: ActionStatus::Ongoing, ..ActionDraft::new() };
    assert_eq!(lacks(measure(Some(&line))), [MissingKind::NoResponsible, MissingKind::NoDeadline]);
    let late = ActionDraft { responsible: "Kari".into(), deadline: Some("2026-11-21".parse().unwrap()), ..line.clone() };
    assert_eq!(lacks(measure(Some(&late))), [MissingKind::Overdue]);
    let done = ActionDraft { status: ActionStatus::Done, ..late.clone() };
    assert_eq!(lacks(measure(Some(&done))), []);
}

#[test]
fn a_goal_says_how_many_under_it_nothing_serves() {
    let parts = [part(RequirementState::Fulfilled)];
    assert_eq!(lacks(Facts { under: (3, 2), ..facts(&parts) }), [MissingKind::UnderWithout]);
    assert_eq!(lacks(Facts { under: (3, 3), ..facts(&[]) }), [MissingKind::UnderWithout]);
}
