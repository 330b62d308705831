//! One indicator as a chart, with its words for those who cannot see it: the same on a page and on the screen.

use crate::{
    charts::{YearPoint, Years, years},
    fonts::Fonts,
    layout::Scene,
};
use register::{
    Result,
    domain::{decimal::Decimal, indicator::UnitKind},
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

/// Draws a row of a table. Errors: the fonts'.
pub fn indicator_picture(
    tables: &MeasurementTables,
    group: &MeasurementGroup,
    row: &MeasurementRow,
    text: &Text,
    size: (f32, f32),
) -> Result<IndicatorPicture> {
    Ok(drawn(&mut Fonts::new()?, tables, group, row, text, size))
}

/// The same, in type that is measured already.
pub(super) fn drawn(
    fonts: &mut Fonts,
    tables: &MeasurementTables,
    group: &MeasurementGroup,
    row: &MeasurementRow,
    text: &Text,
    (width, height): (f32, f32),
) -> IndicatorPicture {
    let draft = &row.indicator.draft;
    let mut said = vec![];
    let mut points = vec![];
    for (period, cell) in tables.periods.iter().zip(&row.cells).filter(|(period, _)| group.periods.contains(&period.label)) {
        let value = cell.as_ref().and_then(|cell| cell.draft.value);
        said.push(match (value, cell) {
            (Some(value), _) => format!("{} {}", period.label, written(text, row, value)),
            (None, Some(cell)) => format!("{} {}", period.label, text.get(cell.draft.state.text_key())),
            (None, None) => format!("{} {}", period.label, text.get("measurements-none-short")),
        });
        points.push(YearPoint { label: period.label.clone(), value: value.map(Decimal::as_f64), whole: period.whole });
    }
    let latest = row.cells.iter().rev().flatten().find_map(|cell| cell.draft.value);
    let share = draft.unit_kind == UnitKind::Share;
    let short = draft.target.map(|value| text.get_with("measurements-target", &[("value", aimed(text, row, value).into())]));
    let chart = Years {
        points,
        target: draft.target.map(Decimal::as_f64).zip(short),
        latest: latest.map(|value| text.measured(value, draft.unit_kind, row.places)).unwrap_or_default(),
        share,
    };
    let tick = |value: f64| {
        #[allow(clippy::cast_possible_truncation)]
        let value = Decimal::from_millionths((value * 1_000_000.0).round() as i64).unwrap_or_default();
        text.decimal(value)
    };
    let mut alt = format!("{}: {}.", row.name, said.join(", "));
    if let Some(target) = target(text, row) {
        alt.push_str(&format!(" {target}."));
    }
    IndicatorPicture { scene: years(fonts, &chart, &tick, width, height), width, height, alt }
}
