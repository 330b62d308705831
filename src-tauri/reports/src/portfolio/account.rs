//! The yearly lines of the climate account: what suppliers have reported, and how much of it is documented.

use super::Report;
use crate::{
    layout::{Cell, Column, Row, Table},
    style::{LEFT, NOTE, TEXT, WIDTH},
};
use register::{
    domain::{
        climate_account::{ClimateLine, ClimateYear, years},
        figure::Figure,
    },
    text::Text,
};

/// The latest years are shown.
const YEARS: usize = 3;

impl Report<'_> {
    pub(super) fn account(&mut self) {
        let (text, lines) = (self.text, &self.data.climate);
        if lines.is_empty() {
            return;
        }
        let all = years(lines);
        let shown = all.get(all.len().saturating_sub(YEARS)..).unwrap_or_default();
        let section = self.paper.section();
        self.paper.heading(section, &text.get("portfolio-climate"), 90.0);
        self.paper.paragraph(section, LEFT, WIDTH, TEXT, &self.said_of_account().into());
        self.paper.gap(6.0);
        let width = 105.0 / YEARS as f32;
        let mut columns =
            vec![Column::text(text.get("portfolio-climate-line"), 49.0), Column::text(text.get("portfolio-climate-unit"), 16.0)];
        columns.extend(shown.iter().map(|year| Column::number(year.to_string(), width)));
        let mut table = Table::new(columns);
        table.trailing = width * crate::style::MM * (YEARS - shown.len()) as f32;
        let rows: Vec<Row> = lines
            .iter()
            .filter(|line| line.years.iter().any(|year| shown.contains(&year.year)))
            .map(|line| {
                let mut cells = vec![Cell::from(line_name(text, line)), line.unit.as_str().into()];
                cells.extend(shown.iter().map(|wanted| match line.years.iter().find(|year| year.year == *wanted) {
                    Some(year) => Cell::from(amount(text, year.sum)).noted(self.documented(year)),
                    None => text.get("none").into(),
                }));
                Row::Cells(cells)
            })
            .collect();
        self.paper.table(section, LEFT, &table, &rows);
        self.paper.gap(4.0);
        self.paper.paragraph(section, LEFT, WIDTH, NOTE, &text.get("portfolio-climate-note").into());
    }

    /// What the sums are of. Contracts that have ended are in them, unless they are of those in one state.
    fn said_of_account(&self) -> String {
        let said = self.text.get("portfolio-climate-said");
        if self.data.selection.state.is_some() { said } else { format!("{said} {}", self.text.get("portfolio-climate-ended")) }
    }

    /// `64 % dokumentert, 7 av 11`: of the amount, and of the values it is the sum of.
    fn documented(&self, year: &ClimateYear) -> String {
        let args = [
            ("share", documented_share(self.text, year).into()),
            ("part", year.values_documented.into()),
            ("whole", i64::from(year.values).into()),
        ];
        self.say("portfolio-climate-documented", &args)
    }
}

/// `Energi og drivstoff: diesel`.
pub(super) fn line_name(text: &Text, line: &ClimateLine) -> String {
    let name = text.get(line.category.text_key());
    if line.of.is_empty() { name } else { format!("{name}: {}", line.of) }
}

/// An amount as it is shown: whole, unless it is small.
fn amount(text: &Text, sum: Figure) -> String {
    text.figure(sum.shown())
}

/// The documented part of a sum in percent.
fn documented_share(text: &Text, year: &ClimateYear) -> String {
    let share = if year.sum.is_zero() { None } else { year.documented.over(year.sum) };
    match share {
        Some(share) => format!("{:.0}\u{a0}%", (share.as_f64() * 100.0).clamp(0.0, 100.0)),
        None => text.get("none"),
    }
}
