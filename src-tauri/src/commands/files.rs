//! Files: choose or drop, copy in with progress, give to something, open, save a copy, put in the bin.

use super::{Answer, OnDesk};
use crate::{
    desk::Desk,
    files,
    taking::{FileProgress, RefusedFile, Taken, Taking},
};
use register::{
    Error,
    domain::{
        file::{File, OwnerRef, is_program, may_be_opened, plain_name},
        id::FileId,
    },
    error::Code,
    exchange::{
        apart::Given,
        document::{self, Reading},
    },
    register::{
        Contents, Written,
        files::{TakenFile, copy_out, read, take},
    },
};
use serde::Serialize;
use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};
use tauri::{AppHandle, Manager, State, ipc::Channel};

/// How often the page hears how far a copying has come.
const PACE: Duration = Duration::from_millis(80);

/// A copy that was saved.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct SavedFile {
    /// Where.
    pub path: String,
}

/// Lets the user choose files and copies their contents in; nothing if none was chosen. They belong to nothing yet.
/// `job` is a number by which [`cancel_files`] stops it.
#[tauri::command]
#[specta::specta]
pub async fn choose_files(app: AppHandle, job: u32, progress: Channel<FileProgress>) -> Answer<Taken> {
    away(app, move |app| {
        let chosen = files::choose_several(&app);
        take_all(&app, &chosen, job, &progress)
    })
    .await
}

/// Copies in the contents of what was dropped on the window. `dropped` is the number the page was told; each is given once.
#[tauri::command]
#[specta::specta]
pub async fn take_dropped_files(app: AppHandle, dropped: u32, job: u32, progress: Channel<FileProgress>) -> Answer<Taken> {
    away(app, move |app| {
        let paths = app.state::<Taking>().dropped(dropped);
        take_all(&app, &paths, job, &progress)
    })
    .await
}

/// Stops a copying that runs; what it has copied is not kept.
#[tauri::command]
#[specta::specta]
pub fn cancel_files(taking: State<'_, Taking>, job: u32) {
    taking.stop(job);
}

/// The files of a document, a step or an item.
#[tauri::command(async)]
#[specta::specta]
pub fn owned_files(desk: OnDesk<'_>, owner: OwnerRef) -> Answer<Vec<File>> {
    desk.with(|register, _| register.files(owner))
}

/// Gives files that were copied in to a document, a step or an item.
#[tauri::command(async)]
#[specta::specta]
pub fn add_files(desk: OnDesk<'_>, owner: OwnerRef, files: Vec<TakenFile>) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.add_files(owner, &files, occasion))
}

/// Puts a file in the bin.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_file(desk: OnDesk<'_>, id: FileId) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.remove_file(id, occasion))
}

/// What a file that was copied in seems to say of number, issuer and dates: to be proposed, never taken for given. Nothing
/// for what is no PDF.
#[tauri::command]
#[specta::specta]
pub async fn read_taken_file(app: AppHandle, file: TakenFile) -> Answer<Option<Reading>> {
    away(app, move |app| {
        if !file.name.to_lowercase().ends_with(".pdf") {
            return Ok(None);
        }
        let desk = app.state::<Desk>();
        let contents = desk.with(|register, _| Ok(register.contents()))?;
        let bytes = read(&contents, &file).map_err(|error| desk.failure(&error))?;
        Ok(Some(document::read_apart(Given::Bytes(&bytes))))
    })
    .await
}

/// Opens a copy of a file, which cannot be written to, in the system's viewer. Errors: `file-not-opened` for what may be a
/// program, `file-content-lost`.
#[tauri::command]
#[specta::specta]
pub async fn open_file(app: AppHandle, id: FileId) -> Answer<()> {
    away(app, move |app| {
        let desk = app.state::<Desk>();
        let (contents, file) = found(&desk, id)?;
        open_copy(&desk.folder, &contents, &file).map_err(|error| desk.failure(&error))
    })
    .await
}

/// Saves a copy of a file where the user says; nothing if no place is chosen.
#[tauri::command]
#[specta::specta]
pub async fn save_file(app: AppHandle, id: FileId) -> Answer<Option<SavedFile>> {
    away(app, move |app| {
        let desk = app.state::<Desk>();
        let (contents, file) = found(&desk, id)?;
        let Some(path) = files::choose_any_place(&app, &plain_name(&file.name)) else { return Ok(None) };
        copy_out(&contents, &file, &path).map_err(|error| desk.failure(&error))?;
        Ok(Some(SavedFile { path: path.display().to_string() }))
    })
    .await
}

/// Runs what may take long on a thread of its own: neither the window nor another command waits for it.
async fn away<T: Send + 'static>(app: AppHandle, work: impl FnOnce(AppHandle) -> Answer<T> + Send + 'static) -> Answer<T> {
    let asked = app.clone();
    let done = tauri::async_runtime::spawn_blocking(move || work(asked)).await;
    done.unwrap_or_else(|error| Err(app.state::<Desk>().failure(&Error::new(Code::Storage).with("reason", error))))
}

/// The contents of the open register's files, and the file.
fn found(desk: &Desk, id: FileId) -> Answer<(Contents, File)> {
    desk.with(|register, _| Ok((register.contents(), register.file(id)?)))
}

fn take_all(app: &AppHandle, paths: &[PathBuf], job: u32, progress: &Channel<FileProgress>) -> Answer<Taken> {
    let desk = app.state::<Desk>();
    // The register itself is free for all else while files are copied beside it.
    let contents = desk.with(|register, _| Ok(register.contents()))?;
    let taking = app.state::<Taking>();
    let stopped = taking.begin(job);
    let mut taken = Taken::default();
    for (at, path) in paths.iter().enumerate() {
        let known = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let tell = |done: u64, size: u64| {
            let bytes = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
            let news =
                FileProgress { name: name(path), place: known(at + 1), count: known(paths.len()), done: bytes(done), size: bytes(size) };
            // A page that does not listen any more does not stop the copying.
            let _ = progress.send(news);
        };
        match take_one(&contents, path, &stopped, &tell) {
            // The same content twice is one file.
            Ok(file) if taken.files.iter().any(|known| known.sha256 == file.sha256) => {}
            Ok(file) => taken.files.push(file),
            Err(error) if error.code == Code::Cancelled => {
                taken = Taken { cancelled: true, ..Taken::default() };
                break;
            }
            Err(error) => taken.refused.push(RefusedFile { name: name(path), failure: desk.failure(&error) }),
        }
    }
    taking.end(job);
    Ok(taken)
}

fn take_one(contents: &Contents, path: &Path, stopped: &AtomicBool, tell: &dyn Fn(u64, u64)) -> register::Result<TakenFile> {
    let size = std::fs::metadata(path).map_or(0, |about| about.len());
    let mut told = None::<Instant>;
    take(contents, path, &mut |done| {
        if told.is_none_or(|at| at.elapsed() >= PACE) {
            tell(done, size);
            told = Some(Instant::now());
        }
        !stopped.load(Ordering::Relaxed)
    })
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The folder of copies that are looked at, within the data folder, which is the user's alone. Emptied at every start.
const OPENED: &str = "opened";

fn open_copy(folder: &Path, contents: &Contents, file: &File) -> register::Result<()> {
    let not_opened = || Error::new(Code::FileNotOpened).with("name", &file.name);
    if !may_be_opened(&file.name) {
        return Err(not_opened());
    }
    // A folder of its own for each, so that two files of one name do not meet and the viewer shows the right one.
    let private = folder.join(OPENED).join(uuid::Uuid::now_v7().to_string());
    let failed = |error: std::io::Error| Error::new(Code::FileUnreadable).with("path", private.display()).with("reason", error);
    make_private(&private).map_err(failed)?;
    let copy = private.join(plain_name(&file.name));
    let head = copy_out(contents, file, &copy)?;
    if is_program(&head) {
        let _ = std::fs::remove_file(&copy);
        return Err(not_opened());
    }
    let mut rights = std::fs::metadata(&copy).map_err(failed)?.permissions();
    rights.set_readonly(true);
    std::fs::set_permissions(&copy, rights).map_err(failed)?;
    files::open(&copy)
}

#[cfg(unix)]
fn make_private(folder: &Path) -> std::io::Result<()> {
    std::os::unix::fs::DirBuilderExt::mode(std::fs::DirBuilder::new().recursive(true), 0o700).create(folder)
}

#[cfg(not(unix))]
fn make_private(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)
}

/// Throws away the copies that were looked at. What a viewer still holds stays until next time.
pub fn forget_opened(folder: &Path) {
    let opened = folder.join(OPENED);
    for copy in
        std::fs::read_dir(&opened).into_iter().flatten().flatten().flat_map(|entry| std::fs::read_dir(entry.path())).flatten().flatten()
    {
        if let Ok(about) = copy.metadata() {
            let mut rights = about.permissions();
            // Windows deletes no file that cannot be written to.
            #[allow(clippy::permissions_set_readonly_false)]
            rights.set_readonly(false);
            let _ = std::fs::set_permissions(copy.path(), rights);
        }
    }
    let _ = std::fs::remove_dir_all(opened);
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use register::register::{Key, Register};

    fn contents(home: &Path) -> Contents {
        let path = home.join("r.kravspor");
        let open = |path| Register::open(path, &Key::None);
        if path.exists() { open(&path) } else { Register::create(&path, &Key::None) }.unwrap().contents()
    }

    fn kept(home: &Path, name: &str, content: &[u8]) -> (Contents, File) {
        let (contents, source) = (contents(home), home.join(name));
        std::fs::write(&source, content).unwrap();
        let taken = take_one(&contents, &source, &AtomicBool::new(false), &|_, _| ()).unwrap();
        (contents, File { id: FileId::new(), name: taken.name, size: taken.size, sha256: taken.sha256 })
    }

    #[test]
    fn what_may_be_a_program_is_not_opened_whatever_it_is_called() {
        let home = tempfile::tempdir().unwrap();
        for (name, content) in [("faktura.exe", &b"MZ"[..]), ("faktura.pdf", b"MZ\x90\x00"), ("skript.pdf", b"#!/bin/sh\nrm -r ~")] {
            let (contents, file) = kept(home.path(), name, content);
            assert_eq!(open_copy(home.path(), &contents, &file).unwrap_err().code, Code::FileNotOpened, "{name}");
        }
        let left =
            std::fs::read_dir(home.path().join(OPENED)).unwrap().flatten().flat_map(|entry| std::fs::read_dir(entry.path()).unwrap());
        assert_eq!(left.count(), 0, "no copy is left");
        forget_opened(home.path());
        assert!(!home.path().join(OPENED).exists());
    }

    #[test]
    fn a_taking_that_is_stopped_keeps_nothing() {
        let home = tempfile::tempdir().unwrap();
        let source = home.path().join("stor.bin");
        std::fs::write(&source, vec![1; 1 << 20]).unwrap();
        let stopped = AtomicBool::new(false);
        let stop = |_: u64, _: u64| stopped.store(true, Ordering::Relaxed);
        assert_eq!(take_one(&contents(home.path()), &source, &stopped, &stop).unwrap_err().code, Code::Cancelled);
    }
}
