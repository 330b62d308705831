//! Undo, redo, history, search.

use super::{Answer, OnDesk};
use register::{
    domain::{
        id::{ContractId, SupplierId},
        search::SearchHit,
    },
    register::{
        Written,
        history::{HistoryEntry, UndoState},
    },
};

/// Takes the latest change back. Answers its name and subject.
#[tauri::command(async)]
#[specta::specta]
pub fn undo(desk: OnDesk<'_>) -> Answer<Written<(String, String)>> {
    desk.with(|register, occasion| register.undo(occasion))
}

/// Does the latest undone change again. Answers its name and subject.
#[tauri::command(async)]
#[specta::specta]
pub fn redo(desk: OnDesk<'_>) -> Answer<Written<(String, String)>> {
    desk.with(|register, occasion| register.redo(occasion))
}

/// What undo and redo would do.
#[tauri::command(async)]
#[specta::specta]
pub fn undo_state(desk: OnDesk<'_>) -> Answer<UndoState> {
    desk.with(|register, _| register.undo_state())
}

/// The latest changes of everything.
#[tauri::command(async)]
#[specta::specta]
pub fn history(desk: OnDesk<'_>, before: Option<u32>, limit: u32) -> Answer<Vec<HistoryEntry>> {
    desk.with(|register, _| register.history(before, limit))
}

/// The latest changes of one contract.
#[tauri::command(async)]
#[specta::specta]
pub fn contract_history(desk: OnDesk<'_>, id: ContractId, before: Option<u32>, limit: u32) -> Answer<Vec<HistoryEntry>> {
    desk.with(|register, _| register.contract_history(id, before, limit))
}

/// The latest changes of one supplier.
#[tauri::command(async)]
#[specta::specta]
pub fn supplier_history(desk: OnDesk<'_>, id: SupplierId, before: Option<u32>, limit: u32) -> Answer<Vec<HistoryEntry>> {
    desk.with(|register, _| register.supplier_history(id, before, limit))
}

/// What matches all words typed.
#[tauri::command(async)]
#[specta::specta]
pub fn search(desk: OnDesk<'_>, text: String, limit: u32) -> Answer<Vec<SearchHit>> {
    desk.with(|register, _| register.search(&text, limit))
}
