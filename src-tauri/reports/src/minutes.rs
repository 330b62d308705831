//! The minutes of a supplier meeting: who was there, what was found, what was decided and by when, what is open until the
//! next time, and where both sides sign. Internal notes are never printed.

mod found;
mod open;
mod sign;

use crate::{
    front::{self, Cover},
    layout::{Column, Fact, FactColumn, Furniture, Paper, Row, Table},
    options::Options,
    style::{ACCENT, BODY_HEIGHT, H1, LEFT, MM, TABLE, TEXT, TOP, WIDTH, column, span},
    tagging::ElementId,
};
use register::{
    Result,
    domain::{
        meeting::{ItemKind, Side},
        organisation_number::OrganisationNumber,
    },
    register::meeting_sheet::{ItemSheet, MeetingSheet},
    text::Text,
};

/// The widest a logo is printed.
const LOGO_WIDTH: f32 = 40.0 * MM;
/// The tallest a logo is printed.
const LOGO_HEIGHT: f32 = 16.0 * MM;
/// More participants than this stand below the facts rather than beside them.
const BESIDE: usize = 14;

/// The minutes being set.
struct Minutes<'a> {
    paper: Paper,
    data: &'a MeetingSheet,
    text: &'a Text,
    options: &'a Options,
}

/// Prints a meeting's minutes. Errors: `invalid-image` for the logo, `cancelled`, `report`.
pub fn minutes(data: &MeetingSheet, options: &Options) -> Result<Vec<u8>> {
    let paper = Paper::new(options.is_english(), options.progress.clone())?;
    let mut minutes = Minutes { paper, data, text: options.text(), options };
    if options.cover {
        minutes.cover()?;
    }
    minutes.head()?;
    minutes.facts();
    minutes.found();
    minutes.others();
    minutes.decided();
    minutes.opened();
    minutes.open_points();
    minutes.remarks();
    minutes.sign();
    minutes.finish()
}

impl Minutes<'_> {
    fn cover(&mut self) -> Result<()> {
        let (text, draft) = (self.text, &self.data.meeting.draft);
        let contract = self.data.contract.as_ref();
        let number = |number: Option<&String>| number.map_or("", |number| number.trim()).to_owned();
        let facts = [
            ("minutes-time", text.long_date(draft.held_on)),
            ("minutes-place", draft.place.trim().to_owned()),
            ("report-fact-supplier", self.data.supplier.trim().to_owned()),
            ("report-cover-case", number(contract.map(|one| &one.case_number))),
            ("report-cover-contract", number(contract.map(|one| &one.contract_number))),
        ];
        let facts = facts.into_iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| Fact::new(text.get(key), value)).collect();
        let cover = Cover { report: text.get("minutes-title"), title: self.name(), facts, whole: String::new() };
        front::cover(&mut self.paper, self.options, &cover)
    }

    fn head(&mut self) -> Result<()> {
        let root = self.paper.root();
        if self.options.cover {
            // The cover has the title and the logo.
            let title = format!("{}: {}", self.text.get("minutes-title"), self.name());
            self.paper.paragraph(root, LEFT, WIDTH, TABLE.bold().colour(ACCENT), &title.into());
            self.paper.gap(9.0);
            return Ok(());
        }
        front::example_mark(&mut self.paper, self.options);
        let top = TOP.max(self.paper.y);
        let mut width = WIDTH;
        let mut bottom = top;
        if let Some((printed, height)) = front::logo_size(self.options, (LOGO_WIDTH, LOGO_HEIGHT))? {
            front::logo(&mut self.paper, root, self.options, (LEFT + WIDTH - printed, top, printed), height)?;
            self.paper.y = top;
            width = WIDTH - printed - 6.0 * MM;
            bottom = top + height;
        }
        self.paper.paragraph(root, LEFT, width, TABLE.bold().colour(ACCENT), &self.text.get("minutes-title").into());
        self.paper.y += 2.0;
        self.paper.title(root, &self.name(), width, H1);
        self.paper.y = self.paper.y.max(bottom);
        self.paper.gap(9.0);
        Ok(())
    }

    /// The contract's title, else the meeting's own.
    fn name(&self) -> String {
        let of_contract = self.data.contract.as_ref().map(|contract| contract.title.trim());
        let title = of_contract.unwrap_or_else(|| self.data.meeting.draft.title.trim());
        if title.is_empty() { self.text.get("report-unnamed") } else { title.to_owned() }
    }

    /// When, where and with whom; beside it who was there.
    fn facts(&mut self) {
        let (text, draft) = (self.text, &self.data.meeting.draft);
        let root = self.paper.root();
        let mut facts = vec![Fact::new(text.get("minutes-time"), text.long_date(draft.held_on))];
        if !draft.place.trim().is_empty() {
            facts.push(Fact::new(text.get("minutes-place"), draft.place.trim()));
        }
        if !self.data.supplier.is_empty() {
            let mut supplier = self.data.supplier.clone();
            if let Ok(number) = OrganisationNumber::parse(&self.data.organisation_number) {
                supplier.push('\n');
                supplier
                    .push_str(&text.get_with("report-fact-organisation-number", &[("number", text.organisation_number(&number).into())]));
            }
            facts.push(Fact::new(text.get("report-fact-supplier"), supplier));
        }
        if self.data.contract.is_some() && draft.title.trim() != self.name() {
            facts.push(Fact::new(text.get("minutes-meeting"), draft.title.trim()));
        }
        let at = FactColumn { x: LEFT, label: 24.0 * MM, width: span(3), style: TABLE };
        if draft.participants.is_empty() {
            self.paper.facts(root, FactColumn { width: WIDTH, ..at }, &facts);
            return;
        }
        let beside = draft.participants.len() <= BESIDE;
        let (top, page) = (self.paper.y, self.paper.page());
        self.paper.facts(root, if beside { at } else { FactColumn { width: WIDTH, ..at } }, &facts);
        let bottom = self.paper.y;
        if beside && self.paper.page() == page {
            self.paper.y = top;
            self.present(root, column(3), span(3) / MM);
            if self.paper.page() == page {
                self.paper.y = self.paper.y.max(bottom);
            }
        } else {
            self.paper.gap(8.0);
            self.present(root, LEFT, WIDTH / MM);
        }
    }

    fn present(&mut self, root: ElementId, x: f32, mm: f32) {
        let text = self.text;
        let table =
            Table::new(vec![Column::text(text.get("minutes-present"), mm * 0.56), Column::text(text.get("minutes-for"), mm * 0.44)]);
        let rows: Vec<Row> = self
            .data
            .meeting
            .draft
            .participants
            .iter()
            .map(|one| {
                let name = if one.role.trim().is_empty() { one.name.clone() } else { format!("{}, {}", one.name, one.role) };
                Row::Cells(vec![name.into(), self.party(one.side).into()])
            })
            .collect();
        self.paper.table(root, x, &table, &rows);
    }

    /// For whom somebody is there: the organisation's name, or what it is.
    fn party(&self, side: Side) -> String {
        let name = match side {
            Side::Buyer => &self.options.organisation,
            Side::Supplier => &self.data.supplier,
        };
        if name.trim().is_empty() { self.text.get(side.text_key()) } else { name.trim().to_owned() }
    }

    /// What an item is called: an option's title is a question.
    fn title_of(&self, item: &ItemSheet) -> String {
        match item.item.kind {
            ItemKind::OptionNotice => self.text.get("meeting-option"),
            _ => item.item.title.trim().to_owned(),
        }
    }

    /// The contract an item belongs to, where the meeting is about several.
    fn contract_of<'s>(&self, item: &'s ItemSheet) -> &'s str {
        if self.data.contract.is_some() { "" } else { item.contract_title.as_deref().unwrap_or_default() }
    }

    /// Sets something under `parent` on one page if it is no taller than a page.
    fn together(&mut self, parent: ElementId, set: impl Fn(&mut Self)) {
        let before = self.paper.checkpoint(parent);
        set(self);
        if !self.paper.turned_since(&before) {
            return;
        }
        self.paper.back_to(&before);
        self.paper.new_page();
        let (top, page) = (self.paper.y, self.paper.page());
        set(self);
        if self.paper.page() != page || self.paper.y - top > BODY_HEIGHT {
            self.paper.back_to(&before);
            set(self);
        }
    }

    /// What is said of the meeting as a whole, and where remarks are sent.
    fn remarks(&mut self) {
        let draft = &self.data.meeting.draft;
        let section = self.paper.section();
        let notes = draft.notes.trim();
        if !notes.is_empty() {
            self.paper.heading(section, &self.text.get("minutes-notes"), 30.0);
            for part in notes.split("\n\n").map(str::trim).filter(|part| !part.is_empty()) {
                self.paper.paragraph(section, LEFT, span(5), TEXT, &part.into());
                self.paper.gap(5.0);
            }
        }
        let Some(writer) = draft.participants.iter().find(|one| one.side == Side::Buyer) else { return };
        let sentence = self.text.get_with("minutes-remarks", &[("name", writer.name.as_str().into())]);
        self.paper.gap(12.0);
        self.paper.paragraph(section, LEFT, span(5), TEXT, &sentence.into());
    }

    fn finish(self) -> Result<Vec<u8>> {
        let text = self.text;
        let mut reference = vec![];
        if let Some(contract) = &self.data.contract {
            for (key, number) in
                [("report-reference-case", &contract.case_number), ("report-reference-contract", &contract.contract_number)]
            {
                if !number.trim().is_empty() {
                    reference.push(text.get_with(key, &[("number", number.into())]));
                }
            }
        }
        let of_day = text.get_with("minutes-of", &[("date", text.date(self.data.meeting.draft.held_on).into())]);
        let furniture = Furniture {
            organisation: self.options.organisation.clone(),
            reference: front::reference(self.options, reference),
            mark: front::mark(self.options),
            made: front::made(self.options, &of_day),
        };
        let metadata = self.options.metadata(format!("{of_day}: {}", self.name()));
        self.paper.finish(&furniture, &metadata, |page, of| front::page_of(text, page, of))
    }
}
