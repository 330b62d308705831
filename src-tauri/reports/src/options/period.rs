//! The stretch of time a report is about.

use chrono::NaiveDate;
use register::{Error, Result, error::Code, text::Text};

/// From a day to a day, both included; blank = no bound on that side. The default is all of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Period {
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
}

impl Period {
    /// A period. Errors: [`Code::PeriodBackwards`] if it ends before it begins.
    pub fn new(from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Self> {
        match (from, to) {
            (Some(from), Some(to)) if to < from => Err(Error::field("period.to", Code::PeriodBackwards)),
            _ => Ok(Self { from, to }),
        }
    }
    /// The first day.
    #[must_use]
    pub const fn from(self) -> Option<NaiveDate> {
        self.from
    }
    /// The last day.
    #[must_use]
    pub const fn to(self) -> Option<NaiveDate> {
        self.to
    }
    /// Whether it has a bound, and so leaves something out.
    #[must_use]
    pub const fn is_bounded(self) -> bool {
        self.from.is_some() || self.to.is_some()
    }
    /// Whether a day lies in it.
    #[must_use]
    pub fn contains(self, day: NaiveDate) -> bool {
        self.meets(Some(day), Some(day))
    }
    /// Whether it has a day in common with another stretch; blank = no bound.
    #[must_use]
    pub fn meets(self, first: Option<NaiveDate>, last: Option<NaiveDate>) -> bool {
        let before = |a: Option<NaiveDate>, b: Option<NaiveDate>| matches!((a, b), (Some(a), Some(b)) if a < b);
        !before(last, self.from) && !before(self.to, first)
    }
    /// `01.01.2026–30.06.2026`; nothing if it has no bound.
    #[must_use]
    pub fn shown(self, text: &Text) -> Option<String> {
        self.is_bounded().then(|| text.period(self.from, self.to))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    #[test]
    fn both_ends_are_part_of_a_period() {
        let period = Period::new(Some(day(1, 1)), Some(day(6, 30))).unwrap();
        assert!(period.contains(day(1, 1)) && period.contains(day(6, 30)));
        assert!(!period.contains(day(7, 1)));
        assert!(Period::default().contains(day(7, 1)));
    }
    #[test]
    fn a_period_of_one_day_is_a_period_and_one_that_ends_first_is_none() {
        assert!(Period::new(Some(day(1, 1)), Some(day(1, 1))).is_ok());
        assert_eq!(Period::new(Some(day(1, 2)), Some(day(1, 1))).unwrap_err().code, Code::PeriodBackwards);
    }
    #[test]
    fn an_open_side_meets_everything_on_that_side() {
        let since = Period::new(Some(day(3, 1)), None).unwrap();
        assert!(since.meets(Some(day(1, 1)), None) && since.meets(None, Some(day(3, 1))));
        assert!(!since.meets(None, Some(day(2, 28))));
    }
}
