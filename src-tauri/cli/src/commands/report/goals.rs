//! `report goals`: each goal and measure of adopted strategies, what contributes, what is missing, and the action plan.

use super::{looks, options, out, period, save_with_sheets, xlsx};
use crate::{
    arguments::option,
    commands::{Entry, pack::strategy},
};
use register::exchange::spreadsheet::goals::overview_sheets;

const STRATEGY: &str = "strategy";

pub const ENTRY: Entry = Entry {
    name: "goals",
    key: "report-goals",
    shape: |command, text| {
        let chosen = option(text, STRATEGY, "cli-goals-strategy", "cli-value-strategy");
        command.arg(out(text)).arg(xlsx(text)).args(period(text)).arg(chosen).args(looks(text))
    },
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let chosen = match given.get_one::<String>(STRATEGY) {
            Some(name) => Some(strategy(name, &register)?.id),
            None => None,
        };
        let options = options(given, &register, &occasion, desk.text)?;
        let overview = register.goals_overview(chosen, &occasion)?.within(options.period.from(), options.period.to());
        let document = reports::goals_report(&overview, &options)?;
        let title = desk.text.get("report-goals");
        save_with_sheets(given, &document, (&overview_sheets(&overview, desk.text), &title), desk, &occasion)
    },
};
