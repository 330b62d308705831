//! The reports of tables: what those on many contracts can be selected by, and each as a spreadsheet. As PDF they are printed as any
//! report.

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
            Sheet,
            checks::check_sheet,
            goals::overview_sheets,
            measurements::measurement_sheets,
            portfolio::{portfolio_sheets, supplier_sheets},
            workbook,
        },
    },
};
use reports::Options;
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

/// Saves what a report of tables holds as a spreadsheet, in its language, where the user says; nothing if no place is chosen. No list
/// in it is cut short. Errors: `unknown-choice` for reports that are no tables; `cancelled` if it was stopped, and then no file is written.
#[tauri::command(async)]
#[specta::specta]
pub fn save_report_sheet(app: AppHandle, desk: OnDesk<'_>, printing: OnPrinting<'_>, choice: ReportChoice) -> Answer<Option<SavedReport>> {
    let work = printing.begin();
    let made = gather(&desk, &work, &choice).and_then(|(material, options)| {
        let (sheets, title) = sheets(&material, &options).map_err(|error| desk.failure(&error))?;
        let occasion = desk.occasion(options.made_by.clone());
        let book =
            workbook(&sheets, &title, options.text(), &occasion, &mut |_, _| work.goes_on()).map_err(|error| desk.failure(&error))?;
        Ok((Path::new(&name(&material, &options)).with_extension("xlsx"), book))
    });
    printing.end(&work);
    let (name, book) = made?;
    let Some(path) = files::choose_place(&app, "file-kind-xlsx", &name.to_string_lossy(), desk.text()) else { return Ok(None) };
    file::write(&path, &book).map_err(|error| desk.failure(&error))?;
    Ok(Some(SavedReport { path: path.display().to_string() }))
}

/// The same as a report, as sheets under a title. Errors: `unknown-choice` for reports that are no tables.
fn sheets(material: &Material, options: &Options) -> Result<(Vec<Sheet>, String), Error> {
    let text = options.text();
    Ok(match material {
        Material::Portfolio(data) => (portfolio_sheets(data, text), text.get("report-portfolio")),
        Material::Supplier(data) => (supplier_sheets(data, text), text.get("report-supplier")),
        Material::FollowUp(rows, _) => (vec![check_sheet(rows, text)], text.get("report-follow-up")),
        Material::Measurements(data) => (measurement_sheets(&data.tables, data.awards.as_ref(), text), text.get("report-measurements")),
        Material::Goals(overview) => (overview_sheets(overview, text), text.get("report-goals")),
        Material::Contract(_) | Material::Minutes(_) | Material::Nonconformity(_) => {
            return Err(Error::field("report", Code::UnknownChoice));
        }
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use register::{
        domain::{award_figures::award_figures, indicator::Scope, language::Language},
        register::measurements::MeasurementTables,
    };
    use reports::{MeasurementData, Period, Progress};

    #[test]
    fn the_spreadsheet_of_a_report_is_in_its_language_and_of_its_scope() {
        let today: chrono::NaiveDate = "2026-11-22".parse().unwrap();
        let options = Options {
            language: Language::English,
            made_on: today,
            made_by: "Kari".into(),
            address: vec![],
            organisation: "Fjordvik kommune".into(),
            logo: None,
            example: false,
            period: Period::default(),
            cover: false,
            progress: Progress::default(),
        };
        let of = |scope: Option<Scope>| {
            let tables = MeasurementTables { periods: vec![], groups: vec![] };
            let data = MeasurementData::chosen(scope, options.period, tables, award_figures(&[], today));
            let (sheets, title) = sheets(&Material::Measurements(Box::new(data)), &options).unwrap();
            (title, sheets.into_iter().map(|sheet| sheet.name).collect::<Vec<_>>())
        };
        assert_eq!(of(None), ("Measurements".into(), vec!["Measurements".into(), "Procurements".into()]));
        assert_eq!(of(Some(Scope::Service)).1, ["Measurements"]);
    }
}
