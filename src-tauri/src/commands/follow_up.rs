//! Oppfølging: the list and the month, several checks at once, and what other programs are given.

use super::{Answer, OnDesk, reports::SavedReport};
use crate::{desk::Desk, files};
use chrono::NaiveDate;
use register::{
    Error,
    domain::{check_list::CheckQuery, id::CheckId, occasion::Occasion},
    exchange::{
        calendar::{CalendarChoice, REMINDERS, calendar},
        file,
    },
    register::{
        Register, Written,
        follow_up::{CheckFilters, CheckList, CheckMonth, MoveTo},
    },
};
use tauri::AppHandle;

/// A part of the follow-up list.
#[tauri::command(async)]
#[specta::specta]
pub fn check_list(desk: OnDesk<'_>, query: CheckQuery) -> Answer<CheckList> {
    desk.with(|register, occasion| register.check_list(&query, occasion))
}

/// The keys of all checks that match, in the order of the list.
#[tauri::command(async)]
#[specta::specta]
pub fn check_keys(desk: OnDesk<'_>, query: CheckQuery) -> Answer<Vec<CheckId>> {
    desk.with(|register, occasion| register.check_keys(&query, occasion))
}

/// What the follow-up list can be filtered by.
#[tauri::command(async)]
#[specta::specta]
pub fn check_filters(desk: OnDesk<'_>) -> Answer<CheckFilters> {
    desk.with(|register, occasion| register.check_filters(occasion))
}

/// The month that a day is in.
#[tauri::command(async)]
#[specta::specta]
pub fn check_month(desk: OnDesk<'_>, day: NaiveDate, query: CheckQuery) -> Answer<CheckMonth> {
    desk.with(|register, occasion| register.check_month(day, &query, occasion))
}

/// Moves open checks, with one reason.
#[tauri::command(async)]
#[specta::specta]
pub fn move_checks(desk: OnDesk<'_>, ids: Vec<CheckId>, to: MoveTo, reason: String) -> Answer<Written<u32>> {
    desk.with(|register, occasion| register.move_checks(&ids, to, &reason, occasion))
}

/// Gives open checks to a person; blank = back to the requirement's.
#[tauri::command(async)]
#[specta::specta]
pub fn assign_checks(desk: OnDesk<'_>, ids: Vec<CheckId>, responsible: String) -> Answer<Written<u32>> {
    desk.with(|register, occasion| register.assign_checks(&ids, &responsible, occasion))
}

/// Saves the list, or the chosen checks of it, as a calendar file where the user says; nothing if no place is chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn save_calendar(app: AppHandle, desk: OnDesk<'_>, query: CheckQuery, only: Vec<CheckId>) -> Answer<Option<SavedReport>> {
    let language = desk.language();
    save(&app, &desk, "followup-file", "ics", |register, occasion| {
        let told = register.told(&query, &only, occasion)?;
        Ok(calendar(&told, &CalendarChoice { language, name: "", reminders: &REMINDERS }, occasion))
    })
}

/// Makes a file and saves it where the user says. `name` is the text key of its name, `ending` also says its kind.
fn save(
    app: &AppHandle,
    desk: &Desk,
    name: &str,
    ending: &str,
    make: impl FnOnce(&mut Register, &Occasion) -> Result<Vec<u8>, Error>,
) -> Answer<Option<SavedReport>> {
    let (day, bytes) = desk.with(|register, occasion| Ok((occasion.today, make(register, occasion)?)))?;
    let name = format!("{}.{ending}", desk.text().get_with(name, &[("date", day.to_string().into())]));
    let Some(path) = files::choose_place(app, &format!("file-kind-{ending}"), &name, desk.text()) else { return Ok(None) };
    file::write(&path, &bytes).map_err(|error| desk.failure(&error))?;
    Ok(Some(SavedReport { path: path.display().to_string() }))
}
