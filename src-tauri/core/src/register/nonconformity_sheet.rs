//! Everything about one nonconformity on one day, as its page, its letter and its report show it. A read model.

use super::{
    Register,
    nonconformities::agreed,
    nonconformity_list::{NonconformityLine, lines},
    settings::quiet_days,
};
use crate::{
    Error, Result,
    domain::{
        choice::choice,
        contract::Contract,
        evidence::Evidence,
        file::File,
        follow_up::{Check, CheckResult},
        id::{NonconformityId, StepId},
        nonconformity::{Nonconformity, Step, StepDraft, StepKind, sanction::SanctionCalculation},
        occasion::Occasion,
        requirement::{Requirement, SanctionKind},
        supplier::Supplier,
    },
    error::Code,
    schedule::holidays::is_working_day,
    storage::{contract, evidence, file, follow_up, nonconformity, requirement, supplier},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

choice! {
    /// What a letter would lack: said before it is printed, never invented.
    NoticeGap, "notice-gap" {
        /// The contract has no supplier to write to.
        NoSupplier = "no-supplier",
        /// The supplier has no address.
        NoAddress = "no-address",
        /// The contract has no case number.
        NoCaseNumber = "no-case-number",
        /// No requirement is named, or it names no clause.
        NoClause = "no-clause",
        /// Nothing is said about what was found.
        NothingFound = "nothing-found",
        /// Nothing is demanded.
        NoCorrectiveAction = "no-corrective-action",
        /// No deadline is set.
        NoDeadline = "no-deadline",
        /// No sanction was agreed.
        NoSanction = "no-sanction",
        /// The register has no name of the organisation that writes.
        NoOrganisation = "no-organisation",
    }
}

/// The files of a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct StepFiles {
    /// The step.
    pub step: StepId,
    /// Its files.
    pub files: Vec<File>,
}

/// One nonconformity with all that hangs on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct NonconformitySheet {
    /// The day it is true for.
    pub today: NaiveDate,
    /// Days without a step that are too many.
    pub quiet_days: u32,
    /// It in one line: state, next step, deadline.
    pub line: NonconformityLine,
    /// The nonconformity with its steps.
    pub nonconformity: Nonconformity,
    /// The contract.
    pub contract: Contract,
    /// Its suppliers, the main one first.
    pub suppliers: Vec<Supplier>,
    /// The broken requirement, if it is known and still there.
    pub requirement: Option<Requirement>,
    /// The check that found it.
    pub check: Option<Check>,
    /// What the check found.
    pub result: Option<CheckResult>,
    /// Documents that serve the requirement.
    pub evidence: Vec<Evidence>,
    /// Files, by step.
    pub files: Vec<StepFiles>,
    /// What the agreed sanction amounts to today, or did when it was corrected; blank if nothing was agreed.
    pub calculation: Option<SanctionCalculation>,
    /// What a letter to the supplier would lack.
    pub gaps: Vec<NoticeGap>,
}

impl Register {
    /// The sheet of a nonconformity. Errors: not found.
    pub fn nonconformity_sheet(&mut self, id: NonconformityId, occasion: &Occasion) -> Result<NonconformitySheet> {
        self.turn_to(occasion)?;
        let (connection, today) = (&self.connection, occasion.today);
        let one = nonconformity::nonconformity(connection, id)?;
        let contract = contract::contract(connection, one.contract_id)?;
        let quiet_days = quiet_days(connection)?;
        let line = lines(connection, Some(one.contract_id), today, quiet_days)?
            .into_iter()
            .find(|line| line.id == id)
            .ok_or_else(|| Error::new(Code::NotFound).with("noun", "nonconformity").with("id", id))?;
        let mut parts = contract.draft.suppliers.clone();
        parts.sort_by_key(|part| !part.main);
        let suppliers = parts.iter().map(|part| supplier::supplier(connection, part.supplier)).collect::<Result<Vec<_>>>()?;
        let requirement = found(one.requirement_id.map(|id| requirement::requirement(connection, id)))?;
        let check = found(one.check_id.map(|id| follow_up::check(connection, id)))?;
        let result = match one.check_id {
            Some(check) => follow_up::latest_result(connection, check)?,
            None => None,
        };
        let evidence = match one.requirement_id {
            Some(key) => evidence::of_contract(connection, one.contract_id)?
                .into_iter()
                .filter(|document| document.draft.requirements.contains(&key))
                .collect(),
            None => vec![],
        };
        let mut files = vec![];
        for step in &one.steps {
            let of_step = file::of(connection, step.id.0)?;
            if !of_step.is_empty() {
                files.push(StepFiles { step: step.id, files: of_step });
            }
        }
        let calculation = agreed(connection, &one)?
            .filter(|agreed| agreed.kind != SanctionKind::NoneAgreed)
            .map(|agreed| SanctionCalculation::of(&agreed, &one.sanction_basis(today), &is_working_day))
            .transpose()
            // An amount beyond what is kept: the rest of the sheet is no less true.
            .unwrap_or_default();
        let mut sheet = NonconformitySheet {
            today,
            quiet_days,
            line,
            nonconformity: one,
            contract,
            suppliers,
            requirement,
            check,
            result,
            evidence,
            files,
            calculation,
            gaps: vec![],
        };
        sheet.gaps = gaps(&sheet, self.settings()?.organisation.trim().is_empty());
        Ok(sheet)
    }
}

impl Register {
    /// The sheet as it will be once a written notice is sent today, setting `deadline` if given, and the steps that say
    /// so: for a letter that is made before it is said to be sent. Errors: the rules of
    /// [`Nonconformity::validate_step`], not found.
    pub fn notice_sheet(
        &mut self,
        id: NonconformityId,
        deadline: Option<NaiveDate>,
        occasion: &Occasion,
    ) -> Result<(NonconformitySheet, Vec<StepDraft>)> {
        let mut sheet = self.nonconformity_sheet(id, occasion)?;
        let said = |kind, deadline| StepDraft {
            kind,
            on: occasion.today,
            by: String::new(),
            text: String::new(),
            deadline,
            amount: None,
            basis: None,
        };
        let mut drafts = vec![said(StepKind::NoticeSent, None)];
        drafts.extend(deadline.map(|day| said(StepKind::DeadlineSet, Some(day))));
        for draft in &drafts {
            let step = Step {
                id: StepId::new(),
                kind: draft.kind,
                on: draft.on,
                by: occasion.who.clone(),
                text: String::new(),
                deadline: draft.deadline,
                amount: None,
                calculation: None,
            };
            sheet.nonconformity.validate_step(&step, occasion.today)?;
            sheet.nonconformity.steps.push(step);
        }
        if deadline.is_some() {
            sheet.gaps.retain(|gap| *gap != NoticeGap::NoDeadline);
        }
        Ok((sheet, drafts))
    }

    /// The nonconformity of a number: `A-2026-03`. Errors: not found.
    pub fn nonconformity_numbered(&self, number: &str) -> Result<NonconformityId> {
        nonconformity::numbered(&self.connection, number)
    }
}

/// What may have been put in the bin since.
fn found<T>(read: Option<Result<T>>) -> Result<Option<T>> {
    match read {
        Some(Err(error)) if error.code == Code::NotFound => Ok(None),
        read => read.transpose(),
    }
}

fn gaps(sheet: &NonconformitySheet, nameless: bool) -> Vec<NoticeGap> {
    let one = &sheet.nonconformity;
    let draft = sheet.requirement.as_ref().map(|requirement| &requirement.draft);
    let to = sheet.suppliers.first().map(|supplier| &supplier.draft);
    [
        (NoticeGap::NoSupplier, to.is_none()),
        (NoticeGap::NoAddress, to.is_some_and(|to| to.address.trim().is_empty())),
        (NoticeGap::NoCaseNumber, sheet.contract.draft.case_number.trim().is_empty()),
        (NoticeGap::NoClause, draft.is_none_or(|draft| draft.clause.trim().is_empty())),
        (NoticeGap::NothingFound, one.found().trim().is_empty()),
        (NoticeGap::NoCorrectiveAction, one.corrective_action.trim().is_empty()),
        (NoticeGap::NoDeadline, one.deadline().is_none()),
        (NoticeGap::NoSanction, draft.is_none_or(|draft| draft.sanction.kind == SanctionKind::NoneAgreed)),
        (NoticeGap::NoOrganisation, nameless),
    ]
    .into_iter()
    .filter_map(|(gap, lacks)| lacks.then_some(gap))
    .collect()
}
