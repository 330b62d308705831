//! The nonconformity report: one nonconformity with its steps, amounts and documents, for the case file.

use crate::{
    front::{self, Cover},
    layout::{Cell, Column, Fact, FactColumn, Furniture, Paper, Row, Symbol, Table},
    options::Options,
    style::{ACCENT, H1, LEFT, MM, NOTE, SOFT, TABLE, TEXT, WIDTH},
    words::{calculation, period},
};
use register::{
    Result,
    domain::{
        nonconformity::{NonconformityState, Step},
        requirement::Basis,
    },
    register::nonconformity_sheet::NonconformitySheet,
    text::Text,
};

const LABELS: f32 = 34.0 * MM;

struct Report<'a> {
    paper: Paper,
    data: &'a NonconformitySheet,
    text: &'a Text,
    options: &'a Options,
}

/// Prints the report. Errors: `invalid-image` for the logo on a cover, `cancelled`, `report`.
pub fn nonconformity_report(data: &NonconformitySheet, options: &Options) -> Result<Vec<u8>> {
    let mut report = Report { paper: Paper::new(options.is_english(), options.progress.clone())?, data, text: options.text(), options };
    if options.cover {
        report.cover()?;
    }
    report.head();
    report.facts();
    report.found();
    report.steps();
    report.amounts();
    report.documents();
    report.finish()
}

impl Report<'_> {
    fn name(&self) -> String {
        let one = &self.data.nonconformity;
        [one.number.as_str(), one.title.trim()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    fn cover(&mut self) -> Result<()> {
        let (text, contract) = (self.text, &self.data.contract.draft);
        let facts = [
            ("nc-fact-contract", contract.title.trim()),
            ("report-fact-supplier", self.data.line.supplier.trim()),
            ("report-cover-case", contract.case_number.trim()),
            ("report-cover-contract", contract.contract_number.trim()),
        ];
        let facts = facts.into_iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| Fact::new(text.get(key), value)).collect();
        // From the day it was opened to the last step, or to the report while it is open.
        let last = self.data.nonconformity.latest().filter(|_| !self.data.nonconformity.is_open()).map(|step| step.on);
        let whole = text.period(self.data.line.opened_on, last.or(Some(self.data.today)));
        let cover = Cover { report: text.get("report-nonconformity"), title: self.name(), facts, whole };
        front::cover(&mut self.paper, self.options, &cover)
    }

    fn head(&mut self) {
        let text = self.text;
        front::example_mark(&mut self.paper, self.options);
        let root = self.paper.root();
        self.paper.paragraph(root, LEFT, WIDTH, TABLE.bold().colour(ACCENT), &text.get("report-nonconformity").into());
        self.paper.y += 2.0;
        self.paper.title(root, &self.name(), WIDTH, H1);
        self.paper.y += 4.0;
        let about = text.get_with("report-contract-status", &[("date", text.date(self.data.today).into())]);
        self.paper.paragraph(root, LEFT, WIDTH, TEXT.colour(SOFT), &about.into());
        self.paper.gap(8.0);
        let line = &self.data.line;
        let word = text.get(line.state.text_key());
        let symbol = match line.state {
            NonconformityState::Closed | NonconformityState::Withdrawn => Symbol::Fulfilled,
            NonconformityState::Corrected | NonconformityState::Verified => Symbol::Partly,
            _ => Symbol::Breach,
        };
        let y = self.paper.y;
        self.paper.y += self.paper.status(root, LEFT, y, WIDTH, TEXT.bold(), symbol, &word);
        if line.quiet {
            let days = text.get_with("nc-quiet-note", &[("count", line.days_since_last_step.into())]);
            let y = self.paper.y + 2.0;
            self.paper.y = y + self.paper.status(root, LEFT, y, WIDTH, TABLE, Symbol::Warning, &days);
        }
    }

    fn facts(&mut self) {
        let (text, data) = (self.text, self.data);
        let section = self.paper.section();
        self.paper.heading(section, &text.get("nc-about"), 60.0);
        let contract = &data.contract.draft;
        let mut facts = vec![];
        let mut add = |key: &str, value: String| {
            if !value.trim().is_empty() {
                facts.push(Fact::new(text.get(key), value));
            }
        };
        add("nc-fact-contract", contract.title.clone());
        add("report-cover-case", contract.case_number.clone());
        add("report-cover-contract", contract.contract_number.clone());
        add("nc-fact-supplier", data.suppliers.iter().map(|one| one.draft.name.clone()).collect::<Vec<_>>().join(", "));
        if let Some(requirement) = &data.requirement {
            add("nc-fact-requirement", format!("{} {}", text.requirement_number(requirement.number), requirement.draft.title));
            add("error-field-wording", requirement.draft.wording.clone());
            add("error-field-clause", requirement.draft.clause.clone());
            if requirement.draft.basis == Basis::Law {
                add("error-field-basis", text.get("nc-law"));
            }
            let sanction = &requirement.draft.sanction;
            let more = sanction.text.trim();
            let more = if more.is_empty() { String::new() } else { format!(" ({more})") };
            add("nc-fact-agreed", text.sanction(sanction) + &more);
        }
        add("nc-fact-responsible", data.line.responsible.clone());
        if let Some(deadline) = data.line.deadline {
            add("nc-column-deadline", format!("{}, {}", text.date(deadline), text.relative_day(deadline, data.today)));
        }
        self.paper.facts(section, FactColumn { x: LEFT, label: LABELS, width: WIDTH, style: TABLE }, &facts);
    }

    fn found(&mut self) {
        let (text, data) = (self.text, self.data);
        let section = self.paper.section();
        self.paper.heading(section, &text.get("letter-found"), 40.0);
        let mut facts = vec![];
        let found = data.nonconformity.found().trim();
        facts.push(Fact::new(
            text.get("nc-fact-found"),
            if found.is_empty() { text.get("notice-gap-nothing-found") } else { found.to_owned() },
        ));
        if let Some(result) = &data.result {
            let outcome = text.get(result.outcome.text_key());
            let actual =
                data.requirement.as_ref().zip(result.actual).map(|(one, actual)| text.target_value(&one.draft.target, Some(actual)));
            let said = [Some(outcome), actual, Some(text.date(result.checked_on)), Some(result.recorded_by.clone())];
            let said: Vec<String> = said.into_iter().flatten().filter(|part| !part.is_empty()).collect();
            facts.push(Fact::new(text.get("letter-checked"), said.join(", ")));
        }
        let action = data.nonconformity.corrective_action.trim();
        let action = if action.is_empty() { text.get("notice-gap-no-corrective-action") } else { action.to_owned() };
        facts.push(Fact::new(text.get("nc-fact-action"), action));
        self.paper.facts(section, FactColumn { x: LEFT, label: LABELS, width: WIDTH, style: TABLE }, &facts);
    }

    fn steps(&mut self) {
        let (text, data) = (self.text, self.data);
        let section = self.paper.section();
        self.paper.heading(section, &text.get("nc-trail"), 60.0);
        let table = Table::new(vec![
            Column::text(text.get("report-step-date"), 24.0),
            Column::text(text.get("report-step"), 30.0),
            Column::text(text.get("report-step-text"), 82.0),
            Column::text(text.get("report-step-by"), 34.0),
        ]);
        let mut rows: Vec<Row> = data.nonconformity.steps.iter().map(|step| self.step(step)).collect();
        if let Some(deadline) = data.nonconformity.missed_deadline(data.today) {
            let overdue = Cell::status(Symbol::Overdue, text.get("report-step-overdue"));
            rows.push(Row::Cells(vec![
                text.date(deadline).into(),
                overdue,
                text.relative_day(deadline, data.today).into(),
                text.get("none").into(),
            ]));
        }
        self.paper.table(section, LEFT, &table, &rows);
    }

    fn step(&self, step: &Step) -> Row {
        let text = self.text;
        let mut said = vec![];
        if !step.text.trim().is_empty() {
            said.push(step.text.trim().to_owned());
        }
        if let Some(deadline) = step.deadline {
            said.push(text.get_with("report-step-deadline", &[("date", text.date(deadline).into())]));
        }
        if let Some(amount) = step.amount {
            said.push(text.get_with("report-step-amount", &[("amount", text.money(amount).into())]));
        }
        let files = self.data.files.iter().filter(|files| files.step == step.id).flat_map(|files| &files.files);
        let names: Vec<&str> = files.map(|file| file.name.as_str()).collect();
        if !names.is_empty() {
            said.push(text.get_with("letter-attachments", &[("files", names.join(", ").into())]));
        }
        let by = if step.by.is_empty() { text.get("none") } else { step.by.clone() };
        Row::Cells(vec![text.date(step.on).into(), text.get(step.kind.text_key()).into(), said.join("\n").into(), by.into()])
    }

    /// What was imposed and how it came about; or what the agreed sanction comes to today.
    fn amounts(&mut self) {
        let (text, data) = (self.text, self.data);
        let section = self.paper.section();
        self.paper.heading(section, &text.get("report-sanctions"), 40.0);
        let mut facts = vec![];
        for step in data.nonconformity.steps.iter().filter(|step| step.amount.is_some()) {
            let mut said = vec![step.amount.map(|amount| text.money(amount)).unwrap_or_default()];
            if let Some(how) = &step.calculation {
                said.push(calculation(text, how));
                said.push(period(text, how));
                if let (Some(amount), Some(calculated)) = (step.amount, how.amount)
                    && amount != calculated
                {
                    let args = [
                        ("amount", text.money(amount).into()),
                        ("calculated", text.money(calculated).into()),
                        ("why", how.basis.changed_because.as_str().into()),
                    ];
                    said.push(text.get_with("nc-calc-changed", &args));
                }
            }
            said.retain(|part| !part.is_empty());
            facts.push(Fact::new(text.date(step.on), said.join("\n")));
        }
        if facts.is_empty() {
            if let Some(how) = data.calculation.as_ref().filter(|how| how.amount.is_some_and(|amount| amount.ore() > 0)) {
                let key = if data.line.corrected_on.is_some() { "nc-possible-corrected" } else { "nc-possible" };
                let said = [calculation(text, how), period(text, how)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
                facts.push(Fact::new(text.get(key), said.join("\n")));
            } else {
                self.paper.paragraph(section, LEFT, WIDTH, NOTE, &text.get("report-sanctions-none").into());
                return;
            }
        }
        self.paper.facts(section, FactColumn { x: LEFT, label: LABELS, width: WIDTH, style: TABLE }, &facts);
    }

    fn documents(&mut self) {
        let (text, data) = (self.text, self.data);
        let files: Vec<_> = data.files.iter().flat_map(|files| files.files.iter().map(move |file| (files.step, file))).collect();
        if files.is_empty() && data.evidence.is_empty() {
            return;
        }
        let section = self.paper.section();
        self.paper.heading(section, &text.get("nc-fact-documents"), 40.0);
        let table = Table::new(vec![
            Column::text(text.get("report-nonconformity-document"), 96.0),
            Column::text(text.get("report-nonconformity-document-of"), 40.0),
            Column::text(text.get("report-step-date"), 34.0),
        ]);
        let mut rows: Vec<Row> = vec![];
        for (owner, file) in files {
            let step = data.nonconformity.steps.iter().find(|step| step.id == owner);
            let (kind, on) = step.map(|step| (text.get(step.kind.text_key()), text.date(step.on))).unwrap_or_default();
            rows.push(Row::Cells(vec![Cell::from(file.name.as_str()), kind.into(), on.into()]));
        }
        for document in &data.evidence {
            let name = [document.draft.title.trim(), document.draft.number.trim()];
            let name = name.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
            let until = document.draft.valid_to.map(|until| text.date(until)).unwrap_or_else(|| text.get("none"));
            rows.push(Row::Cells(vec![name.into(), text.get(document.draft.class.text_key()).into(), until.into()]));
        }
        self.paper.table(section, LEFT, &table, &rows);
    }

    fn finish(self) -> Result<Vec<u8>> {
        let (text, draft) = (self.text, &self.data.contract.draft);
        let mut reference = vec![];
        for (key, number) in [("report-reference-case", &draft.case_number), ("report-reference-contract", &draft.contract_number)] {
            if !number.trim().is_empty() {
                reference.push(text.get_with(key, &[("number", number.into())]));
            }
        }
        let furniture = Furniture {
            organisation: self.options.organisation.clone(),
            reference: front::reference(self.options, reference),
            mark: front::mark(self.options),
            made: front::made(self.options, &text.get("report-nonconformity")),
        };
        let title = text.get_with("report-nonconformity-title", &[("title", self.name().into())]);
        self.paper.finish(&furniture, &self.options.metadata(title), |page, of| front::page_of(text, page, of))
    }
}
