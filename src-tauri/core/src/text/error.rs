//! The sentence of an error: the field's name, what happened, what it means and what to do.

use super::{Arg, Text};
use crate::{Error, domain::decimal::Decimal};

/// Every value an error's sentence may name; what was not given is shown as `–` rather than by its name.
const VALUES: &[&str] = &[
    "value", "max", "min", "sum", "noun", "id", "path", "reason", "version", "known", "line", "column", "root", "name", "part", "encoding",
    "seconds",
];

impl Text {
    /// The error in plain language: `Feltet «Sluttdato»: …`.
    #[must_use]
    pub fn error(&self, error: &Error) -> String {
        let sentence = self.error_sentence(error);
        match error.field.as_deref().and_then(|field| self.field_name(field)) {
            Some(field) => self.get_with("error-in-field", &[("field", field.into()), ("sentence", sentence.into())]),
            None => sentence,
        }
    }

    /// The error without the field's name, for where it stands beside the field.
    #[must_use]
    pub fn error_sentence(&self, error: &Error) -> String {
        let none = self.get("none");
        let args: Vec<(&str, Arg<'_>)> = VALUES
            .iter()
            .map(|name| {
                let value = match (*name, error.params.get(name)) {
                    (_, None) => none.clone(),
                    ("sum" | "max" | "min", Some(number)) => self.number_as_shown(number),
                    ("noun", Some(noun)) => glossary_noun(noun),
                    (_, Some(value)) => value.clone(),
                };
                (*name, value.into())
            })
            .collect();
        self.get_with(&format!("error-{}", error.code), &args)
    }

    /// The name of a field of a draft: `dates.end` and `end` are «Sluttdato», `criteria.2.weight` is «Vekt».
    #[must_use]
    pub fn field_name(&self, field: &str) -> Option<String> {
        let parts: Vec<String> = field
            .split('.')
            .filter(|part| !part.bytes().all(|b| b.is_ascii_digit()))
            .map(|part| part.replace('_', "-").to_lowercase())
            .collect();
        let whole = parts.join("-");
        [Some(&whole), parts.last()].into_iter().flatten().find_map(|name| self.find(&format!("error-field-{name}"), &[]))
    }

    fn number_as_shown(&self, plain: &str) -> String {
        Decimal::parse(plain).map_or_else(|_| plain.to_owned(), |number| self.decimal(number))
    }
}

/// `AgendaItemId` and `agenda-item` are the same noun.
fn glossary_noun(name: &str) -> String {
    let mut noun = String::new();
    for letter in name.strip_suffix("Id").unwrap_or(name).chars() {
        if letter.is_uppercase() && !noun.is_empty() {
            noun.push('-');
        }
        noun.extend(letter.to_lowercase());
    }
    noun
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{id::ContractId, language::Language},
        error::Code,
    };

    fn nb() -> &'static Text {
        Text::of(Language::Bokmal)
    }

    #[test]
    fn every_code_says_what_happened_in_each_language() {
        for language in Language::ALL {
            let text = Text::of(*language);
            for code in Code::ALL {
                let sentence = text.error(&Error::new(*code));
                assert!(!sentence.contains('⟦') && !sentence.contains('{'), "{language} {code}: {sentence}");
                assert!(sentence.ends_with('.'), "{language} {code}: {sentence}");
            }
        }
    }

    #[test]
    fn the_field_is_named_wherever_it_stands() {
        for field in ["end", "dates.end"] {
            let sentence = nb().error(&Error::field(field, Code::EndBeforeStart));
            assert!(sentence.starts_with("Feltet «Sluttdato»: "), "{sentence}");
        }
        assert_eq!(nb().field_name("procurement.criteria.2.weight").as_deref(), Some("Vekt"));
        assert_eq!(nb().field_name("case_number").as_deref(), Some("Saksnummer"));
        assert_eq!(nb().field_name("no_such_field"), None);
    }

    #[test]
    fn a_sum_is_shown_with_a_comma() {
        let error = Error::new(Code::WeightsSum).with("sum", "95.5");
        assert!(nb().error(&error).contains("95,5"), "{}", nb().error(&error));
    }

    #[test]
    fn what_is_missing_is_named_by_the_glossary() {
        let error = "x".parse::<ContractId>().map_err(|error| nb().error(&error));
        assert!(error.as_ref().is_err_and(|sentence| sentence.starts_with("Kontrakten finnes ikke")), "{error:?}");
    }
}
