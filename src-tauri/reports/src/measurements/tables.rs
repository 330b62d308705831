//! The tables of the measurements and the charts beside them.

use super::{Report, picture, symbol};
use crate::{
    layout::{Align, Cell, Column, Row, Table},
    style::{BODY_HEIGHT, CHART, H3, INK, LEFT, MM, NOTE, WIDTH, span},
};
use register::{
    domain::{
        award_figures::{AwardFigureKind, AwardValue},
        indicator::{MeasurementState, Period, UnitKind},
    },
    register::measurements::{MeasurementGroup, MeasurementRow},
    text::Text,
};
use std::collections::BTreeSet;

/// Most periods of a table; the latest are printed.
const PERIODS: usize = 5;
/// Height of a chart, and the gap below it.
const CHART_HEIGHT: f32 = 78.0;
const GAP: f32 = 10.0;
/// What is no taller than this share of a page is not divided.
const TOGETHER: f32 = 0.6;
/// Charts in a row.
const ACROSS: usize = 3;
/// Width of the columns of changes and verdicts, mm.
const CHANGE: f32 = 29.0;
const VERDICT: f32 = 22.0;
const UNIT: f32 = 15.0;

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
        let mut shown: Vec<(usize, &Period)> = data
            .tables
            .periods
            .iter()
            .enumerate()
            .filter(|(_, period)| group.periods.contains(&period.label) && self.has(period))
            .collect();
        let left_out = shown.len().saturating_sub(PERIODS);
        let earlier: Vec<&str> = shown.drain(..left_out).map(|(_, period)| period.label.as_str()).collect();
        let section = self.paper.section();
        self.paper.heading(section, &heading(text, group), 70.0);
        if shown.is_empty() {
            self.paper.paragraph(section, LEFT, WIDTH, NOTE, &text.get("report-measurements-no-values").into());
            return;
        }
        let with_unit =
            group.rows.iter().any(|row| row.indicator.draft.unit_kind != UnitKind::Share && !row.indicator.draft.unit.is_empty());
        let table = Table::new(self.columns(group, &shown, with_unit));
        let compared = group.compared.iter().all(|label| shown.iter().any(|(_, period)| period.label == *label));
        let rows: Vec<Row> = group.rows.iter().map(|row| self.row(row, &shown, with_unit, compared)).collect();
        self.paper.table(section, LEFT, &table, &rows);
        let notes = self.notes(group, &shown, &earlier);
        if !notes.is_empty() {
            self.paper.gap(3.0);
            for note in notes {
                self.paper.paragraph(section, LEFT, WIDTH, NOTE, &note.into());
            }
        }
        self.charts(section, group);
    }

    fn columns(&self, group: &MeasurementGroup, shown: &[(usize, &Period)], with_unit: bool) -> Vec<Column> {
        let text = self.text;
        let widest = |place: usize| group.rows.iter().map(|row| self.value(row, place).text.plain().chars().count()).max().unwrap_or(0);
        let periods: Vec<Column> = shown
            .iter()
            .map(|(place, period)| {
                let letters = widest(*place).max(period.label.chars().count());
                Column::number(period.label.as_str(), (letters as f32).mul_add(1.75, 5.0).max(14.0))
            })
            .collect();
        let unit = if with_unit { UNIT } else { 0.0 };
        let rest = 170.0 - unit - CHANGE - VERDICT - periods.iter().map(|column| column.width / MM).sum::<f32>();
        let mut columns = vec![Column::text(text.get("measurements-indicator"), rest.max(28.0))];
        if with_unit {
            columns.push(Column::text(text.get("error-field-unit"), UNIT));
        }
        columns.extend(periods);
        let change = match group.compared.as_slice() {
            [from, to] => text.get_with("measurements-change-between", &[("from", from.into()), ("to", to.into())]),
            _ => text.get("measurements-change"),
        };
        columns.push(Column { align: Align::Right, ..Column::text(change, CHANGE) });
        columns.push(Column::text(text.get("measurements-verdict"), VERDICT));
        columns
    }

    fn row(&self, row: &MeasurementRow, shown: &[(usize, &Period)], with_unit: bool, compared: bool) -> Row {
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

    /// A chart of each row with at least two figures, or one and a target; as many across as there is room for.
    fn charts(&mut self, section: crate::tagging::ElementId, group: &MeasurementGroup) {
        let drawn: Vec<&MeasurementRow> = group
            .rows
            .iter()
            .filter(|row| {
                let figures = row.cells.iter().flatten().filter(|cell| cell.draft.value.is_some()).count();
                figures > 1 || figures == 1 && row.indicator.draft.target.is_some()
            })
            .collect();
        let width = span(2);
        self.paper.gap(GAP);
        let caption = CHART.bold().colour(INK);
        for line in drawn.chunks(ACROSS) {
            let names: Vec<String> = line
                .iter()
                .map(|row| match row.indicator.draft.unit.as_str() {
                    "" => row.name.clone(),
                    unit => format!("{}, {unit}", row.name),
                })
                .collect();
            let tallest = names.iter().map(|name| self.paper.height(&name.into(), caption, width)).fold(0.0, f32::max);
            self.paper.need(tallest + CHART_HEIGHT + GAP);
            let top = self.paper.y;
            for (place, (row, name)) in line.iter().zip(&names).enumerate() {
                let x = LEFT + place as f32 * (width + 4.0 * MM);
                let below = top + tallest;
                let height = self.paper.height(&name.into(), caption, width);
                self.paper.place_new(section, crate::tagging::Tag::P, x, below - height, width, caption, &name.into());
                let made = picture::drawn(&mut self.paper.fonts, &self.data.tables, group, row, self.text, (width, CHART_HEIGHT));
                self.paper.figure(section, x, below, width, CHART_HEIGHT, made.alt, &made.scene);
            }
            self.paper.y = top + tallest + CHART_HEIGHT;
            self.paper.gap(GAP);
        }
    }

    /// The figures of procurements by year of award, each with what it is a share of.
    pub(super) fn awards(&mut self) {
        let (text, data) = (self.text, self.data);
        let mut shown: Vec<(usize, &Period)> = data.awards.periods.iter().enumerate().filter(|(_, period)| self.has(period)).collect();
        shown.drain(..shown.len().saturating_sub(PERIODS));
        if shown.is_empty() {
            return;
        }
        let section = self.paper.section();
        self.paper.heading(section, &text.get("measurements-awards"), 80.0);
        self.paper.paragraph(section, LEFT, WIDTH, NOTE, &text.get("measurements-awards-about").into());
        self.paper.gap(4.0);
        let each = 19.0;
        let mut columns =
            vec![Column::text(text.get("measurements-indicator"), (shown.len() as f32).mul_add(-each, 170.0 - CHANGE - VERDICT))];
        columns.extend(shown.iter().map(|(_, period)| Column { align: Align::Right, ..Column::text(period.label.as_str(), each) }));
        columns.push(Column { align: Align::Right, ..Column::text(text.get("measurements-change"), CHANGE) });
        columns.push(Column::text(text.get("measurements-verdict"), VERDICT));
        let mut unknown = vec![];
        let rows: Vec<Row> = data
            .awards
            .figures
            .iter()
            .map(|figure| {
                let mut cells = vec![Cell::from(text.get(figure.kind.text_key()))];
                for (place, period) in &shown {
                    let Some(value) = figure.values.get(*place) else { continue };
                    cells.push(award_cell(text, figure.kind, value));
                    if value.unknown > 0 {
                        let words = text.get_with("award-unknown", &[("count", value.unknown.into())]);
                        unknown.push(format!("{}, {}: {words}.", text.get(figure.kind.text_key()), period.label));
                    }
                }
                match figure.movement {
                    Some(movement) => {
                        cells.push(text.movement(&movement, 0).into());
                        cells.push(Cell::status(symbol(&movement), text.get(movement.verdict.text_key()).as_str()));
                    }
                    None => cells.extend([text.get("none").into(), Cell::default()]),
                }
                Row::Cells(cells)
            })
            .collect();
        self.paper.table(section, LEFT, &Table::new(columns), &rows);
        if !unknown.is_empty() {
            self.paper.gap(6.0);
            let element = self.paper.add(section, crate::tagging::Tag::H3);
            self.paper.flow(element, LEFT, WIDTH, H3, &text.get("measurements-awards-unknown").into());
            for line in unknown {
                self.paper.paragraph(section, LEFT, WIDTH, NOTE, &line.into());
            }
        }
    }
}

/// `31 %` over `4 av 13`.
fn award_cell(text: &Text, kind: AwardFigureKind, value: &AwardValue) -> Cell {
    let shown = match value.value {
        Some(percent) => text.percent(percent),
        None => text.measurement_state(MeasurementState::NotApplicable),
    };
    Cell::from(shown).noted(base(text, kind, value))
}

/// `4 av 13`, for the mean weight `snitt av 5`; blank if there is nothing to be a share of.
pub(super) fn base(text: &Text, kind: AwardFigureKind, value: &AwardValue) -> String {
    let count = |number: u32| text.count(i64::from(number));
    match (kind, value.base) {
        (_, 0) => String::new(),
        (AwardFigureKind::MeanWeight, base) => text.get_with("award-base-mean", &[("base", count(base).into())]),
        (_, base) => text.get_with("award-base", &[("part", count(value.part).into()), ("base", count(base).into())]),
    }
}
