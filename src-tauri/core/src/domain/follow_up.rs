//! Follow-up plans, the checks they make, and the results of checks. The dates are `schedule`'s.

mod validate;

use super::{
    choice::choice,
    decimal::Decimal,
    id::{CheckId, PlanId, RequirementId, ResultId},
};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

choice! {
    /// What a check found.
    Outcome, "outcome" {
        /// Oppfylt.
        Fulfilled = "fulfilled",
        /// Delvis oppfylt.
        Partly = "partly",
        /// Ikke oppfylt.
        NotFulfilled = "not-fulfilled",
        /// Ikke kontrollert: never counted as fulfilled.
        NotVerified = "not-verified",
        /// Ikke aktuelt.
        NotApplicable = "not-applicable",
    }
}
choice! {
    /// What is odd about a result without being wrong: it is kept as it is, and said to whoever records it.
    ResultDoubt, "result-doubt" {
        /// Fulfilled, though the value found misses the requirement; or not fulfilled, though it meets it.
        AgainstValue = "against-value",
        /// Fulfilled, though the document was no longer valid the day it was checked.
        Lapsed = "lapsed",
    }
}
choice! {
    /// Where a due date on a Saturday, Sunday or public holiday goes.
    WorkingDayRule, "working-day-rule" {
        /// To the next working day.
        Next = "next",
        /// To the previous working day.
        Previous = "previous",
    }
}
choice! {
    /// A date in the contract that another date may hang on.
    Milepost, "milepost" {
        /// The contract's start.
        Start = "start",
        /// The contract's current end.
        End = "end",
        /// The next undecided option's notice deadline.
        OptionNotice = "option-notice",
    }
}

/// A date, or days from a date in the contract that it follows when that is edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum MilestoneDate {
    /// A fixed date.
    Date {
        /// The date.
        date: NaiveDate,
    },
    /// Days before (negative) or after a date in the contract.
    Offset {
        /// Which date.
        from: Milepost,
        /// −3,650 to 3,650.
        days: i32,
    },
}

/// A named point in time that needs a check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Milestone {
    /// Its name: `Ferdigbefaring`. May be blank.
    pub label: String,
    /// When.
    pub on: MilestoneDate,
}

/// Months of the year in which a rhythm runs, both inclusive; may run over New Year (10–4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Season {
    /// First month, 1–12.
    pub from: u32,
    /// Last month, 1–12.
    pub to: u32,
}

/// A rhythm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Cadence {
    /// Every N months on a fixed rhythm: anchor + k·N, k ≥ 1, never stepped.
    Every {
        /// 1–120.
        months: u32,
        /// Blank = the contract's start.
        anchor: Option<NaiveDate>,
        /// Only in these months, if given.
        season: Option<Season>,
    },
    /// N months after the last completed check (the contract's start if none).
    AfterLast {
        /// 1–120.
        months: u32,
    },
    /// On named milestones; one of them = once.
    Milestones {
        /// 1–100.
        milestones: Vec<Milestone>,
    },
    /// Days before the document of the last result lapses.
    BeforeExpiry {
        /// 0–1,000.
        days: u32,
    },
}

/// A rhythm as a person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PlanDraft {
    /// Key of the stored plan that is edited; blank = a new one.
    pub id: Option<PlanId>,
    /// The rhythm.
    pub cadence: Cadence,
    /// Whether the supplier is not told beforehand.
    pub unannounced: bool,
}

/// A stored follow-up plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Plan {
    /// Key.
    pub id: PlanId,
    /// The requirement it follows up.
    pub requirement_id: RequirementId,
    /// The rhythm.
    pub cadence: Cadence,
    /// Whether the supplier is not told beforehand.
    pub unannounced: bool,
    /// No check is planned before this day: what lies before the plan was made cannot be followed up any more.
    pub planned_from: NaiveDate,
}

/// One planned follow-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Check {
    /// Key: [`CheckId::planned`], or a new one for checks that are not of a plan.
    pub id: CheckId,
    /// What is followed up.
    pub requirement_id: RequirementId,
    /// The plan that made it; blank for a check made by hand.
    pub plan_id: Option<PlanId>,
    /// The day of the rhythm, before it was moved to a working day: also the occurrence's name.
    pub nominal: NaiveDate,
    /// Due on.
    pub due: NaiveDate,
    /// Name of the milestone, if any.
    pub label: String,
    /// Whether the supplier is not told beforehand.
    pub unannounced: bool,
    /// Moved by a person: re-planning leaves it alone.
    pub moved_by_hand: bool,
    /// Why it was moved.
    pub reason: String,
}

/// What a person found in a check. Never overwritten: a correction is a later result of the same check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct CheckResult {
    /// Key.
    pub id: ResultId,
    /// The check.
    pub check_id: CheckId,
    /// What was found.
    pub outcome: Outcome,
    /// The value found, in the target's unit; 1/0 for yes/no and documents.
    pub actual: Option<Decimal>,
    /// Note.
    pub note: String,
    /// The day it was checked.
    pub checked_on: NaiveDate,
    /// For documents: the last day the shown document is valid.
    pub valid_to: Option<NaiveDate>,
    /// When it was entered.
    pub recorded_at: DateTime<Utc>,
    /// By whom.
    pub recorded_by: String,
}

/// A result as a person writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct ResultDraft {
    /// What was found.
    pub outcome: Outcome,
    /// The value found.
    pub actual: Option<Decimal>,
    /// Note, at most 4,000 characters.
    pub note: String,
    /// The day it was checked; not after today.
    pub checked_on: NaiveDate,
    /// For documents: the last day the shown document is valid.
    pub valid_to: Option<NaiveDate>,
}
