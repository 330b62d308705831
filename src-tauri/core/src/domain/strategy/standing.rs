//! How a goal stands and what is missing: pure, from what contributes to it. It says how the requirements, contracts and figures
//! that serve the goal stand, never that the goal itself is reached: that is the strategy's own to say.

use super::{GoalLevel, action::ActionDraft};
use crate::domain::{
    choice::choice,
    compliance::{ContractState, RequirementState},
    decimal::Decimal,
    indicator::{Direction, MeasurementState},
    kinds::Kind,
};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

choice! {
    /// How what contributes to a goal stands, gravest first.
    GoalState, "goal-state" {
        /// A requirement or contract that serves it is in breach.
        Breach = "breach",
        /// Something is partly fulfilled, or a figure is behind its target.
        Partly = "partly",
        /// Something is not controlled or not measured.
        Unknown = "unknown",
        /// All that serves it is fulfilled.
        Fulfilled = "fulfilled",
        /// Nothing serves it.
        Nothing = "nothing",
    }
}
choice! {
    /// How a figure stands against its target.
    IndicatorStanding, "indicator-standing" {
        /// The latest value is at the target or better.
        Reached = "reached",
        /// The latest value is not there yet.
        Behind = "behind",
        /// There is no value.
        NotMeasured = "not-measured",
        /// There is a value and nothing to hold it against.
        NoTarget = "no-target",
    }
}
choice! {
    /// What a goal or a measure lacks.
    MissingKind, "goal-missing" {
        /// Nothing is tied to it.
        NothingContributes = "nothing-contributes",
        /// Goals or measures under it that nothing is tied to. Count: how many.
        UnderWithout = "under-without",
        /// A kind that is proposed for it and not tied to it. Value: the kind.
        KindNotLinked = "kind-not-linked",
        /// A library requirement is tied to it that no contract in force has. Value: the kind.
        KindNotUsed = "kind-not-used",
        /// All that serves it is in contracts that have ended.
        OnlyEnded = "only-ended",
        /// Requirements or contracts in breach. Count: how many.
        Breaches = "breaches",
        /// Requirements that are not controlled. Count: how many.
        NotControlled = "not-controlled",
        /// It has a year and no figure that tells how far it has come.
        NothingMeasured = "nothing-measured",
        /// Figures without a value. Count: how many.
        NotMeasured = "not-measured",
        /// Figures behind their target. Count: how many.
        Behind = "behind",
        /// Its year has passed. Value: the year.
        YearPassed = "year-passed",
        /// The measure is not in the action plan in force. Value: its year.
        NotPlanned = "not-planned",
        /// Nobody is responsible for the measure.
        NoResponsible = "no-responsible",
        /// The measure has no deadline.
        NoDeadline = "no-deadline",
        /// The measure's deadline has passed. Value: the day.
        Overdue = "overdue",
    }
}

/// Something that is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Missing {
    /// What.
    pub kind: MissingKind,
    /// What the sentence names (see [`MissingKind`]); may be blank.
    pub value: String,
    /// How many, where something is counted.
    pub count: u32,
}

/// A requirement that serves a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequirementPart {
    /// Its kind.
    pub kind: Kind,
    /// How it stands.
    pub state: RequirementState,
    /// Whether its contract has not ended.
    pub in_force: bool,
}

/// What a goal's standing is read from. Of a goal with others under it: of all of them, each thing once.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// What it is.
    pub level: GoalLevel,
    /// The year it is to be reached by.
    pub year: Option<i32>,
    /// Kinds that are proposed for it itself.
    pub proposed: &'a [Kind],
    /// Kinds of the library requirements that are tied to it itself.
    pub linked: &'a [Kind],
    /// Requirements.
    pub requirements: &'a [RequirementPart],
    /// Contracts that are tied as wholes: how they stand, and whether they have not ended.
    pub contracts: &'a [(ContractState, bool)],
    /// Figures.
    pub indicators: &'a [IndicatorStanding],
    /// Goals and measures right under it: how many, and how many of them nothing serves.
    pub under: (u32, u32),
    /// The year of the action plan in force, if there is one.
    pub plan_year: Option<i32>,
    /// The measure's line in it.
    pub action: Option<&'a ActionDraft>,
    /// Today.
    pub today: NaiveDate,
}

/// What contributes, counted. What has ended is not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct GoalFigures {
    /// Requirements that serve it, those that are not applicable left out.
    pub requirements: u32,
    /// Of these: controlled.
    pub controlled: u32,
    /// Of the controlled: fulfilled.
    pub fulfilled: u32,
    /// Of the controlled: not fulfilled, below the offer included.
    pub not_fulfilled: u32,
    /// Contracts tied as wholes.
    pub contracts: u32,
    /// Figures.
    pub indicators: u32,
    /// Of these: at their target.
    pub reached: u32,
}

/// How a goal stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct GoalStanding {
    /// The state of what contributes.
    pub state: GoalState,
    /// The figures behind.
    pub figures: GoalFigures,
    /// What is missing, in the order of [`MissingKind`].
    pub missing: Vec<Missing>,
}

/// How a figure stands: its latest period against its target. The direction says which way is better; with neither it must be met.
#[must_use]
pub fn indicator_standing(
    direction: Direction,
    target: Option<Decimal>,
    latest: Option<(MeasurementState, Option<Decimal>)>,
) -> IndicatorStanding {
    let Some(value) = latest.and_then(|(state, value)| value.filter(|_| state == MeasurementState::Measured)) else {
        return IndicatorStanding::NotMeasured;
    };
    let Some(target) = target else { return IndicatorStanding::NoTarget };
    let met = match direction {
        Direction::Up => value >= target,
        Direction::Down => value <= target,
        Direction::Neutral => value == target,
    };
    if met { IndicatorStanding::Reached } else { IndicatorStanding::Behind }
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}

/// How a goal stands and what it lacks.
#[must_use]
pub fn standing(facts: Facts<'_>) -> GoalStanding {
    let live: Vec<&RequirementPart> =
        facts.requirements.iter().filter(|part| part.in_force && part.state != RequirementState::NotApplicable).collect();
    let contracts: Vec<ContractState> = facts.contracts.iter().filter(|(_, in_force)| *in_force).map(|(state, _)| *state).collect();
    let figures = GoalFigures {
        requirements: count(live.iter()),
        controlled: count(live.iter().filter(|part| part.state != RequirementState::NotVerified)),
        fulfilled: count(live.iter().filter(|part| part.state == RequirementState::Fulfilled)),
        not_fulfilled: count(live.iter().filter(|part| is_breach(part.state))),
        contracts: count(contracts.iter()),
        indicators: count(facts.indicators.iter()),
        reached: count(facts.indicators.iter().filter(|one| **one == IndicatorStanding::Reached)),
    };
    let state = state(&live, &contracts, facts.indicators);
    GoalStanding { state, figures, missing: missing(&facts, &figures, &contracts, state) }
}

const fn is_breach(state: RequirementState) -> bool {
    matches!(state, RequirementState::NotFulfilled | RequirementState::BelowOffer)
}

fn state(live: &[&RequirementPart], contracts: &[ContractState], indicators: &[IndicatorStanding]) -> GoalState {
    let requirement = |wanted: RequirementState| live.iter().any(|part| part.state == wanted);
    if live.iter().any(|part| is_breach(part.state)) || contracts.contains(&ContractState::Breach) {
        GoalState::Breach
    } else if requirement(RequirementState::Partly)
        || contracts.contains(&ContractState::Partly)
        || indicators.contains(&IndicatorStanding::Behind)
    {
        GoalState::Partly
    } else if requirement(RequirementState::NotVerified)
        || contracts.contains(&ContractState::Unknown)
        || indicators.contains(&IndicatorStanding::NotMeasured)
    {
        GoalState::Unknown
    } else if !live.is_empty() || !contracts.is_empty() || indicators.contains(&IndicatorStanding::Reached) {
        GoalState::Fulfilled
    } else if indicators.is_empty() {
        GoalState::Nothing
    } else {
        // There are values, and nothing to hold them against.
        GoalState::Unknown
    }
}

fn missing(facts: &Facts<'_>, figures: &GoalFigures, contracts: &[ContractState], state: GoalState) -> Vec<Missing> {
    let mut missing = vec![];
    let mut add = |kind, value: String, count| missing.push(Missing { kind, value, count });
    let (under, without) = facts.under;
    let measure = facts.level == GoalLevel::Measure;
    let handled = facts.action.is_some_and(|line| !matches!(line.status, super::action::ActionStatus::NotStarted));
    let ended = !facts.requirements.is_empty() || !facts.contracts.is_empty();
    if state == GoalState::Nothing && ended && facts.requirements.iter().all(|part| !part.in_force) {
        add(MissingKind::OnlyEnded, String::new(), 0);
    } else if state == GoalState::Nothing && under == 0 && !(measure && handled) {
        add(MissingKind::NothingContributes, String::new(), 0);
    }
    if without > 0 {
        add(MissingKind::UnderWithout, String::new(), without);
    }
    for kind in facts.proposed.iter().filter(|kind| !facts.linked.contains(kind)) {
        if !facts.requirements.iter().any(|part| part.kind == *kind) {
            add(MissingKind::KindNotLinked, kind.to_string(), 0);
        }
    }
    for kind in facts.linked {
        if !facts.requirements.iter().any(|part| part.kind == *kind && part.in_force) {
            add(MissingKind::KindNotUsed, kind.to_string(), 0);
        }
    }
    let breaches = figures.not_fulfilled + count(contracts.iter().filter(|state| **state == ContractState::Breach));
    if breaches > 0 {
        add(MissingKind::Breaches, String::new(), breaches);
    }
    let uncontrolled = figures.requirements - figures.controlled;
    if uncontrolled > 0 {
        add(MissingKind::NotControlled, String::new(), uncontrolled);
    }
    if facts.indicators.is_empty() && facts.year.is_some() && !measure {
        add(MissingKind::NothingMeasured, String::new(), 0);
    }
    for (kind, wanted) in [(MissingKind::NotMeasured, IndicatorStanding::NotMeasured), (MissingKind::Behind, IndicatorStanding::Behind)] {
        let found = count(facts.indicators.iter().filter(|one| **one == wanted));
        if found > 0 {
            add(kind, String::new(), found);
        }
    }
    if let Some(year) = facts.year.filter(|year| *year < facts.today.year() && state != GoalState::Fulfilled) {
        add(MissingKind::YearPassed, year.to_string(), 0);
    }
    if measure {
        action(facts, &mut add);
    }
    missing
}

fn action(facts: &Facts<'_>, add: &mut impl FnMut(MissingKind, String, u32)) {
    let Some(line) = facts.action else {
        return add(MissingKind::NotPlanned, facts.plan_year.map(|year| year.to_string()).unwrap_or_default(), 0);
    };
    if line.status.is_open() {
        if line.responsible.trim().is_empty() {
            add(MissingKind::NoResponsible, String::new(), 0);
        }
        match line.deadline {
            None => add(MissingKind::NoDeadline, String::new(), 0),
            Some(deadline) if deadline < facts.today => add(MissingKind::Overdue, deadline.to_string(), 0),
            Some(_) => {}
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
