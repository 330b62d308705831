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
mod requirement;
mod upcoming;
mod values;
mod words;

use crate::{
    front,
    layout::{Furniture, Paper},
    options::Options,
    style::{ACCENT, BODY_HEIGHT, LEFT, MM, SOFT, TABLE, TEXT, TOP, WIDTH},
    tagging::ElementId,
};
use register::{Result, domain::evidence::Evidence, register::contract_sheet::ContractSheet, text::Text};

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

/// Prints the contract compliance report. Errors: `invalid-image` for the logo, `report`.
pub fn contract_report(data: &ContractSheet, options: &Options) -> Result<Vec<u8>> {
    let mut report = Report { paper: Paper::new(options.is_english())?, data, text: options.text(), options };
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
    /// Logo, what report it is, and the contract's title.
    fn head(&mut self) -> Result<()> {
        let root = self.paper.root();
        front::example_mark(&mut self.paper, self.options);
        let mut width = WIDTH;
        if let Some(picture) = self.options.picture()? {
            let scale = (LOGO_WIDTH / picture.width as f32).min(LOGO_HEIGHT / picture.height as f32);
            let printed = picture.width as f32 * scale;
            let name = if self.options.organisation.is_empty() { self.text.get("report-logo") } else { self.options.organisation.clone() };
            let top = TOP.max(self.paper.y);
            let height = self.paper.picture(root, LEFT + WIDTH - printed, top, printed, picture, &name);
            width -= printed + 6.0 * MM;
            // The rule below the title must clear the logo.
            self.paper.y = top;
            self.title(root, width);
            self.paper.y = self.paper.y.max(top + height);
        } else {
            self.title(root, width);
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
        let (text, draft) = (self.text, &self.data.contract.draft);
        self.paper.paragraph(root, LEFT, width, TABLE.bold().colour(ACCENT), &text.get("report-contract").into());
        self.paper.y += 2.0;
        self.paper.title(&self.name(), width);
        self.paper.y += 4.0;
        let mut about = text.get_with("report-contract-status", &[("date", text.date(self.data.today).into())]);
        if let Some(start) = draft.start.filter(|start| *start <= self.data.today) {
            about.push(' ');
            about.push_str(&text.get_with("report-contract-since", &[("start", text.date(start).into())]));
        }
        self.paper.paragraph(root, LEFT, width, TEXT.colour(SOFT), &about.into());
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
            reference: reference.join("\u{a0}\u{a0} · \u{a0}\u{a0}"),
            mark: front::mark(self.options),
            made: front::made(self.options, &text.get("report-contract")),
        };
        let title = text.get_with("report-contract-title", &[("title", self.name().into())]);
        self.paper.finish(&furniture, &self.options.metadata(title), |page, of| front::page_of(text, page, of))
    }
}
