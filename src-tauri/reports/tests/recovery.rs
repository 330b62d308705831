//! The page with a recovery key as a reader meets it: the key can be read off and typed, in every language, on one page.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "fixture/contracts.rs"]
mod contracts;
#[path = "fixture/reading.rs"]
mod reading;
#[path = "fixture/reviewed.rs"]
mod reviewed;

use contracts::options;
use reading::{Pdf, plain_text};
use register::domain::{language::Language, recovery_key};
use reports::{Options, recovery_page};

/// A key with the widest and the narrowest characters side by side.
fn key() -> String {
    let mut chance = [0; recovery_key::CHANCE];
    for (place, byte) in chance.iter_mut().enumerate() {
        *byte = u8::try_from((place * 7 + 28) % 32).unwrap();
    }
    recovery_key::printed(&chance)
}

#[test]
fn the_key_stands_on_one_page_in_every_language_and_can_be_copied() {
    for language in Language::ALL {
        let bytes = recovery_page("Fjordvik kommune", &key(), &options(*language)).unwrap();
        let pdf = Pdf::read(&bytes);
        assert!(pdf.faults().is_empty(), "{:?}", pdf.faults());
        assert_eq!(pdf.pages(), 1);
        let Some(text) = plain_text(&bytes) else { return };
        let together: String = text.chars().filter(|character| !character.is_whitespace()).collect();
        let halves: Vec<String> = key().split('-').collect::<Vec<_>>().chunks(4).map(|row| row.join("-")).collect();
        for half in halves {
            assert!(together.contains(&half), "{half} in {text}");
        }
    }
}

#[test]
fn a_name_without_end_and_a_register_without_an_organisation_are_printed() {
    let blank = Options { organisation: String::new(), made_by: String::new(), ..options(Language::Bokmal) };
    let pdf = Pdf::read(&recovery_page(&"Fylkesbiblioteksammenslutning ".repeat(8), &key(), &blank).unwrap());
    assert!(pdf.faults().is_empty(), "{:?}", pdf.faults());
}

#[test]
fn its_tags_are_those_that_were_reviewed() {
    let bytes = recovery_page("Fjordvik kommune", &key(), &options(Language::Bokmal)).unwrap();
    reviewed::reviewed("recovery-tags", Pdf::read(&bytes).outline_of_tags());
}
