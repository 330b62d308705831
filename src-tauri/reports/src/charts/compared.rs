//! Two or three figures of one unit over the same years, in one chart. Each line has its own mark (disc, diamond, square) and
//! thickness, and is named where it ends; a target is a dashed line named behind the mark of the line it belongs to. A part-year
//! stands at the end of a dotted line with an open mark; where there is no figure the line has a gap.

use super::{axis::common_axis, years::period_labels};
use crate::{
    fonts::Fonts,
    layout::{Anchor, Scene},
    style::{ACCENT, CHART, Colour, HAIRLINE, INK, SOFT, Style, WHITE},
};

/// A line.
#[derive(Debug, Clone)]
pub struct ComparedLine {
    /// What it is called where it ends.
    pub name: String,
    /// Its latest figure as it is written.
    pub latest: String,
    /// A figure a period; nothing where there is none.
    pub values: Vec<Option<f64>>,
    /// Its target and the words of it: `mål 70 %`.
    pub target: Option<(f64, String)>,
}

/// What is drawn. At most [`MOST`] lines.
#[derive(Debug, Clone)]
pub struct Compared {
    /// The labels of the periods, oldest first, and whether each is a whole year.
    pub periods: Vec<(String, bool)>,
    /// The lines.
    pub lines: Vec<ComparedLine>,
    /// Shares end at 100.
    pub share: bool,
}

/// Most lines of one chart: more cannot be told apart by their marks.
pub const MOST: usize = 3;
/// How the lines are drawn, in their order.
const STROKES: [(f32, Colour); MOST] = [(1.4, INK), (1.0, ACCENT), (0.7, SOFT)];
/// From a label's line to the next.
const STEP: f32 = 8.6;
/// Between two labels.
const APART: f32 = 1.4;
/// Most lines of text that a name takes.
const NAME_LINES: usize = 3;
/// Most room for what stands at the ends.
const WIDEST: f32 = 120.0;
/// The screen's letters are a little wider than the page's.
const SCREEN: f32 = 1.06;

/// The words beside the end of a line, or of its target.
struct Label {
    line: usize,
    at: f64,
    value: String,
    words: Vec<String>,
    target: bool,
}

impl Label {
    fn height(&self) -> f32 {
        self.words.len().max(1) as f32 * STEP
    }
}

/// The chart, `width` by `height` points. The axis begins at nought unless a figure is below it.
pub fn compared(fonts: &mut Fonts, compared: &Compared, tick: &dyn Fn(f64) -> String, width: f32, height: f32) -> Scene {
    let mut scene = Scene::default();
    let targets = compared.lines.iter().filter_map(|line| line.target.as_ref().map(|(value, _)| *value));
    let values = compared.lines.iter().flat_map(|line| line.values.iter().flatten().copied()).chain(targets);
    let (low, high) = common_axis(values, compared.share);
    let ticks = [low, f64::midpoint(low, high), high].map(|value| (value, tick(value)));
    let left = ticks.iter().map(|(_, text)| fonts.width(false, text) * CHART.size).fold(13.0_f32, f32::max) * SCREEN + 5.0;
    let room = (width * 0.42).min(WIDEST);
    let (top, bottom) = (7.0, height - 15.0);
    let plot = (width - left - room - 10.0).max(10.0);
    let y = |value: f64| {
        #[allow(clippy::cast_possible_truncation)]
        let part = ((value - low) / (high - low)) as f32;
        bottom - (bottom - top) * part.clamp(0.0, 1.0)
    };
    for (value, text) in ticks {
        let axis = value <= low;
        scene.line(&[(left, y(value)), (left + plot, y(value))], if axis { 0.7 } else { 0.4 }, if axis { SOFT } else { HAIRLINE });
        scene.text((left - 4.0, y(value) + 2.5), Anchor::End, CHART, text);
    }
    let count = compared.periods.len();
    let step = if count > 1 { (plot - 12.0) / (count - 1) as f32 } else { 0.0 };
    let x = |place: usize| if count > 1 { left + 6.0 + step * place as f32 } else { left + plot / 2.0 };
    let whole = |place: usize| compared.periods.get(place).is_none_or(|(_, whole)| *whole);
    for (line, (thickness, colour)) in compared.lines.iter().zip(STROKES) {
        if let Some((value, _)) = &line.target {
            scene.dashed(&[(left, y(*value)), (left + plot, y(*value))], thickness.min(1.0), colour, (4.0, 2.4));
        }
        for (place, pair) in line.values.windows(2).enumerate() {
            if let [Some(a), Some(b)] = pair {
                let points = [(x(place), y(*a)), (x(place + 1), y(*b))];
                if whole(place + 1) {
                    scene.line(&points, thickness, colour);
                } else {
                    scene.dashed(&points, thickness, colour, (0.0, 2.4));
                }
            }
        }
    }
    for (index, line) in compared.lines.iter().enumerate().take(MOST) {
        for (place, value) in line.values.iter().enumerate() {
            if let Some(value) = value {
                mark(&mut scene, index, (x(place), y(*value)), whole(place));
            }
        }
    }
    let mut labels = labels(fonts, compared, room);
    labels.sort_by(|a, b| b.at.total_cmp(&a.at));
    let tops = stacked(&labels.iter().map(|label| (y(label.at), label.height())).collect::<Vec<_>>(), height);
    for (label, top) in labels.iter().zip(tops) {
        write(&mut scene, fonts, label, (left + plot + 7.0, top));
    }
    let names: Vec<&str> = compared.periods.iter().map(|(label, _)| label.as_str()).collect();
    period_labels(&mut scene, fonts, &names, &x, bottom, (left - 10.0, left + plot + 10.0));
    scene
}

/// The mark of a line, by its place among them; open for a part of a year.
fn mark(scene: &mut Scene, line: usize, at: (f32, f32), filled: bool) {
    let colour = STROKES.get(line).map_or(INK, |(_, colour)| *colour);
    let mut shape = |reach: f32, colour: Colour| match line {
        0 => scene.disc(at, reach, colour),
        1 => scene.diamond(at, reach * 1.4, colour),
        _ => scene.rectangle(at.0 - reach * 0.9, at.1 - reach * 0.9, reach * 1.8, reach * 1.8, colour),
    };
    shape(if filled { 2.2 } else { 2.6 }, colour);
    if !filled {
        shape(1.5, WHITE);
    }
}

/// What stands at the ends: each line's latest figure with its name, and its target.
fn labels(fonts: &mut Fonts, compared: &Compared, room: f32) -> Vec<Label> {
    let mut labels = vec![];
    for (index, line) in compared.lines.iter().enumerate().take(MOST) {
        if let Some((value, words)) = &line.target {
            labels.push(Label { line: index, at: *value, value: String::new(), words: vec![words.clone()], target: true });
        }
        let Some(at) = line.values.iter().rev().find_map(|value| *value) else { continue };
        let taken = fonts.width(true, &line.latest) * CHART.size * SCREEN + 3.0;
        let words = wrapped(fonts, &line.name, (room - 6.0 - taken, room - 6.0));
        labels.push(Label { line: index, at, value: line.latest.clone(), words, target: false });
    }
    labels
}

/// A name in at most [`NAME_LINES`] lines; what does not fit ends in an ellipsis.
fn wrapped(fonts: &mut Fonts, name: &str, (first, other): (f32, f32)) -> Vec<String> {
    let mut fits = |text: &str, room: f32| fonts.width(false, text) * CHART.size * SCREEN <= room;
    let mut lines = vec![String::new()];
    let words: Vec<&str> = name.split_whitespace().collect();
    let mut place = 0;
    while let Some(word) = words.get(place) {
        let (number, room) = (lines.len(), if lines.len() == 1 { first } else { other });
        let Some(line) = lines.last_mut() else { break };
        let longer = if line.is_empty() { (*word).to_owned() } else { format!("{line} {word}") };
        if fits(&longer, room) {
            *line = longer;
            place += 1;
        } else if number < NAME_LINES && (!line.is_empty() || number == 1) {
            lines.push(String::new());
        } else {
            let mut cut: Vec<char> = longer.chars().collect();
            while !cut.is_empty() && !fits(&format!("{}…", cut.iter().collect::<String>().trim_end()), room) {
                cut.pop();
            }
            *line = format!("{}…", cut.iter().collect::<String>().trim_end_matches([' ', ',']));
            break;
        }
    }
    lines
}

/// Tops of labels that would stand with their first line at `at`, highest first, moved until none covers another.
fn stacked(wishes: &[(f32, f32)], height: f32) -> Vec<f32> {
    let mut tops: Vec<f32> = wishes.iter().map(|(at, _)| at - STEP / 2.0).collect();
    let mut limit = 0.0_f32;
    for (top, (_, tall)) in tops.iter_mut().zip(wishes) {
        *top = top.max(limit);
        limit = *top + tall + APART;
    }
    let mut limit = height;
    for (top, (_, tall)) in tops.iter_mut().zip(wishes).rev() {
        *top = top.min(limit - tall);
        limit = *top - APART;
    }
    tops
}

fn write(scene: &mut Scene, fonts: &mut Fonts, label: &Label, (x, top): (f32, f32)) {
    let colour = STROKES.get(label.line).map_or(INK, |(_, colour)| *colour);
    let style: Style = CHART.colour(colour);
    let baseline = |line: usize| top + STEP.mul_add(line as f32, STEP / 2.0 + 2.5);
    mark(scene, label.line, (x, top + STEP / 2.0), true);
    let mut after = x + 6.0;
    if !label.target {
        scene.text((after, baseline(0)), Anchor::Start, style.bold(), &*label.value);
        after += fonts.width(true, &label.value) * CHART.size * SCREEN + 3.0;
    }
    for (line, words) in label.words.iter().enumerate().filter(|(_, words)| !words.is_empty()) {
        scene.text((if line == 0 { after } else { x + 6.0 }, baseline(line)), Anchor::Start, style, &**words);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::layout::Shape;

    fn line(name: &str, values: &[Option<f64>], target: Option<f64>) -> ComparedLine {
        let latest = format!("{}\u{a0}%", values.iter().rev().flatten().next().unwrap());
        let target = target.map(|value| (value, format!("mål {value}\u{a0}%")));
        ComparedLine { name: name.into(), latest, values: values.to_vec(), target }
    }
    fn drawn(lines: Vec<ComparedLine>) -> Scene {
        let periods = vec![("2019".into(), true), ("2020".into(), true), ("2021_10".into(), false)];
        compared(&mut Fonts::new().unwrap(), &Compared { periods, lines, share: true }, &|value| format!("{value}"), 235.0, 104.0)
    }
    fn words(scene: &Scene) -> Vec<(String, f32)> {
        scene
            .shapes
            .iter()
            .filter_map(|shape| if let Shape::Text { text, at, .. } = shape { Some((text.clone(), at.1)) } else { None })
            .collect()
    }

    #[test]
    fn each_line_is_named_where_it_ends_and_has_a_mark_of_its_own() {
        let scene = drawn(vec![
            line("varer", &[Some(25.0), Some(71.0), Some(68.0)], Some(80.0)),
            line("alle", &[Some(10.0), Some(30.0), Some(36.0)], None),
            line("tjenester", &[Some(11.0), None, Some(37.0)], None),
        ]);
        let said = words(&scene);
        for word in ["varer", "alle", "tjenester", "68\u{a0}%", "mål 80\u{a0}%"] {
            assert_eq!(said.iter().filter(|(text, _)| text == word).count(), 1, "{word} in {said:?}");
        }
        let count = |wanted: fn(&Shape) -> bool| scene.shapes.iter().filter(|shape| wanted(shape)).count();
        // Three years and two labels of discs, with a white middle at the part-year.
        assert_eq!(count(|shape| matches!(shape, Shape::Disc { .. })), 6);
        let dotted = count(|shape| matches!(shape, Shape::Line { dash: Some((on, _)), .. } if *on == 0.0));
        assert_eq!(dotted, 2, "two lines go on to the part-year; across the gap nothing is claimed");
    }

    #[test]
    fn labels_of_lines_that_end_together_do_not_cover_each_other() {
        let long = "Miljøledelsessystemsertifiseringsoppfølging i alle anskaffelser av varer og tjenester";
        let same = || line(long, &[Some(50.0), Some(50.0), Some(50.0)], Some(50.0));
        let scene = drawn(vec![same(), same(), same()]);
        let mut heights: Vec<f32> = words(&scene).into_iter().filter(|(text, _)| text.starts_with(['M', 'm'])).map(|(_, at)| at).collect();
        heights.sort_by(f32::total_cmp);
        assert_eq!(heights.len(), 6, "{:?}", words(&scene));
        assert!(heights.windows(2).all(|pair| pair[1] - pair[0] >= STEP - 0.01), "{heights:?}");
        assert!(heights.iter().all(|at| (0.0..=104.0).contains(at)), "{heights:?}");
    }
}
