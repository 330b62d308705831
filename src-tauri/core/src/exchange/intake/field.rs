//! One thing a row can say: its name, the kind of value, and the headings it goes by elsewhere. And the value itself.

use crate::domain::{decimal::Decimal, money::Money, organisation_number::OrganisationNumber};
use chrono::NaiveDate;
use serde::Serialize;

/// What a row can say about its noun.
#[derive(Debug)]
pub struct Field {
    /// Stable name, such as `contract-number`: in mappings, and in the key of its label.
    pub name: &'static str,
    /// How its cells are read.
    pub kind: FieldKind,
    /// Whether a column for it must be pointed out.
    pub required: bool,
    /// What columns with it are called: Norwegian (both), Swedish, Danish, English. Compared by [`heading::fold`](super::heading).
    pub headings: &'static [&'static str],
    /// Headings that mean it only if no column has one of the others.
    pub weak: &'static [&'static str],
}

impl Field {
    /// A field that need not be there.
    pub(super) const fn new(name: &'static str, kind: FieldKind, headings: &'static [&'static str], weak: &'static [&'static str]) -> Self {
        Self { name, kind, required: false, headings, weak }
    }
    /// The same, but a column must be there.
    pub(super) const fn must(self) -> Self {
        Self { required: true, ..self }
    }
    /// The key of a row, under the heading that our own workbooks give it. No list of others has one.
    pub(super) const fn key() -> Self {
        Self::new("key", FieldKind::Key, &[], &[])
    }
    /// The key of its label in the locale files.
    #[must_use]
    pub fn text_key(&self) -> String {
        format!("import-field-{}", self.name)
    }
}

/// How a field's cells are read.
#[derive(Debug, Clone, Copy)]
pub enum FieldKind {
    /// One line of at most so many characters.
    Text(usize),
    /// Several lines of at most so many characters.
    Lines(usize),
    /// A day.
    Date,
    /// A last day, which may be said to be none.
    LastDay,
    /// A first and a last day in one cell.
    Period,
    /// An amount in kroner.
    Money,
    /// A number.
    Number,
    /// A whole number of at most so much.
    Whole(u32),
    /// A Norwegian organisation number.
    Organisation,
    /// One of a closed list.
    Choice(&'static Choices),
    /// Yes or no.
    YesNo,
    /// A value of a measurement: a number, or that there is none.
    Measured,
    /// A rhythm in whole months: `6`, `halvårlig`.
    Months,
    /// CPV codes.
    Cpv,
    /// Options to prolong: `1+1 år`, `2 x 12 mnd`.
    Options,
    /// The key by which the register knows the row: our own workbooks carry it.
    Key,
}

impl FieldKind {
    /// Stable name, for the page: `text`, `date`, `period`, `money`, `number`, `organisation`, `choice`, `yes-no`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text(_) | Self::Lines(_) | Self::Cpv | Self::Options | Self::Key => "text",
            Self::Date | Self::LastDay => "date",
            Self::Period => "period",
            Self::Money => "money",
            Self::Number | Self::Whole(_) | Self::Measured | Self::Months => "number",
            Self::Organisation => "organisation",
            Self::Choice(_) => "choice",
            Self::YesNo => "yes-no",
        }
    }
    /// Whether its cells are days, whose order may have to be asked about.
    #[must_use]
    pub const fn has_days(self) -> bool {
        matches!(self, Self::Date | Self::LastDay | Self::Period)
    }
}

/// A closed list, with what its choices are called elsewhere. The words of the catalogue are known besides.
pub struct Choices {
    /// Stable name and text key of each.
    pub all: fn() -> Vec<(&'static str, &'static str)>,
    /// Stable name, and what else it is called.
    pub also: &'static [(&'static str, &'static [&'static str])],
}

impl std::fmt::Debug for Choices {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries((self.all)().iter().map(|(name, _)| name)).finish()
    }
}

/// What a cell says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub enum Value {
    /// Nothing.
    #[default]
    Blank,
    /// A text.
    Text(String),
    /// A day.
    Date(NaiveDate),
    /// That there is no last day.
    NoEnd,
    /// A first day and a last day; none = no end.
    Period(NaiveDate, Option<NaiveDate>),
    /// An amount.
    Money(Money),
    /// A number.
    Number(Decimal),
    /// An organisation number.
    Organisation(OrganisationNumber),
    /// A choice: stable name and text key.
    Choice(&'static str, &'static str),
    /// Yes or no.
    Yes(bool),
    /// Months of each option, in their order.
    Options(Vec<u32>),
}

impl Value {
    /// Whether it says nothing.
    #[must_use]
    pub const fn is_blank(&self) -> bool {
        matches!(self, Self::Blank)
    }
    /// The text, if it is one; else nothing.
    #[must_use]
    pub fn text(&self) -> &str {
        if let Self::Text(text) = self { text } else { "" }
    }
    /// The day, if it is one.
    #[must_use]
    pub const fn date(&self) -> Option<NaiveDate> {
        if let Self::Date(date) = self { Some(*date) } else { None }
    }
    /// The amount, if it is one.
    #[must_use]
    pub const fn money(&self) -> Option<Money> {
        if let Self::Money(money) = self { Some(*money) } else { None }
    }
    /// The number, if it is one.
    #[must_use]
    pub const fn number(&self) -> Option<Decimal> {
        if let Self::Number(number) = self { Some(*number) } else { None }
    }
    /// The choice's stable name, if it is one.
    #[must_use]
    pub const fn choice(&self) -> Option<&'static str> {
        if let Self::Choice(name, _) = self { Some(name) } else { None }
    }
    /// The months of each option, if it is that.
    #[must_use]
    pub fn options(&self) -> &[u32] {
        if let Self::Options(months) = self { months } else { &[] }
    }
    /// A text; blank if it is.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        if text.is_empty() { Self::Blank } else { Self::Text(text.to_owned()) }
    }
}
