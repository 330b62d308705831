//! Kontroller registeret: the check, the mending, the salvage of what can be read; the bin; the history for an auditor.

use super::{
    Answer, OnDesk,
    giving::file_name_of,
    start::{Start, take},
};
use crate::{files, work::Latest};
use register::{
    exchange::proof::{self, Proven},
    register::{
        Written,
        history::{HistoryEntry, HistoryFilter},
        inspection::{self, Inspection, InspectionProgress},
        restoring,
        salvage::{self, Salvaged},
    },
};
use serde::Serialize;
use tauri::AppHandle;

/// The looking through that is going on, if any is.
pub type Looking = Latest<InspectionProgress>;
/// The same, as commands get it.
pub type OnLooking<'a> = tauri::State<'a, Looking>;

/// A register that was made of a damaged one, and is open now.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct SalvagedRegister {
    /// How things stand.
    pub start: Start,
    /// What was salvaged.
    pub salvaged: Salvaged,
}

/// A history that was written for an auditor.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct SavedProof {
    /// Where.
    pub path: String,
    /// What it proves.
    pub proven: Proven,
}

/// Looks the register through, the open one or the one that cannot be opened. Errors: `cancelled` if it was stopped; `no-register`.
#[tauri::command(async)]
#[specta::specta]
pub fn inspect_register(desk: OnDesk<'_>, looking: OnLooking<'_>) -> Answer<Inspection> {
    let (place, occasion) = desk.place()?;
    let work = looking.begin();
    let report = inspection::inspect(&place, occasion.today, &mut |come| work.hear(come));
    looking.end(&work);
    report.map_err(|error| desk.failure(&error.of_register(place.path())))
}

/// Puts right what can be without losing anything, and looks the register through again. Errors: those of [`inspect_register`] and of writing.
#[tauri::command(async)]
#[specta::specta]
pub fn mend_register(desk: OnDesk<'_>, looking: OnLooking<'_>) -> Answer<Inspection> {
    let (place, occasion) = desk.place()?;
    let work = looking.begin();
    let report = place.open().and_then(|mut register| inspection::mend(&mut register, &occasion, &mut |come| work.hear(come)));
    looking.end(&work);
    report.map_err(|error| desk.failure(&error.of_register(place.path())))
}

/// How far the looking through has come; nothing if nothing is going on.
#[tauri::command(async)]
#[specta::specta]
pub fn inspection_come(looking: OnLooking<'_>) -> Answer<Option<InspectionProgress>> {
    Ok(looking.come())
}

/// Stops the looking through, or the salvage.
#[tauri::command(async)]
#[specta::specta]
pub fn stop_inspection(looking: OnLooking<'_>) -> Answer<()> {
    looking.stop();
    Ok(())
}

/// Makes a new register, where the user says, of what can be read of a damaged one, and opens it; nothing if no place is chosen. The damaged one is not
/// touched. Errors: `nothing-salvaged`, `file-exists`, `disk-full`, `cancelled` if it was stopped.
#[tauri::command(async)]
#[specta::specta]
pub fn salvage_register(app: AppHandle, desk: OnDesk<'_>, looking: OnLooking<'_>) -> Answer<Option<SalvagedRegister>> {
    let (place, occasion) = desk.place()?;
    let stem = place.path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let name = format!("{}.kravspor", desk.text().get_with("salvage-file", &[("name", stem.into())]));
    let Some(to) = files::choose_place(&app, "file-kind-register", &name, desk.text()) else { return Ok(None) };
    let work = looking.begin();
    let salvaged = salvage::salvage(&place, &to, &occasion, &mut |done, all| {
        work.hear(InspectionProgress { stage: inspection::InspectionStage::Pages, done, all })
    });
    looking.end(&work);
    let opened = salvaged.and_then(|salvaged| Ok((restoring::place_of(&to, place.key()).open()?, salvaged)));
    let (register, salvaged) = opened.map_err(|error| desk.failure(&error))?;
    Ok(Some(SalvagedRegister { start: take(&desk, register)?, salvaged }))
}

/// What is in the bin, as the changes by which it came there, newest first.
#[tauri::command(async)]
#[specta::specta]
pub fn bin(desk: OnDesk<'_>) -> Answer<Vec<HistoryEntry>> {
    desk.with(|register, _| register.bin())
}

/// Takes out of the bin what a change put there. Errors: `not-found`, `bring-back-conflict`.
#[tauri::command(async)]
#[specta::specta]
pub fn bring_back(desk: OnDesk<'_>, removal: u32) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.bring_back(removal, occasion))
}

/// The latest of the changes that a filter asks for.
#[tauri::command(async)]
#[specta::specta]
pub fn history_of(desk: OnDesk<'_>, filter: HistoryFilter, before: Option<u32>, limit: u32) -> Answer<Vec<HistoryEntry>> {
    desk.with(|register, _| register.history_of(&filter, before, limit))
}

/// Everyone who changed something.
#[tauri::command(async)]
#[specta::specta]
pub fn history_people(desk: OnDesk<'_>) -> Answer<Vec<String>> {
    desk.with(|register, _| register.history_people())
}

/// Writes the whole history where the user says, as a file that proves itself; nothing if no place is chosen.
/// Errors: `register-damaged` if the history is not what was written; those of writing.
#[tauri::command(async)]
#[specta::specta]
pub fn save_history_proof(app: AppHandle, desk: OnDesk<'_>) -> Answer<Option<SavedProof>> {
    let (place, occasion) = desk.place()?;
    let name = file_name_of(&desk, proof::ENDING)?;
    let Some(path) = files::choose_place(&app, "file-kind-history", &name, desk.text()) else { return Ok(None) };
    let written = place.open().and_then(|register| proof::write(&register, &path, &occasion, &mut |_| true));
    let proven = written.map_err(|error| desk.failure(&error.of_register(place.path())))?;
    Ok(Some(SavedProof { path: path.display().to_string(), proven }))
}
