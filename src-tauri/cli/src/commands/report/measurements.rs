//! `report measurements`: the indicator tables with charts, and the figures of procurements.

use super::{looks, options, out, period, save_with_sheets, xlsx};
use crate::{
    arguments::{choices, option},
    commands::Entry,
};
use register::{domain::indicator::Scope, exchange::spreadsheet::measurements::measurement_sheets};
use reports::MeasurementData;

const SCOPE: &str = "scope";

pub const ENTRY: Entry = Entry {
    name: "measurements",
    key: "report-measurements",
    shape: |command, text| {
        let scopes = choices(Scope::ALL.iter().map(|scope| scope.as_str()));
        let scope = option(text, SCOPE, "cli-measurements-scope", "cli-value-name").value_parser(scopes);
        command.arg(out(text)).arg(xlsx(text)).args(period(text)).args(looks(text)).arg(scope)
    },
    run: |given, desk| {
        let (register, occasion) = desk.open()?;
        let scope = given.get_one::<String>(SCOPE).map(|scope| scope.parse::<Scope>()).transpose()?;
        let options = options(given, &register, &occasion, desk.text)?;
        let data = MeasurementData::chosen(scope, options.period, register.measurement_tables()?, register.award_figures(&occasion)?);
        let document = reports::measurement_report(&data, &options)?;
        let sheets = measurement_sheets(&data.tables, data.awards.as_ref(), desk.text);
        save_with_sheets(given, &document, (&sheets, &desk.text.get("report-measurements")), desk, &occasion)
    },
};
