//! The contracts themselves: all of them in a short portfolio, otherwise the gravest.

use super::{
    Report,
    words::{of, share},
};
use crate::{
    contract::contract_symbol,
    layout::{Cell, Column, Row, Table},
    style::LEFT,
};
use register::domain::{compliance::ContractState, portfolio::PortfolioContract};

/// So many contracts are listed whatever their state.
const MOST: usize = 60;

impl Report<'_> {
    pub(super) fn contracts(&mut self) {
        let (text, data) = (self.text, self.data);
        if data.contracts.is_empty() {
            return;
        }
        let section = self.paper.section();
        self.paper.heading(section, &text.get("nav-contracts"), 70.0);
        let table = Table::new(vec![
            Column::text(text.get("nc-fact-contract"), 66.0),
            Column::text(text.get("portfolio-column-state"), 29.0),
            Column::text(text.get("portfolio-column-end"), 22.0),
            Column::count(text.get("portfolio-column-controlled"), 24.0),
            Column::count(text.get("report-fulfilled"), 16.0),
            Column::count(text.get("portfolio-column-overdue"), 13.0),
        ]);
        let grave = |one: &&PortfolioContract| data.contracts.len() <= MOST || one.state != ContractState::Fulfilled;
        let rows: Vec<Row> = data.contracts.iter().filter(grave).take(MOST).map(|one| self.contract(one)).collect();
        self.paper.table(section, LEFT, &table, &rows);
        self.cut(section, rows.len(), data.contracts.len());
    }

    fn contract(&self, one: &PortfolioContract) -> Row {
        let text = self.text;
        let figures = &one.figures;
        let number = [&one.contract_number, &one.case_number].into_iter().find(|number| !number.trim().is_empty());
        let supplier = one.suppliers.first().cloned().unwrap_or_default();
        let about = [number.cloned().unwrap_or_default(), supplier, one.department.clone()];
        let about: Vec<&str> = about.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
        let end = one.current_end.map_or_else(|| text.get("portfolio-open-ended"), |end| text.date(end));
        Row::Cells(vec![
            Cell::from(self.or_none(&one.title)).noted(about.join(", ")),
            Cell::status(contract_symbol(one.state), text.get(one.state.text_key())),
            end.into(),
            of(text, figures.controlled, figures.requirements - figures.not_applicable).into(),
            share(text, figures.fulfilled, figures.controlled).into(),
            text.count(i64::from(figures.overdue)).into(),
        ])
    }
}
