//! The rows of a sheet as values of fields: what every cell says, and what is odd about it. Knows no register.

use super::{
    field::{Field, FieldKind, Value},
    finding::{Finding, FindingCode, Grade},
    heading::{self, Counted},
    mapping::{DateOrder, Mapping},
    noun::Noun,
    reading::{
        choice::{self, Words},
        codes, date, number,
        number::Point,
        options, period, text,
    },
};
use crate::{
    domain::{decimal::Decimal, indicator::MeasurementState, limits, money::Money, organisation_number::OrganisationNumber},
    exchange::{
        spreadsheet::template::is_example,
        table::{Cell, Row, Sheet},
    },
};
use chrono::NaiveDate;
use std::{borrow::Cow, collections::BTreeMap};
use uuid::Uuid;

/// What people typed in place of what stands in cells, by row number and column from 0. A blank text empties the cell.
pub(super) type Typed = BTreeMap<(u32, u32), String>;

/// How the days of a column are read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Days {
    /// Which comes first, as chosen, or as a cell of the column shows.
    pub(super) order: Option<DateOrder>,
    /// The cell that shows it: row number and text.
    pub(super) shown_by: Option<(u32, String)>,
    /// A cell that can be read both ways: row number, text, with the day first, with the month first.
    pub(super) example: Option<(u32, String, NaiveDate, NaiveDate)>,
}

impl Days {
    /// Whether somebody must say which comes first.
    pub(super) const fn must_be_asked(&self) -> bool {
        self.example.is_some() && self.order.is_none()
    }
}

/// A column that is read.
#[derive(Debug)]
struct Column {
    place: usize,
    field: usize,
    kind: FieldKind,
    name: &'static str,
    days: Days,
    point: Option<Point>,
    words: Option<Words>,
    /// What its amounts are counted in, in kroner, as its heading says.
    counted_in: Counted,
}

/// How the columns of a sheet are read, which hangs on all their cells.
#[derive(Debug)]
pub(super) struct Columns {
    columns: Vec<Column>,
    fields: usize,
}

/// One row, read.
#[derive(Debug, Clone, Default)]
pub(super) struct ReadRow {
    /// Its number in the file.
    pub(super) number: u32,
    /// By field, in the noun's order.
    pub(super) values: Vec<Value>,
    pub(super) findings: Vec<Finding>,
}

/// All rows under the headings, read.
pub(super) struct ReadRows {
    noun: Noun,
    pub(super) rows: Vec<ReadRow>,
    /// By field: the column it is read from, from 0.
    pub(super) columns: Vec<Option<usize>>,
    /// By column from 0: how its days are read.
    pub(super) days: BTreeMap<usize, Days>,
}

impl ReadRows {
    /// The place of a field among the values.
    pub(super) fn place(&self, field: &str) -> usize {
        self.noun.fields().iter().position(|own| own.name == field).unwrap_or(usize::MAX)
    }
    /// The column a field is read from.
    pub(super) fn column(&self, field: &str) -> Option<usize> {
        self.columns.get(self.place(field)).copied().flatten()
    }
}

impl ReadRow {
    /// The value of the field at a place.
    pub(super) fn value(&self, place: usize) -> &Value {
        self.values.get(place).unwrap_or(&Value::Blank)
    }
    /// Whether a cell of it was refused.
    pub(super) fn is_refused(&self) -> bool {
        self.findings.iter().any(|finding| finding.grade == Grade::Refused)
    }
}

/// The rows that are read: those under the headings. An example of our own template is none.
fn below<'s>(sheet: &'s Sheet, mapping: &Mapping) -> Vec<&'s Row> {
    sheet.rows.iter().filter(|row| row.number > mapping.header && !is_example(row)).collect()
}

/// How the columns are read.
pub(super) fn columns(noun: Noun, sheet: &Sheet, mapping: &Mapping, typed: &Typed) -> Columns {
    let rows = below(sheet, mapping);
    let heads = sheet.rows.iter().find(|row| row.number == mapping.header);
    let fields = noun.fields();
    let mut columns: Vec<Column> = vec![];
    for (place, used) in mapping.columns.iter().enumerate() {
        let Some(name) = used.field.as_deref() else { continue };
        let Some(field) = fields.iter().position(|field| field.name == name) else { continue };
        let Field { kind, name, .. } = fields[field];
        let days = if kind.has_days() { days_of(&rows, place, kind, used.dates, typed) } else { Days::default() };
        let point =
            if matches!(kind, FieldKind::Money | FieldKind::Number | FieldKind::Measured) { point_of(&rows, place, typed) } else { None };
        let words = if let FieldKind::Choice(choices) = kind { Some(Words::of(choices)) } else { None };
        let counted_in = match (kind, heads) {
            (FieldKind::Money, Some(row)) => heading::counted_in(&shown(row.cell(place))),
            _ => Counted::Ones,
        };
        columns.push(Column { place, field, kind, name, days, point, words, counted_in });
    }
    Columns { columns, fields: fields.len() }
}

/// Reads one row.
pub(super) fn read_row(columns: &Columns, row: &Row, typed: &Typed, today: NaiveDate) -> ReadRow {
    let mut read = ReadRow { number: row.number, values: vec![Value::Blank; columns.fields], findings: vec![] };
    for column in &columns.columns {
        let cell = cell(row, column.place, typed);
        let by_hand = matches!(cell, Cow::Owned(_));
        let mut found = Reader { column, today, by_hand, finding: None };
        let value = found.read(&cell);
        if let Some(mut finding) = found.finding {
            finding.column = u32::try_from(column.place).ok();
            finding.field = Some(column.name);
            finding.written = shown(&cell);
            read.findings.push(finding);
        }
        read.values[column.field] = value;
    }
    read
}

/// Reads every row under the headings.
pub(super) fn read(noun: Noun, sheet: &Sheet, mapping: &Mapping, columns: &Columns, typed: &Typed, today: NaiveDate) -> ReadRows {
    let read = below(sheet, mapping)
        .into_iter()
        .map(|row| read_row(columns, row, typed, today))
        // A row in which no column that is read says anything is a line between, or a sum below.
        .filter(|row| !row.findings.is_empty() || row.values.iter().any(|value| !value.is_blank()))
        .collect();
    let mut of_field = vec![None; columns.fields];
    columns.columns.iter().for_each(|column| of_field[column.field] = Some(column.place));
    let days = columns.columns.iter().filter(|column| column.kind.has_days()).map(|column| (column.place, column.days.clone())).collect();
    ReadRows { noun, rows: read, columns: of_field, days }
}

fn cell<'a>(row: &'a Row, column: usize, typed: &Typed) -> Cow<'a, Cell> {
    let key = (row.number, u32::try_from(column).unwrap_or(u32::MAX));
    match typed.get(&key) {
        Some(text) if text.trim().is_empty() => Cow::Owned(Cell::Blank),
        Some(text) => Cow::Owned(Cell::Text(text.clone())),
        None => Cow::Borrowed(row.cell(column)),
    }
}

/// A cell as text, for showing and for fields of text.
pub(super) fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Blank => String::new(),
        Cell::Text(text) | Cell::Fault(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::Percent(number) => format!("{number} %"),
        Cell::Date(day) => day.to_string(),
        Cell::Flag(flag) => if *flag { "true" } else { "false" }.to_owned(),
    }
}

/// How a column's days are read: the cells that can only be read one way show it, unless they show both.
pub(super) fn days_of(rows: &[&Row], column: usize, kind: FieldKind, chosen: Option<DateOrder>, typed: &Typed) -> Days {
    let mut days = Days { order: chosen, ..Days::default() };
    let mut only: [Option<(u32, String)>; 2] = [None, None];
    for row in rows {
        let cell = cell(row, column, typed);
        let Cell::Text(text) = cell.as_ref() else { continue };
        let readings = match kind {
            FieldKind::Period => period::read(text).map_or([date::Reading::None; 2], |(start, end)| [start, end]),
            _ => [date::read(text), date::Reading::None],
        };
        for reading in readings {
            match reading {
                date::Reading::Only(order, _) => {
                    only[order as usize].get_or_insert_with(|| (row.number, text::line(text)));
                }
                date::Reading::Either(first, second) if days.example.is_none() => {
                    days.example = Some((row.number, text::line(text), first, second));
                }
                _ => {}
            }
        }
    }
    if chosen.is_none() {
        match only {
            [Some(by), None] => (days.order, days.shown_by) = (Some(DateOrder::DayFirst), Some(by)),
            [None, Some(by)] => (days.order, days.shown_by) = (Some(DateOrder::MonthFirst), Some(by)),
            _ => {}
        }
    }
    days
}

/// The sign before the decimals in a column, if its cells agree about it.
fn point_of(rows: &[&Row], column: usize, typed: &Typed) -> Option<Point> {
    let mut seen: Option<Point> = None;
    for row in rows {
        let cell = cell(row, column, typed);
        let Cell::Text(text) = cell.as_ref() else { continue };
        if let number::Reading::Number { point: Some(point), .. } = number::read(text) {
            if seen.is_some_and(|seen| seen != point) {
                return None;
            }
            seen = Some(point);
        }
    }
    seen
}

/// Reads one cell.
struct Reader<'a> {
    column: &'a Column,
    today: NaiveDate,
    /// What was typed in the preview is meant as it stands.
    by_hand: bool,
    finding: Option<Finding>,
}

impl Reader<'_> {
    fn refuse(&mut self, code: FindingCode) -> Value {
        self.finding = Some(Finding::new(Grade::Refused, code));
        Value::Blank
    }
    fn doubt(&mut self, finding: Finding) {
        self.finding = Some(finding);
    }

    fn read(&mut self, cell: &Cell) -> Value {
        match cell {
            Cell::Blank => return Value::Blank,
            Cell::Fault(fault) => {
                self.doubt(Finding::new(Grade::Doubt, FindingCode::Fault).with("fault", fault));
                return Value::Blank;
            }
            Cell::Text(text) if !matches!(self.column.kind, FieldKind::Measured) && text::is_filler(text) => return Value::Blank,
            _ => {}
        }
        match self.column.kind {
            FieldKind::Text(max) => self.text(text::line(&shown(cell)), max),
            FieldKind::Lines(max) => self.text(text::lines(&shown(cell)), max),
            FieldKind::Date => self.date(cell, false),
            FieldKind::LastDay => self.date(cell, true),
            FieldKind::Period => self.period(cell),
            FieldKind::Money => self.money(cell),
            FieldKind::Number => self.number(cell),
            FieldKind::Whole(max) => self.whole(cell, max),
            FieldKind::Organisation => self.organisation(cell),
            FieldKind::Choice(_) => self.choice(cell),
            FieldKind::YesNo => self.yes_no(cell),
            FieldKind::Measured => self.measured(cell),
            FieldKind::Months => match choice::months(&text::line(&shown(cell))) {
                Some(months) => Value::Number(Decimal::whole(i32::try_from(months).unwrap_or(0))),
                None => self.refuse(FindingCode::InvalidNumber),
            },
            FieldKind::Cpv => {
                let codes = codes::read(&shown(cell));
                if codes.is_empty() {
                    self.doubt(Finding::new(Grade::Doubt, FindingCode::InvalidCpv));
                }
                Value::of_text(&codes.join(", "))
            }
            FieldKind::Options => self.options(cell),
            FieldKind::Key => match Uuid::parse_str(text::line(&shown(cell)).as_str()) {
                Ok(key) => Value::Text(key.to_string()),
                Err(_) => {
                    self.doubt(Finding::new(Grade::Doubt, FindingCode::UnknownKey));
                    Value::Blank
                }
            },
        }
    }

    fn options(&mut self, cell: &Cell) -> Value {
        match options::read(&text::line(&shown(cell))) {
            options::Reading::Months(months) if months.is_empty() => Value::Blank,
            options::Reading::Months(months) => Value::Options(months),
            options::Reading::Years(years) => {
                let months: Vec<u32> = years.iter().map(|years| years * 12).collect();
                if !self.by_hand {
                    let read = months.iter().map(u32::to_string).collect::<Vec<_>>().join(" + ");
                    self.doubt(Finding::new(Grade::Doubt, FindingCode::OptionsInYears).with("read", read));
                }
                Value::Options(months)
            }
            options::Reading::None => {
                self.doubt(Finding::new(Grade::Doubt, FindingCode::InvalidOptions));
                Value::Blank
            }
        }
    }

    fn text(&mut self, text: String, max: usize) -> Value {
        if text.chars().nth(max).is_some() {
            self.doubt(Finding::new(Grade::Refused, FindingCode::TooLong).with("max", max));
        }
        if text.is_empty() { Value::Blank } else { Value::Text(text) }
    }

    fn date(&mut self, cell: &Cell, last: bool) -> Value {
        let reading = match cell {
            Cell::Date(day) => date::Reading::Certain(*day),
            Cell::Number(number) => match whole(*number) {
                Some(0) => return Value::Blank,
                Some(number) => date::read_number(number),
                // A time of day beside the day.
                None => date::read_number(number.millionths() / 1_000_000),
            },
            Cell::Text(text) if is_zero(text) => return Value::Blank,
            Cell::Text(text) => date::read(text),
            _ => date::Reading::None,
        };
        self.day(reading, last)
    }

    fn day(&mut self, reading: date::Reading, last: bool) -> Value {
        let day = match reading {
            date::Reading::NoEnd if last => {
                self.finding.get_or_insert(Finding::new(Grade::Note, FindingCode::NoEnd));
                return Value::NoEnd;
            }
            date::Reading::Part(first, end) => {
                let day = if last { end } else { first };
                if !self.by_hand {
                    self.doubt(Finding::new(Grade::Doubt, FindingCode::PartOfDate).with("read", day));
                }
                day
            }
            date::Reading::Either(first, second) if self.column.days.order.is_none() => {
                self.doubt(Finding::new(Grade::Refused, FindingCode::DateOrder).with("first", first).with("second", second));
                return Value::Blank;
            }
            reading => match reading.in_order(self.column.days.order) {
                Some(day) => day,
                None => return self.refuse(FindingCode::InvalidDate),
            },
        };
        if last && date::stands_for_no_end(day) {
            self.doubt(Finding::new(Grade::Note, FindingCode::NoEnd));
            return Value::NoEnd;
        }
        if !(limits::FIRST_DAY..=limits::LAST_DAY).contains(&day) {
            return self.refuse(FindingCode::DateOutOfRange);
        }
        if last && !self.by_hand && date::is_far(day, self.today) {
            self.doubt(Finding::new(Grade::Doubt, FindingCode::FarEnd).with("read", day));
            return Value::NoEnd;
        }
        Value::Date(day)
    }

    fn period(&mut self, cell: &Cell) -> Value {
        let Cell::Text(text) = cell else { return self.refuse(FindingCode::InvalidPeriod) };
        let Some((start, end)) = period::read(text) else { return self.refuse(FindingCode::InvalidPeriod) };
        let start = self.day(start, false);
        if self.finding.as_ref().is_some_and(|finding| finding.grade == Grade::Refused) {
            return Value::Blank;
        }
        let end = self.day(end, true);
        match (start, end) {
            (Value::Date(start), Value::Date(end)) => Value::Period(start, Some(end)),
            (Value::Date(start), Value::NoEnd) => Value::Period(start, None),
            _ => Value::Blank,
        }
    }

    /// The number that a cell says, plainly written.
    fn plain(&mut self, cell: &Cell, of_money: bool) -> Option<String> {
        let (plain, currency) = match cell {
            Cell::Number(number) => return Some(number.to_string()),
            Cell::Percent(number) if !of_money => return Some(number.to_string()),
            Cell::Text(text) => {
                let text = text::line(text);
                let text = if of_money { text.as_str() } else { text.trim_end_matches('%').trim_end() };
                match number::read(text) {
                    number::Reading::Number { plain, currency, .. } => (plain, currency),
                    number::Reading::Either { thousands, decimals, sign, currency } => match self.column.point {
                        Some(point) if point == sign => (decimals, currency),
                        Some(_) => (thousands, currency),
                        None => {
                            self.doubt(Finding::new(Grade::Doubt, FindingCode::AmbiguousNumber).with("read", &thousands));
                            return Some(thousands);
                        }
                    },
                    number::Reading::None => return None,
                }
            }
            _ => return None,
        };
        if let Some(currency) = currency {
            if !of_money {
                return None;
            }
            self.doubt(Finding::new(Grade::Doubt, FindingCode::ForeignCurrency).with("currency", currency));
        }
        Some(plain)
    }

    fn money(&mut self, cell: &Cell) -> Value {
        match self.plain(cell, true).as_deref().and_then(number::money) {
            None => self.refuse(FindingCode::InvalidNumber),
            Some(amount) if amount.ore() < 0 => self.refuse(FindingCode::NegativeAmount),
            // 0 fills cells where no amount is known.
            Some(amount) if amount.ore() == 0 => {
                self.finding = None;
                Value::Blank
            }
            Some(amount) if self.column.counted_in == Counted::Ones || number::says_its_size(&shown(cell)) => Value::Money(amount),
            Some(amount) => self.multiplied(amount),
        }
    }

    /// An amount in kroner, of one in what the heading says.
    fn multiplied(&mut self, amount: Money) -> Value {
        let ore = amount.ore().checked_mul(self.column.counted_in.kroner());
        let Some(amount) = ore.and_then(|ore| Money::from_ore(ore).ok()) else { return self.refuse(FindingCode::InvalidNumber) };
        if self.finding.is_none() {
            self.doubt(Finding::new(Grade::Note, FindingCode::Multiplied).with("amount", amount.ore()));
        }
        Value::Money(amount)
    }

    fn number(&mut self, cell: &Cell) -> Value {
        match self.plain(cell, false).as_deref().and_then(number::decimal) {
            Some(number) => Value::Number(number),
            None => self.refuse(FindingCode::InvalidNumber),
        }
    }

    fn whole(&mut self, cell: &Cell, max: u32) -> Value {
        let number = match cell {
            Cell::Number(number) => whole(*number),
            Cell::Date(day) => Some(i64::from(chrono::Datelike::year(day))),
            Cell::Text(text) => text::line(text).parse().ok(),
            _ => None,
        };
        match number.and_then(|number| u32::try_from(number).ok()).filter(|number| *number <= max) {
            Some(number) => Value::Number(Decimal::whole(i32::try_from(number).unwrap_or(0))),
            None => self.refuse(FindingCode::InvalidNumber),
        }
    }

    fn organisation(&mut self, cell: &Cell) -> Value {
        let written = shown(cell);
        if is_zero(&written) {
            return Value::Blank;
        }
        let bare = text::line(&written).to_lowercase();
        let bare = ["org.nr.", "org.nr", "orgnr.", "orgnr", "org nr", "org.", ":"]
            .iter()
            .fold(bare.as_str(), |rest, word| rest.trim_start_matches(word).trim_start());
        match OrganisationNumber::parse(bare) {
            Err(_) => self.refuse(FindingCode::InvalidOrganisationNumber),
            Ok(number) => {
                if !number.check_digit_is_right() {
                    self.doubt(Finding::new(Grade::Doubt, FindingCode::WrongCheckDigit));
                }
                Value::Organisation(number)
            }
        }
    }

    fn choice(&mut self, cell: &Cell) -> Value {
        let written = text::line(&shown(cell));
        let value = self.column.words.as_ref().map_or(Value::Blank, |words| words.read(&written));
        if value.is_blank() {
            self.doubt(Finding::new(Grade::Doubt, FindingCode::UnknownChoice));
        }
        value
    }

    fn yes_no(&mut self, cell: &Cell) -> Value {
        let answer = if let Cell::Flag(flag) = cell { Some(*flag) } else { choice::yes_or_no(&shown(cell)) };
        if answer.is_none() {
            self.doubt(Finding::new(Grade::Doubt, FindingCode::NotYesNo));
        }
        answer.map_or(Value::Blank, Value::Yes)
    }

    fn measured(&mut self, cell: &Cell) -> Value {
        if let Cell::Text(text) = cell {
            if let Some(state) = MeasurementState::read(text) {
                return Value::Choice(state.as_str(), state.text_key());
            }
            if text::is_filler(text) {
                return Value::Blank;
            }
        }
        self.number(cell)
    }
}

fn whole(number: Decimal) -> Option<i64> {
    (number.millionths() % 1_000_000 == 0).then(|| number.millionths() / 1_000_000)
}

/// `0`, `0.0` and the like fill cells of days.
fn is_zero(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty() && text.contains('0') && text.bytes().all(|byte| matches!(byte, b'0' | b'.' | b','))
}
