//! The measurements as a spreadsheet: a row an indicator with a column a period, and a row for every figure of procurements.

use super::{Cell, Column, Sheet, columns};
use crate::{
    domain::{
        award_figures::AwardFigures,
        decimal::Decimal,
        indicator::{MeasurementState, Movement, UnitKind},
    },
    register::measurements::{MeasurementRow, MeasurementTables},
    text::Text,
};

/// The sheets of what is entered, and of the figures of procurements where they are asked for.
#[must_use]
pub fn measurement_sheets(tables: &MeasurementTables, figures: Option<&AwardFigures>, text: &Text) -> Vec<Sheet> {
    let mut sheets = vec![table_sheet(tables, text)];
    sheets.extend(figures.map(|figures| award_sheet(figures, text)));
    sheets
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
fn award_sheet(figures: &AwardFigures, text: &Text) -> Sheet {
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
    let rows = figures.figures.iter().flat_map(|figure| {
        figures.periods.iter().zip(&figure.values).map(|(period, value)| {
            let shown = match value.state {
                MeasurementState::Measured => value.value.map_or(Cell::Blank, Cell::Percent),
                other => text.measurement_state(other).into(),
            };
            let name = text.get(figure.kind.text_key());
            let mut cells =
                vec![name.into(), period.label.as_str().into(), shown, value.part.into(), value.base.into(), value.unknown.into()];
            cells.extend(moved(value.movement, text));
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
            indicator::{Direction, Indicator, IndicatorDraft, MeasurementDraft, Period, Scope, movement::movement, tests::draft},
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

    fn given(scope: Option<Scope>, from: Option<&str>, to: Option<&str>) -> Vec<Sheet> {
        let day = |day: Option<&str>| day.map(|day| day.parse().unwrap());
        let (from, to) = (day(from), day(to));
        let figures = scope.is_none().then(|| figures().within(from, to));
        measurement_sheets(&tables().within(scope, from, to), figures.as_ref(), Text::of(Language::English))
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
        let sheets = given(Some(Scope::Service), Some("2019-06-01"), Some("2020-03-31"));
        assert_eq!(sheets.len(), 1, "what the scope leaves out has no sheet");
        let sheet = &sheets[0];
        assert_eq!((sheet.name.as_str(), sheet.rows.len()), ("Measurements", 1));
        assert!(heads(sheet).starts_with(&["Table", "Indicator"]) && heads(sheet).contains(&"2020") && !heads(sheet).contains(&"2021"));
        assert_eq!((told(sheet, 0, "2019"), told(sheet, 0, "2020")), ("40".into(), "50".into()));
        assert_eq!(told(sheet, 0, "Verdict"), "better", "from 40 to 50, whatever came after");
        assert!(sheet.rows.iter().all(|row| row.len() == sheet.columns.len()));
        // The years of what is left out are no columns.
        assert!(!heads(&given(Some(Scope::Register), None, None)[0]).contains(&"2021"));
        assert_eq!(told(&given(None, Some("2021-01-01"), None)[0], 0, "Verdict"), "", "one year alone has not changed");
    }

    #[test]
    fn the_figures_of_procurements_say_how_they_changed_and_what_that_is_worth() {
        let all = given(None, None, None);
        let sheet = &all[1];
        assert_eq!(told(&all[0], 0, "Verdict"), "better");
        let of = |row| [told(sheet, row, "Change from the period before"), told(sheet, row, "Verdict")];
        assert_eq!([of(0), of(1), of(2)], [["", ""], ["10", "better"], ["-5", "worse"]]);
        let last = given(None, Some("2021-01-01"), None);
        assert_eq!((last[1].rows.len(), told(&last[1], 0, "Verdict")), (1, String::new()));
    }
}
