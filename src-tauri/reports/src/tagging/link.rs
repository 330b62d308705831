//! Links within the file: from words on a page to a place on another.

use super::{
    finish::{name, text},
    tree::{ElementId, Tree},
};
use lopdf::{Document, Object, ObjectId, dictionary};
use std::collections::BTreeMap;

/// Words that lead somewhere.
#[derive(Debug)]
pub struct Link {
    /// Page, from 0.
    pub page: usize,
    /// Left, bottom, right, top, from the lower left corner.
    pub bounds: [f32; 4],
    /// The number of the place.
    pub to: u32,
    /// The element that the words are in.
    pub element: ElementId,
}

/// A place that links lead to.
#[derive(Debug)]
pub struct Arrival {
    /// Its number.
    pub number: u32,
    /// What is there.
    pub title: String,
    /// Page, from 0.
    pub page: usize,
    /// Height above the lower edge that is shown at the top.
    pub top: f32,
}

/// Bits of an annotation: it is printed.
const PRINTED: i64 = 4;

/// Writes the links that arrive somewhere as annotations of their pages, the n-th with structure parent `pages + n`;
/// the others become plain text. Answers the annotations by their place among the links.
pub fn write(
    document: &mut Document,
    tree: &mut Tree,
    links: &[Link],
    arrivals: &[Arrival],
    pages: &[ObjectId],
) -> lopdf::Result<Vec<Option<u32>>> {
    let places: BTreeMap<u32, &Arrival> = arrivals.iter().map(|arrival| (arrival.number, arrival)).collect();
    let mut written = vec![];
    let mut on_page: BTreeMap<ObjectId, Vec<Object>> = BTreeMap::new();
    for (index, link) in links.iter().enumerate() {
        let place = places.get(&link.to).and_then(|place| Some((place, pages.get(place.page)?)));
        let (Some((place, there)), Some(here)) = (place, pages.get(link.page)) else {
            tree.unlink(link.element);
            written.push(None);
            continue;
        };
        let parent = i64::try_from(pages.len() + index).unwrap_or(i64::MAX);
        let annotation = document.add_object(dictionary! {
            "Type" => "Annot",
            "Subtype" => "Link",
            "Rect" => link.bounds.map(Object::Real).to_vec(),
            "Border" => vec![0.into(), 0.into(), 0.into()],
            "F" => PRINTED,
            "P" => Object::Reference(*here),
            "Contents" => text(&place.title),
            "StructParent" => parent,
            "Dest" => vec![Object::Reference(*there), name("XYZ"), 0.into(), Object::Real(place.top), 0.into()],
        });
        on_page.entry(*here).or_default().push(Object::Reference(annotation));
        written.push(Some(annotation.0));
    }
    for (page, annotations) in on_page {
        document.get_dictionary_mut(page)?.set("Annots", annotations);
    }
    Ok(written)
}
