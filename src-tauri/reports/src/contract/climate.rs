//! How § 7-9 was answered: rule set, route, criteria, justification.

use super::{
    Report,
    facts::{left_half, right_half},
};
use crate::{
    layout::{Fact, FactColumn, Rich, Symbol},
    style::{LEFT, SOFT, TABLE, WIDTH, span},
    tagging::ElementId,
};
use register::domain::procurement::rule_set::{RouteRule, rule_set};

/// A justification longer than this stands below the facts instead of beside them.
const BESIDE: f32 = 160.0;

impl Report<'_> {
    pub(super) fn climate(&mut self) {
        let section = self.paper.section();
        self.paper.heading(section, &self.text.get("report-climate"), 80.0);
        let facts = self.climate_facts();
        let procurement = &self.data.contract.draft.procurement;
        let justification = procurement.justification.trim().to_owned();
        let missing = justification.is_empty() && self.route_rule().is_some_and(|rule| rule.needs_justification);
        if facts.is_empty() && justification.is_empty() {
            self.line(section, "report-climate-nothing");
            return;
        }
        if justification.is_empty() && !missing {
            self.paper.facts(section, FactColumn { width: WIDTH, ..left_half() }, &facts);
            return;
        }
        let body: Rich = if missing { self.text.get("report-climate-justification-missing").into() } else { justification.into() };
        let height = self.paper.height(&body, TABLE, span(3));
        if height > BESIDE {
            self.paper.facts(section, FactColumn { width: WIDTH, ..left_half() }, &facts);
            self.paper.gap(4.0);
            self.justification(section, LEFT, WIDTH, &body, missing);
            return;
        }
        self.paper.need(height + TABLE.leading + 4.0);
        let (top, page) = (self.paper.y, self.paper.page());
        self.paper.facts(section, left_half(), &facts);
        let bottom = self.paper.y;
        if self.paper.page() == page {
            self.paper.y = top + 1.5;
            self.justification(section, right_half().x, span(3), &body, missing);
            self.paper.y = self.paper.y.max(bottom);
        } else {
            self.justification(section, LEFT, WIDTH, &body, missing);
        }
    }

    fn justification(&mut self, section: ElementId, x: f32, width: f32, body: &Rich, missing: bool) {
        let label = self.text.get("report-climate-justification");
        self.paper.need(3.0 * TABLE.leading);
        self.paper.paragraph(section, x, width, TABLE.colour(SOFT), &label.into());
        if missing {
            let y = self.paper.y;
            let height = self.paper.status(section, x, y, width, TABLE, Symbol::Warning, &body.plain());
            self.paper.y += height;
        } else {
            self.paper.paragraph(section, x, width, TABLE, body);
        }
    }

    fn route_rule(&self) -> Option<&'static RouteRule> {
        let procurement = &self.data.contract.draft.procurement;
        rule_set(procurement.started?)?.rule(procurement.climate_route?)
    }

    fn climate_facts(&self) -> Vec<Fact> {
        let (text, procurement) = (self.text, &self.data.contract.draft.procurement);
        let mut facts = vec![];
        if let Some(started) = procurement.started {
            let value = match rule_set(started) {
                Some(rules) => {
                    let period = text.period(Some(rules.from), rules.until);
                    text.get_with("report-climate-rules-started", &[("period", period.into()), ("date", text.date(started).into())])
                }
                None => text.get_with("report-climate-before", &[("date", text.date(started).into())]),
            };
            facts.push(Fact::new(text.get("report-climate-rules"), value));
        }
        if let Some(awarded) = procurement.awarded {
            facts.push(Fact::new(text.get("report-climate-awarded"), text.date(awarded)));
        }
        match procurement.climate_route {
            Some(route) => {
                let mut value = Rich::bold(text.get(route.text_key()));
                // The route's own name may say so already.
                let mark = text.get("report-climate-contested");
                if self.route_rule().is_some_and(|rule| rule.contested) && !value.plain().contains(&mark) {
                    value = value.then(format!(" {mark}"));
                }
                facts.push(Fact::new(text.get("report-climate-route"), value));
            }
            None if procurement.started.is_some_and(|started| rule_set(started).is_some()) => {
                facts.push(Fact::new(text.get("report-climate-route"), text.get("report-climate-route-none")).with(Symbol::Warning));
            }
            None => {}
        }
        let criteria: Vec<String> = procurement
            .criteria
            .iter()
            .map(|criterion| {
                let kind = text.get(criterion.kind.text_key());
                let name = if criterion.name.trim().is_empty() { kind } else { criterion.name.clone() };
                match (criterion.weight, criterion.rank) {
                    (Some(weight), _) => {
                        text.get_with("report-climate-criterion-weight", &[("name", name.into()), ("weight", text.percent(weight).into())])
                    }
                    (None, Some(rank)) => text.get_with("report-climate-criterion-rank", &[("rank", rank.into()), ("name", name.into())]),
                    (None, None) => name,
                }
            })
            .collect();
        if !criteria.is_empty() {
            facts.push(Fact::new(text.get("report-climate-criteria"), criteria.join(", ")));
        }
        if let Some(required) = procurement.management_system_required {
            let key = if required { "report-climate-system-yes" } else { "report-climate-system-no" };
            facts.push(Fact::new(text.get("report-climate-system"), text.get(key)));
        }
        facts
    }
}
