//! What a table is before it is set: columns, cells, rows. Nothing here draws.

use crate::{
    layout::{draw::Scene, rich::Rich, symbol::Symbol},
    style::{Colour, INK, MM, Style, TABLE},
};

/// How a column's text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// Numbers with their commas under each other.
    Decimal,
}

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// Points, the gutter after it included.
    pub width: f32,
    /// How its text stands.
    pub align: Align,
}

impl Column {
    /// A column of text, `mm` wide.
    pub fn text(head: impl Into<String>, mm: f32) -> Self {
        Self { head: head.into(), width: mm * MM, align: Align::Left }
    }
    /// A column of whole numbers, `mm` wide: what parts their thousands is no decimal comma.
    pub fn count(head: impl Into<String>, mm: f32) -> Self {
        Self { align: Align::Right, ..Self::text(head, mm) }
    }
    /// A column of numbers, `mm` wide.
    pub fn number(head: impl Into<String>, mm: f32) -> Self {
        Self { align: Align::Decimal, ..Self::text(head, mm) }
    }
}

/// A cell.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// What it says.
    pub text: Rich,
    /// A second line, small and soft.
    pub note: String,
    /// A symbol before the text.
    pub symbol: Option<Symbol>,
    /// Colour of the text; with a symbol, the symbol's unless given.
    pub colour: Option<Colour>,
    /// A small chart, no taller than a line, instead of text.
    pub figure: Option<CellFigure>,
}

/// A chart in a cell.
#[derive(Debug, Clone)]
pub struct CellFigure {
    /// What is drawn, from its top left corner.
    pub scene: Scene,
    /// Points across.
    pub width: f32,
    /// Points down.
    pub height: f32,
    /// What it says to who cannot see it.
    pub alt: String,
}

impl Cell {
    /// Text behind a symbol, in its colour.
    pub fn status(symbol: Symbol, word: impl Into<Rich>) -> Self {
        Self { symbol: Some(symbol), ..Self::from(word.into()) }
    }
    /// With a second line.
    #[must_use]
    pub fn noted(self, note: impl Into<String>) -> Self {
        Self { note: note.into(), ..self }
    }
    /// With the text in ink whatever the symbol.
    #[must_use]
    pub fn in_ink(self) -> Self {
        Self { colour: Some(INK), ..self }
    }
    /// A chart.
    #[must_use]
    pub fn drawn(figure: CellFigure) -> Self {
        Self { figure: Some(figure), ..Self::default() }
    }
    /// With the text in a colour.
    #[must_use]
    pub fn coloured(self, colour: Colour) -> Self {
        Self { colour: Some(colour), ..self }
    }
    pub(super) fn is_blank(&self) -> bool {
        self.text.is_blank() && self.note.is_empty() && self.symbol.is_none() && self.figure.is_none()
    }
}

impl From<Rich> for Cell {
    fn from(text: Rich) -> Self {
        Self { text, ..Self::default() }
    }
}
impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::from(Rich::from(text))
    }
}
impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::from(Rich::from(text))
    }
}

/// A row.
#[derive(Debug, Clone)]
pub enum Row {
    /// A cell a column; the first is the row's header.
    Cells(Vec<Cell>),
    /// A heading over the rows that follow.
    Group(String),
    /// Totals.
    Sum(Vec<Cell>),
}

/// A table before its rows.
#[derive(Debug, Clone)]
pub struct Table {
    /// Columns.
    pub columns: Vec<Column>,
    /// Above the head.
    pub caption: Option<String>,
    /// Type of the cells.
    pub style: Style,
    /// Room right of the last column, under the same rules.
    pub trailing: f32,
}

/// Between columns.
const GUTTER: f32 = 3.0 * MM;

impl Table {
    /// A table in the usual type, without caption.
    #[must_use]
    pub const fn new(columns: Vec<Column>) -> Self {
        Self { columns, caption: None, style: TABLE, trailing: 0.0 }
    }

    /// Leaves out columns in which no row says anything; their room goes to the last column, if that is text.
    #[must_use]
    pub fn without_blank_columns(mut self, mut rows: Vec<Row>) -> (Self, Vec<Row>) {
        let blank: Vec<bool> = (0..self.columns.len())
            .map(|index| {
                index > 0
                    && rows.iter().all(|row| match row {
                        Row::Cells(cells) | Row::Sum(cells) => cells.get(index).is_none_or(Cell::is_blank),
                        Row::Group(_) => true,
                    })
            })
            .collect();
        let is_blank = |index: usize| blank.get(index).copied().unwrap_or(false);
        let freed: f32 = self.columns.iter().enumerate().filter(|(index, _)| is_blank(*index)).map(|(_, column)| column.width).sum();
        let mut index = 0;
        self.columns.retain(|_| {
            index += 1;
            !is_blank(index - 1)
        });
        for row in &mut rows {
            if let Row::Cells(cells) | Row::Sum(cells) = row {
                let mut index = 0;
                cells.retain(|_| {
                    index += 1;
                    !is_blank(index - 1)
                });
            }
        }
        // A number must not end far from the words it belongs to.
        match self.columns.last_mut() {
            Some(last) if last.align == Align::Left => last.width += freed,
            Some(last) => {
                last.width += GUTTER;
                self.trailing += freed - GUTTER;
            }
            None => {}
        }
        (self, rows)
    }

    pub(super) fn width(&self) -> f32 {
        self.columns.iter().map(|column| column.width).sum::<f32>() + self.trailing
    }
    pub(super) fn has_head(&self) -> bool {
        self.columns.iter().any(|column| !column.head.is_empty())
    }
    /// Room for text in a column.
    pub(super) fn inner(&self, index: usize) -> f32 {
        let width = self.columns.get(index).map_or(0.0, |column| column.width);
        if index + 1 == self.columns.len() { width } else { width - GUTTER }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_nobody_filled_in_is_left_out() {
        let table = Table::new(vec![Column::text("A", 20.0), Column::text("B", 30.0), Column::text("C", 40.0)]);
        let rows = vec![Row::Cells(vec!["1".into(), "".into(), "x".into()]), Row::Group("g".into())];
        let (table, rows) = table.without_blank_columns(rows);
        assert_eq!(table.columns.iter().map(|column| column.head.as_str()).collect::<Vec<_>>(), ["A", "C"]);
        assert!((table.width() - 90.0 * MM).abs() < 0.01);
        assert!(matches!(&rows[0], Row::Cells(cells) if cells.len() == 2));
    }
}
