//! OpenDocument spreadsheets (.ods). Cells and rows that repeat take no room where they are blank.

use super::{
    Cell, Table,
    gathering::Gathering,
    limits::{MOST_CHARS, MOST_COLUMNS, MOST_UNPACKED},
    number,
    package::open,
    xlsx::written_day,
    xml::{Part, Pull, attribute, cut_short, end_name, name},
};
use crate::{Error, Result, error::Code, exchange::archive::Archive};
use quick_xml::events::BytesStart;
use std::{collections::HashSet, io::Read};

/// The rows that spreadsheet programs have.
const ROWS: u32 = 1_048_576;
/// Most styles that hide a sheet.
const MOST_STYLES: usize = 10_000;

/// Reads a spreadsheet.
pub(super) fn read(archive: &Archive<'_>) -> Result<Table> {
    if let Some(manifest) = archive.find("META-INF/manifest.xml") {
        let manifest = archive.unpack(manifest, MOST_UNPACKED.min(4 * 1024 * 1024))?;
        if manifest.windows(15).any(|part| part == b"encryption-data") {
            return Err(Error::new(Code::SpreadsheetEncrypted));
        }
    }
    let (mut xml, mut buffer) = (Pull::new(open(archive, "content.xml")?), vec![]);
    let mut gathering = Gathering::default();
    let mut hiding = HashSet::new();
    let mut style = None;
    while let Some(part) = xml.next(&mut buffer)? {
        let Part::Start(start) = part else { continue };
        match name(&start) {
            "style" => style = attribute(&start, "name"),
            "table-properties" if attribute(&start, "display").is_some_and(|shown| shown == "false") => {
                hiding.extend(style.take().filter(|_| hiding.len() < MOST_STYLES));
            }
            "table" => {
                let hidden = attribute(&start, "style-name").is_some_and(|style| hiding.contains(&style));
                gathering.begin(&attribute(&start, "name").unwrap_or_default(), hidden)?;
                read_sheet(&mut xml, &mut gathering)?;
                gathering.end();
            }
            // What was changed and is not there any longer.
            "tracked-changes" => xml.skip()?,
            _ => {}
        }
    }
    gathering.finish()
}

fn read_sheet<R: Read>(xml: &mut Pull<R>, gathering: &mut Gathering) -> Result<()> {
    let own = xml.depth();
    let mut buffer = vec![];
    let mut row = 1u32;
    loop {
        match xml.next(&mut buffer)?.ok_or_else(cut_short)? {
            Part::Start(start) => match name(&start) {
                "table-row" => {
                    let times = repeated(&start, "number-rows-repeated");
                    let cells = read_row(xml)?;
                    if !cells.is_empty() {
                        for number in (row..).take(times).take_while(|number| *number <= ROWS) {
                            cells.iter().try_for_each(|(column, cell)| gathering.put(number, *column, cell.clone()))?;
                        }
                    }
                    row = row.saturating_add(u32::try_from(times).unwrap_or(u32::MAX));
                }
                // Rows may lie in groups and among headers.
                "table-row-group" | "table-rows" | "table-header-rows" => {}
                _ => xml.skip()?,
            },
            Part::End(_) if xml.depth() < own => return Ok(()),
            _ => {}
        }
    }
}

/// The cells of a row that have something in them, with their columns.
fn read_row<R: Read>(xml: &mut Pull<R>) -> Result<Vec<(usize, Cell)>> {
    let own = xml.depth();
    let mut buffer = vec![];
    let (mut cells, mut column) = (vec![], 0usize);
    loop {
        match xml.next(&mut buffer)?.ok_or_else(cut_short)? {
            Part::Start(start) => {
                let times = repeated(&start, "number-columns-repeated");
                match name(&start) {
                    "table-cell" => {
                        let value = Value::of(&start);
                        let text = read_text(xml)?;
                        let cell = value.cell(text);
                        if cell != Cell::Blank && cell != Cell::Text(String::new()) {
                            // What lies too far out is counted once.
                            let within = MOST_COLUMNS.saturating_sub(column).max(1).min(times);
                            cells.extend((column..column + within).map(|column| (column, cell.clone())));
                        }
                    }
                    // Behind a merged cell.
                    "covered-table-cell" => xml.skip()?,
                    _ => {
                        xml.skip()?;
                        continue;
                    }
                }
                column = column.saturating_add(times);
            }
            Part::End(_) if xml.depth() < own => return Ok(cells),
            _ => {}
        }
    }
}

fn repeated(start: &BytesStart<'_>, wanted: &str) -> usize {
    attribute(start, wanted).and_then(|times| times.parse().ok()).unwrap_or(1).clamp(1, 1 << 24)
}

/// What a cell's tag says of its value.
#[derive(Default)]
struct Value {
    kind: Option<String>,
    value: Option<String>,
    fault: bool,
}

impl Value {
    fn of(start: &BytesStart<'_>) -> Self {
        let mut value = Self::default();
        for attribute in start.attributes().with_checks(false).flatten() {
            let text = || attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned);
            match attribute.key.into_inner() {
                "calcext:value-type" => value.fault = &*attribute.value == "error",
                "office:value-type" => value.kind = text(),
                "office:value" | "office:date-value" | "office:time-value" | "office:boolean-value" | "office:string-value" => {
                    value.value = text();
                }
                _ => {}
            }
        }
        value
    }

    fn cell(self, text: String) -> Cell {
        let value = self.value.unwrap_or_default();
        if self.fault {
            return Cell::Fault(if text.is_empty() { value } else { text });
        }
        let reckoned = |cell: fn(f64) -> Cell| value.trim().parse().map_or_else(|_| Cell::Text(text.clone()), cell);
        match self.kind.as_deref() {
            Some("float" | "currency") => reckoned(number::number),
            Some("percentage") => reckoned(number::percent),
            Some("date") => written_day(&value),
            Some("boolean") => Cell::Flag(value == "true"),
            Some("time") => Cell::Text(if text.is_empty() { value } else { text }),
            _ => Cell::Text(if text.is_empty() { value } else { text }),
        }
    }
}

/// The paragraphs of the cell that has just begun, to its end; remarks and pictures on it are passed over.
fn read_text<R: Read>(xml: &mut Pull<R>) -> Result<String> {
    let own = xml.depth();
    let mut buffer = vec![];
    let mut text = String::new();
    let (mut paragraphs, mut inside) = (0, 0usize);
    loop {
        match xml.next(&mut buffer)?.ok_or_else(cut_short)? {
            Part::Start(start) => match name(&start) {
                "p" | "h" => {
                    if paragraphs > 0 {
                        text.push('\n');
                    }
                    (paragraphs, inside) = (paragraphs + 1, inside + 1);
                }
                "s" => {
                    let count = attribute(&start, "c").and_then(|count| count.parse().ok()).unwrap_or(1usize);
                    text.extend(std::iter::repeat_n(' ', count.min(MOST_CHARS)));
                }
                "tab" => text.push('\t'),
                "line-break" => text.push('\n'),
                "annotation" | "frame" | "table" | "shapes" | "custom-shape" | "g" => xml.skip()?,
                _ => {}
            },
            Part::End(_) if xml.depth() < own => return Ok(text),
            Part::End(end) if matches!(end_name(&end), "p" | "h") => inside = inside.saturating_sub(1),
            Part::Text(piece) if inside > 0 => push_collapsed(&mut text, &piece),
            _ => {}
        }
        if text.len() > MOST_CHARS * 4 {
            return Err(super::limits::too_large("text", MOST_CHARS));
        }
    }
}

/// Blanks and line breaks in the file are one blank on the page, and none at the beginning of a line.
fn push_collapsed(text: &mut String, piece: &str) {
    for letter in piece.chars() {
        if !matches!(letter, ' ' | '\t' | '\n' | '\r') {
            text.push(letter);
        } else if !text.is_empty() && !text.ends_with([' ', '\n']) {
            text.push(' ');
        }
    }
}
