//! The contract compliance report as a reader meets it: its text, its tags, its bookmarks.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "fixture/contracts.rs"]
mod contracts;
#[path = "fixture/reading.rs"]
mod reading;
#[path = "fixture/reviewed.rs"]
mod reviewed;

use contracts::{crowded, empty, full, hard, options};
use reading::{Pdf, plain_text};
use register::{
    domain::{evidence::Shown, id::EvidenceId, language::Language},
    error::Code,
    register::contract_sheet::ContractSheet,
};
use reports::{Options, contract_report};
use reviewed::reviewed;

fn printed(data: &register::register::contract_sheet::ContractSheet, language: Language) -> Vec<u8> {
    contract_report(data, &options(language)).unwrap()
}

#[test]
fn every_report_is_tagged_bookmarked_and_archivable() {
    for (name, data) in [("full", full()), ("empty", empty()), ("hard", hard()), ("crowded", crowded())] {
        for language in [Language::Bokmal, Language::Nynorsk, Language::English] {
            let faults = Pdf::read(&printed(&data, language)).faults();
            assert!(faults.is_empty(), "{name} {language}: {faults:?}");
        }
    }
}

#[test]
fn the_language_is_that_of_the_words() {
    for (language, tag, word) in [
        (Language::Bokmal, "nb-NO", "Miljøkravene"),
        (Language::Nynorsk, "nn-NO", "Miljøkrava"),
        (Language::English, "en-GB", "The requirements"),
    ] {
        let pdf = Pdf::read(&printed(&full(), language));
        assert_eq!(pdf.language(), tag);
        assert!(pdf.bookmarks().iter().any(|(_, title)| title == word), "{word}");
    }
}

#[test]
fn the_same_data_and_day_give_the_same_bytes() {
    let first = printed(&full(), Language::Bokmal);
    // Long enough for a clock that slipped in to show.
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert!(first == printed(&full(), Language::Bokmal));
    let tomorrow = Options { made_on: contracts::day(2026, 11, 22), ..options(Language::Bokmal) };
    assert!(first != contract_report(&full(), &tomorrow).unwrap());
}

#[test]
fn bookmarks_lead_to_sections_and_requirements() {
    let bookmarks = Pdf::read(&printed(&full(), Language::Bokmal)).bookmarks();
    let second: Vec<&str> = bookmarks.iter().filter(|(level, _)| *level == 2).map(|(_, title)| title.as_str()).collect();
    assert_eq!(
        second,
        [
            "Må følges opp nå",
            "Kontrakten",
            "Klima og miljø i anskaffelsen (§\u{a0}7-9)",
            "Miljøkravene",
            "Avvik",
            "Sanksjoner",
            "Neste kontroller",
            "Dokumentasjon",
            "Merknader"
        ]
    );
    assert!(bookmarks.contains(&(3, "K4 Utslippsfrie kjøretøy ved levering".to_owned())));
}

/// What a screen reader walks through.
#[test]
fn the_tags_are_as_reviewed() {
    reviewed("contract-tags", Pdf::read(&printed(&full(), Language::Bokmal)).outline_of_tags());
}

#[test]
fn no_text_key_is_left_unfilled() {
    for data in [full(), empty(), hard()] {
        for language in [Language::Bokmal, Language::Nynorsk, Language::English] {
            let Some(text) = plain_text(&printed(&data, language)) else { return };
            assert!(
                !text.contains('⟦') && !text.contains("{ $"),
                "{language}: {}",
                text.lines().find(|line| line.contains(['⟦', '{'])).unwrap()
            );
        }
    }
}

#[test]
fn figures_stand_with_their_base() {
    let Some(text) = plain_text(&printed(&full(), Language::Bokmal)) else { return };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in ["9 av 11", "2 er ikke kontrollert.", "56 %", "5 av de 9 kontrollerte", "55 av 62 forfalte", "Av 11 krav er 5 oppfylt"] {
        assert!(text.contains(said), "{said}");
    }
}

#[test]
fn every_part_of_a_contract_is_printed() {
    let data = full();
    let Some(text) = plain_text(&printed(&data, Language::Bokmal)) else { return };
    let words = |said: &str| said.split_whitespace().collect::<Vec<_>>().join(" ");
    let flat = words(&text.replace('\u{ad}', ""));
    for said in [
        "Sak 24/00871",
        "Kontrakt K-2024-017",
        "laget 21.11.2026 av Ingrid Solheim",
        "Side 1 av 8",
        "01.07.2024–30.06.2026",
        "Miljøkrav i stedet for tildelingskriterium",
        "Brudd på tilbudet: 2,6 prosentpoeng under det leverandøren lovet.",
        "2 prosentpoeng under kravet og 7 prosentpoeng under tilbudet.",
        "Lovkrav: et brudd er også et lovbrudd.",
        "Konvensjonalbot per brudd, 15 000 kr",
        "Ingen avtalt. Kravet er vanskelig å håndheve.",
        "A-2026-03: Emballasje som ikke kan materialgjenvinnes (K8). Åpent, ingen håndheving dokumentert på 38 dager",
        "Fristen er ute",
        "Krevd: 20 000 kr.",
        "NO-14001-20317, Nordisk Sertifisering",
        "utløpt 31.12.2025",
        "Purret på statistikk for varegruppe 4.",
        "Máret Čuodjá",
    ] {
        assert!(flat.contains(said), "{said}");
    }
}

#[test]
fn an_empty_contract_says_so_and_fits_a_page() {
    let bytes = printed(&empty(), Language::Bokmal);
    assert_eq!(Pdf::read(&bytes).pages(), 1);
    let Some(text) = plain_text(&bytes) else { return };
    for said in ["Kontrakten har ingen miljøkrav.", "Ingen avvik er registrert.", "Ingen dokumentasjon er registrert.", "Tom kontrakt"] {
        assert!(text.contains(said), "{said}");
    }
}

#[test]
fn letters_and_emoji_come_out_as_written() {
    let Some(text) = plain_text(&printed(&hard(), Language::Bokmal)) else { return };
    for said in [
        "Čuođžžu eŋgelasgiella, ŧ, š, ž, Đ",
        "🌲",
        "🚜",
        "CO₂e/m³ ≥ ≤ − ½",
        "➔",
        "☒",
        "ǩ",
        "中",
        "文",
        "*stjerne*",
        "~tilde~",
        "<b>&amp;</b>",
        "−19,25",
    ] {
        assert!(text.contains(said), "{said}");
    }
    assert!(!text.contains('\u{fffd}'));
}

#[test]
fn long_notes_are_printed_to_the_end() {
    let Some(text) = plain_text(&printed(&hard(), Language::Bokmal)) else { return };
    // Justification, contract's note, requirement's note and two checks' notes, thirty times each; and the wording.
    // Words too short to be divided, since a footer may stand between the halves of the others.
    assert_eq!(text.matches("befaringen.").count(), 150);
    assert_eq!(text.matches("dokumentere").count(), 60);
}

#[test]
fn three_hundred_requirements_are_all_there() {
    let pdf = Pdf::read(&printed(&crowded(), Language::Bokmal));
    assert_eq!(pdf.bookmarks().iter().filter(|(level, _)| *level == 3).count(), 300);
    assert_eq!(pdf.count("H3"), 300);
    // A block is never divided when it is shorter than most of a page.
    assert!(pdf.pages() > 100 && pdf.pages() < 180, "{}", pdf.pages());
}

#[test]
fn an_example_is_marked_on_every_page() {
    for (language, mark) in
        [(Language::Bokmal, "Eksempelregister"), (Language::Nynorsk, "Eksempelregister"), (Language::English, "Example register")]
    {
        let bytes = contract_report(&full(), &Options { example: true, ..options(language) }).unwrap();
        let pages = Pdf::read(&bytes).pages();
        let Some(text) = plain_text(&bytes) else { return };
        let marked = text.split('\u{c}').filter(|page| page.contains(mark)).count();
        assert_eq!(marked, pages);
    }
    let Some(text) = plain_text(&printed(&full(), Language::Bokmal)) else { return };
    assert!(!text.contains("Eksempel"));
}

/// One red pixel.
const PNG: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00,
    0x00, 0x01, 0x08, 0x06, 0x00, 0x00, 0x00, 0x1f, 0x15, 0xc4, 0x89, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63,
    0xf8, 0xcf, 0xc0, 0xf0, 0x1f, 0x00, 0x05, 0x00, 0x01, 0xff, 0x89, 0x99, 0x3d, 0x1d, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44,
    0xae, 0x42, 0x60, 0x82,
];

#[test]
fn a_logo_is_a_figure_named_by_the_organisation() {
    let bytes = contract_report(&full(), &Options { logo: Some(PNG.to_vec()), ..options(Language::Bokmal) }).unwrap();
    let pdf = Pdf::read(&bytes);
    assert!(pdf.faults().is_empty(), "{:?}", pdf.faults());
    assert!(pdf.outline_of_tags().contains("Figure «Fjordvik kommune»"));
}

#[test]
fn a_jpeg_is_as_good_as_a_png() {
    let logo = include_bytes!("fixture/logo.jpg").to_vec();
    let bytes = contract_report(&empty(), &Options { logo: Some(logo.clone()), ..options(Language::Bokmal) }).unwrap();
    assert!(Pdf::read(&bytes).faults().is_empty());
    let cut = logo[..logo.len() / 2].to_vec();
    let refused = contract_report(&empty(), &Options { logo: Some(cut), ..options(Language::Bokmal) });
    assert_eq!(refused.unwrap_err().code, Code::InvalidImage);
}

#[test]
fn a_picture_that_cannot_be_printed_is_refused() {
    let mut cut = PNG.to_vec();
    cut.truncate(50);
    for logo in [b"GIF89a".to_vec(), vec![], cut, vec![0xFF, 0xD8, 0xFF, 0xE0, 0, 0]] {
        let refused = contract_report(&empty(), &Options { logo: Some(logo), ..options(Language::Bokmal) });
        assert_eq!(refused.unwrap_err().code, Code::InvalidImage);
    }
}

/// What was shown at a check stands in its row: by its number here, or by its title once it is no longer among the documents.
#[test]
fn the_table_of_checks_says_what_was_shown() {
    let mut data = full();
    let results = |data: &ContractSheet| -> Vec<_> {
        let lines = data.requirements.iter().flat_map(|sheet| &sheet.checks);
        lines.filter_map(|line| line.result.as_ref().map(|result| result.id)).collect()
    };
    let result_id = results(&data)[0];
    let document = &data.evidence[1];
    let there = Shown { result_id, evidence_id: document.id, title: document.draft.title.clone(), number: String::new() };
    let gone = Shown { evidence_id: EvidenceId::new(), title: "Gammel lisens".into(), ..there.clone() };
    data.shown = vec![there, gone];
    let Some(text) = plain_text(&printed(&data, Language::Bokmal)) else { return };
    let flat = text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("vist: D2, Gammel"), "{flat}");
}
