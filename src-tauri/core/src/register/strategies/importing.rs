//! Taking a strategy in from a pack, or bringing it up to a newer version: goals are found again by what they are known by in the
//! pack, so that what is tied to them, and their years in the action plan, stay.

use crate::{
    Error, Result,
    domain::{
        change::Change,
        id::{GoalId, StrategyId},
        occasion::Occasion,
        strategy::{
            Goal, GoalDraft, GoalOrigin, Strategy, StrategyDraft, branch,
            pack::{Pack, PackGoal},
        },
    },
    error::Code,
    register::{Register, Written},
    storage::{action_plan, journal::Writing, strategy},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What came of taking a pack in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct PackImported {
    /// The strategy.
    pub strategy_id: StrategyId,
    /// Its title.
    pub title: String,
    /// The version that was there before; blank if the strategy is new.
    pub before: Option<u32>,
    /// Goals and measures that are new.
    pub added: u32,
    /// Those that say something else than before, or stand elsewhere.
    pub changed: u32,
    /// Those that are not in this version and are kept, since something is tied to them.
    pub past: u32,
    /// Those that are not in this version and went to the bin.
    pub removed: u32,
}

impl Register {
    /// Takes a pack in, as one change: as a new strategy, or over the one it was taken in as before. The words of the pack replace those
    /// of goals that came from it; goals written in the program, links, the action plan and notes stay.
    /// Errors: [`Code::PackOlder`], [`Code::TooMany`], the rules of drafts.
    pub fn import_pack(&mut self, pack: &Pack, occasion: &Occasion) -> Result<Written<PackImported>> {
        let count: usize = pack.top().map(PackGoal::count).sum();
        if count > super::GOALS {
            return Err(Error::new(Code::TooMany).with("max", super::GOALS));
        }
        self.write(Change::ImportStrategy, occasion, |writing| {
            writing.subject(&pack.title);
            let before = strategy::of_pack(writing, &pack.id)?;
            if let Some(known) = before.as_ref().map(|before| before.draft.version).filter(|known| *known > pack.version) {
                return Err(Error::new(Code::PackOlder).with("version", pack.version).with("known", known));
            }
            let id = before.as_ref().map_or_else(StrategyId::new, |before| before.id);
            let draft = draft_of(pack, before.as_ref());
            draft.validate()?;
            strategy::save(writing, &Strategy { id, pack: pack.id.clone(), draft })?;
            let mut taking = Taking::begin(writing, id)?;
            for (position, goal) in (0..).zip(pack.top()) {
                taking.take(goal, None, position)?;
            }
            let (past, removed) = taking.let_go()?;
            taking.free_numbers()?;
            Ok(PackImported {
                strategy_id: id,
                title: pack.title.clone(),
                before: before.map(|before| before.draft.version),
                added: taking.added,
                changed: taking.changed,
                past,
                removed,
            })
        })
    }
}

fn draft_of(pack: &Pack, before: Option<&Strategy>) -> StrategyDraft {
    StrategyDraft {
        title: pack.title.clone(),
        owner: pack.owner.clone(),
        adopted: pack.adopted,
        first_year: pack.from,
        last_year: pack.to,
        source: pack.source.clone(),
        language: pack.language,
        version: pack.version,
        notes: before.map(|before| before.draft.notes.clone()).unwrap_or_default(),
    }
}

/// A pack that is being taken in.
struct Taking<'a, 'b> {
    writing: &'a Writing<'b>,
    strategy: StrategyId,
    /// What was there, by what it is known by.
    before: BTreeMap<String, Goal>,
    /// Whether some of it came from a pack: then what was written here besides is known to none.
    from_pack: bool,
    /// What the pack has.
    seen: BTreeMap<GoalId, String>,
    added: u32,
    changed: u32,
}

impl<'a, 'b> Taking<'a, 'b> {
    fn begin(writing: &'a Writing<'b>, strategy: StrategyId) -> Result<Self> {
        let before: BTreeMap<String, Goal> = strategy::goals(writing, strategy)?.into_iter().map(|goal| (goal.key.clone(), goal)).collect();
        let from_pack = before.values().any(|goal| goal.origin != GoalOrigin::Own);
        Ok(Self { writing, strategy, before, from_pack, seen: BTreeMap::new(), added: 0, changed: 0 })
    }

    fn take(&mut self, from: &PackGoal, parent: Option<GoalId>, position: u32) -> Result<()> {
        let mut before = self.before.get(from.key());
        let by_chance = |goal: &&Goal| goal.origin == GoalOrigin::Own && from.id.is_none() && goal.draft.text != from.text;
        if let Some(own) = before.filter(|goal| self.from_pack && by_chance(goal)) {
            // The same number by chance: another measure, which keeps its words and what is tied to it.
            strategy::save_goal(self.writing, &Goal { key: own.id.to_string(), ..own.clone() }, None)?;
            before = None;
        }
        let draft = GoalDraft {
            level: from.level,
            number: from.number.clone(),
            text: from.text.clone(),
            area: from.area.clone(),
            year: from.year,
            kinds: from.kinds.clone(),
            notes: before.map(|before| before.draft.notes.clone()).unwrap_or_default(),
        };
        draft.validate()?;
        let goal = Goal {
            id: before.map_or_else(GoalId::new, |before| before.id),
            strategy_id: self.strategy,
            parent_id: parent,
            key: from.key().to_owned(),
            origin: GoalOrigin::Pack,
            draft,
        };
        match before {
            None => self.added += 1,
            Some(before) if *before != goal => self.changed += 1,
            Some(_) => {}
        }
        strategy::save_goal(self.writing, &goal, Some(position))?;
        self.seen.insert(goal.id, goal.draft.number.clone());
        for (position, under) in (0..).zip(from.under()) {
            self.take(under, Some(goal.id), position)?;
        }
        Ok(())
    }

    /// What came from the pack and is not in it any more: kept as past where something hangs on it, else put in the bin.
    /// Answers how many of each.
    fn let_go(&self) -> Result<(u32, u32)> {
        let goals = strategy::goals(self.writing, self.strategy)?;
        let tied: BTreeSet<GoalId> = strategy::links(self.writing)?.into_iter().map(|link| link.goal_id).collect();
        let planned: BTreeSet<GoalId> = action_plan::lines(self.writing)?.into_iter().map(|line| line.goal_id).collect();
        let gone = |goal: &Goal| goal.origin != GoalOrigin::Own && !self.seen.contains_key(&goal.id);
        let (mut past, mut removed) = (0, 0);
        for goal in goals.iter().filter(|goal| gone(goal)) {
            let held = branch(&goals, goal.id).into_iter().any(|id| {
                let one = goals.iter().find(|other| other.id == id);
                tied.contains(&id) || planned.contains(&id) || one.is_some_and(|one| !gone(one) || !one.draft.notes.is_empty())
            });
            if held {
                past += 1;
                strategy::save_goal(self.writing, &Goal { origin: GoalOrigin::Past, ..goal.clone() }, None)?;
            } else {
                removed += 1;
                strategy::remove_goal(self.writing, goal.id)?;
            }
        }
        Ok((past, removed))
    }

    /// A number that the pack gives to one of its own is the pack's: what had it besides gets a star.
    fn free_numbers(&self) -> Result<()> {
        let goals = strategy::goals(self.writing, self.strategy)?;
        let mut taken: BTreeSet<String> = self.seen.values().cloned().collect();
        for goal in goals.iter().filter(|goal| !self.seen.contains_key(&goal.id)) {
            let mut number = goal.draft.number.clone();
            while taken.contains(&number) {
                number.push('*');
            }
            if number != goal.draft.number {
                let draft = GoalDraft { number: number.clone(), ..goal.draft.clone() };
                strategy::save_goal(self.writing, &Goal { draft, ..goal.clone() }, None)?;
            }
            taken.insert(number);
        }
        Ok(())
    }
}
