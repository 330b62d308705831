//! A decimal number with six places: limits, offers, measured values and weights. Never a float inside.

use super::language::Language;
use crate::{Error, Result, error::Code};

/// A number in millionths, at most nine digits before the comma, so that it also survives JSON's doubles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, specta::Type)]
// `i32` makes a plain `number` of it for the page; `f64` would add `null`.
pub struct Decimal(#[specta(type = i32)] i64);

impl Decimal {
    const ONE: i64 = 1_000_000;
    const MAX: i64 = 1_000_000_000 * Self::ONE;
    /// Zero.
    pub const ZERO: Self = Self(0);
    /// One; stands for "yes" and "valid" where a measure is a yes/no or a document.
    pub const YES: Self = Self(Self::ONE);

    /// A whole number.
    #[must_use]
    pub const fn whole(value: i32) -> Self {
        Self(value as i64 * Self::ONE)
    }
    /// From millionths, as stored. Errors: [`Code::InvalidNumber`] outside ±10⁹.
    pub fn from_millionths(value: i64) -> Result<Self> {
        if value.unsigned_abs() <= Self::MAX.unsigned_abs() { Ok(Self(value)) } else { Err(Error::new(Code::InvalidNumber)) }
    }
    /// In millionths, as stored.
    #[must_use]
    pub const fn millionths(self) -> i64 {
        self.0
    }
    /// For drawing only.
    #[must_use]
    pub fn as_f64(self) -> f64 {
        self.0 as f64 / Self::ONE as f64
    }
    /// The distance from `other`: positive when `self` is larger.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
    /// The size without the sign.
    #[must_use]
    pub const fn abs(self) -> Self {
        Self(self.0.abs())
    }
    /// Reads what a person types in a language. Where both signs stand, the last parts the decimals. Alone between thousands a comma
    /// groups in English, and a point is refused in Norwegian if there is but one: `1.000` is one thousand to one reader and one to
    /// another. The window's fields read the same way. Errors: [`Code::AmbiguousNumber`], [`Code::InvalidNumber`].
    pub fn typed(text: &str, language: Language) -> Result<Self> {
        let invalid = || Error::new(Code::InvalidNumber).with("value", text);
        let clean = bare(text);
        let (minus, digits) = clean.strip_prefix('-').map_or(("", clean.as_str()), |rest| ("-", rest));
        let english = language == Language::English;
        let (points, commas) = (digits.matches('.').count(), digits.matches(',').count());
        // What parts the decimals, and what the thousands.
        let (point, group) = match (points, commas) {
            (1.., 1..) if digits.rfind(',') > digits.rfind('.') => (Some(','), Some('.')),
            (1.., 1..) => (Some('.'), Some(',')),
            (1, 0) if !english && is_grouped(digits, '.') => return Err(Error::new(Code::AmbiguousNumber).with("value", text)),
            (2.., 0) if !english => (None, Some('.')),
            (0, 1..) if english && is_grouped(digits, ',') => (None, Some(',')),
            (1.., 0) => (Some('.'), None),
            (0, 1..) => (Some(','), None),
            (0, 0) => (None, None),
        };
        let (whole, fraction) = point.and_then(|point| digits.split_once(point)).unwrap_or((digits, ""));
        if group.is_some_and(|group| !is_grouped(whole, group)) || fraction.contains(['.', ',']) {
            return Err(invalid());
        }
        let whole: String = whole.chars().filter(|letter| Some(*letter) != group).collect();
        Self::parse(&format!("{minus}{whole}.{fraction}")).map_err(|_| invalid())
    }
    /// Reads a number in plain or Norwegian form: `1 234,5`, `1234.5`, `−3`. Errors: [`Code::InvalidNumber`].
    pub fn parse(text: &str) -> Result<Self> {
        let invalid = || Error::new(Code::InvalidNumber).with("value", text);
        let clean = bare(text).replace(',', ".");
        let (negative, digits) = clean.strip_prefix('-').map_or((false, clean.as_str()), |rest| (true, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if (whole.is_empty() && fraction.is_empty())
            || !all_digits(whole)
            || !all_digits(fraction)
            || fraction.len() > 6
            || whole.len() > 10
        {
            return Err(invalid());
        }
        let whole: i64 = if whole.is_empty() { 0 } else { whole.parse().map_err(|_| invalid())? };
        let fraction: i64 = if fraction.is_empty() { 0 } else { format!("{fraction:0<6}").parse().map_err(|_| invalid())? };
        let value = whole * Self::ONE + fraction;
        Self::from_millionths(if negative { -value } else { value }).map_err(|_| invalid())
    }
}

/// Without spaces and with a plain minus.
fn bare(text: &str) -> String {
    let clean: String = text.trim().chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')).collect();
    clean.replace('\u{2212}', "-")
}

/// Whether a sign stands between thousands, and only there.
fn is_grouped(digits: &str, sign: char) -> bool {
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = digits.split(sign);
    let first = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    (1..=3).contains(&first.len())
        && is_number(first)
        && !first.starts_with('0')
        && !rest.is_empty()
        && rest.iter().all(|part| part.len() == 3 && is_number(part))
}

/// Plain form with a point and no needless zeros: `59.5`. Norwegian forms are `text::format`'s.
impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, fraction) = (self.0.abs() / Self::ONE, self.0.abs() % Self::ONE);
        if fraction == 0 {
            return write!(f, "{sign}{whole}");
        }
        let digits = format!("{fraction:06}");
        write!(f, "{sign}{whole}.{}", digits.trim_end_matches('0'))
    }
}

impl serde::Serialize for Decimal {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        if self.0 % Self::ONE == 0 { serializer.serialize_i64(self.0 / Self::ONE) } else { serializer.serialize_f64(self.as_f64()) }
    }
}

impl<'de> serde::Deserialize<'de> for Decimal {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let value = f64::deserialize(deserializer)?;
        let millionths = (value * Self::ONE as f64).round();
        if !millionths.is_finite() || millionths.abs() > Self::MAX as f64 {
            return Err(serde::de::Error::custom("number out of range"));
        }
        #[allow(clippy::cast_possible_truncation)]
        Ok(Self(millionths as i64))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_norwegian_and_plain_numbers() {
        for (text, millionths) in
            [("1 234,5", 1_234_500_000), ("1\u{a0}234.5", 1_234_500_000), ("\u{2212}3", -3_000_000), (",5", 500_000), ("0", 0)]
        {
            assert_eq!(Decimal::parse(text).unwrap().millionths(), millionths, "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_number() {
        for text in ["", "-", "1,2,3", "1e9", "abc", "1,0000001", "99999999999", "NaN", "１"] {
            assert_eq!(Decimal::parse(text).unwrap_err().code, Code::InvalidNumber, "{text}");
        }
    }

    #[test]
    fn a_point_that_may_part_thousands_is_refused_and_every_other_is_read() {
        for language in [Language::Bokmal, Language::Nynorsk] {
            for text in ["1.000", "12.345", "-999.125", "\u{2212}1.000", " 1.500 "] {
                assert_eq!(Decimal::typed(text, language).unwrap_err().code, Code::AmbiguousNumber, "{text}");
            }
            for text in ["1000", "1 000", "1,000", "1.0", "1.0000", "0.125", "1234.567", "59.5", ".125", "-3", "\u{2212}3,5", "5,"] {
                assert_eq!(Decimal::typed(text, language), Decimal::parse(text), "{text}");
                assert!(Decimal::typed(text, language).is_ok(), "{text}");
            }
            for (text, number) in [("1.000.000", "1000000"), ("1.234,5", "1234.5"), ("1,234.5", "1234.5"), ("1,234", "1.234")] {
                assert_eq!(Decimal::typed(text, language), Decimal::parse(number), "{text}");
            }
        }
    }

    #[test]
    fn in_english_a_comma_parts_thousands_and_a_point_decimals() {
        for (text, number) in [
            ("1,234", "1234"),
            ("12,346", "12346"),
            ("-1,234,567.5", "-1234567.5"),
            ("12.5", "12.5"),
            ("1.234", "1.234"),
            ("12,5", "12.5"),
            ("0,125", "0.125"),
            ("1 234.5", "1234.5"),
            ("1.234,5", "1234.5"),
        ] {
            assert_eq!(Decimal::typed(text, Language::English), Decimal::parse(number), "{text}");
        }
    }

    #[test]
    fn signs_that_part_nothing_whole_are_no_number_in_any_language() {
        for language in Language::ALL {
            for text in ["1,23,456", "12.34,5", "1,2,3.5", "1.2.3", "1,2,3", "1,234.567.8", "", "-", "1e3", "--1"] {
                assert_eq!(Decimal::typed(text, *language).unwrap_err().code, Code::InvalidNumber, "{language} {text}");
            }
        }
    }

    proptest! {
        #[test]
        fn survives_text_and_json(value in -1_000_000_000_000_000i64..=1_000_000_000_000_000) {
            let decimal = Decimal::from_millionths(value).unwrap();
            prop_assert_eq!(Decimal::parse(&decimal.to_string()).unwrap(), decimal);
            let json = serde_json::to_string(&decimal).unwrap();
            prop_assert_eq!(serde_json::from_str::<Decimal>(&json).unwrap(), decimal);
        }
    }
}
