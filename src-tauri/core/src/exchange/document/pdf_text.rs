//! The text of a PDF's first pages, within bounds of size, pages and unpacked bytes. What is here may still take long or
//! need much of the stack for a file that is made to do so: whoever reads files of others runs it where it can be stopped.

use super::Unread;
use lopdf::{Document, LoadOptions};

/// Largest file that is read, in bytes; a certificate is far smaller.
pub const LARGEST: usize = 50 * 1024 * 1024;
/// How many pages are read: numbers and dates stand on the first.
const PAGES: usize = 4;
/// How much all packed tables of a file together, and each page, may unpack to, in bytes.
const UNPACKED: usize = 64 * 1024 * 1024;
/// Least letters that count as text.
const LEAST: usize = 20;

/// The text of the first pages. Errors: why there is none.
pub fn text(pdf: &[u8]) -> Result<String, Unread> {
    if pdf.len() > LARGEST {
        return Err(Unread::TooLarge);
    }
    if !pdf.iter().take(1_024).copied().collect::<Vec<u8>>().windows(5).any(|mark| mark == b"%PDF-") {
        return Err(Unread::Damaged);
    }
    // Every table is unpacked as the file is opened: many small bombs are as bad as a large one.
    let tables = pdf.windows(7).filter(|name| *name == b"/ObjStm").count().max(1);
    let options = LoadOptions { max_decompressed_size: Some((UNPACKED / tables).max(1 << 16)), ..LoadOptions::default() };
    let document = match Document::load_mem_with_options(pdf, options) {
        Ok(document) => document,
        Err(error) if is_of_encryption(&error) => return Err(Unread::Encrypted),
        Err(_) => return Err(Unread::Damaged),
    };
    if document.is_encrypted() {
        return Err(Unread::Encrypted);
    }
    let mut text = String::new();
    let pages = document.page_iter().take(PAGES).count();
    if pages == 0 {
        return Err(Unread::Damaged);
    }
    for page in 1..=u32::try_from(pages).unwrap_or(1) {
        for part in document.extract_text_chunks_with_limit(&[page], UNPACKED / 4).into_iter().flatten() {
            text.push_str(&part);
            text.push(' ');
        }
        text.push('\n');
    }
    let letters = text.chars().filter(|letter| letter.is_alphanumeric()).count();
    if letters < LEAST { Err(Unread::NoText) } else { Ok(text) }
}

fn is_of_encryption(error: &lopdf::Error) -> bool {
    let said = error.to_string().to_lowercase();
    ["encrypt", "decrypt", "password"].iter().any(|word| said.contains(word))
}
