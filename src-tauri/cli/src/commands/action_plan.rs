//! `action-plan`: the measures of one year: status, responsible, deadline, note.

use super::Entry;
use crate::{arguments::option, table::Table};
use clap::value_parser;
use register::{register::goal_sheet::ActionPlanSheet, text::Text};

const YEAR: &str = "year";
/// Widest column of a measure's text, and of its note.
const TEXT: usize = 60;

pub const ENTRY: Entry = Entry {
    name: "action-plan",
    key: "action-plan",
    shape: |command, text| command.arg(option(text, YEAR, "cli-action-plan-year", "cli-value-year").value_parser(value_parser!(i32))),
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let sheet = register.action_plan(given.get_one::<i32>(YEAR).copied(), &occasion)?;
        desk.answer(&sheet, || shown(&sheet, desk.text))
    },
};

fn shown(sheet: &ActionPlanSheet, text: &Text) -> String {
    let mut table = Table::new()
        .column(text.get("goal-number"))
        .narrow(text.get("goal-text"), TEXT)
        .column(text.get("goal-action-status"))
        .column(text.get("followup-column-responsible"))
        .column(text.get("goal-deadline"))
        .narrow(text.get("goal-action-note"), TEXT);
    for row in &sheet.rows {
        let draft = &row.line.draft;
        table.row([
            row.goal.draft.number.clone(),
            row.goal.draft.text.clone(),
            text.get(draft.status.text_key()),
            draft.responsible.clone(),
            draft.deadline.map(|day| text.date(day)).unwrap_or_default(),
            draft.note.clone(),
        ]);
    }
    format!("{}\n{}", text.get_with("action-plan-title", &[("year", sheet.year.to_string().into())]), table.shown(&text.get("list-empty")))
}
