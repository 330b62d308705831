//! Taking a list in: what the register knows, loaded at once to compare with, and the steps that were planned from it, done as
//! one change. What the list says is `exchange::intake`'s.
//!
//! Nothing is planned here, and nothing is done if the register is no longer what the plan was made from.

use super::{Register, Written, plans, requirements};
use crate::{
    Error, Result,
    domain::{
        backup::BackupReason,
        change::Change,
        contract::{Contract, ContractDraft},
        evidence::{Evidence, EvidenceDraft},
        follow_up::{Check, CheckResult},
        id::{ContractId, EvidenceId, IndicatorId, RequirementId, SupplierId},
        indicator::{Indicator, IndicatorDraft, Measurement},
        occasion::Occasion,
        requirement::{Requirement, RequirementDraft},
        supplier::{Supplier, SupplierDraft},
    },
    error::Code,
    storage::{column_mapping, contract, evidence, follow_up, indicator, journal, journal::Writing, requirement, supplier},
};
use std::{cell::RefCell, collections::BTreeSet};

/// What a list is compared with. Nothing that is in the bin.
#[derive(Debug, Default)]
pub struct Known {
    /// How far the log had come.
    pub place: LogPlace,
    /// The register's own organisation.
    pub organisation: String,
    /// All contracts.
    pub contracts: Vec<Contract>,
    /// All suppliers.
    pub suppliers: Vec<Supplier>,
    /// All requirements, if asked for.
    pub requirements: Vec<Requirement>,
    /// All checks with the result that holds, if asked for.
    pub checks: Vec<(Check, Option<CheckResult>)>,
    /// All documents, if asked for.
    pub evidence: Vec<Evidence>,
    /// All indicators, if asked for.
    pub indicators: Vec<Indicator>,
    /// The value of every period that holds, if asked for.
    pub measurements: Vec<Measurement>,
}

/// What is loaded besides contracts and suppliers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Requirements.
    pub requirements: bool,
    /// Checks and results.
    pub checks: bool,
    /// Documents.
    pub evidence: bool,
    /// Indicators and measurements.
    pub measurements: bool,
}

/// A place in the log: the hash of the latest change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LogPlace([u8; 32]);

/// One thing to store, new or changed. Steps name one another by key, what is named before what names it.
#[derive(Debug, Clone)]
pub enum Step {
    /// A supplier.
    Supplier(SupplierId, SupplierDraft),
    /// A contract. Its follow-up follows its dates if it is `known`.
    Contract {
        /// Key.
        id: ContractId,
        /// What is written about it.
        draft: Box<ContractDraft>,
        /// Whether it is in the register.
        known: bool,
    },
    /// A new requirement; its number is the next of its contract.
    AddRequirement(ContractId, Box<RequirementDraft>),
    /// An edited requirement, with its rhythms.
    EditRequirement(RequirementId, Box<RequirementDraft>),
    /// A check that is in no rhythm.
    Check(Check),
    /// A result of a check of a requirement.
    Result(RequirementId, CheckResult),
    /// An indicator.
    Indicator(IndicatorId, IndicatorDraft),
    /// A measurement.
    Measurement(Measurement),
    /// A document.
    Evidence {
        /// Key.
        id: EvidenceId,
        /// What is written about it.
        draft: Box<EvidenceDraft>,
        /// Whether it is in the register.
        known: bool,
    },
}

/// Everything that taking a list in does.
#[derive(Debug, Clone)]
pub struct Steps {
    /// What it is called in the log.
    pub change: Change,
    /// The file's name, by which people know the change.
    pub subject: String,
    /// What the steps were planned from.
    pub place: LogPlace,
    /// What is done, in order.
    pub steps: Vec<Step>,
}

/// How often progress is told, in steps.
const PACE: usize = 64;

impl Register {
    /// What a list is compared with: everything in as few readings as there are nouns.
    pub fn known(&self, wanted: Wanted) -> Result<Known> {
        let connection = &self.connection;
        let some = |wanted: bool| wanted.then_some(());
        Ok(Known {
            place: LogPlace(journal::latest_hash(connection)?),
            organisation: self.settings()?.organisation,
            contracts: contract::all(connection)?,
            suppliers: supplier::suppliers(connection)?,
            requirements: some(wanted.requirements).map_or(Ok(vec![]), |()| requirement::all(connection))?,
            checks: some(wanted.checks).map_or(Ok(vec![]), |()| follow_up::all(connection))?,
            evidence: some(wanted.evidence)
                .map_or(Ok(vec![]), |()| evidence::all(connection))?
                .into_iter()
                .map(|(document, _)| document)
                .collect(),
            indicators: some(wanted.measurements).map_or(Ok(vec![]), |()| indicator::all(connection))?,
            measurements: some(wanted.measurements).map_or(Ok(vec![]), |()| indicator::measurements(connection))?,
        })
    }

    /// How far the log has come.
    pub fn log_place(&self) -> Result<LogPlace> {
        Ok(LogPlace(journal::latest_hash(&self.connection)?))
    }

    /// Does what was planned, as one change, with a verified copy of the register made before it. `progress` is told how much
    /// of how much is done, and answers whether to go on. Errors: [`Code::PreviewOutdated`], [`Code::Cancelled`],
    /// [`Code::DiskFull`] and the others of [`Register::back_up`]; the rules of what is stored. Nothing is taken in then.
    pub fn take_in(&mut self, steps: &Steps, occasion: &Occasion, progress: &mut dyn FnMut(usize, usize) -> bool) -> Result<Written<()>> {
        self.must_be_writable()?;
        if self.log_place()? != steps.place {
            return Err(Error::new(Code::PreviewOutdated));
        }
        if steps.steps.is_empty() {
            return Ok(Written { value: (), touched: vec![] });
        }
        // The first half is the steps, the other what is derived of them.
        let (half, all) = (steps.steps.len(), steps.steps.len() * 2);
        self.back_up(BackupReason::BeforeImport, occasion.now, &mut |_| progress(0, all))?;
        let progress = RefCell::new(progress);
        let tell = |done: usize| progress.borrow_mut()(done, all);
        let action = |writing: &Writing<'_>| {
            // Another program may have written since.
            if LogPlace(journal::latest_hash(writing)?) != steps.place {
                return Err(Error::new(Code::PreviewOutdated));
            }
            writing.subject(&steps.subject);
            let mut replan = BTreeSet::new();
            for (place, step) in steps.steps.iter().enumerate() {
                if place % PACE == 0 && !tell(place) {
                    return Err(Error::new(Code::Cancelled));
                }
                run(writing, step, &mut replan)?;
            }
            for (contract, requirement) in replan {
                plans::replan_requirement(writing, contract, requirement, &[])?;
            }
            writing.subject(&steps.subject);
            if tell(half) { Ok(()) } else { Err(Error::new(Code::Cancelled)) }
        };
        let written = self.write_much(steps.change, occasion, action, &mut |done, of| tell(half + done * half / of.max(1)))?;
        tell(all);
        Ok(written)
    }

    /// How columns of a file of this shape were read last time: JSON; nothing if none was.
    pub fn column_mapping(&self, shape: &[u8; 32], noun: &str) -> Result<Option<String>> {
        column_mapping::find(&self.connection, shape, noun)
    }

    /// Remembers how columns of a file of this shape are read. No change of the register's: nothing to undo.
    pub fn keep_column_mapping(&mut self, shape: &[u8; 32], noun: &str, content: &str, occasion: &Occasion) -> Result<()> {
        self.must_be_writable()?;
        column_mapping::keep(&self.connection, shape, noun, content, occasion.now)
    }
}

/// Does one step. Requirements whose checks are to be planned anew when all is stored are put into `replan`.
fn run(writing: &Writing<'_>, step: &Step, replan: &mut BTreeSet<(ContractId, RequirementId)>) -> Result<()> {
    match step {
        Step::Supplier(id, draft) => {
            draft.validate()?;
            supplier::save(writing, *id, draft)
        }
        Step::Contract { id, draft, known } => {
            draft.validate()?;
            contract::save(writing, *id, draft)?;
            if *known { plans::replan_contract(writing, *id) } else { Ok(()) }
        }
        Step::AddRequirement(contract, draft) => {
            draft.validate()?;
            requirements::add(writing, *contract, draft).map(|_| ())
        }
        Step::EditRequirement(id, draft) => {
            draft.validate()?;
            requirements::edit(writing, *id, draft)
        }
        Step::Check(check) => {
            follow_up::save_check(writing, check)?;
            let contract = requirement::requirement(writing, check.requirement_id)?.contract_id;
            writing.concerns(contract);
            Ok(())
        }
        Step::Result(requirement, result) => {
            follow_up::add_result(writing, result)?;
            let contract = requirement::requirement(writing, *requirement)?.contract_id;
            writing.concerns(contract);
            replan.insert((contract, *requirement));
            Ok(())
        }
        Step::Indicator(id, draft) => {
            draft.validate()?;
            indicator::save(writing, *id, draft)
        }
        Step::Measurement(measurement) => {
            measurement.draft.validate()?;
            indicator::add_measurement(writing, measurement)
        }
        Step::Evidence { id, draft, known } => {
            draft.validate()?;
            super::evidence::store(writing, *id, draft, *known)
        }
    }
}
