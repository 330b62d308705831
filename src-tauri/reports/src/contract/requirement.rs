//! One requirement: heading, status, wording, values with their chart, checks, documents, sanction and note.

use super::{
    Report,
    values::Picture,
    words::{days_between, inside, requirement_symbol, sentences},
};
use crate::{
    layout::{Cell, Column, Fact, FactColumn, Rich, Row, Symbol, Table},
    style::{BODY_HEIGHT, H3, HAIRLINE, HEAD, INK, LEFT, MM, NOTE, SOFT, TABLE, TEXT, VALUE, WIDTH, column, span},
    tagging::{ElementId, Tag},
};
use register::{
    domain::{
        compliance::RequirementState,
        evidence::{Evidence, Shown},
        id::ResultId,
        money::Money,
        nonconformity::StepKind,
        requirement::{Basis, SanctionKind},
    },
    register::contract_sheet::{CheckLine, RequirementSheet},
};

/// Wording taller than this, in points, is set across all columns.
const LONG_WORDING: f32 = 260.0;
/// A note longer than this many characters stands below the table of checks.
const LONG_NOTE: usize = 300;
/// A block taller than this part of a page is divided.
const UNDIVIDED: f32 = 0.6;

impl Report<'_> {
    pub(super) fn requirements(&mut self) {
        let section = self.paper.section();
        self.paper.heading(
            section,
            &self.text.get("report-requirements"),
            0.35 * BODY_HEIGHT * f32::from(u8::from(!self.data.requirements.is_empty())),
        );
        if self.data.requirements.is_empty() {
            self.line(section, "report-requirements-none");
            return;
        }
        let data = self.data;
        for (index, sheet) in data.requirements.iter().enumerate() {
            if self.paper.is_stopped() {
                return;
            }
            self.together(section, UNDIVIDED, |report| report.block(section, index == 0, sheet));
        }
    }

    fn block(&mut self, section: ElementId, first: bool, sheet: &RequirementSheet) {
        let text = self.text;
        let draft = &sheet.requirement.draft;
        let (x, width) = (column(1), span(5));
        let number = text.requirement_number(sheet.requirement.number);
        let title = if draft.title.trim().is_empty() { text.get("report-unnamed") } else { draft.title.clone() };
        let title_height = self.paper.height(&title.as_str().into(), H3, width);
        self.paper.gap(if first { 2.0 } else { 9.0 });
        // The heading with its place and the beginning of the wording.
        self.paper.need(6.0 + title_height + 2.0 * NOTE.leading + 5.0 + 8.0 * TEXT.leading);
        let block = self.paper.add(section, Tag::Sect);
        let symbol = requirement_symbol(sheet.state);
        self.paper.rule(LEFT, self.paper.y, WIDTH, 0.9, INK);
        self.paper.y += 5.0;
        let top = self.paper.y;
        let heading = self.paper.add(block, Tag::H3);
        self.paper.bookmark(3, format!("{number} {title}"), top);
        self.paper.arrive(Self::place_of(sheet), format!("{number} {title}"), top);
        self.paper.place(heading, LEFT, top, span(1), H3, &number.into());
        self.paper.place(heading, x, top, width, H3, &title.into());
        let status = text.get(sheet.state.text_key());
        self.paper.status(block, LEFT, top + 16.0, span(1) + 8.0, TABLE.bold(), symbol, &status);
        self.paper.y = top + title_height;
        self.paper.paragraph(block, x, width, NOTE, &self.place_line(sheet).into());
        self.paper.y += 5.0;
        self.body(block, sheet, symbol);
        self.checks(block, sheet);
        self.tail(block, sheet);
    }

    /// Where it stands, what binds, risk, responsible, rhythm, next check.
    fn place_line(&self, sheet: &RequirementSheet) -> String {
        let (text, draft) = (self.text, &sheet.requirement.draft);
        let placement = text.get(draft.placement.text_key());
        let place = if draft.clause.trim().is_empty() {
            text.get_with("report-requirement-place", &[("placement", placement.into())])
        } else {
            text.get_with("report-requirement-place-clause", &[("placement", placement.into()), ("clause", draft.clause.trim().into())])
        };
        let risk = inside(&text.get(draft.risk.text_key()));
        let mut parts = vec![place, text.get_with("report-requirement-risk", &[("risk", risk.into())])];
        if !sheet.responsible.is_empty() {
            parts.push(text.get_with("report-requirement-responsible", &[("name", (&sheet.responsible).into())]));
        }
        if draft.basis == Basis::Law {
            parts.push(text.get("report-requirement-law"));
        }
        if let Some(library) = &draft.library {
            let level = inside(&text.get(library.level.text_key()));
            parts.push(text.get_with("report-requirement-library", &[("version", library.version.into()), ("level", level.into())]));
        }
        let rhythms: Vec<String> = sheet
            .plans
            .iter()
            .map(|plan| {
                let rhythm = text.cadence(&plan.cadence);
                if plan.unannounced { format!("{rhythm}, {}", text.get("cadence-unannounced")) } else { rhythm }
            })
            .collect();
        if !rhythms.is_empty() {
            parts.push(text.get_with("report-requirement-rhythm", &[("rhythm", rhythms.join("; ").into())]));
        }
        if let Some(next) = self.next_check(sheet) {
            parts.push(text.get_with("report-requirement-next", &[("date", text.date(next.check.due).into())]));
        }
        sentences(&parts)
    }

    /// The next check that is not overdue.
    pub(super) fn next_check<'s>(&self, sheet: &'s RequirementSheet) -> Option<&'s CheckLine> {
        sheet.checks.iter().find(|line| line.result.is_none() && line.check.due >= self.data.today)
    }

    /// Wording and values, with the chart or the values beside them.
    fn body(&mut self, block: ElementId, sheet: &RequirementSheet, symbol: Symbol) {
        let text = self.text;
        let (x, width, beside) = (column(1), span(3), span(2));
        let picture = self.picture(sheet, beside);
        let side_height = picture.as_ref().map_or(50.0, |picture| picture.height);
        let wording = sheet.requirement.draft.wording.trim();
        let wording = if wording.is_empty() { text.get("report-requirement-no-wording") } else { wording.to_owned() };
        let wording: Rich = wording.into();
        let long = self.paper.height(&wording, TEXT, width) > LONG_WORDING;
        if long {
            // Across all columns, with values and chart below: beside it they would leave pages half empty.
            self.paper.paragraph(block, x, span(5), TEXT, &wording);
            self.paper.y += 6.0;
        }
        self.paper.need(side_height + 4.0);
        let (top, page) = (self.paper.y, self.paper.page());
        if !long {
            self.paper.paragraph(block, x, width, TEXT, &wording);
        }
        let gap_colour = if sheet.state == RequirementState::Fulfilled { SOFT } else { symbol.colour() };
        let gap = self.gap_sentence(sheet);
        let values = self.values(sheet);
        if picture.is_some() {
            self.paper.need(6.0 + 26.0 + 2.0 * TABLE.leading);
            self.paper.y += 6.0;
            let list = self.paper.add(block, Tag::L);
            let third = width / 3.0;
            let y = self.paper.y;
            let mut tallest = 0.0_f32;
            for (index, (label, value)) in values.into_iter().enumerate() {
                let (style, left) = (if index == 2 { VALUE.colour(symbol.colour()) } else { VALUE }, x + index as f32 * third);
                let item = self.paper.add(list, Tag::LI);
                self.paper.place_new(item, Tag::Lbl, left, y, third - 6.0, HEAD, &label.into());
                let height = self.paper.place_new(item, Tag::LBody, left, y + 9.5, third - 6.0, style, &value.into());
                tallest = tallest.max(height);
            }
            self.paper.y = y + 9.5 + tallest + 1.5;
            if !gap.is_empty() {
                self.paper.paragraph(block, x, width, TABLE.colour(gap_colour), &gap.into());
            }
        } else if !gap.is_empty() {
            self.paper.y += 3.0;
            self.paper.paragraph(block, x, width, TABLE.colour(gap_colour), &gap.into());
        }
        let after = (self.paper.y, self.paper.page());
        if after.1 != page {
            // The wording ran on to another page; what stands beside it is on the page where it begins.
            self.beside_on_page(page, block, top, picture, sheet, symbol);
            self.paper.y = after.0 + 6.0;
            return;
        }
        let height = match picture {
            Some(picture) => self.put_picture(block, top, picture),
            None => self.put_values(block, top, sheet, symbol),
        };
        self.paper.y = after.0.max(top + height) + 6.0;
    }

    /// Values or chart on an earlier page, beside where the wording began.
    fn beside_on_page(
        &mut self,
        page: usize,
        block: ElementId,
        top: f32,
        picture: Option<Picture>,
        sheet: &RequirementSheet,
        symbol: Symbol,
    ) {
        let later = self.paper.open_page(page);
        match picture {
            Some(picture) => self.put_picture(block, top, picture),
            None => self.put_values(block, top, sheet, symbol),
        };
        self.paper.close_page(later);
    }

    fn put_picture(&mut self, block: ElementId, top: f32, picture: Picture) -> f32 {
        let height = picture.height;
        self.paper.figure(block, column(4), top, span(2), height, picture.alt, &picture.scene);
        height
    }

    fn put_values(&mut self, block: ElementId, top: f32, sheet: &RequirementSheet, symbol: Symbol) -> f32 {
        let (x, width, label_width) = (column(4), span(2), 42.0);
        let list = self.paper.add(block, Tag::L);
        let mut y = top;
        for (index, (label, value)) in self.values(sheet).into_iter().enumerate() {
            if index > 0 {
                self.paper.rule(x, y - 0.6, width, 0.4, HAIRLINE);
            }
            let style = if index == 2 { H3.colour(symbol.colour()) } else { H3 };
            let item = self.paper.add(list, Tag::LI);
            self.paper.place_new(item, Tag::Lbl, x, y + 1.5, label_width - 4.0, HEAD, &label.into());
            y += self.paper.place_new(item, Tag::LBody, x + label_width, y, width - label_width, style, &value.into()) + 2.0;
        }
        y - top
    }

    /// Documents, sanction and note.
    fn tail(&mut self, block: ElementId, sheet: &RequirementSheet) {
        let text = self.text;
        let draft = &sheet.requirement.draft;
        let documents = self.documents(sheet);
        let documents = if documents.is_empty() { text.get("report-documents-none") } else { documents.join(", ") };
        let left = [Fact::new(text.get("report-documents"), documents)];
        let (sanction, none) = self.sanction(sheet);
        let sanction = Fact::new(text.get("report-sanction"), sanction);
        let right = [if none { sanction.with(Symbol::Warning) } else { sanction }];
        self.paper.y += 3.0;
        let at = FactColumn { x: column(1), label: 25.0 * MM, width: span(2), style: TABLE };
        self.paper.facts_beside(block, (at, &left), (FactColumn { x: column(3), label: 17.0 * MM, width: span(3), style: TABLE }, &right));
        if !draft.notes.trim().is_empty() {
            let note = [Fact::new(text.get("report-note"), draft.notes.trim())];
            self.paper.facts(block, FactColumn { width: span(5), ..at }, &note);
        }
    }

    /// Numbers of its documents; expired ones say so.
    fn documents(&self, sheet: &RequirementSheet) -> Vec<String> {
        let (text, today) = (self.text, self.data.today);
        let its = |evidence: &Evidence| evidence.draft.requirements.contains(&sheet.requirement.id);
        self.numbered_evidence()
            .filter(|(_, evidence)| its(evidence))
            .map(|(number, evidence)| {
                let expired = evidence.draft.valid_to.is_some_and(|valid_to| valid_to < today);
                if expired { text.get_with("report-document-expired", &[("number", number.into())]) } else { number }
            })
            .collect()
    }

    /// What was agreed and what has been claimed, and whether nothing was agreed.
    fn sanction(&self, sheet: &RequirementSheet) -> (String, bool) {
        let (text, sanction) = (self.text, &sheet.requirement.draft.sanction);
        let none = sanction.kind == SanctionKind::NoneAgreed;
        let agreed = if none { text.get("report-sanction-none") } else { text.sanction(sanction) };
        let mut shown = agreed;
        if !sanction.text.trim().is_empty() {
            let separator = if none { " " } else { ", " };
            shown = format!("{shown}{separator}{}", sanction.text.trim());
        }
        let claimed = self.claimed(sheet);
        if claimed > Money::default() {
            let end = if shown.ends_with('.') { "" } else { "." };
            let claim = text.get_with(&self.period_key("report-sanction-claimed"), &[("amount", text.money(claimed).into())]);
            shown = format!("{shown}{end} {claim}");
        }
        (shown, none)
    }

    /// The sum of what was claimed in the period for breaches of a requirement.
    fn claimed(&self, sheet: &RequirementSheet) -> Money {
        let its = self.data.nonconformities.iter().filter(|nonconformity| nonconformity.requirement_id == Some(sheet.requirement.id));
        let steps = its.flat_map(|nonconformity| self.steps_in_period(nonconformity)).filter(|step| step.kind == StepKind::Sanctioned);
        sum(steps.filter_map(|step| step.amount))
    }

    /// A table with one row for each check, newest first; columns that say nothing are left out.
    pub(super) fn check_table(&mut self, block: ElementId, x: f32, rows: Vec<Row>) {
        let text = self.text;
        let columns = vec![
            Column::text(text.get("report-checks-due"), 21.0),
            Column::text(text.get("report-checks-on"), 25.0),
            Column::text(text.get("report-checks-outcome"), 32.0),
            Column::number(text.get("report-checks-actual"), 19.0),
            Column::text(text.get("report-checks-note"), 44.0),
        ];
        let (table, rows) = Table::new(columns).without_blank_columns(rows);
        self.paper.table(block, x, &table, &rows);
    }

    /// What was shown at a result: the documents' numbers in this report, or their titles if they are no longer in it.
    fn shown_at(&self, result: ResultId) -> Vec<String> {
        let shown = self.data.shown.iter().filter(|one| one.result_id == result);
        let named = |one: &Shown| self.numbered_evidence().find(|(_, evidence)| evidence.id == one.evidence_id).map(|(number, _)| number);
        shown.map(|one| named(one).unwrap_or_else(|| one.title.trim().to_owned())).collect()
    }

    /// A row of the table of checks.
    pub(super) fn check_row(&self, sheet: &RequirementSheet, line: &CheckLine) -> Row {
        let text = self.text;
        let target = &sheet.requirement.draft.target;
        let mut due = Cell::from(text.date(line.check.due));
        if line.check.unannounced {
            due = due.noted(text.get("report-checks-unannounced"));
        }
        let Some(result) = &line.result else {
            let missed = Cell::status(Symbol::Overdue, text.get("report-checks-not-done"));
            let unknown = requirement_symbol(RequirementState::NotVerified);
            let outcome = Cell::status(unknown, text.get(RequirementState::NotVerified.text_key()));
            return Row::Cells(vec![due, missed, outcome, Cell::default(), Cell::default()]);
        };
        let mut checked = Cell::from(text.date(result.checked_on));
        if result.checked_on > line.check.due {
            let days = days_between(text, line.check.due, result.checked_on);
            checked = checked.noted(text.get_with("report-checks-late", &[("days", days.into())]));
        }
        let state = line.state.unwrap_or_else(|| target.state(result.outcome, result.actual));
        let outcome = Cell::status(requirement_symbol(state), text.get(state.text_key()));
        let actual = self.actual_in_table(target, result.actual);
        let note = result.note.trim();
        let mut note = if is_long(note) { Cell::from(text.get("report-checks-note-below")) } else { Cell::from(note) };
        let valid = result.valid_to.map(|day| text.get_with("report-checks-valid", &[("date", text.date(day).into())]));
        let shown = self.shown_at(result.id);
        let shown = (!shown.is_empty()).then(|| text.get_with("report-checks-shown", &[("names", shown.join(", ").into())]));
        let said: Vec<String> = valid.into_iter().chain(shown).collect();
        if !said.is_empty() {
            note = note.noted(said.join(", "));
        }
        Row::Cells(vec![due, checked, outcome, actual.into(), note])
    }
}

/// Whether a note is too long for the table of checks.
pub(super) fn is_long(note: &str) -> bool {
    note.chars().count() > LONG_NOTE
}

/// A sum of amounts; amounts are bounded far below what could overflow.
pub(super) fn sum(amounts: impl Iterator<Item = Money>) -> Money {
    let ore = amounts.fold(0_i64, |sum, amount| sum.saturating_add(amount.ore()));
    Money::from_ore(ore).unwrap_or_default()
}
