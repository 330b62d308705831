//! Printing: make a report, save it where the user says, open it.

use super::{Answer, OnDesk};
use crate::files;
use register::{
    Error,
    domain::{id::ContractId, language::Language},
    error::Code,
    exchange::file,
    register::contract_sheet::ContractSheet,
    text::Text,
};
use serde::{Deserialize, Serialize};
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
}

/// A report that was saved.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct SavedReport {
    /// Where.
    pub path: String,
}

/// Makes the contract compliance report and saves it where the user says; nothing if no place is chosen.
#[tauri::command(async)]
#[specta::specta]
pub fn save_contract_report(app: AppHandle, desk: OnDesk<'_>, choice: ReportChoice) -> Answer<Option<SavedReport>> {
    let (name, document) = desk.with(|register, occasion| {
        let sheet = register.contract_sheet(choice.contract, occasion)?;
        let settings = register.settings()?;
        let options = reports::Options {
            language: choice.language,
            made_on: occasion.today,
            organisation: settings.organisation,
            logo: if choice.logo { files::picture_bytes(&settings.logo)? } else { None },
            made_by: occasion.who.clone(),
            example: register.is_example(),
            period: reports::Period::default(),
            cover: false,
            progress: reports::Progress::default(),
        };
        Ok((file_name(&sheet, &options), reports::contract_report(&sheet, &options)?))
    })?;
    let Some(path) = files::choose_place(&app, "file-kind-report", &name, desk.text()) else { return Ok(None) };
    file::write(&path, &document).map_err(|error| desk.failure(&error))?;
    Ok(Some(SavedReport { path: path.display().to_string() }))
}

/// What the file is called unless the user says otherwise: only characters that every file system takes.
fn file_name(sheet: &ContractSheet, options: &reports::Options) -> String {
    let draft = &sheet.contract.draft;
    let contract = [&draft.contract_number, &draft.case_number, &draft.title].into_iter().find(|name| !name.is_empty());
    let plain: String =
        contract.map_or("", String::as_str).chars().map(|c| if c.is_alphanumeric() || c == ' ' { c } else { '-' }).take(80).collect();
    let text = Text::of(options.language);
    text.get_with("report-contract-file", &[("contract", plain.trim().into()), ("date", options.made_on.to_string().into())])
}

/// Opens a report that was saved, in the system's viewer. Only files ending in `.pdf`.
#[tauri::command(async)]
#[specta::specta]
pub fn open_report(desk: OnDesk<'_>, path: String) -> Answer<()> {
    let path = std::path::PathBuf::from(path);
    if path.extension().is_none_or(|ending| !ending.eq_ignore_ascii_case("pdf")) || !path.is_file() {
        return Err(desk.failure(&Error::new(Code::FileMissing).with("path", path.display())));
    }
    files::open(&path).map_err(|error| desk.failure(&error))
}
