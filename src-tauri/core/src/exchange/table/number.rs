//! Numbers as spreadsheets keep them, as what they are shown as: numbers, percentages, days, times of day.

use super::{Cell, format::Shown};
use crate::domain::decimal::Decimal;
use chrono::{Days, NaiveDate};

/// The digits that spreadsheet programs show of a number; what follows is noise of binary arithmetic.
const DIGITS: usize = 15;
/// Fewer millionths than this, and rounding to whole ones would lose more than a thousandth of the number.
const FEWEST_MILLIONTHS: u128 = 1000;
/// The last day spreadsheets know, 31 December 9999, as a number.
const LAST_DAY: f64 = 2_958_466.0;

/// A number as it is shown; `since_1904` where the workbook counts its days from 1904.
pub(super) fn cell(value: f64, shown: Shown, since_1904: bool) -> Cell {
    match shown {
        Shown::Number => number(value),
        Shown::Percent => percent(value),
        Shown::Date | Shown::Time | Shown::Duration => moment(value, shown, since_1904),
    }
}

/// A number: exactly its shortest decimal writing where that has at most fifteen digits and six places. Further digits are
/// noise and rounded off; further places are rounded to six unless that loses more than a thousandth of it. A number that is
/// too small or too large to reckon with is its plain writing.
pub(super) fn number(value: f64) -> Cell {
    Writing::of(value).map_or_else(
        || Cell::Text(value.to_string()),
        |writing| writing.decimal(0).map_or_else(|| Cell::Text(writing.plain(0)), Cell::Number),
    )
}

/// A share as a percentage: 0.3 is 30.
pub(super) fn percent(value: f64) -> Cell {
    Writing::of(value).map_or_else(
        || Cell::Text(value.to_string()),
        |writing| writing.decimal(2).map_or_else(|| Cell::Text(format!("{} %", writing.plain(2))), Cell::Percent),
    )
}

/// A number as .xls and .xlsb pack it in four bytes: a whole number of thirty bits, or the upper half of one with a point;
/// either may be in hundredths.
pub(super) fn packed(bits: u32) -> f64 {
    let value = if bits & 2 != 0 { f64::from(bits.cast_signed() >> 2) } else { f64::from_bits(u64::from(bits & !3) << 32) };
    if bits & 1 != 0 { value / 100.0 } else { value }
}

/// What a formula failed with, as .xls and .xlsb number it.
pub(super) const fn fault(number: u8) -> Option<&'static str> {
    Some(match number {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0f => "#VALUE!",
        0x17 => "#REF!",
        0x1d => "#NAME?",
        0x24 => "#NUM!",
        0x2a => "#N/A",
        0x2b => "#GETTING_DATA",
        _ => return None,
    })
}

/// A decimal writing: `digits` × 10^`exponent`.
struct Writing {
    negative: bool,
    digits: String,
    exponent: i32,
}

impl Writing {
    fn of(value: f64) -> Option<Self> {
        if !value.is_finite() {
            return None;
        }
        let shortest = format!("{value:e}");
        let (mantissa, exponent) = shortest.split_once('e')?;
        let digits = mantissa.bytes().filter(u8::is_ascii_digit).count();
        let rounded = (digits > DIGITS).then(|| format!("{value:.*e}", DIGITS - 1));
        let (mantissa, exponent) = rounded.as_deref().and_then(|rounded| rounded.split_once('e')).unwrap_or((mantissa, exponent));
        let fraction = mantissa.split_once('.').map_or("", |(_, fraction)| fraction).trim_end_matches('0');
        let whole = mantissa.split('.').next()?.trim_start_matches('-');
        Some(Self {
            negative: mantissa.starts_with('-'),
            digits: format!("{whole}{fraction}"),
            exponent: exponent.parse::<i32>().ok()? - i32::try_from(fraction.len()).ok()?,
        })
    }

    /// Times ten to the power of `shift`, where it can be reckoned with.
    fn decimal(&self, shift: i32) -> Option<Decimal> {
        let digits: u128 = self.digits.parse().ok()?;
        let power = self.exponent + shift + 6;
        let millionths = match u32::try_from(power) {
            Ok(power) if power <= 20 => digits.checked_mul(10u128.pow(power))?,
            Ok(_) if digits == 0 => 0,
            Ok(_) => return None,
            Err(_) => {
                let part = 10u128.checked_pow(power.unsigned_abs().min(38))?;
                let rounded = (digits + part / 2) / part;
                if rounded * part != digits && rounded < FEWEST_MILLIONTHS {
                    return None;
                }
                rounded
            }
        };
        let millionths = i64::try_from(millionths).ok()?;
        Decimal::from_millionths(if self.negative { -millionths } else { millionths }).ok()
    }

    /// Without an exponent: `12000000000`, `0.0000001`.
    fn plain(&self, shift: i32) -> String {
        let sign = if self.negative { "-" } else { "" };
        let exponent = self.exponent + shift;
        let zeros = usize::try_from(exponent.unsigned_abs()).unwrap_or(0);
        if exponent >= 0 {
            return format!("{sign}{}{}", self.digits, "0".repeat(zeros));
        }
        let padded = format!("{:0>width$}", self.digits, width = zeros + 1);
        let (whole, fraction) = padded.split_at(padded.len() - zeros);
        format!("{sign}{whole}.{fraction}")
    }
}

fn moment(value: f64, shown: Shown, since_1904: bool) -> Cell {
    if !value.is_finite() || !(0.0..LAST_DAY).contains(&value) {
        return number(value);
    }
    if shown == Shown::Duration || value < 1.0 && (shown == Shown::Time || value > 0.0) {
        return Cell::Text(time(value));
    }
    match day(value, since_1904) {
        Some(day) if value > 0.0 || since_1904 => Cell::Date(day),
        _ => number(value),
    }
}

/// `08:30`, with seconds where there are any.
fn time(days: f64) -> String {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let seconds = (days * 86_400.0).round() as u64;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if seconds == 0 { format!("{hours:02}:{minutes:02}") } else { format!("{hours:02}:{minutes:02}:{seconds:02}") }
}

/// Excel counts a 29 February 1900 that never was: no day stands for it.
fn day(value: f64, since_1904: bool) -> Option<NaiveDate> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let count = value as u64;
    let (year, month, first, before) = match (since_1904, count) {
        (true, _) => (1904, 1, 1, 0),
        (false, 60) => return None,
        (false, 0..60) => (1899, 12, 31, 0),
        (false, _) => (1899, 12, 30, 0),
    };
    NaiveDate::from_ymd_opt(year, month, first)?.checked_add_days(Days::new(count - before))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::parse(text).unwrap()
    }

    #[test]
    fn a_number_is_what_the_spreadsheet_shows() {
        for (value, text) in [
            (0.0, "0"),
            (-0.0, "0"),
            (59.5, "59.5"),
            (0.1 + 0.2, "0.3"),
            (1_234_567.89, "1234567.89"),
            (-3.25, "-3.25"),
            (1e9, "1000000000"),
            (0.333_333_333_333_333_3, "0.333333"),
            (2.0 / 3.0, "0.666667"),
            (1e-6, "0.000001"),
        ] {
            assert_eq!(number(value), Cell::Number(decimal(text)), "{value}");
        }
    }

    #[test]
    fn a_number_that_cannot_be_reckoned_with_is_its_writing() {
        for (value, text) in [(12_000_000_000.0, "12000000000"), (1.5e-7, "0.00000015"), (1e300, &format!("1{}", "0".repeat(300)))] {
            assert_eq!(number(value), Cell::Text(text.to_owned()), "{value}");
        }
        assert_eq!(number(f64::NAN), Cell::Text("NaN".into()));
    }

    #[test]
    fn a_share_is_a_percentage() {
        for (value, text) in [(0.3, "30"), (0.07, "7"), (0.285, "28.5"), (1.0, "100"), (-0.125, "-12.5")] {
            assert_eq!(percent(value), Cell::Percent(decimal(text)), "{value}");
        }
    }

    #[test]
    fn packed_numbers_are_whole_or_in_hundredths() {
        for (bits, value) in
            [(5 << 2 | 2, 5.0), (1234 << 2 | 3, 12.34), ((-7i32 << 2 | 2).cast_unsigned(), -7.0), (0x3ff8_0000, 1.5), (0x4059_0001, 1.0)]
        {
            assert!((packed(bits) - value).abs() < 1e-12, "{bits:x}");
        }
    }

    #[test]
    fn days_are_counted_from_1900_or_1904() {
        let date = |value, since| cell(value, Shown::Date, since);
        let day = |text: &str| Cell::Date(text.parse().unwrap());
        assert_eq!(date(45_982.0, false), day("2025-11-21"));
        assert_eq!(date(45_982.75, false), day("2025-11-21"));
        assert_eq!(date(44_520.0, true), day("2025-11-21"));
        assert_eq!(date(1.0, false), day("1900-01-01"));
        assert_eq!(date(59.0, false), day("1900-02-28"));
        assert_eq!(date(60.0, false), Cell::Number(decimal("60")));
        assert_eq!(date(61.0, false), day("1900-03-01"));
        assert_eq!(date(0.0, true), day("1904-01-01"));
        assert_eq!(date(0.0, false), Cell::Number(decimal("0")));
        assert_eq!(date(-1.0, false), Cell::Number(decimal("-1")));
        assert_eq!(date(2_958_466.0, false), Cell::Number(decimal("2958466")));
    }

    #[test]
    fn a_time_of_day_is_a_text() {
        assert_eq!(cell(0.354_166_666_666_667, Shown::Time, false), Cell::Text("08:30".into()));
        assert_eq!(cell(0.5 + 1.0 / 86_400.0, Shown::Date, false), Cell::Text("12:00:01".into()));
        assert_eq!(cell(1.5, Shown::Duration, false), Cell::Text("36:00".into()));
    }
}
