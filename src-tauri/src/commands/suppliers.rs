//! Suppliers: list, page, make, edit, remove.

use super::{Answer, OnDesk};
use register::{
    domain::{id::SupplierId, supplier::SupplierDraft},
    register::{
        Written,
        suppliers::{SupplierRow, SupplierSheet},
    },
};

/// All suppliers.
#[tauri::command(async)]
#[specta::specta]
pub fn suppliers(desk: OnDesk<'_>) -> Answer<Vec<SupplierRow>> {
    desk.with(|register, _| register.suppliers())
}

/// One supplier with its contracts.
#[tauri::command(async)]
#[specta::specta]
pub fn supplier_sheet(desk: OnDesk<'_>, id: SupplierId) -> Answer<SupplierSheet> {
    desk.with(|register, occasion| register.supplier_sheet(id, occasion))
}

/// Makes a supplier.
#[tauri::command(async)]
#[specta::specta]
pub fn add_supplier(desk: OnDesk<'_>, draft: SupplierDraft) -> Answer<Written<SupplierId>> {
    desk.with(|register, occasion| register.add_supplier(&draft, occasion))
}

/// Edits a supplier.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_supplier(desk: OnDesk<'_>, id: SupplierId, draft: SupplierDraft) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.edit_supplier(id, &draft, occasion))
}

/// Puts a supplier in the bin.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_supplier(desk: OnDesk<'_>, id: SupplierId) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.remove_supplier(id, occasion))
}
