//! A file that belongs to a document, a step or an item of a meeting: its name, size and content's fingerprint.
//! Its content is storage's.

use super::{choice::choice, id::FileId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

choice! {
    /// What a file belongs to.
    FileOwner, "file-owner" {
        /// A document.
        Evidence = "evidence",
        /// A step of a nonconformity.
        Step = "step",
        /// An item of a meeting's agenda.
        AgendaItem = "agenda-item",
    }
}

/// Whose file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct OwnerRef {
    /// What it belongs to.
    pub noun: FileOwner,
    /// Its key.
    pub id: Uuid,
}

/// One use of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
pub struct File {
    /// Key.
    pub id: FileId,
    /// What it was called where it came from.
    pub name: String,
    /// Bytes.
    pub size: u32,
    /// SHA-256 of the content, 64 hexadecimal digits.
    pub sha256: String,
}

/// Kinds of files that are only looked at, by their ending. What is not here may run as a program, or hold one: macros of
/// older and macro-enabled office files, scripts of web pages and drawings, archives, links.
const VIEWED: [&str; 29] = [
    "pdf", "png", "jpg", "jpeg", "jfif", "gif", "webp", "bmp", "tif", "tiff", "heic", "heif", "avif", "txt", "csv", "tsv", "md", "docx",
    "xlsx", "pptx", "odt", "ods", "odp", "eml", "msg", "mp4", "mov", "m4a", "mp3",
];

/// Whether a file of this name may be opened in the system's viewer.
#[must_use]
pub fn may_be_opened(name: &str) -> bool {
    let name = plain_name(name);
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| VIEWED.contains(&ending.as_str()))
}

/// Whether a content begins as programs do, whatever it is called: Windows, Linux and macOS programs, and scripts that say
/// what runs them.
#[must_use]
pub fn is_program(head: &[u8]) -> bool {
    let mach =
        [[0xfe, 0xed, 0xfa, 0xce], [0xfe, 0xed, 0xfa, 0xcf], [0xce, 0xfa, 0xed, 0xfe], [0xcf, 0xfa, 0xed, 0xfe], [0xca, 0xfe, 0xba, 0xbe]];
    head.starts_with(b"MZ") || head.starts_with(b"\x7fELF") || head.starts_with(b"#!") || mach.iter().any(|mark| head.starts_with(mark))
}

/// Longest name of a file that is written out, in bytes: what every file system takes.
const LONGEST_NAME: usize = 180;

/// A name that every file system takes and that leads nowhere else: the last part of a path, without control letters,
/// letters that change the direction of writing, or what some system keeps for itself. Never blank.
#[must_use]
pub fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).find(|part| !part.trim().is_empty()).unwrap_or_default();
    let turns = |letter: char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let kept: String = last
        .chars()
        .filter(|letter| !letter.is_control() && !turns(*letter))
        .map(|letter| if r#"<>:"|?*"#.contains(letter) { '_' } else { letter })
        .collect();
    let kept = kept.trim().trim_end_matches('.').trim_start_matches('.').trim();
    let (stem, ending) = match kept.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() && ending.len() <= 16 => (stem, format!(".{ending}")),
        _ => (kept, String::new()),
    };
    let mut stem = stem.to_owned();
    while stem.len() + ending.len() > LONGEST_NAME {
        stem.pop();
    }
    let reserved = ["con", "prn", "aux", "nul"].contains(&stem.to_ascii_lowercase().as_str());
    if stem.is_empty() || reserved { format!("_{stem}{ending}") } else { format!("{stem}{ending}") }
}

#[cfg(test)]
mod tests {
    use super::{is_program, may_be_opened, plain_name};

    #[test]
    fn what_might_run_is_not_opened() {
        for name in [
            "a.exe",
            "a.bat",
            "a.cmd",
            "a.sh",
            "a.desktop",
            "a.js",
            "a.jar",
            "a.msi",
            "a.app",
            "a.lnk",
            "a.htm",
            "a.html",
            "a.svg",
            "a.scr",
            "a.docm",
            "a.xlsm",
            "a.xls",
            "a.doc",
            "a.zip",
            "a",
            ".pdf",
            "",
            "sertifikat.pdf.exe",
            "pdf",
            "a.pdf\u{202e}exe.",
            "a.py",
            "a.url",
            "a.ps1",
            "a.xml",
        ] {
            assert!(!may_be_opened(name), "{name}");
        }
        for name in ["Sertifikat.PDF", "måling 🌱.xlsx", "bilde.jpeg", "a.b.docx"] {
            assert!(may_be_opened(name), "{name}");
        }
    }

    #[test]
    fn a_program_is_known_by_how_it_begins() {
        for head in [&b"MZ\x90"[..], b"\x7fELF\x02", b"#!/bin/sh", b"\xcf\xfa\xed\xfe"] {
            assert!(is_program(head));
        }
        for head in [&b"%PDF-1.7"[..], b"", b"M", b"PK\x03\x04"] {
            assert!(!is_program(head));
        }
    }

    #[test]
    fn a_name_leads_nowhere_else() {
        assert_eq!(plain_name("../../etc/passwd"), "passwd");
        assert_eq!(plain_name(r"C:\Users\kari\sertifikat.pdf"), "sertifikat.pdf");
        assert_eq!(plain_name("..."), "_");
        assert_eq!(plain_name(""), "_");
        assert_eq!(plain_name("nul"), "_nul");
        assert_eq!(plain_name("sertifikat\u{202e}fdp.exe"), "sertifikatfdp.exe");
    }

    #[test]
    fn norwegian_letters_emoji_and_long_names_are_kept() {
        assert_eq!(plain_name("Måling av små båter 🌱.pdf"), "Måling av små båter 🌱.pdf");
        let long = plain_name(&format!("{}.pdf", "å".repeat(250)));
        assert!(long.len() <= 180 && long.ends_with("å.pdf"), "{long}");
    }
}
