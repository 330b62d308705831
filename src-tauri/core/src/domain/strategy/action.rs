//! The action plan: one shared plan in which measures are followed up, year by year. A year that has been revised is history
//! and is not written in any more.

use crate::{
    Error, Result,
    domain::{
        choice::choice,
        id::{ActionLineId, GoalId},
        limits::{self, Findings},
    },
    error::Code,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

choice! {
    /// How far a measure has come in a year.
    ActionStatus, "action-status" {
        /// Ikke påbegynt.
        NotStarted = "not-started",
        /// Pågår.
        Ongoing = "ongoing",
        /// Gjennomført.
        Done = "done",
        /// Given up, or overtaken.
        Dropped = "dropped",
    }
}

impl ActionStatus {
    /// Whether there is something left to do.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::NotStarted | Self::Ongoing)
    }
}

/// What is written of a measure in one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ActionDraft {
    /// How far it has come.
    pub status: ActionStatus,
    /// Who sees to it.
    pub responsible: String,
    /// By when.
    pub deadline: Option<NaiveDate>,
    /// The year's note.
    pub note: String,
}

impl ActionDraft {
    /// A measure that was just put in the plan.
    #[must_use]
    pub fn new() -> Self {
        Self { status: ActionStatus::NotStarted, responsible: String::new(), deadline: None, note: String::new() }
    }

    /// The first thing that is wrong. Errors: [`Code::TooLong`], [`Code::DateOutOfRange`].
    pub fn validate(&self) -> Result<()> {
        let mut found = Findings::default();
        found.text("responsible", &self.responsible, limits::SHORT);
        found.date("deadline", self.deadline);
        found.text("note", &self.note, limits::RESULT_NOTE);
        limits::first(found.all())
    }

    /// Whether its deadline has passed and it is not finished.
    #[must_use]
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.status.is_open() && self.deadline.is_some_and(|deadline| deadline < today)
    }
}

impl Default for ActionDraft {
    fn default() -> Self {
        Self::new()
    }
}

/// A measure in one year of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ActionLine {
    /// Key.
    pub id: ActionLineId,
    /// The measure.
    pub goal_id: GoalId,
    /// The year.
    pub year: i32,
    /// The line of the year before that it was carried from.
    pub carried_from: Option<ActionLineId>,
    /// What is written.
    #[serde(flatten)]
    pub draft: ActionDraft,
}

/// One year of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ActionPlan {
    /// The year.
    pub year: i32,
    /// The day it was revised and closed; blank while it is in force.
    pub revised_on: Option<NaiveDate>,
    /// By whom.
    pub revised_by: String,
    /// What the revision says of the year.
    pub note: String,
}

choice! {
    /// What the yearly revision does with a measure.
    RevisionChoice, "revision" {
        /// It goes on into the next year.
        Carry = "carry",
        /// It ends with the year.
        Close = "close",
    }
}

/// What the revision says of one measure of the year that is closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Revised {
    /// The measure.
    pub goal_id: GoalId,
    /// What is done with it.
    pub choice: RevisionChoice,
    /// How it stands at the end of the year.
    pub status: ActionStatus,
    /// The year's note.
    pub note: String,
    /// For one that goes on: by when. Blank keeps none.
    pub deadline: Option<NaiveDate>,
}

/// A yearly revision: the year is closed, the next one begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Revision {
    /// The year that is closed.
    pub year: i32,
    /// What is done with each of its measures; every one once.
    pub lines: Vec<Revised>,
    /// Measures that come in with the next year.
    pub add: Vec<GoalId>,
    /// What the revision says of the year.
    pub note: String,
}

impl Revision {
    /// What the next year begins with of a line that goes on: who sees to it, and how far it has come unless it was finished.
    #[must_use]
    pub fn carried(revised: &Revised, before: &ActionDraft) -> ActionDraft {
        let status = if revised.status.is_open() { revised.status } else { ActionStatus::NotStarted };
        ActionDraft { status, responsible: before.responsible.clone(), deadline: revised.deadline, note: String::new() }
    }

    /// The first thing that is wrong, held against the year's lines. Errors: [`Code::TooLong`], [`Code::DateOutOfRange`],
    /// [`Code::Required`] for a measure that nothing is said of, [`Code::NotFound`] for one that is not in the year.
    pub fn validate(&self, lines: &[ActionLine]) -> Result<()> {
        let mut found = Findings::default();
        found.text("note", &self.note, limits::LONG);
        for (place, revised) in self.lines.iter().enumerate() {
            found.text(&format!("lines.{place}.note"), &revised.note, limits::RESULT_NOTE);
            found.date(&format!("lines.{place}.deadline"), revised.deadline);
            let twice = self.lines.iter().take(place).any(|other| other.goal_id == revised.goal_id);
            if twice || !lines.iter().any(|line| line.goal_id == revised.goal_id) {
                found.add(Error::field(format!("lines.{place}"), Code::NotFound).with("noun", "measure").with("id", revised.goal_id));
            }
        }
        if lines.iter().any(|line| !self.lines.iter().any(|revised| revised.goal_id == line.goal_id)) {
            found.add(Error::field("lines", Code::Required));
        }
        limits::first(found.all())
    }
}
