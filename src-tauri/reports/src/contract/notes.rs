//! Notes that stand nowhere else: the contract's, its suppliers', and those of checks that are too old for the tables.

use super::{Report, checks::LATEST};
use crate::{
    layout::{Column, Rich, Row, Table},
    style::{H3, LEFT, TABLE, WIDTH},
    tagging::{ElementId, Tag},
};
use register::register::contract_sheet::CheckLine;

impl Report<'_> {
    pub(super) fn notes(&mut self) {
        let text = self.text;
        let data = self.data;
        let contract = data.contract.draft.notes.trim();
        let suppliers: Vec<(&str, &str)> = data
            .suppliers
            .iter()
            .map(|supplier| (supplier.draft.name.as_str(), supplier.draft.notes.trim()))
            .filter(|(_, notes)| !notes.is_empty())
            .collect();
        let earlier = self.earlier_notes();
        if contract.is_empty() && suppliers.is_empty() && earlier.is_empty() {
            return;
        }
        let section = self.paper.section();
        self.paper.heading(section, &text.get("report-notes"), 50.0);
        if !contract.is_empty() {
            self.note(section, &text.get("report-notes-contract"), contract);
        }
        for (name, notes) in suppliers {
            self.note(section, &text.get_with("report-notes-supplier", &[("name", name.into())]), notes);
        }
        if earlier.is_empty() {
            return;
        }
        self.subheading(section, &text.get("report-notes-earlier"), 60.0);
        let table = Table::new(vec![
            Column::text(text.get("report-notes-date"), 24.0),
            Column::text(text.get("report-next-requirement"), 16.0),
            Column::text(text.get("report-checks-note"), 130.0),
        ]);
        self.paper.table(section, LEFT, &table, &earlier);
    }

    fn subheading(&mut self, section: ElementId, text: &str, keep: f32) {
        self.paper.gap(4.0);
        self.paper.need(H3.leading + keep);
        let heading = self.paper.add(section, Tag::H3);
        self.paper.bookmark(3, text, self.paper.y);
        self.paper.flow(heading, LEFT, WIDTH, H3, &text.into());
    }

    fn note(&mut self, section: ElementId, heading: &str, note: &str) {
        self.subheading(section, heading, 2.0 * TABLE.leading);
        self.paper.paragraph(section, LEFT, WIDTH, TABLE, &note.into());
        self.paper.gap(2.0);
    }

    /// Notes of checks older than the latest ones, newest first within a requirement.
    fn earlier_notes(&self) -> Vec<Row> {
        let text = self.text;
        let mut rows = vec![];
        for sheet in &self.data.requirements {
            let past = self.past(sheet);
            let earlier: &[&CheckLine] = past.get(..past.len().saturating_sub(LATEST)).unwrap_or_default();
            let number = text.requirement_number(sheet.requirement.number);
            for result in earlier.iter().rev().filter_map(|line| line.result.as_ref()).filter(|result| !result.note.trim().is_empty()) {
                rows.push(Row::Cells(vec![
                    text.date(result.checked_on).into(),
                    Rich::from(number.as_str()).leading(&number, Self::place_of(sheet)).into(),
                    result.note.trim().into(),
                ]));
            }
        }
        rows
    }
}
