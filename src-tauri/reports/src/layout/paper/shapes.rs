//! Headings, rules, figures and pictures in their places.

use super::Paper;
use crate::{
    layout::draw::{self, Anchor, Scene, Shape},
    picture::Picture,
    style::{Colour, H2, INK, LEFT, PAGE_HEIGHT, Style, WIDTH},
    tagging::{Attributes, Bookmark, ElementId, Tag},
};
use printpdf::{Op, Pt, XObjectId, XObjectTransform};

impl Paper {
    /// A bookmark to an element whose top is `y` on this page.
    pub fn bookmark(&mut self, level: u8, title: impl Into<String>, y: f32) {
        let top = draw::hundredth(PAGE_HEIGHT - y + 6.0);
        self.bookmarks.push(Bookmark { level, title: title.into(), page: self.page(), top });
    }
    /// The report's title, under `parent`.
    pub fn title(&mut self, parent: ElementId, text: &str, width: f32, style: Style) {
        let element = self.add(parent, Tag::H1);
        self.bookmark(1, text, self.y);
        self.flow(element, LEFT, width, style, &text.into());
    }
    /// A section's heading with its rule; `keep` is what must follow it on the same page.
    pub fn heading(&mut self, section: ElementId, text: &str, keep: f32) {
        self.gap(16.0);
        self.need(27.0 + keep);
        let y = self.y;
        self.rule(LEFT, y, WIDTH, 0.9, INK);
        let element = self.add(section, Tag::H2);
        self.bookmark(2, text, y);
        self.y += 5.0;
        self.flow(element, LEFT, WIDTH, H2, &text.into());
        self.y += 4.0;
    }

    /// A level rule that says nothing.
    pub fn rule(&mut self, x: f32, y: f32, width: f32, thickness: f32, colour: Colour) {
        let mut scene = Scene::default();
        scene.line(&[(x, y), (x + width, y)], thickness, colour);
        self.artifact();
        self.scene(&scene, 0.0, 0.0);
        self.end();
    }
    /// Draws a scene with its corner at `(x, y)`, inside what was begun.
    pub fn scene(&mut self, scene: &Scene, x: f32, y: f32) {
        for shape in &scene.shapes {
            if let Shape::Text { at, anchor, style, text } = shape {
                self.label((x + at.0, y + at.1), *anchor, *style, text);
            } else {
                let mut ink = self.pen.ink;
                draw::draw(self.ops(), &mut ink, shape, (x, y));
                self.pen.ink = ink;
            }
        }
    }
    /// One line of text on a baseline, inside what was begun.
    fn label(&mut self, (x, baseline): (f32, f32), anchor: Anchor, style: Style, text: &str) {
        let lines = self.lines(&text.into(), style, f32::MAX);
        let Some(line) = lines.first() else { return };
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - line.width / 2.0,
            Anchor::End => x - line.width,
        };
        self.set_lines(baseline - style.baseline(), [(left, line, style)]);
    }
    /// A figure in a fixed place: a scene with its words. It must fit on the page.
    #[allow(clippy::too_many_arguments)]
    pub fn figure(&mut self, parent: ElementId, x: f32, y: f32, width: f32, height: f32, alt: String, scene: &Scene) {
        let element = self.add(parent, Tag::Figure);
        self.describe_figure(element, x, y, width, height, alt);
        self.begin(element);
        self.scene(scene, x, y);
        self.end();
    }
    fn describe_figure(&mut self, element: ElementId, x: f32, y: f32, width: f32, height: f32, alt: String) {
        let bounds = [x, PAGE_HEIGHT - y - height, x + width, PAGE_HEIGHT - y].map(draw::hundredth);
        self.describe(element, Attributes { alt: Some(alt), bounds: Some(bounds), ..Attributes::default() });
    }
    /// A picture in a fixed place, `width` points wide, as a figure. Returns its height.
    pub fn picture(&mut self, parent: ElementId, x: f32, y: f32, width: f32, picture: Picture, alt: &str) -> f32 {
        let height = width * picture.height as f32 / picture.width as f32;
        let element = self.add(parent, Tag::Figure);
        self.describe_figure(element, x, y, width, height, alt.to_owned());
        self.begin(element);
        let id = XObjectId(format!("Picture{}", self.pictures.len()));
        let (scale_x, scale_y) = (width / picture.width as f32, height / picture.height as f32);
        // At 72 dots an inch a pixel is a point before scaling.
        let transform = XObjectTransform {
            translate_x: Some(Pt(draw::hundredth(x))),
            translate_y: Some(Pt(draw::hundredth(PAGE_HEIGHT - y - height))),
            scale_x: Some(scale_x),
            scale_y: Some(scale_y),
            dpi: Some(72.0),
            ..XObjectTransform::default()
        };
        self.ops().push(Op::UseXobject { id, transform });
        self.end();
        self.pictures.push(picture);
        height
    }
}
