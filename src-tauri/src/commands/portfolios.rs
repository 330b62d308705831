//! The reports on many contracts: what they can be selected by, and as a spreadsheet. As PDF they are printed as any report.

use super::{
    Answer, OnDesk,
    reports::{OnPrinting, SavedReport},
};
use crate::{
    asked_report::{Material, ReportChoice, gather, name},
    files,
};
use register::{
    Error,
    domain::{id::SupplierId, kinds::Kind},
    error::Code,
    exchange::{
        file,
        spreadsheet::{
            portfolio::{portfolio_sheets, supplier_sheets},
            workbook,
        },
    },
};
use serde::Serialize;
use std::path::Path;
use tauri::AppHandle;

/// What the portfolio can be selected by.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct PortfolioFilters {
    /// Departments that contracts have, in Norwegian order.
    pub departments: Vec<String>,
    /// Contract managers, in Norwegian order.
    pub managers: Vec<String>,
    /// Suppliers of contracts, in Norwegian order.
    pub suppliers: Vec<PortfolioSupplier>,
    /// Kinds of requirements, in the library's order.
    pub kinds: Vec<Kind>,
}

/// A supplier that can be chosen.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct PortfolioSupplier {
    /// Key.
    pub id: SupplierId,
    /// Name.
    pub name: String,
    /// How many contracts it is part of.
    pub contracts: u32,
}

/// What the portfolio can be selected by.
#[tauri::command(async)]
#[specta::specta]
pub fn portfolio_filters(desk: OnDesk<'_>) -> Answer<PortfolioFilters> {
    desk.with(|register, _| {
        let filters = register.contract_filters()?;
        let suppliers = register.suppliers()?.into_iter().filter(|row| row.contracts > 0);
        Ok(PortfolioFilters {
            departments: filters.departments,
            managers: filters.managers,
            suppliers: suppliers
                .map(|row| PortfolioSupplier { id: row.supplier.id, name: row.supplier.draft.name, contracts: row.contracts })
                .collect(),
            kinds: Kind::ALL.to_vec(),
        })
    })
}

/// Saves what a report on many contracts holds as a spreadsheet, where the user says; nothing if no place is chosen. No list in it
/// is cut short. Errors: `unknown-choice` for reports that are no tables; `cancelled` if it was stopped, and then no file is written.
#[tauri::command(async)]
#[specta::specta]
pub fn save_report_sheet(app: AppHandle, desk: OnDesk<'_>, printing: OnPrinting<'_>, choice: ReportChoice) -> Answer<Option<SavedReport>> {
    let work = printing.begin();
    let made = gather(&desk, &work, &choice).and_then(|(material, options)| {
        let text = options.text();
        let (sheets, title) = match &material {
            Material::Portfolio(data) => (portfolio_sheets(data, text), text.get("report-portfolio")),
            Material::Supplier(data) => (supplier_sheets(data, text), text.get("report-supplier")),
            _ => return Err(desk.failure(&Error::field("report", Code::UnknownChoice))),
        };
        let occasion = desk.occasion(options.made_by.clone());
        let book = workbook(&sheets, &title, text, &occasion, &mut |_, _| work.goes_on()).map_err(|error| desk.failure(&error))?;
        Ok((Path::new(&name(&material, &options)).with_extension("xlsx"), book))
    });
    printing.end(&work);
    let (name, book) = made?;
    let Some(path) = files::choose_place(&app, "file-kind-xlsx", &name.to_string_lossy(), desk.text()) else { return Ok(None) };
    file::write(&path, &book).map_err(|error| desk.failure(&error))?;
    Ok(Some(SavedReport { path: path.display().to_string() }))
}
