//! The only place that reads the system's clock. Everything else is told what day it is.
//!
//! `KRAVSPOR_TODAY=YYYY-MM-DD` holds the day still, for tests and demonstrations; the time of day goes on.

use chrono::{DateTime, Local, NaiveDate, TimeZone, Utc};
use register::error::Code;
use register::{Error, Result};

/// The variable that holds the day still.
pub const TODAY: &str = "KRAVSPOR_TODAY";

/// Tells what day and time it is.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    held: Option<NaiveDate>,
}

impl Clock {
    /// The system's clock, or one held on the day that `KRAVSPOR_TODAY` names.
    ///
    /// # Errors
    /// `invalid-date` when the variable is set to something other than a date.
    pub fn from_environment() -> Result<Self> {
        match std::env::var(TODAY) {
            Ok(day) if !day.is_empty() => Self::held_on(&day),
            _ => Ok(Self { held: None }),
        }
    }

    fn held_on(day: &str) -> Result<Self> {
        NaiveDate::parse_from_str(day, "%Y-%m-%d")
            .map(|day| Self { held: Some(day) })
            .map_err(|_| Error::field(TODAY, Code::InvalidDate).with("value", day))
    }

    /// Whether the day is held still.
    #[must_use]
    pub const fn is_held(&self) -> bool {
        self.held.is_some()
    }

    /// The day on the user's calendar.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.held.unwrap_or_else(|| Local::now().date_naive())
    }

    /// The moment, for the journal. With a held day: that day at the present time of day, so that history agrees with today.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        let Some(day) = self.held else { return Utc::now() };
        let moment = day.and_time(Local::now().time());
        Local.from_local_datetime(&moment).earliest().map_or_else(|| moment.and_utc(), |local| local.with_timezone(&Utc))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_held_day_is_today_and_now_falls_on_it() {
        let clock = Clock::held_on("2026-02-28").unwrap();
        assert_eq!(clock.today(), NaiveDate::from_ymd_opt(2026, 2, 28).unwrap());
        assert_eq!(clock.now().with_timezone(&Local).date_naive(), clock.today());
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        for day in ["2026-02-30", "28.02.2026", "today", "2026-02-28T00:00"] {
            let error = Clock::held_on(day).unwrap_err();
            assert_eq!((error.code, error.field.as_deref()), (Code::InvalidDate, Some(TODAY)), "{day}");
        }
    }

    #[test]
    fn the_system_clock_and_its_calendar_agree() {
        let clock = Clock { held: None };
        let days = (clock.today() - clock.now().date_naive()).num_days();
        assert!(days.abs() <= 1, "today and now are {days} days apart");
    }
}
