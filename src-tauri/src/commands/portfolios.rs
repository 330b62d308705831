//! The reports on many contracts: the portfolio for management, and all contracts with one supplier; as PDF or spreadsheet.

use super::{
    Answer, OnDesk,
    reports::{OnPrinting, SavedReport},
};
use crate::{files, printing, work::Work};
use chrono::NaiveDate;
use register::{
    Error,
    domain::{
        id::SupplierId,
        kinds::Kind,
        language::Language,
        occasion::Occasion,
        portfolio::{PortfolioAsk, PortfolioSelection},
    },
    error::Code,
    exchange::{
        file,
        spreadsheet::{
            portfolio::{portfolio_sheets, supplier_sheets},
            workbook,
        },
    },
    register::Register,
    text::Text,
};
use reports::Period;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use tauri::AppHandle;

/// What file is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum PortfolioFile {
    /// The report.
    Pdf,
    /// The same figures and lists, none of them cut short.
    Xlsx,
}

/// How a report on many contracts is to be.
#[derive(Debug, Clone, Deserialize, specta::Type)]
pub struct PortfolioChoice {
    /// Which contracts. With a supplier of a supplier report, the selection's own supplier is of no account.
    pub selection: PortfolioSelection,
    /// Its language.
    pub language: Language,
    /// Whether the organisation's logo is on it.
    pub logo: bool,
    /// Whether it has a cover page.
    pub cover: bool,
    /// The first day it is about; blank = no bound.
    pub from: Option<NaiveDate>,
    /// The last day it is about; blank = no bound.
    pub to: Option<NaiveDate>,
    /// What file.
    pub file: PortfolioFile,
}

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

/// Makes the portfolio report and saves it where the user says; nothing if no place is chosen. Reads on an opening of its own:
/// other commands are answered meanwhile. Errors: `cancelled` if it was stopped, and then no file is written.
#[tauri::command(async)]
#[specta::specta]
pub fn save_portfolio_report(
    app: AppHandle,
    desk: OnDesk<'_>,
    printing: OnPrinting<'_>,
    choice: PortfolioChoice,
) -> Answer<Option<SavedReport>> {
    save(&app, &desk, &printing, &choice, None)
}

/// Makes the report on all contracts with a supplier. As [`save_portfolio_report`]. Errors: not found, too.
#[tauri::command(async)]
#[specta::specta]
pub fn save_supplier_report(
    app: AppHandle,
    desk: OnDesk<'_>,
    printing: OnPrinting<'_>,
    supplier: SupplierId,
    choice: PortfolioChoice,
) -> Answer<Option<SavedReport>> {
    save(&app, &desk, &printing, &choice, Some(supplier))
}

fn save(
    app: &AppHandle,
    desk: &OnDesk<'_>,
    printing: &OnPrinting<'_>,
    choice: &PortfolioChoice,
    supplier: Option<SupplierId>,
) -> Answer<Option<SavedReport>> {
    let (place, occasion) = desk.with(|register, occasion| Ok((register.place(), occasion.clone())))?;
    let work = printing.begin();
    let made = place.open().and_then(|mut register| make(&mut register, &occasion, &work, choice, supplier));
    printing.end(&work);
    let (name, document) = made.map_err(|error| desk.failure(&error))?;
    let kind = if choice.file == PortfolioFile::Pdf { "file-kind-report" } else { "file-kind-xlsx" };
    let Some(path) = files::choose_place(app, kind, &name, desk.text()) else { return Ok(None) };
    file::write(&path, &document).map_err(|error| desk.failure(&error))?;
    Ok(Some(SavedReport { path: path.display().to_string() }))
}

/// The file's name and bytes.
fn make(
    register: &mut Register,
    occasion: &Occasion,
    work: &Arc<Work<usize>>,
    choice: &PortfolioChoice,
    supplier: Option<SupplierId>,
) -> Result<(String, Vec<u8>), Error> {
    let text = Text::of(choice.language);
    let period = Period::new(choice.from, choice.to)?;
    let ask = PortfolioAsk { selection: choice.selection.clone(), from: choice.from, to: choice.to, planned_too: false };
    let mut go_on = || work.goes_on();
    let settings = register.settings()?;
    let options = reports::Options {
        language: choice.language,
        made_on: occasion.today,
        address: settings.address_lines(),
        organisation: settings.organisation,
        logo: if choice.logo { files::picture_bytes(&settings.logo)? } else { None },
        made_by: occasion.who.clone(),
        example: register.is_example(),
        period,
        cover: choice.cover,
        progress: printing::progress(work),
    };
    let date = ("date", occasion.today.to_string().into());
    let (name, document) = match supplier {
        Some(id) => {
            let data = register.supplier_portfolio(id, &ask, occasion, &mut go_on)?;
            let document = match choice.file {
                PortfolioFile::Pdf => reports::supplier_report(&data, &options)?,
                PortfolioFile::Xlsx => {
                    workbook(&supplier_sheets(&data, text), &text.get("report-supplier"), text, occasion, &mut |_, _| work.goes_on())?
                }
            };
            (text.get_with("supplier-report-file", &[date, ("supplier", plain(&data.supplier.draft.name).into())]), document)
        }
        None => {
            let data = register.portfolio(&ask, occasion, &mut go_on)?;
            let document = match choice.file {
                PortfolioFile::Pdf => reports::portfolio_report(&data, &options)?,
                PortfolioFile::Xlsx => {
                    workbook(&portfolio_sheets(&data, text), &text.get("report-portfolio"), text, occasion, &mut |_, _| work.goes_on())?
                }
            };
            (text.get_with("portfolio-file", &[date]), document)
        }
    };
    if !work.goes_on() {
        return Err(Error::new(Code::Cancelled));
    }
    let ending = if choice.file == PortfolioFile::Pdf { "pdf" } else { "xlsx" };
    Ok((format!("{name}.{ending}"), document))
}

/// A name in a file's name: only characters that every file system takes.
fn plain(name: &str) -> String {
    let plain: String = name.chars().map(|c| if c.is_alphanumeric() || c == ' ' { c } else { '-' }).take(80).collect();
    plain.trim().to_owned()
}
