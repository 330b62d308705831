//! The pages being set: a cursor that moves down them, tagged text, shapes, headings, and what stands on every page.

use super::{
    draw::{self, Anchor, Ink, Scene, Shape},
    lines::{Line, Placed, break_lines},
    rich::{Destination, Rich},
    symbol::Symbol,
};
use crate::{
    fonts::{Fonts, Piece, Run},
    options::Progress,
    picture::Picture,
    style::{ACCENT, BOTTOM, Colour, H2, HAIRLINE, INK, LEFT, MM, NOTE, PAGE_HEIGHT, PAGE_WIDTH, Style, TOP, WIDTH},
    tagging::{self, Arrival, Attributes, Bookmark, ElementId, Link, Metadata, Parts, Tag, Tree, finish},
};
use printpdf::{
    Codepoint, DictItem, FontId, Mm, Op, PdfDocument, PdfFontHandle, PdfPage, Point, Pt, TextItem, XObject, XObjectId, XObjectTransform,
};
use register::{Error, Result, error::Code};
use std::rc::Rc;

/// What stands on every page, outside the text.
#[derive(Debug, Clone, Default)]
pub struct Furniture {
    /// Header, left, semibold: the organisation.
    pub organisation: String,
    /// Header, right: case and contract number.
    pub reference: String,
    /// Header, middle: the mark of an example.
    pub mark: String,
    /// Footer, left: report, date and maker.
    pub made: String,
}

/// Pages being set.
pub struct Paper {
    /// Words and glyphs.
    pub fonts: Fonts,
    /// Distance of the cursor from the top of the page.
    pub y: f32,
    tree: Tree,
    root: ElementId,
    pages: Vec<Vec<Op>>,
    bookmarks: Vec<Bookmark>,
    links: Vec<Link>,
    arrivals: Vec<Arrival>,
    pictures: Vec<Picture>,
    english: bool,
    pen: Pen,
    /// Whether the first page is a cover, which has neither header nor footer.
    cover: bool,
    progress: Progress,
    furthest: usize,
    stopped: bool,
}

/// What the page was last set in, so that it is not said again for every line.
#[derive(Debug, Clone, Copy, Default)]
struct Pen {
    face: Option<(&'static str, f32)>,
    ink: Ink,
}

/// A place to go back to, when what was set did not fit its page.
pub struct Checkpoint {
    tree: tagging::Mark,
    parent: ElementId,
    pages: usize,
    operations: usize,
    bookmarks: usize,
    links: usize,
    arrivals: usize,
    y: f32,
}

/// Pages that lie ahead of the one that was turned back to.
pub struct Later {
    pages: Vec<Vec<Op>>,
    y: f32,
}

impl Paper {
    /// An empty first page. `english` chooses the rules for dividing words; `progress` hears of every page.
    pub fn new(english: bool, progress: Progress) -> Result<Self> {
        let mut tree = Tree::default();
        let root = tree.add(None, Tag::Document);
        Ok(Self {
            fonts: Fonts::new()?,
            y: TOP,
            tree,
            root,
            pages: vec![vec![]],
            bookmarks: vec![],
            links: vec![],
            arrivals: vec![],
            pictures: vec![],
            english,
            pen: Pen::default(),
            cover: false,
            progress,
            furthest: 0,
            stopped: false,
        })
    }

    /// The whole document.
    #[must_use]
    pub const fn root(&self) -> ElementId {
        self.root
    }
    /// Adds an element as the last of its parent.
    pub fn add(&mut self, parent: ElementId, tag: Tag) -> ElementId {
        self.tree.add(Some(parent), tag)
    }
    /// Gives an element what few have.
    pub fn describe(&mut self, element: ElementId, attributes: Attributes) {
        self.tree.describe(element, attributes);
    }
    /// A section of the document.
    pub fn section(&mut self) -> ElementId {
        self.add(self.root, Tag::Sect)
    }

    // Pages.

    /// The current page, from 0.
    #[must_use]
    pub const fn page(&self) -> usize {
        self.pages.len() - 1
    }
    /// Room left on the page.
    #[must_use]
    pub fn room(&self) -> f32 {
        BOTTOM - self.y
    }
    /// Begins a new page unless `height` fits on this one. Says whether it did.
    pub fn need(&mut self, height: f32) -> bool {
        // On an untouched page nothing is won by another.
        let turn = self.room() + 0.01 < height && self.y > TOP + 0.5;
        if turn {
            self.new_page();
        }
        turn
    }
    /// Begins a new page.
    pub fn new_page(&mut self) {
        if let Some(page) = self.pages.last_mut() {
            page.shrink_to_fit();
        }
        self.pen = Pen::default();
        self.pages.push(vec![]);
        self.y = TOP;
        // A page that was taken back and set again is no progress.
        if self.pages.len() > self.furthest {
            self.furthest = self.pages.len();
            self.stopped |= self.progress.pages(self.furthest - 1).is_break();
        }
    }
    /// Whether the work is no longer wanted. Whoever sets many things in a row asks between them; what was set is of
    /// no use then, and [`Self::finish`] refuses it.
    #[must_use]
    pub const fn is_stopped(&self) -> bool {
        self.stopped
    }
    /// Ends the cover: its page bears neither header nor footer, but counts.
    pub fn end_cover(&mut self) {
        self.cover = true;
        self.new_page();
    }
    /// Moves down; at the top of a page there is nothing to keep away from.
    pub fn gap(&mut self, height: f32) {
        if self.y > TOP + 0.5 {
            self.y += height;
        }
    }

    /// Remembers where we are. What is set until [`Self::back_to`] must lie under `parent`.
    #[must_use]
    pub fn checkpoint(&self, parent: ElementId) -> Checkpoint {
        Checkpoint {
            tree: self.tree.mark(),
            parent,
            pages: self.pages.len(),
            operations: self.pages.last().map_or(0, Vec::len),
            bookmarks: self.bookmarks.len(),
            links: self.links.len(),
            arrivals: self.arrivals.len(),
            y: self.y,
        }
    }
    /// Whether a page was turned since.
    #[must_use]
    pub const fn turned_since(&self, checkpoint: &Checkpoint) -> bool {
        self.pages.len() > checkpoint.pages
    }
    /// Takes back everything set since.
    pub fn back_to(&mut self, checkpoint: &Checkpoint) {
        self.tree.back_to(&checkpoint.tree, checkpoint.parent);
        self.pages.truncate(checkpoint.pages);
        if let Some(page) = self.pages.last_mut() {
            page.truncate(checkpoint.operations);
        }
        self.bookmarks.truncate(checkpoint.bookmarks);
        self.links.truncate(checkpoint.links);
        self.arrivals.truncate(checkpoint.arrivals);
        self.pen = Pen::default();
        self.y = checkpoint.y;
    }
    /// Turns back to an earlier page, to set something beside what stands there. Ends with [`Self::close_page`].
    #[must_use]
    pub fn open_page(&mut self, page: usize) -> Later {
        self.pen = Pen::default();
        Later { pages: self.pages.split_off((page + 1).min(self.pages.len())), y: self.y }
    }
    /// Turns forward again.
    pub fn close_page(&mut self, later: Later) {
        self.pen = Pen::default();
        self.pages.extend(later.pages);
        self.y = later.y;
    }

    // Marked content.

    fn ops(&mut self) -> &mut Vec<Op> {
        if self.pages.is_empty() {
            self.pages.push(vec![]);
        }
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }
    /// Begins content that belongs to an element.
    pub fn begin(&mut self, element: ElementId) {
        let mcid = self.tree.content(element, self.page());
        let tag = self.tree.tag(element).name().to_owned();
        let properties = tagging::content_number(mcid);
        self.ops().push(Op::BeginMarkedContentWithProperties { tag, properties });
    }
    /// Begins content that says nothing: rules, symbols beside their word, repeated heads.
    pub fn artifact(&mut self) {
        self.ops().push(Op::BeginMarkedContent { tag: "Artifact".to_owned() });
    }
    fn pagination(&mut self, subtype: &str) {
        let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
        let map = [("Type".to_owned(), name("Pagination")), ("Subtype".to_owned(), name(subtype))].into();
        self.ops().push(Op::BeginMarkedContentWithProperties { tag: "Artifact".to_owned(), properties: DictItem::Dict { map } });
    }
    /// Ends what was begun.
    pub fn end(&mut self) {
        self.ops().push(Op::EndMarkedContent);
    }

    // Text.

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

    // Headings.

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

    // Shapes.

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

    // The end.

    /// Sets header and footer on every page but a cover and finishes the file. `page_of` gives `Side 1 av 6`.
    /// Errors: [`Code::Cancelled`] if whoever waits has stopped it, [`Code::Report`].
    pub fn finish(mut self, furniture: &Furniture, metadata: &Metadata, page_of: impl Fn(usize, usize) -> String) -> Result<Vec<u8>> {
        let total = self.pages.len();
        let pages = std::mem::take(&mut self.pages);
        let mut done = Vec::with_capacity(total);
        let progress = self.progress.clone();
        let wanted = || if progress.pages(total).is_continue() { Ok(()) } else { Err(Error::new(Code::Cancelled)) };
        if self.stopped {
            return Err(Error::new(Code::Cancelled));
        }
        for (index, ops) in pages.into_iter().enumerate() {
            self.pages = vec![ops];
            self.pen = Pen::default();
            if index > 0 || !self.cover {
                self.furnish(furniture, &page_of(index + 1, total));
            }
            let ops = self.pages.pop().unwrap_or_default();
            done.push(PdfPage::new(Mm(210.0), Mm(297.0), ops));
            wanted()?;
        }
        let mut document = PdfDocument::new(&metadata.title);
        self.fonts.embed(&mut document)?;
        for (index, picture) in self.pictures.into_iter().enumerate() {
            document.resources.xobjects.map.insert(XObjectId(format!("Picture{index}")), XObject::Image(picture.into_raw()));
        }
        document.pages = done;
        let parts = Parts { tree: self.tree, bookmarks: self.bookmarks, links: self.links, arrivals: self.arrivals };
        finish(document, parts, metadata, wanted)
    }

    fn furnish(&mut self, furniture: &Furniture, page_of: &str) {
        let right = LEFT + WIDTH;
        let (bold, soft) = (NOTE.bold().colour(INK), NOTE);
        let mut header = Scene::default();
        let reference = self.text_width(soft, &furniture.reference);
        let organisation = self.fitted(&furniture.organisation, bold, WIDTH - reference.min(WIDTH / 2.0) - 6.0 * MM);
        let taken = self.text_width(bold, &organisation);
        let reference = self.fitted(&furniture.reference, soft, WIDTH - taken - 6.0 * MM);
        header.text((LEFT, 13.0 * MM), Anchor::Start, bold, organisation);
        header.text((right, 13.0 * MM), Anchor::End, soft, reference);
        if !furniture.mark.is_empty() {
            header.text((PAGE_WIDTH / 2.0, 8.5 * MM), Anchor::Middle, bold.colour(crate::style::BREACH), furniture.mark.clone());
        }
        header.line(&[(LEFT, 15.5 * MM), (right, 15.5 * MM)], 0.4, HAIRLINE);
        self.pagination("Header");
        self.scene(&header, 0.0, 0.0);
        self.end();

        let mut footer = Scene::default();
        footer.line(&[(LEFT, 281.5 * MM), (right, 281.5 * MM)], 0.4, HAIRLINE);
        let number = self.text_width(bold, page_of);
        let made = self.fitted(&furniture.made, soft, WIDTH - number - 6.0 * MM);
        footer.text((LEFT, 285.5 * MM), Anchor::Start, soft, made);
        footer.text((right, 285.5 * MM), Anchor::End, bold, page_of);
        self.pagination("Footer");
        self.scene(&footer, 0.0, 0.0);
        self.end();
    }

    /// Text cut short with an ellipsis if it is wider than `width`.
    fn fitted(&mut self, text: &str, style: Style, width: f32) -> String {
        if self.text_width(style, text) <= width {
            return text.to_owned();
        }
        let mut letters: Vec<char> = text.chars().take(200).collect();
        while !letters.is_empty() {
            letters.pop();
            let cut = format!("{}…", letters.iter().collect::<String>().trim_end());
            if self.text_width(style, &cut) <= width {
                return cut;
            }
        }
        String::new()
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
