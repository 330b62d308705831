//! Report 1, the contract compliance report: everything about one contract, for management and the archive.
//! Sets what [`ContractSheet`] holds; works nothing out that the register has not.

mod action;
mod checks;
mod climate;
mod evidence;
mod facts;
mod glance;
mod nonconformities;
mod notes;
mod period;
mod requirement;
mod upcoming;
mod values;
mod words;

pub use words::{contract_symbol, inside, list, requirement_symbol, warning_short};

use crate::{
    front::{self, Cover},
    layout::{Destination, Fact, Furniture, Paper},
    options::Options,
    style::{ACCENT, BODY_HEIGHT, H1, H2, LEFT, MM, SOFT, TABLE, TEXT, TOP, WIDTH},
    tagging::ElementId,
};
use register::{
    Result,
    domain::evidence::Evidence,
    register::contract_sheet::{ContractSheet, RequirementSheet},
    text::Text,
};

/// The widest a logo is printed.
const LOGO_WIDTH: f32 = 40.0 * MM;
/// The tallest a logo is printed.
const LOGO_HEIGHT: f32 = 16.0 * MM;

/// The report being set.
struct Report<'a> {
    paper: Paper,
    data: &'a ContractSheet,
    text: &'a Text,
    options: &'a Options,
}

/// Prints the contract compliance report. Errors: `invalid-image` for the logo, `period-outside`, `cancelled`, `report`.
pub fn contract_report(data: &ContractSheet, options: &Options) -> Result<Vec<u8>> {
    period::refuse_outside(data, options.period, options.text())?;
    let mut report = Report { paper: Paper::new(options.is_english(), options.progress.clone())?, data, text: options.text(), options };
    if options.cover {
        report.cover()?;
    }
    report.head()?;
    report.glance();
    report.action();
    report.facts();
    report.climate();
    report.requirements();
    report.nonconformities();
    if !data.nonconformities.is_empty() {
        report.sanctions();
    }
    report.upcoming();
    report.evidence();
    report.notes();
    report.finish()
}

impl Report<'_> {
    /// The cover, if one is wanted.
    fn cover(&mut self) -> Result<()> {
        let (text, draft) = (self.text, &self.data.contract.draft);
        let suppliers: Vec<&str> = self.data.suppliers.iter().map(|supplier| supplier.draft.name.trim()).collect();
        let facts = [
            ("report-fact-supplier", suppliers.join(", ")),
            ("report-cover-case", draft.case_number.trim().to_owned()),
            ("report-cover-contract", draft.contract_number.trim().to_owned()),
        ];
        let facts = facts.into_iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| Fact::new(text.get(key), value)).collect();
        let whole = match draft.start.filter(|start| *start <= self.data.today) {
            Some(start) => text.get_with("report-cover-whole-since", &[("start", text.date(start).into())]),
            None => text.get("report-cover-whole"),
        };
        let cover = Cover { report: text.get("report-contract"), title: self.name(), facts, whole };
        front::cover(&mut self.paper, self.options, &cover)
    }

    /// Logo, what report it is, and the contract's title. A cover has said who and what it is already.
    fn head(&mut self) -> Result<()> {
        let root = self.paper.root();
        if self.options.cover {
            self.title(root, WIDTH);
            self.paper.gap(12.0);
            return Ok(());
        }
        front::example_mark(&mut self.paper, self.options);
        let top = TOP.max(self.paper.y);
        if let Some((printed, height)) = front::logo_size(self.options, (LOGO_WIDTH, LOGO_HEIGHT))? {
            front::logo(&mut self.paper, root, self.options, (LEFT + WIDTH - printed, top, printed), height)?;
            self.paper.y = top;
            self.title(root, WIDTH - printed - 6.0 * MM);
            // The rule below the title must clear the logo.
            self.paper.y = self.paper.y.max(top + height);
        } else {
            self.title(root, WIDTH);
        }
        self.paper.gap(12.0);
        Ok(())
    }

    /// Sets something under `parent` on one page if it is no taller than `share` of one.
    fn together(&mut self, parent: ElementId, share: f32, set: impl Fn(&mut Self)) {
        let before = self.paper.checkpoint(parent);
        set(self);
        if !self.paper.turned_since(&before) {
            return;
        }
        // How tall it is shows only on a page of its own.
        self.paper.back_to(&before);
        self.paper.new_page();
        let (top, page) = (self.paper.y, self.paper.page());
        set(self);
        if self.paper.page() != page || self.paper.y - top > share * BODY_HEIGHT {
            self.paper.back_to(&before);
            set(self);
        }
    }

    fn title(&mut self, root: ElementId, width: f32) {
        let text = self.text;
        self.paper.paragraph(root, LEFT, width, TABLE.bold().colour(ACCENT), &text.get("report-contract").into());
        self.paper.y += 2.0;
        if self.options.cover {
            self.paper.paragraph(root, LEFT, width, H2, &self.name().into());
        } else {
            self.paper.title(root, &self.name(), width, H1);
        }
        self.paper.y += 4.0;
        self.paper.paragraph(root, LEFT, width, TEXT.colour(SOFT), &self.about().into());
    }

    /// What day and what time it is about.
    fn about(&self) -> String {
        let (text, today) = (self.text, self.data.today);
        let date = ("date", text.date(today).into());
        if let Some(period) = self.period().shown(text) {
            let mut about = text.get_with("report-contract-period", &[("period", period.into()), date]);
            if self.period().from().is_some_and(|from| from > today) {
                about.push(' ');
                about.push_str(&text.get("report-contract-period-ahead"));
            }
            return about;
        }
        let mut about = text.get_with("report-contract-status", &[date]);
        if let Some(start) = self.data.contract.draft.start.filter(|start| *start <= today) {
            about.push(' ');
            about.push_str(&text.get_with("report-contract-since", &[("start", text.date(start).into())]));
        }
        about
    }

    /// Where references to a requirement lead.
    fn place_of(sheet: &RequirementSheet) -> Destination {
        Destination(sheet.requirement.number)
    }
    /// Numbers of requirements as they are written, with where they lead.
    fn places<'s>(&self, sheets: impl IntoIterator<Item = &'s RequirementSheet>) -> Vec<(String, Destination)> {
        sheets.into_iter().map(|sheet| (self.text.requirement_number(sheet.requirement.number), Self::place_of(sheet))).collect()
    }

    fn name(&self) -> String {
        let title = self.data.contract.draft.title.trim();
        if title.is_empty() { self.text.get("report-unnamed") } else { title.to_owned() }
    }

    /// `D3`: documents are numbered as they are listed.
    fn evidence_number(&self, place: usize) -> String {
        format!("D{}", place + 1)
    }
    /// Documents with their numbers.
    fn numbered_evidence(&self) -> impl Iterator<Item = (String, &Evidence)> {
        self.data.evidence.iter().enumerate().map(|(place, evidence)| (self.evidence_number(place), evidence))
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
            made: front::made(self.options, &text.get("report-contract")),
        };
        let mut title = text.get_with("report-contract-title", &[("title", self.name().into())]);
        if let Some(period) = self.period().shown(text) {
            title = format!("{title}, {period}");
        }
        self.paper.finish(&furniture, &self.options.metadata(title), |page, of| front::page_of(text, page, of))
    }
}
