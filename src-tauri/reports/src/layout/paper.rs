//! The pages being set: a cursor that moves down them, tagged text, shapes, headings, and what stands on every page.

mod finish;
mod shapes;
mod text;

use super::draw::Ink;
use crate::{
    fonts::Fonts,
    options::Progress,
    picture::Picture,
    style::{BOTTOM, TOP},
    tagging::{self, Arrival, Attributes, Bookmark, ElementId, Link, Tag, Tree},
};
use printpdf::{DictItem, Op};
use register::Result;

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
}
