//! `unit`: reads answers of the public register of organisations, says what they would change, and changes it if asked.

use super::Entry;
use crate::{
    answer::{Answered, plain},
    arguments::{operand, switch},
    desk::Desk,
};
use clap::{ArgAction, ArgMatches};
use register::{
    Error,
    domain::registration::{Registration, Status},
    exchange::{file, organisation},
    register::organisations::{FieldChange, OrganisationField, OrganisationRow, OrganisationsRead},
    text::Text,
};
use serde::Serialize;
use std::path::PathBuf;

const FILES: &str = "files";
const APPLY: &str = "apply";
const NEW: &str = "new";

pub const ENTRY: Entry = Entry {
    name: "unit",
    key: "unit",
    shape: |command, text| {
        command
            .arg(
                operand(text, FILES, "cli-unit-files", "cli-value-file")
                    .value_parser(clap::value_parser!(PathBuf))
                    .num_args(1..)
                    .action(ArgAction::Append),
            )
            .arg(switch(text, APPLY, "cli-unit-apply"))
            .arg(switch(text, NEW, "cli-unit-new"))
    },
    run,
};

/// One unit, with what it is to the list of suppliers if there is a register.
#[derive(Serialize)]
struct UnitLine {
    number: String,
    name: String,
    address: String,
    postal_code: String,
    city: String,
    form: String,
    status: Status,
    since: Option<chrono::NaiveDate>,
    /// changed, new or same; blank without a register.
    change: Option<&'static str>,
    supplier: Option<String>,
    contracts: u32,
    fields: Vec<FieldChange>,
}

#[derive(Serialize)]
struct Told {
    units: Vec<UnitLine>,
    /// How many were changed, if they were.
    applied: Option<OrganisationsRead>,
}

fn run(given: &ArgMatches, desk: &Desk) -> Answered {
    let text = desk.text;
    let mut answers = vec![];
    for path in given.get_many::<PathBuf>(FILES).unwrap_or_default() {
        answers.extend(
            file::read(path, organisation::MAX_BYTES).and_then(|bytes| organisation::read(&bytes)).map_err(|error| named(error, path))?,
        );
    }
    let apply = given.get_flag(APPLY);
    let (units, applied) = match desk.open() {
        Ok((mut register, occasion)) => {
            let rows = register.preview_organisations(&answers)?;
            let applied = match apply {
                true => Some(register.read_organisations(&answers, given.get_flag(NEW), &occasion)?.value),
                false => None,
            };
            (rows.into_iter().map(of_row).collect(), applied)
        }
        // What a file says can be told without a register to hold it against.
        Err(_) if !apply => (answers.into_iter().map(alone).collect(), None),
        Err(failure) => return Err(failure),
    };
    let told = Told { units, applied };
    desk.answer(&told, || in_words(&told, text))
}

fn named(error: Error, path: &std::path::Path) -> Error {
    if error.params.contains_key("path") { error } else { error.with("path", path.display()) }
}

fn of_row(row: OrganisationRow) -> UnitLine {
    UnitLine {
        change: Some(row.change.as_str()),
        supplier: row.supplier_id.map(|id| id.to_string()),
        contracts: row.contracts,
        fields: row.fields,
        ..alone(row.registration)
    }
}

fn alone(unit: Registration) -> UnitLine {
    UnitLine {
        number: unit.number.as_str().to_owned(),
        name: unit.name,
        address: unit.address,
        postal_code: unit.postal_code,
        city: unit.city,
        form: unit.form,
        status: unit.status,
        since: unit.since,
        change: None,
        supplier: None,
        contracts: 0,
        fields: vec![],
    }
}

fn in_words(told: &Told, text: &Text) -> String {
    if told.units.is_empty() {
        return format!("{}\n", text.get("organisation-none"));
    }
    let mut lines = vec![];
    for unit in &told.units {
        let status = text.get(unit.status.text_key());
        let status = unit.since.map_or_else(
            || status.clone(),
            |since| text.get_with("organisation-since", &[("status", status.as_str().into()), ("date", text.date(since).into())]),
        );
        let sign = if unit.status.is_warning() { "! " } else { "" };
        let name = if unit.name.is_empty() { text.get("none") } else { unit.name.clone() };
        let change = unit.change.map_or(String::new(), |change| format!(" ({})", text.get(&format!("organisation-change-{change}"))));
        lines.push(format!("{} {name}{change}: {sign}{status}", unit.number));
        for field in &unit.fields {
            let shown = |value: &str| match (field.field, value) {
                (_, "") => text.get("none"),
                (OrganisationField::Status, value) => {
                    value.parse::<Status>().map_or_else(|_| value.to_owned(), |one| text.get(one.text_key()))
                }
                (_, value) => value.to_owned(),
            };
            lines.push(format!("  {}: {} → {}", text.get(field.field.text_key()), shown(&field.from), shown(&field.to)));
        }
    }
    if let Some(applied) = told.applied {
        let counts = [("changed", applied.changed), ("added", applied.added), ("same", applied.same)];
        let counts: Vec<_> = counts.into_iter().map(|(name, count)| (name, text.count(i64::from(count)).into())).collect();
        lines.push(text.get_with("organisation-sum", &counts));
    }
    lines.iter().map(|line| format!("{}\n", plain(line))).collect()
}
