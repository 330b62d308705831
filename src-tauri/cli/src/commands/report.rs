//! `report`: prints a report to a file. One file a kind.

mod contract;

use super::Entry;
use crate::{
    answer::{Answered, Failure, plain},
    arguments::{dates, option, report_files, switch, with_commands},
    desk::Desk,
};
use base64::Engine;
use chrono::NaiveDate;
use clap::{Arg, ArgMatches};
use register::{Error, domain::occasion::Occasion, error::Code, exchange::file, register::Register, text::Text};
use serde::Serialize;
use std::path::PathBuf;

const OUT: &str = "out";
const FROM: &str = "from";
const TO: &str = "to";
const COVER: &str = "cover";

/// Every kind of report, in the order of the help.
pub const KINDS: &[Entry] = &[contract::ENTRY];

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

/// What time a report is about, and whether it has a cover.
fn choices(text: &Text) -> [Arg; 3] {
    [
        option(text, FROM, "cli-report-from", "cli-value-date").value_parser(dates()),
        option(text, TO, "cli-report-to", "cli-value-date").value_parser(dates()),
        switch(text, COVER, "cli-report-cover"),
    ]
}

/// How every report of a register is made: its organisation, its logo, its day, and what is chosen.
fn options(given: &ArgMatches, register: &Register, occasion: &Occasion, text: &Text) -> Result<reports::Options, Failure> {
    let day = |name: &str| given.get_one::<NaiveDate>(name).copied();
    let settings = register.settings()?;
    let logo = if settings.logo.is_empty() { None } else { Some(picture(&settings.logo)?) };
    Ok(reports::Options {
        language: text.language(),
        made_on: occasion.today,
        made_by: occasion.who.clone(),
        organisation: settings.organisation,
        logo,
        example: register.is_example(),
        period: reports::Period::new(day(FROM), day(TO))?,
        cover: given.get_flag(COVER),
        progress: reports::Progress::default(),
    })
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
