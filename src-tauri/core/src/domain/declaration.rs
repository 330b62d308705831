//! What an environmental product declaration says: the product, the amount that is declared, and its footprint per module.
//! Every number is as the file gives it; what follows from two of them is worked out here and said to be so.
//!
//! Must not know any file format: those are `exchange::declaration`'s.

pub mod comparison;
pub mod doubt;
pub mod footprint;
pub mod product;
pub mod unit;

use super::{choice::choice, figure::Figure, language::Language};
use chrono::NaiveDate;
use doubt::{Doubt, DoubtCode};
use footprint::{Indicator, Joint, Scenario};
use product::{Declared, Property};
use serde::{Deserialize, Serialize};

choice! {
    /// How a declaration was written.
    #[serde(rename = "DeclarationFormat")]
    Format, "declaration-format" {
        /// ILCD with the EPD extensions, in XML.
        IlcdXml = "ilcd-xml",
        /// The same as soda4LCA gives it in JSON.
        IlcdJson = "ilcd-json",
        /// openEPD.
        OpenEpd = "open-epd",
    }
}

/// A name in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
#[serde(rename = "ProductName")]
pub struct Name {
    /// Two letters, as the file gives them; blank if it gives none.
    pub language: String,
    /// The name.
    pub text: String,
    /// What else belongs to it: treatment, standards, route, place, quantitative properties.
    pub more: String,
}

/// One declaration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Declaration {
    /// How it was written.
    pub format: Format,
    /// Its key in the system it came from; blank if the file gives none.
    pub key: String,
    /// The version of the data set; blank if the file gives none.
    pub version: String,
    /// The product's name in every language of the file.
    pub names: Vec<Name>,
    /// Registration number; blank if there is none.
    pub number: String,
    /// Who owns it.
    pub owner: String,
    /// Who makes the product, where that is said.
    pub manufacturer: String,
    /// The programme operator that published it.
    pub operator: String,
    /// Who verified it.
    pub verifier: String,
    /// Published on.
    pub published: Option<NaiveDate>,
    /// First day it is valid, where that is said.
    pub valid_from: Option<NaiveDate>,
    /// Last day it is valid: the last day of the year, if only a year is said.
    pub valid_to: Option<NaiveDate>,
    /// Whether only the year of the last day is said.
    pub valid_to_year_only: bool,
    /// Standards it complies with, as they are named in the file.
    pub standards: Vec<String>,
    /// Product category rules and other rules it was made by.
    pub rules: Vec<String>,
    /// `specific dataset`, `average dataset`, `generic dataset`…; blank if the file does not say.
    pub subtype: String,
    /// What the footprint is of; blank if the file does not say.
    pub declared: Option<Declared>,
    /// Density, thickness, mass… as far as the file gives them.
    pub properties: Vec<Property>,
    /// Climate indicators, the one that counts first.
    pub indicators: Vec<Indicator>,
    /// Scenarios that modules are worked out for.
    pub scenarios: Vec<Scenario>,
    /// Modules A1–A3 together.
    pub a1_a3: Option<Joint>,
    /// Reference service life, in years.
    pub service_life: Option<Figure>,
    /// What should be looked at.
    pub doubts: Vec<Doubt>,
}

impl Declaration {
    /// One about which nothing is known yet.
    #[must_use]
    pub fn blank(format: Format) -> Self {
        Self {
            format,
            key: String::new(),
            version: String::new(),
            names: vec![],
            number: String::new(),
            owner: String::new(),
            manufacturer: String::new(),
            operator: String::new(),
            verifier: String::new(),
            published: None,
            valid_from: None,
            valid_to: None,
            valid_to_year_only: false,
            standards: vec![],
            rules: vec![],
            subtype: String::new(),
            declared: None,
            properties: vec![],
            indicators: vec![],
            scenarios: vec![],
            a1_a3: None,
            service_life: None,
            doubts: vec![],
        }
    }

    /// The product's name in a language, or in the one nearest to it that the file has.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        let order: &[&str] = match language {
            Language::Bokmal => &["nb", "no", "nn", "da", "sv", "en", "de"],
            Language::Nynorsk => &["nn", "no", "nb", "da", "sv", "en", "de"],
            Language::English => &["en", "nb", "no", "nn", "da", "sv", "de"],
        };
        let in_language = |wanted: &&str| self.names.iter().find(|name| name.language == **wanted && !name.text.is_empty());
        let found = order.iter().find_map(in_language);
        found.or_else(|| self.names.iter().find(|name| !name.text.is_empty())).map_or("", |name| &name.text)
    }

    /// The climate indicator that a limit is held against: GWP-total of EN 15804+A2, or else GWP of EN 15804+A1. Parts of it
    /// (fossil, biogenic) are never taken for the whole.
    #[must_use]
    pub fn main(&self) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.kind.is_whole())
    }

    /// The standard for the product's rules, the one for climate figures first: EN 15804 before ISO 21930, ISO 14025.
    #[must_use]
    pub fn standard(&self) -> &str {
        let about = |word: &str| self.standards.iter().find(|standard| standard.contains(word));
        about("15804").or_else(|| about("21930")).or_else(|| about("14025")).or(self.standards.first()).map_or("", String::as_str)
    }

    /// Works out what follows from what was read: modules A1–A3 together, and what is doubtful.
    #[must_use]
    pub fn settled(mut self) -> Self {
        self.a1_a3 = self.main().and_then(Joint::of);
        let found = doubt::found(&self);
        let mut doubts = std::mem::take(&mut self.doubts);
        doubts.extend(found);
        doubts.dedup();
        self.doubts = doubts;
        self
    }

    /// What is doubtful on a day: what is doubtful on every day, and whether it has lapsed.
    #[must_use]
    pub fn doubts_on(&self, today: NaiveDate) -> Vec<Doubt> {
        let lapsed = self.valid_to.filter(|to| *to < today).map(|to| Doubt::new(DoubtCode::Lapsed).with("date", to));
        lapsed.into_iter().chain(self.doubts.iter().cloned()).collect()
    }
}
