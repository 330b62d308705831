//! Evidence: a certificate, licence, EPD, report… with its three dates. Its files come with the evidence screens.

use super::{
    choice::choice,
    id::{EvidenceId, RequirementId},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

choice! {
    /// How much a document proves.
    EvidenceClass, "evidence-class" {
        /// Third-party licence or certificate.
        ThirdParty = "third-party",
        /// Equivalent third-party proof.
        Equivalent = "equivalent",
        /// Self-declaration.
        SelfDeclaration = "self-declaration",
    }
}

/// A document as a person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct EvidenceDraft {
    /// Title.
    pub title: String,
    /// Licence, certificate or EPD number; formats differ, so never refused.
    pub number: String,
    /// Issuer.
    pub issuer: String,
    /// How much it proves.
    pub class: EvidenceClass,
    /// Received on.
    pub received: Option<NaiveDate>,
    /// Valid from.
    pub valid_from: Option<NaiveDate>,
    /// Last day it is valid.
    pub valid_to: Option<NaiveDate>,
    /// The requirements it serves.
    pub requirements: Vec<RequirementId>,
}

/// A stored document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Evidence {
    /// Key.
    pub id: EvidenceId,
    /// What is written about it.
    #[serde(flatten)]
    pub draft: EvidenceDraft,
}

/// The last day on which a requirement is documented.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lapse<'a> {
    /// The requirement.
    pub requirement: RequirementId,
    /// The last day.
    pub on: NaiveDate,
    /// The document; blank if it was shown at a check and never registered.
    pub document: Option<&'a Evidence>,
}

/// When the requirements of a contract stop being documented. What was replaced by a document that lasts longer is left
/// out; a document that is the last of several requirements is named once. `shown` are last days from checks' results.
#[must_use]
pub fn lapses<'a>(documents: &'a [Evidence], shown: &[(RequirementId, NaiveDate)]) -> Vec<Lapse<'a>> {
    let mut last: BTreeMap<RequirementId, Lapse<'a>> = BTreeMap::new();
    let registered = documents.iter().flat_map(|document| {
        let dated = document.draft.requirements.iter().zip(std::iter::repeat(document.draft.valid_to));
        dated.filter_map(move |(requirement, on)| Some(Lapse { requirement: *requirement, on: on?, document: Some(document) }))
    });
    let shown = shown.iter().map(|(requirement, on)| Lapse { requirement: *requirement, on: *on, document: None });
    for lapse in registered.chain(shown) {
        let known = last.entry(lapse.requirement).or_insert(lapse);
        if lapse.on > known.on {
            *known = lapse;
        }
    }
    let mut named = BTreeSet::new();
    last.into_values().filter(|lapse| lapse.document.is_none_or(|document| named.insert(document.id))).collect()
}
