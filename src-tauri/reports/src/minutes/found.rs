//! What was gone through: the requirements with what was found, and the other items.

use super::Minutes;
use crate::{
    contract::requirement_symbol,
    layout::{Align, Cell, Column, Row, Symbol, Table},
    style::{LEFT, TABLE, WIDTH},
};
use register::{
    domain::{meeting::ItemKind, requirement::Measure},
    register::meeting_sheet::ItemSheet,
};

impl Minutes<'_> {
    /// The checks that were treated.
    pub(super) fn found(&mut self) {
        let text = self.text;
        let checks: Vec<&ItemSheet> = self.data.items.iter().filter(|one| one.item.kind == ItemKind::Check && one.item.treated).collect();
        if checks.is_empty() {
            return;
        }
        let section = self.paper.section();
        self.paper.heading(section, &text.get("minutes-found"), 60.0);
        let table = Table::new(vec![
            Column::text(text.get("minutes-requirement"), 41.0),
            Column::text(text.get("minutes-outcome"), 31.0),
            // Values of many units stand under each other: there is no common comma.
            Column { align: Align::Right, ..Column::text(text.get("value-required"), 27.0) },
            Column { align: Align::Right, ..Column::text(text.get("value-actual"), 25.0) },
            Column::text(text.get("error-field-note"), 46.0),
        ]);
        let rows: Vec<Row> = checks.into_iter().map(|one| self.check(one)).collect();
        self.paper.table(section, LEFT, &table, &rows);
    }

    fn check(&self, one: &ItemSheet) -> Row {
        let text = self.text;
        let none = || text.get("none");
        let requirement = one.requirement.as_ref().map(|sheet| &sheet.requirement);
        let name = requirement.map_or_else(
            || one.item.title.clone(),
            |requirement| format!("{} {}", text.requirement_number(requirement.number), requirement.draft.title.trim()),
        );
        let target = requirement.map(|requirement| &requirement.draft.target);
        let offered = target
            .filter(|target| target.binding_offer().is_some())
            .map(|target| text.get_with("minutes-offered", &[("value", text.target_value(target, target.binding_offer()).into())]));
        let under = [offered.as_deref().unwrap_or_default(), self.contract_of(one)];
        let under: Vec<&str> = under.into_iter().filter(|part| !part.is_empty()).collect();
        let line = one.line.as_ref();
        let result = line.and_then(|line| line.result.as_ref());
        let outcome = match line.and_then(|line| line.state) {
            Some(state) => Cell::status(requirement_symbol(state), text.get(state.text_key())),
            None => Cell::status(Symbol::Unknown, text.get("outcome-not-verified")),
        };
        let actual = target.zip(result.and_then(|result| result.actual));
        let required = match target {
            Some(target) if target.measure == Measure::Quantity => text.required_value(target),
            Some(target) => text.target_value(target, target.required),
            None => none(),
        };
        Row::Cells(vec![
            Cell::from(name).noted(under.join(" · ")),
            outcome,
            required.into(),
            actual.map_or_else(none, |(target, actual)| text.target_value(target, Some(actual))).into(),
            one.item.note.trim().into(),
        ])
    }

    /// Everything else that was treated and about which something was said.
    pub(super) fn others(&mut self) {
        let text = self.text;
        let said = |one: &&ItemSheet| {
            one.item.kind != ItemKind::Check
                && one.item.treated
                && (!one.item.note.trim().is_empty() || one.item.kind == ItemKind::Decision)
        };
        let others: Vec<&ItemSheet> = self.data.items.iter().filter(said).collect();
        if others.is_empty() {
            return;
        }
        let section = self.paper.section();
        self.paper.heading(section, &text.get("minutes-others"), 50.0);
        let table = Table::new(vec![
            Column::text(text.get("agenda-one-own"), 70.0),
            Column::text(text.get("error-field-note"), WIDTH / crate::style::MM - 70.0),
        ]);
        let rows: Vec<Row> = others
            .into_iter()
            .map(|one| {
                let kind = text.get(&format!("agenda-one-{}", one.item.kind));
                let under: Vec<&str> = [kind.as_str(), self.contract_of(one)].into_iter().filter(|part| !part.is_empty()).collect();
                let mut note = vec![];
                if let Some(earlier) = &one.earlier {
                    note.push(match earlier.decision.done_on {
                        Some(on) => text.get_with("minutes-carried-out", &[("date", text.date(on).into())]),
                        None => text.get("minutes-not-carried-out"),
                    });
                }
                note.push(one.item.note.trim().to_owned());
                note.retain(|part| !part.is_empty());
                Row::Cells(vec![Cell::from(self.title_of(one)).noted(under.join(" · ")), note.join(" ").into()])
            })
            .collect();
        self.paper.table(section, LEFT, &Table { style: TABLE, ..table }, &rows);
    }
}
