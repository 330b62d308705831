//! Documents of others as PDF: their text, and what it says of number, issuer and dates. Always a proposal that a person
//! confirms, with the words it was found in. Reads bytes that nobody vouches for: bounded, and meant to be run where it can
//! be stopped.

mod apart;
mod dates;
mod numbers;
mod passage;
pub mod pdf_text;

pub(super) use apart::APART;
pub use apart::read_apart;

use crate::domain::{choice::choice, evidence::EvidenceKind};
use chrono::NaiveDate;
use passage::Passage;
use serde::{Deserialize, Serialize};

choice! {
    /// Why a document gives no proposals.
    Unread, "document-unread" {
        /// It is protected by a password.
        Encrypted = "encrypted",
        /// It is damaged, or no PDF at all.
        Damaged = "damaged",
        /// It holds pictures only, or letters that stand for nothing.
        NoText = "no-text",
        /// It is larger than is read.
        TooLarge = "too-large",
        /// It could not be read in the time there is.
        TooSlow = "too-slow",
    }
}
choice! {
    /// What a proposal is for.
    ProposedField, "proposed" {
        /// Kind of document: the value is a name of [`EvidenceKind`].
        Kind = "kind",
        /// Number.
        Number = "number",
        /// Issuer.
        Issuer = "issuer",
        /// Valid from: the value is `YYYY-MM-DD`.
        ValidFrom = "valid-from",
        /// Last day valid: the value is `YYYY-MM-DD`.
        ValidTo = "valid-to",
    }
}

/// One thing a document seems to say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Proposal {
    /// What it is for.
    pub field: ProposedField,
    /// What to put there.
    pub value: String,
    /// The words it was found in, at most some 120 characters.
    pub words: String,
}

/// What was read in a document.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Reading {
    /// What it seems to say; at most one a field.
    pub proposals: Vec<Proposal>,
    /// Why nothing could be read, if so.
    pub unread: Option<Unread>,
}

impl Reading {
    /// Nothing could be read.
    #[must_use]
    pub const fn unread(why: Unread) -> Self {
        Self { proposals: vec![], unread: Some(why) }
    }
}

/// Reads a PDF. Never fails: what cannot be read gives no proposals, and says why.
#[must_use]
pub fn read(pdf: &[u8]) -> Reading {
    match pdf_text::text(pdf) {
        Ok(text) => Reading { proposals: propose(&text), unread: None },
        Err(why) => Reading::unread(why),
    }
}

/// What a document's text seems to say of kind, number, issuer and dates.
#[must_use]
pub fn propose(text: &str) -> Vec<Proposal> {
    let passage = Passage::of(text);
    let mut proposals = vec![];
    if let Some(found) = numbers::find(&passage) {
        let words = passage.around(found.start, found.end);
        let mut add = |field, value: String| proposals.push(Proposal { field, value, words: words.clone() });
        add(ProposedField::Kind, found.kind.as_str().to_owned());
        if !found.number.is_empty() {
            add(ProposedField::Number, found.number);
        }
        if let Some((issuer, at)) = found.issuer {
            let words = at.map_or(words.clone(), |(start, end)| passage.around(start, end));
            proposals.push(Proposal { field: ProposedField::Issuer, value: issuer, words });
        }
    }
    let (from, to) = dates::validity(&passage);
    for (field, found) in [(ProposedField::ValidFrom, from), (ProposedField::ValidTo, to)] {
        if let Some(dates::Labelled { date, start, end }) = found {
            proposals.push(Proposal { field, value: date.to_string(), words: passage.around(start, end) });
        }
    }
    proposals
}

/// A number found in a text.
struct Found {
    kind: EvidenceKind,
    number: String,
    /// Who gave it, and where that stands if elsewhere.
    issuer: Option<(String, Option<(usize, usize)>)>,
    start: usize,
    end: usize,
}

/// The years in which a document's dates lie; all else is something other than a date.
fn is_likely(date: NaiveDate) -> bool {
    use chrono::Datelike;
    (1990..=2100).contains(&date.year())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests;
