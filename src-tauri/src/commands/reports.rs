//! Printing: make a report, save it where the user says, open it.

use super::{Answer, OnDesk};
use crate::{
    desk::Desk,
    files,
    printing::{self, Printing},
    work::Work,
};
use chrono::NaiveDate;
use register::{
    Error,
    domain::{id::ContractId, language::Language},
    error::Code,
    exchange::file,
    register::contract_sheet::ContractSheet,
    text::Text,
};
use reports::Period;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use tauri::AppHandle;

/// How a report is to be.
#[derive(Debug, Clone, Deserialize, specta::Type)]
pub struct ReportChoice {
    /// The contract it is about.
    pub contract: ContractId,
    /// Its language.
    pub language: Language,
    /// Whether the organisation's logo is on it.
    pub logo: bool,
    /// Whether it has a cover page.
    pub cover: bool,
    /// The first day it is about; blank = no bound.
    pub from: Option<NaiveDate>,
    /// The last day it is about; blank = no bound.
    pub to: Option<NaiveDate>,
}

/// A report that was saved.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct SavedReport {
    /// Where.
    pub path: String,
}

/// The report that is being made.
pub type OnPrinting<'a> = tauri::State<'a, Printing>;

/// Makes the contract compliance report and saves it where the user says; nothing if no place is chosen. Works beside
/// the window's own thread and without keeping the register: other commands are answered meanwhile.
/// Errors: `cancelled` if it was stopped, and then no file is written.
#[tauri::command(async)]
#[specta::specta]
pub fn save_contract_report(
    app: AppHandle,
    desk: OnDesk<'_>,
    printing: OnPrinting<'_>,
    choice: ReportChoice,
) -> Answer<Option<SavedReport>> {
    let work = printing.begin();
    let made = make(&desk, &work, &choice);
    printing.end(&work);
    let (name, document) = made?;
    let Some(path) = files::choose_place(&app, "file-kind-report", &name, desk.text()) else { return Ok(None) };
    file::write(&path, &document).map_err(|error| desk.failure(&error))?;
    Ok(Some(SavedReport { path: path.display().to_string() }))
}

/// The report's file name and bytes.
fn make(desk: &Desk, work: &Arc<Work<usize>>, choice: &ReportChoice) -> Answer<(String, Vec<u8>)> {
    let (sheet, options) = desk.with(|register, occasion| {
        let sheet = register.contract_sheet(choice.contract, occasion)?;
        let settings = register.settings()?;
        let options = reports::Options {
            language: choice.language,
            made_on: occasion.today,
            address: settings.address_lines(),
            organisation: settings.organisation,
            logo: if choice.logo { files::picture_bytes(&settings.logo)? } else { None },
            made_by: occasion.who.clone(),
            example: register.is_example(),
            period: Period::new(choice.from, choice.to)?,
            cover: choice.cover,
            progress: printing::progress(work),
        };
        Ok((sheet, options))
    })?;
    let document = reports::contract_report(&sheet, &options).map_err(|error| desk.failure(&error))?;
    Ok((file_name(&sheet, &options), document))
}

/// How many pages of the report that is being made are set; nothing if none is.
#[tauri::command(async)]
#[specta::specta]
pub fn report_pages(printing: OnPrinting<'_>) -> Answer<Option<u32>> {
    Ok(printing.come().map(|pages| u32::try_from(pages).unwrap_or(u32::MAX)))
}

/// Stops the report that is being made, at its next page.
#[tauri::command(async)]
#[specta::specta]
pub fn stop_report(printing: OnPrinting<'_>) -> Answer<()> {
    printing.stop();
    Ok(())
}

/// What the file is called unless the user says otherwise: only characters that every file system takes.
fn file_name(sheet: &ContractSheet, options: &reports::Options) -> String {
    let draft = &sheet.contract.draft;
    let contract = [&draft.contract_number, &draft.case_number, &draft.title].into_iter().find(|name| !name.is_empty());
    let plain: String =
        contract.map_or("", String::as_str).chars().map(|c| if c.is_alphanumeric() || c == ' ' { c } else { '-' }).take(80).collect();
    let text = Text::of(options.language);
    let mut args = vec![("contract", plain.trim().into()), ("date", options.made_on.to_string().into())];
    let period = options.period;
    if !period.is_bounded() {
        return text.get_with("report-contract-file", &args);
    }
    let bound = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    args.extend([("from", bound(period.from()).into()), ("to", bound(period.to()).into())]);
    text.get_with("report-contract-file-period", &args)
}

/// Opens a report that was saved, in the system's viewer. Only files ending in `.pdf` or `.xlsx`.
#[tauri::command(async)]
#[specta::specta]
pub fn open_report(desk: OnDesk<'_>, path: String) -> Answer<()> {
    let path = std::path::PathBuf::from(path);
    let is = |ending: &str| path.extension().is_some_and(|has| has.eq_ignore_ascii_case(ending));
    if !(is("pdf") || is("xlsx")) || !path.is_file() {
        return Err(desk.failure(&Error::new(Code::FileMissing).with("path", path.display())));
    }
    files::open(&path).map_err(|error| desk.failure(&error))
}
