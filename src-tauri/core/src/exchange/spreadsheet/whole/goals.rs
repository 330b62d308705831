//! The sheets of strategies, goals, what serves them, and the action plan with all its years.

use super::{ACTION_PLAN, GOAL_LINKS, GOALS, STRATEGIES, Sheets};
use crate::{
    Result,
    domain::{
        occasion::Occasion,
        strategy::{action::ActionPlan, link::LinkTarget},
    },
    exchange::spreadsheet::Cell,
    register::{
        Register,
        goal_sheet::{Contribution, GoalRow, PlanRow, StrategySheet},
    },
    text::Text,
};

/// Writes them.
pub(super) fn put(register: &mut Register, occasion: &Occasion, text: &Text, sheets: &mut Sheets<'_, '_>) -> Result<()> {
    let strategies = register.strategy_sheets(occasion)?;
    if strategies.is_empty() {
        return Ok(());
    }
    let contributions = register.contributions(occasion)?;
    for sheet in &strategies {
        sheets.put(&STRATEGIES, of_strategy(sheet, text))?;
        for row in &sheet.goals {
            sheets.put(&GOALS, of_goal(sheet, row, text))?;
            for kind in register.kinds_tied_to(row.goal.id)? {
                let tied = [text.get("goal-link-library"), text.get(kind.text_key())];
                sheets.put(&GOAL_LINKS, of_link(row, tied, "", kind.to_string()))?;
            }
            let own = |one: &&Contribution| one.goal_id == row.goal.id && one.via.is_none();
            for one in contributions(row.goal.id).iter().filter(own) {
                let title = match one.number {
                    Some(number) => format!("{} {}", text.requirement_number(number), one.title),
                    None => one.title.clone(),
                };
                let key = match one.target {
                    LinkTarget::Library(kind) => kind.to_string(),
                    LinkTarget::Requirement(id) => id.to_string(),
                    LinkTarget::Contract(id) => id.to_string(),
                    LinkTarget::Indicator(id) => id.to_string(),
                };
                sheets.put(&GOAL_LINKS, of_link(row, [text.get(one.target.noun().text_key()), title], &one.contract, key))?;
            }
        }
    }
    let (years, _) = register.action_plan_years()?;
    for year in &years {
        for row in &register.action_plan(Some(year.year), occasion)?.rows {
            sheets.put(&ACTION_PLAN, of_line(row, year, text))?;
        }
    }
    Ok(())
}

fn year(year: Option<i32>) -> Cell {
    year.map_or(Cell::Blank, |year| year.to_string().into())
}

fn of_strategy(sheet: &StrategySheet, text: &Text) -> Vec<Cell> {
    let draft = &sheet.strategy.draft;
    vec![
        (&draft.title).into(),
        (&draft.owner).into(),
        draft.adopted.into(),
        year(draft.first_year),
        year(draft.last_year),
        (&draft.source).into(),
        text.get(draft.language.text_key()).into(),
        (&sheet.strategy.pack).into(),
        draft.version.to_string().into(),
        (&draft.notes).into(),
        sheet.strategy.id.to_string().into(),
    ]
}

fn of_goal(sheet: &StrategySheet, row: &GoalRow, text: &Text) -> Vec<Cell> {
    let draft = &row.goal.draft;
    let kinds: Vec<String> = draft.kinds.iter().map(|kind| text.get(kind.text_key())).collect();
    vec![
        (&sheet.strategy.draft.title).into(),
        (&draft.number).into(),
        text.get(draft.level.text_key()).into(),
        (&draft.text).into(),
        (&draft.area).into(),
        year(draft.year),
        kinds.join(", ").into(),
        text.get(row.goal.origin.text_key()).into(),
        text.get(row.standing.state.text_key()).into(),
        (&draft.notes).into(),
        sheet.strategy.id.to_string().into(),
        row.goal.parent_id.map(|id| id.to_string()).unwrap_or_default().into(),
        row.goal.id.to_string().into(),
    ]
}

fn of_link(row: &GoalRow, [sort, tied]: [String; 2], contract: &str, key: String) -> Vec<Cell> {
    vec![
        (&row.goal.draft.number).into(),
        (&row.goal.draft.text).into(),
        sort.into(),
        tied.into(),
        contract.into(),
        row.goal.id.to_string().into(),
        key.into(),
    ]
}

fn of_line(row: &PlanRow, plan: &ActionPlan, text: &Text) -> Vec<Cell> {
    let draft = &row.line.draft;
    vec![
        plan.year.to_string().into(),
        (&row.goal.draft.number).into(),
        (&row.goal.draft.text).into(),
        text.get(draft.status.text_key()).into(),
        (&draft.responsible).into(),
        draft.deadline.into(),
        (&draft.note).into(),
        plan.revised_on.into(),
        row.goal.id.to_string().into(),
        row.line.id.to_string().into(),
    ]
}
