//! Contracts: list, page, make, edit, remove.

use super::{Answer, OnDesk};
use register::{
    domain::{
        contract::ContractDraft,
        contract_list::{ContractFilters, ContractList, ContractQuery},
        id::ContractId,
    },
    register::{Written, contract_sheet::ContractSheet},
};

/// A part of the list.
#[tauri::command(async)]
#[specta::specta]
pub fn contracts(desk: OnDesk<'_>, query: ContractQuery) -> Answer<ContractList> {
    desk.with(|register, occasion| register.contracts(&query, occasion))
}

/// What the list can be filtered by.
#[tauri::command(async)]
#[specta::specta]
pub fn contract_filters(desk: OnDesk<'_>) -> Answer<ContractFilters> {
    desk.with(|register, _| register.contract_filters())
}

/// Everything about one contract.
#[tauri::command(async)]
#[specta::specta]
pub fn contract_sheet(desk: OnDesk<'_>, id: ContractId) -> Answer<ContractSheet> {
    desk.with(|register, occasion| register.contract_sheet(id, occasion))
}

/// Makes a contract.
#[tauri::command(async)]
#[specta::specta]
pub fn add_contract(desk: OnDesk<'_>, draft: ContractDraft) -> Answer<Written<ContractId>> {
    desk.with(|register, occasion| register.add_contract(&draft, occasion))
}

/// Edits a contract.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_contract(desk: OnDesk<'_>, id: ContractId, draft: ContractDraft) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.edit_contract(id, &draft, occasion))
}

/// Puts a contract in the bin.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_contract(desk: OnDesk<'_>, id: ContractId) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.remove_contract(id, occasion))
}
