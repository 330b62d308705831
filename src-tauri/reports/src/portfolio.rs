//! Reports 2 and 3: the portfolio for management, and all contracts with one supplier before a meeting. The first page says
//! in a minute how it stands and what must be decided; the rest says where.
//! Sets what [`Portfolio`] holds; works nothing out that the register has not.

mod account;
mod breaches;
mod contracts;
mod decide;
mod endings;
mod groups;
mod head;
mod supplier;
mod trend;
mod words;

use crate::{
    front::{self, Cover},
    layout::{Fact, Furniture, Paper},
    options::Options,
    style::{LEFT, NOTE, WIDTH},
    tagging::ElementId,
};
use register::{
    Result,
    domain::portfolio::Portfolio,
    register::portfolio::SupplierPortfolio,
    text::{Arg, Text},
};

/// Longer lists are cut in print: all of it is in the spreadsheet.
const MOST_ROWS: usize = 25;

/// The report being set.
struct Report<'a> {
    paper: Paper,
    data: &'a Portfolio,
    of_supplier: Option<&'a SupplierPortfolio>,
    text: &'a Text,
    options: &'a Options,
}

/// Prints the portfolio report. The period is the portfolio's own.
/// Errors: `invalid-image` for the logo, `cancelled`, `report`.
pub fn portfolio_report(data: &Portfolio, options: &Options) -> Result<Vec<u8>> {
    print(data, None, options)
}

/// Prints the report of one supplier. Errors: as [`portfolio_report`].
pub fn supplier_report(data: &SupplierPortfolio, options: &Options) -> Result<Vec<u8>> {
    print(&data.portfolio, Some(data), options)
}

fn print(data: &Portfolio, of_supplier: Option<&SupplierPortfolio>, options: &Options) -> Result<Vec<u8>> {
    let paper = Paper::new(options.is_english(), options.progress.clone())?;
    let mut report = Report { paper, data, of_supplier, text: options.text(), options };
    if options.cover {
        report.cover()?;
    }
    report.head()?;
    report.decide();
    report.trend();
    report.how_to_read();
    if let Some(supplier) = of_supplier {
        report.supplier(supplier);
        report.sheets(&supplier.sheets);
    }
    report.decisions_in_full();
    report.groups();
    report.breaches();
    report.endings();
    report.warnings();
    report.account();
    report.trend_in_figures();
    if of_supplier.is_none() {
        report.contracts();
    }
    report.finish()
}

impl Report<'_> {
    /// The stable part of a text key that differs between the two reports.
    const fn key(&self, portfolio: &'static str, supplier: &'static str) -> &'static str {
        if self.of_supplier.is_some() { supplier } else { portfolio }
    }
    fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.text.get_with(key, args)
    }
    fn supplier_name(&self) -> String {
        let name = self.data.supplier.trim();
        if name.is_empty() { self.text.get("report-unnamed") } else { name.to_owned() }
    }
    /// The report's title.
    fn title(&self) -> String {
        let date = ("date", self.text.date(self.data.today).into());
        self.say(self.key("portfolio-title", "supplier-report-title"), &[date, ("supplier", self.supplier_name().into())])
    }
    fn report_name(&self) -> String {
        self.text.get(self.key("report-portfolio", "report-supplier"))
    }

    fn cover(&mut self) -> Result<()> {
        let text = self.text;
        let facts = self.selected().into_iter().map(|(label, value)| Fact::new(label, value)).collect();
        let whole = text.get("portfolio-cover-whole");
        let cover = Cover { report: self.report_name(), title: self.title(), facts, whole };
        front::cover(&mut self.paper, self.options, &cover)
    }

    /// What was chosen, each with its label.
    fn selected(&self) -> Vec<(String, String)> {
        let (text, selection) = (self.text, &self.data.selection);
        let named = |value: &String, none: &str| if value.is_empty() { text.get(none) } else { value.clone() };
        let mut chosen = vec![];
        if let Some(department) = &selection.department {
            chosen.push((text.get("report-fact-department"), named(department, "portfolio-no-department")));
        }
        if let Some(manager) = &selection.manager {
            chosen.push((text.get("report-fact-manager"), named(manager, "portfolio-no-manager")));
        }
        if selection.supplier.is_some() {
            chosen.push((text.get("report-fact-supplier"), self.supplier_name()));
        }
        if let Some(kind) = selection.kind {
            chosen.push((text.get("followup-column-kind"), text.get(kind.text_key())));
        }
        if let Some(state) = selection.state {
            chosen.push((text.get("report-state"), text.get(state.text_key())));
        }
        chosen
    }

    /// Says that a list goes on elsewhere.
    fn cut(&mut self, section: ElementId, shown: usize, all: usize) {
        if all > shown {
            self.paper.gap(3.0);
            let note = self.say("portfolio-cut", &[("shown", shown.into()), ("count", all.into())]);
            self.paper.paragraph(section, LEFT, WIDTH, NOTE, &note.into());
        }
    }

    fn finish(self) -> Result<Vec<u8>> {
        let (text, title) = (self.text, self.title());
        let furniture = Furniture {
            organisation: self.options.organisation.clone(),
            reference: front::reference(self.options, vec![if self.of_supplier.is_some() { self.supplier_name() } else { title.clone() }]),
            mark: front::mark(self.options),
            made: front::made(self.options, &self.report_name()),
        };
        let title = match self.options.period.shown(text) {
            Some(period) => format!("{title}, {period}"),
            None => title,
        };
        self.paper.finish(&furniture, &self.options.metadata(title), |page, of| front::page_of(text, page, of))
    }
}
