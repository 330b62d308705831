//! The rows of a sheet as values of fields: what every cell says, and what is odd about it. Knows no register.

mod reader;

use super::{
    field::{Field, FieldKind, Value},
    finding::{Finding, Grade},
    heading::{self, Counted},
    mapping::{DateOrder, Mapping},
    noun::Noun,
    reading::{choice::Words, date, number, number::Point, period, text},
};
use crate::exchange::{
    spreadsheet::template::is_example,
    table::{Cell, Row, Sheet},
};
use chrono::NaiveDate;
use reader::Reader;
use std::{borrow::Cow, collections::BTreeMap};

/// What people typed in place of what stands in cells, by row number and column from 0. A blank text empties the cell.
pub(super) type Typed = BTreeMap<(u32, u32), String>;

/// How the days of a column are read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Days {
    /// Which comes first, as chosen, or as a cell of the column shows.
    pub(super) order: Option<DateOrder>,
    /// The cell that shows it: row number and text.
    pub(super) shown_by: Option<(u32, String)>,
    /// A cell that can be read both ways: row number, text, with the day first, with the month first.
    pub(super) example: Option<(u32, String, NaiveDate, NaiveDate)>,
}

impl Days {
    /// Whether somebody must say which comes first.
    pub(super) const fn must_be_asked(&self) -> bool {
        self.example.is_some() && self.order.is_none()
    }
}

/// A column that is read.
#[derive(Debug)]
struct Column {
    place: usize,
    field: usize,
    kind: FieldKind,
    name: &'static str,
    days: Days,
    point: Option<Point>,
    words: Option<Words>,
    /// What its amounts are counted in, in kroner, as its heading says.
    counted_in: Counted,
}

/// How the columns of a sheet are read, which hangs on all their cells.
#[derive(Debug)]
pub(super) struct Columns {
    columns: Vec<Column>,
    fields: usize,
}

/// One row, read.
#[derive(Debug, Clone, Default)]
pub(super) struct ReadRow {
    /// Its number in the file.
    pub(super) number: u32,
    /// By field, in the noun's order.
    pub(super) values: Vec<Value>,
    pub(super) findings: Vec<Finding>,
}

/// All rows under the headings, read.
pub(super) struct ReadRows {
    noun: Noun,
    pub(super) rows: Vec<ReadRow>,
    /// By field: the column it is read from, from 0.
    pub(super) columns: Vec<Option<usize>>,
    /// By column from 0: how its days are read.
    pub(super) days: BTreeMap<usize, Days>,
}

impl ReadRows {
    /// The place of a field among the values.
    pub(super) fn place(&self, field: &str) -> usize {
        self.noun.fields().iter().position(|own| own.name == field).unwrap_or(usize::MAX)
    }
    /// The column a field is read from.
    pub(super) fn column(&self, field: &str) -> Option<usize> {
        self.columns.get(self.place(field)).copied().flatten()
    }
}

impl ReadRow {
    /// The value of the field at a place.
    pub(super) fn value(&self, place: usize) -> &Value {
        self.values.get(place).unwrap_or(&Value::Blank)
    }
    /// Whether a cell of it was refused.
    pub(super) fn is_refused(&self) -> bool {
        self.findings.iter().any(|finding| finding.grade == Grade::Refused)
    }
}

/// The rows that are read: those under the headings. An example of our own template is none.
fn below<'s>(sheet: &'s Sheet, mapping: &Mapping) -> Vec<&'s Row> {
    sheet.rows.iter().filter(|row| row.number > mapping.header && !is_example(row)).collect()
}

/// How the columns are read.
pub(super) fn columns(noun: Noun, sheet: &Sheet, mapping: &Mapping, typed: &Typed) -> Columns {
    let rows = below(sheet, mapping);
    let heads = sheet.rows.iter().find(|row| row.number == mapping.header);
    let fields = noun.fields();
    let mut columns: Vec<Column> = vec![];
    for (place, used) in mapping.columns.iter().enumerate() {
        let Some(name) = used.field.as_deref() else { continue };
        let Some(field) = fields.iter().position(|field| field.name == name) else { continue };
        let Field { kind, name, .. } = fields[field];
        let days = if kind.has_days() { days_of(&rows, place, kind, used.dates, typed) } else { Days::default() };
        let point =
            if matches!(kind, FieldKind::Money | FieldKind::Number | FieldKind::Measured) { point_of(&rows, place, typed) } else { None };
        let words = if let FieldKind::Choice(choices) = kind { Some(Words::of(choices)) } else { None };
        let counted_in = match (kind, heads) {
            (FieldKind::Money, Some(row)) => heading::counted_in(&shown(row.cell(place))),
            _ => Counted::Ones,
        };
        columns.push(Column { place, field, kind, name, days, point, words, counted_in });
    }
    Columns { columns, fields: fields.len() }
}

/// Reads one row.
pub(super) fn read_row(columns: &Columns, row: &Row, typed: &Typed, today: NaiveDate) -> ReadRow {
    let mut read = ReadRow { number: row.number, values: vec![Value::Blank; columns.fields], findings: vec![] };
    for column in &columns.columns {
        let cell = cell(row, column.place, typed);
        let by_hand = matches!(cell, Cow::Owned(_));
        let mut found = Reader { column, today, by_hand, finding: None };
        let value = found.read(&cell);
        if let Some(mut finding) = found.finding {
            finding.column = u32::try_from(column.place).ok();
            finding.field = Some(column.name);
            finding.written = shown(&cell);
            read.findings.push(finding);
        }
        read.values[column.field] = value;
    }
    read
}

/// Reads every row under the headings.
pub(super) fn read(noun: Noun, sheet: &Sheet, mapping: &Mapping, columns: &Columns, typed: &Typed, today: NaiveDate) -> ReadRows {
    let read = below(sheet, mapping)
        .into_iter()
        .map(|row| read_row(columns, row, typed, today))
        // A row in which no column that is read says anything is a line between, or a sum below.
        .filter(|row| !row.findings.is_empty() || row.values.iter().any(|value| !value.is_blank()))
        .collect();
    let mut of_field = vec![None; columns.fields];
    columns.columns.iter().for_each(|column| of_field[column.field] = Some(column.place));
    let days = columns.columns.iter().filter(|column| column.kind.has_days()).map(|column| (column.place, column.days.clone())).collect();
    ReadRows { noun, rows: read, columns: of_field, days }
}

fn cell<'a>(row: &'a Row, column: usize, typed: &Typed) -> Cow<'a, Cell> {
    let key = (row.number, u32::try_from(column).unwrap_or(u32::MAX));
    match typed.get(&key) {
        Some(text) if text.trim().is_empty() => Cow::Owned(Cell::Blank),
        Some(text) => Cow::Owned(Cell::Text(text.clone())),
        None => Cow::Borrowed(row.cell(column)),
    }
}

/// A cell as text, for showing and for fields of text.
pub(super) fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Blank => String::new(),
        Cell::Text(text) | Cell::Fault(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::Percent(number) => format!("{number} %"),
        Cell::Date(day) => day.to_string(),
        Cell::Flag(flag) => if *flag { "true" } else { "false" }.to_owned(),
    }
}

/// How a column's days are read: the cells that can only be read one way show it, unless they show both.
pub(super) fn days_of(rows: &[&Row], column: usize, kind: FieldKind, chosen: Option<DateOrder>, typed: &Typed) -> Days {
    let mut days = Days { order: chosen, ..Days::default() };
    let mut only: [Option<(u32, String)>; 2] = [None, None];
    for row in rows {
        let cell = cell(row, column, typed);
        let Cell::Text(text) = cell.as_ref() else { continue };
        let readings = match kind {
            FieldKind::Period => period::read(text).map_or([date::Reading::None; 2], |(start, end)| [start, end]),
            _ => [date::read(text), date::Reading::None],
        };
        for reading in readings {
            match reading {
                date::Reading::Only(order, _) => {
                    only[order as usize].get_or_insert_with(|| (row.number, text::line(text)));
                }
                date::Reading::Either(first, second) if days.example.is_none() => {
                    days.example = Some((row.number, text::line(text), first, second));
                }
                _ => {}
            }
        }
    }
    if chosen.is_none() {
        match only {
            [Some(by), None] => (days.order, days.shown_by) = (Some(DateOrder::DayFirst), Some(by)),
            [None, Some(by)] => (days.order, days.shown_by) = (Some(DateOrder::MonthFirst), Some(by)),
            _ => {}
        }
    }
    days
}

/// The sign before the decimals in a column, if its cells agree about it.
fn point_of(rows: &[&Row], column: usize, typed: &Typed) -> Option<Point> {
    let mut seen: Option<Point> = None;
    for row in rows {
        let cell = cell(row, column, typed);
        let Cell::Text(text) = cell.as_ref() else { continue };
        if let number::Reading::Number { point: Some(point), .. } = number::read(text) {
            if seen.is_some_and(|seen| seen != point) {
                return None;
            }
            seen = Some(point);
        }
    }
    seen
}
