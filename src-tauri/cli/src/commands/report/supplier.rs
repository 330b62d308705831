//! `report supplier`: all contracts with one supplier, before a meeting with it.

use super::{
    options,
    portfolio::{SUPPLIER, ask, named, with_selection},
    save_with_sheets,
};
use crate::{arguments::operand, commands::Entry};
use register::exchange::spreadsheet::portfolio::supplier_sheets;

pub const ENTRY: Entry = Entry {
    name: "supplier",
    key: "report-supplier",
    shape: |command, text| with_selection(command.arg(operand(text, SUPPLIER, "cli-supplier-name", "cli-value-supplier")), text),
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let name = given.get_one::<String>(SUPPLIER).map(String::as_str).unwrap_or_default();
        let id = named(name, &register, desk)?;
        let data = register.supplier_portfolio(id, &ask(given)?, &occasion, &mut || true)?;
        let document = reports::supplier_report(&data, &options(given, &register, &occasion, desk.text)?)?;
        let title = desk.text.get("report-supplier");
        save_with_sheets(given, &document, (&supplier_sheets(&data, desk.text), &title), desk, &occasion)
    },
};
