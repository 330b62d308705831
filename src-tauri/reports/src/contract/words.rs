//! Symbols, sentences and lists that several parts of the report share.

use crate::layout::{Destination, Rich, Symbol};
use chrono::NaiveDate;
use register::{
    domain::{
        compliance::{ContractState, RequirementState},
        decimal::Decimal,
        procurement::ClimateRoute,
        warning::{Warning, WarningKind},
    },
    text::Text,
};

/// The symbol of a requirement's state.
pub const fn requirement_symbol(state: RequirementState) -> Symbol {
    match state {
        RequirementState::Fulfilled => Symbol::Fulfilled,
        RequirementState::Partly => Symbol::Partly,
        RequirementState::BelowOffer | RequirementState::NotFulfilled => Symbol::Breach,
        RequirementState::NotVerified => Symbol::Unknown,
        RequirementState::NotApplicable => Symbol::NotApplicable,
    }
}

/// The symbol of a contract's state.
pub const fn contract_symbol(state: ContractState) -> Symbol {
    match state {
        ContractState::Breach => Symbol::Breach,
        ContractState::Partly => Symbol::Partly,
        ContractState::Unknown => Symbol::Unknown,
        ContractState::Fulfilled => Symbol::Fulfilled,
    }
}

/// A word as it stands inside a sentence. Abbreviations keep their capitals.
pub fn inside(word: &str) -> String {
    let mut letters = word.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), second) if second.is_none_or(|c| !c.is_uppercase()) => first.to_lowercase().chain(letters).collect(),
        _ => word.to_owned(),
    }
}

/// `a, b og c`.
pub fn list(text: &Text, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => text.get_with("report-list-and", &[("first", first.join(", ").into()), ("last", last.into())]),
    }
}

/// `K3, K5, K11`, each leading to its place.
pub fn numbers(places: &[(String, Destination)]) -> Rich {
    let all = places.iter().map(|(number, _)| number.as_str()).collect::<Vec<_>>().join(", ");
    Rich::from(all).leading_each(places.iter().map(|(number, to)| (number.as_str(), *to)))
}

/// `38 dager`: whole days between, never negative.
pub fn days_between(text: &Text, from: NaiveDate, to: NaiveDate) -> String {
    text.get_with("count-days", &[("count", (to - from).num_days().max(0).into())])
}

/// Sentences one after the other; blank ones are left out.
pub fn sentences(parts: &[String]) -> String {
    parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// A warning's sentence, with the value in the language's form.
pub fn warning_sentence(text: &Text, warning: &Warning, requirement: &str) -> String {
    let value = match warning.kind {
        WarningKind::JustificationMissing | WarningKind::RouteUnavailable | WarningKind::ContestedRoute => {
            warning.value.parse::<ClimateRoute>().map_or_else(|_| warning.value.clone(), |route| text.get(route.text_key()))
        }
        WarningKind::OptionNoticePassed => {
            warning.value.parse::<NaiveDate>().map_or_else(|_| warning.value.clone(), |date| text.date(date))
        }
        WarningKind::WeightTooLow => Decimal::parse(&warning.value).map_or_else(|_| warning.value.clone(), |weight| text.percent(weight)),
        WarningKind::MilestoneOutsideTerm => {
            warning.value.parse::<NaiveDate>().map_or_else(|_| warning.value.clone(), |date| text.date(date))
        }
        _ => warning.value.clone(),
    };
    text.get_with(warning.kind.text_key(), &[("requirement", requirement.into()), ("value", value.into())])
}

/// A warning in a few words.
pub fn warning_short(text: &Text, kind: WarningKind) -> String {
    text.get(&format!("{}.short", kind.text_key()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_fit_into_sentences() {
        assert_eq!(inside("Ikke oppfylt"), "ikke oppfylt");
        assert_eq!(inside("Øvrig"), "øvrig");
        assert_eq!(inside("EPD mangler"), "EPD mangler");
    }
    #[test]
    fn lists_end_in_and() {
        let text = Text::of(register::domain::language::Language::Bokmal);
        let items = ["K3", "K5", "K11"].map(str::to_owned);
        assert_eq!(list(text, &items), "K3, K5 og K11");
        assert_eq!(list(text, &items[..1]), "K3");
    }
}
