//! Taking in lists: choose a file, say what its columns are, look at what would happen row by row, decide, do it.
//!
//! The window holds one list at a time. The order of calls: [`choose_intake`] (or [`take_dropped_intake`]) →
//! [`choose_intake_sheet`] and [`set_intake_columns`] as often as wanted → [`preview_intake`] → [`intake_rows`] for what is on
//! the screen; [`mend_intake_cell`], [`leave_out_intake_rows`], [`accept_intake_doubts`] → [`take_in_intake`] once the preview is
//! `ready` → [`close_intake`].

use super::{Answer, OnDesk};
use crate::{desk::Desk, files, taking::Taking};
use register::{
    Error,
    domain::occasion::Occasion,
    error::Code,
    exchange::{
        intake::{
            finding::FindingCode,
            mapping::ColumnUse,
            noun::Noun,
            preview::RowState,
            session::Intake,
            shown::{self, IntakeView, MadeView, PreviewPage, PreviewView},
        },
        table,
    },
    register::{Register, Written},
};
use serde::Serialize;
use std::{
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError, atomic::Ordering},
    time::{Duration, Instant},
};
use tauri::{AppHandle, Manager, State, ipc::Channel};

/// How often the page hears how far it has come.
const PACE: Duration = Duration::from_millis(80);
/// Most rows that are shown at once.
const MOST_ROWS: u32 = 500;
/// The endings of files that are proposed.
const ENDINGS: [&str; 8] = ["xlsx", "xlsm", "xlsb", "xls", "ods", "csv", "tsv", "txt"];

/// The list that is on its way in, if one is.
#[derive(Default)]
pub struct Intaking(Mutex<Option<Intake>>);

impl Intaking {
    fn lock(&self) -> MutexGuard<'_, Option<Intake>> {
        // A command that broke off leaves the list as it was before it.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How far taking a list in has come.
#[derive(Debug, Clone, Copy, Serialize, specta::Type)]
pub struct IntakeProgress {
    /// Things that are stored.
    pub done: u32,
    /// Things to store in all.
    pub count: u32,
}

/// A file was chosen and is read from now on.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct ReadingBegun {
    /// What it is called.
    pub file: String,
}

/// What taking a list in made.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct TakenIn {
    /// Rows in each state: refused, doubtful, new, changed, same, left out.
    pub counts: [u32; RowState::ALL.len()],
    /// What was made and changed.
    pub made: Vec<MadeView>,
}

/// Lets the user choose a spreadsheet and answers how it would be read as a list of `noun`; nothing if none was chosen. A list
/// that was open is closed then. `job` is a number by which [`cancel_intake`] stops the reading, `begun` hears when it begins.
/// Errors: `spreadsheet-damaged`, `spreadsheet-encrypted`, `spreadsheet-too-large`, `not-a-spreadsheet`, `spreadsheet-empty`,
/// `reading-too-slow`, `cancelled`, those of a file that cannot be read. Changes nothing.
#[tauri::command]
#[specta::specta]
pub async fn choose_intake(app: AppHandle, noun: Noun, job: u32, begun: Channel<ReadingBegun>) -> Answer<Option<IntakeView>> {
    away(app, move |app| {
        let Some(path) = files::choose(app, "file-kind-spreadsheet", &ENDINGS, app.state::<Desk>().text()) else { return Ok(None) };
        open(app, noun, &path, job, &begun).map(Some)
    })
    .await
}

/// The same for what was dropped on the window. `dropped` is the number the page was told; each is given once. Only the first of
/// several files is read.
#[tauri::command]
#[specta::specta]
pub async fn take_dropped_intake(
    app: AppHandle,
    noun: Noun,
    dropped: u32,
    job: u32,
    begun: Channel<ReadingBegun>,
) -> Answer<Option<IntakeView>> {
    away(app, move |app| {
        let paths = app.state::<Taking>().dropped(dropped);
        paths.first().map(|path| open(app, noun, path, job, &begun)).transpose()
    })
    .await
}

/// Stops the reading of a file, or taking a list in: nothing is taken in then.
#[tauri::command]
#[specta::specta]
pub fn cancel_intake(taking: State<'_, Taking>, job: u32) {
    taking.stop(job);
}

/// The list that is open, as it is read now; nothing if none is.
#[tauri::command(async)]
#[specta::specta]
pub fn intake(desk: OnDesk<'_>, intaking: State<'_, Intaking>) -> Answer<Option<IntakeView>> {
    Ok(intaking.lock().as_ref().map(|intake| shown::intake(intake, desk.text())))
}

/// Reads another sheet (its place, from 0) or other headings: `header` is the row's number, 0 = there are none, nothing = as
/// proposed. Columns are proposed anew, and what was decided about rows is forgotten.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_intake_sheet(desk: OnDesk<'_>, intaking: State<'_, Intaking>, sheet: u32, header: Option<u32>) -> Answer<IntakeView> {
    with(&desk, &intaking, |intake, register, _| {
        intake.choose_sheet(sheet as usize, header, register)?;
        Ok(shown::intake(intake, desk.text()))
    })
}

/// Says what each column is read as, and which comes first in its days: one for each column, from the first, as they came in
/// `columns[].used`. Errors: `column-twice`.
#[tauri::command(async)]
#[specta::specta]
pub fn set_intake_columns(desk: OnDesk<'_>, intaking: State<'_, Intaking>, columns: Vec<ColumnUse>) -> Answer<IntakeView> {
    with(&desk, &intaking, |intake, _, _| {
        intake.set_columns(columns)?;
        Ok(shown::intake(intake, desk.text()))
    })
}

/// What taking the list in would do, in figures: made anew if something was decided, or the register changed, since the last
/// time. Errors: `column-missing`. Changes nothing.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_intake(desk: OnDesk<'_>, intaking: State<'_, Intaking>) -> Answer<PreviewView> {
    decide(&desk, &intaking, |_| ())
}

/// Some rows of the preview: those in a state, or all; `count` (at most 500) of them, from the place `from` among them. The
/// preview must have been made.
#[tauri::command(async)]
#[specta::specta]
pub fn intake_rows(desk: OnDesk<'_>, intaking: State<'_, Intaking>, state: Option<RowState>, from: u32, count: u32) -> Answer<PreviewPage> {
    with(&desk, &intaking, |intake, _, _| {
        let rows = intake.rows(state, from as usize, count.min(MOST_ROWS) as usize);
        Ok(shown::page(intake.noun(), rows, desk.text()))
    })
}

/// Types something in place of what stands in a cell: `row` is its number in the file, `column` its place from 0. A blank text
/// empties the cell; nothing gives back what stands in the file. Answers the new preview.
#[tauri::command(async)]
#[specta::specta]
pub fn mend_intake_cell(
    desk: OnDesk<'_>,
    intaking: State<'_, Intaking>,
    row: u32,
    column: u32,
    text: Option<String>,
) -> Answer<PreviewView> {
    decide(&desk, &intaking, |intake| {
        intake.decide(|decisions| {
            match text {
                Some(text) => decisions.typed.insert((row, column), text),
                None => decisions.typed.remove(&(row, column)),
            };
        });
    })
}

/// Leaves rows out (by number), or takes them back in. Answers the new preview.
#[tauri::command(async)]
#[specta::specta]
pub fn leave_out_intake_rows(desk: OnDesk<'_>, intaking: State<'_, Intaking>, rows: Vec<u32>, left_out: bool) -> Answer<PreviewView> {
    decide(&desk, &intaking, |intake| {
        intake.decide(|decisions| {
            for row in rows {
                if left_out {
                    decisions.left_out.insert(row);
                } else {
                    decisions.left_out.remove(&row);
                }
            }
        });
    })
}

/// Leaves out every row that is refused now. Answers the new preview.
#[tauri::command(async)]
#[specta::specta]
pub fn leave_out_refused_intake(desk: OnDesk<'_>, intaking: State<'_, Intaking>) -> Answer<PreviewView> {
    decide(&desk, &intaking, |intake| {
        intake.leave_out_refused();
    })
}

/// Says that doubts are right as shown, or (`accepted` = false) takes that back: those of some rows (by number; none named = of
/// all rows), and only those of one kind if `code` is given. Answers the new preview.
#[tauri::command(async)]
#[specta::specta]
pub fn accept_intake_doubts(
    desk: OnDesk<'_>,
    intaking: State<'_, Intaking>,
    rows: Vec<u32>,
    code: Option<FindingCode>,
    accepted: bool,
) -> Answer<PreviewView> {
    decide(&desk, &intaking, |intake| {
        if accepted {
            intake.accept(&rows, code);
        } else {
            intake.decide(|decisions| {
                decisions.accepted.retain(|(row, own, _)| {
                    let meant = (rows.is_empty() || rows.contains(row)) && code.is_none_or(|code| code == *own);
                    !meant
                });
            });
        }
    })
}

/// Takes the list in, as one change that can be undone, with a copy of the register made before it; and remembers how the columns
/// were read. The list is closed then. `job` is a number by which [`cancel_intake`] stops it: nothing is taken in then.
/// Errors: `preview-outdated` if the register changed since the preview, `rows-undecided`, `date-order-missing`, `disk-full`,
/// `cancelled`. The list stays open then.
#[tauri::command]
#[specta::specta]
pub async fn take_in_intake(app: AppHandle, job: u32, progress: Channel<IntakeProgress>) -> Answer<Written<TakenIn>> {
    away(app, move |app| {
        let (desk, intaking, taking) = (app.state::<Desk>(), app.state::<Intaking>(), app.state::<Taking>());
        let stopped = taking.begin(job);
        let taken = with(&desk, &intaking, |intake, register, occasion| {
            let Some(preview) = intake.preview() else { return Err(Error::new(Code::PreviewOutdated)) };
            let view = shown::preview(preview, desk.text());
            let mut told = None::<Instant>;
            let written = intake.take_in(register, occasion, &mut |done, count| {
                if told.is_none_or(|at| at.elapsed() >= PACE) {
                    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
                    // A page that does not listen any more does not stop it.
                    let _ = progress.send(IntakeProgress { done: number(done), count: number(count) });
                    told = Some(Instant::now());
                }
                !stopped.load(Ordering::Relaxed)
            })?;
            Ok(Written { value: TakenIn { counts: view.counts, made: view.made }, touched: written.touched })
        });
        taking.end(job);
        if taken.is_ok() {
            *intaking.lock() = None;
        }
        taken
    })
    .await
}

/// Closes the list that is open; what was decided about it is forgotten. Changes nothing.
#[tauri::command(async)]
#[specta::specta]
pub fn close_intake(intaking: State<'_, Intaking>) {
    *intaking.lock() = None;
}

/// Runs what may take long on a thread of its own: neither the window nor another command waits for it.
async fn away<T: Send + 'static>(app: AppHandle, work: impl FnOnce(&AppHandle) -> Answer<T> + Send + 'static) -> Answer<T> {
    let asked = app.clone();
    let done = tauri::async_runtime::spawn_blocking(move || work(&asked)).await;
    done.unwrap_or_else(|error| Err(app.state::<Desk>().failure(&Error::new(Code::Storage).with("reason", error))))
}

fn open(app: &AppHandle, noun: Noun, path: &Path, job: u32, begun: &Channel<ReadingBegun>) -> Answer<IntakeView> {
    let (desk, intaking, taking) = (app.state::<Desk>(), app.state::<Intaking>(), app.state::<Taking>());
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // A page that does not listen any more does not stop it.
    let _ = begun.send(ReadingBegun { file: name.clone().into_owned() });
    let stopped = taking.begin(job);
    let read = table::read_apart(path, &|| stopped.load(Ordering::Relaxed));
    taking.end(job);
    let table = read.map_err(|error| desk.failure(&error))?;
    let intake = desk.with(|register, _| Intake::begin(noun, &name, table, register))?;
    let view = shown::intake(&intake, desk.text());
    *intaking.lock() = Some(intake);
    Ok(view)
}

/// Runs `action` on the open list and the register. Errors: the action's; `not-found` if no list is open.
pub(super) fn with<T>(
    desk: &Desk,
    intaking: &Intaking,
    action: impl FnOnce(&mut Intake, &mut Register, &Occasion) -> Result<T, Error>,
) -> Answer<T> {
    let mut open = intaking.lock();
    let Some(intake) = open.as_mut() else {
        return Err(desk.failure(&Error::new(Code::NotFound).with("noun", "import")));
    };
    let noun = intake.noun();
    desk.with(|register, occasion| action(intake, register, occasion).map_err(|error| shown::named(noun, error, desk.text())))
}

/// Decides something and looks again.
fn decide(desk: &Desk, intaking: &Intaking, decide: impl FnOnce(&mut Intake)) -> Answer<PreviewView> {
    with(desk, intaking, |intake, register, occasion| {
        decide(intake);
        Ok(shown::preview(intake.look(register, occasion)?, desk.text()))
    })
}
