//! `report portfolio`: how it stands in many contracts, for management; and what it shares with `report supplier`.

use super::{FROM, TO, options, out, save};
use crate::{
    answer::{Answered, Failure},
    arguments::{choices, files_ending, option},
    commands::Entry,
    desk::Desk,
};
use chrono::NaiveDate;
use clap::{ArgMatches, Command};
use register::{
    domain::{
        compliance::ContractState,
        id::SupplierId,
        kinds::Kind,
        occasion::Occasion,
        portfolio::{PortfolioAsk, PortfolioSelection},
    },
    exchange::{
        file,
        spreadsheet::{Sheet, portfolio::portfolio_sheets, workbook},
    },
    register::Register,
    text::Text,
};
use std::path::PathBuf;

const DEPARTMENT: &str = "department";
const MANAGER: &str = "manager";
pub const SUPPLIER: &str = "supplier";
const KIND: &str = "kind";
const STATE: &str = "state";
const XLSX: &str = "xlsx";

pub const ENTRY: Entry = Entry {
    name: "portfolio",
    key: "report-portfolio",
    shape: |command, text| with_selection(command, text).arg(option(text, SUPPLIER, "cli-portfolio-supplier", "cli-value-supplier")),
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let mut ask = ask(given)?;
        if let Some(name) = given.get_one::<String>(SUPPLIER) {
            ask.selection.supplier = Some(named(name, &register, desk)?);
        }
        let data = register.portfolio(&ask, &occasion, &mut || true)?;
        let document = reports::portfolio_report(&data, &options(given, &register, &occasion, desk.text)?)?;
        let name = desk.text.get("report-portfolio");
        write(given, &document, (&portfolio_sheets(&data, desk.text), &name), desk, &occasion)
    },
};

/// Where it is written, its period and cover, and which contracts.
pub fn with_selection(command: Command, text: &Text) -> Command {
    command
        .arg(out(text))
        .arg(option(text, XLSX, "cli-portfolio-xlsx", "cli-value-file").value_parser(files_ending("xlsx", "cli-wrong-xlsx-file")))
        .args(super::choices(text))
        .arg(option(text, DEPARTMENT, "cli-portfolio-department", "cli-value-department"))
        .arg(option(text, MANAGER, "cli-portfolio-manager", "cli-value-name"))
        .arg(option(text, KIND, "cli-portfolio-kind", "cli-value-kind").value_parser(choices(Kind::ALL.iter().map(|kind| kind.as_str()))))
        .arg(
            option(text, STATE, "cli-portfolio-state", "cli-value-state")
                .value_parser(choices(ContractState::ALL.iter().map(|state| state.as_str()))),
        )
}

/// What the options ask for, the supplier left out.
pub fn ask(given: &ArgMatches) -> Result<PortfolioAsk, Failure> {
    let day = |name: &str| given.get_one::<NaiveDate>(name).copied();
    let selection = PortfolioSelection {
        department: given.get_one(DEPARTMENT).cloned(),
        manager: given.get_one(MANAGER).cloned(),
        supplier: None,
        kind: given.get_one::<String>(KIND).map(|kind| kind.parse()).transpose()?,
        state: given.get_one::<String>(STATE).map(|state| state.parse()).transpose()?,
    };
    Ok(PortfolioAsk { selection, from: day(FROM), to: day(TO), planned_too: false })
}

/// The supplier of a key, an organisation number or a name, whatever its capitals.
pub fn named(name: &str, register: &Register, desk: &Desk) -> Result<SupplierId, Failure> {
    let sought = name.trim().to_lowercase();
    let digits: String = sought.chars().filter(char::is_ascii_digit).collect();
    let suppliers = register.suppliers()?;
    let found = suppliers.iter().map(|row| &row.supplier).find(|supplier| {
        let number = supplier.draft.organisation_number.as_ref().map(|number| number.as_str());
        supplier.id.to_string() == sought
            || (digits.len() == 9 && number == Some(&digits))
            || supplier.draft.name.trim().to_lowercase() == sought
    });
    found.map(|supplier| supplier.id).ok_or_else(|| Failure::Own {
        code: "not-found",
        message: desk.text.get_with("cli-follow-up-no-supplier", &[("name", name.into())]),
    })
}

/// Writes the report, and the workbook if one is wanted.
pub fn write(given: &ArgMatches, document: &[u8], (sheets, title): (&[Sheet], &str), desk: &Desk, occasion: &Occasion) -> Answered {
    if let Some(path) = given.get_one::<PathBuf>(XLSX) {
        file::write(path, &workbook(sheets, title, desk.text, occasion, &mut |_, _| true)?)?;
    }
    save(given, document, desk)
}
