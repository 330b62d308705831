//! What a meeting, a decision and a treatment must satisfy before they are stored.

use super::{DecisionDraft, MeetingDraft, Treatment};
use crate::{
    Error, Result,
    domain::limits::{self, Findings},
    error::Code,
};

/// Most participants of a meeting.
const PARTICIPANTS: usize = 200;
/// Most decisions under one item.
const DECISIONS: usize = 50;
/// Longest decision.
const DECISION: usize = 4_000;

impl MeetingDraft {
    /// The first thing that is wrong: no title, neither or both of contract and supplier ([`Code::Required`] at
    /// `contract_id`), a date out of range, texts too long, a participant without a name.
    pub fn validate(&self) -> Result<()> {
        let mut found = Findings::default();
        if self.contract_id.is_some() == self.supplier_id.is_some() {
            found.add(Error::field("contract_id", Code::Required));
        }
        found.required("title", &self.title, limits::TITLE);
        found.date("held_on", Some(self.held_on));
        found.text("place", &self.place, limits::TITLE);
        found.count("participants", self.participants.len(), PARTICIPANTS);
        for (index, one) in self.participants.iter().enumerate() {
            found.required(&format!("participants.{index}.name"), &one.name, limits::SHORT);
            found.text(&format!("participants.{index}.role"), &one.role, limits::SHORT);
        }
        found.text("notes", &self.notes, limits::LONG);
        found.text("internal_notes", &self.internal_notes, limits::LONG);
        limits::first(found.all())
    }
}

impl DecisionDraft {
    /// Everything that is wrong: no text, too long, a deadline out of range.
    #[must_use]
    pub fn validate_all(&self) -> Vec<Error> {
        let mut found = Findings::default();
        found.required("text", &self.text, DECISION);
        found.text("responsible", &self.responsible, limits::SHORT);
        found.date("deadline", self.deadline);
        found.all()
    }
}

impl Treatment {
    /// The first thing that is wrong: texts too long, a decision without text, dates out of range.
    pub fn validate(&self) -> Result<()> {
        let mut found = Findings::default();
        found.text("note", &self.note, limits::RESULT_NOTE);
        found.text("internal_note", &self.internal_note, limits::LONG);
        if let Some(finding) = &self.finding {
            found.date("valid_to", finding.valid_to);
        }
        found.count("decisions", self.decisions.len(), DECISIONS);
        for (index, decision) in self.decisions.iter().enumerate() {
            found.within(&format!("decisions.{index}"), decision.validate_all());
        }
        if let Some(earlier) = &self.earlier {
            found.within("earlier", earlier.validate_all());
        }
        found.text("nonconformity", &self.nonconformity, limits::TITLE);
        limits::first(found.all())
    }
}
