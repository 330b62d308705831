//! Bookmarks, nested by heading level. (printpdf's own are flat.)

use super::finish::{name, text};
use lopdf::{Document, Object, ObjectId, dictionary};

/// A bookmark to a heading.
#[derive(Debug)]
pub struct Bookmark {
    /// 1–3.
    pub level: u8,
    /// What it says.
    pub title: String,
    /// Page, from 0.
    pub page: usize,
    /// Height above the lower edge that is shown at the top.
    pub top: f32,
}

/// Writes the outline. Returns nothing if there are no bookmarks.
pub fn write(document: &mut Document, bookmarks: &[Bookmark], pages: &[ObjectId]) -> Option<ObjectId> {
    if bookmarks.is_empty() {
        return None;
    }
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| document.new_object_id()).collect();
    // Children of each bookmark; those of the outline itself come last.
    let mut children: Vec<Vec<usize>> = vec![vec![]; bookmarks.len() + 1];
    let mut open: Vec<(usize, u8)> = vec![];
    for (index, bookmark) in bookmarks.iter().enumerate() {
        while open.last().is_some_and(|(_, level)| *level >= bookmark.level) {
            open.pop();
        }
        let parent = open.last().map_or(bookmarks.len(), |(parent, _)| *parent);
        if let Some(siblings) = children.get_mut(parent) {
            siblings.push(index);
        }
        open.push((index, bookmark.level));
    }
    let id = |index: usize| ids.get(index).copied().unwrap_or(root);
    for (parent, siblings) in children.iter().enumerate() {
        for (place, &index) in siblings.iter().enumerate() {
            let (Some(bookmark), Some(own)) = (bookmarks.get(index), children.get(index)) else { continue };
            let Some(page) = pages.get(bookmark.page) else { continue };
            let mut entry = dictionary! {
                "Title" => text(&bookmark.title),
                "Parent" => id(parent),
                "Dest" => vec![Object::Reference(*page), name("XYZ"), 0.into(), Object::Real(bookmark.top), 0.into()],
            };
            if let Some(before) = place.checked_sub(1).and_then(|before| siblings.get(before)) {
                entry.set("Prev", id(*before));
            }
            if let Some(after) = siblings.get(place + 1) {
                entry.set("Next", id(*after));
            }
            if let (Some(first), Some(last)) = (own.first(), own.last()) {
                entry.set("First", id(*first));
                entry.set("Last", id(*last));
                // Closed below the second level, so that 300 requirements do not bury the sections.
                let count = i64::try_from(own.len()).unwrap_or(i64::MAX);
                entry.set("Count", if bookmark.level == 1 { count } else { -count });
            }
            document.objects.insert(id(index), Object::Dictionary(entry));
        }
    }
    let top = children.last()?;
    let count = i64::try_from(top.len()).unwrap_or(i64::MAX);
    let outline = dictionary! { "Type" => "Outlines", "First" => id(*top.first()?), "Last" => id(*top.last()?), "Count" => count };
    document.objects.insert(root, Object::Dictionary(outline));
    Some(root)
}
