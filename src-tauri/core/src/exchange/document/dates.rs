//! From and until when a document says that it is valid, in Norwegian, Swedish, Danish and English.

use super::{is_likely, passage::Passage};
use chrono::NaiveDate;

/// What stands before the last day.
const UNTIL: [&str; 44] = [
    "gyldig til og med",
    "gyldig t.o.m",
    "gyldig tom",
    "gyldig til",
    "gyldighet til",
    "gyldig inntil",
    "gjelder til",
    "gjeld til",
    "utløpsdato",
    "utløper",
    "utløp",
    "utgår",
    "går ut",
    "sertifikatet utløper",
    "gyldig t o m", //
    "giltig till och med",
    "giltigt till och med",
    "giltig t.o.m",
    "giltigt t.o.m",
    "giltig till",
    "giltigt till",
    "gäller till",
    "gäller t.o.m",
    "giltighetstid till",
    "utgångsdatum",
    "sista giltighetsdag", //
    "gyldig indtil",
    "gyldigt indtil",
    "gyldigt til",
    "gælder til",
    "gælder indtil",
    "udløbsdato",
    "udløber", //
    "valid until",
    "valid to",
    "valid till",
    "valid through",
    "validity until",
    "validity date",
    "expiry date",
    "expiration date",
    "date of expiry",
    "expires",
    "expire date",
];
/// What stands before the first day.
const FROM: [&str; 34] = [
    "gyldig fra",
    "gyldig frå",
    "gjelder fra",
    "gjeld frå",
    "utstedt",
    "utstedelsesdato",
    "utferda",
    "utskrevet",
    "godkjent dato",
    "godkjenningsdato",
    "publisert",
    "utgitt",
    "sertifisert fra", //
    "giltig från",
    "giltigt från",
    "gäller från",
    "utfärdat",
    "utfärdad",
    "utfärdandedatum",
    "publicerad", //
    "udstedt",
    "udstedelsesdato",
    "gælder fra",
    "gyldigt fra", //
    "valid from",
    "issue date",
    "issued on",
    "issued",
    "date of issue",
    "publication date",
    "published",
    "approval date",
    "initial certification",
    "effective date",
];
/// What stands before both, with a dash or a word between.
const PERIOD: [&str; 11] = [
    "gyldighetsperiode",
    "gyldigheitsperiode",
    "gyldig i perioden",
    "gyldighet",
    "giltighetsperiod",
    "giltighetstid",
    "gyldighedsperiode",
    "validity period",
    "period of validity",
    "valid from",
    "validity",
];
const MONTHS: [&[&str]; 12] = [
    &["januar", "januari", "january", "jan"],
    &["februar", "februari", "february", "feb"],
    &["mars", "marts", "march", "mar"],
    &["april", "apr"],
    &["mai", "maj", "may"],
    &["juni", "june", "jun"],
    &["juli", "july", "jul"],
    &["august", "augusti", "aug"],
    &["september", "sept", "sep"],
    &["oktober", "october", "okt", "oct"],
    &["november", "nov"],
    &["desember", "december", "dec", "des"],
];
/// How far after its words a date may stand, in characters, and a label after another.
const REACH: usize = 60;

/// A date with the place of its words and itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct Labelled {
    pub(super) date: NaiveDate,
    pub(super) start: usize,
    pub(super) end: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Label {
    Until,
    From,
}

/// The first and the last day a text says that something is valid.
pub(super) fn validity(passage: &Passage) -> (Option<Labelled>, Option<Labelled>) {
    let dates = all(passage);
    let (mut from, mut until) = (None, None);
    let labels = labels(passage);
    let mut at = 0;
    while at < labels.len() {
        // Labels that stand together come before their dates, in the same order: the columns of a form.
        let run = labels[at..].windows(2).take_while(|pair| stand_together(&dates, pair[0].1, pair[1].0)).count() + 1;
        let last = labels[at + run - 1].1;
        let mut following = dates.iter().filter(|(start, _, _)| *start >= last);
        let mut reach = last + REACH;
        for (start, _, label) in &labels[at..at + run] {
            let Some((_, end, date)) = following.next().filter(|(start, _, _)| *start <= reach) else { break };
            reach = end + REACH;
            let found = Labelled { date: *date, start: *start, end: *end };
            let slot = if *label == Label::Until { &mut until } else { &mut from };
            slot.get_or_insert(found);
        }
        at += run;
    }
    if let (None, Some(both)) = (until, period(passage, &dates)) {
        (from, until) = (Some(both.0), Some(both.1));
    }
    // A first day that comes after the last is some other date.
    let from = from.filter(|from: &Labelled| until.is_none_or(|until: Labelled| from.date <= until.date));
    (from, until)
}

/// Every label with its place, in the order of the text; of labels that overlap, the longest.
fn labels(passage: &Passage) -> Vec<(usize, usize, Label)> {
    let of = |words: &[&str], label| {
        let found = words.iter().flat_map(|word| passage.places(word).into_iter().map(|at| (at, at + word.chars().count(), label)));
        found.collect::<Vec<_>>()
    };
    let mut labels = [of(&UNTIL, Label::Until), of(&FROM, Label::From)].concat();
    labels.sort_by_key(|(start, end, _)| (*start, std::cmp::Reverse(*end)));
    let mut reached = 0;
    labels.retain(|(start, end, _)| {
        let apart = *start >= reached;
        if apart {
            reached = *end;
        }
        apart
    });
    labels
}

fn stand_together(dates: &[(usize, usize, NaiveDate)], end: usize, next: usize) -> bool {
    next <= end + REACH && !dates.iter().any(|(start, _, _)| (end..next).contains(start))
}

fn period(passage: &Passage, dates: &[(usize, usize, NaiveDate)]) -> Option<(Labelled, Labelled)> {
    let mut places: Vec<usize> = PERIOD.iter().flat_map(|word| passage.places(word)).collect();
    places.sort_unstable();
    places.into_iter().find_map(|start| {
        let mut following = dates.iter().filter(|(at, _, _)| *at >= start);
        let (first, first_end, from) = following.next().filter(|(at, _, _)| *at <= start + REACH)?;
        let (_, end, until) = following.next().filter(|(at, _, _)| *at <= first_end + 12 && *at > *first)?;
        (from <= until).then_some((Labelled { date: *from, start, end: *first_end }, Labelled { date: *until, start, end: *end }))
    })
}

/// Every date of a text with its place.
fn all(passage: &Passage) -> Vec<(usize, usize, NaiveDate)> {
    let text = &passage.written;
    let mut dates = vec![];
    let mut at = 0;
    while at < text.len() {
        let begins = at.checked_sub(1).and_then(|before| text.get(before)).is_none_or(|letter| !letter.is_alphanumeric());
        let found = if begins { date_at(text, at) } else { None };
        if let Some((end, date)) = found.filter(|(_, date)| is_likely(*date)) {
            dates.push((at, end, date));
            at = end;
        } else {
            at += 1;
        }
    }
    dates
}

fn date_at(text: &[char], at: usize) -> Option<(usize, NaiveDate)> {
    if text.get(at)?.is_alphabetic() {
        return month_first(text, at);
    }
    let (first, after) = number(text, at)?;
    let (sign, next) = separator(text, after);
    if let Some((month, end)) = month(text, next) {
        let (year, end) = number(text, separator(text, end).1).filter(|(_, end)| !continues(text, *end))?;
        return Some((end, NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, first)?));
    }
    let (second, after_second) = number(text, next)?;
    let (second_sign, last) = separator(text, after_second);
    let (third, end) = number(text, last).filter(|(_, end)| !continues(text, *end))?;
    if sign.is_none() || sign != second_sign {
        return None;
    }
    let of = |year: u32, month, day| NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day);
    let date = match (after - at, end - last) {
        (4, _) => of(first, second, third),
        (1 | 2, 4) => of(third, second, first).or_else(|| of(third, first, second)),
        // Two digits of the year, where a date is looked for.
        (1 | 2, 2) => of(2000 + third, second, first),
        _ => None,
    }?;
    Some((end, date))
}

/// `February 15, 2026`
fn month_first(text: &[char], at: usize) -> Option<(usize, NaiveDate)> {
    let (month, end) = month(text, at)?;
    let (day, end) = number(text, separator(text, end).1)?;
    let (year, end) = number(text, separator(text, end).1).filter(|(_, end)| !continues(text, *end))?;
    Some((end, NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?))
}

/// A number of up to four digits, and where it ends.
fn number(text: &[char], at: usize) -> Option<(u32, usize)> {
    let digits: String = text.get(at..)?.iter().take_while(|letter| letter.is_ascii_digit()).take(5).collect();
    (1..=4).contains(&digits.len()).then_some(())?;
    Some((digits.parse().ok()?, at + digits.len()))
}

fn continues(text: &[char], at: usize) -> bool {
    text.get(at).is_some_and(char::is_ascii_digit)
}

/// The sign between two parts of a date, and where the next part begins.
fn separator(text: &[char], at: usize) -> (Option<char>, usize) {
    let signs: Vec<char> =
        text.get(at..).unwrap_or_default().iter().copied().take_while(|letter| " .,/-".contains(*letter)).take(3).collect();
    let sign = signs.iter().copied().find(|letter| *letter != ' ' && *letter != ',');
    (sign, at + signs.len())
}

fn month(text: &[char], at: usize) -> Option<(u32, usize)> {
    let word: String = text.get(at..)?.iter().take_while(|letter| letter.is_alphabetic()).take(12).collect();
    let small = word.to_lowercase();
    let place = MONTHS.iter().position(|names| names.contains(&small.as_str()))?;
    Some((u32::try_from(place).ok()? + 1, at + word.chars().count()))
}
