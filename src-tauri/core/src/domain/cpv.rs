//! CPV codes (regulation 213/2008): eight digits, kept with or without the check digit.

mod list;

use crate::{Error, Result, error::Code};

/// A code as written: `33760000` or `33760000-5`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, specta::Type)]
#[serde(try_from = "String", into = "String")]
pub struct Cpv(String);

impl Cpv {
    /// Reads a code. Errors: [`Code::InvalidCpv`] unless eight ASCII digits with an optional `-digit`.
    pub fn parse(text: &str) -> Result<Self> {
        let text = text.trim();
        let (digits, check) = text.split_once('-').map_or((text, None), |(digits, check)| (digits, Some(check)));
        let numeric = |part: &str, length: usize| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
        if numeric(digits, 8) && check.is_none_or(|check| numeric(check, 1)) {
            Ok(Self(text.to_owned()))
        } else {
            Err(Error::new(Code::InvalidCpv).with("value", text))
        }
    }
    /// The code as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// The eight digits.
    #[must_use]
    pub fn digits(&self) -> &str {
        self.0.get(..8).unwrap_or_default()
    }
}
impl TryFrom<String> for Cpv {
    type Error = Error;
    fn try_from(text: String) -> Result<Self> {
        Self::parse(&text)
    }
}
impl From<Cpv> for String {
    fn from(cpv: Cpv) -> Self {
        cpv.0
    }
}
