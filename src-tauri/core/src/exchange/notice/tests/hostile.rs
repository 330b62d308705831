//! Files made to hurt, and real files that were hurt.

use super::*;
use crate::error::Code;
use proptest::prelude::*;

const HEAD: &str = r#"<ContractNotice xmlns="urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2" xmlns:cbc="b" xmlns:ext="e">"#;

fn code(text: impl AsRef<[u8]>) -> Code {
    read_notice(text.as_ref()).unwrap_err().code
}

#[test]
fn a_document_type_declaration_is_refused_before_anything_is_read() {
    let bomb = r#"<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><ContractNotice>&b;</ContractNotice>"#;
    let external = r#"<!DOCTYPE r SYSTEM "file:///etc/passwd"><ContractNotice/>"#;
    let late = r#"<ContractNotice><!ENTITY x SYSTEM "http://127.0.0.1/"></ContractNotice>"#;
    for text in [bomb, external, late] {
        assert_eq!(code(text), Code::NoticeUnsafe, "{text}");
    }
    let marked: Vec<u8> = [0xFF, 0xFE].into_iter().chain(bomb.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(code(marked), Code::NoticeUnsafe, "in UTF-16 too");
    assert_eq!(code("<a><!-- <!DOCTYPE x> --><![CDATA[<!DOCTYPE x>]]></a>"), Code::NoticeNotEforms, "a mention is no declaration");
}

#[test]
fn deep_nesting_is_refused_without_overflowing_the_stack() {
    let deep = format!("{HEAD}{}{}</ContractNotice>", "<a>".repeat(200_000), "</a>".repeat(200_000));
    assert_eq!(code(deep), Code::NoticeTooComplex);
    assert_eq!(code("<a>".repeat(200_000)), Code::NoticeTooComplex);
}

#[test]
fn more_elements_attributes_or_namespaces_than_any_notice_has_are_refused() {
    assert_eq!(code(format!("{HEAD}{}</ContractNotice>", "<a/>".repeat(MAX_ELEMENTS + 1))), Code::NoticeTooComplex);
    let attributes: String = (0..300).map(|number| format!(" a{number}='x'")).collect();
    assert_eq!(code(format!("<a{attributes}/>")), Code::NoticeTooComplex);
    let namespaces = "<a xmlns:x='y'/>".repeat(6_000);
    assert_eq!(code(format!("<r>{namespaces}</r>")), Code::NoticeTooComplex);
    let error = read_notice(format!("<r>{}</r>", "<a/>".repeat(MAX_ELEMENTS)).as_bytes()).unwrap_err();
    assert_eq!(error.params.get("max").map(String::as_str), Some("500000"));
}

#[test]
fn the_refusal_says_what_there_is_too_much_of_and_the_limit() {
    let attributes: String = (0..300).map(|number| format!(" a{number}='x'")).collect();
    for (text, part, max, sentence) in [
        ("<a>".repeat(300), "depth", "256", "mer enn 256 nivåer"),
        (format!("<a{attributes}/>"), "attributes", "256", "mer enn 256 attributter"),
        (format!("<r>{}</r>", "<a xmlns:x='y'/>".repeat(6_000)), "namespaces", "5000", "mer enn 5\u{a0}000 navnerom"),
        (format!("<r>{}</r>", "<a/>".repeat(MAX_ELEMENTS)), "elements", "500000", "mer enn 500\u{a0}000 elementer"),
    ] {
        let error = read_notice(text.as_bytes()).unwrap_err();
        assert_eq!((error.params["part"].as_str(), error.params["max"].as_str()), (part, max));
        let said = crate::text::Text::of(crate::domain::language::Language::Bokmal).error(&error);
        assert!(said.contains(sentence), "{said}");
    }
}

#[test]
fn a_file_above_20_mb_is_refused_unread() {
    let error = read_notice(&vec![b' '; MAX_BYTES + 1]).unwrap_err();
    assert_eq!((error.code, error.params.get("max").map(String::as_str)), (Code::FileTooLarge, Some("20 MB")));
}

#[test]
fn what_is_not_eforms_is_refused_by_the_name_of_its_root() {
    for (text, root) in [
        ("<TED_EXPORT xmlns='http://publications.europa.eu/resource/schema/ted/R2.0.9/publication'/>", "TED_EXPORT"),
        ("<html><body/></html>", "html"),
        ("<ContractNotice/>", "ContractNotice"),
        ("<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'/>", "Invoice"),
    ] {
        let error = read_notice(text.as_bytes()).unwrap_err();
        assert_eq!((error.code, error.params.get("root").map(String::as_str)), (Code::NoticeNotEforms, Some(root)));
    }
}

#[test]
fn what_is_damaged_is_refused_with_line_and_column() {
    for (text, line, column) in [("", "1", "1"), ("{\"json\": true}", "1", "1"), ("<a>\n  <b></a>", "2", "6"), ("<a>\n", "2", "1")] {
        let error = read_notice(text.as_bytes()).unwrap_err();
        assert_eq!(error.code, Code::NoticeDamaged, "{text}");
        let place = (error.params.get("line").map(String::as_str), error.params.get("column").map(String::as_str));
        assert_eq!(place, (Some(line), Some(column)), "{text}");
    }
    assert_eq!(code(b"\x00\x01\x02PK\x03\x04"), Code::NoticeDamaged);
}

#[test]
fn a_real_notice_reads_alike_in_every_encoding_that_is_read() {
    let path = testdata().join("ContractAwardNotice_can-standard_2023-336496.xml");
    let text = fs::read_to_string(path).unwrap();
    let text = text.trim_start_matches('\u{feff}');
    let plain = read_notice(text.as_bytes()).unwrap();
    let little: Vec<u8> = [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let big: Vec<u8> = [0xFE, 0xFF].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    let marked: Vec<u8> = [0xEF, 0xBB, 0xBF].into_iter().chain(text.bytes()).collect();
    for bytes in [little, big, marked] {
        assert_eq!(read_notice(&bytes).unwrap(), plain);
    }
}

#[test]
fn a_notice_cut_anywhere_is_damaged_and_never_half_read() {
    let bytes = fs::read(testdata().join("INVALID-national-e2-two-parts-different-start-and-end-dates.xml")).unwrap();
    let whole = String::from_utf8_lossy(&bytes).trim_end().len();
    for length in 0..whole {
        assert_eq!(code(bytes.get(..length).unwrap()), Code::NoticeDamaged, "cut at {length}");
    }
}

#[derive(Debug, Clone)]
enum Hurt {
    Cut(prop::sample::Index),
    Flip(prop::sample::Index, u8),
    Delete(prop::sample::Index, prop::sample::Index),
    Double(prop::sample::Index, prop::sample::Index),
    Put(prop::sample::Index, &'static str),
}

fn hurt() -> impl Strategy<Value = Hurt> {
    let place = || any::<prop::sample::Index>();
    prop_oneof![
        1 => place().prop_map(Hurt::Cut),
        3 => (place(), any::<u8>()).prop_map(|(at, with)| Hurt::Flip(at, with)),
        3 => (place(), place()).prop_map(|(from, to)| Hurt::Delete(from, to)),
        3 => (place(), place()).prop_map(|(from, to)| Hurt::Double(from, to)),
        4 => (place(), prop::sample::select(vec!["9999999999999999999", "-1", "2023-02-30", "æøå🌲", "<", "&amp;", "]]>", "0.0000001", ""])).prop_map(|(at, what)| Hurt::Put(at, what)),
    ]
}

/// The places between tags, where a change leaves the XML well-formed and reaches the reader.
fn between(bytes: &[u8], byte: u8, index: prop::sample::Index) -> usize {
    let places: Vec<usize> = bytes.iter().enumerate().filter(|(_, one)| **one == byte).map(|(at, _)| at).collect();
    if places.is_empty() { 0 } else { *index.get(&places) }
}

fn apply(bytes: &mut Vec<u8>, hurt: &Hurt) {
    if bytes.is_empty() {
        return;
    }
    match hurt {
        Hurt::Cut(at) => bytes.truncate(at.index(bytes.len())),
        Hurt::Flip(at, with) => {
            let at = at.index(bytes.len());
            bytes[at] ^= with;
        }
        Hurt::Delete(from, to) => {
            let (from, to) = (between(bytes, b'<', *from), between(bytes, b'<', *to));
            bytes.drain(from.min(to)..from.max(to));
        }
        Hurt::Double(from, to) => {
            let (from, to) = (between(bytes, b'<', *from), between(bytes, b'<', *to));
            let chunk = bytes[from.min(to)..from.max(to)].to_vec();
            bytes.splice(from..from, chunk);
        }
        Hurt::Put(at, what) => {
            let at = between(bytes, b'>', *at) + 1;
            let at = at.min(bytes.len());
            let end = bytes[at..].iter().position(|byte| *byte == b'<').map_or(at, |offset| at + offset);
            bytes.splice(at..end, what.bytes());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_hurt_notice_is_read_or_refused_but_never_ends_the_program(file in any::<prop::sample::Index>(), hurts in prop::collection::vec(hurt(), 1..4)) {
        let files = notices(&testdata());
        let mut bytes = fs::read(file.get(&files)).unwrap();
        for one in &hurts {
            apply(&mut bytes, one);
        }
        if let Ok(notice) = read_notice(&bytes) {
            for lot in &notice.lots {
                prop_assert!(notice.contract_draft(Some(&lot.id)).is_ok());
            }
            prop_assert!(notice.contract_draft(None).unwrap().contract.title.chars().count() <= 400);
            prop_assert!(!notice.into_drafts().is_empty());
        }
    }

    #[test]
    fn any_bytes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(read_notice(&bytes).is_err());
    }
}
