//! Mål og tiltak as a spreadsheet: goals with how they stand, everything that contributes, and the action plan with all its years.

use super::{Cell, Sheet, columns};
use crate::{
    Result,
    domain::{id::StrategyId, occasion::Occasion},
    register::{
        Register,
        goal_sheet::{GoalsOverview, PlanRow},
    },
    text::Text,
};

/// The sheets of one strategy, or of all. Errors: the database's.
pub(super) fn goal_sheets(register: &mut Register, strategy: Option<StrategyId>, occasion: &Occasion, text: &Text) -> Result<Vec<Sheet>> {
    Ok(overview_sheets(&register.goals_overview(strategy, occasion)?, text))
}

/// The sheets of what was read.
#[must_use]
pub fn overview_sheets(overview: &GoalsOverview, text: &Text) -> Vec<Sheet> {
    vec![goals(overview, text), contributions(overview, text), plan(overview, text)]
}

fn goals(overview: &GoalsOverview, text: &Text) -> Sheet {
    let heads = [
        ("goal-strategy", 36),
        ("goal-number", 10),
        ("goal-level", 18),
        ("goal-text", 60),
        ("goal-area", 30),
        ("goal-year", 10),
        ("goal-state", 20),
        ("goal-requirements", 12),
        ("goal-controlled", 14),
        ("goal-fulfilled", 12),
        ("goal-missing", 70),
        ("goal-action-status", 20),
        ("followup-column-responsible", 22),
        ("goal-deadline", 14),
        ("goal-action-note", 50),
    ];
    let rows = overview.strategies.iter().flat_map(|one| {
        one.sheet.goals.iter().map(|row| {
            let (draft, figures) = (&row.goal.draft, &row.standing.figures);
            let missing = text.goal_lacks(&row.standing.missing);
            let line = row.action.as_ref().map(|line| &line.draft);
            vec![
                (&one.sheet.strategy.draft.title).into(),
                (&draft.number).into(),
                text.get(draft.level.text_key()).into(),
                (&draft.text).into(),
                (&draft.area).into(),
                draft.year.map_or(Cell::Blank, |year| year.to_string().into()),
                text.get(row.standing.state.text_key()).into(),
                figures.requirements.into(),
                figures.controlled.into(),
                figures.fulfilled.into(),
                missing.join(" ").into(),
                line.map(|line| text.get(line.status.text_key())).unwrap_or_default().into(),
                line.map(|line| line.responsible.clone()).unwrap_or_default().into(),
                line.and_then(|line| line.deadline).into(),
                line.map(|line| line.note.clone()).unwrap_or_default().into(),
            ]
        })
    });
    Sheet { name: text.get("nav-goals"), columns: columns(text, &heads), rows: rows.collect() }
}

fn contributions(overview: &GoalsOverview, text: &Text) -> Sheet {
    let heads = [
        ("goal-strategy", 36),
        ("goal-number", 10),
        ("goal-text", 50),
        ("goal-linked-as", 18),
        ("goal-linked-to", 50),
        ("goal-via", 28),
        ("sheet-contract", 44),
        ("followup-column-case-number", 14),
        ("goal-state", 24),
        ("goal-in-force", 12),
    ];
    let rows = overview.strategies.iter().flat_map(|one| {
        one.own.iter().flat_map(|(row, own)| {
            own.iter().map(|served| {
                vec![
                    (&one.sheet.strategy.draft.title).into(),
                    (&row.draft.number).into(),
                    (&row.draft.text).into(),
                    text.get(served.target.noun().text_key()).into(),
                    text.contribution(served).into(),
                    served.via.map(|kind| text.get(kind.text_key())).unwrap_or_default().into(),
                    (&served.contract).into(),
                    (&served.case_number).into(),
                    text.contribution_state(served).into(),
                    text.yes_no(served.in_force).into(),
                ]
            })
        })
    });
    Sheet { name: text.get("goal-contributes"), columns: columns(text, &heads), rows: rows.collect() }
}

fn plan(overview: &GoalsOverview, text: &Text) -> Sheet {
    let heads = [
        ("goal-plan-year", 8),
        ("goal-strategy", 36),
        ("goal-number", 10),
        ("goal-text", 60),
        ("goal-action-status", 24),
        ("followup-column-responsible", 22),
        ("goal-deadline", 14),
        ("goal-action-note", 60),
        ("goal-revised", 14),
    ];
    let rows = overview.years.iter().flat_map(|(plan, rows)| {
        rows.iter().map(move |PlanRow { line, goal, strategy, .. }| {
            vec![
                plan.year.to_string().into(),
                strategy.into(),
                (&goal.draft.number).into(),
                (&goal.draft.text).into(),
                text.get(line.draft.status.text_key()).into(),
                (&line.draft.responsible).into(),
                line.draft.deadline.into(),
                (&line.draft.note).into(),
                plan.revised_on.into(),
            ]
        })
    });
    Sheet { name: text.get("workbook-action-plan"), columns: columns(text, &heads), rows: rows.collect() }
}
