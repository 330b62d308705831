//! Bytes to text: UTF-8 with or without byte order mark, and UTF-16 with one. Anything else is refused, never
//! guessed: a letter read wrongly would end up in the register.

use crate::{Error, Result, error::Code};
use std::borrow::Cow;

/// A file that cannot be read as XML, with the place (from 1) where reading stopped.
pub(super) fn damaged(line: u32, column: u32) -> Error {
    Error::new(Code::NoticeDamaged).with("line", line).with("column", column)
}

/// How a file in UTF-32 begins: a byte order mark, or `<`, in either order of bytes.
const UTF_32: [&[u8; 4]; 4] = [b"\xFF\xFE\0\0", b"\0\0\xFE\xFF", b"<\0\0\0", b"\0\0\0<"];

fn foreign(encoding: &str) -> Error {
    Error::new(Code::NoticeEncoding).with("encoding", encoding.chars().take(40).collect::<String>())
}

/// Decodes the file. Errors: [`Code::NoticeEncoding`], [`Code::NoticeDamaged`].
pub(in crate::exchange) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>> {
    // Before UTF-16, whose mark it begins with too; a text in UTF-16 never begins with a zero.
    if UTF_32.iter().any(|start| bytes.starts_with(*start)) {
        return Err(foreign("UTF-32"));
    }
    if let Some(rest) = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]) {
        return utf8(rest).map(Cow::Borrowed);
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFF, 0xFE]) {
        return utf16(rest, u16::from_le_bytes).map(Cow::Owned);
    }
    if let Some(rest) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        return utf16(rest, u16::from_be_bytes).map(Cow::Owned);
    }
    // Where every byte is ASCII, all encodings that can be declared in ASCII agree.
    let is_foreign = |name: &String| !name.eq_ignore_ascii_case("utf-8") && !name.eq_ignore_ascii_case("utf8");
    if let Some(name) = declared_encoding(bytes).filter(|name| !bytes.is_ascii() && is_foreign(name)) {
        return Err(foreign(&name));
    }
    utf8(bytes).map(Cow::Borrowed)
}

fn utf8(bytes: &[u8]) -> Result<&str> {
    std::str::from_utf8(bytes).map_err(|error| {
        let (line, column) = place(bytes.get(..error.valid_up_to()).unwrap_or_default());
        damaged(line, column)
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    for decoded in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        match decoded {
            Ok(letter) => text.push(letter),
            Err(_) => {
                let (line, column) = place(text.as_bytes());
                return Err(damaged(line, column));
            }
        }
    }
    if rest.is_empty() {
        return Ok(text);
    }
    let (line, column) = place(text.as_bytes());
    Err(damaged(line, column))
}

/// Line and column (from 1, in characters) just after `before`, which is valid UTF-8.
pub(super) fn place(before: &[u8]) -> (u32, u32) {
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').filter(|byte| **byte & 0xC0 != 0x80).count() + 1;
    (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
}

/// The encoding named in the XML declaration.
fn declared_encoding(bytes: &[u8]) -> Option<String> {
    let start = bytes.get(..bytes.len().min(200))?;
    let declaration = String::from_utf8_lossy(start);
    let declaration = declaration.strip_prefix("<?xml")?;
    let declaration = declaration.split("?>").next()?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    value.get(1..)?.split(quote).next().map(str::to_owned)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    const TEXT: &str = "<?xml version=\"1.0\"?>\n<a>Miljø čŋš 🌲</a>";

    #[test]
    fn reads_utf_8_and_utf_16_with_a_byte_order_mark() {
        let mut marked = vec![0xEF, 0xBB, 0xBF];
        marked.extend(TEXT.bytes());
        let little: Vec<u8> = [0xFF, 0xFE].into_iter().chain(TEXT.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let big: Vec<u8> = [0xFE, 0xFF].into_iter().chain(TEXT.encode_utf16().flat_map(u16::to_be_bytes)).collect();
        for bytes in [TEXT.as_bytes().to_vec(), marked, little, big] {
            assert_eq!(decode(&bytes).unwrap(), TEXT);
        }
    }

    #[test]
    fn refuses_other_encodings_and_says_where() {
        let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?>\n<a>Milj\xF8</a>";
        assert_eq!(decode(latin).unwrap_err(), foreign("ISO-8859-1"));
        assert_eq!(decode(b"<a>\nMilj\xF8</a>").unwrap_err(), damaged(2, 5));
        assert_eq!(decode(&[0xFF, 0xFE, 0x00, 0xD8, b'a', 0]).unwrap_err(), damaged(1, 1));
        assert_eq!(decode(&[0xFF, 0xFE, b'a']).unwrap_err(), damaged(1, 1));
        let valid_but_declared_otherwise = "<?xml version='1.0' encoding='windows-1252'?><a>ø</a>";
        assert_eq!(decode(valid_but_declared_otherwise.as_bytes()).unwrap_err(), foreign("windows-1252"));
    }

    #[test]
    fn names_utf_32_whether_it_is_marked_or_not() {
        for mark in ["", "\u{feff}"] {
            let text = format!("{mark}{TEXT}");
            let little: Vec<u8> = text.chars().flat_map(|c| u32::from(c).to_le_bytes()).collect();
            let big: Vec<u8> = text.chars().flat_map(|c| u32::from(c).to_be_bytes()).collect();
            for bytes in [little, big] {
                assert_eq!(decode(&bytes).unwrap_err(), foreign("UTF-32"), "{mark:?}");
            }
        }
    }

    #[test]
    fn a_declared_encoding_does_not_matter_when_all_is_ascii() {
        assert!(decode(b"<?xml version='1.0' encoding='ISO-8859-1'?><a/>").is_ok());
    }
}
