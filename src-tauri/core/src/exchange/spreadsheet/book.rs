//! The file that lists are written to, row by row: several sheets may be filled in turn. Holds one row of each in memory; the
//! rest lies in temporary files that nobody else can open.

use super::{Cell, Column};
use crate::{
    Error, Result,
    domain::{decimal::Decimal, figure::Figure, occasion::Occasion},
    error::Code,
    exchange::file,
    text::Text,
};
use chrono::{Datelike, NaiveDate, Timelike};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use std::{
    io::{self, Write},
    path::Path,
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

/// The most characters Excel takes in a cell, as UTF-16 counts them.
pub(super) const MOST_CHARS: usize = 32_767;
/// The most rows Excel takes in a sheet, without the head.
const MOST_ROWS: u32 = 1_048_575;
/// Rows between two looks at whether to go on.
const ROWS: u64 = 256;
/// Time between two looks while the sheets are packed.
const GLANCE: Duration = Duration::from_millis(50);

/// Digits that are kept of a figure: a float holds fifteen.
const FIGURE_DIGITS: usize = 12;

/// Height of a line, in points.
const LINE_HEIGHT: f64 = 15.0;
/// Lines of a text that there is room for; the rest is seen in the cell itself.
const MOST_LINES: u32 = 8;

/// Told how many rows of how many are written; answers whether to go on.
pub type GoOn<'a> = &'a mut dyn FnMut(u64, u64) -> bool;

/// A spreadsheet that is being written.
pub struct Book<'a> {
    book: Workbook,
    pages: Vec<Page>,
    names: Vec<String>,
    formats: Formats,
    /// What stands at the end of a text that is longer than a cell takes.
    cut: String,
    done: u64,
    all: u64,
    go_on: GoOn<'a>,
}

/// A list in it: the sheet that it is being written to.
struct Page {
    name: String,
    columns: Vec<Column>,
    /// Place of the sheet among all.
    sheet: usize,
    /// Rows that it has.
    rows: u32,
}

fn failed(error: XlsxError) -> Error {
    Error::new(Code::Report).with("reason", error)
}

impl<'a> Book<'a> {
    /// An empty one under a title; `all` is how many rows it will have. Errors: [`Code::Report`].
    pub fn new(title: &str, text: &Text, occasion: &Occasion, all: u64, go_on: GoOn<'a>) -> Result<Self> {
        let mut book = Workbook::new();
        let made = made(occasion).map_err(failed)?;
        book.set_properties(&DocProperties::new().set_title(plain(title)).set_author(plain(&occasion.who)).set_creation_datetime(&made));
        let cut = format!(" … [{}]", text.get("sheet-cell-cut"));
        Ok(Self { book, pages: vec![], names: vec![], formats: Formats::default(), cut, done: 0, all, go_on })
    }

    /// Begins a list; answers its place. Errors: [`Code::Report`].
    pub fn begin(&mut self, name: &str, columns: Vec<Column>) -> Result<usize> {
        let sheet = self.sheet(name, &columns).map_err(failed)?;
        self.pages.push(Page { name: name.to_owned(), columns, sheet, rows: 0 });
        Ok(self.pages.len() - 1)
    }

    /// A sheet with its head.
    fn sheet(&mut self, name: &str, columns: &[Column]) -> Result<usize, XlsxError> {
        let name = free(sheet_name(name), &self.names);
        let sheet = self.book.add_worksheet_with_constant_memory()?;
        sheet.set_name(&name)?;
        self.names.push(name);
        let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top).set_background_color("F3F4F6");
        for (column, place) in columns.iter().zip(0u16..) {
            sheet.set_column_width(place, column.width)?;
            sheet.write_string_with_format(0, place, plain(&column.head), &head)?;
        }
        let head_lines = columns.iter().map(|column| lines(&Cell::Text(column.head.clone()), column.width)).max().unwrap_or(1);
        sheet.set_row_height(0, LINE_HEIGHT * f64::from(head_lines))?;
        sheet.set_freeze_panes(1, 0)?;
        sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
        Ok(self.names.len() - 1)
    }

    /// Writes the next row of a list. Errors: [`Code::Cancelled`], [`Code::Report`].
    pub fn row(&mut self, place: usize, cells: &[Cell]) -> Result<()> {
        self.write(place, cells).map_err(failed)?;
        self.done += 1;
        if self.done.is_multiple_of(ROWS) { self.look() } else { Ok(()) }
    }

    /// Asks whether to go on. Errors: [`Code::Cancelled`].
    pub fn look(&mut self) -> Result<()> {
        if (self.go_on)(self.done, self.all.max(self.done)) { Ok(()) } else { Err(Error::new(Code::Cancelled)) }
    }

    fn write(&mut self, place: usize, cells: &[Cell]) -> Result<(), XlsxError> {
        if let Some((name, columns)) =
            self.pages.get(place).filter(|page| page.rows == MOST_ROWS).map(|page| (page.name.clone(), page.columns.clone()))
        {
            self.filter(place)?;
            let sheet = self.sheet(&name, &columns)?;
            if let Some(page) = self.pages.get_mut(place) {
                (page.sheet, page.rows) = (sheet, 0);
            }
        }
        let Some(page) = self.pages.get_mut(place) else { return Ok(()) };
        page.rows += 1;
        let sheet = self.book.worksheet_from_index(page.sheet)?;
        // Not every program makes room for a text of several lines by itself.
        let lines = cells.iter().zip(&page.columns).map(|(cell, column)| lines(cell, column.width)).max().unwrap_or(1);
        if lines > 1 {
            sheet.set_row_height(page.rows, LINE_HEIGHT * f64::from(lines))?;
        }
        for (cell, column) in cells.iter().zip(0u16..) {
            put(sheet, page.rows, column, cell, &self.formats, &self.cut)?;
        }
        Ok(())
    }

    /// Gives the sheet that a list has come to its filter.
    fn filter(&mut self, place: usize) -> Result<(), XlsxError> {
        let Some(page) = self.pages.get(place) else { return Ok(()) };
        let last_column = u16::try_from(page.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
        self.book.worksheet_from_index(page.sheet)?.autofilter(0, 0, page.rows, last_column)?;
        Ok(())
    }

    /// The file. Errors: [`Code::Cancelled`], [`Code::Report`].
    pub fn finish(self) -> Result<Vec<u8>> {
        let mut bytes = vec![];
        self.finish_into(&mut bytes, Path::new(""))?;
        Ok(bytes)
    }

    /// Writes the file where nothing is until it is whole. Errors: [`Code::Cancelled`], [`Code::Report`], those of
    /// [`file::write_by`].
    pub fn save(self, path: &Path) -> Result<()> {
        file::write_by(path, |into| {
            let mut into = io::BufWriter::with_capacity(1 << 17, into);
            self.finish_into(&mut into, path)?;
            into.flush().map_err(|error| Error::unmade(path, &error))
        })
    }

    /// Packs the sheets. That takes its time, and whether to go on is asked meanwhile.
    fn finish_into(mut self, into: &mut (dyn Write + Send), path: &Path) -> Result<()> {
        (0..self.pages.len()).try_for_each(|place| self.filter(place)).map_err(failed)?;
        let Self { mut book, done, all, go_on, .. } = self;
        let stopped = AtomicBool::new(false);
        let saved = thread::scope(|scope| {
            let (says, hears) = mpsc::channel::<()>();
            let stopped = &stopped;
            let packing = scope.spawn(move || {
                // Gone when this ends, however it ends.
                let _says = says;
                book.save_to_writer(Stoppable { into, stopped })
            });
            while hears.recv_timeout(GLANCE) == Err(mpsc::RecvTimeoutError::Timeout) {
                if !go_on(done, all.max(done)) {
                    stopped.store(true, Ordering::Relaxed);
                }
            }
            packing.join()
        });
        match saved {
            Ok(Ok(())) => Ok(()),
            _ if stopped.load(Ordering::Relaxed) => Err(Error::new(Code::Cancelled)),
            Ok(Err(XlsxError::IoError(error))) => Err(Error::unmade(path, &error)),
            Ok(Err(error)) => Err(failed(error)),
            Err(_) => Err(Error::new(Code::Report).with("reason", "packing")),
        }
    }
}

/// A file that takes no more once it is told to stop.
struct Stoppable<'s, 'w> {
    into: &'w mut (dyn Write + Send),
    stopped: &'s AtomicBool,
}

impl Write for Stoppable<'_, '_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.stopped.load(Ordering::Relaxed) {
            return Err(io::Error::other("stopped"));
        }
        self.into.write(bytes)
    }
    fn flush(&mut self) -> io::Result<()> {
        self.into.flush()
    }
}

/// About how many lines a cell takes in a column of so many characters.
fn lines(cell: &Cell, width: u32) -> u32 {
    let Cell::Text(text) = cell else { return 1 };
    let width = usize::try_from(width).unwrap_or(1).max(1);
    let lines = text.lines().map(|line| line.chars().take(width * 8).count().div_ceil(width).max(1)).take(8).sum::<usize>();
    u32::try_from(lines).unwrap_or(MOST_LINES).clamp(1, MOST_LINES)
}

fn put(page: &mut Worksheet, row: u32, column: u16, cell: &Cell, formats: &Formats, cut: &str) -> Result<(), XlsxError> {
    match cell {
        Cell::Blank => {}
        Cell::Text(text) => {
            let format = if begins_formula(text) { &formats.quoted } else { &formats.text };
            page.write_string_with_format(row, column, text_of(text, cut), format)?;
        }
        Cell::Date(date) => {
            page.write_with_format(row, column, &excel_day(*date)?, &formats.date)?;
        }
        Cell::Moment(moment) => {
            let part = |number: u32| u8::try_from(number).unwrap_or(0);
            let (hour, second) = (u16::try_from(moment.hour()).unwrap_or(0), f64::from(moment.second()));
            let at = excel_day(moment.date())?.and_hms(hour, part(moment.minute()), second)?;
            page.write_with_format(row, column, &at, &formats.moment)?;
        }
        Cell::Count(count) => {
            page.write_number_with_format(row, column, exactly(i128::from(*count), 1), &formats.count)?;
        }
        Cell::Number(number) => {
            let format = formats.numbers.get(decimals(*number)).unwrap_or(&formats.count);
            page.write_number_with_format(row, column, exactly(i128::from(number.millionths()), 1_000_000), format)?;
        }
        Cell::Figure(figure) => {
            let figure = figure.rounded(FIGURE_DIGITS);
            page.write_number_with_format(row, column, figure.as_f64(), formats.of(figure))?;
        }
        Cell::Percent(number) => {
            let format = formats.percents.get(decimals(*number)).unwrap_or(&formats.count);
            page.write_number_with_format(row, column, exactly(i128::from(number.millionths()), 100_000_000), format)?;
        }
        Cell::Money(money) => {
            page.write_number_with_format(row, column, exactly(i128::from(money.ore()), 100), &formats.money)?;
        }
    }
    Ok(())
}

/// A text as a cell takes it; one that is too long ends by saying so.
fn text_of(text: &str, cut: &str) -> String {
    let text = plain(text);
    if text.encode_utf16().count() <= MOST_CHARS {
        return text;
    }
    let room = MOST_CHARS - cut.encode_utf16().count();
    let mut used = 0;
    let kept = text.chars().take_while(|letter| {
        used += letter.len_utf16();
        used <= room
    });
    kept.chain(cut.chars()).collect()
}

/// Number formats. Excel shows them in the way of the reader's own country; the date is the Norwegian one everywhere.
struct Formats {
    text: Format,
    /// For what would be a formula once somebody edits the cell.
    quoted: Format,
    date: Format,
    moment: Format,
    count: Format,
    /// By the number of decimals.
    numbers: [Format; 7],
    percents: [Format; 7],
    /// For what six decimals would show as nothing.
    tiny: Format,
    money: Format,
}

impl Formats {
    /// For a figure: with the decimals that it has, up to six.
    fn of(&self, figure: Figure) -> &Format {
        let written = figure.to_string();
        let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
        let shown = fraction.get(..6).unwrap_or(fraction);
        let is_nothing = |part: &str| part.bytes().all(|byte| matches!(byte, b'0' | b'-'));
        if is_nothing(whole) && is_nothing(shown) && !figure.is_zero() {
            return &self.tiny;
        }
        self.numbers.get(shown.len()).unwrap_or(&self.count)
    }
}

impl Default for Formats {
    fn default() -> Self {
        let top = || Format::new().set_align(FormatAlign::Top);
        let point = |decimals: usize| if decimals == 0 { String::new() } else { format!(".{}", "0".repeat(decimals)) };
        let by_decimals = |form: &dyn Fn(String) -> String| std::array::from_fn(|decimals| top().set_num_format(form(point(decimals))));
        Self {
            text: top().set_text_wrap(),
            quoted: top().set_text_wrap().set_quote_prefix(),
            date: top().set_num_format("dd.mm.yyyy"),
            moment: top().set_num_format("dd.mm.yyyy hh:mm"),
            count: top().set_num_format("#,##0"),
            numbers: by_decimals(&|point| format!("#,##0{point}")),
            percents: by_decimals(&|point| format!("0{point} %")),
            tiny: top().set_num_format("0.00E+00"),
            money: top().set_num_format("#,##0.00 \"kr\""),
        }
    }
}

/// How many decimals a number has, up to six.
fn decimals(number: Decimal) -> usize {
    let mut part = number.millionths() % 1_000_000;
    let mut decimals = 6;
    while decimals > 0 && part % 10 == 0 {
        part /= 10;
        decimals -= 1;
    }
    decimals
}

/// Whether a spreadsheet would take a text for a formula if it were typed.
fn begins_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

/// Excel keeps every number as a float; nothing is reckoned with it here.
#[allow(clippy::cast_precision_loss)]
fn exactly(units: i128, per_one: i32) -> f64 {
    units as f64 / f64::from(per_one)
}

/// A text without what no spreadsheet holds: control characters, and the two that XML forbids. Lines end in one way.
fn plain(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    lines
        .chars()
        .filter(|letter| matches!(letter, '\n' | '\t') || !(letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}')))
        .collect()
}

/// Excel's calendar begins in 1900.
pub(super) fn excel_day(date: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    ExcelDateTime::from_ymd(u16::try_from(date.year()).unwrap_or(0), part(date.month()), part(date.day()))
}

pub(super) fn made(occasion: &Occasion) -> Result<ExcelDateTime, XlsxError> {
    let part = |number: u32| u8::try_from(number).unwrap_or(0);
    let time = occasion.now.time();
    let hour = u16::try_from(time.hour()).unwrap_or(0);
    excel_day(occasion.now.date_naive())?.and_hms(hour, part(time.minute()), f64::from(time.second()))
}

/// A name that no other sheet has; Excel sees no difference between small and large letters.
fn free(name: String, taken: &[String]) -> String {
    let is_taken = |name: &str| taken.iter().any(|other| other.to_lowercase() == name.to_lowercase());
    if !is_taken(&name) {
        return name;
    }
    let stem: String = name.chars().take(27).collect();
    (2..1_000).map(|number| format!("{stem} {number}")).find(|name| !is_taken(name)).unwrap_or(name)
}

/// At most 31 characters, none of those Excel does not take.
pub(super) fn sheet_name(name: &str) -> String {
    let plain: String = name.chars().map(|c| if "[]:*?/\\'".contains(c) || c.is_control() { ' ' } else { c }).take(31).collect();
    if plain.trim().is_empty() { "1".to_owned() } else { plain }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_too_long_ends_by_saying_so() {
        let cut = text_of(&("\u{0}".to_owned() + &"😀".repeat(40_000)), " … [avkortet]");
        assert!(cut.encode_utf16().count() <= MOST_CHARS && cut.ends_with("😀 … [avkortet]"));
        assert_eq!(text_of(&"æ".repeat(MOST_CHARS), "x"), "æ".repeat(MOST_CHARS));
        assert_eq!(text_of("a\r\nb\rc\u{ffff}\u{7f}", "x"), "a\nb\nc");
    }

    #[test]
    fn a_number_is_shown_with_the_decimals_it_has() {
        for (millionths, shown) in [(30_000_000, 0), (2_500_000, 1), (59_050_000, 2), (1, 6), (-500_000, 1), (0, 0)] {
            assert_eq!(decimals(Decimal::from_millionths(millionths).unwrap()), shown, "{millionths}");
        }
    }

    #[test]
    fn a_figure_of_any_size_is_a_number_with_the_decimals_it_has() {
        let formats = Formats::default();
        let place = |figure: Figure| {
            let format = formats.of(figure);
            formats.numbers.iter().position(|one| one == format).ok_or(format == &formats.tiny)
        };
        for (text, shown) in [
            ("12345678901234", Ok(0)),
            ("1000000000000000", Ok(0)),
            ("2.5", Ok(1)),
            ("-0.123456", Ok(6)),
            ("256.723356887539", Ok(6)),
            ("0.000000123", Err(true)),
            ("-0.000000123", Err(true)),
            ("0", Ok(0)),
        ] {
            assert_eq!(place(Figure::parse(text).unwrap()), shown, "{text}");
        }
    }

    #[test]
    fn sheets_of_one_name_are_told_apart() {
        assert_eq!(free("LISTE".into(), &["Liste".into(), "liste 2".into()]), "LISTE 3");
    }
}
