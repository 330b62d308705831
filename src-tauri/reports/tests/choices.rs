//! What every report can be asked for, tried on the contract compliance report: a period, a cover, links, and to stop.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "fixture/contracts.rs"]
mod contracts;
#[path = "fixture/reading.rs"]
mod reading;
#[path = "fixture/reviewed.rs"]
mod reviewed;

use chrono::NaiveDate;
use contracts::{crowded, day, empty, full, hard, options};
use reading::{Pdf, plain_text};
use register::{domain::language::Language, error::Code};
use reports::{Options, Period, Progress, contract_report};
use reviewed::reviewed;
use std::{
    ops::ControlFlow,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

fn nb() -> Options {
    options(Language::Bokmal)
}
fn between(from: NaiveDate, to: NaiveDate) -> Period {
    Period::new(Some(from), Some(to)).unwrap()
}
fn first_half() -> Period {
    between(day(2026, 1, 1), day(2026, 6, 30))
}
/// The words of a report apart by single spaces, soft hyphens taken out.
fn words(bytes: &[u8]) -> Option<String> {
    Some(plain_text(bytes)?.replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" "))
}
fn of(period: Period) -> Vec<u8> {
    contract_report(&full(), &Options { period, ..nb() }).unwrap()
}

// Cover.

#[test]
fn a_report_with_cover_and_period_is_tagged_and_archivable_in_every_language() {
    for data in [full(), empty(), hard()] {
        for language in [Language::Bokmal, Language::Nynorsk, Language::English] {
            let choice = Options { cover: true, example: true, period: first_half(), ..options(language) };
            let bytes = contract_report(&data, &choice).unwrap();
            let faults = Pdf::read(&bytes).faults();
            assert!(faults.is_empty(), "{language}: {faults:?}");
            let Some(text) = plain_text(&bytes) else { continue };
            assert!(!text.contains('⟦') && !text.contains("{ $"), "{language}");
        }
    }
}

#[test]
fn the_tags_of_cover_and_period_are_as_reviewed() {
    let bytes = contract_report(&full(), &Options { cover: true, period: first_half(), ..nb() }).unwrap();
    reviewed("contract-cover-period-tags", Pdf::read(&bytes).outline_of_tags());
}

#[test]
fn the_same_choices_give_the_same_bytes() {
    let choice = Options { cover: true, period: first_half(), ..nb() };
    let first = contract_report(&full(), &choice).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1100));
    assert!(first == contract_report(&full(), &choice).unwrap());
    let heard = Options { progress: Progress::new(|_| ControlFlow::Continue(())), ..choice };
    assert!(first == contract_report(&full(), &heard).unwrap(), "who listens leaves no trace");
}

#[test]
fn a_cover_says_what_it_covers_and_counts_as_a_page() {
    let without = Pdf::read(&contract_report(&full(), &nb()).unwrap()).pages();
    let bytes = contract_report(&full(), &Options { cover: true, example: true, ..nb() }).unwrap();
    assert_eq!(Pdf::read(&bytes).pages(), without + 1);
    let Some(text) = plain_text(&bytes) else { return };
    let pages: Vec<&str> = text.split('\u{c}').collect();
    for said in [
        "Eksempelregister",
        "Fjordvik kommune",
        "Etterlevelse av miljøkrav",
        "Fjordpapir Engros AS",
        "24/00871",
        "K-2024-017",
        "Hele kontraktstiden, fra 01.07.2024",
        "21.11.2026",
        "Ingrid Solheim",
    ] {
        assert!(pages[0].contains(said), "{said} in {}", pages[0]);
    }
    assert!(!pages[0].contains("Side "), "{}", pages[0]);
    assert!(pages[1].contains(&format!("Side 2 av {}", without + 1)), "{}", pages[1]);
}

#[test]
fn a_title_as_long_as_titles_may_be_leaves_a_cover() {
    let mut data = full();
    data.contract.draft.title = "Rammeavtale om miljøledelsessystemer, renholdsprodukter og engangsartikler. ".repeat(12);
    let bytes = contract_report(&data, &Options { cover: true, ..nb() }).unwrap();
    assert!(Pdf::read(&bytes).faults().is_empty());
    let Some(text) = words(&bytes) else { return };
    assert!(text.contains("Laget av Ingrid Solheim"), "{}", text.get(..3000).unwrap_or(&text));
}

// Period.

#[test]
fn figures_of_a_period_stand_with_the_base_of_the_period() {
    let Some(text) = words(&of(first_half())) else { return };
    for said in [
        "Perioden 01.01.2026–30.06.2026: kontroller med frist i perioden",
        "Tall for perioden 01.01.2026–30.06.2026",
        "Kontraktens status per 21.11.2026",
        "6 av 11",
        "5 er ikke kontrollert i perioden. 4 hadde ingen forfalt kontroll i perioden.",
        "3 av de 6 kravene som er kontrollert i perioden.",
        "10 av 15 kontroller som forfalt i perioden. 2 er ikke gjort.",
        "Ingen avvik var åpne i perioden.",
        "Siste resultat er fra 14.10.2026 og hører ikke til perioden.",
    ] {
        assert!(text.contains(said), "{said}");
    }
}

#[test]
fn state_facts_requirements_and_evidence_are_those_of_the_whole_contract() {
    let Some(text) = words(&of(first_half())) else { return };
    for said in [
        "Brudd",
        "Av 11 krav er 5 oppfylt",
        "Avvik A-2026-03:",
        "01.07.2024–30.06.2026",
        "Miljøkrav i stedet for tildelingskriterium",
        "NO-14001-20317, Nordisk Sertifisering",
        "K11",
    ] {
        assert!(text.contains(said), "{said}");
    }
}

#[test]
fn checks_steps_and_notes_outside_of_the_period_are_left_out() {
    let whole = words(&of(Period::default()));
    let Some((first, last, whole)) = words(&of(first_half()))
        .zip(words(&of(between(day(2026, 7, 1), day(2026, 12, 31)))))
        .zip(whole)
        .map(|((first, last), whole)| (first, last, whole))
    else {
        return;
    };
    // A step of October, a note of a check in April.
    for (said, in_first, in_last) in
        [("Åpent, ingen håndheving dokumentert", false, true), ("Under kravet. Billigere tørkepapir", true, false)]
    {
        assert!(whole.contains(said), "{said}");
        assert_eq!(first.contains(said), in_first, "first half: {said}");
        assert_eq!(last.contains(said), in_last, "second half: {said}");
    }
}

#[test]
fn every_check_is_in_one_half_year() {
    let count = |period: Period| {
        let text = words(&of(period))?;
        let (before, _) =
            text.split_once(if period.is_bounded() { " kontroller som forfalt i perioden" } else { " forfalte kontroller" })?;
        let mut counts = before.rsplit(' ');
        let all: u32 = counts.next()?.parse().ok()?;
        Some((counts.nth(1)?.parse::<u32>().ok()?, all))
    };
    let Some(whole) = count(Period::default()) else { return };
    let mut halves = (0, 0);
    for (from, to) in [
        (day(2024, 7, 1), day(2024, 12, 31)),
        (day(2025, 1, 1), day(2025, 6, 30)),
        (day(2025, 7, 1), day(2025, 12, 31)),
        (day(2026, 1, 1), day(2026, 6, 30)),
        (day(2026, 7, 1), day(2026, 12, 31)),
    ] {
        let half = count(between(from, to)).unwrap();
        halves = (halves.0 + half.0, halves.1 + half.1);
    }
    assert_eq!(halves, whole);
}

#[test]
fn a_period_that_has_not_begun_says_so() {
    let period = between(day(2027, 1, 1), day(2027, 3, 31));
    let bytes = of(period);
    assert!(Pdf::read(&bytes).faults().is_empty());
    let Some(text) = words(&bytes) else { return };
    assert!(text.contains("Perioden har ikke begynt") && text.contains("Ingen kontroller forfalt i perioden."));
}

#[test]
fn a_period_open_to_one_side_is_named_by_the_other() {
    let Some(text) = words(&of(Period::new(Some(day(2026, 1, 1)), None).unwrap())) else { return };
    assert!(text.contains("Tall for perioden fra 01.01.2026"));
}

#[test]
fn a_period_outside_of_the_contract_is_refused() {
    for period in [between(day(2020, 1, 1), day(2020, 12, 31)), Period::new(None, Some(day(2024, 6, 30))).unwrap()] {
        let refused = contract_report(&full(), &Options { period, ..nb() }).unwrap_err();
        assert_eq!(refused.code, Code::PeriodOutside);
        assert!(refused.params["value"].starts_with("01.07.2024"), "{refused:?}");
    }
    // A contract without dates is never outside.
    assert!(contract_report(&empty(), &Options { period: between(day(2020, 1, 1), day(2020, 12, 31)), ..nb() }).is_ok());
}

// Links.

#[test]
fn what_needs_action_leads_to_its_requirement() {
    let bytes = contract_report(&full(), &nb()).unwrap();
    let links = Pdf::read(&bytes).links();
    let first_page: Vec<&str> = links.iter().filter(|(page, ..)| *page == 1).map(|(_, words, _)| words.as_str()).collect();
    assert!(first_page.contains(&"K2 Andel miljømerkede produkter av det kommunen kjøper"), "{first_page:?}");
    // As a list that is told in one line each.
    for number in ["K3 ", "K5 ", "K6 ", "K7 ", "K9 "] {
        assert!(first_page.iter().any(|words| words.starts_with(number)), "{number}");
    }
    let Some(text) = plain_text(&bytes) else { return };
    let pages: Vec<&str> = text.split('\u{c}').collect();
    for (_, words, page) in &links {
        let title = words.split_once(' ').unwrap().1;
        assert!(pages[page - 1].split_whitespace().collect::<Vec<_>>().join(" ").contains(title), "{title} on page {page}");
    }
}

// Progress.

#[test]
fn whoever_waits_hears_of_every_page_in_turn() {
    let heard = Arc::new(std::sync::Mutex::new(vec![]));
    let ears = heard.clone();
    let progress = Progress::new(move |pages| {
        ears.lock().unwrap().push(pages);
        ControlFlow::Continue(())
    });
    let bytes = contract_report(&full(), &Options { progress, ..nb() }).unwrap();
    let heard = heard.lock().unwrap();
    assert!(heard.is_sorted(), "{heard:?}");
    assert_eq!(heard.last(), Some(&Pdf::read(&bytes).pages()));
}

#[test]
fn a_report_that_is_stopped_ends_at_once_wherever_it_is() {
    let whole = Pdf::read(&contract_report(&crowded(), &nb()).unwrap()).pages();
    for stop_at in [1, 5, whole] {
        let furthest = Arc::new(AtomicUsize::new(0));
        let seen = furthest.clone();
        let progress = Progress::new(move |pages| {
            seen.fetch_max(pages, Ordering::Relaxed);
            if pages >= stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        let refused = contract_report(&crowded(), &Options { progress, ..nb() }).unwrap_err();
        assert_eq!(refused.code, Code::Cancelled);
        // The sections that follow may turn a page or two each before they ask.
        let furthest = furthest.load(Ordering::Relaxed);
        assert!(furthest <= stop_at + 12, "stopped at {stop_at}, went on to {furthest}");
    }
}
