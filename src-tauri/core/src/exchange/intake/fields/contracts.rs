//! Contracts: one row a contract, or one row a supplier of it.

mod about;
mod known_by;
mod term;

use super::choices;
use crate::{
    domain::limits,
    exchange::intake::field::{Field, FieldKind as Kind},
};

pub(crate) const FIELDS: &[Field] = &[
    Field::new("contract-number", Kind::Text(limits::SHORT), known_by::CONTRACT_NUMBER, known_by::CONTRACT_NUMBER_WEAK),
    Field::new("case-number", Kind::Text(limits::SHORT), known_by::CASE_NUMBER, known_by::CASE_NUMBER_WEAK),
    Field::new("title", Kind::Text(limits::TITLE), known_by::TITLE, known_by::TITLE_WEAK),
    Field::new("supplier", Kind::Text(limits::NAME), known_by::SUPPLIER, known_by::SUPPLIER_WEAK),
    Field::new("organisation-number", Kind::Organisation, super::ORGANISATION_NUMBER, &["leverandørnummer", "leverandør-id"]),
    Field::new("supplier-contact", Kind::Text(limits::SHORT), known_by::SUPPLIER_CONTACT, &[]),
    Field::new("supplier-email", Kind::Text(limits::SHORT), known_by::SUPPLIER_EMAIL, &[]),
    Field::new("supplier-phone", Kind::Text(limits::SHORT), known_by::SUPPLIER_PHONE, &[]),
    Field::new("period", Kind::Period, term::PERIOD, term::PERIOD_WEAK),
    Field::new("start", Kind::Date, term::START, term::START_WEAK),
    Field::new("end", Kind::LastDay, term::END, term::END_WEAK),
    Field::new("options", Kind::Options, term::OPTIONS, &[]),
    Field::new("signed", Kind::Date, term::SIGNED, term::SIGNED_WEAK),
    Field::new("value", Kind::Money, about::VALUE, about::VALUE_WEAK),
    Field::new("kind", Kind::Choice(choices::CONTRACT_KIND), about::KIND, about::KIND_WEAK),
    Field::new("object", Kind::Choice(choices::CONTRACT_OBJECT), about::OBJECT, &[]),
    Field::new("cpv", Kind::Cpv, about::CPV, &[]),
    Field::new("buyer", Kind::Text(limits::LONG), about::BUYER, about::BUYER_WEAK),
    Field::new("department", Kind::Text(limits::SHORT), about::DEPARTMENT, about::DEPARTMENT_WEAK),
    Field::new("owner", Kind::Text(limits::SHORT), about::OWNER, &[]),
    Field::new("manager", Kind::Text(limits::SHORT), about::MANAGER, about::MANAGER_WEAK),
    Field::new("terminated", Kind::Date, term::TERMINATED, &[]),
    Field::new("management-system", Kind::YesNo, about::MANAGEMENT_SYSTEM, &[]),
    Field::new("notes", Kind::Lines(limits::LONG), super::NOTES, &[]),
    Field::key(),
];
