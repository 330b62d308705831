//! Reading a public notice: choose a file, look, read in.

use super::{Answer, OnDesk};
use crate::files;
use register::{
    domain::{contract::ContractDraft, id::ContractId, supplier::SupplierDraft},
    exchange::file,
    exchange::notice::{MAX_BYTES, Notice, NoticeDraft, read_notice},
    register::Written,
};
use serde::{Deserialize, Serialize};
use tauri::AppHandle;

/// What a notice file holds, before anything is read in.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct NoticePreview {
    /// The file's name.
    pub file: String,
    /// Everything that was understood.
    pub notice: Notice,
    /// The contracts it can become, one a lot.
    pub contracts: Vec<NoticeContractPreview>,
}

/// One contract of a notice.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct NoticeContractPreview {
    /// What would be read in, with what is missing and left out.
    pub contract: NoticeDraft,
    /// The contract it was read into before, if any.
    pub known: Option<ContractId>,
}

/// Lets the user choose a notice and answers what is in it; nothing if none was chosen. Changes nothing.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_notice(app: AppHandle, desk: OnDesk<'_>) -> Answer<Option<NoticePreview>> {
    let Some(path) = files::choose(&app, "file-kind-notice", &["xml"], desk.text()) else { return Ok(None) };
    let bytes = file::read(&path, MAX_BYTES).map_err(|error| desk.failure(&error))?;
    let notice = read_notice(&bytes).map_err(|error| desk.failure(&error))?;
    let contracts = notice.clone().into_drafts();
    desk.with(|register, _| {
        let contracts = contracts
            .into_iter()
            .map(|contract| {
                let known = register.contract_from_notice(&contract.contract.notice, &contract.contract.title)?;
                Ok(NoticeContractPreview { contract, known })
            })
            .collect::<register::Result<_>>()?;
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Some(NoticePreview { file, notice, contracts }))
    })
}

/// A contract to read in, with its winners.
#[derive(Debug, Clone, Deserialize, specta::Type)]
pub struct NoticeContractDraft {
    /// The contract.
    pub draft: ContractDraft,
    /// Its suppliers; those with a known organisation number are not made twice.
    pub suppliers: Vec<SupplierDraft>,
}

/// Reads the chosen contracts in, as one change.
#[tauri::command(async)]
#[specta::specta]
pub fn read_notice_in(desk: OnDesk<'_>, contracts: Vec<NoticeContractDraft>) -> Answer<Written<Vec<ContractId>>> {
    let contracts: Vec<_> = contracts.into_iter().map(|one| (one.draft, one.suppliers)).collect();
    desk.with(|register, occasion| register.read_notice(&contracts, occasion))
}
