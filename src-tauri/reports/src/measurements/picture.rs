//! Indicators as charts, with their words for those who cannot see them. A row by itself is drawn the same on a page and on the screen.

use super::charts::shared_out;
use crate::{
    charts::{self, Compared, ComparedLine, YearPoint, Years, years},
    fonts::Fonts,
    layout::{CellFigure, Scene},
};
use register::{
    Result,
    domain::{
        decimal::Decimal,
        id::IndicatorId,
        indicator::{Direction, Period, UnitKind},
    },
    register::measurements::{MeasurementGroup, MeasurementRow, MeasurementTables},
    text::Text,
};

/// A chart and what it says.
#[derive(Debug, Clone)]
pub struct IndicatorPicture {
    /// The shapes.
    pub scene: Scene,
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// What it says, in words.
    pub alt: String,
}

/// A value of a row as it is written, with its unit.
pub(super) fn written(text: &Text, row: &MeasurementRow, value: Decimal) -> String {
    let draft = &row.indicator.draft;
    let number = text.measured(value, draft.unit_kind, row.places);
    let unit = draft.unit.trim();
    if draft.unit_kind == UnitKind::Share || unit.is_empty() { number } else { format!("{number}\u{a0}{unit}") }
}

/// A target with its unit, in as many decimals as it has.
fn aimed(text: &Text, row: &MeasurementRow, value: Decimal) -> String {
    let draft = &row.indicator.draft;
    match (draft.unit_kind, draft.unit.trim()) {
        (UnitKind::Share, _) => text.percent(value),
        (_, "") => text.decimal(value),
        (_, unit) => format!("{}\u{a0}{unit}", text.decimal(value)),
    }
}

/// The target in words: `mål 70 % innen 2025`.
pub(super) fn target(text: &Text, row: &MeasurementRow) -> Option<String> {
    let draft = &row.indicator.draft;
    let value = aimed(text, row, draft.target?);
    Some(match draft.target_year {
        Some(year) => text.get_with("measurements-target-by", &[("value", value.into()), ("year", year.to_string().into())]),
        None => text.get_with("measurements-target", &[("value", value.into())]),
    })
}

/// Where its target stands in a chart, and its words there: `mål 70 %`.
fn target_line(text: &Text, row: &MeasurementRow) -> Option<(f64, String)> {
    let value = row.indicator.draft.target?;
    Some((value.as_f64(), text.get_with("measurements-target", &[("value", aimed(text, row, value).into())])))
}

/// A value on an axis.
fn tick(text: &Text) -> impl Fn(f64) -> String {
    |value| text.decimal(decimal(value))
}
fn decimal(value: f64) -> Decimal {
    #[allow(clippy::cast_possible_truncation)]
    Decimal::from_millionths((value * 1_000_000.0).round() as i64).unwrap_or_default()
}

/// A figure over the periods that are shown: for charts of rows that are entered and of those that are reckoned.
#[derive(Debug, Clone)]
pub(super) struct Development {
    /// Which indicator; nothing for what is reckoned.
    pub id: Option<IndicatorId>,
    /// Its whole name.
    pub name: String,
    /// What it is called where a line ends.
    pub short: String,
    /// A point a period.
    pub points: Vec<YearPoint>,
    /// What each period says, in words: `2018 59 %`.
    pub said: Vec<String>,
    /// The latest figure as it is written.
    pub latest: String,
    /// Its target, in a chart and in whole words.
    pub target: Option<((f64, String), String)>,
    /// What sort of figure, and in what.
    pub unit: (UnitKind, String),
    /// Which way is good.
    pub direction: Direction,
}

impl Development {
    /// Of a row, over the periods at these places.
    pub fn of(row: &MeasurementRow, shown: &[(usize, &Period)], text: &Text) -> Self {
        let draft = &row.indicator.draft;
        let mut said = vec![];
        let mut points = vec![];
        let mut latest = String::new();
        for (place, period) in shown {
            let cell = row.cells.get(*place).and_then(Option::as_ref);
            let value = cell.and_then(|cell| cell.draft.value);
            said.push(match (value, cell) {
                (Some(value), _) => format!("{} {}", period.label, written(text, row, value)),
                (None, Some(cell)) => format!("{} {}", period.label, text.get(cell.draft.state.text_key())),
                (None, None) => format!("{} {}", period.label, text.get("measurements-none-short")),
            });
            if let Some(value) = value {
                latest = text.measured(value, draft.unit_kind, row.places);
            }
            points.push(YearPoint { label: period.label.clone(), value: value.map(Decimal::as_f64), whole: period.whole });
        }
        Self {
            id: Some(row.indicator.id),
            name: row.name.clone(),
            short: row.name.clone(),
            points,
            said,
            latest,
            target: target_line(text, row).zip(target(text, row)),
            // A share is in percent whatever its unit is called.
            unit: (draft.unit_kind, if draft.unit_kind == UnitKind::Share { "%" } else { draft.unit.trim() }.to_owned()),
            direction: draft.direction,
        }
    }

    /// The figures there are.
    pub fn values(&self) -> impl Iterator<Item = f64> + Clone {
        self.points.iter().filter_map(|point| point.value)
    }
    fn is_share(&self) -> bool {
        self.unit.0 == UnitKind::Share
    }
    /// `Kontorrekvisita: 2018 37 %, 2019 31 %, 2020 30 %. Mål 50 % innen 2025.`
    fn alt(&self) -> String {
        let mut alt = format!("{}: {}.", self.name, self.said.join(", "));
        if let Some((_, target)) = &self.target {
            let mut letters = target.chars();
            alt.push(' ');
            alt.extend(letters.next().into_iter().flat_map(char::to_uppercase).chain(letters));
            alt.push('.');
        }
        alt
    }

    /// A line in its row of a table; nothing if it has one figure or none.
    pub fn in_row(&self, axis: Option<(f64, f64)>, (width, height): (f32, f32)) -> Option<CellFigure> {
        if self.values().count() < 2 {
            return None;
        }
        let axis = axis.unwrap_or_else(|| charts::common_axis(self.values(), self.is_share()));
        let said = || self.points.iter().zip(&self.said).filter(|(point, _)| point.value.is_some()).map(|(_, said)| said.as_str());
        // The row says every figure: here it is enough where the line begins and ends.
        let alt = [said().next(), said().next_back()].into_iter().flatten().collect::<Vec<_>>().join(", ");
        Some(CellFigure { scene: charts::sparkline(&self.points, axis, width, height), width, height, alt })
    }
}

/// The axis that the rows of a table have in common; nothing if they are in different units.
pub(super) fn common_axis(rows: &[Development]) -> Option<(f64, f64)> {
    let first = rows.first()?;
    let same = rows.iter().all(|row| row.unit == first.unit);
    let values: Vec<f64> = rows.iter().flat_map(Development::values).collect();
    same.then(|| charts::common_axis(values.iter().copied(), first.is_share()))
}

/// The ends of an axis in words: `0–75 %`.
pub(super) fn axis_words(text: &Text, rows: &[Development], (low, high): (f64, f64)) -> String {
    let tick = tick(text);
    match rows.first() {
        Some(row) if row.is_share() => format!("{}–{}", tick(low), text.percent(decimal(high))),
        Some(row) if !row.unit.1.is_empty() => format!("{}–{}\u{a0}{}", tick(low), tick(high), row.unit.1),
        _ => format!("{}–{}", tick(low), tick(high)),
    }
}

/// Draws a row of a table over all its periods. Errors: the fonts'.
pub fn indicator_picture(
    tables: &MeasurementTables,
    group: &MeasurementGroup,
    row: &MeasurementRow,
    text: &Text,
    size: (f32, f32),
) -> Result<IndicatorPicture> {
    Ok(alone(&mut Fonts::new()?, &Development::of(row, &periods_of(tables, group), text), text, size))
}

/// Draws the chart that a row of a table shares with others, over all its periods; nothing if it shares none. Errors: the fonts'.
pub fn compared_picture(
    tables: &MeasurementTables,
    group: &MeasurementGroup,
    row: &MeasurementRow,
    text: &Text,
    size: (f32, f32),
) -> Result<Option<IndicatorPicture>> {
    let shown = periods_of(tables, group);
    let rows = group.rows.iter().map(|row| Development::of(row, &shown, text)).collect();
    let found = shared_out(rows).into_iter().find(|chart| chart.len() > 1 && chart.iter().any(|one| one.id == Some(row.indicator.id)));
    found.map(|chart| Ok(together(&mut Fonts::new()?, &chart, text, size))).transpose()
}

fn periods_of<'a>(tables: &'a MeasurementTables, group: &MeasurementGroup) -> Vec<(usize, &'a Period)> {
    tables.periods.iter().enumerate().filter(|(_, period)| group.periods.contains(&period.label)).collect()
}

/// One figure by itself.
pub(super) fn alone(fonts: &mut Fonts, of: &Development, text: &Text, (width, height): (f32, f32)) -> IndicatorPicture {
    let chart = Years {
        points: of.points.clone(),
        target: of.target.as_ref().map(|(line, _)| line.clone()),
        latest: of.latest.clone(),
        share: of.is_share(),
    };
    IndicatorPicture { scene: years(fonts, &chart, &tick(text), width, height), width, height, alt: of.alt() }
}

/// Two or three figures of the same unit in one chart.
pub(super) fn together(fonts: &mut Fonts, of: &[Development], text: &Text, (width, height): (f32, f32)) -> IndicatorPicture {
    let lines = of.iter().map(|one| ComparedLine {
        name: one.short.clone(),
        latest: one.latest.clone(),
        values: one.points.iter().map(|point| point.value).collect(),
        target: one.target.as_ref().map(|(line, _)| line.clone()),
    });
    let periods = of.first().map(|one| one.points.iter().map(|point| (point.label.clone(), point.whole)).collect());
    let chart =
        Compared { periods: periods.unwrap_or_default(), lines: lines.collect(), share: of.first().is_some_and(Development::is_share) };
    let scene = charts::compared(fonts, &chart, &tick(text), width, height);
    IndicatorPicture { scene, width, height, alt: of.iter().map(Development::alt).collect::<Vec<_>>().join(" ") }
}
