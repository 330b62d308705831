//! The figures of procurements by year of award, each with what it is a share of.

use super::{
    Report,
    picture::{self, Development},
    symbol,
    tables::{CHANGE, FEWEST, LINE, NAME, PERIODS, SPARK, VERDICT, undrawn},
};
use crate::{
    charts::YearPoint,
    layout::{Align, Cell, Column, Row, Table},
    style::{H3, LEFT, MM, NOTE, WIDTH},
    tagging::Tag,
};
use register::{
    domain::{
        award_figures::{AwardFigure, AwardFigureKind, AwardFigures, AwardValue},
        decimal::Decimal,
        indicator::{MeasurementState, Period, UnitKind},
    },
    text::Text,
};

/// Width of the column of a period, mm.
const EACH: f32 = 17.0;

impl Report<'_> {
    /// The figures of procurements by year of award, each with what it is a share of.
    pub(super) fn awards(&mut self, awards: &AwardFigures) {
        let text = self.text;
        let mut shown: Vec<(usize, &Period)> = awards.periods.iter().enumerate().collect();
        let rest = WIDTH / MM - CHANGE - VERDICT - SPARK;
        let mut left_out = shown.len().saturating_sub(PERIODS);
        while shown.len() - left_out > FEWEST && ((shown.len() - left_out) as f32).mul_add(EACH, NAME) > rest {
            left_out += 1;
        }
        let earlier: Vec<&str> = shown.drain(..left_out).map(|(_, period)| period.label.as_str()).collect();
        if shown.is_empty() {
            return;
        }
        let section = self.paper.section();
        self.paper.heading(section, &text.get("measurements-awards"), 150.0);
        self.paper.paragraph(section, LEFT, WIDTH, NOTE, &text.get("measurements-awards-about").into());
        self.paper.gap(4.0);
        let compared = &awards.compared;
        // A change between years of which one is not on the page is not told.
        let told = compared.iter().all(|label| shown.iter().any(|(_, period)| period.label == *label));
        let mut columns = vec![Column::text(text.get("measurements-indicator"), (shown.len() as f32).mul_add(-EACH, rest))];
        columns.extend(shown.iter().map(|(_, period)| Column { align: Align::Right, ..Column::text(period.label.as_str(), EACH) }));
        columns.push(Column { align: Align::Right, ..Column::text(text.movement_head(compared), CHANGE) });
        columns.push(Column::text(text.get("measurements-verdict"), VERDICT));
        columns.push(Column::text(text.get("report-measurements-development"), SPARK));
        let developments: Vec<Development> = awards.figures.iter().map(|figure| development(text, figure, &shown)).collect();
        let axis = picture::common_axis(&developments);
        let mut unknown = vec![];
        let rows: Vec<Row> = awards
            .figures
            .iter()
            .zip(&developments)
            .map(|(figure, line)| {
                let mut cells = vec![Cell::from(text.get(figure.kind.text_key()))];
                for (place, period) in &shown {
                    let Some(value) = figure.values.get(*place) else { continue };
                    cells.push(award_cell(text, figure.kind, value));
                    if value.unknown > 0 {
                        let words = text.get_with("award-unknown", &[("count", value.unknown.into())]);
                        unknown.push(format!("{}, {}: {words}.", text.get(figure.kind.text_key()), period.label));
                    }
                }
                match figure.movement.filter(|_| told) {
                    Some(movement) => {
                        cells.push(text.movement(&movement, 0).into());
                        cells.push(Cell::status(symbol(&movement), text.get(movement.verdict.text_key()).as_str()));
                    }
                    None => cells.extend([text.get("none").into(), Cell::default()]),
                }
                cells.push(line.in_row(axis, LINE).map_or_else(Cell::default, Cell::drawn));
                Row::Cells(cells)
            })
            .collect();
        let drawn = developments.iter().any(|line| line.in_row(axis, LINE).is_some());
        let table = Table::new(columns);
        let (table, rows) = if drawn { (table, rows) } else { undrawn(table, rows) };
        self.paper.table(section, LEFT, &table, &rows);
        let mut notes = vec![];
        if drawn {
            notes.push(self.about_axis(&developments, axis));
        }
        if !earlier.is_empty() {
            notes.push(text.get_with("report-measurements-earlier", &[("periods", earlier.join(", ").into())]));
        }
        if !notes.is_empty() {
            self.paper.gap(3.0);
            for note in notes {
                self.paper.paragraph(section, LEFT, WIDTH, NOTE, &note.into());
            }
        }
        if drawn {
            self.charts(section, developments);
        }
        if !unknown.is_empty() {
            self.paper.gap(6.0);
            let element = self.paper.add(section, Tag::H3);
            self.paper.flow(element, LEFT, WIDTH, H3, &text.get("measurements-awards-unknown").into());
            for line in unknown {
                self.paper.paragraph(section, LEFT, WIDTH, NOTE, &line.into());
            }
        }
    }
}

/// A figure over the periods at these places, for its line and its chart.
fn development(text: &Text, figure: &AwardFigure, shown: &[(usize, &Period)]) -> Development {
    let of = |place: usize| figure.values.get(place).and_then(|value| value.value);
    let said = |(place, period): &(usize, &Period)| {
        let value = of(*place).map_or_else(|| text.get(MeasurementState::NotApplicable.text_key()), |value| text.percent(value));
        format!("{} {value}", period.label)
    };
    let point = |(place, period): &(usize, &Period)| YearPoint {
        label: period.label.clone(),
        value: of(*place).map(Decimal::as_f64),
        whole: period.whole,
    };
    Development {
        id: None,
        name: text.get(figure.kind.text_key()),
        short: text.get(&format!("report-{}", figure.kind.text_key())),
        points: shown.iter().map(point).collect(),
        said: shown.iter().map(said).collect(),
        latest: shown.iter().rev().find_map(|(place, _)| of(*place)).map(|value| text.percent(value)).unwrap_or_default(),
        target: None,
        unit: (UnitKind::Share, "%".to_owned()),
        direction: figure.direction,
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
fn base(text: &Text, kind: AwardFigureKind, value: &AwardValue) -> String {
    let count = |number: u32| text.count(i64::from(number));
    match (kind, value.base) {
        (_, 0) => String::new(),
        (AwardFigureKind::MeanWeight, base) => text.get_with("award-base-mean", &[("base", count(base).into())]),
        (_, base) => text.get_with("award-base", &[("part", count(value.part).into()), ("base", count(base).into())]),
    }
}
