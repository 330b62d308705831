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
    register::{Register, example},
    text::Text,
};
use reports::{MeasurementData, Options, Period, compared_picture, indicator_picture, measurement_report};

fn chosen(scope: Option<Scope>, period: Period, register: &Register, occasion: &Occasion) -> MeasurementData {
    MeasurementData::chosen(scope, period, register.measurement_tables().unwrap(), register.award_figures(occasion).unwrap())
}

/// The example register's measurements: the presentation's own figures.
fn data() -> MeasurementData {
    let folder = tempfile::tempdir().unwrap();
    let today = day(2026, 11, 22);
    let occasion = Occasion { today, now: today.and_hms_opt(9, 0, 0).unwrap().and_utc(), who: String::new() };
    let register = example::make(&folder.path().join("eksempel.kravspor"), &occasion).unwrap();
    chosen(None, Period::default(), &register, &occasion)
}

fn printed(data: &MeasurementData, options: &Options) -> Vec<u8> {
    let bytes = measurement_report(data, options).unwrap();
    let pdf = Pdf::read(&bytes);
    assert!(pdf.faults().is_empty(), "{:?}", pdf.faults());
    bytes
}

#[test]
fn every_language_prints_soundly_and_the_same_twice() {
    let data = data();
    for language in Language::ALL {
        let options = Options { cover: *language == Language::English, ..options(*language) };
        let first = printed(&data, &options);
        assert_eq!(first, printed(&data, &options), "{language}");
        let Some(text) = plain_text(&first) else { return };
        assert!(!text.contains('⟦'), "{language}");
    }
}

#[test]
fn its_tags_are_those_that_were_reviewed() {
    let bytes = printed(&data(), &options(Language::Bokmal));
    reviewed::reviewed("measurements-tags", Pdf::read(&bytes).outline_of_tags());
}

#[test]
fn the_figures_and_changes_of_the_presentation_are_on_the_pages() {
    let Some(text) = plain_text(&printed(&data(), &options(Language::Bokmal))) else { return };
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
    let all = data();
    let period = Period::new(Some(day(2019, 1, 1)), Some(day(2020, 12, 31))).unwrap();
    let of = |scope| MeasurementData::chosen(scope, period, all.tables.clone(), all.awards.clone().unwrap());
    let options = Options { period, ..options(Language::Bokmal) };
    let Some(text) = plain_text(&printed(&of(Some(Scope::Service)), &options)) else { return };
    assert!(text.contains("Flyreiser") && !text.contains("Vareleveringer") && !text.contains("Inkontinens"));
    assert!(!text.contains("3\u{a0}673\u{a0}488") && !text.contains("3 673 488"), "2018 is left out of the table");
    // The first page tells of the same years as the tables.
    let everything = plain_text(&printed(&of(None), &options)).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(everything.contains("Endring 2019–2020") && !everything.contains("2021"), "{everything}");
}

#[test]
fn years_of_award_that_have_no_room_are_said_to_be_left_out() {
    let all = data();
    let mut awards = all.awards.unwrap();
    let more = 2010..=2017;
    for figure in &mut awards.figures {
        let first = figure.values[0].clone();
        figure.values.splice(0..0, more.clone().map(|_| first.clone()));
    }
    awards.awarded.splice(0..0, more.clone().map(|_| 1));
    awards.periods.splice(0..0, more.map(register::domain::indicator::Period::year));
    let data = MeasurementData { awards: Some(awards), ..all };
    let Some(text) = plain_text(&printed(&data, &options(Language::Bokmal))) else { return };
    assert!(text.contains("2010, 2011, 2012"), "{text}");
}

#[test]
fn an_empty_register_says_so_and_a_long_history_fits() {
    let mut data = data();
    let mut many = data.clone();
    data.tables.groups.clear();
    data.tables.periods.clear();
    data.awards = None;
    let Some(text) = plain_text(&printed(&data, &options(Language::Bokmal))) else { return };
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
    printed(&many, &options(Language::Nynorsk));
}
