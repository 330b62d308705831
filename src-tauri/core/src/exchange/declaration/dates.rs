//! Days of declarations: milliseconds since 1970, ISO dates with or without a time, bare years, and days in running text.

use chrono::{DateTime, Datelike, Days, NaiveDate, Timelike};

/// A last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Last {
    /// A day.
    Day(NaiveDate),
    /// Only its year is said.
    Year(i32),
}

/// Years that a declaration can be from or run to.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2100;

/// A day as a data file writes it: `2028-09-27`, `2028-09-27T00:00:00Z`, `27.09.2028`, or milliseconds since 1970. Midnight in
/// central Europe, written in universal time, is the day that begins there.
pub(super) fn day(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let found = if text.len() >= 11 && text.bytes().all(|b| b.is_ascii_digit()) {
        let moment = DateTime::from_timestamp_millis(text.parse().ok()?)?;
        Some(begun(moment.date_naive(), moment.hour(), moment.minute()))
    } else if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        let universal = moment.offset().local_minus_utc() == 0;
        Some(if universal { begun(moment.date_naive(), moment.hour(), moment.minute()) } else { moment.date_naive() })
    } else if text.get(4..5) == Some("-") {
        let rest_is_time = text.get(10..).is_some_and(|rest| rest.is_empty() || rest.starts_with(['T', ' ', '+', 'Z', '-']));
        text.get(..10).filter(|_| rest_is_time).and_then(|date| NaiveDate::parse_from_str(date, "%Y-%m-%d").ok())
    } else {
        NaiveDate::parse_from_str(text, "%d.%m.%Y").ok()
    };
    found.filter(|day| YEARS.contains(&day.year()))
}

fn begun(date: NaiveDate, hour: u32, minute: u32) -> NaiveDate {
    let next = matches!(hour, 22 | 23) && minute == 0;
    if next { date.checked_add_days(Days::new(1)).unwrap_or(date) } else { date }
}

/// A last day, of which only the year may be said. `None` if it is neither.
pub(super) fn last(text: &str) -> Option<Last> {
    let text = text.trim().strip_suffix(".0").unwrap_or(text.trim());
    if text.len() == 4
        && let Ok(year) = text.parse::<i32>()
    {
        return YEARS.contains(&year).then_some(Last::Year(year));
    }
    day(text).map(Last::Day)
}

/// The last day of a year.
pub(super) fn end_of(year: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, 12, 31)
}

/// From when to when, as running text beside the year of the last day says: two days some years apart, the later in that year,
/// as in `"2023-09-27" - "2028-09-27"` or `Registration date: 2020-05-06 Validity date: 2025-04-22`. What else days in such a
/// text are about (when data were collected) is not that.
pub(super) fn range(text: &str, year: i32) -> Option<(NaiveDate, NaiveDate)> {
    let mut days: Vec<NaiveDate> = text
        .split(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '.')))
        .map(|word| word.trim_matches(['-', '.']))
        .filter(|word| word.len() == 10)
        .filter_map(day)
        .collect();
    days.sort_unstable();
    match days[..] {
        [from, to] if to.year() == year && (to - from).num_days() > 3 * 365 => Some((from, to)),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_is_read_however_it_is_written() {
        for (text, expected) in [
            ("2028-09-27", "2028-09-27"),
            ("2028-09-27T00:00:00Z", "2028-09-27"),
            ("2028-09-27T23:59:59Z", "2028-09-27"),
            ("2028-09-26T22:00:00Z", "2028-09-27"),
            ("2028-09-27T01:30:00+02:00", "2028-09-27"),
            ("2020-05-08+02:00", "2020-05-08"),
            ("27.09.2028", "2028-09-27"),
            ("1695772800000", "2023-09-27"),
            ("1695765600000", "2023-09-27"),
        ] {
            assert_eq!(day(text), Some(date(expected)), "{text}");
        }
        for text in ["", "2028", "2028-13-01", "2028-02-30", "99999999999999999999", "0001-01-01", "27/09/2028", "soon"] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn a_bare_year_is_a_year_and_not_its_first_day() {
        assert_eq!(last("2025"), Some(Last::Year(2025)));
        assert_eq!(last("2025.0"), Some(Last::Year(2025)));
        assert_eq!(last("2025-06-30"), Some(Last::Day(date("2025-06-30"))));
        assert_eq!(last("99999999"), None);
        assert_eq!(last("9999"), None);
        assert_eq!(end_of(2025), Some(date("2025-12-31")));
    }

    #[test]
    fn days_beside_the_year_are_taken_where_they_fit_it() {
        assert_eq!(range("\"2023-09-27\" - \"2028-09-27\"", 2028), Some((date("2023-09-27"), date("2028-09-27"))));
        let registered = "Registration date: 2020-05-06 \r\nValidity date: 2025-04-22";
        assert_eq!(range(registered, 2025), Some((date("2020-05-06"), date("2025-04-22"))));
        assert_eq!(range(registered, 2026), None);
        assert_eq!(range("Data from 2024-01-01 to 2025-12-31", 2025), None);
        assert_eq!(range("Annual average", 2025), None);
    }
}
