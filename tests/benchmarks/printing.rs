//! A long report: a table with a row an open check.

use crate::sample::{occasion, open, path};
use register::{domain::language::Language, text::Text};
use reports::{
    Options,
    layout::{Cell, Column, Row, Table},
    tabular::{Heading, table_report},
};

/// So many rows of the sample.
pub fn rows(count: u32) -> Vec<Row> {
    let mut register = open(&path());
    let checks = register.due(3_650, None, count, &occasion()).expect("checks");
    assert_eq!(checks.len(), count as usize, "the sample has so many open checks");
    let text = Text::of(Language::Bokmal);
    checks
        .into_iter()
        .map(|check| {
            let cells = [
                text.date(check.due),
                check.contract_title,
                text.requirement_number(check.requirement_number),
                check.requirement_title,
                check.supplier,
                check.responsible,
            ];
            Row::Cells(cells.map(Cell::from).to_vec())
        })
        .collect()
}

/// Prints them.
pub fn print(rows: &[Row]) -> Vec<u8> {
    let widths = [("Frist", 20.0), ("Kontrakt", 50.0), ("Nr.", 12.0), ("Miljøkrav", 45.0), ("Leverandør", 30.0), ("Ansvarlig", 20.0)];
    let table = Table::new(widths.map(|(head, width)| Column::text(head, width)).to_vec());
    let heading = Heading { title: "Åpne kontroller".into(), about: "Alle kontrakter.".into(), facts: vec![], whole: String::new() };
    table_report(&heading, &table, rows, &options()).expect("a report")
}

/// How every report is printed.
pub fn options() -> Options {
    Options {
        language: Language::Bokmal,
        made_on: occasion().today,
        made_by: occasion().who,
        organisation: "Øyfjord kommune".into(),
        address: vec![],
        logo: None,
        example: false,
        period: reports::Period::default(),
        cover: false,
        progress: reports::Progress::default(),
    }
}
