//! A table on its way from the process that read it, in as few bytes as is simple: lengths in groups of seven bits, a letter in
//! front of each cell. Never kept: both ends are the same program.

use super::{Cell, Row, Sheet, Table, limits::damaged};
use crate::{Error, Result, domain::decimal::Decimal, error::Code};
use chrono::{Datelike, NaiveDate};
use std::io::{self, Write};

const READ: u8 = b'T';
const REFUSED: u8 = b'E';

/// Writes what reading gave.
pub(super) fn write(outcome: &Result<Table>, into: &mut impl Write) -> io::Result<()> {
    match outcome {
        Ok(table) => {
            into.write_all(&[READ])?;
            length(table.sheets.len(), into)?;
            table.sheets.iter().try_for_each(|sheet| write_sheet(sheet, into))
        }
        Err(error) => {
            into.write_all(&[REFUSED])?;
            text(error.code.as_str(), into)?;
            length(error.params.len(), into)?;
            error.params.iter().try_for_each(|(name, value)| text(name, into).and_then(|()| text(value, into)))
        }
    }
}

fn write_sheet(sheet: &Sheet, into: &mut impl Write) -> io::Result<()> {
    text(&sheet.name, into)?;
    into.write_all(&[u8::from(sheet.hidden)])?;
    length(sheet.rows.len(), into)?;
    for row in &sheet.rows {
        number(u64::from(row.number), into)?;
        length(row.cells.len(), into)?;
        row.cells.iter().try_for_each(|cell| write_cell(cell, into))?;
    }
    Ok(())
}

fn write_cell(cell: &Cell, into: &mut impl Write) -> io::Result<()> {
    match cell {
        Cell::Blank => into.write_all(b"_"),
        Cell::Text(written) => into.write_all(b"t").and_then(|()| text(written, into)),
        Cell::Number(decimal) => into.write_all(b"n").and_then(|()| into.write_all(&decimal.millionths().to_le_bytes())),
        Cell::Percent(decimal) => into.write_all(b"p").and_then(|()| into.write_all(&decimal.millionths().to_le_bytes())),
        Cell::Date(day) => into.write_all(b"d").and_then(|()| into.write_all(&day.num_days_from_ce().to_le_bytes())),
        Cell::Flag(flag) => into.write_all(if *flag { b"y" } else { b"x" }),
        Cell::Fault(fault) => into.write_all(b"f").and_then(|()| text(fault, into)),
    }
}

fn text(text: &str, into: &mut impl Write) -> io::Result<()> {
    length(text.len(), into)?;
    into.write_all(text.as_bytes())
}

fn length(length: usize, into: &mut impl Write) -> io::Result<()> {
    number(u64::try_from(length).unwrap_or(u64::MAX), into)
}

fn number(mut number: u64, into: &mut impl Write) -> io::Result<()> {
    while let Ok(low) = u8::try_from(number & 0x7f)
        && number > 0x7f
    {
        into.write_all(&[low | 0x80])?;
        number >>= 7;
    }
    into.write_all(&[u8::try_from(number).unwrap_or(0)])
}

/// Reads what was written. Errors: those that were written, and damaged for what breaks off.
pub(super) fn read(bytes: &[u8]) -> Result<Table> {
    let mut answer = Answer { bytes };
    answer.outcome().unwrap_or_else(|| Err(damaged("answer")))
}

struct Answer<'a> {
    bytes: &'a [u8],
}

impl<'a> Answer<'a> {
    fn outcome(&mut self) -> Option<Result<Table>> {
        match self.byte()? {
            READ => {
                let count = self.length()?;
                let sheets: Option<Vec<Sheet>> = (0..count).map(|_| self.sheet()).collect();
                Some(Ok(Table { sheets: sheets? }))
            }
            REFUSED => {
                let code = self.text()?;
                let code = Code::ALL.iter().find(|known| known.as_str() == code)?;
                let mut error = Error::new(*code);
                for _ in 0..self.length()? {
                    let (name, value) = (self.text()?, self.text()?);
                    let name = ["path", "reason", "part", "max", "kind"].into_iter().find(|known| *known == name)?;
                    error = error.with(name, value);
                }
                Some(Err(error))
            }
            _ => None,
        }
    }

    fn sheet(&mut self) -> Option<Sheet> {
        let name = self.text()?.to_owned();
        let hidden = self.byte()? != 0;
        let count = self.length()?;
        let rows: Option<Vec<Row>> = (0..count).map(|_| self.row()).collect();
        Some(Sheet { name, hidden, rows: rows? })
    }

    fn row(&mut self) -> Option<Row> {
        let number = u32::try_from(self.number()?).ok()?;
        let count = self.length()?;
        let mut cells = Vec::with_capacity(count);
        for _ in 0..count {
            cells.push(self.cell()?);
        }
        Some(Row { number, cells })
    }

    fn cell(&mut self) -> Option<Cell> {
        Some(match self.byte()? {
            b'_' => Cell::Blank,
            b't' => Cell::Text(self.text()?.to_owned()),
            b'n' => Cell::Number(self.decimal()?),
            b'p' => Cell::Percent(self.decimal()?),
            b'd' => Cell::Date(NaiveDate::from_num_days_from_ce_opt(i32::from_le_bytes(self.taken(4)?.try_into().ok()?))?),
            b'y' => Cell::Flag(true),
            b'x' => Cell::Flag(false),
            b'f' => Cell::Fault(self.text()?.to_owned()),
            _ => return None,
        })
    }

    fn decimal(&mut self) -> Option<Decimal> {
        Decimal::from_millionths(i64::from_le_bytes(self.taken(8)?.try_into().ok()?)).ok()
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.length()?;
        std::str::from_utf8(self.taken(length)?).ok()
    }

    /// Of something that takes a byte at least: never more than what is left.
    fn length(&mut self) -> Option<usize> {
        let length = usize::try_from(self.number()?).ok()?;
        (length <= self.bytes.len()).then_some(length)
    }

    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn byte(&mut self) -> Option<u8> {
        self.taken(1)?.first().copied()
    }

    fn taken(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(length)?;
        self.bytes = rest;
        Some(taken)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn written(outcome: &Result<Table>) -> Vec<u8> {
        let mut bytes = vec![];
        write(outcome, &mut bytes).unwrap();
        bytes
    }

    fn table() -> Table {
        let cells = vec![
            Cell::Blank,
            Cell::Text("blåbær ".repeat(40)),
            Cell::Number(Decimal::parse("-12.5").unwrap()),
            Cell::Percent(Decimal::whole(30)),
            Cell::Date("2026-11-22".parse().unwrap()),
            Cell::Flag(true),
            Cell::Flag(false),
            Cell::Fault("#N/A".into()),
        ];
        Table { sheets: vec![Sheet { name: "Ark".into(), hidden: true, rows: vec![Row { number: 1_048_576, cells }] }, Sheet::default()] }
    }

    #[test]
    fn what_was_read_and_what_was_refused_comes_back_as_it_was() {
        let refused = Err(damaged("zip: end").with("part", "rows").with("max", 5));
        for outcome in [Ok(table()), refused] {
            assert_eq!(read(&written(&outcome)), outcome);
        }
    }

    #[test]
    fn an_answer_that_breaks_off_is_no_answer() {
        let bytes = written(&Ok(table()));
        for length in 0..bytes.len() {
            assert_eq!(read(&bytes[..length]).unwrap_err().code, Code::SpreadsheetDamaged, "{length}");
        }
        assert_eq!(read(b"T\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff").unwrap_err().code, Code::SpreadsheetDamaged);
    }
}
