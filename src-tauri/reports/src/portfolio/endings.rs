//! What runs out within a year: contracts and documents month by month, and those that run out first.

use super::{MOST_ROWS, Report};
use crate::{
    charts,
    contract::contract_symbol,
    layout::{Cell, Column, Row, Symbol, Table},
    style::{H3, LEFT, NOTE, WIDTH, column, span},
    tagging::{ElementId, Tag},
};
use chrono::{Datelike, Days, Months, NaiveDate};
use register::domain::{
    contract::DeadlineKind,
    portfolio::{AHEAD_MONTHS, Ending, LapsingLine},
};

/// Height of the charts.
const HEIGHT: f32 = 84.0;
/// How far ahead contracts are named, in months.
const NAMED_MONTHS: u32 = 6;
/// How far ahead documents are named, in days.
const NAMED_DAYS: u64 = 60;

impl Report<'_> {
    pub(super) fn endings(&mut self) {
        let (text, data) = (self.text, self.data);
        if data.endings.is_empty() && data.lapsing.is_empty() {
            return;
        }
        let section = self.paper.section();
        self.paper.heading(section, &text.get("portfolio-endings"), HEIGHT + 20.0);
        let ends: Vec<NaiveDate> = data.endings.iter().filter(|one| one.kind == DeadlineKind::End).map(|one| one.on).collect();
        let documents: Vec<NaiveDate> = data.lapsing.iter().map(|one| one.on).filter(|on| *on >= data.today).collect();
        let top = self.paper.y;
        self.months(section, 0, top, "portfolio-ending-contracts", &ends);
        self.months(section, 3, top, "portfolio-ending-documents", &documents);
        self.paper.y = top + 16.0 + HEIGHT;
        let lapsed = data.whole.lapsed;
        if lapsed > 0 {
            self.paper.y += 4.0;
            let y = self.paper.y;
            let said = self.say("portfolio-lapsed", &[("count", lapsed.into())]);
            let height = self.paper.status(section, LEFT, y, WIDTH, NOTE.bold(), Symbol::Overdue, &said);
            self.paper.y += height;
        }
        self.named_endings(section);
        self.named_documents(section);
    }

    /// How many run out in each of the coming months, this one first.
    fn months(&mut self, section: ElementId, at: u8, top: f32, caption: &str, days: &[NaiveDate]) {
        let text = self.text;
        let names = text.get("portfolio-months");
        let names: Vec<&str> = names.split_whitespace().collect();
        let first = self.data.today.with_day(1).unwrap_or(self.data.today);
        let months: Vec<(String, u32)> = (0..=AHEAD_MONTHS)
            .filter_map(|ahead| first.checked_add_months(Months::new(ahead)))
            .map(|month| {
                let count = days.iter().filter(|day| (day.year(), day.month()) == (month.year(), month.month())).count();
                let name = names.get(month.month0() as usize).copied().unwrap_or_default();
                (name.to_owned(), u32::try_from(count).unwrap_or(u32::MAX))
            })
            .collect();
        let title = self.say(caption, &[("count", days.len().into())]);
        let said: Vec<String> = months.iter().map(|(name, count)| format!("{name} {count}")).collect();
        let (x, width) = (column(at), span(3));
        self.paper.place_new(section, Tag::P, x, top, width, H3, &title.as_str().into());
        let scene = charts::columns(&months, width, HEIGHT);
        self.paper.figure(section, x, top + 16.0, width, HEIGHT, format!("{title}: {}.", said.join(", ")), &scene);
    }

    fn named_endings(&mut self, section: ElementId) {
        let (text, data) = (self.text, self.data);
        let until = data.today.checked_add_months(Months::new(NAMED_MONTHS)).unwrap_or(NaiveDate::MAX);
        let near: Vec<&Ending> = data.endings.iter().filter(|one| one.on <= until).collect();
        if near.is_empty() {
            return;
        }
        self.paper.gap(10.0);
        let mut table = Table::new(vec![
            Column::text(text.get("nc-fact-contract"), 76.0),
            Column::text(text.get("portfolio-column-what"), 38.0),
            Column::text(text.get("portfolio-column-state"), 30.0),
            Column::text(text.get("report-step-date"), 26.0),
        ]);
        table.caption = Some(text.get("portfolio-endings-caption"));
        let rows: Vec<Row> = near
            .iter()
            .take(MOST_ROWS)
            .map(|one| {
                let value = one.value.map(|value| self.rough(value)).unwrap_or_default();
                let about: Vec<&str> = [one.department.trim(), value.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
                Row::Cells(vec![
                    Cell::from(self.or_none(&one.contract_title)).noted(about.join(", ")),
                    text.get(one.kind.text_key()).into(),
                    Cell::status(contract_symbol(one.state), text.get(one.state.text_key())),
                    self.when(Some(one.on)),
                ])
            })
            .collect();
        self.paper.table(section, LEFT, &table, &rows);
        self.cut(section, rows.len(), near.len());
    }

    fn named_documents(&mut self, section: ElementId) {
        let (text, data) = (self.text, self.data);
        let until = data.today.checked_add_days(Days::new(NAMED_DAYS)).unwrap_or(NaiveDate::MAX);
        let near: Vec<&LapsingLine> = data.lapsing.iter().filter(|one| one.on <= until).collect();
        if near.is_empty() {
            return;
        }
        self.paper.gap(10.0);
        let mut table = Table::new(vec![
            Column::text(text.get("portfolio-column-document"), 68.0),
            Column::text(text.get("nc-fact-contract"), 76.0),
            Column::text(text.get("portfolio-column-valid-to"), 26.0),
        ]);
        table.caption = Some(text.get("portfolio-documents-caption"));
        let rows: Vec<Row> = near
            .iter()
            .take(MOST_ROWS)
            .map(|one| {
                let number = one.requirement.map(|number| text.requirement_number(number)).unwrap_or_default();
                let about: Vec<&str> = [number.as_str(), one.department.trim()].into_iter().filter(|part| !part.is_empty()).collect();
                let document = Cell::from(self.or_none(&one.title));
                let document = if one.on < data.today { Cell { symbol: Some(Symbol::Overdue), ..document }.in_ink() } else { document };
                Row::Cells(vec![document, Cell::from(one.contract_title.clone()).noted(about.join(", ")), self.when(Some(one.on))])
            })
            .collect();
        self.paper.table(section, LEFT, &table, &rows);
        self.cut(section, rows.len(), near.len());
    }
}
