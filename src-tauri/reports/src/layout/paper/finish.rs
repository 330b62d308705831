//! The end: header and footer of every page, and the file.

use super::{Furniture, Paper, Pen};
use crate::{
    layout::draw::{Anchor, Scene},
    style::{HAIRLINE, INK, LEFT, MM, NOTE, PAGE_WIDTH, Style, WIDTH},
    tagging::{Metadata, Parts, finish},
};
use printpdf::{Mm, PdfDocument, PdfPage, XObject, XObjectId};
use register::{Error, Result, error::Code};

impl Paper {
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
