//! Nonconformities: open, take steps. Their screens, letters and amounts come later.

use super::{Register, Written};
use crate::{
    Error, Result,
    domain::{
        change::Change,
        id::{CheckId, ContractId, NonconformityId, RequirementId, StepId},
        nonconformity::{Nonconformity, Step, StepKind},
        occasion::Occasion,
    },
    error::Code,
    storage::{contract, nonconformity},
};
use chrono::Datelike;

impl Register {
    /// Opens a nonconformity with its first step, dated today. Errors: [`Code::Required`] without a title, not found.
    pub fn open_nonconformity(
        &mut self,
        contract_id: ContractId,
        requirement_id: Option<RequirementId>,
        check_id: Option<CheckId>,
        title: &str,
        text: &str,
        occasion: &Occasion,
    ) -> Result<Written<NonconformityId>> {
        if title.trim().is_empty() {
            return Err(Error::field("title", Code::Required));
        }
        self.write(Change::OpenNonconformity, occasion, |writing| {
            contract::contract(writing, contract_id)?;
            writing.subject(title);
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
        })
    }

    /// Takes a step. Errors: [`Code::StepOutOfOrder`], not found.
    pub fn add_step(&mut self, id: NonconformityId, step: &Step, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::AddStep, occasion, |writing| {
            let one = nonconformity::nonconformity(writing, id)?;
            one.validate_step(step)?;
            writing.subject(&one.title);
            writing.concerns(one.contract_id);
            nonconformity::add_step(writing, id, step)
        })
    }
}
