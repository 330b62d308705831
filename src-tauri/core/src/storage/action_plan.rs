//! The action plan, year by year, stored.

use super::{journal::Writing, row};
use crate::{
    Result,
    domain::{
        id::{ActionLineId, ActionPlanId, GoalId},
        strategy::action::{ActionDraft, ActionLine, ActionPlan},
    },
};
use rusqlite::{Connection, Row, params};

fn read_line(row: &Row<'_>) -> Result<ActionLine> {
    Ok(ActionLine {
        id: ActionLineId(row::key(row, "id")?),
        goal_id: GoalId(row::key(row, "goal_id")?),
        year: row.get("year")?,
        carried_from: row::key_or_none(row, "carried_from")?.map(ActionLineId),
        draft: ActionDraft {
            status: row::choice(row, "status")?,
            responsible: row.get("responsible")?,
            deadline: row::date_or_none(row, "deadline")?,
            note: row.get("note")?,
        },
    })
}

/// The years of the plan, earliest first.
pub(crate) fn years(connection: &Connection) -> Result<Vec<ActionPlan>> {
    let mut statement = connection.prepare_cached("SELECT * FROM action_plan WHERE removed = 0 ORDER BY year")?;
    let mut rows = statement.query([])?;
    let mut years = vec![];
    while let Some(row) = rows.next()? {
        years.push(ActionPlan {
            year: row.get("year")?,
            revised_on: row::date_or_none(row, "revised_on")?,
            revised_by: row.get("revised_by")?,
            note: row.get("note")?,
        });
    }
    Ok(years)
}

/// Every line of every year that is not taken out, in the order of strategies and goals, then by year. Lines of measures that are in
/// the bin are left out.
pub(crate) fn lines(connection: &Connection) -> Result<Vec<ActionLine>> {
    let mut statement = connection.prepare_cached(
        "SELECT action_line.* FROM action_line JOIN goal ON goal.id = goal_id JOIN strategy ON strategy.id = strategy_id
         WHERE action_line.removed = 0 AND goal.removed = 0 AND strategy.removed = 0 ORDER BY action_line.year, action_line.id",
    )?;
    let mut rows = statement.query([])?;
    let mut lines = vec![];
    while let Some(row) = rows.next()? {
        lines.push(read_line(row)?);
    }
    Ok(lines)
}

/// Stores a year of the plan.
pub(crate) fn save_year(writing: &Writing<'_>, plan: &ActionPlan) -> Result<()> {
    writing
        .prepare_cached(
            "INSERT INTO action_plan (id, year, revised_on, revised_by, note, removed) VALUES (?1, ?2, ?3, ?4, ?5, 0)
             ON CONFLICT (id) DO UPDATE SET revised_on = excluded.revised_on, revised_by = excluded.revised_by, note = excluded.note, removed = 0",
        )?
        .execute(params![
            ActionPlanId::of(plan.year).0.as_bytes(),
            plan.year,
            row::day_or_none(plan.revised_on),
            plan.revised_by,
            plan.note,
        ])?;
    Ok(())
}

/// Stores a line, new, edited, or taken in again.
pub(crate) fn save_line(writing: &Writing<'_>, line: &ActionLine) -> Result<()> {
    let draft = &line.draft;
    writing
        .prepare_cached(
            "INSERT INTO action_line (id, goal_id, year, status, responsible, deadline, note, carried_from, removed)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 0)
             ON CONFLICT (id) DO UPDATE SET status = excluded.status, responsible = excluded.responsible, deadline = excluded.deadline,
               note = excluded.note, carried_from = excluded.carried_from, removed = 0",
        )?
        .execute(params![
            line.id.0.as_bytes(),
            line.goal_id.0.as_bytes(),
            line.year,
            draft.status.as_str(),
            draft.responsible,
            row::day_or_none(draft.deadline),
            draft.note,
            line.carried_from.as_ref().map(|id| id.0.as_bytes()),
        ])?;
    Ok(())
}

/// Takes a line out of its year.
pub(crate) fn remove_line(writing: &Writing<'_>, id: ActionLineId) -> Result<()> {
    writing.prepare_cached("UPDATE action_line SET removed = 1 WHERE id = ?1")?.execute([id.0.as_bytes()])?;
    Ok(())
}
