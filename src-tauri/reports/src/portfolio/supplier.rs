//! What a meeting with one supplier needs besides: who it is, what was decided and is not done, and every contract's
//! requirements with what was found last and when the next check is due.

use super::Report;
use crate::{
    contract::{contract_symbol, requirement_symbol},
    layout::{Cell, Column, Fact, FactColumn, Row, Symbol, Table},
    style::{LEFT, MM, NOTE, SOFT, TABLE, TEXT, WIDTH},
};
use register::{
    domain::registration::Status,
    register::{
        contract_sheet::{ContractSheet, RequirementSheet},
        meeting_sheet::OpenDecision,
        portfolio::SupplierPortfolio,
    },
};

const LABELS: f32 = 34.0 * MM;

impl Report<'_> {
    pub(super) fn supplier(&mut self, of: &SupplierPortfolio) {
        let (text, draft) = (self.text, &of.supplier.draft);
        let section = self.paper.section();
        self.paper.heading(section, &text.get("supplier-report-about"), 60.0);
        let mut facts = vec![];
        if let Some(number) = &draft.organisation_number {
            facts.push(Fact::new(text.get("error-field-organisation-number"), text.organisation_number(number)));
        }
        if let Some(registration) = of.supplier.registration.as_ref().filter(|one| one.status != Status::Active) {
            facts.push(Fact::new(text.get("portfolio-column-state"), text.get(registration.status.text_key())).with(Symbol::Warning));
        }
        let place = [draft.postal_code.trim(), draft.city.trim()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let address: Vec<&str> = [draft.address.trim(), place.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
        let contact: Vec<&str> =
            [draft.contact.trim(), draft.email.trim(), draft.phone.trim()].into_iter().filter(|part| !part.is_empty()).collect();
        for (key, value) in [("error-field-address", address.join(", ")), ("error-field-contact", contact.join(", "))] {
            if !value.is_empty() {
                facts.push(Fact::new(text.get(key), value));
            }
        }
        facts.push(Fact::new(text.get("supplier-report-contracts"), text.count(of.sheets.len() as i64)));
        if let Some(value) = self.data.whole.value {
            facts.push(Fact::new(text.get("report-fact-value"), text.money(value)));
        }
        if let Some(next) = of.next_meeting {
            let when = format!("{}, {}", text.date(next), text.relative_day(next, self.data.today));
            facts.push(Fact::new(text.get("supplier-report-next-meeting"), when));
        }
        self.paper.facts(section, FactColumn { x: LEFT, label: LABELS, width: WIDTH, style: TABLE }, &facts);
        self.open_decisions(&of.decisions);
    }

    fn open_decisions(&mut self, decisions: &[OpenDecision]) {
        if decisions.is_empty() {
            return;
        }
        let text = self.text;
        let section = self.paper.section();
        self.paper.heading(section, &text.get("supplier-report-decisions"), 60.0);
        let table = Table::new(vec![
            Column::text(text.get("supplier-report-decided"), 105.0),
            Column::text(text.get("report-responsible"), 38.0),
            Column::text(text.get("report-deadline"), 27.0),
        ]);
        let rows: Vec<Row> = decisions
            .iter()
            .map(|one| {
                let said = self.or_none(&one.decision.draft.text);
                let meeting = format!("{}, {}", one.meeting_title, text.date(one.held_on));
                let late = one.decision.draft.deadline.is_some_and(|deadline| deadline < self.data.today);
                let cell = if late { Cell::status(Symbol::Overdue, said).in_ink() } else { said.into() };
                Row::Cells(vec![
                    cell.noted(meeting),
                    self.or_none(&one.decision.draft.responsible).into(),
                    self.when(one.decision.draft.deadline),
                ])
            })
            .collect();
        self.paper.table(section, LEFT, &table, &rows);
    }

    /// Every contract with its requirements.
    pub(super) fn sheets(&mut self, sheets: &[ContractSheet]) {
        for sheet in sheets {
            if self.paper.is_stopped() {
                return;
            }
            self.sheet(sheet);
        }
    }

    fn sheet(&mut self, sheet: &ContractSheet) {
        let (text, draft) = (self.text, &sheet.contract.draft);
        let section = self.paper.section();
        self.paper.heading(section, &self.or_none(&draft.title), 90.0);
        let symbol = contract_symbol(sheet.state);
        let y = self.paper.y;
        self.paper.y += self.paper.status(section, LEFT, y, WIDTH, TEXT.bold(), symbol, &text.get(sheet.state.text_key()));
        let term = text.period(draft.start, sheet.current_end);
        let value = draft.estimated_value.map(|value| text.money(value)).unwrap_or_default();
        let number = [&draft.contract_number, &draft.case_number].into_iter().find(|number| !number.trim().is_empty());
        let about = [number.cloned().unwrap_or_default(), term, value, draft.department.clone(), draft.manager.clone()];
        let about: Vec<&str> = about.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
        self.paper.y += 2.0;
        self.paper.paragraph(section, LEFT, WIDTH, NOTE.colour(SOFT), &about.join(" · ").into());
        self.paper.gap(6.0);
        if sheet.requirements.is_empty() {
            self.paper.paragraph(section, LEFT, WIDTH, NOTE, &text.get("report-controlled-none").into());
            return;
        }
        let table = Table::new(vec![
            Column::text(text.get("followup-column-requirement"), 66.0),
            Column::text(text.get("portfolio-column-state"), 30.0),
            Column::text(text.get("followup-column-required"), 26.0),
            Column::text(text.get("supplier-report-found"), 24.0),
            Column::text(text.get("supplier-report-next"), 24.0),
        ]);
        let rows: Vec<Row> = sheet.requirements.iter().map(|one| self.requirement(one)).collect();
        let (table, rows) = table.without_blank_columns(rows);
        self.paper.table(section, LEFT, &table, &rows);
    }

    fn requirement(&self, one: &RequirementSheet) -> Row {
        let (text, draft, today) = (self.text, &one.requirement.draft, self.data.today);
        let overdue = one.checks.iter().filter(|line| line.result.is_none() && line.check.due < today).count();
        let title = Cell::from(format!("{} {}", text.requirement_number(one.requirement.number), draft.title));
        let title = if overdue > 0 { title.noted(self.say("supplier-report-overdue", &[("count", overdue.into())])) } else { title };
        let required = if draft.target.required.is_some() { text.required_value(&draft.target) } else { text.get("none") };
        let found = match &one.latest {
            Some(latest) => {
                let value = latest
                    .actual
                    .map_or_else(|| text.get(latest.outcome.text_key()), |actual| text.target_value(&draft.target, Some(actual)));
                Cell::from(value).noted(text.date(latest.checked_on))
            }
            None => text.get("none").into(),
        };
        Row::Cells(vec![
            title,
            Cell::status(requirement_symbol(one.state), text.get(one.state.text_key())),
            required.into(),
            found,
            self.when(one.next_due),
        ])
    }
}
