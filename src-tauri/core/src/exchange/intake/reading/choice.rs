//! A choice by its name, by our words for it in every language, and by what it is called elsewhere. Yes and no the same way.

use crate::{
    domain::language::Language,
    exchange::intake::{
        field::{Choices, Value},
        heading::fold,
    },
    text::Text,
};
use std::collections::HashMap;

/// A closed list with everything its choices are called.
#[derive(Debug)]
pub struct Words(HashMap<String, (&'static str, &'static str)>);

impl Words {
    /// Gathers the words.
    #[must_use]
    pub fn of(choices: &Choices) -> Self {
        let mut words = HashMap::new();
        let all = (choices.all)();
        for (name, also) in choices.also {
            if let Some(choice) = all.iter().find(|(own, _)| own == name) {
                words.extend(also.iter().map(|word| (fold(word), *choice)));
            }
        }
        // Our own words come last: what we write is read back as it was.
        for choice in &all {
            words.insert(fold(choice.0), *choice);
            words.extend(Language::ALL.iter().map(|language| (fold(&Text::of(*language).get(choice.1)), *choice)));
        }
        Self(words)
    }

    /// The choice that a text names; blank if it names none.
    #[must_use]
    pub fn read(&self, text: &str) -> Value {
        self.0.get(&fold(text)).map_or(Value::Blank, |(name, key)| Value::Choice(name, key))
    }
}

/// Yes or no; nothing if it is neither.
#[must_use]
pub fn yes_or_no(text: &str) -> Option<bool> {
    match fold(text).as_str() {
        "ja" | "j" | "yes" | "y" | "x" | "true" | "sant" | "sann" | "1" | "krevd" | "krav" => Some(true),
        "nei" | "nej" | "n" | "no" | "false" | "usann" | "0" | "ikkekrevd" => Some(false),
        _ => None,
    }
}

/// A rhythm in months: `6`, `6 mnd`, `halvårlig`, `hvert år`.
#[must_use]
pub fn months(text: &str) -> Option<u32> {
    let folded = fold(text);
    let named = match folded.as_str() {
        "manedlig" | "manadleg" | "manatlig" | "monthly" | "hvermaned" | "kvarmanad" => Some(1),
        "annenhvermaned" | "annankvarmanad" => Some(2),
        "kvartalsvis" | "kvartal" | "kvartalsvist" | "hvertkvartal" | "kvartkvartal" | "quarterly" => Some(3),
        "tertialvis" | "tertial" => Some(4),
        "halvarlig" | "halvarleg" | "halvarsvis" | "hverthalvar" | "kvarthalvar" | "halfyearly" | "biannual" | "biannually" => Some(6),
        "arlig" | "arleg" | "arligen" | "hvertar" | "kvartar" | "yearly" | "annual" | "annually" => Some(12),
        "annethvertar" | "annakvartar" | "annethvart" => Some(24),
        _ => None,
    };
    named.or_else(|| {
        let digits: String = folded.chars().filter(char::is_ascii_digit).collect();
        let unit = folded.replace(&digits, "");
        let number: u32 = digits.parse().ok()?;
        match unit.trim_start_matches("hver").trim_start_matches("kvar").trim_start_matches('t') {
            "" | "mnd" | "maned" | "maneder" | "manad" | "manader" | "manedar" | "months" | "month" | "m" => Some(number),
            "ar" | "years" | "year" => number.checked_mul(12),
            _ => None,
        }
        .filter(|months| (1..=120).contains(months))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rhythms_are_read_in_words_and_numbers() {
        for (text, every) in
            [("6", 6), ("Halvårlig", 6), ("hver 3. måned", 3), ("12 mnd", 12), ("årlig", 12), ("kvart år", 12), ("2 år", 24)]
        {
            assert_eq!(months(text), Some(every), "{text}");
        }
        for text in ["ofte", "0", "", "999"] {
            assert_eq!(months(text), None, "{text}");
        }
    }

    #[test]
    fn yes_and_no_have_many_words() {
        assert_eq!(["Ja", "x", "nei", "nja"].map(yes_or_no), [Some(true), Some(true), Some(false), None]);
    }
}
