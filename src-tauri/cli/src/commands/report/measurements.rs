//! `report measurements`: the indicator tables with charts, and the figures of procurements.

use super::{looks, options, out, period, save_with_sheets, xlsx};
use crate::{
    arguments::{choices, option},
    commands::Entry,
};
use register::{
    domain::indicator::Scope,
    exchange::spreadsheet::measurements::{Chosen, measurement_sheets},
};
use reports::{MeasurementData, MeasurementsOf};

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
        let data = MeasurementData { tables: register.measurement_tables()?, awards: register.award_figures(&occasion)? };
        let options = options(given, &register, &occasion, desk.text)?;
        let document = reports::measurement_report(&data, MeasurementsOf { scope, entered_only: false }, &options)?;
        let chosen = Chosen { scope, from: options.period.from(), to: options.period.to() };
        let sheets = measurement_sheets(&data.tables, &data.awards, &chosen, desk.text);
        save_with_sheets(given, &document, (&sheets, &desk.text.get("report-measurements")), desk, &occasion)
    },
};
