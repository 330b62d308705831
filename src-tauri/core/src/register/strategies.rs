//! Strategies: make, edit, remove, with their goals and measures. Taking one in from a pack is [`importing`]'s.

pub mod importing;
mod shipped;

pub use importing::PackImported;
#[cfg(test)]
pub(crate) use shipped::TEXTS;
pub use shipped::shipped;

use super::{Register, Written};
use crate::{
    Error, Result,
    domain::{
        change::Change,
        id::{GoalId, StrategyId},
        occasion::Occasion,
        strategy::{
            Goal, GoalDraft, GoalLevel, GoalOrigin, Strategy, StrategyDraft, branch, in_order,
            pack::{self, FORMAT, Pack, PackGoal},
        },
    },
    error::Code,
    storage::{Connection, strategy},
};
use std::collections::BTreeSet;

/// Most goals and measures of one strategy.
pub const GOALS: usize = 2_000;

impl Register {
    /// All strategies, in their order.
    pub fn strategies(&self) -> Result<Vec<Strategy>> {
        strategy::all(&self.connection)
    }

    /// A strategy's goals and measures in the order they are read in, each with how deep it stands. Errors: not found.
    pub fn goals(&self, id: StrategyId) -> Result<Vec<(Goal, u32)>> {
        strategy::strategy(&self.connection, id)?;
        let goals = strategy::goals(&self.connection, id)?;
        Ok(in_order(&goals).into_iter().map(|(goal, depth)| (goal.clone(), depth)).collect())
    }

    /// Makes a strategy without goals. Its pack is named after its title. Errors: the rules of [`StrategyDraft::validate`].
    pub fn add_strategy(&mut self, draft: &StrategyDraft, occasion: &Occasion) -> Result<Written<StrategyId>> {
        draft.validate()?;
        self.write(Change::AddStrategy, occasion, |writing| {
            writing.subject(&draft.title);
            let id = StrategyId::new();
            let pack = free_pack(writing, &pack::id_of(&draft.title))?;
            strategy::save(writing, &Strategy { id, pack, draft: draft.clone() })?;
            Ok(id)
        })
    }

    /// Edits a strategy's facts. Errors: the rules of [`StrategyDraft::validate`], not found.
    pub fn edit_strategy(&mut self, id: StrategyId, draft: &StrategyDraft, occasion: &Occasion) -> Result<Written<()>> {
        draft.validate()?;
        self.write(Change::EditStrategy, occasion, |writing| {
            writing.subject(&draft.title);
            let before = strategy::strategy(writing, id)?;
            strategy::save(writing, &Strategy { draft: draft.clone(), ..before })
        })
    }

    /// Puts a strategy in the bin, with its goals and all that is tied to them.
    pub fn remove_strategy(&mut self, id: StrategyId, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::RemoveStrategy, occasion, |writing| {
            writing.subject(&strategy::strategy(writing, id)?.draft.title);
            strategy::remove(writing, id)
        })
    }

    /// Makes a goal or a measure, last of those under `parent`. Errors: the rules of [`GoalDraft::validate`],
    /// [`Code::GoalNumberTwice`], [`Code::GoalMisplaced`], [`Code::TooMany`], not found.
    pub fn add_goal(
        &mut self,
        strategy: StrategyId,
        parent: Option<GoalId>,
        draft: &GoalDraft,
        occasion: &Occasion,
    ) -> Result<Written<GoalId>> {
        draft.validate()?;
        self.write(Change::AddGoal, occasion, |writing| {
            strategy::strategy(writing, strategy)?;
            writing.subject(&named(draft));
            let goals = strategy::goals(writing, strategy)?;
            if goals.len() >= GOALS {
                return Err(Error::new(Code::TooMany).with("max", GOALS));
            }
            fits(&goals, None, parent, draft)?;
            let taken: BTreeSet<&str> = goals.iter().map(|goal| goal.key.as_str()).collect();
            let id = GoalId::new();
            // What it is known by stays, whatever its number becomes.
            let key = if taken.contains(draft.number.trim()) { id.to_string() } else { draft.number.trim().to_owned() };
            let goal = Goal { id, strategy_id: strategy, parent_id: parent, key, origin: GoalOrigin::Own, draft: tidy(draft) };
            strategy::save_goal(writing, &goal, None)?;
            Ok(id)
        })
    }

    /// Edits a goal or a measure. Errors: those of [`Self::add_goal`].
    pub fn edit_goal(&mut self, id: GoalId, draft: &GoalDraft, occasion: &Occasion) -> Result<Written<()>> {
        draft.validate()?;
        self.write(Change::EditGoal, occasion, |writing| {
            let before = strategy::goal(writing, id)?;
            writing.subject(&named(draft));
            let goals = strategy::goals(writing, before.strategy_id)?;
            fits(&goals, Some(id), before.parent_id, draft)?;
            strategy::save_goal(writing, &Goal { draft: tidy(draft), ..before }, None)
        })
    }

    /// Puts a goal or a measure in the bin, with all under it. Errors: not found.
    pub fn remove_goal(&mut self, id: GoalId, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::RemoveGoal, occasion, |writing| {
            let goal = strategy::goal(writing, id)?;
            writing.subject(&named(&goal.draft));
            let goals = strategy::goals(writing, goal.strategy_id)?;
            branch(&goals, id).into_iter().try_for_each(|one| strategy::remove_goal(writing, one))
        })
    }

    /// A strategy as a pack: what is taken in elsewhere and reads back to the same. What is no part of the newest version is
    /// left out, unless something that is stands under it. Errors: not found, [`Code::StrategyWithoutGoals`].
    pub fn pack_of(&self, id: StrategyId) -> Result<Pack> {
        let Strategy { pack, draft, .. } = strategy::strategy(&self.connection, id)?;
        let goals = strategy::goals(&self.connection, id)?;
        let from_pack = goals.iter().any(|goal| goal.origin != GoalOrigin::Own);
        let (top, measures) = packed(&goals, None, from_pack);
        if top.is_empty() && measures.is_empty() {
            return Err(Error::new(Code::StrategyWithoutGoals));
        }
        Ok(Pack {
            format: FORMAT,
            id: pack,
            version: draft.version,
            language: draft.language,
            title: draft.title,
            owner: draft.owner,
            adopted: draft.adopted,
            from: draft.first_year,
            to: draft.last_year,
            source: draft.source,
            goals: top,
            measures,
        })
    }
}

/// How people know a goal: number and text.
pub(super) fn named(draft: &GoalDraft) -> String {
    format!("{} {}", draft.number.trim(), draft.text.trim())
}

/// A draft as it is stored: without blanks around, each kind once.
fn tidy(draft: &GoalDraft) -> GoalDraft {
    let mut kinds = vec![];
    for kind in &draft.kinds {
        if !kinds.contains(kind) {
            kinds.push(*kind);
        }
    }
    GoalDraft {
        number: draft.number.trim().to_owned(),
        text: draft.text.trim().to_owned(),
        area: draft.area.trim().to_owned(),
        kinds,
        ..draft.clone()
    }
}

/// Whether a goal may stand under `parent` with its number and level.
fn fits(goals: &[Goal], id: Option<GoalId>, parent: Option<GoalId>, draft: &GoalDraft) -> Result<()> {
    let others = || goals.iter().filter(|goal| Some(goal.id) != id);
    if others().any(|goal| goal.origin != GoalOrigin::Past && goal.draft.number == draft.number.trim()) {
        return Err(Error::field("number", Code::GoalNumberTwice).with("value", draft.number.trim()));
    }
    if let Some(parent) = parent {
        let above = goals.iter().find(|goal| goal.id == parent);
        let above = above.ok_or_else(|| Error::new(Code::NotFound).with("noun", "goal").with("id", parent))?;
        if above.draft.level == GoalLevel::Measure {
            return Err(Error::field("level", Code::GoalMisplaced));
        }
    }
    if draft.level == GoalLevel::Measure && others().any(|goal| goal.parent_id.is_some() && goal.parent_id == id) {
        return Err(Error::field("level", Code::GoalMisplaced));
    }
    Ok(())
}

/// A name of a pack that no strategy has.
fn free_pack(connection: &Connection, wanted: &str) -> Result<String> {
    let mut name = wanted.to_owned();
    let mut number = 2;
    while strategy::of_pack(connection, &name)?.is_some() {
        name = format!("{wanted}-{number}");
        number += 1;
    }
    Ok(name)
}

/// What stands under a goal, as a pack has it: goals, and measures. What was written here in a strategy that came `from_pack` says what
/// it is known by, so that it is found again whatever else is given its number.
fn packed(goals: &[Goal], parent: Option<GoalId>, from_pack: bool) -> (Vec<PackGoal>, Vec<PackGoal>) {
    let (mut under, mut measures) = (vec![], vec![]);
    for goal in goals.iter().filter(|goal| goal.parent_id == parent) {
        let (below, below_measures) = if Some(goal.id) == parent { (vec![], vec![]) } else { packed(goals, Some(goal.id), from_pack) };
        if goal.origin == GoalOrigin::Past && below.is_empty() && below_measures.is_empty() {
            continue;
        }
        let draft = &goal.draft;
        let one = PackGoal {
            id: Some(goal.key.clone()).filter(|key| *key != draft.number || (from_pack && goal.origin == GoalOrigin::Own)),
            number: draft.number.clone(),
            level: draft.level,
            area: draft.area.clone(),
            year: draft.year,
            text: draft.text.clone(),
            kinds: draft.kinds.clone(),
            goals: below,
            measures: below_measures,
        };
        if draft.level == GoalLevel::Measure { measures.push(one) } else { under.push(one) }
    }
    (under, measures)
}
