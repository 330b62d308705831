//! The report of the measurements as a reader meets it: its text, its tags, its charts in words, in every language.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "fixture/contracts.rs"]
mod contracts;
#[path = "fixture/reading.rs"]
mod reading;
#[path = "fixture/reviewed.rs"]
mod reviewed;

use contracts::{day, options};
use reading::{Pdf, plain_text};
use register::{
    domain::{indicator::Scope, language::Language, occasion::Occasion},
    register::example,
    text::Text,
};
use reports::{MeasurementData, MeasurementsOf, Options, Period, compared_picture, indicator_picture, measurement_report};

/// The example register's measurements: the presentation's own figures.
fn data() -> MeasurementData {
    let folder = tempfile::tempdir().unwrap();
    let today = day(2026, 11, 22);
    let occasion = Occasion { today, now: today.and_hms_opt(9, 0, 0).unwrap().and_utc(), who: String::new() };
    let register = example::make(&folder.path().join("eksempel.kravspor"), &occasion).unwrap();
    MeasurementData { tables: register.measurement_tables().unwrap(), awards: register.award_figures(&occasion).unwrap() }
}

fn printed(data: &MeasurementData, of: MeasurementsOf, options: &Options) -> Vec<u8> {
    let bytes = measurement_report(data, of, options).unwrap();
    let pdf = Pdf::read(&bytes);
    assert!(pdf.faults().is_empty(), "{:?}", pdf.faults());
    bytes
}

#[test]
fn every_language_prints_soundly_and_the_same_twice() {
    let data = data();
    for language in Language::ALL {
        let options = Options { cover: *language == Language::English, ..options(*language) };
        let first = printed(&data, MeasurementsOf::default(), &options);
        assert_eq!(first, printed(&data, MeasurementsOf::default(), &options), "{language}");
        let Some(text) = plain_text(&first) else { return };
        assert!(!text.contains('⟦'), "{language}");
    }
}

#[test]
fn its_tags_are_those_that_were_reviewed() {
    let bytes = printed(&data(), MeasurementsOf::default(), &options(Language::Bokmal));
    reviewed::reviewed("measurements-tags", Pdf::read(&bytes).outline_of_tags());
}

#[test]
fn the_figures_and_changes_of_the_presentation_are_on_the_pages() {
    let Some(text) = plain_text(&printed(&data(), MeasurementsOf::default(), &options(Language::Bokmal))) else { return };
    let text = text.replace(['\u{a0}', '\u{2212}'], " ").split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "26 tall følges",
        "59 % 60 % 53 %",
        "3 673 488 3 058 675 661 907",
        "78,4 %",
        "10,0 % 12,1 %",
        "7,7 %",
        "4,4 pp",
        "+64 pp",
        "I/T I/T 99,36",
        "IA 15 % 10 %",
        "Endring 2019–2020",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
}

#[test]
fn the_window_is_given_the_chart_that_figures_share_in_print() {
    let tables = data().tables;
    let text = Text::of(Language::Bokmal);
    let group = &tables.groups[0];
    let row = &group.rows[1];
    let shared = compared_picture(&tables, group, row, text, (200.0, 130.0)).unwrap().unwrap();
    for mate in &group.rows {
        assert!(shared.alt.contains(&mate.name), "{} in {}", mate.name, shared.alt);
    }
    let alone = indicator_picture(&tables, group, row, text, (200.0, 100.0)).unwrap();
    assert!(shared.alt.contains(&alone.alt));
    let flights = tables.groups.iter().find(|group| group.title == "Flyreiser").unwrap();
    assert!(compared_picture(&tables, flights, &flights.rows[0], text, (200.0, 130.0)).unwrap().is_none());
}

#[test]
fn a_period_leaves_years_out_and_a_scope_leaves_tables_out() {
    let chosen = Options { period: Period::new(Some(day(2019, 1, 1)), Some(day(2020, 12, 31))).unwrap(), ..options(Language::Bokmal) };
    let of = MeasurementsOf { scope: Some(Scope::Service), entered_only: false };
    let Some(text) = plain_text(&printed(&data(), of, &chosen)) else { return };
    assert!(text.contains("Flyreiser") && !text.contains("Vareleveringer") && !text.contains("Inkontinens"));
    assert!(!text.contains("3\u{a0}673\u{a0}488") && !text.contains("3 673 488"), "2018 is left out of the table");
}

#[test]
fn an_empty_register_says_so_and_a_long_history_fits() {
    let mut data = data();
    let mut many = data.clone();
    data.tables.groups.clear();
    data.tables.periods.clear();
    data.awards.periods.clear();
    let Some(text) = plain_text(&printed(&data, MeasurementsOf::default(), &options(Language::Bokmal))) else { return };
    assert!(text.contains("Ingen målinger er lagt inn"));

    // Twenty years of the longest names.
    many.tables.periods = (2001..=2020).map(register::domain::indicator::Period::year).collect();
    for group in &mut many.tables.groups {
        group.periods = many.tables.periods.iter().map(|one| one.label.clone()).collect();
        for row in &mut group.rows {
            row.name = "Miljøledelsessystemsertifiseringsoppfølging ".repeat(3);
            let last = row.cells.iter().flatten().next_back().cloned();
            row.cells = vec![last; 20];
        }
    }
    printed(&many, MeasurementsOf::default(), &options(Language::Nynorsk));
}
