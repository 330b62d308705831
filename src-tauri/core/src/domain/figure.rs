//! A number as a measurement states it: exact in base ten, from 10⁻⁶⁰ to 10¹⁵, with its digits as they were written. For
//! footprints per kilogram, which a [`super::decimal::Decimal`] of six places cannot hold. Never a float inside.

use super::decimal::Decimal;
use std::cmp::Ordering;

/// Most digits that are kept; a number with more is rounded.
const DIGITS: usize = 30;
/// Most digits of a number that is reckoned with: the product of two still fits.
const RECKONED: usize = 18;
/// No number of a declaration is this large.
const LARGEST_EXPONENT: i32 = 15;
/// Nor has one this many places.
const MOST_PLACES: i32 = 60;

/// ± digits × 10^(−places). In JSON a text, in plain form with a point: `-0.0000123`.
#[derive(Debug, Clone, Copy, Eq, specta::Type)]
#[specta(type = String)]
pub struct Figure {
    negative: bool,
    digits: u128,
    places: i32,
}

/// Why a text is no figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoFigure {
    /// Not a number at all, or one outside what is kept.
    Unreadable,
    /// A comma that may part thousands or decimals.
    Ambiguous,
}

impl Figure {
    /// Nothing.
    pub const ZERO: Self = Self { negative: false, digits: 0, places: 0 };
    /// One.
    pub const ONE: Self = Self::whole(1);

    /// A whole number.
    #[must_use]
    pub const fn whole(value: u32) -> Self {
        Self { negative: false, digits: value as u128, places: 0 }
    }

    /// `10^(−places)` times a whole number: `scaled(92_903_04, 8)` is 0.09290304.
    #[must_use]
    pub const fn scaled(digits: u64, places: i32) -> Self {
        Self { negative: false, digits: digits as u128, places }
    }

    /// Reads `12.5`, `-1.6E-4`, `0,5`, `1 234,5`, `1.234,5` and `1,234.5`. A comma with three digits after it may part thousands
    /// or decimals, and is refused unless what stands before it settles the matter.
    pub fn parse(text: &str) -> Result<Self, NoFigure> {
        let clean: String = text
            .trim()
            .chars()
            .filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}'))
            .map(|c| if c == '\u{2212}' { '-' } else { c })
            .collect();
        let (negative, unsigned) = match clean.as_bytes().first() {
            Some(b'-') => (true, clean.get(1..)),
            Some(b'+') => (false, clean.get(1..)),
            _ => (false, Some(clean.as_str())),
        };
        let unsigned = unsigned.unwrap_or_default();
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent_of(exponent)?),
            None => (unsigned, 0),
        };
        let plain = with_point(mantissa)?;
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        if whole.is_empty() && fraction.is_empty() || !all_digits(whole) || !all_digits(fraction) || mantissa.len() > 400 {
            return Err(NoFigure::Unreadable);
        }
        let places = i32::try_from(fraction.len()).map_err(|_| NoFigure::Unreadable)?.checked_sub(exponent).ok_or(NoFigure::Unreadable)?;
        let all = format!("{whole}{fraction}");
        let significant = all.trim_start_matches('0');
        if significant.is_empty() {
            return Ok(Self { negative: false, digits: 0, places: places.clamp(0, MOST_PLACES) });
        }
        let (kept, dropped) = significant.split_at(significant.len().min(DIGITS));
        let mut digits: u128 = kept.parse().map_err(|_| NoFigure::Unreadable)?;
        digits += u128::from(dropped.as_bytes().first().is_some_and(|next| *next >= b'5'));
        let dropped = i32::try_from(dropped.len()).map_err(|_| NoFigure::Unreadable)?;
        Self { negative, digits, places: places.checked_sub(dropped).ok_or(NoFigure::Unreadable)? }.within().ok_or(NoFigure::Unreadable)
    }

    /// Itself, unless it is larger or has more places than is kept. What is too small to be kept is cut, never made large.
    fn within(self) -> Option<Self> {
        if self.digits == 0 {
            return Some(Self { negative: false, ..self });
        }
        if length(self.digits) - self.places > LARGEST_EXPONENT + 1 || self.places > MOST_PLACES { None } else { Some(self) }
    }

    /// Whether it is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.negative && self.digits != 0
    }

    /// Whether it is nothing.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.digits == 0
    }

    /// The size without the sign.
    #[must_use]
    pub const fn abs(self) -> Self {
        Self { negative: false, ..self }
    }

    /// For drawing and for programs that know no other number.
    #[must_use]
    pub fn as_f64(self) -> f64 {
        self.to_string().parse().unwrap_or(0.0)
    }

    /// Half of one in the last place that was written: how far the number may be from what was measured.
    #[must_use]
    pub fn rounding(self) -> Self {
        Self { negative: false, digits: 5, places: (self.places + 1).clamp(-LARGEST_EXPONENT, MOST_PLACES) }
    }

    /// The sum; exact, unless one of the two is so small beside the other that more than thirty digits would be needed.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let (a, b) = (self.trimmed(), other.trimmed());
        let mut places = a.places.max(b.places);
        loop {
            if let Some((left, right)) = a.signed(places).zip(b.signed(places))
                && let Some(sum) = left.checked_add(right)
            {
                return Self { negative: sum < 0, digits: sum.unsigned_abs(), places };
            }
            places -= 1;
        }
    }

    /// The difference. As [`Self::plus`].
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        self.plus(Self { negative: !other.negative, ..other })
    }

    /// The product, of the first eighteen digits of each.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        let (a, b) = (self.reckoned(), other.reckoned());
        Self { negative: a.negative != b.negative, digits: a.digits * b.digits, places: a.places + b.places }.trimmed().kept()
    }

    /// The quotient with eighteen digits; `None` for division by nothing.
    #[must_use]
    pub fn over(self, other: Self) -> Option<Self> {
        let (a, b) = (self.reckoned(), other.reckoned());
        if b.digits == 0 {
            return None;
        }
        // As many digits as fit, so that the quotient has at least eighteen.
        let more = 37 - length(a.digits);
        let digits = a.digits.checked_mul(10_u128.checked_pow(u32::try_from(more).ok()?)?)?;
        let quotient =
            Self { negative: a.negative != b.negative, digits: (digits + b.digits / 2) / b.digits, places: a.places - b.places + more };
        Some(quotient.rounded(RECKONED).trimmed())
    }

    /// With at most `digits` significant digits, half away from zero.
    #[must_use]
    pub fn rounded(self, digits: usize) -> Self {
        let over = length(self.digits) - i32::try_from(digits.max(1)).unwrap_or(i32::MAX);
        let Some(step) = u32::try_from(over).ok().filter(|over| *over > 0).and_then(|over| 10_u128.checked_pow(over)) else { return self };
        Self { negative: self.negative, digits: (self.digits + step / 2) / step, places: self.places - over }
    }

    /// As it is shown: four significant digits, but never a whole digit less than it has.
    #[must_use]
    pub fn shown(self) -> Self {
        let whole = length(self.digits) - self.places;
        self.rounded(usize::try_from(whole).unwrap_or(0).max(4))
    }

    fn reckoned(self) -> Self {
        self.trimmed().rounded(RECKONED)
    }

    fn kept(self) -> Self {
        self.rounded(DIGITS)
    }

    /// Without needless zeros at the end.
    #[must_use]
    fn trimmed(self) -> Self {
        let Self { negative, mut digits, mut places } = self;
        if digits == 0 {
            return Self::ZERO;
        }
        while digits.is_multiple_of(10) {
            digits /= 10;
            places -= 1;
        }
        Self { negative, digits, places }
    }

    /// As a whole number of 10^(−places), rounded if it has more; `None` if that does not fit.
    fn signed(self, places: i32) -> Option<i128> {
        if self.digits == 0 {
            return Some(0);
        }
        let more = places - self.places;
        let digits = if more >= 0 {
            self.digits.checked_mul(10_u128.checked_pow(more.unsigned_abs())?)?
        } else {
            10_u128.checked_pow(more.unsigned_abs()).map_or(0, |step| (self.digits + step / 2) / step)
        };
        let digits = i128::try_from(digits).ok()?;
        Some(if self.negative { -digits } else { digits })
    }
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn length(digits: u128) -> i32 {
    digits.checked_ilog10().map_or(1, |log| i32::try_from(log).unwrap_or(0) + 1)
}

fn exponent_of(text: &str) -> Result<i32, NoFigure> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || digits.len() > 4 || !all_digits(digits) {
        return Err(NoFigure::Unreadable);
    }
    text.strip_prefix('+').unwrap_or(text).parse().map_err(|_| NoFigure::Unreadable)
}

/// A mantissa with a point for its decimals and no mark between thousands.
fn with_point(text: &str) -> Result<String, NoFigure> {
    let grouped = |text: &str, mark: char| {
        let mut groups = text.split(mark);
        groups.next().is_some_and(|first| (1..=3).contains(&first.len())) && groups.all(|group| group.len() == 3)
    };
    match (text.matches(',').count(), text.matches('.').count()) {
        (0, 0 | 1) => Ok(text.to_owned()),
        (1, 0) => {
            let (whole, fraction) = text.split_once(',').unwrap_or_default();
            let may_group = (1..=3).contains(&whole.len()) && !whole.starts_with('0') && fraction.len() == 3;
            if may_group { Err(NoFigure::Ambiguous) } else { Ok(text.replace(',', ".")) }
        }
        (1, _) => match text.rsplit_once(',') {
            Some((whole, fraction)) if !fraction.contains('.') && grouped(whole, '.') => {
                Ok(format!("{}.{fraction}", whole.replace('.', "")))
            }
            Some((_, fraction)) if fraction.matches('.').count() == 1 && text.matches('.').count() == 1 => {
                let (whole, places) = text.split_once('.').unwrap_or_default();
                if grouped(whole, ',') { Ok(format!("{}.{places}", whole.replace(',', ""))) } else { Err(NoFigure::Unreadable) }
            }
            _ => Err(NoFigure::Unreadable),
        },
        (_, 1) => match text.split_once('.') {
            Some((whole, places)) if !places.contains(',') && grouped(whole, ',') => Ok(format!("{}.{places}", whole.replace(',', ""))),
            _ => Err(NoFigure::Unreadable),
        },
        _ => Err(NoFigure::Unreadable),
    }
}

impl From<Decimal> for Figure {
    fn from(value: Decimal) -> Self {
        let millionths = value.millionths();
        Self { negative: millionths < 0, digits: u128::from(millionths.unsigned_abs()), places: 6 }
    }
}

impl PartialEq for Figure {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl PartialOrd for Figure {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Figure {
    fn cmp(&self, other: &Self) -> Ordering {
        let (a, b) = (self.trimmed(), other.trimmed());
        match (a.is_negative(), b.is_negative()) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (negative, _) => {
                let sizes = size_cmp(a, b);
                if negative { sizes.reverse() } else { sizes }
            }
        }
    }
}

/// Compares two sizes without reckoning: by the place of the first digit, then digit by digit.
fn size_cmp(a: Figure, b: Figure) -> Ordering {
    if a.digits == 0 || b.digits == 0 {
        return (a.digits != 0).cmp(&(b.digits != 0));
    }
    let first = |figure: Figure| length(figure.digits) - figure.places;
    first(a).cmp(&first(b)).then_with(|| {
        let (left, right) = (a.digits.to_string(), b.digits.to_string());
        let width = left.len().max(right.len());
        format!("{left:0<width$}").cmp(&format!("{right:0<width$}"))
    })
}

impl std::fmt::Display for Figure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let one = self.trimmed();
        let sign = if one.is_negative() { "-" } else { "" };
        let digits = one.digits.to_string();
        let places = usize::try_from(one.places).unwrap_or(0);
        if places == 0 {
            let zeros = usize::try_from(-one.places).unwrap_or(0);
            return write!(f, "{sign}{digits}{}", "0".repeat(zeros));
        }
        let padded = format!("{digits:0>width$}", width = places + 1);
        let (whole, fraction) = padded.split_at(padded.len() - places);
        write!(f, "{sign}{whole}.{fraction}")
    }
}

impl serde::Serialize for Figure {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Figure {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(|_| serde::de::Error::custom("not a number"))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Figure {
        Figure::parse(text).unwrap_or_else(|why| panic!("{text}: {why:?}"))
    }

    #[test]
    fn numbers_of_data_files_keep_every_digit() {
        for (text, plain) in [
            ("256.723356887539", "256.723356887539"),
            ("1.6E-4", "0.00016"),
            ("-3.56121612494432E-06", "-0.00000356121612494432"),
            ("4.3535045711797995E-4", "0.00043535045711797995"),
            ("-764,0695889049085", "-764.0695889049085"),
            ("0,696", "0.696"),
            ("1 234,5", "1234.5"),
            ("1.234,5", "1234.5"),
            ("1,234.5", "1234.5"),
            ("12,345,678.9", "12345678.9"),
            ("1e3", "1000"),
            ("-0", "0"),
            ("+2.50", "2.5"),
            ("\u{2212}3", "-3"),
            ("0.0000123", "0.0000123"),
        ] {
            assert_eq!(read(text).to_string(), plain, "{text}");
        }
    }

    #[test]
    fn what_is_no_number_or_none_that_is_kept_is_refused() {
        for text in
            ["", "-", "ND", "NaN", "Infinity", "-inf", "1e400", "1e99999999999", "1e-400", "1.2.3", "<0.01", "0x10", "1e", "１", "9e20"]
        {
            assert_eq!(Figure::parse(text), Err(NoFigure::Unreadable), "{text}");
        }
        for text in ["1,234", "-24,727"] {
            assert_eq!(Figure::parse(text), Err(NoFigure::Ambiguous), "{text}");
        }
    }

    #[test]
    fn sums_are_exact() {
        let sum = read("-764.0695889049085").plus(read("24.72725059074996")).plus(read("91.92219863019348"));
        assert_eq!(sum.to_string(), "-647.42013968396506");
        assert_eq!(read("0.1").plus(read("0.2")), read("0.3"));
        assert_eq!(read("1").minus(read("1")), Figure::ZERO);
    }

    #[test]
    fn a_density_turns_a_footprint_per_volume_into_one_per_mass() {
        assert_eq!(read("120").over(read("2400")).unwrap(), read("0.05"));
        assert_eq!(read("0.05").times(read("2400")), read("120"));
        assert_eq!(read("1").over(read("3")).unwrap().to_string(), "0.333333333333333333");
        assert!(read("1").over(Figure::ZERO).is_none());
    }

    #[test]
    fn rounding_keeps_significant_digits() {
        assert_eq!(read("0.00012345").rounded(3).to_string(), "0.000123");
        assert_eq!(read("268594.5").rounded(3).to_string(), "269000");
        assert_eq!(read("40.299999999999997").rounded(4).to_string(), "40.3");
        assert_eq!(read("12345.678").shown().to_string(), "12346");
        assert_eq!(read("-0.000105071829").shown().to_string(), "-0.0001051");
    }

    proptest! {
        #[test]
        fn survives_text_and_json(digits in 0u64..=u64::MAX, exponent in -40i32..=-5, negative: bool) {
            let text = format!("{}{digits}e{exponent}", if negative { "-" } else { "" });
            let figure = read(&text);
            prop_assert_eq!(read(&figure.to_string()), figure);
            let json = serde_json::to_string(&figure).unwrap();
            prop_assert_eq!(serde_json::from_str::<Figure>(&json).unwrap(), figure);
        }

        #[test]
        fn orders_as_whole_numbers_do(a in -1_000_000_000i64..1_000_000_000, b in -1_000_000_000i64..1_000_000_000, places in 0i32..12) {
            let figure = |value: i64| read(&format!("{value}e-{places}"));
            prop_assert_eq!(figure(a).cmp(&figure(b)), a.cmp(&b));
            prop_assert_eq!(figure(a).plus(figure(b)), figure(a + b));
            prop_assert_eq!(figure(a).minus(figure(b)), figure(a - b));
        }

        #[test]
        fn whatever_is_read_can_be_reckoned_with(a in "[-+]?[0-9]{0,40}[.,]?[0-9]{0,40}(e-?[0-9]{1,3})?", b in "[0-9]{1,30}e-?[0-9]{1,2}") {
            let (Ok(a), Ok(b)) = (Figure::parse(&a), Figure::parse(&b)) else { return Ok(()) };
            let _ = (a.plus(b), a.minus(b), a.times(b), a.over(b), a.cmp(&b), a.rounding(), a.as_f64());
            prop_assert_eq!(a.plus(Figure::ZERO), a);
        }
    }
}
