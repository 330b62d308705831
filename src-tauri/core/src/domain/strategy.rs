//! Adopted strategies: their goals on every level and their measures, as a tree. What serves a goal is [`link`]'s, how it
//! stands [`standing`]'s, the yearly plan [`action`]'s, and the form in which strategies are carried [`pack`]'s.

pub mod action;
pub mod contribution;
pub mod link;
pub mod pack;
pub mod standing;
pub mod validate;

use super::{
    choice::choice,
    id::{GoalId, StrategyId},
    kinds::Kind,
    language::Language,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

choice! {
    /// What a goal is within its strategy. Measures stand last: nothing is under them.
    GoalLevel, "goal-level" {
        /// Hovedmål.
        MainGoal = "main-goal",
        /// Satsingsområde.
        FocusArea = "focus-area",
        /// Mål.
        Goal = "goal",
        /// Delmål.
        SubGoal = "sub-goal",
        /// A step of a ladder.
        Step = "step",
        /// Tiltak.
        Measure = "measure",
    }
}
choice! {
    /// Where a goal is from.
    GoalOrigin, "goal-origin" {
        /// From the strategy's pack.
        Pack = "pack",
        /// Written in the program.
        Own = "own",
        /// From an earlier version of the pack; the newest has it no more.
        Past = "past",
    }
}

/// Everything a person may write about a strategy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct StrategyDraft {
    /// Title, 1–400 characters.
    pub title: String,
    /// Who adopted it.
    pub owner: String,
    /// On which day.
    pub adopted: Option<NaiveDate>,
    /// The first year it is for.
    pub first_year: Option<i32>,
    /// The last year it is for.
    pub last_year: Option<i32>,
    /// Where its text is.
    pub source: String,
    /// The language of its texts.
    pub language: Language,
    /// The version of its pack, from 1: a newer one replaces an older one.
    pub version: u32,
    /// Notes; not part of its pack.
    pub notes: String,
}

/// A stored strategy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Strategy {
    /// Key.
    pub id: StrategyId,
    /// What its pack is known by, in every version.
    pub pack: String,
    /// What is written about it.
    #[serde(flatten)]
    pub draft: StrategyDraft,
}

/// Everything a person may write about a goal or a measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct GoalDraft {
    /// What it is.
    pub level: GoalLevel,
    /// Its number, as the source has it; no two of a strategy are the same.
    pub number: String,
    /// What it says.
    pub text: String,
    /// The heading a measure stands under; may be blank.
    pub area: String,
    /// The year by the end of which it is to be reached.
    pub year: Option<i32>,
    /// Kinds of requirement that may serve it: what is proposed.
    pub kinds: Vec<Kind>,
    /// Notes; not part of its pack.
    pub notes: String,
}

/// A stored goal or measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct Goal {
    /// Key.
    pub id: GoalId,
    /// The strategy it is part of.
    pub strategy_id: StrategyId,
    /// What it is under; blank = at the top.
    pub parent_id: Option<GoalId>,
    /// What it is known by within its pack, in every version.
    pub key: String,
    /// Where it is from.
    pub origin: GoalOrigin,
    /// What is written about it.
    #[serde(flatten)]
    pub draft: GoalDraft,
}

/// Goals in the order they are read in, each with how deep it stands (0 = at the top): a goal before what is under it.
/// `goals` are those of one strategy, ordered among those under the same. What hangs on nothing is left out.
#[must_use]
pub fn in_order(goals: &[Goal]) -> Vec<(&Goal, u32)> {
    let mut ordered = Vec::with_capacity(goals.len());
    let mut open: Vec<(&Goal, u32)> = under(goals, None).map(|goal| (goal, 0)).collect();
    open.reverse();
    while let Some((goal, depth)) = open.pop() {
        ordered.push((goal, depth));
        // A goal that were under itself would never end; no tree is deeper than it has goals.
        if ordered.len() >= goals.len() {
            break;
        }
        let mut below: Vec<_> = under(goals, Some(goal.id)).map(|goal| (goal, depth + 1)).collect();
        below.reverse();
        open.extend(below);
    }
    ordered
}

fn under(goals: &[Goal], parent: Option<GoalId>) -> impl Iterator<Item = &Goal> {
    goals.iter().filter(move |goal| goal.parent_id == parent)
}

/// A goal and everything under it.
#[must_use]
pub fn branch(goals: &[Goal], root: GoalId) -> Vec<GoalId> {
    let mut found = vec![root];
    let mut at = 0;
    while let Some(parent) = found.get(at).copied() {
        found.extend(under(goals, Some(parent)).map(|goal| goal.id).filter(|id| *id != root));
        at += 1;
        if found.len() > goals.len() {
            break;
        }
    }
    found
}
