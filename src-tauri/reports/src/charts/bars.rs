//! Bars: how many stand in each state, a share of a hundred, and counts month by month. They begin at nothing.

use crate::{
    layout::{Anchor, Scene},
    style::{BAR, BREACH, CHART, FULFILLED_BAR, HAIRLINE, INK, PARTLY, PARTLY_BAR, SOFT},
};

/// Between the parts of a bar.
const GAP: f32 = 1.2;
/// The least width of a part.
const LEAST: f32 = 1.2;
/// Between the lines of a hatching.
const HATCH: f32 = 3.2;

/// A bar of parts, `width` for all of them: breach (solid), partly (hatched), unknown (outline), fulfilled (light). Every part
/// that is not nothing can be seen.
#[must_use]
pub fn stack(parts: [u32; 4], width: f32, height: f32) -> Scene {
    let mut scene = Scene::default();
    let all: u32 = parts.iter().sum();
    if all == 0 {
        return scene;
    }
    let shown = parts.iter().filter(|count| **count > 0).count() as f32;
    // Every part first gets what can be seen; the rest is shared out.
    let least = LEAST.min(width / shown);
    let rest = (width - GAP * (shown - 1.0) - least * shown).max(0.0);
    let mut x = 0.0_f32;
    for (place, count) in parts.into_iter().enumerate().filter(|(_, count)| *count > 0) {
        let part = least + rest * count as f32 / all as f32;
        match place {
            0 => scene.rectangle(x, 0.0, part, height, BREACH),
            1 => {
                scene.rectangle(x, 0.0, part, height, PARTLY_BAR);
                hatch(&mut scene, x, part, height);
            }
            2 => {
                let line = 0.7_f32.min(part / 2.0);
                let (left, right) = (x + line / 2.0, x + part - line / 2.0);
                scene.outline(
                    &[(left, line / 2.0), (right, line / 2.0), (right, height - line / 2.0), (left, height - line / 2.0)],
                    line,
                    SOFT,
                );
            }
            _ => scene.rectangle(x, 0.0, part, height, FULFILLED_BAR),
        }
        x += part + GAP;
    }
    scene
}

/// Slanting lines that end at the edges of a box.
fn hatch(scene: &mut Scene, left: f32, width: f32, height: f32) {
    let mut foot = left - height + HATCH / 2.0;
    while foot < left + width {
        // From the foot up and to the right, as far as the box goes.
        let (from, to) = (foot.max(left), (foot + height).min(left + width));
        if to - from > 0.4 {
            scene.line(&[(from, height - (from - foot)), (to, height - (to - foot))], 0.7, PARTLY);
        }
        foot += HATCH;
    }
}

/// A share of a hundred as a bar on a thin line, with a mark where the whole stands.
#[must_use]
pub fn share(part: f32, whole: Option<f32>, width: f32, height: f32) -> Scene {
    let mut scene = Scene::default();
    let middle = height / 2.0;
    scene.line(&[(0.0, middle), (width, middle)], 0.4, HAIRLINE);
    scene.rectangle(0.0, middle - 2.0, width * (part / 100.0).clamp(0.0, 1.0), 4.0, SOFT);
    if let Some(whole) = whole {
        let x = width * (whole / 100.0).clamp(0.0, 1.0);
        scene.line(&[(x, 0.5), (x, height - 0.5)], 1.0, INK);
    }
    scene
}

/// A count a column, each with its number above and its name below.
#[must_use]
pub fn columns(counts: &[(String, u32)], width: f32, height: f32) -> Scene {
    let mut scene = Scene::default();
    let (top, bottom) = (10.0, height - 13.0);
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0).max(1) as f32;
    let step = width / (counts.len().max(1)) as f32;
    for (place, (name, count)) in counts.iter().enumerate() {
        let x = step * (place as f32 + 0.5);
        let tall = (bottom - top) * *count as f32 / most;
        if *count > 0 {
            scene.rectangle(x - 5.0, bottom - tall, 10.0, tall, BAR);
            scene.text((x, bottom - tall - 2.5), Anchor::Middle, CHART.colour(INK), count.to_string());
        }
        scene.text((x, bottom + 9.5), Anchor::Middle, CHART, name);
    }
    scene.line(&[(0.0, bottom), (width, bottom)], 0.7, SOFT);
    scene
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;
    use crate::layout::Shape;

    fn edges(scene: &Scene) -> (f32, f32) {
        let xs = scene.shapes.iter().flat_map(|shape| match shape {
            Shape::Line { points, .. } | Shape::Area { points, .. } => points.iter().map(|(x, _)| *x).collect::<Vec<_>>(),
            _ => vec![],
        });
        xs.fold((f32::MAX, f32::MIN), |(low, high), x| (low.min(x), high.max(x)))
    }

    #[test]
    fn a_stack_stays_within_its_width_whatever_the_parts() {
        for parts in [[1, 1, 1, 1], [1679, 1, 1, 1], [0, 0, 0, 5], [3, 900, 2, 1], [0, 1, 0, 2000]] {
            let scene = stack(parts, 100.0, 8.0);
            let (left, right) = edges(&scene);
            assert!(left >= -0.01 && right <= 100.5, "{parts:?}: {left} {right}");
        }
        assert!(stack([0; 4], 100.0, 8.0).shapes.is_empty());
    }
    #[test]
    fn states_differ_without_colour() {
        let only = |place: usize| {
            let mut parts = [0; 4];
            parts[place] = 1;
            stack(parts, 60.0, 8.0).shapes.len()
        };
        assert_eq!((only(0), only(2), only(3)), (1, 1, 1));
        assert!(only(1) > 5, "hatched");
    }
}
