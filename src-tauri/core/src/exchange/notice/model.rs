//! A notice as it was read: every value with its source language, before anything is decided about the register.

use super::code::{Field, NoticeForm, NoticeType, Reason, TermUnit, WarningCode};
use crate::domain::{
    contract::ContractObject,
    cpv::Cpv,
    decimal::Decimal,
    organisation_number::OrganisationNumber,
    procurement::{ClimateRoute, CriterionKind},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A text with the languages it is given in.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct Text {
    /// The chosen text: Norwegian if there is one, else the notice's own language.
    pub text: String,
    /// Its language as the notice names it (`NOB`, `NOR`, `ENG`); empty if it does not.
    pub language: String,
    /// The same in other languages.
    pub others: Vec<Translation>,
}

/// A text in one more language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Translation {
    /// The language as the notice names it.
    pub language: String,
    /// The text.
    pub text: String,
}

/// An amount as written, in any currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Amount {
    /// The number as written, with a point.
    pub amount: String,
    /// Three letters (ISO 4217); empty if not stated.
    pub currency: String,
}

/// An organisation.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct Party {
    /// Name.
    pub name: String,
    /// Organisation number, if it is Norwegian and has nine digits; the check digit may be wrong.
    pub organisation_number: Option<OrganisationNumber>,
    /// The registration number as written.
    pub registration: String,
    /// Country (three letters).
    pub country: String,
    /// Street and number.
    pub address: String,
    /// Postal code.
    pub postal_code: String,
    /// Place.
    pub city: String,
    /// Contact person.
    pub contact: String,
    /// E-mail.
    pub email: String,
    /// Telephone.
    pub phone: String,
}

/// A duration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Term {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: TermUnit,
}

/// When the contract runs.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct Period {
    /// First day.
    pub start: Option<NaiveDate>,
    /// Last day, inclusive, as stated.
    pub end: Option<NaiveDate>,
    /// Duration, if stated.
    pub term: Option<Term>,
    /// Stated to run without limit.
    pub unlimited: bool,
}

/// Options and renewals.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct Extension {
    /// How many times the contract may be renewed, if stated.
    pub renewals: Option<u32>,
    /// What is said about options.
    pub options: Option<Text>,
    /// What is said about renewals.
    pub renewal: Option<Text>,
}

/// The weight of an award criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Weight {
    /// How the number is meant (`per-exa`, `poi-exa`, `ord-imp` …), as eForms codes it.
    pub code: String,
    /// The number as written.
    pub number: String,
    /// In percent, if it says so exactly.
    pub percent: Option<Decimal>,
    /// Place in an order of importance.
    pub rank: Option<u32>,
}

/// An award criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Criterion {
    /// Type as coded (`price`, `quality`, `quality-nor-env-criteria` …).
    pub type_code: String,
    /// What it is about, as far as the code tells.
    pub kind: CriterionKind,
    /// Name; the description's first line if it has none.
    pub name: Text,
    /// Weight, if stated.
    pub weight: Option<Weight>,
}

/// A Norwegian code that tells how § 7-9 was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ClimateCode {
    /// The code (`quality-nor-env-…`).
    pub code: String,
    /// What is written with it: the justification where one is demanded.
    pub text: Option<Text>,
}

/// What is bought: stated for the procurement as a whole and for every lot.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct Subject {
    /// Title.
    pub title: Option<Text>,
    /// The buyer's own number for it.
    pub internal_id: String,
    /// Goods, services or works.
    pub object: Option<ContractObject>,
    /// CPV codes, the main one first.
    pub cpv: Vec<Cpv>,
    /// Estimated value excl. VAT.
    pub estimated_value: Option<Amount>,
    /// The most that may be bought under the framework agreement.
    pub framework_maximum: Option<Amount>,
    /// When it runs.
    pub period: Period,
    /// Options and renewals, if any are stated.
    pub extension: Option<Extension>,
    /// Strategic aims and green criteria, as coded (`strategic-procurement: env-imp`).
    pub strategic: Vec<String>,
}

/// A supplier in a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Winner {
    /// Who.
    pub party: Party,
    /// Leads a group of suppliers.
    pub leader: bool,
}

/// A contract that was awarded.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct SettledContract {
    /// Its key in the notice (`CON-0001`).
    pub id: String,
    /// The buyer's number for it.
    pub number: String,
    /// Title.
    pub title: Option<Text>,
    /// Signed on.
    pub signed: Option<NaiveDate>,
    /// Winner chosen on.
    pub awarded: Option<NaiveDate>,
    /// Whether it is stated to be part of a framework agreement.
    pub framework: Option<bool>,
    /// Value of the winning tenders: one for each supplier or group.
    pub values: Vec<Amount>,
    /// Suppliers.
    pub winners: Vec<Winner>,
}

/// A lot (delkontrakt), or a part of a planned procurement. A procurement that is not divided has one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Lot {
    /// Its key in the notice (`LOT-0001`).
    pub id: String,
    /// What is bought.
    pub subject: Subject,
    /// A framework agreement; blank when not stated.
    pub framework: Option<bool>,
    /// A dynamic purchasing system; blank when not stated.
    pub dynamic_purchasing: Option<bool>,
    /// Award criteria that count.
    pub criteria: Vec<Criterion>,
    /// § 7-9 codes.
    pub climate_codes: Vec<ClimateCode>,
    /// The route they tell; blank if they tell none.
    pub climate_route: Option<ClimateRoute>,
    /// Demands an environmental management system: `true` if stated, else blank.
    pub management_system_required: Option<bool>,
    /// Contracts awarded for it.
    pub contracts: Vec<SettledContract>,
}

/// A value that was read and is not in the draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct LeftOut {
    /// What it is about.
    pub field: Field,
    /// The value as written.
    pub value: String,
    /// Why.
    pub reason: Reason,
    /// The lot it belongs to; blank = the procurement.
    pub lot: Option<String>,
}

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct NoticeWarning {
    /// What.
    pub code: WarningCode,
    /// The value it is about.
    pub value: String,
    /// The lot it belongs to; blank = the procurement.
    pub lot: Option<String>,
}

/// A public procurement notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Notice {
    /// Stage of the procurement.
    pub form: NoticeForm,
    /// Notice type.
    pub notice_type: NoticeType,
    /// Notice type as coded.
    pub type_code: String,
    /// Subtype as coded (`16`, `N29`, `E3`).
    pub subtype: String,
    /// The notice's own key.
    pub notice_id: String,
    /// Version of the notice.
    pub version: String,
    /// Publication number, if it has one.
    pub publication_number: String,
    /// Day of publication, else of dispatch.
    pub published: Option<NaiveDate>,
    /// Corrects an earlier notice, or is not its first version.
    pub changed: bool,
    /// Language as coded.
    pub language: String,
    /// Contracting authorities.
    pub buyers: Vec<Party>,
    /// The procurement as a whole.
    pub subject: Subject,
    /// The day of the award stated for the whole notice.
    pub awarded: Option<NaiveDate>,
    /// The total value stated for the whole notice.
    pub total_value: Option<Amount>,
    /// Lots.
    pub lots: Vec<Lot>,
    /// What the draft of the whole procurement will lack.
    pub missing: Vec<Field>,
    /// What was read and has no place.
    pub left_out: Vec<LeftOut>,
    /// What should be looked at.
    pub warnings: Vec<NoticeWarning>,
}
