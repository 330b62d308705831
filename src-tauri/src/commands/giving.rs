//! Giving everything back: any list as a spreadsheet, the whole register as a workbook or a package, and a package as a new
//! register. Each works on an opening of its own: other commands are answered meanwhile.

use super::{
    Answer, OnDesk,
    reports::SavedReport,
    sealing::{MadeKey, OnFreshKey, Ways, keep_fresh},
};
use crate::{
    chosen::{Chosen, Package},
    desk::Desk,
    failure::Failure,
    files,
    giving::{Come, Giving, Job},
};
use chrono::{DateTime, Local, NaiveDateTime, Utc};
use register::{
    Error,
    domain::{occasion::Occasion, passphrase},
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
    register::{Place, Register, keys},
};
use serde::Serialize;
use tauri::AppHandle;
use zeroize::Zeroizing;

/// The package that was chosen.
pub type OnPackage<'a> = tauri::State<'a, Chosen<Package>>;

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

/// A package that was chosen.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct ChosenPackage {
    /// Its file's name.
    pub name: String,
    /// Whether it opens with a passphrase only.
    pub locked: bool,
}

/// A register that was made of a package, and waits for its recovery key to be put away.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct RestoredPackage {
    /// Its recovery key.
    pub made: MadeKey,
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
pub(super) fn file_name_of(desk: &Desk, ending: &str) -> Answer<String> {
    let (place, occasion) = open_beside(desk)?;
    let name = place.path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let args = [("name", name.into()), ("date", occasion.today.to_string().into())];
    Ok(format!("{}.{ending}", desk.text().get_with("export-file", &args)))
}

/// Where the open register is, and the circumstances.
fn open_beside(desk: &Desk) -> Answer<(Place, Occasion)> {
    desk.with(|register, occasion| Ok((register.place(), occasion.clone())))
}

/// Saves the whole register as a package where the user says; nothing if no place is chosen. With a `passphrase` it is locked.
/// Errors: in field `passphrase` `passphrase-weak`, `too-long`; `cancelled` if it was stopped, and then no file is written.
#[tauri::command(async)]
#[specta::specta]
pub fn save_package(app: AppHandle, desk: OnDesk<'_>, giving: OnGiving<'_>, passphrase: Option<String>) -> Answer<Option<SavedPackage>> {
    let passphrase = passphrase.map(Zeroizing::new);
    let (from, occasion) = open_beside(&desk)?;
    if let Some(passphrase) = &passphrase {
        // Before anybody is asked for a place.
        desk.with(|register, occasion| passphrase::check(passphrase, &[&occasion.who, &register.settings()?.organisation]))?;
    }
    let name = file_name_of(&desk, ENDING)?;
    let Some(path) = files::choose_place(&app, "file-kind-package", &name, desk.text()) else { return Ok(None) };
    let job = giving.begin();
    let mut hear = |progress: Progress| job.hear(progress.into());
    let written = from.open().and_then(|register| match &passphrase {
        Some(passphrase) => package::write_locked(&register, &path, passphrase, &occasion, &mut hear),
        None => package::write(&register, &path, &occasion, &mut hear),
    });
    giving.end(&job);
    let carried = written.map_err(|error| desk.failure(&error))?;
    Ok(Some(SavedPackage { path: path.display().to_string(), carried }))
}

/// Lets the user choose a package, to be made a register of; nothing if none is chosen.
/// Errors: `not-a-package`, `package-damaged`, `package-newer`, the reasons why a file cannot be read.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_package(app: AppHandle, desk: OnDesk<'_>, chosen: OnPackage<'_>) -> Answer<Option<ChosenPackage>> {
    let Some(path) = files::choose(&app, "file-kind-package", &[ENDING], desk.text()) else { return Ok(None) };
    let looked = package::is_locked(&path).and_then(|locked| if locked { Ok(()) } else { package::look(&path).map(drop) }.map(|()| locked));
    let locked = looked.map_err(|error| desk.failure(&error))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    chosen.keep(path);
    Ok(Some(ChosenPackage { name, locked }))
}

/// Holds a passphrase against the package that was chosen. After three wrong tries each has to wait longer.
/// Errors: in field `package` `wrong-package-passphrase`, `too-soon`; `package-damaged`.
#[tauri::command(async)]
#[specta::specta]
pub fn unlock_package(desk: OnDesk<'_>, chosen: OnPackage<'_>, passphrase: String) -> Answer<()> {
    let passphrase = Zeroizing::new(passphrase);
    let path = chosen.path().map_err(|error| desk.failure(&error))?;
    desk.attempt(|| package::check_passphrase(&path, &passphrase))
        .map_err(|failure| Failure { field: Some("package".to_owned()), ..failure })
}

/// Makes a sealed register of the package that was chosen, where the user says; nothing if no place is chosen. It is opened when its
/// recovery key is put away. `passphrase` is the package's.
/// Errors: those of the package and of making a sealed register; `cancelled` if it was stopped. Then nothing is left, and the open
/// register is as it was.
#[tauri::command(async)]
#[specta::specta]
pub fn restore_package(
    app: AppHandle,
    desk: OnDesk<'_>,
    giving: OnGiving<'_>,
    chosen: OnPackage<'_>,
    fresh: OnFreshKey<'_>,
    passphrase: Option<String>,
    ways: Ways,
) -> Answer<Option<RestoredPackage>> {
    let passphrase = passphrase.map(Zeroizing::new);
    let opens = ways.passphrase.map(Zeroizing::new);
    let opens = opens.as_ref().map(|typed| typed.as_str());
    let occasion = desk.occasion(String::new());
    let ready = keys::check_ways(opens, ways.remember, &occasion).and_then(|()| chosen.path());
    let from = ready.map_err(|error| desk.failure(&error))?;
    let name = format!("{}.kravspor", from.file_stem().unwrap_or_default().to_string_lossy());
    let Some(to) = files::choose_place(&app, "file-kind-register", &name, desk.text()) else { return Ok(None) };
    let job = giving.begin();
    let restored = keys::create_by(&to, opens, ways.remember, &occasion, |key| {
        let passphrase = passphrase.as_ref().map(|typed| typed.as_str());
        package::restore_locked(&from, passphrase, &to, key, &occasion, &mut |progress| job.hear(progress.into()))
    });
    giving.end(&job);
    let (sealed, carried) = restored.map_err(|error| desk.failure(&error))?;
    let organisation = sealed.register.settings().map(|settings| settings.organisation).unwrap_or_default();
    let made = keep_fresh(&desk, &fresh, sealed.recovery_key, &to, organisation, &occasion, Some(sealed.register));
    Ok(Some(RestoredPackage { made, carried }))
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
