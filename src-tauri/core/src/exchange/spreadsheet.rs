//! Lists as a spreadsheet (.xlsx): real dates and numbers, a head that stays, filters. Knows cells and no nouns: each list
//! says its columns and rows. Byte for byte the same for the same rows and moment.

mod book;
pub mod checks;
pub mod contracts;
mod documents;
pub mod goals;
mod history;
pub mod lists;
pub mod measurements;
mod meetings;
mod nonconformities;
pub mod portfolio;
mod requirements;
mod suppliers;
pub mod template;
pub mod whole;

use crate::{
    Result,
    domain::{decimal::Decimal, figure::Figure, money::Money, occasion::Occasion},
    text::Text,
};
use chrono::{NaiveDate, NaiveDateTime};

pub use book::{Book, GoOn};

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
    /// A number of any size, as a measurement states it: always a number to the spreadsheet, which sums it.
    Figure(Figure),
    /// A percentage: 30 for 30 %.
    Percent(Decimal),
    /// An amount in kroner.
    Money(Money),
    /// A day and a time of it.
    Moment(NaiveDateTime),
}

impl From<Option<Decimal>> for Cell {
    fn from(number: Option<Decimal>) -> Self {
        number.map_or(Self::Blank, Self::Number)
    }
}

impl From<Option<Money>> for Cell {
    fn from(amount: Option<Money>) -> Self {
        amount.map_or(Self::Blank, Self::Money)
    }
}

impl From<u32> for Cell {
    fn from(count: u32) -> Self {
        Self::Count(i64::from(count))
    }
}

impl From<&String> for Cell {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
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

/// Columns by the text keys of their heads, and their widths.
fn columns(text: &Text, columns: &[(&str, u32)]) -> Vec<Column> {
    columns.iter().map(|(key, width)| Column { head: text.get(key), width: *width }).collect()
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

/// The file of one list. Errors: those of [`workbook`].
pub fn spreadsheet(sheet: &Sheet, text: &Text, occasion: &Occasion) -> Result<Vec<u8>> {
    workbook(std::slice::from_ref(sheet), &sheet.name, text, occasion, &mut |_, _| true)
}

/// The file of several lists, a sheet each, under a title. A list of more rows than a sheet takes goes on in another.
/// Errors: [`Code::Cancelled`](crate::error::Code::Cancelled), [`Code::Report`](crate::error::Code::Report) when it cannot be made.
pub fn workbook(sheets: &[Sheet], title: &str, text: &Text, occasion: &Occasion, go_on: GoOn<'_>) -> Result<Vec<u8>> {
    let all = sheets.iter().map(|sheet| sheet.rows.len() as u64).sum();
    let mut book = Book::new(title, text, occasion, all, go_on)?;
    for sheet in sheets {
        let place = book.begin(&sheet.name, sheet.columns.clone())?;
        sheet.rows.iter().try_for_each(|row| book.row(place, row))?;
    }
    book.finish()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::error::Code;

    fn text() -> &'static Text {
        Text::of(crate::domain::language::Language::Bokmal)
    }

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
        let first = spreadsheet(&sheet, text(), &occasion()).unwrap();
        assert_eq!(first, spreadsheet(&sheet, text(), &occasion()).unwrap());
        assert_eq!(&first[..2], b"PK");
    }

    #[test]
    fn what_a_cell_or_a_name_cannot_hold_is_left_out_and_nothing_fails() {
        let hostile = "\u{0}\u{b}".to_owned() + &"æ".repeat(40_000);
        let dates = ["1900-01-01", "2200-12-31"].map(|day| Cell::Date(day.parse().unwrap()));
        let mut sheet = sheet([Cell::from(hostile), Cell::from("a\nb")].into_iter().chain(dates).collect());
        sheet.name = "[Avvik]/2026: 'æøå' og mye mer enn trettien tegn".into();
        assert!(spreadsheet(&sheet, text(), &occasion()).is_ok());
        sheet.name = "[]".into();
        assert!(spreadsheet(&sheet, text(), &occasion()).is_ok());
    }

    #[test]
    fn a_list_of_nothing_is_a_head() {
        assert!(spreadsheet(&sheet(vec![]), text(), &occasion()).is_ok());
    }

    #[test]
    fn sheets_of_one_name_are_told_apart() {
        let sheets = [sheet(vec![]), Sheet { name: "LISTE".into(), ..sheet(vec![]) }, sheet(vec![])];
        assert!(workbook(&sheets, "Alt", text(), &occasion(), &mut |_, _| true).is_ok());
    }

    #[test]
    fn what_is_stopped_makes_no_file() {
        let long = sheet((0..1_000).map(Cell::Count).collect());
        let stopped = workbook(&[long], "Alt", text(), &occasion(), &mut |done, _| done < 500);
        assert_eq!(stopped.unwrap_err().code, Code::Cancelled);
    }
}
