//! Numbers, money and organisation numbers as they are shown. No rounding but where places are asked for.

use super::Text;
use crate::domain::{decimal::Decimal, language::Language, money::Money, organisation_number::OrganisationNumber};
use fluent_bundle::FluentValue;

/// Between groups of digits, and between a number and what belongs to it: never the end of a line.
pub(super) const HARD_SPACE: char = '\u{a0}';
const MINUS: char = '\u{2212}';

impl Text {
    /// `1 234,5`, English `1,234.5`; as many decimals as the number has.
    #[must_use]
    pub fn decimal(&self, value: Decimal) -> String {
        let plain = value.to_string();
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        self.number(whole, fraction)
    }

    /// With a fixed count of decimals (at most six), half away from zero: `59,0`.
    #[must_use]
    pub fn decimal_fixed(&self, value: Decimal, places: u32) -> String {
        let places = places.min(6);
        let step = 10_i64.pow(6 - places);
        let rounded = (value.abs().millionths() + step / 2) / step;
        let one = 10_i64.pow(places);
        let (whole, fraction) = (rounded / one, rounded % one);
        let sign = if value < Decimal::ZERO && rounded != 0 { "-" } else { "" };
        let fraction = if places == 0 { String::new() } else { format!("{fraction:0width$}", width = places as usize) };
        self.number(&format!("{sign}{whole}"), &fraction)
    }

    /// A difference with its sign: `+3,5`, `−7`, `0`.
    #[must_use]
    pub fn signed(&self, value: Decimal) -> String {
        let shown = self.decimal(value);
        if value > Decimal::ZERO { format!("+{shown}") } else { shown }
    }

    /// A whole count: `1 234`.
    #[must_use]
    pub fn count(&self, count: i64) -> String {
        grouped(&count.to_string(), "", self.language())
    }

    /// `59 %`, English `59%`. The value is in percent.
    #[must_use]
    pub fn percent(&self, value: Decimal) -> String {
        self.with_percent_sign(&self.decimal(value))
    }

    /// A share in whole percent, half up: `59 %`; `None` if there is nothing to share.
    #[must_use]
    pub fn share(&self, part: u32, whole: u32) -> Option<String> {
        let (part, whole) = (i64::from(part), i64::from(whole));
        (whole > 0).then(|| self.with_percent_sign(&self.count((part * 200 + whole) / (whole * 2))))
    }

    /// `56 000 000 kr`, English `NOK 56,000,000`. Øre only if there are any: `1 234,50 kr`.
    #[must_use]
    pub fn money(&self, amount: Money) -> String {
        let (kroner, ore) = (amount.ore().abs() / 100, amount.ore().abs() % 100);
        let sign = if amount.ore() < 0 { "-" } else { "" };
        let fraction = if ore == 0 { String::new() } else { format!("{ore:02}") };
        let number = self.number(&format!("{sign}{kroner}"), &fraction);
        match self.language() {
            Language::English => format!("NOK{HARD_SPACE}{number}"),
            Language::Bokmal | Language::Nynorsk => format!("{number}{HARD_SPACE}kr"),
        }
    }

    /// `313 452 782`, as the Brønnøysund registers write it.
    #[must_use]
    pub fn organisation_number(&self, number: &OrganisationNumber) -> String {
        thousands(number.as_str(), HARD_SPACE)
    }

    pub(super) fn with_percent_sign(&self, number: &str) -> String {
        match self.language() {
            Language::English => format!("{number}%"),
            Language::Bokmal | Language::Nynorsk => format!("{number}{HARD_SPACE}%"),
        }
    }

    pub(super) fn number(&self, whole: &str, fraction: &str) -> String {
        grouped(whole, fraction, self.language())
    }
}

/// How a count is shown inside a sentence: the same as `Intl.NumberFormat` does in the window.
pub(super) fn shown_count(value: &FluentValue<'_>, language: Language) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let plain = number.as_string();
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    Some(grouped(whole, fraction, language))
}

fn grouped(whole: &str, fraction: &str, language: Language) -> String {
    let (group, point) = match language {
        Language::English => (',', '.'),
        Language::Bokmal | Language::Nynorsk => (HARD_SPACE, ','),
    };
    let (negative, digits) = whole.strip_prefix('-').map_or((false, whole), |digits| (true, digits));
    let mut shown = String::new();
    if negative {
        shown.push(MINUS);
    }
    shown.push_str(&thousands(digits, group));
    if !fraction.is_empty() {
        shown.push(point);
        shown.push_str(fraction);
    }
    shown
}

fn thousands(digits: &str, group: char) -> String {
    let mut shown = String::with_capacity(digits.len() * 2);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            shown.push(group);
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::text::Arg;
    use proptest::prelude::*;

    fn nb() -> &'static Text {
        Text::of(Language::Bokmal)
    }
    fn en() -> &'static Text {
        Text::of(Language::English)
    }
    fn decimal(text: &str) -> Decimal {
        Decimal::parse(text).unwrap()
    }

    #[test]
    fn groups_begin_at_four_digits() {
        for (value, norwegian, english) in [
            ("0", "0", "0"),
            ("999", "999", "999"),
            ("1234", "1\u{a0}234", "1,234"),
            ("1234.5", "1\u{a0}234,5", "1,234.5"),
            ("-12345.25", "\u{2212}12\u{a0}345,25", "\u{2212}12,345.25"),
            ("1000000000", "1\u{a0}000\u{a0}000\u{a0}000", "1,000,000,000"),
        ] {
            assert_eq!(nb().decimal(decimal(value)), norwegian);
            assert_eq!(Text::of(Language::Nynorsk).decimal(decimal(value)), norwegian);
            assert_eq!(en().decimal(decimal(value)), english);
        }
    }

    #[test]
    fn fixed_decimals_round_half_away_from_zero() {
        for (value, places, shown) in [
            ("59", 1, "59,0"),
            ("2.25", 1, "2,3"),
            ("-2.25", 1, "\u{2212}2,3"),
            ("-0.04", 1, "0,0"),
            ("999.5", 0, "1\u{a0}000"),
            ("0.000001", 6, "0,000001"),
            ("7", 99, "7,000000"),
        ] {
            assert_eq!(nb().decimal_fixed(decimal(value), places), shown);
        }
    }

    #[test]
    fn a_difference_has_its_sign() {
        assert_eq!(nb().signed(decimal("3.5")), "+3,5");
        assert_eq!(nb().signed(decimal("-7")), "\u{2212}7");
        assert_eq!(nb().signed(Decimal::ZERO), "0");
    }

    #[test]
    fn percent_stands_apart_in_norwegian_only() {
        assert_eq!(nb().percent(decimal("59")), "59\u{a0}%");
        assert_eq!(en().percent(decimal("59.5")), "59.5%");
    }

    #[test]
    fn a_share_of_nothing_is_no_share() {
        assert_eq!(nb().share(2, 3).as_deref(), Some("67\u{a0}%"));
        assert_eq!(nb().share(1, 200).as_deref(), Some("1\u{a0}%"));
        assert_eq!(nb().share(0, 0), None);
    }

    #[test]
    fn money_shows_ore_only_if_there_are_any() {
        assert_eq!(nb().money(Money::kroner(56_000_000)), "56\u{a0}000\u{a0}000\u{a0}kr");
        assert_eq!(nb().money(Money::from_ore(123_450).unwrap()), "1\u{a0}234,50\u{a0}kr");
        assert_eq!(nb().money(Money::from_ore(-5).unwrap()), "\u{2212}0,05\u{a0}kr");
        assert_eq!(en().money(Money::kroner(56_000_000)), "NOK\u{a0}56,000,000");
    }

    #[test]
    fn an_organisation_number_is_in_threes() {
        let number = OrganisationNumber::parse("313452782").unwrap();
        assert_eq!(en().organisation_number(&number), "313\u{a0}452\u{a0}782");
    }

    #[test]
    fn a_count_in_a_sentence_is_grouped_like_any_number() {
        assert_eq!(nb().get_with("count-checks", &[("count", Arg::Count(12_345))]), "12\u{a0}345\u{a0}kontroller");
        assert_eq!(en().get_with("count-checks", &[("count", Arg::Count(12_345))]), "12,345\u{a0}checks");
    }

    proptest! {
        #[test]
        fn a_shown_number_reads_back(value in -1_000_000_000_000_000i64..=1_000_000_000_000_000) {
            let value = Decimal::from_millionths(value).unwrap();
            prop_assert_eq!(Decimal::parse(&nb().decimal(value)).unwrap(), value);
            prop_assert_eq!(Decimal::parse(&nb().decimal_fixed(value, 6)).unwrap(), value);
        }
        #[test]
        fn a_shown_amount_reads_back(ore in -1_000_000_000_000_000i64..=1_000_000_000_000_000) {
            let amount = Money::from_ore(ore).unwrap();
            let shown = nb().money(amount);
            prop_assert_eq!(Money::parse(shown.trim_end_matches("kr")).unwrap(), amount);
        }
    }
}
