//! What was decided, what was opened, and what is open until the next meeting.

use super::Minutes;
use crate::{
    layout::{Cell, Column, Row, Symbol, Table},
    style::{LEFT, TEXT, span},
};
use chrono::NaiveDate;
use register::domain::{meeting::Decision, nonconformity::Nonconformity};

impl Minutes<'_> {
    /// The decisions, numbered as they were made.
    pub(super) fn decided(&mut self) {
        let text = self.text;
        let decisions: Vec<(&Decision, String)> =
            self.data.items.iter().flat_map(|item| item.decisions.iter().map(|one| (one, self.title_of(item)))).collect();
        let section = self.paper.section();
        self.paper.heading(section, &text.get("minutes-decided"), 110.0);
        if decisions.is_empty() {
            self.paper.paragraph(section, LEFT, span(5), TEXT, &text.get("minutes-decided-none").into());
            return;
        }
        let table = Table::new(vec![
            Column::text(text.get("minutes-number"), 9.0),
            Column::text(text.get("error-field-decisions-text"), 96.0),
            Column::text(text.get("meeting-responsible"), 39.0),
            Column::text(text.get("error-field-deadline"), 26.0),
        ]);
        let rows: Vec<Row> = decisions
            .iter()
            .enumerate()
            .map(|(place, (one, about))| {
                Row::Cells(vec![
                    (place + 1).to_string().into(),
                    Cell::from(one.draft.text.trim()).noted(about.as_str()),
                    self.or_dash(&one.draft.responsible),
                    self.deadline(one.draft.deadline),
                ])
            })
            .collect();
        self.paper.table(section, LEFT, &table, &rows);
    }

    fn or_dash(&self, name: &str) -> Cell {
        if name.trim().is_empty() { self.text.get("none").into() } else { name.trim().into() }
    }

    fn deadline(&self, deadline: Option<NaiveDate>) -> Cell {
        match deadline {
            // Late on the day the minutes are made, however late they are printed again.
            Some(deadline) if deadline < self.data.meeting.draft.held_on => Cell::status(Symbol::Overdue, self.text.date(deadline)),
            deadline => self.text.date_or_dash(deadline).into(),
        }
    }

    /// Nonconformities that were opened in the meeting.
    pub(super) fn opened(&mut self) {
        let opened: Vec<&Nonconformity> = self.data.items.iter().flat_map(|item| &item.opened).collect();
        if opened.is_empty() {
            return;
        }
        let text = self.text;
        let section = self.paper.section();
        self.paper.heading(section, &text.get("minutes-opened"), 40.0);
        let table = Table::new(vec![
            Column::text(text.get("report-evidence-number"), 26.0),
            Column::text(text.get("agenda-one-nonconformity"), 144.0),
        ]);
        let rows: Vec<Row> = opened.iter().map(|one| Row::Cells(vec![one.number.as_str().into(), self.breach(one)])).collect();
        self.paper.table(section, LEFT, &table, &rows);
    }

    fn breach(&self, one: &Nonconformity) -> Cell {
        Cell::status(Symbol::Breach, one.title.trim()).in_ink()
    }

    /// What is taken up again: earlier decisions, older nonconformities, items that were not reached.
    pub(super) fn open_points(&mut self) {
        let text = self.text;
        let here = |one: &Nonconformity| self.data.items.iter().flat_map(|item| &item.opened).any(|other| other.id == one.id);
        let mut rows: Vec<Row> = vec![];
        for one in &self.data.earlier {
            let under = text.get_with("minutes-decided-on", &[("date", text.date(one.held_on).into())]);
            rows.push(Row::Cells(vec![
                Cell::from(one.decision.draft.text.trim()).noted(under),
                self.or_dash(&one.decision.draft.responsible),
                self.deadline(one.decision.draft.deadline),
            ]));
        }
        for one in self.data.open_nonconformities.iter().filter(|one| !here(one)) {
            rows.push(Row::Cells(vec![
                self.breach(one).noted(format!("{} {}", text.get("agenda-one-nonconformity"), one.number)),
                text.get("none").into(),
                self.deadline(one.deadline()),
            ]));
        }
        for one in self.data.items.iter().filter(|one| !one.item.treated) {
            let decided_before = self.data.earlier.iter().any(|earlier| Some(earlier.decision.draft.id.0) == one.item.subject);
            let breach = self.data.open_nonconformities.iter().any(|open| Some(open.id.0) == one.item.subject);
            if decided_before || breach {
                continue;
            }
            let responsible = one.requirement.as_ref().map(|sheet| sheet.responsible.as_str()).unwrap_or_default();
            rows.push(Row::Cells(vec![
                Cell::from(self.title_of(one)).noted(text.get("minutes-not-reached")),
                self.or_dash(responsible),
                text.date_or_dash(one.on).into(),
            ]));
        }
        if rows.is_empty() {
            return;
        }
        let section = self.paper.section();
        self.paper.heading(section, &text.get("minutes-open"), 100.0);
        let table = Table::new(vec![
            Column::text(text.get("minutes-point"), 105.0),
            Column::text(text.get("meeting-responsible"), 39.0),
            Column::text(text.get("error-field-deadline"), 26.0),
        ]);
        self.paper.table(section, LEFT, &table, &rows);
    }
}
