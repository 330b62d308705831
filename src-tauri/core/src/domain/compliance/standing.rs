//! How one requirement stands on a day, from its checks and their results.

use super::RequirementState;
use crate::domain::{
    follow_up::{Check, CheckResult},
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

/// Reads the standing of a requirement from its checks, which are in order of their due dates.
pub fn standing<'a>(target: &Target, checks: impl IntoIterator<Item = (&'a Check, Option<&'a CheckResult>)>, today: NaiveDate) -> Standing {
    let mut standing =
        Standing { state: RequirementState::NotVerified, latest: None, due: 0, on_time: 0, overdue: 0, open: 0, next_due: None };
    for (check, result) in checks {
        match result {
            Some(result) => {
                standing.due += 1;
                standing.on_time += u32::from(result.checked_on <= check.due);
                standing.state = target.state(result.outcome, result.actual);
                standing.latest = Some(result.clone());
            }
            None => {
                standing.open += 1;
                standing.next_due.get_or_insert(check.due);
                if check.due < today {
                    standing.due += 1;
                    standing.overdue += 1;
                    standing.state = RequirementState::NotVerified;
                }
            }
        }
    }
    standing
}
