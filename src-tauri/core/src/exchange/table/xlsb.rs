//! Workbooks of Excel in their binary form (.xlsb; MS-XLSB): a row of records in each part, of which only those of cells,
//! sheets, texts and number formats are looked at.

use super::{
    Cell, Table,
    format::{Shown, built_in, written},
    gathering::Gathering,
    limits::damaged,
    number,
    package::{open, part, relationships, workbook},
    strings::Strings,
};
use crate::{
    Result,
    exchange::archive::{Archive, fault_of},
};
use std::{
    collections::HashMap,
    io::{BufReader, ErrorKind, Read},
};

/// Longest record that is looked into; a text of a cell takes far less.
const LONGEST: usize = 256 * 1024;
/// Most styles.
const MOST_STYLES: usize = 70_000;

/// Reads a workbook.
pub(super) fn read(archive: &Archive<'_>) -> Result<Table> {
    let path = workbook(archive, "xl/workbook.bin")?;
    let related = relationships(archive, &path)?;
    let strings = part(archive, &related, "sharedStrings", "xl/sharedStrings.bin");
    let styles = part(archive, &related, "styles", "xl/styles.bin");
    let strings = strings.map(|entry| open(archive, &entry.name).and_then(shared)).transpose()?.unwrap_or_default();
    let formats = styles.map(|entry| open(archive, &entry.name).and_then(formats)).transpose()?.unwrap_or_default();
    let mut gathering = Gathering::default();
    let mut since_1904 = false;
    let mut records = Records::new(open(archive, &path)?);
    while let Some(kind) = records.next()? {
        match kind {
            0x99 => since_1904 = records.u32(0).is_some_and(|flags| flags & 1 != 0),
            0x9c => {
                let Some((hidden, id, name)) = records.sheet() else { continue };
                let Some(related) = related.get(&id).filter(|part| part.kind == "worksheet") else { continue };
                let Some(entry) = archive.find(&related.path) else { continue };
                gathering.begin(&name, hidden)?;
                Content { strings: &strings, formats: &formats, since_1904 }.read(open(archive, &entry.name)?, &mut gathering)?;
                gathering.end();
            }
            _ => {}
        }
    }
    gathering.finish()
}

/// What cells refer to.
struct Content<'a> {
    strings: &'a Strings,
    formats: &'a [Shown],
    since_1904: bool,
}

impl Content<'_> {
    fn read(&self, source: impl Read, gathering: &mut Gathering) -> Result<()> {
        let mut records = Records::new(source);
        let (mut row, mut column) = (0u32, 0usize);
        while let Some(kind) = records.next()? {
            let (kind, value) = match kind {
                0x00 => {
                    (row, column) = (records.u32(0).unwrap_or(0).saturating_add(1), 0);
                    continue;
                }
                0x92 => return Ok(()),
                1..=11 | 62 => {
                    column = records.u32(0).and_then(|column| usize::try_from(column).ok()).unwrap_or(usize::MAX);
                    (kind, 8)
                }
                // The same without their column, right beside the one before.
                12..=18 => (kind - 11, 4),
                _ => continue,
            };
            let style = records.u32(value - 4).map_or(0, |style| style & 0x00ff_ffff);
            let shown = usize::try_from(style).ok().and_then(|style| self.formats.get(style)).copied().unwrap_or_default();
            let cell = self.cell(kind, value, &records, shown).ok_or_else(|| damaged("xlsb: cell"))?;
            if row <= 1_048_576 && column < 16_384 {
                gathering.put(row, column, cell)?;
            }
            column = column.saturating_add(1);
        }
        Ok(())
    }

    fn cell<R: Read>(&self, kind: u16, at: usize, record: &Records<R>, shown: Shown) -> Option<Cell> {
        Some(match kind {
            2 => number::cell(number::packed(record.u32(at)?), shown, self.since_1904),
            3 | 11 => Cell::Fault(number::fault(record.byte(at)?)?.to_owned()),
            4 | 10 => Cell::Flag(record.byte(at)? != 0),
            5 | 9 => number::cell(f64::from_bits(record.u64(at)?), shown, self.since_1904),
            6 | 8 => Cell::Text(record.text(at)?.0),
            62 => Cell::Text(record.text(at + 1)?.0),
            7 => Cell::Text(self.strings.get(usize::try_from(record.u32(at)?).ok()?)?.to_owned()),
            _ => Cell::Blank,
        })
    }
}

fn shared(source: impl Read) -> Result<Strings> {
    let mut records = Records::new(source);
    let mut strings = Strings::default();
    while let Some(kind) = records.next()? {
        if kind == 0x13 {
            strings.push(&records.text(1).ok_or_else(|| damaged("xlsb: text"))?.0)?;
        }
    }
    Ok(strings)
}

fn formats(source: impl Read) -> Result<Vec<Shown>> {
    let mut records = Records::new(source);
    let mut own = HashMap::new();
    let mut formats = vec![];
    let mut of_cells = false;
    while let Some(kind) = records.next()? {
        match kind {
            0x2c if own.len() < MOST_STYLES => {
                if let (Some(number), Some((code, _))) = (records.u16(0), records.text(2)) {
                    own.insert(number, written(&code));
                }
            }
            0x269 => of_cells = true,
            0x26a => break,
            0x2f if of_cells && formats.len() < MOST_STYLES => {
                let number = records.u16(2).unwrap_or(0);
                formats.push(own.get(&number).copied().unwrap_or_else(|| built_in(number)));
            }
            _ => {}
        }
    }
    Ok(formats)
}

/// Records, one after the other; the last one that was read is kept.
struct Records<R> {
    source: BufReader<R>,
    record: Vec<u8>,
}

impl<R: Read> Records<R> {
    fn new(source: R) -> Self {
        Self { source: BufReader::with_capacity(64 * 1024, source), record: vec![] }
    }

    /// The kind of the next record; none at the end.
    fn next(&mut self) -> Result<Option<u16>> {
        let mut byte = [0];
        match self.source.read(&mut byte) {
            Ok(0) => return Ok(None),
            Ok(_) => {}
            Err(error) => return Err(fault_of(&error).into()),
        }
        let mut kind = u16::from(byte[0]);
        if kind & 0x80 != 0 {
            kind = kind & 0x7f | u16::from(self.next_byte()? & 0x7f) << 7;
        }
        let mut length = 0usize;
        for shift in [0, 7, 14, 21] {
            let byte = self.next_byte()?;
            length |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                break;
            }
        }
        self.record.clear();
        let kept = u64::try_from(length.min(LONGEST)).unwrap_or(0);
        let passed = u64::try_from(length.saturating_sub(LONGEST)).unwrap_or(0);
        let mut read = || {
            let read = (&mut self.source).take(kept).read_to_end(&mut self.record)?;
            let over = std::io::copy(&mut (&mut self.source).take(passed), &mut std::io::sink())?;
            if read < length.min(LONGEST) || over < passed { Err(ErrorKind::UnexpectedEof.into()) } else { Ok(()) }
        };
        read().map_err(|error: std::io::Error| fault_of(&error))?;
        Ok(Some(kind))
    }

    fn next_byte(&mut self) -> Result<u8> {
        let mut byte = [0];
        self.source.read_exact(&mut byte).map_err(|error| fault_of(&error))?;
        Ok(byte[0])
    }

    /// Whether a sheet is hidden, the key of its part, and its name.
    fn sheet(&self) -> Option<(bool, String, String)> {
        let (id, end) = self.text(8)?;
        let (name, _) = self.text(end)?;
        Some((self.u32(0)? != 0, id, name))
    }

    /// A text with its length in front, and where it ends.
    fn text(&self, at: usize) -> Option<(String, usize)> {
        let length = usize::try_from(self.u32(at)?).ok()?;
        let end = length.checked_mul(2)?.checked_add(at + 4)?;
        let units = self.record.get(at + 4..end)?.chunks_exact(2).map(|unit| u16::from_le_bytes([unit[0], unit[1]]));
        Some((char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect(), end))
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.record.get(at).copied()
    }

    fn u16(&self, at: usize) -> Option<u16> {
        self.record.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
    }

    fn u32(&self, at: usize) -> Option<u32> {
        self.record.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
    }

    fn u64(&self, at: usize) -> Option<u64> {
        self.record.get(at..at + 8)?.try_into().ok().map(u64::from_le_bytes)
    }
}
