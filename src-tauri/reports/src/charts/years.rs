//! A figure over the years, with its target: black disc = a whole year, ring on a dotted line = a part of one, cross on the axis and a
//! gap = no figure. The target is a dashed line with its words on it.

use super::axis::{common_axis, push_apart};
use crate::{
    fonts::Fonts,
    layout::{Anchor, Scene},
    style::{ACCENT, CHART, HAIRLINE, INK, SOFT, Style, WHITE},
};

/// A period.
#[derive(Debug, Clone)]
pub struct YearPoint {
    /// Its label.
    pub label: String,
    /// The figure; nothing where there is none.
    pub value: Option<f64>,
    /// Whether it is a whole year.
    pub whole: bool,
}

/// What is drawn.
#[derive(Debug, Clone)]
pub struct Years {
    /// Periods, oldest first.
    pub points: Vec<YearPoint>,
    /// The target and its words: `mål 70 %`.
    pub target: Option<(f64, String)>,
    /// The latest figure as it is written.
    pub latest: String,
    /// Shares end at 100.
    pub share: bool,
}

/// Labels are at least this far apart.
const LABEL_STEP: f32 = 8.6;

/// The chart, `width` by `height` points. The axis begins at nought unless a figure is below it.
pub fn years(fonts: &mut Fonts, years: &Years, tick: &dyn Fn(f64) -> String, width: f32, height: f32) -> Scene {
    let mut scene = Scene::default();
    let values = years.points.iter().filter_map(|point| point.value).chain(years.target.iter().map(|(value, _)| *value));
    let (low, high) = common_axis(values, years.share);
    let measure = |fonts: &mut Fonts, style: Style, text: &str| fonts.width(style.bold, text) * style.size;
    let bold = CHART.bold().colour(INK);

    let mut labels: Vec<(f64, &str, Style)> = vec![];
    if let Some((value, words)) = &years.target {
        labels.push((*value, words, CHART.colour(ACCENT)));
    }
    if let Some(value) = years.points.iter().rev().find_map(|point| point.value) {
        labels.push((value, &years.latest, bold));
    }
    let ticks = [(low, tick(low)), (high, tick(high))];
    let left = ticks.iter().map(|(_, text)| measure(fonts, CHART, text)).fold(13.0_f32, f32::max) * 1.1 + 5.0;
    // The screen's letters are a little wider than the page's.
    let right = labels.iter().map(|(_, text, style)| measure(fonts, *style, text)).fold(20.0_f32, f32::max).min(width * 0.4) * 1.1 + 6.0;
    let (top, bottom) = (7.0, height - 15.0);
    let plot = (width - left - right).max(10.0);
    let y = |value: f64| {
        #[allow(clippy::cast_possible_truncation)]
        let part = ((value - low) / (high - low)) as f32;
        bottom - (bottom - top) * part.clamp(0.0, 1.0)
    };
    for (value, text) in ticks {
        scene.line(&[(left, y(value)), (left + plot, y(value))], 0.4, HAIRLINE);
        scene.text((left - 4.0, y(value) + 2.5), Anchor::End, CHART, text);
    }
    if let Some((value, _)) = &years.target {
        scene.dashed(&[(left, y(*value)), (left + plot, y(*value))], 1.0, ACCENT, (4.0, 2.4));
    }
    let count = years.points.len();
    let step = if count > 1 { (plot - 12.0) / (count - 1) as f32 } else { 0.0 };
    let x = |place: usize| if count > 1 { left + 6.0 + step * place as f32 } else { left + plot / 2.0 };
    for (place, pair) in years.points.windows(2).enumerate() {
        if let [YearPoint { value: Some(a), .. }, YearPoint { value: Some(b), whole, .. }] = pair {
            let points = [(x(place), y(*a)), (x(place + 1), y(*b))];
            if *whole { scene.line(&points, 1.25, INK) } else { scene.dashed(&points, 1.25, INK, (0.0, 2.4)) }
        }
    }
    for (place, point) in years.points.iter().enumerate() {
        match point.value {
            None => scene.cross((x(place), bottom), 2.0, 0.7, SOFT),
            Some(value) if point.whole => scene.disc((x(place), y(value)), 2.2, INK),
            Some(value) => {
                scene.disc((x(place), y(value)), 2.6, INK);
                scene.disc((x(place), y(value)), 1.5, WHITE);
            }
        }
    }
    labels.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut places: Vec<f32> = labels.iter().map(|(value, _, _)| y(*value)).collect();
    push_apart(&mut places, LABEL_STEP, top, bottom + 2.0);
    for ((_, text, style), place) in labels.into_iter().zip(places) {
        scene.text((left + plot + 4.0, place + 2.5), Anchor::Start, style, text);
    }
    let names: Vec<&str> = years.points.iter().map(|point| point.label.as_str()).collect();
    period_labels(&mut scene, fonts, &names, &x, bottom, (left - 10.0, width));
    scene
}

/// First and last always, those between where there is room.
pub(super) fn period_labels(
    scene: &mut Scene,
    fonts: &mut Fonts,
    names: &[&str],
    x: &dyn Fn(usize) -> f32,
    axis: f32,
    (from, to): (f32, f32),
) {
    let count = names.len();
    let mut taken: Vec<(f32, f32)> = vec![];
    let last = count.saturating_sub(1);
    let order = [0, last].into_iter().chain(1..last);
    for place in order {
        let Some(name) = names.get(place) else { continue };
        if place == last && last == 0 && !taken.is_empty() {
            continue;
        }
        let width = fonts.width(false, name) * CHART.size * 1.1;
        let start = (x(place) - width / 2.0).max(from).min(to - width);
        if taken.iter().any(|(left, right)| start < right + 4.0 && start + width > left - 4.0) {
            continue;
        }
        taken.push((start, start + width));
        scene.line(&[(x(place), axis), (x(place), axis + 3.0)], 0.5, SOFT);
        scene.text((start + width / 2.0, axis + 11.0), Anchor::Middle, CHART, *name);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::layout::Shape;

    fn drawn(points: Vec<YearPoint>, target: Option<(f64, String)>) -> Scene {
        let years = Years { points, target, latest: "68\u{a0}%".into(), share: true };
        super::years(&mut Fonts::new().unwrap(), &years, &|value| format!("{value}"), 150.0, 80.0)
    }
    fn point(label: &str, value: Option<f64>, whole: bool) -> YearPoint {
        YearPoint { label: label.into(), value, whole }
    }

    #[test]
    fn a_part_year_is_dotted_a_gap_is_a_gap_and_the_target_is_a_line_with_words() {
        let points = vec![
            point("2018", None, true),
            point("2019", Some(25.0), true),
            point("2020", Some(71.0), true),
            point("2021_10", Some(68.0), false),
        ];
        let scene = drawn(points, Some((70.0, "mål 70".into())));
        let lines = |dash: Option<(f32, f32)>, thick: f32| {
            scene.shapes.iter().filter(|shape| matches!(shape, Shape::Line { dash: d, width, .. } if *d == dash && *width == thick)).count()
        };
        assert_eq!(lines(None, 1.25), 1, "2019 to 2020; nothing is claimed from 2018");
        assert_eq!(lines(Some((0.0, 2.4)), 1.25), 1, "to the part-year");
        assert_eq!(lines(Some((4.0, 2.4)), 1.0), 1, "the target");
        let words: Vec<&str> =
            scene.shapes.iter().filter_map(|shape| if let Shape::Text { text, .. } = shape { Some(text.as_str()) } else { None }).collect();
        for word in ["mål 70", "68\u{a0}%", "2018", "2021_10", "0"] {
            assert!(words.contains(&word), "{word} in {words:?}");
        }
    }

    #[test]
    fn one_year_or_none_is_drawn_too() {
        drawn(vec![], None);
        assert!(drawn(vec![point("2020", Some(0.0), true)], None).shapes.iter().any(|shape| matches!(shape, Shape::Disc { .. })));
    }
}
