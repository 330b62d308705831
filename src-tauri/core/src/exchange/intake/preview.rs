//! What reading a list in would do, row by row, before anything is done.

use super::{
    field::Value,
    finding::{Finding, Grade},
};
use crate::{domain::choice::choice, register::intake::Step};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

choice! {
    /// Where a row stands.
    RowState, "import-state" {
        /// A cell or the row as a whole is refused: to be mended, or left out.
        Refused = "refused",
        /// Something has to be said to be right, mended, or left out.
        Doubtful = "doubtful",
        /// Makes something new.
        New = "new",
        /// Changes something that is in the register.
        Changed = "changed",
        /// The register says the same already.
        Same = "same",
        /// Left out by somebody.
        LeftOut = "left-out",
    }
}

/// What a person has decided about rows and cells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Decisions {
    /// What was typed in place of what stands in cells, by row number and column from 0; blank empties the cell.
    pub typed: BTreeMap<(u32, u32), String>,
    /// Rows that are left out, by number.
    pub left_out: BTreeSet<u32>,
    /// Doubts that are right as shown, by row number, code and column.
    pub accepted: BTreeSet<(u32, super::finding::FindingCode, Option<u32>)>,
    /// All doubts are right as shown.
    pub accept_all: bool,
    /// All refused rows are left out.
    pub leave_out_refused: bool,
}

/// One value that would become another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// The field's name.
    pub field: &'static str,
    /// The column it is read from, from 0; nothing if it follows from others.
    pub column: Option<u32>,
    /// What the register says.
    pub from: Value,
    /// What it would say.
    pub to: Value,
}

/// One row of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewRow {
    /// Its number in the file.
    pub number: u32,
    /// Where it stands.
    pub state: RowState,
    /// What it would be once its doubts are accepted: new, changed or the same.
    pub becomes: RowState,
    /// What it is about, by name.
    pub title: String,
    /// An earlier row about the same thing, which it adds to.
    pub joins: Option<u32>,
    /// What is the matter, the gravest first.
    pub findings: Vec<Finding>,
    /// What would change; of something new, everything that is known about it.
    pub changes: Vec<FieldChange>,
}

impl PreviewRow {
    /// Settles where the row stands from what was found and decided.
    pub(super) fn settle(&mut self, decisions: &Decisions) {
        for finding in self.findings.iter_mut().filter(|finding| finding.grade == Grade::Doubt) {
            finding.accepted = decisions.accept_all || decisions.accepted.contains(&(self.number, finding.code, finding.column));
        }
        self.findings.sort_by_key(|finding| finding.grade);
        let refused = self.findings.iter().any(|finding| finding.grade == Grade::Refused);
        self.state = if decisions.left_out.contains(&self.number) || (refused && decisions.leave_out_refused) {
            RowState::LeftOut
        } else if refused {
            RowState::Refused
        } else if self.findings.iter().any(Finding::blocks) {
            RowState::Doubtful
        } else {
            self.becomes
        };
    }
}

/// How many things of a noun would be made, and how many changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, specta::Type)]
pub struct Made {
    /// New.
    pub new: u32,
    /// Changed.
    pub changed: u32,
}

/// The whole list, looked at.
#[derive(Debug, Clone)]
pub struct Preview {
    /// Every row under the headings that says anything, in the file's order.
    pub rows: Vec<PreviewRow>,
    /// Rows in each state, in the order of [`RowState`].
    pub counts: [u32; RowState::ALL.len()],
    /// Columns, from 0, whose days can be read in two ways, and nobody has said which.
    pub undecided: Vec<u32>,
    /// What would be made and changed, by noun (`contract`, `supplier`, …), once every doubt is accepted.
    pub made: BTreeMap<&'static str, Made>,
    /// What would be done.
    pub(super) steps: Vec<Step>,
}

impl Preview {
    /// How many rows are in a state.
    #[must_use]
    pub fn count(&self, state: RowState) -> u32 {
        self.counts.get(state as usize).copied().unwrap_or(0)
    }
    /// Whether nothing is refused, doubtful or undecided any more.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        self.undecided.is_empty() && self.count(RowState::Refused) == 0 && self.count(RowState::Doubtful) == 0
    }
}
