//! `report`: prints a report to a file. One file a kind.

mod contract;
mod follow_up;
mod goals;
mod measurements;
mod minutes;
mod nonconformity;
mod notice;
mod portfolio;
mod supplier;

use super::Entry;
use crate::{
    answer::{Answered, Failure, plain},
    arguments::{dates, files_ending, operand, option, report_files, switch, with_commands},
    desk::Desk,
};
use base64::Engine;
use chrono::NaiveDate;
use clap::{Arg, ArgMatches};
use register::{
    Error,
    domain::{id::NonconformityId, occasion::Occasion},
    error::Code,
    exchange::{
        file,
        spreadsheet::{Sheet, workbook},
    },
    register::{Register, nonconformity_sheet::NonconformitySheet},
    text::Text,
};
use serde::Serialize;
use std::path::PathBuf;

const NONCONFORMITY: &str = "nonconformity";
const OUT: &str = "out";
const FROM: &str = "from";
const TO: &str = "to";
const COVER: &str = "cover";
const NO_LOGO: &str = "no-logo";
const XLSX: &str = "xlsx";

/// Every kind of report, in the order of the help.
pub const KINDS: &[Entry] = &[
    contract::ENTRY,
    minutes::ENTRY,
    notice::ENTRY,
    nonconformity::ENTRY,
    follow_up::ENTRY,
    portfolio::ENTRY,
    supplier::ENTRY,
    measurements::ENTRY,
    goals::ENTRY,
];

pub const ENTRY: Entry = Entry {
    name: "report",
    key: "report",
    shape: |command, text| with_commands(command.subcommand_required(true).arg_required_else_help(true), KINDS, text),
    // The tree demands a kind, and the kind is what runs.
    run: |_, desk| Err(Failure::Own { code: "usage", message: desk.text.get("cli-wrong-no-command") }),
};

/// Where the report is written.
fn out(text: &Text) -> Arg {
    option(text, OUT, "cli-report-out", "cli-value-report-file").required(true).value_parser(report_files())
}

/// Where the same is written as a spreadsheet, for a report of tables.
fn xlsx(text: &Text) -> Arg {
    option(text, XLSX, "cli-portfolio-xlsx", "cli-value-file").value_parser(files_ending("xlsx", "cli-wrong-xlsx-file"))
}

/// Whether it has a cover, and whether the logo is on it.
fn looks(text: &Text) -> [Arg; 2] {
    [switch(text, COVER, "cli-report-cover"), switch(text, NO_LOGO, "cli-report-no-logo")]
}

/// What time a report is about.
fn period(text: &Text) -> [Arg; 2] {
    [
        option(text, FROM, "cli-report-from", "cli-value-date").value_parser(dates()),
        option(text, TO, "cli-report-to", "cli-value-date").value_parser(dates()),
    ]
}

/// How every report of a register is made: its organisation, its logo, its day, and what is chosen.
fn options(given: &ArgMatches, register: &Register, occasion: &Occasion, text: &Text) -> Result<reports::Options, Failure> {
    // Not every report takes every choice.
    let day = |name: &str| given.try_get_one::<NaiveDate>(name).ok().flatten().copied();
    let period = reports::Period::new(day(FROM), day(TO))?;
    let chosen = |name: &str| given.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or(false);
    let base = letterhead(register, occasion, text)?;
    let logo = base.logo.filter(|_| !chosen(NO_LOGO));
    Ok(reports::Options { period, cover: chosen(COVER), logo, ..base })
}

/// What every report has: its organisation, its logo, its day.
fn letterhead(register: &Register, occasion: &Occasion, text: &Text) -> Result<reports::Options, Failure> {
    let settings = register.settings()?;
    let logo = if settings.logo.is_empty() { None } else { Some(picture(&settings.logo)?) };
    Ok(reports::Options {
        language: text.language(),
        made_on: occasion.today,
        made_by: occasion.who.clone(),
        address: settings.address_lines(),
        organisation: settings.organisation,
        logo,
        example: register.is_example(),
        period: reports::Period::default(),
        cover: false,
        progress: reports::Progress::default(),
    })
}

/// The nonconformity that a report is about.
fn nonconformity_operand(text: &Text) -> Arg {
    operand(text, NONCONFORMITY, "cli-nonconformity-id", "cli-value-nonconformity")
}

/// Reads the nonconformity that was named, by its key or its number.
fn nonconformity_sheet(given: &ArgMatches, register: &mut Register, occasion: &Occasion) -> Result<NonconformitySheet, Failure> {
    let name = given.get_one::<String>(NONCONFORMITY).map(String::as_str).unwrap_or_default();
    let id = match name.parse::<NonconformityId>() {
        Ok(id) => id,
        Err(_) => register.nonconformity_numbered(name)?,
    };
    Ok(register.nonconformity_sheet(id, occasion)?)
}

fn picture(base64: &str) -> Result<Vec<u8>, Error> {
    base64::engine::general_purpose::STANDARD.decode(base64).map_err(|_| Error::field("logo", Code::InvalidImage))
}

#[derive(Serialize)]
struct Saved {
    path: String,
    bytes: usize,
}

/// Writes the report in place of an older one, and says where.
fn save(given: &ArgMatches, document: &[u8], desk: &Desk) -> Answered {
    let path = given.get_one::<PathBuf>(OUT).cloned().unwrap_or_default();
    file::write(&path, document)?;
    let saved = Saved { path: path.display().to_string(), bytes: document.len() };
    desk.answer(&saved, || format!("{}\n", plain(&desk.text.get_with("cli-report-saved", &[("path", saved.path.as_str().into())]))))
}

/// Writes the report, and the workbook if one is wanted.
fn save_with_sheets(given: &ArgMatches, document: &[u8], (sheets, title): (&[Sheet], &str), desk: &Desk, occasion: &Occasion) -> Answered {
    if let Some(path) = given.get_one::<PathBuf>(XLSX) {
        file::write(path, &workbook(sheets, title, desk.text, occasion, &mut |_, _| true)?)?;
    }
    save(given, document, desk)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_report_there_is_can_be_printed_from_here() {
        let kinds: Vec<&str> = KINDS.iter().map(|kind| kind.name).collect();
        let reports: Vec<&str> = reports::REPORTS.iter().map(|report| report.name).collect();
        assert_eq!(kinds, reports);
    }
}
