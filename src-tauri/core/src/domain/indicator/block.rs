//! A block pasted from a spreadsheet, laid over a table of indicators and periods. Pure: it says which cell gets which text,
//! and names every part that does not fit. What a text says is for the indicator to tell.

use super::Period;
use crate::{
    Error,
    domain::{id::IndicatorId, limits},
    error::Code,
};
use std::collections::BTreeSet;

/// Most cells of one block.
pub const CELLS: usize = 20_000;

/// A row of the table that the block is laid over.
#[derive(Debug, Clone)]
pub struct Row {
    /// Which indicator.
    pub id: IndicatorId,
    /// What the row is called.
    pub name: String,
    /// The heading it stands under: rows of other tables may have the same name.
    pub heading: String,
}

/// What one cell gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Laid {
    /// Which indicator.
    pub indicator: IndicatorId,
    /// Which period.
    pub period: Period,
    /// As it stands in the block.
    pub text: String,
}

/// The rows and columns of what a spreadsheet puts on the clipboard. A cell with line ends or tabs in it is in quotation marks.
#[must_use]
pub fn cells(text: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (vec![], vec![], String::new());
    let (mut quoted, mut letters) = (false, text.chars().peekable());
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() => quoted = true,
            '\t' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted && letters.peek() == Some(&'\n') => {}
            '\n' | '\r' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            letter => cell.push(letter),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    rows
}

/// Lays a block with its upper left corner at `(row, column)`, both from nought. A block with periods in its first row and names in
/// its first column says itself where it belongs, and may bring new periods. Errors: every place that does not fit, with a field
/// `row.column` of the block, from 1: [`Code::BlockTooLarge`], [`Code::InvalidPeriod`], [`Code::PeriodTwice`],
/// [`Code::RowUnknown`], [`Code::CellTwice`], [`Code::TooMany`].
pub fn lay(block: &[Vec<String>], rows: &[Row], periods: &[Period], (row, column): (usize, usize)) -> Result<Vec<Laid>, Vec<Error>> {
    if block.iter().map(Vec::len).sum::<usize>() > CELLS {
        return Err(vec![Error::new(Code::TooMany).with("max", CELLS)]);
    }
    match headings(block) {
        Some(headings) => by_headings(block, headings, rows, row),
        None => by_place(block, rows, periods, (row, column)),
    }
}

fn by_place(block: &[Vec<String>], rows: &[Row], periods: &[Period], (row, column): (usize, usize)) -> Result<Vec<Laid>, Vec<Error>> {
    let width = block.iter().map(Vec::len).max().unwrap_or(0);
    let mut found = vec![];
    for (part, has, room) in
        [("rows", block.len(), rows.len().saturating_sub(row)), ("columns", width, periods.len().saturating_sub(column))]
    {
        if has > room {
            let place = if part == "rows" { format!("{}.1", room + 1) } else { format!("1.{}", room + 1) };
            found.push(Error::field(place, Code::BlockTooLarge).with("part", part).with("value", has).with("max", room));
        }
    }
    if !found.is_empty() {
        return Err(found);
    }
    let mut laid = vec![];
    for (line, target) in block.iter().zip(rows.iter().skip(row)) {
        for (text, period) in line.iter().zip(periods.iter().skip(column)) {
            laid.push(Laid { indicator: target.id, period: period.clone(), text: text.clone() });
        }
    }
    Ok(laid)
}

/// What the first row says of each column, if it is one of periods.
fn headings(block: &[Vec<String>]) -> Option<Vec<&str>> {
    let first = block.first()?;
    let corner = first.first()?.trim();
    let heads: Vec<&str> = first.iter().skip(1).map(|head| head.trim()).collect();
    let is_period = |head: &&str| Period::parse(head).is_ok();
    let is_name = corner.is_empty() || corner.chars().any(char::is_alphabetic) && Period::parse(corner).is_err();
    (block.len() > 1
        && is_name
        && heads.first().is_some_and(is_period)
        && heads.iter().filter(|head| is_period(head)).count() * 2 > heads.len())
    .then_some(heads)
}

/// A column of changes is reckoned here, and not taken over.
fn is_change(head: &str) -> bool {
    let head = head.to_lowercase();
    head.is_empty() || ["endring", "change", "diff"].iter().any(|word| head.starts_with(word))
}

fn by_headings(block: &[Vec<String>], heads: Vec<&str>, rows: &[Row], focused: usize) -> Result<Vec<Laid>, Vec<Error>> {
    let mut found = vec![];
    let mut columns: Vec<Option<Period>> = vec![];
    for (place, head) in heads.into_iter().enumerate() {
        let period = if is_change(head) { None } else { Some(Period::parse(head)) };
        columns.push(match period {
            None => None,
            Some(Ok(period)) => {
                if columns.iter().flatten().any(|earlier| earlier.label == period.label) {
                    found.push(Error::field(format!("1.{}", place + 2), Code::PeriodTwice).with("value", &period.label));
                }
                Some(period)
            }
            Some(Err(error)) => {
                found.push(Error { field: Some(format!("1.{}", place + 2)), ..error });
                None
            }
        });
    }
    let here = rows.get(focused).map(|row| row.heading.as_str());
    let mut named = BTreeSet::new();
    let mut laid = vec![];
    for (place, line) in block.iter().enumerate().skip(1) {
        let name = line.first().map(|name| name.trim()).unwrap_or_default();
        if name.is_empty() && line.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let alike = |row: &&Row| letters(&row.name) == letters(name);
        let target = rows.iter().filter(|row| Some(row.heading.as_str()) == here).find(alike).or_else(|| {
            // Elsewhere only what has a name of its own.
            let mut others = rows.iter().filter(alike);
            others.next().filter(|_| others.next().is_none())
        });
        let Some(target) = target else {
            found.push(Error::field(format!("{}.1", place + 1), Code::RowUnknown).with("name", name));
            continue;
        };
        if !named.insert(target.id) {
            found.push(Error::field(format!("{}.1", place + 1), Code::CellTwice).with("name", name).with("value", ""));
            continue;
        }
        for (text, period) in line.iter().skip(1).zip(&columns) {
            if let Some(period) = period {
                laid.push(Laid { indicator: target.id, period: period.clone(), text: text.clone() });
            }
        }
    }
    if found.is_empty() { Ok(laid) } else { Err(found) }
}

/// What a name is compared by: its letters and digits.
fn letters(name: &str) -> String {
    let letters: String = name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    letters.chars().take(limits::NAME).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn table() -> Vec<Row> {
        [("Mykpapir", "kjøp"), ("Kontorrekvisita", "kjøp"), ("Mykpapir", "sortiment")]
            .map(|(name, heading)| Row { id: IndicatorId::new(), name: name.into(), heading: heading.into() })
            .into()
    }
    fn years(labels: &[&str]) -> Vec<Period> {
        labels.iter().map(|label| Period::parse(label).unwrap()).collect()
    }
    fn laid(text: &str, rows: &[Row], periods: &[Period], at: (usize, usize)) -> Vec<(usize, String, String)> {
        let place = |id: IndicatorId| rows.iter().position(|row| row.id == id).unwrap();
        let laid = lay(&cells(text), rows, periods, at).unwrap();
        laid.into_iter().map(|one| (place(one.indicator), one.period.label, one.text)).collect()
    }
    fn refused(text: &str, rows: &[Row], periods: &[Period], at: (usize, usize)) -> Vec<(String, Code)> {
        let errors = lay(&cells(text), rows, periods, at).unwrap_err();
        errors.into_iter().map(|error| (error.field.unwrap_or_default(), error.code)).collect()
    }

    #[test]
    fn the_clipboard_of_a_spreadsheet_is_rows_and_columns() {
        assert_eq!(cells("59 %\t60 %\r\n13 %\t\r\n"), [["59 %", "60 %"], ["13 %", ""]]);
        assert_eq!(cells("\"to\nlinjer\"\t\"sa \"\"nei\"\"\""), [["to\nlinjer", "sa \"nei\""]]);
        assert_eq!(cells(""), Vec::<Vec<String>>::new());
        assert_eq!(cells("7\n"), [["7"]]);
    }

    #[test]
    fn a_block_goes_where_its_corner_is_put() {
        let (rows, periods) = (table(), years(&["2018", "2019", "2020"]));
        let said = laid("31 %\t30 %\n30 %\t33 %\n", &rows, &periods, (1, 1));
        let wanted = [(1, "2019", "31 %"), (1, "2020", "30 %"), (2, "2019", "30 %"), (2, "2020", "33 %")];
        assert_eq!(said, wanted.map(|(row, period, text)| (row, period.to_owned(), text.to_owned())));
    }

    #[test]
    fn a_block_that_reaches_past_the_table_is_refused_whole() {
        let (rows, periods) = (table(), years(&["2018", "2019"]));
        assert_eq!(refused("1\t2\t3\n", &rows, &periods, (0, 0)), [("1.3".into(), Code::BlockTooLarge)]);
        let both = refused("1\t2\n3\t4\n", &rows, &periods, (2, 1));
        assert_eq!(both, [("2.1".into(), Code::BlockTooLarge), ("1.2".into(), Code::BlockTooLarge)]);
    }

    #[test]
    fn a_block_with_its_headings_finds_its_own_place() {
        let (rows, periods) = (table(), years(&["2018"]));
        let text = "Andel (kjøp)\t2018\t2021_10\tEndring siste år\nKontorrekvisita\t37 %\t31 %\t-6 %\nMYKPAPIR \t59 %\t60 %\t1 %\n";
        let said = laid(text, &rows, &periods, (2, 0));
        let wanted = [(1, "2018", "37 %"), (1, "2021_10", "31 %"), (2, "2018", "59 %"), (2, "2021_10", "60 %")];
        assert_eq!(said, wanted.map(|(row, period, text)| (row, period.to_owned(), text.to_owned())), "the focused table's row");
        assert_eq!(laid(text, &rows, &periods, (0, 0))[2].0, 0);
    }

    #[test]
    fn a_year_twice_and_an_unknown_name_are_said_at_their_places() {
        let (rows, periods) = (table(), years(&["2018"]));
        let text = "\t2018\t2018\t2020\nMykpapir\t1\t2\t3\nMøbler\t1\t2\t3\nMykpapir\t1\t2\t3";
        let wanted = [("1.3", Code::PeriodTwice), ("3.1", Code::RowUnknown), ("4.1", Code::CellTwice)];
        assert_eq!(refused(text, &rows, &periods, (0, 0)), wanted.map(|(place, code)| (place.to_owned(), code)));
    }

    #[test]
    fn figures_that_look_like_years_are_figures() {
        let (rows, periods) = (table(), years(&["2018", "2019"]));
        assert_eq!(laid("2018\t2019\n2020\t2021\n", &rows, &periods, (0, 0)).len(), 4);
    }
}
