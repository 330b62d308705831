//! Keeping the checks in step with plans, dates and results. The dates themselves are `schedule`'s.

use super::{Register, settings};
use crate::{
    Result,
    domain::{
        change::Change,
        follow_up::{Outcome, Plan},
        id::{ContractId, PlanId, RequirementId},
        occasion::Occasion,
    },
    schedule::{
        replan::{CheckState, Inputs, PlanState, replan},
        term::Term,
    },
    storage::{contract, evidence, follow_up, journal::Writing, requirement, setting},
};
use chrono::NaiveDate;

/// Re-plans every requirement of a contract.
pub(super) fn replan_contract(writing: &Writing<'_>, id: ContractId) -> Result<()> {
    for requirement in requirement::of_contract(writing, id)? {
        replan_requirement(writing, id, requirement.id, &[])?;
    }
    Ok(())
}

/// Re-plans one requirement. `new` are the plans made in this very change.
pub(super) fn replan_requirement(writing: &Writing<'_>, contract: ContractId, id: RequirementId, new: &[PlanId]) -> Result<()> {
    writing.concerns(contract);
    let draft = contract::contract(writing, contract)?.draft;
    let stored = follow_up::of_requirement(writing, id)?;
    let lapse = latest_lapse(&stored, registered_lapse(writing, contract, id)?);
    let kind = requirement::requirement(writing, id)?.draft.kind;
    let plans: Vec<PlanState> = requirement::plans(writing, id)?
        .into_iter()
        .map(|plan| PlanState { new: new.contains(&plan.id), last_completed: last_completed(&stored, &plan), plan })
        .collect();
    let checks: Vec<CheckState> = stored
        .into_iter()
        .map(|stored| CheckState { answered: stored.result.is_some(), withdrawn: stored.withdrawn, check: stored.check })
        .collect();
    let answer = replan(Inputs {
        requirement: id,
        plans: &plans,
        term: &Term::of(&draft),
        checks: &checks,
        latest_expiry: lapse.as_ref().map(|(on, _)| *on),
        lead: Some(kind.facts().lead_days),
        document: lapse.as_ref().map_or("", |(_, title)| title),
        today: writing.occasion.today,
        rule: settings::working_day_rule(writing)?,
    });
    for check in answer.add.iter().chain(&answer.change) {
        follow_up::save_check(writing, check)?;
    }
    for check in answer.withdraw {
        follow_up::withdraw(writing, check)?;
    }
    Ok(())
}

fn last_completed(stored: &[follow_up::StoredCheck], plan: &Plan) -> Option<NaiveDate> {
    let results = stored.iter().filter(|stored| stored.check.plan_id == Some(plan.id)).filter_map(|stored| stored.result.as_ref());
    results.filter(|result| result.outcome != Outcome::NotVerified).map(|result| result.checked_on).max()
}

/// The last day of the document that was shown last, or of a registered document if that is not earlier, with its title.
fn latest_lapse(stored: &[follow_up::StoredCheck], registered: Option<(NaiveDate, String)>) -> Option<(NaiveDate, String)> {
    let shown =
        stored.iter().filter_map(|stored| stored.result.as_ref()).filter_map(|result| result.valid_to.map(|to| (result.checked_on, to)));
    let shown = shown.max().map(|(_, valid_to)| valid_to);
    match registered {
        Some((on, title)) if shown.is_none_or(|shown| shown <= on) => Some((on, title)),
        _ => shown.map(|on| (on, String::new())),
    }
}

/// The last day of the registered document that lasts longest, with its title.
fn registered_lapse(writing: &Writing<'_>, contract: ContractId, id: RequirementId) -> Result<Option<(NaiveDate, String)>> {
    let documents = evidence::of_contract(writing, contract)?;
    Ok(documents
        .into_iter()
        .filter(|document| document.draft.requirements.contains(&id))
        .filter_map(|document| Some((document.draft.valid_to?, document.draft.title)))
        .max())
}

/// The fact that tells on which day plans were last extended: once a day is enough.
const PLANNED_ON: &str = "planned-on";
/// The fact that tells whether it must be done once more on the same day.
const PLAN_AGAIN: &str = "plan-again";

impl Register {
    /// Has plans extended once more today: something may have been taken back that they rest on.
    pub(super) fn plan_anew(&mut self) -> Result<()> {
        self.fresh_for = None;
        setting::save_fact(&self.connection, PLAN_AGAIN, "1")
    }

    /// Plans open-ended contracts further ahead as time goes by, so that follow-up never stops at New Year.
    pub(super) fn extend_plans(&mut self, occasion: &Occasion) -> Result<()> {
        let today = occasion.today.to_string();
        let planned_on = setting::fact(&self.connection, PLANNED_ON)?.unwrap_or_default();
        let again = setting::fact(&self.connection, PLAN_AGAIN)?.is_some_and(|again| again == "1");
        // A clock that is behind, or a look back at an earlier day, must not plan anything away.
        if today < planned_on || (today == planned_on && !again) {
            return Ok(());
        }
        let contracts = contract::open_ended(&self.connection)?;
        if !contracts.is_empty() {
            self.write(Change::ExtendPlans, occasion, |writing| contracts.iter().try_for_each(|id| replan_contract(writing, *id)))?;
        }
        if again {
            setting::save_fact(&self.connection, PLAN_AGAIN, "0")?;
        }
        setting::save_fact(&self.connection, PLANNED_ON, &today)
    }
}
