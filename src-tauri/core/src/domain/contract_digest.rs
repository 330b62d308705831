//! A contract in one line: what lists and sums need, and until which day it stays true.

use super::{
    compliance::{ContractState, Figures, RequirementState, standing::Standing},
    contract::{Contract, ContractStatus, Deadline},
    follow_up::CheckResult,
    nonconformity::Nonconformity,
    warning::Warning,
};
use chrono::{Days, Months, NaiveDate};

/// How many of the latest results the trail shows.
const TRAIL: usize = 8;

/// A contract in one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractDigest {
    /// Where it is in its life.
    pub status: ContractStatus,
    /// How it stands.
    pub state: ContractState,
    /// The figures behind.
    pub figures: Figures,
    /// Dates to act on.
    pub deadlines: Vec<Deadline>,
    /// The earliest open check.
    pub next_due: Option<NaiveDate>,
    /// The latest results, oldest first.
    pub trail: Vec<RequirementState>,
    /// What is missing or doubtful.
    pub warnings: Vec<Warning>,
    /// The last day all of this stays true if nothing is changed.
    pub valid_to: NaiveDate,
}

/// What is known of a requirement, for the digest.
pub struct RequirementLine<'a> {
    /// How it stands.
    pub standing: &'a Standing,
    /// Its results with the states they stand for.
    pub results: Vec<(&'a CheckResult, RequirementState)>,
    /// Due dates of its open checks.
    pub open: Vec<NaiveDate>,
}

/// Sums a contract up. `warnings` are those of today; `quiet_days` without a step are too many.
#[must_use]
pub fn digest(
    contract: &Contract,
    requirements: &[RequirementLine<'_>],
    nonconformities: &[Nonconformity],
    warnings: Vec<Warning>,
    quiet_days: u32,
    today: NaiveDate,
) -> ContractDigest {
    let draft = &contract.draft;
    let mut figures = Figures { open_nonconformities: count(nonconformities.iter().filter(|one| one.is_open())), ..Figures::default() };
    for requirement in requirements {
        figures.count(requirement.standing.state);
        figures.checks_due += requirement.standing.due;
        figures.checks_on_time += requirement.standing.on_time;
        figures.overdue += requirement.standing.overdue;
    }
    let mut results: Vec<_> = requirements.iter().flat_map(|requirement| requirement.results.iter().copied()).collect();
    results.sort_by_key(|(result, _)| (result.checked_on, result.recorded_at, result.id));
    let trail = results.iter().skip(results.len().saturating_sub(TRAIL)).map(|(_, state)| *state).collect();

    let mut turns: Vec<NaiveDate> = requirements.iter().flat_map(|requirement| &requirement.open).filter_map(NaiveDate::succ_opt).collect();
    for last_day in [draft.current_end(), draft.prolonged_end(), draft.terminated].into_iter().flatten() {
        turns.extend(around_six_months_before(last_day));
    }
    for term in draft.option_terms() {
        turns.extend(around_six_months_before(term.notice));
        turns.extend(around_six_months_before(term.last_day));
    }
    turns.extend(draft.start);
    turns.extend(nonconformities.iter().filter_map(|one| one.latest()?.on.checked_add_days(Days::new(u64::from(quiet_days) + 1))));
    let valid_to = turns.into_iter().filter(|turn| *turn > today).min().and_then(|turn| turn.pred_opt()).unwrap_or(NaiveDate::MAX);

    let status = draft.status(today);
    let ended = matches!(status, ContractStatus::Expired | ContractStatus::Terminated);
    ContractDigest {
        status,
        state: figures.state(),
        figures,
        deadlines: draft.deadlines(today),
        // What was missed stays in the figures of a contract that has ended; it asks for nothing more.
        next_due: requirements.iter().filter_map(|requirement| requirement.standing.next_due).min().filter(|_| !ended),
        trail,
        warnings,
        valid_to,
    }
}

/// The days on which something may turn because of a last day: the day after it, and those around six months before
/// (months differ in length, so a few days more than needed).
fn around_six_months_before(last_day: NaiveDate) -> Vec<NaiveDate> {
    let before = last_day.checked_sub_months(Months::new(6));
    let around = (0..8).filter_map(|days| before?.checked_sub_days(Days::new(4))?.checked_add_days(Days::new(days)));
    around.chain(last_day.succ_opt()).chain([last_day]).collect()
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}
