//! Several shares over the same days: lines that differ in thickness and dashes, each named where it ends.

use super::axis::push_apart;
use crate::{
    fonts::Fonts,
    layout::{Anchor, Scene},
    style::{ACCENT, CHART, Colour, HAIRLINE, INK, SOFT},
};

/// One share over time, in percent.
#[derive(Debug, Clone)]
pub struct Curve {
    /// Its latest value and its name, as they stand at its end.
    pub label: (String, String),
    /// A value a day; nothing = not known.
    pub values: Vec<Option<f32>>,
}

/// How a curve is drawn.
#[derive(Debug, Clone, Copy)]
struct Stroke {
    thickness: f32,
    colour: Colour,
    dash: Option<(f32, f32)>,
}

/// How the curves are drawn, in their order.
const STROKES: [Stroke; 3] = [
    Stroke { thickness: 1.6, colour: INK, dash: None },
    Stroke { thickness: 1.2, colour: ACCENT, dash: Some((0.0, 2.4)) },
    Stroke { thickness: 1.2, colour: SOFT, dash: Some((3.5, 2.0)) },
];

/// The chart, from `low` to 100 percent; `days` are the names below the axis, one a value. At most three curves.
pub fn development(
    fonts: &mut Fonts,
    curves: &[Curve],
    days: &[String],
    low: f32,
    tick: &dyn Fn(f32) -> String,
    width: f32,
    height: f32,
) -> Scene {
    let mut scene = Scene::default();
    let measure = |fonts: &mut Fonts, bold: bool, text: &str| fonts.width(bold, text) * CHART.size;
    let (left, top, bottom) = (32.0, 6.0, height - 16.0);
    let right = curves
        .iter()
        .map(|curve| measure(fonts, true, &curve.label.0) + 4.0 + measure(fonts, false, &curve.label.1))
        .fold(20.0_f32, f32::max)
        .min(width * 0.4)
        + 8.0;
    let plot = width - left - right;
    let y = |value: f32| bottom - (bottom - top) * ((value - low) / (100.0 - low)).clamp(0.0, 1.0);
    let step = if days.len() > 1 { (plot - 12.0) / (days.len() - 1) as f32 } else { 0.0 };
    let x = |place: usize| left + 6.0 + step * place as f32;
    for value in [low, f32::midpoint(low, 100.0), 100.0] {
        let axis = value <= low;
        scene.line(&[(left, y(value)), (left + plot, y(value))], if axis { 0.7 } else { 0.4 }, if axis { SOFT } else { HAIRLINE });
        scene.text((left - 5.0, y(value) + 2.5), Anchor::End, CHART, tick(value));
    }
    for (place, day) in days.iter().enumerate() {
        scene.text((x(place), bottom + 11.0), Anchor::Middle, CHART, day);
    }
    let mut ends: Vec<(f32, usize)> = vec![];
    for (index, (curve, Stroke { thickness, colour, dash })) in curves.iter().zip(STROKES).enumerate() {
        for (place, pair) in curve.values.windows(2).enumerate() {
            if let [Some(a), Some(b)] = pair {
                let points = [(x(place), y(*a)), (x(place + 1), y(*b))];
                match dash {
                    Some(dash) => scene.dashed(&points, thickness, colour, dash),
                    None => scene.line(&points, thickness, colour),
                }
            }
        }
        if let Some(Some(last)) = curve.values.last() {
            scene.disc((x(curve.values.len() - 1), y(*last)), 2.1, colour);
            ends.push((y(*last), index));
        }
    }
    ends.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut places: Vec<f32> = ends.iter().map(|(y, _)| *y).collect();
    push_apart(&mut places, 10.0, top, bottom);
    for (place, (_, index)) in places.into_iter().zip(ends) {
        let Some(curve) = curves.get(index) else { continue };
        let colour = STROKES.get(index).map_or(INK, |stroke| stroke.colour);
        let (value, name) = &curve.label;
        let at = left + plot + 4.0;
        scene.text((at, place + 2.5), Anchor::Start, CHART.bold().colour(colour), value);
        let after = at + measure(fonts, true, value) + 4.0;
        scene.text((after, place + 2.5), Anchor::Start, CHART.colour(colour), name);
    }
    scene
}
