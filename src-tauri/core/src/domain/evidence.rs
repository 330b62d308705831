//! Evidence: a certificate, licence, EPD, report… with its three dates. Its files come with the evidence screens.

use super::{
    choice::choice,
    id::{EvidenceId, RequirementId},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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
