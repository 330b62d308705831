//! Money in whole øre. Never a float.

use crate::{Error, Result, error::Code};

/// An amount in øre (1/100 NOK), excluding VAT where a contract's value is meant. At most ±10¹⁵ øre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, specta::Type)]
// `i32` makes a plain `number` of it for the page; `f64` would add `null`.
pub struct Money(#[specta(type = i32)] i64);

impl Money {
    const MAX: i64 = 1_000_000_000_000_000;

    /// From øre. Errors: [`Code::InvalidNumber`] outside ±10¹⁵.
    pub fn from_ore(ore: i64) -> Result<Self> {
        if ore.unsigned_abs() <= Self::MAX.unsigned_abs() { Ok(Self(ore)) } else { Err(Error::new(Code::InvalidNumber)) }
    }
    /// A whole number of kroner.
    #[must_use]
    pub const fn kroner(kroner: i32) -> Self {
        Self(kroner as i64 * 100)
    }
    /// In øre.
    #[must_use]
    pub const fn ore(self) -> i64 {
        self.0
    }
    /// Reads what a person or a notice writes: `56 000 000`, `1 234,50`, `1234.5`. Errors: [`Code::InvalidNumber`].
    pub fn parse(text: &str) -> Result<Self> {
        let invalid = || Error::new(Code::InvalidNumber).with("value", text);
        let clean: String = text.trim().chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')).collect();
        let clean = clean.replace('\u{2212}', "-").replace(',', ".");
        let (negative, digits) = clean.strip_prefix('-').map_or((false, clean.as_str()), |rest| (true, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let zeros_after = fraction.get(2..).unwrap_or("").bytes().all(|b| b == b'0');
        if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) || !zeros_after || whole.len() > 14 {
            return Err(invalid());
        }
        let kroner: i64 = whole.parse().map_err(|_| invalid())?;
        let ore: i64 = format!("{:0<2}", fraction.get(..2).unwrap_or(fraction)).parse().map_err(|_| invalid())?;
        let value = kroner * 100 + ore;
        Self::from_ore(if negative { -value } else { value }).map_err(|_| invalid())
    }
}

/// Serialised as whole øre.
impl serde::Serialize for Money {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}
impl<'de> serde::Deserialize<'de> for Money {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let ore = i64::deserialize(deserializer)?;
        Self::from_ore(ore).map_err(|_| serde::de::Error::custom("amount out of range"))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn reads_kroner_and_ore() {
        for (text, ore) in
            [("56 000 000", 5_600_000_000), ("1 234,50", 123_450), ("1234.5", 123_450), ("0", 0), ("12.000", 1_200), ("-7", -700)]
        {
            assert_eq!(Money::parse(text).unwrap().ore(), ore, "{text}");
        }
        for text in ["", "kr 5", "1,234,5", "5,001", "999999999999999"] {
            assert_eq!(Money::parse(text).unwrap_err().code, Code::InvalidNumber, "{text}");
        }
    }
}
