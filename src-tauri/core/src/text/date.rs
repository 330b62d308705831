//! Dates as they are shown. "Today" is always an argument.

use super::{Arg, Text};
use crate::domain::language::Language;
use chrono::{Datelike, NaiveDate};

impl Text {
    /// In tables and sentences: `21.11.2026`, English `21 Nov 2026`.
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        match self.language() {
            Language::English => {
                format!("{} {} {}", date.day(), self.get(&format!("month-short-{}", date.month())), date.year())
            }
            Language::Bokmal | Language::Nynorsk => format!("{:02}.{:02}.{}", date.day(), date.month(), date.year()),
        }
    }

    /// A date that may not be known: `–` then.
    #[must_use]
    pub fn date_or_dash(&self, date: Option<NaiveDate>) -> String {
        date.map_or_else(|| self.get("none"), |date| self.date(date))
    }

    /// `mandag 23. november 2026`, English `Monday 23 November 2026`.
    #[must_use]
    pub fn long_date(&self, date: NaiveDate) -> String {
        self.get_with(
            "date-long",
            &[
                ("weekday", self.weekday(date).into()),
                ("day", date.day().to_string().into()),
                ("month", self.month(date.month()).into()),
                ("year", date.year().to_string().into()),
            ],
        )
    }

    /// `november 2026`.
    #[must_use]
    pub fn month_and_year(&self, date: NaiveDate) -> String {
        format!("{} {}", self.month(date.month()), date.year())
    }

    /// Name of a month, 1–12.
    #[must_use]
    pub fn month(&self, month: u32) -> String {
        self.get(&format!("month-{month}"))
    }

    /// Name of the day of the week.
    #[must_use]
    pub fn weekday(&self, date: NaiveDate) -> String {
        self.get(&format!("weekday-{}", date.weekday().number_from_monday()))
    }

    /// ISO week: `uke 48`.
    #[must_use]
    pub fn week(&self, date: NaiveDate) -> String {
        self.get_with("week-number", &[("week", date.iso_week().week().to_string().into())])
    }

    /// `01.07.2024–30.06.2027`, `fra 01.07.2024`, `til 30.06.2027`, or `–`.
    #[must_use]
    pub fn period(&self, start: Option<NaiveDate>, end: Option<NaiveDate>) -> String {
        match (start, end) {
            (Some(start), Some(end)) => self.get_with("period", &[("start", self.date(start).into()), ("end", self.date(end).into())]),
            (Some(start), None) => self.get_with("period-from", &[("start", self.date(start).into())]),
            (None, Some(end)) => self.get_with("period-until", &[("end", self.date(end).into())]),
            (None, None) => self.get("none"),
        }
    }

    /// Where a day lies from today: `i dag`, `i morgen`, `om 7 dager`, `i går`, `12 dager siden`.
    #[must_use]
    pub fn relative_day(&self, date: NaiveDate, today: NaiveDate) -> String {
        match (date - today).num_days() {
            0 => self.get("day-today"),
            1 => self.get("day-tomorrow"),
            -1 => self.get("day-yesterday"),
            days @ 2.. => self.get_with("days-ahead", &[("count", Arg::Count(days))]),
            days => self.get_with("days-ago", &[("count", Arg::Count(-days))]),
        }
    }

    /// A due date in a list: `12 d over`, `i dag`, `i morgen`, else the date.
    #[must_use]
    pub fn due(&self, due: NaiveDate, today: NaiveDate) -> String {
        match (due - today).num_days() {
            days @ ..0 => self.get_with("days-over", &[("count", Arg::Count(-days))]),
            0..=1 => self.relative_day(due, today),
            _ => self.date(due),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }
    fn in_each(show: impl Fn(&Text) -> String) -> [String; 3] {
        [Language::Bokmal, Language::Nynorsk, Language::English].map(|language| show(Text::of(language)))
    }

    #[test]
    fn a_date_in_a_table_is_short() {
        assert_eq!(in_each(|text| text.date(day("2026-11-21"))), ["21.11.2026", "21.11.2026", "21 Nov 2026"]);
        assert_eq!(in_each(|text| text.date_or_dash(None)), ["–"; 3]);
    }

    #[test]
    fn a_long_date_names_its_weekday() {
        assert_eq!(
            in_each(|text| text.long_date(day("2026-11-23"))),
            ["mandag 23. november 2026", "måndag 23. november 2026", "Monday 23 November 2026"]
        );
    }

    #[test]
    fn every_month_and_weekday_has_its_name() {
        for text in [Language::Bokmal, Language::Nynorsk, Language::English].map(Text::of) {
            for month in 1..=12 {
                assert!(text.has(&format!("month-{month}")) && text.has(&format!("month-short-{month}")));
            }
            for weekday in 1..=7 {
                assert!(text.has(&format!("weekday-{weekday}")));
            }
        }
        assert_eq!(in_each(|text| text.weekday(day("2026-11-28"))), ["lørdag", "laurdag", "Saturday"]);
    }

    #[test]
    fn the_first_days_of_a_year_may_be_in_the_last_week_of_the_one_before() {
        assert_eq!(in_each(|text| text.week(day("2027-01-03"))), ["uke\u{a0}53", "veke\u{a0}53", "week\u{a0}53"]);
    }

    #[test]
    fn a_period_may_be_open() {
        let (start, end) = (Some(day("2024-07-01")), Some(day("2027-06-30")));
        assert_eq!(in_each(|text| text.period(start, end)), ["01.07.2024–30.06.2027", "01.07.2024–30.06.2027", "1 Jul 2024 – 30 Jun 2027"]);
        assert_eq!(in_each(|text| text.period(start, None)), ["fra 01.07.2024", "frå 01.07.2024", "from 1 Jul 2024"]);
        assert_eq!(in_each(|text| text.period(None, end)), ["til 30.06.2027", "til 30.06.2027", "until 30 Jun 2027"]);
        assert_eq!(in_each(|text| text.period(None, None)), ["–"; 3]);
    }

    #[test]
    fn near_days_are_words() {
        let today = day("2026-11-21");
        for (date, shown) in [
            ("2026-11-21", ["i dag", "i dag", "today"]),
            ("2026-11-22", ["i morgen", "i morgon", "tomorrow"]),
            ("2026-11-20", ["i går", "i går", "yesterday"]),
            ("2026-11-28", ["om 7\u{a0}dager", "om 7\u{a0}dagar", "in 7\u{a0}days"]),
            ("2026-11-09", ["12\u{a0}dager siden", "for 12\u{a0}dagar sidan", "12\u{a0}days ago"]),
        ] {
            assert_eq!(in_each(|text| text.relative_day(day(date), today)), shown);
        }
    }

    #[test]
    fn a_due_date_says_how_late_it_is() {
        let today = day("2026-11-21");
        assert_eq!(in_each(|text| text.due(day("2026-11-09"), today)), ["12\u{a0}d over", "12\u{a0}d over", "12\u{a0}d overdue"]);
        assert_eq!(in_each(|text| text.due(today, today)), ["i dag", "i dag", "today"]);
        assert_eq!(in_each(|text| text.due(day("2026-12-01"), today)), ["01.12.2026", "01.12.2026", "1 Dec 2026"]);
    }
}
