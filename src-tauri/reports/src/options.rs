//! What every report takes besides its data.

mod period;
mod progress;

pub use period::Period;
pub use progress::Progress;

use crate::{picture::Picture, tagging::Metadata};
use chrono::NaiveDate;
use register::{Result, domain::language::Language, text::Text};

/// Choices for one printing of a report.
#[derive(Debug, Clone)]
pub struct Options {
    /// Language of the report's own words.
    pub language: Language,
    /// The day it is made. The same data and day give the same bytes.
    pub made_on: NaiveDate,
    /// Who made it.
    pub made_by: String,
    /// The organisation whose contracts they are.
    pub organisation: String,
    /// Its address, a line each; none if it is not known.
    pub address: Vec<String>,
    /// Its logo as PNG or JPEG.
    pub logo: Option<Vec<u8>>,
    /// Whether the data is the built-in example: said on every page.
    pub example: bool,
    /// What time it is about.
    pub period: Period,
    /// Whether it has a cover page.
    pub cover: bool,
    /// Who is told how far it has come, and may stop it.
    pub progress: Progress,
}

impl Options {
    /// The texts of the report's language.
    #[must_use]
    pub fn text(&self) -> &'static Text {
        Text::of(self.language)
    }
    /// The logo, read. Errors: `invalid-image`.
    pub(crate) fn picture(&self) -> Result<Option<Picture>> {
        self.logo.as_deref().map(Picture::read).transpose()
    }
    pub(crate) fn metadata(&self, title: String) -> Metadata {
        let language = match self.language {
            Language::Bokmal => "nb-NO",
            Language::Nynorsk => "nn-NO",
            Language::English => "en-GB",
        };
        let author = if self.organisation.is_empty() { self.made_by.clone() } else { self.organisation.clone() };
        Metadata { title: printable(&title), author: printable(&author), language, date: self.made_on }
    }
    pub(crate) const fn is_english(&self) -> bool {
        matches!(self.language, Language::English)
    }
}

/// A title as one line without control characters, so that the file says it the same way everywhere.
fn printable(title: &str) -> String {
    let clean: String =
        title.chars().map(|c| if c.is_whitespace() && c != '\u{a0}' { ' ' } else { c }).filter(|c| !c.is_control()).collect();
    clean.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
