//! Puts cells together to rows and sheets, in whatever order they come, and holds the limits while they come. Knows no file
//! format.

use super::{
    Cell, Row, Sheet, Table,
    limits::{MOST_CELLS, MOST_CHARS, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, MOST_STRAY, MOST_TEXT, much_text, too_large},
};
use crate::{Error, Result, error::Code};
use std::borrow::Cow;

/// A table that is being read.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    table: Table,
    cells: usize,
    text: usize,
    stray: usize,
    in_order: bool,
}

impl Gathering {
    /// Begins a sheet; the cells that follow are its. Errors: too many sheets.
    pub(super) fn begin(&mut self, name: &str, hidden: bool) -> Result<()> {
        if self.table.sheets.len() >= MOST_SHEETS {
            return Err(too_large("sheets", MOST_SHEETS));
        }
        self.stray = 0;
        self.in_order = true;
        self.table.sheets.push(Sheet { name: name.chars().take(MOST_CHARS).collect(), hidden, rows: vec![] });
        Ok(())
    }

    /// Puts a cell in a row (from 1) and a column (from 0) of the sheet that was begun last. Errors: too much of something.
    pub(super) fn put(&mut self, row: u32, column: usize, cell: Cell) -> Result<()> {
        let cell = match cell {
            Cell::Blank => return Ok(()),
            Cell::Text(text) | Cell::Fault(text) if text.is_empty() => return Ok(()),
            Cell::Text(text) => Cell::Text(self.checked(text)?),
            Cell::Fault(text) => Cell::Fault(text.chars().take(40).collect()),
            other => other,
        };
        let Some(sheet) = self.table.sheets.last_mut() else { return Ok(()) };
        if column >= MOST_COLUMNS {
            self.stray += 1;
            return if self.stray > MOST_STRAY { Err(too_large("columns", MOST_COLUMNS)) } else { Ok(()) };
        }
        let last = sheet.rows.last().map(|last| (last.number, last.cells.len()));
        if last.is_none_or(|(number, _)| number != row) {
            self.in_order &= last.is_none_or(|(number, _)| number < row);
            if sheet.rows.len() >= MOST_ROWS {
                return Err(too_large("rows", MOST_ROWS));
            }
            // Most rows are as wide as the one above.
            let width = last.map_or(0, |(_, width)| width);
            sheet.rows.push(Row { number: row, cells: Vec::with_capacity(width) });
        }
        let Some(row) = sheet.rows.last_mut() else { return Ok(()) };
        if row.cells.len() <= column {
            self.cells += column + 1 - row.cells.len();
            if self.cells > MOST_CELLS {
                return Err(too_large("cells", MOST_CELLS));
            }
            row.cells.resize(column + 1, Cell::Blank);
        }
        row.cells[column] = cell;
        Ok(())
    }

    /// Ends a sheet.
    pub(super) fn end(&mut self) {
        if let Some(sheet) = self.table.sheets.last_mut()
            && !self.in_order
        {
            sort(&mut sheet.rows);
        }
    }

    /// All sheets. Errors: [`Code::SpreadsheetEmpty`] when none has a row.
    pub(super) fn finish(self) -> Result<Table> {
        if self.table.sheets.iter().all(|sheet| sheet.rows.is_empty()) {
            return Err(Error::new(Code::SpreadsheetEmpty));
        }
        Ok(self.table)
    }

    fn checked(&mut self, text: String) -> Result<String> {
        let text = match plain(&text) {
            Cow::Borrowed(_) => text,
            Cow::Owned(plain) => plain,
        };
        if text.len() > MOST_CHARS && text.chars().count() > MOST_CHARS {
            return Err(too_large("text", MOST_CHARS));
        }
        self.text += text.len();
        if self.text > MOST_TEXT { Err(much_text()) } else { Ok(text) }
    }
}

/// Rows that came in another order than they stand, and parts of one row that came apart.
fn sort(rows: &mut Vec<Row>) {
    rows.sort_by_key(|row| row.number);
    rows.dedup_by(|later, earlier| {
        if later.number != earlier.number {
            return false;
        }
        if earlier.cells.len() < later.cells.len() {
            earlier.cells.resize(later.cells.len(), Cell::Blank);
        }
        for (into, cell) in earlier.cells.iter_mut().zip(later.cells.drain(..)) {
            if cell != Cell::Blank {
                *into = cell;
            }
        }
        true
    });
}

/// Text with one kind of line break, no null characters, and without what Excel's carriage returns become on their way
/// through other programs.
fn plain(text: &str) -> Cow<'_, str> {
    if !text.contains(['\r', '\0']) && !text.contains("_x000") {
        return Cow::Borrowed(text);
    }
    let text = text.replace("_x000D_\n", "\n").replace("_x000D_", "\n").replace("_x000d_", "\n").replace("_x000A_", "\n");
    Cow::Owned(text.replace("_x0009_", "\t").replace("\r\n", "\n").replace('\r', "\n").replace('\0', ""))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn text(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }

    #[test]
    fn cells_find_their_rows_in_whatever_order_they_come() {
        let mut gathering = Gathering::default();
        gathering.begin("Ark", false).unwrap();
        for (row, column, word) in [(3, 0, "c"), (1, 1, "b"), (1, 0, "a"), (3, 2, "d"), (2, 0, "")] {
            gathering.put(row, column, text(word)).unwrap();
        }
        gathering.end();
        let table = gathering.finish().unwrap();
        let rows: Vec<_> = table.sheets[0].rows.iter().map(|row| (row.number, row.cells.clone())).collect();
        assert_eq!(rows, [(1, vec![text("a"), text("b")]), (3, vec![text("c"), Cell::Blank, text("d")])]);
    }

    #[test]
    fn a_stray_cell_costs_nothing_and_a_sheet_that_is_too_wide_is_refused() {
        let mut gathering = Gathering::default();
        gathering.begin("Ark", false).unwrap();
        gathering.put(1, 0, text("a")).unwrap();
        gathering.put(1_048_576, 16_383, text("stray")).unwrap();
        for row in 2..=20 {
            gathering.put(row, 700, text("slip")).unwrap();
        }
        assert_eq!(gathering.put(21, 700, text("meant")).unwrap_err().params["part"], "columns");
        assert_eq!(gathering.finish().unwrap().sheets[0].rows.len(), 1);
    }

    #[test]
    fn a_sheet_without_a_row_is_empty() {
        let mut gathering = Gathering::default();
        gathering.begin("Ark", false).unwrap();
        gathering.put(1, 0, text("")).unwrap();
        assert_eq!(gathering.finish().unwrap_err().code, Code::SpreadsheetEmpty);
    }

    #[test]
    fn line_breaks_of_excel_and_macs_are_line_breaks() {
        for written in ["a\r\nb", "a\rb", "a_x000D_\nb", "a_x000D_b", "a\0\nb"] {
            assert_eq!(plain(written), "a\nb", "{written:?}");
        }
        assert!(matches!(plain("a b"), Cow::Borrowed(_)));
    }
}
