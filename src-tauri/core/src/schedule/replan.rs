//! What must change among a requirement's checks when its plans, its contract's dates or its results have changed.
//! Pure: storage writes what is answered here, whole.
//!
//! What stays as it is, whatever the plans say:
//! - answered checks, checks moved by hand, and checks that are of no plan;
//! - open checks whose due date has passed: missed, unless the contract does not run on that day any more.
//!
//! Open checks due today or later follow the plans. A day is followed up once: of two plans that fall on the same
//! day, the one that comes first in the list makes the check (each check's key names its plan, so the keys stay
//! deterministic), and a day that has an answered, a missed or a hand-moved check gets no other.
//!
//! The past is not invented: only a plan that is `new` makes checks that were due before today (a plan with
//! `planned_from` in the past). A follow-up that is still called for (`Occurrence::standing`) is due today instead,
//! and waits while its plan has a missed or hand-moved check open.
//!
//! A document that lapses while the contract runs is followed up in good time without anybody having to write it: where
//! no plan follows the document's expiry, one of `lead` days is taken for given. Its checks name no plan, since none is
//! stored; they are told from those made by hand by their keys, which are derived.

use super::{
    holidays::move_to_working_day,
    occurrences::{HORIZON_MONTHS, Occurrence, Progress, occurrences, window},
    term::Term,
};
use crate::domain::{
    follow_up::{Cadence, Check, Plan, WorkingDayRule},
    id::{CheckId, PlanId, RequirementId},
    limits,
};
use chrono::{Months, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// A plan of the requirement.
#[derive(Debug, Clone)]
pub struct PlanState {
    /// The plan as it is written now.
    pub plan: Plan,
    /// Whether it is made in this very change. Only then are checks made that were due before today.
    pub new: bool,
    /// The latest `checked_on` among the plan's answered checks with another outcome than not verified.
    pub last_completed: Option<NaiveDate>,
}

/// A check that is stored, withdrawn ones included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckState {
    /// The check.
    pub check: Check,
    /// Whether it has a result.
    pub answered: bool,
    /// Whether it has been withdrawn.
    pub withdrawn: bool,
}

/// Everything re-planning looks at, for one requirement.
#[derive(Debug, Clone, Copy)]
pub struct Inputs<'a> {
    /// The requirement.
    pub requirement: RequirementId,
    /// Its plans that are in force; the first makes the check of a day that two of them fall on.
    pub plans: &'a [PlanState],
    /// The contract's dates.
    pub term: &'a Term,
    /// Every stored check of the requirement, of former plans and withdrawn ones too.
    pub checks: &'a [CheckState],
    /// The last day of the latest document shown for the requirement.
    pub latest_expiry: Option<NaiveDate>,
    /// How many days before that day a check is made by itself. `None` = only where a plan asks for it.
    pub lead: Option<u32>,
    /// The document's title: the name of such a check.
    pub document: &'a str,
    /// Today.
    pub today: NaiveDate,
    /// Where due dates on days off go.
    pub rule: WorkingDayRule,
}

/// What to write. Nothing is in two of the lists.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Replan {
    /// Checks that are not stored yet.
    pub add: Vec<Check>,
    /// Stored checks to be written as they are here, **and marked as not withdrawn** if they were: a day that was
    /// withdrawn and is planned again revives its check, since its key is the same.
    pub change: Vec<Check>,
    /// Stored checks to be marked withdrawn.
    pub withdraw: Vec<CheckId>,
}

impl Replan {
    /// Whether there is nothing to write.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.add.is_empty() && self.change.is_empty() && self.withdraw.is_empty()
    }
}

/// Compares the plans with the stored checks. Applying the answer and asking again gives nothing.
#[must_use]
pub fn replan(inputs: Inputs<'_>) -> Replan {
    let stored: BTreeMap<CheckId, &CheckState> = inputs.checks.iter().map(|state| (state.check.id, state)).collect();
    let wanted = wanted(&inputs, &stored);
    let mut result = Replan::default();
    for state in inputs.checks {
        match wanted.get(&state.check.id) {
            Some(check) if state.withdrawn || *check != state.check => result.change.push(check.clone()),
            Some(_) => {}
            None if state.withdrawn || state.stays(&inputs) || beyond_horizon(state, &inputs) => {}
            None => result.withdraw.push(state.check.id),
        }
    }
    result.add = wanted.into_values().filter(|check| !stored.contains_key(&check.id)).collect();
    result.add.sort_by_key(|check| (check.due, check.nominal, check.id));
    result
}

/// Whether a check of an open-ended contract is due later than anything is planned today: it was planned on a later day,
/// by a clock that was ahead of this one.
fn beyond_horizon(state: &CheckState, inputs: &Inputs<'_>) -> bool {
    let horizon = inputs.today.checked_add_months(Months::new(HORIZON_MONTHS));
    inputs.term.end.is_none() && horizon.is_some_and(|horizon| state.check.nominal > horizon)
}

/// The open checks that the plans call for, apart from those that stay anyway.
fn wanted(inputs: &Inputs<'_>, stored: &BTreeMap<CheckId, &CheckState>) -> BTreeMap<CheckId, Check> {
    let kept = || inputs.checks.iter().filter(|state| state.plan().is_some() && state.stays(inputs));
    let mut taken: BTreeSet<NaiveDate> = kept().map(|state| state.check.nominal).collect();
    let done: BTreeSet<NaiveDate> = kept().filter(|state| state.is_done()).map(|state| state.check.nominal).collect();
    let waiting: BTreeSet<PlanId> = kept().filter(|state| !state.is_done()).filter_map(CheckState::plan).collect();

    let mut wanted = BTreeMap::new();
    let lapse = lapse_plan(inputs);
    for PlanState { plan, new, last_completed } in inputs.plans.iter().chain(&lapse) {
        let waits = waiting.contains(&plan.id);
        if waits && matches!(plan.cadence, Cadence::AfterLast { .. }) {
            continue;
        }
        let progress = Progress { last_completed: *last_completed, latest_expiry: inputs.latest_expiry, done: Some(&done) };
        for occurrence in occurrences(plan, inputs.term, progress, inputs.today) {
            if taken.contains(&occurrence.nominal) {
                continue;
            }
            let id = CheckId::planned(inputs.requirement, plan.id, &occurrence.nominal.to_string());
            let before = stored.get(&id).copied();
            let Some(due) = due(inputs, plan, &occurrence, before, *new, waits) else { continue };
            taken.insert(occurrence.nominal);
            let by_itself = plan.id == PlanId::of_lapse(inputs.requirement);
            let check = Check {
                id,
                requirement_id: inputs.requirement,
                plan_id: (!by_itself).then_some(plan.id),
                nominal: occurrence.nominal,
                due,
                label: if by_itself { inputs.document.chars().take(limits::SHORT).collect() } else { occurrence.label },
                unannounced: plan.unannounced,
                moved_by_hand: false,
                reason: before.map(|state| state.check.reason.clone()).unwrap_or_default(),
            };
            wanted.insert(id, check);
        }
    }
    wanted
}

/// The rhythm that is taken for given: before the document lapses, if that is while the contract runs and no plan says so.
fn lapse_plan(inputs: &Inputs<'_>) -> Option<PlanState> {
    let (days, expiry) = inputs.lead.zip(inputs.latest_expiry)?;
    let written = inputs.plans.iter().any(|state| matches!(state.plan.cadence, Cadence::BeforeExpiry { .. }));
    let outlasts = inputs.term.end.is_some_and(|end| end <= expiry);
    let plan = Plan {
        id: PlanId::of_lapse(inputs.requirement),
        requirement_id: inputs.requirement,
        cadence: Cadence::BeforeExpiry { days },
        unannounced: false,
        planned_from: limits::FIRST_DAY,
    };
    (!written && !outlasts).then_some(PlanState { plan, new: false, last_completed: None })
}

/// When an occurrence is due. `None` if it is not to be planned: its day has passed.
fn due(
    inputs: &Inputs<'_>,
    plan: &Plan,
    occurrence: &Occurrence,
    before: Option<&CheckState>,
    new: bool,
    waits: bool,
) -> Option<NaiveDate> {
    let (from, _) = window(plan, inputs.term, inputs.today)?;
    let fitted = |date| working_day_within(date, from, inputs.term.end, inputs.rule);
    let natural = fitted(occurrence.earliest);
    if natural >= inputs.today {
        return Some(natural);
    }
    // The rhythm's day has passed. An open check that was due later, for whatever reason, is not made to be missed.
    let open = before.filter(|state| !state.withdrawn && state.check.due >= inputs.today && inputs.term.contains(state.check.due));
    if let Some(state) = open {
        return Some(state.check.due);
    }
    if new && before.is_none() {
        return Some(natural);
    }
    let still_runs = inputs.term.end.is_none_or(|end| inputs.today <= end);
    (occurrence.standing && !waits && still_runs).then(|| fitted(inputs.today.max(from))).map(|date| date.max(inputs.today))
}

/// The working day a date moves to, without leaving the days from `from` to `end`: the other direction is taken
/// then, and the day itself if that leaves them too.
fn working_day_within(date: NaiveDate, from: NaiveDate, end: Option<NaiveDate>, rule: WorkingDayRule) -> NaiveDate {
    let other = match rule {
        WorkingDayRule::Next => WorkingDayRule::Previous,
        WorkingDayRule::Previous => WorkingDayRule::Next,
    };
    [rule, other]
        .into_iter()
        .map(|rule| move_to_working_day(date, rule))
        .find(|moved| from <= *moved && end.is_none_or(|end| *moved <= end))
        .unwrap_or(date)
}

impl CheckState {
    /// The plan that made it, the one that is taken for given among them; `None` for a check made by hand.
    fn plan(&self) -> Option<PlanId> {
        let Check { id, requirement_id, nominal, .. } = self.check;
        let lapse = PlanId::of_lapse(requirement_id);
        self.check.plan_id.or_else(|| (id == CheckId::planned(requirement_id, lapse, &nominal.to_string())).then_some(lapse))
    }

    /// Whether nobody is to follow it up any more, though re-planning leaves it alone.
    const fn is_done(&self) -> bool {
        self.answered || (self.check.moved_by_hand && self.withdrawn)
    }

    /// Whether re-planning leaves it alone.
    fn stays(&self, inputs: &Inputs<'_>) -> bool {
        let Check { nominal, due, .. } = self.check;
        let runs = inputs.term.contains(due) || inputs.term.contains(nominal);
        let missed = !self.withdrawn && due < inputs.today && runs;
        self.answered || self.check.moved_by_hand || self.plan().is_none() || missed
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests;
