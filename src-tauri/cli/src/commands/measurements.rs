//! `measurements`: the indicators with their values and changes, or the figures that are reckoned from the contracts.

use super::Entry;
use crate::{
    answer::plain,
    arguments::{choices, option, switch},
    table::Table,
};
use register::{
    domain::{
        award_figures::{AwardContract, AwardFigureKind, AwardFigures},
        indicator::{Movement, Scope},
    },
    register::measurements::MeasurementTables,
    text::Text,
};
use serde::Serialize;

const COMPUTED: &str = "computed";
const SCOPE: &str = "scope";
const CONTRACTS: &str = "contracts";

pub const ENTRY: Entry = Entry {
    name: "measurements",
    key: "measurements",
    shape: |command, text| {
        command
            .arg(switch(text, COMPUTED, "cli-measurements-computed"))
            .arg(switch(text, CONTRACTS, "cli-measurements-contracts").requires(COMPUTED))
            .arg(
                option(text, SCOPE, "cli-measurements-scope", "cli-value-name")
                    .value_parser(choices(Scope::ALL.iter().map(|scope| scope.as_str())))
                    .conflicts_with(COMPUTED),
            )
    },
    run: |given, desk| {
        let (register, occasion) = desk.open()?;
        if given.get_flag(COMPUTED) {
            let figures = register.award_figures(&occasion)?;
            let mut behind = vec![];
            if given.get_flag(CONTRACTS) {
                for kind in AwardFigureKind::ALL {
                    for period in &figures.periods {
                        let contracts = register.contracts_behind(*kind, &period.label, &occasion)?;
                        behind.push(Behind { figure: *kind, period: period.label.clone(), contracts });
                    }
                }
            }
            let text = desk.text;
            return desk.answer(&Computed { figures: &figures, behind: &behind }, || {
                let mut shown = computed(&figures, text) + &left_out(&figures, text);
                for one in behind.iter().filter(|one| !one.contracts.is_empty()) {
                    shown.push_str(&format!(
                        "\n{}, {}\n{}",
                        plain(&text.get(one.figure.text_key())),
                        one.period,
                        contracts(&one.contracts, text)
                    ));
                }
                shown
            });
        }
        let mut tables = register.measurement_tables()?;
        if let Some(scope) = given.get_one::<String>(SCOPE).map(|scope| scope.parse::<Scope>()).transpose()? {
            tables.groups.retain(|group| group.scope == scope);
        }
        desk.answer(&tables, || entered(&tables, desk.text))
    },
};

#[derive(Serialize)]
struct Computed<'a> {
    #[serde(flatten)]
    figures: &'a AwardFigures,
    #[serde(skip_serializing_if = "<[Behind]>::is_empty")]
    behind: &'a [Behind],
}

#[derive(Serialize)]
struct Behind {
    figure: AwardFigureKind,
    period: String,
    contracts: Vec<AwardContract>,
}

fn moved(movement: Option<&Movement>, places: u32, text: &Text) -> String {
    movement.map_or_else(String::new, |one| format!("{} {}", text.movement(one, places), text.get(one.verdict.text_key())))
}

fn entered(tables: &MeasurementTables, text: &Text) -> String {
    let mut shown = vec![];
    for group in &tables.groups {
        let title = if group.title.is_empty() { text.get(&format!("measurements-of-{}", group.scope)) } else { group.title.clone() };
        let mut table = Table::new().narrow(title, 60);
        for period in &group.periods {
            table = table.numbers(period.clone());
        }
        table = table.column(text.get("error-field-unit")).column(text.movement_head(&group.compared));
        for row in &group.rows {
            let draft = &row.indicator.draft;
            let mut cells = vec![row.name.clone()];
            for label in &group.periods {
                let place = tables.periods.iter().position(|period| period.label == *label);
                let cell = place.and_then(|place| row.cells.get(place)).and_then(Option::as_ref);
                cells.push(cell.map_or_else(String::new, |cell| match cell.draft.value {
                    Some(value) => text.measured(value, draft.unit_kind, row.places),
                    None => text.measurement_state(cell.draft.state),
                }));
            }
            cells.extend([draft.unit.clone(), moved(row.movement.as_ref(), row.places, text)]);
            table.row_of(&cells);
        }
        shown.push(table.shown(""));
    }
    if shown.is_empty() { format!("{}\n", text.get("report-measurements-empty")) } else { shown.join("\n") }
}

fn computed(figures: &AwardFigures, text: &Text) -> String {
    if figures.periods.is_empty() {
        return format!("{}\n", text.get("measurements-awards-none"));
    }
    let mut table = Table::new().narrow(text.get("measurements-indicator"), 80);
    for period in &figures.periods {
        table = table.numbers(period.label.clone());
    }
    table = table.column(text.movement_head(&figures.compared));
    for figure in &figures.figures {
        let mut cells = vec![text.get(figure.kind.text_key())];
        for value in &figure.values {
            let count = |number: u32| text.count(i64::from(number));
            cells.push(match value.value {
                Some(percent) => {
                    let base = match figure.kind {
                        AwardFigureKind::MeanWeight => text.get_with("award-base-mean", &[("base", count(value.base).into())]),
                        _ => text.get_with("award-base", &[("part", count(value.part).into()), ("base", count(value.base).into())]),
                    };
                    format!("{} ({base})", text.percent(percent))
                }
                None => text.measurement_state(value.state),
            });
        }
        cells.push(moved(figure.movement.as_ref(), 0, text));
        table.row_of(&cells);
    }
    table.shown(&text.get("measurements-awards-none"))
}

/// What is in none of the figures: a line for each that some procurements do not say, and one of contracts without a day of award.
fn left_out(figures: &AwardFigures, text: &Text) -> String {
    let mut lines = vec![];
    for figure in &figures.figures {
        let unsaid = figures.periods.iter().zip(&figure.values).filter(|(_, value)| value.unknown > 0);
        let unsaid: Vec<String> = unsaid.map(|(period, value)| format!("{}: {}", period.label, unknown(value.unknown, text))).collect();
        if !unsaid.is_empty() {
            lines.push(format!("{}, {}", text.get(figure.kind.text_key()), unsaid.join("; ")));
        }
    }
    if figures.undated > 0 {
        lines.push(text.get_with("measurements-awards-undated", &[("count", figures.undated.into())]));
    }
    let lines: String = lines.iter().map(|line| format!("{}.\n", plain(line))).collect();
    if lines.is_empty() { lines } else { format!("\n{lines}") }
}

fn unknown(count: u32, text: &Text) -> String {
    text.get_with("award-unknown", &[("count", count.into())])
}

fn contracts(all: &[AwardContract], text: &Text) -> String {
    let mut table = Table::new()
        .column(text.get("measurements-awarded"))
        .narrow(text.get("measurements-contract"), 60)
        .column(text.get("measurements-counted"))
        .numbers(text.get("measurements-weight"));
    for one in all {
        table.row([
            text.date(one.awarded),
            one.title.clone(),
            one.counts.map_or_else(|| text.get("measurements-unknown"), |counts| text.get(if counts { "yes" } else { "no" })),
            one.weight.map_or_else(String::new, |weight| text.percent(weight)),
        ]);
    }
    let unsaid = u32::try_from(all.iter().filter(|one| one.counts.is_none()).count()).unwrap_or(u32::MAX);
    let below = if unsaid > 0 { format!("{}.\n", plain(&unknown(unsaid, text))) } else { String::new() };
    table.shown("") + &below
}
