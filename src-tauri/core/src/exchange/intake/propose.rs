//! What is proposed before anybody has said anything: sheet, row of headings, and what each column is.

use super::{
    field::{Field, FieldKind},
    heading::{self, Sureness},
    mapping::{ColumnUse, Mapping},
    noun::Noun,
    reading::{codes, date, number, options, period, text},
    rows::{Typed, days_of, shown},
};
use crate::{
    domain::{choice::choice, organisation_number::OrganisationNumber},
    exchange::table::{Cell, Row, Sheet, Table},
};
use chrono::NaiveDate;

choice! {
    /// Why a column is proposed to be what it is.
    Because, "import-because" {
        /// Its heading says so.
        Heading = "heading",
        /// Its values look so.
        Values = "values",
        /// It was read so last time.
        Remembered = "remembered",
        /// Somebody said so.
        Chosen = "chosen",
    }
}

/// How far down headings are looked for.
const HEADINGS_WITHIN: usize = 60;
/// How many rows show what a column holds.
const LOOKED_AT: usize = 300;

/// The sheet and the row of headings to begin with: where most headings are known. Hidden sheets only if no other has any.
pub(super) fn sheet(noun: Noun, table: &Table) -> usize {
    let scored = table.sheets.iter().enumerate().filter(|(_, sheet)| !sheet.rows.is_empty()).map(|(place, sheet)| {
        let header = header(noun, sheet);
        let known = sheet.rows.iter().find(|row| row.number == header).map_or(0, |row| score(noun, row));
        let below = sheet.rows.iter().filter(|row| row.number > header).take(1).count();
        // The first of those that are alike.
        ((known > 0 && below > 0, !sheet.hidden, known), std::cmp::Reverse(place))
    });
    scored.max().map_or(0, |(_, std::cmp::Reverse(place))| place)
}

/// The number of the row with the headings; 0 if there is none.
pub(super) fn header(noun: Noun, sheet: &Sheet) -> u32 {
    let within = || sheet.rows.iter().take(HEADINGS_WITHIN);
    let known = within().map(|row| (score(noun, row), std::cmp::Reverse(row.number))).max();
    match known {
        Some((score, std::cmp::Reverse(number))) if score >= 4 => number,
        _ => {
            // No heading is known: the first row of nearly all columns that is of different texts alone, with something below.
            let width = sheet.rows.iter().take(LOOKED_AT).map(filled).max().unwrap_or(0);
            let rows = sheet.rows.len();
            let heads = within().enumerate().find(|(place, row)| place + 1 < rows && filled(row) * 5 >= width * 4 && is_texts(row));
            heads.map_or(0, |(_, row)| row.number)
        }
    }
}

/// How well a row's cells are known as headings.
fn score(noun: Noun, row: &Row) -> u32 {
    let cells = row.cells.iter().filter_map(|cell| if let Cell::Text(text) = cell { Some(text) } else { None });
    let mut seen = vec![];
    let mut score = 0;
    for text in cells.filter(|text| text.chars().count() <= 80) {
        if let Some((field, sureness)) = heading::named(noun, text)
            && !seen.contains(&field.name)
        {
            seen.push(field.name);
            score += match sureness {
                Sureness::Whole => 3,
                Sureness::Weak => 2,
                Sureness::Part => 1,
            };
        }
    }
    // One word that happens to be a heading, as in a title above, is no row of headings.
    if seen.len() < 2 { 0 } else { score }
}

fn filled(row: &Row) -> usize {
    row.cells.iter().filter(|cell| !matches!(cell, Cell::Blank)).count()
}

fn is_texts(row: &Row) -> bool {
    let mut folded = vec![];
    for cell in &row.cells {
        match cell {
            Cell::Blank => {}
            Cell::Text(text) if number::read(text) == number::Reading::None && date::read(text) == date::Reading::None => {
                folded.push(heading::fold(text))
            }
            _ => return false,
        }
    }
    let count = folded.len();
    folded.sort_unstable();
    folded.dedup();
    count > 0 && folded.len() == count
}

/// The headings of a row, one a column of the sheet; blank if there is none.
pub(super) fn headings(sheet: &Sheet, header: u32) -> Vec<String> {
    let row = sheet.rows.iter().find(|row| row.number == header);
    (0..sheet.width()).map(|column| row.map_or(String::new(), |row| text::line(&shown(row.cell(column))))).collect()
}

/// What each column is proposed to be, and why.
pub(super) fn columns(noun: Noun, sheet: &Sheet, header: u32) -> (Mapping, Vec<Option<Because>>) {
    let headings = headings(sheet, header);
    let mut uses = vec![ColumnUse::default(); headings.len()];
    let mut because = vec![None; headings.len()];
    let mut taken: Vec<&str> = vec![];
    let named: Vec<Option<(&'static Field, Sureness)>> = headings.iter().map(|heading| heading::named(noun, heading)).collect();
    let rows: Vec<&Row> = sheet.rows.iter().filter(|row| row.number > header).take(LOOKED_AT).collect();
    // The surest first; of two columns that are as sure, the first with something in it.
    for wanted in [Sureness::Whole, Sureness::Weak, Sureness::Part] {
        for empty in [false, true] {
            for (column, found) in named.iter().enumerate() {
                let Some((field, sureness)) = found else { continue };
                let is_empty = rows.iter().all(|row| matches!(row.cell(column), Cell::Blank));
                if *sureness == wanted
                    && is_empty == empty
                    && uses[column].field.is_none()
                    && !taken.contains(&field.name)
                    && holds(&rows, column, field.kind)
                {
                    uses[column].field = Some(field.name.to_owned());
                    because[column] = Some(Because::Heading);
                    taken.push(field.name);
                }
            }
        }
    }
    by_values(noun, &rows, &mut uses, &mut because, &mut taken);
    let has = |field: &str, uses: &[ColumnUse]| uses.iter().position(|used| used.field.as_deref() == Some(field));
    // A period says what its two days say: one or the other.
    if let (Some(period), true) = (has("period", &uses), has("start", &uses).is_some() && has("end", &uses).is_some()) {
        uses[period].field = None;
        because[period] = None;
    }
    (Mapping { sheet: 0, header, columns: uses }, because)
}

/// Whether a column's cells can be what its heading says: one that holds other things is left for a person to point out.
fn holds(rows: &[&Row], column: usize, kind: FieldKind) -> bool {
    let cells = cells(rows, column);
    if cells.len() < 3 {
        return true;
    }
    let fits = |fit: &dyn Fn(&Cell) -> bool| cells.iter().filter(|cell| fit(cell)).count() * 2 >= cells.len();
    match kind {
        FieldKind::Date | FieldKind::LastDay => {
            fits(&|cell| is_day(cell) || matches!(cell, Cell::Text(text) if text.trim().starts_with('0')))
        }
        FieldKind::Period => fits(&is_period),
        FieldKind::Cpv => fits(&|cell| !codes::read(&shown(cell)).is_empty()),
        FieldKind::Options => fits(&|cell| options::read(&text::line(&shown(cell))) != options::Reading::None),
        FieldKind::Key => fits(&|cell| matches!(cell, Cell::Text(text) if uuid::Uuid::parse_str(text.trim()).is_ok())),
        FieldKind::Money => fits(&|cell| match cell {
            Cell::Number(_) => true,
            Cell::Text(text) => number::read(text) != number::Reading::None,
            _ => false,
        }),
        _ => true,
    }
}

/// The cells of a column that say something.
fn cells<'a>(rows: &[&'a Row], column: usize) -> Vec<&'a Cell> {
    let says = |cell: &&Cell| match cell {
        Cell::Blank | Cell::Fault(_) => false,
        Cell::Text(text) => !text::is_filler(text),
        _ => true,
    };
    rows.iter().map(|row| row.cell(column)).filter(says).collect()
}

fn is_day(cell: &Cell) -> bool {
    match cell {
        Cell::Date(_) => true,
        Cell::Number(number) => date::read_number(number.millionths() / 1_000_000) != date::Reading::None,
        Cell::Text(text) => date::read(text) != date::Reading::None,
        _ => false,
    }
}

fn is_period(cell: &Cell) -> bool {
    matches!(cell, Cell::Text(text) if period::read(text).is_some())
}

fn is_organisation(cell: &Cell) -> bool {
    matches!(cell, Cell::Text(_) | Cell::Number(_))
        && OrganisationNumber::parse(&shown(cell)).is_ok_and(|number| number.check_digit_is_right())
}

/// Columns whose headings say nothing, by what they hold.
fn by_values(noun: Noun, rows: &[&Row], uses: &mut [ColumnUse], because: &mut [Option<Because>], taken: &mut Vec<&str>) {
    let mostly = |column: usize, fit: &dyn Fn(&Cell) -> bool| {
        let cells = cells(rows, column);
        cells.len() >= 2 && cells.iter().filter(|cell| fit(cell)).count() * 10 >= cells.len() * 8
    };
    let free = |uses: &[ColumnUse]| -> Vec<usize> { (0..uses.len()).filter(|column| uses[*column].field.is_none()).collect() };
    let is_wanted = |field: &'static str, taken: &[&str]| noun.field(field).is_some() && !taken.contains(&field);
    let mut take = |column: usize, field: &'static str, uses: &mut [ColumnUse], taken: &mut Vec<&str>| {
        uses[column].field = Some(field.to_owned());
        because[column] = Some(Because::Values);
        taken.push(field);
    };
    if is_wanted("organisation-number", taken)
        && let Some(column) = free(uses).into_iter().find(|column| mostly(*column, &is_organisation))
    {
        take(column, "organisation-number", uses, taken);
    }
    let no_days = is_wanted("start", taken) && is_wanted("end", taken);
    if is_wanted("period", taken)
        && no_days
        && let Some(column) = free(uses).into_iter().find(|column| mostly(*column, &is_period))
    {
        return take(column, "period", uses, taken);
    }
    if no_days && !taken.contains(&"period") {
        let dated: Vec<usize> =
            free(uses).into_iter().filter(|column| mostly(*column, &|cell| is_day(cell) && !matches!(cell, Cell::Number(_)))).collect();
        if let [first, second] = dated[..] {
            let (firsts, seconds) = (days(rows, first), days(rows, second));
            let before = |one: &[Option<NaiveDate>], other: &[Option<NaiveDate>]| {
                one.iter().zip(other).filter(|(one, other)| one.zip(**other).is_some_and(|(one, other)| one < other)).count()
            };
            let (later, sooner) = (before(&firsts, &seconds), before(&seconds, &firsts));
            if later.max(sooner) > 0 && later.min(sooner) * 10 <= later.max(sooner) {
                let (start, end) = if later > sooner { (first, second) } else { (second, first) };
                take(start, "start", uses, taken);
                take(end, "end", uses, taken);
            }
        }
    }
}

/// The days of a column, as far as they can be told.
fn days(rows: &[&Row], column: usize) -> Vec<Option<NaiveDate>> {
    let order = days_of(rows, column, FieldKind::Date, None, &Typed::new()).order;
    let day = |cell: &Cell| match cell {
        Cell::Date(day) => Some(*day),
        Cell::Text(text) => date::read(text).in_order(order),
        _ => None,
    };
    rows.iter().map(|row| day(row.cell(column))).collect()
}
