//! Tables as they come out on pages: heads, rows taller than a page, what stays together, and how much they cost.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "fixture/contracts.rs"]
mod contracts;
#[path = "fixture/reading.rs"]
mod reading;

use reading::{Pdf, plain_text};
use register::domain::language::Language;
use reports::{
    Options, PlanOf, follow_up_report,
    layout::{Cell, Column, Row, Symbol, Table},
    tabular::{Heading, table_report},
};

fn table() -> Table {
    Table::new(vec![Column::text("Nr.", 20.0), Column::text("Krav", 90.0), Column::number("Andel", 30.0), Column::text("Status", 30.0)])
}
fn row(number: usize, text: &str) -> Row {
    let share = format!("{},{}\u{a0}%", number % 100, number % 10);
    Row::Cells(vec![format!("R{number}").into(), text.into(), share.into(), Cell::status(Symbol::Fulfilled, "Oppfylt")])
}
fn printed(rows: &[Row]) -> Vec<u8> {
    let heading =
        Heading { title: "Alle krav".to_owned(), about: "Status per 21.11.2026.".to_owned(), facts: vec![], whole: String::new() };
    table_report(&heading, &table(), rows, &contracts::options(Language::Bokmal)).unwrap()
}

#[test]
fn a_row_taller_than_a_page_goes_on_over_the_next_ones_as_one_row() {
    let tall = "Et svært langt ord om oppfølging. ".repeat(600);
    let bytes = printed(&[row(1, "Kort."), row(2, &tall), row(3, "Kort.")]);
    let pdf = Pdf::read(&bytes);
    assert!(pdf.faults().is_empty(), "{:?}", pdf.faults());
    assert!(pdf.pages() >= 4, "{}", pdf.pages());
    assert_eq!(pdf.count("TR"), 4, "head and three rows, however many pages");
    assert_eq!(pdf.count("TD"), 9);
    let Some(text) = plain_text(&bytes) else { return };
    assert_eq!(text.matches("svært").count(), 600);
    assert!(text.contains("R3"));
}

#[test]
fn a_plan_with_a_cover_says_there_what_it_is_of() {
    let of = PlanOf { responsible: "Kari Nordmann".to_owned(), ..PlanOf::default() };
    let covered = Options { cover: true, ..contracts::options(Language::Bokmal) };
    let bytes = follow_up_report(&[], &of, &covered).unwrap();
    let pdf = Pdf::read(&bytes);
    assert!(pdf.faults().is_empty(), "{:?}", pdf.faults());
    assert_eq!((pdf.pages(), pdf.count("H1")), (2, 1));
    let Some(text) = plain_text(&bytes) else { return };
    let cover = text.split('\u{c}').next().unwrap_or_default();
    assert!(cover.contains("Oppfølgingsplan") && cover.contains("Kari Nordmann"), "{cover}");
}

#[test]
fn the_head_is_tagged_once_and_repeated_on_every_page() {
    let rows: Vec<Row> = (1..=200).map(|number| row(number, "Minst 30\u{a0}% av leveringene skal være utslippsfrie.")).collect();
    let bytes = printed(&rows);
    let pdf = Pdf::read(&bytes);
    assert!(pdf.faults().is_empty(), "{:?}", pdf.faults());
    assert_eq!(pdf.count("THead"), 1);
    assert_eq!(pdf.count("TR"), 201);
    let Some(text) = plain_text(&bytes) else { return };
    let pages = text.split('\u{c}').filter(|page| !page.trim().is_empty());
    for page in pages {
        assert!(page.contains("Andel") && page.contains("Status"));
    }
}

#[test]
fn a_group_name_is_never_the_last_thing_on_a_page() {
    for (before, members) in (30..50).flat_map(|before| (1..=3).map(move |members| (before, members))) {
        let mut rows: Vec<Row> = (1..=before).map(|number| row(number, "Kort.")).collect();
        rows.push(Row::Group("Gruppe".to_owned()));
        rows.extend((100..100 + members).map(|number| row(number, "Kort.")));
        let Some(text) = plain_text(&printed(&rows)) else { return };
        let page = text.split('\u{c}').find(|page| page.contains("Gruppe")).unwrap();
        assert!(page.contains("R100"), "{before} rows before {members}");
    }
}

#[test]
fn the_last_row_is_never_alone_on_a_page() {
    for count in 30..50 {
        let rows: Vec<Row> = (1..=count).map(|number| row(number, "Kort.")).collect();
        let Some(text) = plain_text(&printed(&rows)) else { return };
        let last = text.split('\u{c}').rfind(|page| !page.trim().is_empty()).unwrap();
        assert!(last.contains(&format!("R{}", count - 1)), "{count} rows");
    }
}

#[test]
fn a_table_without_rows_has_its_head() {
    let pdf = Pdf::read(&printed(&[]));
    assert!(pdf.faults().is_empty(), "{:?}", pdf.faults());
    assert_eq!(pdf.count("THead"), 1);
}

#[test]
fn twice_the_rows_cost_twice_the_time_not_four_times() {
    let time = |count: usize| {
        let rows: Vec<Row> = (1..=count).map(|number| row(number, "Minst 30\u{a0}% av leveringene skal være utslippsfrie.")).collect();
        let started = std::time::Instant::now();
        let bytes = printed(&rows);
        (started.elapsed(), bytes.len())
    };
    let (_, small) = time(500);
    let (short, _) = time(500);
    let (long, large) = time(4000);
    // Eight times the rows; generous, since other work may share the machine.
    assert!(long < short * 24, "{short:?} for 500 rows, {long:?} for 4,000");
    assert!(large < small * 9);
}
