//! Files outside the data folder: choosing, reading, writing, opening. The page never names a path to read or write;
//! the user does, in the system's dialogs.
//!
//! `KRAVSPOR_CHOOSE` answers every dialog with one path, and `KRAVSPOR_OPEN_WITH` names the program that opens files:
//! for tests, where there is nobody to answer and no viewer.

use register::{Error, Result, error::Code, exchange::file, text::Text};
use std::path::{Path, PathBuf};
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;

const CHOOSE: &str = "KRAVSPOR_CHOOSE";
const OPEN_WITH: &str = "KRAVSPOR_OPEN_WITH";

/// Largest picture that is taken as a logo.
const MAX_PICTURE: usize = 1_500_000;

fn answered() -> Option<PathBuf> {
    std::env::var_os(CHOOSE).filter(|path| !path.is_empty()).map(PathBuf::from)
}

/// Lets the user choose a file of a kind (`kind` is a text key).
pub fn choose(app: &AppHandle, kind: &str, endings: &[&str], text: &Text) -> Option<PathBuf> {
    answered().or_else(|| app.dialog().file().add_filter(text.get(kind), endings).blocking_pick_file()?.into_path().ok())
}

/// Lets the user choose any files, several at once. None if the dialog is closed.
pub fn choose_several(app: &AppHandle) -> Vec<PathBuf> {
    if let Some(answered) = std::env::var_os(CHOOSE).filter(|paths| !paths.is_empty()) {
        return std::env::split_paths(&answered).collect();
    }
    let chosen = app.dialog().file().blocking_pick_files().unwrap_or_default();
    chosen.into_iter().filter_map(|path| path.into_path().ok()).collect()
}

/// Lets the user choose a folder.
pub fn choose_folder(app: &AppHandle) -> Option<PathBuf> {
    answered().or_else(|| app.dialog().file().blocking_pick_folder()?.into_path().ok())
}

/// Lets the user choose where a file of any kind is saved, under its own name unless the user says otherwise.
pub fn choose_any_place(app: &AppHandle, name: &str) -> Option<PathBuf> {
    answered().or_else(|| app.dialog().file().set_file_name(name).blocking_save_file()?.into_path().ok())
}

/// Lets the user choose where a file is saved.
pub fn choose_place(app: &AppHandle, kind: &str, name: &str, text: &Text) -> Option<PathBuf> {
    let ending = Path::new(name).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let chosen = answered()
        .or_else(|| app.dialog().file().add_filter(text.get(kind), &[ending]).set_file_name(name).blocking_save_file()?.into_path().ok())?;
    if chosen.extension().is_some_and(|has| has.eq_ignore_ascii_case(ending)) {
        return Some(chosen);
    }
    // The dialog asked about overwriting under the name as typed; with the ending added it may be another file's.
    let mut whole = chosen.into_os_string();
    whole.push(format!(".{ending}"));
    let whole = PathBuf::from(whole);
    Some(if whole.exists() { free_name(&whole, ending) } else { whole })
}

/// `rapport 2.pdf` beside a `rapport.pdf` that is there.
fn free_name(path: &Path, ending: &str) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let mut named = (2..1_000).map(|number| path.with_file_name(format!("{stem} {number}.{ending}")));
    named.find(|name| !name.exists()).unwrap_or_else(|| path.to_owned())
}

/// Reads a PNG or JPEG and answers it in base64.
pub fn picture(path: &Path) -> Result<String> {
    let bytes = file::read(path, MAX_PICTURE)?;
    if bytes.len() > MAX_PICTURE {
        return Err(Error::field("logo", Code::InvalidImage));
    }
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
