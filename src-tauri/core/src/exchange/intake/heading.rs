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

const COUNTED_IN: [&str; 38] = [
    "nok",
    "kr",
    "kroner",
    "sek",
    "dkk",
    "i",
    "eks",
    "ekskl",
    "ex",
    "excl",
    "mva",
    "moms",
    "exkl",
    "vat",
    "1",
    "000",
    "1000",
    "1000kr",
    "hele",
    "heile",
    "hela",
    "tusen",
    "tusener",
    "tkr",
    "tnok",
    "knok",
    "ksek",
    "tsek",
    "mill",
    "million",
    "millioner",
    "millionar",
    "miljoner",
    "mnok",
    "mkr",
    "msek",
    "thousand",
    "thousands",
];

/// What the amounts under a heading are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    /// Kroner.
    Ones,
    /// Thousands of kroner.
    Thousands,
    /// Millions of kroner.
    Millions,
}

impl Counted {
    /// One of it in kroner.
    pub(super) const fn kroner(self) -> i64 {
        match self {
            Self::Ones => 1,
            Self::Thousands => 1_000,
            Self::Millions => 1_000_000,
        }
    }
}

/// What a heading says that its amounts are counted in: «Beløp i 1000 kr», «Verdi (MNOK)», «i hele tusen».
pub(super) fn counted_in(heading: &str) -> Counted {
    let folded = words(heading);
    // A number that is a bound says nothing of what is counted: «Kontrakter over 1 000 kr».
    if folded.iter().any(|word| matches!(word.as_str(), "over" | "under" | "minst" | "hoyst" | "inntil" | "fra" | "min" | "max")) {
        return Counted::Ones;
    }
    let has = |names: &[&str]| folded.iter().any(|word| names.contains(&word.as_str()));
    if has(&["mill", "million", "millioner", "millionar", "miljoner", "millions", "mnok", "mkr", "msek", "mdkk", "mio"]) {
        return Counted::Millions;
    }
    if has(&["tusen", "tusener", "tkr", "tnok", "tsek", "knok", "ksek", "thousand", "thousands", "1000kr", "1000nok"]) {
        return Counted::Thousands;
    }
    let follows = |at: usize| folded.get(at).is_some_and(|word| matches!(word.as_str(), "kr" | "kroner" | "nok" | "sek" | "dkk"));
    let leads = |at: usize| {
        at > 0 && folded.get(at - 1).is_some_and(|word| matches!(word.as_str(), "i" | "in" | "hele" | "heile" | "hela" | "nok" | "kr"))
    };
    let thousand = folded.iter().enumerate().any(|(at, word)| match word.as_str() {
        "1000" => follows(at + 1) || leads(at),
        "1" => folded.get(at + 1).is_some_and(|next| next == "000") && (follows(at + 2) || leads(at)),
        _ => false,
    });
    if thousand { Counted::Thousands } else { Counted::Ones }
}

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
    fn a_heading_may_say_what_its_amounts_are_counted_in() {
        for (heading, counted) in [
            ("Beløp i 1000 kr", Counted::Thousands),
            ("Beløp (1 000 kr)", Counted::Thousands),
            ("Verdi i hele 1000", Counted::Thousands),
            ("Kontraktsverdi (NOK 1000)", Counted::Thousands),
            ("Verdi, tkr", Counted::Thousands),
            ("Beløp i hele tusen kroner", Counted::Thousands),
            ("Verdi (MNOK)", Counted::Millions),
            ("Kontraktsverdi mill. kr", Counted::Millions),
            ("Estimert verdi (eks. mva)", Counted::Ones),
            ("Kontraktsverdi over 1 000 kr", Counted::Ones),
            ("Verdi 1000", Counted::Ones),
            ("Beløp 2021", Counted::Ones),
        ] {
            assert_eq!(counted_in(heading), counted, "{heading}");
        }
        for heading in ["Beløp i 1000 kr", "Beløp (1 000 kr)", "Verdi (MNOK)", "Kontraktsverdi mill. kr", "Verdi i hele tusen kroner"] {
            assert_eq!(named(Noun::Contracts, heading).map(|(field, _)| field.name), Some("value"), "{heading}");
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
