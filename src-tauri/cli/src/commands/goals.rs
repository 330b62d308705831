//! `goals`: adopted strategies with their goals and measures: what contributes, how it stands, what is missing.

use super::Entry;
use crate::{arguments::option, commands::pack::strategy, table::Table};
use register::{
    domain::strategy::action::ActionStatus,
    register::goal_sheet::{GoalRow, StrategySheet},
    text::Text,
};

const STRATEGY: &str = "strategy";
/// Widest column of a goal's text.
const TEXT: usize = 64;

pub const ENTRY: Entry = Entry {
    name: "goals",
    key: "goals",
    shape: |command, text| command.arg(option(text, STRATEGY, "cli-goals-strategy", "cli-value-strategy")),
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let sheets = match given.get_one::<String>(STRATEGY) {
            Some(name) => vec![register.strategy_sheet(strategy(name, &register)?.id, &occasion)?],
            None => register.strategy_sheets(&occasion)?,
        };
        desk.answer(&sheets, || shown(&sheets, desk.text))
    },
};

fn shown(sheets: &[StrategySheet], text: &Text) -> String {
    if sheets.is_empty() {
        return format!("{}\n", text.get("list-empty"));
    }
    let tables: Vec<String> = sheets.iter().map(|sheet| format!("{}\n{}", sheet.strategy.draft.title, table(sheet, text))).collect();
    tables.join("\n")
}

fn table(sheet: &StrategySheet, text: &Text) -> String {
    let mut table = Table::new()
        .column(text.get("goal-number"))
        .narrow(text.get("goal-text"), TEXT)
        .column(text.get("goal-state"))
        .numbers(text.get("goal-fulfilled-of"))
        .column(text.get("goal-action-status"))
        .narrow(text.get("goal-missing"), TEXT);
    for row in &sheet.goals {
        let figures = &row.standing.figures;
        table.row([
            row.goal.draft.number.clone(),
            row.goal.draft.text.clone(),
            text.get(row.standing.state.text_key()),
            format!("{}/{}", figures.fulfilled, figures.requirements),
            status(row, text),
            row.standing.missing.first().map(|one| text.goal_missing(one)).unwrap_or_default(),
        ]);
    }
    table.shown(&text.get("list-empty"))
}

fn status(row: &GoalRow, text: &Text) -> String {
    let status: Option<ActionStatus> = row.action.as_ref().map(|line| line.draft.status);
    status.map(|status| text.get(status.text_key())).unwrap_or_default()
}
