//! The next check of each requirement; those that fall on one day for one reason and one person share a row.

use super::{Report, words::numbers};
use crate::{
    layout::{Column, Destination, Rich, Row, Table},
    style::LEFT,
};
use chrono::NaiveDate;
use register::register::contract_sheet::{CheckLine, RequirementSheet};

struct Next {
    due: NaiveDate,
    basis: String,
    responsible: String,
    /// Numbers with where they lead.
    requirements: Vec<(String, Destination)>,
    /// The title of the first.
    title: String,
}

impl Report<'_> {
    pub(super) fn upcoming(&mut self) {
        let text = self.text;
        let data = self.data;
        let section = self.paper.section();
        self.paper.heading(section, &text.get("report-next"), 50.0);
        let mut all: Vec<Next> = vec![];
        for sheet in &data.requirements {
            let Some(line) = self.next_check(sheet) else { continue };
            let (due, basis) = (line.check.due, self.basis(sheet, line));
            match all.iter_mut().find(|next| next.due == due && next.basis == basis && next.responsible == sheet.responsible) {
                Some(next) => next.requirements.extend(self.places([sheet])),
                None => all.push(Next {
                    due,
                    basis,
                    responsible: sheet.responsible.clone(),
                    requirements: self.places([sheet]),
                    title: sheet.requirement.draft.title.clone(),
                }),
            }
        }
        if all.is_empty() {
            self.line(section, "report-next-none");
            return;
        }
        all.sort_by_key(|next| next.due);
        let table = Table::new(vec![
            Column::text(text.get("report-deadline"), 24.0),
            Column::text(text.get("report-next-requirement"), 60.0),
            Column::text(text.get("report-next-basis"), 54.0),
            Column::text(text.get("report-responsible"), 32.0),
        ]);
        let rows: Vec<Row> = all
            .into_iter()
            .map(|next| {
                let names = match next.requirements.as_slice() {
                    [(number, to)] => {
                        let name = format!("{number} {}", next.title);
                        Rich::from(name.as_str()).leading(&name, *to)
                    }
                    several => numbers(several),
                };
                let who = if next.responsible.is_empty() { text.get("none") } else { next.responsible };
                Row::Cells(vec![text.date(next.due).into(), names.into(), next.basis.into(), who.into()])
            })
            .collect();
        self.paper.table(section, LEFT, &table, &rows);
    }

    /// Why a check is made that day.
    fn basis(&self, sheet: &RequirementSheet, line: &CheckLine) -> String {
        let text = self.text;
        let check = &line.check;
        let plan = sheet.plans.iter().find(|plan| Some(plan.id) == check.plan_id);
        let basis = match (plan, check.label.trim()) {
            (_, label) if !label.is_empty() => label.to_owned(),
            (Some(plan), _) => text.cadence(&plan.cadence),
            (None, _) => text.get("report-next-by-hand"),
        };
        if check.moved_by_hand && plan.is_some() {
            let moved = text.get("report-next-moved");
            let why = check.reason.trim();
            return if why.is_empty() { format!("{basis} ({moved})") } else { format!("{basis} ({moved}: {why})") };
        }
        if check.nominal != check.due && plan.is_some() {
            return text.get_with("report-next-nominal", &[("basis", basis.into()), ("date", text.date(check.nominal).into())]);
        }
        basis
    }
}
