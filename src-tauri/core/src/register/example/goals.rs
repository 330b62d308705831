//! The example's strategies: taken in, tied to what the contracts have, and an action plan that has been revised once. Contents are
//! `goals.json`.

use super::{calendar::Calendar, telling::missing};
use crate::{
    Error, Result,
    domain::{
        id::{GoalId, StrategyId},
        kinds::Kind,
        occasion::Occasion,
        strategy::{
            action::{ActionDraft, ActionStatus, Revised, Revision, RevisionChoice},
            link::LinkTarget,
        },
    },
    error::Code,
    register::{Register, strategies::shipped},
};
use chrono::{Datelike, NaiveDate};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GoalsScript {
    /// Who does it.
    pub(super) by: String,
    /// The day, counted from today.
    taken_in: i64,
    strategies: Vec<StrategyScript>,
    plan: PlanScript,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StrategyScript {
    pack: String,
    /// Kinds by the number of the goal.
    links: BTreeMap<String, Vec<Kind>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanScript {
    strategy: String,
    lines: Vec<LineScript>,
    revised: String,
    adds: Vec<LineScript>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LineScript {
    number: String,
    status: ActionStatus,
    responsible: String,
    /// The deadline's month; 0 = none.
    month: u32,
    note: String,
    /// How it ends in the revision, and what is said.
    #[serde(default = "going_on")]
    ends: ActionStatus,
    #[serde(default)]
    said: String,
    #[serde(default)]
    closes: bool,
}

const fn going_on() -> ActionStatus {
    ActionStatus::Ongoing
}

/// Reads the contents.
pub(super) fn read() -> Result<GoalsScript> {
    serde_json::from_str(include_str!("goals.json")).map_err(|error| Error::new(Code::Storage).with("reason", error))
}

fn last_of(year: i32, month: u32) -> Option<NaiveDate> {
    (1..=12).contains(&month).then(|| NaiveDate::from_ymd_opt(year, month, 28)).flatten()
}

impl GoalsScript {
    /// The days on which something happens: strategies are taken in, the plan is begun, and it is revised.
    pub(super) fn days(&self, calendar: Calendar) -> [NaiveDate; 3] {
        let year = calendar.today.year();
        let in_january = |year: i32, day: u32| NaiveDate::from_ymd_opt(year, 1, day).unwrap_or(calendar.today);
        let worked = |day: NaiveDate| calendar.worked((day - calendar.today).num_days());
        [
            calendar.worked(self.taken_in).min(worked(in_january(year - 1, 9))),
            worked(in_january(year - 1, 20)),
            worked(in_january(year, 22)),
        ]
    }

    pub(super) fn take_in(&self, register: &mut Register, occasion: &Occasion) -> Result<()> {
        let packs = shipped()?;
        for one in &self.strategies {
            let pack = packs.iter().find(|pack| pack.id == one.pack).ok_or_else(|| missing("pack"))?;
            let id = register.import_pack(pack, occasion)?.value.strategy_id;
            for (number, kinds) in &one.links {
                let targets: Vec<LinkTarget> = kinds.iter().map(|kind| LinkTarget::Library(*kind)).collect();
                register.link_goal(numbered(register, id, number)?, &targets, occasion)?;
            }
        }
        Ok(())
    }

    fn strategy(&self, register: &Register) -> Result<StrategyId> {
        let found = register.strategies()?.into_iter().find(|one| one.pack == self.plan.strategy);
        found.map(|one| one.id).ok_or_else(|| missing("strategy"))
    }

    pub(super) fn begin_plan(&self, register: &mut Register, occasion: &Occasion, today: NaiveDate) -> Result<()> {
        self.put(register, occasion, today.year() - 1, &self.plan.lines)
    }

    /// Puts measures in a year, unless they are there, and says how they stand.
    fn put(&self, register: &mut Register, occasion: &Occasion, year: i32, lines: &[LineScript]) -> Result<()> {
        let id = self.strategy(register)?;
        let measures = lines.iter().map(|line| numbered(register, id, &line.number)).collect::<Result<Vec<_>>>()?;
        register.plan_measures(year, &measures, occasion)?;
        for (line, measure) in lines.iter().zip(measures) {
            let draft = ActionDraft {
                status: line.status,
                responsible: line.responsible.clone(),
                deadline: last_of(year, line.month),
                note: line.note.clone(),
            };
            register.edit_action(measure, year, &draft, occasion)?;
        }
        Ok(())
    }

    /// Revises the year before today's, and begins today's. A year that has only just begun is not revised yet.
    pub(super) fn revise(&self, register: &mut Register, occasion: &Occasion, today: NaiveDate) -> Result<()> {
        let (year, id) = (today.year() - 1, self.strategy(register)?);
        if occasion.today.year() == year {
            return Ok(());
        }
        let line = |line: &LineScript| {
            Ok(Revised {
                goal_id: numbered(register, id, &line.number)?,
                choice: if line.closes { RevisionChoice::Close } else { RevisionChoice::Carry },
                status: line.ends,
                note: line.said.clone(),
                deadline: last_of(year + 1, line.month),
            })
        };
        let lines = self.plan.lines.iter().map(line).collect::<Result<Vec<_>>>()?;
        register.revise_action_plan(&Revision { year, lines, add: vec![], note: self.plan.revised.clone() }, occasion)?;
        self.put(register, occasion, year + 1, &self.plan.adds)
    }
}

fn numbered(register: &Register, strategy: StrategyId, number: &str) -> Result<GoalId> {
    let found = register.goals(strategy)?.into_iter().find(|(goal, _)| goal.draft.number == number);
    found.map(|(goal, _)| goal.id).ok_or_else(|| missing("goal"))
}
