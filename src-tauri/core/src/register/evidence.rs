//! Documents: register. Files and lists come with the evidence screens.

use super::{Register, Written, plans::replan_requirement};
use crate::{
    Error, Result,
    domain::{
        change::Change,
        evidence::{Evidence, EvidenceDraft},
        id::{EvidenceId, RequirementId},
        limits::{self, Findings},
        occasion::Occasion,
    },
    error::Code,
    storage::{evidence, requirement},
};
use std::collections::BTreeSet;

fn validate(draft: &EvidenceDraft) -> Result<()> {
    let mut found = Findings::default();
    found.required("title", &draft.title, limits::TITLE);
    found.text("number", &draft.number, limits::TITLE);
    found.text("issuer", &draft.issuer, limits::TITLE);
    for (field, date) in [("received", draft.received), ("valid_from", draft.valid_from), ("valid_to", draft.valid_to)] {
        found.date(field, date);
    }
    if draft.valid_from.zip(draft.valid_to).is_some_and(|(from, to)| to < from) {
        found.add(Error::field("valid_to", Code::EndBeforeStart));
    }
    if draft.requirements.is_empty() {
        found.add(Error::field("requirements", Code::Required));
    }
    found.count("requirements", draft.requirements.len(), limits::REQUIREMENTS);
    limits::first(found.all())
}

impl Register {
    /// Registers a document. Errors: [`Code::Required`] without a title or requirement, [`Code::TooLong`],
    /// [`Code::DateOutOfRange`], [`Code::EndBeforeStart`], [`Code::SizeRange`], not found.
    pub fn add_evidence(&mut self, draft: &EvidenceDraft, occasion: &Occasion) -> Result<Written<EvidenceId>> {
        validate(draft)?;
        // A requirement that is named twice is served once.
        let named: BTreeSet<RequirementId> = draft.requirements.iter().copied().collect();
        let draft = EvidenceDraft { requirements: named.into_iter().collect(), ..draft.clone() };
        self.write(Change::AddEvidence, occasion, |writing| {
            let id = EvidenceId::new();
            writing.subject(&draft.title);
            let requirements = draft.requirements.iter().map(|id| requirement::requirement(writing, *id)).collect::<Result<Vec<_>>>()?;
            evidence::add(writing, &Evidence { id, draft })?;
            for requirement in requirements {
                replan_requirement(writing, requirement.contract_id, requirement.id, &[])?;
            }
            Ok(id)
        })
    }
}
