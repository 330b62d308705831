//! Files of environmental product declarations read into [`Declaration`]s: ILCD+EPD in XML, alone or in an archive with the
//! flows and units it refers to, the same data in soda4LCA's JSON, and openEPD's JSON. What a file lacks stays blank and is a
//! doubt; nothing is guessed, and a number that cannot be read is not replaced by another.
//!
//! Must not open files, look at a clock or know the register: bytes in, values out. The bytes may be hostile.

mod apart;
mod archive;
mod dates;
mod ilcd;
mod indicator;
mod names;
mod open_epd;
mod properties;
#[cfg(test)]
mod tests;
mod xml;

use crate::{
    Error, Result,
    domain::declaration::{Declaration, Format},
    error::Code,
    exchange::{
        json::{Json, Unread},
        notice::encoding,
    },
};
pub(in crate::exchange) use apart::APART;
pub use apart::read_apart;
use archive::Archive;

/// Largest file that is read, in bytes.
pub const MAX_BYTES: usize = 50 * 1024 * 1024;
/// Most declarations that are taken from one file.
pub const MAX_DECLARATIONS: usize = 500;

/// Reads the declarations of a file; there is at least one. What kind of file it is, its content tells, not its name.
///
/// Errors: [`Code::FileTooLarge`] above 50 MB, [`Code::DeclarationUnsafe`] with a document type declaration,
/// [`Code::DeclarationTooComplex`] beyond limits that no declaration comes near, [`Code::DeclarationDamaged`] (with `reason`),
/// [`Code::NotADeclaration`].
pub fn read(bytes: &[u8]) -> Result<Vec<Declaration>> {
    if bytes.len() > MAX_BYTES {
        return Err(Error::new(Code::FileTooLarge).with("max", "50 MB"));
    }
    let found = if bytes.starts_with(b"PK") { of_archive(bytes)? } else { of_text(bytes)? };
    match found.len() {
        0 => Err(Error::new(Code::NotADeclaration)),
        count if count > MAX_DECLARATIONS => Err(too_complex("declarations", MAX_DECLARATIONS)),
        _ => Ok(found.into_iter().map(Declaration::settled).collect()),
    }
}

/// Whether a file may be a declaration, by how it begins and what it is called: worth reading, no more.
#[must_use]
pub fn may_be(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    ending.is_some_and(|ending| matches!(ending.as_str(), "xml" | "zip" | "json"))
}

fn of_text(bytes: &[u8]) -> Result<Vec<Declaration>> {
    let text = decoded(bytes)?;
    let start = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    if start.starts_with('<') {
        let root = xml::read(&text)?;
        return match root.name.as_str() {
            "processDataSet" => Ok(vec![ilcd::read(&root.content, Format::IlcdXml, &Archive::default())]),
            _ => Err(Error::new(Code::NotADeclaration)),
        };
    }
    if !start.starts_with(['{', '[']) {
        return Err(Error::new(Code::NotADeclaration));
    }
    Ok(of_json(&json(&text)?))
}

fn of_archive(bytes: &[u8]) -> Result<Vec<Declaration>> {
    let archive = Archive::read(bytes)?;
    let of_xml = archive.processes.iter().map(|process| ilcd::read(process, Format::IlcdXml, &archive));
    let mut found: Vec<Declaration> = of_xml.collect();
    for text in &archive.texts {
        found.extend(of_json(&json(text)?));
    }
    Ok(found)
}

fn of_json(json: &Json) -> Vec<Declaration> {
    let inside = ["payload", "data", "results", "items"].iter().map(|name| json.get(name)).find(|inside| matches!(inside, Json::List(_)));
    let one = |value: &Json| {
        if open_epd::is_one(value) {
            Some(open_epd::read(value))
        } else if ilcd::is_one(value) {
            Some(ilcd::read(value, Format::IlcdJson, &Archive::default()))
        } else {
            None
        }
    };
    match (one(json), inside) {
        (Some(declaration), _) => vec![declaration],
        (None, Some(inside)) => inside.items().iter().take(MAX_DECLARATIONS + 1).filter_map(one).collect(),
        (None, None) if matches!(json, Json::List(_)) => json.items().iter().take(MAX_DECLARATIONS + 1).filter_map(one).collect(),
        (None, None) => vec![],
    }
}

fn json(text: &str) -> Result<Json> {
    Json::read(text).map_err(|why| match why {
        Unread::Damaged { line } => damaged(format!("JSON, {line}")),
        Unread::TooComplex => too_complex("values", 0),
    })
}

fn decoded(bytes: &[u8]) -> Result<std::borrow::Cow<'_, str>> {
    encoding::decode(bytes).map_err(|error| {
        let reason = error.params.get("encoding").or(error.params.get("line")).cloned().unwrap_or_default();
        damaged(reason)
    })
}

fn damaged(reason: impl ToString) -> Error {
    Error::new(Code::DeclarationDamaged).with("reason", reason)
}

fn too_complex(part: &str, max: usize) -> Error {
    Error::new(Code::DeclarationTooComplex).with("part", part).with("max", max)
}
