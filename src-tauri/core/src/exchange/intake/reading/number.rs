//! Numbers and amounts as people write them: spaces of every kind, points and commas both ways, currencies, millions.
//! What `1.000` means is for the column to tell.

use crate::domain::{decimal::Decimal, money::Money};

/// Which sign comes before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Point {
    /// `1.234,50`.
    Comma,
    /// `1,234.50`.
    Point,
}

/// What a text says about a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading {
    /// A number.
    Number {
        /// As `whole.fraction`, with a sign if it is below zero.
        plain: String,
        /// How its decimals are parted, if that shows.
        point: Option<Point>,
        /// The currency, if it names another than kroner.
        currency: Option<&'static str>,
    },
    /// `1.000` or `1,000`: with the sign between thousands, or before decimals.
    Either {
        /// Read with the sign between thousands.
        thousands: String,
        /// Read with the sign before decimals.
        decimals: String,
        /// Which sign it is.
        sign: Point,
        /// The currency, if it names another than kroner.
        currency: Option<&'static str>,
    },
    /// No number.
    None,
}

/// Currencies other than kroner, as they are written; the names they go by here.
const CURRENCIES: [(&str, &str); 14] = [
    ("us$", "USD"),
    ("$", "USD"),
    ("usd", "USD"),
    ("£", "GBP"),
    ("gbp", "GBP"),
    ("€", "EUR"),
    ("eur", "EUR"),
    ("euro", "EUR"),
    ("sek", "SEK"),
    ("dkk", "DKK"),
    ("chf", "CHF"),
    ("isk", "ISK"),
    ("jpy", "JPY"),
    ("pln", "PLN"),
];
const KRONER: [&str; 5] = ["kroner", "nok", "kr.", "kr", ",-"];
const MILLIONS: [&str; 9] = ["millioner", "millionar", "miljoner", "million", "mill.", "mill", "mnok", "mkr", "mio"];
const THOUSANDS: [&str; 4] = ["tusen", "tkr", "tnok", "tsek"];

/// Reads a text.
#[must_use]
pub fn read(text: &str) -> Reading {
    let mut text = text.trim().to_lowercase();
    if text.is_empty() || text.chars().count() > 60 {
        return Reading::None;
    }
    let mut currency = None;
    let mut shift = 0;
    let mut changed = true;
    // Words may stand on both sides and several at once: «NOK 1,5 mill.».
    while changed {
        changed = false;
        for (written, name) in CURRENCIES {
            if let Some(rest) = without(&text, written) {
                (text, currency, changed) = (rest, Some(name), true);
            }
        }
        for written in KRONER {
            if let Some(rest) = without(&text, written) {
                (text, changed) = (rest, true);
            }
        }
        for (words, places) in [(MILLIONS.as_slice(), 6), (THOUSANDS.as_slice(), 3)] {
            for written in words {
                if shift == 0
                    && let Some(rest) = without(&text, written)
                {
                    (text, shift, changed) = (rest, places, true);
                }
            }
        }
    }
    let text = text.replace(['\u{2212}', '–'], "-");
    let (negative, digits) = match (text.strip_prefix('-'), text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'))) {
        (Some(rest), _) => (true, rest.trim()),
        (None, Some(rest)) => (true, rest.trim()),
        _ => (false, text.trim_start_matches('+').trim()),
    };
    let signed = |plain: String| if negative { format!("-{plain}") } else { plain };
    let Some(digits) = without_spaces(digits) else { return Reading::None };
    let (points, commas) = (digits.matches('.').count(), digits.matches(',').count());
    let number = |whole: &str, fraction: &str, point| match shifted(&whole.replace(['.', ','], ""), fraction, shift) {
        Some(plain) => Reading::Number { plain: signed(plain), point, currency },
        None => Reading::None,
    };
    match (points, commas) {
        (0, 0) => number(&digits, "", None),
        (_, 1) if points > 0 && digits.rfind(',') > digits.rfind('.') => match digits.split_once(',') {
            Some((whole, fraction)) if grouped(whole, '.') => number(whole, fraction, Some(Point::Comma)),
            _ => Reading::None,
        },
        (1, _) if commas > 0 && digits.rfind('.') > digits.rfind(',') => match digits.split_once('.') {
            Some((whole, fraction)) if grouped(whole, ',') => number(whole, fraction, Some(Point::Point)),
            _ => Reading::None,
        },
        (0, 2..) if grouped(&digits, ',') => number(&digits, "", Some(Point::Point)),
        (2.., 0) if grouped(&digits, '.') => number(&digits, "", Some(Point::Comma)),
        (1, 0) | (0, 1) => {
            let (sign, own) = if points == 1 { ('.', Point::Point) } else { (',', Point::Comma) };
            let Some((whole, fraction)) = digits.split_once(sign) else { return Reading::None };
            // Millions are written with few decimals, thousands with none.
            if shift == 0 && fraction.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0') {
                match (shifted(&format!("{whole}{fraction}"), "", 0), shifted(whole, fraction, 0)) {
                    (Some(thousands), Some(decimals)) => {
                        Reading::Either { thousands: signed(thousands), decimals: signed(decimals), sign: own, currency }
                    }
                    _ => Reading::None,
                }
            } else {
                number(whole, fraction, Some(own))
            }
        }
        _ => Reading::None,
    }
}

/// Whether a text says itself that it is in thousands or millions, or in kroner: «1,5 mill.», «500 kr».
#[must_use]
pub fn says_its_size(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    KRONER.iter().chain(&MILLIONS).chain(&THOUSANDS).any(|word| without(&text, word).is_some())
}

/// Without a word at one of the ends.
fn without(text: &str, word: &str) -> Option<String> {
    let rest = text.strip_prefix(word).filter(|rest| !word.ends_with(char::is_alphabetic) || !rest.starts_with(char::is_alphabetic));
    let rest = rest.or_else(|| text.strip_suffix(word).filter(|rest| !rest.ends_with(char::is_alphabetic)));
    rest.map(|rest| rest.trim().to_owned())
}

/// Without spaces between thousands; none if they stand elsewhere, as in a telephone number.
fn without_spaces(digits: &str) -> Option<String> {
    let apart: Vec<&str> =
        digits.split(|letter: char| letter.is_whitespace() || matches!(letter, '\'' | '’' | '\u{202f}' | '\u{2009}')).collect();
    let lengths_fit = apart.iter().skip(1).enumerate().all(|(place, part)| {
        let whole = part.split(['.', ',']).next().unwrap_or_default();
        whole.len() == 3 && (place + 2 == apart.len() || whole.len() == part.len())
    });
    let first_fits = apart.len() == 1 || (1..=3).contains(&apart[0].len());
    let plain = apart.concat();
    let digits_only = !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
    (lengths_fit && first_fits && digits_only).then_some(plain)
}

fn grouped(whole: &str, sign: char) -> bool {
    let mut groups = whole.split(sign);
    groups.next().is_some_and(|first| (1..=3).contains(&first.len())) && groups.all(|group| group.len() == 3)
}

/// Moves the decimals so many places to the right.
fn shifted(whole: &str, fraction: &str, places: usize) -> Option<String> {
    if !fraction.bytes().chain(whole.bytes()).all(|byte| byte.is_ascii_digit())
        || (whole.is_empty() && fraction.is_empty())
        || whole.len() > 20
    {
        return None;
    }
    let padded = format!("{fraction:0<places$}");
    let (moved, rest) = padded.split_at(places);
    let whole = format!("{whole}{moved}");
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let rest = rest.trim_end_matches('0');
    Some(if rest.is_empty() { whole.to_owned() } else { format!("{whole}.{rest}") })
}

/// The amount that `plain` is; half an øre and more is rounded up, since programs add such to amounts.
#[must_use]
pub fn money(plain: &str) -> Option<Money> {
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    let ore = fraction.get(..2).unwrap_or(fraction);
    let up = i64::from(fraction.as_bytes().get(2).is_some_and(|digit| *digit >= b'5'));
    let amount = Money::parse(&if ore.is_empty() { whole.to_owned() } else { format!("{whole}.{ore}") }).ok()?;
    let up = if whole.starts_with('-') { -up } else { up };
    Money::from_ore(amount.ore() + up).ok()
}

/// The number that `plain` is.
#[must_use]
pub fn decimal(plain: &str) -> Option<Decimal> {
    // More than six decimals are more than is kept, and more than anybody measured.
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    Decimal::parse(&if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{}", fraction.get(..6).unwrap_or(fraction)) }).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::{domain::language::Language, text::Text};
    use proptest::prelude::*;

    fn plain(text: &str) -> String {
        match read(text) {
            Reading::Number { plain, .. } => plain,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn amounts_are_read_however_they_are_written() {
        for (text, number) in [
            ("4 867,50", "4867.5"),
            ("4\u{a0}867,50", "4867.5"),
            ("4\u{202f}867,50", "4867.5"),
            ("4\u{2009}867,50 kr", "4867.5"),
            ("1.234.567,89", "1234567.89"),
            ("1,234,567.89", "1234567.89"),
            ("$4,867.50", "4867.5"),
            ("NOK 1 000 000", "1000000"),
            ("kr 500,-", "500"),
            ("500 kr.", "500"),
            ("1,5 mill. kr", "1500000"),
            ("NOK 12 mill", "12000000"),
            ("2 MNOK", "2000000"),
            ("250 tkr", "250000"),
            ("1'234.50", "1234.5"),
            ("-7", "-7"),
            ("\u{2212}7,5", "-7.5"),
            ("(1 000)", "-1000"),
            ("0.00", "0"),
            ("12345.678", "12345.678"),
            ("0.125", "0.125"),
            ("1.000.000", "1000000"),
            ("007", "7"),
        ] {
            assert_eq!(plain(text), number, "{text}");
        }
        for text in ["", "ca. 5", "12 34", "1.2.3", "1,23,4", "kr", "22 33 44 55", "12 mnd", "1.234,567.8", "5 000 000 000 00"] {
            assert_eq!(read(text), Reading::None, "{text}");
        }
    }

    #[test]
    fn a_thousand_or_one_is_not_guessed() {
        for (text, sign) in [("1.000", Point::Point), ("1,000", Point::Comma), ("123.456", Point::Point)] {
            assert!(matches!(read(text), Reading::Either { sign: own, .. } if own == sign), "{text}");
        }
        assert!(matches!(read("1.000,00"), Reading::Number { point: Some(Point::Comma), .. }));
        assert!(matches!(read("$4,867"), Reading::Either { currency: Some("USD"), .. }));
    }

    #[test]
    fn another_currency_is_told() {
        for (text, name) in [("$5", Some("USD")), ("5 €", Some("EUR")), ("5 SEK", Some("SEK")), ("5 kr", None), ("NOK 5", None)] {
            assert!(matches!(read(text), Reading::Number { currency, .. } if currency == name), "{text}");
        }
    }

    #[test]
    fn hairs_that_programs_add_to_amounts_are_rounded_off() {
        assert_eq!(money("4867.499999").unwrap().ore(), 486_750);
        assert_eq!(money("-0.005").unwrap().ore(), -1);
        assert_eq!(money("12").unwrap().ore(), 1_200);
        assert_eq!(money("99999999999999999"), None);
    }

    proptest! {
        #[test]
        fn a_shown_amount_is_read_back(ore in -1_000_000_000_000_000i64..=1_000_000_000_000_000) {
            let amount = Money::from_ore(ore).unwrap();
            for language in [Language::Bokmal, Language::English] {
                match read(&Text::of(language).money(amount)) {
                    Reading::Number { plain, .. } => prop_assert_eq!(money(&plain).unwrap(), amount),
                    // 1,234 of the English form.
                    Reading::Either { thousands, .. } => prop_assert_eq!(money(&thousands).unwrap(), amount),
                    Reading::None => prop_assert!(false),
                }
            }
        }
        #[test]
        fn a_shown_number_is_read_back(millionths in -1_000_000_000_000i64..=1_000_000_000_000) {
            let number = Decimal::from_millionths(millionths).unwrap();
            match read(&Text::of(Language::Bokmal).decimal(number)) {
                Reading::Number { plain, .. } => prop_assert_eq!(decimal(&plain).unwrap(), number),
                Reading::Either { decimals, .. } => prop_assert_eq!(decimal(&decimals).unwrap(), number),
                Reading::None => prop_assert!(false),
            }
        }
        #[test]
        fn nothing_that_is_written_is_too_much(text in ".{0,80}") {
            let _ = read(&text);
        }
    }
}
