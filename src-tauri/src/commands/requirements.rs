//! Requirements: add one or several, edit, remove; judge a value while it is typed.

use super::{Answer, OnDesk};
use register::{
    domain::{
        compliance::Judgement,
        decimal::Decimal,
        follow_up::Outcome,
        id::{ContractId, RequirementId},
        requirement::{RequirementDraft, Target},
    },
    register::Written,
};
use serde::Serialize;

/// Adds requirements as one change.
#[tauri::command(async)]
#[specta::specta]
pub fn add_requirements(desk: OnDesk<'_>, contract: ContractId, drafts: Vec<RequirementDraft>) -> Answer<Written<Vec<RequirementId>>> {
    desk.with(|register, occasion| register.add_requirements(contract, &drafts, occasion))
}

/// Edits a requirement.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_requirement(desk: OnDesk<'_>, id: RequirementId, draft: RequirementDraft) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.edit_requirement(id, &draft, occasion))
}

/// Puts a requirement in the bin.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_requirement(desk: OnDesk<'_>, id: RequirementId) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.remove_requirement(id, occasion))
}

/// How a value compares with a target.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct Assessment {
    /// The comparison; blank if there is nothing to compare with.
    pub judgement: Option<Judgement>,
    /// The outcome it speaks for.
    pub outcome: Option<Outcome>,
    /// Distance to the requirement, positive = above.
    pub from_required: Option<Decimal>,
    /// Distance to the offer, if it binds.
    pub from_offered: Option<Decimal>,
}

/// Judges a value against a target. Reads nothing.
#[tauri::command]
#[specta::specta]
pub fn assess(target: Target, actual: Decimal) -> Assessment {
    Assessment {
        judgement: target.judge(actual),
        outcome: target.proposed_outcome(actual),
        from_required: target.required.map(|required| actual.minus(required)),
        from_offered: target.binding_offer().map(|offered| actual.minus(offered)),
    }
}
