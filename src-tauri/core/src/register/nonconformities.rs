//! Nonconformities: open, edit, take steps, correct them, calculate sanctions.

use super::{
    Register, Written,
    files::{TakenFile, give},
};
use crate::storage::Connection;
use crate::{
    Error, Result,
    domain::{
        change::Change,
        file::{FileOwner, OwnerRef},
        id::{CheckId, ContractId, NonconformityId, RequirementId, StepId},
        limits::{self, Findings},
        nonconformity::{
            Nonconformity, NonconformityDraft, Step, StepDraft, StepKind,
            sanction::{SanctionBasis, SanctionCalculation},
        },
        occasion::Occasion,
        requirement::Sanction,
    },
    error::Code,
    schedule::holidays::is_working_day,
    storage::{contract, follow_up, journal::Writing, nonconformity, requirement},
};
use chrono::Datelike;

impl Register {
    /// Opens a nonconformity with its first step, dated today. See [`Register::open_nonconformity_as`].
    pub fn open_nonconformity(
        &mut self,
        contract_id: ContractId,
        requirement_id: Option<RequirementId>,
        check_id: Option<CheckId>,
        title: &str,
        text: &str,
        occasion: &Occasion,
    ) -> Result<Written<NonconformityId>> {
        let draft = NonconformityDraft {
            contract_id,
            requirement_id,
            check_id,
            title: title.to_owned(),
            found_on: None,
            found: text.to_owned(),
            corrective_action: String::new(),
        };
        self.open_nonconformity_as(&draft, &[], occasion)
    }

    /// Opens a nonconformity with its first step, and the files of what was found. Errors: the rules of
    /// [`NonconformityDraft::validate`], not found (also for a requirement or check of another contract), those of the files.
    pub fn open_nonconformity_as(
        &mut self,
        draft: &NonconformityDraft,
        files: &[TakenFile],
        occasion: &Occasion,
    ) -> Result<Written<NonconformityId>> {
        draft.validate(occasion.today)?;
        let contents = self.contents();
        self.write(Change::OpenNonconformity, occasion, |writing| {
            let (id, opened) = open(writing, draft)?;
            give(&contents, writing, OwnerRef { noun: FileOwner::Step, id: opened.0 }, files).map(|()| id)
        })
    }

    /// What a nonconformity found by a check would say: the requirement's title, what was noted, the day it was checked.
    /// Errors: not found.
    pub fn nonconformity_of_check(&self, id: CheckId) -> Result<NonconformityDraft> {
        of_check(&self.connection, id)
    }

    /// Opens the nonconformity a check found, in one call. Errors: as opening any.
    pub fn open_nonconformity_of_check(&mut self, id: CheckId, occasion: &Occasion) -> Result<Written<NonconformityId>> {
        let draft = self.nonconformity_of_check(id)?;
        self.open_nonconformity_as(&draft, &[], occasion)
    }

    /// Edits the title, what was found (the text of the first step) and the corrective action.
    /// Errors: [`Code::Required`] without a title, [`Code::TooLong`], not found.
    pub fn edit_nonconformity(
        &mut self,
        id: NonconformityId,
        title: &str,
        found: &str,
        corrective_action: &str,
        occasion: &Occasion,
    ) -> Result<Written<()>> {
        let mut wrong = Findings::default();
        wrong.required("title", title, limits::TITLE);
        wrong.text("text", found, limits::LONG);
        wrong.text("corrective_action", corrective_action, limits::LONG);
        limits::first(wrong.all())?;
        self.write(Change::EditNonconformity, occasion, |writing| {
            let mut one = touched(writing, id)?;
            one.title = title.trim().to_owned();
            one.corrective_action = corrective_action.trim().to_owned();
            writing.subject(&one.title);
            nonconformity::save(writing, &one)?;
            match one.steps.first() {
                Some(opened) => nonconformity::save_step(writing, &Step { text: found.trim().to_owned(), ..opened.clone() }),
                None => Ok(()),
            }
        })
    }

    /// Puts a nonconformity in the bin, steps and files with it. Errors: not found.
    pub fn remove_nonconformity(&mut self, id: NonconformityId, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::RemoveNonconformity, occasion, |writing| {
            touched(writing, id)?;
            nonconformity::remove(writing, id)
        })
    }

    /// Takes a step. It gets a key of its own, and is by whoever does it unless it names somebody.
    /// Errors: the rules of [`Nonconformity::validate_step`], not found.
    pub fn add_step(&mut self, id: NonconformityId, step: &Step, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::AddStep, occasion, |writing| {
            let one = touched(writing, id)?;
            one.validate_step(step, occasion.today)?;
            nonconformity::add_step(writing, id, &Step { id: StepId::new(), by: signed(&step.by, occasion), ..step.clone() })
        })
    }

    /// Takes steps in one change: a notice and the deadline it sets are one act. The files belong to the first. An amount
    /// is calculated from the requirement's agreed sanction; one that is written instead needs a reason.
    /// Errors: the rules of [`Nonconformity::validate_step`] and [`SanctionCalculation`], those of the files, not found.
    pub fn take_steps(
        &mut self,
        id: NonconformityId,
        drafts: &[StepDraft],
        files: &[TakenFile],
        occasion: &Occasion,
    ) -> Result<Written<Vec<StepId>>> {
        let contents = self.contents();
        self.write(Change::AddStep, occasion, |writing| {
            let mut one = touched(writing, id)?;
            let mut keys = vec![];
            for draft in drafts {
                let step = step_of(writing, &one, draft, StepId::new(), occasion)?;
                one.validate_step(&step, occasion.today)?;
                nonconformity::add_step(writing, id, &step)?;
                keys.push(step.id);
                one.steps.push(step);
            }
            if let Some(first) = keys.first() {
                give(&contents, writing, OwnerRef { noun: FileOwner::Step, id: first.0 }, files)?;
            }
            Ok(keys)
        })
    }

    /// Corrects what a step says; its kind stays. Errors: the rules of [`Nonconformity::validate_trail`] and
    /// [`SanctionCalculation`], not found.
    pub fn edit_step(&mut self, id: StepId, draft: &StepDraft, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::EditNonconformity, occasion, |writing| {
            let mut one = nonconformity::of_step(writing, id)?;
            touch(writing, &one);
            let place = one.steps.iter().position(|step| step.id == id).ok_or_else(|| missing(id))?;
            let before = one.clone();
            let Some(stored) = one.steps.get_mut(place) else { return Err(missing(id)) };
            let draft = StepDraft { kind: stored.kind, ..draft.clone() };
            let mut edited = step_of(writing, &before, &draft, id, occasion)?;
            if draft.basis.is_none() {
                edited.calculation = stored.calculation.clone().filter(|_| stored.amount == edited.amount);
            }
            *stored = edited.clone();
            one.validate_trail(occasion.today)?;
            nonconformity::save_step(writing, &edited)
        })
    }

    /// Puts a step in the bin. Errors: [`Code::StepOutOfOrder`] for the first, the rules of
    /// [`Nonconformity::validate_trail`] when a later one builds on it, not found.
    pub fn remove_step(&mut self, id: StepId, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::EditNonconformity, occasion, |writing| {
            let mut one = nonconformity::of_step(writing, id)?;
            touch(writing, &one);
            one.steps.retain(|step| step.id != id);
            one.validate_trail(occasion.today)?;
            nonconformity::remove_step(writing, id)
        })
    }

    /// What the agreed sanction of the broken requirement amounts to, from `basis` or from what the steps say.
    /// Nothing without a requirement or without an agreed sanction.
    /// Errors: those of [`SanctionCalculation::of`], not found.
    pub fn calculate_sanction(
        &self,
        id: NonconformityId,
        basis: Option<&SanctionBasis>,
        occasion: &Occasion,
    ) -> Result<Option<SanctionCalculation>> {
        let one = nonconformity::nonconformity(&self.connection, id)?;
        let Some(agreed) = agreed(&self.connection, &one)? else { return Ok(None) };
        let proposed = one.sanction_basis(occasion.today);
        SanctionCalculation::of(&agreed, basis.unwrap_or(&proposed), &is_working_day).map(Some)
    }
}

/// Opens a nonconformity within a change. Answers its key and that of its first step. Errors: not found, also for a
/// requirement or check of another contract.
pub(super) fn open(writing: &Writing<'_>, draft: &NonconformityDraft) -> Result<(NonconformityId, StepId)> {
    let occasion = writing.occasion;
    contract::contract(writing, draft.contract_id)?;
    let broken = draft.requirement_id.map(|id| requirement::requirement(writing, id)).transpose()?;
    let check = draft.check_id.map(|id| follow_up::check(writing, id)).transpose()?;
    let of_check = check.map(|check| requirement::requirement(writing, check.requirement_id)).transpose()?;
    if let Some(other) = broken.iter().chain(&of_check).find(|requirement| requirement.contract_id != draft.contract_id) {
        return Err(Error::new(Code::NotFound).with("noun", "requirement").with("id", other.id));
    }
    writing.subject(draft.title.trim());
    let on = draft.found_on.unwrap_or(occasion.today);
    let one = Nonconformity {
        id: NonconformityId::new(),
        contract_id: draft.contract_id,
        number: nonconformity::next_number(writing, on.year())?,
        requirement_id: draft.requirement_id.or(of_check.map(|requirement| requirement.id)),
        check_id: draft.check_id,
        title: draft.title.trim().to_owned(),
        corrective_action: draft.corrective_action.trim().to_owned(),
        steps: vec![],
    };
    nonconformity::add(writing, &one)?;
    let opened = Step {
        id: StepId::new(),
        kind: StepKind::Opened,
        on,
        by: occasion.who.clone(),
        text: draft.found.clone(),
        deadline: None,
        amount: None,
        calculation: None,
    };
    nonconformity::add_step(writing, one.id, &opened)?;
    Ok((one.id, opened.id))
}

/// What a nonconformity found by a check would say.
pub(super) fn of_check(connection: &Connection, id: CheckId) -> Result<NonconformityDraft> {
    let check = follow_up::check(connection, id)?;
    let broken = requirement::requirement(connection, check.requirement_id)?;
    let result = follow_up::latest_result(connection, id)?;
    Ok(NonconformityDraft {
        contract_id: broken.contract_id,
        requirement_id: Some(broken.id),
        check_id: Some(id),
        title: broken.draft.title,
        found_on: result.as_ref().map(|result| result.checked_on),
        found: result.map(|result| result.note).unwrap_or_default(),
        corrective_action: String::new(),
    })
}

/// What was agreed to follow from the breach, if its requirement is known and anything was.
pub(super) fn agreed(connection: &Connection, one: &Nonconformity) -> Result<Option<Sanction>> {
    let Some(id) = one.requirement_id else { return Ok(None) };
    match requirement::requirement(connection, id) {
        Ok(requirement) => Ok(Some(requirement.draft.sanction)),
        Err(error) if error.code == Code::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn step_of(connection: &Connection, one: &Nonconformity, draft: &StepDraft, id: StepId, occasion: &Occasion) -> Result<Step> {
    let sanctioned = draft.kind == StepKind::Sanctioned;
    let calculation = match (&draft.basis, agreed(connection, one)?) {
        (Some(basis), Some(agreed)) if sanctioned => Some(SanctionCalculation::of(&agreed, basis, &is_working_day)?),
        _ => None,
    };
    let amount = match &calculation {
        Some(calculation) => calculation.imposed(draft.amount)?,
        None => draft.amount,
    };
    Ok(Step {
        id,
        kind: draft.kind,
        on: draft.on,
        by: signed(&draft.by, occasion),
        text: draft.text.trim().to_owned(),
        deadline: draft.deadline.filter(|_| matches!(draft.kind, StepKind::NoticeSent | StepKind::DeadlineSet)),
        amount: amount.filter(|_| sanctioned),
        calculation,
    })
}

fn signed(by: &str, occasion: &Occasion) -> String {
    let by = by.trim();
    if by.is_empty() { occasion.who.clone() } else { by.to_owned() }
}

/// Reads a nonconformity that a change is about.
fn touched(writing: &Writing<'_>, id: NonconformityId) -> Result<Nonconformity> {
    let one = nonconformity::nonconformity(writing, id)?;
    touch(writing, &one);
    Ok(one)
}

fn touch(writing: &Writing<'_>, one: &Nonconformity) {
    writing.subject(&one.title);
    writing.concerns(one.contract_id);
}

fn missing(id: StepId) -> Error {
    Error::new(Code::NotFound).with("noun", "step").with("id", id)
}
