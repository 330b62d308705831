//! Supplier meetings: who meets about what, the agenda, what is said about each item, and what is decided.
//! Which items an agenda gets by itself is [`agenda`]'s.

pub mod agenda;
mod validate;

use super::{
    choice::choice,
    decimal::Decimal,
    follow_up::Outcome,
    id::{AgendaItemId, ContractId, DecisionId, MeetingId, ParticipantId, SupplierId},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

choice! {
    /// For whom a participant is there.
    Side, "meeting-side" {
        /// The buyer.
        Buyer = "buyer",
        /// The supplier.
        Supplier = "supplier",
    }
}
choice! {
    /// What an item of an agenda is about, in the order they are gone through.
    ItemKind, "agenda-kind" {
        /// A check to answer.
        Check = "check",
        /// An open nonconformity.
        Nonconformity = "nonconformity",
        /// A document that lapses.
        Evidence = "evidence",
        /// What was decided in an earlier meeting and is not done.
        Decision = "decision",
        /// An option whose notice deadline comes.
        OptionNotice = "option-notice",
        /// What somebody added.
        Own = "own",
    }
}
choice! {
    /// How far a meeting has come.
    MeetingState, "meeting-state" {
        /// Begun and not ended.
        Open = "open",
        /// Prepared, nothing treated.
        Coming = "coming",
        /// Ended.
        Held = "held",
    }
}

/// Somebody who takes part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Participant {
    /// Key; the nil key for one that is new.
    pub id: ParticipantId,
    /// For whom.
    pub side: Side,
    /// Name.
    pub name: String,
    /// Role: `referent`, `miljøansvarlig`. May be blank.
    pub role: String,
}

/// A meeting as a person writes it. About one contract, or about all of one supplier's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct MeetingDraft {
    /// The contract, if it is about one.
    pub contract_id: Option<ContractId>,
    /// The supplier, if it is about all of its contracts.
    pub supplier_id: Option<SupplierId>,
    /// Title, 1–400 characters.
    pub title: String,
    /// The day it is held.
    pub held_on: NaiveDate,
    /// Where, and when on the day: `Rådhuset, kl. 9–10`.
    pub place: String,
    /// Who takes part, in the order of the minutes.
    pub participants: Vec<Participant>,
    /// To the minutes, of the meeting as a whole.
    pub notes: String,
    /// Never printed.
    pub internal_notes: String,
}

/// A stored meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Meeting {
    /// Key.
    pub id: MeetingId,
    /// What is written about it.
    #[serde(flatten)]
    pub draft: MeetingDraft,
    /// Whether it was ended.
    pub ended: bool,
}

/// A stored item of an agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct AgendaItem {
    /// Key.
    pub id: AgendaItemId,
    /// What it is about.
    pub kind: ItemKind,
    /// Key of the check, nonconformity, document, earlier decision or option; blank for an own item.
    pub subject: Option<Uuid>,
    /// The contract it belongs to, if one.
    pub contract_id: Option<ContractId>,
    /// Title.
    pub title: String,
    /// To the minutes.
    pub note: String,
    /// Never printed.
    pub internal_note: String,
    /// Whether it was treated.
    pub treated: bool,
}

/// A decision as a person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct DecisionDraft {
    /// Key; the nil key for one that is new.
    pub id: DecisionId,
    /// What was decided, 1–4,000 characters.
    pub text: String,
    /// Who does it; may be blank.
    pub responsible: String,
    /// When it must be done; may be blank.
    pub deadline: Option<NaiveDate>,
}

/// A stored decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Decision {
    /// What was decided.
    #[serde(flatten)]
    pub draft: DecisionDraft,
    /// In which meeting.
    pub meeting_id: MeetingId,
    /// Under which item; blank = of the meeting as a whole.
    pub agenda_item_id: Option<AgendaItemId>,
    /// Which contract it concerns, if one.
    pub contract_id: Option<ContractId>,
    /// When it was carried out; blank = it is open.
    pub done_on: Option<NaiveDate>,
}

/// What a check found, as it is said in a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Finding {
    /// What was found.
    pub outcome: Outcome,
    /// The value found.
    pub actual: Option<Decimal>,
    /// For documents: the last day the shown document is valid.
    pub valid_to: Option<NaiveDate>,
}

/// Everything that is said about one item, as one change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Treatment {
    /// For a check: what was found. Blank = not answered.
    pub finding: Option<Finding>,
    /// To the minutes; also the result's note.
    pub note: String,
    /// Never printed.
    pub internal_note: String,
    /// What was decided. A stored decision that is not among them is taken away.
    pub decisions: Vec<DecisionDraft>,
    /// For an earlier decision: whether it has been carried out. Blank = say nothing about it.
    pub carried_out: Option<bool>,
    /// For an earlier decision: what it says from now on, who does it and when. Blank = as it was.
    pub earlier: Option<DecisionDraft>,
    /// The title of a nonconformity to open; blank = none. Opened once an item, however often it is treated.
    pub nonconformity: String,
}

impl Meeting {
    /// How far it has come; `begun` = something was treated or is being written.
    #[must_use]
    pub const fn state(&self, begun: bool) -> MeetingState {
        match (self.ended, begun) {
            (true, _) => MeetingState::Held,
            (false, true) => MeetingState::Open,
            (false, false) => MeetingState::Coming,
        }
    }
}
