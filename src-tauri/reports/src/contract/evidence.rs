//! The list of documents with their numbers and validity.

use super::{Report, words::numbers};
use crate::{
    layout::{Cell, Column, Row, Symbol, Table},
    style::LEFT,
};
use register::domain::evidence::Evidence;

impl Report<'_> {
    pub(super) fn evidence(&mut self) {
        let text = self.text;
        let section = self.paper.section();
        self.paper.heading(section, &text.get("report-evidence"), 50.0);
        if self.data.evidence.is_empty() {
            self.line(section, "report-evidence-none");
            return;
        }
        let table = Table::new(vec![
            Column::text(text.get("report-evidence-number"), 11.0),
            Column::text(text.get("report-evidence-title"), 57.0),
            Column::text(text.get("report-evidence-class"), 28.0),
            Column::text(text.get("report-evidence-received"), 21.0),
            Column::text(text.get("report-evidence-valid"), 36.0),
            Column::text(text.get("report-next-requirement"), 17.0),
        ]);
        let rows: Vec<Row> = self.numbered_evidence().map(|(number, evidence)| self.document(number, evidence)).collect();
        self.paper.table(section, LEFT, &table, &rows);
    }

    fn document(&self, number: String, evidence: &Evidence) -> Row {
        let (text, draft) = (self.text, &evidence.draft);
        let about: Vec<&str> = [draft.number.trim(), draft.issuer.trim()].into_iter().filter(|part| !part.is_empty()).collect();
        let names: Vec<&str> = evidence.files.iter().map(|file| file.name.as_str()).collect();
        let files = text.get_with("report-evidence-files", &[("count", names.len().into()), ("names", names.join(", ").into())]);
        let noted = if names.is_empty() {
            about.join(", ")
        } else {
            [about.join(", "), files].iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" · ")
        };
        let valid = match draft.valid_to {
            Some(valid_to) if valid_to < self.data.today => {
                Cell::status(Symbol::Overdue, text.get_with("report-evidence-expired", &[("date", text.date(valid_to).into())]))
            }
            _ => text.period(draft.valid_from, draft.valid_to).into(),
        };
        let places = self.places(self.data.requirements.iter().filter(|sheet| draft.requirements.contains(&sheet.requirement.id)));
        let requirements = if places.is_empty() { text.get("none").into() } else { numbers(&places) };
        Row::Cells(vec![
            number.into(),
            Cell::from(draft.title.as_str()).noted(noted),
            text.get(&format!("report-{}", draft.class.text_key())).into(),
            text.date_or_dash(draft.received).into(),
            valid,
            requirements.into(),
        ])
    }
}
