//! The example's days, seen from the day it is made for. Pure.

use crate::{domain::follow_up::WorkingDayRule, schedule::holidays::move_to_working_day};
use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveTime, TimeDelta, Utc};

/// The day everything is seen from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Calendar {
    pub(super) today: NaiveDate,
}

impl Calendar {
    /// A day from today; days out of range stay where they are.
    pub(super) fn day(self, days: i64) -> NaiveDate {
        self.today.checked_add_signed(TimeDelta::days(days)).unwrap_or(self.today)
    }

    /// A working day around a day from today, at the latest yesterday: when somebody did something.
    pub(super) fn worked(self, days: i64) -> NaiveDate {
        move_to_working_day(self.day(days.min(-1)), WorkingDayRule::Previous)
    }

    /// The first day of a month, counted from this one.
    pub(super) fn month(self, months: i32) -> NaiveDate {
        let first = self.today.with_day(1).unwrap_or(self.today);
        let count = Months::new(months.unsigned_abs());
        if months < 0 { first.checked_sub_months(count) } else { first.checked_add_months(count) }.unwrap_or(first)
    }

    /// A day from today, at the latest on Sunday this week.
    pub(super) fn this_week(self, days: u64) -> NaiveDate {
        let to_sunday = 6 - u64::from(self.today.weekday().num_days_from_monday());
        self.today.checked_add_days(Days::new(days.min(to_sunday))).unwrap_or(self.today)
    }

    /// The latest day of a rhythm before today, if its next (or, if negative, its latest) day is `day` days from today.
    pub(super) fn latest_of_rhythm(self, months: u32, day: i64) -> NaiveDate {
        let named = self.day(day);
        if day < 0 { named } else { named.checked_sub_months(Months::new(months)).unwrap_or(named) }
    }

    /// The anchor of a rhythm that falls on a day so many days from today: the earliest on or after `start`. From the last
    /// of a short month, the rhythm's days are up to three earlier.
    pub(super) fn anchor(self, months: u32, day: i64, start: NaiveDate) -> NaiveDate {
        let named = self.day(day);
        let counted = |count: u32| named.checked_sub_months(Months::new(months * count));
        let earliest = (1..240).map_while(counted).take_while(|date| *date >= start).last();
        earliest.or_else(|| counted(1)).unwrap_or(named)
    }
}

/// Morning of a day, some minutes on: in the order things happened.
pub(super) fn moment(day: NaiveDate, minutes: i64) -> DateTime<Utc> {
    let morning = NaiveTime::from_hms_opt(7, 10, 0).unwrap_or_default();
    (day.and_time(morning) + TimeDelta::minutes(minutes)).and_utc()
}

/// Whole months between the months of two days, rounded to the nearest rhythm: how many rhythms `later` is after `earlier`.
pub(super) fn rhythms_between(earlier: NaiveDate, later: NaiveDate, months: u32) -> usize {
    let month = |date: NaiveDate| i64::from(date.year()) * 12 + i64::from(date.month());
    let between = (month(later) - month(earlier)).max(0);
    let rhythm = i64::from(months.max(1));
    usize::try_from((between + rhythm / 2) / rhythm).unwrap_or(0)
}
