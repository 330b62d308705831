//! The written notice of a nonconformity: a letter to the supplier. What was found, what is demanded and by when, what
//! was agreed to follow and how it is reckoned. What is not known is left out, never made up: what a letter lacks is
//! said by [`NonconformitySheet::gaps`] before it is printed.

use crate::{
    front,
    layout::{Cell, Column, Fact, FactColumn, Furniture, Paper, Rich, Row, Table},
    options::Options,
    style::{H3, INK, LEFT, MM, NOTE, SOFT, Style, TABLE, TEXT, WIDTH, column, span},
    tagging::{ElementId, Tag},
    words::{calculation, period},
};
use register::{
    Result,
    domain::{
        decimal::Decimal,
        nonconformity::StepKind,
        requirement::{Basis, Measure, Sanction, SanctionKind},
    },
    register::nonconformity_sheet::NonconformitySheet,
    text::Text,
};

/// Where the sender stands: above the address, in the window too.
const SENDER_AT: f32 = 33.0 * MM;
/// Where the address stands: in the window of an envelope.
const ADDRESS_AT: f32 = 40.0 * MM;
/// Where the title stands unless the address is long.
const TITLE_AT: f32 = 76.0 * MM;
/// The title of a letter.
const TITLE: Style = Style { bold: true, size: 17.0, leading: 21.0, colour: INK };
/// Labels of the facts in the text.
const LABELS: f32 = 29.0 * MM;

struct Letter<'a> {
    paper: Paper,
    data: &'a NonconformitySheet,
    text: &'a Text,
    options: &'a Options,
    /// Who signs beside who made it; blank if nobody.
    second: &'a str,
}

/// Prints the letter. Its date is the day it is made; `second` signs beside who made it, if anybody does.
/// Errors: `cancelled`, `report`.
pub fn notice_letter(data: &NonconformitySheet, options: &Options, second: Option<&str>) -> Result<Vec<u8>> {
    let paper = Paper::new(options.is_english(), options.progress.clone())?;
    let mut letter = Letter { paper, data, text: options.text(), options, second: second.map_or("", str::trim) };
    letter.head();
    letter.opening();
    letter.found();
    letter.demanded();
    letter.follows();
    letter.closing();
    letter.finish()
}

impl Letter<'_> {
    /// To whom, when, in which case, and what it is about.
    fn head(&mut self) {
        front::example_mark(&mut self.paper, self.options);
        let text = self.text;
        let root = self.paper.root();
        if !self.options.address.is_empty() {
            self.paper.y = SENDER_AT.max(self.paper.y);
            let sender = [self.options.organisation.trim()].into_iter().chain(self.options.address.iter().map(String::as_str));
            let sender = sender.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" · ");
            self.paper.paragraph(root, LEFT, span(3), NOTE.colour(SOFT), &sender.into());
            self.paper.y += 3.0;
        }
        let top = ADDRESS_AT.max(self.paper.y);
        self.paper.y = top;
        if let Some(to) = self.data.suppliers.first() {
            let draft = &to.draft;
            let town =
                [draft.postal_code.trim(), draft.city.trim()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
            let contact = draft.contact.trim();
            let attention = if contact.is_empty() { String::new() } else { text.get_with("letter-attention", &[("name", contact.into())]) };
            let lines = [draft.name.trim().to_owned(), attention, draft.address.trim().to_owned(), town];
            let address = lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
            self.paper.paragraph(root, LEFT, span(3), TEXT, &address.into());
        }
        let below = self.paper.y;
        self.paper.y = top;
        let contract = &self.data.contract.draft;
        let facts = [
            ("letter-date", text.date(self.options.made_on)),
            ("letter-case", contract.case_number.trim().to_owned()),
            ("letter-contract", contract.contract_number.trim().to_owned()),
            ("letter-number", self.data.nonconformity.number.clone()),
            ("letter-handled-by", self.options.made_by.trim().to_owned()),
        ];
        let facts: Vec<Fact> =
            facts.into_iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| Fact::new(text.get(key), value)).collect();
        self.paper.facts(root, FactColumn { x: column(4), label: 24.0 * MM, width: span(2), style: TABLE }, &facts);
        self.paper.y = TITLE_AT.max(below.max(self.paper.y) + 10.0 * MM);
        let title = text.get_with("letter-title", &[("title", self.data.nonconformity.title.as_str().into())]);
        self.paper.title(root, &title, WIDTH, TITLE);
        let name = contract.title.trim();
        let about = match contract.signed {
            Some(signed) => text.get_with("letter-about-signed", &[("title", name.into()), ("date", text.date(signed).into())]),
            None => name.to_owned(),
        };
        self.paper.y += 1.0;
        self.paper.paragraph(root, LEFT, WIDTH, H3.colour(SOFT), &about.into());
        self.paper.gap(8.0);
    }

    fn opening(&mut self) {
        let text = self.text;
        let root = self.paper.root();
        let who = self.options.organisation.trim();
        let who = if who.is_empty() { text.get("letter-we") } else { who.to_owned() };
        let draft = self.data.requirement.as_ref().map(|requirement| &requirement.draft);
        let mut opening = match draft {
            Some(draft) => text.get_with("letter-opening-requirement", &[("who", who.into()), ("requirement", draft.title.trim().into())]),
            None => text.get_with("letter-opening", &[("who", who.into())]),
        };
        if draft.is_some_and(|draft| draft.basis == Basis::Law) {
            opening.push(' ');
            opening.push_str(&text.get("letter-law"));
        }
        self.paper.paragraph(root, LEFT, span(5), TEXT, &opening.into());
    }

    /// A heading of a letter: no rule, kept with what follows.
    fn heading(&mut self, key: &str) -> ElementId {
        let title = self.text.get(key);
        let section = self.paper.section();
        self.paper.gap(10.0);
        self.paper.need(H3.leading + 40.0);
        let heading = self.paper.add(section, Tag::H2);
        let y = self.paper.y;
        self.paper.bookmark(2, title.as_str(), y);
        self.paper.flow(heading, LEFT, WIDTH, H3, &title.into());
        self.paper.y += 3.0;
        section
    }

    /// The demand, what was offered, what was found, by whom, and what shows it.
    fn found(&mut self) {
        let section = self.heading("letter-found");
        let text = self.text;
        let data = self.data;
        let mut facts: Vec<Fact> = vec![];
        let mut add = |key: &str, value: Rich| {
            if !value.is_blank() {
                facts.push(Fact::new(text.get(key), value));
            }
        };
        if let Some(requirement) = &data.requirement {
            let draft = &requirement.draft;
            let wording = if draft.wording.trim().is_empty() { draft.title.trim() } else { draft.wording.trim() };
            let clause = draft.clause.trim();
            add(
                "letter-demand",
                if clause.is_empty() {
                    wording.into()
                } else {
                    text.get_with("letter-demand-clause", &[("wording", wording.trim_end_matches('.').into()), ("clause", clause.into())])
                        .into()
                },
            );
            let target = &draft.target;
            if target.measure == Measure::Quantity && target.required.is_some() {
                add("letter-required", text.required_value(target).into());
            }
            if target.offered.is_some_and(|offered| Some(offered) != target.required) {
                add("letter-offered", text.target_value(target, target.offered).into());
            }
            if let Some(actual) = data.result.as_ref().and_then(|result| result.actual).filter(|_| target.measure == Measure::Quantity) {
                add("letter-actual", text.target_value(target, Some(actual)).into());
            }
        }
        add("letter-finding", Rich::bold(data.nonconformity.found().trim()));
        if let Some(result) = &data.result {
            let args = [("date", text.date(result.checked_on).into()), ("name", result.recorded_by.as_str().into())];
            let key = if result.recorded_by.trim().is_empty() { "letter-checked-on" } else { "letter-checked-on-by" };
            add("letter-checked", text.get_with(key, &args).into());
        } else if let Some(opened) = data.nonconformity.steps.first() {
            add("letter-registered", text.date(opened.on).into());
        }
        add("letter-documents", self.attachments().join(", ").into());
        self.paper.facts(section, FactColumn { x: LEFT, label: LABELS, width: WIDTH, style: TEXT }, &facts);
    }

    /// Names of the files that go with the letter: those of every step but notices, which are letters themselves.
    fn attachments(&self) -> Vec<String> {
        let of_notice = |id| self.data.nonconformity.steps.iter().any(|step| step.id == id && step.kind == StepKind::NoticeSent);
        let files = self.data.files.iter().filter(|files| !of_notice(files.step));
        files.flat_map(|files| files.files.iter().map(|file| file.name.clone())).collect()
    }

    /// What the supplier must do, each with its deadline.
    fn demanded(&mut self) {
        let text = self.text;
        let deadline = self.data.nonconformity.deadline();
        let actions: Vec<&str> = self.data.nonconformity.corrective_action.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        if actions.is_empty() && deadline.is_none() {
            return;
        }
        let section = self.heading("letter-demanded");
        let by = deadline.map(|deadline| text.date(deadline)).unwrap_or_default();
        if actions.is_empty() {
            let passed = deadline.is_some_and(|deadline| deadline < self.options.made_on);
            let key = if passed { "letter-deadline-passed" } else { "letter-correct-by" };
            let sentence = text.get_with(key, &[("date", by.into())]);
            self.paper.paragraph(section, LEFT, span(5), TEXT, &sentence.into());
            return;
        }
        let mut columns = vec![Column::text(text.get("letter-action-number"), 10.0), Column::text(text.get("letter-action"), 124.0)];
        if !by.is_empty() {
            columns.push(Column::text(text.get("letter-deadline"), 36.0));
        }
        let rows: Vec<Row> = actions
            .iter()
            .enumerate()
            .map(|(place, action)| {
                let mut cells: Vec<Cell> = vec![text.count(i64::try_from(place + 1).unwrap_or(i64::MAX)).into(), (*action).into()];
                if !by.is_empty() {
                    cells.push(Rich::bold(by.clone()).into());
                }
                Row::Cells(cells)
            })
            .collect();
        self.paper.table(section, LEFT, &Table::new(columns), &rows);
    }

    /// What follows if it is not corrected in time: what was agreed, and how it is reckoned.
    fn follows(&mut self) {
        let section = self.heading("letter-follows");
        let text = self.text;
        let data = self.data;
        let none = Sanction::none();
        let agreed = data.requirement.as_ref().map_or(&none, |requirement| &requirement.draft.sanction);
        let mut said = Rich::from(self.agreed(agreed));
        let deadline = data.nonconformity.deadline();
        if agreed.kind == SanctionKind::PerDay && agreed.amount.is_some() {
            let key = if deadline.is_some() { "letter-fine-after" } else { "letter-fine" };
            let on = deadline.map(|deadline| text.date(deadline)).unwrap_or_default();
            said = said.then(" ").then(text.get_with(key, &[("date", on.into())]));
        }
        // What has been run up already, when the deadline was missed.
        let due = data.calculation.as_ref().filter(|due| due.amount.is_some_and(|amount| amount.ore() > 0));
        if let Some(due) = due.filter(|_| agreed.kind == SanctionKind::PerDay) {
            let on = text.date(due.basis.to.unwrap_or(data.today));
            said = said.then(" ").then(text.get_with("letter-so-far", &[("date", on.into())])).then(" ").then_bold(calculation(text, due));
            said = said.then(". ").then(period(text, due)).then(".");
        }
        said = said.then(" ").then(text.get("letter-reserve"));
        self.paper.paragraph(section, LEFT, span(5), TEXT, &said);
        if let Some(deadline) = deadline.filter(|deadline| *deadline >= self.options.made_on) {
            self.paper.gap(4.0);
            let answer = text.get_with("letter-disagree", &[("date", text.date(deadline).into())]);
            self.paper.paragraph(section, LEFT, span(5), TEXT, &answer.into());
        }
    }

    fn agreed(&self, agreed: &Sanction) -> String {
        let text = self.text;
        let amount = agreed.amount.map(|amount| text.money(amount)).unwrap_or_default();
        let percent = text.percent(agreed.percent.unwrap_or(Decimal::ZERO));
        let sized = match agreed.kind {
            SanctionKind::PerBreach | SanctionKind::PerDay => agreed.amount.is_some(),
            SanctionKind::Percentage => agreed.percent.is_some(),
            _ => true,
        };
        let key = match agreed.kind {
            SanctionKind::NoneAgreed => "letter-agreed-none",
            _ if !sized => "letter-agreed-unsized",
            SanctionKind::PerBreach => "letter-agreed-per-breach",
            SanctionKind::PerDay => "letter-agreed-per-day",
            SanctionKind::Percentage => "letter-agreed-percentage",
            SanctionKind::WithheldMilestone => "letter-agreed-withheld-milestone",
            SanctionKind::Termination => "letter-agreed-termination",
        };
        let form = text.get(agreed.kind.text_key());
        let mut said = text.get_with(key, &[("amount", amount.into()), ("percent", percent.into()), ("sanction", form.into())]);
        let more = agreed.text.trim().trim_end_matches('.');
        if !more.is_empty() {
            said = text.get_with("letter-agreed-more", &[("said", said.trim_end_matches('.').into()), ("more", more.into())]);
        }
        said
    }

    fn closing(&mut self) {
        let text = self.text;
        let root = self.paper.root();
        let who = self.options.made_by.trim();
        self.paper.need(70.0);
        self.paper.gap(16.0);
        self.paper.paragraph(root, LEFT, WIDTH, TEXT, &text.get("letter-regards").into());
        self.paper.gap(26.0);
        let top = self.paper.y;
        self.signs(root, LEFT, who);
        if !self.second.is_empty() {
            let below = self.paper.y;
            self.paper.y = top;
            self.signs(root, column(3), self.second);
            self.paper.y = self.paper.y.max(below);
        }
        let attachments = self.attachments();
        if !attachments.is_empty() {
            self.paper.gap(10.0);
            let said = text.get_with("letter-attachments", &[("files", attachments.join(", ").into())]);
            self.paper.paragraph(root, LEFT, WIDTH, NOTE, &said.into());
        }
    }

    /// Who signs, as what, and for whom.
    fn signs(&mut self, root: ElementId, x: f32, who: &str) {
        let manager = !who.is_empty() && who == self.data.contract.draft.manager.trim();
        let role = if manager { self.text.get("letter-manager") } else { String::new() };
        let lines = [(TEXT.bold(), who.to_owned()), (TEXT, role), (TEXT, self.options.organisation.trim().to_owned())];
        for (style, line) in lines.into_iter().filter(|(_, line)| !line.is_empty()) {
            self.paper.paragraph(root, x, span(3), style, &line.into());
        }
    }

    fn finish(self) -> Result<Vec<u8>> {
        let (text, data) = (self.text, self.data);
        let furniture = Furniture {
            organisation: self.options.organisation.clone(),
            reference: data.contract.draft.department.trim().to_owned(),
            mark: front::mark(self.options),
            made: self.options.organisation.clone(),
        };
        let title = text.get_with("letter-title", &[("title", data.nonconformity.title.as_str().into())]);
        self.paper.finish(&furniture, &self.options.metadata(title), |page, of| front::page_of(text, page, of))
    }
}
