//! Headings as they are compared: without case, signs, accents and what programs add to them.

use super::{field::Field, noun::Noun};
use crate::{domain::language::Language, text::Text};
use std::{collections::HashMap, sync::OnceLock};

/// A heading or a choice as it is compared: small letters and digits only; å, ä and æ are a, ø and ö are o.
#[must_use]
pub fn fold(text: &str) -> String {
    words(text).concat()
}

/// The same, word by word. Ends that programs add (`_Original`) and what stands in brackets after a heading are left out.
fn words(text: &str) -> Vec<String> {
    let text = text.replace("_x000D_", " ");
    let mut words = vec![String::new()];
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'å' | 'ä' | 'æ' | 'á' | 'à' | 'â' | 'ã' => last(&mut words).push('a'),
            'ø' | 'ö' | 'ó' | 'ò' | 'ô' => last(&mut words).push('o'),
            'é' | 'è' | 'ê' | 'ë' => last(&mut words).push('e'),
            'ü' | 'ú' | 'ù' => last(&mut words).push('u'),
            'í' | 'ï' | 'î' => last(&mut words).push('i'),
            // Signs that are all there is of some choices.
            '≥' | '≤' | '<' | '>' | '=' | '%' => last(&mut words).push(letter),
            letter if letter.is_alphanumeric() => last(&mut words).push(letter),
            // A combining mark is part of the letter before it, which is written in two characters.
            '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}' | '\u{feff}' => {}
            _ if last(&mut words).is_empty() => {}
            _ => words.push(String::new()),
        }
    }
    words.retain(|word| !word.is_empty());
    if words.len() > 1 && words.last().is_some_and(|word| word == "original") {
        words.pop();
    }
    words
}

fn last(words: &mut Vec<String>) -> &mut String {
    if words.is_empty() {
        words.push(String::new());
    }
    let place = words.len() - 1;
    &mut words[place]
}

/// How surely a heading names a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sureness {
    /// Words of the heading do.
    Part,
    /// It does where nothing else does.
    Weak,
    /// It does.
    Whole,
}

/// The field a heading names, and how surely.
pub(super) fn named(noun: Noun, heading: &str) -> Option<(&'static Field, Sureness)> {
    let known = known(noun);
    let whole = fold(heading);
    if whole.is_empty() {
        return None;
    }
    let exact = |folded: &str| known.get(folded).map(|(field, sureness)| (*field, *sureness));
    if let Some(found) = exact(&whole) {
        return Some(found);
    }
    // «Verdi (eks. mva)», «Beløp i NOK»: what a value is counted in is no part of its name.
    let bare = heading.split(['(', '[', ',', '/']).next().unwrap_or_default();
    let mut words = words(bare);
    if let Some(found) = exact(&words.concat()) {
        return Some(found);
    }
    while words.len() > 1 && words.last().is_some_and(|word| COUNTED_IN.contains(&word.as_str())) {
        words.pop();
        if let Some(found) = exact(&words.concat()) {
            return Some(found);
        }
    }
    // «Kontraktens startdato»: the longest run of words that is a heading of its own, unless somebody else's is meant.
    if words.len() > 6 || words.iter().any(|word| SOMEBODY_ELSES.iter().any(|other| word.starts_with(other))) {
        return None;
    }
    let mut best: Option<(&'static Field, usize)> = None;
    for from in 0..words.len() {
        for to in from + 1..=words.len() {
            let run = words[from..to].concat();
            if run.len() < 5 || best.is_some_and(|(_, length)| length >= run.len()) {
                continue;
            }
            if let Some((field, Sureness::Whole)) = exact(&run) {
                best = Some((field, run.len()));
            }
        }
    }
    best.map(|(field, _)| (field, Sureness::Part))
}

const COUNTED_IN: [&str; 14] = ["nok", "kr", "kroner", "sek", "dkk", "i", "eks", "ekskl", "ex", "excl", "mva", "moms", "exkl", "vat"];
/// «Oppdragsgivers organisasjonsnummer» is not the supplier's.
const SOMEBODY_ELSES: [&str; 9] =
    ["oppdragsgiver", "kjoper", "bestiller", "bestallare", "kunde", "buyer", "kommunens", "innkjoper", "antal"];

/// Every heading by its folded form. Our own labels of all languages are among them, so that what was given out is read back.
fn known(noun: Noun) -> &'static HashMap<String, (&'static Field, Sureness)> {
    static KNOWN: [OnceLock<HashMap<String, (&'static Field, Sureness)>>; Noun::ALL.len()] = [const { OnceLock::new() }; Noun::ALL.len()];
    KNOWN[noun as usize].get_or_init(|| {
        let mut known = HashMap::new();
        for (weak, sureness) in [(true, Sureness::Weak), (false, Sureness::Whole)] {
            for field in noun.fields().iter().rev() {
                for heading in if weak { field.weak } else { field.headings } {
                    known.insert(fold(heading), (field, sureness));
                }
            }
        }
        for field in noun.fields() {
            known.insert(fold(field.name), (field, Sureness::Whole));
            for language in Language::ALL {
                if let Some(label) = Text::of(*language).find(&field.text_key(), &[]) {
                    known.insert(fold(&label), (field, Sureness::Whole));
                }
            }
        }
        known
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_compared_without_case_signs_accents_and_what_programs_add() {
        for (heading, folded) in [
            ("Leverantör_Organisationsnummer_Original", "leverantororganisationsnummer"),
            (" Fr.o.m. ", "from"),
            ("Saksnr.\n(WebSak)", "saksnrwebsak"),
            ("Leverando\u{308}r", "leverandor"),
            ("AVTALE_x000D_\nNR", "avtalenr"),
            ("Original", "original"),
            ("", ""),
        ] {
            assert_eq!(fold(heading), folded);
        }
    }

    #[test]
    fn headings_of_real_lists_name_their_fields() {
        for (heading, field) in [
            ("Avtalsnummer_Original", "contract-number"),
            ("Leverantör_Organisationsnummer_Original", "organisation-number"),
            ("Startdatum_Avtal", "start"),
            ("Slutdatum_Avtal", "end"),
            ("Fr.o.m.", "start"),
            ("T.o.m.", "end"),
            ("Diarie", "case-number"),
            ("Orgnr", "organisation-number"),
            ("Varugrupp", "title"),
            ("Avtalsperiod", "period"),
            ("Avtalsform", "kind"),
            ("Org. nr.", "organisation-number"),
            ("Estimert verdi (eks. mva)", "value"),
            ("Beløp i NOK eks. mva", "value"),
            ("Kontraktens startdato", "start"),
            ("Vendor", "supplier"),
            ("Begin Date", "start"),
            ("contract_end", "end"),
            ("Kontraktsansvarleg", "manager"),
        ] {
            assert_eq!(named(Noun::Contracts, heading).map(|(field, _)| field.name), Some(field), "{heading}");
        }
        for heading in ["Oppdragsgivers organisasjonsnummer", "Rangordning", "url", "0", "Antall opsjoner"] {
            assert!(named(Noun::Contracts, heading).is_none(), "{heading}");
        }
    }

    #[test]
    fn no_heading_is_said_to_be_two_fields() {
        for noun in Noun::ALL {
            let mut strong: HashMap<String, &str> = HashMap::new();
            for field in noun.fields() {
                for heading in field.headings {
                    if let Some(other) = strong.insert(fold(heading), field.name) {
                        assert_eq!(other, field.name, "{noun}: {heading}");
                    }
                }
            }
        }
    }
}
