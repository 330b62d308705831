//! Workbooks of Excel since 2007 (.xlsx, .xlsm). Formulas are not looked at, only what they gave when the file was written;
//! macros, pictures and comments are never unpacked.

mod book;
mod text;

use super::{
    Cell, Table,
    format::Shown,
    gathering::Gathering,
    limits::damaged,
    number,
    package::{open, part, relationships, workbook},
    strings::Strings,
    xml::{Part, Pull, cut_short, end_name, local, name},
};
use crate::{Result, exchange::archive::Archive};
use chrono::NaiveDate;
use quick_xml::events::BytesStart;
use std::io::Read;

/// The rows and columns that Excel has; what says to lie beyond them is nowhere.
const ROWS: u32 = 1_048_576;
const COLUMNS: usize = 16_384;

/// Reads a workbook.
pub(super) fn read(archive: &Archive<'_>) -> Result<Table> {
    let path = workbook(archive, "xl/workbook.xml")?;
    let related = relationships(archive, &path)?;
    let book = book::read(open(archive, &path)?, &related)?;
    let beside = |file: &str| path.rsplit_once('/').map_or_else(|| file.to_owned(), |(folder, _)| format!("{folder}/{file}"));
    let strings = part(archive, &related, "sharedStrings", &beside("sharedStrings.xml"));
    let styles = part(archive, &related, "styles", &beside("styles.xml"));
    let content = Content {
        strings: strings.map(|entry| open(archive, &entry.name).and_then(text::shared)).transpose()?.unwrap_or_default(),
        formats: styles.map(|entry| open(archive, &entry.name).and_then(book::formats)).transpose()?.unwrap_or_default(),
        since_1904: book.since_1904,
    };
    let mut gathering = Gathering::default();
    for sheet in book.sheets {
        let Some(entry) = archive.find(&sheet.path) else { continue };
        gathering.begin(&sheet.name, sheet.hidden)?;
        read_sheet(open(archive, &entry.name)?, &content, &mut gathering)?;
        gathering.end();
    }
    gathering.finish()
}

/// What cells refer to.
struct Content {
    strings: Strings,
    formats: Vec<Shown>,
    since_1904: bool,
}

fn read_sheet(source: impl Read, content: &Content, gathering: &mut Gathering) -> Result<()> {
    let (mut xml, mut buffer) = (Pull::new(source), vec![]);
    let (mut row, mut column) = (0u32, 0usize);
    let mut value = String::new();
    let mut inside = false;
    while let Some(part) = xml.next(&mut buffer)? {
        match part {
            Part::Start(start) => match name(&start) {
                "sheetData" => inside = true,
                "row" if inside => {
                    row = given_row(&start).unwrap_or(row + 1);
                    column = 0;
                }
                "c" if inside => {
                    let head = Head::of(&start);
                    let place = head.place.unwrap_or((row.max(1), column));
                    let cell = read_cell(&mut xml, &head, content, &mut value)?;
                    column = place.1 + 1;
                    if place.0 <= ROWS && place.1 < COLUMNS {
                        gathering.put(place.0, place.1, cell)?;
                    }
                }
                _ => {}
            },
            Part::End(end) if end_name(&end) == "sheetData" => return Ok(()),
            _ => {}
        }
    }
    if inside { Err(cut_short()) } else { Ok(()) }
}

/// What stands in a cell's tag.
#[derive(Default)]
struct Head {
    /// Row from 1 and column from 0.
    place: Option<(u32, usize)>,
    style: usize,
    kind: Kind,
}

#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Kind {
    #[default]
    Number,
    Shared,
    Inline,
    Text,
    Flag,
    Fault,
    Date,
}

impl Head {
    fn of(start: &BytesStart<'_>) -> Self {
        let mut head = Self::default();
        for attribute in start.attributes().with_checks(false).flatten() {
            match attribute.key.into_inner() {
                "r" => head.place = place(&attribute.value),
                "s" => head.style = attribute.value.parse().unwrap_or(0),
                "t" => {
                    head.kind = match &*attribute.value {
                        "s" => Kind::Shared,
                        "inlineStr" | "is" => Kind::Inline,
                        "str" => Kind::Text,
                        "b" => Kind::Flag,
                        "e" => Kind::Fault,
                        "d" => Kind::Date,
                        _ => Kind::Number,
                    }
                }
                _ => {}
            }
        }
        head
    }
}

fn read_cell<R: Read>(xml: &mut Pull<R>, head: &Head, content: &Content, value: &mut String) -> Result<Cell> {
    value.clear();
    let own = xml.depth();
    let mut buffer = vec![];
    let mut inline = None;
    loop {
        match xml.next(&mut buffer)?.ok_or_else(cut_short)? {
            Part::Start(start) => match local(start.name().into_inner()) {
                "v" => xml.text(value)?,
                "is" => inline = Some(text::item(xml)?),
                _ => xml.skip()?,
            },
            Part::End(_) if xml.depth() < own => break,
            _ => {}
        }
    }
    if let Some(text) = inline {
        return Ok(Cell::Text(text));
    }
    if value.is_empty() {
        return Ok(Cell::Blank);
    }
    Ok(match head.kind {
        Kind::Shared => {
            let index = value.trim().parse().ok();
            Cell::Text(index.and_then(|index| content.strings.get(index)).ok_or_else(|| damaged("xlsx: shared string"))?.to_owned())
        }
        Kind::Inline => Cell::Blank,
        Kind::Text => Cell::Text(text::unescaped(value)),
        Kind::Flag => Cell::Flag(matches!(value.trim(), "1" | "true" | "TRUE")),
        Kind::Fault => Cell::Fault(value.trim().to_owned()),
        Kind::Date => written_day(value),
        Kind::Number => match value.trim().parse::<f64>() {
            Ok(number) => number::cell(number, content.formats.get(head.style).copied().unwrap_or_default(), content.since_1904),
            Err(_) => Cell::Text(value.clone()),
        },
    })
}

/// A day in ISO 8601, with or without a time after it.
pub(super) fn written_day(text: &str) -> Cell {
    let day = text.get(..10).filter(|_| text.len() == 10 || text.as_bytes().get(10).is_some_and(|sign| matches!(sign, b'T' | b' ')));
    day.and_then(|day| day.parse::<NaiveDate>().ok()).map_or_else(|| Cell::Text(text.to_owned()), Cell::Date)
}

fn given_row(start: &BytesStart<'_>) -> Option<u32> {
    let given = start.attributes().with_checks(false).flatten().find(|attribute| attribute.key.into_inner() == "r")?;
    given.value.parse().ok().filter(|row| *row > 0)
}

/// `B7` is row 7 and column 1.
fn place(reference: &str) -> Option<(u32, usize)> {
    let digits = reference.find(|sign: char| sign.is_ascii_digit())?;
    let (letters, digits) = reference.split_at(digits);
    if letters.is_empty() || letters.len() > 4 {
        return None;
    }
    let column = letters.bytes().try_fold(0usize, |column, letter| {
        letter.is_ascii_alphabetic().then(|| column * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1)
    })?;
    let row = digits.parse().ok().filter(|row| *row > 0)?;
    Some((row, column - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_a_row_and_a_column() {
        for (reference, found) in [
            ("A1", Some((1, 0))),
            ("b7", Some((7, 1))),
            ("XFD1048576", Some((1_048_576, 16_383))),
            ("A0", None),
            ("7", None),
            ("A", None),
            ("ÅÅ1", None),
            ("AAAAA1", None),
            ("A99999999999", None),
        ] {
            assert_eq!(place(reference), found, "{reference}");
        }
    }
}
