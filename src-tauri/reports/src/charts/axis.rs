//! Scales and the placing of labels.

use crate::{
    fonts::Fonts,
    layout::{Anchor, Scene},
    style::Style,
};
use chrono::NaiveDate;

/// From days to points along a line.
#[derive(Debug, Clone, Copy)]
pub struct Days {
    from: NaiveDate,
    days: f32,
    left: f32,
    width: f32,
}

impl Days {
    /// `from` at `left`, `to` at `left + width`.
    pub fn new(from: NaiveDate, to: NaiveDate, left: f32, width: f32) -> Self {
        Self { from, days: ((to - from).num_days() as f32).max(1.0), left, width }
    }
    /// Where a day is; days outside stand at the ends.
    pub fn at(&self, day: NaiveDate) -> f32 {
        let part = (day - self.from).num_days() as f32 / self.days;
        self.left + self.width * part.clamp(0.0, 1.0)
    }
}

/// A range with round ends that holds all values. `lowest` and `highest` are what a value can be, if limited.
pub fn round_range(values: impl Iterator<Item = f64> + Clone, lowest: Option<f64>, highest: Option<f64>) -> (f64, f64) {
    let min = values.clone().fold(f64::INFINITY, f64::min);
    let max = values.fold(f64::NEG_INFINITY, f64::max);
    if !min.is_finite() || !max.is_finite() {
        return (0.0, 1.0);
    }
    let span = if max > min { max - min } else { max.abs().max(1.0) * 0.2 };
    let magnitude = 10_f64.powf(span.log10().floor());
    let step =
        [0.2, 0.5, 1.0, 2.0, 5.0].into_iter().map(|part| part * magnitude).find(|step| span / step <= 3.0).unwrap_or(magnitude * 5.0);
    let mut low = (min / step).floor() * step;
    let mut high = (max / step).ceil() * step;
    if (min - low) < step * 0.25 {
        low -= step;
    }
    if (high - max) < step * 0.25 {
        high += step;
    }
    (lowest.map_or(low, |limit| low.max(limit)), highest.map_or(high, |limit| high.min(limit)))
}

/// The axis that figures have in common: from nought, unless one is below it, to a round end.
#[must_use]
pub fn common_axis(values: impl Iterator<Item = f64> + Clone, share: bool) -> (f64, f64) {
    let lowest = Some(0.0).filter(|_| values.clone().all(|value| value >= 0.0));
    let (low, high) = round_range(values.chain([0.0]), lowest, Some(100.0).filter(|_| share));
    if high > low { (low, high) } else { (low, low + 1.0) }
}

/// Moves labels apart, keeping their order, until their centres are `least` apart, within `top..bottom`.
pub fn push_apart(places: &mut [f32], least: f32, top: f32, bottom: f32) {
    for index in 1..places.len() {
        if let Some([before, this]) = places.get_mut(index - 1..=index).and_then(|pair| <&mut [f32; 2]>::try_from(pair).ok())
            && *this - *before < least
        {
            // The later ones are settled in turn; half each way keeps both near what they name.
            let half = (least - (*this - *before)) / 2.0;
            *before -= half;
            *this += half;
        }
    }
    let mut limit = top;
    for place in places.iter_mut() {
        *place = place.max(limit);
        limit = *place + least;
    }
    let mut limit = bottom;
    for place in places.iter_mut().rev() {
        *place = place.min(limit);
        limit = *place - least;
    }
}

/// A label that wants to stand at an x.
pub struct Wish {
    pub x: f32,
    pub anchor: Anchor,
    pub style: Style,
    pub text: String,
}

/// Sets labels in rows so that none touches another or leaves `left..right`. `row_at` gives the baseline of a row.
/// Returns how many rows it took.
pub fn stagger(scene: &mut Scene, fonts: &mut Fonts, wishes: Vec<Wish>, (left, right): (f32, f32), row_at: impl Fn(usize) -> f32) -> usize {
    const APART: f32 = 5.0;
    let mut taken: Vec<Vec<(f32, f32)>> = vec![];
    for wish in wishes {
        let width = fonts.width(wish.style.bold, &wish.text) * wish.style.size;
        let start = match wish.anchor {
            Anchor::Start => wish.x,
            Anchor::Middle => wish.x - width / 2.0,
            Anchor::End => wish.x - width,
        };
        let start = start.min(right - width).max(left);
        let is_free = |row: &Vec<(f32, f32)>| row.iter().all(|(from, to)| start > to + APART || start + width < from - APART);
        let row = taken.iter().position(is_free).unwrap_or(taken.len());
        if row == taken.len() {
            taken.push(vec![]);
        }
        if let Some(taken) = taken.get_mut(row) {
            taken.push((start, start + width));
        }
        scene.text((start, row_at(row)), Anchor::Start, wish.style, wish.text);
    }
    taken.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_round_and_hold_everything() {
        assert_eq!(round_range([53.1, 64.0, 65.0].into_iter(), Some(0.0), Some(100.0)), (50.0, 70.0));
        assert_eq!(round_range([100.0].into_iter(), Some(0.0), Some(100.0)), (90.0, 100.0));
        assert_eq!(round_range([0.0, 0.0].into_iter(), Some(0.0), None).0, 0.0);
        let (low, high) = round_range([1793.0, 1268.0, 1400.0].into_iter(), Some(0.0), None);
        assert!(low <= 1268.0 && high >= 1793.0 && low % 100.0 == 0.0);
    }
    #[test]
    fn labels_do_not_touch() {
        let mut places = [10.0, 11.0, 12.0, 50.0];
        push_apart(&mut places, 8.6, 0.0, 60.0);
        assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= 8.59), "{places:?}");
    }
    #[test]
    fn an_axis_holds_all_and_begins_at_nought() {
        assert_eq!(common_axis([31.0, 71.0].into_iter(), true).0, 0.0);
        assert!(common_axis([31.0, 71.0].into_iter(), true).1 >= 71.0);
        let (low, high) = common_axis(std::iter::empty(), false);
        assert!(high > low);
        assert!(common_axis([-4.0, 3.0].into_iter(), false).0 <= -4.0);
    }
}
