//! What must be decided: on the first page a row a matter, the gravest first; further on every contract it is about.

use super::{Report, words::decision_symbol};
use crate::{
    contract::{inside, list},
    layout::{Cell, Column, Rich, Row, Table},
    style::{LEFT, NOTE, TEXT, WIDTH},
};
use register::domain::portfolio::decision::{Decision, DecisionKind, DecisionSubject};

/// With so few contracts each has a row of its own on the first page.
const ALONE: usize = 2;
/// Rows on the first page, if matters about few contracts are to have rows of their own.
const FIRST_PAGE: usize = 7;
/// So many who decide are named on the first page; more are counted there and named further on.
const NAMED: usize = 3;
/// Contracts under each matter further on.
const MOST: usize = 8;

impl Report<'_> {
    pub(super) fn decide(&mut self) {
        if self.data.whole.contracts == 0 {
            return;
        }
        let text = self.text;
        let section = self.paper.section();
        self.paper.heading(section, &text.get("portfolio-decide"), 60.0);
        if self.data.decisions.is_empty() {
            self.paper.paragraph(section, LEFT, WIDTH, TEXT, &text.get("portfolio-decide-nothing").into());
            return;
        }
        let mut set = vec![];
        for decision in &self.data.decisions {
            if self.is_shown_whole(decision) {
                set.extend(decision.subjects.iter().map(|subject| self.row_of_one(decision, subject)));
            } else {
                set.push(self.row_of_many(decision));
            }
        }
        self.paper.table(section, LEFT, &self.decision_table(), &set);
    }

    /// Whether each contract of a matter has a row on the first page: if they are few, and all matters together too.
    fn is_shown_whole(&self, decision: &Decision) -> bool {
        let alone = |one: &Decision| one.subjects.len() <= ALONE;
        let rows: usize = self.data.decisions.iter().map(|one| if alone(one) { one.subjects.len() } else { 1 }).sum();
        decision.subjects.len() == 1 || (alone(decision) && rows <= FIRST_PAGE)
    }

    fn decision_table(&self) -> Table {
        Table::new(vec![
            Column::text(self.text.get("portfolio-decide-what"), 113.0),
            Column::text(self.text.get("portfolio-decide-who"), 32.0),
            Column::text(self.text.get("report-deadline"), 25.0),
        ])
    }

    fn row_of_one(&self, decision: &Decision, subject: &DecisionSubject) -> Row {
        let text = self.text;
        let what = Rich::bold(text.get(decision.kind.text_key())).then(" ").then(self.decision_of_one(decision.kind, subject));
        let value = subject.value.map(|value| self.rough(value)).unwrap_or_default();
        let about = [subject.contract_title.trim(), value.as_str(), subject.department.trim()];
        let about: Vec<&str> = about.into_iter().filter(|part| !part.is_empty()).collect();
        Row::Cells(vec![
            Cell::status(decision_symbol(decision.kind), what).in_ink().noted(about.join(", ")),
            self.or_none(&subject.decides).into(),
            self.when(subject.on),
        ])
    }

    /// What the heading above has not said already.
    fn detail(&self, kind: DecisionKind, subject: &DecisionSubject) -> String {
        match kind {
            DecisionKind::Option | DecisionKind::End => {
                self.say("portfolio-state-is", &[("state", inside(&self.text.get(subject.state.text_key())).into())])
            }
            DecisionKind::Justification => String::new(),
            DecisionKind::Sanction | DecisionKind::Missed | DecisionKind::Notice | DecisionKind::Supplier => subject.what.clone(),
            DecisionKind::Breach | DecisionKind::NoSanction => self.say("count-requirements", &[("count", subject.count.into())]),
            DecisionKind::Evidence => self.say("portfolio-count-documents", &[("count", subject.count.into())]),
            DecisionKind::Unchecked => self.say("supplier-report-overdue", &[("count", subject.count.into())]),
            DecisionKind::Enforcement => self.decision_of_one(kind, subject).trim_end_matches('.').to_owned(),
        }
    }

    fn row_of_many(&self, decision: &Decision) -> Row {
        let text = self.text;
        let what = Rich::bold(text.get(decision.kind.text_key())).then(" ").then(self.decision_of_many(decision));
        let mut about = self.by_department(&decision.subjects);
        if let Some(value) = decision.value() {
            about = self.say("portfolio-decide-about", &[("departments", about.into()), ("value", self.rough(value).into())]);
        }
        let mut deciding: Vec<&str> = decision.subjects.iter().map(|subject| subject.decides.as_str()).collect();
        deciding.sort_unstable();
        deciding.dedup();
        let who = match deciding.as_slice() {
            [one] => self.or_none(one),
            few if few.len() <= NAMED => list(text, &few.iter().map(|one| self.or_none(one)).collect::<Vec<_>>()),
            several => self.say("portfolio-decide-several", &[("count", several.len().into())]),
        };
        let when = match decision.on() {
            Some(on) => Cell::from(text.date(on)).noted(text.get("portfolio-decide-first")),
            None => text.get("none").into(),
        };
        Row::Cells(vec![Cell::status(decision_symbol(decision.kind), what).in_ink().noted(about), who.into(), when])
    }

    /// Every contract that something must be decided about, where the first page only counts them.
    pub(super) fn decisions_in_full(&mut self) {
        let counted: Vec<&Decision> = self.data.decisions.iter().filter(|one| !self.is_shown_whole(one)).collect();
        if counted.is_empty() {
            return;
        }
        let text = self.text;
        let section = self.paper.section();
        self.paper.heading(section, &text.get("portfolio-decide-full"), 80.0);
        let mut rows = vec![];
        let mut cut = false;
        for decision in counted {
            rows.push(Row::Group(format!("{} {}", text.get(decision.kind.text_key()), self.decision_of_many(decision))));
            for subject in decision.subjects.iter().take(MOST) {
                let said = self.detail(decision.kind, subject);
                let value = subject.value.map(|value| self.rough(value)).unwrap_or_default();
                let about = [said.as_str(), value.as_str(), subject.department.trim()];
                let about: Vec<&str> = about.into_iter().filter(|part| !part.is_empty()).collect();
                rows.push(Row::Cells(vec![
                    Cell::from(self.or_none(&subject.contract_title)).noted(about.join(" · ")),
                    self.or_none(&subject.decides).into(),
                    self.when(subject.on),
                ]));
            }
            let more = decision.subjects.len().saturating_sub(MOST);
            if more > 0 {
                cut = true;
                let more = self.say("portfolio-more", &[("count", more.into())]);
                rows.push(Row::Cells(vec![more.into(), "".into(), "".into()]));
            }
        }
        let mut table = self.decision_table();
        if let Some(first) = table.columns.first_mut() {
            first.head = text.get("nc-fact-contract");
        }
        self.paper.table(section, LEFT, &table, &rows);
        if cut {
            self.paper.gap(3.0);
            self.paper.paragraph(section, LEFT, WIDTH, NOTE, &text.get("portfolio-in-workbook").into());
        }
    }
}
