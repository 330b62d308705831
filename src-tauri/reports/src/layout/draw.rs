//! A scene of lines, areas, discs and text, free of any page, and how it becomes operations on a page.
//! The other back end, SVG for the screen, is `charts::svg`.

use crate::style::{Colour, PAGE_HEIGHT, Style};
use printpdf::{Color, LineCapStyle, LineDashPattern, LinePoint, Op, PaintMode, Point, Polygon, PolygonRing, Pt, Rgb, WindingOrder};

/// Where a text's x is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Left edge.
    Start,
    /// Middle.
    Middle,
    /// Right edge.
    End,
}

/// Lengths of dash and gap.
pub type Dash = (f32, f32);

/// One thing in a scene. Points from the scene's top left corner.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A line through points.
    Line {
        /// The points.
        points: Vec<(f32, f32)>,
        /// Thickness.
        width: f32,
        /// Colour.
        colour: Colour,
        /// Lengths of dash and gap; `(0, gap)` are round dots.
        dash: Option<Dash>,
        /// Whether the last point is joined to the first.
        closed: bool,
    },
    /// A filled polygon.
    Area {
        /// Its corners.
        points: Vec<(f32, f32)>,
        /// Colour.
        colour: Colour,
    },
    /// A filled disc, or a ring if it has a thickness.
    Disc {
        /// Centre.
        at: (f32, f32),
        /// Radius, to the middle of a ring's line.
        radius: f32,
        /// Thickness of a ring.
        ring: Option<f32>,
        /// Colour.
        colour: Colour,
    },
    /// One line of text.
    Text {
        /// x by the anchor, y the baseline.
        at: (f32, f32),
        /// Which edge x is.
        anchor: Anchor,
        /// Type.
        style: Style,
        /// The text.
        text: String,
    },
}

/// Shapes in the order they are drawn.
#[derive(Debug, Clone, Default)]
pub struct Scene {
    /// The shapes.
    pub shapes: Vec<Shape>,
}

impl Scene {
    /// A line.
    pub fn line(&mut self, points: &[(f32, f32)], width: f32, colour: Colour) {
        self.shapes.push(Shape::Line { points: points.to_vec(), width, colour, dash: None, closed: false });
    }
    /// A dashed line.
    pub fn dashed(&mut self, points: &[(f32, f32)], width: f32, colour: Colour, dash: (f32, f32)) {
        self.shapes.push(Shape::Line { points: points.to_vec(), width, colour, dash: Some(dash), closed: false });
    }
    /// The outline of a polygon.
    pub fn outline(&mut self, points: &[(f32, f32)], width: f32, colour: Colour) {
        self.shapes.push(Shape::Line { points: points.to_vec(), width, colour, dash: None, closed: true });
    }
    /// A filled polygon.
    pub fn area(&mut self, points: &[(f32, f32)], colour: Colour) {
        self.shapes.push(Shape::Area { points: points.to_vec(), colour });
    }
    /// A filled rectangle.
    pub fn rectangle(&mut self, left: f32, top: f32, width: f32, height: f32, colour: Colour) {
        self.area(&[(left, top), (left + width, top), (left + width, top + height), (left, top + height)], colour);
    }
    /// A filled square on its corner; `reach` from centre to corner.
    pub fn diamond(&mut self, (x, y): (f32, f32), reach: f32, colour: Colour) {
        self.area(&[(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)], colour);
    }
    /// A cross of two strokes.
    pub fn cross(&mut self, (x, y): (f32, f32), reach: f32, width: f32, colour: Colour) {
        self.line(&[(x - reach, y - reach), (x + reach, y + reach)], width, colour);
        self.line(&[(x - reach, y + reach), (x + reach, y - reach)], width, colour);
    }
    /// A filled disc.
    pub fn disc(&mut self, at: (f32, f32), radius: f32, colour: Colour) {
        self.shapes.push(Shape::Disc { at, radius, ring: None, colour });
    }
    /// A ring.
    pub fn ring(&mut self, at: (f32, f32), radius: f32, width: f32, colour: Colour) {
        self.shapes.push(Shape::Disc { at, radius, ring: Some(width), colour });
    }
    /// Puts another scene into this one, moved.
    pub fn add(&mut self, other: &Self, x: f32, y: f32) {
        let moved = |points: &[(f32, f32)]| points.iter().map(|(px, py)| (px + x, py + y)).collect();
        self.shapes.extend(other.shapes.iter().cloned().map(|mut shape| {
            match &mut shape {
                Shape::Line { points, .. } | Shape::Area { points, .. } => *points = moved(points),
                Shape::Disc { at, .. } | Shape::Text { at, .. } => *at = (at.0 + x, at.1 + y),
            }
            shape
        }));
    }
    /// One line of text.
    pub fn text(&mut self, at: (f32, f32), anchor: Anchor, style: Style, text: impl Into<String>) {
        self.shapes.push(Shape::Text { at, anchor, style, text: text.into() });
    }
}

/// A colour as printpdf takes it.
pub fn colour([r, g, b]: Colour) -> Color {
    let part = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb { r: part(r), g: part(g), b: part(b), icc_profile: None })
}

/// A point measured from the top left as one measured from the bottom left, to a hundredth of a point.
pub fn point(x: f32, y: f32) -> Point {
    Point { x: Pt(hundredth(x)), y: Pt(hundredth(PAGE_HEIGHT - y)) }
}
/// Rounds to a hundredth: finer cannot be seen and makes the file larger.
pub fn hundredth(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

fn corner(x: f32, y: f32) -> LinePoint {
    LinePoint { p: point(x, y), bezier: false }
}

/// A circle as four curves.
fn circle(x: f32, y: f32, r: f32) -> Vec<LinePoint> {
    let k = 0.5523 * r;
    let curve = |x, y| LinePoint { p: point(x, y), bezier: true };
    vec![
        corner(x + r, y),
        curve(x + r, y + k),
        curve(x + k, y + r),
        corner(x, y + r),
        curve(x - k, y + r),
        curve(x - r, y + k),
        corner(x - r, y),
        curve(x - r, y - k),
        curve(x - k, y - r),
        corner(x, y - r),
        curve(x + k, y - r),
        curve(x + r, y - k),
        corner(x + r, y),
    ]
}

/// What the page was last drawn with, so that it is not said again for every shape.
#[derive(Debug, Clone, Copy, Default)]
pub struct Ink {
    fill: Option<Colour>,
    line: Option<(Colour, f32, Option<Dash>)>,
}

impl Ink {
    /// Fills, and sets text, in a colour.
    pub fn fill(&mut self, ops: &mut Vec<Op>, wanted: Colour) {
        if self.fill != Some(wanted) {
            ops.push(Op::SetFillColor { col: colour(wanted) });
            self.fill = Some(wanted);
        }
    }
    /// Draws lines.
    fn line(&mut self, ops: &mut Vec<Op>, width: f32, ink: Colour, dash: Option<Dash>) {
        if self.line != Some((ink, width, dash)) {
            pen(ops, width, ink, dash);
            self.line = Some((ink, width, dash));
        }
    }
}

fn pen(ops: &mut Vec<Op>, width: f32, ink: Colour, dash: Option<Dash>) {
    let round = dash.is_some_and(|(on, _)| on == 0.0);
    let pattern = dash.map_or_else(Vec::new, |(on, off)| vec![on, off]);
    ops.extend([
        Op::SetOutlineColor { col: colour(ink) },
        Op::SetOutlineThickness { pt: Pt(hundredth(width)) },
        Op::SetLineDashPattern { dash: LineDashPattern { offset: 0.0, pattern: pattern.into() } },
        Op::SetLineCapStyle { cap: if round { LineCapStyle::Round } else { LineCapStyle::Butt } },
    ]);
}

fn polygon(ops: &mut Vec<Op>, points: Vec<LinePoint>, mode: PaintMode) {
    let polygon = Polygon { rings: vec![PolygonRing { points }], mode, winding_order: WindingOrder::NonZero };
    ops.push(Op::DrawPolygon { polygon });
}

/// Writes a shape other than text, moved by `(x, y)`.
pub fn draw(ops: &mut Vec<Op>, last: &mut Ink, shape: &Shape, (x, y): (f32, f32)) {
    match shape {
        Shape::Line { points, width, colour: ink, dash, closed } => {
            last.line(ops, *width, *ink, *dash);
            let points = points.iter().map(|(px, py)| corner(x + px, y + py)).collect();
            ops.push(Op::DrawLine { line: printpdf::Line { points, is_closed: *closed } });
        }
        Shape::Area { points, colour: ink } => {
            last.fill(ops, *ink);
            polygon(ops, points.iter().map(|(px, py)| corner(x + px, y + py)).collect(), PaintMode::Fill);
        }
        Shape::Disc { at, radius, ring, colour: ink } => {
            let points = circle(x + at.0, y + at.1, *radius);
            match ring {
                None => {
                    last.fill(ops, *ink);
                    polygon(ops, points, PaintMode::Fill);
                }
                Some(width) => {
                    last.line(ops, *width, *ink, None);
                    polygon(ops, points, PaintMode::Stroke);
                }
            }
        }
        Shape::Text { .. } => {}
    }
}
