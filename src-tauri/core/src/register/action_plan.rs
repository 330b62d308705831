//! The one shared action plan: measures in a year, their lines, and the yearly revision that closes one year and begins the next.
//! A revised year is history: nothing is written in it but by undoing the revision.

use super::{Register, Written, strategies::named};
use crate::{
    Error, Result,
    domain::{
        change::Change,
        id::{ActionLineId, GoalId},
        limits,
        occasion::Occasion,
        strategy::{
            Goal, GoalLevel,
            action::{ActionDraft, ActionLine, ActionPlan, Revision, RevisionChoice},
            validate::YEARS,
        },
    },
    error::Code,
    storage::{Connection, action_plan, journal::Writing, strategy},
};

fn closed(year: i32) -> Error {
    Error::field("year", Code::PlanYearClosed).with("value", year)
}

/// The year of the plan that is in force: the last one, unless it is revised.
pub(super) fn in_force(years: &[ActionPlan]) -> Option<i32> {
    years.last().filter(|plan| plan.revised_on.is_none()).map(|plan| plan.year)
}

/// Errors: [`Code::PlanYearClosed`].
fn must_be_in_force(connection: &Connection, year: i32) -> Result<()> {
    let years = action_plan::years(connection)?;
    if in_force(&years) == Some(year) { Ok(()) } else { Err(closed(year)) }
}

fn measure(connection: &Connection, id: GoalId) -> Result<Goal> {
    let goal = strategy::goal(connection, id)?;
    if goal.draft.level == GoalLevel::Measure { Ok(goal) } else { Err(Error::new(Code::NotAMeasure).with("value", goal.draft.number)) }
}

fn line_of(connection: &Connection, id: GoalId, year: i32) -> Result<ActionLine> {
    let found = action_plan::lines(connection)?.into_iter().find(|line| line.goal_id == id && line.year == year);
    found.ok_or_else(|| Error::new(Code::NotFound).with("noun", "measure").with("id", id))
}

/// Puts a measure in a year, unless it is there.
fn plan(writing: &Writing<'_>, id: GoalId, year: i32, carried: Option<(ActionLineId, ActionDraft)>, lines: &[ActionLine]) -> Result<()> {
    if lines.iter().any(|line| line.goal_id == id && line.year == year) {
        return Ok(());
    }
    let (carried_from, draft) = carried.map_or((None, ActionDraft::new()), |(from, draft)| (Some(from), draft));
    action_plan::save_line(writing, &ActionLine { id: ActionLineId::of(id, year), goal_id: id, year, carried_from, draft })
}

impl Register {
    /// Puts measures in the action plan of a year, as one change. The first ones begin the plan; after that the year is the one in
    /// force. Errors: [`Code::NotAMeasure`], [`Code::PlanYearClosed`], [`Code::DateOutOfRange`], [`Code::TooMany`], not found.
    pub fn plan_measures(&mut self, year: i32, measures: &[GoalId], occasion: &Occasion) -> Result<Written<()>> {
        if !YEARS.contains(&year) {
            return Err(Error::field("year", Code::DateOutOfRange));
        }
        if measures.len() > limits::REQUIREMENTS {
            return Err(Error::new(Code::TooMany).with("max", limits::REQUIREMENTS));
        }
        self.write(Change::PlanMeasures, occasion, |writing| {
            let years = action_plan::years(writing)?;
            match (years.is_empty(), in_force(&years)) {
                (true, _) => {
                    let begun = ActionPlan { year, revised_on: None, revised_by: String::new(), note: String::new() };
                    action_plan::save_year(writing, &begun)?;
                }
                (false, Some(open)) if open == year => {}
                _ => return Err(closed(year)),
            }
            let lines = action_plan::lines(writing)?;
            let mut titles = vec![];
            for id in measures {
                titles.push(named(&measure(writing, *id)?.draft));
                plan(writing, *id, year, None, &lines)?;
            }
            writing.subject(&format!("{year}: {}", titles.join(", ")));
            Ok(())
        })
    }

    /// Edits a measure's line in the year in force. Errors: the rules of [`ActionDraft::validate`], [`Code::PlanYearClosed`], not found.
    pub fn edit_action(&mut self, id: GoalId, year: i32, draft: &ActionDraft, occasion: &Occasion) -> Result<Written<()>> {
        draft.validate()?;
        self.write(Change::EditAction, occasion, |writing| {
            writing.subject(&format!("{year}: {}", named(&measure(writing, id)?.draft)));
            must_be_in_force(writing, year)?;
            let before = line_of(writing, id, year)?;
            action_plan::save_line(writing, &ActionLine { draft: draft.clone(), ..before })
        })
    }

    /// Takes a measure out of the year in force; earlier years keep it. Errors: [`Code::PlanYearClosed`], not found.
    pub fn remove_action(&mut self, id: GoalId, year: i32, occasion: &Occasion) -> Result<Written<()>> {
        self.write(Change::RemoveAction, occasion, |writing| {
            writing.subject(&format!("{year}: {}", named(&strategy::goal(writing, id)?.draft)));
            must_be_in_force(writing, year)?;
            action_plan::remove_line(writing, line_of(writing, id, year)?.id)
        })
    }

    /// The yearly revision: says how each measure of the year stands at its end, carries on those that go on, closes the others, adds new
    /// ones, and begins the next year. One change. Answers the year that is in force then.
    /// Errors: the rules of [`Revision::validate`], [`Code::PlanYearClosed`], [`Code::NotAMeasure`], not found.
    pub fn revise_action_plan(&mut self, revision: &Revision, occasion: &Occasion) -> Result<Written<i32>> {
        let next = revision.year.saturating_add(1);
        if !YEARS.contains(&next) {
            return Err(Error::field("year", Code::DateOutOfRange));
        }
        if revision.add.len() > limits::REQUIREMENTS {
            return Err(Error::new(Code::TooMany).with("max", limits::REQUIREMENTS));
        }
        self.write(Change::ReviseActionPlan, occasion, |writing| {
            writing.subject(&revision.year.to_string());
            must_be_in_force(writing, revision.year)?;
            let lines = action_plan::lines(writing)?;
            let of_year: Vec<ActionLine> = lines.iter().filter(|line| line.year == revision.year).cloned().collect();
            revision.validate(&of_year)?;
            action_plan::save_year(
                writing,
                &ActionPlan {
                    year: revision.year,
                    revised_on: Some(occasion.today),
                    revised_by: occasion.who.clone(),
                    note: revision.note.trim().to_owned(),
                },
            )?;
            action_plan::save_year(writing, &ActionPlan { year: next, revised_on: None, revised_by: String::new(), note: String::new() })?;
            for revised in &revision.lines {
                let Some(before) = of_year.iter().find(|line| line.goal_id == revised.goal_id) else { continue };
                let ended = ActionDraft { status: revised.status, note: revised.note.clone(), ..before.draft.clone() };
                action_plan::save_line(writing, &ActionLine { draft: ended, ..before.clone() })?;
                if revised.choice == RevisionChoice::Carry {
                    let carried = Some((before.id, Revision::carried(revised, &before.draft)));
                    plan(writing, revised.goal_id, next, carried, &lines)?;
                }
            }
            let carried = |id: &GoalId| revision.lines.iter().any(|one| one.goal_id == *id && one.choice == RevisionChoice::Carry);
            for id in revision.add.iter().filter(|id| !carried(id)) {
                measure(writing, *id)?;
                plan(writing, *id, next, None, &lines)?;
            }
            Ok(next)
        })
    }
}
