//! The tree of tags while a report is being set.

/// A structure type of PDF 1.7.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Tag {
    Document,
    Sect,
    H1,
    H2,
    H3,
    P,
    Figure,
    Table,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Caption,
    L,
    LI,
    Lbl,
    LBody,
    Link,
    Span,
}

impl Tag {
    /// Its name in the file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Sect => "Sect",
            Self::H1 => "H1",
            Self::H2 => "H2",
            Self::H3 => "H3",
            Self::P => "P",
            Self::Figure => "Figure",
            Self::Table => "Table",
            Self::THead => "THead",
            Self::TBody => "TBody",
            Self::TR => "TR",
            Self::TH => "TH",
            Self::TD => "TD",
            Self::Caption => "Caption",
            Self::L => "L",
            Self::LI => "LI",
            Self::Lbl => "Lbl",
            Self::LBody => "LBody",
            Self::Link => "Link",
            Self::Span => "Span",
        }
    }
}

/// An element of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ElementId(pub u32);

/// What an element holds.
#[derive(Debug, Clone, Copy)]
pub enum Kid {
    /// Another element.
    Element(ElementId),
    /// Marked content on a page.
    Content {
        /// Page, from 0.
        page: u32,
        /// Number of the content on that page.
        mcid: u32,
    },
    /// An annotation on a page.
    Annotation {
        /// Page, from 0.
        page: u32,
        /// Its place among the links.
        link: u32,
    },
}

/// What few elements have.
#[derive(Debug, Clone, Default)]
pub struct Attributes {
    /// What a figure shows, in words.
    pub alt: Option<String>,
    /// `Row` or `Column` of a header cell.
    pub scope: Option<&'static str>,
    /// How many columns a cell spans, if more than one.
    pub columns: u32,
    /// Where a figure is: left, bottom, right, top, from the lower left corner.
    pub bounds: Option<[f32; 4]>,
}

/// An element.
#[derive(Debug)]
pub struct Element {
    pub tag: Tag,
    pub parent: Option<ElementId>,
    pub kids: Vec<Kid>,
    pub attributes: Option<Box<Attributes>>,
}

/// The tree.
#[derive(Debug, Default)]
pub struct Tree {
    elements: Vec<Element>,
    contents: Vec<u32>,
}

/// A point to go back to, when something did not fit.
#[derive(Debug)]
pub struct Mark {
    elements: usize,
    pages: usize,
    contents_of_last: u32,
}

impl Tree {
    /// Adds an element as the last of its parent.
    pub fn add(&mut self, parent: Option<ElementId>, tag: Tag) -> ElementId {
        let id = ElementId(u32::try_from(self.elements.len()).unwrap_or(u32::MAX));
        self.elements.push(Element { tag, parent, kids: vec![], attributes: None });
        if let Some(parent) = parent.and_then(|parent| self.elements.get_mut(parent.0 as usize)) {
            parent.kids.push(Kid::Element(id));
        }
        id
    }

    /// Gives an element what few have.
    pub fn describe(&mut self, id: ElementId, attributes: Attributes) {
        if let Some(element) = self.elements.get_mut(id.0 as usize) {
            element.attributes = Some(Box::new(attributes));
        }
    }

    /// The tag of an element.
    #[must_use]
    pub fn tag(&self, id: ElementId) -> Tag {
        self.elements.get(id.0 as usize).map_or(Tag::P, |element| element.tag)
    }

    /// A new number for content on a page (from 0) that belongs to an element.
    pub fn content(&mut self, id: ElementId, page: usize) -> u32 {
        if self.contents.len() <= page {
            self.contents.resize(page + 1, 0);
        }
        let (Some(next), Some(element)) = (self.contents.get_mut(page), self.elements.get_mut(id.0 as usize)) else { return 0 };
        let mcid = *next;
        *next += 1;
        element.kids.push(Kid::Content { page: u32::try_from(page).unwrap_or(u32::MAX), mcid });
        mcid
    }

    /// Gives an element the annotation of a link, on a page (from 0).
    pub fn annotation(&mut self, id: ElementId, page: usize, link: usize) {
        if let Some(element) = self.elements.get_mut(id.0 as usize) {
            let number = |value: usize| u32::try_from(value).unwrap_or(u32::MAX);
            element.kids.push(Kid::Annotation { page: number(page), link: number(link) });
        }
    }
    /// Makes a link that leads nowhere plain text.
    pub(super) fn unlink(&mut self, id: ElementId) {
        if let Some(element) = self.elements.get_mut(id.0 as usize) {
            element.tag = Tag::Span;
            element.kids.retain(|kid| !matches!(kid, Kid::Annotation { .. }));
        }
    }

    /// Remembers how far the tree has come.
    #[must_use]
    pub fn mark(&self) -> Mark {
        Mark { elements: self.elements.len(), pages: self.contents.len(), contents_of_last: self.contents.last().copied().unwrap_or(0) }
    }

    /// Forgets what was added since, all of which must lie under `parent`.
    pub fn back_to(&mut self, mark: &Mark, parent: ElementId) {
        self.elements.truncate(mark.elements);
        self.contents.truncate(mark.pages);
        if let Some(last) = self.contents.last_mut() {
            *last = mark.contents_of_last;
        }
        let known = self.elements.len();
        if let Some(element) = self.elements.get_mut(parent.0 as usize) {
            element.kids.retain(|kid| !matches!(kid, Kid::Element(id) if id.0 as usize >= known));
        }
    }

    pub(super) fn into_elements(self) -> Vec<Element> {
        self.elements
    }
}
