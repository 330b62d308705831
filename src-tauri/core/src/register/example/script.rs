//! The example's contents as they are written: dates are days or months from the day the register is made for.
//! Reads them; decides nothing.

use crate::{
    Error, Result,
    domain::{
        contract::{ContractKind, ContractObject},
        cpv::Cpv,
        decimal::Decimal,
        evidence::{EvidenceClass, EvidenceKind},
        follow_up::Outcome,
        id::ContractId,
        indicator::{Direction, IndicatorDraft, Scope, UnitKind},
        kinds::Kind,
        meeting::Side,
        money::Money,
        nonconformity::StepKind,
        procurement::{ClimateRoute, CriterionKind},
        requirement::{Basis, Comparator, Level, Measure, Placement, Risk, SanctionKind},
        supplier::SupplierDraft,
    },
    error::Code,
};
use serde::{Deserialize, de::DeserializeOwned};
use std::collections::BTreeMap;

/// The contracts, by the names of their files. Their order means nothing: what happens is ordered by its day.
const CONTRACTS: [(&str, &str); 12] = [
    ("soft_paper", include_str!("contracts/soft_paper.json")),
    ("furniture_new", include_str!("contracts/furniture_new.json")),
    ("furniture_used", include_str!("contracts/furniture_used.json")),
    ("laundry", include_str!("contracts/laundry.json")),
    ("printing", include_str!("contracts/printing.json")),
    ("printing_before", include_str!("contracts/printing_before.json")),
    ("cleaning", include_str!("contracts/cleaning.json")),
    ("copy_paper", include_str!("contracts/copy_paper.json")),
    ("energy", include_str!("contracts/energy.json")),
    ("food", include_str!("contracts/food.json")),
    ("office_supplies", include_str!("contracts/office_supplies.json")),
    ("air_travel", include_str!("contracts/air_travel.json")),
];

/// Everything.
#[derive(Debug)]
pub(super) struct Script {
    pub(super) town: Town,
    pub(super) contracts: Vec<ContractScript>,
    pub(super) measurements: MeasurementsScript,
}

/// What is measured over the years: the published figures, by real years.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MeasurementsScript {
    /// Where the figures are from.
    pub(super) source: String,
    pub(super) indicators: Vec<IndicatorScript>,
}

/// One indicator.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct IndicatorScript {
    name: String,
    #[serde(default)]
    part: String,
    unit_kind: UnitKind,
    unit: String,
    direction: Direction,
    scope: Scope,
    #[serde(default)]
    scope_name: String,
    /// The contract, by the name of its file.
    #[serde(default)]
    pub(super) contract: Option<String>,
    #[serde(default)]
    target: Option<String>,
    #[serde(default)]
    target_year: Option<i32>,
    /// As they are typed, by period.
    pub(super) values: BTreeMap<String, String>,
}

impl IndicatorScript {
    pub(super) fn draft(&self, contract: Option<ContractId>) -> Result<IndicatorDraft> {
        Ok(IndicatorDraft {
            name: self.name.clone(),
            part: self.part.clone(),
            unit_kind: self.unit_kind,
            unit: self.unit.clone(),
            direction: self.direction,
            scope: self.scope,
            contract,
            scope_name: self.scope_name.clone(),
            target: self.target.as_deref().map(Decimal::parse).transpose()?,
            target_year: self.target_year,
            notes: String::new(),
        })
    }
}

/// Reads everything.
pub(super) fn read() -> Result<Script> {
    let contracts = CONTRACTS.iter().map(|(_, text)| parsed(text)).collect::<Result<_>>()?;
    Ok(Script { town: parsed(include_str!("town.json"))?, contracts, measurements: parsed(include_str!("measurements.json"))? })
}

/// The place of a contract by the name of its file.
pub(super) fn place_of(name: &str) -> Option<usize> {
    CONTRACTS.iter().position(|(file, _)| *file == name)
}

fn parsed<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| Error::new(Code::Storage).with("reason", error))
}

/// The organisation, its people and its suppliers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Town {
    pub(super) organisation: String,
    pub(super) address: String,
    pub(super) city: String,
    /// Whose register it is.
    pub(super) user: String,
    /// By a short name.
    pub(super) suppliers: BTreeMap<String, SupplierScript>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SupplierScript {
    name: String,
    number: crate::domain::organisation_number::OrganisationNumber,
    address: String,
    city: String,
    contact: String,
    email: String,
}

impl SupplierScript {
    pub(super) fn draft(&self) -> SupplierDraft {
        SupplierDraft {
            name: self.name.clone(),
            organisation_number: Some(self.number.clone()),
            address: self.address.clone(),
            city: self.city.clone(),
            contact: self.contact.clone(),
            email: self.email.clone(),
            ..SupplierDraft::default()
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContractScript {
    pub(super) title: String,
    pub(super) case_number: String,
    pub(super) contract_number: String,
    pub(super) kind: ContractKind,
    pub(super) object: ContractObject,
    pub(super) cpv: Vec<Cpv>,
    /// Whole kroner.
    pub(super) value: i32,
    pub(super) department: String,
    pub(super) owner: String,
    pub(super) manager: String,
    pub(super) suppliers: Vec<String>,
    /// The first day of the month so many months from this one.
    pub(super) start: i32,
    /// Months until the end; blank = open-ended.
    pub(super) months: Option<u32>,
    /// Days before the start, or for a contract that starts later days before today.
    pub(super) signed: u64,
    #[serde(default)]
    pub(super) options: Vec<OptionScript>,
    pub(super) procurement: ProcurementScript,
    #[serde(default)]
    pub(super) notes: String,
    pub(super) requirements: Vec<RequirementScript>,
    #[serde(default)]
    pub(super) documents: Vec<DocumentScript>,
    #[serde(default)]
    pub(super) nonconformities: Vec<NonconformityScript>,
    #[serde(default)]
    pub(super) meetings: Vec<MeetingScript>,
    /// Checks made by hand.
    #[serde(default)]
    pub(super) by_hand: Vec<ByHand>,
    /// Checks moved by hand.
    #[serde(default)]
    pub(super) moved: Vec<Moved>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OptionScript {
    pub(super) months: u32,
    pub(super) notice_days: u32,
    /// Exercised so many days before the end it prolongs; blank = undecided.
    pub(super) exercised: Option<u64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProcurementScript {
    /// Days before the signing.
    pub(super) started: u64,
    /// Days before the signing.
    pub(super) awarded: u64,
    /// What, name, weight (or place, if `ranked`).
    pub(super) criteria: Vec<(CriterionKind, String, i32)>,
    #[serde(default)]
    pub(super) ranked: bool,
    pub(super) management_system: bool,
    pub(super) route: ClimateRoute,
    /// The route if the rules of the day it started do not know the first.
    pub(super) otherwise: Option<ClimateRoute>,
    #[serde(default)]
    pub(super) justification: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RequirementScript {
    pub(super) kind: Kind,
    /// The library's wording; blank = written free.
    pub(super) level: Option<Level>,
    #[serde(default)]
    pub(super) blanks: BTreeMap<String, String>,
    pub(super) title: Option<String>,
    pub(super) wording: Option<String>,
    pub(super) question: Option<String>,
    pub(super) placement: Option<Placement>,
    pub(super) basis: Option<Basis>,
    #[serde(default)]
    pub(super) clause: String,
    pub(super) measure: Option<Measure>,
    pub(super) comparator: Option<Comparator>,
    pub(super) unit: Option<String>,
    pub(super) required: Option<String>,
    pub(super) offered: Option<String>,
    pub(super) sanction: Option<SanctionScript>,
    pub(super) risk: Option<Risk>,
    #[serde(default)]
    pub(super) responsible: String,
    pub(super) every: Option<Every>,
    /// What was found on the rhythm's days, the latest last; the first stands for all before it.
    #[serde(default)]
    pub(super) found: Vec<Found>,
    /// What was found at milestones.
    pub(super) milestone: Option<Found>,
    /// What was found before a document lapsed; blank = nobody looked.
    pub(super) expiry: Option<Found>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SanctionScript {
    pub(super) kind: SanctionKind,
    /// Whole kroner.
    pub(super) amount: Option<i32>,
    pub(super) percent: Option<i32>,
    #[serde(default)]
    pub(super) text: String,
}

/// A rhythm seen from today.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Every {
    pub(super) months: u32,
    /// Days from today to its next day, or if negative to its latest.
    pub(super) day: i64,
}

/// What a check found.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Found {
    /// As a person types it; blank with an outcome other than by value.
    pub(super) value: Option<String>,
    /// Blank = what the value speaks for, or fulfilled.
    pub(super) outcome: Option<Outcome>,
    #[serde(default)]
    pub(super) note: String,
    /// Days after it was due; blank = on time.
    pub(super) late: Option<u64>,
    /// Never answered.
    #[serde(default)]
    pub(super) missed: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DocumentScript {
    /// The numbers of the requirements it serves.
    pub(super) requirements: Vec<usize>,
    pub(super) kind: EvidenceKind,
    pub(super) title: String,
    pub(super) number: String,
    pub(super) issuer: String,
    pub(super) class: EvidenceClass,
    /// Days from today.
    pub(super) received: i64,
    pub(super) from: i64,
    pub(super) to: Option<i64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NonconformityScript {
    /// The number of the requirement.
    pub(super) requirement: usize,
    pub(super) title: String,
    /// What the supplier must do, a line each.
    pub(super) corrective_action: String,
    pub(super) steps: Vec<StepScript>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepScript {
    pub(super) kind: StepKind,
    /// Days from today.
    pub(super) day: i64,
    pub(super) text: String,
    /// Days from today.
    pub(super) deadline: Option<i64>,
    /// Whole kroner.
    pub(super) amount: Option<i32>,
}

/// A supplier meeting about the contract.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MeetingScript {
    /// Blank = the contract's title.
    pub(super) title: Option<String>,
    /// Days from today; one that comes is prepared today.
    pub(super) day: i64,
    pub(super) place: String,
    /// For whom, name, role.
    pub(super) participants: Vec<(Side, String, String)>,
    #[serde(default)]
    pub(super) notes: String,
    /// What was raised in it; blank for one that comes.
    #[serde(default)]
    pub(super) raised: Vec<RaisedScript>,
}

/// An item of one's own, as it was gone through.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RaisedScript {
    pub(super) title: String,
    pub(super) note: String,
    #[serde(default)]
    pub(super) internal_note: String,
    #[serde(default)]
    pub(super) decisions: Vec<DecidedScript>,
}

/// A decision.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DecidedScript {
    pub(super) text: String,
    pub(super) responsible: String,
    /// Days from the meeting to its deadline.
    pub(super) within: u64,
    /// Days from the meeting to the day it was carried out; blank = it is open.
    pub(super) done: Option<u64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ByHand {
    pub(super) requirement: usize,
    /// Days from today, the day it was made.
    pub(super) made: i64,
    /// Days from today, at the latest on Sunday this week.
    pub(super) due: u64,
    pub(super) label: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Moved {
    pub(super) requirement: usize,
    /// Days from today, the day it was moved: its next open check.
    pub(super) moved: i64,
    /// Days from today, at the latest on Sunday this week.
    pub(super) to: u64,
    pub(super) reason: String,
}

/// A number as it is typed.
pub(super) fn number(text: Option<&String>) -> Result<Option<Decimal>> {
    text.map(|text| Decimal::parse(text)).transpose()
}

/// Kroner as money.
pub(super) fn kroner(amount: Option<i32>) -> Option<Money> {
    amount.map(Money::kroner)
}
