//! From printpdf's document to a finished file: compressed pages, tag tree, parent tree, outline, metadata.
//! Writes no dates but the one it is given and no random numbers, so the same report is the same bytes.

use super::{
    file::{File, put, write_hexadecimal},
    link::{self, Arrival, Link},
    outline::{self, Bookmark},
    tree::{Element, Kid, Tree},
    xmp,
};
use chrono::NaiveDate;
use flate2::{Compression, write::ZlibEncoder};
use lopdf::{Document, Object, ObjectId, Stream, StringFormat, dictionary};
use printpdf::{DictItem, PdfDocument, PdfSaveOptions};
use register::{Error, Result, error::Code};
use std::io::Write;

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

/// What stands beside the pages in the file.
#[derive(Debug)]
pub struct Parts {
    /// The tags.
    pub tree: Tree,
    /// The outline.
    pub bookmarks: Vec<Bookmark>,
    /// Words that lead somewhere.
    pub links: Vec<Link>,
    /// Where they lead.
    pub arrivals: Vec<Arrival>,
}

/// Finishes the file. `pages` of `pdf` and of the tree must be the same. `wanted` is asked between the steps whether
/// to go on, and its refusal is the answer.
pub fn finish(pdf: PdfDocument, parts: Parts, metadata: &Metadata, wanted: impl Fn() -> Result<()>) -> Result<Vec<u8>> {
    let mut warnings = vec![];
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let mut document = pdf.to_lopdf_document(&options, &mut warnings);
    drop(pdf);
    wanted()?;
    number_contents(&mut document);
    compress(&mut document);
    wanted()?;
    let file = write(&mut document, parts, metadata).map_err(|error| failed(&error))?;
    wanted()?;
    Ok(file)
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

/// Compresses the streams, as many at a time as there are processors.
fn compress(document: &mut Document) {
    let mut streams: Vec<&mut Stream> = document.objects.values_mut().filter_map(|object| object.as_stream_mut().ok()).collect();
    streams.retain(|stream| stream.allows_compression && !stream.dict.has(b"Filter"));
    let workers = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
    let share = streams.len().div_ceil(workers).max(1);
    std::thread::scope(|scope| {
        for part in streams.chunks_mut(share) {
            scope.spawn(move || {
                for stream in part {
                    let small = deflate(&stream.content);
                    stream.set_content(small);
                    stream.dict.set("Filter", "FlateDecode");
                }
            });
        }
    });
}

/// Compresses bytes.
pub(super) fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::new(6));
    // Writing to memory cannot fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

/// A PDF text string.
pub(super) fn text(text: &str) -> Object {
    Object::String(utf16(text), StringFormat::Hexadecimal)
}

fn utf16(text: &str) -> Vec<u8> {
    let mut bytes = vec![0xFE, 0xFF];
    // A reading voice has no use for control characters, and not every reader survives them.
    let said = text.chars().filter(|c| !c.is_control() || *c == '\n');
    let mut units = [0; 2];
    for c in said {
        bytes.extend(c.encode_utf16(&mut units).iter().flat_map(|unit| unit.to_be_bytes()));
    }
    bytes
}

/// A PDF name.
pub(super) fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

fn write(document: &mut Document, parts: Parts, metadata: &Metadata) -> lopdf::Result<Vec<u8>> {
    let Parts { mut tree, bookmarks, links, arrivals } = parts;
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    for (number, page) in pages.iter().enumerate() {
        let page = document.get_dictionary_mut(*page)?;
        page.remove(b"Annots");
        page.set("StructParents", i64::try_from(number).unwrap_or(i64::MAX));
        page.set("Tabs", "S");
    }
    let outline = outline::write(document, &bookmarks, &pages);
    let annotations = link::write(document, &mut tree, &links, &arrivals, &pages)?;

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
    let root = document.new_object_id().0;
    let catalog = document.catalog_mut()?;
    let replaced = catalog.get(b"Metadata").and_then(Object::as_reference).ok();
    catalog.set("Lang", Object::string_literal(metadata.language));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("StructTreeRoot", Object::Reference((root, 0)));
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
    let elements = tree.into_elements();
    let id = Object::String(fingerprint(document, &elements).to_be_bytes().to_vec(), StringFormat::Hexadecimal);
    let trailer = dictionary! {
        "Root" => document.trailer.get(b"Root")?.clone(),
        "Info" => info,
        "ID" => vec![id.clone(), id],
    };
    // Element n is object first + n; the parent tree follows.
    let first = document.max_id + 1;
    let after = first + u32::try_from(elements.len()).unwrap_or(0) + 1;
    let mut file = File::new(after);
    for ((number, _), object) in std::mem::take(&mut document.objects) {
        file.put(number, &object);
    }
    let pages: Vec<u32> = pages.into_iter().map(|(number, _)| number).collect();
    write_tree(&mut file, elements, &Numbers { pages, annotations, root, first });
    Ok(file.finish(&trailer))
}

/// Object numbers that the tag tree refers to.
struct Numbers {
    pages: Vec<u32>,
    /// Of each link, if it leads somewhere.
    annotations: Vec<Option<u32>>,
    root: u32,
    /// Of the first element; the others follow.
    first: u32,
}

impl Numbers {
    fn page(&self, page: u32) -> u32 {
        self.pages.get(page as usize).copied().unwrap_or(self.root)
    }
    fn annotation(&self, link: u32) -> Option<u32> {
        self.annotations.get(link as usize).copied().flatten()
    }
}

/// The tag tree, written straight into the file: as lopdf's objects it would take a kilobyte a cell.
fn write_tree(file: &mut File, elements: Vec<Element>, numbers: &Numbers) {
    let Numbers { pages, root, first, .. } = numbers;
    let parents = first + u32::try_from(elements.len()).unwrap_or(0);
    let mut owners: Vec<Vec<u32>> = vec![vec![]; pages.len()];
    let mut linked: Vec<Option<u32>> = vec![None; numbers.annotations.len()];
    for (element, own) in elements.into_iter().zip(*first..) {
        for kid in &element.kids {
            match *kid {
                Kid::Content { page, mcid } => {
                    let Some(owners) = owners.get_mut(page as usize) else { continue };
                    let place = mcid as usize;
                    if owners.len() <= place {
                        owners.resize(place + 1, 0);
                    }
                    if let Some(owner) = owners.get_mut(place) {
                        *owner = own;
                    }
                }
                Kid::Annotation { link, .. } => {
                    if let Some(owner) = linked.get_mut(link as usize) {
                        *owner = Some(own);
                    }
                }
                Kid::Element(_) => {}
            }
        }
        file.put_written(own, |out| write_element(out, &element, numbers));
    }
    file.put_written(parents, |out| {
        out.extend_from_slice(b"<</Nums[");
        for (page, owners) in owners.into_iter().enumerate() {
            put(out, format_args!("{page}["));
            for owner in owners {
                put(out, format_args!("{owner} 0 R "));
            }
            out.extend_from_slice(b"]");
        }
        for (link, owner) in linked.iter().enumerate() {
            if let Some(owner) = owner {
                put(out, format_args!("{} {owner} 0 R ", pages.len() + link));
            }
        }
        out.extend_from_slice(b"]>>");
    });
    file.put_written(*root, |out| {
        let next = pages.len() + linked.len();
        put(out, format_args!("<</Type/StructTreeRoot/K[{first} 0 R]/ParentTree {parents} 0 R/ParentTreeNextKey {next}>>"));
    });
}

fn write_element(out: &mut Vec<u8>, element: &Element, numbers: &Numbers) {
    let Numbers { root, first, .. } = numbers;
    let parent = element.parent.map_or(*root, |parent| first + parent.0);
    put(out, format_args!("<</Type/StructElem/S/{}/P {parent} 0 R", element.tag.name()));
    let own_page = element.kids.iter().find_map(|kid| match kid {
        Kid::Content { page, .. } => Some(*page),
        Kid::Element(_) | Kid::Annotation { .. } => None,
    });
    if let Some(page) = own_page {
        put(out, format_args!("/Pg {} 0 R", numbers.page(page)));
    }
    if !element.kids.is_empty() {
        out.extend_from_slice(b"/K[");
        for kid in &element.kids {
            match *kid {
                Kid::Element(child) => put(out, format_args!("{} 0 R ", first + child.0)),
                Kid::Content { page, mcid } if Some(page) == own_page => put(out, format_args!("{mcid} ")),
                Kid::Content { page, mcid } => put(out, format_args!("<</Type/MCR/Pg {} 0 R/MCID {mcid}>>", numbers.page(page))),
                Kid::Annotation { page, link } => {
                    if let Some(annotation) = numbers.annotation(link) {
                        put(out, format_args!("<</Type/OBJR/Pg {} 0 R/Obj {annotation} 0 R>>", numbers.page(page)));
                    }
                }
            }
        }
        out.extend_from_slice(b"]");
    }
    if let Some(attributes) = &element.attributes {
        if let Some(alt) = &attributes.alt {
            out.extend_from_slice(b"/Alt");
            write_hexadecimal(out, &utf16(alt));
        }
        match (attributes.bounds, attributes.scope, attributes.columns) {
            (Some([left, bottom, right, top]), _, _) => {
                put(out, format_args!("/A<</O/Layout/Placement/Block/BBox[{left} {bottom} {right} {top}]>>"));
            }
            (None, Some(scope), columns) if columns > 1 => put(out, format_args!("/A<</O/Table/Scope/{scope}/ColSpan {columns}>>")),
            (None, Some(scope), _) => put(out, format_args!("/A<</O/Table/Scope/{scope}>>")),
            (None, None, _) => {}
        }
    }
    out.extend_from_slice(b">>");
}

/// 128 bits that follow from the file's content (FNV-1a), so that two different reports have different identifiers.
fn fingerprint(document: &Document, elements: &[Element]) -> u128 {
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
    for alt in elements.iter().filter_map(|element| element.attributes.as_ref()?.alt.as_ref()) {
        mix(alt.as_bytes());
    }
    mixed
}
