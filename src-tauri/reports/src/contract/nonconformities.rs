//! Nonconformities with their steps, on a time axis and in a table; and the sanctions that were claimed.

use super::{Report, requirement::sum, words::days_between};
use crate::words::calculation;
use crate::{
    charts::{self, Lane, LaneWords, Mark},
    layout::{Cell, Column, Row, Symbol, Table},
    options::Period,
    style::{LEFT, MM, NOTE, WIDTH},
};
use chrono::{Datelike, NaiveDate};
use register::domain::nonconformity::{Nonconformity, Step, StepKind};

/// Lanes in the figure; more would not be a picture any more.
const LANES: usize = 12;
/// Room for the numbers before the lanes.
const NAMES: f32 = 29.0 * MM;

impl Report<'_> {
    pub(super) fn nonconformities(&mut self) {
        let text = self.text;
        let data = self.data;
        let section = self.paper.section();
        let all = super::period::nonconformities(data, self.period());
        self.paper.heading(section, &text.get("report-nonconformities"), if all.is_empty() { 12.0 } else { 120.0 });
        if all.is_empty() {
            // Without any at all, the period has nothing to do with it.
            let key = "report-nonconformities-none";
            let key = if data.nonconformities.is_empty() { key.to_owned() } else { self.period_key(key) };
            self.line(section, &key);
            return;
        }
        let mut shown: Vec<&Nonconformity> =
            all.iter().copied().filter(|nonconformity| !nonconformity.steps.is_empty()).take(LANES).collect();
        shown.reverse();
        let lanes: Vec<Lane> = shown.iter().filter_map(|nonconformity| self.lane(nonconformity)).collect();
        if !lanes.is_empty() {
            let ended = self.period().to().filter(|to| *to < data.today);
            let words = LaneWords {
                tick: &|day, year| {
                    let quarter = day.month0() / 3 + 1;
                    match (year, quarter) {
                        (true, 1) => day.year().to_string(),
                        (true, _) => {
                            text.get_with("report-quarter-year", &[("quarter", quarter.into()), ("year", day.year().to_string().into())])
                        }
                        (false, _) => text.get_with("report-quarter", &[("quarter", quarter.into())]),
                    }
                },
                mark: &|mark| {
                    text.get(match mark {
                        Mark::Opened => "report-lane-opened",
                        Mark::Notice => "report-lane-notice",
                        Mark::Deadline => "report-lane-deadline",
                        Mark::Closed => "report-lane-closed",
                    })
                },
                // A period that has ended ends the picture, and what came later is no part of it.
                today: ended.map_or_else(|| text.get("report-term-today"), |to| text.date(to)),
            };
            let drawn: Vec<Lane> = lanes.iter().map(|lane| within(lane, self.period())).collect();
            let (scene, height) = charts::lanes(&mut self.paper.fonts, &drawn, ended.unwrap_or(data.today), &words, WIDTH, NAMES);
            self.paper.need(height);
            let y = self.paper.y;
            let alt = self.lanes_alt(&lanes);
            self.paper.figure(section, LEFT, y, WIDTH, height, alt, &scene);
            self.paper.y += height + 2.0;
            if all.len() > lanes.len() {
                let newest = text.get_with("report-lanes-newest", &[("count", lanes.len().into())]);
                self.paper.paragraph(section, LEFT, WIDTH, NOTE, &newest.into());
            }
        }
        let table = Table::new(vec![
            Column::text(text.get("report-step-date"), 24.0),
            Column::text(text.get("report-step"), 36.0),
            Column::text(text.get("report-step-text"), 73.0),
            Column::text(text.get("report-step-by"), 37.0),
        ]);
        let rows: Vec<Row> = all.iter().flat_map(|nonconformity| self.steps(nonconformity)).collect();
        self.paper.table(section, LEFT, &table, &rows);
    }

    fn lane(&self, nonconformity: &Nonconformity) -> Option<Lane> {
        let (first, last) = (nonconformity.steps.first()?, nonconformity.steps.last()?);
        let open = nonconformity.is_open();
        let mut marks = vec![];
        for step in &nonconformity.steps {
            match step.kind {
                StepKind::Opened => marks.push((step.on, Mark::Opened)),
                StepKind::NoticeSent => marks.push((step.on, Mark::Notice)),
                StepKind::Closed | StepKind::Withdrawn => marks.push((step.on, Mark::Closed)),
                _ => {}
            }
            if let Some(deadline) = step.deadline {
                marks.push((deadline, Mark::Deadline));
            }
        }
        let to = if open { self.data.today.max(first.on) } else { last.on };
        Some(Lane { name: nonconformity.number.clone(), from: first.on, to, open, marks })
    }

    fn lanes_alt(&self, lanes: &[Lane]) -> String {
        let text = self.text;
        let mut parts = vec![text.get_with("report-lanes-alt", &[("count", lanes.len().into())])];
        for lane in lanes {
            let key = if lane.open { "report-lanes-alt-open" } else { "report-lanes-alt-closed" };
            let args = [("number", (&lane.name).into()), ("from", text.date(lane.from).into()), ("to", text.date(lane.to).into())];
            parts.push(text.get_with(key, &args));
        }
        parts.join(" ")
    }

    fn steps(&self, nonconformity: &Nonconformity) -> Vec<Row> {
        let (text, today) = (self.text, self.data.today);
        let title = self.nonconformity_title(nonconformity);
        let number = &nonconformity.number;
        let latest = nonconformity.latest();
        let heading = match latest {
            Some(step) if !nonconformity.is_open() => {
                let ending = nonconformity
                    .steps
                    .iter()
                    .rev()
                    .find(|step| matches!(step.kind, StepKind::Closed | StepKind::Withdrawn))
                    .unwrap_or(step);
                let word = text.get(ending.kind.text_key());
                let args =
                    [("number", number.into()), ("title", title.into()), ("step", word.into()), ("date", text.date(ending.on).into())];
                text.get_with("report-nonconformity-closed", &args)
            }
            Some(step) if nonconformity.is_quiet(today, self.data.quiet_days) => {
                let args = [("number", number.into()), ("title", title.into()), ("days", days_between(text, step.on, today).into())];
                text.get_with("report-nonconformity-quiet", &args)
            }
            _ => text.get_with("report-nonconformity-open", &[("number", number.into()), ("title", title.into())]),
        };
        let mut rows = vec![Row::Group(heading)];
        let before = rows.len();
        rows.extend(self.steps_in_period(nonconformity).map(|step| self.step(step)));
        if rows.len() == before && self.period().is_bounded() {
            let none = text.get("none");
            rows.push(Row::Cells(vec![none.clone().into(), text.get("report-steps-none-period").into(), none.clone().into(), none.into()]));
        }
        if let Some(deadline) =
            nonconformity.deadline().filter(|deadline| nonconformity.is_open() && *deadline < today && self.period().contains(*deadline))
        {
            let none = text.get("none");
            rows.push(Row::Cells(vec![
                text.date(deadline).into(),
                Cell::status(Symbol::Overdue, text.get("report-step-overdue")),
                text.relative_day(deadline, today).into(),
                none.into(),
            ]));
        }
        rows
    }

    fn step(&self, step: &Step) -> Row {
        let text = self.text;
        let mut said = step.text.trim().to_owned();
        let mut add = |sentence: String| {
            if !said.is_empty() {
                said.push_str(if said.ends_with(['.', '!', '?']) { " " } else { ". " });
            }
            said.push_str(&sentence);
        };
        if let Some(deadline) = step.deadline {
            add(text.get_with("report-step-deadline", &[("date", text.date(deadline).into())]));
        }
        if let Some(amount) = step.amount {
            add(text.get_with("report-step-amount", &[("amount", text.money(amount).into())]));
        }
        if let Some(how) = step.calculation.as_ref().map(|how| calculation(text, how)).filter(|how| !how.is_empty()) {
            add(format!("{how}."));
        }
        let by = if step.by.is_empty() { text.get("none") } else { step.by.clone() };
        Row::Cells(vec![text.date(step.on).into(), text.get(step.kind.text_key()).into(), said.into(), by.into()])
    }

    /// Sanctions that were claimed, with their sum.
    pub(super) fn sanctions(&mut self) {
        let text = self.text;
        let data = self.data;
        let section = self.paper.section();
        self.paper.heading(section, &text.get("report-sanctions"), 40.0);
        let mut claimed: Vec<(NaiveDate, &Nonconformity, &Step)> = data
            .nonconformities
            .iter()
            .flat_map(|nonconformity| self.steps_in_period(nonconformity).map(move |step| (step.on, nonconformity, step)))
            .filter(|(_, _, step)| step.kind == StepKind::Sanctioned)
            .collect();
        claimed.sort_by_key(|(on, _, _)| *on);
        if claimed.is_empty() {
            self.line(section, &self.period_key("report-sanctions-none"));
            return;
        }
        let table = Table::new(vec![
            Column::text(text.get("report-step-date"), 24.0),
            Column::text(text.get("report-sanctions-case"), 60.0),
            Column::text(text.get("report-step-text"), 56.0),
            Column::number(text.get("report-sanctions-amount"), 30.0),
        ]);
        let mut rows: Vec<Row> = claimed
            .iter()
            .map(|(on, nonconformity, step)| {
                let case = format!("{}: {}", nonconformity.number, self.nonconformity_title(nonconformity));
                let amount = step.amount.map_or_else(|| text.get("none"), |amount| text.money(amount));
                Row::Cells(vec![text.date(*on).into(), case.into(), step.text.trim().into(), amount.into()])
            })
            .collect();
        if rows.len() > 1 {
            let total = sum(claimed.iter().filter_map(|(_, _, step)| step.amount));
            rows.push(Row::Sum(vec![text.get("report-sanctions-sum").into(), Cell::default(), Cell::default(), text.money(total).into()]));
        }
        self.paper.table(section, LEFT, &table, &rows);
    }
}

/// A lane as the period shows it.
fn within(lane: &Lane, period: Period) -> Lane {
    let marks = lane.marks.iter().copied().filter(|(on, _)| period.contains(*on)).collect();
    let from = period.from().map_or(lane.from, |from| lane.from.max(from));
    let to = period.to().map_or(lane.to, |to| lane.to.min(to));
    Lane { from, to: to.max(from), marks, ..lane.clone() }
}
