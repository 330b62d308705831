//! Requirements: add one or several, edit, remove.

use super::{Register, Written, plans::replan_requirement};
use crate::{
    Result,
    domain::{
        change::Change,
        follow_up::{Plan, PlanDraft},
        id::{ContractId, PlanId, RequirementId},
        limits::{self, Findings},
        occasion::Occasion,
        requirement::{Requirement, RequirementDraft},
    },
    storage::{contract, journal::Writing, requirement},
};
use std::collections::BTreeSet;

impl Register {
    /// Adds requirements to a contract, several as one change, and plans their checks.
    /// Errors: the rules of [`RequirementDraft::validate`] under `requirements.N`, [`crate::error::Code::SizeRange`], not found.
    pub fn add_requirements(
        &mut self,
        contract: ContractId,
        drafts: &[RequirementDraft],
        occasion: &Occasion,
    ) -> Result<Written<Vec<RequirementId>>> {
        let mut found = Findings::default();
        found.count("requirements", drafts.len(), limits::REQUIREMENTS);
        limits::first(found.all())?;
        for (place, draft) in drafts.iter().enumerate() {
            draft.validate().map_err(|error| error.within(&format!("requirements.{place}")))?;
        }
        self.write(Change::AddRequirements, occasion, |writing| {
            contract::contract(writing, contract)?;
            writing.subject(&drafts.iter().map(|draft| draft.title.as_str()).collect::<Vec<_>>().join(", "));
            drafts.iter().map(|draft| add(writing, contract, draft)).collect()
        })
    }

    /// Edits a requirement; its checks follow its rhythms. Errors: the rules of [`RequirementDraft::validate`], not found.
    pub fn edit_requirement(&mut self, id: RequirementId, draft: &RequirementDraft, occasion: &Occasion) -> Result<Written<()>> {
        draft.validate()?;
        self.write(Change::EditRequirement, occasion, |writing| {
            writing.subject(&draft.title);
            edit(writing, id, draft)
        })
    }

    /// Puts a requirement in the bin, with its checks.
    pub fn remove_requirement(&mut self, id: RequirementId, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::RemoveRequirement, occasion, |writing| {
            let requirement = requirement::requirement(writing, id)?;
            writing.subject(&requirement.draft.title);
            requirement::set_removed(writing, &requirement, true)
        })
    }
}

/// Edits, within a change, a requirement; its checks follow its rhythms.
pub(super) fn edit(writing: &Writing<'_>, id: RequirementId, draft: &RequirementDraft) -> Result<()> {
    let before = requirement::requirement(writing, id)?;
    let after = Requirement { draft: draft.clone(), ..before };
    requirement::save(writing, &after)?;
    let new = save_plans(writing, id, &draft.plans)?;
    replan_requirement(writing, after.contract_id, id, &new)
}

/// Adds one requirement with its plans and checks.
pub(crate) fn add(writing: &Writing<'_>, contract: ContractId, draft: &RequirementDraft) -> Result<RequirementId> {
    let id = RequirementId::new();
    let number = requirement::next_number(writing, contract)?;
    let drafts: Vec<PlanDraft> = draft.plans.iter().map(|plan| PlanDraft { id: None, ..plan.clone() }).collect();
    requirement::save(writing, &Requirement { id, contract_id: contract, number, draft: draft.clone() })?;
    let new = save_plans(writing, id, &drafts)?;
    replan_requirement(writing, contract, id, &new)?;
    Ok(id)
}

/// Stores a requirement's plans. Answers those that are new: made today, they plan from today.
fn save_plans(writing: &Writing<'_>, id: RequirementId, drafts: &[PlanDraft]) -> Result<Vec<PlanId>> {
    let before = requirement::plans(writing, id)?;
    let mut new = vec![];
    let mut kept = BTreeSet::new();
    let plans: Vec<Plan> = drafts
        .iter()
        .map(|draft| {
            // A key that is given twice, by a copied rhythm, is the first one's.
            let known = before.iter().find(|plan| Some(plan.id) == draft.id).filter(|plan| kept.insert(plan.id));
            let plan_id = known.map_or_else(PlanId::new, |plan| plan.id);
            if known.is_none() {
                new.push(plan_id);
            }
            Plan {
                id: plan_id,
                requirement_id: id,
                cadence: draft.cadence.clone(),
                unannounced: draft.unannounced,
                planned_from: known.map_or(writing.occasion.today, |plan| plan.planned_from),
            }
        })
        .collect();
    requirement::save_plans(writing, id, &plans)?;
    Ok(new)
}
