//! How long texts may be and which dates and numbers are kept, for every draft alike, and the list in which a
//! draft's errors are gathered. Owns no rule of a single noun.

use super::money::Money;
use crate::{Error, error::Code};
use chrono::NaiveDate;
use std::ops::RangeInclusive;

/// Longest title of a contract, and of an award criterion.
pub const TITLE: usize = 400;
/// Longest name of a supplier, and title of a requirement.
pub const NAME: usize = 300;
/// Longest short text: a number, a person, a clause, a label, an address.
pub const SHORT: usize = 200;
/// Longest note of a result.
pub const RESULT_NOTE: usize = 4_000;
/// Longest note, wording, justification.
pub const LONG: usize = 10_000;
/// Most suppliers of a contract; dynamic purchasing systems have hundreds.
pub const SUPPLIERS: usize = 5_000;
/// Most options of a contract.
pub const OPTIONS: usize = 50;
/// Most award criteria of a contract.
pub const CRITERIA: usize = 200;
/// Most CPV codes of a contract.
pub const CPV: usize = 500;
/// Most rhythms of a requirement.
pub const PLANS: usize = 50;
/// Most requirements that are added, or served by one document, at once.
pub const REQUIREMENTS: usize = 500;
/// Most contracts that are read in at once.
pub const CONTRACTS: usize = 2_000;
/// Most files of a document, step or item.
pub const FILES: usize = 200;
/// Largest file that is kept, in bytes: 200 MB.
pub const FILE_SIZE: u64 = 200 * 1024 * 1024;
/// Months of a rhythm or an option.
pub const MONTHS: RangeInclusive<u32> = 1..=120;
/// Days of an option's notice, or before a document's expiry.
pub const NOTICE_DAYS: RangeInclusive<u32> = 0..=1_000;
/// First day that is kept: 01.01.1900.
pub const FIRST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(1900, 1, 1) {
    Some(date) => date,
    None => NaiveDate::MIN,
};
/// Last day that is kept: 31.12.2200.
pub const LAST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2200, 12, 31) {
    Some(date) => date,
    None => NaiveDate::MAX,
};

/// What is wrong with a draft, in the order of its fields.
#[derive(Debug, Default)]
pub(crate) struct Findings(Vec<Error>);

impl Findings {
    pub(crate) fn add(&mut self, error: Error) {
        self.0.push(error);
    }
    /// A text that may be blank.
    pub(crate) fn text(&mut self, field: &str, text: &str, max: usize) {
        if text.chars().nth(max).is_some() {
            self.add(Error::field(field, Code::TooLong).with("max", max));
        }
    }
    /// A text that must say something.
    pub(crate) fn required(&mut self, field: &str, text: &str, max: usize) {
        if text.trim().is_empty() {
            self.add(Error::field(field, Code::Required));
        } else {
            self.text(field, text, max);
        }
    }
    /// A date that may be blank.
    pub(crate) fn date(&mut self, field: &str, date: Option<NaiveDate>) {
        if date.is_some_and(|date| !(FIRST_DAY..=LAST_DAY).contains(&date)) {
            self.add(Error::field(field, Code::DateOutOfRange));
        }
    }
    /// An amount that may be blank.
    pub(crate) fn amount(&mut self, field: &str, amount: Option<Money>) {
        if amount.is_some_and(|amount| amount.ore() < 0) {
            self.add(Error::field(field, Code::NegativeAmount));
        }
    }
    /// A whole number within a range, both ends inclusive.
    pub(crate) fn range(&mut self, field: &str, number: u32, range: &RangeInclusive<u32>, code: Code) {
        if !range.contains(&number) {
            self.add(Error::field(field, code).with("min", range.start()).with("max", range.end()));
        }
    }
    /// A list that may be empty.
    pub(crate) fn count(&mut self, field: &str, count: usize, max: usize) {
        if count > max {
            self.add(Error::field(field, Code::SizeRange).with("min", 0).with("max", max));
        }
    }
    /// Everything that was found in a part of the draft, under its name.
    pub(crate) fn within(&mut self, parent: &str, found: Vec<Error>) {
        self.0.extend(found.into_iter().map(|error| error.within(parent)));
    }
    pub(crate) fn all(self) -> Vec<Error> {
        self.0
    }
}

/// The first of the errors, if there is any.
pub(crate) fn first(errors: Vec<Error>) -> crate::Result<()> {
    errors.into_iter().next().map_or(Ok(()), Err)
}
