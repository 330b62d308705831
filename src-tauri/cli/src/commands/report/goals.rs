//! `report goals`: each goal and measure of adopted strategies, what contributes, what is missing, and the action plan.

use super::{choices, options, out, save};
use crate::{
    arguments::option,
    commands::{Entry, pack::strategy},
};

const STRATEGY: &str = "strategy";

pub const ENTRY: Entry = Entry {
    name: "goals",
    key: "report-goals",
    shape: |command, text| {
        let [_, _, cover] = choices(text);
        command.arg(out(text)).arg(option(text, STRATEGY, "cli-goals-strategy", "cli-value-strategy")).arg(cover)
    },
    run: |given, desk| {
        let (mut register, occasion) = desk.open()?;
        let chosen = match given.get_one::<String>(STRATEGY) {
            Some(name) => Some(strategy(name, &register)?.id),
            None => None,
        };
        let overview = register.goals_overview(chosen, &occasion)?;
        let document = reports::goals_report(&overview, &options(given, &register, &occasion, desk.text)?)?;
        save(given, &document, desk)
    },
};
