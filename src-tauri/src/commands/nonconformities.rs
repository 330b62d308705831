//! Nonconformities: list, open, take steps, correct them, calculate.

use super::{Answer, OnDesk};
use register::{
    domain::{
        id::{CheckId, ContractId, NonconformityId, StepId},
        nonconformity::{
            NonconformityDraft, StepDraft,
            sanction::{SanctionBasis, SanctionCalculation},
        },
    },
    register::{
        Written,
        files::TakenFile,
        nonconformity_list::{NonconformityList, NonconformityView},
        nonconformity_sheet::NonconformitySheet,
    },
};
use serde::Deserialize;

/// What is written about a nonconformity beside its steps.
#[derive(Debug, Clone, Deserialize, specta::Type)]
pub struct NonconformityWords {
    /// Title.
    pub title: String,
    /// What was found.
    pub found: String,
    /// What the supplier must do.
    pub corrective_action: String,
}

/// Nonconformities of a view, of every contract or of one.
#[tauri::command(async)]
#[specta::specta]
pub fn nonconformities(desk: OnDesk<'_>, view: NonconformityView, contract: Option<ContractId>) -> Answer<NonconformityList> {
    desk.with(|register, occasion| register.nonconformities(view, contract, occasion))
}

/// Everything about one nonconformity.
#[tauri::command(async)]
#[specta::specta]
pub fn nonconformity_sheet(desk: OnDesk<'_>, id: NonconformityId) -> Answer<NonconformitySheet> {
    desk.with(|register, occasion| register.nonconformity_sheet(id, occasion))
}

/// What a nonconformity found by a check would say.
#[tauri::command(async)]
#[specta::specta]
pub fn nonconformity_of_check(desk: OnDesk<'_>, check: CheckId) -> Answer<NonconformityDraft> {
    desk.with(|register, _| register.nonconformity_of_check(check))
}

/// Opens a nonconformity.
#[tauri::command(async)]
#[specta::specta]
pub fn open_nonconformity(desk: OnDesk<'_>, draft: NonconformityDraft, files: Vec<TakenFile>) -> Answer<Written<NonconformityId>> {
    desk.with(|register, occasion| register.open_nonconformity_as(&draft, &files, occasion))
}

/// Opens the nonconformity a check found.
#[tauri::command(async)]
#[specta::specta]
pub fn open_nonconformity_of_check(desk: OnDesk<'_>, check: CheckId) -> Answer<Written<NonconformityId>> {
    desk.with(|register, occasion| register.open_nonconformity_of_check(check, occasion))
}

/// Edits what is written about a nonconformity.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_nonconformity(desk: OnDesk<'_>, id: NonconformityId, words: NonconformityWords) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.edit_nonconformity(id, &words.title, &words.found, &words.corrective_action, occasion))
}

/// Puts a nonconformity in the bin.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_nonconformity(desk: OnDesk<'_>, id: NonconformityId) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.remove_nonconformity(id, occasion))
}

/// Takes steps in one change; the files belong to the first.
#[tauri::command(async)]
#[specta::specta]
pub fn take_steps(desk: OnDesk<'_>, id: NonconformityId, steps: Vec<StepDraft>, files: Vec<TakenFile>) -> Answer<Written<Vec<StepId>>> {
    desk.with(|register, occasion| register.take_steps(id, &steps, &files, occasion))
}

/// Corrects what a step says.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_step(desk: OnDesk<'_>, id: StepId, draft: StepDraft) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.edit_step(id, &draft, occasion))
}

/// Puts a step in the bin.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_step(desk: OnDesk<'_>, id: StepId) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.remove_step(id, occasion))
}

/// What the agreed sanction amounts to.
#[tauri::command(async)]
#[specta::specta]
pub fn calculate_sanction(desk: OnDesk<'_>, id: NonconformityId, basis: Option<SanctionBasis>) -> Answer<Option<SanctionCalculation>> {
    desk.with(|register, occasion| register.calculate_sanction(id, basis.as_ref(), occasion))
}
