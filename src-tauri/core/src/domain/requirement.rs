//! A requirement: what is demanded, what was offered, what follows from a breach, and how it is followed up.

pub(crate) mod validate;

use super::{
    choice::choice,
    decimal::Decimal,
    follow_up::PlanDraft,
    id::{ContractId, RequirementId},
    kinds::Kind,
    money::Money,
};
use serde::{Deserialize, Serialize};

choice! {
    /// Where a requirement stands.
    Placement, "placement" {
        /// Kvalifikasjonskrav.
        Qualification = "qualification",
        /// Kravspesifikasjon.
        Specification = "specification",
        /// Tildelingskriterium.
        AwardCriterion = "award-criterion",
        /// Kontraktsvilkår.
        ContractClause = "contract-clause",
    }
}
choice! {
    /// What binds the supplier. A breach of law is shown as such.
    Basis, "basis" {
        /// Agreed in the contract.
        Contract = "contract",
        /// Demanded by law, whatever the contract says.
        Law = "law",
    }
}
choice! {
    /// How hard the environment is hit, or how likely, if the requirement is not kept.
    Risk, "risk" {
        /// Lav.
        Low = "low",
        /// Middels.
        Medium = "medium",
        /// Høy.
        High = "high",
    }
}
choice! {
    /// What is compared.
    Measure, "measure" {
        /// A number with a unit.
        Quantity = "quantity",
        /// Yes (1) or no (0).
        YesNo = "yes-no",
        /// A valid document (1) or none (0).
        Document = "document",
    }
}
choice! {
    /// On which side of the limit a value must be.
    Comparator, "comparator" {
        /// ≥
        AtLeast = "at-least",
        /// ≤
        AtMost = "at-most",
        /// =
        Exactly = "exactly",
    }
}
choice! {
    /// What a breach costs the supplier.
    SanctionKind, "sanction" {
        /// Nothing agreed: the requirement is hard to enforce.
        NoneAgreed = "none",
        /// A fixed amount per breach.
        PerBreach = "per-breach",
        /// An amount per day (dagmulkt).
        PerDay = "per-day",
        /// A percentage of the price.
        Percentage = "percentage",
        /// A milestone is not paid.
        WithheldMilestone = "withheld-milestone",
        /// Right to terminate (hevingsrett).
        Termination = "termination",
    }
}
choice! {
    /// Level of ambition of a library wording.
    Level, "level" {
        /// Basis.
        Basis = "basis",
        /// Avansert.
        Advanced = "advanced",
        /// Spydspiss.
        Spearhead = "spearhead",
    }
}

/// What a value is compared with: `required`, and `offered` if the supplier promised better (binding then).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Target {
    /// What is compared.
    pub measure: Measure,
    /// On which side a value must be. `AtLeast` for yes/no and documents.
    pub comparator: Comparator,
    /// The limit; 1 for yes/no and documents.
    pub required: Option<Decimal>,
    /// What the supplier offered.
    pub offered: Option<Decimal>,
    /// `%`, `kg CO₂e/m³`, `leveringer`; blank for yes/no and documents.
    pub unit: String,
}

impl Target {
    /// A yes/no target: the answer must be yes.
    #[must_use]
    pub fn yes() -> Self {
        Self { measure: Measure::YesNo, comparator: Comparator::AtLeast, required: Some(Decimal::YES), offered: None, unit: String::new() }
    }
    /// A document that must be valid.
    #[must_use]
    pub fn document() -> Self {
        Self { measure: Measure::Document, ..Self::yes() }
    }
    /// A number with a limit.
    #[must_use]
    pub fn quantity(comparator: Comparator, required: Option<Decimal>, unit: impl Into<String>) -> Self {
        Self { measure: Measure::Quantity, comparator, required, offered: None, unit: unit.into() }
    }
}

/// What was agreed to follow from a breach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Sanction {
    /// Its form.
    pub kind: SanctionKind,
    /// For amounts per breach, per day and withheld milestones.
    pub amount: Option<Money>,
    /// For percentages, 0–100.
    pub percent: Option<Decimal>,
    /// The clause, and what else was agreed.
    pub text: String,
}

impl Sanction {
    /// Nothing agreed.
    #[must_use]
    pub fn none() -> Self {
        Self { kind: SanctionKind::NoneAgreed, amount: None, percent: None, text: String::new() }
    }
}

/// Which library requirement a requirement is a frozen copy of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct LibraryOrigin {
    /// The level of ambition that was chosen.
    pub level: Level,
    /// The library requirement's version at that time.
    pub version: u32,
}

/// Everything a person may write about a requirement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RequirementDraft {
    /// Kind.
    pub kind: Kind,
    /// Title, 1–300 characters.
    pub title: String,
    /// The demand as it stands in the contract.
    pub wording: String,
    /// The question a check answers.
    pub question: String,
    /// Where it stands.
    pub placement: Placement,
    /// What binds the supplier.
    pub basis: Basis,
    /// The clause: `punkt 6.2`.
    pub clause: String,
    /// What is compared.
    pub target: Target,
    /// What follows from a breach.
    pub sanction: Sanction,
    /// Risk.
    pub risk: Risk,
    /// Who follows it up; blank = the contract's manager.
    pub responsible: String,
    /// Where it was taken from, if from the library.
    pub library: Option<LibraryOrigin>,
    /// Rhythms that make checks.
    pub plans: Vec<PlanDraft>,
    /// Notes.
    pub notes: String,
}

impl RequirementDraft {
    /// A yes-or-no clause of the contract of which nothing but a title is known.
    #[must_use]
    pub fn titled(title: impl Into<String>) -> Self {
        Self {
            kind: Kind::Other,
            title: title.into(),
            wording: String::new(),
            question: String::new(),
            placement: Placement::ContractClause,
            basis: Basis::Contract,
            clause: String::new(),
            target: Target::yes(),
            sanction: Sanction::none(),
            risk: Risk::Medium,
            responsible: String::new(),
            library: None,
            plans: vec![],
            notes: String::new(),
        }
    }
}

/// A stored requirement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Requirement {
    /// Key.
    pub id: RequirementId,
    /// The contract it is part of.
    pub contract_id: ContractId,
    /// Its number within the contract, shown as K1, K2…; never used again.
    pub number: u32,
    /// What is written about it.
    #[serde(flatten)]
    pub draft: RequirementDraft,
}
