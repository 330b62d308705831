//! Files outside the data folder: choosing, reading, writing, opening. The page never names a path to read or write;
//! the user does, in the system's dialogs.
//!
//! `KRAVSPOR_CHOOSE` answers every dialog with one path, and `KRAVSPOR_OPEN_WITH` names the program that opens files:
//! for tests, where there is nobody to answer and no viewer.

use register::{Error, Result, error::Code, text::Text};
use std::path::{Path, PathBuf};
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;

const CHOOSE: &str = "KRAVSPOR_CHOOSE";
const OPEN_WITH: &str = "KRAVSPOR_OPEN_WITH";

/// Largest picture that is taken as a logo.
const MAX_PICTURE: u64 = 1_500_000;

fn answered() -> Option<PathBuf> {
    std::env::var_os(CHOOSE).filter(|path| !path.is_empty()).map(PathBuf::from)
}

/// Lets the user choose a file of a kind (`kind` is a text key).
pub fn choose(app: &AppHandle, kind: &str, endings: &[&str], text: &Text) -> Option<PathBuf> {
    answered().or_else(|| app.dialog().file().add_filter(text.get(kind), endings).blocking_pick_file()?.into_path().ok())
}

/// Lets the user choose where a file is saved.
pub fn choose_place(app: &AppHandle, kind: &str, name: &str, text: &Text) -> Option<PathBuf> {
    let ending = Path::new(name).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let chosen = answered()
        .or_else(|| app.dialog().file().add_filter(text.get(kind), &[ending]).set_file_name(name).blocking_save_file()?.into_path().ok())?;
    Some(if chosen.extension().is_none() { chosen.with_extension(ending) } else { chosen })
}

fn failed(path: &Path, error: &std::io::Error) -> Error {
    let code = match error.kind() {
        std::io::ErrorKind::NotFound => Code::FileMissing,
        std::io::ErrorKind::StorageFull => Code::DiskFull,
        _ => Code::FileUnreadable,
    };
    Error::new(code).with("path", path.display()).with("reason", error)
}

/// Reads a file of at most `max` bytes.
pub fn read(path: &Path, max: u64) -> Result<Vec<u8>> {
    let size = std::fs::metadata(path).map_err(|error| failed(path, &error))?.len();
    if size > max {
        return Err(Error::new(Code::FileTooLarge).with("max", max / 1_000_000));
    }
    std::fs::read(path).map_err(|error| failed(path, &error))
}

/// Writes a file, whole or not at all: a report that is half there is worse than the one before.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let draft = path.with_extension("new");
    std::fs::write(&draft, bytes).and_then(|()| std::fs::rename(&draft, path)).map_err(|error| failed(path, &error))
}

/// Reads a PNG or JPEG and answers it in base64.
pub fn picture(path: &Path) -> Result<String> {
    let bytes = read(path, MAX_PICTURE)?;
    reports::picture::Picture::read(&bytes)?;
    Ok(base64::Engine::encode(&base64::engine::general_purpose::STANDARD, bytes))
}

/// The bytes of a picture in base64; nothing if blank.
pub fn picture_bytes(text: &str) -> Result<Option<Vec<u8>>> {
    if text.is_empty() {
        return Ok(None);
    }
    let bytes =
        base64::Engine::decode(&base64::engine::general_purpose::STANDARD, text).map_err(|_| Error::field("logo", Code::InvalidImage))?;
    Ok(Some(bytes))
}

/// Opens a file in the system's viewer.
pub fn open(path: &Path) -> Result<()> {
    let opened = match std::env::var_os(OPEN_WITH) {
        Some(program) => std::process::Command::new(program).arg(path).spawn().map(|_| ()),
        None => open::that_detached(path),
    };
    opened.map_err(|error| Error::new(Code::FileUnreadable).with("path", path.display()).with("reason", error))
}
