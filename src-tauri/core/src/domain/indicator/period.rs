//! Periods: a whole year, or a part of one under a label of its own.

use crate::{Error, Result, domain::limits, error::Code};
use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// The years that are kept.
pub const YEARS: std::ops::RangeInclusive<i32> = 1_900..=2_200;

/// A whole year, `2021`, or a part of one, `2021_10`. Ordered by time: the parts of a year come before the whole.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename = "MeasuredPeriod")]
pub struct Period {
    /// The year it belongs to.
    pub year: i32,
    /// Its label.
    pub label: String,
    /// Whether it is the whole year. Only whole years are compared with one another where amounts are concerned.
    pub whole: bool,
}

impl Period {
    /// The period of a stored value: its year and its label.
    #[must_use]
    pub fn of(year: i32, label: &str) -> Self {
        Self { year, label: label.to_owned(), whole: label.trim() == year.to_string() }
    }

    /// Whether its year has a day in a stretch of time; blank = no bound.
    #[must_use]
    pub fn is_within(&self, from: Option<NaiveDate>, to: Option<NaiveDate>) -> bool {
        from.is_none_or(|from| self.year >= from.year()) && to.is_none_or(|to| self.year <= to.year())
    }

    /// The labels of the last two whole years of periods in their order: between them it is told how a figure moved. None without two.
    #[must_use]
    pub fn last_whole<'a>(periods: impl DoubleEndedIterator<Item = &'a Self>) -> Vec<String> {
        let mut whole = periods.rev().filter(|period| period.whole).map(|period| period.label.clone());
        match (whole.next(), whole.next()) {
            (Some(last), Some(before)) => vec![before, last],
            _ => vec![],
        }
    }

    /// A whole year.
    #[must_use]
    pub fn year(year: i32) -> Self {
        Self::of(year, &year.to_string())
    }

    /// The part of a year up to the end of a month (1–12): `2021_10`.
    #[must_use]
    pub fn until_month(year: i32, month: u32) -> Self {
        Self::of(year, &format!("{year}_{month:02}"))
    }

    /// Reads a label: it begins with its year. Errors: [`Code::InvalidPeriod`].
    pub fn parse(label: &str) -> Result<Self> {
        let label = label.split_whitespace().collect::<Vec<_>>().join(" ");
        let invalid = || Error::field("period", Code::InvalidPeriod).with("value", &label);
        let digits: String = label.chars().take_while(char::is_ascii_digit).collect();
        let year: i32 = if digits.len() == 4 { digits.parse().map_err(|_| invalid())? } else { return Err(invalid()) };
        let month_is_real = match label.get(4..).and_then(|rest| rest.strip_prefix(['_', '-'])) {
            Some(month) if month.len() == 2 && month.bytes().all(|byte| byte.is_ascii_digit()) => {
                month.parse().is_ok_and(|month: u32| (1..=12).contains(&month))
            }
            _ => true,
        };
        if !YEARS.contains(&year) || !month_is_real || label.chars().count() > limits::SHORT {
            return Err(invalid());
        }
        Ok(Self::of(year, &label))
    }

    /// Which part of its year it is, in small letters; blank for the whole. Two periods with the same part last equally long.
    #[must_use]
    pub fn part(&self) -> String {
        let label = self.label.trim();
        label.strip_prefix(&self.year.to_string()).unwrap_or(label).trim().replace('-', "_").to_lowercase()
    }

    /// The last day of it: of the year, or of the month that a label such as `2021_10` ends in; nothing if the label does not say.
    #[must_use]
    pub fn last_day(&self) -> Option<NaiveDate> {
        if self.whole {
            return NaiveDate::from_ymd_opt(self.year, 12, 31);
        }
        let month: u32 = self.label.strip_prefix(&self.year.to_string())?.strip_prefix(['_', '-'])?.parse().ok()?;
        NaiveDate::from_ymd_opt(self.year, month, 1)?.checked_add_months(Months::new(1))?.pred_opt()
    }

    /// Whether a day is within it.
    #[must_use]
    pub fn has(&self, day: NaiveDate) -> bool {
        day.year() == self.year && self.last_day().is_none_or(|last| day <= last)
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Period {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.year, self.whole, &self.label).cmp(&(other.year, other.whole, &other.label))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_whole_and_a_label_of_its_own_is_a_part() {
        assert!(Period::parse(" 2021 ").unwrap().whole);
        let part = Period::parse("2021_10").unwrap();
        assert_eq!((part.year, part.whole, part.label.as_str()), (2021, false, "2021_10"));
        assert_eq!(Period::parse("2021  1. halvår").unwrap().label, "2021 1. halvår");
        for text in ["", "21", "20211", "okt. 2021", "1899", "2021_13", "2021-00"] {
            assert_eq!(Period::parse(text).unwrap_err().code, Code::InvalidPeriod, "{text}");
        }
    }

    #[test]
    fn a_part_year_ends_with_the_month_in_its_label() {
        let part = Period::parse("2021_10").unwrap();
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(part.last_day(), Some(day("2021-10-31")));
        assert!(part.has(day("2021-10-31")) && !part.has(day("2021-11-01")) && !part.has(day("2020-10-01")));
        assert_eq!(Period::year(2020).last_day(), Some(day("2020-12-31")));
        assert_eq!(Period::parse("2021 1. halvår").unwrap().last_day(), None);
    }

    #[test]
    fn parts_of_a_year_come_before_the_year_and_after_the_one_before() {
        let mut periods: Vec<Period> = ["2021", "2022", "2021_10", "2021_04", "2020"].map(|text| Period::parse(text).unwrap()).into();
        periods.sort();
        assert_eq!(periods.iter().map(|one| one.label.as_str()).collect::<Vec<_>>(), ["2020", "2021_04", "2021_10", "2021", "2022"]);
    }
}
