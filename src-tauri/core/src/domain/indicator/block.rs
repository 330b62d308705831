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
/// its first column says itself where it belongs, and may bring new periods; without the names its rows go from the corner on.
/// Errors: every place that does not fit, with a field `row.column` of the block, from 1: [`Code::BlockTooLarge`],
/// [`Code::InvalidPeriod`], [`Code::PeriodTwice`], [`Code::ColumnUnnamed`], [`Code::RowsUnnamed`], [`Code::RowUnknown`],
/// [`Code::CellTwice`], [`Code::TooMany`].
pub fn lay(block: &[Vec<String>], rows: &[Row], periods: &[Period], (row, column): (usize, usize)) -> Result<Vec<Laid>, Vec<Error>> {
    if block.iter().map(Vec::len).sum::<usize>() > CELLS {
        return Err(vec![Error::new(Code::TooMany).with("max", CELLS)]);
    }
    match heads(block, periods.get(column..).unwrap_or_default()) {
        Heads::None => by_place(block, rows, periods, (row, column)),
        Heads::OverNames => by_headings(block, rows, row),
        Heads::OverFigures => by_periods(block, rows, row),
        Heads::Doubtful(first) => Err(vec![Error::field("1.1", Code::RowsUnnamed).with("value", first)]),
    }
}

/// What the first row of a block is.
enum Heads {
    /// Figures, as the other rows.
    None,
    /// Periods, beside a column of names.
    OverNames,
    /// Periods, and every column is figures.
    OverFigures,
    /// Periods, or figures that look like them; the first.
    Doubtful(String),
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

/// `under`: the periods of the table from the corner on.
fn heads(block: &[Vec<String>], under: &[Period]) -> Heads {
    let [first, rest @ ..] = block else { return Heads::None };
    let period = |text: &String| Period::parse(text).ok();
    let told = |heads: &[String]| heads.iter().filter(|head| !is_change(head)).cloned().collect::<Vec<_>>();
    let (Some(corner), false) = (first.first().map(|corner| corner.trim()), rest.is_empty()) else { return Heads::None };
    if Period::parse(corner).is_err() {
        let said = told(first.get(1..).unwrap_or_default());
        let known = said.iter().filter_map(period).count();
        let is_name = corner.is_empty() || corner.chars().any(char::is_alphabetic);
        return if is_name && said.first().is_some_and(|head| period(head).is_some()) && known * 2 > said.len() {
            Heads::OverNames
        } else {
            Heads::None
        };
    }
    let said: Option<Vec<Period>> = told(first).iter().map(period).collect();
    let Some(said) = said else { return Heads::None };
    // Two figures that follow one another as years do are rare; over others that are no years they are years.
    let follow = said.len() > 1 && said.windows(2).all(|pair| matches!(pair, [a, b] if a < b && b.year - a.year <= 1));
    let others = rest.iter().flatten().any(|text| !text.trim().is_empty() && period(text).is_none());
    let stands_there = first.iter().zip(under).all(|(head, own)| is_change(head) || head.trim() == own.label) && first.len() <= under.len();
    let part = said.iter().any(|period| !period.whole);
    if stands_there || part || (follow && others) { Heads::OverFigures } else { Heads::Doubtful(corner.to_owned()) }
}

/// A column of changes is reckoned here, and not taken over; nor is one without a head, which must be empty.
fn is_change(head: &str) -> bool {
    let head = head.trim().to_lowercase();
    head.is_empty() || ["endring", "change", "diff"].iter().any(|word| head.starts_with(word))
}

/// The period of each column from `from` on; nothing for one that is not taken over. Finds what cannot be.
fn columns(block: &[Vec<String>], from: usize, found: &mut Vec<Error>) -> Vec<Option<Period>> {
    let width = block.iter().map(Vec::len).max().unwrap_or(0);
    let text = |line: &Vec<String>, place: usize| line.get(place).map_or_else(String::new, |cell| cell.trim().to_owned());
    let mut columns: Vec<Option<Period>> = vec![];
    for place in from..width {
        let at = format!("1.{}", place + 1);
        let head = block.first().map(|first| text(first, place)).unwrap_or_default();
        columns.push(if head.is_empty() {
            if block.iter().any(|line| !text(line, place).is_empty()) {
                found.push(Error::field(at, Code::ColumnUnnamed));
            }
            None
        } else if is_change(&head) {
            None
        } else {
            match Period::parse(&head) {
                Ok(period) => {
                    if columns.iter().flatten().any(|earlier| earlier.label == period.label) {
                        found.push(Error::field(at, Code::PeriodTwice).with("value", &period.label));
                    }
                    Some(period)
                }
                Err(error) => {
                    found.push(Error { field: Some(at), ..error });
                    None
                }
            }
        });
    }
    columns
}

/// What a line gives a row.
fn laid<'a>(target: &'a Row, texts: &'a [String], columns: &'a [Option<Period>]) -> impl Iterator<Item = Laid> + 'a {
    let cell =
        |(text, period): (&String, &Option<Period>)| Some(Laid { indicator: target.id, period: period.clone()?, text: text.clone() });
    texts.iter().zip(columns).filter_map(cell)
}

fn by_periods(block: &[Vec<String>], rows: &[Row], row: usize) -> Result<Vec<Laid>, Vec<Error>> {
    let mut found = vec![];
    let columns = columns(block, 0, &mut found);
    let (has, room) = (block.len().saturating_sub(1), rows.len().saturating_sub(row));
    if has > room {
        found.push(Error::field(format!("{}.1", room + 2), Code::BlockTooLarge).with("part", "rows").with("value", has).with("max", room));
    }
    let lines = block.iter().skip(1).zip(rows.iter().skip(row));
    if found.is_empty() { Ok(lines.flat_map(|(line, target)| laid(target, line, &columns)).collect()) } else { Err(found) }
}

fn by_headings(block: &[Vec<String>], rows: &[Row], focused: usize) -> Result<Vec<Laid>, Vec<Error>> {
    let mut found = vec![];
    let columns = columns(block, 1, &mut found);
    let here = rows.get(focused).map(|row| row.heading.as_str());
    let mut named = BTreeSet::new();
    let mut all = vec![];
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
        all.extend(laid(target, line.get(1..).unwrap_or_default(), &columns));
    }
    if found.is_empty() { Ok(all) } else { Err(found) }
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
    fn a_column_of_figures_without_a_period_above_is_told_and_an_empty_one_is_not() {
        let (rows, periods) = (table(), years(&["2018"]));
        let at = |place: &str| [(place.to_owned(), Code::ColumnUnnamed)];
        assert_eq!(refused("\t2018\t\t2020\nKontorrekvisita\t1\t2\t3\n", &rows, &periods, (0, 0)), at("1.3"));
        assert_eq!(refused("\t2018\nKontorrekvisita\t1\t2\n", &rows, &periods, (0, 0)), at("1.3"), "past the first row's end");
        assert_eq!(refused("\t2018\t\nKontorrekvisita\t1\t2\n", &rows, &periods, (0, 0)), at("1.3"));
        let said = laid("\t2018\t\t2020\tEndring\nKontorrekvisita\t1\t\t3\t2\n", &rows, &periods, (0, 0));
        assert_eq!(said, [(1, "2018".into(), "1".into()), (1, "2020".into(), "3".into())]);
    }

    #[test]
    fn years_over_figures_without_names_are_headings_from_the_corner_on() {
        let (rows, periods) = (table(), years(&["2018", "2019"]));
        let wanted = [(1, "2019", "31"), (1, "2020", "30"), (1, "2021", "29"), (2, "2019", "7"), (2, "2020", "8"), (2, "2021", "9")];
        let wanted: Vec<_> = wanted.map(|(row, period, text)| (row, period.to_owned(), text.to_owned())).into();
        let text = "2019\t2020\t2021\n31\t30\t29\n7\t8\t9\n";
        assert_eq!(laid(text, &rows, &periods, (1, 0)), wanted, "wherever the corner is");
        assert_eq!(refused(text, &rows, &periods, (2, 0)), [("3.1".into(), Code::BlockTooLarge)]);
        let named = laid("2020_10\tEndring\n31\t-2\n", &rows, &periods, (0, 0));
        assert_eq!(named, [(0, "2020_10".into(), "31".into())], "no figure looks like that");
        assert_eq!(laid("2018\t2019\n2020\t2021\n", &rows, &periods, (0, 0)).len(), 2, "the same years stand over them");
    }

    #[test]
    fn figures_that_look_like_years_are_figures_in_one_row_and_refused_over_others() {
        let (rows, periods) = (table(), years(&["2018", "2019"]));
        assert_eq!(laid("2018\t2019\n", &rows, &periods, (0, 0)).len(), 2);
        assert_eq!(laid("31\t2019\n2020\t2021\n", &rows, &periods, (0, 0)).len(), 4);
        for text in ["2020\t2021\n2022\t2023\n", "2021\n350\n", "1950\t2043\n31\t45\n", "2021\t2020\n31\t45\n"] {
            assert_eq!(refused(text, &rows, &periods, (0, 0)), [("1.1".into(), Code::RowsUnnamed)], "{text}");
        }
    }
}
