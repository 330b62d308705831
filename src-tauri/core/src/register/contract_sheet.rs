//! Everything about one contract on one day, as its page and its report show it. A read model: holds no rule of its own.

use crate::storage::Connection;
use crate::{
    Result,
    domain::{
        compliance::{ContractState, Figures, RequirementState, standing::standing},
        contract::{Contract, ContractStatus, Deadline},
        contract_digest::{RequirementLine, digest},
        evidence::{Evidence, Shown},
        follow_up::{Check, CheckResult, Plan},
        id::ContractId,
        nonconformity::Nonconformity,
        requirement::Requirement,
        supplier::Supplier,
        warning::{Facts, Warning, contract_warnings},
    },
    storage::{contract, evidence, follow_up, nonconformity, requirement, setting, supplier},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// One contract with all that hangs on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ContractSheet {
    /// The day it is true for.
    pub today: NaiveDate,
    /// The contract.
    pub contract: Contract,
    /// Its suppliers, in the contract's order.
    pub suppliers: Vec<Supplier>,
    /// Where it is in its life.
    pub status: ContractStatus,
    /// The current last day, inclusive; blank = open-ended.
    pub current_end: Option<NaiveDate>,
    /// Dates to act on, earliest first.
    pub deadlines: Vec<Deadline>,
    /// How it stands.
    pub state: ContractState,
    /// The figures behind.
    pub figures: Figures,
    /// What is missing or doubtful.
    pub warnings: Vec<Warning>,
    /// Requirements, by number.
    pub requirements: Vec<RequirementSheet>,
    /// Documents, by validity.
    pub evidence: Vec<Evidence>,
    /// Which documents were shown at which checks.
    pub shown: Vec<Shown>,
    /// Days without a step after which an open nonconformity is said to lack enforcement.
    pub quiet_days: u32,
    /// Nonconformities, newest first.
    pub nonconformities: Vec<Nonconformity>,
}

/// One requirement with its checks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct RequirementSheet {
    /// The requirement.
    pub requirement: Requirement,
    /// Who follows it up: its own responsible, or the contract's manager.
    pub responsible: String,
    /// How it stands.
    pub state: RequirementState,
    /// The latest result, if any check has been answered.
    pub latest: Option<CheckResult>,
    /// Its rhythms.
    pub plans: Vec<Plan>,
    /// Its checks with their results, by due date, oldest first.
    pub checks: Vec<CheckLine>,
    /// The earliest open check; blank once the contract has ended.
    pub next_due: Option<NaiveDate>,
}

/// A check and what was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CheckLine {
    /// The check.
    pub check: Check,
    /// What was found; blank = open.
    pub result: Option<CheckResult>,
    /// The state the result stands for.
    pub state: Option<RequirementState>,
    /// Who answers it: its own responsible, or the requirement's.
    pub responsible: String,
}

/// Reads the sheet of a contract.
pub(super) fn sheet(connection: &Connection, id: ContractId, today: NaiveDate) -> Result<ContractSheet> {
    let contract = contract::contract(connection, id)?;
    let suppliers =
        contract.draft.suppliers.iter().map(|part| supplier::supplier(connection, part.supplier)).collect::<Result<Vec<_>>>()?;
    let nonconformities = nonconformity::of_contract(connection, id)?;
    let evidence = evidence::of_contract(connection, id)?;
    let shown = evidence::shown_of_contract(connection, id)?;
    let mut checks = follow_up::of_contract(connection, id)?;
    let mut requirements = vec![];
    let mut standings = vec![];
    for requirement in requirement::of_contract(connection, id)? {
        let target = &requirement.draft.target;
        let own = requirement.draft.responsible.as_str();
        let responsible = if own.is_empty() { contract.draft.manager.clone() } else { own.to_owned() };
        let lines: Vec<CheckLine> = checks
            .remove(&requirement.id)
            .unwrap_or_default()
            .into_iter()
            .filter(|stored| !stored.withdrawn)
            .map(|stored| CheckLine {
                state: stored.result.as_ref().map(|result| target.state(result.outcome, result.actual)),
                check: stored.check,
                result: stored.result,
                responsible: if stored.responsible.is_empty() { responsible.clone() } else { stored.responsible },
            })
            .collect();
        let standing = standing(target, lines.iter().map(|line| (&line.check, line.result.as_ref())), today);
        requirements.push(RequirementSheet {
            responsible,
            state: standing.state,
            latest: standing.latest.clone(),
            plans: requirement::plans(connection, requirement.id)?,
            next_due: standing.next_due,
            checks: lines,
            requirement,
        });
        standings.push(standing);
    }
    let plain: Vec<Requirement> = requirements.iter().map(|sheet| sheet.requirement.clone()).collect();
    let quiet_days = setting::quiet_days(connection)?;
    let open_checks = standings.iter().map(|standing| standing.open).sum();
    let warnings = contract_warnings(Facts {
        contract: &contract.draft,
        requirements: &plain,
        nonconformities: &nonconformities,
        suppliers: &suppliers,
        open_checks,
        quiet_days,
        today,
    });
    let lines: Vec<RequirementLine<'_>> =
        standings.iter().map(|standing| RequirementLine { standing, results: vec![], open: vec![] }).collect();
    let digest = digest(&contract, &lines, &nonconformities, warnings, quiet_days, today);
    // What was missed stays in the figures of a contract that has ended; it asks for nothing more.
    if matches!(digest.status, ContractStatus::Expired | ContractStatus::Terminated) {
        for requirement in &mut requirements {
            requirement.next_due = None;
        }
    }
    Ok(ContractSheet {
        today,
        current_end: contract.draft.current_end(),
        contract,
        suppliers,
        status: digest.status,
        deadlines: digest.deadlines,
        state: digest.state,
        figures: digest.figures,
        warnings: digest.warnings,
        requirements,
        evidence,
        shown,
        quiet_days,
        nonconformities,
    })
}
