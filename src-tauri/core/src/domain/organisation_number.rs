//! Norwegian organisation numbers: nine digits, the last a modulus-11 check digit (Brønnøysundregistrene).

use crate::{Error, Result, error::Code};

/// Nine digits. The check digit may be wrong: that is a warning, since real notices hold such numbers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, specta::Type)]
#[serde(try_from = "String", into = "String")]
pub struct OrganisationNumber(String);

impl OrganisationNumber {
    /// Reads `987 654 321`, `NO987654321MVA` and the like. Errors: [`Code::InvalidOrganisationNumber`] unless nine digits.
    pub fn parse(text: &str) -> Result<Self> {
        let clean: String = text.trim().chars().filter(|c| !c.is_whitespace() && *c != '.' && *c != '-').collect();
        let upper = clean.to_uppercase();
        let digits = upper.strip_prefix("NO").unwrap_or(&upper);
        let digits = digits.strip_suffix("MVA").unwrap_or(digits);
        if digits.len() == 9 && digits.bytes().all(|b| b.is_ascii_digit()) {
            Ok(Self(digits.to_owned()))
        } else {
            Err(Error::new(Code::InvalidOrganisationNumber).with("value", text))
        }
    }
    /// The nine digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// Whether the check digit is right: weights 3 2 7 6 5 4 3 2, modulus 11.
    #[must_use]
    pub fn check_digit_is_right(&self) -> bool {
        let digits: Vec<u32> = self.0.bytes().map(|b| u32::from(b - b'0')).collect();
        let Some((last, first)) = digits.split_last() else { return false };
        let sum: u32 = first.iter().zip([3, 2, 7, 6, 5, 4, 3, 2]).map(|(digit, weight)| digit * weight).sum();
        let check = (11 - sum % 11) % 11;
        check == *last
    }
}
impl TryFrom<String> for OrganisationNumber {
    type Error = Error;
    fn try_from(text: String) -> Result<Self> {
        Self::parse(&text)
    }
}
impl From<OrganisationNumber> for String {
    fn from(number: OrganisationNumber) -> Self {
        number.0
    }
}
