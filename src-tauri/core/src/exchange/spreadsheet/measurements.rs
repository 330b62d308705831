//! The measurements as a spreadsheet: a row an indicator with a column a period, and a row for every figure of procurements. All of
//! them, or what was chosen for a report.

use super::{Cell, Column, Sheet, columns};
use crate::{
    domain::{
        award_figures::AwardFigures,
        decimal::Decimal,
        indicator::{MeasurementState, Movement, Period, Scope, UnitKind},
    },
    register::measurements::{MeasurementRow, MeasurementTables},
    text::Text,
};
use chrono::{Datelike, NaiveDate};

/// What of the measurements is given: as the report of them has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Chosen {
    /// Only what is about one sort of thing, and then no figures of procurements; blank = everything.
    pub scope: Option<Scope>,
    /// Leaves out years before this day's; blank = no bound.
    pub from: Option<NaiveDate>,
    /// Leaves out years after this day's; blank = no bound.
    pub to: Option<NaiveDate>,
}

impl Chosen {
    fn has(&self, period: &Period) -> bool {
        self.from.is_none_or(|from| period.year >= from.year()) && self.to.is_none_or(|to| period.year <= to.year())
    }
}

/// The sheets of what was chosen.
#[must_use]
pub fn measurement_sheets(tables: &MeasurementTables, figures: &AwardFigures, chosen: &Chosen, text: &Text) -> Vec<Sheet> {
    let mut sheets = vec![table_sheet(&within(tables, chosen), text)];
    if chosen.scope.is_none() {
        sheets.push(award_sheet(figures, chosen, text));
    }
    sheets
}

/// The tables that were chosen, with the years that were chosen. A change is told where both its years are there.
fn within(tables: &MeasurementTables, chosen: &Chosen) -> MeasurementTables {
    let mut groups = tables.groups.clone();
    groups.retain(|group| chosen.scope.is_none_or(|scope| scope == group.scope));
    let kept: Vec<bool> = tables
        .periods
        .iter()
        .map(|period| chosen.has(period) && groups.iter().any(|group| group.periods.contains(&period.label)))
        .collect();
    let periods: Vec<Period> = only(&tables.periods, &kept);
    let has = |label: &String| periods.iter().any(|period| period.label == *label);
    for group in &mut groups {
        let compared = group.compared.iter().all(has);
        group.periods.retain(|label| has(label));
        for row in &mut group.rows {
            row.cells = only(&row.cells, &kept);
            row.movement = row.movement.filter(|_| compared);
        }
    }
    MeasurementTables { periods, groups }
}

fn only<T: Clone>(all: &[T], kept: &[bool]) -> Vec<T> {
    all.iter().zip(kept).filter(|(_, kept)| **kept).map(|(one, _)| one.clone()).collect()
}

/// How much it moved, in what, and what that is worth.
fn moved(movement: Option<Movement>, text: &Text) -> [Cell; 3] {
    match movement {
        Some(one) => [Cell::Number(one.by), text.get(one.unit.text_key()).into(), text.get(one.verdict.text_key()).into()],
        None => [Cell::Blank, Cell::Blank, Cell::Blank],
    }
}

fn number(value: Decimal, kind: UnitKind) -> Cell {
    if kind == UnitKind::Share { Cell::Percent(value) } else { Cell::Number(value) }
}

/// The tables below one another.
fn table_sheet(tables: &MeasurementTables, text: &Text) -> Sheet {
    let mut all = columns(
        text,
        &[("measurements-table", 36), ("measurements-indicator", 50), ("error-field-unit", 10), ("import-field-direction", 14)],
    );
    all.extend(tables.periods.iter().map(|period| Column { head: period.label.clone(), width: 12 }));
    all.extend(columns(
        text,
        &[
            ("measurements-change", 14),
            ("measurements-change-in", 16),
            ("measurements-verdict", 12),
            ("measurements-target-head", 12),
            ("error-field-target-year", 10),
            ("sheet-contract", 40),
            ("error-field-source", 40),
            ("sheet-notes", 40),
        ],
    ));
    let rows = tables.groups.iter().flat_map(|group| {
        group.rows.iter().map(|row| {
            let title = if group.title.is_empty() { text.get(&format!("measurements-of-{}", group.scope)) } else { group.title.clone() };
            table_row(row, &title, text)
        })
    });
    Sheet { name: text.get("nav-measurements"), rows: rows.collect(), columns: all }
}

fn table_row(row: &MeasurementRow, title: &str, text: &Text) -> Vec<Cell> {
    let draft = &row.indicator.draft;
    let mut cells: Vec<Cell> =
        vec![title.into(), row.name.as_str().into(), draft.unit.as_str().into(), text.get(draft.direction.text_key()).into()];
    cells.extend(row.cells.iter().map(|cell| match cell {
        None => Cell::Blank,
        Some(cell) => match cell.draft.value {
            Some(value) => number(value, draft.unit_kind),
            None => text.measurement_state(cell.draft.state).into(),
        },
    }));
    let told = |pick: fn(&crate::domain::indicator::MeasurementDraft) -> &str| -> Cell {
        let mut said: Vec<String> = vec![];
        for one in row.cells.iter().flatten().map(|cell| &cell.draft).filter(|one| !pick(one).trim().is_empty()) {
            match said.last_mut() {
                Some(last) if last.ends_with(&format!(": {}", pick(one).trim())) => *last = format!("{}, {last}", one.period),
                _ => said.push(format!("{}: {}", one.period, pick(one).trim())),
            }
        }
        said.join("\n").into()
    };
    let (sources, notes) = (told(|one| &one.source), told(|one| &one.note));
    cells.extend(moved(row.movement, text));
    cells.extend([
        draft.target.map_or(Cell::Blank, |value| number(value, draft.unit_kind)),
        draft.target_year.map_or(Cell::Blank, |year| Cell::Count(i64::from(year))),
        row.contract_title.as_str().into(),
        sources,
        notes,
    ]);
    cells
}

/// One row a figure and a period. A change is from the period before, where that is there.
fn award_sheet(figures: &AwardFigures, chosen: &Chosen, text: &Text) -> Sheet {
    let heads = [
        ("measurements-indicator", 60),
        ("error-field-period", 12),
        ("measurements-value", 12),
        ("measurements-counted", 12),
        ("measurements-base", 12),
        ("measurements-unknown", 16),
        ("measurements-change-before", 16),
        ("measurements-change-in", 16),
        ("measurements-verdict", 12),
    ];
    let first = figures.periods.iter().position(|period| chosen.has(period));
    let rows = figures.figures.iter().flat_map(|figure| {
        let shown = figures.periods.iter().zip(&figure.values).enumerate().filter(|(_, (period, _))| chosen.has(period));
        shown.map(|(place, (period, value))| {
            let shown = match value.state {
                MeasurementState::Measured => value.value.map_or(Cell::Blank, Cell::Percent),
                other => text.measurement_state(other).into(),
            };
            let name = text.get(figure.kind.text_key());
            let mut cells =
                vec![name.into(), period.label.as_str().into(), shown, value.part.into(), value.base.into(), value.unknown.into()];
            cells.extend(moved(value.movement.filter(|_| Some(place) != first), text));
            cells
        })
    });
    Sheet { name: text.get("measurements-awards-sheet"), columns: columns(text, &heads), rows: rows.collect() }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            award_figures::{AwardFigure, AwardFigureKind, AwardValue},
            id::IndicatorId,
            indicator::{Direction, Indicator, IndicatorDraft, MeasurementDraft, movement::movement, tests::draft},
            language::Language,
        },
        register::measurements::{MeasurementCell, MeasurementGroup},
    };

    const YEARS: [i32; 3] = [2019, 2020, 2021];

    fn change(from: i32, to: i32) -> Option<Movement> {
        movement(UnitKind::Share, Direction::Up, Some(Decimal::whole(from)), Some(Decimal::whole(to)))
    }

    /// A table of one share with the years that it has a value of.
    fn table(scope: Scope, values: [Option<i32>; 3]) -> MeasurementGroup {
        let own: Vec<String> = YEARS.iter().zip(values).filter_map(|(year, value)| value.map(|_| year.to_string())).collect();
        let cell = |(year, value): (i32, Option<i32>)| {
            let draft = MeasurementDraft {
                year,
                period: year.to_string(),
                state: MeasurementState::Measured,
                value: Some(Decimal::whole(value?)),
                source: String::new(),
                note: String::new(),
            };
            Some(MeasurementCell { draft, movement: None })
        };
        let draft = IndicatorDraft { scope, scope_name: scope.to_string(), ..draft(UnitKind::Share, "%") };
        let row = MeasurementRow {
            indicator: Indicator { id: IndicatorId::new(), draft },
            name: scope.to_string(),
            contract_title: String::new(),
            places: 0,
            cells: YEARS.into_iter().zip(values).map(cell).collect(),
            movement: change(50, 60),
        };
        MeasurementGroup {
            scope,
            title: scope.to_string(),
            compared: own.iter().rev().take(2).rev().cloned().collect(),
            periods: own,
            rows: vec![row],
        }
    }

    fn tables() -> MeasurementTables {
        let groups = vec![table(Scope::Service, [Some(40), Some(50), Some(60)]), table(Scope::Register, [Some(1), None, None])];
        MeasurementTables { periods: YEARS.map(Period::year).to_vec(), groups }
    }

    fn figures() -> AwardFigures {
        let value = |(share, before): (i32, Option<i32>)| AwardValue {
            state: MeasurementState::Measured,
            value: Some(Decimal::whole(share)),
            part: 1,
            base: 2,
            unknown: 0,
            movement: before.and_then(|before| change(before, share)),
        };
        let values = [(40, None), (50, Some(40)), (45, Some(50))].map(value).to_vec();
        let figure = AwardFigure { kind: AwardFigureKind::WithEnvironment, direction: Direction::Up, values, movement: change(50, 45) };
        AwardFigures {
            periods: YEARS.map(Period::year).to_vec(),
            figures: vec![figure],
            undated: 0,
            awarded: vec![2, 2, 2],
            compared: vec!["2020".into(), "2021".into()],
        }
    }

    fn given(chosen: &Chosen) -> Vec<Sheet> {
        measurement_sheets(&tables(), &figures(), chosen, Text::of(Language::English))
    }

    fn heads(sheet: &Sheet) -> Vec<&str> {
        sheet.columns.iter().map(|column| column.head.as_str()).collect()
    }

    /// A cell as it is told here.
    fn told(sheet: &Sheet, row: usize, head: &str) -> String {
        let place = sheet.columns.iter().position(|column| column.head == head).unwrap();
        match &sheet.rows[row][place] {
            Cell::Blank => String::new(),
            Cell::Text(text) => text.clone(),
            Cell::Number(number) | Cell::Percent(number) => number.to_string(),
            Cell::Count(count) => count.to_string(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn only_what_was_chosen_is_given_with_the_years_that_were_chosen() {
        let days = |from: &str, to: &str| (Some(from.parse().unwrap()), Some(to.parse().unwrap()));
        let (from, to) = days("2019-06-01", "2020-03-31");
        let sheets = given(&Chosen { scope: Some(Scope::Service), from, to });
        assert_eq!(sheets.len(), 1, "what the scope leaves out has no sheet");
        let sheet = &sheets[0];
        assert_eq!((sheet.name.as_str(), sheet.rows.len()), ("Measurements", 1));
        assert!(heads(sheet).starts_with(&["Table", "Indicator"]) && heads(sheet).contains(&"2020") && !heads(sheet).contains(&"2021"));
        assert_eq!((told(sheet, 0, "2019"), told(sheet, 0, "2020")), ("40".into(), "50".into()));
        assert_eq!(told(sheet, 0, "Verdict"), "", "the change is to a year that is left out");
        assert!(sheet.rows.iter().all(|row| row.len() == sheet.columns.len()));
        // The years of what is left out are no columns.
        assert!(!heads(&given(&Chosen { scope: Some(Scope::Register), ..Chosen::default() })[0]).contains(&"2021"));
    }

    #[test]
    fn the_figures_of_procurements_say_how_they_changed_and_what_that_is_worth() {
        let all = given(&Chosen::default());
        let sheet = &all[1];
        assert_eq!(told(&all[0], 0, "Verdict"), "better");
        let of = |row| [told(sheet, row, "Change from the period before"), told(sheet, row, "Verdict")];
        assert_eq!([of(0), of(1), of(2)], [["", ""], ["10", "better"], ["-5", "worse"]]);
        let from = Some("2021-01-01".parse().unwrap());
        let last = given(&Chosen { from, ..Chosen::default() });
        assert_eq!((last[1].rows.len(), told(&last[1], 0, "Verdict")), (1, String::new()));
    }
}
