//! What a file is: told by its content first, by its ending only where the content does not say.

use super::{encoding::decoded, separated};
use crate::exchange::archive::Archive;
use std::borrow::Cow;

/// What a file is.
#[derive(Debug)]
pub(super) enum Kind<'a> {
    /// Excel since 2007.
    Xlsx(Archive<'a>),
    /// Excel since 2007, in its binary form.
    Xlsb(Archive<'a>),
    /// OpenDocument.
    Ods(Archive<'a>),
    /// Excel until 2003, and what is encrypted by Excel.
    Xls,
    /// Text with separators.
    Text(Cow<'a, str>),
    /// An archive that cannot be opened.
    BrokenArchive(crate::exchange::archive::Fault),
    /// Something else; what it seems to be.
    Other(&'static str),
}

/// What files of other kinds begin with.
const SIGNS: [(&[u8], &str); 16] = [
    (b"%PDF", "pdf"),
    (b"{\\rtf", "rtf"),
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"7z\xbc\xaf", "7z"),
    (b"Rar!", "rar"),
    (b"\x89PNG", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF8", "gif"),
    (b"MZ", "exe"),
    (b"\x7fELF", "elf"),
    (b"SQLite format 3", "sqlite"),
    (b"ID;P", "slk"),
    (b"TABLE\r\n0,1", "dif"),
    (b"TABLE\n0,1", "dif"),
    (b"\x09\x00\x04\x00", "xls 2"),
];

/// Endings of texts that hold no table.
const OTHER_TEXTS: [&str; 16] =
    ["xml", "xsl", "html", "htm", "json", "geojson", "sql", "md", "rtf", "slk", "dif", "dbf", "ics", "eml", "js", "py"];
/// Endings of texts that hold a table, however few columns it has.
const TABLES: [&str; 10] = ["csv", "txt", "tsv", "tab", "psv", "ssv", "xls", "xlsx", "ods", "asc"];

/// Tells what a file is by its bytes, and its name where they leave it open.
pub(super) fn of<'a>(bytes: &'a [u8], name: &str) -> Kind<'a> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") || bytes.starts_with(b"PK00PK\x03\x04") {
        return packed(bytes);
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Kind::Xls;
    }
    if let Some((_, kind)) = SIGNS.iter().find(|(sign, _)| bytes.starts_with(sign)) {
        return Kind::Other(kind);
    }
    decoded(bytes).map_or(Kind::Other("binary"), |text| text_kind(text, name))
}

fn packed(bytes: &[u8]) -> Kind<'_> {
    let archive = match Archive::open(bytes) {
        Ok(archive) => archive,
        Err(fault) => return Kind::BrokenArchive(fault),
    };
    let has = |part: &str| archive.entries().iter().any(|entry| entry.name.to_ascii_lowercase().ends_with(part));
    let begins = |folder: &str| archive.entries().iter().any(|entry| entry.name.to_ascii_lowercase().starts_with(folder));
    let mime = archive.find("mimetype").and_then(|entry| archive.unpack(entry, 100).ok()).unwrap_or_default();
    if mime.starts_with(b"application/vnd.oasis.opendocument.spreadsheet") {
        return Kind::Ods(archive);
    }
    if mime.starts_with(b"application/") {
        return Kind::Other("opendocument");
    }
    if begins("index/") || has(".iwa") || has("index.zip") {
        return Kind::Other("numbers");
    }
    if begins("word/") || has("word/document.xml") {
        return Kind::Other("docx");
    }
    if begins("ppt/") {
        return Kind::Other("pptx");
    }
    if has("workbook.bin") {
        return Kind::Xlsb(archive);
    }
    if has("workbook.xml") || archive.find("[Content_Types].xml").is_some() && begins("xl/") {
        return Kind::Xlsx(archive);
    }
    Kind::Other("zip")
}

fn text_kind<'a>(text: Cow<'a, str>, name: &str) -> Kind<'a> {
    let begin = text.trim_start();
    let lower: String = begin.chars().take(200).collect::<String>().to_ascii_lowercase();
    if begin.starts_with('<') {
        let html = ["<html", "<!doctype html", "<table", "<body"].iter().any(|tag| lower.contains(tag));
        return Kind::Other(if html { "html" } else { "xml" });
    }
    if begin.starts_with(['{', '[']) && begin.lines().next().is_some_and(is_json_line) {
        return Kind::Other("json");
    }
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    if let Some(kind) = OTHER_TEXTS.into_iter().find(|other| *other == ending) {
        return Kind::Other(kind);
    }
    if TABLES.contains(&ending.as_str()) || separated::looks_like_a_table(&text) { Kind::Text(text) } else { Kind::Other("text") }
}

/// A whole value, or one that goes on below.
fn is_json_line(line: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(line).map_or_else(|error| error.is_eof(), |_| true)
}
