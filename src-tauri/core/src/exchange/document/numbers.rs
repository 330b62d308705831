//! Numbers of declarations, licences and certificates by their forms and the words around them. Formats differ between
//! operators and change: what is found is proposed, never taken for given.

use super::{Found, passage::Passage};
use crate::domain::{evidence::EvidenceKind, kinds::Kind};

const SWAN: [&str; 8] = [
    "svanemerk",
    "svanemärk",
    "svanemærk",
    "svanenmärk",
    "nordic swan",
    "nordic ecolabel",
    "nordisk miljømerking",
    "nordisk miljömärkning",
];
const FLOWER: [&str; 5] = ["eu ecolabel", "eu-ecolabel", "eu-blomst", "eu miljømerke", "eu:s miljömärke"];
const LIGHTHOUSE: [&str; 4] = ["miljøfyrtårn", "eco-lighthouse", "eco lighthouse", "ecolighthouse"];
/// What stands before the number of a licence or certificate.
const NUMBERED: [&str; 30] = [
    "sertifikatnummer",
    "sertifikat nr",
    "sertifikatnr",
    "sertifikat nummer",
    "sertifikat-id",
    "lisensnummer",
    "lisensnr",
    "lisens nr",
    "lisens",
    "certifikatnummer",
    "certifikat nr",
    "certifikatnr",
    "certifikat nummer",
    "certifikats-id",
    "licensnummer",
    "licensnr",
    "licens nr",
    "licens",
    "certificate number",
    "certificate no",
    "certificate nr",
    "cert. no",
    "certificate id",
    "licence number",
    "license number",
    "licence no",
    "license no",
    "licence",
    "license",
    "registration number",
];
/// Bodies that certify management systems, as they call themselves.
const CERTIFIERS: [(&str, &str); 14] = [
    ("dnv", "DNV"),
    ("kiwa", "Kiwa"),
    ("nemko", "Nemko"),
    ("bureau veritas", "Bureau Veritas"),
    ("sgs", "SGS"),
    ("bsi", "BSI"),
    ("rise research", "RISE"),
    ("intertek", "Intertek"),
    ("tüv", "TÜV"),
    ("lrqa", "LRQA"),
    ("dqs", "DQS"),
    ("svensk certifiering", "Svensk Certifiering"),
    ("qvalify", "Qvalify"),
    ("scandinavian certification", "Scandinavian Certification"),
];

/// The number that a text is about, with its kind and issuer.
pub(super) fn find(passage: &Passage) -> Option<Found> {
    declaration(passage)
        .or_else(|| licence(passage, &SWAN, "Miljømerking (Svanemerket)", swan_number))
        .or_else(|| licence(passage, &FLOWER, "EU Ecolabel", flower_number))
        .or_else(|| chain_of_custody(passage))
        .or_else(|| lighthouse(passage))
        .or_else(|| management_system(passage))
}

/// EPDs of the common programme operators, by the beginnings of their numbers.
fn declaration(passage: &Passage) -> Option<Found> {
    const OPERATORS: [(&str, &str); 7] = [
        ("nepd-", "EPD-Norge"),
        ("nepd ", "EPD-Norge"),
        ("epd-ies-", "EPD International"),
        ("s-p-", "EPD International"),
        ("epd-", "Institut Bauen und Umwelt (IBU)"),
        ("md-", "EPD Danmark"),
        ("hub-", "EPD Hub"),
    ];
    let mut found: Vec<(usize, String, &str)> = vec![];
    for (beginning, operator) in OPERATORS {
        for at in passage.places(beginning) {
            let number = passage.token(at, "-:").to_uppercase();
            let known = match beginning {
                "nepd " => Some(passage.token(at + 5, "-")).map(|rest| format!("NEPD-{rest}")).filter(|number| looks_like_an_epd(number)),
                "md-" => Some(number).filter(|number| shape(number) == "AA-99999-AA"),
                "hub-" => Some(number).filter(|number| shape(number) == "AAA-9999"),
                _ => Some(number).filter(|number| looks_like_an_epd(number)),
            };
            found.extend(known.map(|number| (at, number, operator)));
        }
    }
    // The one that stands first is the document's own; others are those it refers to.
    let (start, number, operator) = found.into_iter().min_by_key(|(at, _, _)| *at)?;
    let end = start + number.chars().count();
    Some(Found { kind: EvidenceKind::Epd, number, issuer: Some((operator.to_owned(), None)), start, end })
}

fn looks_like_an_epd(number: &str) -> bool {
    Kind::Epd.facts().looks_like.is_some_and(|looks_like| looks_like(number))
}

/// `NEPD-4945-3957-DK` as `AAAA-9999-9999-AA`.
fn shape(number: &str) -> String {
    number
        .chars()
        .map(|letter| {
            if letter.is_ascii_digit() {
                '9'
            } else if letter.is_alphabetic() {
                'A'
            } else {
                letter
            }
        })
        .collect()
}

/// A licence of a label that the text names.
fn licence(passage: &Passage, label: &[&str], issuer: &str, number: fn(&Passage, usize) -> Option<String>) -> Option<Found> {
    let named = passage.first(label)?;
    let (number, start, end) = after_words(passage, number).unwrap_or((String::new(), named.0, named.1));
    Some(Found { kind: EvidenceKind::Licence, number, issuer: Some((issuer.to_owned(), Some(named))), start, end })
}

/// The first number of a form that stands shortly after the words for a licence or certificate number.
fn after_words(passage: &Passage, number: fn(&Passage, usize) -> Option<String>) -> Option<(String, usize, usize)> {
    let mut places: Vec<(usize, usize)> =
        NUMBERED.iter().flat_map(|words| passage.places(words).into_iter().map(|at| (at, at + words.chars().count()))).collect();
    places.sort_by_key(|(start, end)| (*start, std::cmp::Reverse(*end)));
    places.into_iter().find_map(|(start, after)| {
        (after..after + 24).find_map(|at| {
            let begins = at.checked_sub(1).and_then(|before| passage.written.get(before)).is_none_or(|letter| !letter.is_alphanumeric());
            let found = if begins { number(passage, at) } else { None };
            found.map(|number| (number.clone(), start, at + number.chars().count()))
        })
    })
}

/// Eight digits, often parted in the middle: `2033 0042`.
fn swan_number(passage: &Passage, at: usize) -> Option<String> {
    let digits: Vec<char> = passage.written.get(at..)?.iter().copied().take(9).collect();
    let written: String = match digits.get(4) {
        Some(' ' | '-') => digits.iter().collect(),
        _ => digits.iter().take(8).collect(),
    };
    let plain: String = written.chars().filter(char::is_ascii_digit).collect();
    let ends = passage.written.get(at + written.chars().count()).is_none_or(|letter| !letter.is_alphanumeric());
    let signs = written.chars().count() - plain.len();
    (plain.len() == 8 && signs <= 1 && ends).then(|| format!("{} {}", &plain[..4], &plain[4..]))
}

/// `NO/039/00001`, in Germany `DE/39/001`.
fn flower_number(passage: &Passage, at: usize) -> Option<String> {
    let number = passage.token(at, "/");
    let parts: Vec<&str> = number.split('/').collect();
    let digits = |part: &str, least: usize| part.len() >= least && part.bytes().all(|digit| digit.is_ascii_digit());
    matches!(parts[..], [country, group, serial]
        if country.len() == 2 && country.bytes().all(|letter| letter.is_ascii_alphabetic()) && digits(group, 2) && digits(serial, 3))
    .then(|| number.to_uppercase())
}

/// Sporbarhetssertifikat: `XXX-COC-123456`, `FSC-C123456`, `PEFC/03-31-12`.
fn chain_of_custody(passage: &Passage) -> Option<Found> {
    let looks_like = Kind::Timber.facts().looks_like?;
    let scheme = [("fsc", "FSC"), ("pefc", "PEFC")].into_iter().find_map(|(word, name)| Some((passage.first(&[word])?, name)))?;
    let start = (0..passage.written.len()).find(|at| {
        let begins = at.checked_sub(1).and_then(|before| passage.written.get(before)).is_none_or(|letter| !letter.is_alphanumeric());
        begins && looks_like(&passage.token(*at, "-/"))
    })?;
    let number = passage.token(start, "-/").to_uppercase();
    let end = start + number.chars().count();
    Some(Found { kind: EvidenceKind::Certificate, number, issuer: Some((scheme.1.to_owned(), Some(scheme.0))), start, end })
}

fn lighthouse(passage: &Passage) -> Option<Found> {
    let named = passage.first(&LIGHTHOUSE)?;
    let (number, start, end) = after_words(passage, any_number).unwrap_or((String::new(), named.0, named.1));
    Some(Found { kind: EvidenceKind::Certificate, number, issuer: Some(("Stiftelsen Miljøfyrtårn".to_owned(), Some(named))), start, end })
}

/// ISO 14001 and EMAS: the number by the words before it, the issuer by its name.
fn management_system(passage: &Passage) -> Option<Found> {
    let named = passage.first(&["iso 14001", "iso14001", "ns-en iso 14001", "emas"])?;
    let issuer = CERTIFIERS.iter().filter_map(|(word, name)| Some((passage.first(&[word])?, *name))).min();
    let (number, start, end) = after_words(passage, any_number).unwrap_or((String::new(), named.0, named.1));
    let issuer = issuer.map(|(at, name)| (name.to_owned(), Some(at)));
    Some(Found { kind: EvidenceKind::Certificate, number, issuer, start, end })
}

/// A word of at least four letters and digits, most of them digits or in capitals, that is no date or standard.
fn any_number(passage: &Passage, at: usize) -> Option<String> {
    let number = passage.token(at, "-/.");
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let capital = number.chars().all(|letter| !letter.is_lowercase());
    let date = shape(&number).chars().filter(|letter| *letter == '9').count() == 8
        && number.contains(['.', '-'])
        && !number.contains(char::is_alphabetic);
    let standard = number.starts_with("14001") || number.starts_with("9001");
    (number.chars().count() >= 4 && digits >= 3 && capital && !date && !standard).then_some(number)
}
