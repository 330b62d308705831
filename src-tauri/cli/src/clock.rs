//! The only place of the terminal program that reads the system's clock. Everything else is told what day it is.

use chrono::{DateTime, Local, NaiveDate, NaiveTime, Utc};

/// Tells what day and time it is.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    /// The day that `--today` names; blank = the system's.
    pub held: Option<NaiveDate>,
}

impl Clock {
    /// The day on the user's calendar.
    pub fn today(self) -> NaiveDate {
        self.held.unwrap_or_else(|| Local::now().date_naive())
    }

    /// The moment, for the journal. On a held day it is noon in UTC, so that the same command makes the same register.
    pub fn now(self) -> DateTime<Utc> {
        match self.held {
            Some(day) => day.and_time(NaiveTime::MIN).and_utc() + chrono::Duration::hours(12),
            None => Utc::now(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_held_day_is_today_and_now_is_its_noon() {
        let day = NaiveDate::from_ymd_opt(2028, 2, 29);
        let clock = Clock { held: day };
        assert_eq!(Some(clock.today()), day);
        assert_eq!(clock.now().to_rfc3339(), "2028-02-29T12:00:00+00:00");
    }
}
