//! Text with separators (.csv, .txt, .tsv). Every cell is the text that was written: whether it is a number or a day is for
//! whoever knows the column.

use super::{Cell, Table, gathering::Gathering, limits::MOST_CHARS};
use crate::Result;

/// Separators, those first that are rarest in the texts between them.
const SEPARATORS: [u8; 4] = [b'\t', b';', b'|', b','];
/// How many rows are counted to tell the separator.
const SAMPLE: usize = 200;
/// How far the counting goes, in bytes.
const SAMPLE_BYTES: usize = 256 * 1024;

/// Reads a text; the sheet is called `name`.
pub(super) fn read(text: &str, name: &str) -> Result<Table> {
    let (text, separator, before) = separated(text);
    let mut gathering = Gathering::default();
    gathering.begin(name, false)?;
    let mut cells = Cells { text, at: 0, separator };
    let mut cell = String::new();
    let (mut row, mut column) = (1 + before, 0);
    while let Some(end) = cells.next(&mut cell) {
        gathering.put(row, column, Cell::Text(std::mem::take(&mut cell)))?;
        match end {
            End::Cell => column += 1,
            End::Row => (row, column) = (row.saturating_add(1), 0),
        }
    }
    gathering.end();
    gathering.finish()
}

/// Whether the text looks like a table, with more than one column.
pub(super) fn looks_like_a_table(text: &str) -> bool {
    let (text, separator, before) = separated(text);
    before > 0 || score(text, separator).is_some_and(|score| score.columns > 1 && score.share >= 60)
}

/// The text after a line that tells the separator, as Excel takes it; the separator; and how many lines that were.
fn separated(text: &str) -> (&str, u8, u32) {
    let told = text.get(..4).filter(|begin| begin.eq_ignore_ascii_case("sep=")).and_then(|_| text.as_bytes().get(4)).copied();
    if let Some(separator) = told.filter(u8::is_ascii)
        && let Some(rest) = text.get(5..)
        && rest.starts_with(['\n', '\r'])
    {
        let rest = rest.strip_prefix("\r\n").unwrap_or_else(|| &rest[1..]);
        return (rest, separator, 1);
    }
    (text, proposed(text), 0)
}

/// How well a separator fits.
#[derive(Debug, Clone, Copy)]
struct Score {
    /// Rows of the usual width, in percent of those with anything in them.
    share: usize,
    /// The usual width.
    columns: usize,
}

/// The separator that gives most rows the same width. A much wider table is more likely than a rarer separator.
fn proposed(text: &str) -> u8 {
    let scores: Vec<(u8, Score)> =
        SEPARATORS.into_iter().filter_map(|separator| score(text, separator).map(|score| (separator, score))).collect();
    let best = scores.iter().map(|(_, score)| score.share).max().unwrap_or(0);
    let mut close = scores.into_iter().filter(|(_, score)| score.share * 10 >= best * 8);
    let Some(first) = close.next() else { return b',' };
    close.fold(first, |chosen, next| if next.1.columns >= chosen.1.columns * 3 { next } else { chosen }).0
}

fn score(text: &str, separator: u8) -> Option<Score> {
    let mut widths = vec![];
    let mut cells = Cells { text, at: 0, separator };
    let (mut cell, mut width, mut filled) = (String::new(), 1, false);
    while let Some(end) = cells.next(&mut cell) {
        filled |= !cell.is_empty();
        cell.clear();
        match end {
            End::Cell => width += 1,
            End::Row => {
                if filled {
                    widths.push(width);
                }
                (width, filled) = (1, false);
                if widths.len() >= SAMPLE || cells.at > SAMPLE_BYTES {
                    break;
                }
            }
        }
    }
    let count = |columns: usize| widths.iter().filter(|width| **width == columns).count();
    let columns = widths.iter().copied().filter(|width| *width > 1).max_by_key(|width| (count(*width), *width))?;
    Some(Score { share: count(columns) * 100 / widths.len().max(1), columns })
}

/// What follows a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Cell,
    Row,
}

/// The cells of a text, one after the other.
struct Cells<'a> {
    text: &'a str,
    at: usize,
    separator: u8,
}

impl Cells<'_> {
    /// Adds the next cell to `into` and says what follows it; none at the end of the text.
    fn next(&mut self, into: &mut String) -> Option<End> {
        if self.at >= self.text.len() {
            return None;
        }
        if self.text.as_bytes()[self.at] == b'"' {
            self.quoted(into);
        }
        let rest = &self.text[self.at..];
        let length = rest.bytes().position(|byte| byte == self.separator || matches!(byte, b'\n' | b'\r')).unwrap_or(rest.len());
        into.push_str(&rest[..length]);
        self.at += length;
        let ended = self.text.as_bytes().get(self.at).copied();
        self.at += 1;
        Some(match ended {
            Some(byte) if byte == self.separator && self.at < self.text.len() => End::Cell,
            Some(b'\r') if self.text.as_bytes().get(self.at) == Some(&b'\n') => {
                self.at += 1;
                End::Row
            }
            _ => End::Row,
        })
    }

    /// What stands in quotes, where they are closed within what a cell holds; a quote that is not is a quote.
    fn quoted(&mut self, into: &mut String) {
        let bytes = self.text.as_bytes();
        let (begin, before) = (self.at + 1, into.len());
        let mut from = begin;
        loop {
            let reach = &bytes[from..bytes.len().min(begin + MOST_CHARS * 4)];
            let Some(length) = reach.iter().position(|byte| *byte == b'"') else {
                into.truncate(before);
                return;
            };
            into.push_str(&self.text[from..from + length]);
            from += length + 1;
            if bytes.get(from) == Some(&b'"') {
                into.push('"');
                from += 1;
            } else {
                self.at = from;
                return;
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u32, Vec<String>)> {
        let table = read(text, "liste").unwrap();
        let written = |cell: &Cell| if let Cell::Text(text) = cell { text.clone() } else { String::new() };
        table.sheets[0].rows.iter().map(|row| (row.number, row.cells.iter().map(written).collect())).collect()
    }

    fn expected(rows: &[(u32, &[&str])]) -> Vec<(u32, Vec<String>)> {
        rows.iter().map(|(number, cells)| (*number, cells.iter().map(|cell| (*cell).to_owned()).collect())).collect()
    }

    #[test]
    fn every_separator_is_found_by_counting() {
        for separator in [",", ";", "\t", "|"] {
            let text = "navn;start;slutt\nA;1;2\nB;3;4\n".replace(';', separator);
            assert_eq!(
                rows(&text),
                expected(&[(1, &["navn", "start", "slutt"]), (2, &["A", "1", "2"]), (3, &["B", "3", "4"])]),
                "{separator:?}"
            );
        }
    }

    #[test]
    fn a_decimal_comma_is_no_separator() {
        assert_eq!(rows("1,5;2,5\n3,5;4,5\n"), expected(&[(1, &["1,5", "2,5"]), (2, &["3,5", "4,5"])]));
        assert_eq!(
            rows("navn;pris\n\"A, B\";1,5\nC;2,25\n"),
            expected(&[(1, &["navn", "pris"]), (2, &["A, B", "1,5"]), (3, &["C", "2,25"])])
        );
    }

    #[test]
    fn a_title_above_the_table_does_not_hide_the_separator() {
        let text = "Kontrakter, eksportert 1. november, for Bergen\n\nnr;navn;sum\n1;A;10\n2;B;20\n3;C;30\n";
        assert_eq!(rows(text)[1], (3, vec!["nr".into(), "navn".into(), "sum".into()]));
    }

    #[test]
    fn the_separator_may_be_told() {
        assert_eq!(rows("sep=;\r\na,b;c\r\n"), expected(&[(2, &["a,b", "c"])]));
    }

    #[test]
    fn quotes_hold_separators_line_breaks_and_quotes() {
        assert_eq!(rows("\"a;b\";\"c\nd\";\"e\"\"f\"\ng;h;i"), expected(&[(1, &["a;b", "c\nd", "e\"f"]), (2, &["g", "h", "i"])]));
    }

    #[test]
    fn a_quote_that_is_never_closed_is_a_quote() {
        assert_eq!(
            rows("bredde;navn\n\"12 tommer;A\n14\" rør;B\n"),
            expected(&[(1, &["bredde", "navn"]), (2, &["12 tommer;A\n14 rør", "B"]),])
        );
        assert_eq!(rows("a;b\n\"c;d\n"), expected(&[(1, &["a", "b"]), (2, &["\"c", "d"])]));
    }

    #[test]
    fn ragged_rows_blank_lines_and_all_line_breaks_are_read() {
        for breaks in ["\n", "\r\n", "\r"] {
            let text = "a;b\n\nc;d;e\nf\n;g\n".replace('\n', breaks);
            assert_eq!(rows(&text), expected(&[(1, &["a", "b"]), (3, &["c", "d", "e"]), (4, &["f"]), (5, &["", "g"])]), "{breaks:?}");
        }
    }

    #[test]
    fn a_list_of_one_column_is_a_list() {
        assert_eq!(rows("navn\nA\nB"), expected(&[(1, &["navn"]), (2, &["A"]), (3, &["B"])]));
        assert!(!looks_like_a_table("navn\nA\nB"));
        assert!(looks_like_a_table("navn;a\nA;b\nB;c"));
    }
}
