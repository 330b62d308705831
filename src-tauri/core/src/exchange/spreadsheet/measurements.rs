//! The measurements as a spreadsheet: a row an indicator with a column a period, and a row for every figure of procurements.

use super::{Cell, Column, Sheet, columns};
use crate::{
    domain::{
        award_figures::AwardFigures,
        decimal::Decimal,
        indicator::{MeasurementState, UnitKind},
    },
    register::measurements::{MeasurementRow, MeasurementTables},
    text::Text,
};

fn number(value: Decimal, kind: UnitKind) -> Cell {
    if kind == UnitKind::Share { Cell::Percent(value) } else { Cell::Number(value) }
}

/// The tables below one another.
pub(super) fn table_sheet(tables: &MeasurementTables, text: &Text) -> Sheet {
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
    cells.extend([
        row.movement.map_or(Cell::Blank, |one| Cell::Number(one.by)),
        row.movement.map_or(Cell::Blank, |one| text.get(one.unit.text_key()).into()),
        row.movement.map_or(Cell::Blank, |one| text.get(one.verdict.text_key()).into()),
        draft.target.map_or(Cell::Blank, |value| number(value, draft.unit_kind)),
        draft.target_year.map_or(Cell::Blank, |year| Cell::Count(i64::from(year))),
        row.contract_title.as_str().into(),
        sources,
        notes,
    ]);
    cells
}

/// One row a figure and a period.
pub(super) fn award_sheet(figures: &AwardFigures, text: &Text) -> Sheet {
    let heads = [
        ("measurements-indicator", 60),
        ("error-field-period", 12),
        ("measurements-value", 12),
        ("measurements-counted", 12),
        ("measurements-base", 12),
        ("measurements-unknown", 16),
    ];
    let rows = figures.figures.iter().flat_map(|figure| {
        figures.periods.iter().zip(&figure.values).map(|(period, value)| {
            let shown = match value.state {
                MeasurementState::Measured => value.value.map_or(Cell::Blank, Cell::Percent),
                other => text.measurement_state(other).into(),
            };
            let name = text.get(figure.kind.text_key());
            vec![name.into(), period.label.as_str().into(), shown, value.part.into(), value.base.into(), value.unknown.into()]
        })
    });
    Sheet { name: text.get("measurements-awards-sheet"), columns: columns(text, &heads), rows: rows.collect() }
}
