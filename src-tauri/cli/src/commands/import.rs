//! `import`: reads a list in from a spreadsheet. Says first, row by row, what would happen; does it only if nothing is left
//! undecided.

use super::Entry;
use crate::{
    answer::{Answered, Failure, plain},
    arguments::{choices, counts, operand, option, switch},
    desk::Desk,
    table::Table,
};
use clap::{ArgAction, ArgMatches};
use register::{
    Error,
    error::Code,
    exchange::{
        file,
        intake::{
            finding::Grade,
            mapping::{DateOrder, MappingFile, place},
            noun::Noun,
            preview::{Preview, RowState},
            session::Intake,
            shown::{self, MadeView, RowView},
        },
        table,
    },
    register::Register,
    text::Text,
};
use serde::Serialize;
use std::path::PathBuf;

const NOUN: &str = "noun";
const FILE: &str = "file";
const SHEET: &str = "sheet";
const HEADER: &str = "header";
const MAPPING: &str = "mapping";
const DATES: &str = "dates";
const SET: &str = "set";
const ACCEPT: &str = "accept-doubts";
const LEAVE_OUT: &str = "leave-out";
const LEAVE_OUT_REFUSED: &str = "leave-out-refused";
const DRY_RUN: &str = "dry-run";
/// Largest mapping that is read, in bytes.
const MAX_MAPPING: usize = 1_000_000;

pub const ENTRY: Entry = Entry {
    name: "import",
    key: "import",
    shape: |command, text| {
        let option = |name, help, value| option(text, name, help, value);
        command
            .after_help(text.get("cli-import-notes"))
            .arg(operand(text, NOUN, "cli-import-noun", "cli-value-list").value_parser(choices(Noun::ALL.iter().map(|noun| noun.as_str()))))
            .arg(operand(text, FILE, "cli-import-file", "cli-value-file").value_parser(clap::value_parser!(PathBuf)))
            .arg(option(SHEET, "cli-import-sheet", "cli-value-name"))
            .arg(option(HEADER, "cli-import-header", "cli-value-row").value_parser(counts()))
            .arg(option(MAPPING, "cli-import-mapping", "cli-value-file").value_parser(clap::value_parser!(PathBuf)))
            .arg(
                option(DATES, "cli-import-dates", "cli-value-dates")
                    .value_parser(choices(DateOrder::ALL.iter().map(|order| order.as_str()))),
            )
            .arg(option(SET, "cli-import-set", "cli-value-cell").action(ArgAction::Append))
            .arg(option(LEAVE_OUT, "cli-import-leave-out", "cli-value-rows"))
            .arg(switch(text, ACCEPT, "cli-import-accept"))
            .arg(switch(text, LEAVE_OUT_REFUSED, "cli-import-leave-out-refused"))
            .arg(switch(text, DRY_RUN, "cli-import-dry-run"))
    },
    run,
};

/// What would happen, or has.
#[derive(Serialize)]
struct Told {
    file: String,
    sheet: String,
    header: u32,
    columns: Vec<ColumnTold>,
    counts: CountsTold,
    made: Vec<MadeView>,
    rows: Vec<RowView>,
    /// Whether it was done.
    imported: bool,
}

#[derive(Serialize)]
struct ColumnTold {
    letter: String,
    heading: String,
    field: Option<String>,
    label: Option<String>,
    /// Which comes first in its days; absent if it makes no difference or is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    dates: Option<DateOrder>,
    /// Somebody has to say which comes first.
    ask_dates: bool,
}

#[derive(Serialize)]
struct CountsTold {
    refused: u32,
    doubtful: u32,
    new: u32,
    changed: u32,
    same: u32,
    left_out: u32,
}

fn run(given: &ArgMatches, desk: &Desk) -> Answered {
    let text = desk.text;
    let usage = |key: &str, value: &str| Failure::Own { code: "usage", message: text.get_with(key, &[("value", value.into())]) };
    let noun: Noun = given.get_one::<String>(NOUN).map_or("", String::as_str).parse()?;
    let path = given.get_one::<PathBuf>(FILE).cloned().unwrap_or_default();
    let (mut register, occasion) = desk.open()?;
    let table = table::read_apart(&path, &|| false)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut intake = Intake::begin(noun, &name, table, &register)?;
    let mut mapping = match given.get_one::<PathBuf>(MAPPING) {
        None => MappingFile::default(),
        Some(path) => serde_json::from_slice(&file::read(path, MAX_MAPPING)?).map_err(|error| Failure::Own {
            code: "mapping",
            message: text.get_with("cli-import-wrong-mapping", &[("reason", error.to_string().into())]),
        })?,
    };
    mapping.sheet = given.get_one(SHEET).cloned().or(mapping.sheet);
    mapping.header = given.get_one(HEADER).copied().or(mapping.header);
    intake.follow(&mapping, &register).map_err(|error| shown::named(noun, error, text))?;
    if let Some(order) = given.get_one::<String>(DATES) {
        intake.set_date_order(order.parse()?);
    }
    let mut typed = vec![];
    for one in given.get_many::<String>(SET).unwrap_or_default() {
        let cell = one.split_once('=').and_then(|(cell, value)| Some((place(cell)?, value.to_owned())));
        typed.push(cell.ok_or_else(|| usage("cli-import-wrong-set", one))?);
    }
    let rows = given.get_one::<String>(LEAVE_OUT).map_or("", String::as_str);
    let rows = row_numbers(rows).ok_or_else(|| usage("cli-import-wrong-rows", rows))?;
    intake.decide(|decisions| {
        decisions.typed.extend(typed);
        decisions.left_out.extend(rows);
        decisions.accept_all = given.get_flag(ACCEPT);
        decisions.leave_out_refused = given.get_flag(LEAVE_OUT_REFUSED);
    });
    intake.look(&mut register, &occasion).map_err(|error| shown::named(noun, error, text))?;
    let told = told(&intake, text);
    if given.get_flag(DRY_RUN) {
        return desk.answer(&told, || shown_rows(&told, text));
    }
    match done(&mut intake, &mut register, &occasion) {
        Ok(()) => {
            let told = Told { imported: true, ..told };
            desk.answer(&told, || {
                format!("{}{}\n", shown_rows(&told, text), plain(&text.get_with("cli-import-done", &[("file", name.as_str().into())])))
            })
        }
        Err(error) if matches!(error.code, Code::RowsUndecided | Code::DateOrderMissing) => {
            let mut answer = desk.answer(&told, || shown_rows(&told, text))?;
            answer.refused = Some(error.into());
            Ok(answer)
        }
        Err(error) => Err(error.into()),
    }
}

fn done(intake: &mut Intake, register: &mut Register, occasion: &register::domain::occasion::Occasion) -> Result<(), Error> {
    intake.take_in(register, occasion, &mut |_, _| true).map(|_| ())
}

/// `5,7-9`: the rows with these numbers. Nothing if it cannot be read.
fn row_numbers(text: &str) -> Option<Vec<u32>> {
    let mut rows = vec![];
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let (from, to) = part.split_once('-').unwrap_or((part, part));
        let (from, to): (u32, u32) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
        if to < from || to - from > 1_000_000 {
            return None;
        }
        rows.extend(from..=to);
    }
    Some(rows)
}

fn told(intake: &Intake, text: &Text) -> Told {
    let view = shown::intake(intake, text);
    let label = |name: &str| view.fields.iter().find(|field| field.name == name).map(|field| field.label.clone());
    let columns = view.columns.iter().map(|column| ColumnTold {
        letter: column.letter.clone(),
        heading: column.heading.clone(),
        label: column.used.field.as_deref().and_then(label),
        field: column.used.field.clone(),
        dates: column.days.as_ref().and_then(|days| days.order),
        ask_dates: column.days.as_ref().is_some_and(|days| days.ask),
    });
    let columns = columns.collect();
    let count = |state| intake.preview().map_or(0, |preview: &Preview| preview.count(state));
    Told {
        file: view.file,
        sheet: intake.sheet().name.clone(),
        header: view.header,
        columns,
        counts: CountsTold {
            refused: count(RowState::Refused),
            doubtful: count(RowState::Doubtful),
            new: count(RowState::New),
            changed: count(RowState::Changed),
            same: count(RowState::Same),
            left_out: count(RowState::LeftOut),
        },
        made: intake.preview().map(|preview| shown::preview(preview, text).made).unwrap_or_default(),
        rows: shown::page(intake.noun(), intake.rows(None, 0, usize::MAX), text).rows,
        imported: false,
    }
}

fn shown_rows(told: &Told, text: &Text) -> String {
    let head = |name: &str| text.get(&format!("cli-import-column-{name}"));
    let mut columns = Table::new().column(head("column")).narrow(head("heading"), 40).column(head("field"));
    for column in &told.columns {
        columns.row([
            column.letter.clone(),
            column.heading.clone(),
            column.label.clone().unwrap_or_else(|| text.get("cli-import-not-read")),
        ]);
    }
    let mut rows = Table::new().numbers(head("row")).column(head("state")).narrow(head("title"), 44).narrow(head("said"), 110);
    for row in &told.rows {
        let weighty = row.findings.iter().filter(|finding| finding.grade != Grade::Note);
        let notes = row.findings.iter().filter(|finding| finding.grade == Grade::Note);
        let mut said: Vec<String> = weighty
            .chain(notes)
            .map(
                |finding| {
                    if finding.cell.is_empty() { finding.sentence.clone() } else { format!("{}: {}", finding.cell, finding.sentence) }
                },
            )
            .collect();
        if row.state == RowState::Changed {
            let change = |change: &shown::ChangeView| {
                format!("{}: {} → {}", change.label, if change.from.is_empty() { "–" } else { &change.from }, change.to)
            };
            said.extend(row.changes.iter().map(change));
        }
        rows.row([row.number.to_string(), text.get(row.state.text_key()), row.title.clone(), said.join(" · ")]);
    }
    let counts = &told.counts;
    let counts = [
        ("refused", counts.refused),
        ("doubtful", counts.doubtful),
        ("new", counts.new),
        ("changed", counts.changed),
        ("same", counts.same),
        ("leftOut", counts.left_out),
    ];
    let counts: Vec<_> = counts.into_iter().map(|(name, count)| (name, text.count(i64::from(count)).into())).collect();
    let sheet = text.get_with(
        "cli-import-sheet-read",
        &[("file", told.file.as_str().into()), ("sheet", told.sheet.as_str().into()), ("header", told.header.to_string().into())],
    );
    format!(
        "{}\n\n{}\n{}\n{}\n",
        plain(&sheet),
        columns.shown(""),
        rows.shown(&text.get("cli-import-no-rows")),
        plain(&text.get_with("cli-import-counts", &counts))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_named_one_by_one_or_from_to() {
        assert_eq!(row_numbers("5, 7-9"), Some(vec![5, 7, 8, 9]));
        assert_eq!(row_numbers(""), Some(vec![]));
        for wrong in ["a", "9-7", "1-", "1-99999999"] {
            assert_eq!(row_numbers(wrong), None, "{wrong}");
        }
    }
}
