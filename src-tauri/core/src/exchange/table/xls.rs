//! Workbooks of Excel 5 to 2003 (.xls; MS-XLS): records in one stream of a compound file. Formulas count as what they gave,
//! macros are not looked at, and a workbook that is protected by a password is refused, whatever the password.

mod records;

use super::{
    Cell, Table,
    compound::Compound,
    format::{Shown, built_in, written},
    gathering::Gathering,
    limits::damaged,
    number,
    strings::Strings,
};
use crate::{Error, Result, error::Code};
use encoding_rs::{Encoding, WINDOWS_1252};
use records::{Record, Records};
use std::collections::HashMap;

/// Most styles.
const MOST_STYLES: usize = 70_000;

/// Reads a workbook.
pub(super) fn read(bytes: &[u8]) -> Result<Table> {
    let file = Compound::open(bytes).ok_or_else(|| damaged("xls: compound file"))?;
    if file.has("EncryptedPackage") {
        return Err(Error::new(Code::SpreadsheetEncrypted));
    }
    let Some(name) = ["Workbook", "Book"].into_iter().find(|name| file.has(name)) else {
        let kind = if file.has("WordDocument") { "doc" } else { "compound file" };
        return Err(Error::new(Code::NotASpreadsheet).with("kind", kind));
    };
    let stream = file.stream(name).ok_or_else(|| damaged("xls: stream"))?;
    let book = Book::read(&stream)?;
    let mut gathering = Gathering::default();
    for sheet in &book.sheets {
        let own = stream.get(sheet.start..).ok_or_else(|| damaged("xls: sheet"))?;
        gathering.begin(&sheet.name, sheet.hidden)?;
        book.read_sheet(own, &mut gathering)?;
        gathering.end();
    }
    gathering.finish()
}

/// What is said once for all sheets.
struct Book {
    sheets: Vec<Named>,
    strings: Strings,
    formats: Vec<Shown>,
    since_1904: bool,
    /// Texts are in an encoding of their time, not in Unicode: Excel 5 and 95.
    encoding: Option<&'static Encoding>,
}

struct Named {
    name: String,
    hidden: bool,
    start: usize,
}

impl Book {
    fn read(stream: &[u8]) -> Result<Self> {
        let mut book = Self { sheets: vec![], strings: Strings::default(), formats: vec![], since_1904: false, encoding: None };
        let (mut own, mut styles) = (HashMap::new(), vec![]);
        let mut begun = false;
        for record in Records::new(stream) {
            let mut record = record?;
            match record.kind {
                0x0809 if !begun => {
                    begun = true;
                    book.encoding = (record.u16() == Some(0x0500)).then_some(WINDOWS_1252);
                }
                _ if !begun => return Err(Error::new(Code::NotASpreadsheet).with("kind", "xls 4")),
                0x002f => return Err(Error::new(Code::SpreadsheetEncrypted)),
                0x0042 => {
                    let page = record.u16().unwrap_or(1252);
                    book.encoding = book.encoding.map(|_| encoding_of(page));
                }
                0x0022 => book.since_1904 = record.u16() == Some(1),
                0x041e if own.len() < MOST_STYLES => {
                    if let Some(number) = record.u16()
                        && let Some(code) = if book.encoding.is_some() { book.short_text(&mut record) } else { book.text(&mut record) }
                    {
                        own.insert(number, written(&code));
                    }
                }
                0x00e0 if styles.len() < MOST_STYLES => {
                    record.skip(2);
                    styles.push(record.u16().unwrap_or(0));
                }
                0x0085 => book.sheets.extend(book.named(&mut record)),
                0x00fc => {
                    record.skip(8);
                    while !record.is_empty() {
                        let text = record.rich_text().ok_or_else(|| damaged("xls: texts"))?;
                        book.strings.push(&text)?;
                    }
                }
                0x000a => break,
                _ => {}
            }
        }
        book.formats = styles.into_iter().map(|number| own.get(&number).copied().unwrap_or_else(|| built_in(number))).collect();
        Ok(book)
    }

    /// A sheet of cells; sheets of charts and macros are left out.
    fn named(&self, record: &mut Record<'_>) -> Option<Named> {
        let start = usize::try_from(record.u32()?).ok()?;
        let (state, kind) = (record.byte()?, record.byte()?);
        let name = self.short_text(record)?.replace('\0', "");
        (kind == 0).then_some(Named { name, hidden: state & 3 != 0, start })
    }

    fn read_sheet(&self, stream: &[u8], gathering: &mut Gathering) -> Result<()> {
        // Charts on a sheet are streams within its own.
        let mut depth = 0usize;
        let mut awaiting = None;
        for record in Records::new(stream) {
            let mut record = record?;
            match record.kind {
                0x0809 => depth += 1,
                0x000a if depth <= 1 => return Ok(()),
                0x000a => depth -= 1,
                _ if depth > 1 => {}
                // The text that the formula before gave.
                0x0207 => {
                    if let (Some((row, column)), Some(text)) = (awaiting.take(), self.text(&mut record)) {
                        gathering.put(row, column, Cell::Text(text))?;
                    }
                }
                0x00bd => self.packed(&mut record, gathering).ok_or_else(|| damaged("xls: cells"))??,
                0x0006 | 0x0203 | 0x0204 | 0x0205 | 0x0206 | 0x027e | 0x00d6 | 0x00fd | 0x0406 => {
                    let (row, column, style) = record.place().ok_or_else(|| damaged("xls: cell"))?;
                    let shown = self.formats.get(style).copied().unwrap_or_default();
                    match self.cell(&mut record, shown).ok_or_else(|| damaged("xls: cell"))? {
                        Some(cell) => gathering.put(row, column, cell)?,
                        None => awaiting = Some((row, column)),
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// A cell after its place; none inside where a formula's text follows in a record of its own.
    fn cell(&self, record: &mut Record<'_>, shown: Shown) -> Option<Option<Cell>> {
        let number = |value: f64| number::cell(value, shown, self.since_1904);
        Some(Some(match record.kind {
            0x0203 => number(f64::from_bits(record.u64()?)),
            0x027e => number(number::packed(record.u32()?)),
            0x0204 | 0x00d6 => Cell::Text(self.text(record)?),
            0x00fd => Cell::Text(self.strings.get(usize::try_from(record.u32()?).ok()?)?.to_owned()),
            0x0205 => {
                let value = record.byte()?;
                if record.byte()? == 0 { Cell::Flag(value != 0) } else { Cell::Fault(number::fault(value)?.to_owned()) }
            }
            _ => {
                let result = record.u64()?.to_le_bytes();
                if result[6..] != [0xff, 0xff] {
                    return Some(Some(number(f64::from_le_bytes(result))));
                }
                match result[0] {
                    0 => return Some(None),
                    1 => Cell::Flag(result[2] != 0),
                    2 => Cell::Fault(number::fault(result[2])?.to_owned()),
                    _ => Cell::Blank,
                }
            }
        }))
    }

    /// Several numbers in a row.
    fn packed(&self, record: &mut Record<'_>, gathering: &mut Gathering) -> Option<Result<()>> {
        let (row, mut column) = (u32::from(record.u16()?) + 1, usize::from(record.u16()?));
        while record.left() >= 8 {
            let shown = self.formats.get(usize::from(record.u16()?)).copied().unwrap_or_default();
            let cell = number::cell(number::packed(record.u32()?), shown, self.since_1904);
            if let Err(error) = gathering.put(row, column, cell) {
                return Some(Err(error));
            }
            column += 1;
        }
        Some(Ok(()))
    }

    /// A text with its length in two bytes.
    fn text(&self, record: &mut Record<'_>) -> Option<String> {
        let length = usize::from(record.u16()?);
        match self.encoding {
            Some(encoding) => Some(encoding.decode_without_bom_handling(&record.bytes(length)?).0.into_owned()),
            None if length == 0 => Some(String::new()),
            None => record.letters(length),
        }
    }

    /// A text with its length in one byte.
    fn short_text(&self, record: &mut Record<'_>) -> Option<String> {
        let length = usize::from(record.byte()?);
        match self.encoding {
            Some(encoding) => Some(encoding.decode_without_bom_handling(&record.bytes(length)?).0.into_owned()),
            None => record.letters(length),
        }
    }
}

/// The encoding of a code page.
fn encoding_of(page: u16) -> &'static Encoding {
    let label = match page {
        10_000 | 0x8000 => "macintosh".to_owned(),
        10_007 => "x-mac-cyrillic".to_owned(),
        874 => "windows-874".to_owned(),
        932 => "shift_jis".to_owned(),
        936 => "gbk".to_owned(),
        949 => "euc-kr".to_owned(),
        950 => "big5".to_owned(),
        866 => "ibm866".to_owned(),
        other => format!("windows-{other}"),
    };
    Encoding::for_label(label.as_bytes()).unwrap_or(WINDOWS_1252)
}
