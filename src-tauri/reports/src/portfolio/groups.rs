//! By department, supplier, kind of requirement and goal: tables with a bar a row, and the whole below.

use super::{
    Report,
    words::{loud, of, share, stack_cell},
};
use crate::{
    charts,
    layout::{Cell, CellFigure, Column, Row, Table},
    style::{LEFT, MM, NOTE, WIDTH},
};
use register::{domain::kinds::Kind, domain::portfolio::group::Group};

/// Suppliers in print; the others share a row.
const MOST_SUPPLIERS: usize = 25;
/// Widths of the columns of [`Report::contract_groups`], in millimetres.
const WIDTHS: [f32; 9] = [33.0, 17.0, 12.0, 29.0, 27.5, 14.5, 11.5, 12.5, 13.0];
/// Where its bar stands.
const BAR: usize = 3;

impl Report<'_> {
    pub(super) fn groups(&mut self) {
        let data = self.data;
        if data.whole.contracts == 0 {
            return;
        }
        if data.departments.len() > 1 {
            let rows: Vec<(String, &Group)> = data.departments.iter().map(|group| (self.department(&group.name), group)).collect();
            self.contract_groups("portfolio-by-department", "report-fact-department", &rows, None);
        }
        if self.of_supplier.is_none() && data.suppliers.len() > 1 {
            let name = |group: &Group| if group.name.is_empty() { self.text.get("portfolio-no-supplier") } else { group.name.clone() };
            // One more than fits is cheaper to print than to sum up.
            let shown = if data.suppliers.len() <= MOST_SUPPLIERS + 1 { data.suppliers.len() } else { MOST_SUPPLIERS };
            let rows: Vec<(String, &Group)> = data.suppliers.iter().take(shown).map(|group| (name(group), group)).collect();
            let mut rest = Group::default();
            data.suppliers.iter().skip(shown).for_each(|group| rest.add(group));
            let more = data.suppliers.len() - shown;
            let rest = (more > 0).then(|| (self.say("portfolio-other-suppliers", &[("count", more.into())]), rest));
            self.contract_groups("portfolio-by-supplier", "report-fact-supplier", &rows, rest);
        }
        let kinds: Vec<(String, &Group)> = data
            .kinds
            .iter()
            .map(|group| (group.name.parse::<Kind>().map_or_else(|_| group.name.clone(), |kind| self.text.get(kind.text_key())), group))
            .collect();
        // Of one contract its requirements are listed.
        if kinds.len() > 1 && (self.of_supplier.is_none() || data.whole.contracts > 1) {
            self.requirement_groups("portfolio-by-kind", "followup-column-kind", &kinds);
        }
        let goals: Vec<(String, &Group)> = data.goals.iter().map(|group| (group.name.clone(), group)).collect();
        if !goals.is_empty() {
            self.requirement_groups("portfolio-by-goal", "portfolio-goal", &goals);
        }
    }

    /// Groups of contracts.
    fn contract_groups(&mut self, heading: &str, label: &str, groups: &[(String, &Group)], rest: Option<(String, Group)>) {
        let (text, whole) = (self.text, &self.data.whole);
        let section = self.paper.section();
        self.paper.heading(section, &text.get(heading), 70.0);
        let heads =
            [label, "portfolio-column-contracts", "portfolio-column-breach", "portfolio-column-states", "portfolio-column-controlled"]
                .into_iter()
                .chain(["report-fulfilled", "portfolio-column-on-time", "portfolio-column-overdue", "portfolio-column-warnings"]);
        let columns = heads.zip(WIDTHS).enumerate().map(|(place, (key, width))| {
            let head = text.get(key);
            if place == 0 || place == BAR { Column::text(head, width) } else { Column::count(head, width) }
        });
        let table = Table::new(columns.collect());
        // One contract alone is no full bar.
        let largest = groups.iter().map(|(_, group)| group.contracts).max().unwrap_or(0).max(4);
        let row = |name: String, group: &Group, bar: Cell| {
            let figures = &group.figures;
            vec![
                name.into(),
                text.count(i64::from(group.contracts)).into(),
                loud(text, group.by_state[0]),
                bar,
                of(text, figures.controlled, figures.requirements - figures.not_applicable).into(),
                share(text, figures.fulfilled, figures.controlled).into(),
                share(text, figures.checks_on_time, figures.checks_due).into(),
                text.count(i64::from(figures.overdue)).into(),
                text.count(i64::from(group.warnings)).into(),
            ]
        };
        let mut rows: Vec<Row> = groups
            .iter()
            .map(|(name, group)| Row::Cells(row(name.clone(), group, stack_cell(text, group.by_state, largest, WIDTHS[BAR]))))
            .collect();
        if let Some((name, group)) = rest {
            let counted = self.counted(&group);
            rows.push(Row::Cells(row(name, &group, counted.into())));
        }
        rows.push(Row::Sum(row(text.get("portfolio-whole"), whole, self.counted(whole).into())));
        self.paper.table(section, LEFT, &table, &rows);
        self.paper.gap(4.0);
        let mut note = text.get("portfolio-groups-note");
        if label == "report-fact-supplier" {
            note = format!("{} {note}", text.get("portfolio-suppliers-note"));
        }
        self.paper.paragraph(section, LEFT, WIDTH, NOTE, &note.into());
    }

    /// `12, 19, 41, 71`.
    fn counted(&self, group: &Group) -> String {
        group.by_state.map(|count| self.text.count(i64::from(count))).join(", ")
    }

    /// Groups of requirements.
    fn requirement_groups(&mut self, heading: &str, label: &str, groups: &[(String, &Group)]) {
        const BAR_MM: f32 = 40.0;
        let (text, whole) = (self.text, &self.data.whole.figures);
        let section = self.paper.section();
        self.paper.heading(section, &text.get(heading), 70.0);
        let table = Table::new(vec![
            Column::text(text.get(label), 56.0),
            Column::count(text.get("portfolio-column-controlled"), 24.0),
            Column::count(text.get("report-fulfilled"), 15.0),
            Column::text(text.get("portfolio-column-share"), BAR_MM),
            Column::count(text.get("requirement-state-not-fulfilled"), 17.0),
            Column::count(text.get("requirement-state-not-verified"), 18.0),
        ]);
        let percent = |part: u32, of: u32| (of > 0).then(|| part as f32 / of as f32 * 100.0);
        let mark = percent(whole.fulfilled, whole.controlled);
        let row = |name: String, group: &Group| {
            let figures = &group.figures;
            let shown = share(text, figures.fulfilled, figures.controlled);
            let bar = match percent(figures.fulfilled, figures.controlled) {
                Some(part) => {
                    let width = (BAR_MM - 3.0) * MM;
                    Cell::drawn(CellFigure { scene: charts::share(part, mark, width, 10.0), width, height: 10.0, alt: shown.clone() })
                }
                None => text.get("portfolio-nothing-controlled").into(),
            };
            vec![
                name.into(),
                of(text, figures.controlled, figures.requirements - figures.not_applicable).into(),
                shown.into(),
                bar,
                loud(text, figures.not_fulfilled),
                text.count(i64::from(figures.not_controlled)).into(),
            ]
        };
        let mut rows: Vec<Row> = vec![];
        let mut within = "";
        for (name, group) in groups {
            if group.within != within {
                within = &group.within;
                rows.push(Row::Group(within.to_owned()));
            }
            rows.push(Row::Cells(row(name.clone(), group)));
        }
        self.paper.table(section, LEFT, &table, &rows);
    }
}
