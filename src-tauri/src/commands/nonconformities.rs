//! Nonconformities: list, open, take steps, correct them, calculate, write to the supplier.

use super::{Answer, OnDesk};
use crate::{desk::Desk, files};
use chrono::NaiveDate;
use register::{
    Error, Result,
    domain::{
        file::plain_name,
        id::{CheckId, ContractId, NonconformityId, StepId},
        language::Language,
        nonconformity::{
            NonconformityDraft, StepDraft,
            sanction::{SanctionBasis, SanctionCalculation},
        },
        occasion::Occasion,
    },
    error::Code,
    exchange::file,
    register::{
        Register, Written,
        files::{TakenFile, take},
        nonconformity_list::{NonconformityList, NonconformityView},
        nonconformity_sheet::NonconformitySheet,
    },
};
use serde::Deserialize;
use std::path::PathBuf;

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

/// How a letter to the supplier is to be.
#[derive(Debug, Clone, Deserialize, specta::Type)]
pub struct NoticeChoice {
    /// Its language.
    pub language: Language,
    /// A deadline it sets; blank = the one that is set already, if any.
    pub deadline: Option<NaiveDate>,
    /// Who signs beside the user; blank = nobody.
    pub second: String,
}

/// Makes the letter and opens it in the system's viewer. Takes no step.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_notice(desk: OnDesk<'_>, id: NonconformityId, choice: NoticeChoice) -> Answer<()> {
    let (_, letter) = desk.with(|register, occasion| letter(&desk, register, id, &choice, occasion))?;
    files::open(&letter).map_err(|error| desk.failure(&error))
}

/// Makes the letter, keeps it, and says in the same change that the notice was sent. Errors: the rules of the steps.
#[tauri::command(async)]
#[specta::specta]
pub fn send_notice(desk: OnDesk<'_>, id: NonconformityId, choice: NoticeChoice) -> Answer<Written<Vec<StepId>>> {
    desk.with(|register, occasion| {
        let (steps, letter) = letter(&desk, register, id, &choice, occasion)?;
        let taken = take(&register.contents(), &letter, &mut |_| true)?;
        register.take_steps(id, &steps, &[taken], occasion)
    })
}

/// Where copies that are looked at lie; emptied at every start.
const OPENED: &str = "opened";

/// Writes the letter to a place of its own in the data folder, and answers the steps it stands for and where it is.
fn letter(
    desk: &Desk,
    register: &mut Register,
    id: NonconformityId,
    choice: &NoticeChoice,
    occasion: &Occasion,
) -> Result<(Vec<StepDraft>, PathBuf)> {
    let (sheet, steps) = register.notice_sheet(id, choice.deadline, occasion)?;
    let options = letterhead(register, occasion, choice.language)?;
    let document = reports::notice_letter(&sheet, &options, Some(&choice.second))?;
    let folder = desk.folder.join(OPENED).join(uuid::Uuid::now_v7().to_string());
    std::fs::create_dir_all(&folder)
        .map_err(|error| Error::new(Code::FileUnreadable).with("path", folder.display()).with("reason", error))?;
    let path = folder.join(plain_name(&file_name("letter-file", &sheet, &options)));
    file::write(&path, &document)?;
    Ok((steps, path))
}

/// What every report has: its organisation, its logo, its day.
pub fn letterhead(register: &Register, occasion: &Occasion, language: Language) -> Result<reports::Options> {
    let settings = register.settings()?;
    Ok(reports::Options {
        language,
        made_on: occasion.today,
        address: settings.address_lines(),
        organisation: settings.organisation,
        logo: files::picture_bytes(&settings.logo)?,
        made_by: occasion.who.clone(),
        example: register.is_example(),
        period: reports::Period::default(),
        cover: false,
        progress: reports::Progress::default(),
    })
}

fn file_name(key: &str, sheet: &NonconformitySheet, options: &reports::Options) -> String {
    let number = sheet.nonconformity.number.as_str();
    options.text().get_with(key, &[("number", number.into()), ("date", options.made_on.to_string().into())])
}
