//! Printing: make a report, look at it, save it where the user says, open it.

use super::{Answer, OnDesk};
use crate::{
    asked_report::{Printed, ReportChoice, print},
    files,
    printing::{LatestPrinted, Printing},
};
use base64::Engine;
use register::{Error, error::Code, exchange::file};
use serde::Serialize;
use tauri::AppHandle;

/// A report that was saved.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct SavedReport {
    /// Where.
    pub path: String,
}

/// A report that was printed, to be looked at.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct PrintedReport {
    /// Its number: what it is saved by.
    pub number: u32,
    /// What its file is called unless the user says otherwise.
    pub name: String,
    /// The PDF in base 64.
    pub document: String,
}

/// The report that is being made.
pub type OnPrinting<'a> = tauri::State<'a, Printing>;
/// The report that was printed last.
pub type OnPrinted<'a> = tauri::State<'a, LatestPrinted>;

/// Makes a report to be looked at, and keeps it to be saved; one that was still being made is stopped. Works beside the window's own
/// thread and without keeping the register: other commands are answered meanwhile. Errors: `cancelled` if it was stopped.
#[tauri::command(async)]
#[specta::specta]
pub fn print_report(desk: OnDesk<'_>, printing: OnPrinting<'_>, printed: OnPrinted<'_>, choice: ReportChoice) -> Answer<PrintedReport> {
    let made = make(&desk, &printing, &choice)?;
    let document = base64::engine::general_purpose::STANDARD.encode(&made.document);
    let name = made.name.clone();
    let number = printed.keep(made);
    Ok(PrintedReport { number, name, document })
}

/// Saves a report that was printed where the user says, byte for byte; nothing if no place is chosen.
/// Errors: `not-found` unless it was the last.
#[tauri::command(async)]
#[specta::specta]
pub fn save_printed_report(app: AppHandle, desk: OnDesk<'_>, printed: OnPrinted<'_>, number: u32) -> Answer<Option<SavedReport>> {
    let none = || Error::new(Code::NotFound).with("noun", "report").with("id", number);
    let latest = printed.numbered(number).ok_or_else(|| desk.failure(&none()))?;
    save(&app, &desk, &latest)
}

/// Makes a report and saves it where the user says; nothing if no place is chosen.
/// Errors: `cancelled` if it was stopped, and then no file is written.
#[tauri::command(async)]
#[specta::specta]
pub fn save_report(app: AppHandle, desk: OnDesk<'_>, printing: OnPrinting<'_>, choice: ReportChoice) -> Answer<Option<SavedReport>> {
    let made = make(&desk, &printing, &choice)?;
    save(&app, &desk, &made)
}

fn make(desk: &OnDesk<'_>, printing: &Printing, choice: &ReportChoice) -> Answer<Printed> {
    let work = printing.begin();
    let made = print(desk, &work, choice);
    printing.end(&work);
    made
}

fn save(app: &AppHandle, desk: &OnDesk<'_>, made: &Printed) -> Answer<Option<SavedReport>> {
    let Some(path) = files::choose_place(app, "file-kind-report", &made.name, desk.text()) else { return Ok(None) };
    file::write(&path, &made.document).map_err(|error| desk.failure(&error))?;
    Ok(Some(SavedReport { path: path.display().to_string() }))
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
