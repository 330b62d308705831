//! Documents: register. Files and lists come with the evidence screens.

use super::{Register, Written, plans::replan_requirement};
use crate::{
    Error, Result,
    domain::{
        change::Change,
        evidence::{Evidence, EvidenceDraft},
        id::EvidenceId,
        occasion::Occasion,
    },
    error::Code,
    storage::{evidence, requirement},
};

impl Register {
    /// Registers a document. Errors: [`Code::Required`] without a title or requirement, [`Code::EndBeforeStart`], not found.
    pub fn add_evidence(&mut self, draft: &EvidenceDraft, occasion: &Occasion) -> Result<Written<EvidenceId>> {
        if draft.title.trim().is_empty() {
            return Err(Error::field("title", Code::Required));
        }
        for (field, text) in [("title", &draft.title), ("number", &draft.number), ("issuer", &draft.issuer)] {
            if text.chars().count() > 400 {
                return Err(Error::field(field, Code::TooLong).with("max", 400));
            }
        }
        if draft.requirements.is_empty() {
            return Err(Error::field("requirements", Code::Required));
        }
        if draft.valid_from.zip(draft.valid_to).is_some_and(|(from, to)| to < from) {
            return Err(Error::field("valid_to", Code::EndBeforeStart));
        }
        self.write(Change::AddEvidence, occasion, |writing| {
            let id = EvidenceId::new();
            writing.subject(&draft.title);
            let requirements = draft.requirements.iter().map(|id| requirement::requirement(writing, *id)).collect::<Result<Vec<_>>>()?;
            evidence::add(writing, &Evidence { id, draft: draft.clone() })?;
            for requirement in requirements {
                replan_requirement(writing, requirement.contract_id, requirement.id, &[])?;
            }
            Ok(id)
        })
    }
}
