//! Nonconformities: open, take steps. Their screens, letters and amounts come later.

use super::{Register, Written};
use crate::{
    Error, Result,
    domain::{
        change::Change,
        id::{CheckId, ContractId, NonconformityId, RequirementId, StepId},
        limits::{self, Findings},
        nonconformity::{Nonconformity, Step, StepKind},
        occasion::Occasion,
    },
    error::Code,
    storage::{contract, follow_up, journal::Writing, nonconformity, requirement},
};
use chrono::Datelike;

impl Register {
    /// Opens a nonconformity with its first step, dated today. Errors: [`Code::Required`] without a title,
    /// [`Code::TooLong`], not found (also for a requirement or check of another contract).
    pub fn open_nonconformity(
        &mut self,
        contract_id: ContractId,
        requirement_id: Option<RequirementId>,
        check_id: Option<CheckId>,
        title: &str,
        text: &str,
        occasion: &Occasion,
    ) -> Result<Written<NonconformityId>> {
        let mut found = Findings::default();
        found.required("title", title, limits::TITLE);
        found.text("text", text, limits::LONG);
        limits::first(found.all())?;
        self.write(Change::OpenNonconformity, occasion, |writing| open(writing, contract_id, requirement_id, check_id, title, text))
    }

    /// Takes a step. It gets a key of its own, and is by whoever does it unless it names somebody.
    /// Errors: the rules of [`Nonconformity::validate_step`], not found.
    pub fn add_step(&mut self, id: NonconformityId, step: &Step, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::AddStep, occasion, |writing| {
            let one = nonconformity::nonconformity(writing, id)?;
            one.validate_step(step)?;
            writing.subject(&one.title);
            writing.concerns(one.contract_id);
            let by = if step.by.trim().is_empty() { &occasion.who } else { &step.by };
            nonconformity::add_step(writing, id, &Step { id: StepId::new(), by: by.clone(), ..step.clone() })
        })
    }
}

/// Opens, within a change, a nonconformity with its first step, dated today.
pub(super) fn open(
    writing: &Writing<'_>,
    contract_id: ContractId,
    requirement_id: Option<RequirementId>,
    check_id: Option<CheckId>,
    title: &str,
    text: &str,
) -> Result<NonconformityId> {
    let occasion = writing.occasion;
    contract::contract(writing, contract_id)?;
    let broken = requirement_id.map(|id| requirement::requirement(writing, id)).transpose()?;
    let check = check_id.map(|id| follow_up::check(writing, id)).transpose()?;
    let of_check = check.map(|check| requirement::requirement(writing, check.requirement_id)).transpose()?;
    if let Some(other) = broken.iter().chain(&of_check).find(|requirement| requirement.contract_id != contract_id) {
        return Err(Error::new(Code::NotFound).with("noun", "requirement").with("id", other.id));
    }
    writing.subject(title.trim());
    let number = nonconformity::next_number(writing, occasion.today.year())?;
    let one = Nonconformity {
        id: NonconformityId::new(),
        contract_id,
        number,
        requirement_id,
        check_id,
        title: title.trim().to_owned(),
        steps: vec![],
    };
    nonconformity::add(writing, &one)?;
    let opened = Step {
        id: StepId::new(),
        kind: StepKind::Opened,
        on: occasion.today,
        by: occasion.who.clone(),
        text: text.to_owned(),
        deadline: None,
        amount: None,
    };
    nonconformity::add_step(writing, one.id, &opened)?;
    Ok(one.id)
}
