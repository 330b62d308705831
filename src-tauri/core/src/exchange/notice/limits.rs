//! What is refused before an XML tree is built: document type declarations, and more elements, depth, attributes
//! or namespaces than any notice has. One pass over the text, so that a hostile file costs no more than its length.

use crate::{Error, Result, error::Code};

/// Largest file that is read, in bytes.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;
/// Most elements that are read. The largest notices seen have some thousands.
pub const MAX_ELEMENTS: usize = 500_000;
/// Nodes of every kind (elements, texts, comments).
pub(in crate::exchange) const MAX_NODES: u32 = 2_000_000;
/// Notices seen are at most some twenty deep.
const MAX_DEPTH: usize = 256;
/// Attributes of one element; two of the same name are looked for pairwise.
pub(super) const MAX_ATTRIBUTES: usize = 256;
/// Namespace declarations of the file; each is copied to the elements below it.
pub(super) const MAX_NAMESPACES: usize = 5_000;
/// Lots of one notice.
pub(super) const MAX_LOTS: usize = 2_000;
/// CPV codes of the procurement or one lot.
pub(super) const MAX_CPV: usize = 500;
/// Contracts and suppliers, counted once for every lot they belong to: each is copied there.
pub(super) const MAX_WINNERS: usize = 5_000;

/// The refusal of a file beyond a limit: of what (`part`, as the sentence knows it) there is more than `max`.
pub(super) fn too_complex(part: &'static str, max: usize) -> Error {
    Error::new(Code::NoticeTooComplex).with("part", part).with("max", max)
}

/// Errors: [`Code::NoticeUnsafe`], [`Code::NoticeTooComplex`]. What is not well-formed is left to the parser to report.
pub(in crate::exchange) fn check(text: &str) -> Result<()> {
    let bytes = text.as_bytes();
    let (mut at, mut depth, mut elements, mut namespaces) = (0, 0_usize, 0_usize, 0_usize);
    while let Some(found) = find(bytes, at, b"<") {
        let rest = bytes.get(found..).unwrap_or_default();
        let end = if rest.starts_with(b"<!--") {
            find(bytes, found + 4, b"-->")
        } else if rest.starts_with(b"<![CDATA[") {
            find(bytes, found + 9, b"]]>")
        } else if rest.starts_with(b"<!") {
            return Err(Error::new(Code::NoticeUnsafe));
        } else if rest.starts_with(b"<?") {
            find(bytes, found + 2, b"?>")
        } else if rest.starts_with(b"</") {
            depth = depth.saturating_sub(1);
            find(bytes, found + 2, b">")
        } else {
            let tag = start_tag(bytes, found + 1);
            elements += 1;
            namespaces += tag.namespaces;
            depth += usize::from(!tag.empty);
            for (part, count, max) in [
                ("elements", elements, MAX_ELEMENTS),
                ("depth", depth, MAX_DEPTH),
                ("attributes", tag.attributes, MAX_ATTRIBUTES),
                ("namespaces", namespaces, MAX_NAMESPACES),
            ] {
                if count > max {
                    return Err(too_complex(part, max));
                }
            }
            tag.end
        };
        let Some(end) = end else { break };
        at = end + 1;
    }
    Ok(())
}

fn find(bytes: &[u8], from: usize, what: &[u8]) -> Option<usize> {
    bytes.get(from..)?.windows(what.len()).position(|window| window == what).map(|offset| from + offset)
}

struct StartTag {
    end: Option<usize>,
    empty: bool,
    attributes: usize,
    namespaces: usize,
}

fn start_tag(bytes: &[u8], from: usize) -> StartTag {
    let mut tag = StartTag { end: None, empty: false, attributes: 0, namespaces: 0 };
    let (mut at, mut name) = (from, from);
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' | b'\'' => {
                tag.attributes += 1;
                tag.namespaces += usize::from(bytes.get(name..at).is_some_and(|name| name.starts_with(b"xmlns")));
                match find(bytes, at + 1, std::slice::from_ref(byte)) {
                    Some(close) => at = close,
                    None => return tag,
                }
                name = at + 1;
            }
            b'>' => {
                tag.end = Some(at);
                tag.empty = bytes.get(at.saturating_sub(1)) == Some(&b'/');
                return tag;
            }
            b' ' | b'\t' | b'\r' | b'\n' if !bytes.get(name..at).is_some_and(|name| name.starts_with(b"xmlns")) => name = at + 1,
            _ => {}
        }
        at += 1;
    }
    tag
}
