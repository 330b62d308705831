//! Required, offered and actual over time.

use super::axis::{Days, push_apart, round_range};
use crate::{
    fonts::Fonts,
    layout::{Anchor, Scene},
    style::{ACCENT, BREACH, CHART, HAIRLINE, INK, PARTLY, SOFT, Style, WHITE},
};
use chrono::NaiveDate;
use register::domain::compliance::Judgement;

/// A check in a series.
#[derive(Debug, Clone)]
pub struct Point {
    /// When it was due.
    pub on: NaiveDate,
    /// What was found; nothing = not checked.
    pub value: Option<f64>,
    /// How it compares.
    pub judgement: Option<Judgement>,
}

/// A level line with its words: `krav 60`.
#[derive(Debug, Clone)]
pub struct Limit {
    /// Where.
    pub value: f64,
    /// What it says.
    pub label: String,
}

/// What is drawn.
#[derive(Debug, Clone)]
pub struct Series {
    /// Checks, oldest first.
    pub points: Vec<Point>,
    /// What is required.
    pub required: Option<Limit>,
    /// What was offered.
    pub offered: Option<Limit>,
    /// Shares end at 0 and 100.
    pub share: bool,
}

/// The words of a chart.
pub struct SeriesWords<'a> {
    /// A value on the axis.
    pub tick: &'a dyn Fn(f64) -> String,
    /// A day below the axis.
    pub day: &'a dyn Fn(NaiveDate) -> String,
    /// The latest value with its unit.
    pub latest: String,
}

/// Labels are at least this far apart.
const LABEL_STEP: f32 = 8.6;

/// The chart, `width` by `height` points. Filled disc = meets both; white disc = below the offer; diamond = below the
/// requirement; cross on the axis = not checked.
pub fn series(fonts: &mut Fonts, series: &Series, words: &SeriesWords<'_>, width: f32, height: f32) -> Scene {
    let mut scene = Scene::default();
    let measured = series.points.iter().filter_map(|point| point.value);
    let limits = [&series.required, &series.offered].into_iter().flatten().map(|limit| limit.value);
    let range = round_range(measured.chain(limits), Some(0.0).filter(|_| positive(series)), Some(100.0).filter(|_| series.share));
    let (low, high) = if range.1 > range.0 { range } else { (range.0, range.0 + 1.0) };

    let mut labels: Vec<(f64, String, Style)> = vec![];
    if let Some(limit) = &series.required {
        labels.push((limit.value, limit.label.clone(), CHART.colour(INK)));
    }
    if let Some(limit) = &series.offered {
        labels.push((limit.value, limit.label.clone(), CHART.colour(ACCENT)));
    }
    let latest = series.points.iter().rev().find_map(|point| point.value);
    if let Some(value) = latest {
        labels.push((value, words.latest.clone(), CHART.bold().colour(INK)));
    }
    let measure = |fonts: &mut Fonts, style: Style, text: &str| fonts.width(style.bold, text) * style.size;
    let ticks = [(low, (words.tick)(low)), (high, (words.tick)(high))];
    let left = ticks.iter().map(|(_, text)| measure(fonts, CHART, text)).fold(13.0_f32, f32::max) + 5.0;
    let right = labels.iter().map(|(_, text, style)| measure(fonts, *style, text)).fold(20.0_f32, f32::max).min(width * 0.4) + 5.0;
    let (top, bottom) = (6.0, height - 15.0);
    let plot = width - left - right;
    let y = |value: f64| {
        #[allow(clippy::cast_possible_truncation)]
        let part = ((value - low) / (high - low)) as f32;
        bottom - (bottom - top) * part.clamp(0.0, 1.0)
    };
    for (value, text) in ticks {
        scene.line(&[(left, y(value)), (left + plot, y(value))], 0.4, HAIRLINE);
        scene.text((left - 4.0, y(value) + 2.5), Anchor::End, CHART, text);
    }
    if let Some(limit) = &series.required {
        scene.line(&[(left, y(limit.value)), (left + plot, y(limit.value))], 0.8, INK);
    }
    if let Some(limit) = &series.offered {
        scene.dashed(&[(left, y(limit.value)), (left + plot, y(limit.value))], 1.0, ACCENT, (0.0, 2.4));
    }
    let (Some(first), Some(last)) = (series.points.first(), series.points.last()) else { return scene };
    let days = Days::new(first.on, last.on, left + 5.0, plot - 10.0);
    let x = |day: NaiveDate| if first.on == last.on { left + plot / 2.0 } else { days.at(day) };
    // Neighbours are joined; across a check that was not made nothing is claimed.
    for pair in series.points.windows(2) {
        if let [Point { on: from, value: Some(a), .. }, Point { on: to, value: Some(b), .. }] = pair {
            scene.line(&[(x(*from), y(*a)), (x(*to), y(*b))], 1.1, SOFT);
        }
    }
    let radius = if series.points.len() > 14 { 1.7 } else { 2.1 };
    for point in &series.points {
        let x = x(point.on);
        match (point.value, point.judgement) {
            (None, _) => scene.cross((x, bottom), 2.0, 0.7, SOFT),
            (Some(value), Some(Judgement::BelowRequirement)) => scene.diamond((x, y(value)), radius * 1.55, BREACH),
            (Some(value), Some(Judgement::BelowOffer)) => {
                scene.disc((x, y(value)), radius + 0.5, PARTLY);
                scene.disc((x, y(value)), radius - 0.6, WHITE);
            }
            (Some(value), _) => scene.disc((x, y(value)), radius, INK),
        }
    }
    labels.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut places: Vec<f32> = labels.iter().map(|(value, _, _)| y(*value)).collect();
    push_apart(&mut places, LABEL_STEP, top, bottom + 2.0);
    for ((_, text, style), place) in labels.into_iter().zip(places) {
        scene.text((left + plot + 4.0, place + 2.5), Anchor::Start, style, text);
    }
    period(&mut scene, fonts, words, (first.on, last.on), (x(first.on), x(last.on)), bottom, (left - 12.0, left + plot + 14.0));
    scene
}

/// Negative numbers are possible, if rare: then the axis may go below nought.
fn positive(series: &Series) -> bool {
    series.points.iter().filter_map(|point| point.value).all(|value| value >= 0.0)
}

/// First and last day under the axis.
fn period(
    scene: &mut Scene,
    fonts: &mut Fonts,
    words: &SeriesWords<'_>,
    (first, last): (NaiveDate, NaiveDate),
    (from, to): (f32, f32),
    axis: f32,
    (left, right): (f32, f32),
) {
    let ends = if first == last { vec![(from, first)] } else { vec![(from, first), (to, last)] };
    let count = ends.len();
    for (index, (x, day)) in ends.into_iter().enumerate() {
        scene.line(&[(x, axis), (x, axis + 3.0)], 0.5, SOFT);
        let text = (words.day)(day);
        let width = fonts.width(CHART.bold, &text) * CHART.size;
        let start = if count == 1 {
            x - width / 2.0
        } else if index == 0 {
            (x - width * 0.15).max(left)
        } else {
            (x - width * 0.75).min(right - width)
        };
        scene.text((start, axis + 11.0), Anchor::Start, CHART, text);
    }
}

/// A row of marks, one a check: disc = yes, diamond = no, cross = not checked. `legend` names those that occur.
pub fn yes_no(fonts: &mut Fonts, points: &[Point], words: &SeriesWords<'_>, legend: [&str; 3], width: f32) -> (Scene, f32) {
    let mut scene = Scene::default();
    let (left, plot, axis) = (6.0, width - 14.0, 18.0);
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return (scene, 0.0) };
    let days = Days::new(first.on, last.on, left, plot);
    let x = |day: NaiveDate| if first.on == last.on { left + plot / 2.0 } else { days.at(day) };
    scene.line(&[(left - 4.0, axis), (left + plot + 4.0, axis)], 0.4, HAIRLINE);
    let mark = |scene: &mut Scene, kind: usize, at: (f32, f32), size: f32| match kind {
        0 => scene.disc(at, 2.6 * size, INK),
        1 => scene.diamond(at, 4.4 * size, BREACH),
        _ => scene.cross(at, 2.2 * size, 0.8, SOFT),
    };
    let kind = |point: &Point| match point.value {
        Some(value) if value >= 0.5 => 0,
        Some(_) => 1,
        None => 2,
    };
    let size = if points.len() > 24 { 0.75 } else { 1.0 };
    for point in points {
        mark(&mut scene, kind(point), (x(point.on), axis), size);
    }
    period(&mut scene, fonts, words, (first.on, last.on), (x(first.on), x(last.on)), axis + 7.0, (0.0, width));
    let (mut lx, mut ly) = (4.0, axis + 34.0);
    for (index, name) in legend.into_iter().enumerate() {
        if !points.iter().any(|point| kind(point) == index) {
            continue;
        }
        let needed = 8.0 + fonts.width(false, name) * CHART.size;
        if lx + needed > width && lx > 4.0 {
            (lx, ly) = (4.0, ly + 12.0);
        }
        mark(&mut scene, index, (lx, ly), 0.9);
        scene.text((lx + 6.0, ly + 2.6), Anchor::Start, CHART, name);
        lx += needed + 10.0;
    }
    (scene, ly + 8.0)
}
