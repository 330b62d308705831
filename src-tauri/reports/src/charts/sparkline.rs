//! A figure over the years, no taller than a row of a table: without words, because the row says the figures. The last one is
//! marked; a part-year stands at the end of a dotted line with an open point; where there is no figure the line has a gap.

use super::years::YearPoint;
use crate::{
    layout::Scene,
    style::{INK, SOFT, WHITE},
};

/// The line, `width` by `height` points, between the ends of `axis`.
#[must_use]
pub fn sparkline(points: &[YearPoint], (low, high): (f64, f64), width: f32, height: f32) -> Scene {
    const EDGE: f32 = 3.0;
    let mut scene = Scene::default();
    let count = points.len();
    let step = if count > 1 { (width - 2.0 * EDGE) / (count - 1) as f32 } else { 0.0 };
    let at = |place: usize, value: f64| {
        #[allow(clippy::cast_possible_truncation)]
        let part = ((value - low) / (high - low)) as f32;
        let x = if count > 1 { EDGE + step * place as f32 } else { width / 2.0 };
        (x, height - 2.5 - (height - 5.0) * part.clamp(0.0, 1.0))
    };
    for (place, pair) in points.windows(2).enumerate() {
        if let [YearPoint { value: Some(a), .. }, YearPoint { value: Some(b), whole, .. }] = pair {
            let line = [at(place, *a), at(place + 1, *b)];
            if *whole { scene.line(&line, 0.9, SOFT) } else { scene.dashed(&line, 0.9, SOFT, (0.0, 1.8)) }
        }
    }
    let last = points.iter().rposition(|point| point.value.is_some());
    for (place, point) in points.iter().enumerate() {
        let Some(value) = point.value else { continue };
        let at = at(place, value);
        if !point.whole {
            scene.disc(at, 2.0, INK);
            scene.disc(at, 1.1, WHITE);
        } else if Some(place) == last {
            scene.disc(at, 1.9, INK);
        } else {
            scene.disc(at, 0.9, SOFT);
        }
    }
    scene
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::Shape;

    fn point(value: Option<f64>, whole: bool) -> YearPoint {
        YearPoint { label: String::new(), value, whole }
    }

    #[test]
    fn the_last_point_is_marked_and_nothing_is_drawn_where_nothing_is_known() {
        let scene = sparkline(&[point(None, true), point(Some(1.0), true), point(Some(2.0), true)], (0.0, 2.0), 60.0, 13.0);
        let radii: Vec<f32> =
            scene.shapes.iter().filter_map(|shape| if let Shape::Disc { radius, .. } = shape { Some(*radius) } else { None }).collect();
        assert_eq!(radii, [0.9, 1.9]);
        assert_eq!(scene.shapes.len(), 3, "one line, two points");
    }
    #[test]
    fn a_part_year_is_open_at_the_end_of_a_dotted_line() {
        let scene = sparkline(&[point(Some(1.0), true), point(Some(2.0), false)], (0.0, 2.0), 60.0, 13.0);
        assert!(matches!(scene.shapes.first(), Some(Shape::Line { dash: Some(_), .. })));
        assert!(matches!(scene.shapes.last(), Some(Shape::Disc { colour: WHITE, .. })));
    }
}
