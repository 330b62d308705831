//! The contract: its facts, its suppliers, and its life as a line.

use super::{Report, words::inside};
use crate::{
    charts::{self, Term, TermDate, TermPart},
    layout::{Fact, FactColumn},
    style::{LEFT, MM, NOTE, TABLE, WIDTH, column, span},
    tagging::ElementId,
};
use register::domain::contract::{ContractOption, DeadlineKind, OptionDecision};

/// Facts of the left half.
pub(super) fn left_half() -> FactColumn {
    FactColumn { x: LEFT, label: 27.0 * MM, width: span(3), style: TABLE }
}
/// Facts of the right half.
pub(super) fn right_half() -> FactColumn {
    FactColumn { x: column(3), label: 27.0 * MM, width: span(3), style: TABLE }
}

impl Report<'_> {
    pub(super) fn facts(&mut self) {
        let section = self.paper.section();
        self.together(section, 1.0, |report| {
            report.paper.heading(section, &report.text.get("report-facts"), 60.0);
            let (left, right) = (report.agreement(), report.parties());
            report.paper.facts_beside(section, (left_half(), &left), (right_half(), &right));
            report.paper.gap(8.0);
            report.term(section);
        });
    }

    /// One line that says a section is empty.
    pub(super) fn line(&mut self, section: ElementId, key: &str) {
        let text = self.text.get(key);
        self.paper.paragraph(section, LEFT, WIDTH, NOTE, &text.into());
    }

    fn agreement(&self) -> Vec<Fact> {
        let (text, draft) = (self.text, &self.data.contract.draft);
        let kind: Vec<String> = [draft.kind.map(|kind| text.get(kind.text_key())), draft.object.map(|object| text.get(object.text_key()))]
            .into_iter()
            .flatten()
            .collect();
        let kind = match kind.as_slice() {
            [kind, object] if kind != object => format!("{kind}, {}", inside(object)),
            [kind, ..] => kind.clone(),
            [] => String::new(),
        };
        let cpv: Vec<String> = draft
            .cpv
            .iter()
            .map(|cpv| cpv.name(text.language()).map_or_else(|| cpv.as_str().to_owned(), |name| format!("{} {name}", cpv.as_str())))
            .collect();
        let value = draft.estimated_value.map(|value| text.get_with("report-fact-value-excl", &[("amount", text.money(value).into())]));
        let facts = [
            ("report-fact-kind", kind),
            ("report-fact-status", text.get(self.data.status.text_key())),
            ("report-fact-cpv", cpv.join("\n")),
            ("report-fact-value", value.unwrap_or_default()),
            ("report-fact-buyer", draft.buyer.clone()),
            ("report-fact-department", draft.department.clone()),
            ("report-fact-owner", draft.owner.clone()),
            ("report-fact-manager", draft.manager.clone()),
            ("report-fact-notice", draft.notice.clone()),
        ];
        facts.into_iter().filter(|(_, value)| !value.trim().is_empty()).map(|(key, value)| Fact::new(text.get(key), value)).collect()
    }

    fn parties(&self) -> Vec<Fact> {
        let (text, draft) = (self.text, &self.data.contract.draft);
        let mut facts = vec![];
        for supplier in &self.data.suppliers {
            let main = draft.suppliers.iter().any(|part| part.supplier == supplier.id && part.main);
            let key = if main && self.data.suppliers.len() > 1 { "report-fact-main-supplier" } else { "report-fact-supplier" };
            let mut value = supplier.draft.name.clone();
            if let Some(number) = &supplier.draft.organisation_number {
                let right = number.check_digit_is_right();
                let key = if right { "report-fact-organisation-number" } else { "report-fact-organisation-number-wrong" };
                value.push('\n');
                value.push_str(&text.get_with(key, &[("number", text.organisation_number(number).into())]));
            }
            facts.push(Fact::new(text.get(key), value));
        }
        if facts.is_empty() {
            facts.push(Fact::new(text.get("report-fact-supplier"), text.get("report-fact-no-supplier")));
        }
        if let Some(signed) = draft.signed {
            facts.push(Fact::new(text.get("report-fact-signed"), text.date(signed)));
        }
        let term = match (draft.start, draft.end) {
            (None, None) => text.get("report-fact-term-none"),
            (start, end) => {
                let period = text.period(start, end);
                if end.is_none() { format!("{period}, {}", text.get("report-fact-open-ended")) } else { period }
            }
        };
        facts.push(Fact::new(text.get("report-fact-term"), term));
        if !draft.options.is_empty() {
            facts.push(Fact::new(text.get("report-fact-options"), self.options().join("\n")));
        }
        if let Some(end) = self.data.current_end.filter(|end| draft.end != Some(*end)) {
            facts.push(Fact::new(text.get("report-fact-current-end"), text.date(end)));
        }
        if let Some(terminated) = draft.terminated {
            facts.push(Fact::new(text.get("report-fact-terminated"), text.date(terminated)));
        }
        facts
    }

    fn options(&self) -> Vec<String> {
        let (text, draft) = (self.text, &self.data.contract.draft);
        let terms = draft.option_terms();
        let line = |index: usize, option: &ContractOption| {
            let notice = terms.iter().find(|term| term.option.id == option.id).map(|term| term.notice);
            let (key, date) = match (option.decision, option.decided_on, notice) {
                (OptionDecision::Undecided, _, Some(notice)) => ("report-fact-option-undecided", Some(notice)),
                (OptionDecision::Undecided, _, None) => ("report-fact-option", None),
                (_, Some(decided), _) => ("report-fact-option-decided", Some(decided)),
                (_, None, _) => ("report-fact-option", None),
            };
            let length = if option.months.is_multiple_of(12) {
                text.get_with("count-years", &[("count", (option.months / 12).into())])
            } else {
                text.get_with("count-months", &[("count", option.months.into())])
            };
            text.get_with(
                key,
                &[
                    ("number", (index + 1).into()),
                    ("length", length.into()),
                    ("decision", inside(&text.get(option.decision.text_key())).into()),
                    ("date", date.map(|date| text.date(date)).unwrap_or_default().into()),
                ],
            )
        };
        draft.options.iter().enumerate().map(|(index, option)| line(index, option)).collect()
    }

    fn term(&mut self, section: ElementId) {
        let (text, data) = (self.text, self.data);
        let draft = &data.contract.draft;
        // A contract without a start or an end is no line.
        let (Some(start), Some(end)) = (draft.start, draft.end) else { return };
        let mut parts = vec![TermPart { from: start, to: end, option: None, label: text.get("report-term-agreed") }];
        for (index, option) in draft.option_terms().iter().enumerate().filter(|(_, term)| term.option.decision != OptionDecision::Declined)
        {
            let decision = inside(&text.get(option.option.decision.text_key()));
            let label = text.get_with("report-term-option", &[("number", (index + 1).into()), ("decision", decision.into())]);
            parts.push(TermPart { from: option.first_day, to: option.last_day, option: Some(option.option.decision), label });
        }
        let last = parts.last().map_or(end, |part| part.to);
        let today = (start..=last).contains(&data.today).then(|| TermDate { on: data.today, label: text.get("report-term-today") });
        let notice = data.deadlines.iter().find(|deadline| deadline.kind == DeadlineKind::OptionNotice).map(|deadline| TermDate {
            on: deadline.date,
            label: text.get_with("report-term-notice", &[("date", text.date(deadline.date).into())]),
        });
        let mut ends = vec![TermDate { on: start, label: text.date(start) }];
        ends.extend(parts.iter().map(|part| TermDate { on: part.to, label: text.date(part.to) }));

        let mut alt = vec![text.get_with("report-term-alt", &[("start", text.date(start).into()), ("end", text.date(end).into())])];
        for (index, option) in draft.option_terms().iter().enumerate() {
            let decision = inside(&text.get(option.option.decision.text_key()));
            let args = [("number", (index + 1).into()), ("decision", decision.into()), ("end", text.date(option.last_day).into())];
            alt.push(text.get_with("report-term-alt-option", &args));
        }
        if today.is_some() {
            alt.push(text.get_with("report-term-alt-today", &[("date", text.date(data.today).into())]));
        }
        if let Some(notice) = &notice {
            alt.push(text.get_with("report-term-alt-notice", &[("date", text.date(notice.on).into())]));
        }
        let term = Term { parts, today, deadline: notice, ends };
        let (scene, height) = charts::term(&mut self.paper.fonts, &term, WIDTH);
        self.paper.need(height);
        let y = self.paper.y;
        self.paper.figure(section, LEFT, y, WIDTH, height, alt.join(" "), &scene);
        self.paper.y += height;
    }
}
