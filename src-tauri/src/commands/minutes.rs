//! Minutes of meetings: make them and save them where the user says.

use super::{
    Answer, OnDesk,
    reports::{OnPrinting, SavedReport},
};
use crate::files;
use register::{
    domain::{id::MeetingId, language::Language},
    exchange::file,
    register::meeting_sheet::MeetingSheet,
    text::Text,
};
use serde::Deserialize;
use tauri::AppHandle;

/// How minutes are to be.
#[derive(Debug, Clone, Deserialize, specta::Type)]
pub struct MinutesChoice {
    /// The meeting.
    pub meeting: MeetingId,
    /// Their language.
    pub language: Language,
    /// Whether the organisation's logo is on them.
    pub logo: bool,
}

/// Makes the minutes of a meeting and saves them where the user says; nothing if no place is chosen.
/// Errors: `cancelled` if it was stopped, and then no file is written.
#[tauri::command(async)]
#[specta::specta]
pub fn save_minutes(app: AppHandle, desk: OnDesk<'_>, printing: OnPrinting<'_>, choice: MinutesChoice) -> Answer<Option<SavedReport>> {
    let work = printing.begin();
    let read = desk.with(|register, occasion| {
        let sheet = register.meeting_sheet(choice.meeting, occasion)?;
        let settings = register.settings()?;
        let options = reports::Options {
            language: choice.language,
            made_on: occasion.today,
            address: settings.address_lines(),
            organisation: settings.organisation,
            logo: if choice.logo { files::picture_bytes(&settings.logo)? } else { None },
            made_by: occasion.who.clone(),
            example: register.is_example(),
            period: reports::Period::default(),
            cover: false,
            progress: crate::printing::progress(&work),
        };
        Ok((sheet, options))
    });
    let made = read.and_then(|(sheet, options)| {
        let document = reports::minutes(&sheet, &options).map_err(|error| desk.failure(&error))?;
        Ok((file_name(&sheet, choice.language), document))
    });
    printing.end(&work);
    let (name, document) = made?;
    let Some(path) = files::choose_place(&app, "file-kind-report", &name, desk.text()) else { return Ok(None) };
    file::write(&path, &document).map_err(|error| desk.failure(&error))?;
    Ok(Some(SavedReport { path: path.display().to_string() }))
}

/// What the file is called unless the user says otherwise: only characters that every file system takes.
fn file_name(sheet: &MeetingSheet, language: Language) -> String {
    let contract = sheet.contract.as_ref();
    let names = [contract.map(|one| &one.contract_number), contract.map(|one| &one.case_number), Some(&sheet.supplier)];
    let about = names.into_iter().flatten().find(|name| !name.is_empty()).unwrap_or(&sheet.meeting.draft.title);
    let plain: String = about.chars().map(|c| if c.is_alphanumeric() || c == ' ' { c } else { '-' }).take(80).collect();
    let date = sheet.meeting.draft.held_on.to_string();
    Text::of(language).get_with("minutes-file", &[("about", plain.trim().into()), ("date", date.into())])
}
