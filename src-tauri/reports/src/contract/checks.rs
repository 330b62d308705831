//! The checks of a requirement: the latest in a table, the older summed in a sentence.

use super::{
    Report,
    requirement::is_long,
    words::{inside, list, sentences},
};
use crate::{
    layout::{Rich, Row},
    style::{NOTE, TABLE, column, span},
    tagging::ElementId,
};
use register::{
    domain::compliance::RequirementState,
    register::contract_sheet::{CheckLine, RequirementSheet},
};

/// Checks in the table.
pub(super) const LATEST: usize = 4;

impl Report<'_> {
    pub(super) fn checks(&mut self, block: ElementId, sheet: &RequirementSheet) {
        let past = self.past(sheet);
        let (x, width) = (column(1), span(5));
        if past.is_empty() {
            let none = self.text.get(&self.period_key("report-checks-none"));
            self.paper.paragraph(block, x, width, NOTE, &none.into());
            return;
        }
        let (earlier, latest) = past.split_at(past.len().saturating_sub(LATEST));
        let rows: Vec<Row> = latest.iter().rev().map(|line| self.check_row(sheet, line)).collect();
        self.check_table(block, x, rows);
        self.paper.y += 1.0;
        for line in latest.iter().rev() {
            let Some(result) = line.result.as_ref().filter(|result| is_long(result.note.trim())) else { continue };
            let date = self.text.date(result.checked_on);
            let note = Rich::bold(self.text.get_with("report-checks-note-of", &[("date", date.into())])).then(" ").then(result.note.trim());
            self.paper.gap(3.0);
            self.paper.paragraph(block, x, width, TABLE, &note);
        }
        if !earlier.is_empty() {
            let summed = self.earlier(sheet, earlier);
            self.paper.paragraph(block, x, width, NOTE, &summed.into());
        }
    }

    /// `5 tidligere kontroller: 4 innen frist, 1 ikke gjort. Resultat: 2 oppfylt og 2 under tilbudet.`
    fn earlier(&self, sheet: &RequirementSheet, earlier: &[&CheckLine]) -> String {
        let text = self.text;
        let answered: Vec<_> = earlier.iter().filter_map(|line| Some((line, line.result.as_ref()?))).collect();
        let on_time = answered.iter().filter(|(line, result)| result.checked_on <= line.check.due).count();
        let said = |key: &str, count: usize| (count > 0).then(|| text.get_with(key, &[("count", count.into())]));
        let timing: Vec<String> = [
            said("report-checks-on-time", on_time),
            said("report-checks-too-late", answered.len() - on_time),
            said("report-checks-missed", earlier.len() - answered.len()),
        ]
        .into_iter()
        .flatten()
        .collect();
        let target = &sheet.requirement.draft.target;
        let state = |line: &CheckLine| {
            let result = line.result.as_ref()?;
            Some(line.state.unwrap_or_else(|| target.state(result.outcome, result.actual)))
        };
        let outcomes: Vec<String> = RequirementState::ALL
            .iter()
            .filter_map(|wanted| {
                let count = earlier.iter().filter(|line| state(line) == Some(*wanted)).count();
                let word = inside(&text.get(wanted.text_key()));
                (count > 0).then(|| text.get_with("report-counted", &[("count", count.into()), ("state", word.into())]))
            })
            .collect();
        let timing = text.get_with("report-checks-earlier", &[("count", earlier.len().into()), ("timing", list(text, &timing).into())]);
        let outcomes = if outcomes.is_empty() {
            String::new()
        } else {
            text.get_with("report-checks-earlier-outcomes", &[("outcomes", list(text, &outcomes).into())])
        };
        sentences(&[timing, outcomes])
    }
}
