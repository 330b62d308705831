//! Tables and facts for a terminal: columns aligned by how wide the text is shown, one line a row.

use crate::answer::plain;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// A table with a line of headings.
pub struct Table {
    heads: Vec<Head>,
    rows: Vec<Vec<String>>,
}

/// A column's heading.
struct Head {
    name: String,
    right: bool,
    widest: usize,
}

/// Between two columns.
const GAP: &str = "  ";

impl Table {
    /// An empty table.
    pub const fn new() -> Self {
        Self { heads: vec![], rows: vec![] }
    }

    /// Adds a column.
    pub fn column(mut self, name: String) -> Self {
        self.heads.push(Head { name, right: false, widest: usize::MAX });
        self
    }

    /// Adds a column whose texts are cut at a width.
    pub fn narrow(mut self, name: String, widest: usize) -> Self {
        self.heads.push(Head { name, right: false, widest });
        self
    }

    /// Adds a column of numbers.
    pub fn numbers(mut self, name: String) -> Self {
        self.heads.push(Head { name, right: true, widest: usize::MAX });
        self
    }

    /// Adds a row: a cell a column.
    pub fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.row_of(&cells);
    }

    /// The same, where the columns are as many as the data have.
    pub fn row_of(&mut self, cells: &[String]) {
        let cells = cells.iter().zip(&self.heads).map(|(cell, head)| cut(&plain(cell), head.widest)).collect();
        self.rows.push(cells);
    }

    /// The table, or `none` if it has no rows.
    pub fn shown(&self, none: &str) -> String {
        if self.rows.is_empty() {
            return format!("{none}\n");
        }
        let width = |at: usize, head: &Head| {
            self.rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.width()).fold(head.name.width(), usize::max)
        };
        let widths: Vec<usize> = self.heads.iter().enumerate().map(|(at, head)| width(at, head)).collect();
        let heads: Vec<String> = self.heads.iter().map(|head| head.name.clone()).collect();
        let rule: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
        [&heads, &rule].into_iter().chain(&self.rows).map(|cells| self.line(cells, &widths)).collect()
    }

    fn line(&self, cells: &[String], widths: &[usize]) -> String {
        let padded: Vec<String> =
            cells.iter().zip(&self.heads).zip(widths).map(|((cell, head), width)| pad(cell, *width, head.right)).collect();
        format!("{}\n", padded.join(GAP).trim_end())
    }
}

/// Facts under each other: the names in one column, the values in the next. Blank values are left out.
pub fn facts<const N: usize>(facts: [(String, String); N]) -> String {
    let facts: Vec<(String, String)> = facts.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    let width = facts.iter().map(|(name, _)| name.width()).max().unwrap_or(0);
    facts.iter().map(|(name, value)| format!("{}{GAP}{}\n", pad(name, width, false), plain(value))).collect()
}

fn pad(text: &str, width: usize, right: bool) -> String {
    let space = " ".repeat(width.saturating_sub(text.width()));
    if right { space + text } else { text.to_owned() + &space }
}

fn cut(text: &str, widest: usize) -> String {
    if text.width() <= widest {
        return text.to_owned();
    }
    let mut used = 1;
    let fits = |c: &char| {
        used += c.width().unwrap_or(0);
        used <= widest
    };
    let kept: String = text.chars().take_while(fits).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        Table::new().column("Navn".into()).numbers("Antall".into())
    }

    #[test]
    fn columns_are_aligned_by_what_is_seen() {
        let mut table = table();
        table.row(["Papir".into(), "7".into()]);
        table.row(["紙 🌲".into(), "1\u{a0}234".into()]);
        let shown = table.shown("");
        assert_eq!(shown, "Navn   Antall\n─────  ──────\nPapir       7\n紙 🌲   1\u{a0}234\n");
    }

    #[test]
    fn a_table_without_rows_says_so() {
        assert_eq!(table().shown("Ingen."), "Ingen.\n");
    }

    #[test]
    fn what_is_too_wide_is_cut_with_an_ellipsis() {
        assert_eq!(cut("Rammeavtale om mykpapir", 12), "Rammeavtale…");
        assert_eq!(cut("紙紙紙", 5), "紙紙…");
        assert_eq!(cut("passer", 6), "passer");
    }

    #[test]
    fn a_line_break_in_a_title_stays_within_its_row() {
        let mut table = table();
        table.row(["To\nlinjer".into(), "1".into()]);
        assert!(table.shown("").contains("To linjer"));
    }

    #[test]
    fn facts_without_a_value_are_left_out() {
        let shown = facts([("Slutt".into(), "i dag".into()), ("Avdeling".into(), String::new()), ("Leverandør".into(), "A".into())]);
        assert_eq!(shown, "Slutt       i dag\nLeverandør  A\n");
    }
}
