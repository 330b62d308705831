//! The minutes of a supplier meeting as a reader meets them: their text, their tags, and what is never in them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "fixture/contracts.rs"]
mod contracts;
#[path = "fixture/meetings.rs"]
mod meetings;
#[path = "fixture/reading.rs"]
mod reading;
#[path = "fixture/reviewed.rs"]
mod reviewed;

use contracts::options;
use meetings::{crowded, held, silent};
use reading::{Pdf, plain_text};
use register::{domain::language::Language, register::meeting_sheet::MeetingSheet};
use reports::{Options, minutes};
use reviewed::reviewed;

fn printed(data: &MeetingSheet, language: Language) -> Vec<u8> {
    minutes(data, &options(language)).unwrap()
}

#[test]
fn minutes_are_tagged_bookmarked_and_archivable() {
    for (name, data) in [("held", held()), ("silent", silent()), ("crowded", crowded())] {
        for language in Language::ALL {
            let faults = Pdf::read(&printed(&data, *language)).faults();
            assert!(faults.is_empty(), "{name} {language}: {faults:?}");
        }
    }
}

#[test]
fn the_tags_are_as_reviewed() {
    reviewed("minutes-tags", Pdf::read(&printed(&held(), Language::Bokmal)).outline_of_tags());
}

#[test]
fn what_was_said_is_there_and_what_is_internal_is_not() {
    let Some(text) = plain_text(&printed(&held(), Language::Bokmal)) else { return };
    let flat = text.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "Referat fra leverandørmøte",
        "Máret Čuodjá",
        "Ingrid Solheim, referent",
        "Såpe i storkanne har ikke vært merket",
        "Bytte til miljømerket såpe",
        "13.12.2026",
        "A-2026-07",
        "Gjennomført 02.11.2026. Planen er lagt fram.",
        "Åpne punkter til neste møte",
        "Bytte til el-varebil i indre sone",
        "Ikke gjennomgått i møtet",
        "Møtet ble holdt i god tone.",
        "Underskrift",
        "Side 1 av",
    ] {
        assert!(flat.contains(said), "{said}\n{flat}");
    }
    for secret in ["Hemmelig", "Skjult utkast"] {
        assert!(!flat.contains(secret), "{secret}");
    }
}

#[test]
fn a_cover_stands_before_the_minutes_and_has_their_title_alone() {
    let options = Options { cover: true, ..options(Language::Bokmal) };
    let bytes = minutes(&held(), &options).unwrap();
    let pdf = Pdf::read(&bytes);
    assert!(pdf.faults().is_empty(), "{:?}", pdf.faults());
    assert_eq!(pdf.count("H1"), 1);
    assert_eq!(pdf.pages(), Pdf::read(&printed(&held(), Language::Bokmal)).pages() + 1);
    let Some(text) = plain_text(&bytes) else { return };
    let cover = text.split('\u{c}').next().unwrap_or_default();
    assert!(cover.contains("Referat fra leverandørmøte") && !cover.contains("Side "), "{cover}");
}

#[test]
fn no_text_key_is_left_unfilled() {
    for data in [held(), silent(), crowded()] {
        for language in Language::ALL {
            let Some(text) = plain_text(&printed(&data, *language)) else { return };
            assert!(!text.contains('⟦') && !text.contains("{ $"), "{language}");
        }
    }
}

#[test]
fn the_same_meeting_and_day_give_the_same_bytes() {
    let first = printed(&held(), Language::Nynorsk);
    assert!(first == printed(&held(), Language::Nynorsk));
    let example = minutes(&held(), &Options { example: true, ..options(Language::Nynorsk) }).unwrap();
    assert!(first != example);
}
