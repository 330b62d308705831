//! What must be followed up now: what is open, overdue, lapsing or missing, gravest first.

use super::{
    Report,
    words::{days_between, requirement_symbol, warning_sentence, warning_short},
};
use crate::layout::{Cell, Column, Destination, Rich, Row, Symbol, Table};
use crate::style::LEFT;
use chrono::{Days, NaiveDate};
use register::{
    domain::{
        compliance::RequirementState,
        contract::DeadlineKind,
        nonconformity::Nonconformity,
        warning::{Warning, WarningKind},
    },
    register::contract_sheet::RequirementSheet,
};

/// A contract's deadlines and documents are named this long before.
const AHEAD_DAYS: u64 = 183;
const LAPSING_DAYS: u64 = 90;

impl Report<'_> {
    pub(super) fn action(&mut self) {
        let mut rows = vec![];
        self.open_nonconformities(&mut rows);
        self.breaches_without_nonconformity(&mut rows);
        self.overdue_checks(&mut rows);
        self.deadlines(&mut rows);
        self.lapsing_evidence(&mut rows);
        self.warnings(&mut rows);

        let text = self.text;
        let section = self.paper.section();
        self.paper.heading(section, &text.get("report-now"), 60.0);
        if rows.is_empty() {
            self.line(section, "report-now-nothing");
            return;
        }
        let table = Table::new(vec![
            Column::text(text.get("report-now-what"), 104.0),
            Column::text(text.get("report-deadline"), 30.0),
            Column::text(text.get("report-responsible"), 36.0),
        ]);
        self.paper.table(section, LEFT, &table, &rows);
    }

    /// A row: what, when, who. A day that has passed says by how much.
    fn row(&self, symbol: Symbol, what: Rich, on: Option<NaiveDate>, who: &str) -> Row {
        let (text, today) = (self.text, self.data.today);
        let when = on.map_or_else(|| Cell::from(text.get("none")), |on| Cell::from(text.date(on)).noted(text.relative_day(on, today)));
        let who = if who.is_empty() { text.get("none") } else { who.to_owned() };
        Row::Cells(vec![Cell::status(symbol, what).in_ink(), when, who.into()])
    }

    fn open_nonconformities(&self, rows: &mut Vec<Row>) {
        let (text, today) = (self.text, self.data.today);
        for open in self.data.nonconformities.iter().filter(|nonconformity| nonconformity.is_open()) {
            let late = open.deadline().is_some_and(|deadline| deadline < today);
            let quiet = open.is_quiet(today, self.data.quiet_days).then(|| open.latest()).flatten();
            let key = match (late, quiet) {
                (true, Some(_)) => "report-now-nonconformity-late-quiet",
                (true, None) => "report-now-nonconformity-late",
                (false, Some(_)) => "report-now-nonconformity-quiet",
                (false, None) => "report-now-nonconformity-open",
            };
            let days = quiet.map(|step| days_between(text, step.on, today)).unwrap_or_default();
            let title = self.nonconformity_title(open);
            let what = Rich::bold(text.get_with("report-now-nonconformity", &[("number", (&open.number).into())]))
                .then(" ")
                .then(text.get_with(key, &[("title", title.into()), ("days", days.into())]));
            let what = match self.requirement_of(open) {
                Some(sheet) => what.leading(&format!("({})", text.requirement_number(sheet.requirement.number)), Self::place_of(sheet)),
                None => what,
            };
            rows.push(self.row(Symbol::Breach, what, open.deadline(), self.responsible_for(open)));
        }
    }

    /// The title with the requirement it is about: `Emballasje (K8)`.
    pub(super) fn nonconformity_title(&self, nonconformity: &Nonconformity) -> String {
        let number = self.requirement_of(nonconformity);
        let title = nonconformity.title.trim_end_matches('.');
        match number {
            Some(sheet) => format!("{title} ({})", self.text.requirement_number(sheet.requirement.number)),
            None => title.to_owned(),
        }
    }

    /// The requirement a nonconformity is about.
    fn requirement_of(&self, nonconformity: &Nonconformity) -> Option<&RequirementSheet> {
        self.data.requirements.iter().find(|sheet| Some(sheet.requirement.id) == nonconformity.requirement_id)
    }

    fn responsible_for(&self, nonconformity: &Nonconformity) -> &str {
        self.requirement_of(nonconformity).map_or(&self.data.contract.draft.manager, |sheet| &sheet.responsible)
    }

    fn breaches_without_nonconformity(&self, rows: &mut Vec<Row>) {
        let text = self.text;
        for sheet in &self.data.requirements {
            let broken = matches!(sheet.state, RequirementState::NotFulfilled | RequirementState::BelowOffer);
            let open =
                |nonconformity: &Nonconformity| nonconformity.is_open() && nonconformity.requirement_id == Some(sheet.requirement.id);
            if !broken || self.data.nonconformities.iter().any(open) {
                continue;
            }
            let name = format!("{} {}", text.requirement_number(sheet.requirement.number), sheet.requirement.draft.title);
            let what = Rich::bold(text.get_with("report-now-breach", &[("requirement", name.as_str().into())]))
                .then(" ")
                .then(text.get("report-now-breach-alone"))
                .leading(&name, Self::place_of(sheet));
            rows.push(self.row(requirement_symbol(sheet.state), what, None, &sheet.responsible));
        }
    }

    /// Requirements that nobody has checked when they should, a row each; checks that were left out although the
    /// requirement has been checked since share one.
    fn overdue_checks(&self, rows: &mut Vec<Row>) {
        let (text, today) = (self.text, self.data.today);
        let row = |what: Rich, first: NaiveDate, who: &str| {
            let by = text.get_with("report-now-overdue-by", &[("days", days_between(text, first, today).into())]);
            let who = if who.is_empty() { text.get("none") } else { who.to_owned() };
            Row::Cells(vec![Cell::status(Symbol::Overdue, what).in_ink(), Cell::from(text.date(first)).noted(by), who.into()])
        };
        let mut left_out: Vec<(String, NaiveDate, Destination)> = vec![];
        let mut left_out_count = 0_usize;
        for sheet in &self.data.requirements {
            let overdue: Vec<NaiveDate> =
                sheet.checks.iter().filter(|line| line.result.is_none() && line.check.due < today).map(|line| line.check.due).collect();
            let Some(first) = overdue.first() else { continue };
            let number = text.requirement_number(sheet.requirement.number);
            if sheet.state != RequirementState::NotVerified {
                left_out.push((number, *first, Self::place_of(sheet)));
                left_out_count += overdue.len();
                continue;
            }
            let name = format!("{number} {}", sheet.requirement.draft.title);
            let what = Rich::bold(text.get_with("report-now-overdue", &[("requirement", name.as_str().into())]))
                .then(" ")
                .then(text.get_with("report-now-overdue-count", &[("count", overdue.len().into())]))
                .leading(&name, Self::place_of(sheet));
            rows.push(row(what, *first, &sheet.responsible));
        }
        if let Some(first) = left_out.iter().map(|(_, first, _)| *first).min() {
            let numbers: Vec<&str> = left_out.iter().map(|(number, ..)| number.as_str()).collect();
            let what = Rich::bold(text.get_with("report-now-left-out", &[("count", left_out_count.into())]))
                .then(" ")
                .then(text.get_with("report-now-warning-list", &[("requirements", numbers.join(", ").into())]))
                .leading_each(left_out.iter().map(|(number, _, to)| (number.as_str(), *to)));
            rows.push(row(what, first, &self.data.contract.draft.manager));
        }
    }

    fn deadlines(&self, rows: &mut Vec<Row>) {
        let (text, data) = (self.text, self.data);
        let limit = data.today.checked_add_days(Days::new(AHEAD_DAYS)).unwrap_or(NaiveDate::MAX);
        let owner = if data.contract.draft.owner.is_empty() { &data.contract.draft.manager } else { &data.contract.draft.owner };
        for deadline in data.deadlines.iter().filter(|deadline| deadline.date <= limit) {
            let what = match deadline.kind {
                DeadlineKind::OptionNotice => {
                    let number = deadline.option.map_or(1, |option| option + 1);
                    let of = data.contract.draft.options.len();
                    Rich::bold(text.get_with("report-now-option", &[("number", number.into()), ("of", of.into())]))
                        .then(" ")
                        .then(text.get("report-now-option-notice"))
                }
                DeadlineKind::End => Rich::bold(text.get("report-now-end")).then(" ").then(text.get("report-now-end-plan")),
            };
            rows.push(self.row(Symbol::Warning, what, Some(deadline.date), owner));
        }
    }

    fn lapsing_evidence(&self, rows: &mut Vec<Row>) {
        let (text, today) = (self.text, self.data.today);
        let limit = today.checked_add_days(Days::new(LAPSING_DAYS)).unwrap_or(NaiveDate::MAX);
        for (number, evidence) in self.numbered_evidence() {
            let Some(valid_to) = evidence.draft.valid_to.filter(|valid_to| *valid_to <= limit) else { continue };
            let (symbol, key) = if valid_to < today {
                (Symbol::Overdue, "report-now-evidence-expired")
            } else {
                (Symbol::Warning, "report-now-evidence-expiring")
            };
            let name = text.get_with("report-now-evidence", &[("number", number.into()), ("title", (&evidence.draft.title).into())]);
            let what = Rich::bold(name).then(" ").then(text.get(key));
            rows.push(self.row(symbol, what, Some(valid_to), &self.data.contract.draft.manager));
        }
    }

    /// Warnings of one kind about several requirements are one row.
    fn warnings(&self, rows: &mut Vec<Row>) {
        let (text, manager) = (self.text, &self.data.contract.draft.manager);
        let mut done: Vec<WarningKind> = vec![];
        for warning in &self.data.warnings {
            // Said already, and better, above.
            if warning.kind == WarningKind::NoEnforcementDocumented || done.contains(&warning.kind) {
                continue;
            }
            let same: Vec<&Warning> = self.data.warnings.iter().filter(|other| other.kind == warning.kind).collect();
            let about = || same.iter().filter_map(|warning| warning.requirement);
            let numbers: Vec<String> = about().map(|number| text.requirement_number(number)).collect();
            let places = about().map(Destination);
            if numbers.is_empty() {
                rows.push(self.row(Symbol::Warning, warning_sentence(text, warning, "").into(), None, manager));
                continue;
            }
            done.push(warning.kind);
            let short = super::words::inside(&warning_short(text, warning.kind));
            let of = self.data.requirements.len();
            let what = Rich::bold(
                text.get_with("report-now-warning-for", &[("count", numbers.len().into()), ("of", of.into()), ("warning", short.into())]),
            )
            .then(" ")
            .then(text.get_with("report-now-warning-list", &[("requirements", numbers.join(", ").into())]))
            .leading_each(numbers.iter().zip(places).map(|(number, to)| (number.as_str(), to)));
            rows.push(self.row(Symbol::Warning, what, None, manager));
        }
    }
}
