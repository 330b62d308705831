//! Single values: texts in several languages, dates, amounts and numbers; and what only looks like a value.

use super::{
    code::{Field, Reason},
    findings::Findings,
    model::{Amount, Text, Translation},
    xml::{Element, attribute, child, children, raw},
};
use crate::domain::money::Money;
use chrono::{Datelike, NaiveDate};

/// Longest text that is kept, in characters.
const LONGEST: usize = 4_000;
/// Longest name, code or number.
const LONGEST_NAME: usize = 1_000;
/// Most languages of one text.
const LANGUAGES: usize = 30;

/// Cut to `most` characters, with an ellipsis. The second value says whether it was.
pub(super) fn shortened(text: &str, most: usize) -> (String, bool) {
    if text.chars().nth(most).is_none() {
        return (text.to_owned(), false);
    }
    let mut cut: String = text.chars().take(most.saturating_sub(1)).collect();
    cut.truncate(cut.trim_end().len());
    cut.push('…');
    (cut, true)
}

/// Whether a text stands for "no value": what publishers and DFØ's samples write in blanked or unused fields.
pub(super) fn is_placeholder(text: &str) -> bool {
    const WORDS: &[&str] =
        &["[fjernet]", "[fjerna]", "[removed]", "[redacted]", "n.a.", "n/a", "n.n.", "unpublished", "ikke oppgitt", "ikkje oppgitt"];
    let text = text.trim();
    let lower = text.to_lowercase();
    WORDS.contains(&lower.as_str()) || (text.starts_with("${") && text.ends_with('}')) || !text.chars().any(char::is_alphanumeric)
}

/// A text on one line; blank if it stands for no value.
pub(super) fn line(element: Element<'_, '_>) -> Option<String> {
    let text = one_line(&raw(element));
    (!is_placeholder(&text)).then_some(text)
}

fn one_line(text: &str) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if line.len() > LONGEST_NAME * 4 {
            break;
        }
    }
    shortened(&line, LONGEST_NAME).0
}

/// A number or code as written, without the spaces around it.
pub(super) fn raw_text(element: Element<'_, '_>) -> String {
    shortened(raw(element).trim(), 100).0
}

/// The first child's text on one line; empty if there is none.
pub(super) fn line_of(parent: Element<'_, '_>, name: &'static str) -> String {
    child(parent, name).and_then(line).unwrap_or_default()
}

fn lines(element: Element<'_, '_>) -> Option<String> {
    let raw = raw(element);
    let text: Vec<&str> = raw.lines().map(str::trim).collect();
    let text = text.join("\n");
    let text = text.trim();
    (!is_placeholder(text)).then(|| shortened(text, LONGEST).0)
}

/// Chooses among the languages: Norwegian (any form), the notice's own, English, the first.
pub(super) fn choose(texts: impl Iterator<Item = (String, String)>, own: &str) -> Option<Text> {
    let mut texts: Vec<(String, String)> = texts.take(LANGUAGES).collect();
    let rank = |language: &str| match language.to_ascii_uppercase().as_str() {
        "NOB" | "NOR" | "NNO" | "NB" | "NO" | "NN" => 0,
        other if !other.is_empty() && other.eq_ignore_ascii_case(own) => 1,
        "ENG" | "EN" => 2,
        _ => 3,
    };
    let best = texts.iter().enumerate().min_by_key(|(index, (language, _))| (rank(language), *index)).map(|(index, _)| index)?;
    let (language, text) = texts.remove(best);
    let others = texts.into_iter().map(|(language, text)| Translation { language, text }).collect();
    Some(Text { text, language, others })
}

/// A text that may have several lines, in all its languages.
pub(super) fn text(parent: Element<'_, '_>, name: &'static str, own: &str) -> Option<Text> {
    choose(children(parent, name).filter_map(|one| Some((language(one), lines(one)?))), own)
}

/// A title or name on one line, in all its languages.
pub(super) fn title(parent: Element<'_, '_>, name: &'static str, own: &str) -> Option<Text> {
    choose(children(parent, name).filter_map(|one| Some((language(one), line(one)?))), own)
}

/// The language of a text as written.
pub(super) fn language(element: Element<'_, '_>) -> String {
    attribute(element, "languageID").chars().take(8).collect()
}

/// The local date as written: `2024-01-17+01:00` is 17 January wherever it is read. 2000-01-01 as day of award and
/// 1970-01-01 are the dummies that the standard demands where a date is not known or withheld.
pub(super) fn date(parent: Element<'_, '_>, name: &'static str, field: Field, findings: &mut Findings) -> Option<NaiveDate> {
    let written = raw(child(parent, name)?);
    let written = written.trim();
    if written.is_empty() {
        return None;
    }
    if is_placeholder(written) {
        findings.leave_out(field, written, Reason::Placeholder);
        return None;
    }
    let dummy = |date: NaiveDate| {
        Some(date) == NaiveDate::from_ymd_opt(1970, 1, 1) || (field == Field::Awarded && Some(date) == NaiveDate::from_ymd_opt(2000, 1, 1))
    };
    match local_date(written) {
        Some(date) if dummy(date) => findings.leave_out(field, written, Reason::Placeholder),
        Some(date) if (1900..=2200).contains(&date.year()) => return Some(date),
        _ => findings.leave_out(field, written, Reason::InvalidDate),
    }
    None
}

fn local_date(written: &str) -> Option<NaiveDate> {
    let (date, zone) = (written.get(..10)?, written.get(10..)?);
    let digits = date.bytes().enumerate().all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
    (digits && (zone.is_empty() || zone.starts_with(['Z', '+', '-', 'T']))).then(|| NaiveDate::parse_from_str(date, "%Y-%m-%d").ok())?
}

/// An amount as written; blank if it stands for no value (a withheld amount is −1).
pub(super) fn amount(parent: Element<'_, '_>, name: &'static str) -> Option<Amount> {
    let element = child(parent, name)?;
    let amount = line(element)?;
    (amount != "-1").then(|| Amount { amount, currency: attribute(element, "currencyID").chars().take(8).collect() })
}

/// An amount as money of the register; what cannot be is noted.
pub(super) fn money(amount: &Amount, field: Field, findings: &mut Findings) -> Option<Money> {
    let written = written_amount(amount);
    if amount.currency != "NOK" {
        findings.leave_out(field, &written, Reason::OtherCurrency);
        return None;
    }
    match Money::parse(&amount.amount) {
        Ok(money) if money.ore() > 0 => return Some(money),
        Ok(money) if money.ore() == 0 => findings.leave_out(field, &written, Reason::Zero),
        _ => findings.leave_out(field, &written, Reason::InvalidNumber),
    }
    None
}

/// `NOK 7000000`.
pub(super) fn written_amount(amount: &Amount) -> String {
    format!("{} {}", amount.currency, amount.amount).trim().to_owned()
}

/// A whole number as written, such as `3`.
pub(super) fn count(parent: Element<'_, '_>, name: &'static str, field: Field, findings: &mut Findings) -> Option<u32> {
    let written = line(child(parent, name)?)?;
    let whole =
        written.split_once('.').map_or(written.as_str(), |(whole, zeros)| if zeros.bytes().all(|b| b == b'0') { whole } else { "" });
    match whole.parse() {
        Ok(number) => Some(number),
        Err(_) => {
            findings.leave_out(field, &written, Reason::InvalidNumber);
            None
        }
    }
}
