//! Text on the page: lines in their places, paragraphs that flow over pages, and the operations they become.

use super::Paper;
use crate::{
    fonts::{Fonts, Piece, Run},
    layout::{
        draw::{self, Scene},
        lines::{Line, Placed, break_lines},
        rich::{Destination, Rich},
        symbol::Symbol,
    },
    style::{ACCENT, PAGE_HEIGHT, Style, TOP},
    tagging::{Arrival, ElementId, Link, Tag},
};
use printpdf::{Codepoint, DictItem, FontId, Op, PdfFontHandle, Point, Pt, TextItem};
use std::rc::Rc;

impl Paper {
    /// Breaks text into lines.
    pub fn lines(&mut self, text: &Rich, style: Style, width: f32) -> Vec<Line> {
        break_lines(&mut self.fonts, self.english, text, style, width)
    }
    /// Height of text in lines.
    pub fn height(&mut self, text: &Rich, style: Style, width: f32) -> f32 {
        self.lines(text, style, width).len() as f32 * style.leading
    }
    /// Width of one line of text.
    pub fn text_width(&mut self, style: Style, text: &str) -> f32 {
        self.fonts.width(style.bold, text) * style.size
    }

    /// Sets lines, each `(left edge, line, style)`, from `top` down, inside what was begun.
    pub fn set_lines<'a>(&mut self, top: f32, lines: impl IntoIterator<Item = (f32, &'a Line, Style)>) {
        let mut y = top;
        let placed = lines.into_iter().map(|(x, line, style)| {
            y += style.leading;
            ((x, y - style.leading), line, style)
        });
        self.set_placed(placed);
    }

    /// Sets lines, each `(left edge and top, line, style)`, as one stretch of text: a text section per line would cost
    /// several times the memory.
    fn set_placed<'a>(&mut self, lines: impl IntoIterator<Item = ((f32, f32), &'a Line, Style)>) {
        let mut ops = vec![Op::StartTextSection];
        let mut last: Option<(f32, f32)> = None;
        for ((x, y), line, style) in lines {
            let (px, py) = (draw::hundredth(x), draw::hundredth(PAGE_HEIGHT - (y + style.baseline())));
            let pos = match last {
                None => Point { x: Pt(px), y: Pt(py) },
                // Relative to the line before.
                Some((bx, by)) => Point { x: Pt(draw::hundredth(px - bx)), y: Pt(draw::hundredth(py - by)) },
            };
            last = Some((px, py));
            ops.push(Op::SetTextCursor { pos });
            self.pen.ink.fill(&mut ops, style.colour);
            line_operations(&mut self.fonts, &mut ops, line, style, &mut self.pen.face);
        }
        ops.push(Op::EndTextSection);
        if last.is_some() {
            self.ops().extend(ops);
        }
    }

    /// Sets lines from `top` down as content of an element; what leads somewhere as a link within it.
    pub fn set_tagged<'a>(&mut self, element: ElementId, top: f32, lines: impl IntoIterator<Item = (f32, &'a Line, Style)>) {
        let lines: Vec<(f32, &Line, Style)> = lines.into_iter().collect();
        if !lines.iter().any(|(_, line, _)| line.leads()) {
            self.begin(element);
            self.set_lines(top, lines);
            self.end();
            return;
        }
        let mut parts = vec![];
        let mut y = top;
        for (x, line, style) in lines {
            for part in line.parts(&mut self.fonts, style.size) {
                let style = if part.link.is_some() { style.colour(ACCENT) } else { style };
                parts.push(((x + part.left, y), part.line, style, part.link));
            }
            y += style.leading;
        }
        for same in parts.chunk_by(|(.., one), (.., other)| one == other) {
            let link = same.first().and_then(|(.., link)| *link);
            let owner = if link.is_some() { self.add(element, Tag::Link) } else { element };
            self.begin(owner);
            self.set_placed(same.iter().map(|(at, line, style, _)| (*at, line, *style)));
            self.end();
            let Some(to) = link else { continue };
            for ((x, y), line, style, _) in same {
                let bounds = [*x, PAGE_HEIGHT - y - style.leading, x + line.width, PAGE_HEIGHT - y].map(draw::hundredth);
                let page = self.page();
                self.tree.annotation(owner, page, self.links.len());
                self.links.push(Link { page, bounds, to: to.0, element: owner });
            }
        }
    }
    /// Makes `y` on this page the place that references to `destination` lead to; `title` is what a voice says of it.
    pub fn arrive(&mut self, destination: Destination, title: impl Into<String>, y: f32) {
        let top = draw::hundredth(PAGE_HEIGHT - y + 6.0);
        self.arrivals.push(Arrival { number: destination.0, title: title.into(), page: self.page(), top });
    }

    /// Text in a fixed place, tagged as `element`. Returns its height. It must fit on the page.
    pub fn place(&mut self, element: ElementId, x: f32, y: f32, width: f32, style: Style, text: &Rich) -> f32 {
        let lines = self.lines(text, style, width);
        if lines.is_empty() {
            return 0.0;
        }
        self.set_tagged(element, y, lines.iter().map(|line| (x, line, style)));
        lines.len() as f32 * style.leading
    }
    /// A new element with text in a fixed place. Returns its height.
    #[allow(clippy::too_many_arguments)]
    pub fn place_new(&mut self, parent: ElementId, tag: Tag, x: f32, y: f32, width: f32, style: Style, text: &Rich) -> f32 {
        let element = self.add(parent, tag);
        self.place(element, x, y, width, style, text)
    }

    /// Words in fixed places, each `(left edge, top, word)`, with characters `advance` em apart: one stretch of content of
    /// `element`, to be copied by hand. They must fit on the page.
    pub fn place_spaced(&mut self, element: ElementId, style: Style, advance: f32, words: &[((f32, f32), &str)]) {
        let line = |fonts: &mut Fonts, text: &str| {
            let word = Rc::new(fonts.spaced(style.bold, text, advance));
            Line {
                width: word.width * style.size,
                words: vec![Placed { word, bold: style.bold, space: false, link: None }],
                last: true,
                ..Line::default()
            }
        };
        let lines: Vec<((f32, f32), Line)> = words.iter().map(|(at, text)| (*at, line(&mut self.fonts, text))).collect();
        self.begin(element);
        self.set_placed(lines.iter().map(|(at, line)| (*at, line, style)));
        self.end();
    }

    /// Text at the cursor, tagged as `element`, over as many pages as it takes; never one line alone before or
    /// after a break.
    pub fn flow(&mut self, element: ElementId, x: f32, width: f32, style: Style, text: &Rich) {
        let lines = self.lines(text, style, width);
        let mut rest: &[Line] = &lines;
        while !rest.is_empty() && !self.stopped {
            let fitting = whole((self.room() / style.leading).floor()).min(rest.len());
            let fitting = match rest.len() - fitting {
                0 => fitting,
                1 if rest.len() > 2 => fitting.saturating_sub(1),
                _ => fitting,
            };
            let widow = fitting < 2 && fitting < rest.len();
            if fitting == 0 || (widow && self.y > TOP + 0.5) {
                self.new_page();
                continue;
            }
            let (now, later) = rest.split_at(fitting);
            let top = self.y;
            self.set_tagged(element, top, now.iter().map(|line| (x, line, style)));
            self.y += fitting as f32 * style.leading;
            rest = later;
        }
    }
    /// A paragraph at the cursor.
    pub fn paragraph(&mut self, parent: ElementId, x: f32, width: f32, style: Style, text: &Rich) -> ElementId {
        let element = self.add(parent, Tag::P);
        self.flow(element, x, width, style, text);
        element
    }
    /// A symbol and its word in a fixed place. Returns the height.
    #[allow(clippy::too_many_arguments)]
    pub fn status(&mut self, parent: ElementId, x: f32, y: f32, width: f32, style: Style, symbol: Symbol, word: &str) -> f32 {
        self.symbol(x, y, style, symbol);
        let indent = Symbol::indent(style);
        self.place_new(parent, Tag::P, x + indent, y, width - indent, style.colour(symbol.colour()), &word.into())
    }
    /// A symbol beside a line of text whose top is `y`; says nothing by itself.
    pub fn symbol(&mut self, x: f32, y: f32, style: Style, symbol: Symbol) {
        let r = Symbol::half(style);
        let mut scene = Scene::default();
        symbol.draw(&mut scene, (x + r + 0.5, y + style.baseline() - style.size * 0.33), r);
        self.artifact();
        self.scene(&scene, 0.0, 0.0);
        self.end();
    }
}

/// A whole number of lines.
fn whole(value: f32) -> usize {
    // Cast saturates, and heights are small.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let lines = value as usize;
    lines
}

fn line_operations(fonts: &mut Fonts, ops: &mut Vec<Op>, line: &Line, style: Style, face: &mut Option<(&'static str, f32)>) {
    let mut items: Vec<TextItem> = vec![];
    for placed in &line.words {
        if placed.space {
            let space = fonts.word(placed.bold, " ");
            show(ops, &mut items, &space.runs, style, face);
        }
        show(ops, &mut items, &placed.word.runs, style, face);
    }
    let bold = line.words.last().map_or(style.bold, |placed| placed.bold);
    if line.hyphen {
        // Drawn as a hyphen, read as a soft one: the word is whole to whoever hears or copies it.
        let hyphen = fonts.word(bold, "-");
        flush(ops, &mut items);
        begin_actual(ops, "\u{ad}");
        show(ops, &mut items, &hyphen.runs, style, face);
        flush(ops, &mut items);
        ops.push(Op::EndMarkedContent);
    } else if !line.last {
        let space = fonts.word(bold, " ");
        show(ops, &mut items, &space.runs, style, face);
    }
    flush(ops, &mut items);
}

fn flush(ops: &mut Vec<Op>, items: &mut Vec<TextItem>) {
    if !items.is_empty() {
        let mut items = std::mem::take(items);
        items.shrink_to_fit();
        ops.push(Op::ShowText { items });
    }
}

fn begin_actual(ops: &mut Vec<Op>, text: &str) {
    let mut data = vec![0xFE, 0xFF];
    data.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    let map = [("ActualText".to_owned(), DictItem::String { data, literal: false })].into();
    ops.push(Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties: DictItem::Dict { map } });
}

fn show(ops: &mut Vec<Op>, items: &mut Vec<TextItem>, runs: &[Run], style: Style, face: &mut Option<(&'static str, f32)>) {
    for run in runs {
        let wanted = (run.face.name(), style.size);
        if *face != Some(wanted) {
            flush(ops, items);
            ops.push(Op::SetFont { font: PdfFontHandle::External(FontId(wanted.0.to_owned())), size: Pt(wanted.1) });
            *face = Some(wanted);
        }
        if let Some(actual) = &run.actual {
            flush(ops, items);
            begin_actual(ops, actual);
        }
        for piece in &run.pieces {
            match piece {
                Piece::Text(text) => match items.last_mut() {
                    Some(TextItem::Text(before)) => before.push_str(text),
                    _ => items.push(TextItem::Text(text.clone())),
                },
                Piece::Kern(thousandths) => items.push(TextItem::Offset(*thousandths)),
                Piece::Glyph { glyph, text, rise } => {
                    let item = TextItem::GlyphIds(vec![Codepoint::with_cid(*glyph, 0.0, text.clone())]);
                    if *rise == 0.0 {
                        items.push(item);
                    } else {
                        flush(ops, items);
                        ops.push(Op::SetLineOffset { multiplier: draw::hundredth(rise * style.size / 1000.0) });
                        ops.push(Op::ShowText { items: vec![item] });
                        ops.push(Op::SetLineOffset { multiplier: 0.0 });
                    }
                }
            }
        }
        if run.actual.is_some() {
            flush(ops, items);
            ops.push(Op::EndMarkedContent);
        }
    }
}
