//! What a strategy and a goal must satisfy before they are stored.

use super::{GoalDraft, StrategyDraft};
use crate::{
    Error, Result,
    domain::limits::{self, Findings},
    error::Code,
};
use std::ops::RangeInclusive;

/// The years that are kept.
pub const YEARS: RangeInclusive<i32> = 1_900..=2_200;
/// Longest text of a goal or measure.
pub const TEXT: usize = 1_000;
/// Longest number of a goal or measure.
pub const NUMBER: usize = 40;
/// Highest version of a pack.
pub const VERSION: u32 = 1_000_000;

impl StrategyDraft {
    /// The first thing that is wrong. Errors: [`Code::Required`], [`Code::TooLong`], [`Code::DateOutOfRange`],
    /// [`Code::EndBeforeStart`], [`Code::SizeRange`].
    pub fn validate(&self) -> Result<()> {
        let mut found = Findings::default();
        found.required("title", &self.title, limits::TITLE);
        found.text("owner", &self.owner, limits::NAME);
        found.date("adopted", self.adopted);
        for (field, year) in [("first_year", self.first_year), ("last_year", self.last_year)] {
            if year.is_some_and(|year| !YEARS.contains(&year)) {
                found.add(Error::field(field, Code::DateOutOfRange));
            }
        }
        if let (Some(first), Some(last)) = (self.first_year, self.last_year)
            && last < first
        {
            found.add(Error::field("last_year", Code::EndBeforeStart));
        }
        found.text("source", &self.source, limits::LONG);
        found.range("version", self.version, &(1..=VERSION), Code::SizeRange);
        found.text("notes", &self.notes, limits::LONG);
        limits::first(found.all())
    }
}

impl GoalDraft {
    /// The first thing that is wrong. Errors: [`Code::Required`], [`Code::TooLong`], [`Code::DateOutOfRange`].
    pub fn validate(&self) -> Result<()> {
        let mut found = Findings::default();
        found.required("number", &self.number, NUMBER);
        found.required("text", &self.text, TEXT);
        found.text("area", &self.area, limits::SHORT);
        if self.year.is_some_and(|year| !YEARS.contains(&year)) {
            found.add(Error::field("year", Code::DateOutOfRange));
        }
        found.text("notes", &self.notes, limits::LONG);
        limits::first(found.all())
    }
}
