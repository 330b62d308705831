//! Which encoding a text is in, and reading it: UTF-8, UTF-16, and for everything else Windows-1252, of which ISO-8859-1 is a
//! part as far as people write it.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// How much of a text is looked at to tell its encoding.
const SAMPLE: usize = 64 * 1024;

/// A text without its byte order mark. None for what is no text.
pub(super) fn decoded(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or_else(|| (guessed(bytes), 0));
    let bytes = bytes.get(mark..)?;
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let wide = encoding == UTF_16LE || encoding == UTF_16BE;
    let odd = if wide { false } else { controls(sample) * 50 > sample.len() };
    let lost = wide && text.chars().take(SAMPLE).filter(|letter| *letter == char::REPLACEMENT_CHARACTER).count() * 20 > sample.len();
    (!odd && !lost).then_some(text)
}

fn guessed(bytes: &[u8]) -> &'static Encoding {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    if sample.len() >= 4 {
        let nulls = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count() * 2;
        let (even, odd) = (nulls(0), nulls(1));
        // Half of the bytes of Latin letters are null in UTF-16.
        if odd * 3 > sample.len() && even * 20 < sample.len() {
            return UTF_16LE;
        }
        if even * 3 > sample.len() && odd * 20 < sample.len() {
            return UTF_16BE;
        }
    }
    match std::str::from_utf8(bytes) {
        Ok(_) => UTF_8,
        // A file that was cut in the middle of a letter.
        Err(error) if error.error_len().is_none() && error.valid_up_to() > 0 && !bytes[..error.valid_up_to()].is_ascii() => UTF_8,
        Err(_) => WINDOWS_1252,
    }
}

/// Characters that no text has. A stray null is found in real lists.
fn controls(sample: &[u8]) -> usize {
    let nulls = sample.iter().filter(|byte| **byte == 0).count();
    let others = sample.iter().filter(|byte| **byte < 32 && !matches!(byte, 0 | b'\t' | b'\n' | b'\r' | 12 | 26 | 11)).count();
    others + if nulls > 8 { nulls } else { 0 }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn norwegian_letters_are_read_in_every_encoding() {
        let wide = |text: &str, swap: bool| -> Vec<u8> {
            text.encode_utf16().flat_map(|unit| if swap { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
        };
        let text = "navn;sted\nÆrlig;Ås – «Øy»\n";
        let windows = WINDOWS_1252.encode(text).0.into_owned();
        let marked = |text: &str, swap| wide(&format!("\u{feff}{text}"), swap);
        for bytes in [
            text.as_bytes().to_vec(),
            format!("\u{feff}{text}").into_bytes(),
            windows,
            wide(text, false),
            wide(text, true),
            marked(text, false),
            marked(text, true),
        ] {
            assert_eq!(decoded(&bytes).unwrap(), text, "{bytes:?}");
        }
        assert_eq!(decoded(b"\xc5s\nB\xf8").unwrap(), "Ås\nBø");
    }

    #[test]
    fn a_text_that_was_cut_in_a_letter_is_still_what_it_was() {
        let text = "blåbær og rømme på";
        let cut = &text.as_bytes()[..text.len() - 1];
        assert!(decoded(cut).unwrap().starts_with("blåbær og rømme p"));
    }

    #[test]
    fn what_is_no_text_is_told() {
        assert_eq!(decoded(&[1, 2, 3, 4, 0, 200, 3, 7, 9, 1, 1, 1]), None);
        assert_eq!(decoded(b"nn\0,1\n").unwrap(), "nn\0,1\n");
        assert_eq!(decoded(b"").unwrap(), "");
    }
}
