//! What CPV codes stand for. Reads no register.

use super::OnDesk;
use register::domain::cpv::Cpv;

/// The names of codes, in the language of the screen and the codes' order; blank for what is no code of the list.
#[tauri::command(async)]
#[specta::specta]
pub fn cpv_names(desk: OnDesk<'_>, codes: Vec<String>) -> Vec<String> {
    let language = desk.language();
    let name = |code: &String| Cpv::parse(code).ok().and_then(|code| code.name(language)).unwrap_or_default().to_owned();
    codes.iter().map(name).collect()
}
