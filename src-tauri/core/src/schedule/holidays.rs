//! Norwegian public holidays and working days. Knows no contract and no plan.

use crate::domain::{choice::choice, follow_up::WorkingDayRule};
use chrono::{Datelike, Days, NaiveDate, Weekday};

choice! {
    /// A public holiday.
    Holiday, "holiday" {
        /// 1 January.
        NewYear = "new-year",
        /// 1 May.
        LabourDay = "labour-day",
        /// 17 May.
        ConstitutionDay = "constitution-day",
        /// 25 December.
        ChristmasDay = "christmas-day",
        /// 26 December.
        SecondChristmasDay = "second-christmas-day",
        /// Three days before Easter Sunday.
        MaundyThursday = "maundy-thursday",
        /// Two days before Easter Sunday.
        GoodFriday = "good-friday",
        /// Easter Sunday.
        EasterSunday = "easter-sunday",
        /// The day after it.
        EasterMonday = "easter-monday",
        /// 39 days after Easter Sunday.
        AscensionDay = "ascension-day",
        /// 49 days after Easter Sunday.
        WhitSunday = "whit-sunday",
        /// 50 days after Easter Sunday.
        WhitMonday = "whit-monday",
    }
}

/// Holidays that follow Easter, in days from Easter Sunday.
const FROM_EASTER: [(i64, Holiday); 7] = [
    (-3, Holiday::MaundyThursday),
    (-2, Holiday::GoodFriday),
    (0, Holiday::EasterSunday),
    (1, Holiday::EasterMonday),
    (39, Holiday::AscensionDay),
    (49, Holiday::WhitSunday),
    (50, Holiday::WhitMonday),
];

/// Holidays with a date of their own (month, day).
const FIXED: [(u32, u32, Holiday); 5] = [
    (1, 1, Holiday::NewYear),
    (5, 1, Holiday::LabourDay),
    (5, 17, Holiday::ConstitutionDay),
    (12, 25, Holiday::ChristmasDay),
    (12, 26, Holiday::SecondChristmasDay),
];

/// Longer than any run of days off: Easter's is five, and a holiday on either side of a weekend makes at most as many.
const LONGEST_RUN: u32 = 14;

/// Easter Sunday of a year in the Gregorian calendar (the anonymous computus of 1876). `None` outside chrono's years.
#[must_use]
pub fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let correction = (century - century.div_euclid(4) - (8 * century + 13).div_euclid(25) + 19 * golden + 15).rem_euclid(30);
    let moon = correction - i32::from(correction == 29 || (correction == 28 && golden > 10));
    let weekday = (32 + 2 * century.rem_euclid(4) + 2 * (of_century / 4) - moon - of_century.rem_euclid(4)).rem_euclid(7);
    NaiveDate::from_ymd_opt(year, 3, 22)?.checked_add_days(Days::new(u64::try_from(moon + weekday).ok()?))
}

/// The public holiday that a day is in Norway; of two on one day, the one with a date of its own. Sundays as such are none.
#[must_use]
pub fn holiday_on(date: NaiveDate) -> Option<Holiday> {
    if let Some((_, _, fixed)) = FIXED.iter().find(|(month, day, _)| (date.month(), date.day()) == (*month, *day)) {
        return Some(*fixed);
    }
    let days = date.signed_duration_since(easter_sunday(date.year())?).num_days();
    FROM_EASTER.iter().find(|(from, _)| *from == days).map(|(_, holiday)| *holiday)
}

/// Whether a day is a public holiday in Norway. Sundays as such are not counted here.
#[must_use]
pub fn is_public_holiday(date: NaiveDate) -> bool {
    holiday_on(date).is_some()
}

/// Whether a day is neither a Saturday, a Sunday nor a public holiday.
#[must_use]
pub fn is_working_day(date: NaiveDate) -> bool {
    !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) && !is_public_holiday(date)
}

/// The day itself if it is a working day, else the nearest one in the rule's direction.
#[must_use]
pub fn move_to_working_day(date: NaiveDate, rule: WorkingDayRule) -> NaiveDate {
    let mut day = date;
    for _ in 0..LONGEST_RUN {
        if is_working_day(day) {
            return day;
        }
        let step = match rule {
            WorkingDayRule::Next => day.succ_opt(),
            WorkingDayRule::Previous => day.pred_opt(),
        };
        match step {
            Some(next) => day = next,
            None => return date,
        }
    }
    day
}

/// The working day that is some working days after (or, negative, before) a day. `None` outside chrono's years.
#[must_use]
pub fn working_days_from(date: NaiveDate, days: i32) -> Option<NaiveDate> {
    let mut day = date;
    for _ in 0..days.unsigned_abs() {
        loop {
            day = if days > 0 { day.succ_opt() } else { day.pred_opt() }?;
            if is_working_day(day) {
                break;
            }
        }
    }
    Some(day)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    const HOLIDAYS: &str = include_str!("../../testdata/calendar/norway_public_holidays_2000_2060.csv");

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn every_day_of_2000_to_2060_agrees_with_the_published_holidays() {
        let published: BTreeSet<NaiveDate> = HOLIDAYS.lines().skip(1).map(|line| day(line.split(',').next().unwrap())).collect();
        assert_eq!(HOLIDAYS.lines().count(), 726);
        let mut date = day("2000-01-01");
        while date < day("2061-01-01") {
            assert_eq!(is_public_holiday(date), published.contains(&date), "{date}");
            date = date.succ_opt().unwrap();
        }
    }

    #[test]
    fn easter_is_right_at_its_earliest_its_latest_and_at_the_ends_of_the_range() {
        for easter in ["1900-04-15", "1913-03-23", "1943-04-25", "1954-04-18", "1981-04-19", "2038-04-25", "2100-03-28", "2200-04-06"] {
            assert_eq!(easter_sunday(day(easter).year()), Some(day(easter)));
        }
    }

    #[test]
    fn constitution_day_on_a_working_day_moves_to_the_next_one() {
        // 17.05.2027 is a Monday and also Whit Monday's day: Whit Sunday is the day before.
        assert_eq!(move_to_working_day(day("2027-05-17"), WorkingDayRule::Next), day("2027-05-18"));
        assert_eq!(move_to_working_day(day("2027-05-17"), WorkingDayRule::Previous), day("2027-05-14"));
        // 17.05.2029 is a Thursday.
        assert_eq!(move_to_working_day(day("2029-05-17"), WorkingDayRule::Next), day("2029-05-18"));
        assert_eq!(move_to_working_day(day("2029-05-17"), WorkingDayRule::Previous), day("2029-05-16"));
    }

    #[test]
    fn easter_is_passed_over_whole() {
        // Maundy Thursday 02.04.2026 to Easter Monday 06.04.2026.
        for off in ["2026-04-02", "2026-04-03", "2026-04-04", "2026-04-05", "2026-04-06"] {
            assert_eq!(move_to_working_day(day(off), WorkingDayRule::Next), day("2026-04-07"));
            assert_eq!(move_to_working_day(day(off), WorkingDayRule::Previous), day("2026-04-01"));
        }
    }

    #[test]
    fn new_year_is_passed_over_in_both_directions() {
        assert_eq!(move_to_working_day(day("2027-01-01"), WorkingDayRule::Next), day("2027-01-04"));
        assert_eq!(move_to_working_day(day("2027-01-01"), WorkingDayRule::Previous), day("2026-12-31"));
    }

    #[test]
    fn five_working_days_pass_over_easter_and_weekends() {
        assert_eq!(working_days_from(day("2026-03-31"), 5), Some(day("2026-04-10")));
        assert_eq!(working_days_from(day("2026-04-10"), -5), Some(day("2026-03-31")));
        assert_eq!(working_days_from(day("2026-11-21"), 1), Some(day("2026-11-23")), "a Saturday is no day to count from");
        assert_eq!(working_days_from(day("2026-11-21"), 0), Some(day("2026-11-21")));
        assert_eq!((working_days_from(NaiveDate::MAX, 1), working_days_from(NaiveDate::MIN, -1)), (None, None));
    }

    #[test]
    fn a_day_that_is_two_holidays_bears_the_name_of_its_date() {
        assert_eq!(holiday_on(day("2027-05-17")), Some(Holiday::ConstitutionDay));
        assert_eq!((holiday_on(day("2026-05-14")), holiday_on(day("2026-05-15"))), (Some(Holiday::AscensionDay), None));
    }

    #[test]
    fn the_ends_of_time_do_not_panic() {
        for date in [NaiveDate::MIN, NaiveDate::MAX] {
            for rule in WorkingDayRule::ALL {
                let _ = move_to_working_day(date, *rule);
            }
        }
    }

    proptest! {
        #[test]
        fn a_moved_day_is_the_nearest_working_day(days in 0i64..110_000) {
            let date = day("1900-01-01") + chrono::TimeDelta::days(days);
            let next = move_to_working_day(date, WorkingDayRule::Next);
            let previous = move_to_working_day(date, WorkingDayRule::Previous);
            prop_assert!(is_working_day(next) && is_working_day(previous));
            prop_assert!(previous <= date && date <= next);
            prop_assert!((next - previous).num_days() <= 8);
            let between = previous.iter_days().skip(1).take_while(|day| *day < next);
            prop_assert!(is_working_day(date) || between.into_iter().all(|day| !is_working_day(day)));
        }

        #[test]
        fn easter_is_a_sunday_between_22_march_and_25_april(year in 1900i32..=2200) {
            let easter = easter_sunday(year).unwrap();
            prop_assert_eq!(easter.weekday(), Weekday::Sun);
            let between = NaiveDate::from_ymd_opt(year, 3, 22).unwrap()..=NaiveDate::from_ymd_opt(year, 4, 25).unwrap();
            prop_assert!(between.contains(&easter));
        }
    }
}
