//! A list as a spreadsheet (.xlsx): real dates and numbers, a head that stays, filters. Knows cells and no nouns: each list
//! says its columns and rows. Byte for byte the same for the same rows and moment.

pub mod checks;
pub mod contracts;
pub mod template;

use crate::{
    Error, Result,
    domain::{decimal::Decimal, money::Money, occasion::Occasion},
    error::Code,
};
use chrono::{Datelike, NaiveDate, Timelike};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

/// The most characters Excel takes in a cell.
const MOST_CHARS: usize = 32_767;
/// The most rows Excel takes in a sheet, without the head.
pub const MOST_ROWS: usize = 1_048_575;

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Not recorded.
    Blank,
    /// A text: never a formula, whatever it begins with.
    Text(String),
    /// A day.
    Date(NaiveDate),
    /// A whole number.
    Count(i64),
    /// A number with decimals.
    Number(Decimal),
    /// An amount in kroner.
    Money(Money),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        if text.is_empty() { Self::Blank } else { Self::Text(text.to_owned()) }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Blank } else { Self::Text(text) }
    }
}

impl From<Option<NaiveDate>> for Cell {
    fn from(date: Option<NaiveDate>) -> Self {
        date.map_or(Self::Blank, Self::Date)
    }
}

/// A column: its head and its width in characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What stands in the head.
    pub head: String,
    /// Width in characters of the standard type.
    pub width: u32,
}

/// One list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Name of the sheet; what Excel does not take in it is replaced.
    pub name: String,
    /// Columns, from the left.
    pub columns: Vec<Column>,
    /// Rows; each has a cell for every column.
    pub rows: Vec<Vec<Cell>>,
}

/// The file. Errors: [`Code::Report`] when it cannot be made, [`Code::TooMany`] rows.
pub fn spreadsheet(sheet: &Sheet, occasion: &Occasion) -> Result<Vec<u8>> {
    if sheet.rows.len() > MOST_ROWS {
        return Err(Error::new(Code::TooMany).with("max", MOST_ROWS));
    }
    written(sheet, occasion).map_err(|error| Error::new(Code::Report).with("reason", error))
}

fn written(sheet: &Sheet, occasion: &Occasion) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_title(&sheet.name).set_author(&occasion.who).set_creation_datetime(&made(occasion)?));
    let page = book.add_worksheet();
    page.set_name(sheet_name(&sheet.name))?;
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top).set_background_color("F3F4F6");
    for (column, place) in sheet.columns.iter().zip(0u16..) {
        page.set_column_width(place, column.width)?;
        page.write_string_with_format(0, place, &column.head, &head)?;
    }
    let formats = Formats::default();
    for (line, row) in sheet.rows.iter().zip(1u32..) {
        for (cell, column) in line.iter().zip(0u16..) {
            put(page, row, column, cell, &formats)?;
        }
    }
    page.set_freeze_panes(1, 0)?;
    let last_row = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    let last_column = u16::try_from(sheet.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    page.autofilter(0, 0, last_row, last_column)?;
    page.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    book.save_to_buffer()
}

/// Number formats. Excel shows them in the way of the reader's own country; the date is the Norwegian one everywhere.
struct Formats {
    text: Format,
    date: Format,
    count: Format,
    number: Format,
    money: Format,
}

impl Default for Formats {
    fn default() -> Self {
        let top = || Format::new().set_align(FormatAlign::Top);
        Self {
            text: top().set_text_wrap(),
            date: top().set_num_format("dd.mm.yyyy"),
            count: top().set_num_format("#,##0"),
            number: top().set_num_format("#,##0.######"),
            money: top().set_num_format("#,##0.00 \"kr\""),
        }
    }
}

fn put(page: &mut Worksheet, row: u32, column: u16, cell: &Cell, formats: &Formats) -> Result<(), XlsxError> {
    match cell {
        Cell::Blank => {}
        Cell::Text(text) => {
            page.write_string_with_format(row, column, text_of(text), &formats.text)?;
        }
        Cell::Date(date) => {
            page.write_with_format(row, column, &excel_day(*date)?, &formats.date)?;
        }
        Cell::Count(count) => {
            page.write_number_with_format(row, column, exactly(i128::from(*count), 1), &formats.count)?;
        }
        Cell::Number(number) => {
            page.write_number_with_format(row, column, exactly(i128::from(number.millionths()), 1_000_000), &formats.number)?;
        }
        Cell::Money(money) => {
            page.write_number_with_format(row, column, exactly(i128::from(money.ore()), 100), &formats.money)?;
        }
    }
    Ok(())
}

/// Excel keeps every number as a float; nothing is reckoned with it here.
#[allow(clippy::cast_precision_loss)]
fn exactly(units: i128, per_one: i32) -> f64 {
    units as f64 / f64::from(per_one)
}

fn text_of(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t')).take(MOST_CHARS).collect()
}

/// Excel's calendar begins in 1900.
fn excel_day(date: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    ExcelDateTime::from_ymd(u16::try_from(date.year()).unwrap_or(0), part(date.month()), part(date.day()))
}

fn made(occasion: &Occasion) -> Result<ExcelDateTime, XlsxError> {
    let part = |number: u32| u8::try_from(number).unwrap_or(0);
    let time = occasion.now.time();
    let hour = u16::try_from(time.hour()).unwrap_or(0);
    excel_day(occasion.now.date_naive())?.and_hms(hour, part(time.minute()), f64::from(time.second()))
}

/// At most 31 characters, none of those Excel does not take.
fn sheet_name(name: &str) -> String {
    let plain: String = name.chars().map(|c| if "[]:*?/\\'".contains(c) || c.is_control() { ' ' } else { c }).take(31).collect();
    if plain.trim().is_empty() { "1".to_owned() } else { plain }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    fn occasion() -> Occasion {
        let today: NaiveDate = "2026-11-22".parse().unwrap();
        Occasion { today, now: today.and_hms_opt(9, 0, 0).unwrap().and_utc(), who: "Kari".into() }
    }

    fn sheet(cells: Vec<Cell>) -> Sheet {
        Sheet {
            name: "Liste".into(),
            columns: vec![Column { head: "A".into(), width: 10 }],
            rows: cells.into_iter().map(|cell| vec![cell]).collect(),
        }
    }

    #[test]
    fn the_same_rows_make_the_same_file() {
        let sheet = sheet(vec![Cell::Date(occasion().today), Cell::from("=1+1"), Cell::Money(Money::from_ore(12_345).unwrap())]);
        let first = spreadsheet(&sheet, &occasion()).unwrap();
        assert_eq!(first, spreadsheet(&sheet, &occasion()).unwrap());
        assert_eq!(&first[..2], b"PK");
    }

    #[test]
    fn what_a_cell_or_a_name_cannot_hold_is_left_out_and_nothing_fails() {
        let hostile = "\u{0}\u{b}".to_owned() + &"æ".repeat(40_000);
        let dates = ["1900-01-01", "2200-12-31"].map(|day| Cell::Date(day.parse().unwrap()));
        let mut sheet = sheet([Cell::from(hostile), Cell::from("a\nb")].into_iter().chain(dates).collect());
        sheet.name = "[Avvik]/2026: 'æøå' og mye mer enn trettien tegn".into();
        assert!(spreadsheet(&sheet, &occasion()).is_ok());
        sheet.name = "[]".into();
        assert!(spreadsheet(&sheet, &occasion()).is_ok());
        assert_eq!(text_of(&("\u{0}".to_owned() + &"æ".repeat(40_000))).chars().count(), MOST_CHARS);
    }

    #[test]
    fn a_list_of_nothing_is_a_head() {
        assert!(spreadsheet(&sheet(vec![]), &occasion()).is_ok());
    }
}
