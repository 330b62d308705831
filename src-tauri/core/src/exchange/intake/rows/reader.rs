//! What one cell says, by the kind of its column, and what is odd about it.

use super::{
    super::field::{FieldKind, Value},
    super::finding::{Finding, FindingCode, Grade},
    super::heading::Counted,
    super::reading::{
        choice::{self},
        codes, date, number, options, period, text,
    },
    Column, shown,
};
use crate::{
    domain::{decimal::Decimal, indicator::MeasurementState, limits, money::Money, organisation_number::OrganisationNumber},
    exchange::table::Cell,
};
use chrono::NaiveDate;
use uuid::Uuid;

/// Reads one cell.
pub(super) struct Reader<'a> {
    pub(super) column: &'a Column,
    pub(super) today: NaiveDate,
    /// What was typed in the preview is meant as it stands.
    pub(super) by_hand: bool,
    pub(super) finding: Option<Finding>,
}

impl Reader<'_> {
    fn refuse(&mut self, code: FindingCode) -> Value {
        self.finding = Some(Finding::new(Grade::Refused, code));
        Value::Blank
    }
    fn doubt(&mut self, finding: Finding) {
        self.finding = Some(finding);
    }

    /// What it says.
    pub(super) fn read(&mut self, cell: &Cell) -> Value {
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
