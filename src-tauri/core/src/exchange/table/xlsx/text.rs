//! Texts of cells, those that cells share among them. Colours and fonts within a text are left out, and how it is to be pronounced.

use crate::{
    Result,
    exchange::table::{
        limits::{MOST_TEXT, much_text},
        strings::Strings,
        xml::{Part, Pull, attribute, cut_short, name},
    },
};
use std::io::Read;

/// Reads `sharedStrings.xml`.
pub(super) fn shared(source: impl Read) -> Result<Strings> {
    let (mut xml, mut buffer) = (Pull::new(source), vec![]);
    let mut strings = Strings::default();
    while let Some(part) = xml.next(&mut buffer)? {
        if let Part::Start(start) = part
            && name(&start) == "si"
        {
            strings.push(&item(&mut xml)?)?;
        }
    }
    Ok(strings)
}

/// The text of the item that has just begun, to its end.
pub(super) fn item<R: Read>(xml: &mut Pull<R>) -> Result<String> {
    let own = xml.depth();
    let mut buffer = vec![];
    let (mut whole, mut piece) = (String::new(), String::new());
    loop {
        match xml.next(&mut buffer)?.ok_or_else(cut_short)? {
            Part::Start(start) => match name(&start) {
                "t" => {
                    let kept = attribute(&start, "space").is_some_and(|space| space == "preserve");
                    xml.text(&mut piece)?;
                    whole.push_str(&unescaped(if kept { &piece } else { piece.trim_matches([' ', '\t', '\r', '\n']) }));
                    if whole.len() > MOST_TEXT {
                        return Err(much_text());
                    }
                }
                "rPh" | "rPr" | "phoneticPr" => xml.skip()?,
                _ => {}
            },
            Part::End(_) if xml.depth() < own => return Ok(whole),
            _ => {}
        }
    }
}

/// Excel writes what XML cannot hold as `_x000D_`, and such a writing itself as `_x005F_x000D_`.
pub(super) fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let mut units = vec![];
        while let Some(unit) = escape(rest) {
            units.push(unit);
            rest = &rest[7..];
        }
        if units.is_empty() {
            plain.push_str(&rest[..2]);
            rest = &rest[2..];
        }
        plain.extend(char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)));
    }
    plain + rest
}

/// `_x000D_` in front.
fn escape(text: &str) -> Option<u16> {
    let hex = text.strip_prefix("_x")?.get(..4)?;
    let closed = text.as_bytes().get(6) == Some(&b'_') && hex.bytes().all(|digit| digit.is_ascii_hexdigit());
    u16::from_str_radix(hex, 16).ok().filter(|_| closed)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_is_undone() {
        for (written, text) in [
            ("plain", "plain"),
            ("a_x000D_b", "a\rb"),
            ("_x005F_x000D_", "_x000D_"),
            ("_xD83D__xDCF7_!", "📷!"),
            ("_xD83D_", "\u{fffd}"),
            ("_xyz _x000_ _x", "_xyz _x000_ _x"),
            ("æ_x00e6_å", "ææå"),
        ] {
            assert_eq!(unescaped(written), text, "{written}");
        }
    }

    #[test]
    fn rich_text_is_one_text_and_how_it_is_said_is_left_out() {
        let xml = r#"<sst><si><r><rPr><b/></rPr><t xml:space="preserve">Asfalt </t></r><r><t>&amp; grus</t></r></si>
            <si><t>課きく</t><rPh sb="0" eb="1"><t>カ</t></rPh></si><si/><si><t> x </t></si></sst>"#;
        let strings = shared(xml.as_bytes()).unwrap();
        let all: Vec<_> = (0..5).map(|index| strings.get(index)).collect();
        assert_eq!(all, [Some("Asfalt & grus"), Some("課きく"), Some(""), Some("x"), None]);
    }
}
