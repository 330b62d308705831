//! Giving everything back: any list as a spreadsheet, the whole register as a workbook or a package, and a package as a new
//! register. Each works on an opening of its own: other commands are answered meanwhile.

use super::{Answer, OnDesk, reports::SavedReport, start::Start};
use crate::{
    desk::Desk,
    files,
    giving::{Come, Giving, Job},
};
use chrono::{DateTime, Local, NaiveDateTime, Utc};
use register::{
    Error,
    domain::occasion::Occasion,
    exchange::{
        file,
        package::{self, Carried, ENDING, Progress, Stage},
        spreadsheet::{
            Sheet,
            lists::{AskedList, Telling, sheets},
            whole::save_register_book,
            workbook,
        },
    },
    register::{Key, Place, Register},
};
use serde::Serialize;
use tauri::AppHandle;

/// What is being given out or read back.
pub type OnGiving<'a> = tauri::State<'a, Giving>;

/// A package that was written.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct SavedPackage {
    /// Where.
    pub path: String,
    /// What it holds.
    pub carried: Carried,
}

/// A register that was made of a package, and is open now.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct RestoredPackage {
    /// How things stand.
    pub start: Start,
    /// What it holds.
    pub carried: Carried,
}

/// Saves a list as it is seen as a spreadsheet where the user says; nothing if no place is chosen.
/// Errors: `cancelled` if it was stopped, and then no file is written.
#[tauri::command(async)]
#[specta::specta]
pub fn save_list(app: AppHandle, desk: OnDesk<'_>, giving: OnGiving<'_>, asked: AskedList) -> Answer<Option<SavedReport>> {
    let (text, name) = (desk.text(), asked.name_key());
    save_sheets(&app, &desk, &giving, name, |register, occasion, job| {
        let telling = Telling { text, local: &local };
        sheets(register, &asked, &telling, occasion, &mut || job.goes_on())
    })
}

/// Saves the whole register as one workbook where the user says; nothing if no place is chosen.
/// Errors: `cancelled` if it was stopped, and then no file is written.
#[tauri::command(async)]
#[specta::specta]
pub fn save_workbook(app: AppHandle, desk: OnDesk<'_>, giving: OnGiving<'_>) -> Answer<Option<SavedReport>> {
    let (from, occasion) = open_beside(&desk)?;
    let (text, name) = (desk.text(), file_name_of(&desk, "xlsx")?);
    let Some(path) = files::choose_place(&app, "file-kind-xlsx", &name, text) else { return Ok(None) };
    let job = giving.begin();
    let written = from.open().and_then(|mut register| {
        let mut hear = |done, all| job.hear(Progress { stage: Stage::Writing, done, all }.into());
        save_register_book(&mut register, &path, text, &occasion, &mut hear)
    });
    giving.end(&job);
    written.map_err(|error| desk.failure(&error))?;
    Ok(Some(SavedReport { path: path.display().to_string() }))
}

fn local(at: DateTime<Utc>) -> NaiveDateTime {
    at.with_timezone(&Local).naive_local()
}

/// Makes sheets and saves them. `name` is the text key of the file's name.
fn save_sheets(
    app: &AppHandle,
    desk: &Desk,
    giving: &Giving,
    name: &str,
    make: impl FnOnce(&mut Register, &Occasion, &Job) -> Result<Vec<Sheet>, Error>,
) -> Answer<Option<SavedReport>> {
    let text = desk.text();
    let title = text.get(name);
    let today = desk.occasion(String::new()).today.to_string();
    let file = text.get_with("export-file", &[("name", title.as_str().into()), ("date", today.into())]);
    save_made(app, desk, giving, &format!("{file}.xlsx"), |register, occasion, job| {
        let sheets = make(register, occasion, job)?;
        workbook(&sheets, &title, text, occasion, &mut |done, all| job.hear(Progress { stage: Stage::Writing, done, all }.into()))
    })
}

/// Makes a workbook on an opening of its own and saves it.
fn save_made(
    app: &AppHandle,
    desk: &Desk,
    giving: &Giving,
    name: &str,
    make: impl FnOnce(&mut Register, &Occasion, &Job) -> Result<Vec<u8>, Error>,
) -> Answer<Option<SavedReport>> {
    let (place, occasion) = open_beside(desk)?;
    let job = giving.begin();
    let made = place.open().and_then(|mut register| make(&mut register, &occasion, &job));
    giving.end(&job);
    let bytes = made.map_err(|error| desk.failure(&error))?;
    let Some(path) = files::choose_place(app, "file-kind-xlsx", name, desk.text()) else { return Ok(None) };
    file::write(&path, &bytes).map_err(|error| desk.failure(&error))?;
    Ok(Some(SavedReport { path: path.display().to_string() }))
}

/// What a file of the whole register is called unless the user says otherwise.
fn file_name_of(desk: &Desk, ending: &str) -> Answer<String> {
    let (place, occasion) = open_beside(desk)?;
    let name = place.path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let args = [("name", name.into()), ("date", occasion.today.to_string().into())];
    Ok(format!("{}.{ending}", desk.text().get_with("export-file", &args)))
}

/// Where the open register is, and the circumstances.
fn open_beside(desk: &Desk) -> Answer<(Place, Occasion)> {
    desk.with(|register, occasion| Ok((register.place(), occasion.clone())))
}

/// Saves the whole register as a package where the user says; nothing if no place is chosen.
/// Errors: `cancelled` if it was stopped, and then no file is written.
#[tauri::command(async)]
#[specta::specta]
pub fn save_package(app: AppHandle, desk: OnDesk<'_>, giving: OnGiving<'_>) -> Answer<Option<SavedPackage>> {
    let (from, occasion) = open_beside(&desk)?;
    let name = file_name_of(&desk, ENDING)?;
    let Some(path) = files::choose_place(&app, "file-kind-package", &name, desk.text()) else { return Ok(None) };
    let job = giving.begin();
    let written = from.open().and_then(|register| package::write(&register, &path, &occasion, &mut |progress| job.hear(progress.into())));
    giving.end(&job);
    let carried = written.map_err(|error| desk.failure(&error))?;
    Ok(Some(SavedPackage { path: path.display().to_string(), carried }))
}

/// Lets the user choose a package and where a new register is made of it, and opens that; nothing if either is not chosen.
/// Errors: those of the package; `cancelled` if it was stopped. Then nothing is left, and the open register is as it was.
#[tauri::command(async)]
#[specta::specta]
pub fn restore_package(app: AppHandle, desk: OnDesk<'_>, giving: OnGiving<'_>) -> Answer<Option<RestoredPackage>> {
    let text = desk.text();
    let Some(from) = files::choose(&app, "file-kind-package", &[ENDING], text) else { return Ok(None) };
    let name = format!("{}.kravspor", from.file_stem().unwrap_or_default().to_string_lossy());
    let Some(to) = files::choose_place(&app, "file-kind-register", &name, text) else { return Ok(None) };
    let occasion = desk.occasion(String::new());
    let job = giving.begin();
    let restored = package::restore(&from, &to, &Key::None, &occasion, &mut |progress| job.hear(progress.into()));
    giving.end(&job);
    let (register, carried) = restored.map_err(|error| desk.failure(&error))?;
    Ok(Some(RestoredPackage { start: super::start::take(&desk, register)?, carried }))
}

/// How far what is being given out or read back has come; nothing if nothing is.
#[tauri::command(async)]
#[specta::specta]
pub fn giving_come(giving: OnGiving<'_>) -> Answer<Option<Come>> {
    Ok(giving.come())
}

/// Stops what is being given out or read back.
#[tauri::command(async)]
#[specta::specta]
pub fn stop_giving(giving: OnGiving<'_>) -> Answer<()> {
    giving.stop();
    Ok(())
}
