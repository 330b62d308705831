//! `report portfolio`: how it stands in many contracts, for management; and what it shares with `report supplier`.

use super::{FROM, TO, looks, options, out, period, save_with_sheets, xlsx};
use crate::{
    answer::Failure,
    arguments::{choices, option},
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
        portfolio::{PortfolioAsk, PortfolioSelection},
    },
    exchange::spreadsheet::portfolio::portfolio_sheets,
    register::Register,
    text::Text,
};

const DEPARTMENT: &str = "department";
const MANAGER: &str = "manager";
pub const SUPPLIER: &str = "supplier";
const KIND: &str = "kind";
const STATE: &str = "state";

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
        save_with_sheets(given, &document, (&portfolio_sheets(&data, desk.text), &name), desk, &occasion)
    },
};

/// Where it is written, its period, cover and logo, and which contracts.
pub fn with_selection(command: Command, text: &Text) -> Command {
    command
        .arg(out(text))
        .arg(xlsx(text))
        .args(period(text))
        .args(looks(text))
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
