//! Report 6, the measurements: what got better and worse, the tables by heading with charts, and the figures of procurements by year
//! of award. Sets what it is given; reckons nothing but how many moved which way.

mod awards;
mod charts;
mod picture;
mod tables;

pub use picture::{IndicatorPicture, compared_picture, indicator_picture};

use crate::{
    front::{self, Cover},
    layout::{Cell, Column, Furniture, Paper, Row, Symbol, Table},
    options::{Options, Period as TimeSpan},
    style::{ACCENT, H1, LEFT, MM, SOFT, TABLE, TEXT, WIDTH},
};
use register::{
    Result,
    domain::{
        award_figures::AwardFigures,
        indicator::{Movement, Scope, movement::Verdict},
    },
    register::measurements::{MeasurementRow, MeasurementTables},
    text::Text,
};

/// Everything that the report may set.
#[derive(Debug, Clone)]
pub struct MeasurementData {
    /// The one sort of thing that it is about; blank = everything.
    pub scope: Option<Scope>,
    /// What is entered.
    pub tables: MeasurementTables,
    /// What is reckoned of procurements; nothing in a report of one sort of thing.
    pub awards: Option<AwardFigures>,
}

impl MeasurementData {
    /// What the report sets of all there is: of one sort of thing or of everything, of a period's years.
    #[must_use]
    pub fn chosen(scope: Option<Scope>, period: TimeSpan, tables: MeasurementTables, awards: AwardFigures) -> Self {
        let (from, to) = (period.from(), period.to());
        Self { scope, tables: tables.within(scope, from, to), awards: scope.is_none().then(|| awards.within(from, to)) }
    }
}

/// The logo beside the title.
const LOGO: (f32, f32) = (42.0 * MM, 16.0 * MM);

struct Report<'a> {
    data: &'a MeasurementData,
    options: &'a Options,
    text: &'static Text,
    paper: Paper,
}

/// Prints the measurements. Errors: `cancelled`, `report`, `invalid-image`.
pub fn measurement_report(data: &MeasurementData, options: &Options) -> Result<Vec<u8>> {
    let paper = Paper::new(options.is_english(), options.progress.clone())?;
    let mut report = Report { data, options, text: options.text(), paper };
    report.front()?;
    report.summary();
    for group in &data.tables.groups {
        report.group(group);
    }
    if let Some(awards) = &data.awards {
        report.awards(awards);
    }
    report.finish()
}

impl Report<'_> {
    fn title(&self) -> String {
        match self.data.scope {
            Some(scope) => {
                let args = [("scope", self.text.get(scope.text_key()).into())];
                self.text.get_with("report-measurements-title-of", &args)
            }
            None => self.text.get("report-measurements"),
        }
    }

    fn front(&mut self) -> Result<()> {
        let (text, title) = (self.text, self.title());
        if self.options.cover {
            let cover = Cover {
                report: text.get("report-measurements"),
                title: title.clone(),
                facts: vec![],
                whole: text.get("report-measurements-whole"),
            };
            front::cover(&mut self.paper, self.options, &cover)?;
        } else {
            front::example_mark(&mut self.paper, self.options);
        }
        let (root, top) = (self.paper.root(), self.paper.y);
        let mut width = WIDTH;
        if let Some((printed, height)) = front::logo_size(self.options, LOGO)?.filter(|_| !self.options.cover) {
            front::logo(&mut self.paper, root, self.options, (LEFT + WIDTH - printed, top, printed), height)?;
            self.paper.y = top;
            width -= printed + 6.0 * MM;
        }
        if self.options.cover {
            self.paper.paragraph(root, LEFT, width, TABLE.bold().colour(ACCENT), &title.into());
        } else {
            self.paper.title(root, &title, width, H1);
        }
        self.paper.gap(4.0);
        self.paper.paragraph(root, LEFT, WIDTH, TEXT.colour(SOFT), &text.get("report-measurements-about").into());
        Ok(())
    }

    fn rows(&self) -> impl Iterator<Item = &MeasurementRow> {
        self.data.tables.groups.iter().flat_map(|group| &group.rows)
    }

    /// How many moved which way, and those that moved the wrong one.
    fn summary(&mut self) {
        let text = self.text;
        let count = |verdict: Option<Verdict>| self.rows().filter(|row| row.movement.map(|one| one.verdict) == verdict).count();
        let all = self.rows().count();
        let args = [
            ("all", all.into()),
            ("better", count(Some(Verdict::Better)).into()),
            ("worse", count(Some(Verdict::Worse)).into()),
            ("same", (count(Some(Verdict::Unchanged)) + count(Some(Verdict::Moved))).into()),
            ("none", count(None).into()),
        ];
        let sentence = if all == 0 { text.get("report-measurements-empty") } else { text.get_with("report-measurements-sum", &args) };
        let section = self.paper.section();
        self.paper.heading(section, &text.get("report-measurements-glance"), 40.0);
        self.paper.paragraph(section, LEFT, WIDTH, TEXT, &sentence.into());
        let worse: Vec<Row> = self
            .data
            .tables
            .groups
            .iter()
            .flat_map(|group| group.rows.iter().map(move |row| (group, row)))
            .filter_map(|(group, row)| {
                let movement = row.movement.filter(|one| one.verdict == Verdict::Worse)?;
                let [from, to] = group.compared.as_slice() else { return None };
                let value = |label: &String| {
                    let place = self.data.tables.periods.iter().position(|period| period.label == *label)?;
                    let value = row.cells.get(place)?.as_ref()?.draft.value?;
                    Some(format!("{label}: {}", picture::written(text, row, value)))
                };
                let said = [value(from), value(to)].into_iter().flatten().collect::<Vec<_>>().join(" → ");
                let goal = picture::target(text, row).unwrap_or_else(|| text.get("none"));
                let name = Cell::from(row.name.as_str()).noted(tables::heading(text, group));
                Some(Row::Cells(vec![name, said.into(), self.moved(&movement, row.places), goal.into()]))
            })
            .collect();
        if worse.is_empty() {
            return;
        }
        self.paper.gap(6.0);
        let table = Table::new(vec![
            Column::text(text.get("report-measurements-worse"), 62.0),
            Column::text(text.get("report-measurements-from-to"), 46.0),
            Column::text(text.get("measurements-change"), 32.0),
            Column::text(text.get("measurements-target-head"), 30.0),
        ]);
        self.paper.table(section, LEFT, &table, &worse);
    }

    /// `▼ −7 pp svakere`.
    fn moved(&self, movement: &Movement, places: u32) -> Cell {
        let words = format!("{} {}", self.text.movement(movement, places), self.text.get(movement.verdict.text_key()));
        Cell::status(symbol(movement), words.as_str())
    }

    fn finish(self) -> Result<Vec<u8>> {
        let title = self.title();
        let furniture = Furniture {
            organisation: self.options.organisation.clone(),
            reference: front::reference(self.options, vec![]),
            mark: front::mark(self.options),
            made: front::made(self.options, &self.text.get("report-measurements")),
        };
        self.paper.finish(&furniture, &self.options.metadata(title), |page, of| front::page_of(self.text, page, of))
    }
}

/// Up, down or level, in the colour of what it is worth.
fn symbol(movement: &Movement) -> Symbol {
    let up = movement.by > register::domain::decimal::Decimal::ZERO;
    match movement.verdict {
        Verdict::Better => Symbol::Moved { up, good: Some(true) },
        Verdict::Worse => Symbol::Moved { up, good: Some(false) },
        Verdict::Moved => Symbol::Moved { up, good: None },
        Verdict::Unchanged => Symbol::Level,
    }
}
