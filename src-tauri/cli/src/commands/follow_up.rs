//! `follow-up`: open checks in a period by person, kind and supplier; as a table, a calendar file or a spreadsheet.

use super::{Entry, due::table};
use crate::{
    answer::{Failure, plain},
    arguments::{choices, dates, files_ending, option},
    desk::Desk,
};
use chrono::{Days, NaiveDate};
use clap::{ArgMatches, Command};
use register::{
    Error,
    domain::{check_list::CheckQuery, id::SupplierId, kinds::Kind, occasion::Occasion},
    error::Code,
    exchange::{
        calendar::{CalendarChoice, REMINDERS, calendar},
        file,
        spreadsheet::{checks::check_sheet, spreadsheet},
    },
    register::Register,
    text::Text,
};
use serde::Serialize;
use std::path::{Path, PathBuf};

const FROM: &str = "from";
const TO: &str = "to";
const RESPONSIBLE: &str = "responsible";
const KIND: &str = "kind";
const SUPPLIER: &str = "supplier";
const ICS: &str = "ics";
const XLSX: &str = "xlsx";
/// How far ahead, where no last day is given.
const AHEAD_DAYS: u64 = 90;

pub const ENTRY: Entry = Entry {
    name: "follow-up",
    key: "follow-up",
    shape: |command, text| {
        with_filters(command, text)
            .arg(option(text, ICS, "cli-follow-up-ics", "cli-value-file").value_parser(files_ending("ics", "cli-wrong-ics-file")))
            .arg(option(text, XLSX, "cli-follow-up-xlsx", "cli-value-file").value_parser(files_ending("xlsx", "cli-wrong-xlsx-file")))
    },
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let query = query(given, &mut register, &occasion, desk)?;
        let rows = register.check_rows(&query, &[], &occasion)?;
        let mut saved = vec![];
        let mut save = |path: &Path, bytes: Vec<u8>| -> Result<(), Failure> {
            file::write(path, &bytes)?;
            saved.push(Saved { path: path.display().to_string(), bytes: bytes.len() });
            Ok(())
        };
        if let Some(path) = given.get_one::<PathBuf>(ICS) {
            let told = register.told(&query, &[], &occasion)?;
            let choice = CalendarChoice { language: desk.text.language(), name: "", reminders: &REMINDERS };
            save(path, calendar(&told, &choice, &occasion))?;
        }
        if let Some(path) = given.get_one::<PathBuf>(XLSX) {
            save(path, spreadsheet(&check_sheet(&rows, desk.text), desk.text, &occasion)?)?;
        }
        if saved.is_empty() {
            return desk.answer(&rows, || table(rows.iter().map(|row| &row.check), desk.text).shown(&desk.text.get("followup-no-hits")));
        }
        desk.answer(&saved, || {
            let line =
                |one: &Saved| format!("{}\n", plain(&desk.text.get_with("followup-exported", &[("path", one.path.as_str().into())])));
            saved.iter().map(line).collect()
        })
    },
};

#[derive(Serialize)]
struct Saved {
    path: String,
    bytes: usize,
}

/// The options that say which checks.
pub fn with_filters(command: Command, text: &Text) -> Command {
    command
        .arg(option(text, FROM, "cli-follow-up-from", "cli-value-date").value_parser(dates()))
        .arg(option(text, TO, "cli-follow-up-to", "cli-value-date").value_parser(dates()))
        .arg(option(text, RESPONSIBLE, "cli-due-responsible", "cli-value-name"))
        .arg(option(text, KIND, "cli-follow-up-kind", "cli-value-name").value_parser(choices(Kind::ALL.iter().map(|kind| kind.as_str()))))
        .arg(option(text, SUPPLIER, "cli-follow-up-supplier", "cli-value-name"))
}

/// What the options ask for. Errors: no supplier of that name.
pub fn query(given: &ArgMatches, register: &mut Register, occasion: &Occasion, desk: &Desk) -> Result<CheckQuery, Failure> {
    let day = |name: &str| given.get_one::<NaiveDate>(name).copied();
    let kind = given.get_one::<String>(KIND).map(|kind| kind.parse::<Kind>()).transpose()?;
    let supplier = match given.get_one::<String>(SUPPLIER) {
        Some(name) => Some(supplier_named(name, register, occasion, desk)?),
        None => None,
    };
    let ahead = occasion.today.checked_add_days(Days::new(AHEAD_DAYS));
    let (from, to) = (day(FROM), day(TO).or(ahead));
    if matches!((from, to), (Some(from), Some(to)) if to < from) {
        return Err(Error::field("period.to", Code::PeriodBackwards).into());
    }
    Ok(CheckQuery { from, to, responsible: given.get_one(RESPONSIBLE).cloned(), kind, supplier, ..CheckQuery::default() })
}

fn supplier_named(name: &str, register: &mut Register, occasion: &Occasion, desk: &Desk) -> Result<SupplierId, Failure> {
    let sought = name.trim().to_lowercase();
    let suppliers = register.check_filters(occasion)?.suppliers;
    let found = suppliers.iter().find(|(_, supplier)| supplier.trim().to_lowercase() == sought);
    found.map(|(id, _)| *id).ok_or_else(|| Failure::Own {
        code: "not-found",
        message: desk.text.get_with("cli-follow-up-no-supplier", &[("name", name.into())]),
    })
}
