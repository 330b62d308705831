//! Open nonconformities, requirements that are not fulfilled without one, and warnings by kind.

use super::{MOST_ROWS, Report};
use crate::{
    contract::{requirement_symbol, warning_short},
    layout::{Cell, Column, Rich, Row, Symbol, Table},
    style::{LEFT, TABLE, TEXT, WIDTH},
};
use register::{
    domain::{
        nonconformity::NonconformityState,
        portfolio::{LoneBreach, PortfolioNonconformity},
        warning::WarningKind,
    },
    text::Text,
};

impl Report<'_> {
    pub(super) fn breaches(&mut self) {
        let (text, data) = (self.text, self.data);
        let counts = data.nonconformity_counts;
        if data.nonconformities.is_empty() && data.lone_breaches.is_empty() && counts.opened == 0 {
            return;
        }
        let section = self.paper.section();
        self.paper.heading(section, &text.get("portfolio-breaches"), 110.0);
        let mut said = vec![self.say("portfolio-open", &[("count", data.nonconformities.len().into())])];
        let key = if self.options.period.is_bounded() { "portfolio-opened-period" } else { "portfolio-opened" };
        said.push(self.say(key, &[("opened", counts.opened.into()), ("closed", counts.closed.into())]));
        match counts.imposed {
            Some(sum) => {
                said.push(self.say("portfolio-imposed", &[("count", counts.sanctions.into()), ("sum", text.money(sum).into())]));
            }
            None => said.push(text.get("portfolio-imposed-none")),
        }
        self.paper.paragraph(section, LEFT, WIDTH, TEXT, &said.join(" ").into());
        if !data.nonconformities.is_empty() {
            self.paper.gap(6.0);
            let mut table = Table::new(vec![
                Column::text(text.get("nc-column-title"), 66.0),
                Column::text(text.get("report-fact-supplier"), 34.0),
                Column::text(text.get("portfolio-column-progress"), 43.0),
                Column::text(text.get("report-deadline"), 27.0),
            ]);
            table.caption = Some(text.get("portfolio-open-caption"));
            let rows: Vec<Row> = data.nonconformities.iter().take(MOST_ROWS).map(|one| self.nonconformity(one)).collect();
            self.paper.table(section, LEFT, &table, &rows);
            self.cut(section, rows.len(), data.nonconformities.len());
        }
        if !data.lone_breaches.is_empty() {
            self.paper.gap(10.0);
            let mut table = Table::new(vec![
                Column::text(text.get("followup-column-requirement"), 72.0),
                Column::text(text.get("nc-fact-contract"), 65.0),
                Column::text(text.get("portfolio-column-state"), 33.0),
            ]);
            table.caption = Some(text.get("portfolio-lone-caption"));
            let rows: Vec<Row> = data.lone_breaches.iter().take(MOST_ROWS).map(|one| self.lone_breach(one)).collect();
            self.paper.table(section, LEFT, &table, &rows);
            self.cut(section, rows.len(), data.lone_breaches.len());
        }
    }

    fn nonconformity(&self, one: &PortfolioNonconformity) -> Row {
        let text = self.text;
        let mut title = Rich::bold(one.number.clone()).then(if one.number.is_empty() { "" } else { " " }).then(one.title.clone());
        if one.breach_of_law {
            title = title.then(format!(" ({})", text.get("portfolio-law")));
        }
        let mut contract = one.contract_title.clone();
        if let Some(number) = one.requirement {
            contract = format!("{contract}, {}", text.requirement_number(number));
        }
        let supplier = match one.suppliers.as_slice() {
            [] => text.get("none"),
            [only] => only.clone(),
            [first, rest @ ..] => self.say("portfolio-and-more", &[("name", first.as_str().into()), ("count", rest.len().into())]),
        };
        let progress = Cell::from(text.get(one.state.text_key()));
        let progress = if one.quiet {
            let days = text.get_with("count-days", &[("count", i64::from(one.days_since_last_step).into())]);
            progress.noted(self.say("portfolio-quiet", &[("days", days.into())]))
        } else {
            progress
        };
        let progress = match one.state {
            NonconformityState::DeadlineMissed => Cell { symbol: Some(Symbol::Overdue), ..progress },
            NonconformityState::NotNotified => Cell { symbol: Some(Symbol::Warning), ..progress },
            _ => progress,
        };
        Row::Cells(vec![Cell::from(title).noted(contract), supplier.into(), progress, self.when(one.deadline)])
    }

    fn lone_breach(&self, one: &LoneBreach) -> Row {
        let text = self.text;
        Row::Cells(vec![
            format!("{} {}", text.requirement_number(one.number), one.title).into(),
            Cell::from(self.or_none(&one.contract_title)).noted(one.department.clone()),
            Cell::status(requirement_symbol(one.state), text.get(one.state.text_key())),
        ])
    }

    pub(super) fn warnings(&mut self) {
        let (text, data) = (self.text, self.data);
        if data.warnings.is_empty() {
            return;
        }
        let section = self.paper.section();
        self.paper.heading(section, &text.get("portfolio-warnings"), 60.0);
        let table = Table {
            style: TABLE,
            ..Table::new(vec![
                Column::text(text.get("portfolio-column-warning"), 116.0),
                Column::count(text.get("portfolio-column-count"), 24.0),
                Column::count(text.get("portfolio-column-contracts"), 30.0),
            ])
        };
        let rows: Vec<Row> = data
            .warnings
            .iter()
            .map(|one| {
                Row::Cells(vec![
                    Cell::status(Symbol::Warning, warning(text, one.kind)).in_ink(),
                    text.count(i64::from(one.count)).into(),
                    text.count(i64::from(one.contracts)).into(),
                ])
            })
            .collect();
        self.paper.table(section, LEFT, &table, &rows);
    }
}

/// A warning in a few words that need no contract beside them.
fn warning(text: &Text, kind: WarningKind) -> String {
    let own = format!("portfolio-{}", kind.text_key());
    if text.has(&own) { text.get(&own) } else { warning_short(text, kind) }
}
