//! Making registers sealed: new ones, and the one that lies open; and the recovery key that comes of it, on its page.

use super::{
    Answer, OnDesk,
    backups::OnBackingUp,
    reports::SavedReport,
    start::{Start, name_of, own, state, take},
};
use crate::{
    desk::Desk,
    files,
    fresh_key::{Fresh, FreshKey},
    work::Latest,
};
use register::{
    Error,
    domain::occasion::Occasion,
    error::Code,
    exchange::file,
    register::{Register, keys},
};
use serde::{Deserialize, Serialize};
use std::path::Path;
use tauri::AppHandle;
use zeroize::Zeroizing;

/// The recovery key that has not been put away.
pub type OnFreshKey<'a> = tauri::State<'a, FreshKey>;
/// The sealing that is going on.
pub type OnSealing<'a> = tauri::State<'a, SealingWork>;
/// The sealing that is going on, if one is.
pub type SealingWork = Latest<SealingCome>;

/// How far a sealing has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, specta::Type)]
pub struct SealingCome {
    /// Pieces that are sealed.
    pub done: u32,
    /// Of how many.
    pub all: u32,
}

/// A recovery key that was made: shown this once.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct MadeKey {
    /// As it is printed, groups with hyphens between.
    pub key: String,
    /// The register's name as people know it.
    pub name: String,
}

/// How a register is to be opened.
#[derive(Deserialize, specta::Type)]
pub struct Ways {
    /// The passphrase; none if the computer alone opens it.
    pub passphrase: Option<String>,
    /// Whether this computer is to remember the key.
    pub remember: bool,
}

/// Where a new register is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum NewPlace {
    /// Where the program keeps the user's own.
    Own,
    /// Where the user says.
    Chosen,
}

/// Makes an empty register, sealed from its first byte; nothing if no place is chosen. It is opened when its recovery key is put away.
/// Errors: in field `passphrase` `passphrase-weak`, `too-long`, `last-way-in`; `keychain-unavailable`, `file-exists`.
#[tauri::command(async)]
#[specta::specta]
pub fn make_sealed_register(
    app: AppHandle,
    desk: OnDesk<'_>,
    fresh: OnFreshKey<'_>,
    place: NewPlace,
    ways: Ways,
) -> Answer<Option<MadeKey>> {
    let passphrase = ways.passphrase.map(Zeroizing::new);
    let occasion = desk.occasion(String::new());
    // Before anybody is asked for a place.
    keys::check_ways(passphrase.as_ref().map(|typed| typed.as_str()), ways.remember, &occasion).map_err(|error| desk.failure(&error))?;
    let path = match place {
        NewPlace::Own => own(&desk),
        NewPlace::Chosen => match files::choose_place(&app, "file-kind-register", "register.kravspor", desk.text()) {
            Some(path) => path,
            None => return Ok(None),
        },
    };
    let made = keys::create(&path, passphrase.as_ref().map(|typed| typed.as_str()), ways.remember, &occasion);
    let made = made.map_err(|error| desk.failure(&error))?;
    Ok(Some(keep_fresh(&desk, &fresh, made.recovery_key, &path, String::new(), &occasion, Some(made.register))))
}

/// Seals the open register where it is. Meanwhile every other command about it is refused with `being-sealed`; whatever happens, it
/// is open again afterwards, sealed or as it was. Errors: those of [`make_sealed_register`]; `already-sealed`,
/// `example-not-sealed`, `register-busy`, `file-content-lost`, `cancelled`.
#[tauri::command(async)]
#[specta::specta]
pub fn seal_register(
    desk: OnDesk<'_>,
    fresh: OnFreshKey<'_>,
    sealing: OnSealing<'_>,
    copies: OnBackingUp<'_>,
    ways: Ways,
) -> Answer<MadeKey> {
    let passphrase = ways.passphrase.map(Zeroizing::new);
    let passphrase = passphrase.as_ref().map(|typed| typed.as_str());
    // What can be refused is refused before the register is let go of.
    let settings = desk.with(|register, occasion| {
        keys::check_ways(passphrase, ways.remember, occasion)?;
        register.settings()
    })?;
    let _no_copy = copies.hold_off();
    let work = sealing.begin();
    let sealed = desk.seal(|register, occasion| {
        let count = |pieces: usize| u32::try_from(pieces).unwrap_or(u32::MAX);
        let mut hear = |done, all| work.hear(SealingCome { done: count(done), all: count(all) });
        let sealed = keys::seal(register, passphrase, ways.remember, occasion, &mut hear)?;
        let path = sealed.register.path().to_owned();
        Ok((sealed.register, (sealed.recovery_key, occasion.clone(), path)))
    });
    sealing.end(&work);
    let (key, occasion, path) = sealed?;
    Ok(keep_fresh(&desk, &fresh, key, &path, settings.organisation, &occasion, None))
}

/// How far the sealing has come; nothing if none goes on or it has not begun to count.
#[tauri::command(async)]
#[specta::specta]
pub fn sealing_come(sealing: OnSealing<'_>) -> Answer<Option<SealingCome>> {
    Ok(sealing.come())
}

/// Stops the sealing; the register is then as it was.
#[tauri::command(async)]
#[specta::specta]
pub fn stop_sealing(sealing: OnSealing<'_>) -> Answer<()> {
    sealing.stop();
    Ok(())
}

/// Saves the page of the recovery key that was just made where the user says, and opens it to be printed; nothing if no place is
/// chosen. Errors: `not-found` if no key waits to be put away; those of writing a file.
#[tauri::command(async)]
#[specta::specta]
pub fn save_recovery_page(app: AppHandle, desk: OnDesk<'_>, fresh: OnFreshKey<'_>) -> Answer<Option<SavedReport>> {
    let text = desk.text();
    let printed = fresh.look(|fresh| {
        let options = reports::Options {
            language: desk.language(),
            made_on: fresh.made_on,
            made_by: fresh.who.clone(),
            organisation: fresh.organisation.clone(),
            address: vec![],
            logo: None,
            example: false,
            period: reports::Period::default(),
            cover: false,
            progress: reports::Progress::default(),
        };
        let plain: String = fresh.name.chars().map(|c| if c.is_alphanumeric() || c == ' ' { c } else { '-' }).take(80).collect();
        let args = [("name", plain.trim().into()), ("date", fresh.made_on.to_string().into())];
        let name = format!("{}.pdf", text.get_with("recovery-file", &args));
        reports::recovery_page(&fresh.name, &fresh.key, &options).map(|page| (name, Zeroizing::new(page)))
    });
    let printed = printed.unwrap_or_else(|| Err(Error::new(Code::NotFound).with("noun", "recovery key")));
    let (name, page) = printed.map_err(|error| desk.failure(&error))?;
    let Some(path) = files::choose_place(&app, "file-kind-report", &name, text) else { return Ok(None) };
    file::write(&path, &page).map_err(|error| desk.failure(&error))?;
    // It is saved; that nothing here opens it is no failure.
    let _ = files::open(&path);
    Ok(Some(SavedReport { path: path.display().to_string() }))
}

/// Forgets the recovery key that was just made, now that somebody has put it away; a register that was made with it is opened.
#[tauri::command(async)]
#[specta::specta]
pub fn recovery_key_put_away(desk: OnDesk<'_>, fresh: OnFreshKey<'_>) -> Answer<Start> {
    match fresh.forget() {
        Some(register) => take(&desk, register),
        None => state(&desk),
    }
}

/// Keeps a key until it is put away, and answers what the page shows of it.
pub(super) fn keep_fresh(
    desk: &Desk,
    fresh: &FreshKey,
    key: Zeroizing<String>,
    path: &Path,
    organisation: String,
    occasion: &Occasion,
    register: Option<Register>,
) -> MadeKey {
    let name = shown_name(desk, path, &organisation);
    let made = MadeKey { key: key.to_string(), name: name.clone() };
    fresh.keep(Fresh { key, name, organisation, who: occasion.who.clone(), made_on: occasion.today, register });
    made
}

/// What people call a register: its organisation, or its file, unless the program named that.
fn shown_name(desk: &Desk, path: &Path, organisation: &str) -> String {
    if !organisation.is_empty() {
        return organisation.to_owned();
    }
    if path == own(desk) { desk.text().get("register-way-own-name") } else { name_of(path) }
}
