//! The words a sample is made of (`words.json`, in bokmål). Reads them; decides nothing.

use crate::{
    Error, Result,
    domain::{contract::ContractObject, cpv::Cpv, kinds::Kind, requirement::Level},
    error::Code,
};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub(super) organisation: String,
    pub(super) people: Vec<String>,
    pub(super) departments: Vec<String>,
    pub(super) subjects: Vec<Subject>,
    pub(super) units: Vec<String>,
    pub(super) supplier_places: Vec<String>,
    pub(super) supplier_trades: Vec<String>,
    pub(super) supplier_forms: Vec<String>,
    pub(super) notes: Vec<String>,
    pub(super) clauses: Vec<String>,
    pub(super) justification: String,
    pub(super) document: String,
    pub(super) issuer: String,
    pub(super) breach: String,
    /// Texts of a nonconformity's steps, in their order.
    pub(super) steps: Vec<String>,
    pub(super) requirements: Vec<RequirementWords>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Subject {
    pub(super) title: String,
    pub(super) object: ContractObject,
    pub(super) cpv: Cpv,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RequirementWords {
    pub(super) kind: Kind,
    pub(super) level: Level,
    #[serde(default)]
    pub(super) blanks: BTreeMap<String, String>,
}

/// Reads the words.
pub(super) fn read() -> Result<Words> {
    serde_json::from_str(include_str!("words.json")).map_err(|error| Error::new(Code::Storage).with("reason", error))
}
