//! From printpdf's document to a finished file: compressed pages, tag tree, parent tree, outline, metadata.
//! Writes no dates but the one it is given and no random numbers, so the same report is the same bytes.

use super::{
    outline::{self, Bookmark},
    tree::{Element, Kid, Tree},
    xmp,
};
use chrono::NaiveDate;
use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};
use printpdf::{DictItem, PdfDocument, PdfSaveOptions};
use register::{Error, Result, error::Code};

const PROFILE: &[u8] = include_bytes!("../../colour/sRGB-v4.icc");
const PRODUCER: &str = concat!("Kravspor ", env!("CARGO_PKG_VERSION"));

/// What the file says about itself.
#[derive(Debug, Clone)]
pub struct Metadata {
    /// Title, shown in the window's title bar.
    pub title: String,
    /// The organisation.
    pub author: String,
    /// Language tag: `nb-NO`.
    pub language: &'static str,
    /// The day it is made.
    pub date: NaiveDate,
}

/// Finishes the file. `pages` of `pdf` and of `tree` must be the same.
pub fn finish(pdf: PdfDocument, tree: Tree, bookmarks: &[Bookmark], metadata: &Metadata) -> Result<Vec<u8>> {
    let mut warnings = vec![];
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let mut document = pdf.to_lopdf_document(&options, &mut warnings);
    drop(pdf); 
    document.version = "1.7".to_owned();
    number_contents(&mut document);
    compress(&mut document); 
    write(&mut document, tree, bookmarks, metadata).map_err(|error| failed(&error))?;
    let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).max_objects_per_stream(1000).compression_level(6).build();
    let mut bytes = Vec::new();
    document.save_with_options(&mut bytes, options).map_err(|error| failed(&lopdf::Error::IO(error)))?;
    Ok(bytes)
}

fn failed(error: &lopdf::Error) -> Error {
    Error::new(Code::Report).with("reason", error)
}

/// The number of marked content as an operation holds it: a short name, since a dictionary of one entry costs a
/// kilobyte in printpdf's form and a table has a content a cell. [`number_contents`] writes it out.
pub fn content_number(mcid: u32) -> DictItem {
    DictItem::Name(format!("{NUMBER}{mcid}").into_bytes())
}
const NUMBER: &str = "Mcid.";

/// Writes `/Mcid.7` as `<</MCID 7>>`. Page streams hold no other text that could look so: all strings are hexadecimal.
fn number_contents(document: &mut Document) {
    let marker = format!("/{NUMBER}").into_bytes();
    for stream in document.objects.values_mut().filter_map(|object| object.as_stream_mut().ok()) {
        if stream.dict.has(b"Subtype") || !stream.content.windows(marker.len()).any(|window| window == marker) {
            continue;
        }
        let mut written = Vec::with_capacity(stream.content.len() + stream.content.len() / 16);
        let mut rest: &[u8] = &stream.content;
        while let Some(at) = rest.windows(marker.len()).position(|window| window == marker) {
            let (before, after) = rest.split_at(at);
            let after = after.get(marker.len()..).unwrap_or_default();
            let digits = after.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let (number, after) = after.split_at(digits);
            written.extend_from_slice(before);
            written.extend_from_slice(b"<</MCID ");
            written.extend_from_slice(number);
            written.extend_from_slice(b">>");
            rest = after;
        }
        written.extend_from_slice(rest);
        stream.set_content(written);
    }
}

/// Compresses the streams before the tags are added: that is when memory is needed again.
fn compress(document: &mut Document) {
    let mut streams: Vec<&mut Stream> = document.objects.values_mut().filter_map(|object| object.as_stream_mut().ok()).collect();
    streams.retain(|stream| stream.allows_compression);
    let workers = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    let share = streams.len().div_ceil(workers).max(1);
    std::thread::scope(|scope| {
        for part in streams.chunks_mut(share) {
            scope.spawn(move || {
                for stream in part {
                    // A stream that cannot be made smaller stays as it is.
                    let _ = stream.compress();
                }
            });
        }
    });
}

/// A PDF text string.
pub(super) fn text(text: &str) -> Object {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// A PDF name.
pub(super) fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

fn write(document: &mut Document, tree: Tree, bookmarks: &[Bookmark], metadata: &Metadata) -> lopdf::Result<()> {
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    for (number, page) in pages.iter().enumerate() {
        let page = document.get_dictionary_mut(*page)?;
        page.remove(b"Annots");
        page.set("StructParents", i64::try_from(number).unwrap_or(i64::MAX));
        page.set("Tabs", "S");
    }
    let root = write_tree(document, tree.into_elements(), &pages);
    let outline = outline::write(document, bookmarks, &pages);

    let mut packet = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp::packet(metadata, PRODUCER).into_bytes());
    packet.allows_compression = false;
    let packet = document.add_object(packet);
    let profile = document.add_object(Stream::new(dictionary! { "N" => 3, "Alternate" => "DeviceRGB" }, PROFILE.to_vec()));
    let intent = document.add_object(dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "RegistryName" => Object::string_literal("http://www.color.org"),
        "Info" => Object::string_literal("sRGB"),
        "DestOutputProfile" => profile,
    });
    let catalog = document.catalog_mut()?;
    let replaced = catalog.get(b"Metadata").and_then(Object::as_reference).ok();
    catalog.set("Lang", Object::string_literal(metadata.language));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("StructTreeRoot", root);
    catalog.set("Metadata", packet);
    catalog.set("OutputIntents", vec![Object::Reference(intent)]);
    catalog.set("PageMode", name(if outline.is_some() { "UseOutlines" } else { "UseNone" }));
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
    }
    if let Some(replaced) = replaced {
        document.objects.remove(&replaced);
    }
    let info = document.trailer.get(b"Info")?.as_reference()?;
    let date = metadata.date.format("D:%Y%m%d000000Z").to_string();
    let about = dictionary! {
        "Title" => text(&metadata.title),
        "Author" => text(&metadata.author),
        "Creator" => text("Kravspor"),
        "Producer" => text(PRODUCER),
        "CreationDate" => Object::string_literal(date.clone()),
        "ModDate" => Object::string_literal(date),
    };
    document.objects.insert(info, Object::Dictionary(about));
    let id = Object::String(fingerprint(document).to_be_bytes().to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    Ok(())
}

fn write_tree(document: &mut Document, elements: Vec<Element>, pages: &[ObjectId]) -> ObjectId {
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = elements.iter().map(|_| document.new_object_id()).collect();
    let id = |index: u32| ids.get(index as usize).copied().unwrap_or(root);
    let page_id = |page: u32| pages.get(page as usize).copied().unwrap_or(root);
    let mut owners: Vec<Vec<Object>> = vec![vec![]; pages.len()];
    for (element, own) in elements.into_iter().zip(ids.iter().copied()) {
        let mut first_page = None;
        let mut kids: Vec<Object> = Vec::with_capacity(element.kids.len());
        for kid in &element.kids {
            kids.push(match *kid {
                Kid::Element(child) => Object::Reference(id(child.0)),
                Kid::Content { page, mcid } => {
                    if let Some(owners) = owners.get_mut(page as usize) {
                        let place = mcid as usize;
                        if owners.len() <= place {
                            owners.resize(place + 1, Object::Null);
                        }
                        if let Some(owner) = owners.get_mut(place) {
                            *owner = Object::Reference(own);
                        }
                    }
                    if *first_page.get_or_insert(page) == page {
                        Object::Integer(i64::from(mcid))
                    } else {
                        Object::Dictionary(dictionary! { "Type" => "MCR", "Pg" => page_id(page), "MCID" => i64::from(mcid) })
                    }
                }
            });
        }
        let mut entry = dictionary! { "Type" => "StructElem", "S" => name(element.tag.name()), "P" => element.parent.map_or(root, |parent| id(parent.0)) };
        if let Some(page) = first_page {
            entry.set("Pg", page_id(page));
        }
        match kids.len() {
            0 => {}
            1 => entry.set("K", kids.swap_remove(0)),
            _ => entry.set("K", kids),
        }
        if let Some(attributes) = element.attributes {
            if let Some(alt) = &attributes.alt {
                entry.set("Alt", text(alt));
            }
            if let Some(owned) = owned_attributes(attributes.scope, attributes.columns, attributes.bounds) {
                entry.set("A", owned);
            }
        }
        document.objects.insert(own, Object::Dictionary(entry));
    }
    let mut numbers = Vec::with_capacity(owners.len() * 2);
    for (page, owners) in owners.into_iter().enumerate() {
        numbers.push(Object::Integer(i64::try_from(page).unwrap_or(i64::MAX)));
        numbers.push(Object::Reference(document.add_object(Object::Array(owners))));
    }
    let parents = document.add_object(dictionary! { "Nums" => numbers });
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => vec![Object::Reference(id(0))],
        "ParentTree" => parents,
        "ParentTreeNextKey" => i64::try_from(pages.len()).unwrap_or(i64::MAX),
    };
    document.objects.insert(root, Object::Dictionary(tree));
    root
}

fn owned_attributes(scope: Option<&str>, columns: u32, bounds: Option<[f32; 4]>) -> Option<Dictionary> {
    if let Some(bounds) = bounds {
        let bounds: Vec<Object> = bounds.into_iter().map(Object::Real).collect();
        return Some(dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => bounds });
    }
    if scope.is_none() && columns < 2 {
        return None;
    }
    let mut table = dictionary! { "O" => "Table" };
    if let Some(scope) = scope {
        table.set("Scope", name(scope));
    }
    if columns > 1 {
        table.set("ColSpan", i64::from(columns));
    }
    Some(table)
}

/// 128 bits that follow from the file's content (FNV-1a), so that two different reports have different identifiers.
fn fingerprint(document: &Document) -> u128 {
    let mut mixed: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    let mut mix = |bytes: &[u8]| {
        for byte in bytes {
            mixed = (mixed ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
    };
    for object in document.objects.values() {
        match object {
            Object::Stream(stream) => mix(&stream.content),
            Object::Dictionary(entry) => {
                for (_, value) in entry.iter() {
                    if let Object::String(bytes, _) = value {
                        mix(bytes);
                    }
                }
            }
            _ => {}
        }
    }
    mixed
}
