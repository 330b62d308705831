//! How one requirement stands on a day, from its checks and their results.

use super::{Figures, RequirementState};
use crate::domain::{
    decimal::Decimal,
    follow_up::{Check, CheckResult, Outcome},
    requirement::Target,
};
use chrono::NaiveDate;

/// How one requirement stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The state after its latest due check: an overdue check makes it not verified, whatever was found before.
    pub state: RequirementState,
    /// The latest result, by due date.
    pub latest: Option<CheckResult>,
    /// Checks that were due: answered, or their due date has passed.
    pub due: u32,
    /// Of these: answered on or before their due date.
    pub on_time: u32,
    /// Checks whose due date has passed without an answer.
    pub overdue: u32,
    /// Checks without an answer, overdue or not.
    pub open: u32,
    /// The earliest open check.
    pub next_due: Option<NaiveDate>,
}

/// What counts of a check for the standing of its requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckFact {
    /// When it is due.
    pub due: NaiveDate,
    /// What was found; blank = open.
    pub found: Option<Found>,
}

/// What counts of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// What was found.
    pub outcome: Outcome,
    /// The value found, in the target's unit.
    pub actual: Option<Decimal>,
    /// The day it was checked.
    pub checked_on: NaiveDate,
}

impl CheckFact {
    /// The check as it was on an earlier day: what was found later was not known then.
    #[must_use]
    pub fn as_of(self, day: NaiveDate) -> Self {
        Self { found: self.found.filter(|found| found.checked_on <= day), ..self }
    }
}

/// A standing in figures, without the result itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// The state after its latest due check.
    pub state: RequirementState,
    /// Checks that were due: answered, or their due date has passed.
    pub due: u32,
    /// Of these: answered on or before their due date.
    pub on_time: u32,
    /// Checks whose due date has passed without an answer.
    pub overdue: u32,
    /// Checks without an answer, overdue or not.
    pub open: u32,
    /// The earliest open check.
    pub next_due: Option<NaiveDate>,
}

impl Tally {
    /// Counts it among the figures of its contract.
    pub const fn count_in(&self, figures: &mut Figures) {
        figures.count(self.state);
        figures.checks_due += self.due;
        figures.checks_on_time += self.on_time;
        figures.overdue += self.overdue;
    }
}

/// The standing of a requirement in figures, from its checks, which are in order of their due dates.
pub fn tally(target: &Target, checks: impl IntoIterator<Item = CheckFact>, today: NaiveDate) -> Tally {
    let mut tally = Tally { state: RequirementState::NotVerified, due: 0, on_time: 0, overdue: 0, open: 0, next_due: None };
    for CheckFact { due, found } in checks {
        match found {
            Some(found) => {
                tally.due += 1;
                tally.on_time += u32::from(found.checked_on <= due);
                tally.state = target.state(found.outcome, found.actual);
            }
            None => {
                tally.open += 1;
                tally.next_due.get_or_insert(due);
                if due < today {
                    tally.due += 1;
                    tally.overdue += 1;
                    tally.state = RequirementState::NotVerified;
                }
            }
        }
    }
    tally
}

/// Reads the standing of a requirement from its checks, which are in order of their due dates.
pub fn standing<'a>(target: &Target, checks: impl IntoIterator<Item = (&'a Check, Option<&'a CheckResult>)>, today: NaiveDate) -> Standing {
    let mut latest = None;
    let facts = checks.into_iter().map(|(check, result)| {
        latest = result.or(latest);
        CheckFact { due: check.due, found: result.map(Found::from) }
    });
    let Tally { state, due, on_time, overdue, open, next_due } = tally(target, facts, today);
    Standing { state, latest: latest.cloned(), due, on_time, overdue, open, next_due }
}

impl From<&CheckResult> for Found {
    fn from(result: &CheckResult) -> Self {
        Self { outcome: result.outcome, actual: result.actual, checked_on: result.checked_on }
    }
}
