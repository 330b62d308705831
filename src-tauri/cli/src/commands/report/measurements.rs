//! `report measurements`: the indicator tables with charts, and the figures of procurements.

use super::{choices, options, out, save};
use crate::{
    arguments::{choices as names, option},
    commands::Entry,
};
use register::domain::indicator::Scope;
use reports::{MeasurementData, MeasurementsOf};

const SCOPE: &str = "scope";

pub const ENTRY: Entry = Entry {
    name: "measurements",
    key: "report-measurements",
    shape: |command, text| {
        let scopes = names(Scope::ALL.iter().map(|scope| scope.as_str()));
        command.arg(out(text)).args(choices(text)).arg(option(text, SCOPE, "cli-measurements-scope", "cli-value-name").value_parser(scopes))
    },
    run: |given, desk| {
        let (register, occasion) = desk.open()?;
        let scope = given.get_one::<String>(SCOPE).map(|scope| scope.parse::<Scope>()).transpose()?;
        let data = MeasurementData { tables: register.measurement_tables()?, awards: register.award_figures(&occasion)? };
        let options = options(given, &register, &occasion, desk.text)?;
        let document = reports::measurement_report(&data, MeasurementsOf { scope, entered_only: false }, &options)?;
        save(given, &document, desk)
    },
};
