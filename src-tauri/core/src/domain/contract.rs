//! A contract: its facts, its dates and what follows from them. Status is derived, never stored.

mod status;
pub mod term;
mod validate;

pub use status::{Deadline, DeadlineKind};

use super::{
    choice::choice,
    cpv::Cpv,
    id::{ContractId, OptionId, SupplierId},
    money::Money,
    procurement::Procurement,
};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

choice! {
    /// What sort of agreement it is.
    ContractKind, "contract-kind" {
        /// Rammeavtale.
        Framework = "framework",
        /// Dynamisk innkjøpsordning.
        DynamicPurchasing = "dynamic-purchasing",
        /// Enkeltkjøp.
        SinglePurchase = "single-purchase",
        /// Bygg og anlegg.
        Works = "works",
        /// Tjenestekontrakt.
        Service = "service",
    }
}
choice! {
    /// What is bought.
    ContractObject, "contract-object" {
        /// Varer.
        Goods = "goods",
        /// Tjenester.
        Services = "services",
        /// Bygge- og anleggsarbeid.
        Works = "works",
    }
}
choice! {
    /// Where a contract is in its life, on a given day.
    ContractStatus, "contract-status" {
        /// Starts later.
        Planned = "planned",
        /// Runs, with more than six months left.
        Running = "running",
        /// The notice deadline of the last undecided option is within six months.
        LastOptionWindow = "last-option-window",
        /// Ends within six months, and no undecided option is left that would prolong it.
        Expiring = "expiring",
        /// Ended by its date.
        Expired = "expired",
        /// Ended early.
        Terminated = "terminated",
    }
}
choice! {
    /// What was decided about an option.
    OptionDecision, "option-decision" {
        /// Nothing yet.
        Undecided = "undecided",
        /// Used.
        Exercised = "exercised",
        /// Not used.
        Declined = "declined",
    }
}

/// A right to prolong the contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ContractOption {
    /// Key; made when the option is first stored.
    pub id: OptionId,
    /// How much longer the contract runs, in months (1–120).
    pub months: u32,
    /// Notice must be given this many days before the end that the option would prolong (0–1,000).
    pub notice_days: u32,
    /// What was decided.
    pub decision: OptionDecision,
    /// When.
    pub decided_on: Option<NaiveDate>,
}

/// One supplier's part in a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ContractSupplier {
    /// Who.
    pub supplier: SupplierId,
    /// Whether it is the main supplier. At most one is.
    pub main: bool,
}

/// Everything a person may write about a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ContractDraft {
    /// Title, 1–400 characters.
    pub title: String,
    /// Saksnummer, free text such as `21/01234`.
    pub case_number: String,
    /// The contract's own number.
    pub contract_number: String,
    /// Who buys (oppdragsgiver), with organisation number if known; blank = the register's own organisation.
    pub buyer: String,
    /// Sort of agreement; blank when not known.
    pub kind: Option<ContractKind>,
    /// What is bought; blank when not known.
    pub object: Option<ContractObject>,
    /// Common procurement vocabulary codes; the first is the main one.
    pub cpv: Vec<Cpv>,
    /// Estimated value excl. VAT.
    pub estimated_value: Option<Money>,
    /// Department.
    pub department: String,
    /// Contract owner (kontraktseier).
    pub owner: String,
    /// Contract manager (kontraktsansvarlig).
    pub manager: String,
    /// Suppliers, in the order they are shown.
    pub suppliers: Vec<ContractSupplier>,
    /// Signed on.
    pub signed: Option<NaiveDate>,
    /// First day.
    pub start: Option<NaiveDate>,
    /// Last day, inclusive; blank = runs until terminated.
    pub end: Option<NaiveDate>,
    /// Options, in the order they prolong.
    pub options: Vec<ContractOption>,
    /// Last day if terminated early.
    pub terminated: Option<NaiveDate>,
    /// Facts of the procurement, § 7-9 among them.
    pub procurement: Procurement,
    /// The publication number of the notice it was read from, if any.
    pub notice: String,
    /// Notes.
    pub notes: String,
}

impl ContractDraft {
    /// An empty draft with a title.
    #[must_use]
    pub fn titled(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            case_number: String::new(),
            contract_number: String::new(),
            buyer: String::new(),
            kind: None,
            object: None,
            cpv: vec![],
            estimated_value: None,
            department: String::new(),
            owner: String::new(),
            manager: String::new(),
            suppliers: vec![],
            signed: None,
            start: None,
            end: None,
            options: vec![],
            terminated: None,
            procurement: Procurement::default(),
            notice: String::new(),
            notes: String::new(),
        }
    }

    /// The last day with exercised options, inclusive; blank if open-ended. Termination is not counted.
    #[must_use]
    pub fn prolonged_end(&self) -> Option<NaiveDate> {
        self.option_terms()
            .iter()
            .filter(|term| term.option.decision == OptionDecision::Exercised)
            .map(|term| term.last_day)
            .next_back()
            .or(self.end)
    }

    /// The current last day, inclusive: end plus exercised options, or the termination if that is earlier.
    #[must_use]
    pub fn current_end(&self) -> Option<NaiveDate> {
        match (self.prolonged_end(), self.terminated) {
            (Some(end), Some(terminated)) => Some(end.min(terminated)),
            (end, terminated) => end.or(terminated),
        }
    }

    /// Each option with its notice deadline and the period it adds. Empty if the contract has no end.
    /// Declined options add nothing; later ones follow the end they would prolong.
    #[must_use]
    pub fn option_terms(&self) -> Vec<OptionTerm<'_>> {
        let Some(end) = self.end else { return vec![] };
        let mut months = 0;
        let mut before = end;
        self.options
            .iter()
            .filter_map(|option| {
                let added = if option.decision == OptionDecision::Declined { 0 } else { option.months };
                let last_day = months_after_last_day(end, u32::saturating_add(months, added))?;
                let notice = before.checked_sub_days(chrono::Days::new(u64::from(option.notice_days)))?;
                let term = OptionTerm { option, notice, first_day: before.succ_opt()?, last_day };
                months += added;
                before = last_day;
                Some(term)
            })
            .collect()
    }
}

/// `months` after an inclusive last day. The day after the last day is what moves, so that
/// 28.02.2027 + 12 months = 29.02.2028 (a whole year ends on the last day of February), while 15.06 stays 15.06.
#[must_use]
pub fn months_after_last_day(last_day: NaiveDate, months: u32) -> Option<NaiveDate> {
    last_day.succ_opt()?.checked_add_months(Months::new(months))?.pred_opt()
}

/// An option with its dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionTerm<'a> {
    /// The option.
    pub option: &'a ContractOption,
    /// Last day to give notice.
    pub notice: NaiveDate,
    /// First day of the period it adds.
    pub first_day: NaiveDate,
    /// Last day of the period it adds (the day before `first_day` if declined).
    pub last_day: NaiveDate,
}

/// A stored contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Contract {
    /// Key.
    pub id: ContractId,
    /// What is written about it.
    #[serde(flatten)]
    pub draft: ContractDraft,
}
