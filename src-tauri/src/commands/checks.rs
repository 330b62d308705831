//! Checks: Min uke, answer, move, add.

use super::{Answer, OnDesk};
use chrono::NaiveDate;
use register::{
    domain::{
        follow_up::ResultDraft,
        id::{CheckId, RequirementId, ResultId},
    },
    register::{Written, checks::Along, week::Week},
};

/// Min uke: of the user of this register, or of everyone.
#[tauri::command(async)]
#[specta::specta]
pub fn week(desk: OnDesk<'_>, mine: bool) -> Answer<Week> {
    desk.with(|register, occasion| {
        let person = (mine && !occasion.who.is_empty()).then_some(occasion.who.as_str());
        register.week(person, occasion)
    })
}

/// Records the result of a check, with what comes along.
#[tauri::command(async)]
#[specta::specta]
pub fn record_result(desk: OnDesk<'_>, id: CheckId, draft: ResultDraft, along: Along) -> Answer<Written<ResultId>> {
    desk.with(|register, occasion| register.record_result_with(id, &draft, &along, occasion))
}

/// Moves an open check, with a reason.
#[tauri::command(async)]
#[specta::specta]
pub fn move_check(desk: OnDesk<'_>, id: CheckId, due: NaiveDate, reason: String) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.move_check(id, due, &reason, occasion))
}

/// Makes a check by hand.
#[tauri::command(async)]
#[specta::specta]
pub fn add_check(desk: OnDesk<'_>, requirement: RequirementId, due: NaiveDate, label: String) -> Answer<Written<CheckId>> {
    desk.with(|register, occasion| register.add_check(requirement, due, &label, occasion))
}
