//! The tables of the measurements, each row with its line over the years.

use super::{
    Report,
    picture::{self, Development},
    symbol,
};
use crate::{
    layout::{Align, Cell, CellFigure, Column, Row, Table},
    style::{BODY_HEIGHT, LEFT, MM, NOTE, WIDTH},
};
use register::{
    domain::indicator::{Period, UnitKind},
    register::measurements::{MeasurementGroup, MeasurementRow},
    text::Text,
};
use std::collections::BTreeSet;

/// Most periods of a table; the latest are printed.
pub(super) const PERIODS: usize = 5;
/// What is no taller than this share of a page is not divided.
const TOGETHER: f32 = 0.6;
/// Width of the columns of changes, verdicts, lines over the years and units, mm.
pub(super) const CHANGE: f32 = 18.5;
pub(super) const VERDICT: f32 = 22.0;
pub(super) const SPARK: f32 = 21.0;
const UNIT: f32 = 15.0;
/// What a name has at the least, mm: before that, the earliest periods are left out.
pub(super) const NAME: f32 = 34.0;
/// Fewest periods that are printed for all that.
pub(super) const FEWEST: usize = 2;
/// A line over the years, points.
pub(super) const LINE: (f32, f32) = (SPARK * MM, 14.0);

/// What a table is called.
pub(super) fn heading(text: &Text, group: &MeasurementGroup) -> String {
    if group.title.is_empty() { text.get(&format!("measurements-of-{}", group.scope)) } else { group.title.clone() }
}

impl Report<'_> {
    /// One table, its notes and sources, and a chart of each row: on one page if it is no taller than most of one.
    pub(super) fn group(&mut self, group: &MeasurementGroup) {
        let before = self.paper.checkpoint(self.paper.root());
        self.set_group(group);
        if !self.paper.turned_since(&before) {
            return;
        }
        self.paper.back_to(&before);
        self.paper.new_page();
        let (top, page) = (self.paper.y, self.paper.page());
        self.set_group(group);
        if self.paper.page() != page || self.paper.y - top > TOGETHER * BODY_HEIGHT {
            self.paper.back_to(&before);
            self.set_group(group);
        }
    }

    fn set_group(&mut self, group: &MeasurementGroup) {
        let text = self.text;
        let data = self.data;
        let mut shown: Vec<(usize, &Period)> =
            data.tables.periods.iter().enumerate().filter(|(_, period)| group.periods.contains(&period.label)).collect();
        let with_unit =
            group.rows.iter().any(|row| row.indicator.draft.unit_kind != UnitKind::Share && !row.indicator.draft.unit.is_empty());
        let taken = CHANGE + VERDICT + SPARK + if with_unit { UNIT } else { 0.0 };
        let mut left_out = shown.len().saturating_sub(PERIODS);
        let widths: Vec<f32> = shown.iter().map(|(place, period)| self.width_of(group, *place, period)).collect();
        while shown.len() - left_out > FEWEST && widths.iter().skip(left_out).sum::<f32>() + taken + NAME > WIDTH / MM {
            left_out += 1;
        }
        let earlier: Vec<&str> = shown.drain(..left_out).map(|(_, period)| period.label.as_str()).collect();
        let section = self.paper.section();
        self.paper.heading(section, &heading(text, group), 120.0);
        if shown.is_empty() {
            self.paper.paragraph(section, LEFT, WIDTH, NOTE, &text.get("report-measurements-no-values").into());
            return;
        }
        let developments: Vec<Development> = group.rows.iter().map(|row| Development::of(row, &shown, text)).collect();
        let axis = picture::common_axis(&developments);
        let compared = group.compared.iter().all(|label| shown.iter().any(|(_, period)| period.label == *label));
        let rows = group.rows.iter().zip(&developments);
        let rows: Vec<Row> = rows.map(|(row, line)| self.row(row, &shown, with_unit, compared, line.in_row(axis, LINE))).collect();
        let table = Table::new(self.columns(group, &shown, with_unit));
        let (table, rows) =
            if developments.iter().any(|line| line.in_row(axis, LINE).is_some()) { (table, rows) } else { undrawn(table, rows) };
        self.paper.table(section, LEFT, &table, &rows);
        let mut notes = self.notes(group, &shown, &earlier);
        if developments.iter().filter(|line| line.in_row(axis, LINE).is_some()).count() > 1 {
            notes.insert(0, self.about_axis(&developments, axis));
        }
        if !notes.is_empty() {
            self.paper.gap(3.0);
            for note in notes {
                self.paper.paragraph(section, LEFT, WIDTH, NOTE, &note.into());
            }
        }
        self.charts(section, developments);
    }

    /// Whether the lines of a table can be held against each other.
    pub(super) fn about_axis(&self, lines: &[Development], axis: Option<(f64, f64)>) -> String {
        match axis {
            Some(axis) => {
                let args = [("axis", picture::axis_words(self.text, lines, axis).into())];
                self.text.get_with("report-measurements-axis", &args)
            }
            None => self.text.get("report-measurements-axes"),
        }
    }

    /// Width of the column of a period, mm.
    fn width_of(&self, group: &MeasurementGroup, place: usize, period: &Period) -> f32 {
        let widest = group.rows.iter().map(|row| self.value(row, place).text.plain().chars().count()).max().unwrap_or(0);
        (widest.max(period.label.chars().count()) as f32).mul_add(1.6, 4.0).max(14.0)
    }

    fn columns(&self, group: &MeasurementGroup, shown: &[(usize, &Period)], with_unit: bool) -> Vec<Column> {
        let text = self.text;
        let periods: Vec<Column> =
            shown.iter().map(|(place, period)| Column::number(period.label.as_str(), self.width_of(group, *place, period))).collect();
        let unit = if with_unit { UNIT } else { 0.0 };
        let rest = 170.0 - unit - CHANGE - VERDICT - SPARK - periods.iter().map(|column| column.width / MM).sum::<f32>();
        let mut columns = vec![Column::text(text.get("measurements-indicator"), rest.max(28.0))];
        if with_unit {
            columns.push(Column::text(text.get("error-field-unit"), UNIT));
        }
        columns.extend(periods);
        let change = text.movement_head(&group.compared);
        columns.push(Column { align: Align::Right, ..Column::text(change, CHANGE) });
        columns.push(Column::text(text.get("measurements-verdict"), VERDICT));
        columns.push(Column::text(text.get("report-measurements-development"), SPARK));
        columns
    }

    fn row(&self, row: &MeasurementRow, shown: &[(usize, &Period)], with_unit: bool, compared: bool, line: Option<CellFigure>) -> Row {
        let text = self.text;
        let mut name = Cell::from(row.name.as_str());
        if let Some(target) = picture::target(text, row) {
            name = name.noted(target);
        }
        let mut cells = vec![name];
        if with_unit {
            let draft = &row.indicator.draft;
            // A share has its percent sign in the cell.
            cells.push(if draft.unit_kind == UnitKind::Share { Cell::default() } else { draft.unit.as_str().into() });
        }
        cells.extend(shown.iter().map(|(place, _)| self.value(row, *place)));
        match row.movement.filter(|_| compared) {
            Some(movement) => {
                cells.push(text.movement(&movement, row.places).into());
                cells.push(Cell::status(symbol(&movement), text.get(movement.verdict.text_key()).as_str()));
            }
            None => cells.extend([text.get("none").into(), Cell::default()]),
        }
        cells.push(line.map_or_else(Cell::default, Cell::drawn));
        Row::Cells(cells)
    }

    fn value(&self, row: &MeasurementRow, place: usize) -> Cell {
        let draft = row.cells.get(place).and_then(Option::as_ref).map(|cell| &cell.draft);
        match draft {
            None => Cell::default(),
            Some(draft) => match draft.value {
                Some(value) => self.text.measured(value, row.indicator.draft.unit_kind, row.places).into(),
                None => Cell { colour: Some(NOTE.colour), ..self.text.measurement_state(draft.state).into() },
            },
        }
    }

    /// What the values say of themselves, where they are from, and what is not printed.
    fn notes(&self, group: &MeasurementGroup, shown: &[(usize, &Period)], earlier: &[&str]) -> Vec<String> {
        let text = self.text;
        let mut notes = vec![];
        if shown.iter().any(|(_, period)| !period.whole) {
            let labels: Vec<&str> = shown.iter().filter(|(_, period)| !period.whole).map(|(_, period)| period.label.as_str()).collect();
            notes.push(text.get_with("report-measurements-part-year", &[("periods", labels.join(", ").into())]));
        }
        let mut sources: BTreeSet<&str> = BTreeSet::new();
        for row in &group.rows {
            for (place, period) in shown {
                let Some(Some(cell)) = row.cells.get(*place) else { continue };
                if !cell.draft.note.trim().is_empty() {
                    notes.push(format!("{}, {}: {}", row.name, period.label, cell.draft.note.trim()));
                }
                if !cell.draft.source.trim().is_empty() {
                    sources.insert(cell.draft.source.trim());
                }
            }
        }
        if !sources.is_empty() {
            let sources = sources.into_iter().collect::<Vec<_>>().join("; ");
            notes.push(text.get_with("report-measurements-source", &[("source", sources.into())]));
        }
        if !earlier.is_empty() {
            notes.push(text.get_with("report-measurements-earlier", &[("periods", earlier.join(", ").into())]));
        }
        notes
    }
}

/// Without the lines over the years, where no row has one: their room goes to the names.
pub(super) fn undrawn(mut table: Table, mut rows: Vec<Row>) -> (Table, Vec<Row>) {
    let freed = table.columns.pop().map_or(0.0, |column| column.width);
    if let Some(first) = table.columns.first_mut() {
        first.width += freed;
    }
    for row in &mut rows {
        if let Row::Cells(cells) = row {
            cells.pop();
        }
    }
    (table, rows)
}
