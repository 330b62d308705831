//! Measurements: the tables, what is put in them, indicators, charts, the figures of procurements, and the report.

use super::{Answer, OnDesk};
use crate::{desk::Desk, failure::Failure};
use register::{
    Error, Result,
    domain::{
        award_figures::{AwardContract, AwardFigureKind, AwardFigures},
        id::IndicatorId,
        indicator::IndicatorDraft,
    },
    error::Code,
    register::{
        Written,
        measurements::{Cell, MeasurementGroup, MeasurementRow, MeasurementTables},
    },
    text::Text,
};
use reports::layout::{Anchor, Shape};
use serde::Serialize;

/// The widest and tallest chart that is drawn, in points.
const CHART: std::ops::RangeInclusive<u32> = 60..=2_000;

/// Everything that is entered, as tables.
#[tauri::command(async)]
#[specta::specta]
pub fn measurement_tables(desk: OnDesk<'_>) -> Answer<MeasurementTables> {
    desk.with(|register, _| register.measurement_tables())
}

/// A cell that was refused.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct RefusedCell {
    /// Which of those that were given, from nought.
    pub place: u32,
    /// What its row is called.
    pub row: String,
    /// Its period.
    pub column: String,
    /// Why.
    pub failure: Failure,
}

/// What became of values that were put.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct PutMeasurements {
    /// How many were changed, and what others must read again; nothing if any was refused: then none was changed.
    pub written: Option<Written<u32>>,
    /// Those that were refused.
    pub refused: Vec<RefusedCell>,
}

/// Puts values, all of them as one change or none. Numbers are read in the window's language.
#[tauri::command(async)]
#[specta::specta]
pub fn put_measurements(desk: OnDesk<'_>, cells: Vec<Cell>) -> Answer<PutMeasurements> {
    let text = desk.text();
    desk.with(|register, occasion| {
        let refused = register.refused_cells(&cells, text.language())?;
        if refused.is_empty() {
            let written = register.put_measurements(&cells, text.language(), occasion)?;
            return Ok(PutMeasurements { written: Some(written), refused: vec![] });
        }
        let told = refused.into_iter().map(|one| RefusedCell {
            place: u32::try_from(one.place).unwrap_or(u32::MAX),
            row: one.row,
            column: one.column,
            failure: Failure::of(&one.error, text),
        });
        Ok(PutMeasurements { written: None, refused: told.collect() })
    })
}

/// A place in a pasted block that does not fit.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct MisfitCell {
    /// Row of the block, from 1.
    pub row: u32,
    /// Column of the block, from 1.
    pub column: u32,
    /// Why.
    pub failure: Failure,
}

/// A pasted block over the table.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct LaidBlock {
    /// What each cell gets; empty if anything does not fit.
    pub cells: Vec<Cell>,
    /// What does not fit.
    pub misfits: Vec<MisfitCell>,
}

/// Lays a block from a spreadsheet over the rows and periods that are shown, its corner at a row and a column from nought.
/// Changes nothing.
#[tauri::command(async)]
#[specta::specta]
pub fn lay_measurements(
    desk: OnDesk<'_>,
    block: String,
    rows: Vec<IndicatorId>,
    periods: Vec<String>,
    row: u32,
    column: u32,
) -> Answer<LaidBlock> {
    let text = desk.text();
    desk.with(|register, _| {
        let at = (usize::try_from(row).unwrap_or(usize::MAX), usize::try_from(column).unwrap_or(usize::MAX));
        Ok(match register.lay_block(&block, &rows, &periods, at)? {
            Ok(cells) => LaidBlock { cells, misfits: vec![] },
            Err(errors) => LaidBlock { cells: vec![], misfits: errors.iter().map(|error| misfit(error, text)).collect() },
        })
    })
}

fn misfit(error: &Error, text: &Text) -> MisfitCell {
    let place = error.field.as_deref().and_then(|field| field.split_once('.'));
    let number = |text: &str| text.parse().unwrap_or(1);
    let (row, column) = place.map_or((1, 1), |(row, column)| (number(row), number(column)));
    MisfitCell { row, column, failure: Failure::of(error, text) }
}

/// Adds an indicator, last.
#[tauri::command(async)]
#[specta::specta]
pub fn add_indicator(desk: OnDesk<'_>, draft: IndicatorDraft) -> Answer<Written<IndicatorId>> {
    desk.with(|register, occasion| register.add_indicator(&draft, occasion))
}

/// Edits an indicator; its values stay.
#[tauri::command(async)]
#[specta::specta]
pub fn edit_indicator(desk: OnDesk<'_>, id: IndicatorId, draft: IndicatorDraft) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.edit_indicator(id, &draft, occasion))
}

/// Puts an indicator in the bin, with its values.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_indicator(desk: OnDesk<'_>, id: IndicatorId) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.remove_indicator(id, occasion))
}

/// Moves an indicator to before another, or last.
#[tauri::command(async)]
#[specta::specta]
pub fn move_indicator(desk: OnDesk<'_>, id: IndicatorId, before: Option<IndicatorId>) -> Answer<Written<()>> {
    desk.with(|register, occasion| register.move_indicator(id, before, occasion))
}

/// One shape of a picture, by what it is drawn in: `ink`, `soft`, `hairline`, `accent`, `paper`.
#[derive(Debug, Clone, Serialize, specta::Type)]
#[serde(tag = "shape", rename_all = "kebab-case")]
pub enum PictureShape {
    /// A line through points.
    Line {
        /// The points.
        points: Vec<(f32, f32)>,
        /// Thickness.
        width: f32,
        /// What it is drawn in.
        ink: String,
        /// Lengths of dash and gap; blank = solid.
        dash: Option<(f32, f32)>,
    },
    /// A filled shape.
    Area {
        /// Its corners.
        points: Vec<(f32, f32)>,
        /// What it is drawn in.
        ink: String,
    },
    /// A filled disc.
    Disc {
        /// Centre.
        at: (f32, f32),
        /// Radius.
        radius: f32,
        /// What it is drawn in.
        ink: String,
    },
    /// A line of text.
    Text {
        /// x by the anchor, y the baseline.
        at: (f32, f32),
        /// `start`, `middle` or `end`.
        anchor: String,
        /// Size in points.
        size: f32,
        /// Whether it is semibold.
        bold: bool,
        /// What it is drawn in.
        ink: String,
        /// The text.
        text: String,
    },
}

/// A chart, as the report has it.
#[derive(Debug, Clone, Serialize, specta::Type)]
pub struct ChartPicture {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// What it says, in words.
    pub alt: String,
    /// Its shapes, in the order they are drawn.
    pub shapes: Vec<PictureShape>,
}

/// Draws an indicator over its years, as in the report. `width` and `height` in points, 60–2,000.
#[tauri::command(async)]
#[specta::specta]
pub fn indicator_chart(desk: OnDesk<'_>, id: IndicatorId, width: u32, height: u32) -> Answer<ChartPicture> {
    drawn(&desk, id, (width, height), |tables, group, row, text, size| {
        reports::indicator_picture(tables, group, row, text, size).map(picture)
    })
}

/// Draws the chart that an indicator shares with others of its table, as in the report; nothing if it shares none. Sizes as above.
#[tauri::command(async)]
#[specta::specta]
pub fn compared_chart(desk: OnDesk<'_>, id: IndicatorId, width: u32, height: u32) -> Answer<Option<ChartPicture>> {
    drawn(&desk, id, (width, height), |tables, group, row, text, size| {
        Ok(reports::compared_picture(tables, group, row, text, size)?.map(picture))
    })
}

/// Draws something of the row that an indicator is.
fn drawn<T>(
    desk: &Desk,
    id: IndicatorId,
    (width, height): (u32, u32),
    draw: impl FnOnce(&MeasurementTables, &MeasurementGroup, &MeasurementRow, &Text, (f32, f32)) -> Result<T>,
) -> Answer<T> {
    let text = desk.text();
    desk.with(|register, _| {
        for (field, size) in [("width", width), ("height", height)] {
            if !CHART.contains(&size) {
                return Err(Error::field(field, Code::SizeRange).with("min", CHART.start()).with("max", CHART.end()));
            }
        }
        let tables = register.measurement_tables()?;
        let found = tables.groups.iter().find_map(|group| Some((group, group.rows.iter().find(|row| row.indicator.id == id)?)));
        let (group, row) = found.ok_or_else(|| Error::new(Code::NotFound).with("noun", "indicator").with("id", id))?;
        draw(&tables, group, row, text, (width as f32, height as f32))
    })
}

fn picture(made: reports::IndicatorPicture) -> ChartPicture {
    ChartPicture { width: made.width, height: made.height, alt: made.alt, shapes: made.scene.shapes.iter().map(shape).collect() }
}

fn ink(colour: reports::style::Colour) -> String {
    use reports::style::{ACCENT, HAIRLINE, SOFT, WHITE};
    let named = [(SOFT, "soft"), (HAIRLINE, "hairline"), (ACCENT, "accent"), (WHITE, "paper")];
    named.into_iter().find(|(own, _)| *own == colour).map_or("ink", |(_, name)| name).to_owned()
}

fn shape(shape: &Shape) -> PictureShape {
    match shape {
        Shape::Line { points, width, colour, dash, .. } => {
            PictureShape::Line { points: points.clone(), width: *width, ink: ink(*colour), dash: *dash }
        }
        Shape::Area { points, colour } => PictureShape::Area { points: points.clone(), ink: ink(*colour) },
        Shape::Disc { at, radius, colour, .. } => PictureShape::Disc { at: *at, radius: *radius, ink: ink(*colour) },
        Shape::Text { at, anchor, style, text } => {
            let anchor = match anchor {
                Anchor::Start => "start",
                Anchor::Middle => "middle",
                Anchor::End => "end",
            };
            PictureShape::Text {
                at: *at,
                anchor: anchor.into(),
                size: style.size,
                bold: style.bold,
                ink: ink(style.colour),
                text: text.clone(),
            }
        }
    }
}

/// The six figures of procurements by year of award.
#[tauri::command(async)]
#[specta::specta]
pub fn award_figures(desk: OnDesk<'_>) -> Answer<AwardFigures> {
    desk.with(|register, occasion| register.award_figures(occasion))
}

/// The contracts behind one figure of one period.
#[tauri::command(async)]
#[specta::specta]
pub fn contracts_behind(desk: OnDesk<'_>, figure: AwardFigureKind, period: String) -> Answer<Vec<AwardContract>> {
    desk.with(|register, occasion| register.contracts_behind(figure, &period, occasion))
}
