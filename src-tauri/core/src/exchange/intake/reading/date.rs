//! Days as people and programs write them. A day that can be read in two ways is answered as such: which way is never guessed.

use crate::exchange::intake::mapping::DateOrder;
use chrono::{Datelike, NaiveDate};

/// What a text says about a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// One day, whichever comes first.
    Certain(NaiveDate),
    /// A day that can only be read so, in a column that may hold some that can be read both ways.
    Only(DateOrder, NaiveDate),
    /// Two different days: with the day first, with the month first.
    Either(NaiveDate, NaiveDate),
    /// A month or a year: its first and its last day.
    Part(NaiveDate, NaiveDate),
    /// That there is no end.
    NoEnd,
    /// No day.
    None,
}

impl Reading {
    /// The day, in a column with that order; none if it cannot be told.
    #[must_use]
    pub const fn in_order(self, order: Option<DateOrder>) -> Option<NaiveDate> {
        match (self, order) {
            (Self::Certain(day) | Self::Only(_, day), _) => Some(day),
            (Self::Either(day, _), Some(DateOrder::DayFirst)) | (Self::Either(_, day), Some(DateOrder::MonthFirst)) => Some(day),
            _ => None,
        }
    }
}

/// The first day that a spreadsheet's count of days means here: less is a year or a plain number.
const FIRST_SERIAL: i64 = 20_000;
/// The last: 02.01.2119.
const LAST_SERIAL: i64 = 80_000;

/// Reads a whole number in a column of days: `20250403`, a year, or a spreadsheet's count of days.
#[must_use]
pub fn read_number(number: i64) -> Reading {
    let year = |year: i32| Some(Reading::Part(NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveDate::from_ymd_opt(year, 12, 31)?));
    match number {
        1_900..=2_200 => i32::try_from(number).ok().and_then(year).unwrap_or(Reading::None),
        9_999 => Reading::NoEnd,
        FIRST_SERIAL..=LAST_SERIAL => {
            let day = NaiveDate::from_ymd_opt(1899, 12, 30).and_then(|zero| zero.checked_add_signed(chrono::TimeDelta::days(number)));
            day.map_or(Reading::None, Reading::Certain)
        }
        19_000_101..=99_991_231 => {
            let part = |divisor: i64, modulus: i64| u32::try_from(number / divisor % modulus).unwrap_or(0);
            let day = NaiveDate::from_ymd_opt(i32::try_from(number / 10_000).unwrap_or(0), part(100, 100), part(1, 100));
            day.map_or(Reading::None, Reading::Certain)
        }
        _ => Reading::None,
    }
}

/// Reads a text: ISO with or without a time, `31.12.2025`, `3/4/25`, `3. april 2025`, `20250403`.
#[must_use]
pub fn read(text: &str) -> Reading {
    let text = super::text::line(text).to_lowercase();
    let text = text.trim_start_matches(|letter: char| "([".contains(letter)).trim_end_matches(|letter: char| ")],;".contains(letter));
    if text.is_empty() || text.len() > 60 {
        return Reading::None;
    }
    if NO_END.contains(&text.trim_end_matches('.')) {
        return Reading::NoEnd;
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().map_or(Reading::None, read_number);
    }
    let text = without_weekday(without_time(text));
    named_month(text).or_else(|| numeric(text)).unwrap_or(Reading::None)
}

/// What people write where a contract runs on.
const NO_END: [&str; 22] = [
    "løpende",
    "løpande",
    "løper",
    "inntil videre",
    "inntil vidare",
    "til den sies opp",
    "til oppsigelse",
    "til oppseiing",
    "tills vidare",
    "tillsvidare",
    "löpande",
    "indtil videre",
    "ubegrenset",
    "uavgrensa",
    "tidsubestemt",
    "tidsubegrenset",
    "ingen sluttdato",
    "evigvarende",
    "until further notice",
    "ongoing",
    "open ended",
    "open-ended",
];

/// Without a time of day: `2025-04-03 00:00:00`, `2025-04-03t00:00:00z`, `03.04.2025 kl. 12:00`.
fn without_time(text: &str) -> &str {
    let Some(colon) = text.find(':') else { return text };
    let before = &text[..colon];
    let hour = before.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let date = hour.trim_end().trim_end_matches("kl.").trim_end_matches("kl").trim_end_matches("t").trim_end();
    date.trim_end_matches(',')
}

fn without_weekday(text: &str) -> &str {
    let Some((first, rest)) = text.split_once([' ', ',']) else { return text };
    let day = first.trim_end_matches(['.', ',']);
    let is_weekday = day.len() >= 3
        && [
            "man", "mån", "tir", "tys", "tis", "ons", "tor", "fre", "lør", "lau", "lör", "søn", "sun", "sön", "mon", "tue", "wed", "thu",
            "fri", "sat",
        ]
        .iter()
        .any(|name| day.starts_with(name));
    if is_weekday { rest.trim_start_matches([' ', ',']) } else { text }
}

/// `3. april 2025`, `april 3, 2025`, `3-apr-25`, `april 2025`.
fn named_month(text: &str) -> Option<Reading> {
    if !text.chars().any(char::is_alphabetic) {
        return None;
    }
    let parts: Vec<&str> = text.split([' ', '.', ',', '-', '/']).filter(|part| !part.is_empty()).collect();
    let (place, month) = parts.iter().enumerate().find_map(|(place, part)| Some((place, month(part)?)))?;
    let number = |place: usize| parts.get(place).filter(|part| part.bytes().all(|byte| byte.is_ascii_digit())).copied();
    // «3rd», «1st».
    let day = |place: usize| parts.get(place)?.trim_end_matches(char::is_alphabetic).parse::<u32>().ok();
    match (parts.len(), place) {
        (3, 1) => Some(Reading::Certain(NaiveDate::from_ymd_opt(year(number(2)?)?, month, day(0)?)?)),
        (3, 0) => Some(Reading::Certain(NaiveDate::from_ymd_opt(year(number(2)?)?, month, day(1)?)?)),
        (2, 0) => whole_month(year(number(1)?).filter(|_| parts[1].len() == 4)?, month),
        _ => None,
    }
}

fn month(word: &str) -> Option<u32> {
    const MONTHS: [&[&str]; 12] = [
        &["januar", "januari", "january"],
        &["februar", "februari", "february"],
        &["mars", "marts", "march"],
        &["april"],
        &["mai", "maj", "may"],
        &["juni", "june"],
        &["juli", "july"],
        &["august", "augusti"],
        &["september"],
        &["oktober", "october"],
        &["november"],
        &["desember", "december"],
    ];
    let fits = |names: &&[&str]| {
        names
            .iter()
            .any(|name| *name == word || (word.chars().count() == 3 && name.starts_with(word)) || (word == "sept" && *name == "september"))
    };
    let place = MONTHS.iter().position(fits)?;
    u32::try_from(place + 1).ok()
}

fn numeric(text: &str) -> Option<Reading> {
    let separator = text.chars().find(|letter| !letter.is_ascii_digit() && *letter != ' ')?;
    if !matches!(separator, '.' | '-' | '/' | '‐' | '–' | '−') {
        return None;
    }
    let parts: Vec<&str> = text.split(separator).map(str::trim).filter(|part| !part.is_empty()).collect();
    if !parts.iter().all(|part| part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let number = |place: usize| parts.get(place).and_then(|part| part.parse::<u32>().ok());
    match parts.len() {
        3 if parts[0].len() == 4 => Some(Reading::Certain(NaiveDate::from_ymd_opt(year(parts[0])?, number(1)?, number(2)?)?)),
        3 if parts[0].len() <= 2 && parts[1].len() <= 2 && matches!(parts[2].len(), 2 | 4) => {
            let (year, first, second) = (year(parts[2])?, number(0)?, number(1)?);
            let (day_first, month_first) = (NaiveDate::from_ymd_opt(year, second, first), NaiveDate::from_ymd_opt(year, first, second));
            Some(match (day_first, month_first) {
                // With points, the day is first wherever points are used.
                (Some(day), _) if separator == '.' => Reading::Certain(day),
                (Some(day), Some(other)) if day == other => Reading::Certain(day),
                (Some(day), Some(other)) => Reading::Either(day, other),
                (Some(day), None) => Reading::Only(DateOrder::DayFirst, day),
                (None, Some(day)) if separator != '.' => Reading::Only(DateOrder::MonthFirst, day),
                _ => return None,
            })
        }
        2 if parts[0].len() == 4 && separator != '.' => whole_month(year(parts[0])?, number(1)?),
        2 if parts[1].len() == 4 => whole_month(year(parts[1])?, number(0)?),
        _ => None,
    }
}

fn whole_month(year: i32, month: u32) -> Option<Reading> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    Some(Reading::Part(first, first.checked_add_months(chrono::Months::new(1))?.pred_opt()?))
}

/// A year of two digits is within 1980–2079.
fn year(digits: &str) -> Option<i32> {
    let number: i32 = digits.parse().ok()?;
    match digits.len() {
        4 => Some(number),
        2 if number < 80 => Some(2_000 + number),
        2 => Some(1_900 + number),
        _ => None,
    }
}

/// Whether a last day only stands for there being none, in every program: 31.12.2099, 31.12.9999, and what lies after all that
/// is kept.
#[must_use]
pub fn stands_for_no_end(day: NaiveDate) -> bool {
    let last_of_year = day.month() == 12 && matches!(day.day(), 30 | 31);
    (last_of_year && matches!(day.year(), 2_099 | 2_199 | 2_999)) || day.year() >= 3_000
}

/// Whether a last day lies so far off that it hardly is one: more than 25 years from `today`.
#[must_use]
pub fn is_far(day: NaiveDate, today: NaiveDate) -> bool {
    day.year() > today.year() + 25
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn days_are_read_however_they_are_written() {
        for text in [
            "2025-12-31",
            "2025-12-31 00:00:00",
            "2025-12-31T00:00:00",
            "2025-12-31T00:00:00+01:00",
            "2025-12-31T00:00:00Z",
            "20251231",
            "31.12.2025",
            "31.12.25",
            "31. desember 2025",
            "31 dec 2025",
            "December 31, 2025",
            "31-Dec-25",
            "2025/12/31",
            "2025.12.31",
            "onsdag 31.12.2025",
            "31.12.2025 kl. 12:00",
            " 31.12.2025\u{a0}",
            "31 . 12 . 2025",
            "46022",
        ] {
            assert_eq!(read(text), Reading::Certain(day(2025, 12, 31)), "{text}");
        }
        for text in ["", "31.13.2025", "2025-02-30", "i morgen", "12", "31/12", "abc 2025 12", "1.2.3.4", "0", "2025-12-31-1"] {
            assert_eq!(read(text), Reading::None, "{text}");
        }
    }

    #[test]
    fn a_day_that_can_be_read_both_ways_is_not_guessed() {
        assert_eq!(read("03/04/2025"), Reading::Either(day(2025, 4, 3), day(2025, 3, 4)));
        assert_eq!(read("3/4/25"), Reading::Either(day(2025, 4, 3), day(2025, 3, 4)));
        assert_eq!(read("25/12/2025"), Reading::Only(DateOrder::DayFirst, day(2025, 12, 25)));
        assert_eq!(read("12/31/2099"), Reading::Only(DateOrder::MonthFirst, day(2099, 12, 31)));
        assert_eq!(read("04/04/2025"), Reading::Certain(day(2025, 4, 4)));
        assert_eq!(read("03.04.2025"), Reading::Certain(day(2025, 4, 3)));
        assert_eq!(read("03/04/2025").in_order(None), None);
        assert_eq!(read("03/04/2025").in_order(Some(DateOrder::MonthFirst)), Some(day(2025, 3, 4)));
    }

    #[test]
    fn a_bare_year_or_month_is_no_day() {
        assert_eq!(read("2025"), Reading::Part(day(2025, 1, 1), day(2025, 12, 31)));
        for text in ["2025-02", "02/2025", "02.2025", "februar 2025", "feb 2025"] {
            assert_eq!(read(text), Reading::Part(day(2025, 2, 1), day(2025, 2, 28)), "{text}");
        }
    }

    #[test]
    fn what_stands_for_no_end_is_known() {
        for text in ["2099-12-31", "9999-12-31", "31.12.9999", "12/31/2099", "2999-12-31"] {
            let (Reading::Certain(day) | Reading::Only(_, day)) = read(text) else { panic!("{text}") };
            assert!(stands_for_no_end(day), "{text}");
        }
        assert_eq!(read("Løpende"), Reading::NoEnd);
        assert_eq!(read("tills vidare"), Reading::NoEnd);
        assert!(!stands_for_no_end(day(2061, 11, 24)) && is_far(day(2061, 11, 24), day(2026, 11, 22)));
        assert!(!is_far(day(2051, 1, 1), day(2026, 11, 22)));
    }

    proptest! {
        #[test]
        fn a_written_day_is_read_back(number in 0i64..100_000) {
            let day = day(1930, 1, 1) + chrono::TimeDelta::days(number % 60_000);
            for form in ["%Y-%m-%d", "%d.%m.%Y", "%-d.%-m.%Y", "%Y%m%d", "%Y-%m-%d 00:00:00", "%-d. %B %Y", "%d-%b-%Y"] {
                prop_assert_eq!(read(&day.format(form).to_string()), Reading::Certain(day));
            }
            for (form, order) in [("%d/%m/%Y", DateOrder::DayFirst), ("%m/%d/%Y", DateOrder::MonthFirst), ("%d-%m-%Y", DateOrder::DayFirst)] {
                prop_assert_eq!(read(&day.format(form).to_string()).in_order(Some(order)), Some(day));
            }
        }
        #[test]
        fn nothing_that_is_written_is_too_much(text in ".{0,80}") {
            let _ = read(&text);
        }
    }
}
