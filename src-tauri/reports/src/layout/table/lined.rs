//! Rows in lines: how wide the numbers of a column are before and after their comma, and where each line of a cell stands.

use super::{
    GROUP_GAP, PADDING, Set, SetRow, Setting,
    shape::{Align, Cell, Row, Table},
};
use crate::{
    layout::{
        lines::Line,
        paper::Paper,
        symbol::{Symbol, text_colour},
    },
    style::{HEAD, NOTE},
};

impl Paper {
    pub(super) fn prepare<'a>(&mut self, x: f32, table: &'a Table, rows: &[Row]) -> Setting<'a> {
        let mut fractions = vec![0.0_f32; table.columns.len()];
        for (index, _) in table.columns.iter().enumerate().filter(|(_, column)| column.align == Align::Decimal) {
            for row in rows {
                let (Row::Cells(cells) | Row::Sum(cells)) = row else { continue };
                let bold = table.style.bold || matches!(row, Row::Sum(_));
                if let Some(fraction) = cells.get(index).and_then(|cell| self.after_comma(&cell.text.plain(), bold))
                    && let Some(widest) = fractions.get_mut(index)
                {
                    *widest = widest.max(fraction * table.style.size);
                }
            }
        }
        let head: Vec<Vec<Line>> = table
            .columns
            .iter()
            .enumerate()
            .map(|(index, column)| self.lines(&column.head.as_str().into(), HEAD, table.inner(index)))
            .collect();
        let tallest = head.iter().map(Vec::len).max().unwrap_or(0);
        let head_height = if table.has_head() { tallest as f32 * HEAD.leading + 5.5 } else { 0.0 };
        Setting { table, x, fractions, head, head_height, rules: vec![] }
    }

    /// Width in em of what stands right of a number's whole part; nothing if the text is no number.
    fn after_comma(&mut self, text: &str, bold: bool) -> Option<f32> {
        let whole = whole_part(text)?;
        let all = self.fonts.width(bold, text);
        Some(all - self.fonts.width(bold, whole))
    }

    pub(super) fn set_row(&mut self, setting: &Setting<'_>, row: &Row) -> SetRow {
        let style = setting.table.style;
        let (cells, sum) = match row {
            Row::Group(name) => {
                let lines = self.lines(&name.as_str().into(), style.bold(), setting.table.width());
                let lines: Vec<_> = lines.into_iter().map(|line| (setting.x, line, style.bold())).collect();
                let height = lines.len() as f32 * style.leading + 2.0 * PADDING + GROUP_GAP;
                return SetRow { cells: vec![Set { lines, symbol: None, figure: None }], height, group: true, sum: false };
            }
            Row::Cells(cells) => (cells, false),
            Row::Sum(cells) => (cells, true),
        };
        let mut left = setting.x;
        let mut set = Vec::with_capacity(cells.len());
        let mut tallest = 0.0_f32;
        for (index, (cell, column)) in cells.iter().zip(&setting.table.columns).enumerate() {
            let cell = self.set_cell(setting, index, cell, left, sum);
            tallest = tallest.max(cell.lines.iter().map(|(_, _, style)| style.leading).sum::<f32>().max(style.leading));
            set.push(cell);
            left += column.width;
        }
        SetRow { cells: set, height: tallest + 2.0 * PADDING, group: false, sum }
    }

    fn set_cell(&mut self, setting: &Setting<'_>, index: usize, cell: &Cell, left: f32, sum: bool) -> Set {
        let mut style = setting.table.style;
        style.bold |= sum;
        style.colour = cell.colour.unwrap_or_else(|| text_colour(cell.symbol));
        let indent = if cell.symbol.is_some() { Symbol::indent(style) } else { 0.0 };
        let room = setting.table.inner(index) - indent;
        let align = setting.table.columns.get(index).map_or(Align::Left, |column| column.align);
        let right = left + indent + room;
        let fraction = setting.fractions.get(index).copied().unwrap_or(0.0);
        let hanging = match align {
            Align::Decimal => self.after_comma(&cell.text.plain(), style.bold).map(|after| after * style.size),
            _ => None,
        };
        let mut lines = vec![];
        for line in self.lines(&cell.text, style, room) {
            let x = match (align, hanging) {
                (Align::Left, _) => left + indent,
                (Align::Decimal, Some(after)) => right - fraction - (line.width - after),
                _ => right - line.width,
            };
            lines.push((x, line, style));
        }
        if !cell.note.is_empty() {
            for line in self.lines(&cell.note.as_str().into(), NOTE, room) {
                let x = if align == Align::Left { left + indent } else { right - line.width };
                lines.push((x, line, NOTE));
            }
        }
        Set { lines, symbol: cell.symbol, figure: cell.figure.clone().map(|figure| (left, figure)) }
    }
}

/// The part of a number before its comma (or before its unit, if it has none); nothing if the text is no number.
fn whole_part(text: &str) -> Option<&str> {
    let number = |c: char| c.is_ascii_digit() || matches!(c, '\u{a0}' | '−' | '+' | '±');
    text.chars().next().filter(|c| number(*c))?;
    let end = text.find(',').or_else(|| text.find(|c: char| !number(c))).unwrap_or(text.len());
    Some(text.get(..end)?.trim_end_matches('\u{a0}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_line_up_on_the_comma_or_before_the_unit() {
        assert_eq!(whole_part("62,4\u{a0}%"), Some("62"));
        assert_eq!(whole_part("1\u{a0}268"), Some("1\u{a0}268"));
        assert_eq!(whole_part("100\u{a0}%"), Some("100"));
        assert_eq!(whole_part("−3,5"), Some("−3"));
        assert_eq!(whole_part("–"), None);
    }
}
